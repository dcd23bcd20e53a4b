import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { type AppError, type RequestContext, systemClock } from '@seedbed/platform/kernel';
import { Bulk } from './bulk.js';
import type { RecordMeta } from './declaration.js';
import { alone } from './items-refused.js';
import { LateChanges } from './late-change.js';
import { recordErrors } from './record.errors.js';
import { fieldOf, linkRecords, metaOf } from './registry.js';
import { columnsOf, identifier } from './table-sql.js';
import { fromRow, type Row, type Values } from './values.js';
import { hooksWith, type WriteOperation } from './write-hooks.js';
import { WritePipeline } from './write-pipeline.js';

type Loose = Record<string, unknown>;
type Type<T extends object> = new () => T;
/** Which record, and the version of it that the caller saw. */
interface Key {
  readonly id: string;
  readonly rev?: number;
}

/** What a write hook is made with. */
export interface WriteTools {
  readonly db: Db;
  readonly records: Records;
  readonly outbox: Outbox;
}

/**
 * The write path of every record type, and the plain reads that services need. Checks the declaration, the type's rules
 * and its write hooks, turns broken constraints into coded errors, and tells the outbox which types changed, all in one
 * transaction.
 */
@Injectable()
export class Records {
  /** For the generated mutations, which write many records at once. */
  readonly pipeline: WritePipeline;
  readonly lateChanges: LateChanges;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Outbox) outbox: Outbox,
  ) {
    linkRecords();
    this.pipeline = new WritePipeline(db, outbox, hooksWith({ db, records: this, outbox } satisfies WriteTools));
    this.lateChanges = new LateChanges(db);
  }

  /**
   * Makes a record. In: its values, relations by id; `id` may be given. Out: the record as stored.
   * Throws RECORD_INVALID with all problems, what its hooks find, NOT_UNIQUE, LINK_TO_NOTHING, or the error registered
   * for a constraint.
   */
  async create<T extends object>(ctx: RequestContext | Tx, type: Type<T>, values: Values<T>): Promise<T> {
    const meta = metaOf(type);
    const plan = { operation: 'create', before: null, given: values as Loose } as const;
    return this.db.inTransaction(ctx, (tx) => alone(async () => (await this.pipeline.write(tx, meta, [plan]))[0] as T));
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
    const plan = { operation: 'create', before: null, given: values as Loose } as const;
    this.pipeline.checkForm(meta, plan);
    return this.db.inTransaction(ctx, async (tx) => {
      // the hooks would find an existing record in its own way
      const known = await this.db.query(tx, `select 1 from ${identifier(meta.table)} where id = $1`, [values.id]);
      if (known.length > 0) return 'existed';
      const [made] = await alone(() => this.pipeline.write(tx, meta, [plan], { keepExisting: true }));
      return made ? 'created' : 'existed';
    });
  }

  /**
   * As {@link ensure}, for many records at once: what is there is looked up first and costs no write; of the others a
   * refused one leaves the rest alone. Out: what became of each, in their order. Throws what is no fault of a record.
   */
  async ensureMany<T extends object>(
    ctx: RequestContext | Tx,
    type: Type<T>,
    items: readonly (Values<T> & { readonly id: string })[],
  ): Promise<('created' | 'existed' | AppError)[]> {
    const meta = metaOf(type);
    return this.db.inTransaction(ctx, async (tx) => {
      const sql = `select id from ${identifier(meta.table)} where id = any($1::uuid[])`;
      const known = new Set((await this.db.query<Key>(tx, sql, [items.map(({ id }) => id)])).map(({ id }) => id));
      const missing = items.filter(({ id }) => !known.has(id) && known.add(id));
      const bulk = new Bulk(this.db, missing, 'BEST_EFFORT', (some) => {
        const plans = some.map((given) => ({ operation: 'create', before: null, given: given as Loose }) as const);
        return this.pipeline.write(tx, meta, plans, { keepExisting: true });
      });
      const { outcomes } = await bulk.run(tx);
      const places = new Map(missing.map((item, at) => [item, at]));
      return items.map((item) => {
        const outcome = outcomes[places.get(item) ?? -1];
        if (outcome && 'error' in outcome) return outcome.error;
        return outcome?.done ? 'created' : 'existed';
      });
    });
  }

  /**
   * Changes fields of a record. In: its id and, when the caller saw one, its `rev`; the fields to change. A change on an
   * older version is merged per field with what others changed since. Out: the record after the change.
   * Throws RECORD_NOT_FOUND, CONFLICT where both changed one field, RECORD_ARCHIVED, and as {@link create}.
   */
  async change<T extends object>(ctx: RequestContext | Tx, type: Type<T>, key: Key, values: Values<T>): Promise<T> {
    return this.write(ctx, type, key, 'change', values as Loose);
  }

  /**
   * Takes a record out of the lists; what links to it stays as it is. Archived again it stays as it is.
   * Throws RECORD_NOT_FOUND, CONFLICT when `rev` is behind.
   */
  async archive<T extends object>(ctx: RequestContext | Tx, type: Type<T>, key: Key): Promise<T> {
    return this.write(ctx, type, key, 'archive', archivedValues('archive'));
  }

  /** Brings an archived record back under all rules of live ones. Throws as {@link archive} and {@link create}. */
  async restore<T extends object>(ctx: RequestContext | Tx, type: Type<T>, key: Key): Promise<T> {
    return this.write(ctx, type, key, 'restore', archivedValues('restore'));
  }

  private async write<T extends object>(
    ctx: RequestContext | Tx,
    type: Type<T>,
    key: Key,
    operation: WriteOperation,
    values: Loose,
  ): Promise<T> {
    const meta = metaOf(type);
    return this.db.inTransaction(ctx, async (tx) => {
      const before = (await this.pipeline.lock(tx, meta, [key.id])).get(key.id) as T | undefined;
      if (!before) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
      const given = await this.lateChanges.resolve(tx, meta, before, key.rev, (seen) =>
        operation === 'change' ? values : unlessDone(seen, values),
      );
      const [after] = await alone(() => this.pipeline.write(tx, meta, [{ operation, before, given }]));
      return after as T;
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
    const params: unknown[] = [];
    return this.select(ctx, type, equalities(metaOf(type), where as Loose, params), params);
  }

  /** As {@link list}, of those whose `field` (a link or text) has one of the given values: for hooks, which see many. */
  async listOf<T extends object>(
    ctx: RequestContext | Tx,
    type: Type<T>,
    field: keyof T & string,
    among: Iterable<string>,
    where: Values<T> = {},
  ): Promise<T[]> {
    const meta = metaOf(type);
    const values = [...new Set(among)];
    if (values.length === 0) return [];
    const params: unknown[] = [values];
    const chosen = `${identifier(fieldOf(meta, field).column)} = any($1)`;
    return this.select(ctx, type, [chosen, ...equalities(meta, where as Loose, params)], params);
  }

  private async select<T extends object>(
    ctx: RequestContext | Tx,
    type: Type<T>,
    conditions: readonly string[],
    params: readonly unknown[],
  ): Promise<T[]> {
    const meta = metaOf(type);
    const filter = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '';
    const sql = `select ${columnsOf(meta)} from ${identifier(meta.table)}${filter} order by id`;
    return (await this.db.query<Row>(ctx, sql, params)).map((row) => fromRow<T>(meta, row));
  }
}

const equalities = (meta: RecordMeta, where: Loose, params: unknown[]): string[] =>
  Object.entries(where).map(([name, value]) => {
    const column = identifier(fieldOf(meta, name).column);
    return value === null ? `${column} is null` : `${column} = $${params.push(value)}`;
  });

/** What archiving and restoring set. */
export const archivedValues = (operation: 'archive' | 'restore'): Loose => ({
  archivedAt: operation === 'archive' ? systemClock.now() : null,
});

/** Nothing, where the record is archived (or live) already. */
export const unlessDone = (seen: Readonly<Loose>, values: Loose): Loose =>
  Boolean(seen.archivedAt) === Boolean(values.archivedAt) ? {} : values;
