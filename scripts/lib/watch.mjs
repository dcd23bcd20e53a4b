// @ts-check
/** Notices changes of sources, for `npm run dev`. */
import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { root } from './environment.mjs';

/** An editor writes a file in several steps, and a checkout writes many files. */
const QUIET_MS = 150;

/**
 * Calls `reload` with the parts to build (`--server`, `--web`), one call at a time.
 * @param {(parts: string[]) => Promise<void>} reload
 * @returns {{ close(): Promise<void> }}
 */
export function watchSources(reload) {
  /** @type {Set<string>} */
  const changed = new Set();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let running = Promise.resolve();
  const flush = () => {
    running = running.then(async () => {
      const parts = [...changed];
      changed.clear();
      if (parts.length > 0) await reload(parts);
    });
  };
  const folders = ['apps', 'libs', 'migrations'].filter((folder) => existsSync(path.join(root, folder)));
  const watchers = folders.map((folder) =>
    watch(path.join(root, folder), { recursive: true }, (_event, file) => {
      if (file === null || /(^|\/)\.|~$|\.spec\.ts$/.test(file)) return;
      changed.add(folder === 'apps' && file.startsWith(`web${path.sep}`) ? '--web' : '--server');
      clearTimeout(timer);
      timer = setTimeout(flush, QUIET_MS);
    }),
  );
  console.log('Watching apps, libs and migrations for changes.\n');
  return {
    async close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      await running;
    },
  };
}
