import { describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { ApiTokens } from '@seedbed/identity';
import { Organisation } from '@seedbed/organisations';
import { Audit } from '@seedbed/platform/journal';
import { newId, type UserRole } from '@seedbed/platform/kernel';
import { ctx } from '../../medium/seed/domain.js';
import { useIdentityApi } from './identity-support.js';

const CHANGE = 'mutation ($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { id rev } }';

/** What nobody may do to a record that is theirs to write, asked as people and programs ask. */
describe('a record that is one’s own', () => {
  const api = useIdentityApi();

  async function as(role: UserRole, ...nccs: string[]) {
    const { db } = api().domain;
    const { id } = await api().user(nccs.length === 0 ? [{ role }] : nccs.map((ncc) => ({ role, ncc })));
    const service = new ApiTokens(db, api().secrets, new Audit(db), { demo: false });
    const expiresAt = new Date(Date.now() + 3_600_000);
    const { secret } = await db.inTransaction(ctx, (tx) =>
      service.make(tx, id, { name: role, role, scope: 'WRITE', expiresAt }),
    );
    return api().browser({ authorization: `Bearer ${secret}` });
  }
  async function anOrganisation() {
    const { records } = api().domain;
    const steward = nccId('IT');
    const { id } = await records.create(ctx, Organisation, { name: `Org ${newId()}`, steward, visibility: 'NETWORK' });
    const now = () => records.require(ctx, Organisation, id);
    return { id, rev: (await now()).rev, now };
  }

  it('is given to another centre by a coordinator of both or an administrator, and by nobody else', async () => {
    const { id, rev, now } = await anOrganisation();
    const input = { id, rev, stewardId: nccId('GR') };
    for (const who of [await as('EDITOR', 'IT'), await as('EDITOR', 'IT', 'GR'), await as('COORDINATOR', 'IT')]) {
      const { code, errors } = await who.send(CHANGE, { input });
      expect([code, errors?.[0]?.extensions?.field]).toEqual(['STEWARD_NOT_YOURS', 'stewardId']);
      expect(await now()).toMatchObject({ rev, steward: { id: nccId('IT') } });
    }
    await (await as('COORDINATOR', 'IT', 'GR')).ask(CHANGE, { input });
    expect(await now()).toMatchObject({ steward: { id: nccId('GR') } });
    const back = { id, rev: (await now()).rev, stewardId: nccId('IT') };
    await (await as('NODE_ADMIN')).ask(CHANGE, { input: back });
    expect(await now()).toMatchObject({ steward: { id: nccId('IT') } });
  });

  it('is not hidden from oneself', async () => {
    const { id, rev, now } = await anOrganisation();
    const input = { id, rev, visibility: 'PRIVATE' };
    expect((await (await as('EDITOR', 'IT')).send(CHANGE, { input })).code).toBe('WRITE_LOCKS_OUT');
    expect(await now()).toMatchObject({ rev, visibility: 'NETWORK' });
    await (await as('COORDINATOR', 'IT')).ask(CHANGE, { input });
    expect(await now()).toMatchObject({ visibility: 'PRIVATE' });
  });
});
