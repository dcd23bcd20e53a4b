import { describe, expect, it } from '@jest/globals';
import { mayGive } from './giving.rules.js';
import { UserRole } from './user-role.js';

const reader = (role: string, nccIds: string[] = [], organisationIds: string[] = []) => ({
  role,
  nccIds,
  organisationIds,
});
const partner = { role: 'PARTNER_EDITOR', ncc: 'gr', organisation: 'anka' } as const;

describe('giving a role', () => {
  it('is for admins of the node, whatever the role', () => {
    for (const role of UserRole.values) expect(mayGive(reader('NODE_ADMIN'), { ...partner, role })).toBe(true);
  });
  it('is for coordinators, to the partners of their centre alone', () => {
    expect(mayGive(reader('COORDINATOR', ['gr']), partner)).toBe(true);
    expect(mayGive(reader('COORDINATOR', ['it']), partner)).toBe(false);
    for (const role of ['EDITOR', 'COORDINATOR', 'NODE_ADMIN', 'AUDITOR', 'OFFICER_READ'] as const) {
      expect(mayGive(reader('COORDINATOR', ['gr']), { ...partner, role })).toBe(false);
    }
  });
  it('is for admins of a partner, in their organisation alone', () => {
    expect(mayGive(reader('PARTNER_ADMIN', [], ['anka']), partner)).toBe(true);
    expect(mayGive(reader('PARTNER_ADMIN', [], ['kollektiva']), partner)).toBe(false);
    expect(mayGive(reader('PARTNER_ADMIN', ['gr'], ['anka']), { ...partner, role: 'EDITOR' })).toBe(false);
  });
  it.each(['EDITOR', 'PARTNER_EDITOR', 'OFFICER_READ', 'AUDITOR', 'PUBLIC', 'DEMO', 'toString'])(
    'is not for %s',
    (role) => {
      expect(mayGive(reader(role, ['gr'], ['anka']), partner)).toBe(false);
    },
  );
});
