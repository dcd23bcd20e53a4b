import type { Problem, Role } from '@seedbed/platform/kernel';
import type { ChoiceList } from './choice.js';
import type { PersonalFacts } from './personal.js';
import type { Policy, StoredFilter } from './policy.js';

/** A record class, as the registry knows it. */
export type RecordClass<T extends object = object> = new () => T;

export type FieldKind =
  | 'id'
  | 'text'
  | 'localised'
  | 'sealed'
  | 'texts'
  | 'choice'
  | 'count'
  | 'measure'
  | 'flag'
  | 'date'
  | 'moment'
  | 'amount'
  | 'data'
  | 'ref'
  | 'toOne';

/** Weight of a searched text: A = a name, B = a second name or code, C = running text. */
export type SearchWeight = 'A' | 'B' | 'C';

/**
 * How far a field is open to those who do not write it: what they propose waits for a decision (`REVIEW`), or is so small
 * that the steward may let it be applied at once (`SMALL`). A field that says neither cannot be proposed.
 */
export type Proposable = 'REVIEW' | 'SMALL';

/** How the other side of a relation sees it: a list, one record, or not at all (with the reason). */
export type Inverse = string | { readonly one: string } | { readonly none: string };

/** Everything the declaration says of one field; the SQL names are derived once, here. */
export interface FieldMeta {
  readonly name: string;
  readonly kind: FieldKind;
  readonly description: string;
  readonly required: boolean;
  /** The column (for dates the first day, for amounts the minor units, for relations the foreign key). */
  readonly column: string;
  /** The second column of dates (precision), amounts (currency) and sealed texts (keyed hash). */
  readonly secondColumn?: string;
  readonly choice?: ChoiceList;
  readonly default?: unknown;
  readonly max?: number;
  readonly min?: number;
  readonly each?: number;
  readonly pattern?: RegExp;
  readonly url?: boolean;
  readonly sortable: boolean;
  /** Set by the platform (`id`, `rev`, times): no input carries it. */
  readonly managed: boolean;
  readonly search?: SearchWeight;
  /** Name of the to-one field whose record this text finds (a name variant finds its organisation). */
  readonly searchAs?: string;
  readonly target?: () => RecordClass;
  readonly inverse?: Inverse;
  /** A link that means the record it names, also when another one stands for it (a pair of duplicates). */
  readonly exact?: boolean;
  /** Of a link to a linkable type: the derived column that holds who stands for the record `column` names. */
  readonly canonicalColumn?: string;
  readonly columns?: readonly string[];
  /** The roles that may read the field, besides our own work; unset: whoever may read the row. */
  readonly readBy?: readonly Role[];
  /** What is said of it where it holds data of persons. */
  readonly personal?: PersonalFacts;
  /** How far those may propose a value who do not write it. */
  readonly propose?: Proposable;
}

type FieldName<T> = keyof T & string;

/** How a row names a record that it shows something of: by a link, or by two fields with the record's type and id. */
export type ShownRecord<T> = FieldName<T> | { readonly type: FieldName<T>; readonly id: FieldName<T> };

/** Who may propose what is not theirs to write. Which fields, each field says (`propose`). */
export interface Proposing<F extends string> {
  /** Role → the rows, among those it reads, of which it may propose changes. */
  readonly by: Policy;
  /** The field that names the organisation of a partner, by which a new row is theirs; unset: any partner's. */
  readonly of?: F;
  /** What may be proposed besides changes: new records, and that one is archived. */
  readonly kinds: readonly ('CREATE' | 'ARCHIVE')[];
}

/** What is true of every row of a type (record.md). `T` makes a misspelt field name a compile error. */
export interface RecordTypeOptions<T extends object> {
  /** GraphQL name of the list when it is not the name plus "s". */
  readonly plural?: string;
  /** Table name when it is not the plural in snake case. */
  readonly table?: string;
  /** For the API's reader, the docs and the codebook. */
  readonly description: string;
  /** The field that a link, a list row or a search hit calls a record by. */
  readonly title: FieldName<T>;
  readonly read: Policy;
  /**
   * Records that each row shows something of: the title or a value that it keeps. Nobody sees a row who may not see all of
   * them. The platform sees to it on every way a row or a record is written: the visibility is never wider than theirs,
   * and where only one centre sees a record, the row belongs to that centre. It gives the type the field `narrowedTo`.
   */
  readonly shows?: readonly ShownRecord<T>[];
  /** Who may write rows through the API: role → rows. Without it nobody may, and there are no mutations of the type. */
  readonly write?: Policy;
  /** Who may propose changes that the steward decides on (`platform/proposals`). Without it nobody may. */
  readonly propose?: Proposing<FieldName<T>>;
  /** Fields that follow from the others: name → the value for a complete draft. Pure; no input carries them. */
  readonly derive?: { readonly [K in FieldName<T>]?: (draft: Partial<T>) => T[K] | null };
  /** Fields that other nodes get; `'nothing'` says that they get none. */
  readonly share: readonly FieldName<T>[] | 'nothing';
  /** Whether its fields hold data of persons; each that does is decorated with `@Personal`. */
  readonly personal: 'none' | 'declared on its fields';
  /** Groups of fields that are in conflict together (a period has a start and an end). */
  readonly together?: readonly (readonly FieldName<T>[])[];
  /** What is wrong with a draft, across its fields. Pure; run on every way a record comes in. */
  readonly rules?: (draft: Partial<T>) => Problem[];
  /**
   * Records of the type may be found to be one: then one stands for all (`canonical`), lists, counts, search and links
   * go through it, and every record stays as it is. Links to the type get a derived column with who stands for them.
   */
  readonly linkable?: boolean;
  /**
   * Records of the type may have files. For types that are read by visibility, or by more people: a file has the
   * visibility of its record, and its bytes are given out to who sees the record only.
   */
  readonly hasFiles?: boolean;
  /** Says that changes are not written into the journal, and why: the rows are no statements of people. */
  readonly journal?: { readonly none: string };
  /**
   * Rows are never changed or removed, not even by the product's own statements; they have no generated mutations but
   * `create`. Only the named fields can be emptied, by an erasure (`<table>_blank(ids)`).
   */
  readonly appendOnly?: { readonly erasable: readonly FieldName<T>[] };
  /** Rows that a list shows and no export takes away. */
  readonly notExported?: StoredFilter;
  /** Sets of fields that are unique among live rows. */
  readonly unique?: readonly (readonly FieldName<T>[])[];
}

/** The other side of a relation, made by the platform on the lower type. */
export interface InverseMeta {
  readonly name: string;
  readonly one: boolean;
  readonly from: RecordMeta;
  readonly field: FieldMeta;
}

export interface RecordMeta {
  readonly type: RecordClass;
  readonly name: string;
  /** GraphQL names of the two root fields. */
  readonly singular: string;
  readonly plural: string;
  readonly table: string;
  readonly stewarded: boolean;
  readonly options: RecordTypeOptions<Record<string, unknown>>;
  readonly fields: ReadonlyMap<string, FieldMeta>;
  readonly inverses: Map<string, InverseMeta>;
}
