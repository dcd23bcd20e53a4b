import type { DecideProposalInput } from '../../../gql/graphql.js';
import type { Proposal, ProposedField } from './proposals.js';

/** What shall stand in a field: the proposed value, what stands there now, or another value, as an input takes it. */
export type Choice =
  | { readonly take: 'proposed' }
  | { readonly take: 'current' }
  | { readonly take: 'other'; readonly input: unknown; readonly shown: unknown };

/** Choices that somebody made, by field. */
export type Choices = Readonly<Record<string, Choice>>;

export const isUndecided = ({ state }: Pick<ProposedField, 'state'>): boolean =>
  state === 'WAITING' || state === 'CONFLICT';

/** A value that waits is taken unless somebody says otherwise; where the record changed too, somebody has to look. */
export const choiceOf = (
  { field, state }: Pick<ProposedField, 'field' | 'state'>,
  choices: Choices,
): Choice | undefined => choices[field] ?? (state === 'WAITING' ? { take: 'proposed' } : undefined);

/** The next choice when its key is pressed: proposed, then what stands there, and around. */
export function nextChoice(field: Pick<ProposedField, 'field' | 'state'>, choices: Choices): Choice {
  return choiceOf(field, choices)?.take === 'proposed' ? { take: 'current' } : { take: 'proposed' };
}

export type Decision =
  | { readonly kind: 'ready'; readonly input: DecideProposalInput }
  | { readonly kind: 'needs-choice'; readonly fields: readonly string[] }
  | { readonly kind: 'takes-nothing' };

/** What accepting a proposal means by the choices. In: what inputs of the type call a field. */
export function decisionOf(
  { id, rev, fields }: Pick<Proposal, 'id' | 'rev' | 'fields'>,
  choices: Choices,
  inputName: (field: string) => string,
): Decision {
  const open = fields.filter(isUndecided).map((one) => ({ ...one, choice: choiceOf(one, choices) }));
  const missing = open.filter(({ choice }) => choice === undefined).map(({ field }) => field);
  if (missing.length > 0) return { kind: 'needs-choice', fields: missing };
  const taken = open.filter(({ choice }) => choice?.take === 'proposed').map(({ field }) => field);
  const values = Object.fromEntries(
    open.flatMap(({ field, choice }) => (choice?.take === 'other' ? [[inputName(field), choice.input] as const] : [])),
  );
  const changes = Object.keys(values).length > 0;
  if (taken.length === 0 && !changes) return { kind: 'takes-nothing' };
  const isWhole = taken.length === open.length && open.every(({ state }) => state === 'WAITING');
  return {
    kind: 'ready',
    input: {
      id,
      rev,
      decision: changes ? 'CHANGE' : 'ACCEPT',
      ...(isWhole ? {} : { fields: taken }),
      ...(changes ? { values } : {}),
    },
  };
}
