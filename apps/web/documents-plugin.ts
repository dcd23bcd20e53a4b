import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FragmentDefinitionNode, Kind, parse, stripIgnoredCharacters, visit } from 'graphql';
import type { Plugin } from 'vite';

const DOCUMENT = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const IMPORT = /import \{ graphql \} from '[./]+\/gql\/index\.js';\n/;

/** A fragment as it is written, and the fragments that it names. */
interface Fragment {
  readonly text: string;
  readonly names: readonly string[];
}

const namesIn = (text: string): string[] => {
  const names = new Set<string>();
  visit(parse(text), {
    enter: (node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) names.add(node.name.value);
    },
  });
  return [...names];
};

/** The fragments of sources, by name. Throws where two have one name: a document would not say which it means. */
export function fragmentsOf(sources: readonly string[]): Map<string, Fragment> {
  const fragments = new Map<string, Fragment>();
  for (const [, text = ''] of sources.flatMap((code) => [...code.matchAll(DOCUMENT)])) {
    if (!/^\s*fragment\s/.test(text)) continue;
    for (const definition of parse(text).definitions) {
      const { kind, name } = definition as FragmentDefinitionNode;
      if (kind !== Kind.FRAGMENT_DEFINITION) throw new Error(`${text.trim().slice(0, 60)} …: a fragment stands alone.`);
      if (fragments.has(name.value)) throw new Error(`There are two fragments "${name.value}".`);
      fragments.set(name.value, { text, names: namesIn(text) });
    }
  }
  return fragments;
}

/** A document with the fragments that it names, and those that they name, each once. Throws for one that is nowhere. */
export function withFragments(text: string, fragments: ReadonlyMap<string, Fragment>): string {
  if (/^\s*fragment\s/.test(text)) return text; // only what names it carries it
  const names = new Set(namesIn(text));
  const texts = [text];
  for (const name of names) {
    const fragment = fragments.get(name);
    if (!fragment) throw new Error(`There is no fragment "${name}".`);
    texts.push(fragment.text);
    for (const further of fragment.names) names.add(further);
  }
  return texts.join('\n');
}

/** The sources of the app that may hold documents. */
const sourcesOf = (root: string): string[] =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('gql/'))
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'));

/**
 * Puts each GraphQL document where it stands in the source, as a text without needless blanks, with the fragments that it names
 * wherever they are written. Else every page would carry the module of all documents that graphql-codegen writes; of that one
 * only the types are used. Fails for a document that is put together from parts with `${…}`: they would stay behind.
 */
export function documentsInPlace(root: string): Plugin {
  let fragments: Map<string, Fragment> | undefined;
  const forget = () => {
    fragments = undefined;
  };
  return {
    name: 'seedbed-documents-in-place',
    enforce: 'pre',
    buildStart: forget,
    watchChange: forget,
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: IMPORT },
      handler(code, id) {
        if (!id.startsWith(join(root, 'src/'))) return undefined;
        fragments ??= fragmentsOf(sourcesOf(root));
        const known = fragments;
        const placed = code.replace(IMPORT, '').replace(DOCUMENT, (_, text) => {
          if (text.includes('${')) this.error(`${id}: write the whole document into graphql(\`…\`), without \${…}.`);
          try {
            return JSON.stringify(stripIgnoredCharacters(withFragments(text, known)));
          } catch (error) {
            return this.error(`${id}: ${error instanceof Error ? error.message : error}`);
          }
        });
        if (/\bgraphql\(/.test(placed)) this.error(`${id}: graphql() takes one text in backquotes.`);
        return { code: placed, map: null };
      },
    },
  };
}
