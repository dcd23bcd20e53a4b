import { describe, expect, it } from '@jest/globals';
import { type Reader, ROLES, type Role } from '@seedbed/platform/kernel';
import {
  byVisibility,
  conditionFor,
  editors,
  type MeValue,
  me,
  ofOrganisation,
  type Policy,
  type StoredFilter,
  seenWith,
  seenWithAll,
} from './policy.js';

const ROW = { visibility: 'PUBLIC', stewardId: 'it', id: 'row', organisationId: 'org' };
type Row = typeof ROW;

const reader = (role: string): Reader => ({ role, nccIds: ['it'], organisationIds: ['org'], userId: 'u' });

/** What the blocks say, read the plain way: the engine and row security are compared with each other elsewhere. */
function fulfils(row: Row, filter: StoredFilter, who: Reader): boolean {
  return Object.entries(filter).every(([key, part]) => {
    if (key === 'or') return (part as StoredFilter[]).some((one) => fulfils(row, one, who));
    if (key === 'and') return (part as StoredFilter[]).every((one) => fulfils(row, one, who));
    const among = (part as { in: readonly string[] | MeValue }).in;
    const values = 'me' in among ? who[among.me as 'nccIds' | 'organisationIds'] : among;
    return values.includes(row[key as keyof Row]);
  });
}

function has(policy: Policy, role: string, row: Row): boolean {
  const rows = conditionFor(policy, role);
  return typeof rows === 'string' ? rows === 'all' : fulfils(row, rows, reader(role));
}

const VISIBILITIES = ['PUBLIC', 'NETWORK', 'NCC', 'PRIVATE'];
/** The first letters of the visibilities whose rows a role has. */
const lettersOf = (policy: Policy, role: string, row: Partial<Row>): string =>
  VISIBILITIES.filter((visibility) => has(policy, role, { ...ROW, ...row, visibility }))
    .map((visibility) => (visibility === 'PRIVATE' ? 'X' : visibility === 'NCC' ? 'C' : visibility.charAt(0)))
    .join('');

describe('who sees what', () => {
  //                  own centre, another
  const expected: Record<Role, [string, string]> = {
    SYSTEM: ['PNCX', 'PNCX'],
    DEMO: ['PNC', 'PNC'],
    NODE_ADMIN: ['PN', 'PN'],
    COORDINATOR: ['PNCX', 'PN'],
    EDITOR: ['PNC', 'PN'],
    PARTNER_ADMIN: ['PN', 'PN'],
    PARTNER_EDITOR: ['PN', 'PN'],
    OFFICER_READ: ['PN', 'PN'],
    AUDITOR: ['PNCX', 'PNCX'],
    PUBLIC: ['P', 'P'],
  };

  it.each(ROLES)('says for %s which visibilities of the own and of another centre', (role) => {
    const found = ['it', 'gr'].map((stewardId) => lettersOf(byVisibility, role, { stewardId }));
    expect(found).toEqual(expected[role]);
  });

  it('gives a role that nobody declared what the public sees', () => {
    expect(lettersOf(byVisibility, 'SOMEBODY', {})).toBe('P');
    expect(lettersOf(editors, 'SOMEBODY', {})).toBe('');
  });

  it.each<[Role, string, string]>([
    ['COORDINATOR', 'PNCX', ''],
    ['EDITOR', 'PNC', ''],
    ['NODE_ADMIN', '', ''],
    ['PARTNER_ADMIN', '', ''],
    ['OFFICER_READ', '', ''],
    ['AUDITOR', '', ''],
    ['PUBLIC', '', ''],
  ])('lets %s write rows of the own centre only', (role, own, other) => {
    expect(lettersOf(editors, role, { stewardId: 'it' })).toBe(own);
    expect(lettersOf(editors, role, { stewardId: 'gr' })).toBe(other);
  });

  it.each<Role>(['PARTNER_ADMIN', 'PARTNER_EDITOR'])('shows a %s what is of its own organisation', (role) => {
    const policy = ofOrganisation('organisation');
    expect(lettersOf(policy, role, { stewardId: 'gr' })).toBe('PNC');
    expect(lettersOf(policy, role, { stewardId: 'gr', organisationId: 'other' })).toBe('PN');
    expect(lettersOf(ofOrganisation('id'), role, { id: 'org' })).toBe('PNC');
    expect(lettersOf(policy, 'OFFICER_READ', {})).toBe('PN');
  });

  it('asks of the reader what the engine binds', () => {
    expect(conditionFor(byVisibility, 'COORDINATOR')).toEqual({
      or: [{ visibility: { in: ['PUBLIC', 'NETWORK'] } }, { stewardId: { in: me.nccs } }],
    });
  });

  it('shows what is said of records to those who see each of them', () => {
    expect(conditionFor(seenWith('organisation'), 'COORDINATOR')).toEqual({ and: [{ organisation: {} }] });
    expect(conditionFor(seenWith('organisation'), 'SYSTEM')).toBe('all');
    const both = seenWithAll(byVisibility, 'left', 'right');
    expect(conditionFor(both, 'OFFICER_READ')).toEqual({
      and: [byVisibility.OFFICER_READ, { left: {} }, { right: {} }],
    });
    expect(conditionFor(both, 'SOMEBODY')).toEqual({ and: [byVisibility.EVERYBODY, { left: {} }, { right: {} }] });
  });
});
