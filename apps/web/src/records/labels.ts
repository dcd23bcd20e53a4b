import type { MessageDescriptor } from '@lingui/core';
import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { jobName } from '../i18n/job-words.js';
import {
  bodyKinds,
  linkKinds,
  linksFrom,
  nameKinds,
  organisationKinds,
  organisationStatuses,
  relationsFrom,
  roles,
  siteKinds,
  siteStatuses,
  stages,
} from '../i18n/labels.js';
import { projectStatuses } from '../i18n/project-words.js';
import { flagStates } from '../i18n/quality-words.js';
import type { Field, RecordType } from './declarations.js';

type Words = Readonly<Record<string, MessageDescriptor>>;

/**
 * What the fields of the record types are called. `Type.field` goes before `field`. Every field that a person can see or
 * write has a word: `npm run check -- texts` fails for one that has none.
 */
const fields: Words = {
  search: msg`Search words`,
  saidBy: msg`Said by`,
  saidAt: msg`Said on`,
  printed: msg`As printed`,
  orderBy: msg`Order`,
  list: msg`List`,
  isShared: msg`Shared`,
  holds: msg`Holds now`,
  filter: msg`Filter`,
  decisionReason: msg`Reason of the decision`,
  decidedBy: msg`Decided by`,
  decidedAt: msg`Decided on`,
  columns: msg`Columns`,
  appliedValue: msg`Value that was put in`,
  acronym: msg`Acronym`,
  address: msg`Address`,
  archivedAt: msg`Archived`,
  body: msg`Governance body`,
  call: msg`Call`,
  checkedAt: msg`Checked on`,
  code: msg`Code`,
  comparator: msg`Comparison`,
  country: msg`Country`,
  countryAsPrinted: msg`Country as printed`,
  description: msg`Description`,
  displayName: msg`Name in lists`,
  endsOn: msg`Ends on`,
  euContribution: msg`EU contribution`,
  'ExternalIdentifier.scheme': msg`Kind of number`,
  'ExternalIdentifier.value': msg`Number`,
  field: msg`Field in question`,
  function: msg`Function`,
  grantAgreement: msg`Grant agreement`,
  givenName: msg`Given name`,
  familyName: msg`Family name`,
  calledAs: msg`Called as`,
  salutation: msg`Salutation`,
  languages: msg`Languages`,
  isRestricted: msg`Processing restricted`,
  erasedAt: msg`Erased on`,
  person: msg`Person`,
  isPrimary: msg`Main role`,
  domainGroup: msg`Mail domain`,
  tz: msg`Time zone`,
  right: msg`Right`,
  receivedAt: msg`Received on`,
  dueAt: msg`To be answered by`,
  extensionReason: msg`Why it takes longer`,
  decision: msg`Answer`,
  proof: msg`Proof`,
  reference: msg`Reference`,
  keep: msg`Kept for`,
  isActive: msg`Switched on`,
  host: msg`Host`,
  hosts: msg`Hosts`,
  isPublic: msg`Public body`,
  kind: msg`Kind`,
  label: msg`Text of the link`,
  lang: msg`Language code`,
  language: msg`Language`,
  latitude: msg`Latitude`,
  launchedOn: msg`Launched on`,
  legalForm: msg`Legal form`,
  longitude: msg`Longitude`,
  mandate: msg`Mandate`,
  member: msg`Member`,
  name: msg`Name`,
  nameAsPrinted: msg`Name as printed`,
  nationalPriority: msg`National priority`,
  ncc: msg`Centre`,
  network: msg`Network of organisations`,
  note: msg`Note`,
  number: msg`Number`,
  objective: msg`Objective`,
  order: msg`Place in the list`,
  organisation: msg`Organisation`,
  'OrganisationName.text': msg`Name`,
  'OrganisationRelation.from': msg`First organisation`,
  'OrganisationRelation.to': msg`Second organisation`,
  owner: msg`Owner`,
  periodAsPrinted: msg`Period as printed`,
  place: msg`Town`,
  programme: msg`Programme`,
  project: msg`Project`,
  'ProjectLink.from': msg`First project`,
  'ProjectLink.to': msg`Second project`,
  proposed: msg`Proposed value`,
  purpose: msg`Purpose`,
  reason: msg`Reason`,
  recordId: msg`Record in question`,
  recordTitle: msg`Name of the record`,
  recordType: msg`Type of the record`,
  region: msg`Region`,
  retrievedOn: msg`Read on`,
  role: msg`Role`,
  roleAsPrinted: msg`Role as printed`,
  rule: msg`Rule`,
  script: msg`Script`,
  signedOn: msg`Signed on`,
  source: msg`Source`,
  stage: msg`Stage`,
  startsOn: msg`Begins on`,
  state: msg`State`,
  statedCountries: msg`Countries stated`,
  statedPartners: msg`Partners stated`,
  status: msg`Status`,
  steward: msg`Centre of record`,
  strategyUrl: msg`Address of the strategy`,
  text: msg`Text`,
  title: msg`Title`,
  total: msg`Total cost`,
  type: msg`Relation`,
  unit: msg`Unit`,
  url: msg`Web address`,
  value: msg`Value`,
  narrowedTo: msg`Chosen to be seen by fewer`,
  visibility: msg`Who may see it`,
  website: msg`Website`,
  what: msg`What it says`,
};

