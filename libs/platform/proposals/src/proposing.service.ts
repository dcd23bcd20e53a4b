import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { isId, newId, type Problem, type RequestContext, systemClock } from '@seedbed/platform/kernel';
import {
  groupOf,
  Idempotency,
  metaOf,
  partnerType,
  type RecordMeta,
  Records,
  RowAccess,
  recordErrors,
  same,
  targetOf,
  valuesOf,
  valuesOfInput,
  versionsSince,
} from '@seedbed/platform/records';
import { isOpen, OPEN_STATES, Proposal, type ProposalKind } from './proposal.record.js';
import { appliedAtOnce, type Standing, standings, stateBy } from './proposal.rules.js';
import { type Inputs, namedAsInputs, readInputs } from './proposal-input.rules.js';
import type { FieldMode } from './proposal-mode.record.js';
import { ProposalModes, proposableType } from './proposal-modes.service.js';
import { ARCHIVED, ProposalStates } from './proposal-states.js';
import { proposalErrors } from './proposals.errors.js';
import { proposalCreated } from './proposals.events.js';
import { titleIn, words } from './words.js';

type Loose = Readonly<Record<string, unknown>>;

interface Said {
  readonly note?: string | null;
  readonly idempotencyKey?: string | null;
}
/** What somebody wants changed of a record that they saw at a version. */
export interface ChangeWanted extends Said {
  readonly recordType: string;
  readonly recordId: string;
  readonly rev: number;
  readonly changes: unknown;
}
export interface NewWanted extends Said {
  readonly recordType: string;
  readonly values: unknown;
  readonly organisationId?: string | null;
}
export type ArchivingWanted = Omit<ChangeWanted, 'changes'>;

/** A field as it is proposed. */
interface Field {
  readonly field: string;
  readonly mode: FieldMode;
  readonly state: Standing;
}
type Made = Pick<Proposal, 'recordType' | 'recordId' | 'recordTitle' | 'kind'> &
  Partial<Pick<Proposal, 'baseRev' | 'recordRev'>> & { readonly steward?: string };

const LONGEST_NOTE = 2_000;
/** Whoever nobody answers for a quarter should be told so rather than wait for ever. */
const WAITS_DAYS = 180;
const DAY_MS = 86_400_000;
/** Open proposals of one author: a hundred times what a partner needs, and a queue that people can still look through. */
const MOST_OPEN = 500;

