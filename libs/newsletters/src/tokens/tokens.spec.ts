import { describe, expect, it } from '@jest/globals';
import { secretOf } from '@seedbed/platform/config';
import fc from 'fast-check';
import { fromBase32, toBase32 } from './base32.js';
import { periodicKeys } from './key-ring.js';
import { TOKEN_PURPOSES, type TokenClaims } from './payload.js';
import { readReturnAddress, returnAddress } from './return-address.js';
import { makeToken, readToken } from './tokens.js';

const DAY = 86_400_000;
const at = new Date('2026-05-04T10:00:00Z');
const inDays = (days: number): Date => new Date(at.getTime() + days * DAY);
const keys = periodicKeys(secretOf('a secret of this node'));
const others = periodicKeys(secretOf('a secret of another node'));
const topic = '018f0000-0000-7000-8000-000000000001';
const claims: TokenClaims = { purpose: 'one-click', about: { delivery: 42n }, topic, expiresAt: inDays(50) };
const token = makeToken(keys, claims, at);
const wanted = { purpose: 'one-click', topic } as const;
const refusal = (given: string, asked: Parameters<typeof readToken>[2] = wanted, when = at) => {
  const read = readToken(keys, given, asked, when);
  return read.ok ? 'none' : read.refusal;
};
const anyClaims: fc.Arbitrary<TokenClaims> = fc.record({
  purpose: fc.constantFrom(...TOKEN_PURPOSES),
  about: fc.oneof(
    fc.record({ delivery: fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }) }),
    fc.record({ contactPoint: fc.uuid() }),
  ),
  topic: fc.option(fc.uuid()),
  expiresAt: fc
    .integer({ min: 1, max: 20_000 })
    .map((hours) => new Date(Math.ceil(at.getTime() / 3_600_000 + hours) * 3_600_000)),
});

describe('a token', () => {
  it('says what it was made to say', () => {
    fc.assert(
      fc.property(anyClaims, (said) => {
        const made = makeToken(keys, said, at);
        expect(made).toMatch(/^u\.[0-9a-z]+\.[\w-]+\.[\w-]{22}$/);
        const asked = { purpose: said.purpose, ...(said.topic === null ? {} : { topic: said.topic }) };
        expect(readToken(keys, made, asked, at)).toEqual({ ok: true, claims: said });
      }),
    );
  });

  it('is refused with any bit flipped, any character changed, any part cut off or added', () => {
    const bytes = Buffer.from(token);
    for (let at = 0; at < bytes.length * 8; at++) {
      const flipped = Buffer.from(bytes);
      flipped[at >> 3] = (flipped[at >> 3] ?? 0) ^ (1 << (at & 7));
      expect(refusal(flipped.toString('latin1'))).not.toBe('none');
    }
    for (let end = 0; end < token.length; end++) expect(refusal(token.slice(0, end))).not.toBe('none');
    for (const more of [`${token}A`, `${token}=`, ` ${token}`, `${token}\n`, token.toUpperCase(), token.toLowerCase()])
      expect(refusal(more)).not.toBe('none');
    // the last character has bits that no byte of the mac shows
    for (const last of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
      if (!token.endsWith(last)) expect(refusal(`${token.slice(0, -1)}${last}`)).toBe('forged');
  });

  it('is refused to whoever wants another thing with it', () => {
    expect(refusal(token)).toBe('none');
    for (const purpose of TOKEN_PURPOSES)
      if (purpose !== 'one-click') expect(refusal(token, { purpose })).toBe('wrong-purpose');
    expect(refusal(token, { ...wanted, topic: '018f0000-0000-7000-8000-000000000002' })).toBe('wrong-topic');
    expect(refusal(makeToken(keys, { ...claims, topic: null }, at))).toBe('wrong-topic');
    expect(refusal(makeToken(others, claims, at))).toBe('forged');
    expect(refusal('')).toBe('malformed');
    expect(refusal(token.replace(/^u\.[^.]+/, 'u.zzzz'))).toBe('unknown-key');
  });

  it('ends when it says so', () => {
    expect(refusal(token, wanted, new Date(inDays(50).getTime() - 1))).toBe('none');
    expect(refusal(token, wanted, inDays(50))).toBe('expired');
  });

  it('stays good for sixty days whenever it was made, through every change of keys', () => {
    for (let day = 0; day < 31; day++) {
      const made = makeToken(keys, { ...claims, expiresAt: inDays(1000) }, inDays(day));
      expect(refusal(made, wanted, inDays(day + 60))).toBe('none');
      expect(refusal(made, wanted, inDays(day + 91))).toBe('unknown-key');
    }
    expect(new Set([0, 30, 60].map((day) => keys.signing(inDays(day)).kid)).size).toBe(3);
    expect(keys.find(keys.signing(inDays(30)).kid, at)).not.toBeNull(); // a clock that is ahead
    expect(keys.find(keys.signing(inDays(60)).kid, at)).toBeNull();
  });
});

describe('a return address', () => {
  const domain = 'bounce.ncc.example.org';
  const address = returnAddress(keys, 42n, domain, inDays(50), at);
  const read = (given: string, when = at) => {
    const result = readReturnAddress(keys, given, domain, when);
    return result.ok ? result.claims.about : result.refusal;
  };

  it('fits into an address and survives servers that change its case', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), (delivery) => {
        const made = returnAddress(keys, delivery, domain, inDays(50), at);
        expect(made.indexOf('@')).toBeLessThanOrEqual(64);
        for (const seen of [made, made.toUpperCase(), made.replace(/[a-m]/g, (letter) => letter.toUpperCase())])
          expect(read(seen)).toEqual({ delivery });
      }),
    );
  });

  it('is refused with any bit flipped or any part cut off', () => {
    const [letters = ''] = address.slice(2).split('@');
    const bytes = fromBase32(letters) ?? Buffer.alloc(0);
    for (let at = 0; at < bytes.length * 8; at++) {
      const flipped = Buffer.from(bytes);
      flipped[at >> 3] = (flipped[at >> 3] ?? 0) ^ (1 << (at & 7));
      expect(read(`b+${toBase32(flipped)}@${domain}`)).toMatch(/^(forged|unknown-key)$/);
    }
    for (let end = 0; end < letters.length; end++)
      expect(read(`b+${letters.slice(0, end)}@${domain}`)).toBe('malformed');
  });

  it('is refused elsewhere, later, and made by another node', () => {
    expect(read(address)).toEqual({ delivery: 42n });
    expect(read(address.replace('bounce.', ''))).toBe('malformed');
    expect(read(address, inDays(50))).toBe('expired');
    expect(read(returnAddress(others, 42n, domain, inDays(50), at))).toBe('forged');
  });
});

describe('base32', () => {
  it('is read as what it was, and in one way only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = toBase32(Buffer.from(bytes));
        expect(text).toMatch(/^[a-z2-7]*$/);
        expect(fromBase32(text)).toEqual(Buffer.from(bytes));
      }),
    );
    expect(fromBase32('aa')).toEqual(Buffer.from([0]));
    for (const other of ['ab', 'a', 'aaa', '0a', 'A', 'aa=']) expect(fromBase32(other)).toBeNull();
  });
});
