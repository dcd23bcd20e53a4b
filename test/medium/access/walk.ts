import { isDeepStrictEqual } from 'node:util';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Db, type Tx } from '@seedbed/platform/database';
import { Timeline } from '@seedbed/platform/journal';
import { AppError, newId, type Reader, type RequestContext } from '@seedbed/platform/kernel';
import { ListStream, ReadEngine } from '@seedbed/platform/projection';
import { isJournalled, isWritten, type RecordMeta, RecordMutations } from '@seedbed/platform/records';
import { type GraphQLSchema, type OperationDefinitionNode, parse } from 'graphql';
import { createApi } from '../../../apps/api/src/create-api.js';
import { type Answer, leaves, type Probe } from './probes.js';
import type { Row } from './row.js';
import { ME, type Rows } from './rows.js';

/** Who walks: each role with its scope, and one that nobody declared. */
export function readersOf(rows: Rows): Readonly<Record<string, Reader>> {
  const [own, other] = [rows.centre(false), rows.centre(true)];
  const reader = (role: string, nccIds: string[] = [], organisationIds: string[] = []): Reader => ({
    role,
    nccIds,
    organisationIds,
    ...(['DEMO', 'PUBLIC', 'SOMEBODY'].includes(role) ? {} : { userId: ME }),
  });
  return {
    coordinator: reader('COORDINATOR', [own]),
    'coordinator of two centres': reader('COORDINATOR', [own, other]),
    editor: reader('EDITOR', [own]),
    'partner admin': reader('PARTNER_ADMIN', [], rows.mine()),
    'partner editor': reader('PARTNER_EDITOR', [], rows.mine()),
    officer: reader('OFFICER_READ'),
    'node administrator': reader('NODE_ADMIN'),
    auditor: reader('AUDITOR'),
    public: reader('PUBLIC'),
    demo: reader('DEMO'),
    // scopes without a role that knows them open nothing
    somebody: reader('SOMEBODY', [own, other], rows.mine()),
  };
}

const contextOf = (reader: Reader): RequestContext => ({
  requestId: newId(),
  actor: reader.userId === undefined ? 'demo' : `user:${reader.userId}`,
  reader,
  language: 'en',
});

/** Takes what it was told in a transaction back. */
class TakenBack extends Error {
  constructor(readonly found: unknown) {
    super('taken back');
  }
}

/** The api as its parts, asked without HTTP: thousands of questions, each under the policies of its reader. */
export class Walk {
  readonly app: NestFastifyApplication;
  readonly db: Db;
  private readonly schema: GraphQLSchema;
  private readonly engine: ReadEngine;
  private readonly parsed = new Map<string, OperationDefinitionNode>();
  asked = 0;

  private constructor(
    app: NestFastifyApplication,
    readonly rows: Rows,
  ) {
    this.app = app;
    this.db = app.get(Db, { strict: false });
    this.schema = app.get(GraphQLSchemaHost).schema;
    // Nobody hears what is opened: the walk would find its own events among those of the tables.
    this.engine = Object.assign(app.get(ReadEngine, { strict: false }), { listener: undefined });
  }

  static async start(url: string, rows: Rows): Promise<Walk> {
    const app = await createApi({ database: { url, poolSize: 4 }, engine: { answer: 'whole' } }, ['error', 'warn']);
    await app.init();
    return new Walk(app, rows);
  }

  /** The answer of the engine. Plans are kept as in the api; `isNew` has it planned anew, since a policy was changed. */
  async ask(who: Reader, query: string, isNew = false): Promise<Answer> {
    const known = isNew ? undefined : this.parsed.get(query);
    const operation = known ?? (parse(query).definitions[0] as OperationDefinitionNode);
    if (!isNew) this.parsed.set(query, operation);
    const document = { fragments: {}, variables: {} };
    const text = await this.engine.operation(this.schema, operation, document, contextOf(who));
    if (text === undefined) throw new Error(`The engine does not answer ${query.slice(0, 200)}`);
    this.asked += 1;
    return JSON.parse(text) as Answer;
  }

  /** Where an answer is not what the tables say: nothing, or what is wrong. */
  async wrong(name: string, who: Reader, probe: Probe, isNew = false): Promise<string[]> {
    const at = `${name}: ${probe.marks.name}, ${probe.path}`;
    const answer = await this.ask(who, probe.query, isNew);
    const told = probe.told ? probe.told(answer) : answer;
    const expected = probe.expected(who);
    const found = isDeepStrictEqual(plain(told), plain(expected))
      ? []
      : [`${at}: ${difference(plain(expected), plain(told))}`];
    return [...found, ...this.leaked(at, who, probe.marks, JSON.stringify(answer))];
  }

