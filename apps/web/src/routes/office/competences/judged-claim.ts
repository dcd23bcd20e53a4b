import type { ClaimState } from '../../../gql/graphql.js';

/** What is asked about: a claim that nobody has looked at yet. */
export interface JudgedClaim {
  readonly id: string;
  readonly rev: number;
  readonly state?: ClaimState | null;
  readonly evidence?: string | null;
  readonly evidenceUrl?: string | null;
  readonly endsOn?: { readonly value?: string | null; readonly precision: string } | null;
  readonly organisation?: { readonly id: string } | null;
  readonly steward?: { readonly id: string } | null;
}
