/** A code app of the tests: reads the secret out of the QR code on the page, and shows codes (RFC 6238). */
import { createHmac } from 'node:crypto';
import decodeQR from 'qr/decode.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Pixels of a square of the code, so that the reader sees a picture as a camera does. */
const SCALE = 6;

/** @param {string} secret in base32 @param {number} [stepsFromNow] @returns {string} six digits */
export function codeNow(secret, stepsFromNow = 0) {
  const bits = [...secret].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeUInt32BE(Math.floor(Date.now() / 30_000) + stepsFromNow, 4);
  const mac = createHmac('sha1', key).update(counter).digest();
  const offset = mac[19] & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/**
 * What the QR code of the page says, read from the squares that are drawn.
 * @param {import('playwright-core').Page} page @param {string} selector of the picture
 * @returns {Promise<string>}
 */
export async function readQr(page, selector) {
  const { size, path } = await page.locator(selector).evaluate((svg) => ({
    size: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
    path: svg.querySelector('path')?.getAttribute('d') ?? '',
  }));
  const width = size * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let down = 0; down < SCALE; down++) {
      const row = (Number(y) * SCALE + down) * width;
      for (let right = 0; right < SCALE; right++)
        data.fill(0, (row + Number(x) * SCALE + right) * 4, (row + Number(x) * SCALE + right) * 4 + 3);
    }
  }
  return decodeQR({ width, height: width, data });
}

/** The secret in the address that a code app reads. @param {string} address @returns {string} */
export const secretOf = (address) => new URL(address).searchParams.get('secret') ?? '';
