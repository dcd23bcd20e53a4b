import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv, type Plugin } from 'vite';
import { allowedOnly } from './allowed-plugin.js';
import { documentsInPlace } from './documents-plugin.js';
import { textsByPart } from './texts-plugin.js';

const here = fileURLToPath(new URL('.', import.meta.url));
// Both Lingui plugins look for their settings from the working folder on; the build is called from the repository root.
process.env.LINGUI_CONFIG ??= join(here, 'lingui.config.ts');

const outDir = fileURLToPath(new URL('../../dist/web', import.meta.url));
const compressible = new Set(['.js', '.css', '.svg', '.json', '.txt', '.webmanifest']);

/**
 * Writes `.br` and `.gz` beside every text file of the build, so that the api never compresses while it serves.
 * index.html is left out: the api fills its boot JSON for every answer.
 */
function precompress(): Plugin {
  return {
    name: 'seedbed-precompress',
    apply: 'build',
    async closeBundle() {
      const names = await readdir(outDir, { recursive: true });
      await Promise.all(
        names.filter((name) => compressible.has(extname(name))).map((name) => compressFile(join(outDir, name))),
      );
    },
  };
}

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, quality), promisify(gzip)(bytes, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}

/** The English descriptions of records.json stay behind: pages show their translations (src/records/hints.ts). */
const recordsWithoutProse: Plugin = {
  name: 'seedbed-records-without-prose',
  enforce: 'pre',
  transform: {
    filter: { id: /\/records\.json$/ },
    handler: (code) => ({
      code: JSON.stringify(JSON.parse(code), (key, value) =>
        key === 'description' && typeof value === 'string' ? undefined : value,
      ),
      map: null,
    }),
  },
};

/** While developing as the api does it: the area of partners and the readers of newsletters have pages of their own. */
const pagesInDevelopment: Plugin = {
  name: 'seedbed-pages',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (/^\/my(\/|\?|$)/.test(request.url ?? '')) request.url = '/my.html';
      if (/^\/(n\/(unsubscribe|preferences|confirm)|newsletter)(\/|\?|$)/.test(request.url ?? ''))
        request.url = '/readers.html';
      next();
    });
  },
};

/** The api that `vite` (development, port 5173) passes GraphQL on to. */
const api = loadEnv('development', here, 'SEEDBED_').SEEDBED_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: here,
  base: '/',
  // The api writes the nonce of each answer in its place (apps/api/src/static.ts).
  html: { cspNonce: 'SEEDBED-NONCE' },
  plugins: [
    recordsWithoutProse,
    allowedOnly,
    documentsInPlace(here),
    babel({ include: [/\.tsx?$/], plugins: ['@lingui/babel-plugin-lingui-macro'] }),
    react(),
    lingui(),
    textsByPart({ root: here, outDir, pages: ['index.html', 'my.html', 'readers.html'] }),
    pagesInDevelopment,
  ],
  build: {
    outDir,
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: join(here, 'index.html'), my: join(here, 'my.html'), readers: join(here, 'readers.html') },
      // the start lists the names of all files, so they are short: a page has its name, what pages share a hash alone
      output: {
        chunkFileNames: ({ isDynamicEntry }) => (isDynamicEntry ? 'assets/[name]-[hash:7].js' : 'assets/[hash:7].js'),
        assetFileNames: 'assets/[name]-[hash:7][extname]',
      },
      plugins: [precompress()],
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: { '/graphql': api, '/health': api, '/api': api, '/sign-in/oidc': api },
  },
  preview: { host: '127.0.0.1' },
});
