import type { Db, Tx } from '@seedbed/platform/database';
import type { Language } from '@seedbed/platform/kernel';

/** Something that another lib keeps of a person by their addresses, for what they are told of themselves (article 15). */
export interface PersonNotes {
  /** Under which it stands in the data, such as `NewsletterSubscription`. */
  readonly name: string;
  /** Above it on the page that the person gets. */
  readonly heading: Readonly<Record<Language, string>>;
  /** In: the ids of the person's contact points. As the system. */
  gather(db: Db, tx: Tx, contactPoints: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

const notes = new Map<string, PersonNotes>();

/** Adds what a person is told of themselves. Called by its lib when it is loaded; erasing it is an erasure place of its own. */
export function registerPersonNotes(added: PersonNotes): void {
  notes.set(added.name, added);
}

export const personNotes = (): ReadonlyMap<string, PersonNotes> => notes;
