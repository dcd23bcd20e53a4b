import { Inject, Injectable } from '@nestjs/common';
import { Consents, ContactPoint, GLOBAL_SCOPE, Suppressions } from '@seedbed/contacts';
import { Db, type Tx } from '@seedbed/platform/database';
import { Outbox, recordChanged } from '@seedbed/platform/events';
import { assertNever, type Clock, type RequestContext, systemClock } from '@seedbed/platform/kernel';
import { NEWSLETTER_PLACE, type NewsletterPlace, newsletterKeys } from '../newsletter-place.js';
import { readReturned } from '../returned/read-returned.js';
import type { Returned } from '../returned/returned.js';
import { COUNTED_REASONS, type Consequence, consequenceOf, type EarlierReturn } from '../returned/returned.rules.js';
import { Buckets } from '../sending/buckets.js';
import { IssuePauses } from '../sending/issue-pauses.js';
import { readReturnAddress } from '../tokens/return-address.js';
import { purposeOfTopic } from '../topic.record.js';
import { type Concerned, concerned, eventOf, type ReturnedEvent } from './returned-event.rules.js';

/** What became of a message: applied; set aside with a problem; or somebody else had done it before. */
export type AppliedAs = 'APPLIED' | 'SET_ASIDE' | 'DONE_BEFORE';

const OPEN = 'sha256 = $1 AND applied_at IS NULL AND problem IS NULL';
const ENDED = `
  UPDATE incoming_messages SET kind = $2, delivery_id = $3, problem = $4, bytes = CASE WHEN $5 THEN NULL ELSE bytes END,
    applied_at = CASE WHEN $4::text IS NULL THEN clock_timestamp() END
  WHERE sha256 = $1`;

const DELIVERY = `
  SELECT d.id, d.issue_id AS issue, d.contact_point_id AS "contactPoint", d.address_hmac AS hash, d.domain_group AS "domainGroup",
         i.topic_id AS topic
  FROM newsletter_deliveries d JOIN newsletter_issues i ON i.id = d.issue_id WHERE d.id = $1`;

/** What the report is about. */
interface Delivery {
  readonly id: string;
  readonly issue: string;
  /** Null: the person was erased. */
  readonly contactPoint: string | null;
  readonly hash: string;
  readonly domainGroup: string;
  readonly topic: string;
}

/** The same thing said twice of a delivery is said once, in whatever order and by whatever way it comes. */
const NOTE = `
  INSERT INTO newsletter_events (delivery_id, kind, class, reason, code, detail)
  SELECT $1, $2, $3, $4, $5, $6 WHERE NOT EXISTS (
    SELECT FROM newsletter_events WHERE delivery_id = $1 AND kind = $2 AND class IS NOT DISTINCT FROM $3
      AND reason IS NOT DISTINCT FROM $4 AND code IS NOT DISTINCT FROM $5)`;

/** Other deliveries to the same address that were refused softly, each with its latest refusal that counts. */
const EARLIER = `
  SELECT max(e.at) AS at FROM newsletter_deliveries d JOIN newsletter_events e ON e.delivery_id = d.id
  WHERE d.address_hmac = $1 AND d.contact_point_id IN (SELECT c.id FROM contact_points c WHERE c.address_hmac = $1)
    AND d.id <> $2 AND e.kind = 'BOUNCED' AND e.class = 'soft' AND e.reason = ANY($3::text[])
  GROUP BY d.id`;

/** Past the rules of contact points: nobody states anything about their owners, of whom one may be restricted. */
const UNREACHABLE = `
  UPDATE contact_points SET status = 'UNREACHABLE' WHERE id IN (
    SELECT id FROM contact_points WHERE address_hmac = $1 AND status = 'ACTIVE' AND archived_at IS NULL ORDER BY id FOR UPDATE)
  RETURNING 1`;

const SUBSCRIBED = `
  SELECT 1 FROM newsletter_subscriptions WHERE contact_point_id = $1 AND topic_id = $2 AND state <> 'WITHDRAWN'`;

/** After so long an address that refused softly too often may be tried again. */
const SOFT_REST_MS = 30 * 86_400_000;

/**
 * Applies what came back. Only a message that came to a signed return address of ours has consequences, and they are for
 * that delivery alone, whatever recipient the report names: anybody can write a report.
 */
