import { createHmac, randomBytes } from 'node:crypto';

/** Seconds of one step, and digits of a code: what every authenticator app takes without being told. */
const STEP_S = 30;
const DIGITS = 6;
/** Steps before and after the present one that are taken too: clocks differ, and typing takes time. */
const TOLERANCE = 1;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A new secret of 160 bits, as RFC 4226 recommends. */
export const newTotpSecret = (): Buffer => randomBytes(20);

/** The code of a step (RFC 4226, HOTP). */
export function codeOf(secret: Buffer, step: number, digits = DIGITS, algorithm = 'sha1'): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac(algorithm, secret).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 0x0f;
  const number = (mac.readUInt32BE(at) & 0x7fffffff) % 10 ** digits;
  return String(number).padStart(digits, '0');
}

/** The step of a moment, in ms (RFC 6238, TOTP). */
export const stepAt = (nowMs: number): number => Math.floor(nowMs / 1000 / STEP_S);

/**
 * The step whose code was given, or null when it is a code of none that is taken now. A step that was used, and all before
 * it, is taken no more: a code that somebody saw over a shoulder is worth nothing. All codes are compared, whichever fits.
 */
export function stepOf(secret: Buffer, code: string, nowMs: number, lastUsed: number | null): number | null {
  const given = code.replace(/\s/g, '');
  const present = stepAt(nowMs);
  let found: number | null = null;
  for (let step = present - TOLERANCE; step <= present + TOLERANCE; step++) {
    const isSame = codeOf(secret, step) === given;
    if (isSame && (lastUsed === null || step > lastUsed)) found = step;
  }
  return found;
}

/** A secret as people type it into an app (RFC 4648, without padding). */
export function base32(secret: Buffer): string {
  let bits = 0;
  let value = 0;
  let text = '';
  for (const byte of secret) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      text += BASE32[(value >>> (bits - 5)) & 31];
      bits -= 5;
    }
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? text + BASE32[(value << (5 - bits)) & 31] : text;
}

/** The address that an app reads from a QR code. */
export function totpAddress(secret: Buffer, account: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}`;
}
