/** What a token is good for; for nothing else. */
export const TOKEN_PURPOSES = ['one-click', 'prefs', 'confirm', 'view-online', 'verp'] as const;
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

/** What a token says. */
export interface TokenClaims {
  readonly purpose: TokenPurpose;
  /** The delivery that brought it, or, where there was none yet, the contact point. */
  readonly about: { readonly delivery: bigint } | { readonly contactPoint: string };
  /** A token for one topic says nothing about another. Null: it is about none. */
  readonly topic: string | null;
  /** To the hour; the begun one still counts. */
  readonly expiresAt: Date;
}

const VERSION = 1;
const HOUR_MS = 3_600_000;
const [HAS_TOPIC, IS_CONTACT] = [0b1000_0000, 0b0100_0000];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The shortest form: a byte of version and purpose with two flags, three of the hour of expiry, eight of the delivery or
 * sixteen of the contact point, sixteen of the topic. A return address has 64 characters for all of it.
 */
export function packClaims({ purpose, about, topic, expiresAt }: TokenClaims): Buffer {
  const isContact = 'contactPoint' in about;
  const head = Buffer.alloc(4);
  const flags = (topic === null ? 0 : HAS_TOPIC) | (isContact ? IS_CONTACT : 0);
  head.writeUInt8(flags | (VERSION << 4) | TOKEN_PURPOSES.indexOf(purpose));
  head.writeUIntBE(Math.ceil(expiresAt.getTime() / HOUR_MS), 1, 3);
  return Buffer.concat([
    head,
    isContact ? uuidBytes(about.contactPoint) : bigintBytes(about.delivery),
    topic === null ? Buffer.alloc(0) : uuidBytes(topic),
  ]);
}

/** Null: not a payload of this version, to the last byte. */
export function unpackClaims(bytes: Buffer): TokenClaims | null {
  const flags = bytes[0] ?? 0;
  const purpose = TOKEN_PURPOSES[flags & 0b1111];
  const [isContact, hasTopic] = [(flags & IS_CONTACT) !== 0, (flags & HAS_TOPIC) !== 0];
  const topicAt = 4 + (isContact ? 16 : 8);
  if (((flags >> 4) & 0b11) !== VERSION || purpose === undefined) return null;
  if (bytes.length !== topicAt + (hasTopic ? 16 : 0)) return null;
  return {
    purpose,
    about: isContact ? { contactPoint: uuidOf(bytes.subarray(4, 20)) } : { delivery: bytes.readBigUInt64BE(4) },
    topic: hasTopic ? uuidOf(bytes.subarray(topicAt)) : null,
    expiresAt: new Date(bytes.readUIntBE(1, 3) * HOUR_MS),
  };
}

function uuidBytes(id: string): Buffer {
  if (!UUID.test(id)) throw new Error('Not an id in its canonical form.');
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

function bigintBytes(id: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(id);
  return bytes;
}
