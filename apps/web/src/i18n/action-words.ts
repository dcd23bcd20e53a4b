import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { allTypes } from '../records/declarations.js';
import { typeLabel, typesLabel } from '../records/labels.js';
import { jobName } from './job-words.js';
import { type OpenLabels, openWord } from './words.js';

/**
 * What people do beside the generated mutations, by the name of the audit event: a name that a service declares
 * (`defineActions`), a mutation, a REST handler. What is one thing for people has the same words. A name without words fails
 * test/contract/words.spec.ts.
 */
const actions: OpenLabels = {
  access: msg`Access that was refused`,
  'sealed.read': msg`Address shown in clear`,
  export: msg`List exported`,
  'export.get': msg`List exported`,
  'export.post': msg`List exported`,
  'file.read': msg`File downloaded`,
  'files.read': msg`File downloaded`,
  'files.add': msg`File added`,
  eraseFile: msg`File erased`,
  'mailbox.list': msg`Local mailbox read`,
  'mailbox.read': msg`Local mailbox read`,
  'mailbox.html': msg`Local mailbox read`,
  'mailbox.empty': msg`Local mailbox emptied`,
  'links.follow': msg`Newsletter page read`,
  'archive.centre': msg`Newsletter page read`,
  'archive.topic': msg`Newsletter page read`,
  'archive.rss': msg`Newsletter page read`,
  'archive.atom': msg`Newsletter page read`,
  'archive.issue': msg`Newsletter page read`,
  'archive.html': msg`Newsletter page read`,
  'archive.view': msg`Newsletter page read`,
  'readers.open': msg`Newsletter page read`,
  'readers.asked': msg`Newsletter page read`,
  'readers.of': msg`Newsletter page read`,
  'readers.signUp': msg`Sign-up for a newsletter`,
  'readers.confirm': msg`Confirmation by the link of a mail`,
  'readers.wish': msg`Newsletter preferences changed`,
  'readers.leave': msg`Unsubscribed from a newsletter`,
  'readers.undo': msg`Newsletter subscription restored`,
  'unsubscribe.leave': msg`Unsubscribed from a newsletter`,
  'returnedMail.take': msg`Returned mail taken in`,
  signIn: msg`Signed in`,
  'signIn.password': msg`Sign-in with a password`,
  signInWithPassword: msg`Sign-in with a password`,
  'signIn.secondFactor': msg`Sign-in with a second factor`,
  signInWithSecondFactor: msg`Sign-in with a second factor`,
  'signIn.link': msg`Sign-in with a link`,
  signInWithLink: msg`Sign-in with a link`,
  requestSignInLink: msg`Asked for a sign-in link`,
  'signIn.passkey': msg`Sign-in with a passkey`,
  startPasskeySignIn: msg`Sign-in with a passkey`,
  finishPasskeySignIn: msg`Sign-in with a passkey`,
  'signIn.provider': msg`Sign-in with another provider`,
  'providerSignIn.begin': msg`Sign-in with another provider`,
  'providerSignIn.finish': msg`Sign-in with another provider`,
  signInAsDemo: msg`Sign-in as a demo user`,
  'invitation.accept': msg`Invitation accepted`,
  acceptInvitation: msg`Invitation accepted`,
  'session.end': msg`Signed out`,
  signOut: msg`Signed out`,
  endSession: msg`Signed out`,
  'role.switch': msg`Changed the acting role`,
  switchRole: msg`Changed the acting role`,
  'password.set': msg`Password set`,
  setPassword: msg`Password set`,
  changeMyName: msg`Own name changed`,
  offerSecondFactor: msg`Set-up of a second factor begun`,
  'secondFactor.set': msg`Second factor set up`,
  confirmSecondFactor: msg`Second factor set up`,
  'secondFactor.remove': msg`Second factor removed`,
  removeSecondFactor: msg`Second factor removed`,
  resetSecondFactor: msg`Second factor removed`,
  'secondFactor.recovery': msg`Recovery code used`,
  startPasskeyRegistration: msg`Set-up of a passkey begun`,
  'passkey.add': msg`Passkey added`,
  finishPasskeyRegistration: msg`Passkey added`,
  renamePasskey: msg`Passkey renamed`,
  'passkey.remove': msg`Passkey removed`,
  removePasskey: msg`Passkey removed`,
  'provider.link': msg`Account of another provider linked`,
  linkProvider: msg`Account of another provider linked`,
  'provider.unlink': msg`Account of another provider taken away`,
  unlinkProvider: msg`Account of another provider taken away`,
  'apiToken.create': msg`API token made`,
  createApiToken: msg`API token made`,
  'apiToken.end': msg`API token ended`,
  endApiToken: msg`API token ended`,
  'user.create': msg`User made`,
  'user.invite': msg`User invited`,
  inviteUser: msg`User invited`,
  resendInvitation: msg`User invited`,
  'user.suspend': msg`User suspended`,
  suspendUser: msg`User suspended`,
  'user.activate': msg`User let in again`,
  activateUser: msg`User let in again`,
  'role.give': msg`Role given`,
  giveRole: msg`Role given`,
  'role.end': msg`Role ended`,
  endRole: msg`Role ended`,
  acceptQualityFlag: msg`Quality flag accepted`,
  acceptQualityFlags: msg`Quality flags accepted`,
  dismissQualityFlag: msg`Quality flag dismissed`,
  dismissQualityFlags: msg`Quality flags dismissed`,
  reopenQualityFlag: msg`Quality flag opened again`,
  decideDuplicate: msg`Duplicate decided`,
  linkRecords: msg`Records linked as one`,
  undoIdentityLink: msg`Link of records taken back`,
  undoChange: msg`Change taken back`,
  proposal: msg`Proposal made`,
  proposeChange: msg`Change proposed`,
  proposeNew: msg`New record proposed`,
  proposeArchive: msg`Archiving proposed`,
  withdrawProposal: msg`Proposal withdrawn`,
  decideProposals: msg`Proposals decided`,
  setProposalMode: msg`Rule for proposals set`,
  confirmProfile: msg`Profile confirmed`,
  confirmProfileSection: msg`Section of a profile confirmed`,
  sendDueReminders: msg`Reminders of what is due asked for`,
  moveMeasure: msg`Measure moved`,
  moveStage: msg`Centre moved to another stage`,
  sendProfileReminders: msg`Reminders of profiles asked for`,
  wantProfileReminders: msg`Reminders by mail switched on or off`,
  movePortfolioItem: msg`Portfolio item moved`,
  showPilotCompetence: msg`Competence shown by a pilot`,
  approveIndicatorValue: msg`Value of an indicator approved`,
  reopenIndicatorValue: msg`Value of an indicator opened again`,
  writeNewsletterVariant: msg`Language of an issue written`,
  removeNewsletterVariant: msg`Language of an issue removed`,
  copyNewsletterVariant: msg`Language of an issue copied`,
  copyNewsletterIssue: msg`Issue copied`,
  sendTestNewsletter: msg`Test of an issue sent`,
  scheduleNewsletterIssue: msg`Issue scheduled`,
  unscheduleNewsletterIssue: msg`Issue taken back to draft`,
  pauseNewsletterIssue: msg`Issue paused`,
  resumeNewsletterIssue: msg`Issue resumed`,
  cancelNewsletterIssue: msg`Issue cancelled`,
  resolveUnknownDeliveries: msg`Messages of unknown fate decided`,
  suppressAddress: msg`Address suppressed`,
  liftSuppression: msg`Suppression lifted`,
  recordAttendance: msg`Attendance recorded`,
  issueCertificate: msg`Certificate issued`,
  'person.create': msg`Person taken in`,
  registerPerson: msg`Person taken in`,
  'person.export': msg`Data of a person exported`,
  'personExport.get': msg`Data of a person exported`,
  'person.restrict': msg`Processing restricted`,
  restrictPerson: msg`Processing restricted`,
  'person.liftRestriction': msg`Restriction lifted`,
  liftRestriction: msg`Restriction lifted`,
  'person.askErasure': msg`Erasure of a person asked for`,
  erasePerson: msg`Erasure of a person asked for`,
  'person.erase': msg`Person erased`,
  'consent.request': msg`Consent asked for`,
  'consent.give': msg`Consent written down`,
  giveConsent: msg`Consent written down`,
  'consent.import': msg`Consent imported`,
  importConsent: msg`Consent imported`,
  'consent.withdraw': msg`Consent withdrawn`,
  withdrawConsent: msg`Consent withdrawn`,
  'consent.object': msg`Objection written down`,
  objectToUse: msg`Objection written down`,
  'consent.expire': msg`Consent expired`,
  'consentWording.publish': msg`Words of a consent published`,
  publishConsentWording: msg`Words of a consent published`,
  'subjectRequest.complete': msg`Request of a person answered`,
  completeSubjectRequest: msg`Request of a person answered`,
  'subjectRequest.refuse': msg`Request of a person refused`,
  refuseSubjectRequest: msg`Request of a person refused`,
  runRetention: msg`Retention started`,
  recomputeNetworkMetrics: msg`Network measured`,
  cancelJob: msg`Job cancelled`,
  resendOutgoingMessage: msg`Message sent again`,
};

