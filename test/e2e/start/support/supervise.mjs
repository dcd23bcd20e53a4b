/** A process of its own that starts or adopts the embedded PostgreSQL, so that a test can kill it. Speaks by messages. */
const built = new URL('../../../../dist/libs/platform/database/src/embedded/index.js', import.meta.url);
const { startEmbeddedPostgres } = await import(built.href);

const { home, owner } = JSON.parse(process.argv[2] ?? '{}');
/** Nothing here tests the disk of this machine. */
const flags = ['-c', 'fsync=off'];
const tell = (message) => process.send?.(message);

try {
  const server = await startEmbeddedPostgres({ home, owner, flags, log: (line) => tell({ line }) });
  process.on('message', async () => {
    await server.stop();
    tell({ stopped: true });
    process.disconnect();
  });
  const { url, pid, adopted, folder } = server;
  tell({ server: { url, pid, adopted, folder } });
} catch (error) {
  tell({ refusal: { code: error.code, message: error.message } });
  process.disconnect();
}
