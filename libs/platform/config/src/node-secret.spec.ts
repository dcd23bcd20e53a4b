import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { nodeSecret, secretOf } from './node-secret.js';

const folders: string[] = [];
const aHome = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'seedbed-secret-'));
  folders.push(folder);
  return folder;
};
const key = (secret: { keyFor(purpose: string): Buffer }, purpose = 'test'): string =>
  secret.keyFor(purpose).toString('hex');

describe('the secret of a node', () => {
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it('is made once, whole, and readable by its owner alone', () => {
    const home = join(aHome(), 'new');
    const first = key(nodeSecret({ home }));
    expect(key(nodeSecret({ home }))).toBe(first);
    expect(statSync(join(home, 'secret')).mode & 0o777).toBe(0o600);
    expect(readdirSync(home)).toEqual(['secret']);
  });

  it('is another one on each node', () => {
    expect(key(nodeSecret({ home: aHome() }))).not.toBe(key(nodeSecret({ home: aHome() })));
  });

  it('of the settings goes before the kept one', () => {
    const home = aHome();
    nodeSecret({ home });
    const secret = 'a secret of at least 32 characters';
    expect(key(nodeSecret({ home, secret }))).toBe(key(secretOf(secret)));
  });

  it('gives each purpose a key of its own', () => {
    const secret = secretOf('a secret of at least 32 characters');
    expect(key(secret, 'one')).not.toBe(key(secret, 'two'));
    expect(secret.keyFor('one')).toHaveLength(32);
  });

  it('is not made anew when the kept one is cut off', () => {
    const home = aHome();
    writeFileSync(join(home, 'secret'), 'short\n');
    expect(() => nodeSecret({ home })).toThrow(expect.objectContaining({ code: 'SECRET_UNUSABLE' }));
    expect(readFileSync(join(home, 'secret'), 'utf8')).toBe('short\n');
  });
});
