import { graphqlErrors, LIMITS } from '@seedbed/platform/graphql';
import { type GroupKey, groupKeys, type RecordMeta, targetOf } from '@seedbed/platform/records';
import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import type { Tree } from './argument-tree.js';
import { Figures } from './figures.js';
import type { Statement } from './filter-sql.js';
import { GroupRows, type KeyColumns } from './group-rows.js';
import { leafSql } from './leaf-sql.js';
import type { ListAnchor } from './list-query.js';
import { NotProjectable, type Run } from './run.js';
import { type Document, select } from './selection.js';
import { jsonObject, literal } from './sql-text.js';

type Nodes = readonly FieldNode[];
type ObjectField = GraphQLField<unknown, unknown>;
type Trees = ReadonlyMap<string, Tree>;

/** What totals need of the compiler: the statement, the document, and the selection of a linked record. */
export interface Selecting extends Statement {
  readonly document: Document;
  linked(row: { readonly joins: string[] }, target: RecordMeta, to: string, field: ObjectField, nodes: Nodes): string;
}

/**
 * SQL of `…Aggregate`: figures of all records and of groups of them. The whole and the groups are one pass over the
 * records each, and only what is selected is made. Throws FILTER_TOO_LARGE and ORDER_INVALID.
 */
export function aggregateSql(
  compiler: Selecting,
  meta: RecordMeta,
  trees: Trees,
  type: GraphQLObjectType,
  nodes: Nodes,
  anchor?: ListAnchor,
): string {
  const whole = new Whole(compiler, meta, trees, anchor);
  const groups = new Groups(compiler, meta, trees, anchor);
  const pairs = [...select(compiler.document, type, nodes)].map(([key, selected]) => {
    const wanted = selected[0]?.name.value ?? '';
    if (wanted === '__typename') return [key, literal(type.name)] as const;
    const field = type.getFields()[wanted];
    if (!field) throw new NotProjectable(`${type.name}.${wanted}`);
    return [key, groups.part(field, selected) ?? whole.part(field, selected)] as const;
  });
  return `(${groups.with()} select ${jsonObject(pairs)} ${whole.from()})`;
}

/** The figures of all records together. */
class Whole {
  private readonly alias: string;
  private readonly rows: GroupRows;
  private readonly figures: Figures;
  private isWanted = false;

  constructor(compiler: Selecting, meta: RecordMeta, trees: Trees, anchor: ListAnchor | undefined) {
    this.alias = compiler.alias();
    this.rows = new GroupRows(compiler, meta, trees, anchor);
    this.figures = new Figures(compiler.document, meta, this.rows, this.alias);
  }

  part(field: ObjectField, nodes: Nodes): string {
    this.isWanted = true;
    return field.name === 'totalCount' ? `${this.alias}.n` : this.figures.object(field.name, objectType(field), nodes);
  }

  from(): string {
    if (!this.isWanted) return '';
    return `from (select ${this.figures.selected().join(', ')} from ${this.rows.sql()}) ${this.alias}`;
  }
}

/** The groups: keys and figures of each, in order, as many as were asked for. */
class Groups {
  private readonly all: string;
  private readonly alias: string;
  private readonly rows: GroupRows;
  private readonly figures: Figures;
  private readonly keys: readonly KeyColumns[];
  private readonly order: string;
  private readonly first: string;
  private isWanted = false;

  constructor(
    private readonly compiler: Selecting,
    meta: RecordMeta,
    trees: Trees,
    anchor: ListAnchor | undefined,
  ) {
    this.all = compiler.alias();
    this.alias = compiler.alias();
    this.rows = new GroupRows(compiler, meta, trees, anchor);
    this.figures = new Figures(compiler.document, meta, this.rows, this.alias);
    const asked = keysOf(compiler, meta, trees.get('groupBy'), 'groupBy', LIMITS.maxGroupKeys);
    this.keys = asked.map((key) => this.rows.key(key));
    this.order = orderOf(this.keys, trees.get('orderBy'));
    this.first = firstOf(compiler, trees);
  }

  /** The parts of an aggregate that are about groups; undefined for the others. */
  part(field: ObjectField, nodes: Nodes): string | undefined {
    const isGrouped = this.keys.length > 0;
    const how: Readonly<Record<string, () => string>> = {
      totalGroups: () => (isGrouped ? this.count() : '0'),
      truncated: () => (isGrouped ? `${this.count()} > ${this.first}` : 'false'),
      groups: () => (isGrouped ? this.list(objectType(field), nodes) : `'[]'::json`),
    };
    return how[field.name]?.();
  }

