import { describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { projectId } from '@seedbed/projects';
import { stageCriterionId } from '@seedbed/strategy';
import { useSeededApis } from './support.js';

interface List<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}
interface Centre {
  readonly country: { readonly code: string };
  readonly stage: string | null;
}

/** Questions of domain.md, section 4, as far as strategies and stages answer them: one query each. */
describe('strategies and stages', () => {
  const apis = useSeededApis();
  const STAGES = `{ nccs(first: 10) { totalCount nodes { country { code } stage
      legal: sites(filter: { kind: { eq: LEGAL_SEAT } }) { nodes { status organisation { name } } }
      operational: sites(filter: { kind: { eq: OPERATIONAL_SEAT } }) { nodes { status } }
      hosts { totalCount } governanceBodies { nodes { name } }
      strategies { nodes { title status endsOn { value } } }
      stageAssessments { totalCount } stageSteps { nodes { stage notMet reason } } } }
    nccsAggregate(groupBy: [STAGE]) { groups { count keys { stage } } } }`;

  it('19: how many centres are in which stage, with seats, host, governance body and strategy; no source says a stage', async () => {
    const answer = await apis().both<{ nccs: List<Centre & Record<string, unknown>> }>(STAGES);
    expect(answer.nccs.totalCount).toBe(5);
    expect(answer.nccs.nodes.every(({ stage }) => stage === null)).toBe(true);
    expect(answer.nccs.nodes.find(({ country }) => country.code === 'IT')).toMatchObject({
      governanceBodies: { nodes: [{ name: 'Comitato d’Indirizzo' }] },
      strategies: { nodes: [] },
      stageSteps: { nodes: [] },
    });
    for (const { country, ...centre } of answer.nccs.nodes)
      if (country.code !== 'IT')
        expect(centre).toMatchObject({
          legal: { nodes: [] },
          operational: { nodes: [] },
          governanceBodies: { nodes: [] },
        });
  });

  it('19: the same after a centre was moved: the stage counts, and what it lacks is said', async () => {
    const api = apis().whole;
    const input = {
      nccId: nccId('SI'),
      rev: 1,
      stage: 'DESIGN',
      on: '2026-03-01',
      reason: 'Mandate is being written.',
    };
    const { moveStage } = await api.ask<{ moveStage: object }>(
      `mutation ($input: MoveStageInput!) { moveStage(input: $input) { stage stageSteps { nodes { stage notMet } } } }`,
      { input },
    );
    expect(moveStage).toEqual({ stage: 'DESIGN', stageSteps: { nodes: [{ stage: 'DESIGN', notMet: ['MANDATE'] }] } });
    const answer = await apis().both<{ nccs: List<Centre>; nccsAggregate: { groups: unknown[] } }>(STAGES);
    expect(answer.nccsAggregate.groups).toEqual(
      expect.arrayContaining([
        { count: 1, keys: { stage: 'DESIGN' } },
        { count: 4, keys: { stage: null } },
      ]),
    );
    const { qualityFlags } = await apis().both<{ qualityFlags: List<{ reason: string }> }>(
      `{ qualityFlags(filter: { rule: { eq: "STAGE_CRITERIA_NOT_MET" } }) { totalCount nodes { reason value } } }`,
    );
    expect(qualityFlags.nodes).toMatchObject([{ value: 'DESIGN' }]);
    const again = await api.send(`mutation ($input: MoveStageInput!) { moveStage(input: $input) { stage } }`, {
      input: { ...input, rev: 2 },
    });
    expect(again.errors?.[0]?.extensions?.code).toBe('STEP_STATE_SAME');
  });

  it('ask of a centre what the sources ask; by which stage is ours', async () => {
    const { stageCriteria } = await apis().both<{ stageCriteria: List<unknown> }>(
      `{ stageCriteria(filter: { stage: { eq: MATURE } }, orderBy: [{ order: ASC }]) { totalCount nodes { id code name(lang: IT) source { code } } } }`,
    );
    expect(stageCriteria).toEqual({
      totalCount: 3,
      nodes: [
        {
          id: stageCriterionId('LEGAL_FRAMEWORK'),
          code: 'LEGAL_FRAMEWORK',
          name: 'Quadro giuridico definito',
          source: { code: 'S2' },
        },
        {
          id: stageCriterionId('GOVERNANCE_MODEL'),
          code: 'GOVERNANCE_MODEL',
          name: 'Modello di governance efficace',
          source: { code: 'S2' },
        },
        {
          id: stageCriterionId('BUSINESS_MODEL'),
          code: 'BUSINESS_MODEL',
          name: 'Modello di business efficace',
          source: { code: 'S2' },
        },
      ],
    });
  });

  it('the eight actions of SEED2SCALE are there as printed, with nothing that no source says', async () => {
    const { project } = await apis().both<{ project: { actions: List<Record<string, unknown>> } }>(
      `query ($id: ID!) { project(id: $id) { actions(orderBy: [{ order: ASC }]) { totalCount nodes { order title status responsible { name }
          startsOn { value } endsOn { value } source { code } } } deliverables { totalCount } milestones { totalCount } } }`,
      { id: projectId('SEED2SCALE') },
    );
    expect(project).toMatchObject({
      actions: { totalCount: 8 },
      deliverables: { totalCount: 0 },
      milestones: { totalCount: 0 },
    });
    expect(project.actions.nodes[5]).toEqual({
      ...{ order: 6, title: 'sviluppo della strategia nazionale e del piano d’azione sull’IS', status: null },
      ...{ responsible: null, startsOn: null, endsOn: null, source: { code: 'S2' } },
    });
  });

  it('a strategy is written, its measure moved and found as due', async () => {
    const api = apis().whole;
    const title = (value: string) => [{ lang: 'en', text: value }];
    const make = async (type: string, input: object) => {
      const query = `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) { id rev visibility } }`;
      return (await api.ask<{ made: { id: string; rev: number; visibility: string } }>(query, { input })).made;
    };
    const strategy = await make('Strategy', { nccId: nccId('GR'), title: title('Strategy'), visibility: 'PUBLIC' });
    expect(strategy.visibility).toBe('PUBLIC');
    const objective = await make('StrategyObjective', { strategyId: strategy.id, order: 1, title: title('Ties') });
    const measured = { objectiveId: objective.id, title: title('Meet'), deadline: '2020-01-01' };
    const { id, rev } = await make('StrategyMeasure', measured);
    const due = `query ($ncc: ID!) { dueWork(nccId: $ncc, within: 0) { kind id title on isOverdue } }`;
    const found = await api.ask<{ dueWork: unknown[] }>(due, { ncc: nccId('GR') });
    expect(found.dueWork).toEqual([{ kind: 'MEASURE', id, title: 'Meet', on: '2020-01-01', isOverdue: true }]);
    const input = {
      id,
      rev,
      status: 'DONE',
      on: '2026-03-01',
      reason: 'Met.',
      evidenceUrl: 'https://example.org/minutes',
    };
    await api.ask(`mutation ($input: MoveMeasureInput!) { moveMeasure(input: $input) { status } }`, { input });
    expect((await api.ask<{ dueWork: unknown[] }>(due, { ncc: nccId('GR') })).dueWork).toEqual([]);
  });
});
