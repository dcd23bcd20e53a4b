import { defineConfig } from '@lingui/cli';

/** Six languages; English is the language of the source and the last resort. `npm run gen` extracts, people translate the .po files. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'it', 'hr', 'el', 'ro', 'sl'],
  fallbackLocales: { default: 'en' },
  catalogs: [{ path: '<rootDir>/src/i18n/locales/{locale}', include: ['src'], exclude: ['**/gql/**'] }],
  orderBy: 'message',
  format: 'po',
  formatOptions: { lineNumbers: false }, // else moving code would change all six files
});
