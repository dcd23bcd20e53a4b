// Written by `npm run gen` from records.json: change the description where the type is declared.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What a type of record is. */
export const typeHints: Readonly<Record<string, MessageDescriptor>> = {
  Source: msg`A text, file or page that says something about our records. Every printed value names its source.`,
  FieldProvenance: msg`What one source says of one field of a record, exactly as printed, or what a person put there instead and why. Several may say something of one field; one of them holds. Seen by whoever sees the record.`,
  QualityFlag: msg`A suspect or missing value with the reason and a proposed correction. A flag never blocks and never changes the record: the printed value stays until a person decides.`,
  Statement: msg`A figure or definition as a source prints it: "more than 100 stakeholders", what is meant by social impact evaluation. A figure always has a comparator.`,
  Ncc: msg`The National Competence Centre for Social Innovation of one country. Seats, hosts, governance bodies and policy labs are records of their own.`,
  Organisation: msg`Any body in the network, public or private. Its name is the preferred one; every other spelling is a name variant, and search finds it by all of them.`,
  PolicyLab: msg`A place of a National Competence Centre where public policies are designed and tried out.`,
  NccHost: msg`The organisation that carries a National Competence Centre, from a day until a day. A seat in its rooms alone makes no host.`,
  ExternalIdentifier: msg`A pair of register and number under which others know an organisation. One pair belongs to one live organisation.`,
  GovernanceBody: msg`A body that steers or advises a National Competence Centre, such as its steering committee.`,
  GovernanceMembership: msg`Seat of an organisation in a governance body.`,
  NetworkMembership: msg`Membership of an organisation in a network, with its status and dates. The network is an organisation itself.`,
  OrganisationName: msg`One name of an organisation: legal, short, acronym, translation, brand, former or as a source prints it. Search finds the organisation by each of them.`,
  OrganisationRelation: msg`A directed, dated relation between two organisations, such as "manages since 2015".`,
  Site: msg`An address of an organisation or of a National Competence Centre, with its kind and dates. A site belongs to exactly one of the two.`,
  Person: msg`A natural person with dated roles in organisations. The people of the steward centre see it; everybody does where it is public, as speakers are.`,
  ContactPoint: msg`One address of a person or an organisation (e-mail, telephone, web, post) with what it may be used for. It is stored encrypted.`,
  PersonRole: msg`What a person does in an organisation, from when to when.`,
  SubjectRequest: msg`A request of a person under articles 15 to 22 GDPR, with the day until which it must be answered and the proof of the answer.`,
  RetentionRule: msg`Says that records of a type are anonymised by themselves when their time is over, and how long that is. Without a rule that is switched on nothing is anonymised; the report says what would be.`,
  Call: msg`An invitation of a funding programme to apply, with its code.`,
  GrantAgreement: msg`The signed contract of a grant, with its number. Programme, call and grant agreement are three different things.`,
  Project: msg`A funded undertaking with an acronym, a period and participations, such as SEED or SEED2SCALE.`,
  Participation: msg`One organisation in one project, with its role, its place in the list, its dates and what the source prints.`,
  ProjectFunding: msg`A funding programme that pays for a project, under the name that the source prints. A project may have several.`,
  ProjectPhase: msg`A part of a project in time, with its purpose.`,
  ProjectLink: msg`A directed link between two projects: continuation, offspring or case study.`,
  Platform: msg`An online platform that a project made or runs.`,
  WebLink: msg`An address on the web that belongs to a record of any type.`,
  SavedView: msg`A view of a list that somebody gave a name: what is filtered and searched, in which order, with which columns. Its owner changes it; others see it when it is shared.`,
};
