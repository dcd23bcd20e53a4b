import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import {
  Indicator,
  IndicatorTarget,
  IndicatorValue,
  ResultNode,
  Results,
  Totals,
  ValueDecision,
} from '@seedbed/pilots';
import { PolicyAccess } from '@seedbed/platform/projection';
import { useDatabase } from '@seedbed/platform/testing';
import { Project } from '@seedbed/projects';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { as } from '../competences/competence-examples.js';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { type PilotsOf, pilotsOf } from './pilot-examples.js';

describe('results', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: PilotsOf;
  let results: Results;
  let totals: Totals;
  let api: TestApi;
  beforeAll(async () => {
    domain = domainOf(database().db);
    of = pilotsOf(domain);
    results = new Results(domain.db, domain.records, new PolicyAccess(domain.db));
    totals = new Totals(domain.db);
    await seedGround(domain);
    api = await startTestApi(database().url);
  });
  afterAll(() => api.close());
  const create = <T extends object>(type: new () => T, values: object, who: object = ctx) =>
    domain.records.create(who as typeof ctx, type, values as never);
  const aResult = async (values: object = {}) =>
    create(ResultNode, { pilot: (await of.aPilot()).id, level: 'OUTPUT', title: { en: 'Trained' }, ...values });
  const anIndicator = async (values: object = {}) =>
    create(Indicator, {
      ...{ result: (await aResult()).id, code: 'PEOPLE_TRAINED', name: { en: 'People trained' }, unit: 'people' },
      ...{ measure: 'SUM', direction: 'INCREASE', disaggregation: ['sex'] },
      ...values,
    });
  const QUARTERS = [
    { startsOn: day('2026-01-01'), endsOn: day('2026-03-31') },
    { startsOn: day('2026-04-01'), endsOn: day('2026-06-30') },
  ] as const;
  const aValue = (indicator: { id: string }, values: object = {}, who: object = as('EDITOR')) =>
    create(
      IndicatorValue,
      {
        ...{ indicator: indicator.id, comparator: 'EQ', value: 10, unit: 'people', evidence: 'List.', ...QUARTERS[0] },
        ...values,
      },
      who,
    );
  const other = { ...as('COORDINATOR'), actor: 'user:other' };

  it('lead on within one pilot, project or centre, and are seen by no more people', async () => {
    const pilot = await of.aPilot({ steward: nccId('GR'), visibility: 'NCC' });
    const output = await aResult({ pilot: pilot.id, visibility: 'PUBLIC' });
    expect(output).toMatchObject({ steward: { id: nccId('GR') }, visibility: 'NCC' });
    const impact = await aResult({ pilot: pilot.id, level: 'IMPACT' });
    const lead = (from: { id: string }, to: { id: string }) =>
      domain.records.change(ctx, ResultNode, { id: from.id }, { leadsTo: to.id });
    await lead(output, impact);
    expect(await codesOf(lead(impact, output))).toContain('RESULT_LEADS_BACK');
    expect(await codesOf(lead(output, output))).toContain('RESULT_LEADS_ROUND');
    expect(await codesOf(lead(output, await aResult()))).toContain('RESULT_LEADS_ELSEWHERE');
    expect(await codesOf(aResult({ ncc: nccId('GR') }))).toContain('RESULT_NEEDS_ONE_OWNER');
    expect(await aResult({ pilot: null, ncc: nccId('SI') })).toMatchObject({ steward: { id: nccId('SI') } });
  });

  it('have targets of periods, which lie on the better side of the baseline and never overlap', async () => {
    const members = { code: 'MEMBERS', unit: 'members', measure: 'STOCK', baseline: 100, target: 300 };
    const indicator = await anIndicator(members);
    const aim = (values: object, of: { id: string } = indicator) =>
      create(IndicatorTarget, { indicator: of.id, target: 150, ...QUARTERS[0], ...values });
    const first = await aim({});
    expect(first).toMatchObject({ steward: { id: nccId('IT') }, target: 150 });
    expect(await codesOf(aim({ ...QUARTERS[1], target: 99 }))).toContain('INDICATOR_TARGET_BELOW_BASELINE');
    const fewer = await anIndicator({ ...members, direction: 'DECREASE', target: 50 });
    expect(await codesOf(aim({ target: 101 }, fewer))).toContain('INDICATOR_TARGET_ABOVE_BASELINE');
    expect(await codesOf(aim({ startsOn: day('2026-03-31'), endsOn: day('2026-04-30') }))).toContain('TARGET_OVERLAPS');
    expect(await codesOf(aim({ startsOn: { value: '2026-04', precision: 'MONTH' } }))).toContain('VALUE_NEEDS_DAYS');
    const second = await aim({ ...QUARTERS[1], target: 200 });
    const change = (id: string, values: object) => domain.records.change(ctx, IndicatorTarget, { id }, values);
    expect(await codesOf(change(second.id, QUARTERS[0]))).toContain('TARGET_OVERLAPS');
    await change(second.id, { target: 220 });
    const moved = domain.records.change(ctx, Indicator, { id: indicator.id }, { baseline: 160 });
    expect(await codesOf(moved)).toContain('INDICATOR_TARGET_BELOW_BASELINE');
    // what adds up over time begins anew in each period
    await aim({ target: 5 }, await anIndicator({ baseline: 100 }));
    const { indicators } = await api.ask<{ indicators: { nodes: { target: number; targets: object }[] } }>(
      `query ($id: ID!) { indicators(filter: { id: { eq: $id } }) { nodes { target targets(orderBy: [{ startsOn: ASC }]) {
        nodes { target startsOn { value } } } } } }`,
      { id: indicator.id },
    );
    expect(indicators.nodes).toEqual([
      {
        target: 300,
        targets: {
          nodes: [
            { target: 150, startsOn: { value: '2026-01-01' } },
            { target: 220, startsOn: { value: '2026-04-01' } },
          ],
        },
      },
    ]);
  });

  it('have each target of a period once, also when two people aim at once', async () => {
    const indicator = await anIndicator();
    const both = await Promise.allSettled(
      [1, 2].map((target) => create(IndicatorTarget, { indicator: indicator.id, target, ...QUARTERS[0] })),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('are measured by indicators and values that make sense', async () => {
    expect(await codesOf(anIndicator({ baseline: 10, target: 5 }))).toContain('INDICATOR_TARGET_BELOW_BASELINE');
    expect(await codesOf(anIndicator({ code: 'people trained' }))).toContain('RECORD_INVALID');
    const indicator = await anIndicator();
    const no = (values: object) => codesOf(aValue(indicator, values));
    expect(await no({ unit: 'EUR' })).toContain('VALUE_WRONG_UNIT');
    expect(await no({ evidence: null })).toContain('VALUE_NEEDS_EVIDENCE');
    expect(await no({ evidenceUrl: 'javascript:alert(1)' })).toContain('RECORD_INVALID');
    expect(await no({ deadweight: 101 })).toContain('RECORD_INVALID');
    expect(await no({ dimension: 'age', category: '15-23' })).toContain('VALUE_UNKNOWN_DIMENSION');
    expect(await no({ comparator: null })).toContain('RECORD_INVALID');
    await aValue(indicator);
    expect(await no({})).toContain('VALUE_OVERLAPS');
    await aValue(indicator, { dimension: 'sex', category: 'women', value: 6 });
    const both = await Promise.allSettled([1, 2, 3].map(() => aValue(indicator, QUARTERS[1])));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  describe('that are approved', () => {
    it('are locked with all of their period, by other eyes, until they are opened with a reason that stays', async () => {
      const indicator = await anIndicator();
      const whole = await aValue(indicator);
      const part = await aValue(indicator, { dimension: 'sex', category: 'women', value: 6 });
      expect(whole).toMatchObject({ state: 'ENTERED', enteredBy: 'user:test' });
      const seen = { id: whole.id, rev: whole.rev };
      expect(await codesOf(results.approve(as('COORDINATOR'), seen))).toContain('VALUE_NEEDS_OTHER_EYES');
      expect(
        await codesOf(results.approve({ ...other, reader: as('COORDINATOR', [nccId('SI')]).reader }, seen)),
      ).toContain('WRITE_NOT_ALLOWED');
      expect(await codesOf(results.approve(other, { ...seen, rev: 7 }))).toContain('CONFLICT');
      const approved = await results.approve(other, seen);
      expect(approved.state).toBe('APPROVED');
      expect(await domain.records.require(ctx, IndicatorValue, part.id)).toMatchObject({
        state: 'APPROVED',
        enteredBy: 'user:test',
      });
      const change = (id: string, values: object) => domain.records.change(ctx, IndicatorValue, { id }, values);
      expect(await codesOf(change(part.id, { value: 7 }))).toContain('VALUE_PERIOD_LOCKED');
      expect(await codesOf(change(whole.id, { note: 'x' }))).toContain('VALUE_PERIOD_LOCKED');
      expect(await codesOf(domain.records.archive(ctx, IndicatorValue, { id: whole.id }))).toContain(
        'VALUE_PERIOD_LOCKED',
      );
      expect(await codesOf(aValue(indicator, { dimension: 'sex', category: 'men' }))).toContain('VALUE_PERIOD_LOCKED');
      expect(await codesOf(domain.records.change(ctx, Indicator, { id: indicator.id }, { unit: 'EUR' }))).toContain(
        'INDICATOR_HAS_APPROVED',
      );
      const again = { id: whole.id, rev: approved.rev };
      expect(await codesOf(results.approve(other, again))).toContain('VALUE_APPROVED_ALREADY');
      expect(await codesOf(results.reopen(other, { ...again, reason: ' ' }))).toContain('REQUIRED');
      await results.reopen(other, { ...again, reason: 'Two were counted twice.' });
      await change(whole.id, { value: 8 });
      const decisions = await domain.records.list(ctx, ValueDecision, { indicatorValue: whole.id } as never);
      expect(decisions).toMatchObject([
        { decision: 'APPROVED', value: 10, decidedBy: 'user:other', reason: null },
        { decision: 'REOPENED', value: 10, decidedBy: 'user:other', reason: 'Two were counted twice.' },
      ]);
      const opened = await domain.records.require(ctx, IndicatorValue, whole.id);
      expect(await codesOf(results.reopen(other, { id: whole.id, rev: opened.rev, reason: 'x' }))).toContain(
        'VALUE_NOT_APPROVED',
      );
      await expect(domain.db.query(ctx, 'update value_decisions set reason = $1', ['other'])).rejects.toThrow();
    });

    it('are not freed of other eyes by whoever entered them, and count for their result', async () => {
      const result = await aResult();
      const indicator = await anIndicator({ result: result.id });
      const { id } = await aValue(indicator);
      const self = as('COORDINATOR');
      const free = (who: object) =>
        domain.records.change(who as typeof ctx, Indicator, { id: indicator.id }, { needsFourEyes: false });
      expect(await codesOf(free(self))).toContain('FOUR_EYES_OF_OTHERS');
      const noted = await domain.records.change(other, IndicatorValue, { id }, { note: 'The list is complete.' });
      expect(noted.enteredBy).toBe(self.actor);
      expect(await codesOf(results.approve(self, { id, rev: noted.rev }))).toContain('VALUE_NEEDS_OTHER_EYES');
      const corrected = await domain.records.change(other, IndicatorValue, { id }, { value: 11 });
      expect(corrected.enteredBy).toBe(other.actor);
      await results.approve(self, { id, rev: corrected.rev });
      const elsewhere = { pilot: (await of.aPilot()).id };
      const move = domain.records.change(ctx, ResultNode, { id: result.id }, elsewhere);
      expect(await codesOf(move)).toContain('RESULT_HAS_APPROVED');
      const archive = domain.records.archive(ctx, ResultNode, { id: result.id });
      expect(await codesOf(archive)).toContain('RESULT_HAS_APPROVED');
      await domain.records.change(ctx, ResultNode, { id: result.id }, { title: { en: 'Taught' } });
      await free(self);
    });

    it('come from the verbs alone, also over the API', async () => {
      const value = await aValue(await anIndicator({ needsFourEyes: false }));
      const forged = await api.send(
        'mutation ($id: ID!, $rev: Int!) { changeIndicatorValue(input: { id: $id, rev: $rev, state: APPROVED }) { id } }',
        { id: value.id, rev: value.rev },
      );
      expect(forged.errors?.[0]?.message).toContain('state');
      const { approveIndicatorValue } = await api.ask<{ approveIndicatorValue: object }>(
        'mutation ($input: ApproveIndicatorValueInput!) { approveIndicatorValue(input: $input) { state decisions { nodes { decision decidedBy } } } }',
        { input: { id: value.id, rev: value.rev } },
      );
      expect(approveIndicatorValue).toMatchObject({
        state: 'APPROVED',
        decisions: { nodes: [{ decision: 'APPROVED' }] },
      });
    });
  });

  it('of the five centres come to what was computed by hand, by centre and together', async () => {
    // centre → first quarter, second quarter; what is in brackets nobody has approved
    const table: Record<string, [object, object]> = {
      IT: [{ value: 120 }, { value: 80.5 }],
      GR: [{ comparator: 'GT', value: 5000 }, { value: 10 }],
      HR: [{ value: 33 }, { value: 7, open: true }],
      RO: [{ comparator: 'ABOUT', value: 200 }, { value: 0 }],
      SI: [
        { comparator: 'GE', value: 40, deadweight: 50 },
        { value: 2, open: true },
      ],
    };
    const code = 'FIVE_CENTRES';
    for (const [country, quarters] of Object.entries(table)) {
      const pilot = await of.aPilot({ steward: nccId(country) });
      const indicator = await anIndicator({
        result: (await aResult({ pilot: pilot.id })).id,
        code,
        needsFourEyes: false,
      });
      for (const [at, { open = false, ...values }] of (quarters as { open?: boolean }[]).entries()) {
        const made = await aValue(indicator, { ...QUARTERS[at], ...values }, ctx);
        if (!open) await results.approve(ctx, { id: made.id, rev: made.rev });
      }
    }
    const ask = (values: object) =>
      totals.rollUp(as('OFFICER_READ', []), {
        by: 'ALL',
        codes: [code],
        dimension: null,
        from: null,
        to: null,
        ...values,
      });
    expect(await ask({})).toMatchObject([
      {
        ...{ ofId: null, unit: 'people', indicators: 5, cut: 0 },
        approved: {
          comparator: 'GT',
          value: 5483.5,
          isAbout: true,
          values: 8,
          indicators: 5,
          attributed: 1,
          due: { value: 5463.5 },
        },
        entered: { comparator: 'EQ', value: 9, values: 2, indicators: 2 },
      },
    ]);
    const byCentre = new Map((await ask({ by: 'CENTRE' })).map(({ ofId, approved }) => [ofId, approved]));
    expect(byCentre.get(nccId('IT'))).toMatchObject({ comparator: 'EQ', value: 200.5 });
    expect(byCentre.get(nccId('GR'))).toMatchObject({ comparator: 'GT', value: 5010 });
    expect(byCentre.get(nccId('HR'))).toMatchObject({ comparator: 'EQ', value: 33 });
    expect(byCentre.get(nccId('RO'))).toMatchObject({ comparator: 'ABOUT', value: 200 });
    expect(byCentre.get(nccId('SI'))).toMatchObject({
      comparator: 'GE',
      value: 40,
      due: { comparator: 'GE', value: 20 },
    });
    expect(await ask({ from: '2026-04-01', to: '2026-06-30' })).toMatchObject([
      { approved: { comparator: 'EQ', value: 90.5, indicators: 3 }, entered: { value: 9 }, indicators: 5 },
    ]);
    expect(await ask({ from: '2026-02-01', to: '2026-06-30' })).toMatchObject([{ cut: 5 }]);
  });

  it('are added up under the eyes of who asks', async () => {
    const pilot = await of.aPilot({ visibility: 'NCC' });
    const code = 'HIDDEN_ONES';
    const indicator = await anIndicator({ result: (await aResult({ pilot: pilot.id })).id, code });
    await aValue(indicator);
    const ask = (who: Parameters<typeof as>) =>
      totals.rollUp(as(...who), { by: 'PILOT', codes: [code], dimension: null, from: null, to: null });
    expect(await ask(['OFFICER_READ', []])).toEqual([]);
    expect(await ask(['EDITOR'])).toMatchObject([
      { ofId: pilot.id, approved: null, entered: { value: 10 }, indicators: 1 },
    ]);
  });

  it('of an indicator are held against its target, bounds as bounds, under the eyes of who asks', async () => {
    const pilot = await of.aPilot({ visibility: 'NCC', steward: nccId('GR') });
    const result = (await aResult({ pilot: pilot.id })).id;
    const aims = { baseline: 0, target: 200, needsFourEyes: false };
    const indicator = await anIndicator({ result, code: 'AIMED_AT', ...aims });
    await anIndicator({ result, code: 'AIMED_BESIDE', ...aims });
    const [first, second] = QUARTERS;
    const approved = await aValue(indicator, { ...first, value: 50 }, ctx);
    await results.approve(ctx, { id: approved.id, rev: approved.rev });
    await aValue(indicator, { ...second, value: 100, comparator: 'GT' }, ctx);
    const ask = (who: Parameters<typeof as>, values: object = {}) =>
      totals.progress(as(...who), { pilot: pilot.id, ncc: null, project: null, from: null, to: null, ...values });
    const lines = await ask(['EDITOR', [nccId('GR')]]);
    expect(lines).toMatchObject([
      {
        ...{ code: 'AIMED_AT', target: 200, pilotId: pilot.id, nccId: nccId('GR'), cut: 0 },
        approved: { value: 50, progress: { comparator: 'EQ', percent: 25, isReached: false } },
        entered: { comparator: 'GT', value: 100, progress: { comparator: 'GT', percent: 50, isReached: null } },
      },
      { code: 'AIMED_BESIDE', approved: null, entered: null },
    ]);
    const early = await ask(['EDITOR', [nccId('GR')]], { to: first?.endsOn.value });
    expect(early).toMatchObject([{ approved: { value: 50 }, entered: null }, { entered: null }]);
    const ofCentre = await ask(['EDITOR', [nccId('GR')]], { pilot: null, ncc: nccId('GR') });
    expect(ofCentre.map(({ code }) => code)).toEqual(expect.arrayContaining(['AIMED_AT', 'AIMED_BESIDE']));
    expect(new Set(ofCentre.map((line) => line.nccId))).toEqual(new Set([nccId('GR')]));
    expect(await ask(['OFFICER_READ', []])).toEqual([]);
  });

  it('of a project are its own and those of its pilots, of a centre those that lie with it', async () => {
    const { id: project } = await create(Project, { acronym: 'AIMED', steward: nccId('IT'), visibility: 'PUBLIC' });
    const pilot = await of.aPilot({ project });
    const owners = { OF_CENTRE: { ncc: nccId('SI') }, OF_PILOT: { pilot: pilot.id }, OF_PROJECT: { project } };
    for (const [code, owner] of Object.entries(owners)) {
      const result = await aResult({ pilot: null, visibility: 'PUBLIC', ...owner });
      await anIndicator({ result: result.id, code });
    }
    const asked = async (of: object): Promise<string[]> => {
      const none = { pilot: null, ncc: null, project: null, from: null, to: null };
      const lines = await totals.progress(as('EDITOR'), { ...none, ...of });
      return lines.map(({ code }) => code).filter((code) => code in owners);
    };
    expect(await asked({})).toEqual(['OF_CENTRE', 'OF_PILOT', 'OF_PROJECT']);
    expect(await asked({ project })).toEqual(['OF_PILOT', 'OF_PROJECT']);
    expect(await asked({ ncc: nccId('SI') })).toEqual(['OF_CENTRE']);
    expect(await asked({ pilot: pilot.id })).toEqual(['OF_PILOT']);
  });
});

/** A day as records keep it; the quarters are needed before the examples are there. */
function day(value: string) {
  return { value, precision: 'DAY' as const };
}
