import { closeSync, ftruncateSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isId } from '@seedbed/platform/kernel';

/** Which attempt at which delivery: a resent one has another number, so that its marks are not taken for those before. */
export interface Attempt {
  readonly delivery: string;
  readonly attempt: number;
}

/** What a journal tells of deliveries whose outcome did not reach the database. */
export interface JournalSays {
  /** Attempts whose last byte may have gone out. */
  readonly marked: ReadonlySet<string>;
  /** Attempts that the server answered, by {@link keyOf}: the code and what it said. */
  readonly answered: ReadonlyMap<string, { readonly code: number; readonly reply: string }>;
}

export const keyOf = ({ delivery, attempt }: Attempt): string => `${delivery}/${attempt}`;

const LINE = /^([DA]) (\d+\/\d+)(?: (\d{3}) (.*))?$/;
const ENDING = '.log';

/**
 * What one worker has on the wire, in a file that outlives it: `D` just before the final dot of a message, `A` when the
 * server answered. Lines are written before anything follows from them, straight into the system, so a killed process
 * loses none; only a machine that goes down may. A file that cannot be written stops the sending: both methods throw.
 */
export class WireJournal {
  private readonly fd: number;
  private readonly path: string;
  private bytes = 0;
  private said = 0;
  /** The last line was cut short: the next one does not go on with it. */
  private isTorn = false;
  private isClosed = false;

  /** In: the folder of the journals and the id of the worker. Throws when the file cannot be made. */
  constructor(folder: string, worker: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.path = join(folder, worker + ENDING);
    this.fd = openSync(this.path, 'a', 0o600);
  }

  /** The end of a message is about to go out. */
  mark(attempt: Attempt): void {
    this.write(`D ${keyOf(attempt)}\n`);
  }

  /** The server answered after the end of a message, whatever it said. */
  answer(attempt: Attempt, code: number, reply: string): void {
    const line = reply.replace(/[\r\n]+/g, ' ').slice(0, 200);
    this.write(`A ${keyOf(attempt)} ${String(code).padStart(3, '0')} ${line}\n`);
  }

  /** How much it holds, in bytes. */
  get size(): number {
    return this.bytes;
  }

  /** How many lines were ever written: tells {@link forget} whether anything was since. */
  get lines(): number {
    return this.said;
  }

  /**
   * Empties the file of a worker that goes on. In: how many lines there were when the database was asked whether anything is open
   * of this worker, and had nothing. A line that was written since keeps the file: its attempt may not be settled. Whoever passed the
   * gate since has said nothing yet, and says it into the empty file. Out: whether it was emptied.
   */
  forget(lines: number): boolean {
    if (lines !== this.said) return false;
    ftruncateSync(this.fd, 0);
    this.bytes = 0;
    this.isTorn = false;
    return true;
  }

  /** Ends it; the file goes, so all that it says must be in the database. */
  close({ settled }: { readonly settled: boolean }): void {
    this.isClosed = true;
    closeSync(this.fd);
    if (settled) rmSync(this.path, { force: true });
  }

  private write(line: string): void {
    // its number may be that of another file by now
    if (this.isClosed) throw new Error('The journal of the mail worker is closed.');
    const bytes = Buffer.from(this.isTorn ? `\n${line}` : line);
    const written = writeSync(this.fd, bytes);
    this.said += 1;
    this.bytes += written;
    this.isTorn = written === 0 ? this.isTorn : written !== bytes.length;
    if (written !== bytes.length) throw new Error('The journal of the mail worker is full.');
  }
}

/** The workers whose journals lie in a folder. */
export function journalsIn(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap((name) => {
      const worker = name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : '';
      return isId(worker) ? [worker] : [];
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** What the journal of a worker says; null when there is none. */
export function readJournal(folder: string, worker: string): JournalSays | null {
  try {
    return parseJournal(readFileSync(join(folder, worker + ENDING), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Removes the journal of a worker: all it says is in the database. */
export const removeJournal = (folder: string, worker: string): void =>
  rmSync(join(folder, worker + ENDING), { force: true });

/** Reads the lines of a journal. One that was cut short at the end says nothing; the one before it counts. */
export function parseJournal(text: string): JournalSays {
  const marked = new Set<string>();
  const answered = new Map<string, { code: number; reply: string }>();
  for (const line of text.split('\n').slice(0, -1)) {
    const [, kind, key, code, reply = ''] = LINE.exec(line) ?? [];
    if (key === undefined) continue;
    if (kind === 'D') marked.add(key);
    else if (code !== undefined) answered.set(key, { code: Number(code), reply });
  }
  return { marked, answered };
}
