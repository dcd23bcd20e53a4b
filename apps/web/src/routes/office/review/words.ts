import { msg } from '@lingui/core/macro';
import type { ProposalState } from '../../../gql/graphql.js';
import type { Tone } from '../../../ui/Badge.js';

export const stateTones: Readonly<Record<ProposalState, Tone>> = {
  WAITING: 'wait',
  CONFLICT: 'bad',
  APPLIED: 'ok',
  PARTLY: 'ok',
  REJECTED: 'neutral',
  GONE: 'neutral',
  WITHDRAWN: 'neutral',
};

/** What is often said when something is not taken; the first one is one key away. */
export const usualReasons = [
  msg`We cannot confirm this. Please send us a document or an address where it stands.`,
  msg`This is already in the record in another form.`,
  msg`This belongs to another organisation or record.`,
  msg`Please talk to us about this before it is changed.`,
] as const;
