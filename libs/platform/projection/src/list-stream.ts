import { Inject, Injectable, Optional } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Db, type Snapshot } from '@seedbed/platform/database';
import { checkLimits, checkVariables } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import {
  HEARS_OPENED,
  type HearsOpened,
  type OpenedValue,
  openSealed,
  type RecordMeta,
  SEALED_MARK,
} from '@seedbed/platform/records';
import { type GraphQLSchema, getVariableValues, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { Compiler } from './compiler.js';
import { HourlyCosts } from './hourly-costs.js';
import { listStreamErrors } from './list-stream.errors.js';
import { onlyUsed } from './parameters.js';
import type { Run } from './run.js';
import { collect, type Document } from './selection.js';

/** A list as a caller of the API names it, and what is wanted of each record. */
export interface WantedList {
  readonly meta: RecordMeta;
  /** Fields of the record, as GraphQL writes them. Made by us, never by a caller. */
  readonly selection: string;
  /** `filter`, `orderBy`, `search`, `includeMembers` as the list takes them; whatever the caller sent. */
  readonly args: Readonly<Record<string, unknown>>;
}

/** A list that is being read. All of it is one state of the data. */
export interface OpenList {
  readonly total: number;
  /** The records in the order of the list, some hundred at a time. Throws when they are not `total`. */
  readonly batches: AsyncGenerator<readonly Record<string, unknown>[]>;
  /** Gives the connection back; also after all batches were read. */
  close(): Promise<void>;
}

/** Rows that are fetched at once. */
const BATCH = 500;
/** What a record counts of the hour of its reader: itself and the handful that stands in it. Pages would say the most there may be. */
const COST_OF_ONE = 10;
/** Lists inside a record are read whole. */
const ALL = 2_147_483_647;

/**
 * Reads a list of the API from its first record to its last in constant memory: the statement that a page of it would
 * be, without a page, behind a cursor of the server.
 */
@Injectable()
export class ListStream {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(GraphQLSchemaHost) private readonly host: GraphQLSchemaHost,
    @Inject(HourlyCosts) private readonly hourly: HourlyCosts,
    @Optional() @Inject(HEARS_OPENED) private readonly listener?: HearsOpened,
  ) {}

  /**
   * Opens a list: it is counted and its first rows are there. When the signal ends it, the server's statement is
   * cancelled. Throws LIST_ARGUMENT_INVALID, HOURLY_COST_SPENT and the coded errors of a query, before anything is read.
   */
  async open(ctx: RequestContext, wanted: WantedList, signal: AbortSignal): Promise<OpenList> {
    const { rows, count } = compiled(this.host.schema, wanted, ctx);
    await this.hourly.take(ctx, COST_OF_ONE); // before a connection is held: it may need one itself
    const snapshot = await this.db.snapshot(ctx, signal);
    try {
      const [counted] = await snapshot.query<{ n: number }>(count.sql, count.values);
      this.hourly.owe(ctx, (counted?.n ?? 0) * COST_OF_ONE);
      await snapshot.query(`declare list no scroll cursor for ${rows.sql}`, rows.values);
      const total = counted?.n ?? 0;
      const next = (): Promise<Rows> => this.rows(ctx, snapshot);
      const first = await next();
      return { total, batches: batchesOf(next, first, total), close: () => snapshot.close() };
    } catch (error) {
      await snapshot.close();
      throw error;
    }
  }

  /** The next rows, in clear; they are given out once it is written down to whom. */
  private async rows(ctx: RequestContext, snapshot: Snapshot): Promise<Rows> {
    const found = await snapshot.query<{ j: Record<string, unknown> }>(`fetch ${BATCH} from list`);
    const opened: OpenedValue[] = [];
    const rows = found.map(({ j }) => inClear(j, opened));
    if (opened.length > 0) await this.listener?.opened(ctx, opened);
    return rows;
  }
}

type Rows = readonly Record<string, unknown>[];

/** A row whose sealed values stand in clear. */
function inClear(row: Record<string, unknown>, opened: OpenedValue[]): Record<string, unknown> {
  const text = JSON.stringify(row);
  return text.includes(SEALED_MARK) ? (JSON.parse(openSealed(text, opened)) as Record<string, unknown>) : row;
}

async function* batchesOf(next: () => Promise<Rows>, first: Rows, total: number): AsyncGenerator<Rows> {
  let read = 0;
  for (let rows = first; rows.length > 0; rows = await next()) {
    read += rows.length;
    yield rows;
    if (rows.length < BATCH) break;
  }
  if (read !== total) throw new Error(`A list of ${total} records gave ${read}.`);
}

/** The arguments of the list, without what must not be taken away. */
function exported({ options: { notExported } }: RecordMeta, args: WantedList['args']): WantedList['args'] {
  if (!notExported) return args;
  const rest = { not: notExported };
  return { ...args, filter: args.filter ? { and: [args.filter, rest] } : rest };
}

interface Statement {
  readonly sql: string;
  readonly values: unknown[];
}

function compiled(
  schema: GraphQLSchema,
  { meta, selection, args: wanted }: WantedList,
  ctx: RequestContext,
): { readonly rows: Statement; readonly count: Statement } {
  const args = exported(meta, wanted);
  const field = schema.getQueryType()?.getFields()[meta.plural];
  if (!field) throw new Error(`The schema has no list ${meta.plural}.`);
  const given = field.args.filter(({ name }) => args[name] !== undefined && args[name] !== null);
  const variables = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const uses = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const paren = (text: string): string => (text === '' ? '' : `(${text})`);
  const operation = operationOf(
    `query ${paren(variables)} { ${meta.plural}${paren(uses)} { nodes { ${selection} } } }`,
  );
  const document: Document = { fragments: {}, variables: checkedVariables(schema, operation, args) };
  checkLimits(schema, operation, {}, document.variables);
  const compiler = new Compiler(schema, document, ctx.reader.role, false, ALL);
  const root = collect(document, schema.getQueryType() as never, operation.selectionSet, new Map()).get(meta.plural);
  const { rows, count } = compiler.wholeList(meta, field, root ?? []);
  const run: Run = { variables: document.variables, reader: ctx.reader, language: ctx.language };
  const statement = (sql: string): Statement => {
    const used = onlyUsed(sql, compiler.parameters.binds);
    return { sql: used.sql, values: used.binds.map((bind) => bind(run)) };
  };
  return { rows: statement(rows), count: statement(count) };
}

function operationOf(text: string): OperationDefinitionNode {
  const [definition] = parse(text).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A list is asked for by an operation.');
  return definition;
}

/** The arguments as the schema types them. What does not fit is told by GraphQL's own words inside a coded error. */
function checkedVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  args: WantedList['args'],
): Readonly<Record<string, unknown>> {
  checkVariables(args);
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], args);
  if (coerced) return coerced;
  const reason = errors?.[0]?.message ?? '';
  const argument = /"\$(\w+)"/.exec(reason)?.[1] ?? 'filter';
  throw listStreamErrors.LIST_ARGUMENT_INVALID({ argument, reason: reason.slice(0, 300) }, { field: argument });
}
