import { organisationId, organisationSteward } from '@seedbed/organisations';
import { FACTS_SOURCE, loadSeedFacts, type SeedRun, seedGroup, sourceId } from '@seedbed/reference';
import { inOrder, type Side } from './duplicate.rules.js';
import { DuplicateCandidate, type DuplicateDecision } from './duplicate-candidate.record.js';

interface SeedPair {
  readonly a: Side;
  readonly b: Side;
  readonly steward: string;
  readonly decision: DuplicateDecision;
  readonly reasons: string[];
}

/**
 * The golden set of the facts file as decisions. `same` and `same_needs_human`: every further name of an organisation
 * was found to be its first name's owner. Since they are one record, it stands on both sides, and the two names say what
 * was compared. `unclear` waits for a person; `different` is decided and not proposed again.
 */
export function seedPairs(): SeedPair[] {
  const { dedup_golden_set: golden, organisations } = loadSeedFacts();
  const side = (key: string): Side => ({
    id: organisationId(key),
    name: organisations.find((organisation) => organisation.key === key)?.proposed_canonical_name ?? key,
  });
  const namesOf = (key: string, [first = key, ...others]: readonly string[], reasons: string[]): SeedPair[] =>
    others.map((name) => ({
      a: { id: organisationId(key), name: first },
      b: { id: organisationId(key), name },
      steward: organisationSteward(key),
      decision: 'SAME',
      reasons,
    }));
  const pairOf =
    (decision: DuplicateDecision, reason: string) =>
    ([left, right]: readonly [string, string]): SeedPair => ({
      a: side(left),
      b: side(right),
      steward: organisationSteward(left),
      decision,
      reasons: [reason],
    });
  return [
    ...golden.same.flatMap(([key, names]) => namesOf(key, names, ['NAMES_OF_ONE_ORGANISATION'])),
    ...golden.same_needs_human.flatMap(([key, names, why]) =>
      namesOf(key, names, ['NAMES_OF_ONE_ORGANISATION', 'NEEDED_A_PERSON', why]),
    ),
    ...golden.unclear.map(pairOf('OPEN', 'UNCLEAR_IN_SOURCES')),
    ...golden.different.map(pairOf('NOT_SAME', 'SIMILAR_NAMES')),
  ];
}

/** The decisions of the golden set, with the facts file as their source. It gives no dates, so they have none. */
export async function seedDuplicates(run: SeedRun): Promise<void> {
  await seedGroup(run, 'duplicate candidates', async (ensure) => {
    for (const { a, b, steward, decision, reasons } of seedPairs()) {
      const { left, right } = inOrder(a, b);
      const sameRecord = left.id === right.id;
      await ensure(DuplicateCandidate, {
        key: sameRecord ? `${left.id} ${left.name} ${right.name}` : `${left.id} ${right.id}`,
        left: left.id,
        right: right.id,
        leftName: left.name,
        rightName: right.name,
        reasons,
        decision,
        decidedBy: decision === 'OPEN' ? null : `source:${FACTS_SOURCE}`,
        source: sourceId(FACTS_SOURCE),
        steward,
        visibility: 'PUBLIC',
      });
    }
  });
}
