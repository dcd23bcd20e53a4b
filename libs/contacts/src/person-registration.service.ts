import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { type LawfulBasis, metaOf, RecordMutations, type Visibility } from '@seedbed/platform/records';
import { ContactPoint } from './contact-point.record.js';
import { Person } from './person.record.js';
import { PersonRole } from './person-role.record.js';

/** A new person with the first address and the first role, as one form asks for them. */
export interface NewPerson {
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly calledAs?: string | null;
  readonly languages?: readonly string[] | null;
  readonly visibility?: Visibility | null;
  readonly legalBasis?: LawfulBasis | null;
  readonly stewardId?: string | null;
  readonly email?: string | null;
  readonly organisationId?: string | null;
  readonly function?: string | null;
  readonly reason?: string | null;
  readonly idempotencyKey?: string | null;
}

/** Takes people in. */
@Injectable()
export class PersonRegistration {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(RecordMutations) private readonly mutations: RecordMutations,
  ) {}

  /**
   * Makes a person with an address and a role, all of it or nothing, by the rules and policies of each. Out: the id of the
   * person. Throws what making each of them.
   */
  async register(ctx: RequestContext, given: NewPerson): Promise<string> {
    const { email, organisationId, function: duty, reason = null, idempotencyKey, ...person } = given;
    const keyOf = (part: string): object => (idempotencyKey ? { idempotencyKey: `${idempotencyKey} ${part}` } : {});
    return this.db.inTransaction(ctx, async (tx) => {
      const make = (type: new () => object, part: string, values: object): Promise<string> =>
        this.mutations.one(tx, metaOf(type), 'create', { ...withoutEmpty(values), ...keyOf(part), reason });
      const personId = await make(Person, 'person', person);
      if (email?.trim()) await make(ContactPoint, 'address', { personId, kind: 'EMAIL', address: email });
      if (organisationId) await make(PersonRole, 'role', { personId, organisationId, function: duty, isPrimary: true });
      return personId;
    });
  }
}

/** What was left empty is not said: its default holds. */
const withoutEmpty = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
