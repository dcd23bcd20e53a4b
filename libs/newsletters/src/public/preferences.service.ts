import { Inject, Injectable } from '@nestjs/common';
import { Consents, ContactPoint, Suppressions } from '@seedbed/contacts';
import { Db, type Tx } from '@seedbed/platform/database';
import { type Clock, isLanguage, type Language, type RequestContext, systemClock } from '@seedbed/platform/kernel';
import { maskAddress } from '@seedbed/platform/mail';
import { Records, sealedHash } from '@seedbed/platform/records';
import { purposeOfTopic } from '../topic.record.js';
import { asNewsletters } from './as-newsletters.js';
import { Leaving, type LeftBy } from './leaving.service.js';
import { DAY_MS, ReaderMails } from './reader-mails.js';
import { NewsletterRequests } from './requests.service.js';
import { type StrangerTopic, StrangerTopics, said, senderOf } from './stranger-topics.js';
import { strangerErrors } from './strangers.errors.js';
import { type TokenHolder, TokenHolders } from './token-holders.js';
import { TopicWordings } from './wordings.js';

/** One topic as its reader sees it. */
export interface TopicChoice {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly sender: string;
  readonly isSubscribed: boolean;
  /** They left it within seven days, and can take it back. */
  readonly isJustLeft: boolean;
}

/** All that somebody can choose. */
export interface Preferences {
  readonly address: string;
  readonly language: string | null;
  readonly country: string;
  readonly sender: string;
  readonly accent: string | null;
  /** Id of the topic whose message brought them here. */
  readonly topic: string | null;
  readonly topics: readonly TopicChoice[];
  /** Until when nothing is sent, of what they get. */
  readonly pausedUntil: Date | null;
}

/** What somebody wants. */
export type Wish =
  | { readonly what: 'topic'; readonly topic: string; readonly wanted: boolean }
  | { readonly what: 'language'; readonly language: Language }
  | { readonly what: 'pause'; readonly isPaused: boolean }
  | { readonly what: 'leave-all' | 'export' | 'erase' };

/** A pause, in months. */
const PAUSE_MONTHS = 3;
const UNDO_MS = 7 * DAY_MS;
const SUBSCRIPTIONS = `
  select s.topic_id as topic, s.state, s.since, t.archived_at is not null as "isGone"
  from newsletter_subscriptions s join newsletter_topics t on t.id = s.topic_id where s.contact_point_id = $1`;
const PAUSED = `
  select scope, until from suppressions
  where address_hmac = $1 and reason = 'UNSUBSCRIBE' and until > now() and scope = any($2::text[])`;
const GO_ON = `
  delete from suppressions where address_hmac = $1 and reason = 'UNSUBSCRIBE' and until is not null and scope like 'newsletter:%'`;
/** The last no to a topic, while nothing was said since. */
const LAST = `
  select kind, at from consent_events where contact_point_id = $1 and purpose in ($2, '*') order by no desc limit 1`;

interface Subscription {
  readonly topic: string;
  readonly state: 'PENDING' | 'CONFIRMED' | 'WITHDRAWN';
  readonly since: Date;
  readonly isGone: boolean;
}

