import { createHash, type KeyObject, sign } from 'node:crypto';
import { bodyHash, nameOf, partsOf, relaxed, withCrlf } from './canonical.js';

/** A key that is fit to sign with. */
export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  readonly algorithm: 'rsa-sha256' | 'ed25519-sha256';
  readonly key: KeyObject;
}

/**
 * What a signature covers, as far as a message has it. Both headers of one-click unsubscribing must be signed (RFC 8058);
 * From stands twice, so that nobody can add a second one (RFC 6376, 8.15).
 */
const SIGNED = [
  ...['from', 'from', 'to', 'subject', 'date', 'message-id', 'reply-to', 'mime-version', 'content-type'],
  ...[
    'content-transfer-encoding',
    'list-id',
    'list-unsubscribe',
    'list-unsubscribe-post',
    'auto-submitted',
    'feedback-id',
  ],
];
const OVERSIGNED = 'from';
const LINE = 76;

/** Signs messages for a domain (DKIM, RFC 6376, relaxed/simple). Without a key it leaves them as they are. */
export class DkimSigner {
  /** In: one key, or two of different selectors: while one follows the other, or an Ed25519 one beside RSA. */
  constructor(private readonly keys: readonly DkimKey[]) {}

  /**
   * In: a whole message and when it was made. Out: the same with a signature for each key before it and CRLF at every line
   * end; the same input gives the same bytes. RSA is computed on the threads of libuv.
   */
  async sign(message: Buffer, at: Date): Promise<Buffer> {
    if (this.keys.length === 0) return message;
    const whole = withCrlf(message);
    const { fields, body } = partsOf(whole);
    const covered = coveredFields(fields);
    const hash = bodyHash(body);
    const signatures = await Promise.all(this.keys.map((key) => signature(key, covered, hash, at)));
    return Buffer.concat([Buffer.from(signatures.join(''), 'latin1'), whole]);
  }
}

interface Covered {
  readonly names: readonly string[];
  readonly fields: readonly string[];
}

/** The fields to sign, in the order of `h=`; of a field that stands twice the lower one comes first (RFC 6376, 5.4.2). */
function coveredFields(fields: readonly string[]): Covered {
  const left = new Map<string, string[]>();
  for (const field of fields) left.set(nameOf(field), [...(left.get(nameOf(field)) ?? []), field]);
  const names: string[] = [];
  const taken: string[] = [];
  for (const name of SIGNED) {
    const field = left.get(name)?.pop();
    if (field !== undefined) taken.push(relaxed(field));
    if (field !== undefined || name === OVERSIGNED) names.push(name);
  }
  return { names, fields: taken };
}

/** One header field with its line break. The field itself is signed too, with nothing after `b=`. */
async function signature(key: DkimKey, covered: Covered, hash: string, at: Date): Promise<string> {
  const tags = [
    ...['v=1', `a=${key.algorithm}`, 'c=relaxed/simple', `d=${key.domain}`, `s=${key.selector}`],
    ...[`t=${Math.floor(at.getTime() / 1000)}`, `bh=${hash}`, `h=${covered.names.join(':')}`],
  ];
  const field = `${folded(tags)}\r\n b=`;
  const signed = [...covered.fields, relaxed(field)].join('\r\n');
  const value = await signed64(key, Buffer.from(signed, 'latin1'));
  return `${field}${value.replace(/.{70}(?=.)/g, '$&\r\n ')}\r\n`;
}

/** `DKIM-Signature:` with its tags, on lines of no more than 76 characters; the list of `h=` may break at its colons. */
function folded(tags: readonly string[]): string {
  let text = 'DKIM-Signature:';
  let column = text.length;
  for (const piece of tags.flatMap((tag) => ` ${tag};`.split(/(?<=:)/))) {
    const breaks = column + piece.length > LINE;
    text += breaks ? `\r\n ${piece.trimStart()}` : piece;
    column = breaks ? piece.trimStart().length + 1 : column + piece.length;
  }
  return text;
}

/** RSA signs the text; Ed25519 signs its hash (RFC 8463, 3). */
function signed64({ algorithm, key }: DkimKey, text: Buffer): Promise<string> {
  const isRsa = algorithm === 'rsa-sha256';
  const data = isRsa ? text : createHash('sha256').update(text).digest();
  return new Promise((resolve, reject) => {
    sign(isRsa ? 'sha256' : null, data, key, (error, made) =>
      error ? reject(error) : resolve(made.toString('base64')),
    );
  });
}
