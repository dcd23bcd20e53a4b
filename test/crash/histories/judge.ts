import type pg from 'pg';
import { type Item, type Operation, type Part, tokenOf } from './operations.js';

type Image = Readonly<Record<string, unknown>>;
interface Row {
  readonly id: string;
  readonly op: 'i' | 'u' | 'd';
  readonly rev: number;
  readonly xid: string;
  readonly actor: string;
  readonly why: string;
  readonly before: Image | null;
  readonly after: Image | null;
}

const COLUMNS: Readonly<Record<string, string>> = {
  periodAsPrinted: 'period_as_printed',
  statedPartners: 'stated_partners',
  archivedAt: 'archived_at',
};
/** What the write path itself keeps beside the parts. */
const DERIVED = ['rev', 'updated_at', 'display_name'];

function partOf(image: Image | null, part: string): unknown {
  if (part.startsWith('title.')) return (image?.title as Image | null | undefined)?.[part.slice(6)] ?? null;
  return image?.[COLUMNS[part] ?? part] ?? null;
}
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const partsOf = ({ kind }: Operation, item: Item | undefined): readonly string[] =>
  kind === 'archive' || kind === 'restore' ? ['archivedAt'] : (item?.parts ?? []);

/**
 * Compares what people were told with what the journal and the tables hold. The journal is first shown to lead to the
 * present rows; then it is what everything else is judged by. Out: everything that must not be, in words.
 */
export class Judge {
  private readonly complaints: string[] = [];
  private readonly rowsOf = new Map<string, Row[]>();
  private readonly rowsBy = new Map<string, Row[]>();

  private constructor(
    private readonly operations: readonly Operation[],
    rows: readonly Row[],
    private readonly present: ReadonlyMap<string, Image>,
  ) {
    for (const row of rows) {
      this.rowsOf.set(row.id, [...(this.rowsOf.get(row.id) ?? []), row]);
      this.rowsBy.set(row.why, [...(this.rowsBy.get(row.why) ?? []), row]);
    }
  }

  static async complaints(owner: pg.Client, operations: readonly Operation[]): Promise<string[]> {
    const { rows } = await owner.query<Row>(
      `select record_id as id, op, rev, xid::text as xid, actor, coalesce(why, '') as why, before, after
       from journal where kind = 'Project' order by record_id, journal.seq`,
    );
    const { rows: now } = await owner.query<{ id: string; image: Image }>(
      'select id, to_jsonb(p) as image from projects p',
    );
    const judge = new Judge(operations, rows, new Map(now.map(({ id, image }) => [id, image])));
    judge.judge();
    return judge.complaints;
  }

  private judge(): void {
    for (const [id, rows] of this.rowsOf) this.replay(id, rows);
    for (const id of this.present.keys()) this.hold(this.rowsOf.has(id), `${id} is there without a row of the journal`);
    for (const operation of this.operations) {
      for (const words of operation.otherwise) this.hold(false, `${operation.name} was answered ${words}`);
      this.writtenAsTold(operation);
      for (const row of this.rowsBy.get(operation.name) ?? []) this.lostNothing(operation, row);
    }
  }

  private hold(isSo: boolean, complaint: string): void {
    if (!isSo) this.complaints.push(complaint);
  }

  /** Each row begins where the last one ended, and the last one is what stands in the table. */
  private replay(id: string, rows: readonly Row[]): void {
    rows.forEach((row, at) => {
      const where = `${id} rev ${row.rev}`;
      this.hold(row.op === (at === 0 ? 'i' : 'u'), `${where}: op ${row.op} at place ${at}`);
      this.hold(row.rev === at + 1, `${where} stands at place ${at + 1}`);
      this.hold(same(row.before, rows[at - 1]?.after ?? null), `${where} does not begin where the row before it ended`);
    });
    this.hold(same(rows.at(-1)?.after, this.present.get(id)), `${id} is not what its journal leads to`);
  }

  private writtenAsTold(of: Operation): void {
    const rows = this.rowsBy.get(of.name) ?? [];
    const { told } = of;
    this.hold(new Set(rows.map(({ id }) => id)).size === rows.length, `${of.name} wrote a record twice`);
    this.hold(of.kind !== 'create' || rows.length <= 1, `${of.name} made ${rows.length} records`);
    this.hold(new Set(rows.map(({ xid }) => xid)).size <= 1, `${of.name} was written in several transactions`);
    this.hold(
      rows.every(({ actor }) => actor === of.actor),
      `${of.name} was written as somebody else`,
    );
    if (told === undefined) this.wholeOrNothing(of, rows);
    else if ('refused' in told) this.refusedRightly(of, told.refused, rows);
    else if ('written' in told) this.visible(of, told, rows);
    else this.asReported(of, told.report, rows);
  }

  private wholeOrNothing(of: Operation, rows: readonly Row[]): void {
    if (of.kind === 'changeMany' && !of.isAllOrNothing) return;
    this.hold(rows.length === 0 || rows.length === of.items.length, `${of.name} is half there`);
  }

