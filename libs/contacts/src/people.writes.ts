import { Logger } from '@nestjs/common';
import { stewardOf } from '@seedbed/centres';
import { Organisation } from '@seedbed/organisations';
import type { Tx } from '@seedbed/platform/database';
import { recordChanged } from '@seedbed/platform/events';
import { Audit } from '@seedbed/platform/journal';
import type { Problem } from '@seedbed/platform/kernel';
import {
  ChecksWrites,
  metaOf,
  narrower,
  type Values,
  type Visibility,
  type Write,
  type WriteHook,
  type WriteTools,
  type Written,
} from '@seedbed/platform/records';
import { byId } from '@seedbed/reference';
import { tidyAddress } from './address.rules.js';
import { ContactPoint } from './contact-point.record.js';
import { contactsActions } from './contacts.actions.js';
import { Person } from './person.record.js';
import { basisProblems } from './person.rules.js';
import { PersonRole } from './person-role.record.js';
import { standing } from './person-standing.js';
import { SubjectRequest } from './subject-request.record.js';

/** What is said of a person and follows them in who may see it. */
interface Part {
  readonly id: string;
  readonly person?: { readonly id: string } | null;
  readonly visibility: Visibility;
  readonly steward: string | { readonly id: string };
}
const PARTS = [PersonRole, ContactPoint, SubjectRequest] as readonly unknown[] as readonly (new () => Part)[];

/**
 * A restricted person is left as it is by everybody; its parts are never seen by more people than the person is; and
 * nobody is taken over from elsewhere without a legal basis, which the auditor hears of.
 */
@ChecksWrites(Person)
export class PersonWrites implements WriteHook<Person> {
  constructor(private readonly tools: WriteTools) {}

  /** Only the verbs that restrict and erase set these fields: no input carries them. */
  async check(tx: Tx, writes: readonly Write<Person>[]): Promise<Problem[][]> {
    const found = writes.map(({ before, given, draft }) => {
      if (before === null) return basisProblems(draft);
      const isVerb = Object.hasOwn(given, 'isRestricted') || Object.hasOwn(given, 'erasedAt');
      const changes = Object.keys(given).length > 0;
      return isVerb || !changes ? [] : [...standing(before, 'isRestricted'), ...basisProblems(draft)];
    });
    const code = found.flat().find((problem) => problem.code === 'PERSON_NEEDS_BASIS')?.code;
    if (code) this.tellAuditor(tx, code);
    return found;
  }

  /** In a statement of its own, since this transaction is taken back; the refusal does not wait for it. */
  private tellAuditor(tx: Tx, code: string): void {
    const log = new Logger(PersonWrites.name);
    new Audit(this.tools.db)
      .noteRefusal(tx, { action: contactsActions['person.create'], code })
      .catch((error: unknown) =>
        log.error(`A refused person (${tx.requestId}) was not written down: ${String(error)}`),
      );
  }

  async after(tx: Tx, written: readonly Written<Person>[]): Promise<void> {
    const moved = new Map(
      written.flatMap(({ before, after }) =>
        before && (before.visibility !== after.visibility || stewardOf(before) !== stewardOf(after))
          ? [[after.id, { before, after }] as const]
          : [],
      ),
    );
    for (const type of PARTS) {
      for (const part of await this.tools.records.listOf(tx, type, 'person', moved.keys())) {
        const move = moved.get(part.person?.id ?? '');
        if (move) await this.follow(tx, type, part, move);
      }
    }
  }

  /** Written past the rules of the part: nobody states anything, and an archived one must not keep a person from being hidden. */
  private async follow(
    tx: Tx,
    type: new () => Part,
    part: Part,
    { before, after }: { before: Person; after: Person },
  ): Promise<void> {
    const visibility = narrower(part.visibility, after.visibility);
    const moves = stewardOf(part) === stewardOf(before) && stewardOf(before) !== stewardOf(after);
    const steward = moves ? stewardOf(after) : stewardOf(part);
    if (visibility === part.visibility && steward === stewardOf(part)) return;
    const { table, name } = metaOf(type);
    const sql = `update ${table} set visibility = $2, steward_id = $3 where id = $1`;
    await this.tools.db.query(tx, sql, [part.id, visibility, steward]);
    await this.tools.outbox.publish(tx, recordChanged({ type: name }));
  }
}

