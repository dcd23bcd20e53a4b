import type { Db, Tx } from '@seedbed/platform/database';
import { type Outbox, recordChanged } from '@seedbed/platform/events';
import { type AppError, errorOfProblems, newId, type Problem } from '@seedbed/platform/kernel';
import { writeError } from './constraint-errors.js';
import type { RecordMeta } from './declaration.js';
import { Following } from './following.js';
import { ItemsRefused } from './items-refused.js';
import { same } from './merge.rules.js';
import { recordErrors } from './record.errors.js';
import { defaultSteward } from './registry.js';
import { columnsOf, identifier, insertSql, rowSets, updateSql } from './table-sql.js';
import { fromRow, type Row, toRow, type Values, valueProblems, valuesOf } from './values.js';
import { isSilent, type Write, type WriteHook, type WriteOperation } from './write-hooks.js';

type Loose = Record<string, unknown>;
type Problems = readonly Problem[];

/** One record to write: its values by property, relations by id. */
export interface Plan {
  readonly operation: WriteOperation;
  readonly before: object | null;
  readonly given: Readonly<Loose>;
}

/** What the pipeline works on; `given` and `draft` grow until they are stored. */
interface Draft extends Plan {
  readonly id: string;
  given: Loose;
  draft: Loose;
}

export interface WriteOptions {
  /** Leave a record of the same id as it is. */
  readonly keepExisting?: boolean;
}

/**
 * The one way of records of a type into their table, for one record and for thousands: form of the values, derived
 * fields, hooks that fill in, rules of the declaration, hooks that check, one statement per set of columns, rows that
 * show the records, hooks that follow. Nothing is written unless all of them pass.
 */
export class WritePipeline {
  private readonly following: Following;

  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly hooksOf: (meta: RecordMeta) => readonly WriteHook<object>[],
  ) {
    this.following = new Following(db, (tx, meta, rows) => this.update(tx, meta, rows));
  }

  /**
   * Out: the records as stored, in the order of the plans; null for one that existed (`keepExisting`).
   * Throws {@link ItemsRefused} with the error of each plan that is refused, or the error of a broken constraint.
   */
  async write(
    tx: Tx,
    meta: RecordMeta,
    plans: readonly Plan[],
    options: WriteOptions = {},
  ): Promise<readonly (object | null)[]> {
    const drafts = plans.map((plan) => draftOf(meta, plan));
    refuse(drafts.map((draft) => formError(meta, draft)));
    // rules hold for all records, also for those that the writer may not see
    return this.db.asSystem(tx, () => this.judgeAndStore(tx, meta, drafts, options));
  }

  private async judgeAndStore(
    tx: Tx,
    meta: RecordMeta,
    drafts: readonly Draft[],
    options: WriteOptions,
  ): Promise<readonly (object | null)[]> {
    await this.complete(tx, meta, drafts);
    refuse(drafts.map((draft) => declarationError(meta, draft)));
    await this.check(tx, meta, drafts);
    const stored = await this.store(tx, meta, drafts, options);
    const after = drafts.map(({ id, before }) => stored.get(id) ?? before);
    await this.follow(tx, meta, drafts, after);
    return after;
  }

  /** Judges the form of a record's values without writing. Throws RECORD_INVALID. */
  checkForm(meta: RecordMeta, plan: Plan): void {
    const error = formError(meta, draftOf(meta, plan));
    if (error) throw error;
  }

  /** Judges values by their form and by the rules of the declaration, without database or hooks. Throws RECORD_INVALID. */
  checkDeclaration(meta: RecordMeta, plan: Plan): void {
    const draft = draftOf(meta, plan);
    derive(meta, draft);
    const error = formError(meta, draft) ?? declarationError(meta, draft);
    if (error) throw error;
  }

  private async complete(tx: Tx, meta: RecordMeta, drafts: readonly Draft[]): Promise<void> {
    for (const hook of this.hooksOf(meta)) {
      if (!hook.complete) continue;
      const filled = await hook.complete(tx, drafts.map(asWrite));
      drafts.forEach((draft, at) => {
        fill(draft, (filled[at] ?? {}) as Loose);
      });
    }
    const places = await this.following.place(tx, meta, drafts.map(asWrite));
    drafts.forEach((draft, at) => {
      fill(draft, places[at] ?? {});
    });
    for (const draft of drafts) {
      // what a person of a centre makes is their centre's; of several centres, of the first one
      if (!draft.before && meta.stewarded && !draft.draft.steward) {
        fill(draft, { steward: tx.reader.nccIds[0] ?? defaultSteward() });
      }
      derive(meta, draft);
    }
  }

  private async check(tx: Tx, meta: RecordMeta, drafts: readonly Draft[]): Promise<void> {
    for (const hook of this.hooksOf(meta)) {
      const found = (await hook.check?.(tx, drafts.map(asWrite))) ?? [];
      refuse(drafts.map((_draft, at) => errorOf(meta, found[at] ?? [])));
    }
  }

  private async store(
    tx: Tx,
    meta: RecordMeta,
    drafts: readonly Draft[],
    options: WriteOptions,
  ): Promise<Map<string, object>> {
    const made = drafts.filter(({ before }) => !before).map(({ given }) => toRow(meta, given));
    const changed = drafts
      .filter(({ before, given }) => before && !isSilent({ given }))
      .map(({ id, given }): Row => ({ ...toRow(meta, given), id }));
    const tail = options.keepExisting ? 'on conflict (id) do nothing' : '';
    const rows: Row[] = [];
    for (const set of rowSets(meta, made))
      rows.push(...(await this.run(tx, meta, insertSql(meta, set, tail), set.parameter)));
    for (const set of rowSets(meta, changed))
      rows.push(...(await this.run(tx, meta, updateSql(meta, set), set.parameter)));
    if (rows.length > 0) await this.outbox.publish(tx, recordChanged({ type: meta.name }));
    return new Map(rows.map((row) => [row.id as string, fromRow<object>(meta, row)]));
  }

  /** Rows that follow others: no rule has a say in them, since they state nothing. */
  private async update(tx: Tx, meta: RecordMeta, rows: readonly Row[]): Promise<Row[]> {
    const stored: Row[] = [];
    for (const set of rowSets(meta, rows))
      stored.push(...(await this.run(tx, meta, updateSql(meta, set), set.parameter)));
    if (stored.length > 0) await this.outbox.publish(tx, recordChanged({ type: meta.name }));
    return stored;
  }

  private async run(tx: Tx, meta: RecordMeta, sql: string, parameter: string): Promise<Row[]> {
    try {
      return await this.db.query<Row>(tx, sql, [parameter]);
    } catch (error) {
      throw writeError(error, meta);
    }
  }

  private async follow(
    tx: Tx,
    meta: RecordMeta,
    drafts: readonly Draft[],
    after: readonly (object | null)[],
  ): Promise<void> {
    const written = drafts.flatMap(({ operation, before }, at) => {
      const record = after[at];
      return record ? [{ operation, before, after: record }] : [];
    });
    if (written.length === 0) return;
    await this.following.follow(tx, meta, written);
    for (const hook of this.hooksOf(meta)) await hook.after?.(tx, written);
  }

  /** Locks records by their ids, in one order for everybody. Out: id → record, without those that are not there. */
  async lock(tx: Tx, meta: RecordMeta, ids: readonly string[]): Promise<Map<string, object>> {
    const sql = `select ${columnsOf(meta)} from ${identifier(meta.table)} where id = any($1::uuid[]) order by id for update`;
    const rows = await this.db.query<Row>(tx, sql, [[...new Set(ids)]]);
    return new Map(rows.map((row) => [row.id as string, fromRow<object>(meta, row)]));
  }
}

