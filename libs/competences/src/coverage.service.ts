import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { type Localised, type RequestContext, servedText } from '@seedbed/platform/kernel';
import { type Mentor, type MentorFact, rankMentors } from './mentors.rules.js';
import type { PortfolioState } from './portfolio.record.js';
import { HELD } from './portfolio.rules.js';
import { taughtSql } from './taught.js';

/** A competence of a framework and a centre: how far the centre is, and who else of its network has it. */
export interface CoverageCell {
  readonly competenceId: string;
  readonly code: string;
  readonly label: string;
  readonly areaCode: string | null;
  readonly area: string | null;
  readonly isLocal: boolean;
  readonly nccId: string;
  readonly country: string;
  /** Null: not in the portfolio of the centre. */
  readonly state: PortfolioState | null;
  readonly stateBefore: PortfolioState | null;
  /** Organisations and the centre itself with a claim that holds on the day, and those of them that were validated. */
  readonly holders: number;
  readonly validated: number;
}

export interface Gap extends Pick<CoverageCell, 'competenceId' | 'code' | 'label' | 'area' | 'state'> {
  /** Centres that have what this one lacks. */
  readonly heldBy: readonly { readonly nccId: string; readonly country: string; readonly state: PortfolioState }[];
  readonly mentors: readonly Mentor[];
}

/** The state of an item on a day: that of its last step until then; an item that nobody moved is planned since it is there. */
const stateOn = (day: string): string => `case when i.id is null or i.created_at::date > ${day} and not exists
    (select from portfolio_steps s where s.item_id = i.id and s.moved_on <= ${day}) then null else
  coalesce((select s.state from portfolio_steps s where s.item_id = i.id and s.moved_on <= ${day}
    order by s.moved_on desc, s.created_at desc, s.id desc limit 1), 'PLANNED') end`;

/** A refusal counts from the day on which the evidence was looked at; until then the claim is what it was. */
const holdsOn = (day: string): string => `cl.archived_at is null and (cl.state <> 'REFUSED' or cl.validated_on > ${day})
  and (cl.starts_on is null or cl.starts_on <= ${day}) and (cl.ends_on is null or cl.ends_on >= ${day})`;

/** What a claim said before it was refused: the row keeps the last judgement only, the journal each. */
const BEFORE_REFUSAL = `select j.after ->> 'state' as state, (j.after ->> 'validated_on')::date as validated_on
    from journal j where j.kind = 'CompetenceClaim' and j.record_id = cl.id and j.after ->> 'state' <> 'REFUSED'
    order by j.seq desc limit 1`;

/** Row security shows each reader what they may see of it. */
const COVERAGE = `
  select c.id as "competenceId", c.code, c.label, a.code as "areaCode", a.label as area, c.is_local as "isLocal",
    n.id as "nccId", y.code as country, ${stateOn('$2::date')} as state,
    case when $3::date is null then null else ${stateOn('$3::date')} end as "stateBefore",
    coalesce(h.holders, 0)::int as holders, coalesce(h.validated, 0)::int as validated
  from competences c
  cross join nccs n
  join countries y on y.id = n.country_id
  left join competences a on a.id = c.broader_id and a.kind = 'AREA'
  left join portfolios p on p.ncc_id = n.id and p.framework_id = c.framework_id and p.archived_at is null
  left join portfolio_items i on i.portfolio_id = p.id and i.competence_id = c.id and i.archived_at is null
  left join lateral (
    select count(distinct coalesce(cl.organisation_canonical_id, cl.ncc_id)) as holders,
      count(distinct coalesce(cl.organisation_canonical_id, cl.ncc_id)) filter (
        where coalesce(was.state, cl.state) = 'VALIDATED'
          and coalesce(was.validated_on, cl.validated_on, $2::date) <= $2::date) as validated
    from competence_claims cl
    left join lateral (${BEFORE_REFUSAL}) was on cl.state = 'REFUSED'
    where cl.competence_id = c.id and cl.steward_id = n.id and ${holdsOn('$2::date')}
  ) h on true
  where c.framework_id = $1 and c.kind = 'COMPETENCE' and c.archived_at is null and n.archived_at is null
  order by a."order" nulls last, c."order" nulls last, c.code, y.code`;

/** Competences that mean the same as one of the given, over any number of exact matches. */
const SAME = `with recursive same(wanted, id) as (
    select id, id from unnest($1::uuid[]) as wanted(id)
    union
    select s.wanted, case when m.from_id = s.id then m.to_id else m.from_id end
    from same s join competence_links m on m.kind = 'EXACT' and m.archived_at is null and s.id in (m.from_id, m.to_id)
  )`;

