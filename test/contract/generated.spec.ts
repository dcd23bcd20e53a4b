import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { generate } from '../../apps/api/src/generate.js';

/** `npm run check` compares as well, on the built product; here from the sources, so that `npm test` alone notices. */
describe('generated files', () => {
  it('are what the declarations say; `npm run gen` writes them', async () => {
    const files = await generate();
    const expected = ['.env.example', 'docs/errors.md', 'docs/processing.md', 'migrations/derived.sql', 'records.json'];
    expect(Object.keys(files)).toEqual(expect.arrayContaining([...expected, 'schema.graphql']));
    const stale = Object.keys(files).filter((file) => !existsSync(file) || readFileSync(file, 'utf8') !== files[file]);
    expect(stale).toEqual([]);
  });
});
