import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dkimErrors } from './dkim.errors.js';
import { type DkimKey, DkimSigner } from './dkim-signer.js';

/** Where a private key lies, and under which name its public half stands in the DNS: `<selector>._domainkey.<domain>`. */
export interface DkimKeyPlace {
  readonly selector: string;
  readonly file: string;
  /** The setting that names the file: errors speak of it. */
  readonly setting: string;
}

export interface DkimSettings {
  /** Who answers for the messages (`d=`). */
  readonly domain: string;
  /** The key in use. RSA: there are servers that know nothing else. */
  readonly key: DkimKeyPlace;
  /** Signs beside it: the key that will follow it, or an Ed25519 one. */
  readonly second?: DkimKeyPlace;
}

/** Fewer bits are refused by those who verify (RFC 8301); of more they need not know (RFC 6376, 3.3.3). */
const RSA_BITS = { min: 1024, max: 4096 } as const;

/**
 * The signer of the settings, with its keys read from their files: a process that cannot sign as it was told does not start.
 * Without settings it signs nothing. Throws DKIM_KEY_UNREADABLE, DKIM_KEY_ENCRYPTED, DKIM_KEY_GARBLED, DKIM_KEY_TYPE,
 * DKIM_KEY_SIZE, DKIM_ED25519_ALONE.
 */
export function dkimSigner(settings: DkimSettings | undefined): DkimSigner {
  if (settings === undefined) return new DkimSigner([]);
  const { domain, key, second } = settings;
  const first = readDkimKey(domain, key);
  if (first.algorithm !== 'rsa-sha256') throw dkimErrors.DKIM_ED25519_ALONE({ setting: key.setting });
  return new DkimSigner(second === undefined ? [first] : [first, readDkimKey(domain, second)]);
}

function readDkimKey(domain: string, { selector, file, setting }: DkimKeyPlace): DkimKey {
  const key = privateKeyOf(contentOf(file, setting), setting);
  if (key.asymmetricKeyType === 'ed25519') return { domain, selector, algorithm: 'ed25519-sha256', key };
  if (key.asymmetricKeyType !== 'rsa')
    throw dkimErrors.DKIM_KEY_TYPE({ setting, type: key.asymmetricKeyType ?? 'unknown' });
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < RSA_BITS.min || bits > RSA_BITS.max) throw dkimErrors.DKIM_KEY_SIZE({ setting, bits, ...RSA_BITS });
  return { domain, selector, algorithm: 'rsa-sha256', key };
}

function contentOf(file: string, setting: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unreadable';
    throw dkimErrors.DKIM_KEY_UNREADABLE({ setting, file, reason }, { cause });
  }
}

/** The causes are left out: they may repeat what stands in the file. */
function privateKeyOf(text: string, setting: string): KeyObject {
  if (/-----BEGIN ENCRYPTED|^Proc-Type:.*ENCRYPTED/m.test(text)) throw dkimErrors.DKIM_KEY_ENCRYPTED({ setting });
  try {
    return createPrivateKey(text);
  } catch {
    throw dkimErrors.DKIM_KEY_GARBLED({ setting });
  }
}
