import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { newId } from '@seedbed/platform/kernel';
import { PolicyAccess } from '@seedbed/platform/projection';
import { metaOf, RecordMutations, type Values } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { Deliverable, Milestone, type Project, ProjectAction } from '@seedbed/projects';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { as } from '../competences/competence-examples.js';
import { codesOf, ctx, type Domain, domainOf, overlapping, seedGround } from '../seed/domain.js';

type Work = ProjectAction | Deliverable | Milestone;
type WorkType = new () => Work;
const TYPES = [ProjectAction, Deliverable, Milestone].map((type: WorkType) => ({ name: type.name, type }));
/** What may come from an action. */
const PARTS: readonly (new () => Deliverable | Milestone)[] = [Deliverable, Milestone];

const day = (value: string) => ({ value, precision: 'DAY' as const });
const title = { en: 'Work' };

describe('the work of a project', () => {
  const database = useDatabase();
  let domain: Domain;
  let api: TestApi;
  let mutations: RecordMutations;
  beforeAll(async () => {
    const { db, url } = database();
    domain = domainOf(db);
    mutations = new RecordMutations(db, domain.records, new PolicyAccess(db));
    await seedGround(domain);
    api = await startTestApi(url);
  });
  afterAll(() => api.close());

  const aProject = (values: Values<Project> = {}) =>
    domain.projects.register(ctx, {
      ...{ acronym: `P-${newId()}`, steward: nccId('IT'), visibility: 'PUBLIC' as const },
      ...values,
    });
  const create = <T extends Work>(type: new () => T, project: { readonly id: string }, values: object = {}) =>
    domain.records.create(ctx, type, { project: project.id, title, ...values } as never);
  const change = <T extends Work>(type: new () => T, { id }: { readonly id: string }, values: object) =>
    domain.records.change(ctx, type, { id }, values as never);
  let order = 0;
  const anAction = (project: { readonly id: string }, values: object = {}) =>
    create(ProjectAction, project, { order: ++order, ...values });
  const make = (type: WorkType, project: { readonly id: string }, values: object = {}) =>
    type === ProjectAction ? anAction(project, values) : create(type, project, values);

  describe('lies with its project', () => {
    it.each(TYPES)('and is seen by no more people than it: $name', async ({ type }) => {
      const project = await aProject({ steward: nccId('SI'), visibility: 'NCC' });
      expect(await make(type, project, { visibility: 'PUBLIC' })).toMatchObject({
        ...{ steward: { id: nccId('SI') }, visibility: 'NCC' },
      });
      expect(await make(type, project)).toMatchObject({ visibility: 'NCC' });
      expect(await make(type, project, { visibility: 'PRIVATE' })).toMatchObject({ visibility: 'PRIVATE' });
    });
  });

  describe('is refused', () => {
    it('without a project and a title', async () => {
      for (const type of PARTS) {
        expect(await codesOf(create(type, { id: newId() }))).toContain('LINK_TO_NOTHING');
        expect(await codesOf(create(type, await aProject(), { title: {} }))).toContain('REQUIRED');
      }
    });

    it('under a number or place that its project has already', async () => {
      const [project, other] = [await aProject(), await aProject()];
      await create(Deliverable, project, { code: 'D1.1' });
      expect(await codesOf(create(Deliverable, project, { code: 'D1.1' }))).toContain('NOT_UNIQUE');
      await create(Deliverable, other, { code: 'D1.1' });
      await create(Milestone, project, { code: 'D1.1' });
      expect(await codesOf(create(Milestone, project, { code: 'D1.1' }))).toContain('NOT_UNIQUE');
      const action = await anAction(project);
      expect(await codesOf(create(ProjectAction, project, { order: action.order }))).toContain('NOT_UNIQUE');
      await create(ProjectAction, other, { order: action.order });
    });

    it('where its state contradicts a date, also when only one of the two is changed', async () => {
      const project = await aProject();
      const wrong = 'WORK_STATE_CONTRADICTS_DATE';
      const on = day('2026-03-01');
      for (const status of ['PLANNED', 'IN_PROGRESS'])
        expect(await codesOf(create(Deliverable, project, { status, handedInOn: on }))).toContain(wrong);
      for (const status of ['PLANNED', 'DROPPED'])
        expect(await codesOf(create(Milestone, project, { status, reachedOn: on }))).toContain(wrong);
      const deliverable = await create(Deliverable, project, { status: 'PLANNED' });
      expect(await codesOf(change(Deliverable, deliverable, { handedInOn: on }))).toContain(wrong);
      await change(Deliverable, deliverable, { status: 'HANDED_IN', handedInOn: on });
      expect(await codesOf(change(Deliverable, deliverable, { status: 'PLANNED' }))).toContain(wrong);
      const milestone = await create(Milestone, project, { status: 'REACHED', reachedOn: on });
      expect(await codesOf(change(Milestone, milestone, { status: 'DROPPED' }))).toContain(wrong);
      await change(Milestone, milestone, { status: 'DROPPED', reachedOn: null });
      const period = { startsOn: day('2026-03-01'), endsOn: day('2026-02-01') };
      expect(await codesOf(anAction(project, period))).toContain('PERIOD_ENDS_BEFORE_START');
    });

    it('as the work of another project than its action', async () => {
      const [project, other] = [await aProject(), await aProject()];
      const [ours, theirs] = [await anAction(project), await anAction(other)];
      for (const type of PARTS) {
        expect(await codesOf(create(type, project, { action: theirs.id }))).toContain('WORK_OF_OTHER_PROJECT');
        const made = await create(type, project, { action: ours.id });
        expect(await codesOf(change(type, made, { action: theirs.id }))).toContain('WORK_OF_OTHER_PROJECT');
        expect(await codesOf(change(type, made, { project: other.id }))).toContain('WORK_OF_OTHER_PROJECT');
        await change(type, made, { project: other.id, action: theirs.id });
      }
    });

    it('where an action would take what comes from it along to another project', async () => {
      const [project, other] = [await aProject(), await aProject()];
      for (const type of PARTS) {
        const action = await anAction(project);
        const part = await create(type, project, { action: action.id });
        expect(await codesOf(change(ProjectAction, action, { project: other.id }))).toContain('WORK_OF_OTHER_PROJECT');
        await change(ProjectAction, action, { status: 'DONE' });
        await change(type, part, { action: null });
        expect(await change(ProjectAction, action, { project: other.id })).toMatchObject({ project: { id: other.id } });
      }
    });
  });

  describe('is refused to the second of two who write at once', () => {
    it('where an action moves while something is hung on it', async () => {
      for (const type of PARTS) {
        const [project, other] = [await aProject(), await aProject()];
        const action = await anAction(project);
        const hung = overlapping(
          domain,
          (at) => domain.records.change(at, ProjectAction, { id: action.id }, { project: other.id } as never),
          (at) => domain.records.create(at, type, { project: project.id, title, action: action.id } as never),
        );
        expect(await codesOf(hung)).toContain('WORK_OF_OTHER_PROJECT');
        expect(await domain.records.list(ctx, type, { action: action.id } as never)).toEqual([]);
      }
    });

    it('where something is hung on an action while it moves', async () => {
      for (const type of PARTS) {
        const [project, other] = [await aProject(), await aProject()];
        const action = await anAction(project);
        const moved = overlapping(
          domain,
          (at) => domain.records.create(at, type, { project: project.id, title, action: action.id } as never),
          (at) => domain.records.change(at, ProjectAction, { id: action.id }, { project: other.id } as never),
        );
        expect(await codesOf(moved)).toContain('WORK_OF_OTHER_PROJECT');
        expect(await domain.records.require(ctx, ProjectAction, action.id)).toMatchObject({
          project: { id: project.id },
        });
      }
    });
  });

  describe('is written', () => {
    const said = [{ lang: 'en', text: 'Said' }];
    const write = (
      who: Parameters<typeof as>,
      type: WorkType,
      operation: 'create' | 'change' | 'archive',
      input: object,
    ) => mutations.one(as(...who), metaOf(type), operation, input as never);
    const newOne = (project: { readonly id: string }, type: WorkType, values: object = {}) => ({
      ...{ projectId: project.id, title: said, ...(type === ProjectAction ? { order: ++order } : {}) },
      ...values,
    });

    it.each(TYPES)('by the people of its centre: $name', async ({ type }) => {
      const project = await aProject();
      for (const role of ['COORDINATOR', 'EDITOR']) {
        const id = await write([role], type, 'create', newOne(project, type));
        expect(await domain.records.require(ctx, type, id)).toMatchObject({ steward: { id: nccId('IT') } });
        await write([role], type, 'change', { id, rev: 1, title: [{ lang: 'en', text: 'Anew' }] });
        await write([role], type, 'archive', { id, rev: 2 });
      }
    });

    it.each(TYPES)('by nobody else, also not by the partner that answers for it: $name', async ({ type }) => {
      const project = await aProject();
      const partner = (await domain.organisations.register(ctx, { name: `Org ${newId()}` })).organisation.id;
      const { id } = await make(type, project, { responsible: partner });
      const others: Parameters<typeof as>[] = [
        ['COORDINATOR', [nccId('GR')]],
        ['EDITOR', [nccId('GR')]],
        ['PARTNER_ADMIN', [], [partner]],
        ['OFFICER_READ', []],
        ['AUDITOR', []],
        ['PUBLIC', []],
      ];
      for (const who of others) {
        expect(await codesOf(write(who, type, 'change', { id, rev: 1, title: said }))).toContain('WRITE_NOT_ALLOWED');
        expect(await codesOf(write(who, type, 'archive', { id, rev: 1 }))).toContain('WRITE_NOT_ALLOWED');
        const made = newOne(project, type, { stewardId: nccId('IT') });
        expect(await codesOf(write(who, type, 'create', made))).toContain('RECORD_OF_ANOTHER');
      }
      expect(await domain.records.require(ctx, type, id)).toMatchObject({ rev: 1, archivedAt: null });
    });

    it('by another centre as its own, where it sees the project', async () => {
      const who: Parameters<typeof as> = ['COORDINATOR', [nccId('GR')]];
      const id = await write(who, Milestone, 'create', newOne(await aProject(), Milestone));
      expect(await domain.records.require(ctx, Milestone, id)).toMatchObject({ steward: { id: nccId('GR') } });
      const hidden = await aProject({ visibility: 'NCC' });
      expect(await codesOf(write(who, Milestone, 'create', newOne(hidden, Milestone)))).toContain('LINK_TO_NOTHING');
      const theirs = await create(Milestone, hidden);
      expect(await codesOf(write(who, Milestone, 'change', { id: theirs.id, rev: 1, title: said }))).toContain(
        'RECORD_NOT_FOUND',
      );
    });

    it('by the coordinator alone where it is private', async () => {
      const { id } = await create(Deliverable, await aProject(), { visibility: 'PRIVATE' });
      const input = { id, rev: 1, status: 'IN_PROGRESS' };
      expect(await codesOf(write(['EDITOR'], Deliverable, 'change', input))).toContain('RECORD_NOT_FOUND');
      await write(['COORDINATOR'], Deliverable, 'change', input);
    });
  });

  it('is written and refused over the API', async () => {
    const project = await aProject();
    const action = await anAction(project);
    const mutation = `mutation ($input: CreateDeliverableInput!) { createDeliverable(input: $input) {
      code title status handedInOn { value } steward { id } project { id } action { order } } }`;
    const input = {
      ...{ projectId: project.id, actionId: action.id, code: 'D2.1', title: [{ lang: 'en', text: 'The report' }] },
      ...{ status: 'HANDED_IN', handedInOn: '2026-03-01' },
    };
    const { createDeliverable } = await api.ask<{ createDeliverable: object }>(mutation, { input });
    expect(createDeliverable).toMatchObject({
      ...{ code: 'D2.1', title: 'The report', status: 'HANDED_IN', handedInOn: { value: '2026-03-01' } },
      ...{ steward: { id: nccId('IT') }, project: { id: project.id }, action: { order: action.order } },
    });
    const { errors } = await api.send(mutation, { input: { ...input, code: 'D2.2', status: 'PLANNED' } });
    expect(JSON.stringify(errors)).toContain('"code":"WORK_STATE_CONTRADICTS_DATE"');
    expect(JSON.stringify(errors)).toContain('"field":"handedInOn"');
  });
});
