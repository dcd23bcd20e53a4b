import { type ChoiceOf, choice } from './choice.js';
import { Choice, Count, Id, Moment } from './fields.js';

export const Visibility = choice('Visibility', 'Who may see a record besides the people of its steward NCC.', {
  PUBLIC: 'Everybody, also without a sign-in.',
  NETWORK: 'The people of all centres, partner organisations and programme officers.',
  NCC: 'The people of the steward NCC only.',
  PRIVATE: 'Coordinators of the steward NCC only.',
});
export type Visibility = ChoiceOf<typeof Visibility>;

const WIDEST_FIRST: readonly Visibility[] = ['PUBLIC', 'NETWORK', 'NCC', 'PRIVATE'];

/** The narrower of two visibilities: what shows something of two records is seen by those who see both. */
export const narrower = (a: Visibility, b: Visibility): Visibility =>
  WIDEST_FIRST[Math.max(WIDEST_FIRST.indexOf(a), WIDEST_FIRST.indexOf(b))] ?? 'PRIVATE';

/** Id of the record that stands for a record of a linkable type, as it was read: its own, unless it is one with others. */
export const canonicalIdOf = (record: { readonly id: string }): string =>
  (record as { canonical?: { readonly id: string } | null }).canonical?.id ?? record.id;

/** What every record has: reference data and the types without a steward extend this one. */
export abstract class BaseRecord {
  @Id('Stable id, the same on every node.')
  id!: string;
  @Count('Version of the content; a change names the version it was made on.', {
    required: true,
    default: 1,
    managed: true,
  })
  rev!: number;
  @Moment('When the record was made here (UTC).', { required: true, managed: true })
  createdAt!: Date;
  @Moment('When the record was last changed here (UTC).', { required: true, managed: true })
  updatedAt!: Date;
}

/**
 * What every record with a steward has besides. The relation `steward` itself is added when the lib that knows the
 * centres names their type (`registerStewardType`), since the platform knows no domain word.
 */
export abstract class StewardedRecord extends BaseRecord {
  /** Id of the steward NCC in inputs; a record with id when read. */
  steward!: string | { id: string };
  @Choice('Who may see the record besides the people of its steward NCC.', Visibility, {
    required: true,
    default: 'NETWORK',
  })
  visibility!: Visibility;
  @Moment('When the record was archived; archived records are out of lists unless a filter names this field.', {
    managed: true,
  })
  archivedAt!: Date | null;
}
