import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { graphqlErrors } from '@seedbed/platform/graphql';
import {
  AppError,
  type ErrorParams,
  isId,
  notePartRefused,
  type RequestContext,
  systemClock,
} from '@seedbed/platform/kernel';
import {
  editors,
  findMeta,
  Idempotency,
  inputName,
  metaOf,
  partnerType,
  type RecordMeta,
  RecordMutations,
  Records,
  RowAccess,
  recordErrors,
} from '@seedbed/platform/records';
import { isOpen, Proposal, type ProposalState } from './proposal.record.js';
import { type FieldDecision, planned, settledBy, stateBy } from './proposal.rules.js';
import { fieldsNamed, type Inputs, namedAsInputs, readInputs } from './proposal-input.rules.js';
import { ProposalStates } from './proposal-states.js';
import { proposalErrors } from './proposals.errors.js';
import type { ProposedValue } from './proposed-values.js';
import { refuse, refuseClosed } from './proposing.service.js';
import { words } from './words.js';

/** What somebody decides on one proposal, in the version that they saw. */
export interface DecisionWanted {
  readonly id: string;
  readonly rev: number;
  readonly decision: 'ACCEPT' | 'CHANGE' | 'REJECT';
  readonly fields?: readonly string[] | null;
  readonly values?: unknown;
  readonly reason?: string | null;
}

interface ToldProblem {
  readonly code: string;
  readonly field: string | null;
  readonly params: ErrorParams;
}
/** What became of one decision. */
export interface DecidedItem {
  readonly index: number;
  readonly id: string;
  readonly rev: number | null;
  readonly state: ProposalState | null;
  readonly outcome: 'DONE' | 'FAILED';
  readonly problems: readonly ToldProblem[];
}
export interface DecisionReport {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly items: readonly DecidedItem[];
}

/** They are written in one transaction, which holds their records. */
const MOST = 200;
const LONGEST_REASON = 1_000;

