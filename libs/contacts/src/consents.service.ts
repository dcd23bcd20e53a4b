import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Audit, type AuditAction } from '@seedbed/platform/journal';
import {
  AppError,
  type Clock,
  isId,
  newId,
  nodeKeys,
  type RequestContext,
  systemClock,
} from '@seedbed/platform/kernel';
import { type LawfulBasis, metaOf, Records, RowAccess, sealedHash } from '@seedbed/platform/records';
import { consentErrors } from './consent.errors.js';
import {
  type ConsentChannel,
  ConsentEvent,
  type ConsentEventKind,
  ConsentWording,
  type SuppressionReason,
} from './consent.record.js';
import {
  ALL_PURPOSES,
  type ConsentStateName,
  consentState,
  type Evidence,
  eventHash,
  evidenceHash,
  mayUse,
  standingsOf,
  truncatedIp,
  type UseBasis,
} from './consent.rules.js';
import { ContactPoint } from './contact-point.record.js';
import { contactsActions } from './contacts.actions.js';
import { contactErrors } from './contacts.errors.js';
import { Person } from './person.record.js';
import { GLOBAL_SCOPE, Suppressions } from './suppressions.service.js';

/** What each event is called in the audit when it is refused. */
const ACTIONS: Readonly<Record<ConsentEventKind, AuditAction>> = {
  REQUESTED: contactsActions['consent.request'],
  CONFIRMED: contactsActions['consent.give'],
  IMPORTED: contactsActions['consent.import'],
  WITHDRAWN: contactsActions['consent.withdraw'],
  OBJECTED: contactsActions['consent.object'],
  EXPIRED: contactsActions['consent.expire'],
};

/** What somebody said, and how it can be proved. */
export interface Said {
  readonly contactPoint: string;
  readonly purpose: string;
  readonly channel: ConsentChannel;
  /** When it was said; now unless it was earlier. */
  readonly at?: Date | null;
  /** Id of the wording that the person saw. */
  readonly wording?: string | null;
  readonly locale?: string | null;
  readonly evidence?: Evidence | null;
  readonly ip?: string | null;
  readonly userAgent?: string | null;
  readonly legalBasis?: LawfulBasis | null;
}

/** What a person said last about a purpose at one of their addresses. */
export interface Standing {
  readonly person: string;
  readonly contactPoint: string;
  readonly purpose: string;
  readonly state: ConsentStateName;
  readonly since: Date;
}

/** People of one page of a list, and more. */
const MOST_PEOPLE = 200;