/** What people ask for beside the lists and records of the types: stands beside a refused access. */
const questions: OpenLabels = {
  identify: msg`Proof of who asks`,
  auditEventChanges: msg`Changes of an audit event`,
  competenceCoverage: msg`Coverage of competences`,
  competenceGaps: msg`Gaps in competences`,
  competenceMentors: msg`Who can teach a competence`,
  indicatorProgress: msg`Progress of indicators`,
  indicatorTotals: msg`Totals of indicators`,
  dueWork: msg`What is due`,
  newsletterAudience: msg`Audience of an issue`,
  newsletterAudiencePeople: msg`People of an audience`,
  newsletterFindings: msg`Findings of an issue`,
  newsletterPreview: msg`Preview of an issue`,
  newsletterProgress: msg`Progress of an issue`,
  newsletterReport: msg`Report of an issue`,
  newsletterDeliveries: msg`Messages of an issue`,
  suppressedAddresses: msg({ message: 'Suppressed addresses', context: 'audit' }),
  suppressionOf: msg`Suppression of an address`,
  trainingTotals: msg`Totals of training`,
  consentStandings: msg`What people agreed to`,
  demoUsers: msg`Demo users`,
  erasurePreview: msg`Preview of an erasure`,
  erasureReceipts: msg`Proofs of erasures`,
  mailOfPerson: msg`Mail to a person`,
  me: msg`Own role`,
  myAccount: msg`Own account`,
  node: msg`Record by its id`,
  nodes: msg`Records by their ids`,
  organisationsOfAddress: msg`Organisations of a mail address`,
  peopleConsents: msg`What people of an organisation agreed to`,
  permittedUse: msg`Permitted use of an address`,
  personMailLog: msg`Newsletters to a person`,
  profileRemindersWanted: msg`Own choice of reminders`,
  proposalRules: msg`What may be proposed`,
  qualityFlagCorrection: msg`Correction by a quality flag`,
  retentionPlans: msg`Plans of retention`,
  search: msg({ message: 'Search', context: 'audit' }),
  signInProviders: msg`Providers to sign in with`,
  timeline: msg`History of a record`,
};

