import { countedFields, type FieldMeta, type RecordMeta, rangedFields, summedFields } from '@seedbed/platform/records';
import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import type { GroupRows } from './group-rows.js';
import { amountParts, dateParts, leafSql } from './leaf-sql.js';
import { NotProjectable } from './run.js';
import { type Document, select } from './selection.js';
import { jsonObject, literal } from './sql-text.js';

type Nodes = readonly FieldNode[];

/** Figure → its function in SQL and the fields that have it. */
const FIGURES: Readonly<Record<string, { call: string; fields: (meta: RecordMeta) => FieldMeta[] }>> = {
  sum: { call: 'sum', fields: summedFields },
  average: { call: 'avg', fields: summedFields },
  min: { call: 'min', fields: rangedFields },
  max: { call: 'max', fields: rangedFields },
  countDistinct: { call: 'count', fields: countedFields },
};

const LARGEST = Number.MAX_VALUE;

/** The figures of a whole or of each group: columns that aggregate rows, and the JSON made from them. */
export class Figures {
  private readonly columns = new Map<string, string>();

  /** In: the rows; the alias under which the aggregated columns are read. */
  constructor(
    private readonly document: Document,
    private readonly meta: RecordMeta,
    private readonly rows: GroupRows,
    private readonly alias: string,
  ) {}

  /** The aggregated columns, as they stand in a SELECT with the rows behind FROM. */
  selected(): string[] {
    return ['count(*)::int as n', ...[...this.columns].map(([sql, column]) => `${sql} as ${column}`)];
  }

  /** The JSON of one figure (`sum { … }`) of the aggregated row. */
  object(figure: string, type: GraphQLObjectType, nodes: Nodes): string {
    const { call, fields } = FIGURES[figure] ?? {};
    if (call === undefined || !fields) throw new NotProjectable(`the figure ${figure}`);
    const pairs = [...select(this.document, type, nodes)].map(([key, selected]) => {
      const wanted = selected[0]?.name.value ?? '';
      if (wanted === '__typename') return [key, literal(type.name)] as const;
      const field = fields(this.meta).find((one) => one.name === wanted);
      const output = type.getFields()[wanted];
      if (!field || !output) throw new NotProjectable(`${type.name}.${wanted}`);
      return [key, this.value(call, field, output, selected)] as const;
    });
    return jsonObject(pairs);
  }

  private value(call: string, field: FieldMeta, output: GraphQLField<unknown, unknown>, nodes: Nodes): string {
    const column = `${this.rows.alias}.${this.rows.field(field)}`;
    if (call === 'count') return this.add(`count(distinct ${column})::int`);
    if (field.kind === 'amount') return this.amounts(call, field, column, output, nodes);
    if (field.kind === 'date') return this.day(call, field, column, output, nodes);
    if (field.kind === 'moment') {
      const found = this.column(`${call}(${column})`);
      return leafSql({ ...field, column: found }, this.alias);
    }
    if (call === 'min' || call === 'max') return this.add(`${call}(${column})`);
    if (field.kind !== 'measure') return this.add(`${call}(${column})::float8`);
    // as decimal numbers the order of the rows makes no difference; what no number of JSON can hold is null
    const figure = `${call}(${column}::text::numeric)`;
    return this.add(`case when abs(${figure}) <= ${LARGEST} then ${figure}::float8 end`);
  }

  /** Amounts of money: one for each currency, in the order of the currencies' codes. */
  private amounts(
    call: string,
    field: FieldMeta,
    minor: string,
    output: GraphQLField<unknown, unknown>,
    nodes: Nodes,
  ): string {
    const currency = `${this.rows.alias}.${this.rows.field(field, true)}`;
    const there = `filter (where ${minor} is not null)`;
    const values = this.add(`array_agg(${minor}) ${there}`);
    const currencies = this.add(`array_agg(${currency}) ${there}`);
    const parts = amountParts({ ...field, column: 'm', secondColumn: 'c' }, 'x');
    const each = `select u.c, ${call}(u.m) as m from unnest(${values}, ${currencies}) u(m, c) group by u.c`;
    return `(select coalesce(json_agg(${this.parts(output, nodes, parts)} order by x.c), '[]'::json) from (${each}) x)`;
  }

  /**
   * The first or last day with the precision it is known by, the most precise one where several begin that day. Day and
   * precision are one number while they are compared, so that no group has to be sorted.
   */
  private day(
    call: string,
    field: FieldMeta,
    day: string,
    output: GraphQLField<unknown, unknown>,
    nodes: Nodes,
  ): string {
    const precision = `${this.rows.alias}.${this.rows.field(field, true)}`;
    const precisions = call === 'min' ? ['DAY', 'MONTH', 'YEAR'] : ['YEAR', 'MONTH', 'DAY'];
    const ranks = precisions.map((one, rank) => `when ${literal(one)} then ${rank}`).join(' ');
    const number = `(${day} - date '0001-01-01') * 4 + case ${precision} ${ranks} end`;
    const found = `${call}(${number}) filter (where ${day} >= date '0005-01-01')`;
    const column = this.column(`date '0001-01-01' + ${found} / 4`);
    const secondColumn = this.column(`(array[${precisions.map(literal).join(', ')}])[1 + ${found} % 4]`);
    const json = this.parts(output, nodes, dateParts({ ...field, column, secondColumn }, this.alias));
    return `case when ${this.alias}.${column} is null then null else ${json} end`;
  }

  private parts(output: GraphQLField<unknown, unknown>, nodes: Nodes, parts: Readonly<Record<string, string>>): string {
    const type = getNamedType(output.type);
    if (!isObjectType(type)) throw new NotProjectable(`${output.name} is no object`);
    const pairs = [...select(this.document, type, nodes)].map(([key, [node]]) => {
      const part = node?.name.value ?? '';
      return [key, part === '__typename' ? literal(type.name) : (parts[part] ?? 'null')] as const;
    });
    return jsonObject(pairs);
  }

  private column(sql: string): string {
    const column = this.columns.get(sql) ?? `a${this.columns.size}`;
    this.columns.set(sql, column);
    return column;
  }

  private add(sql: string): string {
    return `${this.alias}.${this.column(sql)}`;
  }
}
