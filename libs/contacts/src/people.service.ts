import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Audit } from '@seedbed/platform/journal';
import { isId, isStorable, type RequestContext } from '@seedbed/platform/kernel';
import { metaOf, Records, RowAccess, recordErrors } from '@seedbed/platform/records';
import { consentErrors } from './consent.errors.js';
import { contactsActions } from './contacts.actions.js';
import { contactErrors } from './contacts.errors.js';
import { Person } from './person.record.js';

const LONGEST_REASON = 1_000;

/** The verbs of people that are more than a change of their fields. */
@Injectable()
export class People {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RowAccess) private readonly access: RowAccess,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /**
   * Restricts the processing of a person (article 18): from then on nothing of them is changed, exported or written to.
   * In: id and why. Out: the person. Throws RESTRICTION_NEEDS_REASON, RECORD_NOT_FOUND, PERSON_ERASED.
   */
  async restrict(ctx: RequestContext, id: string, reason: string): Promise<Person> {
    return this.setRestricted(ctx, id, reason, true);
  }

  /** Ends a restriction. Throws as {@link restrict}. */
  async liftRestriction(ctx: RequestContext, id: string, reason: string): Promise<Person> {
    return this.setRestricted(ctx, id, reason, false);
  }

  /** Throws RECORD_NOT_FOUND where there is no such person, and where the caller may not write them. */
  async requireWritable(tx: Tx, id: string): Promise<Person> {
    const mine = isId(id) && (await this.access.among(tx, metaOf(Person), 'write', [id])).size > 0;
    if (!mine) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
    return this.records.require(tx, Person, id);
  }

  private async setRestricted(ctx: RequestContext, id: string, given: string, isRestricted: boolean): Promise<Person> {
    const reason = given.trim();
    if (reason === '' || [...reason].length > LONGEST_REASON || !isStorable(reason)) {
      throw consentErrors.RESTRICTION_NEEDS_REASON({}, { field: 'reason' });
    }
    return this.db.inTransaction({ ...ctx, reason }, async (tx) => {
      const person = await this.requireWritable(tx, id);
      if (person.erasedAt) throw contactErrors.PERSON_ERASED({}, { field: 'id' });
      const action = isRestricted ? contactsActions['person.restrict'] : contactsActions['person.liftRestriction'];
      await this.audit.note(tx, { action, about: { type: Person.name, id } });
      return this.records.change(tx, Person, { id }, { isRestricted });
    });
  }
}