type Verb = 'create' | 'change' | 'archive' | 'restore';
const verbs: Readonly<Record<Verb, (what: string) => string>> = {
  create: (what) => i18n._(msg`Made: ${what}`),
  change: (what) => i18n._(msg`Changed: ${what}`),
  archive: (what) => i18n._(msg`Archived: ${what}`),
  restore: (what) => i18n._(msg`Restored: ${what}`),
};

const read = (what: string): string => i18n._(msg`Read: ${what}`);

/** The words for a generated mutation or question; undefined for other names. */
function generated(action: string): string | undefined {
  for (const type of allTypes) {
    if (action === type.singular) return read(typeLabel(type));
    if ([type.plural, `${type.plural}Facets`, `${type.plural}Aggregate`].includes(action)) {
      return read(typesLabel(type));
    }
    for (const [verb, { one, many }] of Object.entries(type.mutations)) {
      if (action === one) return verbs[verb as Verb](typeLabel(type));
      if (action === many) return verbs[verb as Verb](typesLabel(type));
    }
  }
  return undefined;
}

/** The words for a piece of work that Seedbed did by itself or for somebody. */
function ofJob(action: string): string | undefined {
  const [, kind] = /^job\.(.+)$/.exec(action) ?? [];
  if (kind === undefined) return undefined;
  const what = jobName({ kind });
  return i18n._(msg`Work in the background: ${what}`);
}

/** What was done, in words; a name of another version as it is. */
export const actionName = (action: string): string =>
  generated(action) ?? ofJob(action) ?? openWord(actions[action] ? actions : questions, action);

/** All names that have the same words as one: for people they are one thing. */
export function actionsLike(action: string): string[] {
  const name = actionName(action);
  return [action, ...Object.keys(actions).filter((one) => one !== action && actionName(one) === name)];
}
