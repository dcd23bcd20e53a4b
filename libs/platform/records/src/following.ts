import type { Db, Tx } from '@seedbed/platform/database';
import { isId } from '@seedbed/platform/kernel';
import type { Visibility } from './base-record.js';
import type { RecordMeta } from './declaration.js';
import { type Shown, showersOf, shownBy } from './shown.js';
import { chosen, type Own, type Sight, sightOf, stewardAfter } from './sight.rules.js';
import { columnsOf, identifier } from './table-sql.js';
import { fromRow, type Row, toRow } from './values.js';
import type { Write, Written } from './write-hooks.js';

type Loose = Readonly<Record<string, unknown>>;
/** A row that shows records, as it is stored. */
interface Shower extends Loose {
  readonly id: string;
  readonly visibility: Visibility;
  readonly narrowedTo: Visibility | null;
  readonly steward: { readonly id: string };
}
/** A stewarded record before and after a write. */
interface Move {
  readonly id: string;
  readonly from: Sight;
  readonly to: Sight;
}
/** Stores rows of a type, whose columns they name, by their ids. Out: as they stand then. */
type Store = (tx: Tx, meta: RecordMeta, rows: readonly Row[]) => Promise<readonly Row[]>;

/**
 * Rows that show something of other records (`shows`) are seen by nobody who may not see those: when they are written,
 * and whenever one of those records is, in the same transaction.
 */
export class Following {
  constructor(
    private readonly db: Db,
    private readonly store: Store,
  ) {}

  /**
   * Who may see rows that are about to be written. In: writes of one type. Out: for each the fields to set. The records
   * shown are held until the transaction ends: who changes one of them meanwhile waits, and finds the rows.
   */
  async place(tx: Tx, meta: RecordMeta, writes: readonly Write<object>[]): Promise<readonly Loose[]> {
    const shows = shownBy(meta);
    const due = new Set(writes.filter((write) => isDue(shows, write)));
    if (due.size === 0) return writes.map(() => ({}));
    const sights = await this.sightsOf(
      tx,
      shows,
      [...due].map(({ draft }) => draft as Loose),
      ' for no key update',
    );
    return writes.map((write) => (due.has(write) ? placed(write, sightsIn(shows, write.draft as Loose, sights)) : {}));
  }

  /** Lets rows follow the records of one type that were written. */
  async follow(tx: Tx, meta: RecordMeta, written: readonly Written<object>[], done = new Set<string>()): Promise<void> {
    const moves = meta.stewarded ? written.flatMap(moveOf) : [];
    if (moves.length === 0) return;
    for (const [type, shows] of showersOf(meta)) {
      const rows = (await this.showersAmong(tx, type, meta, shows, moves)).filter(({ id }) => !done.has(id));
      for (const { id } of rows) done.add(id); // rows about rows about rows come to an end
      await this.follow(tx, type, await this.move(tx, type, rows, moves), done);
    }
  }

  private async move(
    tx: Tx,
    type: RecordMeta,
    rows: readonly Shower[],
    moves: readonly Move[],
  ): Promise<readonly Written<object>[]> {
    const shows = shownBy(type);
    const sights = await this.sightsOf(tx, shows, rows);
    const steps = moves.map(({ from, to }) => ({ from: from.steward, to: to.steward }));
    const before = new Map<string, Shower>();
    const changed = rows.flatMap((row): Row[] => {
      const [first, ...others] = sightsIn(shows, row, sights);
      if (!first) return [];
      const steward = stewardAfter(row.steward.id, steps, [first, ...others]);
      const now = sightOf({ narrowedTo: row.narrowedTo, steward }, [first, ...others]);
      if (now.visibility === row.visibility && now.steward === row.steward.id) return [];
      before.set(row.id, row);
      return [{ ...toRow(type, { ...now }), id: row.id }];
    });
    const stored = await this.store(tx, type, changed);
    return stored.map((row) => ({
      operation: 'change',
      before: before.get(row.id as string) ?? null,
      after: fromRow<object>(type, row),
    }));
  }

