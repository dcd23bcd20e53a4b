import { createHash } from 'node:crypto';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { Db, isOfConnection } from '@seedbed/platform/database';
import { graphqlErrors, ReadDescription } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { HEARS_OPENED, type HearsOpened, type OpenedValue, openSealed } from '@seedbed/platform/records';
import { type GraphQLResolveInfo, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { Compiler } from './compiler.js';
import { Flights } from './flights.js';
import { KnownPast } from './known-past.js';
import { NamedStatements } from './named-statements.js';
import { onlyUsed } from './parameters.js';
import { type KeyOf, planKey } from './plan-key.js';
import { asReader, setsReader } from './reader-tail.js';
import { type Bind, NotProjectable, type Run } from './run.js';
import { collect, type Document, READS } from './selection.js';
import { jsonObject, literal } from './sql-text.js';
import { TypesOfIds } from './types-of-ids.js';
import { asksByIds, idsOfOperation, isByIds, wantedIds } from './wanted-ids.js';

/** One prepared statement: its text, how its parameters are made, how often it was used. */
interface Plan {
  readonly sql: string;
  readonly binds: readonly Bind[];
  /** Parameters that the statement does not name; their values are still checked. */
  readonly unused: readonly Bind[];
  /** Moments as of which it reads. */
  readonly moments: readonly Bind[];
  /** Under this name each connection keeps it prepared, once it is used often enough. */
  readonly name: string;
  uses: number;
}

/** What a statement gave, and which sealed values were opened in it. */
interface Answer {
  readonly text: string | null;
  readonly opened: readonly OpenedValue[];
}

/** Plans of one operation: one for each shape of its variables and each role. */
const PLANS_PER_OPERATION = 200;
/** Characters of a statement that is worth keeping: large ones are rare, and many of them would fill the memory. */
const LARGEST_KEPT = 65_536;
/** Parameters of one statement: the protocol counts them in 16 bits. */
const MOST_PARAMETERS = 32_000;
/** A statement gets a name (and so a prepared plan on each connection) from its third use. */
const NAMED_AFTER = 2;
const STATEMENT_STOPPED = '57014';

/** What a plan of an operation is for: a role, a root field by its response key ('': all), types of records by their ids. */
interface PlanFor {
  readonly role: string;
  readonly part: string;
  readonly types: ReadonlySet<string> | undefined;
}

interface Planned {
  readonly keyOf: KeyOf;
  /** Whether it may ask for records by their ids alone. */
  readonly asksByIds: boolean;
  readonly plans: Map<string, Plan | null>;
}

/**
 * The read engine: turns a GraphQL query into one SQL statement, keeps the plan with the parsed document, and gives
 * Postgres' JSON text as it is.
 */
@Injectable()
export class ReadEngine {
  private readonly operations = new WeakMap<object, Planned>();
  private readonly statements = new NamedStatements();
  private readonly flights = new Flights<Answer>();
  private readonly past: KnownPast;
  private readonly types: TypesOfIds;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Optional() @Inject(HEARS_OPENED) private readonly listener?: HearsOpened,
  ) {
    this.past = new KnownPast(db);
    this.types = new TypesOfIds(db);
  }

  /**
   * The JSON of a whole query, or undefined when a part of it needs resolvers. In: the operation with its coerced
   * variables. Throws coded errors for what the caller did wrong, the driver's for what the database did.
   */
  async operation(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    document: Document,
    ctx: RequestContext,
  ): Promise<string | undefined> {
    const { asksByIds: byIds } = this.known(schema, operation, document);
    const types = byIds ? await this.typesOf(idsOfOperation(schema, operation, document)) : undefined;
    const of = { role: ctx.reader.role, part: '', types };
    const plan = this.planned(schema, operation, document, of, (compiler) =>
      operationSql(schema, operation, document, compiler),
    );
    if (!plan) return undefined;
    return (await this.execute(plan, document, ctx)) as string;
  }

  /** The value of one root field, as the ordinary executor takes it. Throws as {@link operation}. */
  async field(description: ReadDescription, info: GraphQLResolveInfo, ctx: RequestContext): Promise<unknown> {
    const document: Document = { fragments: info.fragments, variables: info.variableValues };
    const field = info.parentType.getFields()[info.fieldName];
    if (!field) throw new Error(`There is no field ${info.fieldName}.`);
    const compile = (compiler: Compiler): string => compiler.root(description, field, info.fieldNodes);
    const { schema, operation } = info;
    const role = ctx.reader.role;
    const types = isByIds(schema, info.fieldName)
      ? await this.typesOf(wantedIds(schema, document, info.fieldNodes.slice(0, 1)))
      : undefined;
    // A description with an id of its own (a mutation's) is good for this call only: its plan is not kept.
    const plan =
      description.id === undefined
        ? this.planned(schema, operation, document, { role, part: String(info.path.key), types }, compile)
        : makePlan({ schema, document, role, types, sayTypes: true }, compile);
    if (!plan) throw new Error(`The selection of ${info.fieldName} cannot be read.`);
    const text = await this.execute(plan, document, ctx);
    return text === null ? null : JSON.parse(text);
  }

  /** The types that records of these ids can be of. */
  private typesOf(ids: readonly unknown[]): Promise<ReadonlySet<string>> {
    return this.types.find(ids).catch((error) => {
      throw this.spoken(error);
    });
  }

  private known(schema: GraphQLSchema, operation: OperationDefinitionNode, document: Document): Planned {
    let planned = this.operations.get(operation);
    if (!planned) {
      const byIds = asksByIds(schema, document, operation.selectionSet);
      planned = { keyOf: planKey(schema, operation), asksByIds: byIds, plans: new Map() };
      this.operations.set(operation, planned);
    }
    return planned;
  }

  /** The plan of an operation, or of one root field of it (`part`, its response key), for a role; null: not projectable. */
  private planned(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    document: Document,
    of: PlanFor,
    compile: (compiler: Compiler) => string,
  ): Plan | null {
    const planned = this.known(schema, operation, document);
    const types = of.types ? [...of.types].sort().join() : '*'; // no type at all is another plan than any
    const key = `${of.role} ${of.part} ${types} ${planned.keyOf(document.variables)}`;
    const known = planned.plans.get(key);
    if (known !== undefined) {
      planned.plans.delete(key);
      planned.plans.set(key, known); // the one that was not used for longest stands first
      return known;
    }
    const plan = makePlan({ schema, document, ...of, sayTypes: of.part !== '' }, compile);
    if (plan && plan.sql.length > LARGEST_KEPT) return plan;
    const [oldest] = planned.plans.keys();
    if (planned.plans.size >= PLANS_PER_OPERATION && oldest !== undefined) planned.plans.delete(oldest);
    planned.plans.set(key, plan);
    return plan;
  }

  /** Runs a plan. Equal reads at the same time are one, unless this process wrote since the first of them began. */
  private async execute(plan: Plan, document: Document, ctx: RequestContext): Promise<string | null> {
    const run: Run = { variables: document.variables, reader: ctx.reader, language: ctx.language };
    for (const bind of plan.unused) bind(run);
    for (const bind of plan.moments) await this.past.check(bind(run) as string);
    const values = plan.binds.map((bind) => bind(run)); // the reader's own are among them
    const key = `${plan.name} ${this.db.writes} ${JSON.stringify(values)}`;
    const { text, opened } = await this.flights.join(key, () => this.send(plan, values));
    // each of those who share an answer was given it
    if (opened.length > 0) await this.listener?.opened(ctx, opened);
    return text;
  }

  private async send(plan: Plan, values: unknown[]): Promise<Answer> {
    const client = await this.db.pool.connect();
    let failure: unknown;
    try {
      plan.uses += 1;
      const isNamed = plan.uses > NAMED_AFTER;
      if (isNamed) this.statements.use(client, plan.name);
      const query = { text: plan.sql, values, rowMode: 'array' as const, ...(isNamed ? { name: plan.name } : {}) };
      const { rows } = await client.query<[string | null]>(query);
      const text = rows[0]?.[0] ?? null;
      const opened: OpenedValue[] = [];
      return { text: text === null ? null : openSealed(text, opened), opened };
    } catch (error) {
      failure = error;
      throw this.spoken(error);
    } finally {
      client.release(isOfConnection(failure) ? (failure as Error) : undefined);
    }
  }

  /** A statement that took too long is the query's fault as far as its caller can help. */
  private spoken(error: unknown): unknown {
    const { statementTimeoutMs } = this.db;
    if ((error as { code?: string }).code !== STATEMENT_STOPPED || statementTimeoutMs === 0) return error;
    return graphqlErrors.QUERY_TOO_SLOW({ seconds: statementTimeoutMs / 1000 }, { cause: error });
  }
}

