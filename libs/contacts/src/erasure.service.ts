import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { type RequestContext, systemClock } from '@seedbed/platform/kernel';
import {
  type ErasureSubject,
  erasurePlaces,
  mentionsAnywhere,
  Records,
  sealedHash,
  tellingTexts,
} from '@seedbed/platform/records';
import { ConsentEvent } from './consent.record.js';
import { ContactPoint } from './contact-point.record.js';
import { contactErrors } from './contacts.errors.js';
import './people.erasure.js';
import { Person } from './person.record.js';
import { PersonRole } from './person-role.record.js';
import { SubjectRequest } from './subject-request.record.js';
import { GLOBAL_SCOPE, Suppressions } from './suppressions.service.js';

/** What proves an erasure. Names of places and counts only. */
export interface ErasureProof {
  /** ISO 8601. */
  readonly erasedAt: string;
  /** Each place with how much was taken away, and how much is left after it (nothing, unless something is broken). */
  readonly places: readonly { readonly place: string; readonly erased: number; readonly left: number }[];
  /** Addresses that stay suppressed, as keyed hashes. */
  readonly suppressed: number;
  /** Tables in which a name or an address of the person still stands, with how many rows: for a person to look at. */
  readonly mentions: Readonly<Record<string, number>>;
}

/** Who watches an erasure, and which piece of work does it. */
export interface ErasureRun {
  /** Its own row names nobody and is held by others while the erasure runs. */
  readonly job?: string;
  /** Called after each step. */
  readonly said?: (done: number, total: number) => Promise<void>;
}

/** Takes a rehearsed erasure back and brings its proof out. */
class Rehearsed extends Error {
  constructor(readonly proof: ErasureProof) {
    super('The erasure was only rehearsed.');
  }
}

interface Found {
  readonly person: Person;
  readonly points: readonly ContactPoint[];
  readonly subject: ErasureSubject;
}

/** Erases people (article 17), in every place that the libs registered. */
@Injectable()
export class Erasure {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Suppressions) private readonly suppressions: Suppressions,
  ) {}

  /**
   * Erases a person whole or not at all; whether the caller may is decided before. Out: the proof. Throws PERSON_ERASED,
   * RECORD_NOT_FOUND. Twice at the same time: the second one waits and is refused.
   */
  async erase(ctx: RequestContext | Tx, id: string, run: ErasureRun = {}): Promise<ErasureProof> {
    return this.db.inTransaction(ctx, (tx) =>
      this.db.asSystem(tx, async () => {
        await this.db.query(tx, 'select from people where id = $1 for update', [id]);
        const { points, subject, person } = await this.find(tx, id);
        if (person.erasedAt) throw contactErrors.PERSON_ERASED({}, { field: 'id' });
        const suppressed = await this.suppress(tx, points);
        return this.reachAll(tx, subject, suppressed, run);
      }),
    );
  }

  /**
   * What {@link erase} would do now: it does it, and takes all of it back. In: a context outside of a transaction. Out: what
   * the proof would say. Throws as `erase`.
   */
  async rehearse(ctx: RequestContext, id: string): Promise<ErasureProof> {
    try {
      await this.db.inTransaction(ctx, async (tx) => {
        throw new Rehearsed(await this.erase(tx, id));
      });
    } catch (error) {
      if (error instanceof Rehearsed) return error.proof;
      throw error;
    }
    throw new Error('A rehearsal does not end by itself.');
  }

  /**
   * As {@link erase}, for somebody who did not ask for it: their time is over. Their addresses may be written to again by
   * whoever gets a new consent. Part of a transaction that works as the system and holds the person.
   */
  async anonymise(tx: Tx, id: string): Promise<ErasureProof> {
    const { subject } = await this.find(tx, id);
    return this.reachAll(tx, subject, 0, {});
  }

  private async reachAll(
    tx: Tx,
    found: ErasureSubject,
    suppressed: number,
    { job, said = async () => {} }: ErasureRun,
  ): Promise<ErasureProof> {
    const tools = { db: this.db, records: this.records, outbox: this.outbox };
    const subject: ErasureSubject = job === undefined ? found : { ...found, job };
    const all = erasurePlaces();
    const steps = 2 * all.length + 1;
    const erased: number[] = [];
    for (const place of all) {
      erased.push(await place.erase(tools, tx, subject));
      await said(erased.length, steps);
    }
    const places: ErasureProof['places'][number][] = [];
    for (const [at, place] of all.entries()) {
      places.push({ place: place.name, erased: erased[at] ?? 0, left: await place.find(tools, tx, subject) });
      await said(all.length + places.length, steps);
    }
    const mentions = await mentionsAnywhere(this.db, tx, subject.texts);
    return { erasedAt: systemClock.now().toISOString(), places, suppressed, mentions };
  }

  /** All that is known to be the person's, and the texts that tell them from others. */
  private async find(tx: Tx, id: string): Promise<Found> {
    const person = await this.records.require(tx, Person, id);
    const of = { person: id };
    const roles = await this.records.list(tx, PersonRole, of as never);
    const points = await this.records.list(tx, ContactPoint, of as never);
    const requests = await this.records.list(tx, SubjectRequest, of as never);
    const events = await this.records.listOf(
      tx,
      ConsentEvent,
      'contactPoint',
      points.map((point) => point.id),
    );
    const { givenName, familyName, calledAs, displayName } = person;
    const names = [displayName, calledAs];
    if (givenName && familyName) {
      names.push(`${givenName} ${familyName}`, `${familyName} ${givenName}`, `${familyName}, ${givenName}`);
    }
    const ids = (list: readonly { readonly id: string }[]): Set<string> => new Set(list.map((row) => row.id));
    const rows = new Map([
      ['Person', new Set([id])],
      ['PersonRole', ids(roles)],
      ['ContactPoint', ids(points)],
      ['ConsentEvent', ids(events)],
      ['SubjectRequest', ids(requests)],
    ]);
    const texts = tellingTexts([...names, ...points.map(({ address }) => address)]);
    return { person, points, subject: { rows, texts } };
  }

  /** Nobody writes to the addresses again, also when a list that is imported later has them. */
  private async suppress(tx: Tx, points: readonly ContactPoint[]): Promise<number> {
    const hashes = new Set(points.flatMap(({ address }) => (address ? [sealedHash(address)] : [])));
    for (const hash of hashes) {
      await this.suppressions.add(tx, { hash, scope: GLOBAL_SCOPE, reason: 'ERASURE' });
    }
    return hashes.size;
  }
}
