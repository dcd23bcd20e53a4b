import { deflateRawSync, gzipSync } from 'node:zlib';

/** Files that somebody made to do harm, built here byte by byte: none of them lies in the repository. */

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
  /** Stored as it is. */
  readonly isStored?: boolean;
  /** What the directory says instead of the truth. */
  readonly says?: { readonly unpacked?: number; readonly name?: string; readonly offset?: number };
}

export interface ZipOptions {
  /** Bytes before the first entry and behind the end. */
  readonly before?: Buffer;
  readonly behind?: Buffer;
  /** How many entries the end says there are. */
  readonly count?: number;
  /** Bytes by which the directory lies elsewhere than the end says. */
  readonly shift?: number;
}

const numbers = (...sized: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    sized.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );

/** Bombs are many times the same bytes. */
const known = new WeakMap<Buffer, Buffer>();
function deflated(bytes: Buffer): Buffer {
  const packed = known.get(bytes) ?? deflateRawSync(bytes, { level: 9 });
  known.set(bytes, packed);
  return packed;
}

/** An archive that may lie about itself in every place. */
export function zipOf(entries: readonly ZipEntry[], options: ZipOptions = {}): Buffer {
  const { before = Buffer.alloc(0), behind = Buffer.alloc(0), shift = 0 } = options;
  const parts: Buffer[] = [before];
  const directory: Buffer[] = [];
  let offset = before.length;
  for (const { name, bytes, isStored = false, says = {} } of entries) {
    const packed = isStored ? bytes : deflated(bytes);
    const sizes = [[4, packed.length] as const, [4, says.unpacked ?? bytes.length] as const];
    const method = [2, isStored ? 0 : 8] as const;
    const head = [[2, 20] as const, [2, 0] as const, method, [4, 0] as const, [4, 0] as const, ...sizes];
    const named = Buffer.from(name);
    const listed = Buffer.from(says.name ?? name);
    parts.push(Buffer.from('PK\x03\x04'), numbers(...head, [2, named.length], [2, 0]), named, packed);
    directory.push(
      Buffer.from('PK\x01\x02'),
      numbers([2, 20], ...head, [2, listed.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, says.offset ?? offset]),
      listed,
    );
    offset += 30 + named.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = options.count ?? entries.length;
  const end = numbers([2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset + shift], [2, 0]);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end, behind]);
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const TYPES: ZipEntry = {
  name: '[Content_Types].xml',
  bytes: Buffer.from(
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
  ),
};
const BODY: ZipEntry = { name: 'word/document.xml', bytes: Buffer.from('<w:document/>') };

/** A letter of Word with further entries. */
export const docxOf = (entries: readonly ZipEntry[] = [], options: ZipOptions = {}): Buffer =>
  zipOf([TYPES, BODY, ...entries], options);

const zeros = (size: number): Buffer => Buffer.alloc(size);
const media = (name: string, bytes: Buffer, more: Partial<ZipEntry> = {}): ZipEntry => ({
  name: `word/media/${name}`,
  bytes,
  ...more,
});

const LARGE = zeros(900_000);

