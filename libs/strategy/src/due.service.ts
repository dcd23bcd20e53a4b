import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { type Localised, type RequestContext, servedText } from '@seedbed/platform/kernel';
import { type DatePrecision, readDate, today } from '@seedbed/platform/records';
import { type DueKind, isDue, isOverdue, lastChance } from './due.rules.js';

/** Something that is to be done until a day, or ends on it. */
export interface DueItem {
  readonly kind: DueKind;
  readonly id: string;
  readonly title: string;
  /** Whose it is where it is a claim: an organisation or a person, as far as the reader sees them. */
  readonly holder: string | null;
  /** The last day that its date can mean. */
  readonly on: string;
  readonly isOverdue: boolean;
  /** The centre that answers for it. */
  readonly nccId: string;
}

interface Row {
  readonly kind: DueKind;
  readonly id: string;
  readonly title: Localised;
  readonly holder: string | null;
  readonly day: string;
  readonly precision: DatePrecision;
  readonly nccId: string;
}

/**
 * Row security shows each reader what they may see of it. What is done, given up or archived, and what belongs to that, is
 * not due; nor is what is said of a person whose processing is restricted.
 */
const OPEN = `
  select 'MEASURE' as kind, m.id, m.title, m.deadline as due, m.deadline_precision as precision, m.steward_id, null::text as holder
  from strategy_measures m join strategy_objectives o on o.id = m.objective_id and o.archived_at is null
  join strategies s on s.id = o.strategy_id and s.archived_at is null and s.status <> 'CLOSED'
  where m.archived_at is null and m.status in ('PLANNED', 'IN_PROGRESS')
  union all
  select 'DELIVERABLE', d.id, d.title, d.due_on, d.due_on_precision, d.steward_id, null
  from deliverables d join projects p on p.id = d.project_id and p.archived_at is null
  where d.archived_at is null and (d.status in ('PLANNED', 'IN_PROGRESS', 'SENT_BACK') or d.status is null and d.handed_in_on_precision is null)
  union all
  select 'MILESTONE', t.id, t.title, t.due_on, t.due_on_precision, t.steward_id, null
  from milestones t join projects p on p.id = t.project_id and p.archived_at is null
  where t.archived_at is null and (t.status = 'PLANNED' or t.status is null and t.reached_on_precision is null)
  union all
  select 'CLAIM', c.id, k.label, c.ends_on, c.ends_on_precision, c.steward_id, o.name
  from competence_claims c join competences k on k.id = c.competence_id
  left join organisations o on o.id = c.organisation_canonical_id
  where c.archived_at is null and c.state <> 'REFUSED'
  union all
  select 'PERSON_CLAIM', c.id, k.label, c.ends_on, c.ends_on_precision, c.steward_id, p.display_name
  from person_competences c join competences k on k.id = c.competence_id
  join people p on p.id = c.person_id and p.archived_at is null and p.erased_at is null and not p.is_restricted
  where c.archived_at is null and c.state <> 'REFUSED'`;

/** A year or month that begins within the time may end after it: the rules look at the last day. */
const DUE = `select kind, id, title, holder, to_char(due, 'YYYY-MM-DD') as day, precision, steward_id as "nccId" from (${OPEN}) open
  where due is not null and due <= current_date + $1::int and ($2::uuid is null or steward_id = $2)
  order by due, kind, id`;

/** What is due, worked out when it is asked for. */
@Injectable()
export class DueWork {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** What ends within so many days or has ended, the longest ago first, as far as the reader sees it. In: a centre (null: all). */
  async list(ctx: RequestContext | Tx, nccId: string | null, within: number): Promise<DueItem[]> {
    const now = today();
    const rows = await this.db.query<Row>(ctx, DUE, [within, nccId]);
    const found = rows.flatMap(({ day, precision, title, ...row }): DueItem[] => {
      const due = readDate(day, precision);
      const on = due && lastChance(due);
      if (!on || !isDue(on, now, within)) return [];
      return [{ ...row, title: servedText(title, ctx.language)?.text ?? '', on, isOverdue: isOverdue(on, now) }];
    });
    return found.sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1));
  }
}