  /** Locked: of two who change each one of the records a row shows, the second one sees what the first one did. */
  private async showersAmong(
    tx: Tx,
    type: RecordMeta,
    meta: RecordMeta,
    shows: readonly Shown[],
    moves: readonly Move[],
  ): Promise<Shower[]> {
    const isShown = shows.map(({ id, type: named }) =>
      named
        ? `(${identifier(named.column)} = $2 and ${identifier(id.column)} = any($1))`
        : `(${identifier(id.column)} = any($1) and $2::text is not null)`,
    );
    const rows = await this.db.query<Row>(
      tx,
      `select ${columnsOf(type)} from ${identifier(type.table)} where ${isShown.join(' or ')} order by id for update`,
      [moves.map(({ id }) => id), meta.name],
    );
    return rows.map((row) => fromRow<Shower>(type, row));
  }

  /** What is said of the records that rows show, by type and id. */
  private async sightsOf(
    tx: Tx,
    shows: readonly Shown[],
    rows: readonly Loose[],
    lock = '',
  ): Promise<ReadonlyMap<string, Sight>> {
    const wanted = new Map<RecordMeta, Set<string>>();
    for (const { meta, id } of rows.flatMap((row) => recordsIn(shows, row))) {
      if (meta.stewarded) wanted.set(meta, (wanted.get(meta) ?? new Set()).add(id));
    }
    const found = new Map<string, Sight>();
    for (const [meta, ids] of [...wanted].sort(([a], [b]) => (a.name < b.name ? -1 : 1))) {
      const sql = `select id, visibility, steward_id as steward from ${identifier(meta.table)} where id = any($1) order by id${lock}`;
      for (const { id, ...sight } of await this.db.query<Sight & { id: string }>(tx, sql, [[...ids]])) {
        found.set(`${meta.name} ${id}`, sight);
      }
    }
    return found;
  }
}

/** The records that a row names, of whatever type. */
const recordsIn = (shows: readonly Shown[], row: Loose): { meta: RecordMeta; id: string }[] =>
  shows.flatMap((shown) => {
    const meta = shown.metaIn(row);
    const id = idOf(row[shown.id.name]);
    return meta && id ? [{ meta, id }] : [];
  });

const sightsIn = (shows: readonly Shown[], row: Loose, sights: ReadonlyMap<string, Sight>): Sight[] =>
  recordsIn(shows, row).flatMap(({ meta, id }) => sights.get(`${meta.name} ${id}`) ?? []);

function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value;
  return isId(id) ? id : undefined;
}

/** Whether a write may have a say in who sees the row. */
function isDue(shows: readonly Shown[], { before, given }: Write<object>): boolean {
  if (shows.length === 0) return false;
  const names = [...shows.flatMap(({ id, type }) => [id.name, ...(type ? [type.name] : [])]), 'visibility', 'steward'];
  return !before || names.some((name) => (given as Loose)[name] !== undefined);
}

/** A record without a steward is seen by everybody, and so a row that shows only such ones is seen as it says itself. */
function placed({ before, given, draft }: Write<object>, [first, ...others]: readonly Sight[]): Loose {
  if (!first) return {};
  const shown = [first, ...others] as const;
  const wanted = (given as { visibility?: Visibility | null }).visibility;
  const kept = (before as { narrowedTo?: Visibility | null } | null)?.narrowedTo ?? null;
  const narrowedTo = wanted === undefined ? kept : chosen(wanted, shown);
  const own: Own = { narrowedTo, steward: idOf((draft as { steward?: unknown }).steward) ?? null };
  return { ...sightOf(own, shown), narrowedTo };
}

function moveOf({ before, after }: Written<object>): Move[] {
  if (!before) return [];
  const [old, now] = [before as Shower, after as Shower];
  const [from, to] = [old, now].map(({ visibility, steward }): Sight => ({ visibility, steward: steward.id })) as [
    Sight,
    Sight,
  ];
  return from.visibility === to.visibility && from.steward === to.steward ? [] : [{ id: now.id, from, to }];
}
