import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { ContactDomains, ContactPoint, Person, PersonRole } from '@seedbed/contacts';
import { useDatabase } from '@seedbed/platform/testing';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { as, type PeopleOf, peopleOf } from './people-examples.js';

describe('people', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: PeopleOf;
  let api: TestApi;
  let organisation: { readonly id: string };
  beforeAll(async () => {
    domain = domainOf(database().db);
    of = peopleOf(domain);
    await seedGround(domain);
    api = await startTestApi(database().url);
    organisation = (
      await domain.organisations.register(ctx, {
        name: 'Fondazione di Prova',
        website: 'https://www.prova-fondazione.example/chi-siamo',
        steward: nccId('IT'),
      } as never)
    ).organisation;
  });
  afterAll(() => api.close());

  const aPerson: PeopleOf['aPerson'] = (values) => of.aPerson(values);
  const anAddress: PeopleOf['anAddress'] = (person, address, values) => of.anAddress(person, address, values);
  const stored = (table: string, id: string) => domain.db.query(ctx, `select * from ${table} where id = $1`, [id]);

  it('are called by their names, and need one', async () => {
    expect(await aPerson({ familyName: 'Maris' })).toMatchObject({ displayName: 'Ana Maris', visibility: 'NCC' });
    expect(await aPerson({ calledAs: 'Prof. Ban' })).toMatchObject({ displayName: 'Prof. Ban' });
    const nameless = domain.records.create(ctx, Person, { givenName: ' ', languages: ['italian language'] });
    expect(await codesOf(nameless)).toEqual(['RECORD_INVALID', 'PERSON_NEEDS_NAME', 'WRONG_FORM']);
  });

  it('are seen by the people of their centre alone', async () => {
    const person = await aPerson();
    const point = await anAddress(person, 'ana@prova-fondazione.example');
    const seen = async (reader: ReturnType<typeof as>) =>
      (
        await Promise.all(
          [
            ['people', person.id],
            ['contact_points', point.id],
          ].map(([table, id]) => domain.db.query(reader, `select from ${table} where id = $1`, [id])),
        )
      ).map(({ length }) => length);
    for (const role of ['COORDINATOR', 'EDITOR']) {
      expect(await seen(as(role))).toEqual([1, 1]);
      expect(await seen(as(role, [nccId('GR')]))).toEqual([0, 0]);
    }
    const closed = await aPerson({ visibility: 'PRIVATE' });
    const closedTo = async (role: string) =>
      (await domain.db.query(as(role), 'select from people where id = $1', [closed.id])).length;
    expect([await closedTo('COORDINATOR'), await closedTo('EDITOR')]).toEqual([1, 0]);
    expect(await codesOf(aPerson({ visibility: 'NETWORK' }))).toEqual(['RECORD_INVALID', 'WRONG_FORM']);
    for (const role of ['OFFICER_READ', 'AUDITOR', 'PARTNER_ADMIN', 'NODE_ADMIN', 'PUBLIC', 'NOBODY']) {
      expect([role, await seen(as(role))]).toEqual([role, [0, 0]]);
    }
  });

  it('keep their addresses encrypted in the table, the journal and nowhere else', async () => {
    const person = await aPerson();
    const address = 'secret.canary@prova-fondazione.example';
    const point = await anAddress(person, ` ${address}`);
    await domain.records.change(ctx, ContactPoint, { id: point.id }, { address: address.toUpperCase() });
    expect(point).toMatchObject({ address, domainGroup: 'prova-fondazione.example', steward: { id: nccId('IT') } });
    const rows = JSON.stringify([
      await stored('contact_points', point.id),
      await domain.db.query(ctx, 'select before, after from journal where record_id = $1', [point.id]),
      await domain.db.query(ctx, 'select text from search_texts'),
    ]);
    expect(rows).toContain('address_enc');
    expect(rows.toLowerCase()).not.toContain('secret.canary');
  });

  it('are found through the API by an address, whatever its case; it is read in clear', async () => {
    const person = await aPerson({ familyName: 'Rossi' });
    await anAddress(person, 'a.rossi@prova-fondazione.example');
    const { data, errors } = await api.send<{ contactPoints: unknown }>(
      `query ($address: String!) { contactPoints(filter: { address: { eq: $address } }) {
        totalCount nodes { kind address purpose domainGroup person { displayName } } } }`,
      { address: ' A.Rossi@PROVA-fondazione.example' },
    );
    expect(errors).toBeUndefined();
    expect(data?.contactPoints).toEqual({
      totalCount: 1,
      nodes: [
        {
          kind: 'EMAIL',
          address: 'a.rossi@prova-fondazione.example',
          purpose: 'work',
          domainGroup: 'prova-fondazione.example',
          person: { displayName: 'Ana Rossi' },
        },
      ],
    });
  });

  it('have a timeline that says that an address changed, not to what', async () => {
    const point = await anAddress(await aPerson(), 'old@prova-fondazione.example');
    await domain.records.change(ctx, ContactPoint, { id: point.id }, { address: 'new@prova-fondazione.example' });
    const { data } = await api.send<{ timeline: { nodes: { changes: object[] }[] } }>(
      `query ($id: ID!) { timeline(recordType: "ContactPoint", id: $id) { nodes { changes { field before after } } } }`,
      { id: point.id },
    );
    const [last] = data?.timeline.nodes ?? [];
    expect(last?.changes).toEqual([{ field: 'address', before: '•••', after: '•••' }]);
  });

  it('are left alone while their processing is restricted', async () => {
    const person = await aPerson();
    const point = await anAddress(person, 'b@prova-fondazione.example');
    await domain.records.change(ctx, Person, { id: person.id }, { isRestricted: true });
    const tries = [
      domain.records.change(ctx, Person, { id: person.id }, { salutation: 'Dr.' }),
      domain.records.archive(ctx, Person, { id: person.id }),
      domain.records.change(ctx, ContactPoint, { id: point.id }, { lang: 'it' }),
      anAddress(person, 'c@prova-fondazione.example'),
      domain.records.create(ctx, PersonRole, { person: person.id, organisation: organisation.id }),
    ];
    for (const refused of tries) expect((await codesOf(refused))[0]).toBe('PERSON_RESTRICTED');
    const noInput = await api.send('{ __type(name: "ChangePersonInput") { inputFields { name } } }');
    expect(JSON.stringify(noInput)).not.toContain('isRestricted');
  });

  it('take what is said of them along when they are shown to fewer, and to another centre', async () => {
    const person = await aPerson({ visibility: 'PUBLIC' });
    const role = await domain.records.create(ctx, PersonRole, {
      person: person.id,
      organisation: organisation.id,
      function: 'Direttrice',
      visibility: 'PUBLIC',
    });
    const gone = await anAddress(person, 'gone@prova-fondazione.example', { visibility: 'PUBLIC' });
    await domain.records.archive(ctx, ContactPoint, { id: gone.id });
    await domain.records.change(ctx, Person, { id: person.id }, { visibility: 'NCC', steward: nccId('GR') });
    expect(await domain.records.require(ctx, PersonRole, role.id)).toMatchObject({
      visibility: 'NCC',
      steward: { id: nccId('GR') },
    });
    expect((await domain.records.require(ctx, ContactPoint, gone.id)).visibility).toBe('NCC');
    const wider = await domain.records.create(ctx, PersonRole, {
      person: person.id,
      organisation: organisation.id,
      visibility: 'PUBLIC',
    });
    expect(wider.visibility).toBe('NCC');
  });

  it('are reached at an address that has the form of its kind and one owner', async () => {
    const person = await aPerson();
    const wrong = (values: object) =>
      codesOf(domain.records.create(ctx, ContactPoint, { person: person.id, kind: 'EMAIL', ...values } as never));
    for (const address of [
      'ana',
      'ana@',
      '@b.example',
      'a b@c.example',
      'a@b',
      '"x y"@c.example',
      'a@b.example\r\nBcc: c@d.example',
    ])
      expect([address, (await wrong({ address }))[1]]).toEqual([address, 'WRONG_FORM']);
    expect(await wrong({ kind: 'PHONE', address: 'call me' })).toContain('WRONG_FORM');
    expect(await wrong({ kind: 'URL', address: 'javascript:alert(1)' })).toContain('WRONG_FORM');
    expect(await wrong({})).toContain('REQUIRED');
    expect(await wrong({ address: 'a@b.example', organisation: organisation.id })).toContain('CONTACT_NEEDS_ONE_OWNER');
    expect(await wrong({ address: 'a@b.example', person: null })).toContain('CONTACT_NEEDS_ONE_OWNER');
  });

  it('are proposed an organisation by the domain of their address, never by that of a free provider', async () => {
    const domains = new ContactDomains(domain.db);
    const found = await domains.ownersOf(ctx, 'new.colleague@mail.prova-fondazione.example');
    expect(found).toContainEqual({ organisation: organisation.id, because: 'WEBSITE', count: 1 });
    const person = await aPerson();
    await anAddress(person, 'x@altra.example');
    await domain.records.create(ctx, PersonRole, { person: person.id, organisation: organisation.id });
    const people = { organisation: organisation.id, because: 'PEOPLE', count: 1 };
    expect(await domains.ownersOf(ctx, 'y@ALTRA.example')).toEqual([people]);
    expect(await domains.ownersOf(as('COORDINATOR', [nccId('GR')]), 'y@altra.example')).toEqual([]);
    await anAddress(person, 'x.y@gmail.com');
    for (const address of ['z@gmail.com', 'z', 'z@notaltra.example'])
      expect(await domains.ownersOf(ctx, address)).toEqual([]);
  });
});