/** What the people of the steward decide. What they accept is written as any change of theirs, under their own rights. */
@Injectable()
export class Deciding {
  private readonly states: ProposalStates;
  private readonly idempotency: Idempotency;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Outbox) outbox: Outbox,
    @Inject(RowAccess) private readonly access: RowAccess,
    @Inject(RecordMutations) private readonly mutations: RecordMutations,
  ) {
    this.states = new ProposalStates({ db, records, outbox });
    this.idempotency = new Idempotency(db);
  }

  /**
   * Decides on many proposals, in the order in which they were made; one that is refused stops no other. Out: what became of
   * each, in the order of the input; the audit hears of those that were refused. Throws LIST_TOO_LONG, IDEMPOTENCY_KEY_REUSED, and what is no fault of a proposal.
   */
  async decide(
    ctx: RequestContext,
    wanted: readonly DecisionWanted[],
    idempotencyKey?: string | null,
  ): Promise<DecisionReport> {
    if (wanted.length > MOST) {
      throw graphqlErrors.LIST_TOO_LONG({ actual: wanted.length, limit: MOST }, { field: 'input' });
    }
    const report = await this.db.inTransaction(ctx, (tx) =>
      this.idempotency.once(tx, idempotencyKey ?? undefined, ['decideProposals', wanted], () => this.each(tx, wanted)),
    );
    for (const { problems } of report.items) if (problems[0]) notePartRefused(ctx, problems[0].code);
    return report;
  }

  private async each(tx: Tx, wanted: readonly DecisionWanted[]): Promise<DecisionReport> {
    const mine = await this.decidable(tx, wanted);
    const created = await this.hold(tx, mine);
    const order = wanted
      .map((one, index) => ({ one, index, at: created.get(one.id) ?? Number.MAX_SAFE_INTEGER }))
      .sort((a, b) => a.at - b.at || a.index - b.index); // a person is made before the role that names them
    const items: DecidedItem[] = [];
    const seen = new Set<string>();
    for (const { one, index } of order) {
      const error = seen.has(one.id) ? recordErrors.ITEM_REPEATED({}, { field: 'id' }) : undefined;
      seen.add(one.id);
      items[index] = error ? failed(index, one.id, error) : await this.attempt(tx, index, one, mine);
    }
    await this.states.tell(
      tx,
      items.flatMap(({ outcome, id }) => (outcome === 'DONE' ? [id] : [])),
    );
    const done = items.filter(({ outcome }) => outcome === 'DONE').length;
    return { total: items.length, done, failed: items.length - done, items };
  }

  /** The proposals that the caller sees, with whether they are theirs to decide. */
  private async decidable(tx: Tx, wanted: readonly DecisionWanted[]): Promise<ReadonlyMap<string, boolean>> {
    const meta = metaOf(Proposal);
    const ids = wanted.flatMap(({ id }) => (isId(id) ? [id] : []));
    const seen = await this.access.among(tx, meta, 'read', ids);
    const own = await this.access.among(tx, { ...meta, options: { ...meta.options, write: editors } }, 'write', ids);
    return new Map([...seen].map((id) => [id, own.has(id)]));
  }

  /**
   * Holds the records and then the proposals, in one order for everybody, and brings the proposals up to date: whoever
   * changed a record past the write path is seen now. Out: when each proposal was made.
   */
  private async hold(tx: Tx, mine: ReadonlyMap<string, boolean>): Promise<ReadonlyMap<string, number>> {
    const ids = [...mine].flatMap(([id, isOwn]) => (isOwn ? [id] : []));
    const proposals = await this.records.listOf(tx, Proposal, 'id', ids);
    const byType = new Map<string, string[]>();
    for (const { recordType, recordId, kind, organisationId } of proposals) {
      // a new record is held by the organisation it is of: its steward decides, and may be another one any moment
      const [type, id] = kind === 'CREATE' ? [partnerType()?.name, organisationId] : [recordType, recordId];
      if (type && id) byType.set(type, [...(byType.get(type) ?? []), id]);
    }
    const ended: string[] = [];
    for (const [type, recordIds] of [...byType].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const meta = findMeta(type);
      if (!meta) continue;
      const held = await this.db.asSystem(tx, () => this.records.pipeline.lock(tx, meta, recordIds));
      for (const [id, record] of held) {
        const open = proposals.filter((one) => one.recordId === id && isOpen(one));
        const locked = (await this.states.openOn(tx, type, [id])).filter(({ id: of }) =>
          open.some((one) => one.id === of),
        );
        ended.push(...(await this.states.refresh(tx, { meta, record }, locked)));
      }
    }
    await this.states.tell(tx, ended);
    return new Map(proposals.map(({ id, createdAt }) => [id, createdAt.getTime()]));
  }

  /** Decides on one; a refusal leaves nothing of it behind. */
  private async attempt(
    tx: Tx,
    index: number,
    wanted: DecisionWanted,
    mine: ReadonlyMap<string, boolean>,
  ): Promise<DecidedItem> {
    const savepoint = `decision_${randomBytes(8).toString('hex')}`;
    await this.db.query(tx, `savepoint ${savepoint}`);
    try {
      const { rev, state } = await this.one(tx, wanted, mine);
      await this.db.query(tx, `release savepoint ${savepoint}`);
      return { index, id: wanted.id, rev, state, outcome: 'DONE', problems: [] };
    } catch (error) {
      if (!(error instanceof AppError) || error.kind === 'BUG' || error.kind === 'UNAVAILABLE') throw error;
      await this.db.query(tx, `rollback to savepoint ${savepoint}`);
      await this.db.query(tx, `release savepoint ${savepoint}`);
      return failed(index, wanted.id, error);
    }
  }

  private async one(tx: Tx, wanted: DecisionWanted, mine: ReadonlyMap<string, boolean>): Promise<Proposal> {
    if (!mine.has(wanted.id)) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
    if (!mine.get(wanted.id)) throw recordErrors.WRITE_NOT_ALLOWED({}, { field: 'id' });
    const proposal = (await this.records.pipeline.lock(tx, metaOf(Proposal), [wanted.id])).get(wanted.id) as Proposal;
    refuseClosed(proposal);
    if (proposal.rev !== wanted.rev) {
      const data = { conflicts: [], rev: proposal.rev };
      throw recordErrors.CONFLICT({ actual: proposal.rev, seen: wanted.rev }, { field: 'rev', data });
    }
    const meta = findMeta(proposal.recordType) as RecordMeta;
    const values = (await this.states.values.of(tx, [proposal.id])).get(proposal.id) ?? [];
    const given = wanted.decision === 'REJECT' ? {} : givenBy(meta, proposal, wanted);
    const plan = planned(values, {
      decision: wanted.decision,
      fields: wanted.fields ? fieldsNamed(meta, wanted.fields) : undefined,
      values: given,
    });
    refuse(meta, plan.problems);
    const reason = words(wanted.reason, 'reason', LONGEST_REASON);
    const isTaken =
      plan.fields.some(({ state }) => state === 'APPLIED') || values.some(({ state }) => state === 'APPLIED');
    if (!isTaken && reason === null) throw proposalErrors.PROPOSAL_REASON_MISSING({}, { field: 'reason' });
    await this.close(tx, proposal, values, plan.fields, given, reason);
    return this.apply(tx, meta, proposal, values, { fields: plan.fields, given, reason });
  }

  /** First the proposal, then the record: the hooks of the record find no open proposal that it decides. */
  private async close(
    tx: Tx,
    { id }: Proposal,
    values: readonly ProposedValue[],
    fields: readonly FieldDecision[],
    given: Inputs,
    reason: string | null,
  ): Promise<void> {
    const decided = new Map(fields.map((one) => [one.field, one]));
    const state = stateBy(values.map(({ field, state: before }) => decided.get(field)?.state ?? before));
    await this.states.values.set(
      tx,
      id,
      fields.map(({ field, state: now, takes }) => ({
        ...{ field, state: now },
        ...(takes === 'GIVEN' ? { given: given[field] ?? null } : {}),
      })),
    );
    await this.db.asSystem(tx, () =>
      this.states.settle(tx, id, (field) => {
        const decision = decided.get(field);
        return decision && settledBy(decision);
      }),
    );
    await this.states.write(tx, id, { state, reason, decidedBy: tx.actor, decidedAt: systemClock.now() });
  }

  /** Writes what was taken, as the decider's own change; the journal says whose proposal it was. */
  private async apply(
    tx: Tx,
    meta: RecordMeta,
    { id, kind, author, recordId, steward }: Proposal,
    values: readonly ProposedValue[],
    { fields, given, reason }: Taken,
  ): Promise<Proposal> {
    const taken = fields.filter(({ state }) => state === 'APPLIED');
    if (taken.length === 0) return this.records.require(tx, Proposal, id);
    const why = [`Proposed by ${author} (proposal ${id}).`, ...(reason === null ? [] : [reason])].join(' ');
    await this.db.query(tx, `select set_config('app.why', $1, true)`, [why]);
    const proposed = new Map(values.map((one) => [one.field, one.proposed]));
    const inputs = Object.fromEntries(
      taken.map(({ field, takes }) => [field, takes === 'GIVEN' ? given[field] : proposed.get(field)]),
    );
    const input = namedAsInputs(meta, inputs);
    if (kind === 'CREATE') {
      const named = meta.fields.get('steward');
      const of = named ? { [inputName(meta, named)]: (steward as { id: string }).id } : {};
      await this.mutations.one(tx, meta, 'create', { ...of, ...input, id: recordId });
    } else if (kind === 'ARCHIVE') {
      await this.mutations.one(tx, meta, 'archive', { id: recordId });
    } else await this.mutations.one(tx, meta, 'change', { ...input, id: recordId });
    const after = await this.db.asSystem(tx, () => this.records.require(tx, meta.type as new () => Rev, recordId));
    return this.states.write(tx, id, { appliedRev: after.rev, recordRev: after.rev });
  }
}

interface Rev {
  readonly rev: number;
}
interface Taken {
  readonly fields: readonly FieldDecision[];
  readonly given: Inputs;
  readonly reason: string | null;
}

/** The values that the decider gives instead. Throws RECORD_INVALID for what is no input of the type. */
function givenBy(meta: RecordMeta, { kind }: Proposal, { values }: DecisionWanted): Inputs {
  if (values === undefined || values === null || kind === 'ARCHIVE') return {};
  const { inputs, problems } = readInputs(meta, values, 'values');
  refuse(meta, problems);
  return inputs;
}

function failed(index: number, id: string, { code, field, params, problems = [] }: AppError): DecidedItem {
  const told: readonly ToldProblem[] =
    problems.length > 0
      ? problems.map((one) => ({ code: one.code, field: one.field, params: one.params ?? {} }))
      : [{ code, field: field ?? null, params }];
  return { index, id, rev: null, state: null, outcome: 'FAILED', problems: told };
}
