import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyRing } from './key-ring.js';
import { packClaims, type TokenClaims, type TokenPurpose, unpackClaims } from './payload.js';

/** Why a token is not taken. What its holder is told is the same each time. */
export type TokenRefusal = 'malformed' | 'unknown-key' | 'forged' | 'expired' | 'wrong-purpose' | 'wrong-topic';
export type ReadToken =
  | { readonly ok: true; readonly claims: TokenClaims }
  | { readonly ok: false; readonly refusal: TokenRefusal };

/** What the token is wanted for. Without a topic it may be about any. */
export interface Wanted {
  readonly purpose: TokenPurpose;
  readonly topic?: string;
}

/** HMAC-SHA256, cut to 128 bits. */
const MAC_BYTES = 16;
const FORM = /^u\.([0-9a-z]{1,4})\.([\w-]{16,60})\.([\w-]{22})$/;

/** `u.<kid>.<what it says>.<mac>`, good in an address of a page. In: a topic or contact point by its id in small letters. */
export function makeToken(keys: KeyRing, claims: TokenClaims, at: Date): string {
  const { kid, key } = keys.signing(at);
  const said = `u.${kid}.${packClaims(claims).toString('base64url')}`;
  return `${said}.${macOf(key, said).toString('base64url')}`;
}

/** What a token says, if it is ours, for this purpose and topic, and not over. Compared in a time that tells nothing. */
export function readToken(keys: KeyRing, token: string, wanted: Wanted, at: Date): ReadToken {
  const [, kid, payload, mac] = FORM.exec(token) ?? [];
  if (kid === undefined || payload === undefined || mac === undefined) return refused('malformed');
  const known = keys.find(kid, at);
  if (known === null) return refused('unknown-key');
  // texts are compared, not bytes: the last character of a base64 text has bits that no byte shows
  const expected = macOf(known.key, `u.${kid}.${payload}`).toString('base64url');
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(mac))) return refused('forged');
  return judge(unpackClaims(Buffer.from(payload, 'base64url')), wanted, at);
}

/** Of claims whose token is ours. Also for the tokens of return addresses. */
export function judge(claims: TokenClaims | null, wanted: Wanted, at: Date): ReadToken {
  if (claims === null) return refused('malformed');
  if (claims.purpose !== wanted.purpose) return refused('wrong-purpose');
  if (wanted.topic !== undefined && claims.topic !== wanted.topic) return refused('wrong-topic');
  return claims.expiresAt.getTime() <= at.getTime() ? refused('expired') : { ok: true, claims };
}

export const refused = (refusal: TokenRefusal): ReadToken => ({ ok: false, refusal });

export function macOf(key: Buffer, said: string | Buffer): Buffer {
  return createHmac('sha256', key).update(said).digest().subarray(0, MAC_BYTES);
}
