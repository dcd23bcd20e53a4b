import { Inject, Injectable } from '@nestjs/common';
import { requireOwnOrganisation } from '@seedbed/organisations';
import { Db } from '@seedbed/platform/database';
import { type Clock, type RequestContext, systemClock } from '@seedbed/platform/kernel';
import { Records, RowAccess } from '@seedbed/platform/records';
import { ConsentEvent } from './consent.record.js';
import { ALL_PURPOSES, type ConsentStateName, consentState } from './consent.rules.js';

/** What somebody of an organisation said about a purpose: as much as their organisation may know. */
export interface PeopleConsent {
  readonly personId: string;
  readonly contactPointId: string;
  readonly purpose: string;
  readonly state: ConsentStateName;
  /** When it was said last. */
  readonly since: Date;
}

/** Mail addresses of people who work there now, among those that the caller sees. */
const ADDRESSES = `select distinct c.id, c.person_id as person from contact_points c
  join person_roles r on r.person_id = c.person_id and r.archived_at is null and r.ends_on is null
  where r.organisation_id = $1 and c.archived_at is null and c.kind = 'EMAIL' order by c.id`;

/**
 * What the people of an organisation agreed to, for the organisation itself. It is told what was said and when, and not how
 * that is proved: the proof is between the person and the centre.
 */
@Injectable()
export class PeopleConsents {
  clock: Clock = systemClock;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RowAccess) private readonly access: RowAccess,
  ) {}

  /** For partners of their own organisation, and for whoever may write it. Throws RECORD_NOT_FOUND, WRITE_NOT_ALLOWED. */
  async of(ctx: RequestContext, organisation: string): Promise<PeopleConsent[]> {
    return this.db.inTransaction(ctx, async (tx) => {
      await requireOwnOrganisation(this.access, tx, organisation);
      const points = await this.db.query<{ id: string; person: string }>(tx, ADDRESSES, [organisation]);
      const ids = points.map(({ id }) => id);
      const events = await this.db.asSystem(tx, () => this.records.listOf(tx, ConsentEvent, 'contactPoint', ids));
      return points.flatMap(({ id, person }) => {
        const own = events.filter(({ contactPoint }) => contactPoint.id === id).sort((a, b) => a.no - b.no);
        return purposesOf(own).flatMap((purpose) => {
          const state = consentState(own, purpose, this.clock.now());
          const last = own.filter((event) => event.purpose === purpose || event.purpose === ALL_PURPOSES).at(-1);
          return state && last ? [{ personId: person, contactPointId: id, purpose, state, since: last.at }] : [];
        });
      });
    });
  }
}

const purposesOf = (events: readonly ConsentEvent[]): string[] => [...new Set(events.map(({ purpose }) => purpose))];
