import type { Localised, Problem } from '@seedbed/platform/kernel';
import type { UncertainDate } from '@seedbed/platform/records';

interface FrameworkDraft {
  state?: string | null;
  releasedOn?: UncertainDate | null;
  levels?: number | null;
  levelNames?: Localised | null;
}

/** The names of levels that stand on the lines of a text. */
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** A released version says since when it stands, and names each of its levels or none, in every language that it names them in. */
export function frameworkProblems({ state, releasedOn, levels, levelNames }: FrameworkDraft): Problem[] {
  const problems: Problem[] = [];
  if (state === 'RELEASED' && !releasedOn) problems.push({ field: 'releasedOn', code: 'FRAMEWORK_NEEDS_RELEASE_DATE' });
  const isNamedOtherwise = Object.values(levelNames ?? {}).some((text) => linesOf(text).length !== (levels ?? 0));
  if (isNamedOtherwise) problems.push({ field: 'levelNames', code: 'FRAMEWORK_LEVELS_NAMED_OTHERWISE' });
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

/** A link between frameworks, as it is judged. */
export interface LinkPlaced {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: 'EXACT' | 'CLOSE' | 'BROADER' | 'NARROWER';
}

/**
 * Links by which something would be broader than itself: over further links and what is broader within frameworks there is a way
 * from the broader end back to the narrower one; what means the same is one. In: links, and competences with what is broader.
 * Out: ids of links. One that says that two mean the same is among them where what it makes one lies on such a way.
 */
export function linksInCircles(links: readonly LinkPlaced[], within: readonly Placed[]): Set<string> {
  const standsFor = sameAs(links);
  const ups = [...within.flatMap(({ id, broader }) => (broader === null ? [] : [{ low: id, high: broader }]))];
  const steps = new Map<string, string[]>();
  const risen = links.flatMap(({ id, from, to, kind }) => {
    if (kind === 'BROADER') return [{ id, low: from, high: to }];
    return kind === 'NARROWER' ? [{ id, low: to, high: from }] : [];
  });
  for (const { low, high } of [...ups, ...risen])
    steps.set(standsFor(low), [...(steps.get(standsFor(low)) ?? []), standsFor(high)]);
  const isAround = (high: string, low: string): boolean => waysUp(steps, standsFor(high)).has(standsFor(low));
  const round = risen.filter(({ low, high }) => isAround(high, low)).map(({ id }) => id);
  const same = links.filter(
    ({ kind, from }) => kind === 'EXACT' && (steps.get(standsFor(from)) ?? []).some((high) => isAround(high, from)),
  );
  return new Set([...round, ...same.map(({ id }) => id)]);
}

/** One competence for all that mean the same, over any number of links. */
function sameAs(links: readonly LinkPlaced[]): (id: string) => string {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = parent.get(at); next !== undefined; next = parent.get(at)) at = next;
    return at;
  };
  for (const { from, to, kind } of links) {
    const [one, other] = [root(from), root(to)];
    if (kind === 'EXACT' && one !== other) parent.set(one, other);
  }
  return root;
}

/** Where steps upwards lead to, itself among it. */
function waysUp(steps: ReadonlyMap<string, readonly string[]>, from: string): Set<string> {
  const seen = new Set([from]);
  for (const at of seen) for (const next of steps.get(at) ?? []) seen.add(next);
  return seen;
}
