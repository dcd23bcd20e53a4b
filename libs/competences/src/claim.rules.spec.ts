import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ClaimDraft, claimProblems, whyNotClaimed } from './claim.rules.js';

const codes = (draft: ClaimDraft): string[] => claimProblems(draft).map(({ code }) => code);
const day = (value: string) => ({ value, precision: 'DAY' as const });
const judged = { validatedBy: 'b', validatedOn: day('2026-01-01'), evidence: 'A study.' };

describe('a claim by itself', () => {
  it.each<[string, ClaimDraft, string[]]>([
    ['of an organisation', { organisation: 'a', state: 'SELF_ASSESSED' }, []],
    ['of a centre', { ncc: 'n', state: 'REPORTED' }, []],
    ['of nobody', { state: 'SELF_ASSESSED' }, ['CLAIM_NEEDS_ONE_HOLDER']],
    ['of two', { organisation: 'a', ncc: 'n' }, ['CLAIM_NEEDS_ONE_HOLDER']],
    ['validated', { organisation: 'a', state: 'VALIDATED', ...judged }, []],
    [
      'validated by nobody',
      { organisation: 'a', state: 'VALIDATED', evidence: 'A study.' },
      ['CLAIM_NEEDS_VALIDATOR', 'CLAIM_NEEDS_VALIDATOR'],
    ],
    ['validated by its holder', { organisation: 'b', state: 'VALIDATED', ...judged }, ['CLAIM_VALIDATED_BY_ITSELF']],
    [
      'validated without evidence',
      { organisation: 'a', state: 'VALIDATED', ...judged, evidence: null },
      ['CLAIM_NEEDS_EVIDENCE'],
    ],
    [
      'with a validator and not judged',
      { organisation: 'a', state: 'SELF_ASSESSED', ...judged },
      ['CLAIM_VALIDATOR_WITHOUT_STATE'],
    ],
    [
      'that ends before it begins',
      { ncc: 'n', startsOn: day('2026-02-01'), endsOn: day('2026-01-01') },
      ['PERIOD_ENDS_BEFORE_START'],
    ],
  ])('%s', (_what, draft, expected) => {
    expect(codes(draft)).toEqual(expected);
  });
});

describe('a claim beside others', () => {
  const draft = { id: '1', organisation: 'a', competence: 'c', level: 3 };

  it('has a level of its framework', () => {
    expect(whyNotClaimed(draft, 8, [])).toEqual([]);
    expect(whyNotClaimed(draft, 2, [])).toEqual([
      { field: 'level', code: 'CLAIM_LEVEL_OUTSIDE', params: { levels: 2 } },
    ]);
    expect(whyNotClaimed(draft, null, [])).toHaveLength(1);
    expect(whyNotClaimed({ ...draft, level: null }, null, [])).toEqual([]);
  });

  it('is the only one of its holder and competence at a time, itself aside', () => {
    const other = { ...draft, id: '2', level: null };
    expect(whyNotClaimed(draft, 8, [draft])).toEqual([]);
    expect(whyNotClaimed(draft, 8, [other])).toEqual([{ field: 'competence', code: 'CLAIM_OVERLAPS' }]);
    expect(
      whyNotClaimed(draft, 8, [
        { ...other, competence: 'd' },
        { ...other, organisation: 'b' },
      ]),
    ).toEqual([]);
    expect(whyNotClaimed(draft, 8, [{ ...other, organisation: null, ncc: 'a2' }])).toEqual([]);
    const earlier = { ...other, endsOn: day('2025-12-31') };
    expect(whyNotClaimed({ ...draft, startsOn: day('2026-01-01') }, 8, [earlier])).toEqual([]);
    expect(whyNotClaimed({ ...draft, startsOn: day('2025-12-31') }, 8, [earlier])).toHaveLength(1);
  });

  it('overlaps another one whichever of the two comes first', () => {
    const date = fc.option(
      fc.integer({ min: 0, max: 60 }).map((n) => day(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))),
      { nil: null },
    );
    const period = fc.record({ startsOn: date, endsOn: date });
    fc.assert(
      fc.property(period, period, (one, two) => {
        const [a, b] = [
          { ...draft, ...one, id: 'a' },
          { ...draft, ...two, id: 'b' },
        ];
        expect(whyNotClaimed(a, 8, [b]).length).toBe(whyNotClaimed(b, 8, [a]).length);
      }),
    );
  });
});
