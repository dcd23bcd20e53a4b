import { stewardOf } from '@seedbed/centres';
import type { Problem } from '@seedbed/platform/kernel';
import { narrower, type Visibility } from '@seedbed/platform/records';
import type { Person } from './person.record.js';

/** Why nothing may be written about a person: restricted (art. 18) or erased (art. 17). */
export function standing(
  person: Pick<Person, 'isRestricted' | 'erasedAt'> | null | undefined,
  field: string,
): Problem[] {
  if (person?.erasedAt) return [{ field, code: 'PERSON_ERASED' }];
  return person?.isRestricted ? [{ field, code: 'PERSON_RESTRICTED' }] : [];
}

/**
 * Who sees what is said of a person, and where it lies: no more people than see the person, with the person's centre unless
 * it says otherwise. In: the person, the draft, whether it is new.
 */
export const besidePerson = (
  person: Person,
  draft: { readonly visibility?: Visibility | null; readonly steward?: unknown },
  isNew: boolean,
): { visibility: Visibility; steward?: string } => ({
  visibility: narrower(draft.visibility ?? 'NCC', person.visibility),
  ...(isNew && !draft.steward ? { steward: stewardOf(person) } : {}),
});
