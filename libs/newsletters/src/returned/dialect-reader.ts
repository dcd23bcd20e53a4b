import { DIALECTS, type Dialect, ORIGINAL_BELOW } from './dialects.js';
import { addressIn, sameAddress } from './recipient-address.js';
import { MAX_RECIPIENTS } from './returned.js';

/** What a text says of one recipient. */
export interface NamedRecipient {
  readonly address: string;
  /** The words that stand with it. */
  readonly said: string;
  readonly dialect: Dialect;
}

const MAX_LINES = 2_000;
const MAX_LINE = 1_000;
const MAX_SAID = 2_000;

/** The part of a text that the reporting system wrote, and the copy of the original below it. */
export function withoutOriginal(text: string): { readonly report: string; readonly original: string } {
  const at = ORIGINAL_BELOW.exec(text)?.index ?? -1;
  const end = at < 0 ? headerBlockAt(text) : at;
  return end < 0 ? { report: text, original: '' } : { report: text.slice(0, end), original: text.slice(end) };
}

/** Systems without any marker just append the header. */
function headerBlockAt(text: string): number {
  const found = /^(?:Received: ?(?:from|by|\()|Return-Path: ?<)/im.exec(text);
  return found === null || found.index === 0 ? -1 : found.index;
}

/** The recipients that a report in words names, by the first dialect that knows the text and finds any. */
export function namedRecipients(report: string): NamedRecipient[] {
  const lines = report.split('\n', MAX_LINES).map((line) => line.slice(0, MAX_LINE));
  for (const dialect of DIALECTS) {
    if (!dialect.known.test(report.slice(0, 20_000))) continue;
    const found = recipientsBy(dialect, lines);
    if (found.length > 0) return found;
  }
  return [];
}

interface Open {
  address: string;
  said: string;
}

function recipientsBy(dialect: Dialect, lines: readonly string[]): NamedRecipient[] {
  const found: Open[] = [];
  const start = dialect.begins === undefined ? -1 : lines.findIndex((line) => dialect.begins?.test(line));
  if (dialect.begins !== undefined && start < 0) return [];
  let before = '';
  for (const line of lines.slice(Math.max(start, 0))) {
    const match = dialect.recipient.exec(line);
    const address = match === null ? null : addressIn(match[1] ?? '');
    if (address !== null && match !== null && !isSupport(line)) {
      const rest = line.slice(match.index + match[0].length);
      const isAgain = found.some((other) => sameAddress(other.address, address));
      open(found, address, isAgain ? line : dialect.reasonFirst ? `${before} ${rest}` : rest);
      before = '';
      continue;
    }
    before = `${before} ${line}`.slice(-MAX_SAID);
    if (!dialect.reasonFirst) more(found, line);
  }
  return found.map(({ address, said }) => ({ address, said: said.slice(0, MAX_SAID), dialect }));
}

/** The same address again, as systems do that repeat their text in a second language, adds to what was said. */
function open(found: Open[], address: string, said: string): void {
  const known = found.find((other) => sameAddress(other.address, address));
  if (known) known.said += ` ${said}`.slice(0, MAX_SAID);
  else if (found.length < MAX_RECIPIENTS) found.push({ address, said });
}

function more(found: Open[], line: string): void {
  const last = found.at(-1);
  if (!last || last.said.length > MAX_SAID) return;
  const [, alias = ''] =
    /\((?:expanded|originally addressed) (?:from|to):? <?([^\s<>()]{1,320}@[^\s<>()]{1,253})>?\)/i.exec(line) ?? [];
  if (alias !== '') last.address = alias;
  else last.said += `\n${line}`;
}

const isSupport = (line: string): boolean =>
  /contact|assistance|postmaster@|administrator|support@|please (?:visit|write|send)/i.test(line) &&
  !/<[^<>]{1,320}>:/.test(line);

/** The paragraphs of a report that mention an address: what was said of it besides its machine-readable fields. */
export function saidOf(address: string, report: string): string {
  const wanted = address.toLowerCase();
  const paragraphs = report.slice(0, 60_000).split(/\n[ \t]*\n/, 300);
  const found = paragraphs.filter((paragraph) => paragraph.toLowerCase().includes(wanted));
  return found.join('\n').slice(0, MAX_SAID);
}
