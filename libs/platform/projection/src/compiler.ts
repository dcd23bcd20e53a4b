import { graphqlErrors, type ReadDescription } from '@seedbed/platform/graphql';
import { type FieldMeta, linkColumn, mayReadField, metaOf, type RecordMeta, targetOf } from '@seedbed/platform/records';
import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  print,
} from 'graphql';
import { aggregateSql, type Selecting } from './aggregate-sql.js';
import { type Tree, treeOfNode } from './argument-tree.js';
import type { CursorArgument } from './cursor.js';
import { facetsSql } from './facets-sql.js';
import { checkedId, manySql, policySql, tableSql } from './filter-sql.js';
import { passed } from './known-past.js';
import { amountParts, dateParts, leafSql, localisedSql, presenceColumn, sealedSql, servedSql } from './leaf-sql.js';
import { type Anchor, type ListAnchor, ListQuery } from './list-query.js';
import { nodeSql } from './node-sql.js';
import { Parameters } from './parameters.js';
import { PastLinks } from './past-links.js';
import { RowConditions } from './row-conditions.js';
import { type Bind, NotProjectable } from './run.js';
import { searchSql } from './search-sql.js';
import { type Document, select } from './selection.js';
import { conjunction, jsonObject, literal, name } from './sql-text.js';

type ObjectField = GraphQLField<unknown, unknown>;
type Nodes = readonly FieldNode[];

/**
 * Steps to other records in one statement, in selections, filters and orders together. A record by an id that nobody
 * knows (`node`) is a step for each type there is, so that one statement may ask for three.
 */
const MOST_TABLES = 400;

/** The row a selection is made of: its type, its alias, and where joins for linked records go. */
interface Row {
  readonly meta: RecordMeta;
  readonly alias: string;
  readonly joins: string[];
}

/**
 * Compiles one GraphQL operation (or one root field) into one SQL expression that gives its JSON. Every occurrence of a
 * record type carries the reader's policy. Values become parameters; nothing of the caller is written into the SQL.
 */
export class Compiler implements Selecting {
  readonly parameters = new Parameters();
  readonly conditions = new RowConditions(() => this.aliases);
  /** The types that records by their ids alone are of, where that is known. */
  types: ReadonlySet<string> | undefined;
  moment: string | undefined;
  private links: PastLinks | undefined;
  /** The moments of all root fields. */
  readonly moments: Bind[] = [];
  private aliases = 0;
  private readonly trees = new Map<string, Tree | undefined>();

  constructor(
    private readonly schema: GraphQLSchema,
    readonly document: Document,
    readonly role: string,
    /** Whether the ordinary executor takes the JSON: records of unknown type say theirs then. */
    private readonly sayTypes = false,
    readonly defaultPage?: number,
  ) {}

  alias(): string {
    if (this.aliases >= MOST_TABLES) {
      throw graphqlErrors.QUERY_TOO_MANY_LINKS({ limit: MOST_TABLES }); // each is a join or a subquery
    }
    return `t${this.aliases++}`;
  }

  /** The expression of a root field; its `asOf` holds for everything below it. */
  root(description: ReadDescription, field: ObjectField, nodes: Nodes): string {
    const asOf = this.arguments(field, nodes).get('asOf');
    if (asOf?.kind !== 'leaf') return this.rootNow(description, field, nodes);
    const bind: Bind = (run) => passed(asOf.bind(run) as string);
    this.moments.push(bind);
    this.moment = this.parameters.add('timestamptz', bind, asOf);
    this.links = new PastLinks(this);
    try {
      return this.links.around(this.rootNow(description, field, nodes));
    } finally {
      this.moment = undefined;
      this.links = undefined;
    }
  }

  private rootNow(description: ReadDescription, field: ObjectField, nodes: Nodes): string {
    switch (description.kind) {
      case 'one':
        return this.one(description, field, nodes);
      case 'connection':
        return this.connection(metaOf(description.type), field, nodes);
      case 'node':
        return this.node(nodes, this.id(description, field, nodes));
      case 'nodes':
        return this.nodes(field, nodes);
      case 'search':
        return searchSql(this, this.arguments(field, nodes), select(this.document, objectType(field), nodes));
      case 'aggregate':
        return this.aggregate(metaOf(description.type), field, nodes);
      case 'facets':
        return facetsSql(this, metaOf(description.type), this.arguments(field, nodes), objectType(field), nodes);
    }
  }

