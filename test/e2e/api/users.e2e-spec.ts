import { describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import type { UserRole } from '@seedbed/identity';
import { Organisation } from '@seedbed/organisations';
import { newId } from '@seedbed/platform/kernel';
import { ctx } from '../../medium/seed/domain.js';
import { ME, useIdentityApi } from './identity-support.js';

const GIVE = `mutation ($input: GiveRoleInput!) {
  giveRole(input: $input) { id roleAssignments { nodes { id role ncc { id } organisationId endsAt } } }
}`;
const END = 'mutation ($id: ID!) { endRole(input: { id: $id }) { id } }';
const SUSPEND = 'mutation ($user: ID!) { suspendUser(input: { user: $user }) { status } }';
const USERS = '{ users(first: 100) { nodes { id email roleAssignments { nodes { role } } } } }';
interface Given {
  readonly giveRole: {
    readonly roleAssignments: {
      readonly nodes: readonly {
        id: string;
        role: string;
        ncc: { id: string } | null;
        organisationId: string | null;
      }[];
    };
  };
}

describe('managing users', () => {
  const api = useIdentityApi();
  /** A signed-in browser that acts under the role; of admins and coordinators as if a second factor was given. */
  async function acting(role: UserRole, scope: { ncc?: string; organisationId?: string } = {}) {
    const user = await api().user([{ role, ...scope }]);
    const browser = api().browser();
    await browser.signIn(user.email);
    await api().domain.db.query(
      ctx,
      'update sessions set has_second_factor = true, acting_role = $2 where user_id = $1',
      [user.id, role],
    );
    const { until } = await import('@seedbed/platform/testing');
    await until(async () => (await browser.ask<{ me: { actingRole: string } }>(ME)).me.actingRole === role);
    return { ...user, browser };
  }
  async function anOrganisation(country: string): Promise<string> {
    const { records } = api().domain;
    const made = await records.create(ctx, Organisation, {
      name: `Org ${newId()}`,
      steward: nccId(country),
      status: 'ACTIVE',
    });
    return made.id;
  }
  const aStranger = () => api().user([]);

  it('is done by admins of the node: roles are given and ended', async () => {
    const { browser } = await acting('NODE_ADMIN');
    const { id } = await aStranger();
    const { giveRole } = await browser.ask<Given>(GIVE, { input: { user: id, role: 'COORDINATOR', ncc: nccId('SI') } });
    const [given] = giveRole.roleAssignments.nodes;
    expect(given).toMatchObject({ role: 'COORDINATOR', ncc: { id: nccId('SI') }, endsAt: null });
    await browser.ask(END, { id: given?.id });
    const found = await api().domain.db.query(
      ctx,
      'select ends_at <= now() as ended from role_assignments where user_id = $1',
      [id],
    );
    expect(found).toEqual([{ ended: true }]);
    expect((await api().audit(id)).map(({ action }) => action)).toEqual([]);
  });

  it('refuses a role without whom it is for, for another kind, or for nobody', async () => {
    const { browser } = await acting('NODE_ADMIN');
    const { id } = await aStranger();
    const refused = async (input: Record<string, unknown>) => {
      const { errors } = await browser.send(GIVE, { input: { user: id, ...input } });
      const { code, problems } = (errors?.[0]?.extensions ?? {}) as { code?: string; problems?: { code: string }[] };
      return [code, problems?.map((problem) => problem.code)];
    };
    expect(await refused({ role: 'EDITOR' })).toEqual(['RECORD_INVALID', ['ROLE_NEEDS_SCOPE']]);
    expect(await refused({ role: 'AUDITOR', ncc: nccId('IT') })).toEqual(['RECORD_INVALID', ['ROLE_OF_ANOTHER_SCOPE']]);
    expect(await refused({ role: 'PUBLIC' })).toEqual(['RECORD_INVALID', ['ROLE_NOT_GIVEN']]);
    expect(await refused({ role: 'PARTNER_ADMIN', organisation: newId() })).toEqual([
      expect.anything(),
      expect.anything(),
    ]);
    expect(await refused({ role: 'EDITOR', ncc: newId() })).toEqual(['LINK_TO_NOTHING', undefined]);
    const kept = await api().domain.db.query(ctx, 'select from role_assignments where user_id = $1', [id]);
    expect(kept).toEqual([]);
  });

  it('is done by coordinators for the partners of their centre alone, whatever centre they name', async () => {
    const { browser } = await acting('COORDINATOR', { ncc: 'GR' });
    const [greek, italian] = [await anOrganisation('GR'), await anOrganisation('IT')];
    const partner = await api().user([{ role: 'PARTNER_EDITOR', organisationId: greek }]);
    const give = (input: Record<string, unknown>) =>
      browser.send<Given>(GIVE, { input: { user: partner.id, ...input } });
    const { data } = await give({ role: 'PARTNER_ADMIN', organisation: greek });
    expect(data?.giveRole.roleAssignments.nodes.map(({ ncc }) => ncc?.id)).toEqual([nccId('GR'), nccId('GR')]);
    for (const input of [
      { role: 'PARTNER_ADMIN', organisation: italian },
      { role: 'PARTNER_ADMIN', organisation: italian, ncc: nccId('GR') },
      { role: 'COORDINATOR', ncc: nccId('GR') },
      { role: 'NODE_ADMIN' },
    ]) {
      expect((await give(input)).code).toBe('ROLE_NOT_YOURS_TO_GIVE');
    }
    const { id } = await aStranger(); // whom the coordinator does not see
    expect((await browser.send(GIVE, { input: { user: id, role: 'PARTNER_EDITOR', organisation: greek } })).code).toBe(
      'USER_UNKNOWN',
    );
    expect((await browser.send(SUSPEND, { user: partner.id })).code).toBe('NOT_ALLOWED');
  });

  it('shows each what is theirs to manage, and their own', async () => {
    const organisationId = await anOrganisation('HR');
    const seen = async ({ browser }: { browser: Awaited<ReturnType<typeof acting>>['browser'] }) =>
      (await browser.ask<{ users: { nodes: { id: string }[] } }>(USERS)).users.nodes.map(({ id }) => id);
    const colleague = await api().user([{ role: 'PARTNER_EDITOR', organisationId }]);
    const [partner, coordinator, other, editor, admin] = [
      await acting('PARTNER_ADMIN', { organisationId }),
      await acting('COORDINATOR', { ncc: 'HR' }),
      await acting('COORDINATOR', { ncc: 'RO' }),
      await acting('EDITOR', { ncc: 'HR' }),
      await acting('NODE_ADMIN'),
    ];
    expect((await seen(partner)).sort()).toEqual([partner.id, colleague.id].sort());
    expect(await seen(coordinator)).toEqual(
      expect.arrayContaining([coordinator.id, partner.id, colleague.id, editor.id]),
    );
    expect(await seen(coordinator)).not.toContain(admin.id);
    expect(await seen(other)).toEqual([other.id]);
    expect(await seen(editor)).toEqual([editor.id]);
    expect((await seen(admin)).length).toBeGreaterThan(5);
    expect(await api().browser().ask(USERS)).toEqual({ users: { nodes: [] } });
  });

  it('ends everything of somebody who is suspended, at once', async () => {
    const { browser: admin } = await acting('NODE_ADMIN');
    const { browser, id, email } = await acting('EDITOR', { ncc: 'IT' });
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const { createApiToken } = await browser.ask<{ createApiToken: { secret: string } }>(
      'mutation ($at: DateTime!) { createApiToken(input: { name: "x", role: EDITOR, expiresAt: $at }) { secret } }',
      { at: expiresAt },
    );
    const program = api().browser({ authorization: `Bearer ${createApiToken.secret}` });
    await program.ask(ME);
    expect(await admin.ask(SUSPEND, { user: id })).toEqual({ suspendUser: { status: 'SUSPENDED' } });
    expect((await browser.send(ME)).code).toBe('SESSION_ENDED');
    expect((await program.send(ME)).code).toBe('TOKEN_ENDED');
    expect((await api().browser().signIn(email)).code).toBe('SIGN_IN_REFUSED');
    await admin.ask('mutation ($user: ID!) { activateUser(input: { user: $user }) { id } }', { user: id });
    expect((await program.send(ME)).code).toBe('TOKEN_ENDED');
    expect((await api().browser().signIn(email)).code).toBeUndefined();
  });

  it('leaves the node an admin', async () => {
    const { db } = api().domain;
    await db.query(ctx, `update role_assignments set ends_at = now() where role = 'NODE_ADMIN'`);
    const { browser, id } = await acting('NODE_ADMIN');
    const [own] = await db.query<{ id: string }>(ctx, 'select id from role_assignments where user_id = $1', [id]);
    expect((await browser.send(END, { id: own?.id })).code).toBe('LAST_ADMIN');
    expect((await browser.send(SUSPEND, { user: id })).code).toBe('LAST_ADMIN');
  });

  it('takes nothing that no input names (mass assignment)', async () => {
    const { browser } = await acting('NODE_ADMIN');
    const { id } = await aStranger();
    for (const more of [{ status: 'ACTIVE' }, { hasSecondFactor: true }, { id: newId() }]) {
      const { errors } = await browser.send(GIVE, { input: { user: id, role: 'AUDITOR', ...more } });
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
    for (const mutation of ['createUser', 'changeUser', 'createRoleAssignment', 'changeSession', 'changeAuditEvent']) {
      const { errors } = await browser.send(`mutation { ${mutation}(input: {}) { id } }`);
      expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });
});

describe('what happened', () => {
  const api = useIdentityApi();

  it('is seen by auditors, and one’s own by oneself; a refused access is among it', async () => {
    const [mine, auditor] = [
      await api().user([{ role: 'EDITOR', ncc: 'IT' }]),
      await api().user([{ role: 'AUDITOR' }]),
    ];
    const [me, judge] = [api().browser(), api().browser()];
    await me.signIn(mine.email);
    await judge.signIn(auditor.email);
    expect((await me.send(SUSPEND, { user: auditor.id })).code).toBe('NOT_ALLOWED');
    const EVENTS = '{ auditEvents(first: 100) { nodes { action outcome userId detail role } } }';
    const { until } = await import('@seedbed/platform/testing');
    type Events = { auditEvents: { nodes: { action: string; userId: string | null; detail: string | null }[] } };
    await until(async () =>
      (await judge.ask<Events>(EVENTS)).auditEvents.nodes.some(
        ({ action, userId, detail }) => action === 'access' && userId === mine.id && detail === 'suspendUser',
      ),
    );
    const own = (await me.ask<Events>(EVENTS)).auditEvents.nodes;
    expect(own.map(({ action }) => action).sort()).toEqual(['access', 'signIn']);
    expect(own.every(({ userId }) => userId === mine.id)).toBe(true);
  });

  it('says under which role somebody acted, also where only the system may write for them', async () => {
    const { id, email } = await api().user([{ role: 'EDITOR', ncc: 'IT' }, { role: 'AUDITOR' }]);
    const browser = api().browser();
    await browser.signIn(email, 'not the password');
    await browser.signIn(email);
    await browser.ask('mutation { switchRole(input: { role: AUDITOR }) { actingRole } }');
    await browser.ask('mutation { offerSecondFactor { secret } }');
    const present = { present: 'wrong', password: 'a sentence nobody else knows' };
    await browser.send('mutation ($input: SetPasswordInput!) { setPassword(input: $input) }', { input: present });
    await browser.ask('mutation { signOut }');
    const { db } = api().domain;
    const events = await db.query(ctx, 'select action, role from audit_events where user_id = $1 order by at, id', [
      id,
    ]);
    expect(events).toEqual([
      { action: 'signIn.password', role: 'PUBLIC' },
      { action: 'signIn', role: 'EDITOR' },
      { action: 'role.switch', role: 'EDITOR' },
      { action: 'offerSecondFactor', role: 'AUDITOR' },
      { action: 'password.set', role: 'AUDITOR' },
      { action: 'session.end', role: 'AUDITOR' },
    ]);
  });

  it('is never changed, by nobody', async () => {
    const { db } = api().domain;
    await expect(db.query(ctx, `update audit_events set action = 'x'`)).rejects.toThrow('never changed');
    await expect(db.query(ctx, 'delete from audit_events')).rejects.toThrow('never changed');
  });
});
