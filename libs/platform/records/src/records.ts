import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Outbox, recordChanged } from '@seedbed/platform/events';
import { newId, type Problem, type RequestContext } from '@seedbed/platform/kernel';
import { writeError } from './constraint-errors.js';
import type { RecordMeta } from './declaration.js';
import { recordErrors } from './record.errors.js';
import { defaultSteward, fieldOf, linkRecords, metaOf } from './registry.js';
import { defined, fromRow, type Row, toRow, type Values, valueProblems, valuesOf } from './values.js';

type Loose = Record<string, unknown>;
type Type<T extends object> = new () => T;

const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * The write path of every record type, and the plain reads that services need. Checks the declaration and the type's
 * rules, turns broken constraints into coded errors, and tells the outbox which types changed, all in one transaction.
 */
@Injectable()
export class Records {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {
    linkRecords();
  }

  /**
   * Makes a record. In: its values, relations by id; `id` may be given. Out: the record as stored.
   * Throws RECORD_INVALID with all problems, NOT_UNIQUE, LINK_TO_NOTHING, or the error registered for a constraint.
   */
  async create<T extends object>(ctx: RequestContext | Tx, type: Type<T>, values: Values<T>): Promise<T> {
    const meta = metaOf(type);
    const complete: Loose = { ...(meta.stewarded ? { steward: defaultSteward() } : {}), ...withId(values) };
    refuse(meta, this.problems(meta, complete, 'create'));
    return this.db.inTransaction(ctx, async (tx) => {
      const [row] = await this.insert(tx, meta, toRow(meta, complete), '');
      return fromRow<T>(meta, row as Row);
    });
  }

  /**
   * Makes a record of the given id when there is none, and leaves an existing one as it is: what seeds and reference
   * data use, so that nobody's later edit is overwritten. Throws as {@link create}.
   */
  async ensure<T extends object>(
    ctx: RequestContext | Tx,
    type: Type<T>,
    values: Values<T> & { readonly id: string },
  ): Promise<'created' | 'existed'> {
    const meta = metaOf(type);
    const complete: Loose = { ...(meta.stewarded ? { steward: defaultSteward() } : {}), ...defined(values) };
    refuse(meta, this.problems(meta, complete, 'create'));
    return this.db.inTransaction(ctx, async (tx) => {
      const rows = await this.insert(tx, meta, toRow(meta, complete), 'on conflict (id) do nothing');
      return rows.length > 0 ? 'created' : 'existed';
    });
  }

  /**
   * Changes fields of a record. In: its id and, when the caller saw one, its `rev`; the fields to change.
   * Out: the record after the change. Throws RECORD_NOT_FOUND, CONFLICT when `rev` is behind, and as {@link create}.
   */
  async change<T extends object>(
    ctx: RequestContext | Tx,
    type: Type<T>,
    key: { readonly id: string; readonly rev?: number },
    values: Values<T>,
  ): Promise<T> {
    const meta = metaOf(type);
    return this.db.inTransaction(ctx, async (tx) => {
      const before = await this.lock<T>(tx, meta, key);
      refuse(meta, valueProblems(meta, values as Loose, 'change'));
      const draft = { ...valuesOf(meta, before), ...defined(values) } as Loose;
      refuse(meta, ruleProblems(meta, draft));
      const row = toRow(meta, values as Loose);
      if (Object.keys(row).length === 0) return before;
      const names = Object.keys(row);
      const sets = names.map((name, at) => `${identifier(name)} = $${at + 2}`).join(', ');
      const sql = `update ${identifier(meta.table)} set ${sets} where id = $1 returning ${columnsOf(meta)}`;
      const [after] = await this.write(tx, meta, sql, [key.id, ...Object.values(row)]);
      return fromRow<T>(meta, after as Row);
    });
  }

  /** The record of an id, or null. For services; what readers may see is the read engine's business. */
  async find<T extends object>(ctx: RequestContext | Tx, type: Type<T>, id: string): Promise<T | null> {
    return (await this.list(ctx, type, { id } as unknown as Values<T>))[0] ?? null;
  }

  /** The record of an id. Throws RECORD_NOT_FOUND. */
  async require<T extends object>(ctx: RequestContext | Tx, type: Type<T>, id: string): Promise<T> {
    const record = await this.find(ctx, type, id);
    if (!record) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
    return record;
  }

  /** The records whose fields equal the given ones (null: is empty), oldest id first. Archived ones are among them. */
  async list<T extends object>(ctx: RequestContext | Tx, type: Type<T>, where: Values<T> = {}): Promise<T[]> {
    const meta = metaOf(type);
    const params: unknown[] = [];
    const conditions = Object.entries(where as Loose).map(([name, value]) => {
      const column = identifier(fieldOf(meta, name).column);
      return value === null ? `${column} is null` : `${column} = $${params.push(value)}`;
    });
    const filter = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '';
    const rows = await this.db.query<Row>(
      ctx,
      `select ${columnsOf(meta)} from ${identifier(meta.table)}${filter} order by id`,
      params,
    );
    return rows.map((row) => fromRow<T>(meta, row));
  }

  private problems(meta: RecordMeta, values: Loose, mode: 'create' | 'change'): Problem[] {
    const found = valueProblems(meta, values, mode);
    return found.length > 0 ? found : ruleProblems(meta, values);
  }

  private async lock<T extends object>(tx: Tx, meta: RecordMeta, key: { id: string; rev?: number }): Promise<T> {
    const sql = `select ${columnsOf(meta)} from ${identifier(meta.table)} where id = $1 for update`;
    const [row] = await this.db.query<Row>(tx, sql, [key.id]);
    if (!row) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
    if (key.rev !== undefined && key.rev !== row.rev) {
      throw recordErrors.CONFLICT({ actual: row.rev as number, seen: key.rev }, { field: 'rev' });
    }
    return fromRow<T>(meta, row);
  }

  private async insert(tx: Tx, meta: RecordMeta, row: Row, tail: string): Promise<Row[]> {
    const names = Object.keys(row);
    const sql = `insert into ${identifier(meta.table)} (${names.map(identifier).join(', ')})
      values (${names.map((_, at) => `$${at + 1}`).join(', ')}) ${tail} returning ${columnsOf(meta)}`;
    return this.write(tx, meta, sql, Object.values(row));
  }

  private async write(tx: Tx, meta: RecordMeta, sql: string, params: unknown[]): Promise<Row[]> {
    try {
      const rows = await this.db.query<Row>(tx, sql, params);
      if (rows.length > 0) await this.outbox.publish(tx, recordChanged({ type: meta.name }));
      return rows;
    } catch (error) {
      throw writeError(error);
    }
  }
}

/** Dates as text: the driver's Date objects would move them by the server's time zone. */
function columnsOf(meta: RecordMeta): string {
  return [...meta.fields.values()]
    .flatMap((field) =>
      field.kind === 'date'
        ? [`${identifier(field.column)}::text`, identifier(field.secondColumn as string)]
        : field.kind === 'amount'
          ? [identifier(field.column), identifier(field.secondColumn as string)]
          : [identifier(field.column)],
    )
    .join(', ');
}

const withId = (values: object): Loose => ({ id: newId(), ...defined(values) });

const ruleProblems = (meta: RecordMeta, draft: Loose): Problem[] => meta.options.rules?.(draft) ?? [];

function refuse(meta: RecordMeta, problems: Problem[]): void {
  if (problems.length === 0) return;
  const field = problems[0]?.field;
  throw recordErrors.RECORD_INVALID(
    { type: meta.name, count: problems.length },
    { problems, ...(field === undefined ? {} : { field }) },
  );
}
