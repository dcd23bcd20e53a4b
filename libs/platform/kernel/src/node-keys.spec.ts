import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AppError } from './errors.js';
import { NodeKeys } from './node-keys.js';

const secret = (text: string) => ({ keyFor: (use: string) => createHash('sha256').update(`${text} ${use}`).digest() });

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'none';
};

describe('the keys of a node', () => {
  const keys = new NodeKeys(secret('one'));
  const others = new NodeKeys(secret('another'));

  it('open what they sealed, and seal one text differently each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, purpose) => {
        const sealed = keys.seal(purpose, text);
        expect(keys.open(purpose, sealed)).toBe(text);
        expect(keys.seal(purpose, text)).not.toBe(sealed);
      }),
    );
  });

  it('open nothing that was sealed with another secret, for another purpose, or altered', () => {
    const sealed = keys.seal('a', 'ana@example.org');
    expect(codeOf(() => others.open('a', sealed))).toBe('NODE_SECRET_OTHER');
    expect(codeOf(() => keys.open('b', sealed))).toBe('NODE_SECRET_OTHER');
    for (const at of [0, 1, 20, 40]) {
      const bytes = Buffer.from(sealed, 'base64url');
      bytes[at] = (bytes[at] as number) ^ 1;
      expect(codeOf(() => keys.open('a', bytes.toString('base64url')))).toBe('NODE_SECRET_OTHER');
    }
    expect(codeOf(() => keys.open('a', ''))).toBe('NODE_SECRET_OTHER');
  });

  it('hash one text alike, for one purpose and with one secret only', () => {
    expect(keys.hash('a', 'x')).toBe(new NodeKeys(secret('one')).hash('a', 'x'));
    const hashes = [keys.hash('a', 'x'), keys.hash('b', 'x'), keys.hash('a', 'y'), others.hash('a', 'x')];
    expect(new Set(hashes).size).toBe(4);
  });
});
