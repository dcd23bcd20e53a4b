import { definePurpose } from '@seedbed/platform/records';

/** What the centres use data of persons for (docs/processing.md). */
export const RELATIONS = definePurpose('RELATIONS', {
  says: 'To know who speaks for which organisation of the network, and to reach them.',
  subjects: 'people who work for organisations of the network, and speakers and trainers of its events',
  recipients: 'the people of the steward centre; everybody, where the person is shown to the public',
});

export const CONSENT_PROOF = definePurpose('CONSENT_PROOF', {
  says: 'To prove who agreed to what, in which wording and how, and who withdrew or objected (articles 7(1) and 21 GDPR).',
  subjects: 'people who were asked for a consent',
  recipients: 'the people of the steward centre; a supervisory authority that asks',
});

export const SUBJECT_RIGHTS = definePurpose('SUBJECT_RIGHTS', {
  says: 'To answer requests under articles 15 to 22 GDPR in time, and to prove that they were answered.',
  subjects: 'people who make such a request',
  recipients: 'the coordinators of the steward centre; a supervisory authority that asks',
});
