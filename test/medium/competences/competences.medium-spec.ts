import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import {
  Competence,
  CompetenceClaim,
  CompetenceFramework,
  CompetenceLink,
  frameworkId,
  loadFramework,
  Portfolio,
  PortfolioStep,
  shippedFramework,
} from '@seedbed/competences';
import { newId } from '@seedbed/platform/kernel';
import { PolicyAccess } from '@seedbed/platform/projection';
import { metaOf } from '@seedbed/platform/records';
import { until, useDatabase } from '@seedbed/platform/testing';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { as, type CompetencesOf, competencesOf } from './competence-examples.js';

describe('competences', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: CompetencesOf;
  let api: TestApi;
  beforeAll(async () => {
    domain = domainOf(database().db);
    of = competencesOf(domain);
    await seedGround(domain);
    api = await startTestApi(database().url);
  });
  afterAll(() => api.close());
  const anOrganisation = async (country = 'IT') =>
    (
      await domain.organisations.register(ctx, {
        name: `Org ${newId()}`,
        steward: nccId(country),
        visibility: 'PUBLIC',
      } as never)
    ).organisation;
  const claim = (values: object) => domain.records.create(ctx, CompetenceClaim, values as never);

  describe('a version of a framework', () => {
    it('stays as it is once it is released, but for further languages', async () => {
      const { framework, competences } = await of.aReleased(1);
      const [competence] = competences as [Competence];
      const { records } = domain;
      expect(await codesOf(of.aCompetence(framework))).toContain('FRAMEWORK_RELEASED');
      const change = (values: object) => records.change(ctx, Competence, { id: competence.id }, values);
      expect(await codesOf(change({ code: 'other' }))).toContain('FRAMEWORK_RELEASED');
      expect(await codesOf(change({ label: { en: 'Other' } }))).toContain('FRAMEWORK_RELEASED');
      expect(await codesOf(records.archive(ctx, Competence, { id: competence.id }))).toContain('FRAMEWORK_RELEASED');
      const again = (values: object) => records.change(ctx, CompetenceFramework, { id: framework.id }, values);
      expect(await codesOf(again({ state: 'DRAFT' }))).toContain('FRAMEWORK_RELEASED');
      expect(await codesOf(again({ levels: 9 }))).toContain('FRAMEWORK_RELEASED');
      expect((await change({ label: { en: 'Competence 1', it: 'Competenza 1' } })).label).toHaveProperty('it');
      expect((await again({ url: 'https://example.org/framework' })).url).toBe('https://example.org/framework');
    });

    it('is added to by other centres all the same: what they add is local', async () => {
      const { framework } = await of.aReleased(1);
      const local = await of.aCompetence(framework, { steward: nccId('GR'), code: 'GR1' });
      expect(local).toMatchObject({ isLocal: true, steward: { id: nccId('GR') } });
      await domain.records.change(ctx, Competence, { id: local.id }, { code: 'GR2' });
      const own = await of.aCompetence(await of.aFramework(), { code: 'own' });
      expect(own.isLocal).toBe(false);
    });

    it('shares no competence with another, and its broader ones lead to a top (invariant 14)', async () => {
      const [one, other] = [await of.aFramework(), await of.aFramework()];
      const [a, b, c] = [await of.aCompetence(one), await of.aCompetence(one), await of.aCompetence(other)];
      const put = (under: { id: string }, it: { id: string }) =>
        domain.records.change(ctx, Competence, { id: it.id }, { broader: under.id });
      await put(a, b);
      expect(await codesOf(put(b, a))).toContain('COMPETENCE_BROADER_CIRCLE');
      expect(await codesOf(put(a, a))).toContain('COMPETENCE_BROADER_CIRCLE');
      expect(await codesOf(put(a, c))).toContain('COMPETENCE_BROADER_ELSEWHERE');
      expect(await codesOf(of.aCompetence(one, { code: b.code }))).toContain('NOT_UNIQUE');
    });

    it('is matched with another one once, whichever way', async () => {
      const [one, other] = [await of.aFramework(), await of.aFramework()];
      const [a, b, c] = [await of.aCompetence(one), await of.aCompetence(one), await of.aCompetence(other)];
      const match = (from: { id: string }, to: { id: string }) =>
        domain.records.create(ctx, CompetenceLink, { from: from.id, to: to.id, kind: 'EXACT' });
      await match(a, c);
      expect(await codesOf(match(c, a))).toContain('COMPETENCE_LINK_TWICE');
      expect(await codesOf(match(a, c))).toContain('NOT_UNIQUE');
      expect(await codesOf(match(a, b))).toContain('COMPETENCE_LINK_WITHIN');
    });

    it('names each of its competences for good, also one whose publisher gives it no address', async () => {
      const framework = await of.aFramework();
      const named = await of.aCompetence(framework, { uri: 'http://data.europa.eu/esco/skill/S1' });
      const own = await of.aCompetence(framework);
      expect(named.uri).toBe('http://data.europa.eu/esco/skill/S1');
      expect(own.uri).toBe(`urn:uuid:${own.id}`);
      const emptied = await domain.records.change(ctx, Competence, { id: named.id }, { uri: null });
      expect(emptied.uri).toBe(`urn:uuid:${named.id}`);
      expect(await codesOf(of.aCompetence(framework, { uri: own.uri }))).toContain('NOT_UNIQUE');
      expect(await codesOf(of.aCompetence(framework, { uri: 'javascript:alert(1)' }))).toContain('RECORD_INVALID');
    });

    it('is linked so that nothing is broader than itself, over frameworks and links', async () => {
      const [one, two] = [await of.aFramework(), await of.aFramework()];
      const [top, b, c] = [await of.aCompetence(one), await of.aCompetence(two), await of.aCompetence(two)];
      const low = await of.aCompetence(one, { broader: top.id });
      const link = (from: { id: string }, kind: 'EXACT' | 'BROADER' | 'NARROWER', to: { id: string }) =>
        domain.records.create(ctx, CompetenceLink, { from: from.id, to: to.id, kind });
      await link(top, 'BROADER', b);
      expect(await codesOf(link(b, 'BROADER', low))).toContain('COMPETENCE_LINK_CIRCLE');
      expect(await codesOf(link(low, 'NARROWER', b))).toContain('COMPETENCE_LINK_CIRCLE');
      expect(await codesOf(link(b, 'EXACT', low))).toContain('COMPETENCE_LINK_CIRCLE');
      // two who would close a circle together
      const both = await Promise.allSettled([link(low, 'BROADER', c), link(c, 'BROADER', low)]);
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('that is newer leaves claims to the older one as they are', async () => {
      const { framework, competences } = await of.aReleased(1);
      const organisation = await anOrganisation();
      const made = await claim({ organisation: organisation.id, competence: competences[0]?.id, level: 4 });
      const next = await of.aFramework({ key: framework.key, version: '2', levels: 2 });
      await of.release(next);
      const { competenceClaims } = await api.ask<{ competenceClaims: { nodes: object[] } }>(
        `query ($id: ID!) { competenceClaims(filter: { organisationId: { eq: $id } }) {
          nodes { id level competence { label framework { key version levels } } } } }`,
        { id: organisation.id },
      );
      expect(competenceClaims.nodes).toEqual([
        {
          id: made.id,
          level: 4,
          competence: { label: 'Competence 1', framework: { key: framework.key, version: '1', levels: 4 } },
        },
      ]);
    });
  });

  describe('a claim', () => {
    it('lies with the centre of its holder, and is seen by no more people than the holder is', async () => {
      const { competences } = await of.aReleased(1);
      const { organisation } = await domain.organisations.register(ctx, {
        ...{ name: 'Hidden', steward: nccId('SI'), visibility: 'NCC' },
      } as never);
      const made = await claim({ organisation: organisation.id, competence: competences[0]?.id, visibility: 'PUBLIC' });
      expect(made).toMatchObject({ steward: { id: nccId('SI') }, visibility: 'NCC', state: 'SELF_ASSESSED' });
      expect(await claim({ ncc: nccId('GR'), competence: competences[0]?.id })).toMatchObject({
        steward: { id: nccId('GR') },
      });
    });

    it('has a level of its framework, one holder, and no other beside it at that time', async () => {
      const { competences } = await of.aReleased(1);
      const competence = competences[0]?.id;
      const organisation = (await anOrganisation()).id;
      expect(await codesOf(claim({ organisation, competence, level: 5 }))).toContain('CLAIM_LEVEL_OUTSIDE');
      expect(await codesOf(claim({ competence }))).toContain('CLAIM_NEEDS_ONE_HOLDER');
      expect(await codesOf(claim({ organisation, competence, evidenceUrl: 'javascript:alert(1)' }))).toContain(
        'WRONG_FORM',
      );
      await claim({ organisation, competence, endsOn: of.day('2026-06-30') });
      expect(await codesOf(claim({ organisation, competence }))).toContain('CLAIM_OVERLAPS');
      await claim({ organisation, competence, startsOn: of.day('2026-07-01') });
      expect(await codesOf(claim({ organisation, competence, startsOn: of.day('2026-12-01') }))).toContain(
        'CLAIM_OVERLAPS',
      );
    });

    it('is made once by two people at once', async () => {
      const { competences } = await of.aReleased(1);
      const organisation = (await anOrganisation()).id;
      const both = await Promise.allSettled(
        [1, 2, 3].map(() => claim({ organisation, competence: competences[0]?.id })),
      );
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('of its own organisation is a partner’s to change until somebody judges it', async () => {
      const { competences } = await of.aReleased(2);
      const organisation = await anOrganisation();
      const partner = as('PARTNER_EDITOR', [], [organisation.id]);
      const own = await claim({ organisation: organisation.id, competence: competences[0]?.id });
      const judged = await claim({
        ...{ organisation: organisation.id, competence: competences[1]?.id, state: 'VALIDATED', evidence: 'A study.' },
        ...{ validatedBy: (await anOrganisation()).id, validatedOn: of.day('2026-03-01') },
      });
      const writable = await domain.db.inTransaction(partner, (tx) =>
        new PolicyAccess(domain.db).among(tx, metaOf(CompetenceClaim), 'write', [own.id, judged.id]),
      );
      expect([...writable]).toEqual([own.id]);
    });
  });

  describe('a portfolio', () => {
    it('is measured against a released version, and holds competences of it alone', async () => {
      const draft = await of.aFramework();
      const portfolio = (framework: { id: string }) =>
        domain.records.create(ctx, Portfolio, { ncc: nccId('RO'), framework: framework.id, title: { en: 'P' } });
      expect(await codesOf(portfolio(draft))).toContain('PORTFOLIO_NEEDS_RELEASE');
      const { framework } = await of.aReleased(1);
      const other = await of.aReleased(1);
      expect(await codesOf(of.anItem('RO', framework, other.competences[0] as Competence))).toContain(
        'PORTFOLIO_OTHER_FRAMEWORK',
      );
      const made = await portfolio(other.framework);
      expect(made.steward).toEqual({ id: nccId('RO') });
    });

    it('moves by steps with a day and a reason, which stay', async () => {
      const { framework, competences } = await of.aReleased(1);
      const item = await of.anItem('GR', framework, competences[0] as Competence);
      expect(item).toMatchObject({ state: 'PLANNED', since: null, steward: { id: nccId('GR') } });
      const coordinator = as('COORDINATOR', [nccId('GR')]);
      const step = { id: item.id, state: 'TESTED' as const, on: '2026-02-01', reason: 'The pilot of Karditsa.' };
      const moved = await of.portfolios.move(coordinator, { ...step, rev: item.rev });
      expect(moved).toMatchObject({ state: 'TESTED', since: of.day('2026-02-01') });
      const again = (values: object) =>
        codesOf(of.portfolios.move(coordinator, { ...step, rev: moved.rev, ...values } as never));
      expect(await again({})).toContain('PORTFOLIO_STATE_SAME');
      expect(await again({ state: 'VALIDATED', on: '2026-01-31' })).toContain('PORTFOLIO_STEP_BEFORE_LAST');
      expect(await again({ state: 'VALIDATED', on: '2999-01-01' })).toContain('PORTFOLIO_STEP_IN_FUTURE');
      expect(await again({ state: 'VALIDATED', on: '2026-02-30' })).toContain('RECORD_INVALID');
      expect(await again({ state: 'VALIDATED', on: '2026-03-01', reason: ' ' })).toContain('RECORD_INVALID');
      expect(await again({ state: 'VALIDATED', rev: item.rev, on: '2026-03-01' })).toContain('CONFLICT');
      const other = as('COORDINATOR', [nccId('SI')]);
      expect(await codesOf(of.portfolios.move(other, { ...step, rev: moved.rev, state: 'VALIDATED' }))).toContain(
        'WRITE_NOT_ALLOWED',
      );
      const steps = await domain.records.list(ctx, PortfolioStep, { item: item.id } as never);
      expect(steps).toMatchObject([{ state: 'TESTED', reason: 'The pilot of Karditsa.', movedBy: 'user:test' }]);
      await expect(domain.db.query(ctx, 'update portfolio_steps set reason = $1', ['other'])).rejects.toThrow();
      const forged = api.send(
        'mutation ($id: ID!, $rev: Int!) { changePortfolioItem(input: { id: $id, rev: $rev, state: CONSOLIDATED }) { id } }',
        { id: item.id, rev: moved.rev },
      );
      expect((await forged).errors?.[0]?.message).toContain('state');
    });

    it('says on each day how far it was, for every centre, and what became of it since', async () => {
      const { framework, competences } = await of.aReleased(2);
      const [first, second] = competences as [Competence, Competence];
      const item = await of.anItem('IT', framework, first);
      const coordinator = as('COORDINATOR');
      let rev = item.rev;
      for (const [state, on] of [
        ['TESTED', '2026-02-01'],
        ['VALIDATED', '2026-04-01'],
        ['TESTED', '2026-06-01'],
      ] as const)
        rev = (await of.portfolios.move(coordinator, { id: item.id, rev, state, on, reason: 'pilot' })).rev;
      const si = await anOrganisation('SI');
      await claim({ organisation: si.id, competence: second.id, endsOn: of.day('2026-05-31') });
      const cell = async (country: string, competence: Competence, on: string, since: string | null = null) => {
        const cells = await of.coverage.cells(ctx, framework.id, on, since);
        expect(cells).toHaveLength(10); // two competences, five centres
        return cells.find((one) => one.country === country && one.competenceId === competence.id);
      };
      expect(await cell('IT', first, '2026-01-31')).toMatchObject({ state: null });
      expect(await cell('IT', first, '2026-02-01')).toMatchObject({ state: 'TESTED' });
      expect(await cell('IT', first, '2026-05-31', '2026-03-01')).toMatchObject({
        state: 'VALIDATED',
        stateBefore: 'TESTED',
      });
      expect(await cell('IT', first, '2026-06-01')).toMatchObject({ state: 'TESTED' });
      expect(await cell('GR', first, '2026-06-01')).toMatchObject({ state: null, holders: 0 });
      expect(await cell('SI', second, '2026-05-31')).toMatchObject({ holders: 1, validated: 0 });
      expect(await cell('SI', second, '2026-06-01')).toMatchObject({ holders: 0 });
      const gr = await anOrganisation('GR');
      const looked = {
        state: 'VALIDATED',
        evidence: 'A study.',
        validatedBy: si.id,
        validatedOn: of.day('2026-06-15'),
      };
      await claim({ organisation: gr.id, competence: second.id, ...looked });
      expect(await cell('GR', second, '2026-06-14')).toMatchObject({ holders: 1, validated: 0 });
      expect(await cell('GR', second, '2026-06-15')).toMatchObject({ holders: 1, validated: 1 });
    });

    it('counts a claim that was refused since as what it was before, and no more from that day', async () => {
      const { framework, competences } = await of.aReleased(1);
      const [competence] = competences as [Competence];
      const [first, second, judge] = [
        await anOrganisation('GR'),
        await anOrganisation('GR'),
        await anOrganisation('SI'),
      ];
      const validated = {
        state: 'VALIDATED',
        evidence: 'A study.',
        validatedBy: judge.id,
        validatedOn: of.day('2026-02-01'),
      };
      const looked = await claim({ organisation: first.id, competence: competence.id, ...validated });
      const own = await claim({ organisation: second.id, competence: competence.id });
      const refuse = { state: 'REFUSED', validatedBy: judge.id, validatedOn: of.day('2026-06-15') } as never;
      for (const { id } of [looked, own]) await domain.records.change(ctx, CompetenceClaim, { id }, refuse);
      const greek = async (on: string) => {
        const cells = await of.coverage.cells(ctx, framework.id, on, null);
        const { holders, validated: sure } = cells.find(({ country }) => country === 'GR') ?? {};
        return [holders, sure];
      };
      expect(await greek('2026-01-31')).toEqual([2, 0]);
      expect(await greek('2026-02-01')).toEqual([2, 1]);
      expect(await greek('2026-06-14')).toEqual([2, 1]);
      expect(await greek('2026-06-15')).toEqual([0, 0]);
    });

    it('finds organisations by what holds of them today: nothing refused, ended or not begun', async () => {
      const { competences } = await of.aReleased(1);
      const [competence] = competences as [Competence];
      const judge = await anOrganisation('SI');
      const refused = { state: 'REFUSED', validatedBy: judge.id, validatedOn: of.day('2026-06-15') };
      const all = {
        refused,
        ended: { endsOn: of.day('2020-01-01') },
        later: { startsOn: of.day('2999-01-01') },
        holds: {},
      };
      const named = new Map<string, string>();
      for (const [name, values] of Object.entries(all)) {
        const organisation = await anOrganisation('GR');
        named.set(organisation.id, name);
        await claim({ organisation: organisation.id, competence: competence.id, ...values });
      }
      const today = new Date().toISOString().slice(0, 10);
      // as the list of the web app asks (its spec says the same)
      const filter = {
        competenceClaims: {
          some: {
            competenceId: { in: [competence.id] },
            not: { state: { eq: 'REFUSED' } },
            and: [
              { or: [{ startsOn: { isNull: true } }, { startsOn: { lte: today } }] },
              { or: [{ endsOn: { isNull: true } }, { endsOn: { gte: today } }] },
            ],
          },
        },
      };
      const { organisations } = await api.ask<{ organisations: { nodes: { id: string }[] } }>(
        'query ($filter: OrganisationFilter) { organisations(filter: $filter) { nodes { id } } }',
        { filter },
      );
      expect(organisations.nodes.map(({ id }) => named.get(id))).toEqual(['holds']);
    });

    it('shows what is missing, who has it, and who could teach it', async () => {
      const { framework, competences } = await of.aReleased(2);
      const [first, second] = competences as [Competence, Competence];
      const other = await of.aReleased(1);
      const [same] = other.competences as [Competence];
      await domain.records.create(ctx, CompetenceLink, {
        from: same.id,
        to: first.id,
        kind: 'EXACT',
        visibility: 'PUBLIC',
      });
      const item = await of.anItem('GR', framework, first);
      await of.portfolios.move(ctx, {
        id: item.id,
        rev: item.rev,
        state: 'CONSOLIDATED',
        on: '2026-02-01',
        reason: 'pilot',
      });
      const [mentor, refused, hidden] = [await anOrganisation('SI'), await anOrganisation(), await anOrganisation()];
      await claim({
        organisation: mentor.id,
        competence: same.id,
        level: 4,
        evidence: 'A course.',
        visibility: 'PUBLIC',
      });
      const judged = { validatedBy: mentor.id, validatedOn: of.day('2026-01-01') };
      await claim({
        organisation: refused.id,
        competence: first.id,
        state: 'REFUSED',
        ...judged,
        visibility: 'PUBLIC',
      });
      await claim({ organisation: hidden.id, competence: first.id, visibility: 'PRIVATE' });
      const gaps = await of.coverage.gaps(as('PUBLIC', []), nccId('IT'), framework.id, 5);
      expect(gaps.map(({ code }) => code)).toEqual(['C1', 'C2']);
      expect(gaps[0]?.heldBy).toEqual([{ nccId: nccId('GR'), country: 'GR', state: 'CONSOLIDATED' }]);
      expect(gaps[0]?.mentors.map(({ id, reasons }) => [id, reasons])).toEqual([
        [nccId('GR'), ['CENTRE_CONSOLIDATED']],
        [mentor.id, ['HIGH_LEVEL', 'CLAIM_SELF_ASSESSED', 'SHOWS_EVIDENCE', 'BY_LINK']],
      ]);
      expect(gaps[1]).toMatchObject({ competenceId: second.id, mentors: [], heldBy: [] });
      const greek = await of.coverage.gaps(as('PUBLIC', []), nccId('GR'), framework.id, 5);
      expect(greek.map(({ code }) => code)).toEqual(['C2']);
      const seen = await of.coverage.mentors(as('COORDINATOR'), [first.id], nccId('GR'));
      expect(
        seen
          .get(first.id)
          ?.map(({ id }) => id)
          .sort(),
      ).toEqual([mentor.id, hidden.id].sort());
    });
  });

  describe('a framework that is loaded', () => {
    const load = (onProgress?: () => Promise<void>) =>
      loadFramework(
        { ctx, db: domain.db, records: domain.records, ...(onProgress ? { onProgress } : {}) },
        shippedFramework('entrecomp-2016'),
      );

    it('goes on where it was stopped, and changes nothing the second time', async () => {
      let asked = 0;
      const stop = async () => {
        asked += 1;
        if (asked === 2) throw new Error('stopped');
      };
      await expect(load(stop)).rejects.toThrow('stopped');
      const id = frameworkId('ENTRECOMP', '2016');
      expect(await domain.records.require(ctx, CompetenceFramework, id)).toMatchObject({ state: 'DRAFT' });
      expect(await load()).toEqual({
        created: { Competence: 18 },
        existed: { CompetenceFramework: 1 },
        skipped: [],
        isReleased: true,
      });
      expect(await domain.records.require(ctx, CompetenceFramework, id)).toMatchObject({
        state: 'RELEASED',
        levels: 8,
      });
      const journal = () => domain.db.query(ctx, 'select count(*)::int as n from journal');
      const before = await journal();
      expect(await load()).toEqual({
        created: {},
        existed: { CompetenceFramework: 1, Competence: 18 },
        skipped: [],
        isReleased: true,
      });
      expect(await journal()).toEqual(before);
    });
  });

  it('is found by search', async () => {
    const { framework } = await of.aReleased(0);
    await of.aCompetence(framework, { steward: nccId('GR'), label: { en: 'Zqxweaving of nets' } });
    await until(
      async () => {
        const { search } = await api.ask<{ search: { title: string }[] }>('{ search(text: "zqxweaving") { title } }');
        return search.length === 1;
      },
      { what: 'the competence to be found' },
    );
  });
});
