import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { NodeSecret } from '@seedbed/platform/config';

/** What secrets are for. The purpose goes into the key, so that one made for one thing is good for no other. */
export type SecretUse = 'session' | 'token' | 'link' | 'challenge' | 'passkey' | 'provider' | 'recovery' | 'throttle';

const BYTES = 32;
/** `sbt_<node>_<secret>`: whoever finds one can tell what it is, and a node that it is not its own. */
const TOKEN = /^sbt_([0-9a-f]{8})_[\w-]{43}$/;

/** A secret of 256 bits that goes to its holder once, and what is kept of it. */
export interface MadeSecret {
  readonly secret: string;
  /** Keyed hash: whoever reads the database can neither use it nor try out guesses without the node's secret. */
  readonly hash: Buffer;
}

/** Makes, hashes and tells apart the secrets of this node; encrypts what has to be read again. */
export class Secrets {
  private readonly keys = new Map<string, Buffer>();

  constructor(private readonly of: NodeSecret) {}

  /** Eight characters that stand for the node in its tokens; they tell nothing of its secret. */
  get node(): string {
    return this.key('node').toString('hex').slice(0, 8);
  }

  make(use: Exclude<SecretUse, 'token'>): MadeSecret {
    const secret = randomBytes(BYTES).toString('base64url');
    return { secret, hash: this.hash(use, secret) };
  }

  makeToken(): MadeSecret {
    const secret = `sbt_${this.node}_${randomBytes(BYTES).toString('base64url')}`;
    return { secret, hash: this.hash('token', secret) };
  }

  /** What is kept of a secret for one use; of another use or node the same text gives another hash. */
  hash(use: SecretUse, secret: string): Buffer {
    return createHmac('sha256', this.key(use)).update(secret).digest();
  }

  /** Whether a text has the form of a token, and of which node. */
  readToken(text: string): 'ours' | 'of another node' | 'none' {
    const node = TOKEN.exec(text)?.[1];
    if (node === undefined) return 'none';
    return node === this.node ? 'ours' : 'of another node';
  }

  /** Encrypts for the database (AES-256-GCM). `about` (such as a user's id) must be the same when it is read. */
  encrypt(plain: Buffer, about: string): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key('encrypt'), nonce).setAAD(Buffer.from(about));
    const text = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]);
  }

  /** Throws when it was not encrypted by this node about this. */
  decrypt(sealed: Buffer, about: string): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.key('encrypt'), sealed.subarray(0, 12))
      .setAAD(Buffer.from(about))
      .setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
  }

  /** Made when it is needed: a process that hashes and encrypts nothing needs no secret. */
  private key(purpose: string): Buffer {
    const key = this.keys.get(purpose) ?? this.of.keyFor(`identity:${purpose}`);
    this.keys.set(purpose, key);
    return key;
  }
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
