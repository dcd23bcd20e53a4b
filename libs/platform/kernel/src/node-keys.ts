import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { kernelErrors } from './kernel.errors.js';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** The form of what is sealed, so that another one can be told apart later. */
const FORM = 1;

/** What keys are made from: one for each use, always the same (`nodeSecret` of the configuration). */
export interface KeySource {
  keyFor(use: string): Buffer;
}

/**
 * What this node encrypts and hashes with, derived from its one secret. `purpose` keeps uses apart: what is sealed or
 * hashed for one of them is of no use for another.
 */
export class NodeKeys {
  private readonly derived = new Map<string, Buffer>();

  constructor(private readonly secret: KeySource) {}

  /** Encrypts a text (AES-256-GCM). Out: base64url; the same text gives another one each time. */
  seal(purpose: string, text: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.key('seal', purpose), nonce);
    const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(FORM), nonce, cipher.getAuthTag(), content]).toString('base64url');
  }

  /** The text of what {@link seal} gave. Throws NODE_SECRET_OTHER when it was sealed with another secret, or altered. */
  open(purpose: string, sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const [nonce, tag] = [1, 1 + NONCE_BYTES].map((at, part) =>
      bytes.subarray(at, at + (part === 0 ? NONCE_BYTES : TAG_BYTES)),
    ) as [Buffer, Buffer];
    try {
      if (bytes[0] !== FORM) throw new Error('another form');
      const decipher = createDecipheriv(CIPHER, this.key('seal', purpose), nonce, { authTagLength: TAG_BYTES });
      decipher.setAuthTag(tag);
      const content = bytes.subarray(1 + NONCE_BYTES + TAG_BYTES);
      return Buffer.concat([decipher.update(content), decipher.final()]).toString('utf8');
    } catch (cause) {
      throw kernelErrors.NODE_SECRET_OTHER({ purpose }, { cause });
    }
  }

  /** A hash that only this node can make (HMAC-SHA-256), as base64url: finds equal texts without keeping them. */
  hash(purpose: string, text: string): string {
    return createHmac('sha256', this.key('hash', purpose)).update(text, 'utf8').digest('base64url');
  }

  /** A key of its own for what needs bytes and not texts, such as signatures. The same purpose gives the same one. */
  keyFor(purpose: string): Buffer {
    return this.key('key', purpose);
  }

  private key(use: string, purpose: string): Buffer {
    const name = `${use} ${purpose}`;
    const key = this.derived.get(name) ?? this.secret.keyFor(name);
    this.derived.set(name, key);
    return key;
  }
}

let current: NodeKeys | undefined;

/** Sets the secret of this process, once, before records are read or written. */
export function useNodeSecret(secret: KeySource): void {
  current = new NodeKeys(secret);
}

/** The keys of this process. Throws NODE_SECRET_MISSING where nobody set its secret. */
export function nodeKeys(): NodeKeys {
  if (!current) throw kernelErrors.NODE_SECRET_MISSING();
  return current;
}
