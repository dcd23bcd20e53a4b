import { graphqlErrors, LIMITS } from '@seedbed/platform/graphql';
import type { InverseMeta, RecordMeta } from '@seedbed/platform/records';
import type { Tree } from './argument-tree.js';
import {
  beyondSql,
  CASTS,
  type CursorArgument,
  cursorMask,
  cursorSql,
  decodeCursor,
  listSignature,
  notBeyondSql,
  type OrderKey,
  orderSql,
} from './cursor.js';
import {
  filterSql,
  isOfMembers,
  liveSql,
  manySql,
  policySql,
  type Statement,
  standingSql,
  tableSql,
  textParameter,
} from './filter-sql.js';
import { orderKeys, withTieBreaker } from './order.js';
import type { Run } from './run.js';
import { conjunction, literal } from './sql-text.js';

/** The condition by which a row hangs on another one. */
export type Anchor = (alias: string) => string;
/** What a linked list hangs on: its parent's row, by this relation. */
export interface ListAnchor {
  readonly on: Anchor;
  readonly by: InverseMeta;
}

/** Texts that a search ranks at most: the equal ones first, then those that begin alike, then the short ones. */
export const SEARCH_CANDIDATES = 2_000;

/** Refuses a search that is too long; bound with its value. */
export function checkSearch(text: string): void {
  const { length } = [...text]; // characters as people count them, not UTF-16 units
  if (length > LIMITS.search) {
    throw graphqlErrors.SEARCH_TOO_LONG({ actual: length, limit: LIMITS.search }, { field: 'search' });
  }
}

/** The source of the conditions of lists without a filter. */
const NO_FILTER = {};

/** One list of a type: its rows in order between two cursors, from its beginning or its end, and its count. */
export class ListQuery {
  readonly alias: string;
  /** Joins that order and selection need; the compiler adds to them. */
  readonly joins: string[] = [];
  /** SQL of the page size. */
  readonly size: string;
  /** Whether the page is the last one (`last`): then {@link rows} come in reverse. */
  readonly isFromEnd: boolean;
  private readonly keys: readonly OrderKey[];
  private readonly signature: string;
  private readonly orderJoins: readonly string[];
  private readonly cursors = new Map<CursorArgument, (string | null)[]>();

  constructor(
    private readonly statement: Statement,
    private readonly meta: RecordMeta,
    private readonly trees: ReadonlyMap<string, Tree>,
    private readonly anchor: ListAnchor | undefined,
  ) {
    this.alias = statement.alias();
    if (this.isSearch && statement.moment !== undefined) throw graphqlErrors.AS_OF_SEARCH({}, { field: 'search' });
    const asked = orderKeys(statement, meta, this.alias, trees.get('orderBy'), this.joins);
    const byScore: OrderKey = { sql: `${this.alias}s.score`, kind: 'float', descending: true, nullable: false };
    const keys = asked.length === 0 && this.isSearch ? [byScore] : asked;
    this.keys = withTieBreaker(keys, this.alias);
    this.signature = listSignature(meta.name, this.keys, describe(trees.get('orderBy')));
    this.orderJoins = [...this.joins];
    this.isFromEnd = trees.get('last')?.kind === 'leaf';
    this.size = this.page();
  }

  private get isSearch(): boolean {
    return this.trees.get('search')?.kind === 'leaf';
  }

  /** Whether records for which another one stands are in the list too. */
  private get withMembers(): boolean {
    const asked = this.trees.get('includeMembers');
    return (
      (asked?.kind === 'leaf' && asked.value === true) || (this.anchor !== undefined && isOfMembers(this.anchor.by))
    );
  }

  /** The link from the parent's row, which was let through in this statement; as of a moment each is asked by itself. */
  private get reached(): string | undefined {
    return this.statement.moment === undefined ? this.anchor?.by.field.name : undefined;
  }

  private page(): string {
    const tree = this.trees.get(this.isFromEnd ? 'last' : 'first');
    const bind = tree?.kind === 'leaf' ? tree.bind : (): number => this.statement.defaultPage ?? LIMITS.defaultPage;
    return this.statement.parameters.add('int', bind, tree ?? this.statement);
  }

  /** SQL of a row's cursor. */
  cursor(): string {
    return cursorSql(this.signature, this.keys);
  }

  /**
   * The rows of the page with these columns, from the end in reverse; `more` asks for one row beyond it, which says
   * whether there are others.
   */
  rows(columns: readonly string[], more: boolean): string {
    const where = conjunction(this.where(this.alias), this.beyond('after'), this.beyond('before'));
    const order = orderSql(this.keys, this.isFromEnd);
    const page = `where ${where} order by ${order} limit ${this.size}${more ? ' + 1' : ''}`;
    const rows = this.from(this.alias);
    const joins = this.joins.join(' ');
    if (this.isInOneStep()) return `select ${columns.join(', ')} from ${rows} ${joins} ${page}`;
    const ids = `select ${this.alias}.id from ${rows} ${this.orderJoins.join(' ')} ${page}`;
    return `select ${columns.join(', ')} from (${ids}) ${this.alias}p join ${tableSql(this.statement, this.meta, this.alias)} on ${this.alias}.id = ${this.alias}p.id ${joins} order by ${order}`;
  }

