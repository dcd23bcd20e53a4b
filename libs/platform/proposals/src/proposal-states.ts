import type { Tx } from '@seedbed/platform/database';
import { newId, systemClock } from '@seedbed/platform/kernel';
import {
  metaOf,
  type RecordMeta,
  same,
  type Values,
  valuesOf,
  valuesOfInput,
  type WriteTools,
} from '@seedbed/platform/records';
import { isOpen, OPEN_STATES, Proposal, type ProposalGone } from './proposal.record.js';
import { isUndecided, type Standing, standings, stateBy } from './proposal.rules.js';
import { ProposalConflict } from './proposal-conflict.record.js';
import { namedAsInputs } from './proposal-input.rules.js';
import { proposalsDecided } from './proposals.events.js';
import { type ProposedValue, ProposedValues } from './proposed-values.js';

type Loose = Readonly<Record<string, unknown>>;

/** The pseudo-field of a proposal to archive: its version of the record is the value that others may have changed. */
export const ARCHIVED = 'archivedAt';

/** The record that a proposal is about, locked. */
export interface Target {
  readonly meta: RecordMeta;
  readonly record: object;
}

/** What is proposed, as values of fields, on what the author saw. */
export function proposedOn(meta: RecordMeta, base: Loose, values: readonly ProposedValue[]): Record<string, unknown> {
  const inputs = Object.fromEntries(values.map(({ field, proposed }) => [field, proposed]));
  return valuesOfInput(meta, namedAsInputs(meta, inputs), base);
}

/** What the author saw, as far as it is kept. */
export const baseOf = (values: readonly ProposedValue[]): Loose => Object.assign({}, ...values.map(({ base }) => base));

/**
 * Keeps proposals in step with their records: where each field stands, conflicts with all three values, and their end. Works
 * in the transaction of whoever changes the record, which holds it; a record is locked before its proposals, by everybody.
 */
export class ProposalStates {
  readonly values: ProposedValues;

  constructor(private readonly tools: WriteTools) {
    this.values = new ProposedValues(tools.db);
  }

  /** The open proposals on records of a type, locked. */
  async openOn(tx: Tx, type: string, ids: readonly string[]): Promise<Proposal[]> {
    const { db, records } = this.tools;
    return db.asSystem(tx, async () => {
      const found = await db.query<{ id: string }>(
        tx,
        'select id from proposals where record_type = $1 and record_id = any($2::uuid[]) and state = any($3::text[])',
        [type, ids, OPEN_STATES],
      );
      if (found.length === 0) return [];
      const held = await records.pipeline.lock(
        tx,
        metaOf(Proposal),
        found.map(({ id }) => id),
      );
      return ([...held.values()] as Proposal[]).filter(isOpen);
    });
  }

  /**
   * Works out anew where open proposals on one record stand, and writes down what is different. Out: those that came to an
   * end by it: the record is archived, or holds all that is proposed by now.
   */
  async refresh(tx: Tx, target: Target, proposals: readonly Proposal[]): Promise<string[]> {
    return this.tools.db.asSystem(tx, async () => {
      const ended: string[] = [];
      const theirs = valuesOf(target.meta, target.record);
      const kept = await this.values.of(
        tx,
        proposals.map(({ id }) => id),
      );
      for (const proposal of proposals) {
        const isOver = theirs.archivedAt
          ? await this.end(tx, proposal, 'ARCHIVED')
          : await this.follow(tx, target.meta, theirs, proposal, kept.get(proposal.id) ?? []);
        if (isOver) ended.push(proposal.id);
      }
      return ended;
    });
  }

  /** Ends an open proposal on which there is nothing to decide any more. */
  async end(tx: Tx, { id }: Proposal, gone: ProposalGone): Promise<true> {
    await this.settle(tx, id, () => 'OVER');
    await this.write(tx, id, { state: 'GONE', gone, decidedAt: systemClock.now() });
    return true;
  }

  /** Settles the open conflicts of a proposal. In: how that of a field is settled; undefined: it stays open. */
  async settle(tx: Tx, proposal: string, how: (field: string) => ProposalConflict['state'] | undefined): Promise<void> {
    const { records } = this.tools;
    for (const { id, field } of await this.openConflicts(tx, proposal)) {
      const state = how(field);
      const settled = { state, resolvedBy: tx.actor, resolvedAt: systemClock.now() } as const;
      if (state) await records.change(tx, ProposalConflict, { id }, settled as Values<ProposalConflict>);
    }
  }

