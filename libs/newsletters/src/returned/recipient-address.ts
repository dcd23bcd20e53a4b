import { decodeUnicodeAddress, decodeXtext, typedValue, withoutComments } from './fields.js';

const MAX_ADDRESS = 320;
/** One address inside a text: no angle brackets, no quotes around it, no full stop behind it. */
const ADDRESS_IN_TEXT = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250}[\p{L}\p{N}])?/u;
const QUOTED = /"((?:[^"\\]|\\.){1,64})"@([\p{L}\p{N}.-]{1,253})/u;

/** The first address in a text, or null. `"a..b"@example.org` loses its quotes: that is how it was sent. */
export function addressIn(text: string): string | null {
  const short = text.slice(0, 2_000);
  const quoted = QUOTED.exec(short);
  if (quoted) return `${(quoted[1] ?? '').replace(/\\(.)/g, '$1')}@${quoted[2]}`;
  const found = ADDRESS_IN_TEXT.exec(short)?.[0]?.replace(/^['`=]+/, '');
  return found === undefined || found.startsWith('@') || found.length > MAX_ADDRESS ? null : found;
}

/** All addresses in a text, each once, at most as many as asked for. */
export function addressesIn(text: string, most: number): string[] {
  const all = new RegExp(ADDRESS_IN_TEXT.source, 'gu');
  const found = new Map<string, string>();
  for (const [match] of text.slice(0, 20_000).matchAll(all)) {
    if (found.size >= most) break;
    const address = match.replace(/^['`=]+/, '');
    if (!found.has(address.toLowerCase())) found.set(address.toLowerCase(), address);
  }
  return [...found.values()];
}

/**
 * The address of a field of a report, `rfc822; ana@example.org`. RFC 3464 gives it decoded; servers that leave the xtext
 * of RFC 3461 are read too, as long as it cannot be meant literally (`anna+42@…` is a tag, `anna+2Bnews@…` is not).
 */
export function reportedAddress(value: string | null): string | null {
  if (value === null) return null;
  const { value: given } = typedValue(value);
  if (/\.OR\.|^\/|^\|/.test(given)) return null;
  const readable = needsDecoding(given) ? (decodeXtext(given) ?? given) : decodeUnicodeAddress(given);
  return addressIn(readable) ?? addressIn(withoutComments(readable));
}

function needsDecoding(value: string): boolean {
  const codes = [...value.matchAll(/\+([0-9A-F]{2})/g)].map(([, hex = '']) => Number.parseInt(hex, 16));
  const plus = value.split('+').length - 1;
  return codes.length > 0 && codes.length === plus && codes.every((code) => code === 43 || code === 61 || code > 126);
}

export const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