  /** Totals of a list, at the root or of the records that an anchor lets through. */
  private aggregate(meta: RecordMeta, field: ObjectField, nodes: Nodes, anchor?: ListAnchor): string {
    return aggregateSql(this, meta, this.arguments(field, nodes), objectType(field), nodes, anchor);
  }

  private one(description: ReadDescription, field: ObjectField, nodes: Nodes): string {
    const row: Row = { meta: metaOf(description.type), alias: this.alias(), joins: [] };
    const object = this.object(row, objectType(field), nodes);
    const wanted = `${row.alias}.id = ${this.id(description, field, nodes)}`;
    const condition = conjunction(wanted, policySql(this, row.meta, row.alias));
    return `(select ${object} from ${tableSql(this, row.meta, row.alias)} ${row.joins.join(' ')} where ${condition})`;
  }

  private node(nodes: Nodes, id: string): string {
    const of = { schema: this.schema, document: this.document, types: this.types };
    return nodeSql(of, nodes, id, (meta, type, wanted) => {
      const row: Row = { meta, alias: this.alias(), joins: [] };
      const typed = this.sayTypes ? ([['__typename', literal(type.name)]] as const) : [];
      const pairs = [
        ...typed,
        ...this.pairs(row, type, nodes).filter(([key]) => !this.sayTypes || key !== '__typename'),
      ];
      const condition = conjunction(`${row.alias}.id = ${wanted}`, policySql(this, meta, row.alias));
      return `(select ${jsonObject(pairs)} from ${tableSql(this, meta, row.alias)} ${row.joins.join(' ')} where ${condition})`;
    });
  }

  private nodes(field: ObjectField, nodes: Nodes): string {
    const tree = this.arguments(field, nodes).get('ids');
    if (!tree || tree.kind === 'null' || !('bind' in tree)) throw new NotProjectable('records without ids');
    const ids = this.parameters.add('uuid[]', (run) => [tree.bind(run)].flat().map(checkedId), tree);
    const alias = this.alias();
    const found = this.node(nodes, `${alias}.id`);
    return `(select coalesce(json_agg(${found} order by ${alias}.n), '[]'::json) from unnest(${ids}) with ordinality ${alias}(id, n))`;
  }

  private id(description: ReadDescription, field: ObjectField, nodes: Nodes): string {
    if (description.id !== undefined) return this.parameters.add('uuid', () => description.id);
    const tree = this.arguments(field, nodes).get('id');
    if (tree?.kind !== 'leaf') throw new NotProjectable('a record without an id');
    return this.parameters.add('uuid', (run) => checkedId(tree.bind(run)), tree);
  }

  /** The JSON object of a row; links to one record are added to its joins. */
  private object(row: Row, type: GraphQLObjectType, nodes: Nodes): string {
    return jsonObject(this.pairs(row, type, nodes));
  }

  private pairs(row: Row, type: GraphQLObjectType, nodes: Nodes): (readonly [string, string])[] {
    const selection = [...select(this.document, type, nodes)];
    return selection.map(([key, selected]) => [key, this.value(row, type, selected)] as const);
  }

  private value(row: Row, type: GraphQLObjectType, nodes: Nodes): string {
    const wanted = nodes[0]?.name.value ?? '';
    if (wanted === '__typename') return literal(type.name);
    const field = type.getFields()[wanted];
    const declared = row.meta.fields.get(wanted);
    const inverse = row.meta.inverses.get(wanted);
    if (field && declared) return this.declared(row, declared, field, nodes);
    const totals = row.meta.inverses.get(wanted.replace(/Aggregate$/, ''));
    const pointing = inverse ?? totals;
    if (field && pointing) {
      const among = pointing.one ? undefined : this.links?.among(pointing, row.alias);
      const on: Anchor = (inner) =>
        conjunction(`${inner}.${name(linkColumn(pointing.field))} = ${row.alias}.id`, among?.(inner));
      if (!inverse) return this.aggregate(pointing.from, field, nodes, { on, by: pointing });
      return inverse.one
        ? this.linked(row, inverse.from, on, field, nodes)
        : this.connection(inverse.from, field, nodes, { on, by: inverse });
    }
    if (field && wanted === 'canonicalId') return `${row.alias}.canonical_id`;
    const served = wanted.endsWith('Served') ? row.meta.fields.get(wanted.slice(0, -'Served'.length)) : undefined;
    if (field && served?.kind === 'localised') {
      if (!mayReadField(served, this.role)) return 'null';
      return servedSql(served, row.alias, this.language(field, nodes), this.parameters);
    }
    if (field && this.sayTypes) return `${row.alias}.id`; // its resolver works it out from the id (worked-out-fields.ts)
    throw new NotProjectable(`${type.name}.${wanted}`);
  }