  with(): string {
    if (!this.isWanted) return '';
    return `with ${this.all} as (${this.rows.grouped(this.keys, this.figures.selected())})`;
  }

  private count(): string {
    this.isWanted = true;
    return `(select count(*)::int from ${this.all})`;
  }

  private list(type: GraphQLObjectType, nodes: Nodes): string {
    this.isWanted = true;
    const joins: string[] = [];
    const pairs = [...select(this.compiler.document, type, nodes)].map(([key, selected]) => {
      const field = type.getFields()[selected[0]?.name.value ?? ''];
      return [key, field ? this.groupPart(field, selected, joins) : literal(type.name)] as const;
    });
    const page = `select *, row_number() over (order by ${this.order}) as place from ${this.all} order by place limit ${this.first}`;
    const rows = `select ${jsonObject(pairs)} as j from (${page}) ${this.alias} ${joins.join(' ')} order by ${this.alias}.place`;
    return `(select coalesce(json_agg(r.j), '[]'::json) from (${rows}) r)`;
  }

  private groupPart(field: ObjectField, nodes: Nodes, joins: string[]): string {
    if (field.name === 'count') return `${this.alias}.n`;
    if (field.name !== 'keys') return this.figures.object(field.name, objectType(field), nodes);
    const type = objectType(field);
    const pairs = [...select(this.compiler.document, type, nodes)].map(([key, selected]) => {
      const inner = type.getFields()[selected[0]?.name.value ?? ''];
      return [key, inner ? this.keyValue(inner, selected, joins) : literal(type.name)] as const;
    });
    return jsonObject(pairs);
  }

  /** A key as it is answered; one that is not grouped by is null. */
  private keyValue(field: ObjectField, nodes: Nodes, joins: string[]): string {
    const found = this.keys.find(({ key }) => key.property === field.name);
    if (!found) return 'null';
    const { key, value } = found;
    if (key.part === 'year') return `${this.alias}.${value}`;
    if (key.part === 'value') return leafSql({ ...key.field, column: value }, this.alias);
    return this.compiler.linked({ joins }, targetOf(key.field), `${this.alias}.${value}`, field, nodes);
  }
}

/** The keys that an argument names, each once. Its values are part of the plan's key. Throws FILTER_TOO_LARGE. */
export function keysOf(
  { document }: Selecting,
  meta: RecordMeta,
  tree: Tree | undefined,
  argument: string,
  limit: number,
): GroupKey[] {
  if (!tree || !('bind' in tree)) return [];
  const given = [tree.bind({ variables: document.variables } as Run)].flat() as string[];
  if (given.length > limit) {
    throw graphqlErrors.FILTER_TOO_LARGE({ argument, actual: given.length, limit }, { field: argument });
  }
  return [...new Set(given)].map((name) => {
    const key = groupKeys(meta).get(name);
    if (!key) throw new NotProjectable(`${meta.name} by ${name}`);
    return key;
  });
}

/** How many groups or values: the placeholder of `first`. */
export function firstOf(statement: Statement, trees: Trees): string {
  const tree = trees.get('first');
  return tree?.kind === 'leaf'
    ? statement.parameters.add('int', tree.bind, tree)
    : statement.parameters.add('int', () => LIMITS.defaultPage, trees);
}

/** A total order of groups: as asked, then by size, then by the keys. Throws ORDER_INVALID. */
export function orderOf(keys: readonly KeyColumns[], tree: Tree | undefined): string {
  const items = tree?.kind === 'list' ? tree.items : tree && tree.kind === 'object' ? [tree] : [];
  const byKeys = (descending: boolean): string[] =>
    keys.map(({ order }) => `${order}${descending ? ' desc' : ''} nulls last`);
  const terms = items.flatMap((item) => {
    const entries = item.kind === 'object' ? [...item.fields] : [];
    const [entry] = entries;
    if (entry === undefined || entries.length !== 1 || entry[1].kind !== 'leaf') {
      throw graphqlErrors.ORDER_INVALID({}, { field: 'orderBy' });
    }
    const descending = entry[1].value === 'DESC';
    return entry[0] === 'count' ? [`n${descending ? ' desc' : ''}`] : byKeys(descending);
  });
  const equal = keys.map(({ value }) => `${value} nulls last`);
  return [...new Set([...terms, 'n desc', ...byKeys(false), ...equal])].join(', ');
}

function objectType(field: ObjectField): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new NotProjectable(`${field.name} is no object`);
  return type;
}
