import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type RequestContext } from '@seedbed/platform/kernel';
import type { Finding, IdentityLink } from '@seedbed/platform/links';
import { useDatabase } from '@seedbed/platform/testing';
import fc from 'fast-check';
import { codesOf, ctx, type Domain, domainOf, overlapping, seedGround, type Work } from '../seed/domain.js';

/** Tables whose rows belong to organisations, with the links that name one. */
const LINKED: Readonly<Record<string, readonly string[]>> = {
  organisation_names: ['organisation'],
  external_identifiers: ['organisation'],
  sites: ['organisation'],
  participations: ['organisation'],
  organisation_relations: ['from', 'to'],
};
const TABLES = ['organisations', ...Object.keys(LINKED), 'search_texts'];

type Row = Record<string, unknown>;
type Step =
  | { readonly kind: 'merge'; readonly a: number; readonly b: number; readonly keepsLeft: boolean }
  | { readonly kind: 'undo'; readonly at: number }
  | { readonly kind: 'name'; readonly of: number };

const COUNT = 6;
const place = fc.nat({ max: COUNT - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('merge' as const), a: place, b: place, keepsLeft: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), at: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('name' as const), of: place }) },
);

describe('records that are one', () => {
  const database = useDatabase();
  let domain: Domain;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
  });

  const organisations = async (): Promise<string[]> => {
    const ids: string[] = [];
    for (let n = 0; n < COUNT; n += 1) {
      const { organisation } = await domain.organisations.register(ctx, {
        name: `Merge ${n} ${newId()}`,
        names: [{ text: `Variant of ${n}`, kind: 'BRAND' }],
        sites: [{ kind: 'LEGAL_SEAT', place: `Town ${n}` }],
        identifiers: [{ scheme: 'OID', value: `E${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}` }],
      });
      ids.push(organisation.id);
    }
    const project = await domain.projects.register(ctx, { acronym: `P${newId()}`, title: { en: 'A project' } });
    for (const organisation of ids) {
      await domain.participations.add(ctx, { project: project.id, organisation, role: 'PARTNER' });
    }
    return ids;
  };
  const rows = (table: string): Promise<Row[]> =>
    domain.db
      .query(ctx, `select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`)
      .then((found) => found.map(({ row }) => row as Row));
  /** Every row of every table, with versions, times and derived columns. */
  const everything = async (): Promise<Record<string, Row[]>> =>
    Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, await rows(table)] as const)));
  const merge = (a: string, b: string, keptId = a): Promise<IdentityLink> =>
    domain.links.decide(ctx, sameAs(a, b, keptId));

  /** Who stands for whom by the links that hold, found by walking them (not by the code under test). */
  const standing = (ids: readonly string[], links: readonly IdentityLink[]): Map<string, string> => {
    const who = new Map(ids.map((id) => [id, id]));
    for (const { leftId, rightId, keptId } of links) {
      const [left, right] = [who.get(leftId), who.get(rightId)];
      const kept = keptId === leftId ? left : right;
      for (const [id, canonical] of who) if (canonical === left || canonical === right) who.set(id, kept as string);
    }
    return who;
  };

  async function expectFollowed(ids: readonly string[], links: readonly IdentityLink[]): Promise<void> {
    const who = standing(ids, links);
    for (const row of await rows('organisations')) {
      if (who.has(row.id as string)) expect(row.canonical_id).toBe(who.get(row.id as string));
    }
    for (const [table, fields] of Object.entries(LINKED)) {
      for (const row of await rows(table)) {
        for (const field of fields) {
          const named = row[`${field}_id`] as string;
          if (who.has(named)) expect(row[`${field}_canonical_id`]).toBe(who.get(named));
        }
      }
    }
    for (const { record_id, record_type } of await rows('search_texts')) {
      if (record_type === 'Organisation' && who.has(record_id as string))
        expect(who.get(record_id as string)).toBe(record_id);
    }
  }

  async function doStep(ids: readonly string[], links: IdentityLink[], { ...wanted }: Step): Promise<IdentityLink[]> {
    if (wanted.kind === 'name') {
      await domain.organisations.addName(ctx, { organisation: ids[wanted.of] as string, text: newId(), kind: 'BRAND' });
      return links;
    }
    if (wanted.kind === 'undo') {
      if (links.length === 0) return links;
      const [link] = links.splice(wanted.at % links.length, 1);
      await domain.links.undo(ctx, { id: (link as IdentityLink).id });
      return links;
    }
    const [a, b] = [ids[wanted.a] as string, ids[wanted.b] as string];
    const isKnown = links.some(({ leftId, rightId }) => [leftId, rightId].includes(a) && [leftId, rightId].includes(b));
    return a === b || isKnown ? links : [...links, await merge(a, b, wanted.keepsLeft ? a : b)];
  }

  it('follow the links that hold after any merges and undos, and undone in any order all is as it was', async () => {
    const run = async (steps: readonly Step[], order: number): Promise<void> => {
      const ids = await organisations();
      const before = await everything();
      let links: IdentityLink[] = [];
      for (const wanted of steps) {
        links = await doStep(ids, links, wanted);
        await expectFollowed(ids, links);
      }
      while (links.length > 0) links = await doStep(ids, links, { kind: 'undo', at: order });
      const after = await everything();
      for (const table of TABLES) {
        const added = table === 'organisation_names' || table === 'search_texts'; // names of the run itself
        const left = added ? after[table]?.filter((row) => isAmong(before[table] as Row[], row)) : after[table];
        expect(left).toEqual(before[table]);
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), fc.nat(), run), { numRuns: 12 });
  }, 240_000);

  it('take in a link that is written while they become one, whoever is first', async () => {
    for (const first of ['link', 'merge'] as const) {
      const [a, b] = (await organisations()) as [string, string];
      const text = newId();
      const write: Work = (at) => domain.organisations.addName(at, { organisation: b, text, kind: 'BRAND' });
      const join: Work = (at) => domain.links.decide(at, sameAs(a, b));
      await (first === 'link' ? overlapping(domain, write, join) : overlapping(domain, join, write));
      const [name] = await domain.db.query(
        ctx,
        'select organisation_id, organisation_canonical_id from organisation_names where text = $1',
        [text],
      );
      expect(name).toEqual({ organisation_id: b, organisation_canonical_id: a });
    }
  });

  it('are told of once however often the same is found, and contradictions are refused', async () => {
    const [a, b, c] = (await organisations()) as [string, string, string];
    const link = await merge(a, b);
    expect((await merge(a, b)).id).toBe(link.id);
    await merge(b, c, b);
    const notSame = (left: string, right: string) =>
      domain.links.decide(ctx, { recordType: 'Organisation', leftId: left, rightId: right, relation: 'NOT_SAME' });
    expect(await codesOf(merge(b, a, b))).toEqual(['LINK_CONTRADICTED']); // the other one is to stand now
    expect(await codesOf(notSame(a, b))).toEqual(['LINK_CONTRADICTED']);
    expect(await codesOf(notSame(a, c))).toEqual(['LINK_CONTRADICTED']); // one by way of b
    await domain.links.undo(ctx, { id: link.id });
    await notSame(a, c);
    expect(await codesOf(merge(a, b))).toEqual(['LINK_CONTRADICTED']); // would make a and c one
  });

  it('are found by those who may see them, and take hidden members along', async () => {
    const [a, b] = (await organisations()) as [string, string];
    const { organisation: hidden } = await domain.organisations.register(ctx, { name: newId(), visibility: 'PRIVATE' });
    await merge(a, hidden.id);
    const demo: RequestContext = { ...ctx, actor: 'demo', reader: { role: 'DEMO', nccIds: [], organisationIds: [] } };
    expect(await codesOf(domain.links.decide(demo, sameAs(b, hidden.id)))).toEqual(['RECORD_NOT_FOUND']);
    await domain.links.decide(demo, sameAs(b, a));
    expect(await domain.links.canonical(ctx, 'Organisation', hidden.id)).toBe(b);
  });

  it('refuses what is no pair of live records of one linkable type', async () => {
    const [a, b] = (await organisations()) as [string, string];
    expect(await codesOf(merge(a, a))).toEqual(['RECORD_INVALID', 'LINK_TO_ITSELF']);
    expect(await codesOf(merge(a, b, newId()))).toEqual(['RECORD_INVALID', 'LINK_KEEPS_A_SIDE']);
    expect(await codesOf(merge(a, newId()))).toEqual(['RECORD_NOT_FOUND']);
    const ofProjects = { recordType: 'Project', leftId: a, rightId: b, relation: 'SAME_AS', keptId: a } as const;
    expect(await codesOf(domain.links.decide(ctx, ofProjects))).toEqual(['TYPE_NOT_LINKABLE']);
    expect(await rows('identity_links').then((all) => all.filter((row) => row.left_id === a))).toEqual([]);
  });
});

const sameAs = (leftId: string, rightId: string, keptId = leftId): Finding => ({
  recordType: 'Organisation',
  leftId,
  rightId,
  relation: 'SAME_AS',
  keptId,
});

const isAmong = (known: readonly Row[], row: Row): boolean =>
  known.some((one) => (one.id ?? one.source_id) === (row.id ?? row.source_id));
