import { describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import type { Competence } from '@seedbed/competences';
import { Organisation } from '@seedbed/organisations';
import { newId } from '@seedbed/platform/kernel';
import { until } from '@seedbed/platform/testing';
import { competencesOf } from '../../medium/competences/competence-examples.js';
import { ctx } from '../../medium/seed/domain.js';
import { useIdentityApi } from './identity-support.js';

const SEEN = 'query ($id: ID!) { organisation(id: $id) { id } me { roles { role organisationIds } } }';
interface Seen {
  readonly organisation: { readonly id: string } | null;
  readonly me: { readonly roles: readonly { readonly role: string; readonly organisationIds: readonly string[] }[] };
}

describe('a partner whose organisation is one with another', () => {
  const api = useIdentityApi();
  /** An organisation that only the people of its centre see, and its own. */
  const anOrganisation = async (): Promise<string> => {
    const values = { name: `Org ${newId()}`, steward: nccId('IT'), status: 'ACTIVE', visibility: 'NCC' } as const;
    return (await api().domain.records.create(ctx, Organisation, values)).id;
  };

  it('speaks for the one that stands for both, at once, and no longer once they are two again', async () => {
    const [own, kept, stranger] = [await anOrganisation(), await anOrganisation(), await anOrganisation()];
    const { email } = await api().user([{ role: 'PARTNER_ADMIN', organisationId: own }]);
    const browser = api().browser();
    await browser.signIn(email);
    const sees = async (id: string) => (await browser.ask<Seen>(SEEN, { id })).organisation !== null;
    expect([await sees(own), await sees(kept), await sees(stranger)]).toEqual([true, false, false]);
    const { links } = api().domain;
    const finding = {
      recordType: 'Organisation',
      leftId: own,
      rightId: kept,
      relation: 'SAME_AS',
      keptId: kept,
    } as const;
    const { id } = await links.decide(ctx, finding);
    await until(() => sees(kept), { what: 'the merge to be heard' });
    const { me } = await browser.ask<Seen>(SEEN, { id: own });
    expect(me.roles).toEqual([{ role: 'PARTNER_ADMIN', organisationIds: [own, kept].sort() }]);
    expect(await sees(stranger)).toBe(false);
    await links.undo(ctx, { id });
    await until(async () => !(await sees(kept)), { what: 'the undoing to be heard' });
    expect(await sees(own)).toBe(true);
  });
});

describe('a partner and its competences', () => {
  const api = useIdentityApi();

  it('says of its own organisation what it can do, and never that somebody has looked at it', async () => {
    const { domain } = api();
    const anOrganisation = async (): Promise<string> => {
      const values = { name: `Org ${newId()}`, steward: nccId('IT'), status: 'ACTIVE', visibility: 'NETWORK' } as const;
      return (await domain.records.create(ctx, Organisation, values)).id;
    };
    const [own, other] = [await anOrganisation(), await anOrganisation()];
    const { competences } = await competencesOf(domain).aReleased(3);
    const [first, second, third] = competences as [Competence, Competence, Competence];
    const { email } = await api().user([{ role: 'PARTNER_ADMIN', organisationId: own }]);
    const browser = api().browser();
    await browser.signIn(email);
    interface Claimed {
      readonly claim: { readonly id: string; readonly rev: number; readonly state: string };
    }
    const claim = (values: object) =>
      browser.send<Claimed>(
        'mutation ($input: CreateCompetenceClaimInput!) { claim: createCompetenceClaim(input: $input) { id rev state } }',
        { input: { evidence: 'Our own work.', ...values } },
      );
    const looked = { state: 'VALIDATED', validatedById: other, validatedOn: '2026-03-01' };
    const made = await claim({ organisationId: own, competenceId: first.id });
    expect(made.data?.claim.state).toBe('SELF_ASSESSED');
    const codes = async (refused: Promise<{ errors?: readonly { extensions?: { code?: unknown } }[] }>) =>
      (await refused).errors?.map(({ extensions }) => extensions?.code);
    const lookedAt = claim({ organisationId: own, competenceId: second.id, ...looked });
    expect(await codes(lookedAt)).toEqual(['RECORD_OF_ANOTHER']);
    expect(await codes(claim({ organisationId: other, competenceId: third.id }))).toEqual(['RECORD_OF_ANOTHER']);
    const change = browser.send(
      'mutation ($input: ChangeCompetenceClaimInput!) { changeCompetenceClaim(input: $input) { id } }',
      { input: { id: made.data?.claim.id, rev: made.data?.claim.rev, ...looked } },
    );
    expect(await codes(change)).toEqual(['WRITE_LOCKS_OUT']);
    expect(
      await domain.db.query(ctx, 'select state from competence_claims where organisation_id = any($1::uuid[])', [
        [own, other],
      ]),
    ).toEqual([{ state: 'SELF_ASSESSED' }]);
  });
});
