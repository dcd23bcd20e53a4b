import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type HeldRole,
  keptTo,
  needsSecondFactor,
  readerUnder,
  rolesToChoose,
  roleToActUnder,
} from './acting-role.rules.js';
import { UserRole } from './user-role.js';

const held = (role: UserRole, scope: Partial<HeldRole> = {}): HeldRole => ({
  role,
  ncc: null,
  organisation: null,
  standing: null,
  programme: null,
  ...scope,
});
const strong = { isStrong: true };
const weak = { isStrong: false };

describe('the role somebody acts under', () => {
  const many = [held('NODE_ADMIN'), held('EDITOR', { ncc: 'it' }), held('COORDINATOR', { ncc: 'gr' })];

  it('is the most useful one at first', () => {
    expect(roleToActUnder(many, strong)).toBe('COORDINATOR');
    expect(roleToActUnder([], strong)).toBe('PUBLIC');
  });

  it('is the chosen one, as long as it is held', () => {
    expect(roleToActUnder(many, strong, 'NODE_ADMIN')).toBe('NODE_ADMIN');
    expect(roleToActUnder(many, strong, 'AUDITOR')).toBe('COORDINATOR');
  });

  it('is no guarded one without a second factor', () => {
    expect(roleToActUnder(many, weak, 'NODE_ADMIN')).toBe('EDITOR');
    expect(rolesToChoose([held('NODE_ADMIN')], weak)).toEqual(['PUBLIC']);
    expect(['NODE_ADMIN', 'COORDINATOR'].every((role) => needsSecondFactor(role as UserRole))).toBe(true);
  });
});

describe('the reader under a role', () => {
  it('has all whom the role is held for, and nobody of another role', () => {
    const reader = readerUnder(
      'user',
      [held('EDITOR', { ncc: 'it' }), held('COORDINATOR', { ncc: 'gr' }), held('COORDINATOR', { ncc: 'hr' })],
      'COORDINATOR',
    );
    expect(reader).toEqual({ role: 'COORDINATOR', userId: 'user', nccIds: ['gr', 'hr'], organisationIds: [] });
  });

  it('does not speak for the centre that looks after a partner', () => {
    const roles = [held('PARTNER_ADMIN', { ncc: 'gr', organisation: 'anka' })];
    expect(readerUnder('user', roles, 'PARTNER_ADMIN')).toMatchObject({ nccIds: [], organisationIds: ['anka'] });
  });

  it('speaks for the organisation that stands for its own, too', () => {
    const roles = [
      held('PARTNER_EDITOR', { organisation: 'b', standing: 'a' }),
      held('PARTNER_EDITOR', { organisation: 'c', standing: 'c' }),
    ];
    expect(readerUnder('user', roles, 'PARTNER_EDITOR').organisationIds).toEqual(['a', 'b', 'c']);
  });

  it('kept to a centre that it does not have has none', () => {
    const reader = readerUnder('user', [held('EDITOR', { ncc: 'it' })], 'EDITOR');
    expect(keptTo(reader, 'gr').nccIds).toEqual([]);
    expect(keptTo(reader, null)).toEqual(reader);
  });

  it('never has a scope that none of its roles of that kind gives', () => {
    const scope = fc.option(fc.constantFrom('a', 'b', 'c'));
    const role = fc.constantFrom(...UserRole.values);
    const roles = fc.array(fc.record({ role, ncc: scope, organisation: scope, standing: scope, programme: scope }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(roles, role, fc.boolean(), (mine, wanted, isStrong) => {
        const acting = roleToActUnder(mine, { isStrong }, wanted);
        const reader = readerUnder('user', mine, acting);
        const same = mine.filter((one) => one.role === acting);
        expect(acting === 'PUBLIC' || same.length > 0).toBe(true);
        expect(isStrong || !needsSecondFactor(acting)).toBe(true);
        expect(reader.nccIds.every((id) => same.some(({ ncc }) => ncc === id))).toBe(true);
        expect(
          reader.organisationIds.every((id) =>
            same.some(({ organisation, standing }) => organisation === id || standing === id),
          ),
        ).toBe(true);
      }),
    );
  });
});