/** What partners and other centres suggest. Nothing of it is written into a record unless its steward lets it be. */
@Injectable()
export class Proposing {
  private readonly states: ProposalStates;
  private readonly idempotency: Idempotency;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(RowAccess) private readonly access: RowAccess,
    @Inject(ProposalModes) private readonly modes: ProposalModes,
  ) {
    this.states = new ProposalStates({ db, records, outbox });
    this.idempotency = new Idempotency(db);
  }

  /**
   * Suggests values of fields. Fields that the steward lets be applied at once are, where they meet no other change; what
   * met one is in conflict and waits, as all else. Out: id of the proposal. Throws RECORD_NOT_FOUND, PROPOSAL_NOT_YOURS,
   * PROPOSAL_RECORD_GONE, PROPOSAL_VERSION_UNKNOWN, PROPOSAL_CHANGES_NOTHING, and RECORD_INVALID with everything wrong with
   * the values.
   */
  async change(ctx: RequestContext, wanted: ChangeWanted): Promise<string> {
    const meta = proposableType(wanted.recordType, 'CHANGE');
    const { inputs, problems } = readInputs(meta, wanted.changes, 'changes');
    refuse(meta, problems);
    return this.once(ctx, 'CHANGE', wanted, async (tx) => {
      const record = await this.held(tx, meta, wanted.recordId);
      const theirs = valuesOf(meta, record);
      const base = await this.seen(tx, meta, theirs, wanted.rev);
      const yours = valuesOfInput(meta, namedAsInputs(meta, inputs), base);
      for (const name of Object.keys(yours)) if (same(yours[name], base[name])) delete yours[name];
      if (Object.keys(yours).length === 0) throw proposalErrors.PROPOSAL_CHANGES_NOTHING({}, { field: 'changes' });
      const fields = await this.judged(tx, meta, { base, theirs, yours }, record);
      const made = { recordType: meta.name, recordId: wanted.recordId, recordTitle: titleIn(meta, theirs) };
      const revs = { kind: 'CHANGE', baseRev: wanted.rev, recordRev: theirs.rev as number } as const;
      return this.write(tx, wanted, { ...made, ...revs }, fields, { meta, inputs, base, theirs, yours });
    });
  }

  /**
   * Suggests a new record. It gets its id now, so that further proposals can link to it. Out: id of the proposal. Throws
   * PROPOSAL_KIND_CLOSED, PROPOSAL_NOT_YOURS, PROPOSAL_ORGANISATION_MISSING, and as {@link change}.
   */
  async make(ctx: RequestContext, wanted: NewWanted): Promise<string> {
    const meta = proposableType(wanted.recordType, 'CREATE');
    const read = readInputs(meta, wanted.values, 'values');
    refuse(meta, read.problems);
    return this.once(ctx, 'CREATE', wanted, async (tx) => {
      const organisation = await this.organisationFor(tx, meta, read.inputs, wanted.organisationId ?? null);
      const inputs = ofPartner(meta, read.inputs, organisation.id);
      const yours = valuesOfInput(meta, namedAsInputs(meta, inputs));
      const fields = await this.judgedNew(tx, meta, yours, organisation);
      const derived = meta.options.derive?.[meta.options.title]?.(yours) ?? yours[meta.options.title];
      const recordTitle = titleIn(meta, { [meta.options.title]: derived });
      const made = { recordType: meta.name, recordId: newId(), recordTitle, kind: 'CREATE' } as const;
      const of = { meta, inputs, base: {}, theirs: {}, yours };
      return this.write(tx, wanted, { ...made, steward: organisation.steward.id }, fields, of, organisation.id);
    });
  }

  /** Suggests that a record is archived. Out: id of the proposal. Throws as {@link change} and {@link make}. */
  async archive(ctx: RequestContext, wanted: ArchivingWanted): Promise<string> {
    const meta = proposableType(wanted.recordType, 'ARCHIVE');
    return this.once(ctx, 'ARCHIVE', wanted, async (tx) => {
      const record = await this.held(tx, meta, wanted.recordId);
      const theirs = valuesOf(meta, record);
      await this.seen(tx, meta, theirs, wanted.rev);
      const state: Standing = theirs.rev === wanted.rev ? 'WAITING' : 'CONFLICT';
      const made = { recordType: meta.name, recordId: wanted.recordId, recordTitle: titleIn(meta, theirs) };
      const revs = { kind: 'ARCHIVE', baseRev: wanted.rev, recordRev: theirs.rev as number } as const;
      const of = {
        meta,
        inputs: {},
        base: { [ARCHIVED]: { rev: wanted.rev } },
        theirs: { [ARCHIVED]: { rev: theirs.rev } },
        yours: {},
      };
      return this.write(tx, wanted, { ...made, ...revs }, [{ field: ARCHIVED, mode: 'REVIEW', state }], of);
    });
  }

  /**
   * Takes an open proposal back: its author, or another partner of the organisation. What was applied at once stays.
   * Throws RECORD_NOT_FOUND, PROPOSAL_NOT_YOURS, PROPOSAL_DECIDED, PROPOSAL_GONE.
   */
  async withdraw(ctx: RequestContext, id: string): Promise<void> {
    await this.db.inTransaction(ctx, async (tx) => {
      const meta = metaOf(Proposal);
      const seen = isId(id) ? await this.access.among(tx, meta, 'read', [id]) : new Set<string>();
      if (!seen.has(id)) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
      const proposal = (await this.records.pipeline.lock(tx, meta, [id])).get(id) as Proposal;
      const isOfPartner = tx.reader.organisationIds.includes(proposal.organisationId ?? '');
      if (proposal.author !== tx.actor && !isOfPartner) throw proposalErrors.PROPOSAL_NOT_YOURS({}, { field: 'id' });
      refuseClosed(proposal);
      await this.db.asSystem(tx, () => this.states.settle(tx, id, () => 'OVER'));
      await this.states.write(tx, id, { state: 'WITHDRAWN', decidedBy: tx.actor, decidedAt: systemClock.now() });
    });
  }

  private async once(
    ctx: RequestContext,
    kind: ProposalKind,
    { idempotencyKey, ...wanted }: Said,
    work: (tx: Tx) => Promise<string>,
  ): Promise<string> {
    words(wanted.note, 'note', LONGEST_NOTE);
    return this.db.inTransaction(ctx, (tx) =>
      this.idempotency.once(tx, idempotencyKey ?? undefined, ['propose', kind, wanted], () => work(tx)),
    );
  }

  /** The live record, locked, of which the caller may propose changes. */
  private async held(tx: Tx, meta: RecordMeta, id: string): Promise<object> {
    const seen = isId(id) ? await this.access.among(tx, meta, 'read', [id]) : new Set<string>();
    const record = seen.has(id) ? (await this.records.pipeline.lock(tx, meta, [id])).get(id) : undefined;
    if (!record) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'recordId' });
    if (!(await this.access.among(tx, meta, 'propose', [id])).has(id)) {
      throw proposalErrors.PROPOSAL_NOT_YOURS({}, { field: 'recordId' });
    }
    if ((record as Loose).archivedAt) throw proposalErrors.PROPOSAL_RECORD_GONE({}, { field: 'recordId' });
    return record;
  }

  /** The record as the author saw it. */
  private async seen(tx: Tx, meta: RecordMeta, theirs: Loose, rev: number): Promise<Loose> {
    if (rev === theirs.rev) return theirs;
    const [version] =
      Number.isSafeInteger(rev) && rev < (theirs.rev as number)
        ? await versionsSince(this.db, tx, meta, theirs.id as string, rev)
        : [];
    if (version?.rev !== rev || !version.values)
      throw proposalErrors.PROPOSAL_VERSION_UNKNOWN({ rev }, { field: 'rev' });
    return version.values;
  }

  private async judged(
    tx: Tx,
    meta: RecordMeta,
    { base, theirs, yours }: { readonly base: Loose; readonly theirs: Loose; readonly yours: Loose },
    record: object,
  ): Promise<Field[]> {
    const { steward } = record as { steward: { id: string } };
    const fields = await this.open(tx, meta, steward.id, standings(meta, base, theirs, yours));
    await this.requireLinks(tx, meta, yours);
    // what is in conflict may contradict the other fields until somebody decides
    const clean = fields.filter(({ state }) => state !== 'CONFLICT').map(({ field }) => field);
    const given = Object.fromEntries(clean.map((field) => [field, yours[field]]));
    this.records.pipeline.checkDeclaration(meta, { operation: 'change', before: record, given });
    return fields;
  }

  private async judgedNew(tx: Tx, meta: RecordMeta, yours: Loose, { steward }: Organisation): Promise<Field[]> {
    const waiting = new Map(Object.keys(yours).map((field) => [field, 'WAITING' as const]));
    const ofWhom = Object.keys(ofPartner(meta, {}, ''));
    const fields = await this.open(tx, meta, steward.id, waiting, ofWhom);
    await this.requireLinks(tx, meta, yours, true);
    const given = { ...yours, steward: steward.id };
    this.records.pipeline.checkDeclaration(meta, { operation: 'create', before: null, given });
    return fields;
  }

  /** The fields with what happens to them at the steward. Throws where one cannot be proposed. */
  private async open(
    tx: Tx,
    meta: RecordMeta,
    steward: string,
    found: ReadonlyMap<string, Standing>,
    ofWhom: readonly string[] = [],
  ): Promise<Field[]> {
    const modes = await this.modes.of(tx, meta, steward);
    const fields = [...found].map(([field, state]) => {
      // whose record a new one is was settled before
      const mode = ofWhom.includes(field) ? 'REVIEW' : (modes.get(field) ?? 'FORBIDDEN');
      return { field, state, mode } as const;
    });
    const closed = fields.filter(({ mode }) => mode === 'FORBIDDEN');
    refuse(
      meta,
      closed.map(({ field }) => ({ field, code: 'PROPOSAL_FIELD_FORBIDDEN' })),
    );
    return fields;
  }

  /**
   * A link leads to what the author sees, or to a record that they propose as well. In: also whether a record must be theirs
   * that changes may be proposed of: a new row that names no organisation hangs on their own records only.
   */
  private async requireLinks(tx: Tx, meta: RecordMeta, yours: Loose, isNew = false): Promise<void> {
    const problems: Problem[] = [];
    for (const field of meta.fields.values()) {
      const id = yours[field.name];
      if (field.kind !== 'toOne' || typeof id !== 'string' || !isId(id)) continue;
      const target = targetOf(field);
      const mustBeTheirs = isNew && meta.options.propose?.of === undefined && target.options.propose !== undefined;
      const seen = await this.access.among(tx, target, mustBeTheirs ? 'propose' : 'read', [id]);
      if (seen.has(id) || (await this.isProposed(tx, target, id))) continue;
      problems.push({ field: field.name, code: 'LINK_TO_NOTHING', params: { rule: field.name } });
    }
    refuse(meta, problems);
  }

  private async isProposed(tx: Tx, target: RecordMeta, id: string): Promise<boolean> {
    const found = await this.db.query(
      tx,
      `select from proposals where record_type = $1 and record_id = $2 and kind = 'CREATE' and state = any($3::text[])`,
      [target.name, id, OPEN_STATES],
    );
    return found.length > 0;
  }

  /** For which organisation somebody proposes a new record: the one it names, the one they say, or the only one. */
  private async organisationFor(tx: Tx, meta: RecordMeta, inputs: Inputs, said: string | null): Promise<Organisation> {
    const { organisationIds } = tx.reader;
    const named = meta.options.propose?.of === undefined ? undefined : inputs[meta.options.propose.of];
    const id =
      (named as string | null | undefined) ?? said ?? (organisationIds.length === 1 ? organisationIds[0] : null);
    if (!id) throw proposalErrors.PROPOSAL_ORGANISATION_MISSING({}, { field: 'organisationId' });
    const type = partnerType();
    const found = organisationIds.includes(id) && type ? await this.heldOrganisation(tx, type, id) : undefined;
    if (!found) throw proposalErrors.PROPOSAL_NOT_YOURS({}, { field: 'organisationId' });
    if (found.archivedAt) throw proposalErrors.PROPOSAL_RECORD_GONE({}, { field: 'organisationId' });
    return found;
  }

  private async heldOrganisation(tx: Tx, type: RecordMeta, id: string): Promise<Organisation | undefined> {
    if (!(await this.access.among(tx, type, 'read', [id])).has(id)) return undefined;
    return (await this.records.pipeline.lock(tx, type, [id])).get(id) as Organisation | undefined;
  }

  private async write(
    tx: Tx,
    { note }: Said,
    made: Made,
    fields: readonly Field[],
    of: Proposed,
    organisation?: string,
  ): Promise<string> {
    await this.requireRoom(tx);
    const atOnce = made.kind === 'CHANGE' ? appliedAtOnce(of.meta, fields) : new Set<string>();
    const states = fields.map(({ field, mode, state }) => ({
      ...{ field, mode, state: atOnce.has(field) ? ('APPLIED' as const) : state },
      base: Object.fromEntries(groupOf(of.meta, field).map((name) => [name, of.base[name] ?? null])),
      proposed: made.kind === 'ARCHIVE' ? true : of.inputs[field],
    }));
    const state = stateBy(states.map((one) => one.state));
    const now = systemClock.now();
    const { id } = await this.records.create(tx, Proposal, {
      ...made,
      visibility: 'NCC',
      fieldNames: fields.map(({ field }) => field),
      note: words(note, 'note', LONGEST_NOTE),
      author: tx.actor,
      organisationId: organisation ?? (await this.organisationOf(tx, of.meta, made.recordId)),
      language: tx.language,
      state,
      expiresAt: new Date(now.getTime() + WAITS_DAYS * DAY_MS),
      ...(isOpen({ state }) ? {} : { decidedBy: 'system:proposals', decidedAt: now }),
    });
    await this.states.values.add(tx, id, states);
    await this.states.noteConflicts(tx, id, conflictsIn(fields, of));
    if (atOnce.size > 0) await this.applyAtOnce(tx, id, made, of, atOnce);
    await this.outbox.publish(tx, proposalCreated({ proposalId: id }));
    return id;
  }

  /** Writes what the steward lets be applied at once: under all rules of the record, in the name of the author. */
  private async applyAtOnce(tx: Tx, id: string, made: Made, of: Proposed, fields: ReadonlySet<string>): Promise<void> {
    const inputs = Object.fromEntries([...fields].map((field) => [field, of.inputs[field]]));
    const values = valuesOfInput(of.meta, namedAsInputs(of.meta, inputs), of.theirs);
    await this.db.query(tx, `select set_config('app.why', $1, true)`, [`Proposal ${id}: applied at once.`]);
    const after = await this.records.change(tx, of.meta.type as new () => object, { id: made.recordId }, values);
    await this.states.write(tx, id, { appliedRev: (after as { rev: number }).rev });
  }

  /** The first of the author's organisations that the record is of. */
  private async organisationOf(tx: Tx, meta: RecordMeta, recordId: string): Promise<string | null> {
    const { organisationIds } = tx.reader;
    if (organisationIds.length < 2) return organisationIds[0] ?? null;
    for (const id of organisationIds) {
      const speaking = { ...tx, reader: { ...tx.reader, organisationIds: [id] } };
      if ((await this.access.among(speaking, meta, 'propose', [recordId])).has(recordId)) return id;
    }
    return null;
  }

  private async requireRoom(tx: Tx): Promise<void> {
    const [row] = await this.db.query<{ n: number }>(
      tx,
      'select count(*)::int as n from proposals where author = $1 and state = any($2::text[])',
      [tx.actor, OPEN_STATES],
    );
    if ((row?.n ?? 0) >= MOST_OPEN) throw proposalErrors.PROPOSAL_TOO_MANY({ limit: MOST_OPEN });
  }
}

