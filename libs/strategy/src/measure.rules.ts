import type { Problem } from '@seedbed/platform/kernel';
import type { UncertainDate } from '@seedbed/platform/records';
import { liesOutside, linkId, type Period } from '@seedbed/reference';

/** A deadline that certainly lies outside the period of the strategy. */
export function whyNotUntil(deadline: UncertainDate | null | undefined, strategy: Period): Problem[] {
  const { startsOn, endsOn } = liesOutside({ endsOn: deadline ?? null }, strategy);
  return startsOn || endsOn ? [{ field: 'deadline', code: 'MEASURE_OUTSIDE_STRATEGY' }] : [];
}

/** What shows that a measure is done: of the step, or of the measure. */
export interface Shown {
  readonly evidence?: string | null;
  readonly evidenceUrl?: string | null;
  readonly files?: number;
}

/** A measure is done when something shows it. In: where it is to go, what shows it. */
export const whyNotDone = (to: string, ...shown: readonly Shown[]): Problem[] =>
  to === 'DONE' && !shown.some(({ evidence, evidenceUrl, files = 0 }) => evidence || evidenceUrl || files > 0)
    ? [{ field: 'evidenceUrl', code: 'MEASURE_NEEDS_EVIDENCE' }]
    : [];

/** A measure waits for another one. */
export interface Waits {
  readonly id?: string | null;
  readonly measure?: unknown;
  readonly dependsOn?: unknown;
}

/** A measure does not wait for itself. */
export const dependencyProblems = (draft: Waits): Problem[] =>
  linkId(draft.measure) !== null && linkId(draft.measure) === linkId(draft.dependsOn)
    ? [{ field: 'dependsOn', code: 'MEASURE_WAITS_ROUND' }]
    : [];

/**
 * What keeps a measure from waiting for another: that is of another strategy, or waits for this one, over however many
 * steps. In: the dependency, the live ones of the strategy (itself may be among them), the strategies of measures by id.
 */
export function whyNotWaiting(
  draft: Waits,
  others: readonly Waits[],
  strategyOf: (measure: string) => string | undefined,
): Problem[] {
  const [from, to] = [linkId(draft.measure), linkId(draft.dependsOn)];
  if (from === null || to === null) return [];
  if (strategyOf(from) !== strategyOf(to)) return [{ field: 'dependsOn', code: 'MEASURE_WAITS_ELSEWHERE' }];
  const next = new Map<string, string[]>();
  for (const other of others) {
    const [measure, first] = [linkId(other.measure), linkId(other.dependsOn)];
    if (measure === null || first === null || (other.id && other.id === draft.id)) continue;
    next.set(measure, [...(next.get(measure) ?? []), first]);
  }
  const seen = new Set<string>();
  const open = [to];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === from) return [{ field: 'dependsOn', code: 'MEASURE_WAITS_ROUND' }];
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(next.get(at) ?? []));
  }
  return [];
}
