import { describe, expect, it, jest } from '@jest/globals';

// words of the menus are made by the build; here they only have to be there
jest.unstable_mockModule('@lingui/core/macro', () => ({ msg: String }));
const { organisationsAddress, toFilter } = await import('./search.js');

describe('the list of organisations by competence', () => {
  it('asks for claims that nobody refused and that hold today', () => {
    const today = new Date().toISOString().slice(0, 10);
    const filter = toFilter(organisationsAddress.parse({ competence: 'c1' }), []);
    expect(filter.and?.map(({ competenceClaims }) => competenceClaims)).toEqual([
      {
        some: {
          competenceId: { in: ['c1'] },
          not: { state: { eq: 'REFUSED' } },
          and: [
            { or: [{ startsOn: { isNull: true } }, { startsOn: { lte: today } }] },
            { or: [{ endsOn: { isNull: true } }, { endsOn: { gte: today } }] },
          ],
        },
      },
    ]);
  });

  it('asks for no claims where no competence is chosen', () => {
    expect(
      toFilter(organisationsAddress.parse({ country: 'IT' }), []).and?.some((part) => 'competenceClaims' in part),
    ).toBe(false);
  });
});
