/** Fields of one block (RFC 3464 section 2.1.2): names in lower case, values unfolded, in the order they stand in. */
export type Fields = ReadonlyMap<string, readonly string[]>;

const MAX_GROUPS = 1_000;
const MAX_FIELDS = 400;
const MAX_VALUE = 4_000;
const FIELD = /^([A-Za-z][A-Za-z0-9-]{0,60})[ \t]{0,20}:[ \t]{0,20}(.*)$/;

/** One block of fields, up to the first empty line: also the header of a message. Lines that are none are passed over. */
export function readFields(text: string): Fields {
  const fields = new Map<string, string[]>();
  let last: string[] | null = null;
  let count = 0;
  for (const line of text.split('\n', 5_000)) {
    if (line.trim() === '' && fields.size > 0) break;
    if (/^[ \t]/.test(line) && last !== null) {
      last.push(clipped(`${last.pop() ?? ''} ${line.trim()}`));
      continue;
    }
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    last = name === '' ? null : (fields.get(name.toLowerCase()) ?? []);
    if (last === null || ++count > MAX_FIELDS) continue;
    last.push(clipped(value.trim()));
    fields.set(name.toLowerCase(), last);
  }
  return fields;
}

/** All blocks of a report, divided by empty lines; blocks without a field are left out. */
export const readGroups = (text: string): Fields[] =>
  text
    .split(/\n[ \t]*\n/, MAX_GROUPS)
    .map((block) => readFields(block.replace(/^\n+/, '')))
    .filter((fields) => fields.size > 0);

/** The first value of a field, or null. */
export const fieldOf = (fields: Fields | undefined, name: string): string | null => fields?.get(name)?.[0] ?? null;

/** A value without its comments: `5.0.0 (undefined status)` is `5.0.0`. Nested ones too; a lone bracket stays. */
export function withoutComments(value: string): string {
  let depth = 0;
  let kept = '';
  let within = '';
  for (let at = 0; at < value.length; at++) {
    const letter = value[at] ?? '';
    if (letter === '(') depth++;
    if (depth > 0) within += letter;
    else kept += letter;
    if (letter === ')' && depth > 0 && --depth === 0) within = '';
  }
  return (kept + within).replace(/\s+/g, ' ').trim();
}

/** The two halves of `type; value`, as in `rfc822; ana@example.org` and `smtp; 550 …`. */
export function typedValue(value: string): { readonly type: string | null; readonly value: string } {
  const [, type, rest] = /^([A-Za-z0-9-]{1,30})[ \t]{0,5};(.*)$/s.exec(value) ?? [];
  return type === undefined
    ? { type: null, value: value.trim() }
    : { type: type.toLowerCase(), value: (rest ?? '').trim() };
}

/** Decodes xtext (RFC 3461 section 4): `+2B` is `+`. Null when it is none. */
export function decodeXtext(value: string): string | null {
  if (!/^(?:[!-*,-<>-~]|\+[0-9A-F]{2})*$/.test(value)) return null;
  const bytes = value.replace(/\+([0-9A-F]{2})/g, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Encodes xtext, as ENVID and ORCPT need it. */
export const encodeXtext = (value: string): string =>
  [...Buffer.from(value, 'utf8')]
    .map((byte) =>
      byte < 33 || byte > 126 || byte === 43 || byte === 61
        ? `+${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('');

/** Decodes utf-8-addr-xtext and utf-8-addr-unitext (RFC 6533 section 3): `\x{3B1}` is `α`. */
export const decodeUnicodeAddress = (value: string): string =>
  value.replace(/\\x\{([0-9A-Fa-f]{1,6})\}/g, (whole, hex: string) => {
    const point = Number.parseInt(hex, 16);
    return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? whole : String.fromCodePoint(point);
  });

const clipped = (value: string): string => (value.length > MAX_VALUE ? value.slice(0, MAX_VALUE) : value);