/** The ledger of consents: who agreed to what, withdrew, objected. The only way into `consent_events`. */
@Injectable()
export class Consents {
  clock: Clock = systemClock;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RowAccess) private readonly access: RowAccess,
    @Inject(Suppressions) private readonly suppressions: Suppressions,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** A consent is asked for (the mail of a double opt-in was asked for). Throws as {@link giveConsent}. */
  async requestConsent(ctx: RequestContext | Tx, said: Said): Promise<ConsentEvent> {
    return this.say(ctx, 'REQUESTED', said);
  }

  /**
   * The person agrees. It takes back an earlier no to the same purpose, and an unsubscribe with it. Throws
   * CONTACT_POINT_NOT_FOUND, CONSENT_TO_EVERYTHING, CONSENT_IN_FUTURE, CONSENT_WORDING_OTHER, PERSON_RESTRICTED.
   */
  async giveConsent(ctx: RequestContext | Tx, said: Said): Promise<ConsentEvent> {
    return this.say(ctx, 'CONFIRMED', said, async (tx, event, hash) => {
      if (hash !== null) await this.suppressions.lift(tx, hash, event.purpose, 'UNSUBSCRIBE');
    });
  }

  /**
   * A consent that was given elsewhere is taken over. It does nothing where the person said no before (invariant 6).
   * Throws CONSENT_NEEDS_PROOF and as {@link giveConsent}.
   */
  async importConsent(ctx: RequestContext | Tx, said: Said): Promise<ConsentEvent> {
    return this.say(ctx, 'IMPORTED', said);
  }

  /** The person withdraws, for one purpose or for all; nothing is sent for it from then on. Throws as {@link giveConsent}. */
  async withdrawConsent(ctx: RequestContext | Tx, said: Said): Promise<ConsentEvent> {
    return this.say(ctx, 'WITHDRAWN', said, (tx, event, hash) =>
      this.suppress(tx, hash, event.purpose === ALL_PURPOSES ? GLOBAL_SCOPE : event.purpose, 'UNSUBSCRIBE', event),
    );
  }

  /** The person objects (article 21): nothing is sent to the address any more, by no centre. Throws as {@link giveConsent}. */
  async object(ctx: RequestContext | Tx, said: Said): Promise<ConsentEvent> {
    return this.say(ctx, 'OBJECTED', said, (tx, event, hash) =>
      this.suppress(tx, hash, GLOBAL_SCOPE, 'OBJECTION', event),
    );
  }

  /** A consent or a question became too old: a rule of this program says so. Throws as {@link giveConsent}. */
  async expire(ctx: RequestContext | Tx, said: Omit<Said, 'channel'>): Promise<ConsentEvent> {
    return this.say(ctx, 'EXPIRED', { ...said, channel: 'SYSTEM' });
  }

  /** The state of a contact point for a purpose, now. */
  async stateOf(ctx: RequestContext | Tx, contactPoint: string, purpose: string): Promise<ConsentStateName | null> {
    return consentState(await this.eventsOf(ctx, contactPoint), purpose, this.clock.now());
  }

  /**
   * What was said last about each purpose at the addresses of people that the caller may see, and since when. People of
   * whom nothing was said are left out. In: ids of people, {@link MOST_PEOPLE} at most.
   */
  async standings(ctx: RequestContext, people: readonly string[]): Promise<Standing[]> {
    const now = this.clock.now();
    return this.db.inTransaction(ctx, async (tx) => {
      const known = people.filter(isId).slice(0, MOST_PEOPLE);
      const points = await this.records.listOf(tx, ContactPoint, 'person', known);
      const ids = points.map(({ id }) => id);
      const events = await this.records.listOf(tx, ConsentEvent, 'contactPoint', ids);
      return points.flatMap(({ id, person }) => {
        const said = events.filter(({ contactPoint }) => contactPoint.id === id);
        return standingsOf(said, now).map((standing) => ({ person: person?.id ?? '', contactPoint: id, ...standing }));
      });
    });
  }

  /** State and permission of a contact point that the caller may read. Throws CONTACT_POINT_NOT_FOUND. */
  async permittedUse(
    ctx: RequestContext,
    contactPoint: string,
    purpose: string,
  ): Promise<{ state: ConsentStateName | null; mayWrite: boolean }> {
    return this.db.inTransaction(ctx, async (tx) => {
      const isSeen = isId(contactPoint) && (await this.records.find(tx, ContactPoint, contactPoint)) !== null;
      if (!isSeen) throw consentErrors.CONTACT_POINT_NOT_FOUND({}, { field: 'contactPointId' });
      return {
        state: await this.stateOf(tx, contactPoint, purpose),
        mayWrite: await this.mayWrite(tx, contactPoint, purpose),
      };
    });
  }

  /**
   * Whether an address may be written to for a purpose now: by the ledger, by suppressions of every centre, and unless
   * the person is restricted or erased. What sends asks this for each recipient, in the transaction that sends.
   */
  async mayWrite(
    ctx: RequestContext | Tx,
    contactPoint: string,
    purpose: string,
    basis: UseBasis = 'CONSENT',
  ): Promise<boolean> {
    const point = await this.records.find(ctx, ContactPoint, contactPoint);
    if (!point?.address || point.status !== 'ACTIVE' || point.archivedAt) return false;
    const person = point.person ? await this.records.find(ctx, Person, point.person.id) : null;
    if (person?.isRestricted || person?.erasedAt) return false;
    if (await this.suppressions.holds(ctx, sealedHash(point.address), purpose)) return false;
    return mayUse(await this.eventsOf(ctx, contactPoint), purpose, this.clock.now(), basis);
  }

  /** Whether nothing in the chain of a contact point was altered or taken out. Out: the number of its first bad event, or null. */
  async firstBroken(ctx: RequestContext | Tx, contactPoint: string): Promise<number | null> {
    let previous: string | null = null;
    let no = 0;
    for (const event of await this.eventsOf(ctx, contactPoint)) {
      no += 1;
      if (event.no !== no || !isIntact(event, previous)) return no;
      previous = event.hash;
    }
    return null;
  }

  private async eventsOf(ctx: RequestContext | Tx, contactPoint: string): Promise<ConsentEvent[]> {
    const events = await this.records.list(ctx, ConsentEvent, { contactPoint });
    return events.sort((a, b) => a.no - b.no);
  }

  /** Writes an event down, or the refusal of one: who tries to make a consent up is seen by the auditor. */
  private async say(
    ctx: RequestContext | Tx,
    kind: ConsentEventKind,
    said: Said,
    follow: Follow = async () => {},
  ): Promise<ConsentEvent> {
    try {
      return await this.write(ctx, kind, said, follow);
    } catch (error) {
      if (error instanceof AppError) {
        const about = isId(said.contactPoint) ? { about: { type: ContactPoint.name, id: said.contactPoint } } : {};
        await this.audit.noteRefusal(ctx, { action: ACTIONS[kind], code: error.code, ...about });
      }
      throw error;
    }
  }

  private async write(
    ctx: RequestContext | Tx,
    kind: ConsentEventKind,
    said: Said,
    follow: Follow,
  ): Promise<ConsentEvent> {
    const at = checkedMoment(kind, said, this.clock.now());
    return this.db.inTransaction(ctx, async (tx) => {
      await this.requireWritable(tx, said.contactPoint);
      return this.db.asSystem(tx, async () => {
        const point = await this.lock(tx, kind, said.contactPoint);
        await this.checkWording(tx, said);
        const event = await this.append(tx, kind, { ...said, at });
        await follow(tx, event, point.address ? sealedHash(point.address) : null);
        return event;
      });
    });
  }

  /** One answer for an address that is not there and for one that is another centre's. */
  private async requireWritable(tx: Tx, contactPoint: string): Promise<void> {
    const mine =
      isId(contactPoint) && (await this.access.among(tx, metaOf(ContactPoint), 'write', [contactPoint])).size > 0;
    if (!mine) throw consentErrors.CONTACT_POINT_NOT_FOUND({}, { field: 'contactPointId' });
  }

  /** Events of one contact point come one after the other. A no is heard also from a person who is restricted. */
  private async lock(tx: Tx, kind: ConsentEventKind, id: string): Promise<ContactPoint> {
    await this.db.query(tx, 'select from contact_points where id = $1 for update', [id]);
    const point = await this.records.require(tx, ContactPoint, id);
    const person = point.person ? await this.records.require(tx, Person, point.person.id) : null;
    const isYes = !isNo(kind) && kind !== 'EXPIRED';
    if (person?.erasedAt || point.status === 'ERASED')
      throw contactErrors.PERSON_ERASED({}, { field: 'contactPointId' });
    if (isYes && person?.isRestricted) throw contactErrors.PERSON_RESTRICTED({}, { field: 'contactPointId' });
    return point;
  }

  private async checkWording(tx: Tx, { wording, purpose }: Said): Promise<void> {
    if (!wording) return;
    const found = await this.records.find(tx, ConsentWording, wording);
    if (found?.purpose !== purpose) throw consentErrors.CONSENT_WORDING_OTHER({}, { field: 'wordingId' });
  }

  private async append(tx: Tx, kind: ConsentEventKind, said: Said & { readonly at: Date }): Promise<ConsentEvent> {
    const last = (await this.eventsOf(tx, said.contactPoint)).at(-1);
    const salt = randomBytes(16).toString('base64url');
    const proof = {
      evidence: said.evidence ?? null,
      ipTrunc: said.ip ? truncatedIp(said.ip) : null,
      uaHash: said.userAgent ? nodeKeys().hash('consent user agent', said.userAgent) : null,
    };
    const event = {
      id: newId(),
      contactPoint: said.contactPoint,
      no: (last?.no ?? 0) + 1,
      purpose: said.purpose,
      kind,
      legalBasis: said.legalBasis ?? 'CONSENT',
      locale: said.locale ?? null,
      channel: said.channel,
      actor: tx.actor,
      at: said.at,
      evidenceHash: evidenceHash(salt, proof),
    };
    const wording = said.wording ?? null;
    const hash = eventHash(last?.hash ?? null, { ...event, wording });
    const values = { ...event, ...proof, salt, textVersion: wording, prevHash: last?.hash ?? null, hash };
    return this.records.create(tx, ConsentEvent, values);
  }

  private async suppress(
    tx: Tx,
    hash: string | null,
    scope: string,
    reason: SuppressionReason,
    event: ConsentEvent,
  ): Promise<void> {
    if (hash !== null) await this.suppressions.add(tx, { hash, scope, reason, sourceEvent: event.id });
  }
}