  private declared(row: Row, declared: FieldMeta, field: ObjectField, nodes: Nodes): string {
    const { alias } = row;
    if (!mayReadField(declared, this.role)) return 'null';
    switch (declared.kind) {
      case 'toOne':
        return this.linked(row, targetOf(declared), `${alias}.${name(linkColumn(declared))}`, field, nodes);
      case 'localised':
        return localisedSql(declared, alias, this.language(field, nodes), this.parameters);
      case 'date':
        return this.parts(dateParts(declared, alias), presenceColumn(declared, alias), field, nodes);
      case 'sealed':
        return sealedSql(row.meta, declared, alias);
      case 'amount':
        return this.parts(amountParts(declared, alias), presenceColumn(declared, alias), field, nodes);
      default:
        return leafSql(declared, alias);
    }
  }

  /** A value of two columns (date with precision, amount with currency). */
  private parts(parts: Readonly<Record<string, string>>, presence: string, field: ObjectField, nodes: Nodes): string {
    const type = objectType(field);
    const pairs = [...select(this.document, type, nodes)].map(([key, [node]]) => {
      const part = node?.name.value ?? '';
      return [key, part === '__typename' ? literal(type.name) : (parts[part] ?? 'null')] as const;
    });
    return `case when ${presence} is null then null else ${jsonObject(pairs)} end`;
  }

  /**
   * A link to one record, by the SQL of its id or a condition on it. One that the reader may not see is null, as one that
   * is not there.
   */
  linked(row: Pick<Row, 'joins'>, target: RecordMeta, to: string | Anchor, field: ObjectField, nodes: Nodes): string {
    const alias = this.alias();
    const isById = typeof to === 'string';
    const condition = conjunction(isById ? `${alias}.id = ${to}` : to(alias), policySql(this, target, alias));
    const table = isById ? tableSql(this, target, alias, to) : manySql(this, target, alias);
    row.joins.push(`left join ${table} on ${condition}`);
    const object = this.object({ meta: target, alias, joins: row.joins }, objectType(field), nodes);
    return `case when ${alias}.id is null then null else ${object} end`;
  }

  private language(field: ObjectField, nodes: Nodes): Bind | undefined {
    const tree = this.arguments(field, nodes).get('lang');
    return tree?.kind === 'leaf' ? tree.bind : undefined;
  }

  private arguments(field: ObjectField, nodes: Nodes): Map<string, Tree> {
    const trees = new Map<string, Tree>();
    for (const argument of nodes[0]?.arguments ?? []) {
      const definition = field.args.find((candidate) => candidate.name === argument.name.value);
      const tree = definition && this.tree(definition, argument);
      if (tree) trees.set(argument.name.value, tree);
    }
    return trees;
  }

  /** Arguments that are written alike are one tree: pages of one list share its conditions and parameters. */
  private tree({ name, type }: GraphQLArgument, { value }: ArgumentNode): Tree | undefined {
    const key = `${name}: ${type} = ${print(value)}`;
    if (!this.trees.has(key)) this.trees.set(key, treeOfNode(value, type, this.document.variables));
    return this.trees.get(key);
  }

