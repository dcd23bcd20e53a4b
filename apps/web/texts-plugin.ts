import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { createCompiledCatalog, getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import type { Plugin, Rolldown } from 'vite';

type Messages = Record<string, unknown>;
type Chunk = Rolldown.OutputChunk;

/**
 * What every page of an entry needs at once: that of index.html, and those of other entries under their own names. The other
 * parts are named after the module whose `import()` brings them.
 */
const SHELL = 'shell';
const partOfEntry = ({ name }: Chunk): string => (name === 'index' ? SHELL : name);
const FOLDER = 'assets/texts';
/** Where index.html says which texts belong to it: in it and not in a script, so that new texts leave the scripts as they are. */
const VERSION_PLACE = 'data-texts="dev"';
const LAZY_IMPORT = /(?<!typeof )\bimport\(\s*["'](\.[^"']+)["']\s*\)/g;
/** Ids of messages are six letters long. Another text of six letters that looks like one brings a message too many, never one too few. */
const POSSIBLE_ID = /["'`]([A-Za-z0-9+/]{6})["'`]/g;

/** All texts of a language by the id of the message, in the form that Lingui shows. Throws for a text that is no ICU message. */
async function compiledTexts(language: string): Promise<Messages> {
  const config = getConfig();
  const all: Record<string, string> = {};
  for (const catalog of await getCatalogs(config)) {
    const { fallbackLocales = {}, sourceLocale = 'en' } = config;
    const { messages } = await catalog.getTranslations(language, { fallbackLocales, sourceLocale });
    Object.assign(all, messages);
  }
  const { source, errors } = createCompiledCatalog(language, all, { namespace: 'json' });
  if (errors.length > 0)
    throw new Error(`${language}.po: ${errors.map(({ id, error }) => `${id}: ${error}`).join('; ')}`);
  return (JSON.parse(source) as { messages: Messages }).messages;
}

/** The chunks that come with these, they included; with `isLazy` also those that are fetched later. */
function withImports(start: readonly Chunk[], chunks: ReadonlyMap<string, Chunk>, isLazy = false): Set<Chunk> {
  const found = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of isLazy ? [...chunk.imports, ...chunk.dynamicImports] : chunk.imports) visit(chunks.get(name));
  };
  start.forEach(visit);
  return found;
}

/** Ids in the code of these chunks that are messages. */
function idsIn(chunks: Iterable<Chunk>, known: ReadonlySet<string>): Set<string> {
  const ids = [...chunks].flatMap(({ code }) => [...code.matchAll(POSSIBLE_ID)].map(([, id]) => id ?? ''));
  return new Set(ids.filter((id) => known.has(id)));
}

/**
 * Which messages each part of the app needs: an entry those of everything that is loaded at its start, a part those of its
 * module and of all that comes with it, without those that every entry which may fetch it has already.
 * @param parts names of the parts by the path of their module
 */
function idsByPart(chunks: readonly Chunk[], parts: ReadonlyMap<string, string>, known: ReadonlySet<string>) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entries = chunks
    .filter(({ isEntry }) => isEntry)
    .map((entry) => ({
      part: partOfEntry(entry),
      ids: idsIn(withImports([entry], byName), known),
      reaches: withImports([entry], byName, true),
    }));
  const result = new Map(entries.map(({ part, ids }) => [part, ids]));
  for (const [module, part] of parts) {
    const start = chunks.filter(({ moduleIds }) => moduleIds.includes(module));
    const from = entries.filter(({ reaches }) => start.some((chunk) => reaches.has(chunk)));
    const isThere = (id: string): boolean => from.length > 0 && from.every(({ ids }) => ids.has(id));
    result.set(part, new Set([...idsIn(withImports(start, byName), known)].filter((id) => !isThere(id))));
  }
  return result;
}

/**
 * Texts come with the code that shows them. Every `import('./X.js')` of ours becomes `withTexts(import('./X.js'), 'X')`,
 * so both are on their way at once; after the build the messages that are named in each chunk are sorted into one file for
 * each part and language, `assets/texts/<version>/<language>/<part>.json`. Nobody keeps a list: what a chunk names, its
 * part has. While developing (`vite`) all texts are the shell's, read anew each time.
 */
export function textsByPart({
  root,
  outDir,
  pages,
}: {
  root: string;
  outDir: string;
  pages: readonly string[];
}): Plugin {
  const { locales: languages } = getConfig();
  const runtime = join(root, 'src/i18n/with-texts.ts');
  const parts = new Map<string, string>();
  let building = false;
  return {
    name: 'seedbed-texts-by-part',
    configResolved({ command }) {
      building = command === 'build';
    },
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: /\bimport\(/ },
      async handler(code, id) {
        if (!building || !id.startsWith(join(root, 'src/'))) return undefined;
        const named = new Map<string, string>();
        for (const [, source = ''] of code.matchAll(LAZY_IMPORT)) {
          const module = await this.resolve(source, id);
          if (!module) return this.error(`${source}, imported by ${id}, is not there.`);
          const part = relative(join(root, 'src'), module.id).replace(/\.tsx?$/, '');
          parts.set(module.id, part);
          named.set(source, part);
        }
        if (named.size === 0) return undefined;
        const wrapped = code.replace(
          LAZY_IMPORT,
          (all, source) => `withTexts(${all}, ${JSON.stringify(named.get(source))})`,
        );
        return { code: `import { withTexts } from ${JSON.stringify(runtime)};\n${wrapped}`, map: null };
      },
    },
    async writeBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const texts = new Map<string, Messages>();
      for (const language of languages) texts.set(language, await compiledTexts(language));
      const known = new Set([...texts.values()].flatMap((messages) => Object.keys(messages)));
      const files = filesOf(idsByPart(chunks, parts, known), texts);
      const version = versionOf(files);
      await Promise.all([...files].map(([name, text]) => write(join(outDir, FOLDER, version, name), text)));
      for (const page of pages) await stamp(join(outDir, page), version);
    },
    configureServer(server) {
      server.middlewares.use(`/${FOLDER}`, (request, response, next) => {
        const [, , language = '', file = ''] = (request.url ?? '').split('/');
        if (!languages.includes(language) || !/^\w+\.json$/.test(file)) return next();
        compiledTexts(language).then((messages) => {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(messages));
        }, next);
      });
    },
  };
}

/** `<language>/<part>.json` and what stands in it. */
function filesOf(byPart: ReadonlyMap<string, ReadonlySet<string>>, texts: ReadonlyMap<string, Messages>) {
  const files = new Map<string, string>();
  for (const [language, messages] of texts) {
    for (const [part, ids] of byPart)
      files.set(
        `${language}/${part}.json`,
        JSON.stringify(Object.fromEntries([...ids].sort().map((id) => [id, messages[id]]))),
      );
  }
  return files;
}

/** One name for all of them: what a page of one build asks for is always of that build. */
function versionOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of [...files].sort(([left], [right]) => left.localeCompare(right)))
    hash.update(name).update(text);
  return hash.digest('base64url').slice(0, 10);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function stamp(page: string, version: string): Promise<void> {
  const html = await readFile(page, 'utf8');
  if (!html.includes(VERSION_PLACE)) throw new Error(`${basename(page)} has no ${VERSION_PLACE}.`);
  await writeFile(page, html.replace(VERSION_PLACE, `data-texts="${version}"`));
}
