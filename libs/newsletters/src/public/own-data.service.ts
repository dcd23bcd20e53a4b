import { Inject, Injectable } from '@nestjs/common';
import {
  ConsentEvent,
  ContactPoint,
  ErasureRequests,
  Person,
  type PersonData,
  PersonExport,
  PersonRole,
  SubjectRequest,
} from '@seedbed/contacts';
import { usersOfAddresses } from '@seedbed/identity';
import { Db, type Tx } from '@seedbed/platform/database';
import { systemClock } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';
import { Leaving } from './leaving.service.js';

/** What is kept about an address: of its person, where it is theirs alone, and what was sent to it. */
export interface OwnDataFile {
  readonly madeAt: string;
  readonly person: PersonData | null;
  readonly address: Readonly<Record<string, unknown>>;
  readonly consents: readonly Readonly<Record<string, unknown>>[];
  readonly newsletters: readonly Readonly<Record<string, unknown>>[];
}

const SENT = `
  select i.title, v.lang as language, d.done_at as at,
         case d.state when 3 then 'SENT' when 6 then 'NOT_SENT' else 'OTHER' end as outcome
  from newsletter_deliveries d
  join newsletter_issues i on i.id = d.issue_id
  left join newsletter_variants v on v.id = d.variant_id
  where d.contact_point_id = $1 order by d.id`;
const OTHERS = `
  select 1 from contact_points a join contact_points b on b.address_hmac = a.address_hmac
  where a.id = $1 and (b.person_id, b.organisation_id) is distinct from (a.person_id, a.organisation_id) limit 1`;
const TOPICS = `select topic_id as topic from newsletter_subscriptions where contact_point_id = $1 and state <> 'WITHDRAWN'`;

/** What somebody may have of theirs, or have erased, who showed by a mail that an address is theirs. */
@Injectable()
export class OwnData {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(PersonExport) private readonly exports: PersonExport,
    @Inject(ErasureRequests) private readonly erasures: ErasureRequests,
    @Inject(Leaving) private readonly leaving: Leaving,
  ) {}

  /** In a transaction of the system. The data of a person only where no other record has their address. */
  async of(tx: Tx, contactPoint: string): Promise<OwnDataFile> {
    const { address, kind, lang, tz, person } = await this.records.require(tx, ContactPoint, contactPoint);
    const isShared = (await this.db.query(tx, OTHERS, [contactPoint])).length > 0;
    const events = await this.records.list(tx, ConsentEvent, { contactPoint } as never);
    return {
      madeAt: systemClock.now().toISOString(),
      person: person && !isShared ? await this.exports.of(tx, person.id) : null,
      address: { address, kind, language: lang, timeZone: tz },
      consents: events.map(({ purpose, kind: what, at, channel, locale }) => ({ purpose, what, at, channel, locale })),
      newsletters: await this.db.query(tx, SENT, [contactPoint]),
    };
  }

  /**
   * Erases somebody of whom nothing is known but that they read; of others a request is made for their centre to decide, and they
   * leave everything at once. Out: what was begun.
   */
  async erase(tx: Tx, contactPoint: string): Promise<'ERASING' | 'ASKED' | 'LEFT'> {
    const point = await this.records.require(tx, ContactPoint, contactPoint);
    for (const { topic } of await this.db.query<{ topic: string }>(tx, TOPICS, [contactPoint])) {
      const common = { hash: null, delivery: null, expiresAt: systemClock.now(), purpose: 'confirm' } as const;
      const holder = { contactPoint, topic, ...common };
      await this.leaving.leave(tx, holder, 'preferences');
    }
    if (!point.person) return 'LEFT';
    const person = await this.records.require(tx, Person, point.person.id);
    const request = await this.records.create(tx, SubjectRequest, {
      person: person.id,
      right: 'ERASURE_17',
      receivedAt: systemClock.now(),
      note: 'Asked for on the page of the newsletters.',
      identityCheck: 'A link was sent to the address, and opened.',
    });
    if (!(await this.isOnlyReader(tx, point, person))) return 'ASKED';
    await this.erasures.request(tx, request.id);
    return 'ERASING';
  }

  /** Taken in for a newsletter, with one address, no role and no account. */
  private async isOnlyReader(tx: Tx, { address }: ContactPoint, person: Person): Promise<boolean> {
    const of = { person: person.id } as never;
    const points = await this.records.list(tx, ContactPoint, of);
    const roles = await this.records.list(tx, PersonRole, of);
    const users = address ? await usersOfAddresses(this.db, tx, [address]) : [];
    const isOfReaders = person.legalBasis === 'CONSENT' && !person.source && person.visibility !== 'PUBLIC';
    return isOfReaders && !person.isRestricted && points.length === 1 && roles.length === 0 && [...users].length === 0;
  }
}