  /** A page of a list: what is selected of its nodes, edges, page info and count, from one pass over its rows. */
  private connection(meta: RecordMeta, field: ObjectField, nodes: Nodes, anchor?: ListAnchor): string {
    const type = objectType(field);
    const list = new ListQuery(this, meta, this.arguments(field, nodes), anchor);
    const row: Row = { meta, alias: list.alias, joins: list.joins };
    const selection = [...select(this.document, type, nodes)];
    const paged = selection.some(([, [node]]) => node?.name.value === 'pageInfo');
    const columns: string[] = paged ? [`${list.cursor()} as c`] : [];
    const aggregated = (sql: string): string => {
      const column = `j${columns.push(`${sql} as j${columns.length}`) - 1}`;
      const order = list.isFromEnd ? ' order by p.n desc' : '';
      const page = paged ? ` filter (where p.n <= ${list.size})` : '';
      return `coalesce(json_agg(p.${column}${order})${page}, '[]'::json)`;
    };
    const pairs = selection.map(([key, selected]) => {
      const wanted = selected[0]?.name.value ?? '';
      const inner = type.getFields()[wanted];
      return [key, inner ? this.pagePart(row, list, inner, selected, aggregated) : literal(type.name)] as const;
    });
    const json = jsonObject(pairs);
    if (columns.length === 0) return json;
    const rows = list.rows(columns, paged);
    const numbered = `select q.*, row_number() over () as n, count(*) over () as k from (${rows}) q`;
    return `(select ${json} from (${paged || list.isFromEnd ? numbered : rows}) p)`;
  }

  /** A whole list: the statement of its rows, each as the JSON of what is selected of `nodes`, and that of its count. */
  wholeList(meta: RecordMeta, field: ObjectField, nodes: Nodes): { readonly rows: string; readonly count: string } {
    const list = new ListQuery(this, meta, this.arguments(field, nodes), undefined);
    const type = objectType(field);
    const selected = select(this.document, type, nodes).get('nodes');
    const inner = type.getFields().nodes;
    if (!selected || !inner) throw new NotProjectable(`${meta.name} list without nodes`);
    const object = this.object({ meta, alias: list.alias, joins: list.joins }, objectType(inner), selected);
    return { rows: list.all([`${object} as j`]), count: `select ${list.count()} as n` };
  }

  private pagePart(
    row: Row,
    list: ListQuery,
    field: ObjectField,
    nodes: Nodes,
    aggregated: (sql: string) => string,
  ): string {
    switch (field.name) {
      case 'totalCount':
        return list.count();
      case 'nodes':
        return aggregated(this.object(row, objectType(field), nodes));
      case 'edges':
        return aggregated(this.edge(row, list, objectType(field), nodes));
      case 'pageInfo':
        return this.pageInfo(list, objectType(field), nodes);
      default:
        throw new NotProjectable(`${row.meta.name} list: ${field.name}`);
    }
  }

  private edge(row: Row, list: ListQuery, type: GraphQLObjectType, nodes: Nodes): string {
    const pairs = [...select(this.document, type, nodes)].map(([key, selected]) => {
      const wanted = selected[0]?.name.value ?? '';
      if (wanted === '__typename') return [key, literal(type.name)] as const;
      const field = type.getFields()[wanted];
      if (wanted === 'node' && field) return [key, this.object(row, objectType(field), selected)] as const;
      return [key, list.cursor()] as const;
    });
    return jsonObject(pairs);
  }

  /**
   * `k` rows were found of at most one more than the page: it says that the list goes on where the page was cut. On the
   * side where the page began it goes on beyond the cursor, if there is one.
   */
  private pageInfo(list: ListQuery, type: GraphQLObjectType, nodes: Nodes): string {
    const goesOn = (argument: CursorArgument, isCut: boolean): string =>
      isCut ? `(coalesce(max(p.k), 0) > ${list.size} or ${list.goesOn(argument)})` : list.goesOn(argument);
    const start = `max(p.c) filter (where p.n = 1 and p.n <= ${list.size})`;
    const end = `max(p.c) filter (where p.n = least(p.k, ${list.size}))`;
    const values: Readonly<Record<string, () => string>> = {
      hasNextPage: () => goesOn('before', !list.isFromEnd),
      hasPreviousPage: () => goesOn('after', list.isFromEnd),
      startCursor: () => (list.isFromEnd ? end : start),
      endCursor: () => (list.isFromEnd ? start : end),
      __typename: () => literal(type.name),
    };
    const pairs = [...select(this.document, type, nodes)].map(
      ([key, [node]]) => [key, values[node?.name.value ?? '']?.() ?? 'null'] as const,
    );
    return jsonObject(pairs);
  }
}

function objectType(field: ObjectField): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new NotProjectable(`${field.name} is no object`);
  return type;
}