interface Planning {
  readonly schema: GraphQLSchema;
  readonly document: Document;
  readonly role: string;
  readonly types: ReadonlySet<string> | undefined;
  readonly sayTypes: boolean;
}

function makePlan(of: Planning, compile: (compiler: Compiler) => string): Plan | null {
  const compiler = new Compiler(of.schema, of.document, of.role, of.sayTypes);
  compiler.types = of.types;
  try {
    const compiled = asReader(compile(compiler), compiler.parameters);
    const { sql, binds, unused } = onlyUsed(compiled, compiler.parameters.binds);
    if (binds.length > MOST_PARAMETERS) {
      throw graphqlErrors.QUERY_TOO_LARGE({ actual: binds.length, limit: MOST_PARAMETERS });
    }
    if (!setsReader(sql)) throw new Error('A statement of the read engine does not set its reader.');
    const name = `p${createHash('sha1').update(sql).digest('base64url').slice(0, 20)}`;
    return { sql, binds, unused, moments: compiler.moments, name, uses: 0 };
  } catch (error) {
    if (error instanceof NotProjectable) return null;
    throw error;
  }
}

/** The JSON object of all root fields. */
function operationSql(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  document: Document,
  compiler: Compiler,
): string {
  const type = schema.getQueryType();
  if (!type) throw new NotProjectable('no query type');
  const pairs = [...collect(document, type, operation.selectionSet, new Map())].map(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return [key, literal(type.name)] as const;
    const field = type.getFields()[name];
    const description = field?.extensions[READS];
    if (!field || !(description instanceof ReadDescription)) throw new NotProjectable(`the root field ${name}`);
    return [key, compiler.root(description, field, nodes)] as const;
  });
  return jsonObject(pairs);
}

export const isQuery = (operation: OperationDefinitionNode): boolean =>
  operation.kind === Kind.OPERATION_DEFINITION && operation.operation === 'query';
