import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { type Localised, type RequestContext, servedText } from '@seedbed/platform/kernel';
import { type Aim, type Progress, progressOf } from './progress.rules.js';
import {
  type CountedIndicator,
  type CountedValue,
  EMPTY,
  joinRollUps,
  rollUpOf,
  type SaidPart,
  type SaidTotal,
  saidTotals,
  type Window,
} from './roll-up.rules.js';

/** By what a roll-up is split. */
export type RollUpBy = 'ALL' | 'CENTRE' | 'PROJECT' | 'PILOT';

/** What is to be added up. */
export interface AskedRollUp extends Window {
  readonly by: RollUpBy;
  /** Codes of indicators; null: all. */
  readonly codes: readonly string[] | null;
  /** A split of the values, such as "sex"; null: the whole. */
  readonly dimension: string | null;
}

export interface RolledUp extends SaidTotal {
  /** The centre, project or pilot; null for all together, and where the results are not of one. */
  readonly ofId: string | null;
}

/** Whose indicators are asked for, and of when. */
export interface AskedProgress extends Window {
  /** Of results of this pilot; null: of all. */
  readonly pilot: string | null;
  /** Of results of this centre; null: of all. */
  readonly ncc: string | null;
  /** Of results of this project and of its pilots; null: of all. */
  readonly project: string | null;
}

/** The figure of an indicator, and how far that is on the way to its target. */
export interface SaidProgress extends SaidPart {
  readonly progress: Progress | null;
}

/** What an indicator has come to, approved and not, against its target. */
export interface IndicatorProgress extends Aim, Omit<CountedIndicator, 'values'> {
  readonly indicatorId: string;
  /** In the language of the reader. */
  readonly name: string;
  /** Day until which the target is to be reached, `YYYY-MM-DD`. */
  readonly targetOn: string | null;
  readonly pilotId: string | null;
  readonly projectId: string | null;
  readonly nccId: string;
  readonly approved: SaidProgress | null;
  readonly entered: SaidProgress | null;
  /** How many values lie in the period with a part only, and are left out. */
  readonly cut: number;
}

type Row = Omit<CountedValue, 'from' | 'isApproved'> &
  Omit<CountedIndicator, 'values'> & {
    readonly indicatorId: string;
    readonly from: string | null;
    readonly isApproved: boolean | null;
  };
type TotalRow = Row & { readonly ofId: string | null };
type ProgressRow = Row &
  Omit<IndicatorProgress, 'name' | 'approved' | 'entered' | 'cut'> & { readonly names: Localised };

const VALUE = `to_char(v.starts_on, 'YYYY-MM-DD') as "from", to_char(v.ends_on, 'YYYY-MM-DD') as "to", v.category,
    v.comparator, v.value, v.numerator, v.denominator, v.deadweight, v.displacement, v.attribution,
    v.state = 'APPROVED' as "isApproved"`;
const CENTRE = 'coalesce(r.ncc_id, r.steward_id)';
const PROJECT = 'coalesce(r.project_id, p.project_id)';
const OF: Readonly<Record<RollUpBy, string>> = {
  ...{ ALL: 'null::uuid', CENTRE, PROJECT, PILOT: 'r.pilot_id' },
};

/** Row security shows each reader what they may see; an indicator without a value is a row with empty columns. */
const rowsSql = (columns: string, where: string, order: string): string => `
  select i.id as "indicatorId", i.code, i.unit, i.measure, ${columns}, ${VALUE}
  from indicators i
  join result_nodes r on r.id = i.result_id and r.archived_at is null
  left join pilots p on p.id = r.pilot_id
  left join indicator_values v on v.indicator_id = i.id and v.archived_at is null and v.dimension is not distinct from $1
  where i.archived_at is null and (r.pilot_id is null or p.archived_at is null) and ${where}
  order by ${order}`;

const totalsSql = (by: RollUpBy): string =>
  rowsSql(`${OF[by]} as "ofId"`, '($2::text[] is null or i.code = any($2))', 'i.id, v.id');

const PROGRESS = rowsSql(
  `i.name as names, i.direction, i.baseline, i.target, to_char(i.target_on, 'YYYY-MM-DD') as "targetOn",
    r.pilot_id as "pilotId", ${PROJECT} as "projectId", ${CENTRE} as "nccId"`,
  `($2::uuid is null or r.pilot_id = $2) and ($3::uuid is null or ${CENTRE} = $3) and ($4::uuid is null or ${PROJECT} = $4)`,
  'i.code, i.unit, i.id, v.id',
);

/** Rows by what they are of, in their order. */
function grouped<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

/** An indicator out of its rows, of which there is at least one. */
function countedOf(rows: readonly Row[]): CountedIndicator {
  const [{ code, unit, measure } = {} as Row] = rows;
  const values = rows.flatMap(({ from, isApproved, ...value }) =>
    from === null ? [] : [{ ...value, from, isApproved: isApproved === true }],
  );
  return { code, unit, measure, values };
}

/** What values of indicators come to, computed when it is asked, under the eyes of whoever asks. */
@Injectable()
export class Totals {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Adds up what the reader sees: by code, unit and part, and never what is approved with what is not. */
  async rollUp(ctx: RequestContext, { by, codes, dimension, from, to }: AskedRollUp): Promise<RolledUp[]> {
    const rows = await this.db.query<TotalRow>(ctx, totalsSql(by), [dimension, codes]);
    const indicators = [...grouped(rows, ({ indicatorId }) => indicatorId).values()];
    return [...grouped(indicators, ([first]) => first?.ofId ?? null)].flatMap(([ofId, own]) => {
      const sum = own.map((one) => rollUpOf(countedOf(one), { from, to })).reduce(joinRollUps, EMPTY);
      return saidTotals(sum).map((total) => ({ ofId, ...total }));
    });
  }

  /** How far each indicator has come on the way to its target, by code. In: ids of a pilot, a centre and a project, days. */
  async progress(ctx: RequestContext, { pilot, ncc, project, from, to }: AskedProgress): Promise<IndicatorProgress[]> {
    const rows = await this.db.query<ProgressRow>(ctx, PROGRESS, [null, pilot, ncc, project]);
    return [...grouped(rows, ({ indicatorId }) => indicatorId).values()].map((own) => {
      const [first = {} as ProgressRow] = own;
      const { indicatorId, code, unit, measure, direction, baseline, target, targetOn, pilotId, projectId, nccId } =
        first;
      const [total] = saidTotals(rollUpOf(countedOf(own), { from, to }));
      const saidOf = (part: SaidPart | null | undefined): SaidProgress | null =>
        part ? { ...part, progress: progressOf(first, part) } : null;
      return {
        ...{ indicatorId, code, unit, measure, direction, baseline, target, targetOn, pilotId, projectId, nccId },
        ...{ name: servedText(first.names, ctx.language)?.text ?? '', cut: total?.cut ?? 0 },
        ...{ approved: saidOf(total?.approved), entered: saidOf(total?.entered) },
      };
    });
  }
}
