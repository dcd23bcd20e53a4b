import { Inject, Injectable } from '@nestjs/common';
import { Consents, Suppressions } from '@seedbed/contacts';
import { Db, type Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { purposeOfTopic } from '../topic.record.js';
import { asNewsletters } from './as-newsletters.js';
import type { TokenHolder } from './token-holders.js';

/** What somebody left with, for the proof. */
export type LeftBy = 'one-click' | 'page' | 'preferences';

/** Without a topic the link is that of a sign-up: what was not confirmed yet is meant. */
const SUBSCRIPTIONS = `
  select topic_id as topic, state from newsletter_subscriptions
  where contact_point_id = $1 and (topic_id = $2 or $2::uuid is null and state = 'PENDING')`;
const LEFT = `
  insert into newsletter_events (delivery_id, kind)
  select $1, 'UNSUBSCRIBED'
  where not exists (select from newsletter_events where delivery_id = $1 and kind = 'UNSUBSCRIBED')`;

/** People leave topics: the one place where it is done, whatever they used. */
@Injectable()
export class Leaving {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Consents) private readonly consents: Consents,
    @Inject(Suppressions) private readonly suppressions: Suppressions,
  ) {}

  /**
   * Whoever holds the link leaves its topic. Nothing is sent to them from the next gate on. Done again it changes nothing. Out: the
   * topics that were left by it.
   */
  async leave(ctx: RequestContext, holder: TokenHolder, by: LeftBy): Promise<string[]> {
    return this.db.inTransaction(asNewsletters(ctx), async (tx) => {
      const topics = holder.contactPoint === null ? [] : await this.withdraw(tx, holder, holder.contactPoint, by, ctx);
      // also where the address was changed since, and where another record has the same one: it is the address that left
      if (holder.hash !== null && holder.topic !== null) {
        const scope = purposeOfTopic(holder.topic);
        await this.suppressions.add(tx, { hash: holder.hash, scope, reason: 'UNSUBSCRIBE' });
      }
      if (holder.delivery !== null) await this.db.query(tx, LEFT, [holder.delivery]);
      return topics;
    });
  }

  private async withdraw(
    tx: Tx,
    { delivery, topic }: TokenHolder,
    contactPoint: string,
    by: LeftBy,
    { network }: RequestContext,
  ): Promise<string[]> {
    // of two who leave at once the second one finds it done
    const alive = await this.db.query(
      tx,
      `select from contact_points where id = $1 and status <> 'ERASED' for update`,
      [contactPoint],
    );
    if (alive.length === 0) return [];
    const all = await this.db.query<{ topic: string; state: string }>(tx, SUBSCRIPTIONS, [contactPoint, topic]);
    const left = all.filter(({ state }) => state !== 'WITHDRAWN').map((one) => one.topic);
    for (const one of left) {
      await this.consents.withdrawConsent(tx, {
        contactPoint,
        purpose: purposeOfTopic(one),
        channel: by === 'one-click' ? 'MAIL_LINK' : 'WEB_FORM',
        evidence: { by, ...(delivery === null ? {} : { delivery }), ...(network ? { network } : {}) },
      });
    }
    return left;
  }
}
