import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of every GraphQL document in the .tsx files; `npm run gen` runs it on the committed schema.graphql. */
const config: CodegenConfig = {
  schema: '../../schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
  generates: {
    'src/gql/': {
      preset: 'client',
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', JSON: 'unknown' },
      },
      presetConfig: { persistedDocuments: true, fragmentMasking: false },
    },
  },
};

export default config;
