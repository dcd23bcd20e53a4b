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

/** A job or program without words fails test/contract/words.spec.ts. */
const jobKinds: OpenLabels = {
  'competences.load': msg`Load competence frameworks`,
  'contacts.profile-reminders': msg`Remind partners of their profiles`,
  'files.remove': msg`Remove the bytes of files`,
  'organisations.profiles': msg`Measure how complete profiles are`,
  'strategy.due-reminders': msg`Remind of what is due`,
  'tx.send': msg`Send a message`,
  'issue.plan': msg`Work out who gets a newsletter`,
  'issue.send': msg`Send a newsletter`,
  'newsletters.tidy': msg`Tidy up after newsletters`,
  'returned.apply': msg`Apply returned mail`,
  'returned.fetch': msg`Fetch returned mail`,
  'insights.metrics': msg`Measure the network of organisations`,
  'contacts.erasure': msg`Erase a person`,
  'contacts.retention': msg`Anonymise what was kept long enough`,
  'journal.seal': msg`Seal the journal of changes`,
  'proposals.tidy': msg`End proposals that nobody decided`,
  'exchange.load-cordis': msg`Load data of CORDIS`,
};

/** Name of a piece of work: in the reader's language where its kind is known, else the title it was given. */
export function jobName({ kind, title }: { readonly kind?: string | null; readonly title?: string | null }): string {
  return kind && jobKinds[kind] ? openWord(jobKinds, kind) : (title ?? kind ?? '');
}
