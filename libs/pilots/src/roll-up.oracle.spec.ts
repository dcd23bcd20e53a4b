import { describe, expect, it } from '@jest/globals';
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
} from '../../../test/support/roll-up-oracle.js';
import { EMPTY, joinRollUps, type RollUp, rollUpOf, saidTotals } from './roll-up.rules.js';

const ofProject = ({ projects }: AnyNetwork, at: number | null): string | null =>
  at === null || at >= projects.length ? null : `project ${at}`;

/** All that is measured, in one flat list. */
const measuredIn = (network: AnyNetwork): Measured[] => [
  ...network.projects.flatMap(({ centre, indicators }, at) =>
    indicators.map((one) => ({ ...one, centre: `centre ${centre}`, project: `project ${at}`, pilot: null })),
  ),
  ...network.pilots.flatMap(({ centre, project, indicators }, at) =>
    indicators.map((one) => ({
      ...one,
      ...{ centre: `centre ${centre}`, project: ofProject(network, project), pilot: `pilot ${at}` },
    })),
  ),
  ...network.centres.flatMap(({ centre, indicators }) =>
    indicators.map((one) => ({ ...one, centre: `centre ${centre}`, project: null, pilot: null })),
  ),
];

const added = (rollUps: readonly RollUp[]): RollUp => rollUps.reduce(joinRollUps, EMPTY);

/** One indicator after the other, as the service hands them on: all values of the whole, or all of one dimension. */
const ruleOf = (measured: readonly Measured[], dimension: string | null, days: Days): RollUp =>
  added(
    measured.map(({ leaves, ...indicator }) =>
      rollUpOf({ ...indicator, values: leaves.filter((leaf) => leaf.dimension === dimension) }, days),
    ),
  );

describe('a roll-up, held against a second way of adding up', () => {
  const dimensions = fc.constantFrom(null, 'sex');

  it('agrees with it on the whole network, on each centre, project and pilot', () => {
    fc.assert(
      fc.property(anyNetwork(6), anyDays, dimensions, (network, days, dimension) => {
        const measured = measuredIn(network);
        expect(
          disagreements(saidTotals(ruleOf(measured, dimension, days)), comesTo(measured, dimension, days)),
        ).toEqual([]);
        for (const by of ['centre', 'project', 'pilot'] as const) {
          const said = [...new Set(measured.map((one) => one[by]))].flatMap((ofId) => {
            const own = measured.filter((one) => one[by] === ofId);
            return saidTotals(ruleOf(own, dimension, days)).map((line) => ({ ofId, ...line }));
          });
          expect(disagreements(said, comesToBy(by, measured, dimension, days))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with it when pilots are added to projects, these to centres, and centres to the network', () => {
    fc.assert(
      fc.property(anyNetwork(6), anyDays, dimensions, (network, days, dimension) => {
        const measured = measuredIn(network);
        const upwards = (levels: readonly ('centre' | 'project' | 'pilot')[], own: readonly Measured[]): RollUp => {
          const [by, ...below] = levels;
          if (!by) return ruleOf(own, dimension, days);
          const ids = [...new Set(own.map((one) => one[by]))];
          return added(
            ids.map((id) =>
              upwards(
                below,
                own.filter((one) => one[by] === id),
              ),
            ),
          );
        };
        const said = saidTotals(upwards(['centre', 'project', 'pilot'], measured));
        expect(disagreements(said, comesTo(measured, dimension, days))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is told what is not so: the oracle sees each single difference', () => {
    const leaf: Leaf = {
      ...{ from: '2026-01-01', to: '2026-03-31', dimension: null, category: null, comparator: 'GT', value: 10 },
      ...{
        numerator: null,
        denominator: null,
        deadweight: 50,
        displacement: null,
        attribution: null,
        isApproved: true,
      },
    };
    const of = { centre: 'IT', project: null, pilot: null, code: 'A', unit: 'people', measure: 'SUM' } as const;
    const days = { from: null, to: null };
    const lines = comesTo([{ ...of, leaves: [leaf] }], null, days);
    expect(lines).toEqual([
      {
        ...{ code: 'A', unit: 'people', measure: 'SUM', category: null, entered: null, indicators: 1, cut: 0 },
        approved: {
          ...{ comparator: 'GT', value: 10, isAbout: false, values: 1, attributed: 1, indicators: 1 },
          due: { comparator: 'GT', value: 5, isAbout: false },
        },
      },
    ]);
    const others = [
      { comparator: 'EQ' as const },
      { value: 11 },
      { deadweight: 40 },
      { deadweight: null },
      { isApproved: false },
      { category: 'women' },
    ].map((change) => comesTo([{ ...of, leaves: [{ ...leaf, ...change }] }], null, days));
    const further = [
      comesTo([{ ...of, unit: 'EUR', leaves: [leaf] }], null, days),
      comesTo([{ ...of, leaves: [leaf, leaf] }], null, days),
      comesTo(
        [
          { ...of, leaves: [leaf] },
          { ...of, leaves: [] },
        ],
        null,
        days,
      ),
      comesTo([{ ...of, leaves: [leaf] }], null, { from: '2026-02-01', to: null }),
      [],
      [...lines, ...lines],
    ];
    expect(disagreements(lines, lines)).toEqual([]);
    for (const other of [...others, ...further]) expect(disagreements(other, lines)).not.toEqual([]);
  });
});