/** What parts of people have in common: steward and visibility come from the person, and a restricted one stays as it is. */
export class PartWrites {
  constructor(protected readonly tools: WriteTools) {}

  protected async placed<T extends Part>(tx: Tx, writes: readonly Write<T>[]): Promise<Values<Part>[]> {
    const people = byId(await this.tools.records.listOf(tx, Person, 'id', personsOf(writes)));
    return writes.map((write) => {
      const person = people.get(personOf(write) ?? '');
      if (!person) return {};
      const wanted = (write.draft as Values<Part>).visibility ?? 'NCC';
      const visibility = narrower(wanted, person.visibility);
      return {
        ...(visibility === (write.draft as Values<Part>).visibility ? {} : { visibility }),
        ...(write.before || write.draft.steward ? {} : { steward: stewardOf(person) }),
      };
    });
  }

  /** In: the writes. Out: for each what forbids it because of its person, as it was and as it would be. */
  protected async refused<T extends Part>(tx: Tx, writes: readonly Write<T>[]): Promise<Problem[][]> {
    const before = writes.flatMap(({ before: old }) => old?.person?.id ?? []);
    const people = byId(await this.tools.records.listOf(tx, Person, 'id', [...personsOf(writes), ...before]));
    return writes.map((write) => {
      if (write.before && Object.keys(write.given).length === 0) return [];
      const concerned = [write.before?.person?.id, personOf(write)];
      return concerned.map((id) => standing(people.get(id ?? ''), 'person')).find(({ length }) => length > 0) ?? [];
    });
  }
}

const personOf = <T extends Part>({ draft }: Write<T>): string | undefined =>
  ((draft as Values<Part>).person as string | null | undefined) ?? undefined;
const personsOf = <T extends Part>(writes: readonly Write<T>[]): string[] =>
  writes.flatMap((write) => personOf(write) ?? []);

@ChecksWrites(PersonRole)
export class PersonRoleWrites extends PartWrites implements WriteHook<PersonRole> {
  constructor(tools: WriteTools) {
    super(tools);
  }

  async complete(tx: Tx, writes: readonly Write<PersonRole>[]): Promise<Values<PersonRole>[]> {
    return (await this.placed(tx, writes)) as Values<PersonRole>[];
  }

  async check(tx: Tx, writes: readonly Write<PersonRole>[]): Promise<Problem[][]> {
    return this.refused(tx, writes);
  }
}

/** What was sent to the address before says nothing of another one. */
const isOther = (before: ContactPoint | null | undefined, address: string | undefined): boolean =>
  before?.status === 'UNREACHABLE' && address !== undefined && address !== before.address;

/** Contact points of organisations lie with the steward of the organisation. */
@ChecksWrites(ContactPoint)
export class ContactPointWrites extends PartWrites implements WriteHook<ContactPoint> {
  constructor(tools: WriteTools) {
    super(tools);
  }

  async complete(tx: Tx, writes: readonly Write<ContactPoint>[]): Promise<Values<ContactPoint>[]> {
    const placed = await this.placed(tx, writes);
    const made = writes.filter(({ before }) => !before).flatMap(({ draft }) => (draft.organisation as string) ?? []);
    const owners = byId(await this.tools.records.listOf(tx, Organisation, 'id', made));
    return writes.map(({ before, given, draft }, at) => {
      const owner = before ? undefined : owners.get((draft.organisation as string) ?? '');
      const address = given.address ? tidyAddress(given.address as string) : undefined;
      return {
        ...placed[at],
        ...(owner && !draft.steward ? { steward: stewardOf(owner) } : {}),
        ...(address !== undefined && address !== given.address ? { address } : {}),
        ...(isOther(before, address) ? { status: 'ACTIVE' } : {}),
      } as Values<ContactPoint>;
    });
  }

  async check(tx: Tx, writes: readonly Write<ContactPoint>[]): Promise<Problem[][]> {
    return this.refused(tx, writes);
  }
}
