import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { type Competence, Portfolio, PortfolioItem, PortfolioStep } from '@seedbed/competences';
import { CaseStudy, Pilot, PilotCompetence, PilotParticipation, PilotPhase } from '@seedbed/pilots';
import { newId } from '@seedbed/platform/kernel';
import { metaOf } from '@seedbed/platform/records';
import { until, useDatabase } from '@seedbed/platform/testing';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { as } from '../competences/competence-examples.js';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { type PilotsOf, pilotsOf } from './pilot-examples.js';

describe('pilots', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: PilotsOf;
  let api: TestApi;
  beforeAll(async () => {
    domain = domainOf(database().db);
    of = pilotsOf(domain);
    await seedGround(domain);
    api = await startTestApi(database().url);
  });
  afterAll(() => api.close());
  const anOrganisation = async (country = 'IT') =>
    (
      await domain.organisations.register(ctx, {
        ...{ name: `Org ${newId()}`, steward: nccId(country), visibility: 'PUBLIC' },
      } as never)
    ).organisation;
  const create = <T extends object>(type: new () => T, values: object) =>
    domain.records.create(ctx, type, values as never);

  describe('what belongs to one', () => {
    it('lies with its centre, is seen by no more people, and inside its dates', async () => {
      const pilot = await of.aPilot({
        ...{ startsOn: of.day('2026-02-01'), endsOn: of.day('2026-06-30') },
        ...{ visibility: 'NCC', steward: nccId('SI') },
      });
      const phase = (values: object) =>
        create(PilotPhase, { pilot: pilot.id, order: 1, name: 'Phase', visibility: 'PUBLIC', ...values });
      expect(await phase({})).toMatchObject({ steward: { id: nccId('SI') }, visibility: 'NCC' });
      expect(await codesOf(phase({}))).toContain('NOT_UNIQUE');
      expect(await codesOf(phase({ order: 2, startsOn: of.day('2026-01-31') }))).toContain('PILOT_PART_OUTSIDE');
      await phase({ order: 2, endsOn: of.day('2026-05-01') });
      const change = (values: object) => domain.records.change(ctx, Pilot, { id: pilot.id }, values);
      expect(await codesOf(change({ endsOn: of.day('2026-04-30') }))).toContain('PILOT_LEAVES_PARTS');
      await change({ endsOn: of.day('2026-05-01') });
      const study = await create(CaseStudy, { pilot: pilot.id, title: { en: 'Study' }, visibility: 'PUBLIC' });
      expect(study).toMatchObject({ steward: { id: nccId('SI') }, visibility: 'NCC' });
      expect(await codesOf(create(CaseStudy, { pilot: pilot.id, title: { en: 'S' }, url: 'ftp://x' }))).toContain(
        'WRONG_FORM',
      );
    });

    it('is there once in a role at a time, also when several people write at once', async () => {
      const pilot = (await of.aPilot()).id;
      const organisation = (await anOrganisation()).id;
      const seat = (values: object = {}) =>
        create(PilotParticipation, { pilot, organisation, role: 'EXPERT', ...values });
      const both = await Promise.allSettled([seat(), seat(), seat()]);
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await codesOf(seat())).toContain('PILOT_PARTICIPATION_TWICE');
      await seat({ role: 'PARTNER' });
    });

    it('is refused where it makes no sense', async () => {
      expect(await codesOf(of.aPilot({ ageFrom: 23, ageTo: 15 }))).toContain('PILOT_AGES_REVERSED');
      expect(await codesOf(of.aPilot({ ageTo: 131 }))).toContain('RECORD_INVALID');
      expect(await codesOf(of.aPilot({ startsOn: of.day('2026-02-01'), endsOn: of.day('2026-01-01') }))).toContain(
        'PERIOD_ENDS_BEFORE_START',
      );
      expect(await codesOf(of.aPilot({ budget: { amount: '-5.00', currency: 'EUR' } }))).toContain('AMOUNT_NEGATIVE');
      expect(await codesOf(of.aPilot({ title: { en: '' } }))).toContain('RECORD_INVALID');
    });
  });

  it('of a centre lies with the centre of its coordinator, else with whoever makes it', async () => {
    const coordinator = await anOrganisation('RO');
    const made = (reader: Parameters<typeof as>, values: object) =>
      domain.records.create(as(...reader), Pilot, { title: { en: 'P' }, ...values } as never);
    expect(await create(Pilot, { title: { en: 'P' }, coordinator: coordinator.id })).toMatchObject({
      steward: { id: nccId('RO') },
    });
    expect(await made(['COORDINATOR', [nccId('GR')]], {})).toMatchObject({ steward: { id: nccId('GR') } });
  });

  describe('that show a competence', () => {
    const show = (values: object, who: Parameters<typeof as> = ['COORDINATOR']) =>
      of.pilots.showCompetence(as(...who), {
        state: 'TESTED',
        on: '2026-03-01',
        reason: 'Final report.',
        ...values,
      } as never);
    const ground = async (country = 'IT', count = 1) => {
      const { framework, competences } = await of.aReleased(count);
      const item = await of.anItem(country, framework, competences[0] as Competence);
      return { framework, competences: competences as [Competence, Competence], item };
    };

    it('move the item of the portfolio with the reason, in one use case of the journal', async () => {
      const { competences, item } = await ground();
      const pilot = await of.aPilot({ startsOn: of.day('2026-02-01') });
      const made = await show({
        ...{ pilotId: pilot.id, competenceId: competences[0].id, state: 'VALIDATED' },
        evidenceUrl: 'https://example.org/report',
      });
      expect(made).toMatchObject({ state: 'VALIDATED', moved: true, reason: 'Final report.', recordedBy: 'user:test' });
      expect(await domain.records.require(ctx, PortfolioItem, item.id)).toMatchObject({
        ...{ state: 'VALIDATED', since: of.day('2026-03-01') },
      });
      const [step] = await domain.records.list(ctx, PortfolioStep, { item: item.id } as never);
      expect(step).toMatchObject({ reason: 'Final report.', evidenceUrl: 'https://example.org/report' });
      const sql = `select distinct xid, why from journal where record_id = any($1) and why = 'Final report.'`;
      const written = await domain.db.query(ctx, sql, [[made.id, step?.id, item.id]]);
      expect(written).toHaveLength(1);
    });

    it('make the item where the portfolio has none, and take nothing from what was shown before', async () => {
      const { framework, competences } = await ground('IT', 2);
      const [portfolio] = await domain.records.list(ctx, Portfolio, { framework: framework.id } as never);
      const [first, second] = [await of.aPilot(), await of.aPilot()];
      const competenceId = competences[1].id;
      await show({ pilotId: first.id, competenceId, state: 'VALIDATED' });
      const later = await show({ pilotId: second.id, competenceId, state: 'TESTED', on: '2026-01-01' });
      expect(later.moved).toBe(false);
      const items = await domain.records.list(ctx, PortfolioItem, {
        portfolio: portfolio?.id,
        competence: competenceId,
      } as never);
      expect(items).toMatchObject([{ state: 'VALIDATED' }]);
      expect(await domain.records.list(ctx, PortfolioStep, { item: items[0]?.id } as never)).toHaveLength(1);
    });

    it('make one item when two do so at once', async () => {
      const { framework, competences } = await ground('IT', 2);
      const pilots = await Promise.all([of.aPilot(), of.aPilot(), of.aPilot()]);
      await Promise.all(pilots.map(({ id }) => show({ pilotId: id, competenceId: competences[1].id })));
      const sql = `select i.id from portfolio_items i join portfolios p on p.id = i.portfolio_id
        where p.framework_id = $1 and i.competence_id = $2`;
      expect(await domain.db.query(ctx, sql, [framework.id, competences[1].id])).toHaveLength(1);
    });

    it('leave everything as it was when a part of it is refused', async () => {
      const { competences, item } = await ground();
      const pilot = await of.aPilot({ startsOn: of.day('2026-02-01') });
      const no = (values: object, who?: Parameters<typeof as>) =>
        codesOf(show({ pilotId: pilot.id, competenceId: competences[0].id, ...values }, who));
      expect(await no({ reason: ' ' })).toContain('RECORD_INVALID');
      expect(await no({ evidenceUrl: 'javascript:alert(1)' })).toContain('RECORD_INVALID');
      expect(await no({ on: '2026-02-30' })).toContain('WRONG_FORM');
      expect(await no({ on: '2999-01-01' })).toContain('PORTFOLIO_STEP_IN_FUTURE');
      expect(await no({ on: '2026-01-31' })).toContain('PILOT_NOT_BEGUN');
      expect(await no({ nccId: nccId('SI') })).toContain('PILOT_OF_OTHER_CENTRE');
      expect(await no({}, ['COORDINATOR', [nccId('SI')]])).toContain('WRITE_NOT_ALLOWED');
      expect(await no({ pilotId: newId() })).toContain('RECORD_NOT_FOUND');
      expect(await no({ competenceId: newId() })).toContain('RECORD_NOT_FOUND');
      const other = (await of.aReleased(1)).competences[0]?.id;
      expect(await no({ competenceId: other })).toContain('PORTFOLIO_MISSING');
      expect(await domain.records.list(ctx, PilotCompetence, { pilot: pilot.id } as never)).toEqual([]);
      expect(await domain.records.require(ctx, PortfolioItem, item.id)).toMatchObject({ state: 'PLANNED', rev: 1 });
      await show({ pilotId: pilot.id, competenceId: competences[0].id });
      expect(await no({})).toContain('NOT_UNIQUE');
      await expect(domain.db.query(ctx, 'update pilot_competences set reason = $1', ['other'])).rejects.toThrow();
    });

    it('are of several centres where they are transnational: each moves its own portfolio', async () => {
      const { framework, competences } = await ground('IT');
      await of.anItem('SI', framework, competences[0]);
      const pilot = await of.aPilot({ scope: 'TRANSNATIONAL' });
      const values = { pilotId: pilot.id, competenceId: competences[0].id, nccId: nccId('SI') };
      expect(await codesOf(show(values))).toContain('WRITE_NOT_ALLOWED');
      expect((await show(values, ['EDITOR', [nccId('SI')]])).moved).toBe(true);
      const hidden = await of.aPilot({ scope: 'TRANSNATIONAL', visibility: 'NCC' });
      expect(await codesOf(show({ ...values, pilotId: hidden.id }, ['EDITOR', [nccId('SI')]]))).toContain(
        'RECORD_NOT_FOUND',
      );
    });

    it('is a verb of the API, for those who write portfolios', async () => {
      const { competences, item } = await ground();
      const pilot = await of.aPilot();
      const { showPilotCompetence } = await api.ask<{ showPilotCompetence: object }>(
        `mutation ($input: ShowPilotCompetenceInput!) { showPilotCompetence(input: $input) {
          state moved reason shownOn { value } pilot { title } item { state steps { nodes { reason } } } competence { code } } }`,
        {
          input: {
            pilotId: pilot.id,
            competenceId: competences[0].id,
            state: 'TESTED',
            on: '2026-03-01',
            reason: 'Seen.',
          },
        },
      );
      expect(showPilotCompetence).toMatchObject({
        ...{ state: 'TESTED', moved: true, reason: 'Seen.', pilot: { title: 'A pilot' }, competence: { code: 'C1' } },
        item: { state: 'TESTED', steps: { nodes: [{ reason: 'Seen.' }] } },
      });
      expect(item.id).toBeDefined();
    });
  });

  it('are found by their title', async () => {
    await of.aPilot({ title: { en: 'Zqxpilot of Karditsa' } });
    await until(
      async () => {
        const { search } = await api.ask<{ search: unknown[] }>('{ search(text: "zqxpilot") { id } }');
        return search.length === 1;
      },
      { what: 'the pilot to be found' },
    );
    expect(metaOf(Pilot).options.hasFiles).toBe(true);
  });
});
