import type { Problem } from '@seedbed/platform/kernel';
import { groupOf, mergeChange, type Proposable, type RecordMeta } from '@seedbed/platform/records';
import type { FieldMode } from './proposal-mode.record.js';

type Loose = Readonly<Record<string, unknown>>;

/** Where a proposed field stands. */
export type FieldState = 'WAITING' | 'CONFLICT' | 'SAME' | 'APPLIED' | 'REJECTED';
/** Where it stands as long as nobody decided: what the record says about it. */
export type Standing = Extract<FieldState, 'WAITING' | 'CONFLICT' | 'SAME'>;
export const isUndecided = (state: FieldState): state is 'WAITING' | 'CONFLICT' =>
  state === 'WAITING' || state === 'CONFLICT';

/**
 * What proposed values mean on a record as it stands: three-way per field, or per group of fields that are declared
 * `together`. In: what the author saw (`base`, of all fields of the groups), what stands there (`theirs`), what is proposed.
 * A field that only the author changed waits; one that holds the value by now is the same; one that changed in the record
 * since, to anything else, is in conflict, with its whole group.
 */
export function standings(meta: RecordMeta, base: Loose, theirs: Loose, proposed: Loose): Map<string, Standing> {
  const found = new Map<string, Standing>();
  for (const name of Object.keys(proposed)) {
    if (found.has(name)) continue;
    const unit = groupOf(meta, name).filter((member) => Object.hasOwn(proposed, member));
    const yours = Object.fromEntries(unit.map((member) => [member, proposed[member]]));
    const { apply, conflicts } = mergeChange(meta, base, theirs, yours);
    const inConflict = new Set(conflicts.map(({ field }) => field));
    for (const member of unit) {
      const isWaiting = Object.hasOwn(apply, member);
      found.set(member, inConflict.has(member) ? 'CONFLICT' : isWaiting ? 'WAITING' : 'SAME');
    }
  }
  return found;
}

/** What a proposal is, by its fields. In: one field at least. */
export function stateBy(states: readonly FieldState[]): 'WAITING' | 'CONFLICT' | 'APPLIED' | 'PARTLY' | 'REJECTED' {
  if (states.includes('CONFLICT')) return 'CONFLICT';
  if (states.includes('WAITING')) return 'WAITING';
  if (!states.includes('REJECTED')) return 'APPLIED';
  return states.every((state) => state === 'REJECTED') ? 'REJECTED' : 'PARTLY';
}

/**
 * What happens to a proposed value. In: what the declaration says beside the field, and what the centre says (nothing: it
 * waits). A centre can be stricter than the declaration, and lets only what is small be applied at once.
 */
export function modeOf(declared: Proposable | undefined, said: FieldMode | undefined): FieldMode {
  if (declared === undefined || said === 'FORBIDDEN') return 'FORBIDDEN';
  return declared === 'SMALL' && said === 'AT_ONCE' ? 'AT_ONCE' : 'REVIEW';
}

/** The fields that are applied at once: with their whole group, or not at all. */
export function appliedAtOnce(
  meta: RecordMeta,
  fields: readonly { readonly field: string; readonly mode: FieldMode; readonly state: Standing }[],
): Set<string> {
  const isReady = (name: string): boolean =>
    fields.every(({ field, mode, state }) => field !== name || (mode === 'AT_ONCE' && state !== 'CONFLICT'));
  return new Set(
    fields
      .filter(({ field, state }) => state === 'WAITING' && groupOf(meta, field).every(isReady))
      .map(({ field }) => field),
  );
}

/** What somebody decides on a proposal. */
export interface Decision {
  readonly decision: 'ACCEPT' | 'CHANGE' | 'REJECT';
  /** The fields that are accepted as proposed; unset: all that are not in conflict and not changed. */
  readonly fields?: readonly string[] | undefined;
  /** Values that are taken instead of the proposed ones, by field. */
  readonly values?: Loose | undefined;
}

/** What a decision does to one field that was undecided. */
export interface FieldDecision {
  readonly field: string;
  readonly state: 'APPLIED' | 'REJECTED';
  readonly takes: 'PROPOSED' | 'GIVEN' | 'NOTHING';
}

/**
 * What a decision means for each undecided field. Whoever accepts without naming fields has not looked at each: a field in
 * conflict must be named, or given a value, or left out. Out: also everything wrong with the decision.
 */
export function planned(
  fields: readonly { readonly field: string; readonly state: FieldState }[],
  { decision, fields: named, values = {} }: Decision,
): { readonly fields: readonly FieldDecision[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const known = new Set(fields.map(({ field }) => field));
  for (const name of [...(named ?? []), ...Object.keys(values)]) {
    if (!known.has(name)) problems.push({ field: name, code: 'PROPOSAL_FIELD_NOT_PROPOSED' });
  }
  if (decision === 'CHANGE' && Object.keys(values).length === 0) problems.push({ field: 'values', code: 'REQUIRED' });
  const decided = fields.flatMap(({ field, state }): FieldDecision[] => {
    if (!isUndecided(state)) return [];
    if (decision === 'REJECT') return [{ field, state: 'REJECTED', takes: 'NOTHING' }];
    if (Object.hasOwn(values, field)) return [{ field, state: 'APPLIED', takes: 'GIVEN' }];
    if (named && !named.includes(field)) return [{ field, state: 'REJECTED', takes: 'NOTHING' }];
    if (!named && state === 'CONFLICT') problems.push({ field, code: 'PROPOSAL_IN_CONFLICT' });
    return [{ field, state: 'APPLIED', takes: 'PROPOSED' }];
  });
  return { fields: decided, problems };
}

/** How a conflict is settled by what is decided on its field. */
export const settledBy = ({ takes }: FieldDecision): 'OURS' | 'THEIRS' | 'OTHER' =>
  takes === 'NOTHING' ? 'OURS' : takes === 'PROPOSED' ? 'THEIRS' : 'OTHER';
