import { inflateRawSync } from 'node:zlib';
import type { TestApi } from '../../support/test-api.js';

export interface ExportAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

/** The address of an export; objects go as JSON. */
export function exportUrl(api: TestApi, file: string, query: Record<string, unknown> = {}): string {
  const address = new URL(`${api.url}/api/export/${file}`);
  for (const [name, value] of Object.entries(query)) {
    address.searchParams.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return address.href;
}

export async function exported(
  api: TestApi,
  file: string,
  query: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<ExportAnswer> {
  const response = await fetch(exportUrl(api, file, query), { headers });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** Fields of a CSV file, strictly by RFC 4180: every line ends with CRLF and has as many fields as the first. */
export function csvFields(bytes: Buffer): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\uFEFF')) throw new Error('The file has no byte order mark.');
  const rows: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  field.lastIndex = 1;
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (!found) throw new Error(`No CSV from character ${at}: ${text.slice(at, at + 40)}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== '\r\n') continue;
    if (rows[0] && row.length !== rows[0].length) throw new Error(`Line ${rows.length + 1} has ${row.length} fields.`);
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Files of a ZIP archive by its directory; each one's size must be what the directory says. */
export function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== 0x06054b50) throw new Error('The archive has no end.');
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const offset = bytes.readUInt32LE(at + 42);
    const start = offset + 30 + bytes.readUInt16LE(offset + 26);
    const content = inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(at + 20)));
    if (content.length !== bytes.readUInt32LE(at + 24)) throw new Error(`${name} has another size.`);
    files.set(name, content.toString('utf8'));
    at += 46 + nameLength;
  }
  return files;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const unescaped = (text: string): string =>
  text
    .replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/_x([0-9A-F]{4})_/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Cells of a sheet by row, empty ones as '', numbers as numbers. */
export function sheetCells(xml: string, columns: number): (string | number | boolean)[][] {
  return [...xml.matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells = Array.from<string | number | boolean>({ length: columns }).fill('');
    for (const [, name = '', attributes = '', inner = ''] of row.matchAll(/<c r="([A-Z]+)\d+"([^>]*)>(.*?)<\/c>/gs)) {
      const at = [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const value = /<(?:v|t[^>]*)>(.*?)<\/(?:v|t)>/s.exec(inner)?.[1] ?? '';
      if (attributes.includes('inlineStr')) cells[at] = unescaped(value);
      else cells[at] = attributes.includes('t="b"') ? value === '1' : Number(value);
    }
    return cells;
  });
}
