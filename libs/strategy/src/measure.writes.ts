import { besideOwner, stewardOf } from '@seedbed/centres';
import { besidePerson, Person, standing } from '@seedbed/contacts';
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
import { MeasureDependency, MeasurePerson, StrategyMeasure } from './measure.record.js';
import { type Waits, whyNotUntil, whyNotWaiting } from './measure.rules.js';
import { Strategy, StrategyObjective } from './strategy.record.js';

/** The strategies of objectives, held until the end: their dates wait for who writes a measure, and two who let measures wait come in turn. */
async function strategiesOf(
  { db, records }: WriteTools,
  tx: Tx,
  objectives: readonly string[],
): Promise<ReadonlyMap<string, Strategy>> {
  const found = await records.listOf(tx, StrategyObjective, 'id', objectives);
  const ids = linkIds(found.map(({ strategy }) => strategy));
  await db.query(tx, 'select 1 from strategies where id = any($1::uuid[]) order by id for no key update', [ids]);
  const strategies = byId(await records.listOf(tx, Strategy, 'id', ids));
  return new Map(found.flatMap(({ id, strategy }) => [[id, strategies.get(strategy.id) as Strategy] as const]));
}

/** A measure lies beside its objective, and is due within the period of the strategy. */
@ChecksWrites(StrategyMeasure)
export class StrategyMeasureWrites implements WriteHook<StrategyMeasure> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<StrategyMeasure>[]): Promise<Values<StrategyMeasure>[]> {
    const ids = linkIds(writes.filter(({ before }) => !before).map(({ draft }) => draft.objective));
    const objectives = byId(await this.tools.records.listOf(tx, StrategyObjective, 'id', ids));
    return writes.map(({ before, draft }) =>
      before ? {} : besideOwner(tx, draft, objectives.get(linkId(draft.objective) ?? '')),
    );
  }

  async check(tx: Tx, writes: readonly Write<StrategyMeasure>[]): Promise<Problem[][]> {
    const objectives = linkIds(writes.flatMap(({ before, draft }) => [before?.objective, draft.objective]));
    const strategies = await strategiesOf(this.tools, tx, objectives);
    return writes.map((write) => {
      const { before, draft } = write;
      const strategy = strategies.get(linkId(draft.objective) ?? '');
      if (!strategy || draft.archivedAt || isSilent(write)) return [];
      // what waits for it, or it for, is of the same strategy
      const was = before ? strategies.get(linkId(before.objective) ?? '')?.id : strategy.id;
      return was === strategy.id
        ? whyNotUntil(draft.deadline, strategy)
        : [{ field: 'objective', code: 'MEASURE_STAYS' }];
    });
  }
}

/** What waits for what never leads round in a circle, also when two people write at once. */
@ChecksWrites(MeasureDependency)
export class MeasureDependencyWrites implements WriteHook<MeasureDependency> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<MeasureDependency>[]): Promise<Values<MeasureDependency>[]> {
    const ids = linkIds(writes.filter(({ before }) => !before).map(({ draft }) => draft.measure));
    const measures = byId(await this.tools.records.listOf(tx, StrategyMeasure, 'id', ids));
    return writes.map(({ before, draft }) =>
      before ? {} : besideOwner(tx, draft, measures.get(linkId(draft.measure) ?? '')),
    );
  }

  async check(tx: Tx, writes: readonly Write<MeasureDependency>[]): Promise<Problem[][]> {
    const { records } = this.tools;
    const ids = linkIds(writes.flatMap(({ draft }) => [draft.measure, draft.dependsOn]));
    const named = await records.listOf(tx, StrategyMeasure, 'id', ids);
    const strategies = await strategiesOf(this.tools, tx, linkIds(named.map(({ objective }) => objective)));
    const strategyOf = new Map(named.map(({ id, objective }) => [id, strategies.get(objective.id)?.id]));
    const others: Waits[] = await this.ofStrategies(tx, linkIds([...strategyOf.values()]));
    return writes.map((write) => {
      const draft = write.draft as unknown as Waits & { archivedAt?: Date | null };
      if (draft.archivedAt || isSilent(write)) return [];
      const problems = whyNotWaiting(draft, others, (id) => strategyOf.get(id));
      if (problems.length === 0) others.push(draft);
      return problems;
    });
  }

  private async ofStrategies(tx: Tx, strategies: readonly string[]): Promise<MeasureDependency[]> {
    const { records } = this.tools;
    const objectives = await records.listOf(tx, StrategyObjective, 'strategy', strategies);
    const ids = objectives.map(({ id }) => id);
    const measures = await records.listOf(tx, StrategyMeasure, 'objective', ids);
    const of = measures.map(({ id }) => id);
    return records.listOf(tx, MeasureDependency, 'measure', of, { archivedAt: null });
  }
}

/** Who answers for a measure is of its centre, and seen by no more people than the person is; of a restricted one nothing is written. */
@ChecksWrites(MeasurePerson)
export class MeasurePersonWrites implements WriteHook<MeasurePerson> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<MeasurePerson>[]): Promise<Values<MeasurePerson>[]> {
    const people = await this.people(tx, writes);
    return writes.map(({ before, draft }) => {
      const person = people.get(linkId(draft.person) ?? '');
      return person ? besidePerson(person, draft, !before) : {};
    });
  }

  async check(tx: Tx, writes: readonly Write<MeasurePerson>[]): Promise<Problem[][]> {
    const people = await this.people(tx, writes);
    const ids = linkIds(writes.map(({ draft }) => draft.measure));
    const measures = byId(await this.tools.records.listOf(tx, StrategyMeasure, 'id', ids));
    return writes.map((write) => {
      const person = people.get(linkId(write.draft.person) ?? '');
      const measure = measures.get(linkId(write.draft.measure) ?? '');
      if (isSilent(write)) return [];
      const [barred] = standing(person, 'person');
      if (barred) return [barred];
      const isForeign = person && measure && stewardOf(person) !== stewardOf(measure);
      return isForeign ? [{ field: 'person', code: 'OF_OTHER_CENTRE' }] : [];
    });
  }

  private async people(tx: Tx, writes: readonly Write<MeasurePerson>[]): Promise<Map<string, Person>> {
    return byId(await this.tools.records.listOf(tx, Person, 'id', linkIds(writes.map(({ draft }) => draft.person))));
  }
}
