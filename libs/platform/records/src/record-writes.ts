import type { Tx } from '@seedbed/platform/database';
import { AppError, isId, type Problem } from '@seedbed/platform/kernel';
import type { RecordMeta } from './declaration.js';
import { inputFields, inputName, valuesOfInput } from './input-values.js';
import { conditionFor, HANDS_OVER, mayMove, mayReadField } from './policy.js';
import { recordErrors } from './record.errors.js';
import { archivedValues, type Records, unlessDone } from './records.js';
import { targetOf } from './registry.js';
import type { RowAccess } from './row-access.js';
import { type Shown, shownBy } from './shown.js';
import type { WriteOperation } from './write-hooks.js';
import { type Plan, refuse } from './write-pipeline.js';

type Loose = Readonly<Record<string, unknown>>;

/** What an item of a mutation says: its fields, and for records that exist id and version. */
export type Item = Loose & { readonly id?: string; readonly rev?: number };

export interface WrittenItem {
  readonly id: string;
  readonly rev: number;
  readonly isChanged: boolean;
}

/** Writes the items of a mutation for the reader of the transaction: rows and links only as the policies let. */
export class RecordWrites {
  constructor(
    private readonly records: Records,
    private readonly access: RowAccess,
  ) {}

  /** In: items of one type. Out: what was written, in their order. Throws as `WritePipeline.write`. */
  async write(tx: Tx, meta: RecordMeta, operation: WriteOperation, items: readonly Item[]): Promise<WrittenItem[]> {
    refuse(items.map((item) => unreadable(meta, tx.reader.role, item)));
    const plans =
      operation === 'create'
        ? items.map((item): Plan => ({ operation, before: null, given: madeFrom(meta, item) }))
        : await this.plansOnRecords(tx, meta, operation, items);
    refuse(plans.map((plan) => moveError(tx, plan)));
    await this.checkLinks(tx, meta, plans);
    const after = await this.records.pipeline.write(tx, meta, plans);
    const written = after.map((record, at) => {
      const { id, rev } = record as { id: string; rev: number };
      const before = plans[at]?.before as { rev: number } | null;
      return { id, rev, isChanged: before?.rev !== rev };
    });
    await this.checkAfter(tx, meta, operation, written);
    return written;
  }

  /** What was written must still be its writer's: nobody makes records for others, or loses sight of what they change. */
  private async checkAfter(
    tx: Tx,
    meta: RecordMeta,
    operation: WriteOperation,
    written: readonly WrittenItem[],
  ): Promise<void> {
    const ids = written.map(({ id }) => id);
    const allowed = await this.access.among(tx, meta, isHandOver(tx, meta) ? 'read' : 'write', ids);
    const error = (): AppError =>
      operation === 'create'
        ? recordErrors.RECORD_OF_ANOTHER({}, meta.stewarded ? { field: 'stewardId' } : {})
        : recordErrors.WRITE_LOCKS_OUT();
    refuse(ids.map((id) => (allowed.has(id) ? null : error())));
  }

  private async plansOnRecords(
    tx: Tx,
    meta: RecordMeta,
    operation: Exclude<WriteOperation, 'create'>,
    items: readonly Item[],
  ): Promise<Plan[]> {
    const ids = items.flatMap(({ id }) => (isId(id) ? [id] : []));
    const stored = await this.records.pipeline.lock(tx, meta, ids);
    const visible = await this.access.among(tx, meta, 'read', ids);
    const allowed = isHandOver(tx, meta) ? visible : await this.access.among(tx, meta, 'write', ids);
    refuse(repeated(items));
    if (isHandOver(tx, meta)) refuse(items.map((item) => handOverError(operation, item)));
    refuse(
      items.map(({ id = '' }) => {
        if (!stored.has(id) || !visible.has(id)) return recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
        return allowed.has(id) ? null : recordErrors.WRITE_NOT_ALLOWED();
      }),
    );
    const errors: (AppError | null)[] = [];
    const plans: Plan[] = [];
    for (const item of items) {
      const before = stored.get(item.id as string) as object;
      const resolved = await this.given(tx, meta, operation, before, item).catch(asRefusal);
      errors.push(resolved instanceof AppError ? resolved : null);
      plans.push({ operation, before, given: resolved instanceof AppError ? {} : resolved });
    }
    refuse(errors);
    return plans;
  }

  private given(
    tx: Tx,
    meta: RecordMeta,
    operation: Exclude<WriteOperation, 'create'>,
    before: object,
    item: Item,
  ): Promise<Loose> {
    return this.records.lateChanges.resolve(tx, meta, before, item.rev, (seen) =>
      operation === 'change' ? valuesOfInput(meta, item, seen) : unlessDone(seen, archivedValues(operation)),
    );
  }