const visibilities: Words = {
  PUBLIC: msg`Everybody`,
  NETWORK: msg`The whole network`,
  NCC: msg`Its centre`,
  PRIVATE: msg`Only people with a right to it`,
};

const sourceKinds: Words = {
  SEED: msg`Text of the first data`,
  FILE: msg`Imported file`,
  WEB: msg`Web page`,
};

const comparisons: Words = {
  EQ: msg`exactly`,
  GT: msg`more than`,
  GE: msg`at least`,
  LT: msg`less than`,
  LE: msg`at most`,
  ABOUT: msg`about`,
};

const membershipStatuses: Words = {
  INVITED: msg`Invited`,
  APPLIED: msg`Has applied`,
  ACTIVE: msg`Is a member`,
  SUSPENDED: msg`Suspended`,
  ENDED: msg`Ended`,
};

const schemes: Words = {
  PIC: msg`PIC of the EU portal`,
  OID: msg`OID of Erasmus+`,
  VAT: msg`VAT number`,
  LEI: msg`LEI`,
  ROR: msg`ROR`,
  NATIONAL_REGISTER: msg`Number in the national register`,
};

const provenanceKinds: Words = {
  SOURCE: msg`Printed by a source`,
  PERSON: msg`Corrected by a person`,
  PROGRAM: msg`Written by a program`,
};

const viewedLists: Words = {
  ORGANISATIONS: msg`Organisations`,
  PROJECTS: msg`Projects`,
};

const contactKinds: Words = {
  EMAIL: msg`E-mail`,
  PHONE: msg`Telephone`,
  MOBILE: msg`Mobile telephone`,
  URL: msg`Web address`,
  POST: msg`Postal address`,
};

const contactStatuses: Words = {
  ACTIVE: msg`Works`,
  UNREACHABLE: msg`Does not work`,
  ERASED: msg`Erased`,
};

const subjectRights: Words = {
  ACCESS_15: msg`Access (article 15)`,
  RECTIFICATION_16: msg`Correction (article 16)`,
  ERASURE_17: msg`Erasure (article 17)`,
  RESTRICTION_18: msg`Restriction (article 18)`,
  NOTIFY_19: msg`Notification (article 19)`,
  PORTABILITY_20: msg`Portability (article 20)`,
  OBJECTION_21: msg`Objection (article 21)`,
  NO_AUTOMATION_22: msg`No automated decision (article 22)`,
};

const subjectRequestStates: Words = {
  OPEN: msg`To be answered`,
  EXTENDED: msg`Extended`,
  DONE: msg`Answered`,
  REFUSED: msg`Refused`,
};

