import { describe, expect, it } from '@jest/globals';
import { adoptionProblems, exchangeProblems, whyNotAdopted, whyNotAdoptedAgain } from './learning.rules.js';

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('mutual learning', () => {
  it('has one mentor and one learner, who are not the same', () => {
    expect(exchangeProblems({ mentorNcc: 'it', learnerNcc: 'gr' })).toEqual([]);
    expect(exchangeProblems({ mentorOrganisation: 'a', learnerNcc: 'gr' })).toEqual([]);
    expect(codes(exchangeProblems({ learnerNcc: 'gr' }))).toEqual(['EXCHANGE_NEEDS_ONE_EACH']);
    expect(codes(exchangeProblems({ mentorNcc: 'it', mentorOrganisation: 'a', learnerNcc: 'gr' }))).toEqual([
      'EXCHANGE_NEEDS_ONE_EACH',
    ]);
    expect(codes(exchangeProblems({ mentorNcc: 'it', learnerNcc: { id: 'it' } }))).toEqual(['EXCHANGE_WITH_ITSELF']);
    expect(codes(exchangeProblems({ mentorOrganisation: 'a', learnerOrganisation: 'a' }))).toEqual([
      'EXCHANGE_WITH_ITSELF',
    ]);
  });

  it('says what came of it when it is completed', () => {
    const both = { mentorNcc: 'it', learnerNcc: 'gr' };
    expect(codes(exchangeProblems({ ...both, status: 'COMPLETED' }))).toEqual(['EXCHANGE_NEEDS_OUTCOME']);
    expect(exchangeProblems({ ...both, status: 'COMPLETED', outcome: 'A course.' })).toEqual([]);
    expect(exchangeProblems({ ...both, status: 'CANCELLED' })).toEqual([]);
  });

  it('leads to practices that others take over, not who offers them', () => {
    expect(adoptionProblems({ ncc: 'gr', state: 'ADOPTED' })).toEqual([]);
    expect(codes(adoptionProblems({ state: 'ADOPTED' }))).toEqual(['ADOPTION_NEEDS_ONE']);
    expect(codes(adoptionProblems({ ncc: 'gr', organisation: 'a' }))).toEqual(['ADOPTION_NEEDS_ONE']);
    expect(codes(adoptionProblems({ ncc: 'gr', state: 'GIVEN_UP' }))).toEqual(['ADOPTION_NEEDS_REASON']);
    expect(whyNotAdopted({ organisation: 'a' }, { owner: 'a', steward: 'it' })).toMatchObject([
      { field: 'organisation', code: 'ADOPTION_OF_OWN' },
    ]);
    expect(whyNotAdopted({ ncc: 'it' }, { owner: null, steward: 'it' })).toMatchObject([{ field: 'ncc' }]);
    // a centre may take over what an organisation of its own country offers
    expect(whyNotAdopted({ ncc: 'it' }, { owner: 'a', steward: 'it' })).toEqual([]);
  });

  it('leads to one adoption of a practice by each of them, the record of a merged one included', () => {
    const known = [
      { id: '1', practice: 'p', organisation: 'a' },
      { id: '2', practice: 'p', ncc: 'it' },
    ];
    const again = (draft: object, standsFor?: (id: string) => string) => whyNotAdoptedAgain(draft, known, standsFor);
    expect(again({ id: '3', practice: 'p', organisation: { id: 'a' } })).toMatchObject([
      { field: 'organisation', code: 'ADOPTION_AGAIN' },
    ]);
    expect(again({ id: '3', practice: { id: 'p' }, ncc: 'it' })).toMatchObject([{ field: 'ncc' }]);
    expect(again({ id: '1', practice: 'p', organisation: 'a' })).toEqual([]);
    expect(again({ id: '3', practice: 'q', organisation: 'a' })).toEqual([]);
    expect(again({ id: '3', practice: 'p', organisation: 'b' })).toEqual([]);
    expect(again({ id: '3', practice: 'p', organisation: 'b' }, () => 'a')).toHaveLength(1);
    expect(again({ id: '3', practice: 'p' })).toEqual([]);
  });
});
