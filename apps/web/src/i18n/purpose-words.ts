import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What a purpose of the declarations is for, whose data it is, and who gets it. */
export interface PurposeWords {
  readonly title: MessageDescriptor;
  readonly says: MessageDescriptor;
  readonly subjects: MessageDescriptor;
  readonly recipients: MessageDescriptor;
}

/** By the code of the purpose (`definePurpose` of the libs). One of a newer version is shown by its code. */
export const purposeWords: Readonly<Record<string, PurposeWords>> = {
  RELATIONS: {
    title: msg`Contacts of the network`,
    says: msg`To know who speaks for which organisation of the network, and to reach them.`,
    subjects: msg`people who work for organisations of the network, and speakers and trainers of its events`,
    recipients: msg`the people of the steward centre; everybody, where the person is shown to the public`,
  },
  CONSENT_PROOF: {
    title: msg`Proof of consents`,
    says: msg`To prove who agreed to what, in which wording and how, and who withdrew or objected (articles 7(1) and 21 GDPR).`,
    subjects: msg`people who were asked for a consent`,
    recipients: msg`the people of the steward centre; a supervisory authority that asks`,
  },
  SUBJECT_RIGHTS: {
    title: msg`Rights of people`,
    says: msg`To answer requests under articles 15 to 22 GDPR in time, and to prove that they were answered.`,
    subjects: msg`people who make such a request`,
    recipients: msg`the coordinators of the steward centre; a supervisory authority that asks`,
  },
  TRAINING: {
    title: msg`Training`,
    says: msg`To know who took part in which course and how far they came, and to prove it to them by a certificate.`,
    subjects: msg`people who take part in courses and agreed to be recorded`,
    recipients: msg`the people of the steward centre`,
  },
  SIGN_IN: {
    title: msg`Sign-in`,
    says: msg`To know who signs in, to let them do what their roles allow, and to find out when somebody else does it in their name.`,
    subjects: msg`people who sign in: staff of the centres, of partner organisations and of programmes`,
    recipients: msg`the user; the administrators of the node; whoever gave them a role`,
  },
  MESSAGES: {
    title: msg`Messages`,
    says: msg`To send the messages that a person asked for or needs, such as a link to sign in, and to find out why one did not arrive.`,
    subjects: msg`people to whom this installation writes`,
    recipients: msg`the person; the mail server; the administrators of the node, masked`,
  },
  DOCUMENTS: {
    title: msg`Documents`,
    says: msg`To keep the documents that belong to a record. What stands in them is up to whoever adds them.`,
    subjects: msg`people who are named in a document, or in its name`,
    recipients: msg`whoever may see the record that the document belongs to`,
  },
  PROPOSALS: {
    title: msg`Proposals`,
    says: msg`To decide on changes that partner organisations and other centres suggest, and to tell them what became of each.`,
    subjects: msg`people who are suggested as contacts of an organisation, or whose data somebody wants corrected`,
    recipients: msg`the people of the steward centre; the partner organisation that suggested it`,
  },
  PROFILE_KEEPING: {
    title: msg`Profiles of organisations`,
    says: msg`To know who keeps the profile of an organisation right, and to remind them of it.`,
    subjects: msg`people who sign in for an organisation, and those who confirm its profile`,
    recipients: msg`the people of the steward centre; the organisation itself`,
  },
};