/** What follows from an event in its transaction; the hash is that of the address. */
type Follow = (tx: Tx, event: ConsentEvent, hash: string | null) => Promise<void>;

const isNo = (kind: ConsentEventKind): boolean => kind === 'WITHDRAWN' || kind === 'OBJECTED';

/** When it was said. Throws what is wrong with what somebody says, whoever it is about. */
function checkedMoment(kind: ConsentEventKind, said: Said, now: Date): Date {
  const isProved = Boolean(said.wording) || Object.keys(said.evidence ?? {}).length > 0;
  if (kind === 'IMPORTED' && !isProved) throw consentErrors.CONSENT_NEEDS_PROOF({}, { field: 'evidence' });
  if (said.purpose === ALL_PURPOSES && !isNo(kind)) {
    throw consentErrors.CONSENT_TO_EVERYTHING({}, { field: 'purpose' });
  }
  const at = said.at ?? now;
  if (at > now) throw consentErrors.CONSENT_IN_FUTURE({}, { field: 'at' });
  return at;
}

function isIntact(event: ConsentEvent, previous: string | null): boolean {
  const { id, no, purpose, kind, legalBasis, channel, actor, at, evidenceHash: covered } = event;
  const hash = eventHash(previous, {
    ...{ id, no, purpose, kind, legalBasis, channel, actor, at, evidenceHash: covered },
    contactPoint: event.contactPoint.id,
    wording: event.textVersion?.id ?? null,
    locale: event.locale ?? null,
  });
  return (event.prevHash ?? null) === previous && event.hash === hash && isProofIntact(event);
}

/** Evidence that was erased has no salt any more; its hash is covered by the chain. */
function isProofIntact({ salt, evidence, ipTrunc, uaHash, evidenceHash: covered }: ConsentEvent): boolean {
  if (!salt) return evidence === null && ipTrunc === null && uaHash === null;
  const proof = { evidence: evidence as Evidence | null, ipTrunc: ipTrunc ?? null, uaHash: uaHash ?? null };
  return evidenceHash(salt, proof) === covered;
}
