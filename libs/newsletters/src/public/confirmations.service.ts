import { Inject, Injectable } from '@nestjs/common';
import { Consents, ContactPoint } from '@seedbed/contacts';
import { Db, type Tx } from '@seedbed/platform/database';
import { type Clock, type Language, type RequestContext, systemClock } from '@seedbed/platform/kernel';
import { maskAddress } from '@seedbed/platform/mail';
import { Records } from '@seedbed/platform/records';
import { purposeOfTopic } from '../topic.record.js';
import { asNewsletters } from './as-newsletters.js';
import { OwnData, type OwnDataFile } from './own-data.service.js';
import { type StrangerTopic, StrangerTopics, said, senderOf } from './stranger-topics.js';
import { strangerErrors } from './strangers.errors.js';
import { TokenHolders } from './token-holders.js';

/** What a mail asked somebody to confirm. */
export interface Asked {
  readonly kind: 'SIGN_UP' | 'EXPORT' | 'ERASURE';
  /** DONE: nothing more to do. */
  readonly state: 'OPEN' | 'DONE';
  readonly address: string;
  /** In which they asked. */
  readonly language: string;
  readonly topics: readonly string[];
  readonly sender: string;
  readonly country: string;
  readonly accent: string | null;
}

/** What came of it. */
export type Confirmed =
  | { readonly done: 'SUBSCRIBED' | 'ENDED' | 'ERASING' | 'ASKED' | 'LEFT' }
  | { readonly done: 'DATA'; readonly data: OwnDataFile };

interface Row {
  readonly id: string;
  readonly kind: Asked['kind'];
  readonly topics: readonly string[];
  readonly language: string;
  readonly contactPoint: string;
  readonly askedAt: Date;
  readonly doneAt: Date | null;
}

const ROW = `
  select id, kind, topics, language, contact_point_id as "contactPoint", asked_at as "askedAt", done_at as "doneAt"
  from newsletter_requests where id = $1 and contact_point_id is not null`;
/** Whether the person took back what they asked for, after they had asked. */
const TAKEN_BACK = `
  select 1 from consent_events where contact_point_id = $1 and purpose in ($2, '*') and kind in ('WITHDRAWN', 'OBJECTED')
  and at > $3 limit 1`;
const HAS = `select 1 from newsletter_subscriptions where contact_point_id = $1 and topic_id = $2 and state = 'CONFIRMED'`;

/** What people confirm by the link of a mail. Looking at it changes nothing: programs open every link before its reader does. */
@Injectable()
export class Confirmations {
  clock: Clock = systemClock;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Consents) private readonly consents: Consents,
    @Inject(StrangerTopics) private readonly topics: StrangerTopics,
    @Inject(TokenHolders) private readonly holders: TokenHolders,
    @Inject(OwnData) private readonly ownData: OwnData,
  ) {}

  /** What the link of a mail asks for. Throws as {@link TokenHolders.of}. */
  async asked(ctx: RequestContext, token: string): Promise<Asked> {
    const { contactPoint: id } = await this.holders.of(ctx, token, 'confirm');
    return this.db.inTransaction(asNewsletters(ctx), async (tx) => {
      const row = await this.row(tx, id ?? '');
      const topics = await this.topics.byId(tx, row.topics);
      return this.shown(tx, row, topics, ctx.language);
    });
  }

  /** The reader of the mail agrees. Done again it changes nothing. Throws as {@link TokenHolders.of}. */
  async confirm(ctx: RequestContext, token: string): Promise<Confirmed> {
    const { contactPoint: id, expiresAt } = await this.holders.of(ctx, token, 'confirm');
    return this.db.inTransaction(asNewsletters(ctx), async (tx) => {
      const row = await this.row(tx, id ?? '', 'for update');
      const done = await this.done(tx, row, expiresAt);
      await this.db.query(
        tx,
        `update newsletter_requests set done_at = coalesce(done_at, clock_timestamp()), is_newcomer = is_newcomer and $2
         where id = $1`,
        [row.id, done.done === 'ENDED'],
      );
      return done;
    });
  }

  private async done(tx: Tx, row: Row, expiresAt: Date): Promise<Confirmed> {
    if (row.kind === 'EXPORT') return { done: 'DATA', data: await this.ownData.of(tx, row.contactPoint) };
    if (row.kind === 'ERASURE') return { done: row.doneAt ? 'ASKED' : await this.ownData.erase(tx, row.contactPoint) };
    let agreed = 0;
    for (const topic of row.topics) if (await this.agree(tx, row, topic, expiresAt)) agreed += 1;
    return { done: agreed > 0 ? 'SUBSCRIBED' : 'ENDED' };
  }

  /** A link that was used, and whose reader has left since, brings nobody back. Out: whether they get the topic. */
  private async agree(tx: Tx, row: Row, topic: string, expiresAt: Date): Promise<boolean> {
    const { contactPoint, askedAt } = row;
    const purpose = purposeOfTopic(topic);
    if ((await this.db.query(tx, TAKEN_BACK, [contactPoint, purpose, askedAt])).length > 0) return false;
    if ((await this.db.query(tx, HAS, [contactPoint, topic])).length > 0) return true;
    await this.consents.giveConsent(tx, {
      contactPoint,
      purpose,
      channel: 'MAIL_LINK',
      locale: row.language,
      evidence: {
        request: row.id,
        askedAt: askedAt.toISOString(),
        linkGoodUntil: expiresAt.toISOString(),
        ...(tx.network ? { network: tx.network } : {}),
      },
    });
    return true;
  }

  private async row(tx: Tx, id: string, lock = ''): Promise<Row> {
    const [row] = await this.db.query<Row>(tx, `${ROW} ${lock}`, [id]);
    if (!row) throw strangerErrors.NEWSLETTER_LINK_INVALID();
    const alive = await this.db.query(tx, `select 1 from contact_points where id = $1 and status <> 'ERASED'`, [
      row.contactPoint,
    ]);
    if (alive.length === 0) throw strangerErrors.NEWSLETTER_LINK_INVALID();
    return row;
  }

  private async shown(tx: Tx, row: Row, topics: readonly StrangerTopic[], language: Language): Promise<Asked> {
    const point = await this.records.require(tx, ContactPoint, row.contactPoint);
    const [first] = topics;
    return {
      kind: row.kind,
      state: row.doneAt !== null && row.kind !== 'EXPORT' ? 'DONE' : 'OPEN',
      address: maskAddress(point.address ?? ''),
      language: row.language,
      topics: topics.map(({ name }) => said(name, language)),
      sender: first ? senderOf(first, language) : '',
      country: first?.country ?? '',
      accent: first?.accent ?? null,
    };
  }
}
