import { nccId } from '@seedbed/centres';
import { Consents, ContactPoint, People, Person, Suppressions } from '@seedbed/contacts';
import { Audit } from '@seedbed/platform/journal';
import { newId, type Reader, systemContext } from '@seedbed/platform/kernel';
import { PolicyAccess } from '@seedbed/platform/projection';
import { ctx, type Domain } from '../seed/domain.js';

/** Somebody of a role, of the Italian centre unless said otherwise. */
export const as = (role: string, nccIds: readonly string[] = [nccId('IT')]) => ({
  ...systemContext('user:test'),
  reader: { role, nccIds, organisationIds: [] } satisfies Reader,
});

/** Services and examples of people over one domain. */
export function peopleOf(domain: Domain) {
  const { db, records } = domain;
  const access = new PolicyAccess(db);
  const suppressions = new Suppressions(db, records);
  const audit = new Audit(db);
  const aPerson = (values: object = {}): Promise<Person> =>
    records.create(ctx, Person, { givenName: 'Ana', familyName: 'Ban', steward: nccId('IT'), ...values });
  const anAddress = (person: Person, address: string, values: object = {}): Promise<ContactPoint> =>
    records.create(ctx, ContactPoint, { person: person.id, kind: 'EMAIL', address, ...values });
  return {
    suppressions,
    audit,
    consents: new Consents(db, records, access, suppressions, audit),
    people: new People(db, records, access, audit),
    aPerson,
    anAddress,
    /** A new person's new address. */
    aPoint: async (address = `${newId()}@prova.example`) => anAddress(await aPerson(), address),
  };
}
export type PeopleOf = ReturnType<typeof peopleOf>;
