import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Outbox, recordChanged } from '@seedbed/platform/events';
import { type Clock, type RequestContext, systemClock } from '@seedbed/platform/kernel';
import { findMeta, Records } from '@seedbed/platform/records';
import { Erasure } from './erasure.service.js';
import { cutOff, longest, RETAINED, type RetainedType } from './retention.rules.js';
import { RetentionRule } from './retention-rule.record.js';

/** What is over, by type. */
export interface Due {
  readonly type: RetainedType;
  /** ISO 8601 period. */
  readonly keep: string;
  /** Whether a rule says that it is anonymised. */
  readonly isActive: boolean;
  readonly ids: readonly string[];
}

/**
 * People who were of last use before a moment: neither they nor what is said of them was written since, they have no role
 * that goes on, nobody agreed to anything since, and no request of theirs is open. Speakers that are shown to the public
 * and people whose processing is restricted stay.
 */
const PEOPLE_OVER = `
  select p.id from people p
  where p.erased_at is null and not p.is_restricted and p.visibility <> 'PUBLIC' and p.updated_at < $1
    and not exists (select from person_roles r where r.person_id = p.id
      and (r.updated_at >= $1 or (r.archived_at is null and (r.ends_on is null or r.ends_on >= $1::date))))
    and not exists (select from contact_points c where c.person_id = p.id and (c.updated_at >= $1
      or exists (select from consent_events e where e.contact_point_id = c.id and e.created_at >= $1)))
    and not exists (select from subject_requests s where s.person_id = p.id and s.state in ('OPEN', 'EXTENDED'))`;

/** Requests that were answered before a moment and still have words. */
const REQUESTS_OVER = `
  select s.id from subject_requests s
  where s.state in ('DONE', 'REFUSED') and s.decided_at < $1
    and num_nonnulls(s.reference, s.note, s.decision, s.extension_reason, s.identity_check) > 0`;

const OVER: Readonly<Record<RetainedType, string>> = { Person: PEOPLE_OVER, SubjectRequest: REQUESTS_OVER };

/** Anonymises what has been kept long enough. */
@Injectable()
export class Retention {
  clock: Clock = systemClock;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Erasure) private readonly erasure: Erasure,
  ) {}

  /** What is over now, by type. */
  async due(ctx: RequestContext): Promise<Due[]> {
    const rules = await this.records.list(ctx, RetentionRule);
    const due: Due[] = [];
    for (const type of RETAINED) {
      const rule = rules.find(({ recordType }) => recordType === type);
      const keep = rule?.keep ?? this.declared(type);
      const rows = await this.over(ctx, type, keep);
      due.push({ type, keep, isActive: rule?.isActive ?? false, ids: rows });
    }
    return due;
  }

  /** Anonymises one record if it is still over; out: whether it was. In a transaction of its own. */
  async anonymise(ctx: RequestContext, { type, keep }: Due, id: string): Promise<boolean> {
    return this.db.inTransaction(ctx, (tx) =>
      this.db.asSystem(tx, async () => {
        await this.db.query(tx, `select from ${findMeta(type)?.table} where id = $1 for update`, [id]);
        if ((await this.over(tx, type, keep, id)).length === 0) return false;
        if (type === 'Person') await this.erasure.anonymise(tx, id);
        else await this.forgetWords(tx, id);
        return true;
      }),
    );
  }

  private async over(ctx: RequestContext | Tx, type: RetainedType, keep: string, id?: string): Promise<string[]> {
    const sql = `select id from (${OVER[type]}) o where $2::uuid is null or id = $2 order by id`;
    const rows = await this.db.query<{ id: string }>(ctx, sql, [cutOff(this.clock.now(), keep), id ?? null]);
    return rows.map((row) => row.id);
  }

  /** As long as the field of the type that is kept for longest. */
  private declared(type: RetainedType): string {
    const periods = [...(findMeta(type)?.fields.values() ?? [])].flatMap(({ personal }) => personal?.keep ?? []);
    return longest(periods, this.clock.now()) as string;
  }

  private async forgetWords(tx: Tx, id: string): Promise<void> {
    await this.db.query(
      tx,
      `update subject_requests set reference = null, note = null, decision = null, extension_reason = null, identity_check = null
       where id = $1`,
      [id],
    );
    await this.outbox.publish(tx, recordChanged({ type: 'SubjectRequest' }));
    await this.db.query(tx, `select journal_erase('SubjectRequest', $1)`, [id]);
  }
}
