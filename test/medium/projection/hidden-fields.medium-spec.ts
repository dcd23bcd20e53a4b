import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changesOf } from '@seedbed/platform/journal';
import { type Localised, newId, type Reader, systemContext } from '@seedbed/platform/kernel';
import {
  Amount,
  BaseRecord,
  Choice,
  type ChoiceOf,
  everybody,
  linkRecords,
  type Money,
  RecordType,
  Text,
  ToOne,
} from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { askedBy } from './readers.js';
import { fillUniverse, Hue, makeUniverse, Planet, Star, startUniverse, type UniverseApi } from './universe.js';

const readBy = ['COORDINATOR'] as const;
const common = {
  description: 'What is kept on a planet.',
  share: 'nothing',
  personal: 'none',
  read: everybody,
} as const;

@RecordType<Vault>({ ...common, title: 'name' })
class Vault extends BaseRecord {
  @Text('Name.', { max: 50, required: true, sortable: true })
  name!: string;
  @Text('How to open it.', { max: 50, required: true, sortable: true, readBy })
  code!: string;
  @Text('What is written on it.', { max: 50, localised: true, readBy })
  motto?: Localised | null;
  @Amount('What is in it.', { readBy })
  worth?: Money | null;
  @Choice('Of which colour it is inside.', Hue, { readBy })
  inside?: ChoiceOf<typeof Hue> | null;
  @ToOne('Whose it is.', () => Star, { inverse: { none: 'nobody asks' }, readBy })
  keeper?: Star | null;
  @ToOne('Where it is.', () => Planet, { inverse: 'vaults', required: true })
  planet!: Planet;
}

const ctx = systemContext('test:hidden-fields');
const as = (role: string): Record<string, string> =>
  askedBy({ role, nccIds: [], organisationIds: [] } satisfies Reader);
const FIELDS = 'name code motto motto2: motto(lang: IT) mottoServed worth { amount currency } inside keeper { name }';

