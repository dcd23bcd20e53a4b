import { timingSafeEqual } from 'node:crypto';
import { fromBase32, toBase32 } from './base32.js';
import type { KeyRing } from './key-ring.js';
import { packClaims, unpackClaims } from './payload.js';
import { judge, macOf, type ReadToken, refused } from './tokens.js';

/** Two bytes of the key's name, twelve that the token says, sixteen of its mac: 48 letters; an address has 64 before @. */
const [KID_BYTES, SAID_BYTES, MAC_BYTES] = [2, 14, 16];
/** Set apart from the tokens of pages: the same bytes say nothing there. */
const USE = Buffer.from('verp:');

/**
 * The address that bounces of one delivery come back to (VERP): `b+<token>@bounce.<domain>`. Signed, so that nobody can make
 * a bounce for somebody else; in small letters and digits, so that it survives servers that change the case.
 */
export function returnAddress(keys: KeyRing, delivery: bigint, domain: string, expiresAt: Date, at: Date): string {
  const { kid, key } = keys.signing(at);
  const name = Buffer.alloc(KID_BYTES);
  name.writeUInt16BE(Number.parseInt(kid, 36));
  const said = Buffer.concat([name, packClaims({ purpose: 'verp', about: { delivery }, topic: null, expiresAt })]);
  return `b+${toBase32(Buffer.concat([said, macOf(key, Buffer.concat([USE, said]))]))}@${domain}`;
}

/** Of which delivery an address speaks, whatever the case of its letters. In: the domain that our return addresses have. */
export function readReturnAddress(keys: KeyRing, address: string, domain: string, at: Date): ReadToken {
  const [, letters, of] = /^b\+([a-z2-7]{48})@([a-z0-9.-]+)$/.exec(address.toLowerCase()) ?? [];
  const bytes = letters === undefined || of !== domain.toLowerCase() ? null : fromBase32(letters);
  if (bytes === null || bytes.length !== SAID_BYTES + MAC_BYTES) return refused('malformed');
  const said = bytes.subarray(0, SAID_BYTES);
  const known = keys.find(said.readUInt16BE(0).toString(36), at);
  if (known === null) return refused('unknown-key');
  if (!timingSafeEqual(macOf(known.key, Buffer.concat([USE, said])), bytes.subarray(SAID_BYTES)))
    return refused('forged');
  return judge(unpackClaims(said.subarray(KID_BYTES)), { purpose: 'verp' }, at);
}
