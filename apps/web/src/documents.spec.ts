import { describe, expect, it } from '@jest/globals';
import { fragmentsOf, withFragments } from '../documents-plugin.js';

const source = (text: string): string => `const x = graphql(\`${text}\`);`;

describe('documents with fragments', () => {
  const fragments = fragmentsOf([
    source('fragment Row on Planet { id ...Name }'),
    source('fragment Name on Planet { name }'),
    source('query Other { id }'),
  ]);

  it('carry each fragment that they name once, also over others', () => {
    const text = withFragments('query Q { a { ...Row } b { ...Row ...Name } }', fragments);
    expect(text.match(/fragment Row/g)).toHaveLength(1);
    expect(text.match(/fragment Name/g)).toHaveLength(1);
  });

  it('stay as they are without', () => {
    expect(withFragments('query Q { id }', fragments)).toBe('query Q { id }');
    expect(withFragments('fragment Row on Planet { id ...Name }', fragments)).not.toContain('name }');
  });

  it('are refused with one that is nowhere, or twice', () => {
    expect(() => withFragments('query Q { ...Gone }', fragments)).toThrow('There is no fragment "Gone".');
    expect(() => fragmentsOf([source('fragment A on P { id }'), source('fragment A on P { b }')])).toThrow(
      'two fragments',
    );
  });
});