@Injectable()
export class ReturnedMail {
  clock: Clock = systemClock;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Consents) private readonly consents: Consents,
    @Inject(Suppressions) private readonly suppressions: Suppressions,
    @Inject(IssuePauses) private readonly pauses: IssuePauses,
    @Inject(Buckets) private readonly buckets: Buckets,
    @Inject(NEWSLETTER_PLACE) private readonly place: NewsletterPlace,
  ) {}

  /**
   * Applies one kept message, all of it in one transaction: whoever dies in between has applied nothing, and of two who
   * try at once one finds it done.
   */
  async apply(ctx: RequestContext, sha256: string): Promise<AppliedAs> {
    const sql = `SELECT bytes FROM incoming_messages WHERE ${OPEN}`;
    const [kept] = await this.db.query<{ bytes: Buffer | null }>(ctx, sql, [sha256]);
    if (!kept) return 'DONE_BEFORE';
    const report = await readReturned(kept.bytes ?? Buffer.alloc(0)); // takes its time: no lock is held meanwhile
    const address = this.addressOf(report);
    return this.db.inTransaction(ctx, async (tx) => {
      const open = await this.db.query(tx, `SELECT 1 FROM incoming_messages WHERE ${OPEN} FOR UPDATE`, [sha256]);
      if (open.length === 0) return 'DONE_BEFORE';
      const end = async (delivery: Delivery | null, problem: string | null): Promise<AppliedAs> => {
        const isErased = delivery !== null && delivery.contactPoint === null;
        await this.db.query(tx, ENDED, [sha256, report.kind, delivery?.id ?? null, problem, isErased]);
        return problem === null ? 'APPLIED' : 'SET_ASIDE';
      };
      if ('problem' in address) return end(null, address.problem);
      const [delivery] = await this.db.query<Delivery>(tx, DELIVERY, [String(address.delivery)]);
      if (!delivery) return end(null, 'DELIVERY_GONE');
      await this.follow(tx, report, delivery);
      return end(delivery, null);
    });
  }

  /** Of which delivery the message speaks, by a signed address that it came to; else why none of them is believed. */
  private addressOf({ deliveredTo }: Returned): { readonly delivery: bigint } | { readonly problem: string } {
    const now = this.clock.now();
    const keys = newsletterKeys();
    let problem = 'NOT_OURS';
    for (const address of deliveredTo) {
      const read = readReturnAddress(keys, address, this.place.mailDomain, now);
      if (read.ok && 'delivery' in read.claims.about) return { delivery: read.claims.about.delivery };
      if (!read.ok && read.refusal !== 'malformed') problem = `TOKEN_${read.refusal.toUpperCase().replace(/-/g, '_')}`;
    }
    return { problem };
  }

  private async follow(tx: Tx, report: Returned, delivery: Delivery): Promise<void> {
    // reports about one address come one after the other: the same one twice is noted once, two fifth refusals see each other
    await this.db.query(tx, 'SELECT pg_advisory_xact_lock(hashtext($1))', [`returned ${delivery.hash}`]);
    const about = concerned(report, delivery.hash);
    const event = eventOf(report, about);
    if (event) await this.note(tx, delivery, event);
    if (event?.kind === 'COMPLAINED' || event?.class === 'hard') await this.pauses.judge(tx, delivery.issue);
    if (!about || delivery.contactPoint === null) return; // of somebody who was erased it is counted alone
    await this.conclude(tx, await this.consequence(tx, about, delivery), {
      ...delivery,
      contactPoint: delivery.contactPoint,
    });
  }

  private async note(tx: Tx, { id, contactPoint }: Delivery, event: ReturnedEvent): Promise<void> {
    const detail = contactPoint === null ? null : event.detail;
    await this.db.query(tx, NOTE, [id, event.kind, event.class, event.reason, event.code, detail]);
  }

  private async consequence(tx: Tx, { kind, recipient }: Concerned, { id, hash }: Delivery): Promise<Consequence> {
    const isSoft = recipient.class === 'soft';
    const earlier = isSoft ? await this.db.query<EarlierReturn>(tx, EARLIER, [hash, id, COUNTED_REASONS]) : [];
    return consequenceOf(kind, recipient, earlier, this.clock.now());
  }

  private async conclude(
    tx: Tx,
    consequence: Consequence,
    delivery: Delivery & { contactPoint: string },
  ): Promise<void> {
    switch (consequence.do) {
      case 'suppress':
        return this.suppress(tx, delivery.hash, consequence.reason);
      case 'rest-domain':
        return this.buckets.rest(delivery.domainGroup, tx);
      case 'unsubscribe':
        return this.unsubscribe(tx, delivery);
      case 'count':
      case 'nothing':
        return;
      default:
        assertNever(consequence);
    }
  }

  private async suppress(
    tx: Tx,
    hash: string,
    reason: Extract<Consequence, { do: 'suppress' }>['reason'],
  ): Promise<void> {
    // addresses before suppressions, as whoever objects locks them
    if (reason === 'hard_bounce' && (await this.db.query(tx, UNREACHABLE, [hash])).length > 0) {
      await this.outbox.publish(tx, recordChanged({ type: ContactPoint.name }));
    }
    const until = reason === 'soft_repeated' ? new Date(this.clock.now().getTime() + SOFT_REST_MS) : null;
    await this.suppressions.add(tx, { hash, scope: GLOBAL_SCOPE, reason: SUPPRESSED_AS[reason], until });
  }

  /** A mail program, or a person, used the address of List-Unsubscribe: it holds for the topic. */
  private async unsubscribe(tx: Tx, { contactPoint, topic }: Delivery & { contactPoint: string }): Promise<void> {
    if ((await this.db.query(tx, SUBSCRIBED, [contactPoint, topic])).length === 0) return;
    await this.consents.withdrawConsent(tx, { contactPoint, purpose: purposeOfTopic(topic), channel: 'MAIL_LINK' });
  }
}

const SUPPRESSED_AS = { hard_bounce: 'HARD_BOUNCE', soft_repeated: 'SOFT_REPEATED', complaint: 'COMPLAINT' } as const;