const choices: Readonly<Record<string, Words>> = {
  Comparator: comparisons,
  ContactKind: contactKinds,
  ContactStatus: contactStatuses,
  GovernanceBodyKind: bodyKinds,
  IdentifierScheme: schemes,
  MembershipStatus: membershipStatuses,
  NameKind: nameKinds,
  NccStage: stages,
  OrganisationKind: organisationKinds,
  OrganisationStatus: organisationStatuses,
  ParticipationRole: roles,
  ProjectLinkType: linksFrom,
  ProjectStatus: projectStatuses,
  ProvenanceKind: provenanceKinds,
  QualityFlagState: flagStates,
  RelationType: relationsFrom,
  SiteKind: siteKinds,
  SiteStatus: siteStatuses,
  SourceKind: sourceKinds,
  ViewedList: viewedLists,
  SubjectRequestState: subjectRequestStates,
  SubjectRight: subjectRights,
  Visibility: visibilities,
  WebLinkKind: linkKinds,
};

/** One of a type, and several of it. */
const types: Readonly<Record<string, readonly [MessageDescriptor, MessageDescriptor]>> = {
  Call: [msg`Call`, msg`Calls`],
  ContactPoint: [msg`Contact point`, msg`Contact points`],
  ExternalIdentifier: [msg`External identifier`, msg`External identifiers`],
  FieldProvenance: [msg`Origin of a value`, msg`Origins of values`],
  GovernanceBody: [msg`Governance body`, msg`Governance bodies`],
  GovernanceMembership: [msg`Seat in a governance body`, msg`Seats in governance bodies`],
  GrantAgreement: [msg`Grant agreement`, msg`Grant agreements`],
  Ncc: [msg`Centre`, msg`Centres`],
  NccHost: [msg`Host of a centre`, msg`Hosts of centres`],
  NetworkMembership: [msg`Network membership`, msg`Network memberships`],
  Organisation: [msg`Organisation`, msg`Organisations`],
  OrganisationName: [msg`Name of an organisation`, msg`Names of organisations`],
  OrganisationRelation: [msg`Relation of organisations`, msg`Relations of organisations`],
  Participation: [msg`Participation`, msg`Participations`],
  Person: [msg`Person`, msg`People`],
  PersonRole: [msg`Role of a person`, msg`Roles of people`],
  Platform: [msg`Platform`, msg`Platforms`],
  PolicyLab: [msg`Policy lab`, msg`Policy labs`],
  Project: [msg`Project`, msg`Projects`],
  ProjectFunding: [msg`Funding of a project`, msg`Fundings of projects`],
  ProjectLink: [msg`Link between projects`, msg`Links between projects`],
  ProjectPhase: [msg`Phase of a project`, msg`Phases of projects`],
  QualityFlag: [msg`Quality flag`, msg`Quality flags`],
  RetentionRule: [msg`Retention rule`, msg`Retention rules`],
  SavedView: [msg`Saved view`, msg`Saved views`],
  Site: [msg`Site`, msg`Sites`],
  Source: [msg`Source`, msg`Sources`],
  Statement: [msg`Statement`, msg`Statements`],
  SubjectRequest: [msg`Request of a person`, msg`Requests of people`],
  WebLink: [msg`Web link`, msg`Web links`],
};

/** "nameAsPrinted" → "Name as printed": English, for what has no word yet. */
function humanised(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const wordOr = (found: MessageDescriptor | undefined, name: string): string =>
  found ? i18n._(found) : humanised(name);

/** What a field is called in the reader's language. */
export function fieldLabel(type: Pick<RecordType, 'name'>, field: string): string {
  return wordOr(fields[`${type.name}.${field}`] ?? fields[field], field);
}

/** The word for a value of a closed list. */
export function choiceLabel({ choice }: Field, value: string): string {
  return wordOr(choices[choice ?? '']?.[value], value);
}

export function typeLabel({ name }: Pick<RecordType, 'name'>): string {
  return wordOr(types[name]?.[0], name);
}

export function typesLabel({ name, plural }: Pick<RecordType, 'name' | 'plural'>): string {
  return wordOr(types[name]?.[1], plural);
}

/** Who did something, as people read it. */
export function actorName(actor: string | null | undefined): string {
  if (!actor) return i18n._(msg`somebody`);
  if (actor === 'demo') return i18n._(msg`Demo user`);
  if (actor.startsWith('system:') || actor.startsWith('job:')) {
    const name = actor.slice(actor.indexOf(':') + 1);
    const what = name === 'seed' ? i18n._(msg`first data`) : jobName({ kind: name });
    return i18n._(msg`Seedbed (${what})`);
  }
  return actor.replace(/^user:/, '');
}
