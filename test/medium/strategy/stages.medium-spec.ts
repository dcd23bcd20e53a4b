import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ncc, nccId } from '@seedbed/centres';
import { newId } from '@seedbed/platform/kernel';
import { QualityFlag } from '@seedbed/platform/quality';
import { useDatabase } from '@seedbed/platform/testing';
import { StageAssessment, StageCriterion, StageStep, seedStrategy, stageCriterionId } from '@seedbed/strategy';
import { as } from '../competences/competence-examples.js';
import { codesOf, ctx, type Domain, domainOf, seedGround, seedRun } from '../seed/domain.js';
import { day, type StrategiesOf, strategiesOf } from './strategy-examples.js';

describe('the stages of centres', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: StrategiesOf;
  beforeAll(async () => {
    domain = domainOf(database().db);
    of = strategiesOf(domain);
    await seedGround(domain);
    await seedStrategy(seedRun(domain));
  });
  const move = (country: string, values: object, who: Parameters<typeof as> = ['COORDINATOR', [nccId(country)]]) =>
    of.stages.move(as(...who), {
      ...{ nccId: nccId(country), rev: 1, stage: 'DESIGN', on: '2026-03-01', reason: 'Agreed.', ...values },
    } as never);
  const assess = (country: string, key: string, values: object = {}) =>
    domain.records.create(as('EDITOR', [nccId(country)]), StageAssessment, {
      ...{ ncc: nccId(country), criterion: stageCriterionId(key), verdict: 'MET', assessedOn: day('2026-02-01') },
      ...{ evidence: 'Decree.', ...values },
    } as never);
  const steps = (country: string) => domain.records.list(ctx, StageStep, { ncc: nccId(country) } as never);

  it('have criteria that ship, the same twice', async () => {
    const run = seedRun(domain);
    await seedStrategy(run);
    expect(run.lines).toEqual(['seed stage criteria: 0 new, 13 there already']);
    const criteria = await domain.records.list(ctx, StageCriterion, {});
    expect(criteria.every(({ name }) => Object.keys(name).length === 6)).toBe(true);
  });

  it('are moved with a reason; criteria that are not met stand in the step, and the centre is flagged', async () => {
    await assess('IT', 'HOST');
    const moved = await move('IT', { stage: 'LAUNCHED' });
    expect(moved).toMatchObject({ stage: 'LAUNCHED', rev: 2 });
    expect(await steps('IT')).toMatchObject([
      {
        ...{ stage: 'LAUNCHED', stageBefore: null, reason: 'Agreed.', movedBy: 'user:test' },
        notMet: ['MANDATE', 'OPERATIONAL_SEAT', 'OFFICIAL_LAUNCH', 'STAKEHOLDER_NETWORK'],
      },
    ]);
    const [flag] = await domain.records.list(ctx, QualityFlag, { recordId: nccId('IT') } as never);
    expect(flag).toMatchObject({ rule: 'STAGE_CRITERIA_NOT_MET', field: 'stage', value: 'LAUNCHED', state: 'OPEN' });
    expect(flag?.reason.sl).toContain('Operativni sedež');
  });

  it('are not flagged where all criteria are met, by the last look until the day', async () => {
    await assess('SI', 'MANDATE', { verdict: 'NOT_MET', assessedOn: day('2026-01-01') });
    const made = await assess('SI', 'MANDATE');
    expect(made).toMatchObject({ steward: { id: nccId('SI') }, assessedBy: 'user:test' });
    await move('SI', {});
    expect(await steps('SI')).toMatchObject([{ notMet: [] }]);
    expect(await domain.records.list(ctx, QualityFlag, { recordId: nccId('SI') } as never)).toEqual([]);
  });

  it('leave everything as it was when a step is refused', async () => {
    const no = (values: object, who?: Parameters<typeof as>) => codesOf(move('GR', values, who));
    expect(await no({ reason: '' })).toContain('RECORD_INVALID');
    expect(await no({ on: '2999-01-01' })).toContain('STEP_IN_FUTURE');
    expect(await no({ on: '2026-02' })).toContain('WRONG_FORM');
    expect(await no({ rev: 7 })).toContain('CONFLICT');
    expect(await no({}, ['COORDINATOR', [nccId('SI')]])).toContain('WRITE_NOT_ALLOWED');
    expect(await no({}, ['EDITOR', [nccId('GR')]])).toContain('WRITE_NOT_ALLOWED');
    expect(await no({ nccId: newId() })).toContain('RECORD_NOT_FOUND');
    expect(await steps('GR')).toEqual([]);
    expect(await domain.records.require(ctx, Ncc, nccId('GR'))).toMatchObject({ stage: null, rev: 1 });
    expect(await domain.records.list(ctx, QualityFlag, { recordId: nccId('GR') } as never)).toEqual([]);
    await move('GR', {});
    expect(await codesOf(move('GR', { rev: 2 }))).toContain('STEP_STATE_SAME');
    expect(await codesOf(move('GR', { rev: 2, stage: 'PLANNED', on: '2026-02-01' }))).toContain('STEP_BEFORE_LAST');
  });

  it('move once when two move at once', async () => {
    const both = await Promise.allSettled([move('HR', {}), move('HR', {}), move('HR', { stage: 'LAUNCHED' })]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await steps('HR')).toHaveLength(1);
  });

  it('are assessed by the people of the centre, with evidence for what is met, on a day that has come', async () => {
    expect(await codesOf(assess('RO', 'HOST', { evidence: null }))).toContain('STAGE_NEEDS_EVIDENCE');
    expect(await codesOf(assess('RO', 'HOST', { assessedOn: day('2999-01-01') }))).toContain('STEP_IN_FUTURE');
    expect(await codesOf(assess('RO', 'HOST', { evidenceUrl: 'ftp://x' }))).toContain('WRONG_FORM');
    expect(await codesOf(assess('RO', 'HOST', { ncc: nccId('IT'), steward: nccId('RO') }))).toContain(
      'OF_OTHER_CENTRE',
    );
    await assess('RO', 'HOST', { verdict: 'PARTLY', evidence: null });
  });
});
