import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { newId } from '@seedbed/platform/kernel';
import { useDatabase } from '@seedbed/platform/testing';
import { MeasureDependency, MeasureStep, Strategy, StrategyMeasure, StrategyObjective } from '@seedbed/strategy';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { as } from '../competences/competence-examples.js';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { day, type StrategiesOf, strategiesOf } from './strategy-examples.js';

describe('strategies', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: StrategiesOf;
  let api: TestApi;
  beforeAll(async () => {
    domain = domainOf(database().db);
    of = strategiesOf(domain);
    await seedGround(domain);
    api = await startTestApi(database().url);
  });
  afterAll(() => api.close());
  const create = <T extends object>(type: new () => T, values: object) =>
    domain.records.create(ctx, type, values as never);
  const change = <T extends object>(type: new () => T, id: string, values: object) =>
    domain.records.change(ctx, type, { id }, values as never);

  it('are their centre’s own until they are shown, and what belongs to them follows', async () => {
    const strategy = await create(Strategy, { ncc: nccId('SI'), title: { en: 'Draft' } });
    expect(strategy).toMatchObject({ status: 'DRAFT', visibility: 'NCC', steward: { id: nccId('SI') } });
    const objective = await of.anObjective({ strategy: strategy.id });
    const measure = await of.aMeasure({ objective: objective.id });
    expect(measure).toMatchObject({ visibility: 'NCC', steward: { id: nccId('SI') }, status: 'PLANNED' });
    await change(Strategy, strategy.id, { visibility: 'PUBLIC' });
    const later = await domain.records.require(ctx, StrategyMeasure, measure.id);
    expect(later.visibility).toBe('PUBLIC');
    expect(await domain.records.require(ctx, StrategyObjective, objective.id)).toMatchObject({ visibility: 'PUBLIC' });
    expect(await codesOf(create(Strategy, { ncc: nccId('SI'), steward: nccId('IT'), title: { en: 'X' } }))).toContain(
      'OF_OTHER_CENTRE',
    );
    expect(await codesOf(of.anObjective({ strategy: strategy.id, order: objective.order }))).toContain('NOT_UNIQUE');
    expect(await codesOf(create(Strategy, { ncc: nccId('SI'), title: { en: 'X' }, website: 'ftp://x' }))).toContain(
      'WRONG_FORM',
    );
  });

  it('are in force one at a time in a centre, also when two are adopted at once', async () => {
    const adopted = (from: string, to: string) => ({
      ...{ ncc: nccId('RO'), status: 'ADOPTED', adoptedOn: day('2025-01-01'), title: { en: 'S' } },
      ...{ startsOn: { value: from, precision: 'YEAR' }, endsOn: { value: to, precision: 'YEAR' } },
    });
    const made = await Promise.allSettled([1, 2, 3].map(() => create(Strategy, adopted('2026', '2028'))));
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await codesOf(create(Strategy, adopted('2027', '2030')))).toContain('STRATEGY_OVERLAPS');
    expect(await codesOf(create(Strategy, { ...adopted('2029', '2030'), adoptedOn: null }))).toContain(
      'STRATEGY_NEEDS_DAY',
    );
    await create(Strategy, adopted('2029', '2030'));
    await create(Strategy, { ...adopted('2026', '2028'), ncc: nccId('HR') });
  });

  it('keep the deadlines of their measures inside', async () => {
    const strategy = await of.aStrategy({ startsOn: day('2026-01-01'), endsOn: day('2026-12-31') });
    const objective = (await of.anObjective({ strategy: strategy.id })).id;
    expect(await codesOf(of.aMeasure({ objective, deadline: day('2027-01-01') }))).toContain(
      'MEASURE_OUTSIDE_STRATEGY',
    );
    const measure = await of.aMeasure({ objective, deadline: day('2026-10-01') });
    expect(await codesOf(change(Strategy, strategy.id, { endsOn: day('2026-09-30') }))).toContain(
      'STRATEGY_LEAVES_MEASURES',
    );
    await change(Strategy, strategy.id, { endsOn: day('2026-10-01') });
    expect(await codesOf(change(StrategyMeasure, measure.id, { deadline: day('2026-10-02') }))).toContain(
      'MEASURE_OUTSIDE_STRATEGY',
    );
    const elsewhere = (await of.anObjective()).id;
    expect(await codesOf(change(StrategyMeasure, measure.id, { objective: elsewhere }))).toContain('MEASURE_STAYS');
    expect(await codesOf(change(StrategyObjective, objective, { strategy: (await of.aStrategy()).id }))).toContain(
      'OBJECTIVE_STAYS',
    );
    expect(await codesOf(of.aMeasure({ objective, percent: 101 }))).toContain('RECORD_INVALID');
    expect(await codesOf(of.aMeasure({ objective, evidenceUrl: 'javascript:alert(1)' }))).toContain('WRONG_FORM');
  });

  it('have measures that wait for others of the same strategy, never in a circle, also when two write at once', async () => {
    const objective = (await of.anObjective()).id;
    const [a, b, c] = [
      await of.aMeasure({ objective }),
      await of.aMeasure({ objective }),
      await of.aMeasure({ objective }),
    ];
    const wait = (measure: { id: string }, dependsOn: { id: string }) =>
      create(MeasureDependency, { measure: measure.id, dependsOn: dependsOn.id });
    await wait(a, b);
    expect(await codesOf(wait(a, a))).toContain('MEASURE_WAITS_ROUND');
    expect(await codesOf(wait(b, a))).toContain('MEASURE_WAITS_ROUND');
    expect(await codesOf(wait(a, await of.aMeasure()))).toContain('MEASURE_WAITS_ELSEWHERE');
    const both = await Promise.allSettled([wait(b, c), wait(c, a)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  describe('move their measures', () => {
    const move = (id: string, rev: number, values: object, who: Parameters<typeof as> = ['COORDINATOR']) =>
      of.measures.move(as(...who), { id, rev, status: 'IN_PROGRESS', on: '2026-03-01', reason: 'Begun.', ...values });

    it('by steps with a day and a reason, in one use case of the journal', async () => {
      const { id } = await of.aMeasure();
      const moved = await move(id, 1, {});
      expect(moved).toMatchObject({ status: 'IN_PROGRESS', since: day('2026-03-01'), rev: 2 });
      const done = { status: 'DONE', on: '2026-04-01', reason: 'Law passed.', evidenceUrl: 'https://example.org/law' };
      await move(id, 2, done, ['EDITOR']);
      const steps = await domain.records.list(ctx, MeasureStep, { measure: id } as never);
      expect(steps.map(({ status }) => status).sort()).toEqual(['DONE', 'IN_PROGRESS']);
      const sql = `select distinct xid from journal where why = 'Law passed.' and record_id = any($1)`;
      expect(await domain.db.query(ctx, sql, [[id, ...steps.map((step) => step.id)]])).toHaveLength(1);
      await expect(domain.db.query(ctx, 'update measure_steps set reason = $1', ['other'])).rejects.toThrow();
    });

    it('and leave everything as it was when a step is refused', async () => {
      const { id } = await of.aMeasure();
      const no = (values: object, who?: Parameters<typeof as>) => codesOf(move(id, 1, values, who));
      expect(await no({ status: 'DONE' })).toContain('MEASURE_NEEDS_EVIDENCE');
      expect(await no({ status: 'DROPPED', reason: ' ' })).toContain('RECORD_INVALID');
      expect(await no({ status: 'PLANNED' })).toContain('STEP_STATE_SAME');
      expect(await no({ on: '2999-01-01' })).toContain('STEP_IN_FUTURE');
      expect(await no({ on: '2026-02-30' })).toContain('WRONG_FORM');
      expect(await no({ evidenceUrl: 'javascript:alert(1)' })).toContain('RECORD_INVALID');
      expect(await no({}, ['COORDINATOR', [nccId('SI')]])).toContain('WRITE_NOT_ALLOWED');
      expect(await codesOf(move(newId(), 1, {}))).toContain('RECORD_NOT_FOUND');
      expect(await domain.records.list(ctx, MeasureStep, { measure: id } as never)).toEqual([]);
      expect(await domain.records.require(ctx, StrategyMeasure, id)).toMatchObject({ status: 'PLANNED', rev: 1 });
      await move(id, 1, {});
      expect(await codesOf(move(id, 2, { status: 'PLANNED', on: '2026-02-28' }))).toContain('STEP_BEFORE_LAST');
      expect(await codesOf(move(id, 1, { status: 'DROPPED' }))).toContain('CONFLICT');
    });

    it('to done where the measure itself says what shows it', async () => {
      const { id } = await of.aMeasure({ evidence: 'Official gazette 12/2026.' });
      expect(await move(id, 1, { status: 'DONE' })).toMatchObject({ status: 'DONE' });
    });

    it('by a verb of the API alone: no input carries the status', async () => {
      const { id } = await of.aMeasure();
      const { moveMeasure } = await api.ask<{ moveMeasure: object }>(
        `mutation ($input: MoveMeasureInput!) { moveMeasure(input: $input) { status since { value }
          objective { strategy { ncc { country { code } } } } steps { nodes { reason status } } } }`,
        { input: { id, rev: 1, status: 'DROPPED', on: '2026-03-01', reason: 'No money.' } },
      );
      expect(moveMeasure).toMatchObject({
        ...{
          status: 'DROPPED',
          since: { value: '2026-03-01' },
          objective: { strategy: { ncc: { country: { code: 'IT' } } } },
        },
        steps: { nodes: [{ reason: 'No money.', status: 'DROPPED' }] },
      });
      const { errors } = await api.send(
        `mutation ($id: ID!) { changeStrategyMeasure(input: { id: $id, rev: 2, status: DONE }) { status } }`,
        { id },
      );
      expect(errors?.[0]?.message).toContain('"status" is not defined');
    });
  });
});
