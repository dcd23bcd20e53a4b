import { Inject, Injectable } from '@nestjs/common';
import { Consents, Erasure } from '@seedbed/contacts';
import { Db, InRounds, type Tx } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';

const HOUR_MS = 3_600_000;
/** Any number: it only has to be the same in every worker of one database. */
const LOCK = 7_301_012;
/** Newcomers in one round: each is a transaction of its own. */
const MOST = 500;

/** Questions that nobody answered in thirty days. */
const UNANSWERED = `
  select contact_point_id as "contactPoint", purpose from newsletter_subscriptions
  where state = 'PENDING' and since < now() - interval '30 days' limit ${MOST}`;
/** People of whom nothing is known but a question that nobody answered. */
const NEWCOMERS = `
  select r.id, c.person_id as person from newsletter_requests r join contact_points c on c.id = r.contact_point_id
  where r.is_newcomer and r.asked_at < now() - interval '30 days' and c.person_id is not null
    and not exists (select from consent_events e where e.contact_point_id = c.id and e.kind in ('CONFIRMED', 'IMPORTED', 'OBJECTED'))
    and not exists (select from person_roles o where o.person_id = c.person_id)
    and not exists (select from contact_points o where o.person_id = c.person_id and o.id <> c.id)
    and not exists (select from newsletter_requests o where o.contact_point_id = c.id and o.asked_at >= now() - interval '30 days')
  limit ${MOST}`;
const OLD = [
  `delete from newsletter_requests where asked_at < now() - interval '90 days'`,
  `delete from newsletter_requests where contact_point_id is null and asked_at < now() - interval '1 day'`,
  `delete from newsletter_tries where since < now() - interval '2 days'`,
] as const;

/**
 * Forgets, once an hour, what strangers began and did not go on with: a question without an answer ends after thirty days, and
 * with it whoever was taken in for it alone.
 */
@Injectable()
export class ReadersSweeper extends InRounds {
  private readonly ctx = systemContext('system:newsletters');

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Consents) private readonly consents: Consents,
    @Inject(Erasure) private readonly erasure: Erasure,
  ) {
    super({ name: 'NewsletterReaders', everyMs: HOUR_MS, failed: 'Old sign-ups were not forgotten, again in an hour' });
  }

  protected round(): Promise<unknown> {
    return this.sweep();
  }

  /** One round. Safe to run twice and in several processes: what one has done the other does not find. */
  async sweep(): Promise<void> {
    const unanswered = await this.db.query<{ contactPoint: string; purpose: string }>(this.ctx, UNANSWERED);
    for (const question of unanswered) await this.inTurn((tx) => this.consents.expire(tx, question));
    for (const { id, person } of await this.db.query<{ id: string; person: string }>(this.ctx, NEWCOMERS)) {
      await this.inTurn((tx) => this.forget(tx, id, person));
    }
    for (const statement of OLD) await this.db.query(this.ctx, statement);
  }

  private async forget(tx: Tx, request: string, person: string): Promise<void> {
    const [row] = await this.db.query<{ erasedAt: Date | null }>(
      tx,
      'select erased_at as "erasedAt" from people where id = $1 for update',
      [person],
    );
    // one that was asked for again meanwhile, or confirmed, is no newcomer any more
    const [still] = await this.db.query(tx, 'select 1 from newsletter_requests where id = $1 and is_newcomer', [
      request,
    ]);
    if (row && row.erasedAt === null && still) await this.erasure.anonymise(tx, person);
    await this.db.query(tx, 'delete from newsletter_requests where id = $1', [request]);
  }

  /** One worker at a time. */
  private async inTurn(work: (tx: Tx) => Promise<unknown>): Promise<void> {
    await this.db.inTransaction(this.ctx, async (tx) => {
      await this.db.query(tx, 'select pg_advisory_xact_lock($1)', [LOCK]);
      await work(tx);
    });
  }
}
