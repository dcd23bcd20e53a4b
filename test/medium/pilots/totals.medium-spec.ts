import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { Indicator, IndicatorValue, ResultNode, Results, Totals } from '@seedbed/pilots';
import { PolicyAccess } from '@seedbed/platform/projection';
import { useDatabase } from '@seedbed/platform/testing';
import { Project } from '@seedbed/projects';
import fc from 'fast-check';
import {
  type AnyNetwork,
  anyDays,
  anyNetwork,
  comesTo,
  comesToBy,
  type Days,
  disagreements,
  type Leaf,
  type Measured,
} from '../../support/roll-up-oracle.js';
import { as } from '../competences/competence-examples.js';
import { ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { type PilotsOf, pilotsOf } from './pilot-examples.js';

const CENTRES = ['IT', 'GR', 'HR', 'RO', 'SI'].map(nccId);
const RUNS = 20;
const BY = { CENTRE: 'centre', PROJECT: 'project', PILOT: 'pilot' } as const;

/** What is written down comes out of the database as it is added up by hand: {@link comesTo} knows nothing of ours. */
describe('what values come to in the database', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: PilotsOf;
  let results: Results;
  let totals: Totals;
  let run = 0;
  beforeAll(async () => {
    domain = domainOf(database().db);
    of = pilotsOf(domain);
    results = new Results(domain.db, domain.records, new PolicyAccess(domain.db));
    totals = new Totals(domain.db);
    await seedGround(domain);
  });
  const create = <T extends object>(type: new () => T, values: object) =>
    domain.records.create(ctx, type, { visibility: 'PUBLIC', ...values } as never);
  const day = (value: string) => ({ value, precision: 'DAY' as const });

  /** Writes an indicator with its values, and approves what is approved: a period at once. */
  async function measure(
    owner: object,
    { code, unit, measure, leaves }: Omit<Measured, 'centre' | 'project' | 'pilot'>,
  ) {
    const result = await create(ResultNode, { level: 'OUTPUT', title: { en: 'Result' }, ...owner });
    const isShare = measure === 'RATIO';
    const indicator = await create(Indicator, {
      ...{ result: result.id, code, unit, measure, name: { en: code }, direction: 'INCREASE' },
      ...{ disaggregation: ['sex'], needsFourEyes: false },
      ...(isShare ? { numeratorOf: 'those who say so', denominatorOf: 'those asked' } : {}),
    });
    const written: { leaf: Leaf; id: string; rev: number }[] = [];
    for (const leaf of leaves) {
      const { from, to, isApproved: _, ...figure } = leaf;
      const period = { startsOn: day(from), endsOn: day(to) };
      const value = { indicator: indicator.id, unit, evidence: 'A list.', ...period, ...figure };
      written.push({ leaf, ...(await create(IndicatorValue, value)) });
    }
    const approved = new Map(written.filter(({ leaf }) => leaf.isApproved).map((one) => [one.leaf.from, one]));
    for (const { id, rev } of approved.values()) await results.approve(ctx, { id, rev });
  }

  /** Writes a network down. Out: its indicators with the ids of what they belong to, under codes of this run alone. */
  async function write({ projects, pilots, centres }: AnyNetwork): Promise<Measured[]> {
    run += 1;
    const coded = <T extends { code: string }>(indicator: T): T => ({
      ...indicator,
      code: `R${run}_${indicator.code}`,
    });
    const measured: Measured[] = [];
    const add = async (owner: object, place: Pick<Measured, 'centre' | 'project' | 'pilot'>, indicator: Measured) => {
      await measure(owner, indicator);
      measured.push({ ...indicator, ...place });
    };
    const made: string[] = [];
    for (const { centre, indicators } of projects) {
      const steward = CENTRES[centre] as string;
      const { id: project } = await create(Project, { acronym: `P${run}`, steward });
      made.push(project);
      for (const one of indicators)
        await add({ project }, { centre: steward, project, pilot: null }, coded(one) as Measured);
    }
    for (const { centre, project: at, indicators } of pilots) {
      const steward = CENTRES[centre] as string;
      const project = at === null ? null : (made[at] ?? null);
      const { id: pilot } = await of.aPilot({ steward, project });
      for (const one of indicators) await add({ pilot }, { centre: steward, project, pilot }, coded(one) as Measured);
    }
    for (const { centre, indicators } of centres) {
      const ncc = CENTRES[centre] as string;
      for (const one of indicators)
        await add({ ncc }, { centre: ncc, project: null, pilot: null }, coded(one) as Measured);
    }
    return measured;
  }

  it('is what a second way of adding up comes to: by network, centre, project and pilot', async () => {
    const dimension = fc.constantFrom(null, 'sex');
    const officer = as('OFFICER_READ', []);
    let [lines, shared] = [0, 0];
    await fc.assert(
      fc.asyncProperty(anyNetwork(3), anyDays, dimension, async (network, days: Days, split) => {
        const measured = await write(network);
        const codes = [`R${run}_A`, `R${run}_B`];
        const said = (by: 'ALL' | keyof typeof BY) => totals.rollUp(officer, { by, codes, dimension: split, ...days });
        const together = await said('ALL');
        lines += together.length;
        if (isShared(network)) shared += 1;
        expect(disagreements(together, comesTo(measured, split, days))).toEqual([]);
        for (const by of ['CENTRE', 'PROJECT', 'PILOT'] as const)
          expect(disagreements(await said(by), comesToBy(BY[by], measured, split, days))).toEqual([]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    // networks without figures, and without projects that several pilots share, would agree with everything
    expect(lines).toBeGreaterThan(RUNS);
    expect(shared).toBeGreaterThan(RUNS / 10);
  });
});

/** Whether a project with figures has several pilots. */
const isShared = ({ projects, pilots }: AnyNetwork): boolean =>
  projects.some(
    ({ indicators }, at) =>
      indicators.some(({ leaves }) => leaves.length > 0) && pilots.filter(({ project }) => project === at).length > 1,
  );