  /** Changes a proposal. Which role the transaction has does not matter: who may is decided before. */
  async write(tx: Tx, id: string, values: Values<Proposal>): Promise<Proposal> {
    return this.tools.db.asSystem(tx, () => this.tools.records.change(tx, Proposal, { id }, values));
  }

  /** Writes down the conflicts of fields, with the value of the record as it stands. Out: whether one is new or different. */
  async noteConflicts(
    tx: Tx,
    proposal: string,
    found: readonly {
      readonly field: string;
      readonly base: unknown;
      readonly ours: unknown;
      readonly theirs: unknown;
    }[],
  ): Promise<boolean> {
    if (found.length === 0) return false;
    const { db, records } = this.tools;
    return db.asSystem(tx, async () => {
      const open = new Map((await this.openConflicts(tx, proposal)).map((one) => [one.field, one]));
      let isNew = false;
      for (const { field, base, ours, theirs } of found) {
        const known = open.get(field);
        if (known && same(JSON.parse(known.ours ?? 'null'), ours)) continue;
        isNew = true;
        const text = { ours: JSON.stringify(ours ?? null) };
        if (known) await records.change(tx, ProposalConflict, { id: known.id }, text);
        else {
          const others = { base: JSON.stringify(base ?? null), theirs: JSON.stringify(theirs ?? null) };
          await records.create(tx, ProposalConflict, { proposal, field, ...text, ...others });
        }
      }
      return isNew;
    });
  }

  /** Tells those who listen that proposals came to an end together. */
  async tell(tx: Tx, proposalIds: readonly string[]): Promise<void> {
    if (proposalIds.length === 0) return;
    await this.tools.outbox.publish(tx, proposalsDecided({ batchId: newId(), proposalIds: [...proposalIds] }));
  }

  private openConflicts(tx: Tx, proposal: string): Promise<ProposalConflict[]> {
    return this.tools.records.list(tx, ProposalConflict, { proposal, state: 'OPEN' });
  }

  /** Out: whether the proposal is over by it. */
  private async follow(
    tx: Tx,
    meta: RecordMeta,
    theirs: Loose,
    proposal: Proposal,
    values: readonly ProposedValue[],
  ): Promise<boolean> {
    const open = values.filter(({ state }) => isUndecided(state) || state === 'SAME');
    const now = where(meta, theirs, proposal, open);
    const moved = open.flatMap(({ field, state }) => {
      const standing = now.get(field)?.standing;
      return standing === undefined || standing === state ? [] : [{ field, state: standing }];
    });
    await this.values.set(tx, proposal.id, moved);
    const conflicts = [...now].flatMap(([field, { standing, ...sides }]) =>
      standing === 'CONFLICT' ? [{ field, ...sides }] : [],
    );
    const isNew = await this.noteConflicts(tx, proposal.id, conflicts);
    const over = new Set(moved.filter(({ state }) => state !== 'CONFLICT').map(({ field }) => field));
    await this.settle(tx, proposal.id, (field) => (over.has(field) ? 'OVER' : undefined));
    if (moved.length === 0 && !isNew) return false;
    const state = stateBy(values.map((one) => now.get(one.field)?.standing ?? one.state));
    const isOver = !isOpen({ state });
    await this.write(tx, proposal.id, {
      ...{ state, recordRev: theirs.rev as number },
      ...(isOver ? { decidedBy: tx.actor, decidedAt: systemClock.now() } : {}),
    });
    return isOver;
  }
}

interface Where {
  readonly standing: Standing;
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** Where each field stands on the record as it is. In: its values, and the fields on which nobody decided. */
function where(
  meta: RecordMeta,
  record: Loose,
  { kind, baseRev }: Pick<Proposal, 'kind' | 'baseRev'>,
  values: readonly ProposedValue[],
): Map<string, Where> {
  if (kind === 'CREATE') return new Map();
  if (kind === 'ARCHIVE') {
    const standing = record.rev === baseRev ? 'WAITING' : 'CONFLICT';
    return new Map([[ARCHIVED, { standing, base: { rev: baseRev }, ours: { rev: record.rev }, theirs: null }]]);
  }
  const base = baseOf(values);
  const proposed = proposedOn(meta, base, values);
  return new Map(
    [...standings(meta, base, record, proposed)].map(([field, standing]) => [
      field,
      { standing, base: base[field], ours: record[field], theirs: proposed[field] },
    ]),
  );
}
