import { randomBytes } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { nodeKeys, type RequestContext } from '@seedbed/platform/kernel';
import type { FieldMeta, RecordMeta } from './declaration.js';

/** The declaration of a sealed text: what is sealed for one field is of no use in another one. */
type Of = Pick<RecordMeta, 'name'>;
const purposeOf = ({ name }: Of, field: Pick<FieldMeta, 'name'>): string => `${name}.${field.name}`;

/**
 * The form in which two spellings of one address are equal: small letters, domains in ASCII, telephone numbers without
 * spaces and signs.
 */
export function comparable(text: string): string {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (/^[+\d][\d\s()./-]*$/.test(plain)) return plain.replace(/[^\d+]/g, '');
  const at = plain.lastIndexOf('@');
  if (at < 0) return plain;
  return `${plain.slice(0, at)}@${domainToASCII(plain.slice(at + 1)) || plain.slice(at + 1)}`;
}

/** Encrypts a value of a sealed field. Out: what is stored, and the hash that finds it. */
export const sealText = (meta: Of, field: FieldMeta, text: string): { sealed: string; hash: string } => ({
  sealed: nodeKeys().seal(purposeOf(meta, field), text),
  hash: sealedHash(text),
});

/** The hash by which a sealed text is found, in every type: an address is suppressed for all of them. */
export const sealedHash = (text: string): string => nodeKeys().hash('sealed text', comparable(text));

/** The text of a stored value. Throws NODE_SECRET_OTHER. */
export const openText = (meta: Of, field: FieldMeta, sealed: string): string =>
  nodeKeys().open(purposeOf(meta, field), sealed);

/**
 * What marks a sealed value in the JSON that a statement gives, so that it can be opened on its way out. Nobody outside
 * this process knows it, so a text that somebody wrote is never taken for one.
 */
export const SEALED_MARK = `sealed:${randomBytes(16).toString('hex')}:`;
const MARKED = new RegExp(`"${SEALED_MARK}([\\w.]+):([0-9a-f-]{36}):([\\w-]+)"`, 'g');

/** A sealed value that somebody was given in clear. */
export interface OpenedValue {
  readonly type: string;
  readonly field: string;
  /** Id of the record that it is of. */
  readonly id: string;
}

/** Hears of every sealed value that leaves in an answer, to write down who was given it. */
export interface HearsOpened {
  /** The answer waits for it, and is not given when it throws. */
  opened(ctx: RequestContext, values: readonly OpenedValue[]): Promise<void>;
}
export const HEARS_OPENED = Symbol('seedbed:hears-opened');

/** JSON in which each marked value stands in clear; which these were is added to `opened`. Throws NODE_SECRET_OTHER. */
export function openSealed(json: string, opened: OpenedValue[] = []): string {
  if (!json.includes(SEALED_MARK)) return json;
  return json.replace(MARKED, (_whole, purpose: string, id: string, sealed: string) => {
    const [type = '', field = ''] = purpose.split('.');
    opened.push({ type, field, id });
    return JSON.stringify(nodeKeys().open(purpose, sealed));
  });
}
