import { Inject, Injectable } from '@nestjs/common';
import { Consents, ContactPoint, openAddress, Person } from '@seedbed/contacts';
import { Db, type Tx } from '@seedbed/platform/database';
import { OnMessage } from '@seedbed/platform/events';
import { isLanguage, type Language, nodeKeys } from '@seedbed/platform/kernel';
import { maskAddress } from '@seedbed/platform/mail';
import { Records, sealedHash } from '@seedbed/platform/records';
import { purposeOfTopic } from '../topic.record.js';
import { ReaderMails } from './reader-mails.js';
import { newsletterAsked, REQUEST_SEAL } from './requests.service.js';
import { type StrangerTopic, StrangerTopics } from './stranger-topics.js';
import { TopicWordings } from './wordings.js';

interface Request {
  readonly id: string;
  readonly kind: 'SIGN_UP' | 'EXPORT' | 'ERASURE';
  readonly email: string | null;
  readonly topics: readonly string[];
  readonly wordings: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly contactPoint: string | null;
  readonly network: string | null;
}

/** Somebody whom the node knows, or one who was taken in for this. */
interface Found {
  readonly id: string;
  readonly isNewcomer: boolean;
}

const TAKE = `
  select id, kind, email, topics, wordings, language, network, contact_point_id as "contactPoint" from newsletter_requests
  where id = $1 and (email is not null or kind <> 'SIGN_UP') and done_at is null for update`;
const ANSWERED = `
  update newsletter_requests set email = null, contact_point_id = $2, topics = $3::uuid[], is_newcomer = $4 where id = $1`;
const FORGET = 'delete from newsletter_requests where id = $1';
/** Whom nobody of this node may write to, whatever they ask for now. */
const REFUSED = `
  select 1 from suppressions where address_hmac = $1 and scope = 'global' and (until is null or until > now()) limit 1`;
/** The centre's own record of the address comes first that works. */
const KNOWN = `
  select c.id, c.status = 'ACTIVE' and not coalesce(p.is_restricted, false) and p.erased_at is null as reached
  from contact_points c left join people p on p.id = c.person_id
  where c.address_hmac = $1 and c.kind = 'EMAIL' and c.archived_at is null and c.steward_id = $2
  order by 2 desc, c.created_at, c.id limit 1`;
const HAS = `select topic_id as topic from newsletter_subscriptions
  where contact_point_id = $1 and topic_id = any($2::uuid[]) and state = 'CONFIRMED'`;
/** Somebody of a centre decided that this address does not get the topic. */
const BARRED = `select scope from suppressions where address_hmac = $1 and scope = any($2::text[]) and reason <> 'UNSUBSCRIBE'
  and (until is null or until > now())`;
const ADDRESS = `select address_enc as sealed from contact_points where id = $1 and status = 'ACTIVE'`;

/**
 * Answers what strangers asked for, in the worker. Twice: it is answered with the first time, in the same transaction. Dead in
 * the middle: neither is it answered nor a message there. Whoever must not be written to is not, unseen.
 */
