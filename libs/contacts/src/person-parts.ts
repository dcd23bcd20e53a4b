import { recordChanged } from '@seedbed/platform/events';
import type { Language } from '@seedbed/platform/kernel';
import { metaOf, noteRows, registerErasurePlace, subjectIds } from '@seedbed/platform/records';

/** A type of another lib whose records say something of a person, by their link `person`. */
export interface PersonPart {
  readonly type: new () => object;
  /** What the proof of an erasure calls the place: "people in pilots". */
  readonly place: string;
  /** Its records link to records of other parts, which cannot go before them. */
  readonly linksToParts?: true;
  /** Above these records on the page that the person gets. */
  readonly heading: Readonly<Record<Language, string>>;
}

const parts = new Map<string, PersonPart>();

/**
 * Adds a type to what a person is told of themselves (articles 15 and 20), and to what an erasure deletes, whole and with its
 * history. Called by its lib when it is loaded.
 */
export function registerPersonPart(part: PersonPart): void {
  const { type, place, linksToParts } = part;
  parts.set(type.name, part);
  registerErasurePlace({
    name: place,
    phase: linksToParts ? 'leaves' : 'rows',
    async erase({ db, outbox }, tx, subject) {
      const sql = `delete from ${metaOf(type).table} where person_id = any($1::uuid[]) returning id`;
      const gone = await db.query<{ id: string }>(tx, sql, [subjectIds(subject)]);
      noteRows(
        subject,
        type.name,
        gone.map(({ id }) => id),
      );
      if (gone.length > 0) await outbox.publish(tx, recordChanged({ type: type.name }));
      return gone.length;
    },
    async find({ db }, tx, subject) {
      const sql = `select count(*)::int as n from ${metaOf(type).table} where person_id = any($1::uuid[])`;
      const [row] = await db.query<{ n: number }>(tx, sql, [subjectIds(subject)]);
      return row?.n ?? 0;
    },
  });
}

export const personParts = (): ReadonlyMap<string, PersonPart> => parts;