  /** A link to a record that is not there, or that the caller may not see, is refused by its field. */
  private async checkLinks(tx: Tx, meta: RecordMeta, plans: readonly Plan[]): Promise<void> {
    const problems: Problem[][] = plans.map(() => []);
    for (const field of meta.fields.values()) {
      if (field.kind !== 'toOne') continue;
      const ids = plans.map(({ given }) => given[field.name]).filter((id): id is string => isId(id));
      if (ids.length === 0) continue;
      const seen = await this.access.among(tx, targetOf(field), 'read', [...new Set(ids)]);
      plans.forEach(({ given, before }, at) => {
        const id = given[field.name];
        const kept = (before as Record<string, { id?: string } | null> | null)?.[field.name]?.id === id;
        if (!isId(id) || seen.has(id) || kept) return;
        problems[at]?.push({ field: field.name, code: 'LINK_TO_NOTHING', params: { rule: field.name } });
      });
    }
    for (const shown of shownBy(meta)) if (shown.type) await this.checkShown(tx, shown, plans, problems);
    refuse(problems.map(linkError));
  }

  /** As for links, where a row names a record by type and id. A type that does not exist is the business of its rules. */
  private async checkShown(
    tx: Tx,
    { id: field, type, metaIn }: Shown,
    plans: readonly Plan[],
    problems: Problem[][],
  ): Promise<void> {
    const named = plans.map(({ given, before }) => {
      const isNamed = given[field.name] !== undefined || (type && given[type.name] !== undefined);
      const row = { ...before, ...given } as Loose;
      return { meta: isNamed ? metaIn(row) : undefined, id: row[field.name] };
    });
    for (const meta of new Set(named.flatMap((one) => one.meta ?? []))) {
      const ids = named.flatMap(({ meta: of, id }) => (of === meta && isId(id) ? [id] : []));
      const seen = await this.access.among(tx, meta, 'read', [...new Set(ids)]);
      named.forEach(({ meta: of, id }, at) => {
        if (of !== meta || !isId(id) || seen.has(id)) return;
        problems[at]?.push({ field: field.name, code: 'LINK_TO_NOTHING', params: { rule: field.name } });
      });
    }
  }
}

/** The values of a record to make. Its id is said by our own services alone: no input of the API carries one. */
const madeFrom = (meta: RecordMeta, item: Item): Loose => ({
  ...valuesOfInput(meta, item),
  ...(item.id === undefined ? {} : { id: item.id }),
});

/** What somebody may not read is not theirs to write: they would write over what they do not know. */
function unreadable(meta: RecordMeta, role: string, item: Item): AppError | null {
  const field = inputFields(meta).find((one) => !mayReadField(one, role) && item[inputName(meta, one)] !== undefined);
  return field
    ? recordErrors.FIELD_NOT_READABLE({ type: meta.name, name: field.name }, { field: inputName(meta, field) })
    : null;
}

/** Whether the reader writes the type only to give its records to other centres. */
const isHandOver = ({ reader }: Tx, meta: RecordMeta): boolean =>
  meta.stewarded && reader.role === HANDS_OVER && conditionFor(meta.options.write ?? {}, HANDS_OVER) === 'none';

const OF_A_HAND_OVER: ReadonlySet<string> = new Set(['id', 'rev', 'stewardId', 'reason', 'idempotencyKey']);

function handOverError(operation: WriteOperation, item: Item): AppError | null {
  const others = Object.keys(item).filter((name) => !OF_A_HAND_OVER.has(name) && item[name] !== undefined);
  return operation === 'change' && others.length === 0 ? null : recordErrors.WRITE_NOT_ALLOWED();
}

function moveError({ reader }: Tx, { before, given }: Plan): AppError | null {
  const from = (before as { steward?: { id: string } } | null)?.steward?.id;
  const to = given.steward;
  if (from === undefined || typeof to !== 'string' || to === from || mayMove(reader, from, to)) return null;
  return recordErrors.STEWARD_NOT_YOURS({}, { field: 'stewardId' });
}

function linkError(problems: readonly Problem[]): AppError | null {
  const [first] = problems;
  return first ? recordErrors.LINK_TO_NOTHING(first.params, { field: first.field, problems }) : null;
}

/** One record twice in one write: the second item would be made on a version that the first one ended. */
function repeated(items: readonly Item[]): (AppError | null)[] {
  const ids = new Set<unknown>();
  return items.map(({ id }) => {
    if (ids.has(id)) return recordErrors.ITEM_REPEATED({}, { field: 'id' });
    ids.add(id);
    return null;
  });
}

function asRefusal(error: unknown): AppError {
  if (error instanceof AppError) return error;
  throw error;
}
