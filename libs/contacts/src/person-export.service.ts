import { Inject, Injectable } from '@nestjs/common';
import { usersOfAddresses } from '@seedbed/identity';
import { Db, type Tx } from '@seedbed/platform/database';
import { Audit } from '@seedbed/platform/journal';
import { type RequestContext, systemClock } from '@seedbed/platform/kernel';
import { shownRecords } from '@seedbed/platform/projection';
import { Proposal, proposalsTold } from '@seedbed/platform/proposals';
import { type FieldMeta, metaOf, type RecordMeta, Records, sealedHash, targetOf } from '@seedbed/platform/records';
import { ConsentEvent, Suppression } from './consent.record.js';
import { ContactPoint } from './contact-point.record.js';
import { contactsActions } from './contacts.actions.js';
import { People } from './people.service.js';
import { Person } from './person.record.js';
import { personNotes } from './person-notes.js';
import { personParts } from './person-parts.js';
import { PersonRole } from './person-role.record.js';
import { SubjectRequest } from './subject-request.record.js';

/** One record as its person gets it: field → value; a linked record by id and name. */
export type Told = Readonly<Record<string, unknown>>;

export interface ProcessingTold {
  readonly field: string;
  readonly purpose: string;
  readonly says: string;
  readonly legalBasis: string;
  /** ISO 8601. */
  readonly keptFor: string;
}

/** All that is kept about a person (articles 15 and 20), by kind. */
export interface PersonData {
  /** ISO 8601. */
  readonly madeAt: string;
  readonly records: Readonly<
    Record<
      'Person' | 'PersonRole' | 'ContactPoint' | 'ConsentEvent' | 'Suppression' | 'SubjectRequest' | 'Proposal',
      readonly Told[]
    > &
      Record<string, readonly Told[]>
  >;
  readonly processing: readonly ProcessingTold[];
}

/** What the platform keeps of a record for itself says nothing of the person. */
const INTERNAL = new Set([
  'rev',
  'baseRev',
  'recordRev',
  'appliedRev',
  'createdAt',
  'updatedAt',
  'salt',
  'evidenceHash',
  'prevHash',
  'hash',
  'addressHmac',
  'proof',
]);

/** Gathers what is kept about a person, for that person. */
@Injectable()
export class PersonExport {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(People) private readonly people: People,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** Also of a person whose processing is restricted: it is theirs. Throws RECORD_NOT_FOUND. */
  async of(ctx: RequestContext, id: string): Promise<PersonData> {
    return this.db.inTransaction(ctx, async (tx) => {
      const person = await this.people.requireWritable(tx, id);
      await this.audit.note(tx, { action: contactsActions['person.export'], about: { type: Person.name, id } });
      return this.db.asSystem(tx, () => this.gather(tx, person));
    });
  }

  private async gather(tx: Tx, person: Person): Promise<PersonData> {
    const of = { person: person.id } as never;
    const points = await this.records.list(tx, ContactPoint, of);
    const pointIds = points.map((point) => point.id);
    const hashes = points.flatMap(({ address }) => (address ? [sealedHash(address)] : []));
    const others: [new () => object, object[]][] = [];
    for (const { type } of personParts().values()) others.push([type, await this.records.list(tx, type, of)]);
    const found = [
      [Person, [person]],
      [PersonRole, await this.records.list(tx, PersonRole, of)],
      [ContactPoint, points],
      [ConsentEvent, await this.records.listOf(tx, ConsentEvent, 'contactPoint', pointIds)],
      [Suppression, await this.records.listOf(tx, Suppression, 'addressHmac', hashes)],
      [SubjectRequest, await this.records.list(tx, SubjectRequest, of)],
      ...others,
    ] as const;
    const told: Record<string, Told[]> = {};
    for (const [type, records] of found) {
      const meta = metaOf(type as new () => object);
      told[meta.name] = [];
      for (const record of records) told[meta.name]?.push(await this.tell(tx, meta, record));
    }
    const mine = found.flatMap(([, all]) => (all as readonly { readonly id: string }[]).map(({ id }) => id));
    for (const { name, gather } of personNotes().values()) {
      told[name] = (await gather(this.db, tx, pointIds)).map(withoutEmpty);
    }
    told[Proposal.name] = await this.proposals(tx, mine, points);
    const types = [...found.map(([type]) => type), Proposal];
    const processing = types.flatMap((type) => processingOf(metaOf(type as new () => object)));
    return { madeAt: systemClock.now().toISOString(), records: told as unknown as PersonData['records'], processing };
  }

  /** What the person proposed as a user, and what anybody proposed about records of theirs or new ones that name these. */
  private async proposals(tx: Tx, about: readonly string[], points: readonly ContactPoint[]): Promise<Told[]> {
    const users = await usersOfAddresses(this.db, tx, await this.ownAddresses(tx, points));
    const found = await proposalsTold({ db: this.db, records: this.records }, tx, { about, users });
    const told: Told[] = [];
    for (const { proposal, isOwn, values } of found) {
      told.push({
        from: isOwn ? 'YOU' : 'SOMEBODY_ELSE',
        ...(await this.tell(tx, metaOf(Proposal), proposal)),
        values,
      });
    }
    return told;
  }

  /** Mail addresses that are of no other person: behind one that several share, such as an office, somebody else may sign in. */
  private async ownAddresses(tx: Tx, points: readonly ContactPoint[]): Promise<string[]> {
    const addresses = points.flatMap(({ kind, address }) => (kind === 'EMAIL' && address ? [address] : []));
    const shared = await this.db.query<{ hash: string }>(
      tx,
      `select address_hmac as hash from contact_points where address_hmac = any($1::text[])
       group by address_hmac having count(distinct coalesce(person_id, organisation_id)) > 1`,
      [addresses.map(sealedHash)],
    );
    const hashes = new Set(shared.map(({ hash }) => hash));
    return addresses.filter((address) => !hashes.has(sealedHash(address)));
  }

  private async tell(tx: Tx, meta: RecordMeta, record: object): Promise<Told> {
    const told: Record<string, unknown> = {};
    for (const field of meta.fields.values()) {
      if (INTERNAL.has(field.name)) continue;
      const value = (record as Told)[field.name] ?? null;
      if (value === null || (Array.isArray(value) && value.length === 0)) continue;
      told[field.name] = field.kind === 'toOne' ? await this.linked(tx, field, value as { id: string }) : plain(value);
    }
    return told;
  }

  private async linked(tx: Tx, field: FieldMeta, { id }: { id: string }): Promise<object> {
    const names = await shownRecords(this.db, tx, targetOf(field), [id]);
    return { id, name: names.get(id) ?? null };
  }
}

const withoutEmpty = (told: Told): Told =>
  Object.fromEntries(Object.entries(told).flatMap(([name, value]) => (value === null ? [] : [[name, plain(value)]])));

/** A date as it is known, a moment as ISO 8601. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object' && value !== null && 'precision' in value && 'value' in value) return value.value;
  return value;
}

const processingOf = (meta: RecordMeta): ProcessingTold[] =>
  [...meta.fields.values()].flatMap(({ name, personal }) =>
    personal
      ? [
          {
            field: `${meta.name}.${name}`,
            purpose: personal.purpose.code,
            says: personal.purpose.says,
            legalBasis: personal.basis,
            keptFor: personal.keep,
          },
        ]
      : [],
  );
