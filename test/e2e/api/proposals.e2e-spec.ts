import { describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { Person, PersonRole } from '@seedbed/contacts';
import { demoUserId } from '@seedbed/identity';
import { Organisation, Site } from '@seedbed/organisations';
import { newId } from '@seedbed/platform/kernel';
import { Proposal } from '@seedbed/platform/proposals';
import { countryId } from '@seedbed/reference';
import { ctx } from '../../medium/seed/domain.js';
import {
  codesOf,
  decide,
  look,
  propose,
  refusedProposal,
  type Shown,
  useProposalsApi,
  type Values,
} from './proposals-support.js';

const LIST = `query ($filter: ProposalFilter) {
  proposals(filter: $filter, first: 100) { totalCount nodes { id state fields { field state } } }
}`;
const HISTORY = `query ($type: String!, $id: ID!) {
  timeline(recordType: $type, id: $id) { nodes { actor reason rev changes { field after } } }
}`;
const CONFLICTS = `query ($id: ID!) {
  conflicts(filter: { proposalId: { eq: $id } }) { nodes { field base ours theirs state resolvedBy } }
}`;

describe('proposals over the API', () => {
  const api = useProposalsApi();
  const records = () => api().identity.domain.records;
  const seen = async () => {
    const { rev } = await records().require(ctx, Organisation, api().organisation);
    return { recordType: 'Organisation', recordId: api().organisation, rev };
  };
  const change = async (changes: Values, more: Values = {}): Promise<Shown> =>
    propose(api().partner, 'proposeChange', { ...(await seen()), changes, ...more });
  const edit = (values: Values) => records().change(ctx, Organisation, { id: api().organisation }, values as never);
  const stored = () => records().require(ctx, Organisation, api().organisation);
  const conflictsOf = async (id: string) =>
    (await api().coordinator.ask<{ conflicts: { nodes: Values[] } }>(CONFLICTS, { id })).conflicts.nodes;
  const fieldsOf = ({ fields }: Shown) => Object.fromEntries(fields.map(({ field, state }) => [field, state]));

  it('wait, change nothing, and become a change of the coordinator that says whose proposal it was', async () => {
    const before = await stored();
    const legalForm = `form ${newId().slice(-8)}`;
    const proposal = await change({ legalForm }, { note: 'As registered.' });
    expect(proposal).toMatchObject({ state: 'WAITING', kind: 'CHANGE', note: 'As registered.', baseRev: before.rev });
    expect(proposal.fields).toEqual([
      {
        field: 'legalForm',
        mode: 'REVIEW',
        state: 'WAITING',
        before: before.legalForm,
        proposed: legalForm,
        given: null,
        current: before.legalForm,
      },
    ]);
    expect(await stored()).toEqual(before);
    const report = await decide(api().coordinator, [
      { id: proposal.id, rev: proposal.rev, decision: 'ACCEPT', reason: 'Checked.' },
    ]);
    expect(report).toMatchObject({ done: 1, failed: 0, items: [{ state: 'APPLIED', outcome: 'DONE' }] });
    const after = await stored();
    expect(after).toMatchObject({ legalForm, rev: before.rev + 1 });
    const shown = await look(api().partner, proposal.id);
    const coordinator = `user:${demoUserId('coordinator-it')}`;
    expect(shown).toMatchObject({
      state: 'APPLIED',
      reason: 'Checked.',
      decidedBy: coordinator,
      appliedRev: after.rev,
    });
    expect(shown?.fields).toMatchObject([{ state: 'APPLIED', current: legalForm }]);
    const { timeline } = await api().coordinator.ask<{ timeline: { nodes: Values[] } }>(HISTORY, {
      type: 'Organisation',
      id: api().organisation,
    });
    expect(timeline.nodes[0]).toMatchObject({
      actor: coordinator,
      rev: after.rev,
      changes: [{ field: 'legalForm', after: legalForm }],
    });
    expect(timeline.nodes[0]?.reason).toBe(
      `Proposed by user:${demoUserId('partner')} (proposal ${proposal.id}). Checked.`,
    );
  });

  it('of small fields are applied at once where the centre says so, in the name of the partner', async () => {
    const SET = `mutation ($input: SetProposalModeInput!) { setProposalMode(input: $input) { field mode steward { id } } }`;
    const input = { stewardId: nccId('IT'), recordType: 'Organisation', field: 'website', mode: 'AT_ONCE' };
    expect(await api().coordinator.ask(SET, { input })).toMatchObject({
      setProposalMode: { field: 'website', mode: 'AT_ONCE' },
    });
    const RULES = `query ($id: ID) { proposalRules(recordType: "Organisation", recordId: $id) { canChange canArchive canCreate fields { field input mode } } }`;
    const { proposalRules } = await api().partner.ask<{ proposalRules: Values }>(RULES, { id: api().organisation });
    expect(proposalRules).toMatchObject({ canChange: true, canArchive: false, canCreate: false });
    expect(proposalRules.fields).toContainEqual({ field: 'website', input: 'website', mode: 'AT_ONCE' });
    expect(proposalRules.fields).toContainEqual({ field: 'country', input: 'countryId', mode: 'REVIEW' });

    const website = `https://${newId()}.example/`;
    const mixed = await change({ website, name: `New ${newId()}` });
    expect(mixed.state).toBe('WAITING');
    expect(fieldsOf(mixed)).toEqual({ website: 'APPLIED', name: 'WAITING' });
    expect((await stored()).website).toBe(website);
    const again = `https://${newId()}.example/`;
    expect(await change({ website: again })).toMatchObject({ state: 'APPLIED', decidedBy: 'system:proposals' });
    const { timeline } = await api().coordinator.ask<{ timeline: { nodes: Values[] } }>(HISTORY, {
      type: 'Organisation',
      id: api().organisation,
    });
    expect(timeline.nodes[0]).toMatchObject({ actor: `user:${demoUserId('partner')}` });

    const strangers = await api().stranger.send(SET, { input });
    expect(codesOf(strangers)).toEqual(['WRITE_NOT_ALLOWED']);
    const wide = { ...input, field: 'name' };
    expect(codesOf(await api().coordinator.send(SET, { input: wide }))).toEqual(['PROPOSAL_MODE_TOO_WIDE']);
    await api().coordinator.ask(SET, { input: { ...input, mode: 'FORBIDDEN' } });
    expect(
      codesOf(await refusedProposal(api().partner, 'proposeChange', { ...(await seen()), changes: { website } })),
    ).toEqual(['RECORD_INVALID', 'website PROPOSAL_FIELD_FORBIDDEN']);
    await api().coordinator.ask(SET, { input: { ...input, mode: 'REVIEW' } });
  });

  it('become conflicts when the record changes, at once and with all three values', async () => {
    await edit({ website: 'https://base.example/' });
    const proposal = await change({ website: 'https://theirs.example/', legalForm: `f ${newId().slice(-6)}` });
    await edit({ website: 'https://ours.example/' });
    const shown = (await look(api().coordinator, proposal.id)) as Shown;
    expect(shown.state).toBe('CONFLICT');
    expect(shown.rev).toBeGreaterThan(proposal.rev);
    expect(fieldsOf(shown)).toEqual({ website: 'CONFLICT', legalForm: 'WAITING' });
    expect(await conflictsOf(proposal.id)).toEqual([
      {
        ...{ field: 'website', state: 'OPEN', resolvedBy: null },
        ...{ base: '"https://base.example/"', ours: '"https://ours.example/"', theirs: '"https://theirs.example/"' },
      },
    ]);
    // whoever looked before the change is told, and whoever accepts without looking too
    const old = await decide(api().coordinator, [{ id: proposal.id, rev: proposal.rev, decision: 'ACCEPT' }]);
    expect(old.items).toMatchObject([{ outcome: 'FAILED', problems: [{ code: 'CONFLICT', field: 'rev' }] }]);
    const blind = await decide(api().coordinator, [{ id: proposal.id, rev: shown.rev, decision: 'ACCEPT' }]);
    expect(blind.items).toMatchObject([
      { outcome: 'FAILED', problems: [{ code: 'PROPOSAL_IN_CONFLICT', field: 'website' }] },
    ]);
    expect((await stored()).website).toBe('https://ours.example/');
    const seeing = { id: proposal.id, rev: shown.rev, decision: 'ACCEPT', fields: ['website', 'legalForm'] };
    expect(await decide(api().coordinator, [seeing])).toMatchObject({ items: [{ state: 'APPLIED', outcome: 'DONE' }] });
    expect((await stored()).website).toBe('https://theirs.example/');
    expect(await conflictsOf(proposal.id)).toMatchObject([
      { state: 'THEIRS', resolvedBy: `user:${demoUserId('coordinator-it')}` },
    ]);
  });

  it('on a version behind edits of the coordinator are in conflict where they meet, and only there', async () => {
    const { rev } = await edit({ website: 'https://one.example/', legalForm: 'one' });
    await edit({ website: 'https://two.example/' });
    await edit({ name: `Third ${newId()}` });
    await edit({ website: 'https://three.example/' });
    const input = { recordType: 'Organisation', recordId: api().organisation, rev };
    const changes = { website: 'https://partner.example/', legalForm: 'two', countryId: countryId('AT') };
    const proposal = await propose(api().partner, 'proposeChange', { ...input, changes });
    expect(proposal.state).toBe('CONFLICT');
    expect(fieldsOf(proposal)).toEqual({ website: 'CONFLICT', legalForm: 'WAITING', country: 'WAITING' });
    expect(proposal.fields.find(({ field }) => field === 'website')).toMatchObject({
      before: 'https://one.example/',
      current: 'https://three.example/',
    });
    expect(proposal.fields.find(({ field }) => field === 'country')).toMatchObject({
      proposed: { id: countryId('AT'), title: 'Austria' },
    });
    const partly = {
      id: proposal.id,
      rev: proposal.rev,
      decision: 'ACCEPT',
      fields: ['legalForm', 'countryId'],
      reason: 'The new site is ours.',
    };
    expect(await decide(api().editor, [partly])).toMatchObject({ items: [{ state: 'PARTLY' }] });
    expect(await stored()).toMatchObject({
      website: 'https://three.example/',
      legalForm: 'two',
      country: { id: countryId('AT') },
    });
    expect(await conflictsOf(proposal.id)).toMatchObject([{ state: 'OURS' }]);
    const unknown = { ...input, rev: 9999, changes: { legalForm: 'x' } };
    expect(codesOf(await refusedProposal(api().partner, 'proposeChange', unknown))).toEqual([
      'PROPOSAL_VERSION_UNKNOWN',
    ]);
  });

  it('are accepted with another value, or rejected with a reason that the author reads', async () => {
    const proposal = await change({ legalForm: 'thirdd' });
    const changed = { id: proposal.id, rev: proposal.rev, decision: 'CHANGE', values: { legalForm: 'third' } };
    expect(await decide(api().coordinator, [changed])).toMatchObject({ items: [{ state: 'APPLIED' }] });
    expect((await look(api().partner, proposal.id))?.fields).toMatchObject([
      { proposed: 'thirdd', given: 'third', current: 'third' },
    ]);
    const second = await change({ legalForm: 'fourth' });
    const bare = { id: second.id, rev: second.rev, decision: 'REJECT' };
    expect((await decide(api().coordinator, [bare])).items[0]?.problems).toMatchObject([
      { code: 'PROPOSAL_REASON_MISSING', field: 'reason' },
    ]);
    expect(await decide(api().coordinator, [{ ...bare, reason: 'Not in the register.' }])).toMatchObject({
      items: [{ state: 'REJECTED' }],
    });
    expect(await look(api().partner, second.id)).toMatchObject({ state: 'REJECTED', reason: 'Not in the register.' });
    expect((await stored()).legalForm).toBe('third');
    const over = await decide(api().coordinator, [{ ...bare, reason: 'x' }]);
    expect(over.items[0]?.problems).toMatchObject([{ code: 'PROPOSAL_DECIDED' }]);
  });

  it('are decided many at once: one that is refused stops no other, and one key decides once', async () => {
    const good = await change({ legalForm: `g ${newId().slice(-6)}` });
    const other = await change({ status: 'ACTIVE' });
    const bad = await change({ website: `https://${newId()}.example/` });
    const input = [
      { id: good.id, rev: good.rev, decision: 'ACCEPT' },
      { id: bad.id, rev: 99, decision: 'ACCEPT' },
      { id: newId(), rev: 1, decision: 'ACCEPT' },
      { id: other.id, rev: other.rev, decision: 'ACCEPT' },
      { id: other.id, rev: other.rev, decision: 'REJECT', reason: 'x' },
    ];
    const key = newId();
    const report = await decide(api().coordinator, input, key);
    expect(report.items.map(({ outcome, problems }) => problems[0]?.code ?? outcome)).toEqual([
      'DONE',
      'CONFLICT',
      'RECORD_NOT_FOUND',
      'DONE',
      'ITEM_REPEATED',
    ]);
    const [done, refused] = (await api().identity.audit(demoUserId('coordinator-it'))).slice(-2);
    expect(done).toMatchObject({ action: 'decideProposals', outcome: 'DONE' });
    expect(refused).toEqual({
      ...{ action: 'decideProposals', outcome: 'REFUSED', code: 'CONFLICT' },
      detail: 'CONFLICT 1, RECORD_NOT_FOUND 1, ITEM_REPEATED 1',
    });
    const after = await stored();
    expect(await decide(api().coordinator, input, key)).toEqual(report);
    expect((await stored()).rev).toBe(after.rev);
    const reused = await api().coordinator.send(
      `mutation ($key: String) { decideProposals(input: [], idempotencyKey: $key) { total } }`,
      { key },
    );
    expect(codesOf(reused)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('of one field that are both accepted end in a conflict of the second', async () => {
    const [first, second] = [await change({ name: `A ${newId()}` }), await change({ name: `B ${newId()}` })];
    const both = [first, second].map(({ id, rev }) => ({ id, rev, decision: 'ACCEPT' }));
    const { items } = await decide(api().coordinator, both);
    expect(items).toMatchObject([{ outcome: 'DONE' }, { outcome: 'FAILED', problems: [{ code: 'CONFLICT' }] }]);
    expect(await look(api().coordinator, second.id)).toMatchObject({ state: 'CONFLICT' });
    expect(await conflictsOf(second.id)).toHaveLength(1);
  });

  it('are closed by themselves when the record holds the value anyway', async () => {
    const legalForm = `same ${newId().slice(-6)}`;
    const proposal = await change({ legalForm });
    await edit({ legalForm });
    expect(await look(api().partner, proposal.id)).toMatchObject({ state: 'APPLIED', fields: [{ state: 'SAME' }] });
  });

  it('make new records: a site, and a person with the role that names them', async () => {
    const site = await propose(api().partner, 'proposeNew', {
      recordType: 'Site',
      values: { place: 'Bari', kind: 'BRANCH' },
    });
    const person = await propose(api().partner, 'proposeNew', {
      recordType: 'Person',
      values: { givenName: 'Ada', familyName: 'Neri' },
    });
    expect(person).toMatchObject({ kind: 'CREATE', recordTitle: 'Ada Neri', state: 'WAITING' });
    const role = await propose(api().partner, 'proposeNew', {
      recordType: 'PersonRole',
      values: { personId: person.recordId, function: 'Director' },
    });
    const ids = [role, site, person].map(({ id, rev }) => ({ id, rev, decision: 'ACCEPT' }));
    expect(await decide(api().coordinator, ids)).toMatchObject({ done: 3, failed: 0 });
    expect(await records().require(ctx, Site, site.recordId)).toMatchObject({
      place: 'Bari',
      steward: { id: nccId('IT') },
      organisation: { id: api().organisation },
    });
    expect(await records().require(ctx, Person, person.recordId)).toMatchObject({
      displayName: 'Ada Neri',
      steward: { id: nccId('IT') },
    });
    const [found] = await records().list(ctx, PersonRole, { person: person.recordId } as never);
    expect(found).toMatchObject({ function: 'Director', organisation: { id: api().organisation } });
    // from now on the partner sees its person, and proposes how to reach them
    const { person: ours } = await api().partner.ask<{ person: Values }>(
      'query ($id: ID!) { person(id: $id) { displayName } }',
      { id: person.recordId },
    );
    expect(ours).toEqual({ displayName: 'Ada Neri' });
    const point = {
      recordType: 'ContactPoint',
      values: { personId: person.recordId, kind: 'EMAIL', address: 'ada@neri.example' },
    };
    expect(await propose(api().partner, 'proposeNew', point)).toMatchObject({ state: 'WAITING' });
    const nobody = {
      recordType: 'ContactPoint',
      values: { personId: newId(), kind: 'EMAIL', address: 'x@neri.example' },
    };
    expect(codesOf(await refusedProposal(api().partner, 'proposeNew', nobody))).toEqual([
      'RECORD_INVALID',
      'person LINK_TO_NOTHING',
    ]);
  });

  it('archive records, and are in conflict when the record changed since', async () => {
    const { organisation } = api();
    const values = { organisation, place: 'Lecce', kind: 'VENUE' } as const;
    const [site, changed] = [await records().create(ctx, Site, values), await records().create(ctx, Site, values)];
    const of = ({ id, rev }: Site) => ({ recordType: 'Site', recordId: id, rev });
    const proposal = await propose(api().partner, 'proposeArchive', of(site));
    const late = await propose(api().partner, 'proposeArchive', of(changed));
    await records().change(ctx, Site, { id: changed.id }, { place: 'Lecce centro' });
    const conflicting = (await look(api().coordinator, late.id)) as Shown;
    expect(conflicting).toMatchObject({ state: 'CONFLICT', fields: [{ field: 'archivedAt', state: 'CONFLICT' }] });
    const both = [proposal, conflicting].map(({ id, rev }) => ({ id, rev, decision: 'ACCEPT' }));
    expect((await decide(api().coordinator, both)).items).toMatchObject([
      { state: 'APPLIED' },
      { problems: [{ code: 'PROPOSAL_IN_CONFLICT' }] },
    ]);
    expect((await records().require(ctx, Site, site.id)).archivedAt).not.toBeNull();
    expect((await records().require(ctx, Site, changed.id)).archivedAt).toBeNull();
  });

  it('end when the record is archived, and none is made on one that is', async () => {
    const site = await records().create(ctx, Site, {
      organisation: api().organisation,
      place: 'Foggia',
      kind: 'VENUE',
    });
    const input = { recordType: 'Site', recordId: site.id, rev: 1, changes: { place: 'San Severo' } };
    const proposal = await propose(api().partner, 'proposeChange', input);
    await records().archive(ctx, Site, { id: site.id });
    const gone = (await look(api().partner, proposal.id)) as Shown;
    expect(gone).toMatchObject({ state: 'GONE', gone: 'ARCHIVED' });
    const decided = await decide(api().coordinator, [{ id: gone.id, rev: gone.rev, decision: 'ACCEPT' }]);
    expect(decided.items[0]?.problems).toMatchObject([{ code: 'PROPOSAL_GONE' }]);
    const { count } = (
      await api().identity.domain.db.query<{ count: number }>(ctx, 'select count(*)::int as count from proposals')
    )[0] ?? { count: 0 };
    expect(codesOf(await refusedProposal(api().partner, 'proposeChange', input))).toEqual(['PROPOSAL_RECORD_GONE']);
    expect(await api().identity.domain.db.query(ctx, 'select count(*)::int as count from proposals')).toEqual([
      { count },
    ]);
    const events = await api().identity.audit(demoUserId('partner'));
    expect(events.at(-1)).toMatchObject({ action: 'proposal', outcome: 'REFUSED', code: 'PROPOSAL_RECORD_GONE' });
  });

  it('are withdrawn by whoever made them, once, and by nobody else', async () => {
    const proposal = await change({ legalForm: 'withdrawn' });
    const WITHDRAW = 'mutation ($id: ID!) { withdrawProposal(id: $id) { state } }';
    expect(codesOf(await api().coordinator.send(WITHDRAW, { id: proposal.id }))).toEqual(['PROPOSAL_NOT_YOURS']);
    expect(await api().partner.ask(WITHDRAW, { id: proposal.id })).toEqual({
      withdrawProposal: { state: 'WITHDRAWN' },
    });
    expect(codesOf(await api().partner.send(WITHDRAW, { id: proposal.id }))).toEqual(['PROPOSAL_DECIDED']);
    const { rev } = (await look(api().coordinator, proposal.id)) as Shown;
    const late = await decide(api().coordinator, [{ id: proposal.id, rev, decision: 'ACCEPT' }]);
    expect(late.items[0]?.problems).toMatchObject([{ code: 'PROPOSAL_DECIDED' }]);
    expect((await stored()).legalForm).not.toBe('withdrawn');
  });

  it('are made once for one key, also at the same time', async () => {
    const input = { ...(await seen()), changes: { legalForm: `k ${newId().slice(-6)}` }, idempotencyKey: newId() };
    const made = await Promise.all([1, 2, 3].map(() => propose(api().partner, 'proposeChange', input)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    const other = { ...input, changes: { legalForm: 'another' } };
    expect(codesOf(await refusedProposal(api().partner, 'proposeChange', other))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('of nonsense are refused by their fields, and nothing is written', async () => {
    const refused = async (changes: unknown, more: Values = {}) =>
      codesOf(await refusedProposal(api().partner, 'proposeChange', { ...(await seen()), changes, ...more }));
    const count = () =>
      records()
        .list(ctx, Proposal)
        .then(({ length }) => length);
    const before = await count();
    expect(await refused({ name: '' })).toEqual(['RECORD_INVALID', 'name REQUIRED']);
    expect(await refused({ website: 'javascript:alert(1)', countryId: 7 })).toEqual([
      'RECORD_INVALID',
      'countryId WRONG_FORM',
    ]);
    expect(await refused({ website: 'javascript:alert(1)' })).toEqual(['RECORD_INVALID', 'website WRONG_FORM']);
    expect(await refused({ countryId: newId() })).toEqual(['RECORD_INVALID', 'country LINK_TO_NOTHING']);
    expect(await refused({ rev: 1, stewardId: nccId('SI') })).toContain('RECORD_INVALID');
    expect(await refused({ visibility: 'PUBLIC' })).toEqual(['RECORD_INVALID', 'visibility PROPOSAL_FIELD_FORBIDDEN']);
    expect(await refused({})).toEqual(['PROPOSAL_CHANGES_NOTHING']);
    expect(await refused({ name: (await stored()).name })).toEqual(['PROPOSAL_CHANGES_NOTHING']);
    expect(await refused([])).toEqual(['RECORD_INVALID', 'changes WRONG_FORM']);
    expect(await refused({ legalForm: 'x' }, { note: 'n'.repeat(2001) })).toEqual(['RECORD_INVALID', 'note TOO_LONG']);
    expect(await refused({ legalForm: 'x' }, { recordId: 'nothing' })).toEqual(['RECORD_NOT_FOUND']);
    expect(await refused({ legalForm: 'x' }, { recordType: 'User' })).toEqual(['PROPOSAL_TYPE_CLOSED']);
    const organisation = { recordType: 'Organisation', values: { name: 'New' } };
    expect(codesOf(await refusedProposal(api().partner, 'proposeNew', organisation))).toEqual(['PROPOSAL_KIND_CLOSED']);
    const greek = await api().partner.send(
      'mutation ($input: ProposeNewInput!) { proposeNew(input: $input) { id } }',
      { input: organisation },
      { 'seedbed-language': 'el' },
    );
    expect(greek.errors?.[0]?.message).toContain('αλλαγές');
    expect(await count()).toBe(before);
  });

  it('are seen by the partner and its centre alone, and decided by the centre alone', async () => {
    const proposal = await change({ legalForm: `s ${newId().slice(-6)}` });
    const theirs = await api().another();
    const foreign = { recordType: 'Organisation', recordId: theirs.id, rev: 1, changes: { legalForm: 'x' } };
    expect(codesOf(await refusedProposal(api().partner, 'proposeChange', foreign))).toEqual(['RECORD_NOT_FOUND']);
    await records().change(ctx, Organisation, { id: theirs.id }, { visibility: 'PUBLIC' });
    expect(codesOf(await refusedProposal(api().partner, 'proposeChange', foreign))).toEqual(['PROPOSAL_NOT_YOURS']);
    const site = { recordType: 'Site', values: { place: 'Roma', kind: 'BRANCH', organisationId: theirs.id } };
    expect(codesOf(await refusedProposal(api().partner, 'proposeNew', site))).toEqual(['PROPOSAL_NOT_YOURS']);

    for (const who of [api().stranger, api().auditor]) {
      expect(await look(who, proposal.id)).toBeNull();
      const { proposals } = await who.ask<{ proposals: Values }>(LIST, {});
      expect(proposals).toMatchObject({ totalCount: 0 });
    }
    const input = [{ id: proposal.id, rev: proposal.rev, decision: 'ACCEPT' }];
    expect((await decide(api().stranger, input)).items[0]?.problems).toMatchObject([{ code: 'RECORD_NOT_FOUND' }]);
    expect((await decide(api().editor, [{ ...input[0], rev: 77 }])).items[0]?.problems).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    for (const who of [api().partner, api().auditor]) {
      const answer = await who.send(
        'mutation ($input: [DecideProposalInput!]!) { decideProposals(input: $input) { done } }',
        { input },
      );
      expect(codesOf(answer)).toEqual(['NOT_ALLOWED']);
    }
    expect((await stored()).legalForm).not.toBe(proposal.fields[0]?.proposed);
  });

  it('of another centre are decided by the steward', async () => {
    const theirs = await api().another();
    await records().change(ctx, Organisation, { id: theirs.id }, { visibility: 'NETWORK' });
    const input = { recordType: 'Organisation', recordId: theirs.id, rev: 2, changes: { legalForm: 'd.o.o.' } };
    const proposal = await propose(api().stranger, 'proposeChange', input);
    expect(proposal).toMatchObject({ state: 'WAITING', author: `user:${demoUserId('coordinator-si')}` });
    const item = { id: proposal.id, rev: proposal.rev, decision: 'ACCEPT' };
    expect((await decide(api().stranger, [item])).items[0]?.problems).toMatchObject([{ code: 'WRITE_NOT_ALLOWED' }]);
    expect(await decide(api().coordinator, [item])).toMatchObject({ done: 1 });
    expect(await look(api().partner, proposal.id)).toBeNull();
  });
});
