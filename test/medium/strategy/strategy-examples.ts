import { nccId } from '@seedbed/centres';
import { PolicyAccess } from '@seedbed/platform/projection';
import type { Values } from '@seedbed/platform/records';
import { DueWork, Measures, Stages, Strategy, StrategyMeasure, StrategyObjective } from '@seedbed/strategy';
import { ctx, type Domain } from '../seed/domain.js';

let count = 0;

/** Services and examples of strategies over one domain. */
export function strategiesOf({ db, records, quality }: Domain) {
  const access = new PolicyAccess(db);
  const aStrategy = (values: Values<Strategy> = {}) =>
    records.create(ctx, Strategy, { ncc: nccId('IT'), title: { en: 'A strategy' }, visibility: 'PUBLIC', ...values });
  const anObjective = async (values: Values<StrategyObjective> = {}) => {
    count += 1;
    const strategy = values.strategy ?? (await aStrategy()).id;
    return records.create(ctx, StrategyObjective, { order: count, title: { en: 'An objective' }, ...values, strategy });
  };
  return {
    measures: new Measures(db, records, access),
    stages: new Stages(db, records, access, quality),
    due: new DueWork(db),
    aStrategy,
    anObjective,
    aMeasure: async (values: Values<StrategyMeasure> = {}) =>
      records.create(ctx, StrategyMeasure, {
        ...{ objective: values.objective ?? (await anObjective()).id, title: { en: 'A measure' } },
        ...values,
      }),
  };
}
export type StrategiesOf = ReturnType<typeof strategiesOf>;

export const day = (value: string) => ({ value, precision: 'DAY' as const });
/** So many days from today, `YYYY-MM-DD`. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
