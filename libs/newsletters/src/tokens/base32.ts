const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** Bytes in letters of one case (RFC 4648, without padding): some mail servers change the case of addresses. */
export function toBase32(bytes: Buffer): string {
  let out = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) out += LETTERS[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? out : out + LETTERS[(held << (5 - bits)) & 31];
}

/** Null: a character that is none of ours, or another way to write the same bytes. */
export function fromBase32(text: string): Buffer | null {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(held >> bits);
      held &= (1 << bits) - 1;
    }
  }
  const made = Buffer.from(bytes);
  return toBase32(made) === text ? made : null;
}
