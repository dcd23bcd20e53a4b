import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MENTOR_REASONS, type MentorFact, rankMentors } from './mentors.rules.js';

const fact: fc.Arbitrary<MentorFact> = fc.record({
  kind: fc.constantFrom('NCC', 'ORGANISATION'),
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  name: fc.constantFrom('Alfa', 'Beta', 'Gama'),
  country: fc.constantFrom('IT', 'GR', null),
  portfolio: fc.constantFrom('PLANNED', 'TESTED', 'VALIDATED', 'CONSOLIDATED', null),
  claim: fc.constantFrom('REPORTED', 'SELF_ASSESSED', 'VALIDATED', 'REFUSED', null),
  level: fc.constantFrom(null, 0.25, 0.75, 1),
  hasEvidence: fc.boolean(),
  hasTaught: fc.boolean(),
  byLink: fc.boolean(),
});
const asking = fc.record({ ncc: fc.constantFrom('a', 'b', null), country: fc.constantFrom('IT', 'GR', null) });
const plain: MentorFact = {
  kind: 'ORGANISATION',
  id: 'o',
  name: 'O',
  country: 'SI',
  portfolio: null,
  claim: null,
  level: null,
  hasEvidence: false,
  hasTaught: false,
  byLink: false,
};

describe('mentors', () => {
  it('are those who have the competence, a validated claim before a self-assessment', () => {
    const found = rankMentors(
      [
        { ...plain, id: 'self', claim: 'SELF_ASSESSED', hasEvidence: true },
        { ...plain, id: 'validated', claim: 'VALIDATED' },
        { ...plain, id: 'refused', claim: 'REFUSED', hasEvidence: true, level: 1 },
        { ...plain, id: 'seeks', kind: 'NCC', portfolio: 'TESTED' },
        { ...plain, id: 'centre', kind: 'NCC', portfolio: 'CONSOLIDATED' },
      ],
      { ncc: null, country: 'SI' },
    );
    expect(found.map(({ id, reasons }) => [id, reasons])).toEqual([
      ['centre', ['CENTRE_CONSOLIDATED', 'SAME_COUNTRY']],
      ['validated', ['CLAIM_VALIDATED', 'SAME_COUNTRY']],
      ['self', ['CLAIM_SELF_ASSESSED', 'SHOWS_EVIDENCE', 'SAME_COUNTRY']],
    ]);
  });

  it('who taught it to the end come before others of the same standing, and need the competence all the same', () => {
    const found = rankMentors(
      [
        { ...plain, id: 'a', name: 'A', claim: 'VALIDATED' },
        { ...plain, id: 'taught', name: 'T', claim: 'VALIDATED', hasTaught: true },
        { ...plain, id: 'without', hasTaught: true },
      ],
      { ncc: null, country: null },
    );
    expect(found.map(({ id, reasons }) => [id, reasons])).toEqual([
      ['taught', ['CLAIM_VALIDATED', 'HAS_TAUGHT']],
      ['a', ['CLAIM_VALIDATED']],
    ]);
  });

  it('have a score that is the sum of their reasons, and stand in one order however the facts come', () => {
    fc.assert(
      fc.property(fc.array(fact), asking, (facts, who) => {
        const found = rankMentors(facts, who);
        for (const { score, reasons } of found) {
          expect(score).toBe(reasons.reduce((sum, reason) => sum + MENTOR_REASONS[reason], 0));
          expect(reasons.length).toBeGreaterThan(0);
        }
        expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        const scores = (list: typeof found) => list.map(({ id, score }) => `${id} ${score}`).sort();
        expect(scores(rankMentors([...facts].reverse(), who))).toEqual(scores(found));
      }),
    );
  });

  it('are never the one that asks, and never somebody of whom nothing good is known', () => {
    fc.assert(
      fc.property(fc.array(fact), asking, (facts, who) => {
        for (const { id, kind } of rankMentors(facts, who)) {
          expect(kind === 'NCC' && id === who.ncc).toBe(false);
          const known = facts.filter((one) => one.id === id);
          const isGood = known.some(
            ({ portfolio, claim }) =>
              portfolio === 'VALIDATED' || portfolio === 'CONSOLIDATED' || (claim !== null && claim !== 'REFUSED'),
          );
          expect(isGood).toBe(true);
        }
      }),
    );
  });
});
