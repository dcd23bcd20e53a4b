import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareConsortia, consortiumWarnings, countPartners } from './consortium.rules.js';
import type { Seat } from './participation.rules.js';
import { ParticipationRole } from './participation-role.js';

const seat = (organisation: string, role: ParticipationRole): Seat => ({ organisation, role });
const anySeats = fc.array(
  fc.record({
    organisation: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    role: fc.constantFrom(...ParticipationRole.values),
  }),
);

describe('counting partners', () => {
  it('takes lead partner and partners, and never associated partners', () => {
    const makers = [
      seat('lead', 'LEAD_PARTNER'),
      ...Array.from({ length: 12 }, (_, at) => seat(`partner ${at}`, 'PARTNER')),
      ...Array.from({ length: 6 }, (_, at) => seat(`associated ${at}`, 'ASSOCIATED_PARTNER')),
    ];
    expect(countPartners(makers)).toEqual({ partners: 13, apart: 6 });
  });
  it('counts an organisation once, whatever roles it has', () => {
    expect(countPartners([seat('a', 'PARTNER'), seat('a', 'ASSOCIATED_PARTNER')])).toEqual({ partners: 1, apart: 0 });
  });
});

describe('comparing two consortia', () => {
  it('puts every organisation into exactly one list', () => {
    fc.assert(
      fc.property(anySeats, anySeats, (before, after) => {
        const { stayed, left, joined } = compareConsortia(before, after);
        const all = [...stayed, ...left, ...joined];
        expect(all.toSorted()).toEqual(
          [...new Set([...before, ...after].map(({ organisation }) => organisation))].sort(),
        );
        expect(compareConsortia(after, before)).toEqual({ stayed, left: joined, joined: left });
      }),
    );
  });
});

describe('a weak consortium', () => {
  const rules = (project: Parameters<typeof consortiumWarnings>[0], seats: Seat[]) =>
    consortiumWarnings(project, seats).map(({ rule }) => rule);
  it('is a signed one without a lead partner', () => {
    expect(rules({ status: 'SIGNED' }, [seat('a', 'PARTNER')])).toEqual(['SIGNED_WITHOUT_LEAD']);
    expect(rules({ status: 'SIGNED' }, [seat('a', 'LEAD_PARTNER')])).toEqual([]);
    expect(rules({ status: null }, [])).toEqual([]);
  });
  it('is one whose source states another number of partners', () => {
    expect(rules({ statedPartners: 2 }, [seat('a', 'LEAD_PARTNER'), seat('b', 'ASSOCIATED_PARTNER')])).toEqual([
      'STATED_PARTNERS_DIFFER',
    ]);
    expect(rules({ statedPartners: 2 }, [])).toEqual([]); // nothing is listed yet: nothing differs
  });
});