  /**
   * Whether a page is read in one step. Else its ids come first, so that links are followed for the rows of the page and
   * not for all that are sorted. By id alone nothing is sorted; a search or a linked list has few rows.
   */
  private isInOneStep(): boolean {
    if (this.statement.moment !== undefined) return false;
    const hasFewRows = this.isSearch || this.anchor !== undefined;
    return hasFewRows || this.keys.length === 1 || this.joins.length === this.orderJoins.length;
  }

  /** All rows of the list in its order, with these columns. */
  all(columns: readonly string[]): string {
    return `select ${columns.join(', ')} from ${this.from(this.alias)} ${this.joins.join(' ')} where ${this.where(this.alias)} order by ${orderSql(this.keys)}`;
  }

  /** Whether the list goes on outside a cursor: at it or on its other side. False where there is no such cursor. */
  goesOn(argument: CursorArgument): string {
    const values = this.cursorValues(argument);
    if (!values) return 'false';
    const where = conjunction(this.where(this.alias), notBeyondSql(this.keys, values, argument));
    return `exists (select 1 from ${this.from(this.alias)} ${this.orderJoins.join(' ')} where ${where})`;
  }

  /** How many records the list has, wherever the page is. */
  count(): string {
    return `(select count(*)::int from ${this.from(this.alias)} where ${this.where(this.alias)})`;
  }

  /** FROM of the whole list, its row as `alias`. */
  from(alias: string): string {
    const table = (this.anchor ? tableSql : manySql)(this.statement, this.meta, alias);
    const search = this.trees.get('search');
    if (!this.isSearch || !search) return table;
    const text = textParameter(this.statement, search, checkSearch);
    const found = this.withMembers && this.meta.options.linkable ? 'canonical_id' : 'id';
    return `search_records(${text}, array[${literal(this.meta.name)}], ${SEARCH_CANDIDATES}) ${alias}s join ${table} on ${alias}.${found} = ${alias}s.record_id`;
  }

  /** WHERE of the whole list: filter, policy, parent. */
  where(alias: string): string {
    const filter = this.trees.get('filter');
    const given = filter && filter.kind !== 'null' ? filter : undefined;
    const form = [this.meta.name, this.statement.moment, this.withMembers, this.reached].join(' ');
    const condition = conjunction(
      this.anchor?.on(alias),
      this.statement.conditions.on(alias, given ?? NO_FILTER, form, (row) => this.conditions(row, given)),
    );
    return condition === '' ? 'true' : condition;
  }

  private conditions(row: string, given: Tree | undefined): string {
    return conjunction(
      liveSql(this.meta, row, given),
      this.withMembers ? undefined : standingSql(this.meta, row, given),
      policySql(this.statement, this.meta, row, this.reached),
      given && filterSql(this.statement, this.meta, row, given),
    );
  }

  private beyond(argument: CursorArgument): string | undefined {
    const values = this.cursorValues(argument);
    return values && beyondSql(this.keys, values, argument);
  }

  /** A cursor's values. Which of its keys are empty is part of the plan; the values are parameters. */
  private cursorValues(argument: CursorArgument): (string | null)[] | undefined {
    const known = this.cursors.get(argument);
    const values = known ?? this.decoded(argument);
    if (values) this.cursors.set(argument, values);
    return values;
  }

  private decoded(argument: CursorArgument): (string | null)[] | undefined {
    const tree = this.trees.get(argument);
    if (tree?.kind !== 'leaf') return undefined;
    const decode = (run: Run): (string | null)[] => decodeCursor(tree.bind(run), this.signature, this.keys, argument);
    const empty = emptyKeys(tree.value, this.keys, argument);
    return this.keys.map((key, at) =>
      empty[at] ? null : this.statement.parameters.add(CASTS[key.kind], (run) => decode(run)[at]),
    );
  }
}

/** Which keys are empty by a cursor's mask. Throws CURSOR_INVALID where the mask is none of this order. */
function emptyKeys(cursor: unknown, keys: readonly OrderKey[], argument: CursorArgument): boolean[] {
  const mask = typeof cursor === 'string' ? cursorMask(cursor)?.slice(1, -1) : undefined;
  const nullable = keys.filter((key) => key.nullable).length;
  if (mask === undefined || mask.length !== nullable)
    throw graphqlErrors.CURSOR_INVALID({ argument }, { field: argument });
  let at = 0;
  return keys.map((key) => key.nullable && mask[at++] === '1');
}

/** The order as asked, as text: two orders with keys of the same kinds are still two lists. */
function describe(tree: Tree | undefined): string {
  if (tree?.kind === 'list') return tree.items.map(describe).join();
  if (tree?.kind === 'object') return [...tree.fields].map(([key, inner]) => `${key}(${describe(inner)})`).join();
  return tree?.kind === 'leaf' ? String(tree.value) : '';
}
