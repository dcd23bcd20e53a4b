import { besideOwner } from '@seedbed/centres';
import type { Tx } from '@seedbed/platform/database';
import type { Problem } from '@seedbed/platform/kernel';
import {
  ChecksWrites,
  isSilent,
  type Values,
  type Write,
  type WriteHook,
  type WriteTools,
} from '@seedbed/platform/records';
import { byId, linkId, linkIds } from '@seedbed/reference';
import { StrategyMeasure } from './measure.record.js';
import { whyNotUntil } from './measure.rules.js';
import { ObjectiveCompetence, Strategy, StrategyObjective } from './strategy.record.js';
import { type StrategyDraft, whyNotInForce } from './strategy.rules.js';

/** A strategy lies with its centre, one is in force at a time, and its dates leave no deadline outside. */
@ChecksWrites(Strategy)
export class StrategyWrites implements WriteHook<Strategy> {
  constructor(private readonly tools: WriteTools) {}

  async complete(_tx: Tx, writes: readonly Write<Strategy>[]): Promise<Values<Strategy>[]> {
    return writes.map(({ before, draft }) => {
      const ncc = linkId(draft.ncc);
      return before || draft.steward || ncc === null ? {} : { steward: ncc };
    });
  }

  async check(tx: Tx, writes: readonly Write<Strategy>[]): Promise<Problem[][]> {
    const { db, records } = this.tools;
    const centres = linkIds(writes.map(({ draft }) => draft.ncc));
    // of two who adopt a strategy of one centre at once the second one sees what the first one did
    await db.query(tx, 'select pg_advisory_xact_lock(hashtextextended(key, 7301010)) from unnest($1::text[]) key', [
      centres.sort(),
    ]);
    const known = await records.listOf(tx, Strategy, 'ncc', centres, { archivedAt: null });
    const others: (StrategyDraft & { ncc: unknown })[] = [...known];
    const left = await this.leftOutside(tx, writes);
    return writes.map((write) => {
      const draft = write.draft as unknown as StrategyDraft & { ncc: unknown; steward: string; archivedAt?: Date };
      if (isSilent(write) || draft.archivedAt) return [];
      const isElsewhere = linkId(draft.steward) !== linkId(draft.ncc);
      const count = left.get(draft.id ?? '') ?? 0;
      const problems = whyNotInForce(
        draft,
        others.filter(({ ncc }) => linkId(ncc) === linkId(draft.ncc)),
      );
      if (isElsewhere) problems.push({ field: 'ncc', code: 'OF_OTHER_CENTRE' });
      if (count > 0) problems.push({ field: 'endsOn', code: 'STRATEGY_LEAVES_MEASURES', params: { count } });
      const at = others.findIndex(({ id }) => id === draft.id);
      if (problems.length === 0) others.splice(at < 0 ? others.length : at, at < 0 ? 0 : 1, draft);
      return problems;
    });
  }

  /** How many live measures of each strategy have a deadline outside of it as it would be then. */
  private async leftOutside(tx: Tx, writes: readonly Write<Strategy>[]): Promise<Map<string, number>> {
    const moved = writes.filter(({ before, given }) => before && ('startsOn' in given || 'endsOn' in given));
    const drafts = new Map(moved.map(({ draft }) => [draft.id as string, draft]));
    const { records } = this.tools;
    const live = { archivedAt: null };
    const objectives = await records.listOf(tx, StrategyObjective, 'strategy', [...drafts.keys()], live);
    const strategyOf = new Map(objectives.map(({ id, strategy }) => [id, strategy.id]));
    const left = new Map<string, number>();
    for (const measure of await records.listOf(tx, StrategyMeasure, 'objective', [...strategyOf.keys()], live)) {
      const id = strategyOf.get(measure.objective.id) ?? '';
      const draft = drafts.get(id);
      if (draft && whyNotUntil(measure.deadline, draft).length > 0) left.set(id, (left.get(id) ?? 0) + 1);
    }
    return left;
  }
}

@ChecksWrites(StrategyObjective)
export class StrategyObjectiveWrites implements WriteHook<StrategyObjective> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<StrategyObjective>[]): Promise<Values<StrategyObjective>[]> {
    const ids = linkIds(writes.filter(({ before }) => !before).map(({ draft }) => draft.strategy));
    const strategies = byId(await this.tools.records.listOf(tx, Strategy, 'id', ids));
    return writes.map(({ before, draft }) =>
      before ? {} : besideOwner(tx, draft, strategies.get(linkId(draft.strategy) ?? '')),
    );
  }

  /** An objective stays in its strategy: its measures are judged by the period of that one. */
  async check(_tx: Tx, writes: readonly Write<StrategyObjective>[]): Promise<Problem[][]> {
    return writes.map(({ before, draft }) =>
      before && linkId(before.strategy) !== linkId(draft.strategy)
        ? [{ field: 'strategy', code: 'OBJECTIVE_STAYS' }]
        : [],
    );
  }
}

@ChecksWrites(ObjectiveCompetence)
export class ObjectiveCompetenceWrites implements WriteHook<ObjectiveCompetence> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<ObjectiveCompetence>[]): Promise<Values<ObjectiveCompetence>[]> {
    const ids = linkIds(writes.filter(({ before }) => !before).map(({ draft }) => draft.objective));
    const objectives = byId(await this.tools.records.listOf(tx, StrategyObjective, 'id', ids));
    return writes.map(({ before, draft }) =>
      before ? {} : besideOwner(tx, draft, objectives.get(linkId(draft.objective) ?? '')),
    );
  }
}
