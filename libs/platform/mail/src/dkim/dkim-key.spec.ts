import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppError } from '@seedbed/platform/kernel';
import { dkimSigner } from './dkim-key.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'seedbed-dkim-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const rsa = (bits: number): string => pem(generateKeyPairSync('rsa', { modulusLength: bits }).privateKey);
const edwards = (): string => pem(generateKeyPairSync('ed25519').privateKey);
function fileWith(text: string): string {
  const file = path.join(folder, `${Math.random()}.pem`);
  writeFileSync(file, text);
  return file;
}
const place = (setting: string, file: string) => ({ selector: setting.toLowerCase(), file, setting });
function outcome(first: string, second?: string): unknown {
  try {
    return dkimSigner({
      domain: 'example.org',
      key: place('DKIM_KEY_FILE', first),
      ...(second === undefined ? {} : { second: place('DKIM_SECOND_KEY_FILE', second) }),
    }).constructor.name;
  } catch (error) {
    return error instanceof AppError ? `${error.code} ${String(error.params?.setting)}` : error;
  }
}

describe('the keys that mail is signed with', () => {
  it('are RSA, and beside it another RSA or Ed25519', () => {
    const good = fileWith(rsa(2048));
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    expect(outcome(good)).toBe('DkimSigner');
    expect(outcome(good, fileWith(edwards()))).toBe('DkimSigner');
    expect(outcome(fileWith(privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()), good)).toBe('DkimSigner');
  });

  it('refuse what cannot sign, and say which setting and what to do', () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const locked = { cipher: 'aes-256-cbc', passphrase: 'x' } as const;
    const cases: [string, string][] = [
      [path.join(folder, 'nowhere.pem'), 'DKIM_KEY_UNREADABLE'],
      [folder, 'DKIM_KEY_UNREADABLE'],
      [fileWith(''), 'DKIM_KEY_GARBLED'],
      [fileWith('not a key'), 'DKIM_KEY_GARBLED'],
      [fileWith(publicKey.export({ type: 'spki', format: 'pem' }).toString()), 'DKIM_KEY_GARBLED'],
      [fileWith(pem(privateKey).slice(0, 900)), 'DKIM_KEY_GARBLED'],
      [fileWith(privateKey.export({ type: 'pkcs8', format: 'pem', ...locked }).toString()), 'DKIM_KEY_ENCRYPTED'],
      [fileWith(privateKey.export({ type: 'pkcs1', format: 'pem', ...locked }).toString()), 'DKIM_KEY_ENCRYPTED'],
      [fileWith(pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)), 'DKIM_KEY_TYPE'],
      [fileWith(rsa(768)), 'DKIM_KEY_SIZE'],
    ];
    const good = fileWith(rsa(1024));
    for (const [file, code] of cases) {
      expect(outcome(file)).toBe(`${code} DKIM_KEY_FILE`);
      expect(outcome(good, file)).toBe(`${code} DKIM_SECOND_KEY_FILE`);
    }
    expect(outcome(fileWith(edwards()), good)).toBe('DKIM_ED25519_ALONE DKIM_KEY_FILE');
    expect(outcome(fileWith(edwards()))).toBe('DKIM_ED25519_ALONE DKIM_KEY_FILE');
  });
});
