/** The texts of the web app, as `npm run check` judges them, and what else their sources must keep to. */
import { readdirSync, readFileSync } from 'node:fs';
import { checkTexts } from '../../../tools/check-texts.mjs';
import { show } from '../../../tools/tree.mjs';
import { check, same } from './suite.mjs';

const SOURCE = 'apps/web/src';

export async function checkCatalogues() {
  await check('catalogues: all texts in six languages, a word for all that people write', () =>
    same(checkTexts().map(show), [], 'problems'),
  );
  await check('components hold no colours of their own: only theme/ may', () => {
    const names = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => /\.(ts|tsx|css)$/.test(name) && !/^(theme|gql)\//.test(name));
    const hex = files.filter((file) =>
      /[\s'"(:]#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b/.test(readFileSync(`${SOURCE}/${file}`, 'utf8')),
    );
    same(hex, [], 'files with a hex value');
  });
}
