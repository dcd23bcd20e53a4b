import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { ApiTokens, type DemoAccess, demoNames, demoUserId, makeDemoAccess, User } from '@seedbed/identity';
import { Organisation } from '@seedbed/organisations';
import { Audit } from '@seedbed/platform/journal';
import { ctx } from '../../medium/seed/domain.js';
import { Client, ME, useIdentityApi } from './identity-support.js';

const SIGN_IN = 'mutation ($name: String!) { signInAsDemo(input: { name: $name }) { me { userId actingRole } } }';

describe('demo mode', () => {
  const api = useIdentityApi({ demo: true });
  let partner = { organisation: '', ncc: nccId('GR') };
  beforeAll(async () => {
    const values = { name: 'A partner', steward: nccId('GR'), status: 'ACTIVE' } as const;
    partner = { organisation: (await api().domain.records.create(ctx, Organisation, values)).id, ncc: nccId('GR') };
  });
  function make(known: DemoAccess = {}): Promise<DemoAccess> {
    const { db, records } = api().domain;
    const { secrets } = api();
    const tokens = new ApiTokens(db, secrets, new Audit(db), { demo: true });
    return makeDemoAccess({ db, records, tokens, secrets }, ctx, partner, known);
  }

  it('takes whoever does not sign in for the demo reader, as ever', async () => {
    expect(await api().browser().ask(ME)).toEqual({
      me: { userId: null, email: null, actingRole: null, isDemo: true, roles: [] },
    });
  });

  it('has a user and a token for each role, and a coordinator for each centre', async () => {
    const access = await make();
    expect(Object.keys(access)).toEqual(demoNames());
    const roles: Record<string, unknown> = {};
    for (const [name, token] of Object.entries(access)) {
      const program = api().browser({ authorization: `Bearer ${token}` });
      const { me } = await program.ask<{ me: { actingRole: string; roles: { nccIds: string[] }[] } }>(
        '{ me { actingRole roles { nccIds organisationIds } } }',
      );
      roles[name] = [me.actingRole, ...(me.roles[0]?.nccIds ?? [])];
    }
    expect(roles).toEqual({
      'coordinator-hr': ['COORDINATOR', nccId('HR')],
      'coordinator-gr': ['COORDINATOR', nccId('GR')],
      'coordinator-it': ['COORDINATOR', nccId('IT')],
      'coordinator-ro': ['COORDINATOR', nccId('RO')],
      'coordinator-si': ['COORDINATOR', nccId('SI')],
      'editor-it': ['EDITOR', nccId('IT')],
      partner: ['PARTNER_ADMIN'],
      officer: ['OFFICER_READ'],
      auditor: ['AUDITOR'],
      admin: ['NODE_ADMIN'],
    });
  });

  it('keeps tokens that are good, makes others for those that are not, and leaves what people changed', async () => {
    const first = await make();
    const { db, records } = api().domain;
    await db.inTransaction(ctx, async (tx) => {
      await records.change(tx, User, { id: demoUserId('officer') }, { displayName: 'Renamed' });
      await db.query(tx, `update api_tokens set revoked_at = now() where user_id = $1`, [demoUserId('auditor')]);
    });
    const second = await make({ ...first, partner: first.admin as string });
    const changed = Object.keys(second).filter((name) => second[name] !== first[name]);
    expect(changed.sort()).toEqual(['auditor', 'partner']);
    const officer = await db.inTransaction(ctx, (tx) => records.require(tx, User, demoUserId('officer')));
    expect(officer.displayName).toBe('Renamed');
    const old = api().browser({ authorization: `Bearer ${first.partner}` });
    expect((await old.send(ME)).code).toBe('TOKEN_ENDED');
  });

  it('says as whom one may look around, on this machine alone', async () => {
    const OFFERED = '{ demoUsers { name role country } }';
    const { demoUsers } = await api().browser().ask<{ demoUsers: { name: string }[] }>(OFFERED);
    expect(demoUsers.map(({ name }) => name)).toEqual(demoNames());
    expect(demoUsers).toContainEqual({ name: 'coordinator-gr', role: 'COORDINATOR', country: 'GR' });
    expect(demoUsers).toContainEqual({ name: 'officer', role: 'OFFICER_READ', country: null });
    const forwarded = api().browser({ 'x-forwarded-for': '192.0.2.1' });
    expect(await forwarded.ask(OFFERED)).toEqual({ demoUsers: [] });
    expect(await api().underName('evil.example', OFFERED)).toContain('"demoUsers":[]');
  });

  it('signs in with one click, on this machine and at its own address alone', async () => {
    await make();
    const browser = api().browser();
    expect(await browser.ask(SIGN_IN, { name: 'coordinator-gr' })).toEqual({
      signInAsDemo: { me: { userId: demoUserId('coordinator-gr'), actingRole: 'COORDINATOR' } },
    });
    expect(browser.cookie).toBeDefined();
    expect((await api().browser().send(SIGN_IN, { name: 'nobody' })).code).toBe('DEMO_USER_UNKNOWN');
    const forwarded = api().browser({ 'x-forwarded-for': '192.0.2.1' });
    expect((await forwarded.send(SIGN_IN, { name: 'admin' })).code).toBe('DEMO_ONLY_HERE');
    expect(await api().underName('rebound.example', SIGN_IN, { name: 'admin' })).toContain('DEMO_ONLY_HERE');
  });
});

describe('outside demo mode', () => {
  const api = useIdentityApi();

  it('nobody signs in with one click', async () => {
    const browser: Client = api().browser();
    expect((await browser.send(SIGN_IN, { name: 'admin' })).code).toBe('DEMO_ONLY_HERE');
  });
});