@Injectable()
export class RequestAnswers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Consents) private readonly consents: Consents,
    @Inject(TopicWordings) private readonly wordings: TopicWordings,
    @Inject(StrangerTopics) private readonly topics: StrangerTopics,
    @Inject(ReaderMails) private readonly mails: ReaderMails,
  ) {}

  @OnMessage(newsletterAsked)
  async answer(tx: Tx, { request: id }: { readonly request: string }): Promise<void> {
    const [row] = await this.db.query<Request>(tx, TAKE, [id]);
    if (!row) return;
    const request = { ...row, language: isLanguage(row.language) ? row.language : ('en' as const) };
    const topics = await this.topics.byId(tx, request.topics);
    const isAnswered =
      topics.length > 0 &&
      (request.kind === 'SIGN_UP' ? await this.signUp(tx, request, topics) : await this.tell(tx, request, topics));
    if (!isAnswered) await this.db.query(tx, FORGET, [id]);
  }

  private async signUp(tx: Tx, request: Request, asked: readonly StrangerTopic[]): Promise<boolean> {
    const email = nodeKeys().open(REQUEST_SEAL, request.email ?? '');
    const hash = sealedHash(email);
    if ((await this.db.query(tx, REFUSED, [hash])).length > 0) return false;
    const topics = await this.allowed(
      tx,
      hash,
      asked.filter(({ isOpen }) => isOpen),
    );
    const [first] = topics;
    const point = first ? await this.found(tx, email, hash, first, request.language) : null;
    if (!first || !point) return false;
    const has = await this.db.query<{ topic: string }>(tx, HAS, [point.id, topics.map(({ id }) => id)]);
    const wanted = topics.filter(({ id }) => !has.some(({ topic }) => topic === id));
    for (const topic of wanted) await this.ask(tx, request, point.id, topic);
    const ids = wanted.map(({ id }) => id);
    await this.db.query(tx, ANSWERED, [request.id, point.id, ids, point.isNewcomer]);
    const common = { to: email, language: request.language, contactPoint: point.id, because: request.id };
    if (wanted.length === 0) {
      const claims = { purpose: 'prefs', about: { contactPoint: point.id }, topic: first.id } as const;
      await this.mails.send(tx, { ...common, kind: 'known', topics, page: 'preferences', claims });
      return false;
    }
    const claims = { purpose: 'confirm', about: { contactPoint: request.id }, topic: null } as const;
    // with no mail there is nothing to confirm; what was asked stays, and goes after 30 days
    await this.mails.send(tx, { ...common, kind: 'confirm', topics: wanted, page: 'confirm', claims });
    return true;
  }

  /** The link to somebody's data goes to their address, and to nobody else who got a forwarded newsletter. */
  private async tell(tx: Tx, request: Request, topics: readonly StrangerTopic[]): Promise<boolean> {
    const contactPoint = request.contactPoint ?? '';
    const [point] = await this.db.query<{ sealed: string | null }>(tx, ADDRESS, [contactPoint]);
    if (!point?.sealed) return false;
    return this.mails.send(tx, {
      kind: request.kind === 'EXPORT' ? 'exported' : 'erased',
      to: openAddress(point.sealed),
      language: request.language,
      topics,
      page: 'confirm',
      claims: { purpose: 'confirm', about: { contactPoint: request.id }, topic: null },
      contactPoint,
      because: request.id,
    });
  }

  private async allowed(tx: Tx, hash: string, topics: readonly StrangerTopic[]): Promise<StrangerTopic[]> {
    const scopes = topics.map(({ id }) => purposeOfTopic(id));
    const barred = await this.db.query<{ scope: string }>(tx, BARRED, [hash, scopes]);
    return topics.filter(({ id }) => !barred.some(({ scope }) => scope === purposeOfTopic(id)));
  }

  /** Null: the centre knows the address, and it must not be written to. */
  private async found(
    tx: Tx,
    email: string,
    hash: string,
    { ncc }: StrangerTopic,
    language: Language,
  ): Promise<Found | null> {
    await this.db.query(tx, 'select pg_advisory_xact_lock(hashtext($1))', [`newsletter address ${hash} ${ncc}`]);
    const [known] = await this.db.query<{ id: string; reached: boolean }>(tx, KNOWN, [hash, ncc]);
    if (known) return known.reached ? { id: known.id, isNewcomer: false } : null;
    const visibility = 'NCC' as const;
    // nothing is known of them but that they read: they are called by their address, masked
    const person = await this.records.create(tx, Person, {
      ...{ calledAs: maskAddress(email), languages: [language], legalBasis: 'CONSENT', visibility, steward: ncc },
    });
    const point = await this.records.create(tx, ContactPoint, {
      ...{ person: person.id, kind: 'EMAIL', address: email, purpose: 'newsletters', lang: language },
      ...{ visibility, steward: ncc },
    });
    return { id: point.id, isNewcomer: true };
  }

  private async ask(tx: Tx, request: Request, contactPoint: string, topic: StrangerTopic): Promise<void> {
    await this.consents.requestConsent(tx, {
      contactPoint,
      purpose: purposeOfTopic(topic.id),
      channel: 'WEB_FORM',
      wording: await this.wordings.seen(tx, topic, request.wordings[topic.id] ?? null),
      locale: request.language,
      evidence: {
        request: request.id,
        form: `/newsletter/${topic.country}`,
        ...(request.network ? { network: request.network } : {}),
      },
    });
  }
}