function draftOf(meta: RecordMeta, { operation, before, given }: Plan): Draft {
  const defined = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  if (!before) {
    const id = (defined.id as string | undefined) ?? newId();
    return { operation, before, id, given: { ...defined, id }, draft: { ...defined, id } };
  }
  const stored = valuesOf(meta, before);
  if (defined.id === stored.id) delete defined.id;
  return { operation, before, id: stored.id as string, given: defined, draft: { ...stored, ...defined } };
}

function fill(draft: Draft, values: Loose): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    draft.given[name] = value;
    draft.draft[name] = value;
  }
}

function derive(meta: RecordMeta, draft: Draft): void {
  for (const [name, value] of Object.entries(meta.options.derive ?? {})) {
    const derived = value?.(draft.draft) ?? null;
    if (!draft.before || !same(derived, draft.draft[name]) || Object.hasOwn(draft.given, name)) {
      fill(draft, { [name]: derived });
    }
  }
}

/** The hooks see what they shall not change. */
const asWrite = ({ operation, before, given, draft }: Draft): Write<object> => ({
  operation,
  before,
  given: given as Values<object>,
  draft: draft as Values<object>,
});

/** The form of what was given. What is missing and will be filled in is no problem yet. */
function formError(meta: RecordMeta, { before, given, operation }: Draft): AppError | null {
  if (operation === 'change' && isArchived(before) && !Object.hasOwn(given, 'archivedAt') && !isSilent({ given })) {
    return recordErrors.RECORD_ARCHIVED({}, { field: 'archivedAt' });
  }
  const derived = Object.keys(meta.options.derive ?? {});
  const problems = valueProblems(meta, given, before ? 'change' : 'create').filter(
    ({ field, code }) => code !== 'REQUIRED' || !(field === 'steward' || derived.includes(field)),
  );
  if (before && given.id !== undefined) problems.push({ field: 'id', code: 'UNKNOWN_FIELD' }); // the id never changes
  return invalid(meta, problems);
}

const isArchived = (record: object | null): boolean => Boolean((record as { archivedAt?: unknown } | null)?.archivedAt);

/** The whole record by its declaration, and its rules. */
function declarationError(meta: RecordMeta, { before, given, draft }: Draft): AppError | null {
  const problems = valueProblems(meta, given, before ? 'change' : 'create');
  const derived = Object.keys(meta.options.derive ?? {});
  const rules = meta.options.rules?.(draft) ?? [];
  // a derived field that stays empty follows from another one, whose rule says so
  const shown = problems.filter(({ field }) => rules.length === 0 || !derived.includes(field));
  return invalid(meta, shown.length > 0 ? shown : rules);
}

const invalid = (meta: RecordMeta, problems: Problems): AppError | null =>
  problems.length === 0 ? null : recordInvalid(meta, problems, { problems, field: (problems[0] as Problem).field });

const recordInvalid = (
  meta: RecordMeta,
  problems: Problems,
  details: Parameters<typeof recordErrors.RECORD_INVALID>[1],
): AppError => recordErrors.RECORD_INVALID({ type: meta.name, count: problems.length }, details);

const errorOf = (meta: RecordMeta, problems: Problems): AppError | null =>
  problems.length === 0 ? null : errorOfProblems(problems, (details) => recordInvalid(meta, problems, details));

/** Throws when there is an error among those of the items, in their order. */
export function refuse(errors: readonly (AppError | null)[]): void {
  const failures = new Map(errors.flatMap((error, at) => (error ? [[at, error] as const] : [])));
  if (failures.size > 0) throw new ItemsRefused(failures);
}
