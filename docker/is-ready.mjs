// @ts-check
/** Health check of a container: exits with 0 when the process on this port says that it is ready. In: the port. */
try {
  const response = await fetch(`http://127.0.0.1:${process.argv[2] ?? '3000'}/health/ready`, {
    signal: AbortSignal.timeout(4_000),
  });
  process.exit(response.ok ? 0 : 1);
} catch {
  process.exit(1);
}
