import { msg } from '@lingui/core/macro';
import type { ConflictState, ProposalGone, ProposalKind, ProposalState } from '../gql/graphql.js';
import type { Labels } from './words.js';

export const proposalStates: Labels<ProposalState> = {
  WAITING: msg({ message: 'Waits', context: 'proposal' }),
  CONFLICT: msg({ message: 'In conflict', context: 'proposal' }),
  APPLIED: msg({ message: 'Applied', context: 'proposal' }),
  PARTLY: msg({ message: 'Partly applied', context: 'proposal' }),
  REJECTED: msg({ message: 'Rejected', context: 'proposal' }),
  GONE: msg({ message: 'Nothing left to decide', context: 'proposal' }),
  WITHDRAWN: msg({ message: 'Withdrawn', context: 'proposal' }),
};

export const proposalKinds: Labels<ProposalKind> = {
  CREATE: msg({ message: 'New record', context: 'proposal' }),
  CHANGE: msg({ message: 'Change', context: 'proposal' }),
  ARCHIVE: msg({ message: 'Archive it', context: 'proposal' }),
};

export const goneReasons: Labels<ProposalGone> = {
  ARCHIVED: msg`The record was archived.`,
  ERASED: msg`Its data was erased.`,
  EXPIRED: msg`Nobody decided in time.`,
};

export const conflictStates: Labels<ConflictState> = {
  OPEN: msg({ message: 'Waits for a decision', context: 'conflict of a proposal' }),
  OURS: msg({ message: 'The value of the record stayed', context: 'conflict of a proposal' }),
  THEIRS: msg({ message: 'The proposed value was taken', context: 'conflict of a proposal' }),
  OTHER: msg({ message: 'Another value was taken', context: 'conflict of a proposal' }),
  OVER: msg({ message: 'Nobody had to decide', context: 'conflict of a proposal' }),
};

/** No page asks for a mode, so that the types of the documents do not have it. */
export const fieldModes: Labels<'AT_ONCE' | 'REVIEW' | 'FORBIDDEN'> = {
  AT_ONCE: msg({ message: 'Applied at once', context: 'proposed field' }),
  REVIEW: msg({ message: 'Waits for a decision', context: 'proposed field' }),
  FORBIDDEN: msg({ message: 'May not be proposed', context: 'proposed field' }),
};
