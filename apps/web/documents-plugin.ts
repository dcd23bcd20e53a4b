import { join } from 'node:path';
import { stripIgnoredCharacters } from 'graphql';
import type { Plugin } from 'vite';

const DOCUMENT = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const IMPORT = /import \{ graphql \} from '[./]+\/gql\/index\.js';\n/;

/**
 * Puts each GraphQL document where it stands in the source, as a text without needless blanks. Else every page would carry
 * the module of all documents that graphql-codegen writes; of that one only the types are used. Fails for a document that
 * is put together from parts, because its parts would stay behind.
 */
export function documentsInPlace(root: string): Plugin {
  return {
    name: 'seedbed-documents-in-place',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: IMPORT },
      handler(code, id) {
        if (!id.startsWith(join(root, 'src/'))) return undefined;
        const placed = code.replace(IMPORT, '').replace(DOCUMENT, (_, text) => {
          if (text.includes('${')) this.error(`${id}: write the whole document into graphql(\`…\`), without \${…}.`);
          return JSON.stringify(stripIgnoredCharacters(text));
        });
        if (/\bgraphql\(/.test(placed)) this.error(`${id}: graphql() takes one text in backquotes.`);
        return { code: placed, map: null };
      },
    },
  };
}
