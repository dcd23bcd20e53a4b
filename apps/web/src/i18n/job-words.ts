import { msg } from '@lingui/core/macro';
import type { JobState } from '../gql/graphql.js';
import { type Labels, type OpenLabels, openWord } from './words.js';

export const jobStates: Labels<JobState> = {
  WAITING: msg({ message: 'Waiting', context: 'job' }),
  RUNNING: msg({ message: 'Running', context: 'job' }),
  CANCELLING: msg({ message: 'Being cancelled', context: 'job' }),
  CANCELLED: msg({ message: 'Cancelled', context: 'job' }),
  DONE: msg({ message: 'Done', context: 'job' }),
  FAILED: msg({ message: 'Failed', context: 'job' }),
};

const jobKinds: OpenLabels = {
  'insights.metrics': msg`Measure the network of organisations`,
  'journal.seal': msg`Seal the journal of changes`,
  'exchange.load-cordis': msg`Load data of CORDIS`,
};

/** Name of a piece of work: in the reader's language where its kind is known, else the title it was given. */
export function jobName({ kind, title }: { readonly kind?: string | null; readonly title?: string | null }): string {
  return kind && jobKinds[kind] ? openWord(jobKinds, kind) : (title ?? kind ?? '');
}