/** Documents that are archives made to do harm: `FILE_NOT_SOUND`, or no document at all. */
export const hostileArchives: readonly (readonly [what: string, bytes: Buffer])[] = [
  ['a bomb: thirty million noughts in some kilobytes', docxOf([media('a.bin', zeros(30_000_000))])],
  ['many bombs of less than a megabyte each', docxOf(many(230, (n) => media(`${n}.bin`, LARGE)))],
  ['more entries than a document has', docxOf(many(5_001, (n) => media(`${n}`, Buffer.from('x'), { isStored: true })))],
  ['a bomb that says it is small', docxOf([media('a.bin', zeros(10_000_000), { says: { unpacked: 100 } })])],
  ['an entry that says it is larger', docxOf([media('a.bin', zeros(100), { says: { unpacked: 101 } })])],
  [
    'two entries over the same bytes',
    docxOf([media('a.bin', zeros(100)), media('b.bin', zeros(100), { says: { offset: 0 } })]),
  ],
  ['a directory that names another entry', docxOf([media('a.bin', zeros(9), { says: { name: 'word/media/z.bin' } })])],
  ['a directory that counts wrongly', docxOf([], { count: 1 })],
  ['a directory that lies elsewhere', docxOf([], { shift: 7 })],
  ['a page behind the end', docxOf([], { behind: Buffer.from('<script>alert(1)</script>') })],
  ['one name twice', docxOf([media('a.bin', zeros(9)), media('A.bin', zeros(8))])],
  ['a way out', docxOf([{ name: '../../evil.sh', bytes: Buffer.from('x') }])],
  ['a way out of Windows', docxOf([{ name: '..\\evil.bat', bytes: Buffer.from('x') }])],
  ['another place', docxOf([{ name: '/etc/cron.d/evil', bytes: Buffer.from('x') }])],
  ['a drive', docxOf([{ name: 'C:/evil.bat', bytes: Buffer.from('x') }])],
  ['a program', docxOf([{ name: 'word/vbaProject.bin', bytes: Buffer.from('x') }])],
  ['a broken end', docxOf().subarray(0, -5)],
];

function many(count: number, make: (n: number) => ZipEntry): ZipEntry[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
const utf16 = (text: string, isBig = false): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const SCRIPT = svg('<script>alert(1)</script>');

/** Pictures and pages that can run: `FILE_TYPE_REFUSED`, whatever they are called. */
export const runningPictures: readonly (readonly [what: string, bytes: Buffer])[] = [
  ['a script', Buffer.from(SCRIPT)],
  ['a script in capitals', Buffer.from(SCRIPT.replaceAll('svg', 'SVG').replaceAll('script', 'ScRiPt'))],
  ['onload', Buffer.from(svg('', 'onload="alert(1)"'))],
  ['a link that is a script', Buffer.from(svg('<a xlink:href="javascript:alert(1)"><text>x</text></a>'))],
  ['a page inside', Buffer.from(svg('<foreignObject><iframe src="javascript:alert(1)"/></foreignObject>'))],
  ['entities', Buffer.from(`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`)],
  ['a laugh', Buffer.from(`<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${svg('&b;')}`)],
  ['something of elsewhere', Buffer.from(svg('<use href="https://evil.example/x.svg#a"/>'))],
  ['a remark first', Buffer.from(`<!-- a picture -->\n${SCRIPT}`)],
  ['a mark of the encoding first', Buffer.from(`\ufeff${SCRIPT}`)],
  ['much that is empty first', Buffer.from(`${' \n'.repeat(29_000)}${SCRIPT}`)],
  ['UTF-16', utf16(SCRIPT)],
  ['UTF-16, the other way round', utf16(SCRIPT, true)],
  ['UTF-16 without a mark', utf16(SCRIPT).subarray(2)],
  ['UTF-7', Buffer.from('+ADw-svg onload=+ACI-alert(1)+ACIAPg-\0')],
  ['packed', gzipSync(Buffer.from(SCRIPT))],
  ['a page', Buffer.from('</p><html><body onload=alert(1)>')],
];

/** Harmless where they are only ever saved: kept as what their first bytes say, and never given to be shown. */
export const polyglots: readonly (readonly [what: string, bytes: Buffer, mediaType: string])[] = [
  [
    'a document that is a page',
    Buffer.from('%PDF-1.7\n<html><script>alert(1)</script></html>\n%%EOF\n'),
    'application/pdf',
  ],
  [
    'a picture that is a script',
    Buffer.concat([Buffer.from('GIF89a/*'), zeros(40), Buffer.from('*/=1;alert(1)//')]),
    'image/gif',
  ],
  ['a text that holds a page', Buffer.from(`see below\n${SCRIPT}`), 'text/plain'],
];
