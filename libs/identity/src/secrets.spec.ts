import { describe, expect, it } from '@jest/globals';
import { secretOf } from '@seedbed/platform/config';
import { Secrets, sameText } from './secrets.js';

const ours = new Secrets(secretOf('the secret of a node, for tests only'));
const theirs = new Secrets(secretOf('the secret of another node, for tests'));

describe('secrets of a node', () => {
  it('are kept as a hash that differs by use and by node', () => {
    const { secret, hash } = ours.make('session');
    expect(ours.hash('session', secret)).toEqual(hash);
    expect(ours.hash('link', secret)).not.toEqual(hash);
    expect(theirs.hash('session', secret)).not.toEqual(hash);
    expect(hash.toString('latin1')).not.toContain(secret);
  });

  it('are never the same', () => {
    expect(new Set(Array.from({ length: 100 }, () => ours.make('link').secret)).size).toBe(100);
  });

  it('say as tokens which node they are of', () => {
    const { secret } = ours.makeToken();
    expect(ours.readToken(secret)).toBe('ours');
    expect(theirs.readToken(secret)).toBe('of another node');
    for (const text of ['', 'sbt_', `${secret}x`, secret.slice(0, -1), `x${secret}`, `${secret}\n`]) {
      expect(ours.readToken(text)).toBe('none');
    }
  });

  it('that are encrypted are read by the same node about the same thing only', () => {
    const sealed = ours.encrypt(Buffer.from('seed'), 'user one');
    expect(ours.decrypt(sealed, 'user one').toString()).toBe('seed');
    expect(ours.encrypt(Buffer.from('seed'), 'user one')).not.toEqual(sealed);
    expect(() => ours.decrypt(sealed, 'user two')).toThrow();
    expect(() => theirs.decrypt(sealed, 'user one')).toThrow();
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    expect(() => ours.decrypt(sealed, 'user one')).toThrow();
  });
});

describe('comparing texts', () => {
  it('says whether they are the same', () => {
    expect([sameText('a', 'a'), sameText('a', 'b'), sameText('a', 'aa')]).toEqual([true, false, false]);
  });
});
