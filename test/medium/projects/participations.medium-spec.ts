import { beforeAll, describe, expect, it } from '@jest/globals';
import { Organisation } from '@seedbed/organisations';
import { newId } from '@seedbed/platform/kernel';
import { QualityFlag } from '@seedbed/platform/quality';
import { parseUncertainDate, type UncertainDate, type Values } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { Participation, Project } from '@seedbed/projects';
import { certainDays, certainlyOverlap, type Period, periodProblems } from '@seedbed/reference';
import fc from 'fast-check';
import { barrier, codesOf, ctx, type Domain, domainOf, errorOf, seedGround } from '../seed/domain.js';

const on = (text: string | null): UncertainDate | null => (text === null ? null : parseUncertainDate(text));

describe('participations', () => {
  const database = useDatabase();
  let domain: Domain;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
  });

  const aProject = async (values: Values<Project> = {}) =>
    (await domain.projects.register(ctx, { acronym: `P-${newId()}`, ...values })).id;
  const anOrganisation = async () =>
    (await domain.organisations.register(ctx, { name: `Org ${newId()}` })).organisation.id;
  const live = (project: string) => domain.records.list(ctx, Participation, { project, archivedAt: null });

  describe('one lead partner at any date (invariant 1)', () => {
    it('refuses a second one, and says which field', async () => {
      const project = await aProject();
      await domain.participations.add(ctx, { project, organisation: await anOrganisation(), role: 'LEAD_PARTNER' });
      const error = await errorOf(
        domain.participations.add(ctx, { project, organisation: await anOrganisation(), role: 'LEAD_PARTNER' }),
      );
      expect(error).toMatchObject({ kind: 'CONFLICT', code: 'PROJECT_SECOND_LEAD', field: 'role' });
    });

    it('allows one after the other, also in the year of the change', async () => {
      const project = await aProject({ startsOn: on('2018'), endsOn: on('2022') });
      const lead = async (startsOn: string | null, endsOn: string | null) =>
        domain.participations.add(ctx, {
          project,
          organisation: await anOrganisation(),
          role: 'LEAD_PARTNER',
          startsOn: on(startsOn),
          endsOn: on(endsOn),
        });
      await lead('2018', '2019');
      await lead('2019', '2020-06-30');
      await lead('2020-07-01', null);
      expect(await codesOf(lead('2020-01', '2020-03'))).toContain('PROJECT_SECOND_LEAD');
      expect(await codesOf(lead(null, null))).toContain('PROJECT_SECOND_LEAD');
      expect(await live(project)).toHaveLength(3);
    });

    it('refuses a partner who is made a second lead', async () => {
      const project = await aProject();
      await domain.participations.add(ctx, { project, organisation: await anOrganisation(), role: 'LEAD_PARTNER' });
      const partner = await domain.participations.add(ctx, {
        project,
        organisation: await anOrganisation(),
        role: 'PARTNER',
      });
      expect(await codesOf(domain.participations.change(ctx, { id: partner.id }, { role: 'LEAD_PARTNER' }))).toContain(
        'PROJECT_SECOND_LEAD',
      );
      expect((await domain.records.require(ctx, Participation, partner.id)).role).toBe('PARTNER');
    });

    it('lets exactly one of two people through who add one at the same time', async () => {
      for (let round = 0; round < 5; round += 1) {
        const project = await aProject();
        const candidates = [await anOrganisation(), await anOrganisation()];
        const added = await Promise.allSettled(
          candidates.map((organisation) =>
            domain.participations.add(ctx, { project, organisation, role: 'LEAD_PARTNER' }),
          ),
        );
        expect(added.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        const refused = added.find((one) => one.status === 'rejected');
        expect(refused).toMatchObject({ reason: { code: 'PROJECT_SECOND_LEAD' } });
        expect(await live(project)).toHaveLength(1);
      }
    });

    it('holds in the database too, for two transactions that write past the service', async () => {
      const project = await aProject();
      const candidates = [await anOrganisation(), await anOrganisation()];
      const bothThere = barrier(2);
      const written = await Promise.allSettled(
        candidates.map((organisation, at) =>
          domain.db.inTransaction(ctx, async (tx) => {
            await domain.db.query(tx, 'select 1');
            await bothThere();
            await domain.records.create(tx, Participation, {
              project,
              organisation,
              role: 'LEAD_PARTNER',
              order: at + 1,
            });
          }),
        ),
      );
      expect(written.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(written.find((one) => one.status === 'rejected')).toMatchObject({
        reason: { code: 'PROJECT_SECOND_LEAD' },
      });
      expect(await live(project)).toHaveLength(1);
    });

    it('counts no archived lead', async () => {
      const project = await aProject();
      const old = await domain.participations.add(ctx, {
        project,
        organisation: await anOrganisation(),
        role: 'LEAD_PARTNER',
      });
      await domain.participations.change(ctx, { id: old.id }, { archivedAt: new Date() });
      const heir = await domain.participations.add(ctx, {
        project,
        organisation: await anOrganisation(),
        role: 'LEAD_PARTNER',
      });
      const restore = () => domain.participations.change(ctx, { id: old.id }, { archivedAt: null });
      expect(await codesOf(restore())).toContain('PROJECT_SECOND_LEAD');
      await domain.participations.change(ctx, { id: heir.id }, { role: 'PARTNER' });
      expect(await restore()).toMatchObject({ role: 'LEAD_PARTNER', archivedAt: null, order: 2 });
    });

    it('flags a signed project without a lead, once, and never blocks it', async () => {
      const project = await aProject({ status: 'SIGNED' });
      expect(await domain.projects.inspect(ctx, project)).toBe(0);
      const flags = await domain.records.list(ctx, QualityFlag, { recordId: project });
      expect(flags.map(({ rule, state }) => [rule, state])).toEqual([['SIGNED_WITHOUT_LEAD', 'OPEN']]);
    });
  });

  describe('an organisation once per project, role and time (invariant 2)', () => {
    it('refuses it twice, allows another role, and allows it again later', async () => {
      const project = await aProject();
      const organisation = await anOrganisation();
      await domain.participations.add(ctx, { project, organisation, role: 'PARTNER', endsOn: on('2020') });
      const again = (values: Omit<Values<Participation>, 'project'>) =>
        domain.participations.add(ctx, { project, organisation, role: 'PARTNER', ...values });
      expect(await codesOf(again({}))).toContain('PARTICIPATION_TWICE');
      expect(await codesOf(again({ startsOn: on('2019') }))).toContain('PARTICIPATION_TWICE');
      await again({ role: 'ASSOCIATED_PARTNER' });
      await again({ startsOn: on('2021') });
      expect(await live(project)).toHaveLength(3);
    });

    it('holds for two who add the same one at the same time, through the service and past it', async () => {
      const project = await aProject();
      const organisation = await anOrganisation();
      const seat = { project, organisation, role: 'PARTNER' } as const;
      const added = await Promise.allSettled([
        domain.participations.add(ctx, seat),
        domain.participations.add(ctx, seat),
      ]);
      expect(added.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const error = await errorOf(domain.records.create(ctx, Participation, { ...seat, order: 99 }));
      expect(error).toMatchObject({ kind: 'CONFLICT', code: 'PARTICIPATION_TWICE', field: 'organisation' });
    });
  });

  describe('dates inside the project (invariant 3)', () => {
    it('refuses what certainly lies outside, and keeps unknown dates null', async () => {
      const project = await aProject({ startsOn: on('2021'), endsOn: on('2023') });
      const add = async (values: Omit<Values<Participation>, 'project'>) =>
        domain.participations.add(ctx, { project, organisation: await anOrganisation(), role: 'PARTNER', ...values });
      expect(await codesOf(add({ startsOn: on('2020-12') }))).toContain('PARTICIPATION_OUTSIDE_PROJECT');
      expect(await codesOf(add({ endsOn: on('2024') }))).toContain('PARTICIPATION_OUTSIDE_PROJECT');
      expect(await codesOf(add({ startsOn: on('2022'), endsOn: on('2021') }))).toContain('PERIOD_ENDS_BEFORE_START');
      expect(await add({})).toMatchObject({ startsOn: null, endsOn: null });
      expect(await add({ startsOn: on('2021'), endsOn: on('2023-12-31') })).toMatchObject({
        startsOn: { value: '2021', precision: 'YEAR' },
      });
    });

    it('keeps a project from leaving its participations behind, also when both change at once', async () => {
      const project = await aProject({ startsOn: on('2021'), endsOn: on('2023') });
      const seat = await domain.participations.add(ctx, {
        project,
        organisation: await anOrganisation(),
        role: 'PARTNER',
        startsOn: on('2021'),
      });
      await errorOf(domain.projects.change(ctx, { id: project }, { startsOn: on('2022') })).then((error) =>
        expect(error).toMatchObject({ code: 'PROJECT_LEAVES_PARTICIPATIONS', params: { count: 1 } }),
      );
      const both = await Promise.allSettled([
        domain.projects.change(ctx, { id: project }, { endsOn: on('2022') }),
        domain.participations.change(ctx, { id: seat.id }, { endsOn: on('2023') }),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('refuses a project that ends before it starts or has no name', async () => {
      expect(await codesOf(aProject({ startsOn: on('2023'), endsOn: on('2021') }))).toContain(
        'PERIOD_ENDS_BEFORE_START',
      );
      expect(await codesOf(domain.projects.register(ctx, {}))).toContain('PROJECT_WITHOUT_NAME');
    });
  });

  describe('orders', () => {
    it('go on at the end of the list, also for two at once', async () => {
      const project = await aProject();
      const organisations = [await anOrganisation(), await anOrganisation(), await anOrganisation()];
      await Promise.all(
        organisations.map((organisation) => domain.participations.add(ctx, { project, organisation, role: 'PARTNER' })),
      );
      expect((await live(project)).map(({ order }) => order).sort()).toEqual([1, 2, 3]);
    });
  });

  it('says what it is called after acronym and title', async () => {
    const { id } = await domain.projects.register(ctx, { title: { it: 'patti di cittadinanza' } });
    expect((await domain.records.require(ctx, Project, id)).displayName).toBe('patti di cittadinanza');
    await domain.projects.change(ctx, { id }, { acronym: 'PATTI' });
    expect((await domain.records.require(ctx, Project, id)).displayName).toBe('PATTI');
  });

  const anyDate = fc
    .tuple(
      fc.integer({ min: 2018, max: 2022 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.nat(4),
    )
    .map(([year, month, day, form]) => {
      const [m, d] = [String(month).padStart(2, '0'), String(day).padStart(2, '0')];
      return on([null, `${year}`, `${year}-${m}`, `${year}-${m}-${d}`, `--${m}-${d}`][form] ?? null);
    });
  const anyPeriod = fc
    .record({ startsOn: anyDate, endsOn: anyDate })
    .filter((period) => periodProblems(period).length === 0);

  it('are bound to the same days by the database as by the rules', async () => {
    const first = (date: UncertainDate | null) =>
      date &&
      {
        DAY: date.value,
        MONTH: `${date.value}-01`,
        YEAR: `${date.value}-01-01`,
        DAY_MONTH_NO_YEAR: `0004${date.value?.slice(1)}`,
        UNKNOWN: null,
      }[date.precision];
    await fc.assert(
      fc.asyncProperty(anyPeriod, async ({ startsOn, endsOn }) => {
        const [row] = await domain.db.query<{ from: string | null; to: string | null }>(
          ctx,
          `select lower(days)::text as from, (upper(days) - 1)::text as to from certain_days($1::date, $2, $3::date, $4) days`,
          [first(startsOn), startsOn?.precision ?? null, first(endsOn), endsOn?.precision ?? null],
        );
        expect(row).toEqual(certainDays({ startsOn, endsOn }));
      }),
      { numRuns: 300 },
    );
  });

  it('never break invariants 1 to 3, whatever is added in whatever order', async () => {
    const step = fc.record({
      who: fc.nat(2),
      role: fc.constantFrom('LEAD_PARTNER' as const, 'PARTNER' as const),
      period: anyPeriod,
    });
    const organisations = [await anOrganisation(), await anOrganisation(), await anOrganisation()];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const project = await aProject({ startsOn: on('2019'), endsOn: on('2021') });
        for (const { who, role, period } of steps) {
          const organisation = organisations[who] as string;
          await domain.participations
            .add(ctx, { project, organisation, role, ...period })
            .catch((error: { kind?: string }) => {
              expect(['CONFLICT', 'INVALID']).toContain(error.kind);
            });
        }
        const seats = await live(project);
        for (const [at, a] of seats.entries()) {
          for (const b of seats.slice(at + 1)) {
            if (!certainlyOverlap(a as Period, b as Period)) continue;
            expect(a.role === 'LEAD_PARTNER' && b.role === 'LEAD_PARTNER').toBe(false);
            expect(a.role === b.role && a.organisation.id === b.organisation.id).toBe(false);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('belong to the steward and visibility of their project', async () => {
    const project = await aProject({ visibility: 'NCC' });
    const seat = await domain.participations.add(ctx, {
      project,
      organisation: await anOrganisation(),
      role: 'PARTNER',
    });
    const { steward, visibility } = await domain.records.require(ctx, Project, project);
    expect(seat).toMatchObject({ steward, visibility });
    expect(await domain.records.list(ctx, Organisation, { id: seat.organisation.id })).toHaveLength(1);
  });
});
