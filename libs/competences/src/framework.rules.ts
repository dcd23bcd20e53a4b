import type { Problem } from '@seedbed/platform/kernel';
import type { UncertainDate } from '@seedbed/platform/records';

interface FrameworkDraft {
  state?: string | null;
  releasedOn?: UncertainDate | null;
  levels?: number | null;
  levelNames?: readonly string[] | null;
}

/** A released version says since when it stands, and names each of its levels or none. */
export function frameworkProblems({ state, releasedOn, levels, levelNames }: FrameworkDraft): Problem[] {
  const problems: Problem[] = [];
  if (state === 'RELEASED' && !releasedOn) problems.push({ field: 'releasedOn', code: 'FRAMEWORK_NEEDS_RELEASE_DATE' });
  const names = levelNames?.length ?? 0;
  if (names > 0 && names !== levels) problems.push({ field: 'levelNames', code: 'FRAMEWORK_LEVELS_NAMED_OTHERWISE' });
  return problems;
}

/** A competence as its place in the framework is judged; `broader` is an id or a code, whatever the caller uses. */
export interface Placed {
  readonly id: string;
  readonly broader: string | null;
}

/**
 * Those that have no way up to a top: their broader ones lead round in a circle. In: competences, each once, with what
 * is broader; what is not among them counts as a top. Out: their ids.
 */
export function inCircles(placed: readonly Placed[]): Set<string> {
  const above = new Map(placed.map(({ id, broader }) => [id, broader]));
  const isFine = new Map<string, boolean>();
  for (const { id } of placed) {
    const way: string[] = [];
    let at: string | null | undefined = id;
    while (at && above.has(at) && !isFine.has(at) && !way.includes(at)) {
      way.push(at);
      at = above.get(at);
    }
    const fine = !at || !above.has(at) || isFine.get(at) === true;
    for (const passed of way) isFine.set(passed, fine);
  }
  return new Set([...isFine].filter(([, fine]) => !fine).map(([id]) => id));
}
