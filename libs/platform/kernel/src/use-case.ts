/**
 * One thing that somebody asks for: an entry of the API, a job. All contexts made from the first one carry the same, so that
 * what is written down of it is written once.
 */
export interface UseCase {
  /** In the words of the API: `changeOrganisation`, `job.contacts.retention`. */
  readonly name: string;
  /** How it ended, as far as audit events say so already. */
  readonly noted: Set<'DONE' | 'REFUSED'>;
  /** Codes by which parts of it were refused while it went on, with how many. */
  readonly refusals: Map<string, number>;
}

/** A use case that begins. */
export const beginUseCase = (name: string): UseCase => ({ name, noted: new Set(), refusals: new Map() });

/** Writes down that a part of a use case was refused by a code; where nobody follows the use case, nothing. */
export function notePartRefused({ useCase }: { readonly useCase?: UseCase }, code: string): void {
  useCase?.refusals.set(code, (useCase.refusals.get(code) ?? 0) + 1);
}
