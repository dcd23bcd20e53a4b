import type { ClaimState } from './claim.record.js';
import type { PortfolioState } from './portfolio.record.js';

/** Why somebody could teach; each has a weight, and what people read in `mentors.texts.ts`. */
export const MENTOR_REASONS = {
  CENTRE_CONSOLIDATED: 50,
  CENTRE_VALIDATED: 35,
  CLAIM_VALIDATED: 40,
  HAS_TAUGHT: 20,
  CLAIM_REPORTED: 12,
  CLAIM_SELF_ASSESSED: 10,
  HIGH_LEVEL: 15,
  SHOWS_EVIDENCE: 8,
  SAME_COUNTRY: 5,
  BY_LINK: -6,
} as const satisfies Record<string, number>;
export type MentorReason = keyof typeof MENTOR_REASONS;

/** What is known of somebody and the competence: the state in a centre's portfolio, or a claim that holds today. */
export interface MentorFact {
  readonly kind: 'NCC' | 'ORGANISATION';
  readonly id: string;
  readonly name: string;
  /** ISO code; null where it is not known. */
  readonly country: string | null;
  readonly portfolio: PortfolioState | null;
  readonly claim: ClaimState | null;
  /** Share of the highest level of the framework, 0 to 1; null where no level is said. */
  readonly level: number | null;
  readonly hasEvidence: boolean;
  /** Whether it has taught the competence, or one that means the same, to the end. */
  readonly hasTaught: boolean;
  /** Said of a competence of another framework that means the same. */
  readonly byLink: boolean;
}

export interface Mentor extends Pick<MentorFact, 'kind' | 'id' | 'name' | 'country'> {
  readonly score: number;
  /** Strongest first. */
  readonly reasons: readonly MentorReason[];
}

/** From here on a level counts as high. */
const HIGH = 0.75;

function reasonsOf(fact: MentorFact, country: string | null): MentorReason[] {
  const { portfolio, claim } = fact;
  const base: MentorReason[] = [];
  if (portfolio === 'CONSOLIDATED') base.push('CENTRE_CONSOLIDATED');
  if (portfolio === 'VALIDATED') base.push('CENTRE_VALIDATED');
  if (claim !== null && claim !== 'REFUSED') base.push(`CLAIM_${claim}`);
  if (base.length === 0) return [];
  if (fact.level !== null && fact.level >= HIGH) base.push('HIGH_LEVEL');
  if (fact.hasEvidence) base.push('SHOWS_EVIDENCE');
  if (fact.hasTaught) base.push('HAS_TAUGHT');
  if (country !== null && fact.country === country) base.push('SAME_COUNTRY');
  if (fact.byLink) base.push('BY_LINK');
  return base;
}

/**
 * Who could teach a centre a competence, best first, each with the reasons that make up its score. In: what is known, the
 * centre that asks and its country. The centre itself is never among them, nor is anybody whose claim was refused. Of what
 * is known of one holder the strongest counts. Ties go by name, then by id, so that the order is the same everywhere.
 */
export function rankMentors(
  facts: readonly MentorFact[],
  asking: { ncc: string | null; country: string | null },
): Mentor[] {
  const best = new Map<string, Mentor>();
  for (const fact of facts) {
    if (fact.kind === 'NCC' && fact.id === asking.ncc) continue;
    const reasons = reasonsOf(fact, asking.country).sort((a, b) => MENTOR_REASONS[b] - MENTOR_REASONS[a]);
    if (reasons.length === 0) continue;
    const score = reasons.reduce((sum, reason) => sum + MENTOR_REASONS[reason], 0);
    const { kind, id, name, country } = fact;
    const known = best.get(id);
    if (!known || known.score < score) best.set(id, { kind, id, name, country, score, reasons });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || compare(a.name, b.name) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
