/** What coordinators and a partner do to a few organisations at the same time, and what each of them was answered. */

/** The fields that they change; `name` and `kind` stand for plain ones, `countryId` is in conflict together with the region. */
export const FIELDS = ['legalForm', 'website', 'name'] as const;
export type Field = (typeof FIELDS)[number];
export type Tokens = Readonly<Partial<Record<Field, string>>>;

/** The column of a field. */
export const COLUMN: Readonly<Record<Field, string>> = { legalForm: 'legal_form', website: 'website', name: 'name' };

/** The value by which an operation is found again; no two write the same. */
export const tokenOf = (field: Field, name: string): string =>
  field === 'website' ? `https://example.org/${name}` : name;

interface Operation {
  /** Its idempotency key, and what it says of itself: reason of an edit, note of a proposal. */
  readonly name: string;
  /** Code of its refusal. */
  refused?: string;
}
/** An edit of a coordinator, on the version that they had seen. */
export interface Edit extends Operation {
  readonly kind: 'edit';
  readonly id: string;
  readonly rev: number;
  readonly values: Tokens;
}
/** A proposal of the partner, on the version that they had seen. */
export interface Proposed extends Operation {
  readonly kind: 'proposal';
  readonly id: string;
  readonly rev: number;
  readonly values: Tokens;
  /** Id of the proposal that was answered. */
  told?: string;
}
/** A decision of a coordinator on a proposal in the version that they had seen. */
export interface Decided extends Operation {
  readonly kind: 'decision';
  readonly proposal: string;
  readonly rev: number;
  readonly decision: 'ACCEPT' | 'CHANGE' | 'REJECT';
  readonly fields?: readonly Field[];
  readonly values?: Tokens;
  /** State of the proposal that was answered. */
  told?: string;
}
export type AnyOperation = Edit | Proposed | Decided;
