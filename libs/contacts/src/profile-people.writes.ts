import { ProfilesFollow } from '@seedbed/organisations';
import type { Tx } from '@seedbed/platform/database';
import { ChecksWrites, type WriteHook, type WriteTools, type Written } from '@seedbed/platform/records';
import { ConsentEvent } from './consent.record.js';
import { ContactPoint } from './contact-point.record.js';
import { Person } from './person.record.js';
import { PersonRole } from './person-role.record.js';
import './profile-people.js';

/** Profiles of organisations follow what is known of the people who speak for them. */
class PeopleProfilesFollow extends ProfilesFollow {
  constructor(tools: WriteTools) {
    super(tools);
  }

  /** In: ids of people. Follows the profiles of all organisations that they have or had a role in. */
  protected async followPeople(tx: Tx, people: readonly (string | null | undefined)[]): Promise<void> {
    const ids = people.flatMap((id) => id ?? []);
    const roles = await this.tools.records.listOf(tx, PersonRole, 'person', ids);
    await this.follow(
      tx,
      roles.map(({ organisation }) => organisation.id),
    );
  }

  protected async followPoints(tx: Tx, points: readonly (ContactPoint | null)[]): Promise<void> {
    await this.follow(
      tx,
      points.map((point) => point?.organisation?.id),
    );
    await this.followPeople(
      tx,
      points.map((point) => point?.person?.id),
    );
  }
}

@ChecksWrites(Person)
export class PersonProfilesFollow extends PeopleProfilesFollow implements WriteHook<Person> {
  after(tx: Tx, written: readonly Written<Person>[]): Promise<void> {
    const gone = written.filter(
      ({ before, after }) =>
        before && (before.archivedAt?.getTime() !== after.archivedAt?.getTime() || before.erasedAt !== after.erasedAt),
    );
    return this.followPeople(
      tx,
      gone.map(({ after }) => after.id),
    );
  }
}

@ChecksWrites(PersonRole)
export class RolesProfilesFollow extends PeopleProfilesFollow implements WriteHook<PersonRole> {
  after(tx: Tx, written: readonly Written<PersonRole>[]): Promise<void> {
    return this.follow(
      tx,
      written.flatMap(({ before, after }) => [before?.organisation.id, after.organisation.id]),
    );
  }
}

@ChecksWrites(ContactPoint)
export class ContactPointsProfilesFollow extends PeopleProfilesFollow implements WriteHook<ContactPoint> {
  after(tx: Tx, written: readonly Written<ContactPoint>[]): Promise<void> {
    return this.followPoints(
      tx,
      written.flatMap(({ before, after }) => [before, after]),
    );
  }
}

@ChecksWrites(ConsentEvent)
export class ConsentsProfilesFollow extends PeopleProfilesFollow implements WriteHook<ConsentEvent> {
  async after(tx: Tx, written: readonly Written<ConsentEvent>[]): Promise<void> {
    const ids = written.map(({ after }) => after.contactPoint.id);
    await this.followPoints(tx, await this.tools.records.listOf(tx, ContactPoint, 'id', ids));
  }
}