  private refusedRightly(of: Operation, code: string, rows: readonly Row[]): void {
    this.hold(rows.length === 0, `${of.name} was refused (${code}) and wrote`);
    this.hold(this.isFounded(of, of.items[0], code), `${of.name} was refused with ${code} for nothing`);
  }

  /** A conflict needs somebody who changed the same part since; a refusal of archived records one who archived. */
  private isFounded(of: Operation, item: Item | undefined, code: string): boolean {
    const rows = this.rowsOf.get(item?.id ?? '') ?? [];
    if (code === 'RECORD_ARCHIVED') return rows.some(({ after }) => partOf(after, 'archivedAt') !== null);
    return code === 'CONFLICT' && partsOf(of, item).some((part) => changedAfter(rows, part, item?.rev ?? 0));
  }

  private visible(of: Operation, told: { written: string; seen: Image }, rows: readonly Row[]): void {
    const [row] = rows;
    const item = of.items[0];
    const isDoneAlready = partsOf(of, item)[0] === 'archivedAt' && this.isArchiveDone(of, told.written);
    this.hold(row !== undefined || isDoneAlready, `${of.name} was acknowledged and is not there`);
    this.hold(row === undefined || row.id === told.written, `${of.name} was acknowledged for another record`);
    const version = this.rowsOf.get(told.written)?.[Number(told.seen.rev) - 1];
    for (const part of ['acronym', 'periodAsPrinted', 'website', 'statedPartners']) {
      this.hold(same(partOf(version?.after ?? null, part), told.seen[part]), `${of.name} was shown another ${part}`);
    }
  }

  /** Whether the record stood so already at some time after it was seen: then there was nothing to write. */
  private isArchiveDone({ kind, items }: Operation, id: string): boolean {
    const rows = this.rowsOf.get(id) ?? [];
    const wanted = kind === 'archive';
    return rows.some(
      ({ rev, after }) => rev >= (items[0]?.rev ?? 0) && (partOf(after, 'archivedAt') !== null) === wanted,
    );
  }

  private asReported(
    of: Operation,
    report: readonly { id: string; rev: number | null; outcome: string; codes: readonly string[] }[],
    rows: readonly Row[],
  ): void {
    const done = report.filter(({ outcome }) => outcome === 'DONE');
    const isWhole = done.length === of.items.length;
    this.hold(rows.length === done.length, `${of.name} wrote ${rows.length} and reported ${done.length}`);
    this.hold(!of.isAllOrNothing || isWhole || rows.length === 0, `${of.name} is half there`);
    report.forEach(({ id, rev, outcome, codes }, at) => {
      const row = rows.find((one) => one.id === id);
      this.hold((row?.rev ?? null) === rev, `${of.name} reported rev ${rev} of ${id} and wrote ${row?.rev}`);
      if (outcome !== 'FAILED') return;
      for (const code of codes) this.hold(this.isFounded(of, of.items[at], code), `${of.name} failed with ${code}`);
    });
  }

  /** What a row overwrites had been seen by its writer, and what they did not ask for stays as it was. */
  private lostNothing(of: Operation, row: Row): void {
    const where = `${of.name} in rev ${row.rev} of ${row.id}`;
    const item = of.kind === 'create' ? of.items[0] : of.items.find(({ id }) => id === row.id);
    const wanted = partsOf(of, item);
    const before = (this.rowsOf.get(row.id) ?? []).filter(({ rev }) => rev < row.rev);
    for (const part of wanted) {
      const seen = before.find(({ rev }) => rev === item?.rev)?.after ?? null;
      // what others changed and took back stands as it was seen
      const isAsSeen = same(partOf(before.at(-1)?.after ?? null, part), partOf(seen, part));
      this.hold(isAsSeen, `${where} overwrote ${part}, which its writer had not seen`);
      if (part === 'archivedAt') continue;
      this.hold(same(partOf(row.after, part), tokenOf(part as Part, of)), `${where} wrote another ${part}`);
    }
    if (row.op !== 'u') return;
    this.hold(same(rest(row.before, wanted), rest(row.after, wanted)), `${where} changed what it was not asked for`);
  }
}

/** Whether a part got another value in a row behind the version `seen`. */
const changedAfter = (rows: readonly Row[], part: string, seen: number): boolean =>
  rows.some(({ rev, before, after }) => rev > seen && !same(partOf(before, part), partOf(after, part)));

/** An image without the given parts and without what follows from them. */
function rest(image: Image | null, parts: readonly string[]): Image {
  const left: Record<string, unknown> = { ...image };
  for (const column of DERIVED) delete left[column];
  for (const part of parts) if (!part.startsWith('title.')) delete left[COLUMNS[part] ?? part];
  const languages = parts.filter((part) => part.startsWith('title.')).map((part) => part.slice(6));
  const title = Object.entries((image?.title ?? {}) as Image).filter(([lang]) => !languages.includes(lang));
  return { ...left, title };
}