interface Organisation {
  readonly id: string;
  readonly steward: { readonly id: string };
  readonly archivedAt: Date | null;
}

interface Proposed {
  readonly meta: RecordMeta;
  readonly inputs: Inputs;
  readonly base: Loose;
  readonly theirs: Loose;
  readonly yours: Loose;
}

const conflictsIn = (fields: readonly Field[], { base, theirs, yours }: Proposed) =>
  fields.flatMap(({ field, state }) =>
    state === 'CONFLICT' ? [{ field, base: base[field], ours: theirs[field], theirs: yours[field] ?? null }] : [],
  );

/** A new record of a partner names the partner's organisation, also where they did not say so. */
function ofPartner(meta: RecordMeta, inputs: Inputs, organisation: string): Inputs {
  const of = meta.options.propose?.of;
  if (of === undefined) return inputs;
  const named = meta.fields.has('recordType') && of === 'recordId' ? { recordType: partnerType()?.name } : {};
  return { ...inputs, ...named, [of]: organisation };
}

/** Throws where a proposal is over. */
export function refuseClosed(proposal: Proposal): void {
  if (proposal.state === 'GONE') throw proposalErrors.PROPOSAL_GONE({}, { field: 'id' });
  if (!isOpen(proposal)) {
    throw proposalErrors.PROPOSAL_DECIDED(
      {},
      { field: 'id', data: { state: proposal.state, decidedBy: proposal.decidedBy } },
    );
  }
}

export function refuse(meta: RecordMeta, problems: readonly Problem[]): void {
  const [first] = problems;
  if (!first) return;
  throw recordErrors.RECORD_INVALID({ type: meta.name, count: problems.length }, { field: first.field, problems });
}
