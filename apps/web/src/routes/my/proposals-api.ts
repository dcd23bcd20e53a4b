import type { TypedDocumentString } from '../../gql/graphql.js';

/**
 * A document of `platform/proposals`, with its types beside it. In: the text. The values of proposals are JSON of any form,
 * so there is little that a generator could tell of them.
 */
export const asked = <Result, Variables>(text: string): TypedDocumentString<Result, Variables> =>
  text as unknown as TypedDocumentString<Result, Variables>;

export type ProposalState = 'WAITING' | 'CONFLICT' | 'APPLIED' | 'PARTLY' | 'REJECTED' | 'GONE' | 'WITHDRAWN';
export type ProposalKind = 'CREATE' | 'CHANGE' | 'ARCHIVE';
export type FieldState = 'WAITING' | 'CONFLICT' | 'SAME' | 'APPLIED' | 'REJECTED';

/** A field of a proposal: what its author saw, what is proposed, and where it stands. */
export interface ProposedField {
  readonly field: string;
  readonly state: FieldState;
  readonly before?: unknown;
  readonly proposed?: unknown;
}

/** Something that was sent to the centre. */
export interface Change {
  readonly id: string;
  readonly recordTitle: string | null;
  readonly kind: ProposalKind;
  readonly state: ProposalState;
  readonly reason: string | null;
  readonly createdAt: string;
  readonly decidedAt: string | null;
  readonly fields: readonly ProposedField[];
}

interface Said {
  readonly idempotencyKey: string;
}
export interface ChangeWanted extends Said {
  readonly recordType: string;
  readonly recordId: string;
  readonly rev: number;
  readonly changes: Readonly<Record<string, unknown>>;
}
export type EndWanted = Omit<ChangeWanted, 'changes'>;
export interface NewWanted extends Said {
  readonly recordType: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly organisationId: string;
}