/** What is known of who has the competences, and whether they taught them already. */
const facts = (): string => `${SAME},
  taught(wanted, id) as (
    select s.wanted, t.id from same s join (${taughtSql()}) t(competence_id, id) on t.competence_id = s.id
  )
  select s.wanted as "competenceId", 'NCC' as kind, n.id, n.name as names, null as name, y.code as country,
    i.state as portfolio, null as claim, null::float8 as level, false as "hasEvidence", s.id <> s.wanted as "byLink",
    (s.wanted, n.id) in (select wanted, id from taught) as "hasTaught"
  from same s
  join portfolio_items i on i.competence_id = s.id and i.archived_at is null and i.state in ('VALIDATED', 'CONSOLIDATED')
  join portfolios p on p.id = i.portfolio_id and p.archived_at is null
  join nccs n on n.id = p.ncc_id
  join countries y on y.id = n.country_id
  union all
  select s.wanted, case when cl.ncc_id is null then 'ORGANISATION' else 'NCC' end, coalesce(o.id, n.id), n.name, o.name,
    coalesce(oy.code, ny.code), null, cl.state, cl.level::float8 / f.levels,
    coalesce(cl.evidence_url, cl.evidence) is not null, s.id <> s.wanted,
    (s.wanted, coalesce(o.id, n.id)) in (select wanted, id from taught)
  from same s
  join competence_claims cl on cl.competence_id = s.id and ${holdsOn('current_date')}
  join competences c on c.id = s.id
  join competence_frameworks f on f.id = c.framework_id
  left join organisations o on o.id = cl.organisation_canonical_id and o.archived_at is null
  left join countries oy on oy.id = o.country_id
  left join nccs n on n.id = cl.ncc_id
  left join countries ny on ny.id = n.country_id
  where coalesce(o.id, n.id) is not null`;

type CoverageRow = Omit<CoverageCell, 'label' | 'area'> & {
  readonly label: Localised;
  readonly area: Localised | null;
};
type FactRow = Omit<MentorFact, 'name'> & {
  readonly competenceId: string;
  readonly names: Localised | null;
  readonly name: string | null;
};

/** What the portfolios of the centres say together: computed when it is asked, under the eyes of whoever asks. */
@Injectable()
export class Coverage {
  constructor(@Inject(Db) private readonly db: Db) {}

  /**
   * Every competence of a framework with every centre. In: the framework, the day (null: today), a day before it to
   * compare with. Out: in the order of the framework; nothing for a framework that the reader does not see.
   */
  async cells(
    ctx: RequestContext,
    framework: string,
    on: string | null,
    since: string | null,
  ): Promise<CoverageCell[]> {
    const day = on ?? new Date().toISOString().slice(0, 10);
    const rows = await this.db.query<CoverageRow>(ctx, COVERAGE, [framework, day, since]);
    return rows.map((row) => ({ ...row, label: textOf(row.label, ctx), area: row.area && textOf(row.area, ctx) }));
  }

  /** What a centre does not have yet, who of the others has it, and who could teach it. In: how many mentors of each at most. */
  async gaps(ctx: RequestContext, ncc: string, framework: string, most: number): Promise<Gap[]> {
    const cells = await this.cells(ctx, framework, null, null);
    const own = cells.filter((cell) => cell.nccId === ncc && !(cell.state && HELD.includes(cell.state)));
    const ids = own.map(({ competenceId }) => competenceId);
    const mentors = await this.mentors(ctx, ids, ncc);
    return own.map(({ competenceId, code, label, area, state }) => ({
      ...{ competenceId, code, label, area, state },
      heldBy: cells.flatMap((cell) =>
        cell.competenceId === competenceId && cell.state && HELD.includes(cell.state)
          ? [{ nccId: cell.nccId, country: cell.country, state: cell.state }]
          : [],
      ),
      mentors: (mentors.get(competenceId) ?? []).slice(0, most),
    }));
  }

  /** Who could teach these competences to a centre (null: to anybody), by competence, best first. */
  async mentors(
    ctx: RequestContext,
    competences: readonly string[],
    ncc: string | null,
  ): Promise<Map<string, Mentor[]>> {
    const sql = 'select y.code from nccs n join countries y on y.id = n.country_id where n.id = $1';
    const [asking] = ncc === null ? [] : await this.db.query<{ code: string }>(ctx, sql, [ncc]);
    const rows = await this.db.query<FactRow>(ctx, facts(), [competences]);
    const known = new Map<string, MentorFact[]>();
    for (const { competenceId, names, name, ...fact } of rows) {
      const others = known.get(competenceId) ?? [];
      known.set(competenceId, [...others, { ...fact, name: name ?? textOf(names ?? {}, ctx) }]);
    }
    const who = { ncc, country: asking?.code ?? null };
    return new Map([...known].map(([id, facts]) => [id, rankMentors(facts, who)]));
  }
}

const textOf = (text: Localised, { language }: RequestContext): string => servedText(text, language)?.text ?? '';