describe('a field that only some roles may read', () => {
  const database = useDatabase();
  const apis: UniverseApi[] = [];
  const VAULT = { id: newId(), planet: '', star: '' };

  beforeAll(async () => {
    await makeUniverse(database().ownerUrl);
    for (const answer of ['whole', 'fields'] as const) apis.push(await startUniverse(database().url, answer));
    const { db } = database();
    const records = await fillUniverse(db, 3);
    const [star] = await records.list(ctx, Star);
    const planet = await records.create(ctx, Planet, { name: 'Open', visibility: 'PUBLIC', star: star?.id as never });
    Object.assign(VAULT, { planet: planet.id, star: star?.id });
    await records.create(ctx, Vault, {
      id: VAULT.id,
      name: 'Strongroom',
      code: '1234',
      motto: { en: 'Keep out', it: 'Vietato' },
      worth: { amount: '5.00', currency: 'EUR' },
      inside: 'RED',
      keeper: VAULT.star as never,
      planet: VAULT.planet as never,
    });
  }, 120_000);
  afterAll(async () => {
    for (const api of apis) await api.close();
  });

  const PATHS: Readonly<Record<string, (fields: string) => string>> = {
    'a list': (fields) => `{ vaults { nodes { ${fields} } } }`,
    'the edges of a list': (fields) => `{ vaults { edges { node { ${fields} } } } }`,
    'one record': (fields) => `{ vault(id: "${VAULT.id}") { ${fields} } }`,
    'a record three steps below': (fields) =>
      `{ star(id: "${VAULT.star}") { planets(filter: { id: { eq: "${VAULT.planet}" } }) { nodes { vaults { nodes { ${fields} } } } } } }`,
    node: (fields) => `{ node(id: "${VAULT.id}") { id ... on Vault { ${fields} } } }`,
    nodes: (fields) => `{ nodes(ids: ["${VAULT.id}"]) { id ... on Vault { ${fields} } } }`,
    'the past': (fields) => `{ vault(id: "${VAULT.id}", asOf: "${new Date().toISOString()}") { ${fields} } }`,
  };

  it.each(Object.keys(PATHS))('is null in %s for the others, and there for those', async (path) => {
    const query = PATHS[path]?.(FIELDS) ?? '';
    const values = ['1234', 'Keep out', 'Vietato', '5.00', 'RED'];
    for (const api of apis) {
      const seen = JSON.stringify(await api.ask(query, {}, as('COORDINATOR')));
      for (const value of values) expect(seen).toContain(`"${value}"`);
      for (const role of ['OFFICER_READ', 'DEMO', 'SOMEBODY']) {
        const answer = JSON.stringify(await api.ask(query, {}, as(role)));
        expect(answer).toContain(
          '"name":"Strongroom","code":null,"motto":null,"motto2":null,"mottoServed":null,"worth":null,"inside":null,"keeper":null',
        );
      }
    }
  });

  const QUESTIONS: Readonly<Record<string, string>> = {
    'a filter': '{ vaults(filter: { code: { eq: "1234" } }) { totalCount } }',
    'a filter that finds nothing': '{ vaults(filter: { code: { eq: "9" } }) { totalCount } }',
    'a filter inside others':
      '{ vaults(filter: { or: [{ not: { and: [{ motto: { isNull: true } }] } }] }) { totalCount } }',
    'a filter on what it links to': '{ vaults(filter: { keeper: { name: { ne: "x" } } }) { totalCount } }',
    'a filter on the id it links to': '{ vaults(filter: { keeperId: { isNull: false } }) { totalCount } }',
    'a filter three steps away':
      '{ stars(filter: { planets: { some: { vaults: { every: { inside: { eq: RED } } } } } }) { totalCount } }',
    'the filter of a list below': '{ planets { nodes { vaults(filter: { worth: { gt: 1 } }) { totalCount } } } }',
    'an order': '{ vaults(orderBy: [{ code: ASC }]) { nodes { id } } }',
    'an order by what it links to': '{ vaults(orderBy: [{ keeper: { name: ASC } }]) { nodes { id } } }',
    groups: '{ vaultsAggregate(groupBy: [INSIDE]) { groups { count } } }',
    'groups by what it links to': '{ vaultsAggregate(groupBy: [KEEPER]) { groups { count } } }',
    'groups by a field of what it links to': '{ vaultsAggregate(groupBy: [KEEPER_HUE]) { groups { count } } }',
    'a sum': '{ vaultsAggregate { sum { worth { amount } } } }',
    'a smallest value': '{ vaultsAggregate { min { worth { amount } } } }',
    'a count of different values': '{ vaultsAggregate { countDistinct { code } } }',
    'totals of a list below': '{ planets { nodes { vaultsAggregate(groupBy: [INSIDE]) { groups { count } } } } }',
    facets: '{ vaultsFacets(fields: [INSIDE]) { buckets { count } } }',
    'the filter of facets': '{ vaultsFacets(fields: [NAME], filter: { code: { eq: "1234" } }) { buckets { count } } }',
  };

  it.each(Object.keys(QUESTIONS))(
    'is refused in %s for the others, in the same words whatever its value',
    async (name) => {
      const query = QUESTIONS[name] ?? '';
      for (const api of apis) {
        await api.ask(query, {}, as('COORDINATOR'));
        const { data, errors } = await api.send(query, {}, as('OFFICER_READ'));
        expect(data ?? null).toBeNull();
        expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FIELD_NOT_READABLE']);
        expect(errors?.[0]?.message).toMatch(/^Your role does not read the field "\w+" of Vault: /);
      }
    },
  );

  it('is not told by the history of a record', () => {
    const meta = linkRecords().get('Vault');
    if (!meta) throw new Error('no vault');
    const after = { id: VAULT.id, name: 'Strongroom', code: '1234', motto: { en: 'Keep out' }, inside: 'RED' };
    const told = (role: string): string[] => changesOf(meta, null, after as never, role).map(({ field }) => field.name);
    expect(told('COORDINATOR')).toEqual(['name', 'code', 'motto', 'inside']);
    expect(told('OFFICER_READ')).toEqual(['name']);
  });

  it('cannot be declared where it would come out on another way', () => {
    const declare = (why: string, options: object, field: object, inverse: unknown = { none: 'x' }): void => {
      class Leaky extends BaseRecord {
        name!: string;
        dark!: string;
        link!: Star;
      }
      Object.defineProperty(Leaky, 'name', { value: `Leaky${why}` });
      Text('Name.', { max: 5, required: true })(Leaky.prototype, 'name');
      Text('Dark.', { max: 5, readBy, ...field })(Leaky.prototype, 'dark');
      ToOne('Link.', () => Star, { inverse: inverse as never, readBy })(Leaky.prototype, 'link');
      RecordType<Leaky>({ ...common, title: 'name', ...options })(Leaky);
    };
    expect(() => declare('A', { title: 'dark' }, {})).toThrow('is the title');
    expect(() => declare('B', {}, { search: 'A' })).toThrow('is searched');
    expect(() => declare('C', { unique: [['dark']] }, {})).toThrow('is unique');
    expect(() => declare('D', { together: [['dark', 'name']] }, {})).toThrow('in conflict together');
    expect(() => declare('E', {}, {}, 'leaks')).toThrow('other side of a list');
    expect(() => declare('F', { derive: { dark: () => null } }, {})).toThrow('derived');
  });
});
