import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** What a page asks a browser for, as far as this authenticator looks at it. */
interface Asked {
  readonly challenge: string;
  readonly rp?: { readonly id?: string };
  readonly rpId?: string;
  readonly user?: { readonly id: string };
}

/** What a browser or an authenticator may do otherwise than they should. */
export interface Wrongly {
  /** The page on which it is used. */
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly userHandle?: string;
  readonly counter?: number;
  readonly isVerified?: boolean;
  readonly crossOrigin?: boolean;
  /** Signs with the key of somebody else. */
  readonly key?: KeyObject;
  /** Says that it is this credential. */
  readonly id?: string;
}

/** A credential as the authenticator keeps it. */
export interface Kept {
  readonly id: string;
  readonly userHandle: string;
  readonly key: KeyObject;
  readonly publicKey: KeyObject;
}

const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();
const base64url = (data: Buffer): string => data.toString('base64url');

type Cbor = number | string | Buffer | Map<number | string, Cbor>;

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}

/** CBOR (RFC 8949) of what authenticators write: small numbers, texts, bytes and maps. */
function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const entries = [...value].map(([key, inner]) => Buffer.concat([cbor(key), cbor(inner)]));
  return Buffer.concat([head(5, value.size), ...entries]);
}

/** The public key as COSE (RFC 9053): ES256 on P-256. */
function coseOf(publicKey: KeyObject): Buffer {
  const { x, y } = publicKey.export({ format: 'jwk' });
  const bytes = (part: string | undefined): Buffer => Buffer.from(part ?? '', 'base64url');
  return cbor(
    new Map<number, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(x)],
      [-3, bytes(y)],
    ]),
  );
}

/**
 * A passkey device and the browser before it, in software: real CBOR, COSE keys and ES256 signatures. It does what it is
 * asked at its origin, or wrongly what a test says.
 */
export class Authenticator {
  readonly kept: Kept[] = [];
  counter = 0;

  constructor(private readonly origin: string) {}

  /** `navigator.credentials.create`: makes a credential and keeps it. */
  make(asked: Asked, wrongly: Wrongly = {}): Record<string, unknown> {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const id = Buffer.from(wrongly.id ?? base64url(randomBytes(32)), 'base64url');
    this.kept.push({ id: base64url(id), userHandle: asked.user?.id ?? '', key: privateKey, publicKey });
    const length = Buffer.from([id.length >> 8, id.length & 255]);
    const attested = Buffer.concat([Buffer.alloc(16), length, id, coseOf(publicKey)]);
    const authData = this.authData(wrongly.rpId ?? asked.rp?.id ?? '', wrongly, attested);
    const attestationObject = cbor(
      new Map<string, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    );
    const response = {
      clientDataJSON: this.clientData('webauthn.create', asked, wrongly),
      attestationObject: base64url(attestationObject),
      transports: ['internal', 'hybrid'],
    };
    return this.answer(base64url(id), response);
  }

  /** `navigator.credentials.get`: signs with a credential, the latest one when nothing is said. */
  use(asked: Asked, wrongly: Wrongly = {}, kept: Kept | undefined = this.kept.at(-1)): Record<string, unknown> {
    if (!kept) throw new Error('The authenticator keeps no credential.');
    this.counter += 1;
    const authenticatorData = this.authData(wrongly.rpId ?? asked.rpId ?? '', wrongly);
    const clientDataJSON = this.clientData('webauthn.get', asked, wrongly);
    const signed = Buffer.concat([authenticatorData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    return this.answer(wrongly.id ?? kept.id, {
      clientDataJSON,
      authenticatorData: base64url(authenticatorData),
      signature: base64url(sign('sha256', signed, wrongly.key ?? kept.key)),
      userHandle: wrongly.userHandle ?? kept.userHandle,
    });
  }

  private answer(id: string, response: Record<string, unknown>): Record<string, unknown> {
    return {
      id,
      rawId: id,
      type: 'public-key',
      authenticatorAttachment: 'platform',
      clientExtensionResults: {},
      response,
    };
  }

  private clientData(type: string, asked: Asked, wrongly: Wrongly): string {
    const said = {
      type,
      challenge: wrongly.challenge ?? asked.challenge,
      origin: wrongly.origin ?? this.origin,
      crossOrigin: wrongly.crossOrigin ?? false,
    };
    return base64url(Buffer.from(JSON.stringify(said)));
  }

  private authData(rpId: string, { isVerified = true, counter = this.counter }: Wrongly, attested?: Buffer): Buffer {
    const flags = 0x01 | (isVerified ? 0x04 : 0) | (attested ? 0x40 : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, ...(attested ? [attested] : [])]);
  }
}
