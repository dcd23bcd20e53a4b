import type { Indicator, Target, Value } from './documents.js';

/** What is said of a period: a value, of the whole or of a part, with the target of the whole; or the target alone. */
export interface InPeriod {
  readonly id: string;
  readonly startsOn: Target['startsOn'];
  readonly endsOn: Target['endsOn'];
  readonly value: Value | null;
  readonly target: Target | null;
}

const samePeriod = (a: Pick<InPeriod, 'startsOn' | 'endsOn'>, b: Pick<InPeriod, 'startsOn' | 'endsOn'>): boolean =>
  a.startsOn?.value === b.startsOn?.value && a.endsOn?.value === b.endsOn?.value;

/** Values with the targets of their periods, and targets of periods without a value: by period, the whole before its parts. */
export function periodsOf({ targets }: Pick<Indicator, 'targets'>, values: readonly Value[]): InPeriod[] {
  const met = new Set<string>();
  const valued = values.map((value): InPeriod => {
    const target = value.dimension ? null : (targets.nodes.find((one) => samePeriod(one, value)) ?? null);
    if (target) met.add(target.id);
    return { id: value.id, startsOn: value.startsOn, endsOn: value.endsOn, value, target };
  });
  const ahead = targets.nodes
    .filter(({ id }) => !met.has(id))
    .map(
      (target): InPeriod => ({ id: target.id, startsOn: target.startsOn, endsOn: target.endsOn, value: null, target }),
    );
  const partOf = ({ value }: InPeriod): [string, string] => [value?.dimension ?? '', value?.category ?? ''];
  return [...valued, ...ahead].sort(
    (a, b) =>
      (a.startsOn?.value ?? '').localeCompare(b.startsOn?.value ?? '') ||
      partOf(a)[0].localeCompare(partOf(b)[0]) ||
      partOf(a)[1].localeCompare(partOf(b)[1]),
  );
}
