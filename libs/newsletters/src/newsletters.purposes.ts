import { definePurpose } from '@seedbed/platform/records';

/** What newsletters use data of persons for (docs/processing.md). */
export const NEWSLETTERS = definePurpose('NEWSLETTERS', {
  says: 'To send people the topics that they agreed to, to stop at once when they leave, and to find out why a message did not arrive.',
  subjects: 'people who agreed to a topic of a newsletter',
  recipients: 'the person; the mail server; the people of the centre that sends the topic',
});