/** What readers choose for themselves, by the link of a message. */
@Injectable()
export class ReaderPreferences {
  clock: Clock = systemClock;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Consents) private readonly consents: Consents,
    @Inject(Suppressions) private readonly suppressions: Suppressions,
    @Inject(StrangerTopics) private readonly topics: StrangerTopics,
    @Inject(TopicWordings) private readonly wordings: TopicWordings,
    @Inject(TokenHolders) private readonly holders: TokenHolders,
    @Inject(Leaving) private readonly leaving: Leaving,
    @Inject(ReaderMails) private readonly mails: ReaderMails,
    @Inject(NewsletterRequests) private readonly requests: NewsletterRequests,
  ) {}

  /** Throws as {@link TokenHolders.of}. */
  async of(ctx: RequestContext, token: string): Promise<Preferences> {
    const holder = await this.holders.of(ctx, token, 'prefs', 'one-click');
    return this.db.inTransaction(asNewsletters(ctx), (tx) => this.shown(tx, holder));
  }

  /** Leaves the topic of the link, on its page: a mail tells the address, since perhaps somebody else got it forwarded. */
  async leave(ctx: RequestContext, token: string): Promise<Preferences> {
    const holder = await this.holders.of(ctx, token, 'one-click', 'prefs');
    return this.db.inTransaction(asNewsletters(ctx), async (tx) => {
      await this.leaveBy(tx, holder, 'page');
      return this.shown(tx, holder);
    });
  }

  /** Takes back that somebody left the topic of the link, within seven days. */
  async undo(ctx: RequestContext, token: string): Promise<Preferences> {
    const holder = await this.holders.of(ctx, token, 'one-click', 'prefs');
    return this.db.inTransaction(asNewsletters(ctx), async (tx) => {
      if (holder.topic !== null) await this.comeBack(tx, holder, holder.topic);
      return this.shown(tx, holder);
    });
  }

  /** Does what somebody wants. Out: what holds then. Throws as {@link TokenHolders.of}. */
  async wish(ctx: RequestContext, token: string, wish: Wish): Promise<Preferences> {
    const holder = await this.holders.of(ctx, token, 'prefs');
    return this.db.inTransaction(asNewsletters(ctx), async (tx) => {
      await this.fulfil(tx, holder, wish);
      return this.shown(tx, holder);
    });
  }

  private async fulfil(tx: Tx, holder: TokenHolder, wish: Wish): Promise<void> {
    const point = await this.point(tx, holder);
    switch (wish.what) {
      case 'topic':
        return this.chooseTopic(tx, holder, wish.topic, wish.wanted);
      case 'language':
        await this.records.change(tx, ContactPoint, { id: point.id }, { lang: wish.language });
        return;
      case 'pause':
        return wish.isPaused ? this.pause(tx, point) : this.goOn(tx, point);
      case 'leave-all':
        for (const one of await this.subscriptions(tx, point.id)) {
          if (one.state !== 'WITHDRAWN') await this.leaveBy(tx, { ...holder, topic: one.topic }, 'preferences');
        }
        return;
      case 'export':
      case 'erase': {
        const topic = holder.topic ?? (await this.subscriptions(tx, point.id))[0]?.topic ?? '';
        return this.requests.ofAddress(tx, wish.what === 'export' ? 'EXPORT' : 'ERASURE', point.id, topic);
      }
    }
  }

  private async chooseTopic(tx: Tx, holder: TokenHolder, topic: string, isWanted: boolean): Promise<void> {
    const { topics } = await this.shown(tx, holder);
    const chosen = topics.find(({ id }) => id === topic);
    if (!chosen) throw strangerErrors.NEWSLETTER_TOPICS_NONE({}, { field: 'topic' });
    if (!isWanted) return this.leaveBy(tx, { ...holder, topic }, 'preferences');
    if (chosen.isSubscribed) return;
    const [row] = await this.topics.byId(tx, [topic]);
    if (row) await this.agree(tx, holder.contactPoint as string, row, 'preferences');
  }

  private async comeBack(tx: Tx, holder: TokenHolder, topic: string): Promise<void> {
    const point = await this.point(tx, holder);
    const [last] = await this.db.query<{ kind: string; at: Date }>(tx, LAST, [point.id, purposeOfTopic(topic)]);
    const isJustLeft = last?.kind === 'WITHDRAWN' && this.clock.now().getTime() - last.at.getTime() < UNDO_MS;
    const [row] = await this.topics.byId(tx, [topic]);
    if (isJustLeft && row) await this.agree(tx, point.id, row, 'undo');
  }

  /** The person who reads at the address says yes: the link came to it. */
  private async agree(tx: Tx, contactPoint: string, topic: StrangerTopic, by: string): Promise<void> {
    await this.consents.giveConsent(tx, {
      contactPoint,
      purpose: purposeOfTopic(topic.id),
      channel: 'MAIL_LINK',
      wording: await this.wordings.seen(tx, topic, null),
      locale: tx.language,
      evidence: { by, ...(tx.network ? { network: tx.network } : {}) },
    });
  }

  private async leaveBy(tx: Tx, holder: TokenHolder, by: LeftBy): Promise<void> {
    const left = await this.leaving.leave(tx, holder, by);
    for (const topic of left) await this.tellAddress(tx, holder.contactPoint as string, topic);
  }

  private async tellAddress(tx: Tx, contactPoint: string, topic: string): Promise<void> {
    const point = await this.records.require(tx, ContactPoint, contactPoint);
    const topics = await this.topics.byId(tx, [topic]);
    if (!point.address || point.status !== 'ACTIVE') return;
    const [last] = await this.db.query<{ at: Date }>(tx, LAST, [contactPoint, purposeOfTopic(topic)]);
    const language = isLanguage(point.lang) ? point.lang : tx.language;
    await this.mails.send(tx, {
      kind: 'left',
      ...{ to: point.address, language, topics, contactPoint },
      page: 'unsubscribe',
      claims: { purpose: 'one-click', about: { contactPoint }, topic },
      because: `${contactPoint}:${topic}:${last?.at.getTime() ?? 0}`,
    });
  }

  /** Not a withdrawal: what they agreed to holds, and nothing is sent for a while. */
  private async pause(tx: Tx, { id, address }: ContactPoint): Promise<void> {
    const until = new Date(this.clock.now());
    until.setUTCMonth(until.getUTCMonth() + PAUSE_MONTHS);
    for (const { topic, state } of await this.subscriptions(tx, id)) {
      if (state !== 'CONFIRMED' || !address) continue;
      const scope = purposeOfTopic(topic);
      await this.suppressions.add(tx, { hash: sealedHash(address), scope, reason: 'UNSUBSCRIBE', until });
    }
  }

  private async goOn(tx: Tx, { address }: ContactPoint): Promise<void> {
    if (address) await this.db.query(tx, GO_ON, [sealedHash(address)]);
  }

  private async point(tx: Tx, { contactPoint }: TokenHolder): Promise<ContactPoint> {
    const point = contactPoint === null ? null : await this.records.find(tx, ContactPoint, contactPoint);
    if (!point || point.status === 'ERASED') throw strangerErrors.NEWSLETTER_LINK_INVALID();
    return point;
  }

  private subscriptions(tx: Tx, contactPoint: string): Promise<Subscription[]> {
    return this.db.query<Subscription>(tx, SUBSCRIPTIONS, [contactPoint]);
  }

  private async shown(tx: Tx, holder: TokenHolder): Promise<Preferences> {
    const point = await this.point(tx, holder);
    const mine = (await this.subscriptions(tx, point.id)).filter(({ isGone }) => !isGone);
    const language = tx.language;
    const ofLink = holder.topic === null ? [] : [holder.topic];
    // a link that only leaves its topic tells whoever it was forwarded to of no other
    const others = holder.purpose === 'prefs' ? mine.map(({ topic }) => topic) : [];
    const known = await this.topics.byId(tx, [...new Set([...others, ...ofLink])]);
    const home = known.find(({ id }) => id === holder.topic) ?? known[0];
    const open =
      home && holder.purpose === 'prefs' ? await this.topics.ofCountry(tx, home.country).catch(() => []) : [];
    const all = [...known, ...open.filter(({ id, isOpen }) => isOpen && !known.some((one) => one.id === id))];
    const paused = await this.paused(tx, point, mine);
    return {
      address: maskAddress(point.address ?? ''),
      language: point.lang ?? null,
      country: home?.country ?? '',
      sender: home ? senderOf(home, language) : '',
      accent: home?.accent ?? null,
      topic: holder.topic,
      topics: all.map((topic) => choiceOf(topic, mine, language, this.clock.now())),
      pausedUntil: paused,
    };
  }

  private async paused(tx: Tx, { address }: ContactPoint, mine: readonly Subscription[]): Promise<Date | null> {
    const scopes = mine.filter(({ state }) => state === 'CONFIRMED').map(({ topic }) => purposeOfTopic(topic));
    if (!address || scopes.length === 0) return null;
    const rows = await this.db.query<{ until: Date }>(tx, PAUSED, [sealedHash(address), scopes]);
    return rows.length < scopes.length ? null : (rows.map(({ until }) => until).sort((a, b) => +a - +b)[0] ?? null);
  }
}

function choiceOf(topic: StrangerTopic, mine: readonly Subscription[], language: Language, now: Date): TopicChoice {
  const { id, name, description } = topic;
  const one = mine.find((subscription) => subscription.topic === id);
  return {
    id,
    name: said(name, language),
    description: said(description, language),
    sender: senderOf(topic, language),
    isSubscribed: one?.state === 'CONFIRMED',
    isJustLeft: one?.state === 'WITHDRAWN' && now.getTime() - one.since.getTime() < UNDO_MS,
  };
}
