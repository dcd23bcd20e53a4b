/** What the end of an archive says of its directory. */
export interface End {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

/** What the directory says of an entry. */
export interface Entry {
  /** As it stands there, byte by byte. */
  readonly name: string;
  readonly offset: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly isPacked: boolean;
}

/** Where the content of an entry begins. */
export interface Place extends Entry {
  readonly begins: number;
}

const END = 22;
const CENTRAL = 46;
/** Bytes of the head of an entry, before its name. */
export const LOCAL = 30;
/** The end of an archive and the longest remark behind it. */
export const TAIL = END + 0xff_ff;
/** What stands behind the content of an entry whose size was not known when it began. */
const DESCRIPTOR = 24;
/** Sheets with many pictures have some thousand. */
const MOST_ENTRIES = 5_000;
const MOST_UNPACKED = 200_000_000;
/** A white picture packs as well as a bomb, but is not as large. */
const MOST_TIMES = 200;
const LARGE = 20_000_000;
/** Programs inside of a document that calls itself one without. */
const PROGRAM = /(^|\/)(vbaProject|vbaData|activeX\d*)\.(bin|xml)$/i;

/** The end of an archive. In: its last bytes, and how many it has. Out: null where the directory is not right before it. */
export function endOf(tail: Buffer, fileSize: number): End | null {
  const at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (at < 0 || at + END > tail.length) return null;
  const [disk, start, here, count] = [4, 6, 8, 10].map((from) => tail.readUInt16LE(at + from));
  const [size, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  const isLast = at + END + tail.readUInt16LE(at + 20) === tail.length;
  const isWhole = offset + size === fileSize - tail.length + at;
  if (disk !== 0 || start !== 0 || here !== count || !isLast || !isWhole) return null;
  return count === undefined || count === 0 || count > MOST_ENTRIES ? null : { offset, size, count };
}

/** The entries of a directory; null where it says something else than it holds, or what nobody needs in a document. */
export function entriesIn(directory: Buffer, count: number): Entry[] | null {
  const entries: Entry[] = [];
  let at = 0;
  while (at < directory.length) {
    if (at + CENTRAL > directory.length || directory.readUInt32LE(at) !== 0x02_01_4b_50) return null;
    const [flags, method] = [directory.readUInt16LE(at + 8), directory.readUInt16LE(at + 10)];
    const [named, extra, remark] = [28, 30, 32].map((from) => directory.readUInt16LE(at + from)) as [
      number,
      number,
      number,
    ];
    const name = directory.toString('latin1', at + CENTRAL, at + CENTRAL + named);
    const isEncrypted = (flags & 0x41) !== 0;
    if (isEncrypted || (method !== 0 && method !== 8) || !isNameInside(name) || PROGRAM.test(name)) return null;
    const [packed, unpacked, offset] = [20, 24, 42].map((from) => directory.readUInt32LE(at + from)) as [
      number,
      number,
      number,
    ];
    entries.push({ name, offset, packed, unpacked, isPacked: method === 8 });
    at += CENTRAL + named + extra + remark;
  }
  return at === directory.length && entries.length === count ? entries : null;
}

/** A name that leads nowhere else: no way up, no beginning of another place. */
function isNameInside(name: string): boolean {
  return name !== '' && !/[\p{Cc}\\:]|^\/|(^|\/)\.\.(\/|$)/u.test(name);
}

/** Where the content of an entry begins. In: its own head. Out: null where that is not the one of the directory. */
export function placeIn(head: Buffer, entry: Entry): Place | null {
  if (head.length < LOCAL + entry.name.length || head.readUInt32LE(0) !== 0x04_03_4b_50) return null;
  const [flags, method, named, extra] = [6, 8, 26, 28].map((from) => head.readUInt16LE(from)) as [
    number,
    number,
    number,
    number,
  ];
  const isSame = head.toString('latin1', LOCAL, LOCAL + named) === entry.name && (method === 8) === entry.isPacked;
  const [packed, unpacked] = [head.readUInt32LE(18), head.readUInt32LE(22)];
  const isLater = (flags & 8) !== 0 && packed === 0 && unpacked === 0;
  if (!isSame || !(isLater || (packed === entry.packed && unpacked === entry.unpacked))) return null;
  return { ...entry, begins: entry.offset + LOCAL + named + extra };
}

/** Whether entries lie behind each other from the first byte on, each name once, and come to no more than a document does. */
export function isSound(places: readonly Place[], end: number): boolean {
  const ordered = [...places].sort((a, b) => a.offset - b.offset);
  const names = new Set(places.map(({ name }) => name.toLowerCase()));
  if (names.size !== places.length || ordered[0]?.offset !== 0) return false;
  const isBehind = ordered.every(({ begins, packed }, at) => {
    const gap = (ordered[at + 1]?.offset ?? end) - (begins + packed);
    return gap >= 0 && gap <= DESCRIPTOR;
  });
  const isBomb = places.some(({ packed, unpacked }) => unpacked > LARGE && unpacked > packed * MOST_TIMES);
  return isBehind && !isBomb && places.reduce((sum, { unpacked }) => sum + unpacked, 0) <= MOST_UNPACKED;
}