  /** Words of rows that the reader must not see. */
  private leaked(at: string, who: Reader, meta: RecordMeta, text: string): string[] {
    return this.rows
      .of(meta)
      .filter(({ id, mark }) => !this.rows.sees(who, id) && text.includes(mark))
      .map(({ place, mark }) => `${at}: has words of the hidden row ${place} (${mark})`);
  }

  /** The whole list as an export reads it. */
  async wrongExport(name: string, who: Reader, meta: RecordMeta): Promise<string[]> {
    const at = `${name}: ${meta.name}, export`;
    const wanted = { meta, selection: `id ${leaves(meta)}`, args: {} };
    const list = await this.app
      .get(ListStream, { strict: false })
      .open(contextOf(who), wanted, new AbortController().signal);
    const found: Record<string, unknown>[] = [];
    for await (const batch of list.batches) found.push(...batch);
    await list.close();
    const expected = this.rows.seen(who, meta).map(({ id }) => id);
    const told = found.map(({ id }) => String(id));
    const wrong = isDeepStrictEqual(told, expected) ? [] : [`${at}: ${difference(expected, told)}`];
    return [...wrong, ...this.leaked(at, who, meta, JSON.stringify(found))];
  }

  /** What is told of a hidden row is what is told of one that is not there. */
  async wrongTimeline(name: string, who: Reader, meta: RecordMeta): Promise<string[]> {
    if (!isJournalled(meta)) return [];
    const timeline = this.app.get(Timeline, { strict: false });
    const codeOf = (id: string): Promise<string> =>
      timeline.page(contextOf(who), { recordType: meta.name, id }).then(
        () => 'shown',
        (error: unknown) => `${(error as AppError).code} ${JSON.stringify((error as AppError).params)}`,
      );
    const nothing = await codeOf(newId());
    const wrong: string[] = [];
    for (const row of this.rows.of(meta).filter(({ place }) => place === 3 || place === 6)) {
      const expected = this.rows.sees(who, row.id) ? 'shown' : nothing;
      const told = await codeOf(row.id);
      if (told !== expected) wrong.push(`${name}: ${meta.name}, timeline of row ${row.place}: ${told}`);
    }
    return wrong;
  }

  /** Asks to change nothing of every row: who may not write is refused all the same, and nothing is told of hidden rows. */
  async wrongWrites(name: string, who: Reader, meta: RecordMeta): Promise<string[]> {
    if (!isWritten(meta)) return [];
    const mutations = this.app.get(RecordMutations, { strict: false });
    const items = this.rows.of(meta).map(({ id }) => ({ id, rev: 1 }));
    const report = await this.db
      .inTransaction(contextOf(who), async (tx: Tx) => {
        throw new TakenBack(await mutations.many(tx, meta, 'change', { items, mode: 'BEST_EFFORT' } as never));
      })
      .catch((error: unknown) => {
        if (error instanceof TakenBack) return error.found;
        throw error;
      });
    const { items: outcomes } = report as { items: { problems: { code: string }[] }[] };
    return this.rows.of(meta).flatMap((row, at) => {
      const [problem] = outcomes[at]?.problems ?? [];
      const refused = ['RECORD_NOT_FOUND', 'WRITE_NOT_ALLOWED'].find((code) => code === problem?.code) ?? 'taken';
      const expected = this.expectedWrite(who, meta, row);
      return refused === expected
        ? []
        : [`${name}: ${meta.name}, write of row ${row.place}: ${refused}, not ${expected}`];
    });
  }

  private expectedWrite(who: Reader, meta: RecordMeta, row: Row): string {
    if (!this.rows.sees(who, row.id)) return 'RECORD_NOT_FOUND';
    // an administrator may give each record that they see to another centre: a change without anything else
    const isHandOver = who.role === 'NODE_ADMIN' && !Object.hasOwn(meta.options.write ?? {}, 'NODE_ADMIN');
    return this.rows.cell(meta, row, who) === 'w' || isHandOver ? 'taken' : 'WRITE_NOT_ALLOWED';
  }

  close(): Promise<void> {
    return this.app.close();
  }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The first place where two values differ. */
function difference(expected: unknown, told: unknown, at = ''): string {
  if (isDeepStrictEqual(expected, told)) return '';
  const isInside = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
  if (isInside(expected) && isInside(told)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(told)])) {
      const found = difference(expected[key], told[key], `${at}.${key}`);
      if (found !== '') return found;
    }
  }
  return `${at} is ${JSON.stringify(told)?.slice(0, 200)}, not ${JSON.stringify(expected)?.slice(0, 200)}`;
}
