import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { projectFile } from '@seedbed/platform/kernel';
import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { useSeededApis } from './support.js';

interface Group {
  readonly keys: Readonly<Record<string, unknown>>;
  readonly count: number;
}
interface Totals {
  readonly totalCount: number;
  readonly totalGroups: number;
  readonly truncated: boolean;
  readonly groups: readonly Group[];
}
interface Facet {
  readonly field: string;
  readonly buckets: readonly { value: string | null; label: string | null; count: number }[];
}
const inProject = (name: string): string => `filter: { project: { displayName: { eq: "${name}" } } }`;
const sum = (counts: readonly { count: number }[]): number => counts.reduce((all, { count }) => all + count, 0);

describe('totals of the seed network, one query and one statement each', () => {
  const apis = useSeededApis();

  it.each([
    ['SEED', 16],
    ['SEED2SCALE', 26],
    ['Social(i)Makers', 19],
  ])('counts the participations of %s per country and role: %d in all', async (project, all) => {
    const { totals } = await apis().both<{ totals: Totals }>(
      `{ totals: participationsAggregate(${inProject(project)}, groupBy: [ORGANISATION_COUNTRY, ROLE], orderBy: [{ keys: ASC }])
        { totalCount totalGroups truncated groups { keys { organisationCountry { code name } role } count } } }`,
    );
    expect([totals.totalCount, sum(totals.groups)]).toEqual([all, all]);
    expect([totals.totalGroups, totals.truncated]).toEqual([totals.groups.length, false]);
    const keys = totals.groups.map(({ keys }) => JSON.stringify(keys));
    expect(new Set(keys).size).toBe(keys.length);
    const names = totals.groups.map(({ keys }) => (keys.organisationCountry as { name: string } | null)?.name);
    const known = names.filter((name) => name !== undefined);
    expect(known).toEqual([...known].sort());
    expect(names.slice(known.length).every((name) => name === undefined)).toBe(true);
  });

  it('counts the same as the lists do, group by group', async () => {
    const { totals } = await apis().both<{ totals: { groups: Group[] } }>(
      `{ totals: participationsAggregate(${inProject('SEED2SCALE')}, groupBy: [ORGANISATION_COUNTRY, ROLE]) { groups { keys { organisationCountry { code } role } count } } }`,
    );
    const counts = totals.groups.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    for (const { keys, count } of totals.groups) {
      const country = keys.organisationCountry as { code: string } | null;
      const { list } = await apis().both<{ list: { totalCount: number } }>(
        'query ($filter: ParticipationFilter) { list: participations(filter: $filter) { totalCount } }',
        {
          filter: {
            project: { displayName: { eq: 'SEED2SCALE' } },
            organisation: country ? { country: { code: { eq: country.code } } } : { countryId: { isNull: true } },
            role: { eq: keys.role },
          },
        },
      );
      expect([keys, count]).toEqual([keys, list.totalCount]);
    }
  });

  it('says how many groups there are when it gives only some', async () => {
    const query = `query ($first: Int) { totals: organisationsAggregate(groupBy: [COUNTRY], first: $first) { totalCount totalGroups truncated groups { keys { country { id } } count } } }`;
    const all = (await apis().both<{ totals: Totals }>(query, { first: 1000 })).totals;
    expect([all.truncated, sum(all.groups)]).toEqual([false, all.totalCount]);
    for (const first of [0, 1, all.totalGroups - 1, all.totalGroups]) {
      const { totals } = await apis().both<{ totals: Totals }>(query, { first });
      expect(totals.groups).toEqual(all.groups.slice(0, first));
      expect([totals.totalGroups, totals.truncated]).toEqual([all.totalGroups, first < all.totalGroups]);
    }
  });

  it('keeps the other values of a facet in sight once one is chosen', async () => {
    const query = `query ($filter: OrganisationFilter) { facets: organisationsFacets(filter: $filter, fields: [COUNTRY, KIND]) { field totalBuckets truncated buckets { value label count } } list: organisations(filter: $filter) { totalCount } }`;
    const ask = (filter: object) =>
      apis().both<{ facets: Facet[]; list: { totalCount: number } }>(query, { filter }, { 'seedbed-language': 'it' });
    const [country, kind] = (await ask({})).facets;
    expect([country?.field, kind?.field]).toEqual(['COUNTRY', 'KIND']);
    const italy = country?.buckets.find(({ label }) => label === 'Italia');
    for (const filter of [
      { countryId: { eq: italy?.value } },
      { country: { code: { eq: 'IT' } } },
      { and: [{ country: { code: { eq: 'IT' } } }] },
    ]) {
      const chosen = await ask(filter);
      expect(chosen.facets[0]).toEqual(country);
      expect(sum(chosen.facets[1]?.buckets ?? [])).toBe(italy?.count);
      expect(chosen.list.totalCount).toBe(italy?.count);
    }
    const university = await ask({ country: { code: { eq: 'IT' } }, kind: { eq: 'UNIVERSITY' } });
    expect(university.facets[0]?.buckets.find(({ label }) => label === 'Italia')?.count).toBe(
      university.list.totalCount,
    );
    expect(sum(university.facets[0]?.buckets ?? [])).toBe(
      kind?.buckets.find(({ value }) => value === 'UNIVERSITY')?.count,
    );
    const inside = await ask({ or: [{ country: { code: { eq: 'IT' } } }] });
    expect(inside.facets[0]?.buckets).toHaveLength(1);
  });

  it('counts only what a search finds', async () => {
    const data = await apis().both<{ totals: Totals; list: { totalCount: number }; facets: Facet[] }>(
      `{ totals: organisationsAggregate(search: "politecnico", groupBy: [KIND]) { totalCount groups { keys { kind } count } }
        facets: organisationsFacets(search: "politecnico", fields: [KIND]) { field buckets { value count } }
        list: organisations(search: "politecnico") { totalCount } }`,
    );
    expect(data.list.totalCount).toBeGreaterThan(0);
    expect(data.totals.totalCount).toBe(data.list.totalCount);
    expect(data.facets[0]?.buckets).toEqual(data.totals.groups.map(({ keys, count }) => ({ value: keys.kind, count })));
  });

  it('gives the totals of linked lists', async () => {
    const { projects } = await apis().both<{
      projects: { nodes: { participations: { totalCount: number }; totals: Totals }[] };
    }>(
      `{ projects { nodes { participations { totalCount } totals: participationsAggregate(groupBy: [ROLE]) { totalCount countDistinct { organisation role } groups { keys { role project { id } } count } } } } }`,
    );
    for (const { participations, totals } of projects.nodes) {
      expect([totals.totalCount, sum(totals.groups)]).toEqual([participations.totalCount, participations.totalCount]);
    }
  });

  it('takes aliases, fragments, directives, languages and lists below a key, as everywhere', async () => {
    const query = `query ($by: [OrganisationGroupKey!] = [COUNTRY, KIND], $yes: Boolean = true) {
        ...Root x: organisationsAggregate { n: totalCount ...Whole __typename }
        facets: organisationsFacets(fields: KIND, first: 2) { f: field b: buckets { __typename v: value n: count l: label @skip(if: $yes) } }
        grants: grantAgreementsAggregate { sum { t: total { c: currency a: amount __typename } } max { signedOn { p: precision value } } } }
      fragment Root on Query { organisationsAggregate(groupBy: $by) { of: groups { __typename k: keys { a: kind b: kind ...Key } c: count @include(if: $yes) d: countDistinct { n: name m: country } } } }
      fragment Key on OrganisationGroupKeys { country { el: name(lang: EL) name organisations(first: 1, orderBy: [{ name: ASC }]) { totalCount nodes { name } } organisationsAggregate { totalCount } } region { code } }
      fragment Whole on OrganisationAggregate { max { late: updatedAt createdAt } groups { count } }`;
    const data =
      await apis().both<Record<string, { of: Record<string, { a: string; b: string; country: object }>[] }>>(query);
    expect(data.organisationsAggregate?.of.length).toBeGreaterThan(5);
    for (const { k } of data.organisationsAggregate?.of ?? []) {
      expect([k?.a, Object.keys(k ?? {})]).toEqual([k?.b, ['a', 'b', 'country', 'region']]);
    }
  });

  it('keeps plans apart: the same document with other keys, orders and filters', async () => {
    const query =
      'query ($by: [OrganisationGroupKey!], $one: OrganisationGroupKey!, $order: [GroupOrder!], $filter: OrganisationFilter) { a: organisationsAggregate(groupBy: $by, orderBy: $order, filter: $filter) { groups { keys { country { code } kind } count } } b: organisationsFacets(fields: [$one], filter: $filter) { field buckets { value count } } }';
    const answers = new Set<string>();
    for (const by of [null, [], ['COUNTRY'], ['KIND'], ['KIND', 'COUNTRY'], 'KIND']) {
      for (const order of [null, [{ keys: 'DESC' }], [{ keys: 'ASC' }], [{ count: 'ASC' }]]) {
        for (const one of ['COUNTRY', 'KIND']) {
          const variables = { by, one, order, filter: one === 'KIND' ? null : { kind: { isNull: false } } };
          answers.add(JSON.stringify(await apis().both(query, variables)));
        }
      }
    }
    expect(answers.size).toBe(26);
  });

  it('gives every figure of every type by every key', async () => {
    const schema = buildSchema(readFileSync(projectFile('schema.graphql'), 'utf8'));
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    const selection = (type: unknown, depth: number): string => {
      if (!isObjectType(type)) return '';
      const inner = Object.values((type as GraphQLObjectType).getFields()).flatMap((field) => {
        const of = getNamedType(field.type);
        if (isLeafType(of)) return depth > 4 || field.args.length > 0 ? [] : [field.name];
        if (field.name === 'keys') return [`keys { __typename ${keysOf(of as GraphQLObjectType)} }`];
        return [`${field.name} ${selection(of, depth + 1)}`];
      });
      return `{ __typename ${inner.join(' ')} }`;
    };
    const keysOf = (type: GraphQLObjectType): string =>
      Object.values(type.getFields())
        .map((field) => (isLeafType(getNamedType(field.type)) ? field.name : `${field.name} { id rev }`))
        .join(' ');
    let asked = 0;
    for (const field of fields.filter(({ name }) => name.endsWith('Aggregate'))) {
      const argument = field.args.find(({ name }) => name === 'groupBy');
      const keys = (getNamedType(argument?.type as never) as unknown as GraphQLEnumType)
        .getValues()
        .map(({ name }) => name);
      for (let at = 0; at < keys.length; at += 4) {
        asked += keys.slice(at, at + 4).length;
        const by = `groupBy: [${keys.slice(at, at + 4).join(', ')}], first: 20`;
        await apis().both(`{ ${field.name}(${by}) ${selection(getNamedType(field.type), 0)} }`);
      }
      for (let at = 0; at < keys.length; at += 12) {
        const of = `fields: [${keys.slice(at, at + 12).join(', ')}], first: 5`;
        await apis().both(
          `{ ${field.name.replace('Aggregate', 'Facets')}(${of}) { __typename field totalBuckets truncated buckets { __typename value label count } } }`,
        );
      }
    }
    expect(asked).toBeGreaterThan(400);
  }, 120_000);

  it.each([
    [
      'organisationsAggregate(groupBy: [COUNTRY, KIND, STATUS, REGION, SOURCE]) { totalCount }',
      'FILTER_TOO_LARGE',
      'groupBy',
    ],
    [`organisationsFacets(fields: [${'KIND, '.repeat(13)}]) { field }`, 'FILTER_TOO_LARGE', 'fields'],
    ['organisationsAggregate(groupBy: [KIND], first: 1001) { totalGroups }', 'GROUPS_TOO_MANY', 'first'],
    ['organisationsFacets(fields: [KIND], first: -1) { field }', 'GROUPS_TOO_MANY', 'first'],
    [
      'organisationsAggregate(groupBy: [KIND], orderBy: [{}]) { totalGroups groups { count } }',
      'ORDER_INVALID',
      'orderBy',
    ],
    ['organisationsAggregate(orderBy: [{ count: ASC, keys: ASC }]) { totalCount }', 'ORDER_INVALID', 'orderBy'],
    ['organisationsAggregate(filter: { kind: null }) { totalCount }', 'FILTER_NULL', 'kind'],
    ['organisationsFacets(fields: [KIND], filter: { kind: null }) { field }', 'FILTER_NULL', 'kind'],
    [
      'organisationsFacets(fields: [COUNTRY], filter: { countryId: { eq: "x" } }) { field buckets { count } }',
      'ID_INVALID',
      'id',
    ],
  ])('refuses %s', async (field, code, place) => {
    for (const api of [apis().whole, apis().fields]) {
      const { errors } = await api.send(`{ ${field} }`);
      expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.field])).toEqual([[code, place]]);
    }
  });
});
