/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The answer to an invitation. */
export type AcceptInvitationInput = {
  /** What you are called, when the invitation has it wrong. */
  displayName?: string | null | undefined;
  /** Your password from now on: 12 characters or more, such as a sentence that only you know. Empty: you sign in by link, passkey or another provider. */
  password?: string | null | undefined;
  /** What stands behind the `#` of the invitation. */
  token: string;
};

/** A flag that is right, and what to put into the record. */
export type AcceptQualityFlagInput = {
  /** The flag. */
  id: string | number;
  /** Why; it is written down with the change of the record. */
  reason?: string | null | undefined;
  /** Version of the flagged record, as you saw it: what others changed since is kept, or ends in CONFLICT. */
  recordRev?: number | null | undefined;
  /** Its version, as you saw it. */
  rev: number;
  /** What to put into the field, in full and as the field shows it; the proposed value unless said. */
  value?: string | null | undefined;
};

/** A flag that is right, among many. */
export type AcceptQualityFlagItem = {
  /** The flag. */
  id: string | number;
  /** Version of the flagged record, as you saw it: what others changed since is kept, or ends in CONFLICT. */
  recordRev?: number | null | undefined;
  /** Its version, as you saw it. */
  rev: number;
  /** What to put into the field, in full and as the field shows it; the proposed value unless said. */
  value?: string | null | undefined;
};

/** Flags that are right. */
export type AcceptQualityFlagsInput = {
  /** The flags, 200 at most. */
  items: Array<AcceptQualityFlagItem>;
  /** Why; one reason for all. */
  reason?: string | null | undefined;
};

/** How far an action of a project has come. */
export type ActionStatus =
  /** Ended as planned. */
  | 'DONE'
  /** Given up. */
  | 'DROPPED'
  /** At work. */
  | 'ONGOING'
  /** Not begun. */
  | 'PLANNED';

/** A condition on ActionStatus. */
export type ActionStatusFilter = {
  /** Equal to. */
  eq?: ActionStatus | null | undefined;
  /** One of these. */
  in?: Array<ActionStatus> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ActionStatus | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ActionStatus> | null | undefined;
};

/** What somebody does with a practice of others. */
export type AdoptionState =
  /** Does it in a way of its own. */
  | 'ADAPTED'
  /** Does it as it is. */
  | 'ADOPTED'
  /** Looks at it. */
  | 'CONSIDERED'
  /** Does it no longer, or never did. */
  | 'GIVEN_UP';

/** A condition on AdoptionState. */
export type AdoptionStateFilter = {
  /** Equal to. */
  eq?: AdoptionState | null | undefined;
  /** One of these. */
  in?: Array<AdoptionState> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: AdoptionState | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<AdoptionState> | null | undefined;
};

/** Which ApiToken records. Conditions side by side must all hold. */
export type ApiTokenFilter = {
  /** All of these hold. */
  and?: Array<ApiTokenFilter> | null | undefined;
  /** The beginning of the secret, to tell it from others. */
  begins?: StringFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it expires (UTC). */
  expiresAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** When it was last used, to the minute (UTC). */
  lastUsedAt?: DateTimeFilter | null | undefined;
  /** What it is for, in the words of its user. */
  name?: StringFilter | null | undefined;
  /** The only centre it is for; empty: all that its user has under the role. */
  ncc?: NccFilter | null | undefined;
  /** Id of: The only centre it is for; empty: all that its user has under the role. */
  nccId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ApiTokenFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ApiTokenFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** When it was ended by somebody (UTC). */
  revokedAt?: DateTimeFilter | null | undefined;
  /** Under which role it acts; it may do nothing once its user no longer has the role. */
  role?: UserRoleFilter | null | undefined;
  /** Whether it may change something. */
  scope?: TokenScopeFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Whose it is. */
  user?: UserFilter | null | undefined;
  /** Id of: Whose it is. */
  userId?: IdFilter | null | undefined;
};

/** A condition on linked ApiToken records. */
export type ApiTokenListFilter = {
  /** Each of them (also when there are none). */
  every?: ApiTokenFilter | null | undefined;
  /** None of them. */
  none?: ApiTokenFilter | null | undefined;
  /** At least one of them. */
  some?: ApiTokenFilter | null | undefined;
};

/** The approval of the values of an indicator in a period. */
export type ApproveIndicatorValueInput = {
  /** A value of the period; all of the same indicator and period are approved. */
  id: string | number;
  /** What is to be said of it; it stays in the history. */
  reason?: string | null | undefined;
  /** Its version, as you saw it. */
  rev: number;
};

/** From what totals take how many people there were. */
export type AttendanceBasis =
  /** From figures without people (`AttendanceCount`). */
  | 'COUNTS'
  /** From people who agreed to be recorded (`AttendanceOfPerson`): there may have been more. */
  | 'PEOPLE';

/** A condition on AttendanceBasis. */
export type AttendanceBasisFilter = {
  /** Equal to. */
  eq?: AttendanceBasis | null | undefined;
  /** One of these. */
  in?: Array<AttendanceBasis> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: AttendanceBasis | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<AttendanceBasis> | null | undefined;
};

/** Which AttendanceCount records. Conditions side by side must all hold. */
export type AttendanceCountFilter = {
  /** All of these hold. */
  and?: Array<AttendanceCountFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Which part it is of, such as "women", "15-23" or the code of a country. */
  category?: StringFilter | null | undefined;
  /** How the figure is meant. */
  comparator?: ComparatorFilter | null | undefined;
  /** The course. */
  course?: CourseFilter | null | undefined;
  /** Id of: The course. */
  courseId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** By what the figure is split; empty: of all people. */
  dimension?: AttendanceDimensionFilter | null | undefined;
  /** The edition of it; empty: all of them together. */
  edition?: CourseEditionFilter | null | undefined;
  /** Id of: The edition of it; empty: all of them together. */
  editionId?: IdFilter | null | undefined;
  /** Last day of the time that was counted; empty: to the end. */
  endsOn?: DateFilter | null | undefined;
  /** What shows it: the report, the list, the survey. */
  evidence?: StringFilter | null | undefined;
  /** Where the evidence can be read. */
  evidenceUrl?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The module; empty: the course as a whole. */
  module?: CourseModuleFilter | null | undefined;
  /** Id of: The module; empty: the course as a whole. */
  moduleId?: IdFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: AttendanceCountFilter | null | undefined;
  /** What else is to be known of it. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AttendanceCountFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** How far the people have come who were counted. */
  stage?: AttendanceStageFilter | null | undefined;
  /** First day of the time that was counted; empty: from the beginning. */
  startsOn?: DateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** How many people. */
  value?: IntFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked AttendanceCount records. */
export type AttendanceCountListFilter = {
  /** Each of them (also when there are none). */
  every?: AttendanceCountFilter | null | undefined;
  /** None of them. */
  none?: AttendanceCountFilter | null | undefined;
  /** At least one of them. */
  some?: AttendanceCountFilter | null | undefined;
};

/** By what a figure of people is split. */
export type AttendanceDimension =
  /** By age. */
  | 'AGE'
  /** By country; the part is its code. */
  | 'COUNTRY'
  /** By sex. */
  | 'SEX';

/** A condition on AttendanceDimension. */
export type AttendanceDimensionFilter = {
  /** Equal to. */
  eq?: AttendanceDimension | null | undefined;
  /** One of these. */
  in?: Array<AttendanceDimension> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: AttendanceDimension | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<AttendanceDimension> | null | undefined;
};

/** Which AttendanceOfPerson records. Conditions side by side must all hold. */
export type AttendanceOfPersonFilter = {
  /** All of these hold. */
  and?: Array<AttendanceOfPersonFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the person was there; empty: over all of it, as far as is known. */
  attendedOn?: DateFilter | null | undefined;
  /** Linked Certificate records. */
  certificates?: CertificateListFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** The edition of the course. */
  edition?: CourseEditionFilter | null | undefined;
  /** Id of: The edition of the course. */
  editionId?: IdFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: AttendanceOfPersonFilter | null | undefined;
  /** What else is to be known of it. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AttendanceOfPersonFilter> | null | undefined;
  /** The person. */
  person?: PersonFilter | null | undefined;
  /** Id of: The person. */
  personId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** How far the person has come; only a certificate makes it certified. */
  stage?: AttendanceStageFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see it besides the people of its steward NCC; never more than see the person. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked AttendanceOfPerson records. */
export type AttendanceOfPersonListFilter = {
  /** Each of them (also when there are none). */
  every?: AttendanceOfPersonFilter | null | undefined;
  /** None of them. */
  none?: AttendanceOfPersonFilter | null | undefined;
  /** At least one of them. */
  some?: AttendanceOfPersonFilter | null | undefined;
};

/** How far people have come with a course. */
export type AttendanceStage =
  /** Was there, or learnt online. */
  | 'ATTENDED'
  /** Got a certificate for it. */
  | 'CERTIFIED'
  /** Went through all of it. */
  | 'COMPLETED'
  /** Enrolled. */
  | 'REGISTERED';

/** A condition on AttendanceStage. */
export type AttendanceStageFilter = {
  /** Equal to. */
  eq?: AttendanceStage | null | undefined;
  /** One of these. */
  in?: Array<AttendanceStage> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: AttendanceStage | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<AttendanceStage> | null | undefined;
};

/** Which AuditEvent records. Conditions side by side must all hold. */
export type AuditEventFilter = {
  /** What was done, such as `changeOrganisation`, `signIn.password` or `access`. */
  action?: StringFilter | null | undefined;
  /** Who did it (`user:<id>`, `system:<what>`, `public` without a sign-in). */
  actor?: StringFilter | null | undefined;
  /** All of these hold. */
  and?: Array<AuditEventFilter> | null | undefined;
  /** When it happened (UTC). */
  at?: DateTimeFilter | null | undefined;
  /** Code of the error it was refused with. */
  code?: StringFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** More of it, in codes: the root field that was refused, the role that was given. */
  detail?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: AuditEventFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AuditEventFilter> | null | undefined;
  /** How it ended. */
  outcome?: AuditOutcomeFilter | null | undefined;
  /** Id of what it was about. */
  recordId?: IdFilter | null | undefined;
  /** Type of what it was about. */
  recordType?: StringFilter | null | undefined;
  /** Id of the request, as in answers and logs. */
  request?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Under which role. */
  role?: StringFilter | null | undefined;
  /** Which transaction of the journal holds the changes of it; empty where none could be. */
  transaction?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The user who did it, or whom it was tried as. */
  userId?: IdFilter | null | undefined;
};

/** How something that was tried ended. */
export type AuditOutcome =
  /** It was done. */
  | 'DONE'
  /** It was not allowed, or what was given with it was wrong. */
  | 'REFUSED';

/** A condition on AuditOutcome. */
export type AuditOutcomeFilter = {
  /** Equal to. */
  eq?: AuditOutcome | null | undefined;
  /** One of these. */
  in?: Array<AuditOutcome> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: AuditOutcome | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<AuditOutcome> | null | undefined;
};

/** A condition on a yes or no. */
export type BooleanFilter = {
  /** Equal to. */
  eq?: boolean | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
};

/** Which Call records. Conditions side by side must all hold. */
export type CallFilter = {
  /** All of these hold. */
  and?: Array<CallFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Code of the call as its programme writes it, such as "ESF-SI-2023-NCC-01". */
  code?: StringFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Linked GrantAgreement records. */
  grantAgreements?: GrantAgreementListFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: CallFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CallFilter> | null | undefined;
  /** Programme that opened the call. */
  programme?: FundingProgrammeFilter | null | undefined;
  /** Id of: Programme that opened the call. */
  programmeId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** Title of the call. */
  title?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked Call records. */
export type CallListFilter = {
  /** Each of them (also when there are none). */
  every?: CallFilter | null | undefined;
  /** None of them. */
  none?: CallFilter | null | undefined;
  /** At least one of them. */
  some?: CallFilter | null | undefined;
};

/** One key of the order of Call records; name exactly one field. */
export type CallOrder = {
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: SortDirection | null | undefined;
  /** Code of the call as its programme writes it, such as "ESF-SI-2023-NCC-01". */
  code?: SortDirection | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** By a field of: Programme that opened the call. */
  programme?: FundingProgrammeOrder | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** By a field of: The NCC of record: the only one whose people may write the record. */
  steward?: NccOrder | null | undefined;
  /** Title of the call. */
  title?: SortDirection | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: SortDirection | null | undefined;
};

/** Which CaseStudy records. Conditions side by side must all hold. */
export type CaseStudyFilter = {
  /** All of these hold. */
  and?: Array<CaseStudyFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: CaseStudyFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CaseStudyFilter> | null | undefined;
  /** The organisation whose practice was looked at. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation whose practice was looked at. */
  organisationId?: IdFilter | null | undefined;
  /** The pilot that looked at it. */
  pilot?: PilotFilter | null | undefined;
  /** Id of: The pilot that looked at it. */
  pilotId?: IdFilter | null | undefined;
  /** The project that was looked at. */
  project?: ProjectFilter | null | undefined;
  /** Id of: The project that was looked at. */
  projectId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that describes it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that describes it. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** What was looked at, and what was learnt. */
  summary?: StringFilter | null | undefined;
  /** What the case study is called. */
  title?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it can be read. */
  url?: StringFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked CaseStudy records. */
export type CaseStudyListFilter = {
  /** Each of them (also when there are none). */
  every?: CaseStudyFilter | null | undefined;
  /** None of them. */
  none?: CaseStudyFilter | null | undefined;
  /** At least one of them. */
  some?: CaseStudyFilter | null | undefined;
};

/** Which Certificate records. Conditions side by side must all hold. */
export type CertificateFilter = {
  /** All of these hold. */
  and?: Array<CertificateFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** The attendance that it is for. */
  attendance?: AttendanceOfPersonFilter | null | undefined;
  /** Id of: The attendance that it is for. */
  attendanceId?: IdFilter | null | undefined;
  /** The competence of the person that it is evidence of. */
  claim?: PersonCompetenceFilter | null | undefined;
  /** Id of: The competence of the person that it is evidence of. */
  claimId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** When it was issued. */
  issuedOn?: DateFilter | null | undefined;
  /** The module that it is for; empty: the whole course. */
  module?: CourseModuleFilter | null | undefined;
  /** Id of: The module that it is for; empty: the whole course. */
  moduleId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: CertificateFilter | null | undefined;
  /** Number or code that is printed on it. */
  number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CertificateFilter> | null | undefined;
  /** The person who attended. */
  person?: PersonFilter | null | undefined;
  /** Id of: The person who attended. */
  personId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it can be checked. */
  url?: StringFilter | null | undefined;
  /** Who may see it besides the people of its steward NCC; never more than see the person. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked Certificate records. */
export type CertificateListFilter = {
  /** Each of them (also when there are none). */
  every?: CertificateFilter | null | undefined;
  /** None of them. */
  none?: CertificateFilter | null | undefined;
  /** At least one of them. */
  some?: CertificateFilter | null | undefined;
};

/** A change of a CompetenceClaim. */
export type ChangeCompetenceClaimInput = {
  /** The competence. Id of the Competence. Required. */
  competenceId?: string | number | null | undefined;
  /** Until when the statement holds; empty: until somebody ends it. `2018-09-10`, `2018-09`, `2018`, `--09-01`, or `unknown` for a date that no source names. */
  endsOn?: string | null | undefined;
  /** What shows it: the pilot, the course, the document. */
  evidence?: string | null | undefined;
  /** What kind of evidence there is. */
  evidenceKind?: EvidenceKind | null | undefined;
  /** Where the evidence can be read. */
  evidenceUrl?: string | null | undefined;
  /** Its id. */
  id: string | number;
  /** A key of your own for this request: sent again within a day, it writes nothing and answers as before. */
  idempotencyKey?: string | null | undefined;
  /** Level of the framework at which it is there, from 1. */
  level?: number | null | undefined;
  /** The centre that has it; empty where an organisation does. Id of the Ncc. */
  nccId?: string | number | null | undefined;
  /** The organisation that has it; empty where a centre does. Id of the Organisation. */
  organisationId?: string | number | null | undefined;
  /** Why; it is written down with the change. */
  reason?: string | null | undefined;
  /** The version that the change is made on; what others changed since is kept, or ends in CONFLICT. */
  rev: number;
  /** Source that says so. Id of the Source. */
  sourceId?: string | number | null | undefined;
  /** Since when the competence is there. `2018-09-10`, `2018-09`, `2018`, `--09-01`, or `unknown` for a date that no source names. */
  startsOn?: string | null | undefined;
  /** Who stands behind it. */
  state?: ClaimState | null | undefined;
  /** The NCC of record: the only one whose people may write the record. Id of the Ncc. */
  stewardId?: string | number | null | undefined;
  /** The organisation that looked at the evidence. Id of the Organisation. */
  validatedById?: string | number | null | undefined;
  /** When the evidence was looked at. `2018-09-10`, `2018-09`, `2018`, `--09-01`, or `unknown` for a date that no source names. */
  validatedOn?: string | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: Visibility | null | undefined;
};

/** A change of a Deliverable. */
export type ChangeDeliverableInput = {
  /** The action of the project that it comes from. Id of the ProjectAction. */
  actionId?: string | number | null | undefined;
  /** Number of the deliverable in its project, such as "D2.1". */
  code?: string | null | undefined;
  /** Where the document can be read. */
  documentUrl?: string | null | undefined;
  /** Day on which it is due. `2018-09-10`, `2018-09`, `2018`, `--09-01`, or `unknown` for a date that no source names. */
  dueOn?: string | null | undefined;
  /** Day on which it was handed in. `2018-09-10`, `2018-09`, `2018`, `--09-01`, or `unknown` for a date that no source names. */
  handedInOn?: string | null | undefined;
  /** Its id. */
  id: string | number;
  /** A key of your own for this request: sent again within a day, it writes nothing and answers as before. */
  idempotencyKey?: string | null | undefined;
  /** What else is to be known of it. */
  note?: string | null | undefined;
  /** The project. Id of the Project. Required. */
  projectId?: string | number | null | undefined;
  /** Why; it is written down with the change. */
  reason?: string | null | undefined;
  /** Organisation that answers for it. Id of the Organisation. */
  responsibleId?: string | number | null | undefined;
  /** The version that the change is made on; what others changed since is kept, or ends in CONFLICT. */
  rev: number;
  /** Source that says so. Id of the Source. */
  sourceId?: string | number | null | undefined;
  /** How far it has come; empty while no source says it. */
  status?: DeliverableStatus | null | undefined;
  /** The NCC of record: the only one whose people may write the record. Id of the Ncc. */
  stewardId?: string | number | null | undefined;
  /** What is handed in. Required. */
  title?: Array<LocalisedTextInput> | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: Visibility | null | undefined;
};

/** A change of a Milestone. */
export type ChangeMilestoneInput = {
  /** The action of the project that it belongs to. Id of the ProjectAction. */
  actionId?: string | number | null | undefined;
  /** Number of the milestone in its project, such as "MS3". */
  code?: string | null | undefined;
  /** Day on which it is due. `2018-09-10`, `2018-09`, `2018`, `--09-01`, or `unknown` for a date that no source names. */
  dueOn?: string | null | undefined;
  /** Where the evidence can be read. */
  evidenceUrl?: string | null | undefined;
  /** Its id. */
  id: string | number;
  /** A key of your own for this request: sent again within a day, it writes nothing and answers as before. */
  idempotencyKey?: string | null | undefined;
  /** The project. Id of the Project. Required. */
  projectId?: string | number | null | undefined;
  /** Day on which it was reached. `2018-09-10`, `2018-09`, `2018`, `--09-01`, or `unknown` for a date that no source names. */
  reachedOn?: string | null | undefined;
  /** Why; it is written down with the change. */
  reason?: string | null | undefined;
  /** Organisation that answers for it. Id of the Organisation. */
  responsibleId?: string | number | null | undefined;
  /** The version that the change is made on; what others changed since is kept, or ends in CONFLICT. */
  rev: number;
  /** Source that says so. Id of the Source. */
  sourceId?: string | number | null | undefined;
  /** Whether it was reached; empty while no source says it. */
  status?: MilestoneStatus | null | undefined;
  /** The NCC of record: the only one whose people may write the record. Id of the Ncc. */
  stewardId?: string | number | null | undefined;
  /** What is reached with it. Required. */
  title?: Array<LocalisedTextInput> | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: Visibility | null | undefined;
};

/** What one is called. */
export type ChangeMyNameInput = {
  /** The name that others read. */
  displayName: string;
};

/** A change of a NewsletterIssue. */
export type ChangeNewsletterIssueInput = {
  /** Whose clock `sendAt` is read from. */
  clock?: IssueClock | null | undefined;
  /** Whether people get it in the language of the topic where their own is missing. */
  fallsBack?: boolean | null | undefined;
  /** Its id. */
  id: string | number;
  /** A key of your own for this request: sent again within a day, it writes nothing and answers as before. */
  idempotencyKey?: string | null | undefined;
  /** Whether it stands in the public archive once it was sent. */
  inArchive?: boolean | null | undefined;
  /** What happens when nobody knows whether a message arrived. */
  onUnknown?: UnknownDelivery | null | undefined;
  /** Whether it is sent from Monday to Friday only. */
  onlyWeekdays?: boolean | null | undefined;
  /** Most messages of it in a minute; empty: as many as the mail server takes. */
  perMinute?: number | null | undefined;
  /** Why; it is written down with the change. */
  reason?: string | null | undefined;
  /** The version that the change is made on; what others changed since is kept, or ends in CONFLICT. */
  rev: number;
  /** Who gets it, among those who agreed to the topic; empty: all of them. Id of the NewsletterSegment. */
  segmentId?: string | number | null | undefined;
  /** From when on it is sent (UTC). By the clock of the recipients: this time of day in UTC where they are. */
  sendAt?: string | null | undefined;
  /** The NCC of record: the only one whose people may write the record. Id of the Ncc. */
  stewardId?: string | number | null | undefined;
  /** What the centre calls it among themselves. Required. */
  title?: string | null | undefined;
  /** The topic. Only who agreed to it gets the issue. Id of the NewsletterTopic. Required. */
  topicId?: string | number | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: Visibility | null | undefined;
  /** Minute of the day from which on it may arrive, by the clock of the recipient: 480 is 08:00. */
  windowFrom?: number | null | undefined;
  /** Minute of the day until which it may arrive; before `windowFrom`: over midnight. */
  windowTo?: number | null | undefined;
};

/** A change of a NewsletterSegment. */
export type ChangeNewsletterSegmentInput = {
  /** Which contact points: a `ContactPointFilter` as JSON, as the list of contact points takes it. */
  filter?: string | null | undefined;
  /** Its id. */
  id: string | number;
  /** A key of your own for this request: sent again within a day, it writes nothing and answers as before. */
  idempotencyKey?: string | null | undefined;
  /** What it is called. Required. */
  name?: string | null | undefined;
  /** Why; it is written down with the change. */
  reason?: string | null | undefined;
  /** The version that the change is made on; what others changed since is kept, or ends in CONFLICT. */
  rev: number;
  /** The NCC of record: the only one whose people may write the record. Id of the Ncc. */
  stewardId?: string | number | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: Visibility | null | undefined;
};

/** What happened to a record. */
export type ChangeOperation =
  /** Fields of it were changed. */
  | 'CHANGED'
  /** It was made. */
  | 'CREATED'
  /** It was removed. */
  | 'DELETED'
  /** It was there already when its history began; the time is that of its last change before. */
  | 'FOUND';

/** A change of a ProjectAction. */
export type ChangeProjectActionInput = {
  /** Last day of the action. `2018-09-10`, `2018-09`, `2018`, `--09-01`, or `unknown` for a date that no source names. */
  endsOn?: string | null | undefined;
  /** Its id. */
  id: string | number;
  /** A key of your own for this request: sent again within a day, it writes nothing and answers as before. */
  idempotencyKey?: string | null | undefined;
  /** Place among the actions, from 1. Required. */
  order?: number | null | undefined;
  /** The project. Id of the Project. Required. */
  projectId?: string | number | null | undefined;
  /** Why; it is written down with the change. */
  reason?: string | null | undefined;
  /** Organisation that answers for it. Id of the Organisation. */
  responsibleId?: string | number | null | undefined;
  /** The version that the change is made on; what others changed since is kept, or ends in CONFLICT. */
  rev: number;
  /** Source that lists it. Id of the Source. */
  sourceId?: string | number | null | undefined;
  /** First day of the action. `2018-09-10`, `2018-09`, `2018`, `--09-01`, or `unknown` for a date that no source names. */
  startsOn?: string | null | undefined;
  /** How far it has come; empty while no source says it. */
  status?: ActionStatus | null | undefined;
  /** The NCC of record: the only one whose people may write the record. Id of the Ncc. */
  stewardId?: string | number | null | undefined;
  /** What is to be done, as printed where a source says it. Required. */
  title?: Array<LocalisedTextInput> | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: Visibility | null | undefined;
};

/** A change of a SavedView. */
export type ChangeSavedViewInput = {
  /** Which columns it shows, in their order; none: those that the list shows by itself. */
  columns?: Array<string> | null | undefined;
  /** What is filtered: a JSON object of the criteria of the list with their values. */
  filter?: string | null | undefined;
  /** Its id. */
  id: string | number;
  /** A key of your own for this request: sent again within a day, it writes nothing and answers as before. */
  idempotencyKey?: string | null | undefined;
  /** Whether others see it. */
  isShared?: boolean | null | undefined;
  /** Which list it is of. Required. */
  list?: ViewedList | null | undefined;
  /** What the view is called. Required. */
  name?: string | null | undefined;
  /** By which column it is sorted; a minus before it turns the order round. */
  orderBy?: string | null | undefined;
  /** Why; it is written down with the change. */
  reason?: string | null | undefined;
  /** The version that the change is made on; what others changed since is kept, or ends in CONFLICT. */
  rev: number;
  /** Words that are searched. */
  search?: string | null | undefined;
  /** The NCC of record: the only one whose people may write the record. Id of the Ncc. */
  stewardId?: string | number | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: Visibility | null | undefined;
};

/** A change of a SubjectRequest. */
export type ChangeSubjectRequestInput = {
  /** Why the answer takes longer; the person must be told within the first month. */
  extensionReason?: string | null | undefined;
  /** Its id. */
  id: string | number;
  /** A key of your own for this request: sent again within a day, it writes nothing and answers as before. */
  idempotencyKey?: string | null | undefined;
  /** How it was made sure that the request comes from the person, and by whom. Nothing is given out or erased before. */
  identityCheck?: string | null | undefined;
  /** What the person asks for, in their own words, and what has to be known of it. */
  note?: string | null | undefined;
  /** The person who asks. Id of the Person. Required. */
  personId?: string | number | null | undefined;
  /** Why; it is written down with the change. */
  reason?: string | null | undefined;
  /** When the request came in (UTC). Required. */
  receivedAt?: string | null | undefined;
  /** Number or words by which the case is found again. */
  reference?: string | null | undefined;
  /** The version that the change is made on; what others changed since is kept, or ends in CONFLICT. */
  rev: number;
  /** What the person asks for. Required. */
  right?: SubjectRight | null | undefined;
  /** The NCC of record: the only one whose people may write the record. Id of the Ncc. */
  stewardId?: string | number | null | undefined;
  /** Who may see the request: the coordinators of the steward NCC. */
  visibility?: Visibility | null | undefined;
};

/** Who stands behind the statement that somebody has a competence. */
export type ClaimState =
  /** Somebody else looked at the evidence and does not agree. */
  | 'REFUSED'
  /** A source says so; neither the holder nor a validator did. */
  | 'REPORTED'
  /** The holder says so. */
  | 'SELF_ASSESSED'
  /** Somebody else looked at the evidence and agrees. */
  | 'VALIDATED';

/** A condition on ClaimState. */
export type ClaimStateFilter = {
  /** Equal to. */
  eq?: ClaimState | null | undefined;
  /** One of these. */
  in?: Array<ClaimState> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ClaimState | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ClaimState> | null | undefined;
};

/** How a figure is meant. */
export type Comparator =
  /** About this figure. */
  | 'ABOUT'
  /** Exactly this figure. */
  | 'EQ'
  /** This figure or more ("at least"). */
  | 'GE'
  /** More than this figure ("more than 5000"). */
  | 'GT'
  /** This figure or less ("up to"). */
  | 'LE'
  /** Less than this figure. */
  | 'LT';

/** A condition on Comparator. */
export type ComparatorFilter = {
  /** Equal to. */
  eq?: Comparator | null | undefined;
  /** One of these. */
  in?: Array<Comparator> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: Comparator | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<Comparator> | null | undefined;
};

/** Which CompetenceClaim records. Conditions side by side must all hold. */
export type CompetenceClaimFilter = {
  /** All of these hold. */
  and?: Array<CompetenceClaimFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** The competence. */
  competence?: CompetenceFilter | null | undefined;
  /** Id of: The competence. */
  competenceId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Until when the statement holds; empty: until somebody ends it. */
  endsOn?: DateFilter | null | undefined;
  /** What shows it: the pilot, the course, the document. */
  evidence?: StringFilter | null | undefined;
  /** What kind of evidence there is. */
  evidenceKind?: EvidenceKindFilter | null | undefined;
  /** Where the evidence can be read. */
  evidenceUrl?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Level of the framework at which it is there, from 1. */
  level?: IntFilter | null | undefined;
  /** The centre that has it; empty where an organisation does. */
  ncc?: NccFilter | null | undefined;
  /** Id of: The centre that has it; empty where an organisation does. */
  nccId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: CompetenceClaimFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CompetenceClaimFilter> | null | undefined;
  /** The organisation that has it; empty where a centre does. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation that has it; empty where a centre does. */
  organisationId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** Since when the competence is there. */
  startsOn?: DateFilter | null | undefined;
  /** Who stands behind it. */
  state?: ClaimStateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The organisation that looked at the evidence. */
  validatedBy?: OrganisationFilter | null | undefined;
  /** Id of: The organisation that looked at the evidence. */
  validatedById?: IdFilter | null | undefined;
  /** When the evidence was looked at. */
  validatedOn?: DateFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked CompetenceClaim records. */
export type CompetenceClaimListFilter = {
  /** Each of them (also when there are none). */
  every?: CompetenceClaimFilter | null | undefined;
  /** None of them. */
  none?: CompetenceClaimFilter | null | undefined;
  /** At least one of them. */
  some?: CompetenceClaimFilter | null | undefined;
};

/** Which Competence records. Conditions side by side must all hold. */
export type CompetenceFilter = {
  /** All of these hold. */
  and?: Array<CompetenceFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** The area or competence of the same version that it is a part of. */
  broader?: CompetenceFilter | null | undefined;
  /** Id of: The area or competence of the same version that it is a part of. */
  broaderId?: IdFilter | null | undefined;
  /** Linked CompetenceClaim records. */
  claims?: CompetenceClaimListFilter | null | undefined;
  /** Code that is unique in this version, such as "1.1". */
  code?: StringFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** What somebody can do who has it. */
  description?: StringFilter | null | undefined;
  /** Linked LearningExchange records. */
  exchanges?: LearningExchangeListFilter | null | undefined;
  /** The version of the framework it belongs to. */
  framework?: CompetenceFrameworkFilter | null | undefined;
  /** Id of: The version of the framework it belongs to. */
  frameworkId?: IdFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Whether a centre added it to a framework of another centre. */
  isLocal?: BooleanFilter | null | undefined;
  /** Whether it is an area or a competence. */
  kind?: CompetenceKindFilter | null | undefined;
  /** What it is called. */
  label?: StringFilter | null | undefined;
  /** Linked CompetenceLink records. */
  linksFrom?: CompetenceLinkListFilter | null | undefined;
  /** Linked CompetenceLink records. */
  linksTo?: CompetenceLinkListFilter | null | undefined;
  /** Linked ModuleCompetence records. */
  modules?: ModuleCompetenceListFilter | null | undefined;
  /** Linked Competence records. */
  narrower?: CompetenceListFilter | null | undefined;
  /** This does not hold. */
  not?: CompetenceFilter | null | undefined;
  /** Linked ObjectiveCompetence records. */
  objectives?: ObjectiveCompetenceListFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CompetenceFilter> | null | undefined;
  /** Place among its neighbours, from 1. */
  order?: IntFilter | null | undefined;
  /** Linked CompetenceOutcome records. */
  outcomes?: CompetenceOutcomeListFilter | null | undefined;
  /** Linked PersonCompetence records. */
  people?: PersonCompetenceListFilter | null | undefined;
  /** Linked PilotCompetence records. */
  pilots?: PilotCompetenceListFilter | null | undefined;
  /** Linked PortfolioItem records. */
  portfolioItems?: PortfolioItemListFilter | null | undefined;
  /** Linked Practice records. */
  practices?: PracticeListFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that names it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that names it. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Address that names it everywhere and for good: that of its publisher, or `urn:uuid:` with the id where its publisher gives none. */
  uri?: StringFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** Which CompetenceFramework records. Conditions side by side must all hold. */
export type CompetenceFrameworkFilter = {
  /** All of these hold. */
  and?: Array<CompetenceFrameworkFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Linked Competence records. */
  competences?: CompetenceListFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** What it is for, and what to know of this version. */
  description?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Whether this is a part of what its publisher put out: the rest may be loaded later, also after the release. */
  isExtract?: BooleanFilter | null | undefined;
  /** Short name that all versions have, such as "DIGCOMP". */
  key?: StringFilter | null | undefined;
  /** Names of the levels, one on each line, lowest first. */
  levelNames?: StringFilter | null | undefined;
  /** How many levels of mastery there are; empty: none. */
  levels?: IntFilter | null | undefined;
  /** Terms under which it is passed on, with the line that names its owner. */
  licence?: StringFilter | null | undefined;
  /** Who keeps the framework. */
  maintainer?: StringFilter | null | undefined;
  /** What the framework is called. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: CompetenceFrameworkFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CompetenceFrameworkFilter> | null | undefined;
  /** Linked Portfolio records. */
  portfolios?: PortfolioListFilter | null | undefined;
  /** Since when this version stands; needed once it is released. */
  releasedOn?: DateFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that it was taken from. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that it was taken from. */
  sourceId?: IdFilter | null | undefined;
  /** Whether this version may still change. */
  state?: FrameworkStateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it is published. */
  url?: StringFilter | null | undefined;
  /** The version, such as "3.0". */
  version?: StringFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked CompetenceFramework records. */
export type CompetenceFrameworkListFilter = {
  /** Each of them (also when there are none). */
  every?: CompetenceFrameworkFilter | null | undefined;
  /** None of them. */
  none?: CompetenceFrameworkFilter | null | undefined;
  /** At least one of them. */
  some?: CompetenceFrameworkFilter | null | undefined;
};

/** What an entry of a competence framework is. */
export type CompetenceKind =
  /** A group of competences. */
  | 'AREA'
  /** A competence that somebody can have. */
  | 'COMPETENCE';

/** A condition on CompetenceKind. */
export type CompetenceKindFilter = {
  /** Equal to. */
  eq?: CompetenceKind | null | undefined;
  /** One of these. */
  in?: Array<CompetenceKind> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: CompetenceKind | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<CompetenceKind> | null | undefined;
};

/** Which CompetenceLink records. Conditions side by side must all hold. */
export type CompetenceLinkFilter = {
  /** All of these hold. */
  and?: Array<CompetenceLinkFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** The first of the two. */
  from?: CompetenceFilter | null | undefined;
  /** Id of: The first of the two. */
  fromId?: IdFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** How the second stands to the first. */
  kind?: CompetenceLinkKindFilter | null | undefined;
  /** This does not hold. */
  not?: CompetenceLinkFilter | null | undefined;
  /** Why, or what is not quite the same. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CompetenceLinkFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** The second, of another framework. */
  to?: CompetenceFilter | null | undefined;
  /** Id of: The second, of another framework. */
  toId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** How a competence of one framework stands to one of another. */
export type CompetenceLinkKind =
  /** The second is broader: it holds what the first means, and more. */
  | 'BROADER'
  /** They mean nearly the same; what is said of one is not said of the other. */
  | 'CLOSE'
  /** They mean the same. */
  | 'EXACT'
  /** The second is narrower: the first holds what it means, and more. */
  | 'NARROWER';

/** A condition on CompetenceLinkKind. */
export type CompetenceLinkKindFilter = {
  /** Equal to. */
  eq?: CompetenceLinkKind | null | undefined;
  /** One of these. */
  in?: Array<CompetenceLinkKind> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: CompetenceLinkKind | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<CompetenceLinkKind> | null | undefined;
};

/** A condition on linked CompetenceLink records. */
export type CompetenceLinkListFilter = {
  /** Each of them (also when there are none). */
  every?: CompetenceLinkFilter | null | undefined;
  /** None of them. */
  none?: CompetenceLinkFilter | null | undefined;
  /** At least one of them. */
  some?: CompetenceLinkFilter | null | undefined;
};

/** A condition on linked Competence records. */
export type CompetenceListFilter = {
  /** Each of them (also when there are none). */
  every?: CompetenceFilter | null | undefined;
  /** None of them. */
  none?: CompetenceFilter | null | undefined;
  /** At least one of them. */
  some?: CompetenceFilter | null | undefined;
};

/** Which CompetenceOutcome records. Conditions side by side must all hold. */
export type CompetenceOutcomeFilter = {
  /** All of these hold. */
  and?: Array<CompetenceOutcomeFilter> | null | undefined;
  /** Code that is unique in the competence. */
  code?: StringFilter | null | undefined;
  /** The competence. */
  competence?: CompetenceFilter | null | undefined;
  /** Id of: The competence. */
  competenceId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Knowledge, skill or attitude, where the framework says it. */
  kind?: OutcomeKindFilter | null | undefined;
  /** Level from which it holds, from 1. */
  level?: IntFilter | null | undefined;
  /** Name of the level as the framework prints it. */
  levelName?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: CompetenceOutcomeFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CompetenceOutcomeFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** The sentence. */
  text?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A condition on linked CompetenceOutcome records. */
export type CompetenceOutcomeListFilter = {
  /** Each of them (also when there are none). */
  every?: CompetenceOutcomeFilter | null | undefined;
  /** None of them. */
  none?: CompetenceOutcomeFilter | null | undefined;
  /** At least one of them. */
  some?: CompetenceOutcomeFilter | null | undefined;
};

/** How sure one is of a value. */
export type Confidence =
  /** Counted or measured. */
  | 'HIGH'
  /** A guess, or a method that may be far off. */
  | 'LOW'
  /** An estimate with a method. */
  | 'MEDIUM';

/** A condition on Confidence. */
export type ConfidenceFilter = {
  /** Equal to. */
  eq?: Confidence | null | undefined;
  /** One of these. */
  in?: Array<Confidence> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: Confidence | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<Confidence> | null | undefined;
};

/** Which profile is right as it stands. */
export type ConfirmProfileInput = {
  /** How it came, where it was no click of theirs: "said so on the telephone". At most 500 characters. */
  note?: string | null | undefined;
  /** The organisation. */
  organisationId: string | number;
};

/** Which section of a profile is right as it stands. */
export type ConfirmProfileSectionInput = {
  /** How it came, where it was no click of theirs: "said so on the telephone". At most 500 characters. */
  note?: string | null | undefined;
  /** The organisation. */
  organisationId: string | number;
  /** The section. */
  section: ProfileSectionKind;
};

/** A code of the app that is being set up. */
export type ConfirmSecondFactorInput = {
  /** The six digits that the app shows. */
  code: string;
};

/** How a conflict between a proposal and its record was settled. */
export type ConflictState =
  /** It waits for a person. */
  | 'OPEN'
  /** Another value was taken. */
  | 'OTHER'
  /** The value of the record stays. */
  | 'OURS'
  /** Nobody had to decide: the values agree by now, or the proposal was withdrawn or is gone. */
  | 'OVER'
  /** The proposed value was taken. */
  | 'THEIRS';

/** A condition on ConflictState. */
export type ConflictStateFilter = {
  /** Equal to. */
  eq?: ConflictState | null | undefined;
  /** One of these. */
  in?: Array<ConflictState> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ConflictState | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ConflictState> | null | undefined;
};

/** The way on which a consent came. */
export type ConsentChannel =
  /** A list from elsewhere. */
  | 'IMPORT'
  /** A link in a mail. */
  | 'MAIL_LINK'
  /** A signed paper. */
  | 'PAPER'
  /** Said to somebody of the centre. */
  | 'SPOKEN'
  /** A rule of this program, such as an expiry. */
  | 'SYSTEM'
  /** A form on a page. */
  | 'WEB_FORM';

/** A condition on ConsentChannel. */
export type ConsentChannelFilter = {
  /** Equal to. */
  eq?: ConsentChannel | null | undefined;
  /** One of these. */
  in?: Array<ConsentChannel> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ConsentChannel | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ConsentChannel> | null | undefined;
};

/** Which ConsentEvent records. Conditions side by side must all hold. */
export type ConsentEventFilter = {
  /** Who wrote it down (`user:<id>`, `system:<what>`). */
  actor?: StringFilter | null | undefined;
  /** All of these hold. */
  and?: Array<ConsentEventFilter> | null | undefined;
  /** When it was said (UTC). */
  at?: DateTimeFilter | null | undefined;
  /** The way on which it came. */
  channel?: ConsentChannelFilter | null | undefined;
  /** The address that it is about. */
  contactPoint?: ContactPointFilter | null | undefined;
  /** Id of: The address that it is about. */
  contactPointId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Hash of salt, evidence, network and browser; it stays when they are erased. */
  evidenceHash?: StringFilter | null | undefined;
  /** Hash of the event and of the one before. */
  hash?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Network from which it came, without the part of the address that tells a person. */
  ipTrunc?: StringFilter | null | undefined;
  /** What was said. */
  kind?: ConsentEventKindFilter | null | undefined;
  /** The legal basis that the event is about. */
  legalBasis?: LawfulBasisFilter | null | undefined;
  /** The language in which the person was asked, as a BCP 47 code. */
  locale?: StringFilter | null | undefined;
  /** Its place among the events of the contact point, from 1. */
  no?: IntFilter | null | undefined;
  /** This does not hold. */
  not?: ConsentEventFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ConsentEventFilter> | null | undefined;
  /** Hash of the event before; empty in the first one. */
  prevHash?: StringFilter | null | undefined;
  /** What it is about, such as `newsletter:<topic id>`; `*` in a no to everything. */
  purpose?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** What keeps the hash of the evidence from being guessed; erased with it. */
  salt?: StringFilter | null | undefined;
  /** The words that the person saw. */
  textVersion?: ConsentWordingFilter | null | undefined;
  /** Id of: The words that the person saw. */
  textVersionId?: IdFilter | null | undefined;
  /** Keyed hash of the browser that it came from. */
  uaHash?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** What was said about a purpose. */
export type ConsentEventKind =
  /** The person agreed. */
  | 'CONFIRMED'
  /** The consent, or the question, became too old. */
  | 'EXPIRED'
  /** A consent from elsewhere was taken over. It never overrides a withdrawal or an objection. */
  | 'IMPORTED'
  /** The person objected (article 21 GDPR). */
  | 'OBJECTED'
  /** A consent was asked for; the person has not answered yet. */
  | 'REQUESTED'
  /** The person withdrew. */
  | 'WITHDRAWN';

/** A condition on ConsentEventKind. */
export type ConsentEventKindFilter = {
  /** Equal to. */
  eq?: ConsentEventKind | null | undefined;
  /** One of these. */
  in?: Array<ConsentEventKind> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ConsentEventKind | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ConsentEventKind> | null | undefined;
};

/** A condition on linked ConsentEvent records. */
export type ConsentEventListFilter = {
  /** Each of them (also when there are none). */
  every?: ConsentEventFilter | null | undefined;
  /** None of them. */
  none?: ConsentEventFilter | null | undefined;
  /** At least one of them. */
  some?: ConsentEventFilter | null | undefined;
};

/** What a person said about a purpose, and how it can be proved. */
export type ConsentInput = {
  /** When it was said; now unless it was earlier. */
  at?: string | null | undefined;
  /** The way on which it came. */
  channel: ConsentChannel;
  /** The contact point. */
  contactPointId: string | number;
  /** What proves it. */
  evidence?: Array<EvidenceInput> | null | undefined;
  /** The legal basis it is about; consent unless said. */
  legalBasis?: LawfulBasis | null | undefined;
  /** The language of the wording, as a BCP 47 code. */
  locale?: string | null | undefined;
  /** The purpose, such as `newsletter:<topic id>`; `*` for a no to everything. */
  purpose: string;
  /** The wording that the person saw. */
  wordingId?: string | number | null | undefined;
};

/** What a person said last about a purpose. */
export type ConsentState =
  /** Agreed or was asked too long ago. */
  | 'EXPIRED'
  /** Agreed. */
  | 'GIVEN'
  /** Objected. */
  | 'REFUSED'
  /** Asked, without an answer yet. */
  | 'REQUESTED'
  /** Agreed once, and withdrew. */
  | 'WITHDRAWN';

/** Which ConsentWording records. Conditions side by side must all hold. */
export type ConsentWordingFilter = {
  /** All of these hold. */
  and?: Array<ConsentWordingFilter> | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Linked ConsentEvent records. */
  events?: ConsentEventListFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ConsentWordingFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ConsentWordingFilter> | null | undefined;
  /** The purpose that people are asked about, such as `newsletter:<topic id>`. */
  purpose?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** The words, in each language in which people are asked. */
  text?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Number of the version, from 1. */
  version?: IntFilter | null | undefined;
};

/** A new version of the words in which people are asked for a consent. */
export type ConsentWordingInput = {
  /** The purpose, such as `newsletter:<topic id>`. */
  purpose: string;
  /** The words, in each language in which people are asked. */
  text: Array<WordingTextInput>;
};

/** What kind of address a contact point is. */
export type ContactKind =
  /** An e-mail address. */
  | 'EMAIL'
  /** A mobile telephone number. */
  | 'MOBILE'
  /** A telephone number. */
  | 'PHONE'
  /** A postal address. */
  | 'POST'
  /** A web address. */
  | 'URL';

/** A condition on ContactKind. */
export type ContactKindFilter = {
  /** Equal to. */
  eq?: ContactKind | null | undefined;
  /** One of these. */
  in?: Array<ContactKind> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ContactKind | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ContactKind> | null | undefined;
};

/** Which ContactPoint records. Conditions side by side must all hold. */
export type ContactPointFilter = {
  /** The address itself. A filter finds it whole only. */
  address?: ExactFilter | null | undefined;
  /** All of these hold. */
  and?: Array<ContactPointFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Linked ConsentEvent records. */
  consentEvents?: ConsentEventListFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Domain of an e-mail address, by which sending is throttled. */
  domainGroup?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** E-mail, telephone, web or post. */
  kind?: ContactKindFilter | null | undefined;
  /** Language to write in, as a BCP 47 code. */
  lang?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ContactPointFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContactPointFilter> | null | undefined;
  /** The organisation that is reached there. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation that is reached there. */
  organisationId?: IdFilter | null | undefined;
  /** The person who is reached there. */
  person?: PersonFilter | null | undefined;
  /** Id of: The person who is reached there. */
  personId?: IdFilter | null | undefined;
  /** What it may be used for, such as "work", "press" or "invoices". */
  purpose?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Whether the address works. */
  status?: ContactStatusFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** Linked NewsletterSubscription records. */
  subscriptions?: NewsletterSubscriptionListFilter | null | undefined;
  /** Time zone of the reader, such as "Europe/Rome". */
  tz?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the address besides the people of its steward NCC; never more than see the person. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked ContactPoint records. */
export type ContactPointListFilter = {
  /** Each of them (also when there are none). */
  every?: ContactPointFilter | null | undefined;
  /** None of them. */
  none?: ContactPointFilter | null | undefined;
  /** At least one of them. */
  some?: ContactPointFilter | null | undefined;
};

/** Whether an address works. */
export type ContactStatus =
  /** Nothing speaks against it. */
  | 'ACTIVE'
  /** It was erased; what remains says only that there was one. */
  | 'ERASED'
  /** What was sent to it came back. */
  | 'UNREACHABLE';

/** A condition on ContactStatus. */
export type ContactStatusFilter = {
  /** Equal to. */
  eq?: ContactStatus | null | undefined;
  /** One of these. */
  in?: Array<ContactStatus> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ContactStatus | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ContactStatus> | null | undefined;
};

/** Which Country records. Conditions side by side must all hold. */
export type CountryFilter = {
  /** Linked PracticeAdoption records. */
  adoptions?: PracticeAdoptionListFilter | null | undefined;
  /** Other codes and spellings that mean the country, such as "SLO", "EL" or "Hellas". */
  aliases?: StringsFilter | null | undefined;
  /** All of these hold. */
  and?: Array<CountryFilter> | null | undefined;
  /** ISO 3166-1 alpha-2 code: Greece is GR and the United Kingdom GB; XK stands for Kosovo. */
  code?: StringFilter | null | undefined;
  /** Linked CourseEdition records. */
  courseEditions?: CourseEditionListFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Whether the country has a National Competence Centre of the network. */
  inNetwork?: BooleanFilter | null | undefined;
  /** What the country is called. */
  name?: StringFilter | null | undefined;
  /** Linked Ncc records. */
  nccs?: NccListFilter | null | undefined;
  /** This does not hold. */
  not?: CountryFilter | null | undefined;
  /** How its NUTS codes begin: EL for Greece, UK for the United Kingdom; empty where there is no NUTS. */
  nutsPrefix?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CountryFilter> | null | undefined;
  /** Linked Organisation records. */
  organisations?: OrganisationListFilter | null | undefined;
  /** Linked Pilot records. */
  pilots?: PilotListFilter | null | undefined;
  /** Linked Region records. */
  regions?: RegionListFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Linked Site records. */
  sites?: SiteListFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** How its VAT numbers begin in the EU register: EL for Greece; empty outside of it. */
  vatPrefix?: StringFilter | null | undefined;
};

/** One key of the order of Country records; name exactly one field. */
export type CountryOrder = {
  /** ISO 3166-1 alpha-2 code: Greece is GR and the United Kingdom GB; XK stands for Kosovo. */
  code?: SortDirection | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** Whether the country has a National Competence Centre of the network. */
  inNetwork?: SortDirection | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
};

/** Which CourseEdition records. Conditions side by side must all hold. */
export type CourseEditionFilter = {
  /** All of these hold. */
  and?: Array<CourseEditionFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** How many people can take part. */
  capacity?: IntFilter | null | undefined;
  /** From what totals take how many people there were, so that nobody is counted twice. */
  countedBy?: AttendanceBasisFilter | null | undefined;
  /** Country in which it takes place; empty for several. */
  country?: CountryFilter | null | undefined;
  /** Id of: Country in which it takes place; empty for several. */
  countryId?: IdFilter | null | undefined;
  /** Linked AttendanceCount records. */
  counts?: AttendanceCountListFilter | null | undefined;
  /** The course. */
  course?: CourseFilter | null | undefined;
  /** Id of: The course. */
  courseId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day of it. */
  endsOn?: DateFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Whether it stands for several editions that no source tells apart. */
  isSeries?: BooleanFilter | null | undefined;
  /** Language in which it is held, as a BCP 47 code. */
  language?: StringFilter | null | undefined;
  /** How it is held; empty while no source says it. */
  mode?: CourseModeFilter | null | undefined;
  /** What this edition is called. */
  name?: StringFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: CourseEditionFilter | null | undefined;
  /** What else is known, or what no source says. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CourseEditionFilter> | null | undefined;
  /** Organisation that holds it. */
  organiser?: OrganisationFilter | null | undefined;
  /** Id of: Organisation that holds it. */
  organiserId?: IdFilter | null | undefined;
  /** Linked AttendanceOfPerson records. */
  people?: AttendanceOfPersonListFilter | null | undefined;
  /** Where it takes place, as the source names it. */
  place?: StringFilter | null | undefined;
  /** NUTS region in which it takes place. */
  region?: RegionFilter | null | undefined;
  /** Id of: NUTS region in which it takes place. */
  regionId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that describes it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that describes it. */
  sourceId?: IdFilter | null | undefined;
  /** First day of it. */
  startsOn?: DateFilter | null | undefined;
  /** How far it has come; empty while no source says it. */
  status?: CourseStatusFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** Linked EditionTrainerPerson records. */
  trainerPeople?: EditionTrainerPersonListFilter | null | undefined;
  /** Linked EditionTrainer records. */
  trainers?: EditionTrainerListFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked CourseEdition records. */
export type CourseEditionListFilter = {
  /** Each of them (also when there are none). */
  every?: CourseEditionFilter | null | undefined;
  /** None of them. */
  none?: CourseEditionFilter | null | undefined;
  /** At least one of them. */
  some?: CourseEditionFilter | null | undefined;
};

/** Which Course records. Conditions side by side must all hold. */
export type CourseFilter = {
  /** All of these hold. */
  and?: Array<CourseFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Linked AttendanceCount records. */
  counts?: AttendanceCountListFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** What people learn in it. */
  description?: StringFilter | null | undefined;
  /** Linked CourseEdition records. */
  editions?: CourseEditionListFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Whether it costs nothing; empty while no source says it. */
  isFree?: BooleanFilter | null | undefined;
  /** Languages in which it is held, as BCP 47 codes. */
  languages?: StringsFilter | null | undefined;
  /** Linked CourseModule records. */
  modules?: CourseModuleListFilter | null | undefined;
  /** What the course is called. */
  name?: StringFilter | null | undefined;
  /** Centre that offers it. */
  ncc?: NccFilter | null | undefined;
  /** Id of: Centre that offers it. */
  nccId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: CourseFilter | null | undefined;
  /** What else is known, or what no source says. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CourseFilter> | null | undefined;
  /** Organisation that offers it. */
  organiser?: OrganisationFilter | null | undefined;
  /** Id of: Organisation that offers it. */
  organiserId?: IdFilter | null | undefined;
  /** What it costs each person. */
  price?: FloatFilter | null | undefined;
  /** Project that it belongs to. */
  project?: ProjectFilter | null | undefined;
  /** Id of: Project that it belongs to. */
  projectId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that describes it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that describes it. */
  sourceId?: IdFilter | null | undefined;
  /** How far it has come; empty while no source says it. */
  status?: CourseStatusFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** What it is about, in the words of the source or of who offers it. */
  theme?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it can be found. */
  url?: StringFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked Course records. */
export type CourseListFilter = {
  /** Each of them (also when there are none). */
  every?: CourseFilter | null | undefined;
  /** None of them. */
  none?: CourseFilter | null | undefined;
  /** At least one of them. */
  some?: CourseFilter | null | undefined;
};

/** How a course is held. */
export type CourseMode =
  /** Partly online, partly in one place. */
  | 'BLENDED'
  /** In one place, with teachers. */
  | 'FACE_TO_FACE'
  /** Online, open to everybody. */
  | 'MOOC';

/** A condition on CourseMode. */
export type CourseModeFilter = {
  /** Equal to. */
  eq?: CourseMode | null | undefined;
  /** One of these. */
  in?: Array<CourseMode> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: CourseMode | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<CourseMode> | null | undefined;
};

/** Which CourseModule records. Conditions side by side must all hold. */
export type CourseModuleFilter = {
  /** All of these hold. */
  and?: Array<CourseModuleFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Linked Certificate records. */
  certificates?: CertificateListFilter | null | undefined;
  /** Linked ModuleCompetence records. */
  competences?: ModuleCompetenceListFilter | null | undefined;
  /** Linked AttendanceCount records. */
  counts?: AttendanceCountListFilter | null | undefined;
  /** The course. */
  course?: CourseFilter | null | undefined;
  /** Id of: The course. */
  courseId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** How many hours it takes. */
  hours?: FloatFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: CourseModuleFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CourseModuleFilter> | null | undefined;
  /** Place among the modules, from 1. */
  order?: IntFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that describes it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that describes it. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** What the module is called. */
  title?: StringFilter | null | undefined;
  /** Title exactly as the source prints it. */
  titleAsPrinted?: StringFilter | null | undefined;
  /** Linked EditionTrainerPerson records. */
  trainerPeople?: EditionTrainerPersonListFilter | null | undefined;
  /** Linked EditionTrainer records. */
  trainers?: EditionTrainerListFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked CourseModule records. */
export type CourseModuleListFilter = {
  /** Each of them (also when there are none). */
  every?: CourseModuleFilter | null | undefined;
  /** None of them. */
  none?: CourseModuleFilter | null | undefined;
  /** At least one of them. */
  some?: CourseModuleFilter | null | undefined;
};

/** How far a course or one edition of it has come. */
export type CourseStatus =
  /** Given up, before or after it began. */
  | 'CANCELLED'
  /** Ended as planned. */
  | 'COMPLETED'
  /** Being held. */
  | 'ONGOING'
  /** Being prepared. */
  | 'PLANNED';

/** A condition on CourseStatus. */
export type CourseStatusFilter = {
  /** Equal to. */
  eq?: CourseStatus | null | undefined;
  /** One of these. */
  in?: Array<CourseStatus> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: CourseStatus | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<CourseStatus> | null | undefined;
};

/** An API token to make. */
export type CreateApiTokenInput = {
  /** When it expires (UTC), within a year. */
  expiresAt: string;
  /** What it is for, in your words. */
  name: string;
  /** The only centre it is for; empty: all that you have under the role. */
  ncc?: string | number | null | undefined;
  /** Under which of your roles it acts. */
  role: UserRole;
  /** Whether it may change something. */
  scope?: TokenScope;
};

/** A new AttendanceCount. */
export type CreateAttendanceCountInput = {
  /** Which part it is of, such as "women", "15-23" or the code of a country. */
  category?: string | null | undefined;
  /** How the figure is meant. Required. */
  comparator?: Comparator | null | undefined;
  /** The course. Id of the Course. Required. */
  courseId?: string | number | null | undefined;
  /** By what the figure is split; empty: of all people. */
  dimension?: AttendanceDimension | null | undefined;
  /** The edition of it; empty: all of them together. Id of the CourseEdition. */
  editionId?: string | number | null | undefined;
  /** Last day of the time that was counted; empty: to the end. `2018-09-10`, `2018-09`, `2018`, `--09-01`, or `unknown` for a date that no source names. */
  endsOn?: string | null | undefined;
  /** What shows it: the report, the list, the survey. */
  evidence?: string | null | undefined;
  /** Where the evidence can be read. */
  evidenceUrl?: string | null | undefined;
  /** A key of your own for this request: sent again within a day, it writes nothing and answers as before. */
  idempotencyKey?: string | null | undefined;
  /** The module; empty: the course as a whole. Id of the CourseModule. */
  moduleId?: string | number | null | undefined;
  /** What else is to be known of it. */
  note?: string | null | undefined;
  /** Why; it is written down with the change. */
  reason?: string | null | undefined;
  /** Source that says so. Id of the Source. */
  sourceId?: string | number | null | undefined;
  /** How far the people have come who were counted. Required. */
  stage?: AttendanceStage | null | undefined;
  /** First day of the time that was counted; empty: from the beginning. `2018-09-10`, `2018-09`, `2018`, `--09-01`, or `unknown` for a date that no source names. */
  startsOn?: string | null | undefined;
  /** The NCC of record: the only one whose people may write the record. Id of the Ncc. */
  stewardId?: string | number | null | undefined;
  /** How many people. Required. */
  value?: number | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: Visibility | null | undefined;
};

/** A new CompetenceClaim. */
export type CreateCompetenceClaimInput = {
  /** The competence. Id of the Competence. Required. */
  competenceId?: string | number | null | undefined;
  /** Until when the statement holds; empty: until somebody ends it. `2018-09-10`, `2018-09`, `2018`, `--09-01`, or `unknown` for a date that no source names. */
  endsOn?: string | null | undefined;
  /** What shows it: the pilot, the course, the document. */
  evidence?: string | null | undefined;
  /** What kind of evidence there is. */
  evidenceKind?: EvidenceKind | null | undefined;
  /** Where the evidence can be read. */
  evidenceUrl?: string | null | undefined;
  /** A key of your own for this request: sent again within a day, it writes nothing and answers as before. */
  idempotencyKey?: string | null | undefined;
  /** Level of the framework at which it is there, from 1. */
  level?: number | null | undefined;
  /** The centre that has it; empty where an organisation does. Id of the Ncc. */
  nccId?: string | number | null | undefined;
  /** The organisation that has it; empty where a centre does. Id of the Organisation. */
  organisationId?: string | number | null | undefined;
  /** Why; it is written down with the change. */
  reason?: string | null | undefined;
  /** Source that says so. Id of the Source. */
  sourceId?: string | number | null | undefined;
  /** Since when the competence is there. `2018-09-10`, `2018-09`, `2018`, `--09-01`, or `unknown` for a date that no source names. */
  startsOn?: string | null | undefined;
  /** Who stands behind it. */
  state?: ClaimState | null | undefined;
  /** The NCC of record: the only one whose people may write the record. Id of the Ncc. */
  stewardId?: string | number | null | undefined;
  /** The organisation that looked at the evidence. Id of the Organisation. */
  validatedById?: string | number | null | undefined;
  /** When the evidence was looked at. `2018-09-10`, `2018-09`, `2018`, `--09-01`, or `unknown` for a date that no source names. */
  validatedOn?: string | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: Visibility | null | undefined;
};

/** A new NewsletterSegment. */
export type CreateNewsletterSegmentInput = {
  /** Which contact points: a `ContactPointFilter` as JSON, as the list of contact points takes it. */
  filter?: string | null | undefined;
  /** A key of your own for this request: sent again within a day, it writes nothing and answers as before. */
  idempotencyKey?: string | null | undefined;
  /** What it is called. Required. */
  name?: string | null | undefined;
  /** Why; it is written down with the change. */
  reason?: string | null | undefined;
  /** The NCC of record: the only one whose people may write the record. Id of the Ncc. */
  stewardId?: string | number | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: Visibility | null | undefined;
};

/** A new SavedView. */
export type CreateSavedViewInput = {
  /** Which columns it shows, in their order; none: those that the list shows by itself. */
  columns?: Array<string> | null | undefined;
  /** What is filtered: a JSON object of the criteria of the list with their values. */
  filter?: string | null | undefined;
  /** A key of your own for this request: sent again within a day, it writes nothing and answers as before. */
  idempotencyKey?: string | null | undefined;
  /** Whether others see it. */
  isShared?: boolean | null | undefined;
  /** Which list it is of. Required. */
  list?: ViewedList | null | undefined;
  /** What the view is called. Required. */
  name?: string | null | undefined;
  /** By which column it is sorted; a minus before it turns the order round. */
  orderBy?: string | null | undefined;
  /** Why; it is written down with the change. */
  reason?: string | null | undefined;
  /** Words that are searched. */
  search?: string | null | undefined;
  /** The NCC of record: the only one whose people may write the record. Id of the Ncc. */
  stewardId?: string | number | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: Visibility | null | undefined;
};

/** Whether a centre meets a criterion. */
export type CriterionVerdict =
  /** It is met, with evidence. */
  | 'MET'
  /** It is not met. */
  | 'NOT_MET'
  /** A part of it is met. */
  | 'PARTLY'
  /** Somebody looked and could not tell. */
  | 'UNKNOWN';

/** A condition on CriterionVerdict. */
export type CriterionVerdictFilter = {
  /** Equal to. */
  eq?: CriterionVerdict | null | undefined;
  /** One of these. */
  in?: Array<CriterionVerdict> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: CriterionVerdict | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<CriterionVerdict> | null | undefined;
};

/** A condition on a date, written `YYYY-MM-DD`. A date that is known by month or year only counts as its first day. */
export type DateFilter = {
  /** Equal to. */
  eq?: string | null | undefined;
  /** Greater than. */
  gt?: string | null | undefined;
  /** Greater than or equal to. */
  gte?: string | null | undefined;
  /** One of these. */
  in?: Array<string> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Less than. */
  lt?: string | null | undefined;
  /** Less than or equal to. */
  lte?: string | null | undefined;
  /** Not equal to, or without a value. */
  ne?: string | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<string> | null | undefined;
};

/** How precisely a date is known. */
export type DatePrecision =
  /** Day, month and year are known. */
  | 'DAY'
  /** Day and month are known, the year is not ("1 September"). */
  | 'DAY_MONTH_NO_YEAR'
  /** Month and year are known. */
  | 'MONTH'
  /** The source says that there is a date, but not which. */
  | 'UNKNOWN'
  /** Only the year is known. */
  | 'YEAR';

/** A condition on a moment in time. */
export type DateTimeFilter = {
  /** Equal to. */
  eq?: string | null | undefined;
  /** Greater than. */
  gt?: string | null | undefined;
  /** Greater than or equal to. */
  gte?: string | null | undefined;
  /** One of these. */
  in?: Array<string> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Less than. */
  lt?: string | null | undefined;
  /** Less than or equal to. */
  lte?: string | null | undefined;
  /** Not equal to, or without a value. */
  ne?: string | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<string> | null | undefined;
};

/** What you decided on a duplicate candidate. */
export type DecideDuplicateInput = {
  /** `SAME` makes the two one, `NOT_SAME` keeps them apart, `OPEN` takes the decision back. */
  decision: DuplicateDecision;
  /** The candidate. */
  id: string | number;
  /** With `SAME`: the organisation that stands for both. */
  keptId?: string | number | null | undefined;
  /** Why. */
  reason?: string | null | undefined;
  /** Its version, as you saw it. */
  rev: number;
};

/** What is decided on a proposal. */
export type DecideProposalInput = {
  /** Accept, change or reject. */
  decision: ProposalDecision;
  /** The fields that are accepted; the others are rejected. Unset: all of them, which is refused where one is in conflict. */
  fields?: Array<string> | null | undefined;
  /** The proposal. */
  id: string | number;
  /** Why; the author reads it. Needed where nothing is taken. */
  reason?: string | null | undefined;
  /** Its version, as you saw it: it is another one when the record changed meanwhile. */
  rev: number;
  /** Values to take instead of the proposed ones, as the input of a change of the type names them. */
  values?: unknown;
};

/** What became of a decision. */
export type DecisionOutcome =
  /** It holds. */
  | 'DONE'
  /** It was refused; see its problems. */
  | 'FAILED';

/** Which Deliverable records. Conditions side by side must all hold. */
export type DeliverableFilter = {
  /** The action of the project that it comes from. */
  action?: ProjectActionFilter | null | undefined;
  /** Id of: The action of the project that it comes from. */
  actionId?: IdFilter | null | undefined;
  /** All of these hold. */
  and?: Array<DeliverableFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Number of the deliverable in its project, such as "D2.1". */
  code?: StringFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Where the document can be read. */
  documentUrl?: StringFilter | null | undefined;
  /** Day on which it is due. */
  dueOn?: DateFilter | null | undefined;
  /** Day on which it was handed in. */
  handedInOn?: DateFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: DeliverableFilter | null | undefined;
  /** What else is to be known of it. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<DeliverableFilter> | null | undefined;
  /** The project. */
  project?: ProjectFilter | null | undefined;
  /** Id of: The project. */
  projectId?: IdFilter | null | undefined;
  /** Organisation that answers for it. */
  responsible?: OrganisationFilter | null | undefined;
  /** Id of: Organisation that answers for it. */
  responsibleId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** How far it has come; empty while no source says it. */
  status?: DeliverableStatusFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** What is handed in. */
  title?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked Deliverable records. */
export type DeliverableListFilter = {
  /** Each of them (also when there are none). */
  every?: DeliverableFilter | null | undefined;
  /** None of them. */
  none?: DeliverableFilter | null | undefined;
  /** At least one of them. */
  some?: DeliverableFilter | null | undefined;
};

/** How far a deliverable has come. */
export type DeliverableStatus =
  /** Accepted by whom it is for. */
  | 'ACCEPTED'
  /** Not to be delivered any more. */
  | 'DROPPED'
  /** Handed in. */
  | 'HANDED_IN'
  /** Being worked on. */
  | 'IN_PROGRESS'
  /** Not begun. */
  | 'PLANNED'
  /** Handed in, and sent back to be done again. */
  | 'SENT_BACK';

/** A condition on DeliverableStatus. */
export type DeliverableStatusFilter = {
  /** Equal to. */
  eq?: DeliverableStatus | null | undefined;
  /** One of these. */
  in?: Array<DeliverableStatus> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: DeliverableStatus | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<DeliverableStatus> | null | undefined;
};

/** A flag whose value is right. */
export type DismissQualityFlagInput = {
  /** The flag. */
  id: string | number;
  /** Why the value is right. */
  reason: string;
  /** Its version, as you saw it. */
  rev: number;
};

/** Flags whose values are right. */
export type DismissQualityFlagsInput = {
  /** The flags, 200 at most. */
  items: Array<QualityFlagVersionItem>;
  /** Why the values are right; one reason for all. */
  reason: string;
};

/** Why an address may belong to an organisation. */
export type DomainReason =
  /** The organisation is reached under the same domain. */
  | 'CONTACT'
  /** People with a role there have addresses of the same domain. */
  | 'PEOPLE'
  /** Its website has the same domain. */
  | 'WEBSITE';

/** What is due. */
export type DueKind =
  /** A claim of an organisation or a centre to a competence, which ends. */
  | 'CLAIM'
  /** A deliverable of a project. */
  | 'DELIVERABLE'
  /** A measure of an action plan. */
  | 'MEASURE'
  /** A milestone of a project. */
  | 'MILESTONE'
  /** A claim of a person to a competence, which ends. */
  | 'PERSON_CLAIM';

/** Which DuplicateCandidate records. Conditions side by side must all hold. */
export type DuplicateCandidateFilter = {
  /** All of these hold. */
  and?: Array<DuplicateCandidateFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was decided (UTC); empty where the source gives no date. */
  decidedAt?: DateTimeFilter | null | undefined;
  /** Who decided: "user:<id>", or "source:FACTS" when the decision came with the seeds. */
  decidedBy?: StringFilter | null | undefined;
  /** Open, the same or not the same. */
  decision?: DuplicateDecisionFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The first organisation. */
  left?: OrganisationFilter | null | undefined;
  /** Id of: The first organisation. */
  leftId?: IdFilter | null | undefined;
  /** The name that was compared on the left side. */
  leftName?: StringFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: DuplicateCandidateFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<DuplicateCandidateFilter> | null | undefined;
  /** Why the two were put side by side, as stable codes. */
  reasons?: StringsFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** The second organisation; the first one again when two names of one organisation were compared. */
  right?: OrganisationFilter | null | undefined;
  /** Id of: The second organisation; the first one again when two names of one organisation were compared. */
  rightId?: IdFilter | null | undefined;
  /** The name that was compared on the right side. */
  rightName?: StringFilter | null | undefined;
  /** How alike the two are, from 0 to 1; empty when a person named the pair. */
  score?: FloatFilter | null | undefined;
  /** Source of the pair or of the decision. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source of the pair or of the decision. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked DuplicateCandidate records. */
export type DuplicateCandidateListFilter = {
  /** Each of them (also when there are none). */
  every?: DuplicateCandidateFilter | null | undefined;
  /** None of them. */
  none?: DuplicateCandidateFilter | null | undefined;
  /** At least one of them. */
  some?: DuplicateCandidateFilter | null | undefined;
};

/** One key of the order of DuplicateCandidate records; name exactly one field. */
export type DuplicateCandidateOrder = {
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: SortDirection | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** When it was decided (UTC); empty where the source gives no date. */
  decidedAt?: SortDirection | null | undefined;
  /** Open, the same or not the same. */
  decision?: SortDirection | null | undefined;
  /** By a field of: The first organisation. */
  left?: OrganisationOrder | null | undefined;
  /** The name that was compared on the left side. */
  leftName?: SortDirection | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** By a field of: The second organisation; the first one again when two names of one organisation were compared. */
  right?: OrganisationOrder | null | undefined;
  /** The name that was compared on the right side. */
  rightName?: SortDirection | null | undefined;
  /** How alike the two are, from 0 to 1; empty when a person named the pair. */
  score?: SortDirection | null | undefined;
  /** By a field of: Source of the pair or of the decision. */
  source?: SourceOrder | null | undefined;
  /** By a field of: The NCC of record: the only one whose people may write the record. */
  steward?: NccOrder | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: SortDirection | null | undefined;
};

/** What a person decided on a duplicate candidate. */
export type DuplicateDecision =
  /** The two are different organisations; they are not proposed again. */
  | 'NOT_SAME'
  /** Waits for a person. */
  | 'OPEN'
  /** The two are one organisation. */
  | 'SAME';

/** A condition on DuplicateDecision. */
export type DuplicateDecisionFilter = {
  /** Equal to. */
  eq?: DuplicateDecision | null | undefined;
  /** One of these. */
  in?: Array<DuplicateDecision> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: DuplicateDecision | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<DuplicateDecision> | null | undefined;
};

/** Which EditionTrainer records. Conditions side by side must all hold. */
export type EditionTrainerFilter = {
  /** All of these hold. */
  and?: Array<EditionTrainerFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** The edition of the course. */
  edition?: CourseEditionFilter | null | undefined;
  /** Id of: The edition of the course. */
  editionId?: IdFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The module that it teaches; empty for all, as far as is known. */
  module?: CourseModuleFilter | null | undefined;
  /** Id of: The module that it teaches; empty for all, as far as is known. */
  moduleId?: IdFilter | null | undefined;
  /** Name exactly as the source prints it for this course. */
  nameAsPrinted?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: EditionTrainerFilter | null | undefined;
  /** What it does there, in the words of the source or its own. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<EditionTrainerFilter> | null | undefined;
  /** The organisation that teaches. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation that teaches. */
  organisationId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked EditionTrainer records. */
export type EditionTrainerListFilter = {
  /** Each of them (also when there are none). */
  every?: EditionTrainerFilter | null | undefined;
  /** None of them. */
  none?: EditionTrainerFilter | null | undefined;
  /** At least one of them. */
  some?: EditionTrainerFilter | null | undefined;
};

/** Which EditionTrainerPerson records. Conditions side by side must all hold. */
export type EditionTrainerPersonFilter = {
  /** All of these hold. */
  and?: Array<EditionTrainerPersonFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** The edition of the course. */
  edition?: CourseEditionFilter | null | undefined;
  /** Id of: The edition of the course. */
  editionId?: IdFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The module that the person teaches; empty for all, as far as is known. */
  module?: CourseModuleFilter | null | undefined;
  /** Id of: The module that the person teaches; empty for all, as far as is known. */
  moduleId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: EditionTrainerPersonFilter | null | undefined;
  /** What the person does there, as the source says it or as agreed. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<EditionTrainerPersonFilter> | null | undefined;
  /** The person. */
  person?: PersonFilter | null | undefined;
  /** Id of: The person. */
  personId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see it besides the people of its steward NCC; never more than see the person. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked EditionTrainerPerson records. */
export type EditionTrainerPersonListFilter = {
  /** Each of them (also when there are none). */
  every?: EditionTrainerPersonFilter | null | undefined;
  /** None of them. */
  none?: EditionTrainerPersonFilter | null | undefined;
  /** At least one of them. */
  some?: EditionTrainerPersonFilter | null | undefined;
};

/** Which API token to end. */
export type EndApiTokenInput = {
  /** Its id. */
  id: string | number;
};

/** Which role to end. */
export type EndRoleInput = {
  /** Id of the role assignment. */
  id: string | number;
};

/** Which sign-in to end. */
export type EndSessionInput = {
  /** Its id. */
  id: string | number;
};

/** One name and one text of what proves a consent. */
export type EvidenceInput = {
  /** What it is, such as "form" or "document". */
  name: string;
  /** What it says. */
  text: string;
};

/** What shows that a competence is there. */
export type EvidenceKind =
  /** A course that was taken or given. */
  | 'COURSE'
  /** A document: a study, a certificate. */
  | 'DOCUMENT'
  /** A pilot in which it was used. */
  | 'PILOT'
  /** A project in which it was used. */
  | 'PROJECT'
  /** Somebody who can tell. */
  | 'REFERENCE';

/** A condition on EvidenceKind. */
export type EvidenceKindFilter = {
  /** Equal to. */
  eq?: EvidenceKind | null | undefined;
  /** One of these. */
  in?: Array<EvidenceKind> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: EvidenceKind | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<EvidenceKind> | null | undefined;
};

/** A condition on a text that is stored encrypted: found whole only. */
export type ExactFilter = {
  /** This text, whatever its case and the spaces and signs in a number. */
  eq?: string | null | undefined;
  /** One of these texts. */
  in?: Array<string> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
};

/** How far an exchange of mutual learning has come. */
export type ExchangeStatus =
  /** Both sides want it. */
  | 'AGREED'
  /** Given up. */
  | 'CANCELLED'
  /** Ended, with what came of it. */
  | 'COMPLETED'
  /** At work. */
  | 'ONGOING'
  /** One side asked or offered. */
  | 'PROPOSED';

/** A condition on ExchangeStatus. */
export type ExchangeStatusFilter = {
  /** Equal to. */
  eq?: ExchangeStatus | null | undefined;
  /** One of these. */
  in?: Array<ExchangeStatus> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ExchangeStatus | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ExchangeStatus> | null | undefined;
};

/** Which ExternalIdentifier records. Conditions side by side must all hold. */
export type ExternalIdentifierFilter = {
  /** All of these hold. */
  and?: Array<ExternalIdentifierFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When it was last compared with the register (UTC). */
  checkedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: ExternalIdentifierFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ExternalIdentifierFilter> | null | undefined;
  /** The organisation it identifies. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation it identifies. */
  organisationId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Register that gave the number. */
  scheme?: IdentifierSchemeFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The number in the normal form of its register, without spaces. */
  value?: StringFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked ExternalIdentifier records. */
export type ExternalIdentifierListFilter = {
  /** Each of them (also when there are none). */
  every?: ExternalIdentifierFilter | null | undefined;
  /** None of them. */
  none?: ExternalIdentifierFilter | null | undefined;
  /** At least one of them. */
  some?: ExternalIdentifierFilter | null | undefined;
};

/** Which FieldProvenance records. Conditions side by side must all hold. */
export type FieldProvenanceFilter = {
  /** All of these hold. */
  and?: Array<FieldProvenanceFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** The field, by its name in the API, such as "country". */
  field?: StringFilter | null | undefined;
  /** Whether the field holds the value of this statement now. */
  holds?: BooleanFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** A source, a person or a program. */
  kind?: ProvenanceKindFilter | null | undefined;
  /** Language of the text as a BCP 47 code, where the field has one text per language. */
  language?: StringFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: FieldProvenanceFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<FieldProvenanceFilter> | null | undefined;
  /** Where in the source: page, table, heading. */
  place?: StringFilter | null | undefined;
  /** The value word for word: as printed, or as it was written instead. Empty: the source says nothing. */
  printed?: StringFilter | null | undefined;
  /** Why the field holds it, or why it does not. */
  reason?: StringFilter | null | undefined;
  /** Id of the record. */
  recordId?: IdFilter | null | undefined;
  /** What the record is called, kept so that lists need not open it. */
  recordTitle?: StringFilter | null | undefined;
  /** Record type of the record, such as "Organisation". */
  recordType?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** When the source was read, or when it was written instead (UTC). */
  saidAt?: DateTimeFilter | null | undefined;
  /** Who wrote it, where it is no source: "user:<id>", "job:<name>". */
  saidBy?: StringFilter | null | undefined;
  /** The source that prints it; empty where a person or a program wrote it. */
  source?: SourceFilter | null | undefined;
  /** Id of: The source that prints it; empty where a person or a program wrote it. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked FieldProvenance records. */
export type FieldProvenanceListFilter = {
  /** Each of them (also when there are none). */
  every?: FieldProvenanceFilter | null | undefined;
  /** None of them. */
  none?: FieldProvenanceFilter | null | undefined;
  /** At least one of them. */
  some?: FieldProvenanceFilter | null | undefined;
};

/** A passkey that the browser made. */
export type FinishPasskeyRegistrationInput = {
  /** What the first step answered. */
  challengeId: string | number;
  /** What to call it, such as "Laptop". */
  name: string;
  /** The answer of the browser: its `toJSON()`. */
  response: unknown;
};

/** The answer of a passkey. */
export type FinishPasskeySignInInput = {
  /** What the first step answered. */
  challengeId: string | number;
  /** The answer of the browser: its `toJSON()`. */
  response: unknown;
};

/** A condition on a number. */
export type FloatFilter = {
  /** Equal to. */
  eq?: number | null | undefined;
  /** Greater than. */
  gt?: number | null | undefined;
  /** Greater than or equal to. */
  gte?: number | null | undefined;
  /** One of these. */
  in?: Array<number> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Less than. */
  lt?: number | null | undefined;
  /** Less than or equal to. */
  lte?: number | null | undefined;
  /** Not equal to, or without a value. */
  ne?: number | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<number> | null | undefined;
};

/** Whether a version of a competence framework may still change. */
export type FrameworkState =
  /** Being written: competences come, go and change. */
  | 'DRAFT'
  /** Settled for good: what changes becomes a new version. */
  | 'RELEASED';

/** A condition on FrameworkState. */
export type FrameworkStateFilter = {
  /** Equal to. */
  eq?: FrameworkState | null | undefined;
  /** One of these. */
  in?: Array<FrameworkState> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: FrameworkState | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<FrameworkState> | null | undefined;
};

/** Which FundingProgramme records. Conditions side by side must all hold. */
export type FundingProgrammeFilter = {
  /** All of these hold. */
  and?: Array<FundingProgrammeFilter> | null | undefined;
  /** Linked Call records. */
  calls?: CallListFilter | null | undefined;
  /** Short stable code of the programme, such as "easi". */
  code?: StringFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day of the programme period. */
  endsOn?: DateFilter | null | undefined;
  /** Linked ProjectFunding records. */
  fundings?: ProjectFundingListFilter | null | undefined;
  /** Linked GrantAgreement records. */
  grantAgreements?: GrantAgreementListFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** What the programme is called. */
  name?: StringFilter | null | undefined;
  /** The name exactly as the first source printed it, spelling included. */
  nameAsPrinted?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: FundingProgrammeFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingProgrammeFilter> | null | undefined;
  /** Other names under which sources print the programme. */
  otherNames?: StringsFilter | null | undefined;
  /** Period as the source prints it, such as "2014-2020". */
  period?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** First day of the programme period. */
  startsOn?: DateFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** One key of the order of FundingProgramme records; name exactly one field. */
export type FundingProgrammeOrder = {
  /** Short stable code of the programme, such as "easi". */
  code?: SortDirection | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** Last day of the programme period. */
  endsOn?: SortDirection | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** First day of the programme period. */
  startsOn?: SortDirection | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
};

/** A role to give to a user. */
export type GiveRoleInput = {
  /** Until when (UTC); empty: until somebody ends it. */
  endsAt?: string | null | undefined;
  /** The centre it is for: of a coordinator or editor. */
  ncc?: string | number | null | undefined;
  /** The organisation it is for: of a partner. Its centre follows. */
  organisation?: string | number | null | undefined;
  /** The programme it is for: of an officer; empty: all. */
  programme?: string | number | null | undefined;
  /** The role. */
  role: UserRole;
  /** Id of the user. */
  user: string | number;
};

/** Which GovernanceBody records. Conditions side by side must all hold. */
export type GovernanceBodyFilter = {
  /** All of these hold. */
  and?: Array<GovernanceBodyFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** What the body does. */
  kind?: GovernanceBodyKindFilter | null | undefined;
  /** What it is there for, in the words of the source. */
  mandate?: StringFilter | null | undefined;
  /** Linked GovernanceMembership records. */
  members?: GovernanceMembershipListFilter | null | undefined;
  /** What the body is called, as printed. */
  name?: StringFilter | null | undefined;
  /** The centre it belongs to. */
  ncc?: NccFilter | null | undefined;
  /** Id of: The centre it belongs to. */
  nccId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: GovernanceBodyFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<GovernanceBodyFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that names it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that names it. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** What a governance body does. */
export type GovernanceBodyKind =
  /** Advises. */
  | 'ADVISORY_BOARD'
  /** Assembles all members. */
  | 'ASSEMBLY'
  /** Decides and answers for the centre. */
  | 'BOARD'
  /** None of these. */
  | 'OTHER'
  /** Gives strategic direction. */
  | 'STEERING_COMMITTEE';

/** A condition on GovernanceBodyKind. */
export type GovernanceBodyKindFilter = {
  /** Equal to. */
  eq?: GovernanceBodyKind | null | undefined;
  /** One of these. */
  in?: Array<GovernanceBodyKind> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: GovernanceBodyKind | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<GovernanceBodyKind> | null | undefined;
};

/** A condition on linked GovernanceBody records. */
export type GovernanceBodyListFilter = {
  /** Each of them (also when there are none). */
  every?: GovernanceBodyFilter | null | undefined;
  /** None of them. */
  none?: GovernanceBodyFilter | null | undefined;
  /** At least one of them. */
  some?: GovernanceBodyFilter | null | undefined;
};

/** Which GovernanceMembership records. Conditions side by side must all hold. */
export type GovernanceMembershipFilter = {
  /** All of these hold. */
  and?: Array<GovernanceMembershipFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** The body. */
  body?: GovernanceBodyFilter | null | undefined;
  /** Id of: The body. */
  bodyId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day of the seat. */
  endsOn?: DateFilter | null | undefined;
  /** Function in the body, such as chair; empty for an ordinary member. */
  function?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: GovernanceMembershipFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<GovernanceMembershipFilter> | null | undefined;
  /** The organisation that sits in it. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation that sits in it. */
  organisationId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that names the member. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that names the member. */
  sourceId?: IdFilter | null | undefined;
  /** First day of the seat. */
  startsOn?: DateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked GovernanceMembership records. */
export type GovernanceMembershipListFilter = {
  /** Each of them (also when there are none). */
  every?: GovernanceMembershipFilter | null | undefined;
  /** None of them. */
  none?: GovernanceMembershipFilter | null | undefined;
  /** At least one of them. */
  some?: GovernanceMembershipFilter | null | undefined;
};

/** Which GrantAgreement records. Conditions side by side must all hold. */
export type GrantAgreementFilter = {
  /** All of these hold. */
  and?: Array<GrantAgreementFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Call that the application answered. */
  call?: CallFilter | null | undefined;
  /** Id of: Call that the application answered. */
  callId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** What the European Union contributes. */
  euContribution?: FloatFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: GrantAgreementFilter | null | undefined;
  /** Number of the agreement as signed, such as "VS/2021/0191". */
  number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<GrantAgreementFilter> | null | undefined;
  /** Programme that pays; empty where several do and no source says which. */
  programme?: FundingProgrammeFilter | null | undefined;
  /** Id of: Programme that pays; empty where several do and no source says which. */
  programmeId?: IdFilter | null | undefined;
  /** Linked Project records. */
  projects?: ProjectListFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Day of signature. */
  signedOn?: DateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** Total cost with all own contributions. */
  total?: FloatFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked GrantAgreement records. */
export type GrantAgreementListFilter = {
  /** Each of them (also when there are none). */
  every?: GrantAgreementFilter | null | undefined;
  /** None of them. */
  none?: GrantAgreementFilter | null | undefined;
  /** At least one of them. */
  some?: GrantAgreementFilter | null | undefined;
};

/** One key of the order of GrantAgreement records; name exactly one field. */
export type GrantAgreementOrder = {
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: SortDirection | null | undefined;
  /** By a field of: Call that the application answered. */
  call?: CallOrder | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** What the European Union contributes. */
  euContribution?: SortDirection | null | undefined;
  /** Number of the agreement as signed, such as "VS/2021/0191". */
  number?: SortDirection | null | undefined;
  /** By a field of: Programme that pays; empty where several do and no source says which. */
  programme?: FundingProgrammeOrder | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** Day of signature. */
  signedOn?: SortDirection | null | undefined;
  /** By a field of: The NCC of record: the only one whose people may write the record. */
  steward?: NccOrder | null | undefined;
  /** Total cost with all own contributions. */
  total?: SortDirection | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: SortDirection | null | undefined;
};

/** A condition on an id. */
export type IdFilter = {
  /** Equal to. */
  eq?: string | number | null | undefined;
  /** One of these. */
  in?: Array<string | number> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: string | number | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<string | number> | null | undefined;
};

/** Register that gave an organisation an identifier. */
export type IdentifierScheme =
  /** Legal Entity Identifier, ISO 17442: 20 characters. */
  | 'LEI'
  /** Number of a national register, written as ISO country code, colon, number: "HR:080123456". */
  | 'NATIONAL_REGISTER'
  /** Organisation ID of Erasmus+ and the European Solidarity Corps: E and eight digits. */
  | 'OID'
  /** Participant Identification Code of the EU Funding & Tenders Portal: nine digits. */
  | 'PIC'
  /** Research Organization Registry: nine characters beginning with 0. */
  | 'ROR'
  /** VAT number with the prefix of its country; Greek ones begin with EL. */
  | 'VAT';

/** A condition on IdentifierScheme. */
export type IdentifierSchemeFilter = {
  /** Equal to. */
  eq?: IdentifierScheme | null | undefined;
  /** One of these. */
  in?: Array<IdentifierScheme> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: IdentifierScheme | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<IdentifierScheme> | null | undefined;
};

/** Which way is better. */
export type IndicatorDirection =
  /** Less is better. */
  | 'DECREASE'
  /** More is better. */
  | 'INCREASE';

/** A condition on IndicatorDirection. */
export type IndicatorDirectionFilter = {
  /** Equal to. */
  eq?: IndicatorDirection | null | undefined;
  /** One of these. */
  in?: Array<IndicatorDirection> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: IndicatorDirection | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<IndicatorDirection> | null | undefined;
};

/** Which Indicator records. Conditions side by side must all hold. */
export type IndicatorFilter = {
  /** All of these hold. */
  and?: Array<IndicatorFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** The value before it began. */
  baseline?: FloatFilter | null | undefined;
  /** When that was. */
  baselineOn?: DateFilter | null | undefined;
  /** Code that all indicators have which mean the same, such as "PEOPLE_TRAINED". */
  code?: StringFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Of a share: what is counted below the line. */
  denominatorOf?: StringFilter | null | undefined;
  /** Which way is better. */
  direction?: IndicatorDirectionFilter | null | undefined;
  /** By what its values may be split, such as "sex", "age", "region". */
  disaggregation?: StringsFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** How its values are put together. */
  measure?: IndicatorMeasureFilter | null | undefined;
  /** What the indicator is called. */
  name?: StringFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** Whether a value is approved by somebody else than who entered it. */
  needsFourEyes?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: IndicatorFilter | null | undefined;
  /** Of a share: what is counted above the line. */
  numeratorOf?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<IndicatorFilter> | null | undefined;
  /** The result that it measures. */
  result?: ResultNodeFilter | null | undefined;
  /** Id of: The result that it measures. */
  resultId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that names it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that names it. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** The value that is to be reached. */
  target?: FloatFilter | null | undefined;
  /** Until when. */
  targetOn?: DateFilter | null | undefined;
  /** Linked IndicatorTarget records. */
  targets?: IndicatorTargetListFilter | null | undefined;
  /** What is counted or measured, such as "people", "%", "EUR". */
  unit?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Linked IndicatorValue records. */
  values?: IndicatorValueListFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked Indicator records. */
export type IndicatorListFilter = {
  /** Each of them (also when there are none). */
  every?: IndicatorFilter | null | undefined;
  /** None of them. */
  none?: IndicatorFilter | null | undefined;
  /** At least one of them. */
  some?: IndicatorFilter | null | undefined;
};

/** How the values of an indicator are put together. */
export type IndicatorMeasure =
  /** A share: numerators and denominators add up, shares never do (75 % of those asked). */
  | 'RATIO'
  /** What is there at the end of a period: the latest value counts (members). */
  | 'STOCK'
  /** What happened in a period: values of several periods add up (people trained). */
  | 'SUM';

/** A condition on IndicatorMeasure. */
export type IndicatorMeasureFilter = {
  /** Equal to. */
  eq?: IndicatorMeasure | null | undefined;
  /** One of these. */
  in?: Array<IndicatorMeasure> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: IndicatorMeasure | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<IndicatorMeasure> | null | undefined;
};

/** Which IndicatorTarget records. Conditions side by side must all hold. */
export type IndicatorTargetFilter = {
  /** All of these hold. */
  and?: Array<IndicatorTargetFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day of the period that the target is for. */
  endsOn?: DateFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The indicator. */
  indicator?: IndicatorFilter | null | undefined;
  /** Id of: The indicator. */
  indicatorId?: IdFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: IndicatorTargetFilter | null | undefined;
  /** What is meant by it, or why it is that. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<IndicatorTargetFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** First day of the period that the target is for. */
  startsOn?: DateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** The value of the whole that is to be reached in the period, in the unit of the indicator. */
  target?: FloatFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked IndicatorTarget records. */
export type IndicatorTargetListFilter = {
  /** Each of them (also when there are none). */
  every?: IndicatorTargetFilter | null | undefined;
  /** None of them. */
  none?: IndicatorTargetFilter | null | undefined;
  /** At least one of them. */
  some?: IndicatorTargetFilter | null | undefined;
};

/** Which IndicatorValue records. Conditions side by side must all hold. */
export type IndicatorValueFilter = {
  /** All of these hold. */
  and?: Array<IndicatorValueFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Share of the rest in percent that is due to others. */
  attribution?: FloatFilter | null | undefined;
  /** Which part it is of, such as "women". */
  category?: StringFilter | null | undefined;
  /** How the figure is meant. */
  comparator?: ComparatorFilter | null | undefined;
  /** How sure one is of it. */
  confidence?: ConfidenceFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Share of it in percent that would have come about without the action. */
  deadweight?: FloatFilter | null | undefined;
  /** Linked ValueDecision records. */
  decisions?: ValueDecisionListFilter | null | undefined;
  /** Of a share: how many there are below the line. */
  denominator?: FloatFilter | null | undefined;
  /** By what the value is split, such as "sex"; empty for the whole. */
  dimension?: StringFilter | null | undefined;
  /** Share of it in percent that was only moved here from elsewhere. */
  displacement?: FloatFilter | null | undefined;
  /** Share in percent that is lost with each further year. No sum applies it: the value is what was measured in its period. */
  dropOff?: FloatFilter | null | undefined;
  /** Last day of the period that the value is of. */
  endsOn?: DateFilter | null | undefined;
  /** Who entered the figure or changed it last (`user:<id>`, `system:<what>`); a note or evidence counts for nobody. */
  enteredBy?: StringFilter | null | undefined;
  /** What shows it: the report, the list, the survey. */
  evidence?: StringFilter | null | undefined;
  /** Where the evidence can be read. */
  evidenceUrl?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The indicator. */
  indicator?: IndicatorFilter | null | undefined;
  /** Id of: The indicator. */
  indicatorId?: IdFilter | null | undefined;
  /** How the value was found: list of participants, survey, estimate. */
  method?: StringFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: IndicatorValueFilter | null | undefined;
  /** What else is to be known of it. */
  note?: StringFilter | null | undefined;
  /** Of a share: how many there are above the line. */
  numerator?: FloatFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<IndicatorValueFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** First day of the period that the value is of. */
  startsOn?: DateFilter | null | undefined;
  /** Whether it may still change. */
  state?: ValueStateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** Its unit: that of the indicator. */
  unit?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The figure. */
  value?: FloatFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked IndicatorValue records. */
export type IndicatorValueListFilter = {
  /** Each of them (also when there are none). */
  every?: IndicatorValueFilter | null | undefined;
  /** None of them. */
  none?: IndicatorValueFilter | null | undefined;
  /** At least one of them. */
  some?: IndicatorValueFilter | null | undefined;
};

/** A condition on a whole number. */
export type IntFilter = {
  /** Equal to. */
  eq?: number | null | undefined;
  /** Greater than. */
  gt?: number | null | undefined;
  /** Greater than or equal to. */
  gte?: number | null | undefined;
  /** One of these. */
  in?: Array<number> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Less than. */
  lt?: number | null | undefined;
  /** Less than or equal to. */
  lte?: number | null | undefined;
  /** Not equal to, or without a value. */
  ne?: number | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<number> | null | undefined;
};

/** Whom to invite, and as what. */
export type InviteUserInput = {
  /** What they are called; they may correct it. */
  displayName: string;
  /** Their mail address. */
  email: string;
  /** Until when (UTC); empty: until somebody ends it. */
  endsAt?: string | null | undefined;
  /** The centre it is for: of a coordinator or editor. */
  ncc?: string | number | null | undefined;
  /** The organisation it is for: of a partner. Its centre follows. */
  organisation?: string | number | null | undefined;
  /** The programme it is for: of an officer; empty: all. */
  programme?: string | number | null | undefined;
  /** The role. */
  role: UserRole;
};

/** A certificate for an attendance. */
export type IssueCertificateInput = {
  /** The attendance. */
  attendanceId: string | number;
  /** A competence that it is evidence of: the claim of the person to it is made where there is none. */
  competenceId?: string | number | null | undefined;
  /** The module that it is for; empty: the whole course. */
  moduleId?: string | number | null | undefined;
  /** Number or code that is printed on it. */
  number?: string | null | undefined;
  /** When it was issued, as `YYYY-MM-DD`. */
  on: string;
  /** Where it can be checked. */
  url?: string | null | undefined;
};

/** Whose clock the moment of a sending is read from. */
export type IssueClock =
  /** One moment for everybody. */
  | 'CENTRE'
  /** The same time of day where each recipient is. */
  | 'RECIPIENT';

/** A condition on IssueClock. */
export type IssueClockFilter = {
  /** Equal to. */
  eq?: IssueClock | null | undefined;
  /** One of these. */
  in?: Array<IssueClock> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: IssueClock | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<IssueClock> | null | undefined;
};

/** How far a sending has come. */
export type IssueState =
  /** Sending was given up; who has it, has it. */
  | 'CANCELLED'
  /** It is being written. */
  | 'DRAFT'
  /** Sending has stopped and can go on. */
  | 'PAUSED'
  /** Who gets it is being written down. */
  | 'PLANNING'
  /** It is ready and waits for its moment. */
  | 'SCHEDULED'
  /** It is being sent. */
  | 'SENDING'
  /** Everybody was served who was to get it. */
  | 'SENT';

/** A condition on IssueState. */
export type IssueStateFilter = {
  /** Equal to. */
  eq?: IssueState | null | undefined;
  /** One of these. */
  in?: Array<IssueState> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: IssueState | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<IssueState> | null | undefined;
};

/** Where a piece of work stands. */
export type JobState =
  /** It was cancelled before it was done. */
  | 'CANCELLED'
  /** Somebody cancelled it; its worker has yet to stop. */
  | 'CANCELLING'
  /** It is done; see its result. */
  | 'DONE'
  /** It will not be tried again; see its error. */
  | 'FAILED'
  /** A worker is at it. */
  | 'RUNNING'
  /** It has not begun, or waits for another attempt. */
  | 'WAITING';

/** The ground of article 6 GDPR on which data of a person is used. */
export type LawfulBasis =
  /** The person agreed. */
  | 'CONSENT'
  /** A contract with the person needs it. */
  | 'CONTRACT'
  /** A law obliges us to it. */
  | 'LEGAL_OBLIGATION'
  /** We have a legitimate interest that the person's own does not outweigh. */
  | 'LEGITIMATE_INTEREST'
  /** A task in the public interest needs it. */
  | 'PUBLIC_TASK'
  /** It protects somebody's life. */
  | 'VITAL_INTEREST';

/** A condition on LawfulBasis. */
export type LawfulBasisFilter = {
  /** Equal to. */
  eq?: LawfulBasis | null | undefined;
  /** One of these. */
  in?: Array<LawfulBasis> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: LawfulBasis | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<LawfulBasis> | null | undefined;
};

/** Which LearningExchange records. Conditions side by side must all hold. */
export type LearningExchangeFilter = {
  /** Linked PracticeAdoption records. */
  adoptions?: PracticeAdoptionListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<LearningExchangeFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** The competence that it is about. */
  competence?: CompetenceFilter | null | undefined;
  /** Id of: The competence that it is about. */
  competenceId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day of the exchange. */
  endsOn?: DateFilter | null | undefined;
  /** Where the evidence can be read. */
  evidenceUrl?: StringFilter | null | undefined;
  /** What the learner wants to be able to do. */
  goal?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The centre that learns; empty where an organisation does. */
  learnerNcc?: NccFilter | null | undefined;
  /** Id of: The centre that learns; empty where an organisation does. */
  learnerNccId?: IdFilter | null | undefined;
  /** The organisation that learns; empty where a centre does. */
  learnerOrganisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation that learns; empty where a centre does. */
  learnerOrganisationId?: IdFilter | null | undefined;
  /** The centre that teaches; empty where an organisation does. */
  mentorNcc?: NccFilter | null | undefined;
  /** Id of: The centre that teaches; empty where an organisation does. */
  mentorNccId?: IdFilter | null | undefined;
  /** The organisation that teaches; empty where a centre does. */
  mentorOrganisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation that teaches; empty where a centre does. */
  mentorOrganisationId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: LearningExchangeFilter | null | undefined;
  /** What the mentor offers: visits, talks, material. */
  offered?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<LearningExchangeFilter> | null | undefined;
  /** What came of it. */
  outcome?: StringFilter | null | undefined;
  /** The practice that is shown. */
  practice?: PracticeFilter | null | undefined;
  /** Id of: The practice that is shown. */
  practiceId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** First day of the exchange. */
  startsOn?: DateFilter | null | undefined;
  /** How far it has come. */
  status?: ExchangeStatusFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked LearningExchange records. */
export type LearningExchangeListFilter = {
  /** Each of them (also when there are none). */
  every?: LearningExchangeFilter | null | undefined;
  /** None of them. */
  none?: LearningExchangeFilter | null | undefined;
  /** At least one of them. */
  some?: LearningExchangeFilter | null | undefined;
};

/** Where to link an account of yours. */
export type LinkProviderInput = {
  /** Id of the provider. */
  provider: string | number;
  /** The page to go on to; empty: `/account`. */
  to?: string | null | undefined;
};

/** The text of one language. */
export type LocalisedTextInput = {
  /** Language as a BCP 47 code, such as "sl". */
  lang: string;
  /** The text; null takes the language out. Languages that are not named stay as they are. */
  text?: string | null | undefined;
};

/** Where a message stands on its way to the mail server. */
export type MailState =
  /** The mail server has taken it over. */
  | 'ACCEPTED'
  /** A worker is about to send it; nothing of it has left. */
  | 'CLAIMED'
  /** It could not be sent as long as it would have been of use. */
  | 'EXPIRED'
  /** Its text and address were erased before it was sent. */
  | 'FORGOTTEN'
  /** The mail server refused it for good; see its reply. */
  | 'REJECTED'
  /** It may have left; the mail server has yet to say that it took it. */
  | 'SENDING'
  /** The connection broke before the mail server answered: it may have the message or not. A person decides. */
  | 'UNKNOWN'
  /** It is to be sent, at once or from `notBefore` on. */
  | 'WAITING';

/** What happened to one message. */
export type MailedEventKind =
  /** It came back. */
  | 'BOUNCED'
  /** The person called it spam. */
  | 'COMPLAINED'
  /** The mail server put it off. */
  | 'DEFERRED'
  /** Another server still tries. */
  | 'DELAYED'
  /** The mail server refused it. */
  | 'REJECTED'
  /** A person found out what had become of it. */
  | 'RESOLVED'
  /** The connection broke before the mail server answered. */
  | 'UNKNOWN'
  /** The person unsubscribed by it. */
  | 'UNSUBSCRIBED';

/** Why an issue was not sent to a person who was to get it. */
export type MailedReason =
  /** Their address was another one by then. */
  | 'ADDRESS_CHANGED'
  /** They were erased. */
  | 'ERASED'
  /** They left the topic before it was sent. */
  | 'NOT_SUBSCRIBED'
  /** The text in their language was taken away. */
  | 'NO_VARIANT'
  /** A value that the text needs is missing. */
  | 'RENDER'
  /** The processing of their data is restricted. */
  | 'RESTRICTED'
  /** Their address must not be written to. */
  | 'SUPPRESSED';

/** What became of one issue for one person. */
export type MailedState =
  /** The mail server took it. */
  | 'ACCEPTED'
  /** It was taken, and came back. */
  | 'BOUNCED'
  /** The mail server refused it. */
  | 'FAILED'
  /** It is on its way to the mail server. */
  | 'SENDING'
  /** It was not sent to this person; `reason` says why. */
  | 'SKIPPED'
  /** Nobody knows whether it arrived. */
  | 'UNKNOWN'
  /** It has not been sent yet. */
  | 'WAITING';

/** Which MeasureDependency records. Conditions side by side must all hold. */
export type MeasureDependencyFilter = {
  /** All of these hold. */
  and?: Array<MeasureDependencyFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** The measure that comes first. */
  dependsOn?: StrategyMeasureFilter | null | undefined;
  /** Id of: The measure that comes first. */
  dependsOnId?: IdFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The measure that waits. */
  measure?: StrategyMeasureFilter | null | undefined;
  /** Id of: The measure that waits. */
  measureId?: IdFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: MeasureDependencyFilter | null | undefined;
  /** Why it has to wait. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MeasureDependencyFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked MeasureDependency records. */
export type MeasureDependencyListFilter = {
  /** Each of them (also when there are none). */
  every?: MeasureDependencyFilter | null | undefined;
  /** None of them. */
  none?: MeasureDependencyFilter | null | undefined;
  /** At least one of them. */
  some?: MeasureDependencyFilter | null | undefined;
};

/** Which MeasurePerson records. Conditions side by side must all hold. */
export type MeasurePersonFilter = {
  /** All of these hold. */
  and?: Array<MeasurePersonFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The measure. */
  measure?: StrategyMeasureFilter | null | undefined;
  /** Id of: The measure. */
  measureId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: MeasurePersonFilter | null | undefined;
  /** What the person answers for. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MeasurePersonFilter> | null | undefined;
  /** The person. */
  person?: PersonFilter | null | undefined;
  /** Id of: The person. */
  personId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see it besides the people of its steward NCC; never more than see the person. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked MeasurePerson records. */
export type MeasurePersonListFilter = {
  /** Each of them (also when there are none). */
  every?: MeasurePersonFilter | null | undefined;
  /** None of them. */
  none?: MeasurePersonFilter | null | undefined;
  /** At least one of them. */
  some?: MeasurePersonFilter | null | undefined;
};

/** How far a measure of an action plan has come. */
export type MeasureStatus =
  /** Done, with evidence. */
  | 'DONE'
  /** Given up. */
  | 'DROPPED'
  /** At work. */
  | 'IN_PROGRESS'
  /** Not begun. */
  | 'PLANNED';

/** A condition on MeasureStatus. */
export type MeasureStatusFilter = {
  /** Equal to. */
  eq?: MeasureStatus | null | undefined;
  /** One of these. */
  in?: Array<MeasureStatus> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: MeasureStatus | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<MeasureStatus> | null | undefined;
};

/** Which MeasureStep records. Conditions side by side must all hold. */
export type MeasureStepFilter = {
  /** All of these hold. */
  and?: Array<MeasureStepFilter> | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Where the evidence can be read. */
  evidenceUrl?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The measure. */
  measure?: StrategyMeasureFilter | null | undefined;
  /** Id of: The measure. */
  measureId?: IdFilter | null | undefined;
  /** Who moved it (`user:<id>`, `system:<what>`). */
  movedBy?: StringFilter | null | undefined;
  /** The day on which that was. */
  movedOn?: DateFilter | null | undefined;
  /** This does not hold. */
  not?: MeasureStepFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MeasureStepFilter> | null | undefined;
  /** Why. */
  reason?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** The status that it came into. */
  status?: MeasureStatusFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A condition on linked MeasureStep records. */
export type MeasureStepListFilter = {
  /** Each of them (also when there are none). */
  every?: MeasureStepFilter | null | undefined;
  /** None of them. */
  none?: MeasureStepFilter | null | undefined;
  /** At least one of them. */
  some?: MeasureStepFilter | null | undefined;
};

/** How a membership of a network stands. */
export type MembershipStatus =
  /** A member. */
  | 'ACTIVE'
  /** Has asked to join. */
  | 'APPLIED'
  /** No longer a member. */
  | 'ENDED'
  /** Asked to join, has not answered. */
  | 'INVITED'
  /** A member whose membership rests. */
  | 'SUSPENDED';

/** A condition on MembershipStatus. */
export type MembershipStatusFilter = {
  /** Equal to. */
  eq?: MembershipStatus | null | undefined;
  /** One of these. */
  in?: Array<MembershipStatus> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: MembershipStatus | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<MembershipStatus> | null | undefined;
};

/** Whether a mentor is a centre or an organisation. */
export type MentorKind =
  /** A centre. */
  | 'NCC'
  /** An organisation. */
  | 'ORGANISATION';

/** Why somebody could teach a competence. */
export type MentorReasonCode =
  /** Said of a competence of another framework that means the same. */
  | 'BY_LINK'
  /** The centre has it for good, and can teach it. */
  | 'CENTRE_CONSOLIDATED'
  /** The centre has been shown to have it. */
  | 'CENTRE_VALIDATED'
  /** A source says so. */
  | 'CLAIM_REPORTED'
  /** It says so itself. */
  | 'CLAIM_SELF_ASSESSED'
  /** Somebody else looked at the evidence and agrees. */
  | 'CLAIM_VALIDATED'
  /** Has taught it in an exchange that was completed. */
  | 'HAS_TAUGHT'
  /** At a high level. */
  | 'HIGH_LEVEL'
  /** In the same country. */
  | 'SAME_COUNTRY'
  /** There is evidence to look at. */
  | 'SHOWS_EVIDENCE';

/** Which Milestone records. Conditions side by side must all hold. */
export type MilestoneFilter = {
  /** The action of the project that it belongs to. */
  action?: ProjectActionFilter | null | undefined;
  /** Id of: The action of the project that it belongs to. */
  actionId?: IdFilter | null | undefined;
  /** All of these hold. */
  and?: Array<MilestoneFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Number of the milestone in its project, such as "MS3". */
  code?: StringFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Day on which it is due. */
  dueOn?: DateFilter | null | undefined;
  /** Where the evidence can be read. */
  evidenceUrl?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: MilestoneFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MilestoneFilter> | null | undefined;
  /** The project. */
  project?: ProjectFilter | null | undefined;
  /** Id of: The project. */
  projectId?: IdFilter | null | undefined;
  /** Day on which it was reached. */
  reachedOn?: DateFilter | null | undefined;
  /** Organisation that answers for it. */
  responsible?: OrganisationFilter | null | undefined;
  /** Id of: Organisation that answers for it. */
  responsibleId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** Whether it was reached; empty while no source says it. */
  status?: MilestoneStatusFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** What is reached with it. */
  title?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked Milestone records. */
export type MilestoneListFilter = {
  /** Each of them (also when there are none). */
  every?: MilestoneFilter | null | undefined;
  /** None of them. */
  none?: MilestoneFilter | null | undefined;
  /** At least one of them. */
  some?: MilestoneFilter | null | undefined;
};

/** Whether a milestone was reached. */
export type MilestoneStatus =
  /** Given up. */
  | 'DROPPED'
  /** Not reached yet. */
  | 'PLANNED'
  /** Reached. */
  | 'REACHED';

/** A condition on MilestoneStatus. */
export type MilestoneStatusFilter = {
  /** Equal to. */
  eq?: MilestoneStatus | null | undefined;
  /** One of these. */
  in?: Array<MilestoneStatus> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: MilestoneStatus | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<MilestoneStatus> | null | undefined;
};

/** Which ModuleCompetence records. Conditions side by side must all hold. */
export type ModuleCompetenceFilter = {
  /** All of these hold. */
  and?: Array<ModuleCompetenceFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** The competence that it teaches. */
  competence?: CompetenceFilter | null | undefined;
  /** Id of: The competence that it teaches. */
  competenceId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The module. */
  module?: CourseModuleFilter | null | undefined;
  /** Id of: The module. */
  moduleId?: IdFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: ModuleCompetenceFilter | null | undefined;
  /** What else is to be known of it. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ModuleCompetenceFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked ModuleCompetence records. */
export type ModuleCompetenceListFilter = {
  /** Each of them (also when there are none). */
  every?: ModuleCompetenceFilter | null | undefined;
  /** None of them. */
  none?: ModuleCompetenceFilter | null | undefined;
  /** At least one of them. */
  some?: ModuleCompetenceFilter | null | undefined;
};

/** A step of a measure. */
export type MoveMeasureInput = {
  /** Where the evidence can be read. */
  evidenceUrl?: string | null | undefined;
  /** The measure. */
  id: string | number;
  /** The day on which that was, as `YYYY-MM-DD`. */
  on: string;
  /** Why. It stays in the history. */
  reason: string;
  /** Its version, as you saw it. */
  rev: number;
  /** The status that it comes into. */
  status: MeasureStatus;
};

/** A step of a portfolio item. */
export type MovePortfolioItemInput = {
  /** Where the evidence can be read. */
  evidenceUrl?: string | null | undefined;
  /** The item. */
  id: string | number;
  /** The day on which that was, as `YYYY-MM-DD`. */
  on: string;
  /** Why: which pilot, which evidence. It stays in the history. */
  reason: string;
  /** Its version, as you saw it. */
  rev: number;
  /** The state that it comes into. */
  state: PortfolioState;
};

/** A step of a centre to a stage. */
export type MoveStageInput = {
  /** The centre. */
  nccId: string | number;
  /** The day on which that was, as `YYYY-MM-DD`. */
  on: string;
  /** Why, also where criteria are not met yet. It stays in the history. */
  reason: string;
  /** Its version, as you saw it. */
  rev: number;
  /** The stage that it comes into. */
  stage: NccStage;
};

/** What kind of name a name variant is. */
export type NameKind =
  /** An acronym. */
  | 'ACRONYM'
  /** The name exactly as a source prints it, when nothing more is known of it. */
  | 'AS_PRINTED'
  /** A brand, which several organisations may share. */
  | 'BRAND'
  /** A name it no longer uses. */
  | 'FORMER'
  /** The full legal name. */
  | 'LEGAL'
  /** A shortened form of the name. */
  | 'SHORT'
  /** The name in another language. */
  | 'TRANSLATION';

/** A condition on NameKind. */
export type NameKindFilter = {
  /** Equal to. */
  eq?: NameKind | null | undefined;
  /** One of these. */
  in?: Array<NameKind> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: NameKind | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<NameKind> | null | undefined;
};

/** Which Ncc records. Conditions side by side must all hold. */
export type NccFilter = {
  /** Linked PracticeAdoption records. */
  adoptions?: PracticeAdoptionListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<NccFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Linked CompetenceClaim records. */
  competenceClaims?: CompetenceClaimListFilter | null | undefined;
  /** Country the centre serves; one centre per country. */
  country?: CountryFilter | null | undefined;
  /** Id of: Country the centre serves; one centre per country. */
  countryId?: IdFilter | null | undefined;
  /** Linked Course records. */
  courses?: CourseListFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Linked LearningExchange records. */
  exchangesAsLearner?: LearningExchangeListFilter | null | undefined;
  /** Linked LearningExchange records. */
  exchangesAsMentor?: LearningExchangeListFilter | null | undefined;
  /** Linked GovernanceBody records. */
  governanceBodies?: GovernanceBodyListFilter | null | undefined;
  /** Linked NccHost records. */
  hosts?: NccHostListFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Day of the official launch. */
  launchedOn?: DateFilter | null | undefined;
  /** What the centre is there for. */
  mandate?: StringFilter | null | undefined;
  /** What the centre is called. */
  name?: StringFilter | null | undefined;
  /** What the country concentrates on, in the words of the source. */
  nationalPriority?: StringFilter | null | undefined;
  /** Linked NewsletterTopic records. */
  newsletterTopics?: NewsletterTopicListFilter | null | undefined;
  /** This does not hold. */
  not?: NccFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<NccFilter> | null | undefined;
  /** Linked PolicyLab records. */
  policyLabs?: PolicyLabListFilter | null | undefined;
  /** Linked Portfolio records. */
  portfolios?: PortfolioListFilter | null | undefined;
  /** Linked ProfileRule records. */
  profileRule?: ProfileRuleFilter | null | undefined;
  /** Linked ResultNode records. */
  results?: ResultNodeListFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Linked Site records. */
  sites?: SiteListFilter | null | undefined;
  /** How far the centre has come, by the last step; empty while no source says it. */
  stage?: NccStageFilter | null | undefined;
  /** Linked StageAssessment records. */
  stageAssessments?: StageAssessmentListFilter | null | undefined;
  /** Linked StageStep records. */
  stageSteps?: StageStepListFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** Linked Strategy records. */
  strategies?: StrategyListFilter | null | undefined;
  /** Address of the national strategy for social innovation. */
  strategyUrl?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** Which NccHost records. Conditions side by side must all hold. */
export type NccHostFilter = {
  /** All of these hold. */
  and?: Array<NccHostFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day. */
  endsOn?: DateFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The centre. */
  ncc?: NccFilter | null | undefined;
  /** Id of: The centre. */
  nccId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: NccHostFilter | null | undefined;
  /** What to know of it. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<NccHostFilter> | null | undefined;
  /** The organisation that carries it. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation that carries it. */
  organisationId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** First day. */
  startsOn?: DateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked NccHost records. */
export type NccHostListFilter = {
  /** Each of them (also when there are none). */
  every?: NccHostFilter | null | undefined;
  /** None of them. */
  none?: NccHostFilter | null | undefined;
  /** At least one of them. */
  some?: NccHostFilter | null | undefined;
};

/** A condition on linked Ncc records. */
export type NccListFilter = {
  /** Each of them (also when there are none). */
  every?: NccFilter | null | undefined;
  /** None of them. */
  none?: NccFilter | null | undefined;
  /** At least one of them. */
  some?: NccFilter | null | undefined;
};

/** One key of the order of Ncc records; name exactly one field. */
export type NccOrder = {
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: SortDirection | null | undefined;
  /** By a field of: Country the centre serves; one centre per country. */
  country?: CountryOrder | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** Day of the official launch. */
  launchedOn?: SortDirection | null | undefined;
  /** By a field of its ProfileRule. */
  profileRule?: ProfileRuleOrder | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** How far the centre has come, by the last step; empty while no source says it. */
  stage?: SortDirection | null | undefined;
  /** By a field of: The NCC of record: the only one whose people may write the record. */
  steward?: NccOrder | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: SortDirection | null | undefined;
};

/** How far a National Competence Centre has come. */
export type NccStage =
  /** Its mandate, governance and services are being worked out. */
  | 'DESIGN'
  /** Officially opened. */
  | 'LAUNCHED'
  /** Stands on its own: legal form, governance and funding are settled. */
  | 'MATURE'
  /** Works for its stakeholders. */
  | 'OPERATIONAL'
  /** Agreed on, not yet designed. */
  | 'PLANNED';

/** A condition on NccStage. */
export type NccStageFilter = {
  /** Equal to. */
  eq?: NccStage | null | undefined;
  /** One of these. */
  in?: Array<NccStage> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: NccStage | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<NccStage> | null | undefined;
};

/** Which NetworkMembership records. Conditions side by side must all hold. */
export type NetworkMembershipFilter = {
  /** All of these hold. */
  and?: Array<NetworkMembershipFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Day of leaving. */
  endsOn?: DateFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The organisation that belongs to it. */
  member?: OrganisationFilter | null | undefined;
  /** Id of: The organisation that belongs to it. */
  memberId?: IdFilter | null | undefined;
  /** The network. */
  network?: OrganisationFilter | null | undefined;
  /** Id of: The network. */
  networkId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: NetworkMembershipFilter | null | undefined;
  /** What to know of the membership. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<NetworkMembershipFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** Day of joining. */
  startsOn?: DateFilter | null | undefined;
  /** Invited, applied, active, suspended or ended. */
  status?: MembershipStatusFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked NetworkMembership records. */
export type NetworkMembershipListFilter = {
  /** Each of them (also when there are none). */
  every?: NetworkMembershipFilter | null | undefined;
  /** None of them. */
  none?: NetworkMembershipFilter | null | undefined;
  /** At least one of them. */
  some?: NetworkMembershipFilter | null | undefined;
};

/** Where the message to one address stands. */
export type NewsletterDeliveryState =
  /** The mail server took it. */
  | 'ACCEPTED'
  /** The mail server of the recipient put it off; it is tried again. */
  | 'DEFERRED'
  /** It was refused for good. */
  | 'FAILED'
  /** It is on its way to the mail server. */
  | 'SENDING'
  /** It was not sent; see why. */
  | 'SKIPPED'
  /** The connection broke before the mail server answered: it may have arrived or not. A person decides. */
  | 'UNKNOWN'
  /** It is to be sent. */
  | 'WAITING';

/** How much a finding weighs. */
export type NewsletterFindingSeverity =
  /** It keeps the issue from being scheduled. */
  | 'ERROR'
  /** Its writers judge it. */
  | 'WARNING';

/** Which NewsletterIssue records. Conditions side by side must all hold. */
export type NewsletterIssueFilter = {
  /** All of these hold. */
  and?: Array<NewsletterIssueFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Whose clock `sendAt` is read from. */
  clock?: IssueClockFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was over (UTC). */
  endedAt?: DateTimeFilter | null | undefined;
  /** Whether people get it in the language of the topic where their own is missing. */
  fallsBack?: BooleanFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Whether it stands in the public archive once it was sent. */
  inArchive?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: NewsletterIssueFilter | null | undefined;
  /** What happens when nobody knows whether a message arrived. */
  onUnknown?: UnknownDeliveryFilter | null | undefined;
  /** Whether it is sent from Monday to Friday only. */
  onlyWeekdays?: BooleanFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<NewsletterIssueFilter> | null | undefined;
  /** Why it stopped by itself. */
  pausedBecause?: StringFilter | null | undefined;
  /** Most messages of it in a minute; empty: as many as the mail server takes. */
  perMinute?: IntFilter | null | undefined;
  /** When who gets it was written down (UTC). */
  plannedAt?: DateTimeFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Who gets it, among those who agreed to the topic; empty: all of them. */
  segment?: NewsletterSegmentFilter | null | undefined;
  /** Id of: Who gets it, among those who agreed to the topic; empty: all of them. */
  segmentId?: IdFilter | null | undefined;
  /** From when on it is sent (UTC). By the clock of the recipients: this time of day in UTC where they are. */
  sendAt?: DateTimeFilter | null | undefined;
  /** How far it is. */
  state?: IssueStateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** What the centre calls it among themselves. */
  title?: StringFilter | null | undefined;
  /** The topic. Only who agreed to it gets the issue. */
  topic?: NewsletterTopicFilter | null | undefined;
  /** Id of: The topic. Only who agreed to it gets the issue. */
  topicId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Linked NewsletterVariant records. */
  variants?: NewsletterVariantListFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
  /** Minute of the day from which on it may arrive, by the clock of the recipient: 480 is 08:00. */
  windowFrom?: IntFilter | null | undefined;
  /** Minute of the day until which it may arrive; before `windowFrom`: over midnight. */
  windowTo?: IntFilter | null | undefined;
};

/** A condition on linked NewsletterIssue records. */
export type NewsletterIssueListFilter = {
  /** Each of them (also when there are none). */
  every?: NewsletterIssueFilter | null | undefined;
  /** None of them. */
  none?: NewsletterIssueFilter | null | undefined;
  /** At least one of them. */
  some?: NewsletterIssueFilter | null | undefined;
};

/** Why somebody who said something of a topic does not get an issue of it. The first that is true counts. */
export type NewsletterLeftOut =
  /** The issue is in none of their languages, and nothing stands in. */
  | 'NO_LANGUAGE'
  /** They are not in the segment of the issue. */
  | 'OTHER_SEGMENT'
  /** They were asked and have not answered yet. */
  | 'PENDING'
  /** The processing of their data is restricted. */
  | 'RESTRICTED'
  /** The address must not be written to. */
  | 'SUPPRESSED'
  /** The same address gets it already. */
  | 'TWICE'
  /** The address does not work, or is put away. */
  | 'UNREACHABLE'
  /** They left the topic. */
  | 'WITHDRAWN';

/** What to look at. What is left out is as it is stored. */
export type NewsletterPreviewInput = {
  /** Its blocks. */
  blocks?: unknown;
  /** As this contact point gets it; empty: as nobody in particular. */
  contactPointId?: string | number | null | undefined;
  /** The issue. */
  issueId: string | number;
  /** The language, as a BCP 47 code. */
  lang: string;
  /** What mail programs show after the subject. */
  preheader?: string | null | undefined;
  /** Its subject. */
  subject?: string | null | undefined;
  /** The plain text, where somebody wrote one. */
  text?: string | null | undefined;
};

/** What is to become of messages of which nobody knows whether they arrived. */
export type NewsletterResolution =
  /** They count as taken. */
  | 'ACCEPTED'
  /** They count as failed, and are not sent again. */
  | 'GIVEN_UP'
  /** They are sent once more, under the same Message-ID. */
  | 'RESEND';

/** Which NewsletterSegment records. Conditions side by side must all hold. */
export type NewsletterSegmentFilter = {
  /** All of these hold. */
  and?: Array<NewsletterSegmentFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Which contact points: a `ContactPointFilter` as JSON, as the list of contact points takes it. */
  filter?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Linked NewsletterIssue records. */
  issues?: NewsletterIssueListFilter | null | undefined;
  /** What it is called. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: NewsletterSegmentFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<NewsletterSegmentFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** Which NewsletterSubscription records. Conditions side by side must all hold. */
export type NewsletterSubscriptionFilter = {
  /** All of these hold. */
  and?: Array<NewsletterSubscriptionFilter> | null | undefined;
  /** The address. */
  contactPoint?: ContactPointFilter | null | undefined;
  /** Id of: The address. */
  contactPointId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: NewsletterSubscriptionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<NewsletterSubscriptionFilter> | null | undefined;
  /** The purpose under which the ledger of consents knows the topic. */
  purpose?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Since when (UTC). */
  since?: DateTimeFilter | null | undefined;
  /** Whether it gets the topic. */
  state?: SubscriptionStateFilter | null | undefined;
  /** The topic. */
  topic?: NewsletterTopicFilter | null | undefined;
  /** Id of: The topic. */
  topicId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A condition on linked NewsletterSubscription records. */
export type NewsletterSubscriptionListFilter = {
  /** Each of them (also when there are none). */
  every?: NewsletterSubscriptionFilter | null | undefined;
  /** None of them. */
  none?: NewsletterSubscriptionFilter | null | undefined;
  /** At least one of them. */
  some?: NewsletterSubscriptionFilter | null | undefined;
};

/** Which NewsletterTopic records. Conditions side by side must all hold. */
export type NewsletterTopicFilter = {
  /** Colour of buttons and of the line at the top: # and six hexadecimal digits. */
  accent?: StringFilter | null | undefined;
  /** All of these hold. */
  and?: Array<NewsletterTopicFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Language of whoever has none of the languages of an issue, as a BCP 47 code. */
  defaultLang?: StringFilter | null | undefined;
  /** What people get, and how often. */
  description?: StringFilter | null | undefined;
  /** Whether issues that were sent can be read by everybody. */
  hasArchive?: BooleanFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Whether people can sign up by themselves. */
  isOpen?: BooleanFilter | null | undefined;
  /** Linked NewsletterIssue records. */
  issues?: NewsletterIssueListFilter | null | undefined;
  /** What it is called. */
  name?: StringFilter | null | undefined;
  /** The centre that writes it. */
  ncc?: NccFilter | null | undefined;
  /** Id of: The centre that writes it. */
  nccId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: NewsletterTopicFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<NewsletterTopicFilter> | null | undefined;
  /** Their postal address, as the law wants it in every issue. */
  postalAddress?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Who writes, as the law wants it in every issue: the name of the centre or its host. */
  senderName?: StringFilter | null | undefined;
  /** Short name in addresses and in the List-Id of its mail. It never changes once issues were sent. */
  slug?: StringFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** Linked NewsletterSubscription records. */
  subscriptions?: NewsletterSubscriptionListFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked NewsletterTopic records. */
export type NewsletterTopicListFilter = {
  /** Each of them (also when there are none). */
  every?: NewsletterTopicFilter | null | undefined;
  /** None of them. */
  none?: NewsletterTopicFilter | null | undefined;
  /** At least one of them. */
  some?: NewsletterTopicFilter | null | undefined;
};

/** Which NewsletterVariant records. Conditions side by side must all hold. */
export type NewsletterVariantFilter = {
  /** All of these hold. */
  and?: Array<NewsletterVariantFilter> | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The issue. */
  issue?: NewsletterIssueFilter | null | undefined;
  /** Id of: The issue. */
  issueId?: IdFilter | null | undefined;
  /** Its language, as a BCP 47 code. */
  lang?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: NewsletterVariantFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<NewsletterVariantFilter> | null | undefined;
  /** What mail programs show after the subject. */
  preheader?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Its subject; may name values of the recipient. */
  subject?: StringFilter | null | undefined;
  /** The plain text, where somebody wrote one; else it is made from the blocks. */
  text?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** An issue in one language. What is left out stays as it is. */
export type NewsletterVariantInput = {
  /** Its blocks, from top to bottom. They may be unfinished. */
  blocks: unknown;
  /** The issue. */
  issueId: string | number;
  /** Its language, as a BCP 47 code. */
  lang: string;
  /** What mail programs show after the subject. */
  preheader?: string | null | undefined;
  /** Version of the variant, as you saw it; empty: it is new. */
  rev?: number | null | undefined;
  /** Its subject; may name values of the recipient. */
  subject: string;
  /** The plain text; empty: it is made from the blocks. */
  text?: string | null | undefined;
};

/** A condition on linked NewsletterVariant records. */
export type NewsletterVariantListFilter = {
  /** Each of them (also when there are none). */
  every?: NewsletterVariantFilter | null | undefined;
  /** None of them. */
  none?: NewsletterVariantFilter | null | undefined;
  /** At least one of them. */
  some?: NewsletterVariantFilter | null | undefined;
};

/** Which ObjectiveCompetence records. Conditions side by side must all hold. */
export type ObjectiveCompetenceFilter = {
  /** All of these hold. */
  and?: Array<ObjectiveCompetenceFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** The competence. */
  competence?: CompetenceFilter | null | undefined;
  /** Id of: The competence. */
  competenceId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: ObjectiveCompetenceFilter | null | undefined;
  /** Why the objective needs it. */
  note?: StringFilter | null | undefined;
  /** The objective. */
  objective?: StrategyObjectiveFilter | null | undefined;
  /** Id of: The objective. */
  objectiveId?: IdFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ObjectiveCompetenceFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked ObjectiveCompetence records. */
export type ObjectiveCompetenceListFilter = {
  /** Each of them (also when there are none). */
  every?: ObjectiveCompetenceFilter | null | undefined;
  /** None of them. */
  none?: ObjectiveCompetenceFilter | null | undefined;
  /** At least one of them. */
  some?: ObjectiveCompetenceFilter | null | undefined;
};

/** Which Organisation records. Conditions side by side must all hold. */
export type OrganisationFilter = {
  /** Linked PracticeAdoption records. */
  adoptions?: PracticeAdoptionListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<OrganisationFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** The record that stands for it in lists, counts and links: itself, unless it is one with others. */
  canonical?: OrganisationFilter | null | undefined;
  /** Id of: The record that stands for it in lists, counts and links: itself, unless it is one with others. */
  canonicalId?: IdFilter | null | undefined;
  /** Linked CaseStudy records. */
  caseStudies?: CaseStudyListFilter | null | undefined;
  /** Linked CompetenceClaim records. */
  competenceClaims?: CompetenceClaimListFilter | null | undefined;
  /** Linked ContactPoint records. */
  contactPoints?: ContactPointListFilter | null | undefined;
  /** Linked Pilot records. */
  coordinatedPilots?: PilotListFilter | null | undefined;
  /** Country of its legal seat, as printed or corrected. */
  country?: CountryFilter | null | undefined;
  /** Id of: Country of its legal seat, as printed or corrected. */
  countryId?: IdFilter | null | undefined;
  /** Linked CourseEdition records. */
  courseEditions?: CourseEditionListFilter | null | undefined;
  /** Linked Course records. */
  courses?: CourseListFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Linked Deliverable records. */
  deliverables?: DeliverableListFilter | null | undefined;
  /** Linked DuplicateCandidate records. */
  duplicatesLeft?: DuplicateCandidateListFilter | null | undefined;
  /** Linked DuplicateCandidate records. */
  duplicatesRight?: DuplicateCandidateListFilter | null | undefined;
  /** Linked LearningExchange records. */
  exchangesAsLearner?: LearningExchangeListFilter | null | undefined;
  /** Linked LearningExchange records. */
  exchangesAsMentor?: LearningExchangeListFilter | null | undefined;
  /** Linked GovernanceMembership records. */
  governanceMemberships?: GovernanceMembershipListFilter | null | undefined;
  /** Linked NccHost records. */
  hostedNccs?: NccHostListFilter | null | undefined;
  /** Linked Site records. */
  hostedSites?: SiteListFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Linked ExternalIdentifier records. */
  identifiers?: ExternalIdentifierListFilter | null | undefined;
  /** Whether the kind is one of public bodies; empty where the kind is empty or can be both. */
  isPublic?: BooleanFilter | null | undefined;
  /** What kind of body it is; empty where no source says it for certain. */
  kind?: OrganisationKindFilter | null | undefined;
  /** Language to write to it in. */
  language?: WrittenLanguageFilter | null | undefined;
  /** Id of: Language to write to it in. */
  languageId?: IdFilter | null | undefined;
  /** Legal form in the words of its country, such as "d.o.o." or "fondazione". */
  legalForm?: StringFilter | null | undefined;
  /** Linked Organisation records. */
  members?: OrganisationListFilter | null | undefined;
  /** Linked OrganisationMetrics records. */
  metrics?: OrganisationMetricsFilter | null | undefined;
  /** Linked Milestone records. */
  milestones?: MilestoneListFilter | null | undefined;
  /** The preferred name: what lists, links and counts call the organisation. */
  name?: StringFilter | null | undefined;
  /** Linked OrganisationName records. */
  names?: OrganisationNameListFilter | null | undefined;
  /** Linked NetworkMembership records. */
  networkMembers?: NetworkMembershipListFilter | null | undefined;
  /** Linked NetworkMembership records. */
  networkMemberships?: NetworkMembershipListFilter | null | undefined;
  /** This does not hold. */
  not?: OrganisationFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganisationFilter> | null | undefined;
  /** Linked Project records. */
  ownedProjects?: ProjectListFilter | null | undefined;
  /** Linked Participation records. */
  participations?: ParticipationListFilter | null | undefined;
  /** Linked PersonRole records. */
  people?: PersonRoleListFilter | null | undefined;
  /** Linked PilotParticipation records. */
  pilotParticipations?: PilotParticipationListFilter | null | undefined;
  /** Linked Platform records. */
  platforms?: PlatformListFilter | null | undefined;
  /** Linked Practice records. */
  practices?: PracticeListFilter | null | undefined;
  /** Linked OrganisationProfile records. */
  profile?: OrganisationProfileFilter | null | undefined;
  /** Linked ProfileConfirmation records. */
  profileConfirmations?: ProfileConfirmationListFilter | null | undefined;
  /** Linked ProfileReminder records. */
  profileReminders?: ProfileReminderListFilter | null | undefined;
  /** Linked ProjectAction records. */
  projectActions?: ProjectActionListFilter | null | undefined;
  /** NUTS region of its legal seat. */
  region?: RegionFilter | null | undefined;
  /** Id of: NUTS region of its legal seat. */
  regionId?: IdFilter | null | undefined;
  /** Linked OrganisationRelation records. */
  relationsFrom?: OrganisationRelationListFilter | null | undefined;
  /** Linked OrganisationRelation records. */
  relationsTo?: OrganisationRelationListFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Linked Site records. */
  sites?: SiteListFilter | null | undefined;
  /** Source that names it first. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that names it first. */
  sourceId?: IdFilter | null | undefined;
  /** Active, dissolved or not known. */
  status?: OrganisationStatusFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** Linked StrategyMeasure records. */
  strategyMeasures?: StrategyMeasureListFilter | null | undefined;
  /** Linked EditionTrainer records. */
  trainedEditions?: EditionTrainerListFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Linked CompetenceClaim records. */
  validatedClaims?: CompetenceClaimListFilter | null | undefined;
  /** Linked PersonCompetence records. */
  validatedPeople?: PersonCompetenceListFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
  /** Address of its website. */
  website?: StringFilter | null | undefined;
};

/** What kind of body an organisation is. */
export type OrganisationKind =
  /** A public agency with a special task. */
  | 'AGENCY'
  /** An association of persons or bodies. */
  | 'ASSOCIATION'
  /** A chamber of commerce, industry, crafts or a profession. */
  | 'CHAMBER'
  /** A company that may make profit. */
  | 'COMPANY'
  /** A cooperative. */
  | 'COOPERATIVE'
  /** An agency for the development of a city or region. */
  | 'DEVELOPMENT_AGENCY'
  /** A faculty or department of a university. */
  | 'FACULTY'
  /** A foundation. */
  | 'FOUNDATION'
  /** A place that helps new enterprises grow. */
  | 'INCUBATOR'
  /** A joint initiative without a legal form of its own. */
  | 'INITIATIVE'
  /** The authority that manages an EU programme in its country (Italian: Autorità di Gestione). */
  | 'MANAGING_AUTHORITY'
  /** A ministry, or a department of one. */
  | 'MINISTRY'
  /** A city, town or commune. */
  | 'MUNICIPALITY'
  /** Organisations joined under one name, as an association or without a legal form of its own. */
  | 'NETWORK'
  /** A company in a non-profit form, such as a gGmbH. */
  | 'NON_PROFIT_COMPANY'
  /** Known, and none of these. */
  | 'OTHER'
  /** The government or administration of a region. */
  | 'REGIONAL_AUTHORITY'
  /** A body whose main work is research. */
  | 'RESEARCH_BODY'
  /** An enterprise whose aim is social and whose profits stay with it. */
  | 'SOCIAL_ENTERPRISE'
  /** Municipalities that administer together. */
  | 'UNION_OF_MUNICIPALITIES'
  /** A university or polytechnic. */
  | 'UNIVERSITY';

/** A condition on OrganisationKind. */
export type OrganisationKindFilter = {
  /** Equal to. */
  eq?: OrganisationKind | null | undefined;
  /** One of these. */
  in?: Array<OrganisationKind> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: OrganisationKind | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<OrganisationKind> | null | undefined;
};

/** A condition on linked Organisation records. */
export type OrganisationListFilter = {
  /** Each of them (also when there are none). */
  every?: OrganisationFilter | null | undefined;
  /** None of them. */
  none?: OrganisationFilter | null | undefined;
  /** At least one of them. */
  some?: OrganisationFilter | null | undefined;
};

/** Which OrganisationMetrics records. Conditions side by side must all hold. */
export type OrganisationMetricsFilter = {
  /** All of these hold. */
  and?: Array<OrganisationMetricsFilter> | null | undefined;
  /** Which share of the shortest ways between two others leads through it, 0 to 1. */
  betweenness?: FloatFilter | null | undefined;
  /** Number of the connected part of the network it belongs to; 1 is the largest. */
  component?: IntFilter | null | undefined;
  /** How many organisations that part has. */
  componentSize?: IntFilter | null | undefined;
  /** When it was computed (UTC). */
  computedAt?: DateTimeFilter | null | undefined;
  /** How many countries besides its own it reaches by its ties. */
  countriesReached?: IntFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Version of the data it was computed from; later data have a greater one (compare as text). */
  dataVersion?: StringFilter | null | undefined;
  /** How many organisations it is tied to. */
  degree?: IntFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Whether it ties organisations of different centres that have no tie of their own. */
  isBroker?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: OrganisationMetricsFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganisationMetricsFilter> | null | undefined;
  /** The organisation that is measured. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation that is measured. */
  organisationId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** How many projects and relations it shares, over all its ties. */
  weightedDegree?: IntFilter | null | undefined;
};

/** One key of the order of OrganisationMetrics records; name exactly one field. */
export type OrganisationMetricsOrder = {
  /** Which share of the shortest ways between two others leads through it, 0 to 1. */
  betweenness?: SortDirection | null | undefined;
  /** Number of the connected part of the network it belongs to; 1 is the largest. */
  component?: SortDirection | null | undefined;
  /** How many organisations that part has. */
  componentSize?: SortDirection | null | undefined;
  /** When it was computed (UTC). */
  computedAt?: SortDirection | null | undefined;
  /** How many countries besides its own it reaches by its ties. */
  countriesReached?: SortDirection | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** How many organisations it is tied to. */
  degree?: SortDirection | null | undefined;
  /** Whether it ties organisations of different centres that have no tie of their own. */
  isBroker?: SortDirection | null | undefined;
  /** By a field of: The organisation that is measured. */
  organisation?: OrganisationOrder | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
  /** How many projects and relations it shares, over all its ties. */
  weightedDegree?: SortDirection | null | undefined;
};

/** Which OrganisationName records. Conditions side by side must all hold. */
export type OrganisationNameFilter = {
  /** All of these hold. */
  and?: Array<OrganisationNameFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day the name was used. */
  endsOn?: DateFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** What kind of name it is. */
  kind?: NameKindFilter | null | undefined;
  /** Language of the name as a BCP 47 code; empty for names that belong to no language. */
  lang?: StringFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: OrganisationNameFilter | null | undefined;
  /** Where the source uses the name, or what to know of it. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganisationNameFilter> | null | undefined;
  /** The organisation that is called so. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation that is called so. */
  organisationId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Script as an ISO 15924 code: Latn, Grek or Cyrl; empty when mixed. */
  script?: StringFilter | null | undefined;
  /** Source that prints the name. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that prints the name. */
  sourceId?: IdFilter | null | undefined;
  /** First day the name was used. */
  startsOn?: DateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** The name, letter by letter. */
  text?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked OrganisationName records. */
export type OrganisationNameListFilter = {
  /** Each of them (also when there are none). */
  every?: OrganisationNameFilter | null | undefined;
  /** None of them. */
  none?: OrganisationNameFilter | null | undefined;
  /** At least one of them. */
  some?: OrganisationNameFilter | null | undefined;
};

/** One key of the order of Organisation records; name exactly one field. */
export type OrganisationOrder = {
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: SortDirection | null | undefined;
  /** By a field of: The record that stands for it in lists, counts and links: itself, unless it is one with others. */
  canonical?: OrganisationOrder | null | undefined;
  /** By a field of: Country of its legal seat, as printed or corrected. */
  country?: CountryOrder | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** Whether the kind is one of public bodies; empty where the kind is empty or can be both. */
  isPublic?: SortDirection | null | undefined;
  /** What kind of body it is; empty where no source says it for certain. */
  kind?: SortDirection | null | undefined;
  /** By a field of: Language to write to it in. */
  language?: WrittenLanguageOrder | null | undefined;
  /** Legal form in the words of its country, such as "d.o.o." or "fondazione". */
  legalForm?: SortDirection | null | undefined;
  /** By a field of its OrganisationMetrics. */
  metrics?: OrganisationMetricsOrder | null | undefined;
  /** The preferred name: what lists, links and counts call the organisation. */
  name?: SortDirection | null | undefined;
  /** By a field of its OrganisationProfile. */
  profile?: OrganisationProfileOrder | null | undefined;
  /** By a field of: NUTS region of its legal seat. */
  region?: RegionOrder | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** By a field of: Source that names it first. */
  source?: SourceOrder | null | undefined;
  /** Active, dissolved or not known. */
  status?: SortDirection | null | undefined;
  /** By a field of: The NCC of record: the only one whose people may write the record. */
  steward?: NccOrder | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: SortDirection | null | undefined;
};

/** Which OrganisationProfile records. Conditions side by side must all hold. */
export type OrganisationProfileFilter = {
  /** All of these hold. */
  and?: Array<OrganisationProfileFilter> | null | undefined;
  /** How complete it is, 0 to 100; `sections` say what is missing. */
  completeness?: IntFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Since when all of it is confirmed (UTC): the oldest of the last confirmations of its sections. Empty as long as a section was never confirmed. */
  lastConfirmedAt?: DateTimeFilter | null | undefined;
  /** This does not hold. */
  not?: OrganisationProfileFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganisationProfileFilter> | null | undefined;
  /** The organisation. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation. */
  organisationId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Version of the rules by which it was measured. */
  rulesVersion?: StringFilter | null | undefined;
  /** Linked ProfileSection records. */
  sections?: ProfileSectionListFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** One key of the order of OrganisationProfile records; name exactly one field. */
export type OrganisationProfileOrder = {
  /** How complete it is, 0 to 100; `sections` say what is missing. */
  completeness?: SortDirection | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** Since when all of it is confirmed (UTC): the oldest of the last confirmations of its sections. Empty as long as a section was never confirmed. */
  lastConfirmedAt?: SortDirection | null | undefined;
  /** By a field of: The organisation. */
  organisation?: OrganisationOrder | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
};

/** Which OrganisationRelation records. Conditions side by side must all hold. */
export type OrganisationRelationFilter = {
  /** All of these hold. */
  and?: Array<OrganisationRelationFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day of the relation. */
  endsOn?: DateFilter | null | undefined;
  /** The first organisation: who manages, hosts, belongs … */
  from?: OrganisationFilter | null | undefined;
  /** Id of: The first organisation: who manages, hosts, belongs … */
  fromId?: IdFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: OrganisationRelationFilter | null | undefined;
  /** What to know of the relation. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganisationRelationFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** First day of the relation. */
  startsOn?: DateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** The second organisation: who is managed, hosted … */
  to?: OrganisationFilter | null | undefined;
  /** Id of: The second organisation: who is managed, hosted … */
  toId?: IdFilter | null | undefined;
  /** What the first organisation is to the second. */
  type?: RelationTypeFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked OrganisationRelation records. */
export type OrganisationRelationListFilter = {
  /** Each of them (also when there are none). */
  every?: OrganisationRelationFilter | null | undefined;
  /** None of them. */
  none?: OrganisationRelationFilter | null | undefined;
  /** At least one of them. */
  some?: OrganisationRelationFilter | null | undefined;
};

/** Whether an organisation exists today. */
export type OrganisationStatus =
  /** Exists, as a source or its own people say. */
  | 'ACTIVE'
  /** No longer exists; it may have a successor. */
  | 'DISSOLVED'
  /** No source says it. */
  | 'UNKNOWN';

/** A condition on OrganisationStatus. */
export type OrganisationStatusFilter = {
  /** Equal to. */
  eq?: OrganisationStatus | null | undefined;
  /** One of these. */
  in?: Array<OrganisationStatus> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: OrganisationStatus | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<OrganisationStatus> | null | undefined;
};

/** What a learning outcome is about. */
export type OutcomeKind =
  /** How one stands to something. */
  | 'ATTITUDE'
  /** Something that one knows. */
  | 'KNOWLEDGE'
  /** Something that one can do. */
  | 'SKILL';

/** A condition on OutcomeKind. */
export type OutcomeKindFilter = {
  /** Equal to. */
  eq?: OutcomeKind | null | undefined;
  /** One of these. */
  in?: Array<OutcomeKind> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: OutcomeKind | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<OutcomeKind> | null | undefined;
};

/** Which Participation records. Conditions side by side must all hold. */
export type ParticipationFilter = {
  /** All of these hold. */
  and?: Array<ParticipationFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Country exactly as the source prints it, such as "SLO"; empty where it prints none. */
  countryAsPrinted?: StringFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day in the project; empty means to its end, as far as is known. */
  endsOn?: DateFilter | null | undefined;
  /** What the European Union contributes to this organisation. */
  euContribution?: FloatFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Name exactly as the source prints it in this project. */
  nameAsPrinted?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ParticipationFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ParticipationFilter> | null | undefined;
  /** Place in the list of partners as printed, from 1. */
  order?: IntFilter | null | undefined;
  /** The organisation that takes part. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation that takes part. */
  organisationId?: IdFilter | null | undefined;
  /** The project. */
  project?: ProjectFilter | null | undefined;
  /** Id of: The project. */
  projectId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Role in the project. */
  role?: ParticipationRoleFilter | null | undefined;
  /** Role exactly as the source prints it; "(none printed)" where it prints none. */
  roleAsPrinted?: StringFilter | null | undefined;
  /** Source that lists it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that lists it. */
  sourceId?: IdFilter | null | undefined;
  /** First day in the project; empty means from its start, as far as is known. */
  startsOn?: DateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** Total cost of this organisation, with its own contribution. */
  total?: FloatFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked Participation records. */
export type ParticipationListFilter = {
  /** Each of them (also when there are none). */
  every?: ParticipationFilter | null | undefined;
  /** None of them. */
  none?: ParticipationFilter | null | undefined;
  /** At least one of them. */
  some?: ParticipationFilter | null | undefined;
};

/** Role of an organisation in a project. */
export type ParticipationRole =
  /** Takes part through a partner it belongs to. */
  | 'AFFILIATED_ENTITY'
  /** Takes part without a budget of its own (partner associato); listed apart, never counted as partner. */
  | 'ASSOCIATED_PARTNER'
  /** Takes part from outside the programme area, on its own money. */
  | 'INTERNATIONAL_PARTNER'
  /** The one that leads the project and signs for it (capofila; CORDIS: coordinator). */
  | 'LEAD_PARTNER'
  /** Takes part with a budget of its own (CORDIS: participant, beneficiary). */
  | 'PARTNER'
  /** Works for a partner for pay. */
  | 'SUBCONTRACTOR'
  /** Helps a partner without being one. */
  | 'THIRD_PARTY';

/** A condition on ParticipationRole. */
export type ParticipationRoleFilter = {
  /** Equal to. */
  eq?: ParticipationRole | null | undefined;
  /** One of these. */
  in?: Array<ParticipationRole> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ParticipationRole | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ParticipationRole> | null | undefined;
};

/** Which PersonCompetence records. Conditions side by side must all hold. */
export type PersonCompetenceFilter = {
  /** All of these hold. */
  and?: Array<PersonCompetenceFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Linked Certificate records. */
  certificates?: CertificateListFilter | null | undefined;
  /** The competence. */
  competence?: CompetenceFilter | null | undefined;
  /** Id of: The competence. */
  competenceId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Until when the statement holds; empty: until somebody ends it. */
  endsOn?: DateFilter | null | undefined;
  /** What shows it: the pilot, the course, the document. */
  evidence?: StringFilter | null | undefined;
  /** What kind of evidence there is. */
  evidenceKind?: EvidenceKindFilter | null | undefined;
  /** Where the evidence can be read. */
  evidenceUrl?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Level of the framework at which it is there, from 1. */
  level?: IntFilter | null | undefined;
  /** This does not hold. */
  not?: PersonCompetenceFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PersonCompetenceFilter> | null | undefined;
  /** The person. */
  person?: PersonFilter | null | undefined;
  /** Id of: The person. */
  personId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** Since when the competence is there. */
  startsOn?: DateFilter | null | undefined;
  /** Who stands behind it. */
  state?: ClaimStateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The organisation that looked at the evidence. */
  validatedBy?: OrganisationFilter | null | undefined;
  /** Id of: The organisation that looked at the evidence. */
  validatedById?: IdFilter | null | undefined;
  /** When the evidence was looked at. */
  validatedOn?: DateFilter | null | undefined;
  /** Who may see it besides the people of its steward NCC; never more than see the person. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked PersonCompetence records. */
export type PersonCompetenceListFilter = {
  /** Each of them (also when there are none). */
  every?: PersonCompetenceFilter | null | undefined;
  /** None of them. */
  none?: PersonCompetenceFilter | null | undefined;
  /** At least one of them. */
  some?: PersonCompetenceFilter | null | undefined;
};

/** Which Person records. Conditions side by side must all hold. */
export type PersonFilter = {
  /** All of these hold. */
  and?: Array<PersonFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Linked AttendanceOfPerson records. */
  attendance?: AttendanceOfPersonListFilter | null | undefined;
  /** How the person wants to be called, where that is not given and family name. */
  calledAs?: StringFilter | null | undefined;
  /** Linked Certificate records. */
  certificates?: CertificateListFilter | null | undefined;
  /** Linked PersonCompetence records. */
  competences?: PersonCompetenceListFilter | null | undefined;
  /** Linked ContactPoint records. */
  contactPoints?: ContactPointListFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** What lists and links call the person; follows from the names. */
  displayName?: StringFilter | null | undefined;
  /** When the data of the person was erased (article 17 GDPR); the row that remains says nothing of them. */
  erasedAt?: DateTimeFilter | null | undefined;
  /** Family name. */
  familyName?: StringFilter | null | undefined;
  /** Given name. */
  givenName?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Whether processing is restricted (article 18 GDPR): then nothing of the person is changed, exported or written to until the restriction is lifted. */
  isRestricted?: BooleanFilter | null | undefined;
  /** Languages the person reads, best first, as BCP 47 codes. */
  languages?: StringsFilter | null | undefined;
  /** The legal basis on which the person is kept; a person who comes from a source or a list needs one. */
  legalBasis?: LawfulBasisFilter | null | undefined;
  /** Linked MeasurePerson records. */
  measures?: MeasurePersonListFilter | null | undefined;
  /** This does not hold. */
  not?: PersonFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PersonFilter> | null | undefined;
  /** Linked PilotPerson records. */
  pilots?: PilotPersonListFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Linked PersonRole records. */
  roles?: PersonRoleListFilter | null | undefined;
  /** How a letter begins, such as "Dott.ssa" or "Prof.". */
  salutation?: StringFilter | null | undefined;
  /** Source that names the person. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that names the person. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** Linked SubjectRequest records. */
  subjectRequests?: SubjectRequestListFilter | null | undefined;
  /** Linked EditionTrainerPerson records. */
  trainedEditions?: EditionTrainerPersonListFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the person besides the people of its steward NCC: nobody, unless it is public. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked Person records. */
export type PersonListFilter = {
  /** Each of them (also when there are none). */
  every?: PersonFilter | null | undefined;
  /** None of them. */
  none?: PersonFilter | null | undefined;
  /** At least one of them. */
  some?: PersonFilter | null | undefined;
};

/** One key of the order of Person records; name exactly one field. */
export type PersonOrder = {
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: SortDirection | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** What lists and links call the person; follows from the names. */
  displayName?: SortDirection | null | undefined;
  /** When the data of the person was erased (article 17 GDPR); the row that remains says nothing of them. */
  erasedAt?: SortDirection | null | undefined;
  /** Whether processing is restricted (article 18 GDPR): then nothing of the person is changed, exported or written to until the restriction is lifted. */
  isRestricted?: SortDirection | null | undefined;
  /** The legal basis on which the person is kept; a person who comes from a source or a list needs one. */
  legalBasis?: SortDirection | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** By a field of: Source that names the person. */
  source?: SourceOrder | null | undefined;
  /** By a field of: The NCC of record: the only one whose people may write the record. */
  steward?: NccOrder | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
  /** Who may see the person besides the people of its steward NCC: nobody, unless it is public. */
  visibility?: SortDirection | null | undefined;
};

/** Which PersonRole records. Conditions side by side must all hold. */
export type PersonRoleFilter = {
  /** All of these hold. */
  and?: Array<PersonRoleFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day of the role. */
  endsOn?: DateFilter | null | undefined;
  /** What the person does there, as the source says it or as agreed. */
  function?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Whether it is the person's main role. */
  isPrimary?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: PersonRoleFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PersonRoleFilter> | null | undefined;
  /** The organisation. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation. */
  organisationId?: IdFilter | null | undefined;
  /** The person. */
  person?: PersonFilter | null | undefined;
  /** Id of: The person. */
  personId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that names the role. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that names the role. */
  sourceId?: IdFilter | null | undefined;
  /** First day of the role. */
  startsOn?: DateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the role besides the people of its steward NCC; never more than see the person. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked PersonRole records. */
export type PersonRoleListFilter = {
  /** Each of them (also when there are none). */
  every?: PersonRoleFilter | null | undefined;
  /** None of them. */
  none?: PersonRoleFilter | null | undefined;
  /** At least one of them. */
  some?: PersonRoleFilter | null | undefined;
};

/** Which PilotCompetence records. Conditions side by side must all hold. */
export type PilotCompetenceFilter = {
  /** All of these hold. */
  and?: Array<PilotCompetenceFilter> | null | undefined;
  /** The competence of the item. */
  competence?: CompetenceFilter | null | undefined;
  /** Id of: The competence of the item. */
  competenceId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Where the evidence can be read. */
  evidenceUrl?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The item of the portfolio of the centre. */
  item?: PortfolioItemFilter | null | undefined;
  /** Id of: The item of the portfolio of the centre. */
  itemId?: IdFilter | null | undefined;
  /** Whether it moved the item; false where the centre had come further already. */
  moved?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: PilotCompetenceFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PilotCompetenceFilter> | null | undefined;
  /** The pilot. */
  pilot?: PilotFilter | null | undefined;
  /** Id of: The pilot. */
  pilotId?: IdFilter | null | undefined;
  /** Why: what was seen, which evidence. */
  reason?: StringFilter | null | undefined;
  /** Who recorded it (`user:<id>`, `system:<what>`). */
  recordedBy?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** The day on which it was shown. */
  shownOn?: DateFilter | null | undefined;
  /** What it has shown. */
  state?: PilotCompetenceStateFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A condition on linked PilotCompetence records. */
export type PilotCompetenceListFilter = {
  /** Each of them (also when there are none). */
  every?: PilotCompetenceFilter | null | undefined;
  /** None of them. */
  none?: PilotCompetenceFilter | null | undefined;
  /** At least one of them. */
  some?: PilotCompetenceFilter | null | undefined;
};

/** What a pilot has shown of a key competence. */
export type PilotCompetenceState =
  /** The centre has it for good, and can teach it. */
  | 'CONSOLIDATED'
  /** It was tried out. */
  | 'TESTED'
  /** It was shown that the centre has it. */
  | 'VALIDATED';

/** A condition on PilotCompetenceState. */
export type PilotCompetenceStateFilter = {
  /** Equal to. */
  eq?: PilotCompetenceState | null | undefined;
  /** One of these. */
  in?: Array<PilotCompetenceState> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: PilotCompetenceState | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<PilotCompetenceState> | null | undefined;
};

/** Which Pilot records. Conditions side by side must all hold. */
export type PilotFilter = {
  /** Youngest age of the target group, in years. */
  ageFrom?: IntFilter | null | undefined;
  /** Oldest age of the target group, in years. */
  ageTo?: IntFilter | null | undefined;
  /** All of these hold. */
  and?: Array<PilotFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** What it may cost in all. */
  budget?: FloatFilter | null | undefined;
  /** Linked CaseStudy records. */
  caseStudies?: CaseStudyListFilter | null | undefined;
  /** Linked PilotCompetence records. */
  competences?: PilotCompetenceListFilter | null | undefined;
  /** Organisation that runs it. */
  coordinator?: OrganisationFilter | null | undefined;
  /** Id of: Organisation that runs it. */
  coordinatorId?: IdFilter | null | undefined;
  /** Country in which it takes place; empty for several. */
  country?: CountryFilter | null | undefined;
  /** Id of: Country in which it takes place; empty for several. */
  countryId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day of the pilot. */
  endsOn?: DateFilter | null | undefined;
  /** What it wants to achieve. */
  goal?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: PilotFilter | null | undefined;
  /** What else is known, or what no source says. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PilotFilter> | null | undefined;
  /** Linked PilotParticipation records. */
  participations?: PilotParticipationListFilter | null | undefined;
  /** Linked PilotPerson records. */
  people?: PilotPersonListFilter | null | undefined;
  /** Linked PilotPhase records. */
  phases?: PilotPhaseListFilter | null | undefined;
  /** Linked Practice records. */
  practices?: PracticeListFilter | null | undefined;
  /** Project that the pilot belongs to. */
  project?: ProjectFilter | null | undefined;
  /** Id of: Project that the pilot belongs to. */
  projectId?: IdFilter | null | undefined;
  /** NUTS region in which it takes place. */
  region?: RegionFilter | null | undefined;
  /** Id of: NUTS region in which it takes place. */
  regionId?: IdFilter | null | undefined;
  /** Linked ResultNode records. */
  results?: ResultNodeListFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** How far it reaches; empty while no source says it. */
  scope?: PilotScopeFilter | null | undefined;
  /** Source that describes it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that describes it. */
  sourceId?: IdFilter | null | undefined;
  /** First day of the pilot. */
  startsOn?: DateFilter | null | undefined;
  /** How far it has come; empty while no source says it. */
  status?: PilotStatusFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** For whom it is. */
  targetGroup?: StringFilter | null | undefined;
  /** Where it takes place, as the source names it. */
  territory?: StringFilter | null | undefined;
  /** What it is about, in the words of the source or of who runs it. */
  theme?: StringFilter | null | undefined;
  /** What the pilot is called. */
  title?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked Pilot records. */
export type PilotListFilter = {
  /** Each of them (also when there are none). */
  every?: PilotFilter | null | undefined;
  /** None of them. */
  none?: PilotFilter | null | undefined;
  /** At least one of them. */
  some?: PilotFilter | null | undefined;
};

/** One key of the order of Pilot records; name exactly one field. */
export type PilotOrder = {
  /** Youngest age of the target group, in years. */
  ageFrom?: SortDirection | null | undefined;
  /** Oldest age of the target group, in years. */
  ageTo?: SortDirection | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: SortDirection | null | undefined;
  /** What it may cost in all. */
  budget?: SortDirection | null | undefined;
  /** By a field of: Organisation that runs it. */
  coordinator?: OrganisationOrder | null | undefined;
  /** By a field of: Country in which it takes place; empty for several. */
  country?: CountryOrder | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** Last day of the pilot. */
  endsOn?: SortDirection | null | undefined;
  /** By a field of: Project that the pilot belongs to. */
  project?: ProjectOrder | null | undefined;
  /** By a field of: NUTS region in which it takes place. */
  region?: RegionOrder | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** How far it reaches; empty while no source says it. */
  scope?: SortDirection | null | undefined;
  /** By a field of: Source that describes it. */
  source?: SourceOrder | null | undefined;
  /** First day of the pilot. */
  startsOn?: SortDirection | null | undefined;
  /** How far it has come; empty while no source says it. */
  status?: SortDirection | null | undefined;
  /** By a field of: The NCC of record: the only one whose people may write the record. */
  steward?: NccOrder | null | undefined;
  /** For whom it is. */
  targetGroup?: SortDirection | null | undefined;
  /** Where it takes place, as the source names it. */
  territory?: SortDirection | null | undefined;
  /** What it is about, in the words of the source or of who runs it. */
  theme?: SortDirection | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: SortDirection | null | undefined;
};

/** Which PilotParticipation records. Conditions side by side must all hold. */
export type PilotParticipationFilter = {
  /** All of these hold. */
  and?: Array<PilotParticipationFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day in the pilot; empty means to its end, as far as is known. */
  endsOn?: DateFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Name exactly as the source prints it for this pilot. */
  nameAsPrinted?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: PilotParticipationFilter | null | undefined;
  /** What it does there, in the words of the source or its own. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PilotParticipationFilter> | null | undefined;
  /** The organisation that takes part. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation that takes part. */
  organisationId?: IdFilter | null | undefined;
  /** The pilot. */
  pilot?: PilotFilter | null | undefined;
  /** Id of: The pilot. */
  pilotId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Role in the pilot. */
  role?: PilotRoleFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** First day in the pilot; empty means from its start, as far as is known. */
  startsOn?: DateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked PilotParticipation records. */
export type PilotParticipationListFilter = {
  /** Each of them (also when there are none). */
  every?: PilotParticipationFilter | null | undefined;
  /** None of them. */
  none?: PilotParticipationFilter | null | undefined;
  /** At least one of them. */
  some?: PilotParticipationFilter | null | undefined;
};

/** Which PilotPerson records. Conditions side by side must all hold. */
export type PilotPersonFilter = {
  /** All of these hold. */
  and?: Array<PilotPersonFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day in the pilot; empty means to its end, as far as is known. */
  endsOn?: DateFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: PilotPersonFilter | null | undefined;
  /** What the person does there, as the source says it or as agreed. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PilotPersonFilter> | null | undefined;
  /** The person. */
  person?: PersonFilter | null | undefined;
  /** Id of: The person. */
  personId?: IdFilter | null | undefined;
  /** The pilot. */
  pilot?: PilotFilter | null | undefined;
  /** Id of: The pilot. */
  pilotId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Role in the pilot. */
  role?: PilotRoleFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** First day in the pilot; empty means from its start, as far as is known. */
  startsOn?: DateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see it besides the people of its steward NCC; never more than see the person. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked PilotPerson records. */
export type PilotPersonListFilter = {
  /** Each of them (also when there are none). */
  every?: PilotPersonFilter | null | undefined;
  /** None of them. */
  none?: PilotPersonFilter | null | undefined;
  /** At least one of them. */
  some?: PilotPersonFilter | null | undefined;
};

/** Which PilotPhase records. Conditions side by side must all hold. */
export type PilotPhaseFilter = {
  /** All of these hold. */
  and?: Array<PilotPhaseFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day of the phase. */
  endsOn?: DateFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** What the phase is called. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: PilotPhaseFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PilotPhaseFilter> | null | undefined;
  /** Place among the phases, from 1. */
  order?: IntFilter | null | undefined;
  /** The pilot. */
  pilot?: PilotFilter | null | undefined;
  /** Id of: The pilot. */
  pilotId?: IdFilter | null | undefined;
  /** What the phase is for. */
  purpose?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that describes it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that describes it. */
  sourceId?: IdFilter | null | undefined;
  /** First day of the phase. */
  startsOn?: DateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked PilotPhase records. */
export type PilotPhaseListFilter = {
  /** Each of them (also when there are none). */
  every?: PilotPhaseFilter | null | undefined;
  /** None of them. */
  none?: PilotPhaseFilter | null | undefined;
  /** At least one of them. */
  some?: PilotPhaseFilter | null | undefined;
};

/** What an organisation or a person does in a pilot. */
export type PilotRole =
  /** Measures what changes. */
  | 'EVALUATOR'
  /** Advises or trains the others. */
  | 'EXPERT'
  /** Pays for it. */
  | 'FUNDER'
  /** Gives the place, or the people whom it is for. */
  | 'HOST'
  /** Carries the pilot together with its coordinator. */
  | 'PARTNER';

/** A condition on PilotRole. */
export type PilotRoleFilter = {
  /** Equal to. */
  eq?: PilotRole | null | undefined;
  /** One of these. */
  in?: Array<PilotRole> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: PilotRole | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<PilotRole> | null | undefined;
};

/** How far a pilot reaches. */
export type PilotScope =
  /** A town, a district, a region. */
  | 'LOCAL'
  /** A whole country. */
  | 'NATIONAL'
  /** Several countries. */
  | 'TRANSNATIONAL';

/** A condition on PilotScope. */
export type PilotScopeFilter = {
  /** Equal to. */
  eq?: PilotScope | null | undefined;
  /** One of these. */
  in?: Array<PilotScope> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: PilotScope | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<PilotScope> | null | undefined;
};

/** How far a pilot has come. */
export type PilotStatus =
  /** Given up, before or after it began. */
  | 'CANCELLED'
  /** Ended as planned. */
  | 'COMPLETED'
  /** At work. */
  | 'ONGOING'
  /** Being prepared. */
  | 'PLANNED';

/** A condition on PilotStatus. */
export type PilotStatusFilter = {
  /** Equal to. */
  eq?: PilotStatus | null | undefined;
  /** One of these. */
  in?: Array<PilotStatus> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: PilotStatus | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<PilotStatus> | null | undefined;
};

/** Which Platform records. Conditions side by side must all hold. */
export type PlatformFilter = {
  /** All of these hold. */
  and?: Array<PlatformFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** What the platform offers a home to. */
  hosts?: StringsFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** What the platform is called, as printed. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: PlatformFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PlatformFilter> | null | undefined;
  /** Organisation that owns it. */
  owner?: OrganisationFilter | null | undefined;
  /** Id of: Organisation that owns it. */
  ownerId?: IdFilter | null | undefined;
  /** The project behind the platform. */
  project?: ProjectFilter | null | undefined;
  /** Id of: The project behind the platform. */
  projectId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that names it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that names it. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Address of the platform. */
  url?: StringFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked Platform records. */
export type PlatformListFilter = {
  /** Each of them (also when there are none). */
  every?: PlatformFilter | null | undefined;
  /** None of them. */
  none?: PlatformFilter | null | undefined;
  /** At least one of them. */
  some?: PlatformFilter | null | undefined;
};

/** Which PolicyLab records. Conditions side by side must all hold. */
export type PolicyLabFilter = {
  /** All of these hold. */
  and?: Array<PolicyLabFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** What it is, in the words of the source. */
  description?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** What the lab is called, as printed. */
  name?: StringFilter | null | undefined;
  /** The centre it belongs to. */
  ncc?: NccFilter | null | undefined;
  /** Id of: The centre it belongs to. */
  nccId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: PolicyLabFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PolicyLabFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that names it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that names it. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked PolicyLab records. */
export type PolicyLabListFilter = {
  /** Each of them (also when there are none). */
  every?: PolicyLabFilter | null | undefined;
  /** None of them. */
  none?: PolicyLabFilter | null | undefined;
  /** At least one of them. */
  some?: PolicyLabFilter | null | undefined;
};

/** Which Portfolio records. Conditions side by side must all hold. */
export type PortfolioFilter = {
  /** All of these hold. */
  and?: Array<PortfolioFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** The version of the framework it is measured against. */
  framework?: CompetenceFrameworkFilter | null | undefined;
  /** Id of: The version of the framework it is measured against. */
  frameworkId?: IdFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Linked PortfolioItem records. */
  items?: PortfolioItemListFilter | null | undefined;
  /** The centre. */
  ncc?: NccFilter | null | undefined;
  /** Id of: The centre. */
  nccId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: PortfolioFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PortfolioFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** What the portfolio is called. */
  title?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** Which PortfolioItem records. Conditions side by side must all hold. */
export type PortfolioItemFilter = {
  /** All of these hold. */
  and?: Array<PortfolioItemFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** The competence, of the framework of the portfolio. */
  competence?: CompetenceFilter | null | undefined;
  /** Id of: The competence, of the framework of the portfolio. */
  competenceId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: PortfolioItemFilter | null | undefined;
  /** Why the centre seeks it, in the words of the source or its own. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PortfolioItemFilter> | null | undefined;
  /** Linked PilotCompetence records. */
  pilots?: PilotCompetenceListFilter | null | undefined;
  /** The portfolio. */
  portfolio?: PortfolioFilter | null | undefined;
  /** Id of: The portfolio. */
  portfolioId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Since when that is so; empty while there was no step. */
  since?: DateFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** How far the centre has come; the last step says it. */
  state?: PortfolioStateFilter | null | undefined;
  /** Linked PortfolioStep records. */
  steps?: PortfolioStepListFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** Level that the centre wants to reach, from 1. */
  targetLevel?: IntFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked PortfolioItem records. */
export type PortfolioItemListFilter = {
  /** Each of them (also when there are none). */
  every?: PortfolioItemFilter | null | undefined;
  /** None of them. */
  none?: PortfolioItemFilter | null | undefined;
  /** At least one of them. */
  some?: PortfolioItemFilter | null | undefined;
};

/** A condition on linked Portfolio records. */
export type PortfolioListFilter = {
  /** Each of them (also when there are none). */
  every?: PortfolioFilter | null | undefined;
  /** None of them. */
  none?: PortfolioFilter | null | undefined;
  /** At least one of them. */
  some?: PortfolioFilter | null | undefined;
};

/** How far a centre has come with a key competence. */
export type PortfolioState =
  /** The centre has it for good, and can teach it. */
  | 'CONSOLIDATED'
  /** The centre seeks it. */
  | 'PLANNED'
  /** A pilot or another action has tried it out. */
  | 'TESTED'
  /** It has been shown that the centre has it. */
  | 'VALIDATED';

/** A condition on PortfolioState. */
export type PortfolioStateFilter = {
  /** Equal to. */
  eq?: PortfolioState | null | undefined;
  /** One of these. */
  in?: Array<PortfolioState> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: PortfolioState | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<PortfolioState> | null | undefined;
};

/** Which PortfolioStep records. Conditions side by side must all hold. */
export type PortfolioStepFilter = {
  /** All of these hold. */
  and?: Array<PortfolioStepFilter> | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Where the evidence can be read. */
  evidenceUrl?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The item. */
  item?: PortfolioItemFilter | null | undefined;
  /** Id of: The item. */
  itemId?: IdFilter | null | undefined;
  /** Who moved it (`user:<id>`, `system:<what>`). */
  movedBy?: StringFilter | null | undefined;
  /** The day. */
  movedOn?: DateFilter | null | undefined;
  /** This does not hold. */
  not?: PortfolioStepFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PortfolioStepFilter> | null | undefined;
  /** Why: which pilot, which evidence. */
  reason?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** The state that it came into. */
  state?: PortfolioStateFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A condition on linked PortfolioStep records. */
export type PortfolioStepListFilter = {
  /** Each of them (also when there are none). */
  every?: PortfolioStepFilter | null | undefined;
  /** None of them. */
  none?: PortfolioStepFilter | null | undefined;
  /** At least one of them. */
  some?: PortfolioStepFilter | null | undefined;
};

/** Which PracticeAdoption records. Conditions side by side must all hold. */
export type PracticeAdoptionFilter = {
  /** All of these hold. */
  and?: Array<PracticeAdoptionFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Country in which it is done. */
  country?: CountryFilter | null | undefined;
  /** Id of: Country in which it is done. */
  countryId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** What shows it: the report, the programme. */
  evidence?: StringFilter | null | undefined;
  /** Where the evidence can be read. */
  evidenceUrl?: StringFilter | null | undefined;
  /** The exchange in which it was learnt. */
  exchange?: LearningExchangeFilter | null | undefined;
  /** Id of: The exchange in which it was learnt. */
  exchangeId?: IdFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** The centre that takes it over; empty where an organisation does. */
  ncc?: NccFilter | null | undefined;
  /** Id of: The centre that takes it over; empty where an organisation does. */
  nccId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: PracticeAdoptionFilter | null | undefined;
  /** What was changed, or why it was given up. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PracticeAdoptionFilter> | null | undefined;
  /** The organisation that takes it over; empty where a centre does. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation that takes it over; empty where a centre does. */
  organisationId?: IdFilter | null | undefined;
  /** The practice. */
  practice?: PracticeFilter | null | undefined;
  /** Id of: The practice. */
  practiceId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Since when that is so. */
  since?: DateFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** What it does with the practice. */
  state?: AdoptionStateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** Where it is done, as people name it. */
  territory?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked PracticeAdoption records. */
export type PracticeAdoptionListFilter = {
  /** Each of them (also when there are none). */
  every?: PracticeAdoptionFilter | null | undefined;
  /** None of them. */
  none?: PracticeAdoptionFilter | null | undefined;
  /** At least one of them. */
  some?: PracticeAdoptionFilter | null | undefined;
};

/** Which Practice records. Conditions side by side must all hold. */
export type PracticeFilter = {
  /** Linked PracticeAdoption records. */
  adoptions?: PracticeAdoptionListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<PracticeFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** The competence that it teaches. */
  competence?: CompetenceFilter | null | undefined;
  /** Id of: The competence that it teaches. */
  competenceId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Linked LearningExchange records. */
  exchanges?: LearningExchangeListFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: PracticeFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PracticeFilter> | null | undefined;
  /** Organisation that offers it; empty where its centre does. */
  owner?: OrganisationFilter | null | undefined;
  /** Id of: Organisation that offers it; empty where its centre does. */
  ownerId?: IdFilter | null | undefined;
  /** The pilot that it comes from. */
  pilot?: PilotFilter | null | undefined;
  /** Id of: The pilot that it comes from. */
  pilotId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that describes it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that describes it. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** How it is done, and what it needs. */
  text?: StringFilter | null | undefined;
  /** What the practice is called. */
  title?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
  /** Where it can be read. */
  website?: StringFilter | null | undefined;
};

/** A condition on linked Practice records. */
export type PracticeListFilter = {
  /** Each of them (also when there are none). */
  every?: PracticeFilter | null | undefined;
  /** None of them. */
  none?: PracticeFilter | null | undefined;
  /** At least one of them. */
  some?: PracticeFilter | null | undefined;
};

/** Which ProfileConfirmation records. Conditions side by side must all hold. */
export type ProfileConfirmationFilter = {
  /** All of these hold. */
  and?: Array<ProfileConfirmationFilter> | null | undefined;
  /** As whom: the role they acted under, such as `PARTNER_EDITOR`, or `COORDINATOR` for a word on the telephone. */
  asRole?: StringFilter | null | undefined;
  /** Who confirmed it; empty in demo mode without a sign-in. */
  confirmedBy?: UserFilter | null | undefined;
  /** Id of: Who confirmed it; empty in demo mode without a sign-in. */
  confirmedById?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ProfileConfirmationFilter | null | undefined;
  /** How it came, where it was no click of theirs: "said so on the telephone". */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProfileConfirmationFilter> | null | undefined;
  /** The organisation. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation. */
  organisationId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** What was confirmed. */
  section?: ProfileSectionKindFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A condition on linked ProfileConfirmation records. */
export type ProfileConfirmationListFilter = {
  /** Each of them (also when there are none). */
  every?: ProfileConfirmationFilter | null | undefined;
  /** None of them. */
  none?: ProfileConfirmationFilter | null | undefined;
  /** At least one of them. */
  some?: ProfileConfirmationFilter | null | undefined;
};

/** Which ProfileReminder records. Conditions side by side must all hold. */
export type ProfileReminderFilter = {
  /** All of these hold. */
  and?: Array<ProfileReminderFilter> | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The language it was written in, as a BCP 47 code. */
  language?: StringFilter | null | undefined;
  /** Id of the outgoing message; whether the mail server took it stands there. */
  messageId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ProfileReminderFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProfileReminderFilter> | null | undefined;
  /** The organisation. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation. */
  organisationId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who was reminded. */
  user?: UserFilter | null | undefined;
  /** Id of: Who was reminded. */
  userId?: IdFilter | null | undefined;
};

/** A condition on linked ProfileReminder records. */
export type ProfileReminderListFilter = {
  /** Each of them (also when there are none). */
  every?: ProfileReminderFilter | null | undefined;
  /** None of them. */
  none?: ProfileReminderFilter | null | undefined;
  /** At least one of them. */
  some?: ProfileReminderFilter | null | undefined;
};

/** Which ProfileRule records. Conditions side by side must all hold. */
export type ProfileRuleFilter = {
  /** All of these hold. */
  and?: Array<ProfileRuleFilter> | null | undefined;
  /** For how many months a confirmation counts. */
  confirmAfterMonths?: IntFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The centre. */
  ncc?: NccFilter | null | undefined;
  /** Id of: The centre. */
  nccId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ProfileRuleFilter | null | undefined;
  /** What to know of it. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProfileRuleFilter> | null | undefined;
  /** How many months lie between two reminders at least. */
  remindEveryMonths?: IntFilter | null | undefined;
  /** Whether partners are reminded by mail when a section is to be confirmed. */
  remindsPartners?: BooleanFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** One key of the order of ProfileRule records; name exactly one field. */
export type ProfileRuleOrder = {
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** By a field of: The centre. */
  ncc?: NccOrder | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
};

/** Which ProfileSection records. Conditions side by side must all hold. */
export type ProfileSectionFilter = {
  /** All of these hold. */
  and?: Array<ProfileSectionFilter> | null | undefined;
  /** How complete the section is, 0 to 100. */
  completeness?: IntFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** When its people last said that it is right (UTC). */
  lastConfirmedAt?: DateTimeFilter | null | undefined;
  /** What is missing, by names such as `legalForm`, `identifier`, `address` or `email`. */
  missing?: StringsFilter | null | undefined;
  /** This does not hold. */
  not?: ProfileSectionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProfileSectionFilter> | null | undefined;
  /** The organisation. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation. */
  organisationId?: IdFilter | null | undefined;
  /** The profile that it is part of. */
  profile?: OrganisationProfileFilter | null | undefined;
  /** Id of: The profile that it is part of. */
  profileId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Version of the rules by which it was measured. */
  rulesVersion?: StringFilter | null | undefined;
  /** Which section. */
  section?: ProfileSectionKindFilter | null | undefined;
  /** How it stands. */
  state?: ProfileSectionStateFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A part of what an organisation says of itself, which its people confirm as one. */
export type ProfileSectionKind =
  /** What its people agreed to or refused. */
  | 'CONSENT'
  /** What it is: name, kind, legal form, country, region, language, register number. */
  | 'ORGANISATION'
  /** Who speaks for it, and how they are reached. */
  | 'PEOPLE'
  /** Where it is. */
  | 'SITES'
  /** Where it stands on the web. */
  | 'WEB';

/** A condition on ProfileSectionKind. */
export type ProfileSectionKindFilter = {
  /** Equal to. */
  eq?: ProfileSectionKind | null | undefined;
  /** One of these. */
  in?: Array<ProfileSectionKind> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ProfileSectionKind | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ProfileSectionKind> | null | undefined;
};

/** A condition on linked ProfileSection records. */
export type ProfileSectionListFilter = {
  /** Each of them (also when there are none). */
  every?: ProfileSectionFilter | null | undefined;
  /** None of them. */
  none?: ProfileSectionFilter | null | undefined;
  /** At least one of them. */
  some?: ProfileSectionFilter | null | undefined;
};

/** How a section of a profile stands. */
export type ProfileSectionState =
  /** Its people said lately that it is right, whatever is missing. */
  | 'CONFIRMED'
  /** Something is missing, and nobody has said lately that the rest is right. */
  | 'MISSING'
  /** Nothing is missing, and nobody has said lately that it is still right. */
  | 'TO_CHECK';

/** A condition on ProfileSectionState. */
export type ProfileSectionStateFilter = {
  /** Equal to. */
  eq?: ProfileSectionState | null | undefined;
  /** One of these. */
  in?: Array<ProfileSectionState> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ProfileSectionState | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ProfileSectionState> | null | undefined;
};

/** Which ProjectAction records. Conditions side by side must all hold. */
export type ProjectActionFilter = {
  /** All of these hold. */
  and?: Array<ProjectActionFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Linked Deliverable records. */
  deliverables?: DeliverableListFilter | null | undefined;
  /** Last day of the action. */
  endsOn?: DateFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Linked Milestone records. */
  milestones?: MilestoneListFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: ProjectActionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProjectActionFilter> | null | undefined;
  /** Place among the actions, from 1. */
  order?: IntFilter | null | undefined;
  /** The project. */
  project?: ProjectFilter | null | undefined;
  /** Id of: The project. */
  projectId?: IdFilter | null | undefined;
  /** Organisation that answers for it. */
  responsible?: OrganisationFilter | null | undefined;
  /** Id of: Organisation that answers for it. */
  responsibleId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that lists it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that lists it. */
  sourceId?: IdFilter | null | undefined;
  /** First day of the action. */
  startsOn?: DateFilter | null | undefined;
  /** How far it has come; empty while no source says it. */
  status?: ActionStatusFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** What is to be done, as printed where a source says it. */
  title?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked ProjectAction records. */
export type ProjectActionListFilter = {
  /** Each of them (also when there are none). */
  every?: ProjectActionFilter | null | undefined;
  /** None of them. */
  none?: ProjectActionFilter | null | undefined;
  /** At least one of them. */
  some?: ProjectActionFilter | null | undefined;
};

/** Which Project records. Conditions side by side must all hold. */
export type ProjectFilter = {
  /** The acronym, such as "SEED2SCALE". */
  acronym?: StringFilter | null | undefined;
  /** Linked ProjectAction records. */
  actions?: ProjectActionListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<ProjectFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Linked CaseStudy records. */
  caseStudies?: CaseStudyListFilter | null | undefined;
  /** Linked Course records. */
  courses?: CourseListFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Linked Deliverable records. */
  deliverables?: DeliverableListFilter | null | undefined;
  /** What lists and links call the project: its acronym, else its title. */
  displayName?: StringFilter | null | undefined;
  /** Last day of the project. */
  endsOn?: DateFilter | null | undefined;
  /** Linked ProjectFunding records. */
  fundings?: ProjectFundingListFilter | null | undefined;
  /** Grant agreement that funds it. */
  grantAgreement?: GrantAgreementFilter | null | undefined;
  /** Id of: Grant agreement that funds it. */
  grantAgreementId?: IdFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Linked ProjectLink records. */
  linksFrom?: ProjectLinkListFilter | null | undefined;
  /** Linked ProjectLink records. */
  linksTo?: ProjectLinkListFilter | null | undefined;
  /** Linked Milestone records. */
  milestones?: MilestoneListFilter | null | undefined;
  /** This does not hold. */
  not?: ProjectFilter | null | undefined;
  /** What the project wants to achieve. */
  objective?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProjectFilter> | null | undefined;
  /** Organisation that runs it alone, for projects without a consortium. */
  owner?: OrganisationFilter | null | undefined;
  /** Id of: Organisation that runs it alone, for projects without a consortium. */
  ownerId?: IdFilter | null | undefined;
  /** Linked Participation records. */
  participations?: ParticipationListFilter | null | undefined;
  /** Period as the source prints it, such as "2021-2023". */
  periodAsPrinted?: StringFilter | null | undefined;
  /** Linked ProjectPhase records. */
  phases?: ProjectPhaseListFilter | null | undefined;
  /** Linked Pilot records. */
  pilots?: PilotListFilter | null | undefined;
  /** Linked Platform records. */
  platforms?: PlatformListFilter | null | undefined;
  /** Linked ResultNode records. */
  results?: ResultNodeListFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that describes it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that describes it. */
  sourceId?: IdFilter | null | undefined;
  /** First day of the project. */
  startsOn?: DateFilter | null | undefined;
  /** Number of countries that a source states. */
  statedCountries?: IntFilter | null | undefined;
  /** Number of partners that a source states: lead partner and partners, without associated partners. */
  statedPartners?: IntFilter | null | undefined;
  /** How far it has come; empty while no source says it. */
  status?: ProjectStatusFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** The full title. */
  title?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
  /** Address of its website. */
  website?: StringFilter | null | undefined;
};

/** Which ProjectFunding records. Conditions side by side must all hold. */
export type ProjectFundingFilter = {
  /** All of these hold. */
  and?: Array<ProjectFundingFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Name of the programme exactly as the source prints it for this project. */
  nameAsPrinted?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ProjectFundingFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProjectFundingFilter> | null | undefined;
  /** The programme that pays. */
  programme?: FundingProgrammeFilter | null | undefined;
  /** Id of: The programme that pays. */
  programmeId?: IdFilter | null | undefined;
  /** The project. */
  project?: ProjectFilter | null | undefined;
  /** Id of: The project. */
  projectId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked ProjectFunding records. */
export type ProjectFundingListFilter = {
  /** Each of them (also when there are none). */
  every?: ProjectFundingFilter | null | undefined;
  /** None of them. */
  none?: ProjectFundingFilter | null | undefined;
  /** At least one of them. */
  some?: ProjectFundingFilter | null | undefined;
};

/** Which ProjectLink records. Conditions side by side must all hold. */
export type ProjectLinkFilter = {
  /** All of these hold. */
  and?: Array<ProjectLinkFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** The first project: the one that continues, follows or is studied. */
  from?: ProjectFilter | null | undefined;
  /** Id of: The first project: the one that continues, follows or is studied. */
  fromId?: IdFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ProjectLinkFilter | null | undefined;
  /** What to know of the link, in the words of the source. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProjectLinkFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** The second project: the predecessor, or the one that studied. */
  to?: ProjectFilter | null | undefined;
  /** Id of: The second project: the predecessor, or the one that studied. */
  toId?: IdFilter | null | undefined;
  /** What the first project is to the second. */
  type?: ProjectLinkTypeFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked ProjectLink records. */
export type ProjectLinkListFilter = {
  /** Each of them (also when there are none). */
  every?: ProjectLinkFilter | null | undefined;
  /** None of them. */
  none?: ProjectLinkFilter | null | undefined;
  /** At least one of them. */
  some?: ProjectLinkFilter | null | undefined;
};

/** How one project stands to another; read from the first to the second. */
export type ProjectLinkType =
  /** The first was a case study of the second. */
  | 'CASE_STUDY_OF'
  /** The first continues the second. */
  | 'CONTINUES'
  /** The first came out of the second without continuing it. */
  | 'FOLLOWS_FROM';

/** A condition on ProjectLinkType. */
export type ProjectLinkTypeFilter = {
  /** Equal to. */
  eq?: ProjectLinkType | null | undefined;
  /** One of these. */
  in?: Array<ProjectLinkType> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ProjectLinkType | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ProjectLinkType> | null | undefined;
};

/** A condition on linked Project records. */
export type ProjectListFilter = {
  /** Each of them (also when there are none). */
  every?: ProjectFilter | null | undefined;
  /** None of them. */
  none?: ProjectFilter | null | undefined;
  /** At least one of them. */
  some?: ProjectFilter | null | undefined;
};

/** One key of the order of Project records; name exactly one field. */
export type ProjectOrder = {
  /** The acronym, such as "SEED2SCALE". */
  acronym?: SortDirection | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: SortDirection | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** What lists and links call the project: its acronym, else its title. */
  displayName?: SortDirection | null | undefined;
  /** Last day of the project. */
  endsOn?: SortDirection | null | undefined;
  /** By a field of: Grant agreement that funds it. */
  grantAgreement?: GrantAgreementOrder | null | undefined;
  /** By a field of: Organisation that runs it alone, for projects without a consortium. */
  owner?: OrganisationOrder | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** By a field of: Source that describes it. */
  source?: SourceOrder | null | undefined;
  /** First day of the project. */
  startsOn?: SortDirection | null | undefined;
  /** Number of countries that a source states. */
  statedCountries?: SortDirection | null | undefined;
  /** Number of partners that a source states: lead partner and partners, without associated partners. */
  statedPartners?: SortDirection | null | undefined;
  /** How far it has come; empty while no source says it. */
  status?: SortDirection | null | undefined;
  /** By a field of: The NCC of record: the only one whose people may write the record. */
  steward?: NccOrder | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: SortDirection | null | undefined;
};

/** Which ProjectPhase records. Conditions side by side must all hold. */
export type ProjectPhaseFilter = {
  /** All of these hold. */
  and?: Array<ProjectPhaseFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day of the phase. */
  endsOn?: DateFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** What the phase is called. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ProjectPhaseFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProjectPhaseFilter> | null | undefined;
  /** Place among the phases, from 1. */
  order?: IntFilter | null | undefined;
  /** Period as the source prints it; empty when no words of the source are kept. */
  periodAsPrinted?: StringFilter | null | undefined;
  /** The project. */
  project?: ProjectFilter | null | undefined;
  /** Id of: The project. */
  projectId?: IdFilter | null | undefined;
  /** What the phase is for. */
  purpose?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that describes it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that describes it. */
  sourceId?: IdFilter | null | undefined;
  /** First day of the phase. */
  startsOn?: DateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked ProjectPhase records. */
export type ProjectPhaseListFilter = {
  /** Each of them (also when there are none). */
  every?: ProjectPhaseFilter | null | undefined;
  /** None of them. */
  none?: ProjectPhaseFilter | null | undefined;
  /** At least one of them. */
  some?: ProjectPhaseFilter | null | undefined;
};

/** How far a project has come. */
export type ProjectStatus =
  /** Ended as planned. */
  | 'CLOSED'
  /** At work. */
  | 'ONGOING'
  /** Being prepared or applied for. */
  | 'PLANNED'
  /** The grant agreement is signed. */
  | 'SIGNED'
  /** Ended early. */
  | 'TERMINATED';

/** A condition on ProjectStatus. */
export type ProjectStatusFilter = {
  /** Equal to. */
  eq?: ProjectStatus | null | undefined;
  /** One of these. */
  in?: Array<ProjectStatus> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ProjectStatus | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ProjectStatus> | null | undefined;
};

/** Which ProposalConflict records. Conditions side by side must all hold. */
export type ProposalConflictFilter = {
  /** All of these hold. */
  and?: Array<ProposalConflictFilter> | null | undefined;
  /** The value that the author saw, as JSON. */
  base?: ExactFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** The field, by its name in the API. */
  field?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ProposalConflictFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProposalConflictFilter> | null | undefined;
  /** The value of the record when the conflict was found or last changed, as JSON. */
  ours?: ExactFilter | null | undefined;
  /** The proposal. */
  proposal?: ProposalFilter | null | undefined;
  /** Id of: The proposal. */
  proposalId?: IdFilter | null | undefined;
  /** When it was settled (UTC). */
  resolvedAt?: DateTimeFilter | null | undefined;
  /** Who settled it. */
  resolvedBy?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Open, or how it was settled. */
  state?: ConflictStateFilter | null | undefined;
  /** The proposed value, as JSON. */
  theirs?: ExactFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A condition on linked ProposalConflict records. */
export type ProposalConflictListFilter = {
  /** Each of them (also when there are none). */
  every?: ProposalConflictFilter | null | undefined;
  /** None of them. */
  none?: ProposalConflictFilter | null | undefined;
  /** At least one of them. */
  some?: ProposalConflictFilter | null | undefined;
};

/** What is decided on a proposal. */
export type ProposalDecision =
  /** It is taken into the record: all of it, or the named fields. */
  | 'ACCEPT'
  /** It is taken with other values for some fields. */
  | 'CHANGE'
  /** Nothing of it is taken; say why. */
  | 'REJECT';

/** Which Proposal records. Conditions side by side must all hold. */
export type ProposalFilter = {
  /** All of these hold. */
  and?: Array<ProposalFilter> | null | undefined;
  /** Version of the record that it made. */
  appliedRev?: IntFilter | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Who proposed it: "user:<id>". */
  author?: StringFilter | null | undefined;
  /** Version of the record that the author saw; none of a new record. */
  baseRev?: IntFilter | null | undefined;
  /** Linked ProposalConflict records. */
  conflicts?: ProposalConflictListFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was decided, withdrawn or gone (UTC). */
  decidedAt?: DateTimeFilter | null | undefined;
  /** Who decided: "user:<id>"; "system:proposals" where nobody had to. */
  decidedBy?: StringFilter | null | undefined;
  /** Until when it waits (UTC). */
  expiresAt?: DateTimeFilter | null | undefined;
  /** The fields that are proposed, by their names in the API. */
  fieldNames?: StringsFilter | null | undefined;
  /** Why there is nothing to decide any more. */
  gone?: ProposalGoneFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** A new record, a change, or that it is archived. */
  kind?: ProposalKindFilter | null | undefined;
  /** Language of the author, in which they are told what became of it. */
  language?: StringFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: ProposalFilter | null | undefined;
  /** What the author says about it. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProposalFilter> | null | undefined;
  /** Id of the organisation that it was proposed for; none where a centre proposed it. */
  organisationId?: IdFilter | null | undefined;
  /** Why it was decided so, in the words of who decided. */
  reason?: StringFilter | null | undefined;
  /** Id of the record; of a new one, the id that it gets. */
  recordId?: IdFilter | null | undefined;
  /** Version of the record by which the states of the fields were worked out. */
  recordRev?: IntFilter | null | undefined;
  /** What the record was called when it was proposed. */
  recordTitle?: StringFilter | null | undefined;
  /** Record type of the record, such as "Organisation". */
  recordType?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Whether it waits, and what became of it. */
  state?: ProposalStateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** Why there is nothing to decide on a proposal any more. */
export type ProposalGone =
  /** The record was archived. */
  | 'ARCHIVED'
  /** Its data was erased. */
  | 'ERASED'
  /** Nobody decided in time. */
  | 'EXPIRED';

/** A condition on ProposalGone. */
export type ProposalGoneFilter = {
  /** Equal to. */
  eq?: ProposalGone | null | undefined;
  /** One of these. */
  in?: Array<ProposalGone> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ProposalGone | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ProposalGone> | null | undefined;
};

/** What is proposed for a record. */
export type ProposalKind =
  /** That it is archived. */
  | 'ARCHIVE'
  /** That fields of it change. */
  | 'CHANGE'
  /** That it is made. */
  | 'CREATE';

/** A condition on ProposalKind. */
export type ProposalKindFilter = {
  /** Equal to. */
  eq?: ProposalKind | null | undefined;
  /** One of these. */
  in?: Array<ProposalKind> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ProposalKind | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ProposalKind> | null | undefined;
};

/** One key of the order of Proposal records; name exactly one field. */
export type ProposalOrder = {
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: SortDirection | null | undefined;
  /** Who proposed it: "user:<id>". */
  author?: SortDirection | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** When it was decided, withdrawn or gone (UTC). */
  decidedAt?: SortDirection | null | undefined;
  /** Until when it waits (UTC). */
  expiresAt?: SortDirection | null | undefined;
  /** A new record, a change, or that it is archived. */
  kind?: SortDirection | null | undefined;
  /** What the record was called when it was proposed. */
  recordTitle?: SortDirection | null | undefined;
  /** Record type of the record, such as "Organisation". */
  recordType?: SortDirection | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** Whether it waits, and what became of it. */
  state?: SortDirection | null | undefined;
  /** By a field of: The NCC of record: the only one whose people may write the record. */
  steward?: NccOrder | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: SortDirection | null | undefined;
};

/** What became of a proposal. */
export type ProposalState =
  /** All of it stands in the record. */
  | 'APPLIED'
  /** Waits for them too: the record changed where the proposal would change it. */
  | 'CONFLICT'
  /** There is nothing to decide any more: see `gone`. */
  | 'GONE'
  /** Some of it stands in the record. */
  | 'PARTLY'
  /** Nothing of it stands in the record; the reason says why. */
  | 'REJECTED'
  /** Waits for the people of the steward NCC. */
  | 'WAITING'
  /** Whoever proposed it took it back. */
  | 'WITHDRAWN';

/** A condition on ProposalState. */
export type ProposalStateFilter = {
  /** Equal to. */
  eq?: ProposalState | null | undefined;
  /** One of these. */
  in?: Array<ProposalState> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ProposalState | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ProposalState> | null | undefined;
};

/** Where a proposed field stands. */
export type ProposedFieldState =
  /** It was taken into the record: as proposed, or as `given`. */
  | 'APPLIED'
  /** Waits for a decision; it changed in the record since the author saw it. */
  | 'CONFLICT'
  /** It was not taken. */
  | 'REJECTED'
  /** The record holds the proposed value by itself. */
  | 'SAME'
  /** Waits for a decision. */
  | 'WAITING';

/** Who says what stands in a field. */
export type ProvenanceKind =
  /** A person corrected it. */
  | 'PERSON'
  /** An import or a job wrote it. */
  | 'PROGRAM'
  /** A source prints it. */
  | 'SOURCE';

/** A condition on ProvenanceKind. */
export type ProvenanceKindFilter = {
  /** Equal to. */
  eq?: ProvenanceKind | null | undefined;
  /** One of these. */
  in?: Array<ProvenanceKind> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ProvenanceKind | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ProvenanceKind> | null | undefined;
};

/** Which QualityFlag records. Conditions side by side must all hold. */
export type QualityFlagFilter = {
  /** All of these hold. */
  and?: Array<QualityFlagFilter> | null | undefined;
  /** What was put into the record when the flag was accepted; empty when the decision was only written down. */
  appliedValue?: StringFilter | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Number of the finding in its source ("C01"); empty for flags that our own rules raised. */
  code?: StringFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was decided (UTC); empty where the source of the decision gives no date. Filled in by the server. */
  decidedAt?: DateTimeFilter | null | undefined;
  /** Who decided: "user:<id>"; "source:FACTS" when the decision came with the seeds. Filled in by the server. */
  decidedBy?: StringFilter | null | undefined;
  /** Why it was decided so, in the words of who decided. */
  decisionReason?: StringFilter | null | undefined;
  /** Field of the flagged record; empty when the whole record is meant. */
  field?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: QualityFlagFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<QualityFlagFilter> | null | undefined;
  /** The correction that is proposed; empty when none can be named. */
  proposed?: StringFilter | null | undefined;
  /** Why the value is suspect and what to check. */
  reason?: StringFilter | null | undefined;
  /** Id of the flagged record. */
  recordId?: IdFilter | null | undefined;
  /** What the flagged record is called, kept so that lists need not open it. */
  recordTitle?: StringFilter | null | undefined;
  /** Record type of the flagged record, such as "Organisation". */
  recordType?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Rule that was broken, such as "WRONG_VALUE_SUSPECTED". */
  rule?: StringFilter | null | undefined;
  /** Source that shows the problem. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that shows the problem. */
  sourceId?: IdFilter | null | undefined;
  /** Open until a person accepts or dismisses it. */
  state?: QualityFlagStateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The value as it stands or was printed; empty when it is missing. */
  value?: StringFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked QualityFlag records. */
export type QualityFlagListFilter = {
  /** Each of them (also when there are none). */
  every?: QualityFlagFilter | null | undefined;
  /** None of them. */
  none?: QualityFlagFilter | null | undefined;
  /** At least one of them. */
  some?: QualityFlagFilter | null | undefined;
};

/** What became of a quality flag. */
export type QualityFlagState =
  /** A person agreed; the record was or will be corrected. */
  | 'ACCEPTED'
  /** A person looked and found the value right. */
  | 'DISMISSED'
  /** Waits for a person. */
  | 'OPEN';

/** A condition on QualityFlagState. */
export type QualityFlagStateFilter = {
  /** Equal to. */
  eq?: QualityFlagState | null | undefined;
  /** One of these. */
  in?: Array<QualityFlagState> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: QualityFlagState | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<QualityFlagState> | null | undefined;
};

/** Which flag, among many. */
export type QualityFlagVersionItem = {
  /** The flag. */
  id: string | number;
  /** Its version, as you saw it. */
  rev: number;
};

/** Who came how far in one edition of a course. */
export type RecordAttendanceInput = {
  /** When they were there, as precisely as it is known. */
  attendedOn?: string | null | undefined;
  /** The edition of the course. */
  editionId: string | number;
  /** The people. */
  personIds: Array<string | number>;
  /** How far they came; certificates are issued with `issueCertificate`. */
  stage: AttendanceStage;
};

/** A record that exists. */
export type RecordVersionInput = {
  /** Its id. */
  id: string | number;
  /** A key of your own for this request: sent again within a day, it writes nothing and answers as before. */
  idempotencyKey?: string | null | undefined;
  /** Why; it is written down with the change. */
  reason?: string | null | undefined;
  /** The version that the change is made on; what others changed since is kept, or ends in CONFLICT. */
  rev: number;
};

/** Which Region records. Conditions side by side must all hold. */
export type RegionFilter = {
  /** All of these hold. */
  and?: Array<RegionFilter> | null | undefined;
  /** Linked Region records. */
  children?: RegionListFilter | null | undefined;
  /** NUTS code, such as "ITC1"; Greek codes begin with EL. */
  code?: StringFilter | null | undefined;
  /** Country of the region. */
  country?: CountryFilter | null | undefined;
  /** Id of: Country of the region. */
  countryId?: IdFilter | null | undefined;
  /** Linked CourseEdition records. */
  courseEditions?: CourseEditionListFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Level: 0 the country, 3 the smallest regions. */
  level?: IntFilter | null | undefined;
  /** Name of the region in the language of its country. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: RegionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<RegionFilter> | null | undefined;
  /** Linked Organisation records. */
  organisations?: OrganisationListFilter | null | undefined;
  /** Region of the next level up; empty at level 0. */
  parent?: RegionFilter | null | undefined;
  /** Id of: Region of the next level up; empty at level 0. */
  parentId?: IdFilter | null | undefined;
  /** Linked Pilot records. */
  pilots?: PilotListFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Version of the classification, such as "2021". Codes change their meaning between versions. */
  schemeVersion?: StringFilter | null | undefined;
  /** Linked Site records. */
  sites?: SiteListFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A condition on linked Region records. */
export type RegionListFilter = {
  /** Each of them (also when there are none). */
  every?: RegionFilter | null | undefined;
  /** None of them. */
  none?: RegionFilter | null | undefined;
  /** At least one of them. */
  some?: RegionFilter | null | undefined;
};

/** One key of the order of Region records; name exactly one field. */
export type RegionOrder = {
  /** NUTS code, such as "ITC1"; Greek codes begin with EL. */
  code?: SortDirection | null | undefined;
  /** By a field of: Country of the region. */
  country?: CountryOrder | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** Level: 0 the country, 3 the smallest regions. */
  level?: SortDirection | null | undefined;
  /** Name of the region in the language of its country. */
  name?: SortDirection | null | undefined;
  /** By a field of: Region of the next level up; empty at level 0. */
  parent?: RegionOrder | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** Version of the classification, such as "2021". Codes change their meaning between versions. */
  schemeVersion?: SortDirection | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
};

/** A new person, with the first address and the first role. */
export type RegisterPersonInput = {
  /** How the person wants to be called, where that is another name. */
  calledAs?: string | null | undefined;
  /** An e-mail address. */
  email?: string | null | undefined;
  /** Family name. */
  familyName?: string | null | undefined;
  /** What the person does there. */
  function?: string | null | undefined;
  /** Given name. */
  givenName?: string | null | undefined;
  /** A key of your own for this request: sent again within a day, it writes nothing and answers as before. */
  idempotencyKey?: string | null | undefined;
  /** Languages the person reads, best first, as BCP 47 codes. */
  languages?: Array<string> | null | undefined;
  /** The legal basis on which the person is kept. */
  legalBasis?: LawfulBasis | null | undefined;
  /** The organisation that the person works for. */
  organisationId?: string | number | null | undefined;
  /** Why; it is written down with the change. */
  reason?: string | null | undefined;
  /** The centre of record. */
  stewardId?: string | number | null | undefined;
  /** Who may see the person; the centre unless said. */
  visibility?: Visibility | null | undefined;
};

/** How one organisation stands to another; read from the first to the second. */
export type RelationType =
  /** The first is a brand of the second. */
  | 'BRAND_OF'
  /** The two work together. */
  | 'COLLABORATES_WITH'
  /** The first gives the second its rooms. */
  | 'HOSTS'
  /** The first manages the second. */
  | 'MANAGES'
  /** The first is a member of the second. */
  | 'MEMBER_OF'
  /** The first mentors the second. */
  | 'MENTORS'
  /** The first is a department, faculty or other part of the second. */
  | 'PART_OF'
  /** The first took over from the second. */
  | 'SUCCESSOR_OF'
  /** The first supervises the second. */
  | 'SUPERVISES';

/** A condition on RelationType. */
export type RelationTypeFilter = {
  /** Equal to. */
  eq?: RelationType | null | undefined;
  /** One of these. */
  in?: Array<RelationType> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: RelationType | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<RelationType> | null | undefined;
};

/** Which passkey to take away. */
export type RemovePasskeyInput = {
  /** Id of the passkey. */
  id: string | number;
};

/** What to call a passkey. */
export type RenamePasskeyInput = {
  /** Id of the passkey. */
  id: string | number;
  /** Its new name. */
  name: string;
};

/** The opening of approved values of an indicator in a period. */
export type ReopenIndicatorValueInput = {
  /** A value of the period; all of the same indicator and period are opened. */
  id: string | number;
  /** Why. It stays in the history. */
  reason: string;
  /** Its version, as you saw it. */
  rev: number;
};

/** Which flag, and why its decision is taken back. */
export type ReopenQualityFlagInput = {
  /** The flag. */
  id: string | number;
  /** Why; it is written down with the change. */
  reason?: string | null | undefined;
  /** Its version, as you saw it. */
  rev: number;
};

/** Where to send a link that signs in. */
export type RequestSignInLinkInput = {
  /** The mail address of a user. */
  email: string;
};

/** Whose processing is restricted, or no longer is, and why. */
export type RestrictionInput = {
  /** The person. */
  id: string | number;
  /** Why; it is written down. */
  reason: string;
};

/** Where a result stands in the chain from means to change. */
export type ResultLevel =
  /** What is done with it. */
  | 'ACTIVITY'
  /** What changes in the long run. */
  | 'IMPACT'
  /** What is put in: people, time, money. */
  | 'INPUT'
  /** What people do or have otherwise because of it. */
  | 'OUTCOME'
  /** What is there afterwards: people trained, tools made. */
  | 'OUTPUT';

/** A condition on ResultLevel. */
export type ResultLevelFilter = {
  /** Equal to. */
  eq?: ResultLevel | null | undefined;
  /** One of these. */
  in?: Array<ResultLevel> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ResultLevel | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ResultLevel> | null | undefined;
};

/** Which ResultNode records. Conditions side by side must all hold. */
export type ResultNodeFilter = {
  /** All of these hold. */
  and?: Array<ResultNodeFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Linked ResultNode records. */
  comesFrom?: ResultNodeListFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** What is meant by it. */
  description?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Linked Indicator records. */
  indicators?: IndicatorListFilter | null | undefined;
  /** The result of the same level or a later one that it leads to. */
  leadsTo?: ResultNodeFilter | null | undefined;
  /** Id of: The result of the same level or a later one that it leads to. */
  leadsToId?: IdFilter | null | undefined;
  /** Where it stands in the chain. */
  level?: ResultLevelFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** The centre whose result it is, where it is that of no pilot or project. */
  ncc?: NccFilter | null | undefined;
  /** Id of: The centre whose result it is, where it is that of no pilot or project. */
  nccId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ResultNodeFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ResultNodeFilter> | null | undefined;
  /** Place among its neighbours, from 1. */
  order?: IntFilter | null | undefined;
  /** The pilot whose result it is. */
  pilot?: PilotFilter | null | undefined;
  /** Id of: The pilot whose result it is. */
  pilotId?: IdFilter | null | undefined;
  /** The project whose result it is, where it is not that of one pilot. */
  project?: ProjectFilter | null | undefined;
  /** Id of: The project whose result it is, where it is not that of one pilot. */
  projectId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** What the result is called. */
  title?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked ResultNode records. */
export type ResultNodeListFilter = {
  /** Each of them (also when there are none). */
  every?: ResultNodeFilter | null | undefined;
  /** None of them. */
  none?: ResultNodeFilter | null | undefined;
  /** At least one of them. */
  some?: ResultNodeFilter | null | undefined;
};

/** Which RoleAssignment records. Conditions side by side must all hold. */
export type RoleAssignmentFilter = {
  /** All of these hold. */
  and?: Array<RoleAssignmentFilter> | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Until when it holds (UTC); empty: until somebody ends it. */
  endsAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The centre it is for; of a partner’s role, the centre that looks after the partner. */
  ncc?: NccFilter | null | undefined;
  /** Id of: The centre it is for; of a partner’s role, the centre that looks after the partner. */
  nccId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: RoleAssignmentFilter | null | undefined;
  /** What to know of it. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<RoleAssignmentFilter> | null | undefined;
  /** Id of the organisation that a partner’s role is for. */
  organisationId?: IdFilter | null | undefined;
  /** The programme that an officer’s role is for; empty: all of them. */
  programme?: FundingProgrammeFilter | null | undefined;
  /** Id of: The programme that an officer’s role is for; empty: all of them. */
  programmeId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** The role. */
  role?: UserRoleFilter | null | undefined;
  /** From when it holds (UTC). */
  startsAt?: DateTimeFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who has the role. */
  user?: UserFilter | null | undefined;
  /** Id of: Who has the role. */
  userId?: IdFilter | null | undefined;
};

/** A condition on linked RoleAssignment records. */
export type RoleAssignmentListFilter = {
  /** Each of them (also when there are none). */
  every?: RoleAssignmentFilter | null | undefined;
  /** None of them. */
  none?: RoleAssignmentFilter | null | undefined;
  /** At least one of them. */
  some?: RoleAssignmentFilter | null | undefined;
};

/** What somebody has as a second factor. */
export type SecondFactorWay =
  /** An app that shows codes; a recovery code does instead. */
  | 'CODE_APP'
  /** A passkey, which signs in by itself; a recovery code does instead. */
  | 'PASSKEY';

/** Which Session records. Conditions side by side must all hold. */
export type SessionFilter = {
  /** How sure another provider was of who signed in, in its own words (`acr`); empty for other ways. */
  acr?: StringFilter | null | undefined;
  /** Under which role it acts. */
  actingRole?: UserRoleFilter | null | undefined;
  /** All of these hold. */
  and?: Array<SessionFilter> | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Browser and system, as far as the browser says: "Firefox on Linux". */
  device?: StringFilter | null | undefined;
  /** When it ends at the latest (UTC). */
  endsAt?: DateTimeFilter | null | undefined;
  /** Whether a second factor was given. */
  hasSecondFactor?: BooleanFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** When it was last used, to some minutes (UTC). */
  lastSeenAt?: DateTimeFilter | null | undefined;
  /** From where, cut to the network: the last part of the address is not kept. */
  network?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: SessionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<SessionFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** When it was ended by somebody (UTC). */
  revokedAt?: DateTimeFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who signed in. */
  user?: UserFilter | null | undefined;
  /** Id of: Who signed in. */
  userId?: IdFilter | null | undefined;
  /** How. */
  way?: SignInWayFilter | null | undefined;
};

/** A condition on linked Session records. */
export type SessionListFilter = {
  /** Each of them (also when there are none). */
  every?: SessionFilter | null | undefined;
  /** None of them. */
  none?: SessionFilter | null | undefined;
  /** At least one of them. */
  some?: SessionFilter | null | undefined;
};

/** A new password. */
export type SetPasswordInput = {
  /** The new one: 12 characters or more, such as a sentence that only you know. */
  password: string;
  /** The present one. Whoever signed in by a link within the last 15 minutes may leave it out. */
  present?: string | null | undefined;
};

/** What a pilot has shown of a key competence of a centre. */
export type ShowPilotCompetenceInput = {
  /** The competence. */
  competenceId: string | number;
  /** Where the evidence can be read. */
  evidenceUrl?: string | null | undefined;
  /** The centre; unless said otherwise the one the pilot lies with. */
  nccId?: string | number | null | undefined;
  /** The day on which it was shown, as `YYYY-MM-DD`. */
  on: string;
  /** The pilot. */
  pilotId: string | number;
  /** Why: what was seen, which evidence. It stays in the history. */
  reason: string;
  /** What it has shown. */
  state: PilotCompetenceState;
};

/** One of the demo users. */
export type SignInAsDemoInput = {
  /** Its name, such as `coordinator-it`, as in `demo-access.json`. */
  name: string;
};

/** How somebody signed in. */
export type SignInWay =
  /** As a demo user, with one click on this machine. */
  | 'DEMO'
  /** By accepting an invitation. */
  | 'INVITATION'
  /** With a link that was sent by mail. */
  | 'LINK'
  /** Through another provider (OpenID Connect). */
  | 'OPENID'
  /** With a passkey. */
  | 'PASSKEY'
  /** With mail address and password. */
  | 'PASSWORD';

/** A condition on SignInWay. */
export type SignInWayFilter = {
  /** Equal to. */
  eq?: SignInWay | null | undefined;
  /** One of these. */
  in?: Array<SignInWay> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: SignInWay | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<SignInWay> | null | undefined;
};

/** A link that signs in. */
export type SignInWithLinkInput = {
  /** What stands behind the `#` of the link. */
  token: string;
};

/** Mail address and password. */
export type SignInWithPasswordInput = {
  /** The mail address. */
  email: string;
  /** The password. */
  password: string;
};

/** The second factor for a sign-in that began. */
export type SignInWithSecondFactorInput = {
  /** What the first step answered. */
  challenge: string;
  /** The six digits of the code app, or a recovery code. */
  code: string;
};

/** Which Site records. Conditions side by side must all hold. */
export type SiteFilter = {
  /** Street, number and postal code. */
  address?: StringFilter | null | undefined;
  /** All of these hold. */
  and?: Array<SiteFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Country of the place. */
  country?: CountryFilter | null | undefined;
  /** Id of: Country of the place. */
  countryId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day of the site. */
  endsOn?: DateFilter | null | undefined;
  /** The organisation in whose rooms the site is, when that is another one. */
  host?: OrganisationFilter | null | undefined;
  /** Id of: The organisation in whose rooms the site is, when that is another one. */
  hostId?: IdFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Legal seat, operational seat, branch or venue. */
  kind?: SiteKindFilter | null | undefined;
  /** Latitude in degrees (WGS 84). */
  latitude?: FloatFilter | null | undefined;
  /** Longitude in degrees (WGS 84). */
  longitude?: FloatFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** The National Competence Centre whose site it is. */
  ncc?: NccFilter | null | undefined;
  /** Id of: The National Competence Centre whose site it is. */
  nccId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: SiteFilter | null | undefined;
  /** What the source says of the site, verbatim. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<SiteFilter> | null | undefined;
  /** The organisation whose site it is. */
  organisation?: OrganisationFilter | null | undefined;
  /** Id of: The organisation whose site it is. */
  organisationId?: IdFilter | null | undefined;
  /** Town, or the place as the source names it. */
  place?: StringFilter | null | undefined;
  /** NUTS region of the place. */
  region?: RegionFilter | null | undefined;
  /** Id of: NUTS region of the place. */
  regionId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that names the site. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that names the site. */
  sourceId?: IdFilter | null | undefined;
  /** First day of the site. */
  startsOn?: DateFilter | null | undefined;
  /** Planned, actual or former. */
  status?: SiteStatusFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** What a site is for. */
export type SiteKind =
  /** A further office. */
  | 'BRANCH'
  /** The registered seat. */
  | 'LEGAL_SEAT'
  /** Where the work is done. */
  | 'OPERATIONAL_SEAT'
  /** A place for events. */
  | 'VENUE';

/** A condition on SiteKind. */
export type SiteKindFilter = {
  /** Equal to. */
  eq?: SiteKind | null | undefined;
  /** One of these. */
  in?: Array<SiteKind> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: SiteKind | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<SiteKind> | null | undefined;
};

/** A condition on linked Site records. */
export type SiteListFilter = {
  /** Each of them (also when there are none). */
  every?: SiteFilter | null | undefined;
  /** None of them. */
  none?: SiteFilter | null | undefined;
  /** At least one of them. */
  some?: SiteFilter | null | undefined;
};

/** Whether a site exists today. */
export type SiteStatus =
  /** In use. */
  | 'ACTUAL'
  /** No longer in use. */
  | 'FORMER'
  /** Announced, not yet in use. */
  | 'PLANNED';

/** A condition on SiteStatus. */
export type SiteStatusFilter = {
  /** Equal to. */
  eq?: SiteStatus | null | undefined;
  /** One of these. */
  in?: Array<SiteStatus> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: SiteStatus | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<SiteStatus> | null | undefined;
};

/** Order of a list. Records without a value come last in both directions. */
export type SortDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** Which Source records. Conditions side by side must all hold. */
export type SourceFilter = {
  /** Linked PracticeAdoption records. */
  adoptions?: PracticeAdoptionListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<SourceFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Linked AttendanceCount records. */
  attendanceCounts?: AttendanceCountListFilter | null | undefined;
  /** Linked CaseStudy records. */
  caseStudies?: CaseStudyListFilter | null | undefined;
  /** Short name under which texts cite the source, such as "S4". */
  code?: StringFilter | null | undefined;
  /** Linked CompetenceClaim records. */
  competenceClaims?: CompetenceClaimListFilter | null | undefined;
  /** Linked CompetenceFramework records. */
  competenceFrameworks?: CompetenceFrameworkListFilter | null | undefined;
  /** Linked CompetenceLink records. */
  competenceLinks?: CompetenceLinkListFilter | null | undefined;
  /** Linked Competence records. */
  competences?: CompetenceListFilter | null | undefined;
  /** Linked CourseEdition records. */
  courseEditions?: CourseEditionListFilter | null | undefined;
  /** Linked CourseModule records. */
  courseModules?: CourseModuleListFilter | null | undefined;
  /** Linked Course records. */
  courses?: CourseListFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Linked Deliverable records. */
  deliverables?: DeliverableListFilter | null | undefined;
  /** Linked DuplicateCandidate records. */
  duplicateCandidates?: DuplicateCandidateListFilter | null | undefined;
  /** Linked EditionTrainerPerson records. */
  editionTrainerPeople?: EditionTrainerPersonListFilter | null | undefined;
  /** Linked EditionTrainer records. */
  editionTrainers?: EditionTrainerListFilter | null | undefined;
  /** Linked LearningExchange records. */
  exchanges?: LearningExchangeListFilter | null | undefined;
  /** Linked FieldProvenance records. */
  fieldProvenances?: FieldProvenanceListFilter | null | undefined;
  /** Linked GovernanceBody records. */
  governanceBodies?: GovernanceBodyListFilter | null | undefined;
  /** Linked GovernanceMembership records. */
  governanceMemberships?: GovernanceMembershipListFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Linked IndicatorTarget records. */
  indicatorTargets?: IndicatorTargetListFilter | null | undefined;
  /** Linked IndicatorValue records. */
  indicatorValues?: IndicatorValueListFilter | null | undefined;
  /** Linked Indicator records. */
  indicators?: IndicatorListFilter | null | undefined;
  /** Text of the seeds, imported file or web page. */
  kind?: SourceKindFilter | null | undefined;
  /** Language of the source as a BCP 47 code, such as "it". */
  language?: StringFilter | null | undefined;
  /** Linked MeasurePerson records. */
  measurePeople?: MeasurePersonListFilter | null | undefined;
  /** Linked Milestone records. */
  milestones?: MilestoneListFilter | null | undefined;
  /** Linked ModuleCompetence records. */
  moduleCompetences?: ModuleCompetenceListFilter | null | undefined;
  /** Linked NccHost records. */
  nccHosts?: NccHostListFilter | null | undefined;
  /** Linked NetworkMembership records. */
  networkMemberships?: NetworkMembershipListFilter | null | undefined;
  /** This does not hold. */
  not?: SourceFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<SourceFilter> | null | undefined;
  /** Linked OrganisationName records. */
  organisationNames?: OrganisationNameListFilter | null | undefined;
  /** Linked OrganisationRelation records. */
  organisationRelations?: OrganisationRelationListFilter | null | undefined;
  /** Linked Organisation records. */
  organisations?: OrganisationListFilter | null | undefined;
  /** Linked Participation records. */
  participations?: ParticipationListFilter | null | undefined;
  /** Linked Person records. */
  people?: PersonListFilter | null | undefined;
  /** Linked PersonCompetence records. */
  personCompetences?: PersonCompetenceListFilter | null | undefined;
  /** Linked PersonRole records. */
  personRoles?: PersonRoleListFilter | null | undefined;
  /** Linked PilotParticipation records. */
  pilotParticipations?: PilotParticipationListFilter | null | undefined;
  /** Linked PilotPerson records. */
  pilotPeople?: PilotPersonListFilter | null | undefined;
  /** Linked PilotPhase records. */
  pilotPhases?: PilotPhaseListFilter | null | undefined;
  /** Linked Pilot records. */
  pilots?: PilotListFilter | null | undefined;
  /** Linked Platform records. */
  platforms?: PlatformListFilter | null | undefined;
  /** Linked PolicyLab records. */
  policyLabs?: PolicyLabListFilter | null | undefined;
  /** Linked PortfolioItem records. */
  portfolioItems?: PortfolioItemListFilter | null | undefined;
  /** Linked Practice records. */
  practices?: PracticeListFilter | null | undefined;
  /** Linked ProjectAction records. */
  projectActions?: ProjectActionListFilter | null | undefined;
  /** Linked ProjectFunding records. */
  projectFundings?: ProjectFundingListFilter | null | undefined;
  /** Linked ProjectLink records. */
  projectLinks?: ProjectLinkListFilter | null | undefined;
  /** Linked ProjectPhase records. */
  projectPhases?: ProjectPhaseListFilter | null | undefined;
  /** Linked Project records. */
  projects?: ProjectListFilter | null | undefined;
  /** Linked QualityFlag records. */
  qualityFlags?: QualityFlagListFilter | null | undefined;
  /** Linked ResultNode records. */
  results?: ResultNodeListFilter | null | undefined;
  /** Day on which the source was read. */
  retrievedOn?: DateFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Linked Site records. */
  sites?: SiteListFilter | null | undefined;
  /** Linked StageAssessment records. */
  stageAssessments?: StageAssessmentListFilter | null | undefined;
  /** Linked StageCriterion records. */
  stageCriteria?: StageCriterionListFilter | null | undefined;
  /** Linked Statement records. */
  statements?: StatementListFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** Linked Strategy records. */
  strategies?: StrategyListFilter | null | undefined;
  /** Linked StrategyMeasure records. */
  strategyMeasures?: StrategyMeasureListFilter | null | undefined;
  /** Linked StrategyObjective records. */
  strategyObjectives?: StrategyObjectiveListFilter | null | undefined;
  /** What the source is. */
  title?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Address of the page, where the source is on the web. */
  url?: StringFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
  /** Linked WebLink records. */
  webLinks?: WebLinkListFilter | null | undefined;
};

/** Where a statement or value comes from. */
export type SourceKind =
  /** A file that somebody imported. */
  | 'FILE'
  /** One of the texts of the seed network, or the file of facts taken from them. */
  | 'SEED'
  /** A page of the web, with its address. */
  | 'WEB';

/** A condition on SourceKind. */
export type SourceKindFilter = {
  /** Equal to. */
  eq?: SourceKind | null | undefined;
  /** One of these. */
  in?: Array<SourceKind> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: SourceKind | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<SourceKind> | null | undefined;
};

/** One key of the order of Source records; name exactly one field. */
export type SourceOrder = {
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: SortDirection | null | undefined;
  /** Short name under which texts cite the source, such as "S4". */
  code?: SortDirection | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** Text of the seeds, imported file or web page. */
  kind?: SortDirection | null | undefined;
  /** Day on which the source was read. */
  retrievedOn?: SortDirection | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** By a field of: The NCC of record: the only one whose people may write the record. */
  steward?: NccOrder | null | undefined;
  /** What the source is. */
  title?: SortDirection | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: SortDirection | null | undefined;
};

/** Which StageAssessment records. Conditions side by side must all hold. */
export type StageAssessmentFilter = {
  /** All of these hold. */
  and?: Array<StageAssessmentFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Who says so (`user:<id>`, `system:<what>`). */
  assessedBy?: StringFilter | null | undefined;
  /** The day on which that was looked at. */
  assessedOn?: DateFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** The criterion. */
  criterion?: StageCriterionFilter | null | undefined;
  /** Id of: The criterion. */
  criterionId?: IdFilter | null | undefined;
  /** What shows it: the statute, the contract, the register. */
  evidence?: StringFilter | null | undefined;
  /** Where the evidence can be read. */
  evidenceUrl?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The centre. */
  ncc?: NccFilter | null | undefined;
  /** Id of: The centre. */
  nccId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: StageAssessmentFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<StageAssessmentFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Whether it is met. */
  verdict?: CriterionVerdictFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked StageAssessment records. */
export type StageAssessmentListFilter = {
  /** Each of them (also when there are none). */
  every?: StageAssessmentFilter | null | undefined;
  /** None of them. */
  none?: StageAssessmentFilter | null | undefined;
  /** At least one of them. */
  some?: StageAssessmentFilter | null | undefined;
};

/** Which StageCriterion records. Conditions side by side must all hold. */
export type StageCriterionFilter = {
  /** All of these hold. */
  and?: Array<StageCriterionFilter> | null | undefined;
  /** Linked StageAssessment records. */
  assessments?: StageAssessmentListFilter | null | undefined;
  /** Short name of the criterion, such as "LEGAL_FRAMEWORK". */
  code?: StringFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** What is asked for. */
  description?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** What the criterion is called. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: StageCriterionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<StageCriterionFilter> | null | undefined;
  /** Place among all criteria, from 1. */
  order?: IntFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that asks for it; empty where it is a definition of our own. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that asks for it; empty where it is a definition of our own. */
  sourceId?: IdFilter | null | undefined;
  /** The stage by which it should be met. */
  stage?: NccStageFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A condition on linked StageCriterion records. */
export type StageCriterionListFilter = {
  /** Each of them (also when there are none). */
  every?: StageCriterionFilter | null | undefined;
  /** None of them. */
  none?: StageCriterionFilter | null | undefined;
  /** At least one of them. */
  some?: StageCriterionFilter | null | undefined;
};

/** Which StageStep records. Conditions side by side must all hold. */
export type StageStepFilter = {
  /** All of these hold. */
  and?: Array<StageStepFilter> | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Who moved it (`user:<id>`, `system:<what>`). */
  movedBy?: StringFilter | null | undefined;
  /** The day on which that was. */
  movedOn?: DateFilter | null | undefined;
  /** The centre. */
  ncc?: NccFilter | null | undefined;
  /** Id of: The centre. */
  nccId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: StageStepFilter | null | undefined;
  /** Short names of the criteria up to this stage that were not met on that day. */
  notMet?: StringsFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<StageStepFilter> | null | undefined;
  /** Why. */
  reason?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** The stage that it came into. */
  stage?: NccStageFilter | null | undefined;
  /** The stage before; empty where none was known. */
  stageBefore?: NccStageFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A condition on linked StageStep records. */
export type StageStepListFilter = {
  /** Each of them (also when there are none). */
  every?: StageStepFilter | null | undefined;
  /** None of them. */
  none?: StageStepFilter | null | undefined;
  /** At least one of them. */
  some?: StageStepFilter | null | undefined;
};

/** Which Statement records. Conditions side by side must all hold. */
export type StatementFilter = {
  /** All of these hold. */
  and?: Array<StatementFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** How the figure is meant. */
  comparator?: ComparatorFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: StatementFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<StatementFilter> | null | undefined;
  /** Id of the record it is about. */
  recordId?: IdFilter | null | undefined;
  /** What that record is called, kept so that lists need not open it. */
  recordTitle?: StringFilter | null | undefined;
  /** Record type of the record it is about, such as "Project". */
  recordType?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that prints it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that prints it. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** The words of the source, verbatim. */
  text?: StringFilter | null | undefined;
  /** What is counted: people, countries, EUR … */
  unit?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The figure. */
  value?: FloatFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
  /** What the statement says something of, such as "people trained by the Academy". */
  what?: StringFilter | null | undefined;
};

/** A condition on linked Statement records. */
export type StatementListFilter = {
  /** Each of them (also when there are none). */
  every?: StatementFilter | null | undefined;
  /** None of them. */
  none?: StatementFilter | null | undefined;
  /** At least one of them. */
  some?: StatementFilter | null | undefined;
};

/** Which Strategy records. Conditions side by side must all hold. */
export type StrategyFilter = {
  /** Day on which it was adopted. */
  adoptedOn?: DateFilter | null | undefined;
  /** All of these hold. */
  and?: Array<StrategyFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day on which it is in force. */
  endsOn?: DateFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The centre whose strategy it is. */
  ncc?: NccFilter | null | undefined;
  /** Id of: The centre whose strategy it is. */
  nccId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: StrategyFilter | null | undefined;
  /** Linked StrategyObjective records. */
  objectives?: StrategyObjectiveListFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<StrategyFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that describes it. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that describes it. */
  sourceId?: IdFilter | null | undefined;
  /** First day on which it is in force. */
  startsOn?: DateFilter | null | undefined;
  /** How far it has come. */
  status?: StrategyStatusFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** What it is about, in short. */
  summary?: StringFilter | null | undefined;
  /** What the strategy is called. */
  title?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see it besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
  /** Where it can be read. */
  website?: StringFilter | null | undefined;
};

/** A condition on linked Strategy records. */
export type StrategyListFilter = {
  /** Each of them (also when there are none). */
  every?: StrategyFilter | null | undefined;
  /** None of them. */
  none?: StrategyFilter | null | undefined;
  /** At least one of them. */
  some?: StrategyFilter | null | undefined;
};

/** Which StrategyMeasure records. Conditions side by side must all hold. */
export type StrategyMeasureFilter = {
  /** All of these hold. */
  and?: Array<StrategyMeasureFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Day until which it is to be done; it lies within the period of the strategy. */
  deadline?: DateFilter | null | undefined;
  /** Linked MeasureDependency records. */
  dependants?: MeasureDependencyListFilter | null | undefined;
  /** Linked MeasureDependency records. */
  dependencies?: MeasureDependencyListFilter | null | undefined;
  /** What shows that it is done: the report, the law, the list. */
  evidence?: StringFilter | null | undefined;
  /** Where the evidence can be read. */
  evidenceUrl?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: StrategyMeasureFilter | null | undefined;
  /** The objective that it serves. */
  objective?: StrategyObjectiveFilter | null | undefined;
  /** Id of: The objective that it serves. */
  objectiveId?: IdFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<StrategyMeasureFilter> | null | undefined;
  /** Place among the measures of the objective, from 1. */
  order?: IntFilter | null | undefined;
  /** Linked MeasurePerson records. */
  people?: MeasurePersonListFilter | null | undefined;
  /** How much of it is done in percent, only where somebody states it. */
  percent?: IntFilter | null | undefined;
  /** Organisation that answers for it. */
  responsible?: OrganisationFilter | null | undefined;
  /** Id of: Organisation that answers for it. */
  responsibleId?: IdFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Since when that is so; empty while there was no step. */
  since?: DateFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** How far it has come; the last step says it. */
  status?: MeasureStatusFilter | null | undefined;
  /** Linked MeasureStep records. */
  steps?: MeasureStepListFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** How it is to be done. */
  text?: StringFilter | null | undefined;
  /** What is to be done, in one line. */
  title?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked StrategyMeasure records. */
export type StrategyMeasureListFilter = {
  /** Each of them (also when there are none). */
  every?: StrategyMeasureFilter | null | undefined;
  /** None of them. */
  none?: StrategyMeasureFilter | null | undefined;
  /** At least one of them. */
  some?: StrategyMeasureFilter | null | undefined;
};

/** Which StrategyObjective records. Conditions side by side must all hold. */
export type StrategyObjectiveFilter = {
  /** All of these hold. */
  and?: Array<StrategyObjectiveFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Linked ObjectiveCompetence records. */
  competences?: ObjectiveCompetenceListFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Linked StrategyMeasure records. */
  measures?: StrategyMeasureListFilter | null | undefined;
  /** The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them. */
  narrowedTo?: VisibilityFilter | null | undefined;
  /** This does not hold. */
  not?: StrategyObjectiveFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<StrategyObjectiveFilter> | null | undefined;
  /** Place among the objectives, from 1. */
  order?: IntFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that says so. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that says so. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** The strategy. */
  strategy?: StrategyFilter | null | undefined;
  /** Id of: The strategy. */
  strategyId?: IdFilter | null | undefined;
  /** What is meant by it. */
  text?: StringFilter | null | undefined;
  /** What is to be achieved, in one line. */
  title?: StringFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked StrategyObjective records. */
export type StrategyObjectiveListFilter = {
  /** Each of them (also when there are none). */
  every?: StrategyObjectiveFilter | null | undefined;
  /** None of them. */
  none?: StrategyObjectiveFilter | null | undefined;
  /** At least one of them. */
  some?: StrategyObjectiveFilter | null | undefined;
};

/** How far a national strategy has come. */
export type StrategyStatus =
  /** Adopted, and in force in its period. */
  | 'ADOPTED'
  /** No longer in force. */
  | 'CLOSED'
  /** Being written; it binds nobody. */
  | 'DRAFT';

/** A condition on StrategyStatus. */
export type StrategyStatusFilter = {
  /** Equal to. */
  eq?: StrategyStatus | null | undefined;
  /** One of these. */
  in?: Array<StrategyStatus> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: StrategyStatus | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<StrategyStatus> | null | undefined;
};

/** A condition on a text. */
export type StringFilter = {
  /** Contains this text, whatever its case and accents. */
  contains?: string | null | undefined;
  /** Equal to. */
  eq?: string | null | undefined;
  /** One of these. */
  in?: Array<string> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: string | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<string> | null | undefined;
  /** Starts with this text, whatever its case and accents. */
  startsWith?: string | null | undefined;
};

/** A condition on a list of texts. */
export type StringsFilter = {
  /** One of the texts is this one. */
  has?: string | null | undefined;
  /** One of the texts is among these. */
  hasAny?: Array<string> | null | undefined;
  /** True: there are none. False: there are some. */
  isEmpty?: boolean | null | undefined;
};

/** The answer to a request of a person. */
export type SubjectDecisionInput = {
  /** What was answered, or why it is refused, as the person is told. */
  decision: string;
  /** The request. */
  id: string | number;
};

/** Which SubjectRequest records. Conditions side by side must all hold. */
export type SubjectRequestFilter = {
  /** All of these hold. */
  and?: Array<SubjectRequestFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was answered or refused (UTC). */
  decidedAt?: DateTimeFilter | null | undefined;
  /** What was answered, or why it was refused. */
  decision?: StringFilter | null | undefined;
  /** Until when it must be answered: a month, or three when it was extended. */
  dueAt?: DateTimeFilter | null | undefined;
  /** Why the answer takes longer; the person must be told within the first month. */
  extensionReason?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** How it was made sure that the request comes from the person, and by whom. Nothing is given out or erased before. */
  identityCheck?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: SubjectRequestFilter | null | undefined;
  /** What the person asks for, in their own words, and what has to be known of it. */
  note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<SubjectRequestFilter> | null | undefined;
  /** The person who asks. */
  person?: PersonFilter | null | undefined;
  /** Id of: The person who asks. */
  personId?: IdFilter | null | undefined;
  /** When the request came in (UTC). */
  receivedAt?: DateTimeFilter | null | undefined;
  /** Number or words by which the case is found again. */
  reference?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** What the person asks for. */
  right?: SubjectRightFilter | null | undefined;
  /** Open, extended, answered or refused. */
  state?: SubjectRequestStateFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Who may see the request: the coordinators of the steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** A condition on linked SubjectRequest records. */
export type SubjectRequestListFilter = {
  /** Each of them (also when there are none). */
  every?: SubjectRequestFilter | null | undefined;
  /** None of them. */
  none?: SubjectRequestFilter | null | undefined;
  /** At least one of them. */
  some?: SubjectRequestFilter | null | undefined;
};

/** Where a request of a person stands. */
export type SubjectRequestState =
  /** Answered as the person asked. */
  | 'DONE'
  /** To be answered within three months; the person was told why. */
  | 'EXTENDED'
  /** To be answered within a month. */
  | 'OPEN'
  /** Refused, with the reason. */
  | 'REFUSED';

/** A condition on SubjectRequestState. */
export type SubjectRequestStateFilter = {
  /** Equal to. */
  eq?: SubjectRequestState | null | undefined;
  /** One of these. */
  in?: Array<SubjectRequestState> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: SubjectRequestState | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<SubjectRequestState> | null | undefined;
};

/** The article of the GDPR under which a person asks. */
export type SubjectRight =
  /** Access to their data. */
  | 'ACCESS_15'
  /** Erasure of their data. */
  | 'ERASURE_17'
  /** To be told who was informed of a correction or erasure. */
  | 'NOTIFY_19'
  /** No decision by a program alone. */
  | 'NO_AUTOMATION_22'
  /** An objection to what is done with it. */
  | 'OBJECTION_21'
  /** Their data in a form that programs read. */
  | 'PORTABILITY_20'
  /** Correction of wrong data. */
  | 'RECTIFICATION_16'
  /** Restriction of what is done with it. */
  | 'RESTRICTION_18';

/** A condition on SubjectRight. */
export type SubjectRightFilter = {
  /** Equal to. */
  eq?: SubjectRight | null | undefined;
  /** One of these. */
  in?: Array<SubjectRight> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: SubjectRight | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<SubjectRight> | null | undefined;
};

/** Whether somebody gets a topic. */
export type SubscriptionState =
  /** They agreed. */
  | 'CONFIRMED'
  /** They were asked and have not answered yet. */
  | 'PENDING'
  /** They left it, objected, or agreed too long ago. */
  | 'WITHDRAWN';

/** A condition on SubscriptionState. */
export type SubscriptionStateFilter = {
  /** Equal to. */
  eq?: SubscriptionState | null | undefined;
  /** One of these. */
  in?: Array<SubscriptionState> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: SubscriptionState | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<SubscriptionState> | null | undefined;
};

/** Why an address must not be written to. */
export type SuppressionReason =
  /** Its owner called a message spam. */
  | 'COMPLAINT'
  /** Its owner was erased at their request. */
  | 'ERASURE'
  /** It does not exist. */
  | 'HARD_BOUNCE'
  /** Somebody of a centre decided so. */
  | 'MANUAL'
  /** Its owner objected. */
  | 'OBJECTION'
  /** Too many messages to it came back. */
  | 'SOFT_REPEATED'
  /** Its owner unsubscribed from the purpose. */
  | 'UNSUBSCRIBE';

/** The role to act under from now on. */
export type SwitchRoleInput = {
  /** One of the roles one has. */
  role: UserRole;
};

/** What may be done with an API token, within its role. */
export type TokenScope =
  /** It may ask and change nothing. */
  | 'READ'
  /** It may ask and change what its role may. */
  | 'WRITE';

/** A condition on TokenScope. */
export type TokenScopeFilter = {
  /** Equal to. */
  eq?: TokenScope | null | undefined;
  /** One of these. */
  in?: Array<TokenScope> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: TokenScope | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<TokenScope> | null | undefined;
};

/** By what totals of training are split. */
export type TrainingTotalsBy =
  /** By the country in which a course is held. */
  | 'COUNTRY'
  /** By course. */
  | 'COURSE'
  /** By how a course is held. */
  | 'MODE'
  /** By year, where all of it lies in one. */
  | 'YEAR';

/** Which change to take back. */
export type UndoChangeInput = {
  /** Id of the record. */
  id: string | number;
  /** Why you take it back; it stands in the history. */
  reason: string;
  /** Type of the record: `Organisation`, `Project` … */
  recordType: string;
  /** The version that your change made; it must still be the last one. */
  rev: number;
};

/** What happens when nobody knows whether a message arrived. */
export type UnknownDelivery =
  /** It waits for a person to decide: nobody gets two. */
  | 'HOLD'
  /** It is sent once more under the same Message-ID: nobody is lost. */
  | 'RESEND';

/** A condition on UnknownDelivery. */
export type UnknownDeliveryFilter = {
  /** Equal to. */
  eq?: UnknownDelivery | null | undefined;
  /** One of these. */
  in?: Array<UnknownDelivery> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: UnknownDelivery | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<UnknownDelivery> | null | undefined;
};

/** Which linked account to take away. */
export type UnlinkProviderInput = {
  /** Its id. */
  id: string | number;
};

/** Which User records. Conditions side by side must all hold. */
export type UserFilter = {
  /** All of these hold. */
  and?: Array<UserFilter> | null | undefined;
  /** Linked ApiToken records. */
  apiTokens?: ApiTokenListFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** What they are called. */
  displayName?: StringFilter | null | undefined;
  /** The mail address they sign in with, in small letters. */
  email?: StringFilter | null | undefined;
  /** Whether they sign in with a second factor: a code of an app, or a passkey. */
  hasSecondFactor?: BooleanFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: UserFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<UserFilter> | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Linked RoleAssignment records. */
  roleAssignments?: RoleAssignmentListFilter | null | undefined;
  /** Linked Session records. */
  sessions?: SessionListFilter | null | undefined;
  /** Invited, active or suspended. */
  status?: UserStatusFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Which user. */
export type UserInput = {
  /** Id of the user. */
  user: string | number;
};

/** One key of the order of User records; name exactly one field. */
export type UserOrder = {
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** What they are called. */
  displayName?: SortDirection | null | undefined;
  /** The mail address they sign in with, in small letters. */
  email?: SortDirection | null | undefined;
  /** Whether they sign in with a second factor: a code of an app, or a passkey. */
  hasSecondFactor?: SortDirection | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** Invited, active or suspended. */
  status?: SortDirection | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
};

/** What a user may do, and for whom. A user acts under one role at a time. */
export type UserRole =
  /** Reads everything, also what happened and who did it; writes nothing. */
  | 'AUDITOR'
  /** Runs the network of a centre: reads and writes all that the centre keeps. */
  | 'COORDINATOR'
  /** Writes for a centre: all that it keeps, but private records. */
  | 'EDITOR'
  /** Runs this node: users, roles, settings. Sees no more of the network than any user. */
  | 'NODE_ADMIN'
  /** A programme officer: reads across all centres, of some programmes or of all. */
  | 'OFFICER_READ'
  /** Speaks for a partner organisation, and says who else does. */
  | 'PARTNER_ADMIN'
  /** Keeps the profile of a partner organisation. */
  | 'PARTNER_EDITOR'
  /** Whoever has no other role. */
  | 'PUBLIC';

/** A condition on UserRole. */
export type UserRoleFilter = {
  /** Equal to. */
  eq?: UserRole | null | undefined;
  /** One of these. */
  in?: Array<UserRole> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: UserRole | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<UserRole> | null | undefined;
};

/** Whether a user may sign in. */
export type UserStatus =
  /** May sign in. */
  | 'ACTIVE'
  /** Was invited and has not accepted yet. */
  | 'INVITED'
  /** May not sign in until an admin says so; all sessions and tokens have ended. */
  | 'SUSPENDED';

/** A condition on UserStatus. */
export type UserStatusFilter = {
  /** Equal to. */
  eq?: UserStatus | null | undefined;
  /** One of these. */
  in?: Array<UserStatus> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: UserStatus | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<UserStatus> | null | undefined;
};

/** Which ValueDecision records. Conditions side by side must all hold. */
export type ValueDecisionFilter = {
  /** All of these hold. */
  and?: Array<ValueDecisionFilter> | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** When. */
  decidedAt?: DateTimeFilter | null | undefined;
  /** Who decided it (`user:<id>`, `system:<what>`). */
  decidedBy?: StringFilter | null | undefined;
  /** What was decided. */
  decision?: ValueDecisionKindFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** The value of the indicator. */
  indicatorValue?: IndicatorValueFilter | null | undefined;
  /** Id of: The value of the indicator. */
  indicatorValueId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ValueDecisionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ValueDecisionFilter> | null | undefined;
  /** Why; needed to open it again. */
  reason?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The figure on which it was decided. */
  value?: FloatFilter | null | undefined;
};

/** What was decided on the value of an indicator. */
export type ValueDecisionKind =
  /** It is right, and locked. */
  | 'APPROVED'
  /** It may change again. */
  | 'REOPENED';

/** A condition on ValueDecisionKind. */
export type ValueDecisionKindFilter = {
  /** Equal to. */
  eq?: ValueDecisionKind | null | undefined;
  /** One of these. */
  in?: Array<ValueDecisionKind> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ValueDecisionKind | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ValueDecisionKind> | null | undefined;
};

/** A condition on linked ValueDecision records. */
export type ValueDecisionListFilter = {
  /** Each of them (also when there are none). */
  every?: ValueDecisionFilter | null | undefined;
  /** None of them. */
  none?: ValueDecisionFilter | null | undefined;
  /** At least one of them. */
  some?: ValueDecisionFilter | null | undefined;
};

/** Whether the value of an indicator may still change. */
export type ValueState =
  /** Approved: it changes only after it was opened again with a reason. */
  | 'APPROVED'
  /** Written down; nobody has approved it. */
  | 'ENTERED';

/** A condition on ValueState. */
export type ValueStateFilter = {
  /** Equal to. */
  eq?: ValueState | null | undefined;
  /** One of these. */
  in?: Array<ValueState> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: ValueState | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<ValueState> | null | undefined;
};

/** Which list a saved view is of. */
export type ViewedList =
  /** The list of organisations. */
  | 'ORGANISATIONS'
  /** The list of people. */
  | 'PEOPLE'
  /** The list of pilots. */
  | 'PILOTS'
  /** The list of projects. */
  | 'PROJECTS';

/** Who may see a record besides the people of its steward NCC. */
export type Visibility =
  /** The people of the steward NCC only. */
  | 'NCC'
  /** The people of all centres, partner organisations and programme officers. */
  | 'NETWORK'
  /** Coordinators of the steward NCC only. */
  | 'PRIVATE'
  /** Everybody, also without a sign-in. */
  | 'PUBLIC';

/** A condition on Visibility. */
export type VisibilityFilter = {
  /** Equal to. */
  eq?: Visibility | null | undefined;
  /** One of these. */
  in?: Array<Visibility> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: Visibility | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<Visibility> | null | undefined;
};

/** Which WebLink records. Conditions side by side must all hold. */
export type WebLinkFilter = {
  /** All of these hold. */
  and?: Array<WebLinkFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** What the address leads to. */
  kind?: WebLinkKindFilter | null | undefined;
  /** What people click on. */
  label?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: WebLinkFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<WebLinkFilter> | null | undefined;
  /** Id of the record. */
  recordId?: IdFilter | null | undefined;
  /** Record type of the record, such as "Project". */
  recordType?: StringFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Source that prints the address. */
  source?: SourceFilter | null | undefined;
  /** Id of: Source that prints the address. */
  sourceId?: IdFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The address. */
  url?: StringFilter | null | undefined;
  /** Who may see the record besides the people of its steward NCC. */
  visibility?: VisibilityFilter | null | undefined;
};

/** What an address on the web leads to. */
export type WebLinkKind =
  /** A course or course material. */
  | 'COURSE'
  /** A document. */
  | 'DOCUMENT'
  /** Anything else. */
  | 'OTHER'
  /** A page on a social network. */
  | 'SOCIAL_MEDIA'
  /** A video. */
  | 'VIDEO'
  /** The website of the record. */
  | 'WEBSITE';

/** A condition on WebLinkKind. */
export type WebLinkKindFilter = {
  /** Equal to. */
  eq?: WebLinkKind | null | undefined;
  /** One of these. */
  in?: Array<WebLinkKind> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
  /** Not equal to, or without a value. */
  ne?: WebLinkKind | null | undefined;
  /** None of these, or without a value. */
  notIn?: Array<WebLinkKind> | null | undefined;
};

/** A condition on linked WebLink records. */
export type WebLinkListFilter = {
  /** Each of them (also when there are none). */
  every?: WebLinkFilter | null | undefined;
  /** None of them. */
  none?: WebLinkFilter | null | undefined;
  /** At least one of them. */
  some?: WebLinkFilter | null | undefined;
};

/** The words of one language in which people are asked. */
export type WordingTextInput = {
  /** Language as a BCP 47 code, such as "sl". */
  lang: string;
  /** The words. */
  text: string;
};

/** What became of an item of a bulk mutation. */
export type WriteOutcome =
  /** Written. */
  | 'DONE'
  /** Refused; see its problems. */
  | 'FAILED'
  /** Not written, because another item was refused. */
  | 'NOT_TRIED'
  /** The record was as the item wants it already. */
  | 'UNCHANGED';

/** Which WrittenLanguage records. Conditions side by side must all hold. */
export type WrittenLanguageFilter = {
  /** All of these hold. */
  and?: Array<WrittenLanguageFilter> | null | undefined;
  /** BCP 47 code, such as "sl". */
  code?: StringFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** What its speakers call it. */
  endonym?: StringFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** What the language is called. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: WrittenLanguageFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<WrittenLanguageFilter> | null | undefined;
  /** Linked Organisation records. */
  organisations?: OrganisationListFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** One key of the order of WrittenLanguage records; name exactly one field. */
export type WrittenLanguageOrder = {
  /** BCP 47 code, such as "sl". */
  code?: SortDirection | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: SortDirection | null | undefined;
  /** What its speakers call it. */
  endonym?: SortDirection | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** When the record was last changed here (UTC). */
  updatedAt?: SortDirection | null | undefined;
};

export type RunningJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type RunningJobsQuery = { jobs: { nodes: Array<{ id: string, kind: string, title: string, state: JobState, progress: number, total: number | null, message: string | null, startedAt: string | null }> } };

export type CancelJobMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelJobMutation = { cancelJob: { id: string, state: JobState } };

export type RecomputeNetworkMetricsMutationVariables = Exact<{ [key: string]: never; }>;


export type RecomputeNetworkMetricsMutation = { recomputeNetworkMetrics: { id: string, state: JobState, title: string } | null };

export type CreateSavedViewMutationVariables = Exact<{
  input: CreateSavedViewInput;
}>;


export type CreateSavedViewMutation = { createSavedView: { id: string } | null };

export type ChangeSavedViewMutationVariables = Exact<{
  input: ChangeSavedViewInput;
}>;


export type ChangeSavedViewMutation = { changeSavedView: { id: string } | null };

export type ArchiveSavedViewMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveSavedViewMutation = { archiveSavedView: { id: string } | null };

export type AllCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type AllCountriesQuery = { countries: { nodes: Array<{ id: string, name: string | null }> } };

export type SavedViewsQueryVariables = Exact<{
  list: ViewedList;
}>;


export type SavedViewsQuery = { savedViews: { nodes: Array<{ id: string, rev: number, name: string, owner: string, isShared: boolean, filter: string | null, search: string | null, orderBy: string | null, columns: Array<string> }> } };

export type RecordTimelineQueryVariables = Exact<{
  recordType: string;
  id: string | number;
  after?: string | null | undefined;
}>;


export type RecordTimelineQuery = { timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ rev: number, at: string, actor: string | null, reason: string | null, operation: ChangeOperation, changes: Array<{ field: string, lang: string | null, before: unknown, after: unknown }> }> } };

export type UndoLastChangeMutationVariables = Exact<{
  input: UndoChangeInput;
}>;


export type UndoLastChangeMutation = { undoChange: { id: string, rev: number, isArchived: boolean } };

export type ChangesBetweenQueryVariables = Exact<{
  recordType: string;
  id: string | number;
}>;


export type ChangesBetweenQuery = { timeline: { nodes: Array<{ rev: number, actor: string | null, changes: Array<{ field: string, lang: string | null }> }> } };

export type UserNamesQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  first?: number | null | undefined;
}>;


export type UserNamesQuery = { users: { nodes: Array<{ id: string, displayName: string }> } };

export type AuditEventQueryVariables = Exact<{
  id: string | number;
}>;


export type AuditEventQuery = { auditEvent: { id: string, at: string, action: string, outcome: AuditOutcome, actor: string, userId: string | null, role: string | null, code: string | null, recordType: string | null, recordId: string | null, detail: string | null, request: string | null } | null };

export type AuditEventChangesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type AuditEventChangesQuery = { auditEventChanges: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ recordType: string, recordId: string, recordTitle: string | null, isErased: boolean, change: { rev: number, reason: string | null, operation: ChangeOperation, changes: Array<{ field: string, lang: string | null, before: unknown, after: unknown }> } }> } };

export type AuditEventsQueryVariables = Exact<{
  filter?: AuditEventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditEventsQuery = { auditEventsFacets: Array<{ field: string, buckets: Array<{ value: string | null, count: number }> }>, auditEvents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, action: string, outcome: AuditOutcome, actor: string, userId: string | null, role: string | null, code: string | null, recordType: string | null, recordId: string | null, detail: string | null }> } };

export type AuditUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditUsersQuery = { users: { nodes: Array<{ id: string, displayName: string }> } };

export type MyConsentsQueryVariables = Exact<{
  organisation: string | number;
}>;


export type MyConsentsQuery = { profileRemindersWanted: boolean, peopleConsents: Array<{ personId: string, contactPointId: string, purpose: string, state: ConsentState, since: string }> };

export type WantMyRemindersMutationVariables = Exact<{
  wanted: boolean;
}>;


export type WantMyRemindersMutation = { wantProfileReminders: boolean };

export type MySignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type MySignOutMutation = { signOut: boolean };

export type MySwitchRoleMutationVariables = Exact<{
  input: SwitchRoleInput;
}>;


export type MySwitchRoleMutation = { switchRole: { actingRole: UserRole | null } };

export type MyCompetencesQueryVariables = Exact<{
  organisation: string | number;
  after?: string | null | undefined;
}>;


export type MyCompetencesQuery = { competenceClaims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rev: number, level: number | null, state: ClaimState, evidence: string | null, evidenceUrl: string | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, competence: { id: string, code: string, label: string | null, framework: { name: string | null, levels: number | null, levelNames: string | null } | null } | null, validatedBy: { name: string } | null }> } };

export type CompetencesToClaimQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type CompetencesToClaimQuery = { competences: { totalCount: number, nodes: Array<{ id: string, label: string | null, framework: { name: string | null, levels: number | null, levelNames: string | null } | null }> } };

export type ClaimMyCompetenceMutationVariables = Exact<{
  input: CreateCompetenceClaimInput;
}>;


export type ClaimMyCompetenceMutation = { createCompetenceClaim: { id: string } | null };

export type RenewMyClaimMutationVariables = Exact<{
  input: ChangeCompetenceClaimInput;
}>;


export type RenewMyClaimMutation = { changeCompetenceClaim: { id: string } | null };

export type EndMyClaimMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type EndMyClaimMutation = { archiveCompetenceClaim: { id: string } | null };

export type ConfirmMySectionMutationVariables = Exact<{
  input: ConfirmProfileSectionInput;
}>;


export type ConfirmMySectionMutation = { confirmProfileSection: { id: string, lastConfirmedAt: string | null } };

export type MyRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRolesQuery = { me: { userId: string | null, displayName: string | null, actingRole: UserRole | null, isDemo: boolean, roles: Array<{ role: UserRole, organisationIds: Array<string> }> } };

export type MyOrganisationsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type MyOrganisationsQuery = { organisations: { nodes: Array<{ id: string, name: string }> } };

export type MyProfileQueryVariables = Exact<{
  id: string | number;
}>;


export type MyProfileQuery = { organisation: { id: string, rev: number, name: string, kind: OrganisationKind | null, legalForm: string | null, status: OrganisationStatus, website: string | null, visibility: Visibility, archivedAt: string | null, country: { id: string, name: string | null } | null, region: { id: string, name: string } | null, language: { id: string, name: string | null } | null, steward: { id: string, name: string | null } | null, identifiers: { nodes: Array<{ id: string, scheme: IdentifierScheme, value: string }> }, sites: { nodes: Array<{ id: string, rev: number, kind: SiteKind, status: SiteStatus, place: string, address: string | null, country: { id: string, name: string | null } | null }> }, people: { nodes: Array<{ id: string, rev: number, function: string | null, person: { id: string, rev: number, displayName: string, givenName: string | null, familyName: string | null, calledAs: string | null, contactPoints: { nodes: Array<{ id: string, rev: number, kind: ContactKind, address: string | null }> } } | null }> }, profile: { completeness: number, lastConfirmedAt: string | null, sections: { nodes: Array<{ section: ProfileSectionKind, state: ProfileSectionState, missing: Array<string>, lastConfirmedAt: string | null }> } } | null } | null };

export type MyDataQueryVariables = Exact<{
  id: string | number;
  organisation: string | number;
}>;


export type MyDataQuery = { me: { userId: string | null, email: string | null, displayName: string | null }, peopleConsents: Array<{ personId: string, contactPointId: string, purpose: string, state: ConsentState, since: string }>, organisation: { id: string, rev: number, name: string, kind: OrganisationKind | null, isPublic: boolean | null, legalForm: string | null, status: OrganisationStatus, website: string | null, visibility: Visibility, createdAt: string, updatedAt: string, country: { code: string, name: string | null } | null, region: { code: string, name: string } | null, language: { code: string, name: string | null } | null, steward: { id: string, name: string | null } | null, source: { code: string, title: string } | null, names: { nodes: Array<{ text: string, lang: string | null, kind: NameKind, note: string | null, source: { code: string } | null }> }, identifiers: { nodes: Array<{ scheme: IdentifierScheme, value: string }> }, sites: { nodes: Array<{ id: string, kind: SiteKind, status: SiteStatus, place: string, address: string | null, note: string | null, country: { code: string } | null }> }, people: { nodes: Array<{ function: string | null, isPrimary: boolean, person: { id: string, displayName: string, givenName: string | null, familyName: string | null, languages: Array<string>, contactPoints: { nodes: Array<{ id: string, kind: ContactKind, address: string | null, purpose: string, status: ContactStatus }> } } | null }> }, participations: { nodes: Array<{ role: ParticipationRole, nameAsPrinted: string | null, project: { displayName: string } | null, source: { code: string } | null }> }, profile: { completeness: number, lastConfirmedAt: string | null, sections: { nodes: Array<{ section: ProfileSectionKind, state: ProfileSectionState, missing: Array<string>, lastConfirmedAt: string | null }> } } | null, profileConfirmations: { nodes: Array<{ section: ProfileSectionKind, asRole: string, note: string | null, createdAt: string, confirmedBy: { displayName: string } | null }> }, profileReminders: { nodes: Array<{ language: string, createdAt: string }> } } | null };

export type MyCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCountriesQuery = { countries: { nodes: Array<{ id: string, name: string | null }> } };

export type MyLanguagesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyLanguagesQuery = { languages: { nodes: Array<{ id: string, name: string | null }> } };

export type MyRegionsQueryVariables = Exact<{
  filter?: RegionFilter | null | undefined;
}>;


export type MyRegionsQuery = { regions: { nodes: Array<{ id: string, code: string, name: string }> } };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { myAccount: { sessionId: string, isStrong: boolean, hasPassword: boolean, asksForPassword: boolean, recoveryCodesLeft: number } };

export type OfferCodeAppMutationVariables = Exact<{ [key: string]: never; }>;


export type OfferCodeAppMutation = { offerSecondFactor: { secret: string, address: string } };

export type ConfirmCodeAppMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;


export type ConfirmCodeAppMutation = { confirmSecondFactor: { recoveryCodes: Array<string> } };

export type RemoveCodeAppMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveCodeAppMutation = { removeSecondFactor: boolean };

export type MyLinkedAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyLinkedAccountsQuery = { signInProviders: Array<{ id: string, name: string }>, me: { linkedProviders: Array<{ id: string, provider: string, name: string, linkedAt: string, lastUsedAt: string | null }> } };

export type LinkProviderMutationVariables = Exact<{
  input: LinkProviderInput;
}>;


export type LinkProviderMutation = { linkProvider: string };

export type UnlinkProviderMutationVariables = Exact<{
  input: UnlinkProviderInput;
}>;


export type UnlinkProviderMutation = { unlinkProvider: boolean };

export type ChangeMyNameMutationVariables = Exact<{
  input: ChangeMyNameInput;
}>;


export type ChangeMyNameMutation = { changeMyName: { id: string } };

export type MyPasskeysQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPasskeysQuery = { me: { passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> } };

export type StartPasskeyRegistrationMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyRegistrationMutation = { startPasskeyRegistration: { challengeId: string, options: unknown } };

export type FinishPasskeyRegistrationMutationVariables = Exact<{
  input: FinishPasskeyRegistrationInput;
}>;


export type FinishPasskeyRegistrationMutation = { finishPasskeyRegistration: { recoveryCodes: Array<string> } };

export type RenamePasskeyMutationVariables = Exact<{
  input: RenamePasskeyInput;
}>;


export type RenamePasskeyMutation = { renamePasskey: { id: string } };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { removePasskey: boolean };

export type SetPasswordMutationVariables = Exact<{
  input: SetPasswordInput;
}>;


export type SetPasswordMutation = { setPassword: boolean };

export type MySessionsQueryVariables = Exact<{
  filter?: SessionFilter | null | undefined;
}>;


export type MySessionsQuery = { sessions: { totalCount: number, nodes: Array<{ id: string, way: SignInWay, hasSecondFactor: boolean, actingRole: UserRole, device: string, network: string | null, lastSeenAt: string, createdAt: string }> } };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: boolean };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { id: string, secret: string } };

export type MyTokensQueryVariables = Exact<{
  user: string | number;
}>;


export type MyTokensQuery = { apiTokens: { totalCount: number, nodes: Array<{ id: string, name: string, role: UserRole, scope: TokenScope, begins: string, expiresAt: string, lastUsedAt: string | null, ncc: { id: string, name: string | null } | null }> } };

export type EndApiTokenMutationVariables = Exact<{
  input: EndApiTokenInput;
}>;


export type EndApiTokenMutation = { endApiToken: boolean };

export type CentreQueryVariables = Exact<{
  id: string | number;
  record: string | number;
}>;


export type CentreQuery = { ncc: { id: string, name: string | null, stage: NccStage | null, mandate: string | null, mandateServed: string | null, nationalPriority: string | null, nationalPriorityServed: string | null, strategyUrl: string | null, launchedOn: { value: string | null, precision: DatePrecision } | null, country: { code: string, name: string | null, organisations: { totalCount: number, nodes: Array<{ id: string, name: string, kind: OrganisationKind | null, metrics: { degree: number, isBroker: boolean } | null }> } } | null, sites: { nodes: Array<{ id: string, kind: SiteKind, status: SiteStatus, address: string | null, place: string, note: string | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, host: { id: string, name: string } | null, source: { code: string, title: string } | null }> }, hosts: { nodes: Array<{ id: string, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, organisation: { id: string, name: string } | null }> }, governanceBodies: { nodes: Array<{ id: string, name: string, kind: GovernanceBodyKind | null, mandate: string | null, members: { nodes: Array<{ id: string, function: string | null, organisation: { id: string, name: string } | null }> }, source: { code: string, title: string } | null }> }, policyLabs: { nodes: Array<{ id: string, name: string, description: string | null, source: { code: string, title: string } | null }> } } | null, qualityFlags: { nodes: Array<{ id: string, rev: number, recordTitle: string, code: string | null, rule: string, field: string | null, value: string | null, proposed: string | null, reason: string | null, state: QualityFlagState, decisionReason: string | null, appliedValue: string | null, source: { code: string, title: string } | null }> } };

export type CentresQueryVariables = Exact<{ [key: string]: never; }>;


export type CentresQuery = { nccs: { totalCount: number, nodes: Array<{ id: string, name: string | null, stage: NccStage | null, nationalPriority: string | null, nationalPriorityServed: string | null, country: { code: string, name: string | null, organisations: { totalCount: number } } | null, hosts: { nodes: Array<{ id: string, organisation: { id: string, name: string } | null }> }, sites: { nodes: Array<{ id: string, kind: SiteKind, status: SiteStatus, place: string }> }, governanceBodies: { nodes: Array<{ id: string, name: string }> }, strategies: { nodes: Array<{ id: string, title: string | null, status: StrategyStatus }> } }> } };

export type CentreStageQueryVariables = Exact<{
  id: string | number;
}>;


export type CentreStageQuery = { ncc: { id: string, rev: number, name: string | null, stage: NccStage | null, stageSteps: { totalCount: number, nodes: Array<{ id: string, stage: NccStage, reason: string, notMet: Array<string>, movedOn: { value: string | null, precision: DatePrecision } }> } } | null, stageCriteria: { totalCount: number, nodes: Array<{ id: string, code: string, stage: NccStage, name: string | null, description: string | null, assessments: { nodes: Array<{ id: string, verdict: CriterionVerdict, evidence: string | null, evidenceUrl: string | null, assessedOn: { value: string | null, precision: DatePrecision } }> } }> } };

export type MoveStageMutationVariables = Exact<{
  input: MoveStageInput;
}>;


export type MoveStageMutation = { moveStage: { id: string } };

export type HostsOfCentreQueryVariables = Exact<{
  id: string | number;
}>;


export type HostsOfCentreQuery = { ncc: { id: string, hosts: { nodes: Array<{ id: string, organisation: { id: string, name: string } | null }> } } | null };

export type JudgeClaimMutationVariables = Exact<{
  input: ChangeCompetenceClaimInput;
}>;


export type JudgeClaimMutation = { changeCompetenceClaim: { id: string, rev: number } | null };

export type MovePortfolioItemMutationVariables = Exact<{
  input: MovePortfolioItemInput;
}>;


export type MovePortfolioItemMutation = { movePortfolioItem: { id: string, rev: number } };

export type CompetenceQueryVariables = Exact<{
  id: string | number;
}>;


export type CompetenceQuery = { competence: { id: string, archivedAt: string | null, code: string, kind: CompetenceKind, label: string | null, labelServed: string | null, description: string | null, descriptionServed: string | null, uri: string | null, isLocal: boolean, steward: { id: string, name: string | null } | null, broader: { id: string, code: string, label: string | null } | null, framework: { id: string, name: string | null, version: string, levels: number | null, levelNames: string | null } | null, source: { code: string, title: string } | null, narrower: { totalCount: number, nodes: Array<{ id: string, code: string, label: string | null }> }, linksFrom: { totalCount: number, nodes: Array<{ id: string, kind: CompetenceLinkKind, note: string | null, source: { code: string, title: string } | null, to: { id: string, code: string, label: string | null, framework: { name: string | null, version: string } | null } | null }> }, linksTo: { totalCount: number, nodes: Array<{ id: string, kind: CompetenceLinkKind, note: string | null, source: { code: string, title: string } | null, from: { id: string, code: string, label: string | null, framework: { name: string | null, version: string } | null } | null }> }, claims: { totalCount: number, nodes: Array<{ id: string, rev: number, level: number | null, state: ClaimState, evidenceKind: EvidenceKind | null, evidence: string | null, evidenceUrl: string | null, validatedOn: { value: string | null, precision: DatePrecision } | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, organisation: { id: string, name: string, country: { code: string } | null } | null, ncc: { id: string, name: string | null } | null, validatedBy: { id: string, name: string } | null, steward: { id: string } | null }> }, portfolioItems: { totalCount: number, nodes: Array<{ id: string, state: PortfolioState, since: { value: string | null, precision: DatePrecision } | null, portfolio: { ncc: { id: string, name: string | null, country: { code: string } | null } | null } | null }> }, pilots: { totalCount: number, nodes: Array<{ id: string, state: PilotCompetenceState, reason: string, shownOn: { value: string | null, precision: DatePrecision }, pilot: { id: string, title: string | null } | null, item: { portfolio: { ncc: { name: string | null } | null } | null } | null }> } } | null, competenceMentors: Array<{ kind: MentorKind, id: string, name: string, country: string | null, reasons: Array<{ code: MentorReasonCode, text: string }> }> };

export type CompetenceFrameworksQueryVariables = Exact<{ [key: string]: never; }>;


export type CompetenceFrameworksQuery = { competenceFrameworks: { nodes: Array<{ id: string, key: string, version: string, name: string | null, description: string | null, isExtract: boolean, licence: string | null, url: string | null, maintainer: string | null }> }, nccs: { nodes: Array<{ id: string, name: string | null, country: { code: string, name: string | null } | null }> } };

export type CompetenceCoverageQueryVariables = Exact<{
  frameworkId: string | number;
  on?: string | null | undefined;
  since?: string | null | undefined;
}>;


export type CompetenceCoverageQuery = { competenceCoverage: Array<{ competenceId: string, code: string, label: string, area: string | null, isLocal: boolean, nccId: string, country: string, state: PortfolioState | null, stateBefore: PortfolioState | null, holders: number, validated: number }> };

export type CentrePortfolioQueryVariables = Exact<{
  frameworkId: string | number;
  nccId: string | number;
}>;


export type CentrePortfolioQuery = { competenceGaps: Array<{ competenceId: string, code: string, label: string, state: PortfolioState | null, heldBy: Array<{ nccId: string, country: string, state: PortfolioState }>, mentors: Array<{ kind: MentorKind, id: string, name: string, country: string | null, reasons: Array<{ code: MentorReasonCode, text: string }> }> }>, portfolios: { nodes: Array<{ id: string, items: { totalCount: number, nodes: Array<{ id: string, rev: number, state: PortfolioState, note: string | null, since: { value: string | null, precision: DatePrecision } | null, competence: { id: string, code: string, label: string | null } | null, source: { code: string, title: string } | null, steps: { nodes: Array<{ id: string, state: PortfolioState, reason: string, evidenceUrl: string | null, movedOn: { value: string | null, precision: DatePrecision } }> } }> } }> } };

export type DocumentsOfQueryVariables = Exact<{
  recordType: string;
  recordId: string | number;
}>;


export type DocumentsOfQuery = { files: { totalCount: number, nodes: Array<{ id: string, name: string, mediaType: string, size: number, createdAt: string }> } };

export type EraseFileMutationVariables = Exact<{
  id: string | number;
}>;


export type EraseFileMutation = { eraseFile: string };

export type DecideDuplicateMutationVariables = Exact<{
  input: DecideDuplicateInput;
}>;


export type DecideDuplicateMutation = { decideDuplicate: { id: string, rev: number, decision: DuplicateDecision } };

export type DuplicateCandidatesQueryVariables = Exact<{
  filter?: DuplicateCandidateFilter | null | undefined;
  orderBy?: Array<DuplicateCandidateOrder> | DuplicateCandidateOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DuplicateCandidatesQuery = { duplicateCandidates: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rev: number, score: number | null, reasons: Array<string>, decision: DuplicateDecision, decidedBy: string | null, decidedAt: string | null, leftName: string, rightName: string, left: { id: string, name: string } | null, right: { id: string, name: string } | null, source: { code: string, title: string } | null }> } };

export type JobsQueryVariables = Exact<{ [key: string]: never; }>;


export type JobsQuery = { jobs: { totalCount: number, nodes: Array<{ id: string, kind: string, title: string, state: JobState, progress: number, total: number | null, message: string | null, error: string | null, errorCode: string | null, result: unknown, requestedBy: string, createdAt: string, startedAt: string | null, finishedAt: string | null, attempts: number }> } };

export type ExchangeRowFragment = { id: string, goal: string | null, offered: string | null, outcome: string | null, evidenceUrl: string | null, status: ExchangeStatus, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, mentorNcc: { id: string, name: string | null } | null, mentorOrganisation: { id: string, name: string } | null, learnerNcc: { id: string, name: string | null } | null, learnerOrganisation: { id: string, name: string } | null, competence: { id: string, label: string | null } | null, practice: { id: string, title: string | null } | null };

export type PracticeRowFragment = { id: string, title: string | null, titleServed: string | null, competence: { id: string, label: string | null } | null, pilot: { id: string, title: string | null } | null, owner: { id: string, name: string } | null, steward: { id: string, name: string | null } | null, taken: { totalCount: number } };

export type AdoptionRowFragment = { id: string, state: AdoptionState, territory: string | null, evidence: string | null, evidenceUrl: string | null, note: string | null, since: { value: string | null, precision: DatePrecision } | null, country: { name: string | null } | null, ncc: { id: string, name: string | null } | null, organisation: { id: string, name: string } | null, practice: { id: string, title: string | null } | null };

export type LearningQueryVariables = Exact<{
  practices?: PracticeFilter | null | undefined;
  exchanges?: LearningExchangeFilter | null | undefined;
  adoptions?: PracticeAdoptionFilter | null | undefined;
}>;


export type LearningQuery = { practices: { totalCount: number, nodes: Array<{ id: string, title: string | null, titleServed: string | null, competence: { id: string, label: string | null } | null, pilot: { id: string, title: string | null } | null, owner: { id: string, name: string } | null, steward: { id: string, name: string | null } | null, taken: { totalCount: number } }> }, learningExchanges: { totalCount: number, nodes: Array<{ id: string, goal: string | null, offered: string | null, outcome: string | null, evidenceUrl: string | null, status: ExchangeStatus, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, mentorNcc: { id: string, name: string | null } | null, mentorOrganisation: { id: string, name: string } | null, learnerNcc: { id: string, name: string | null } | null, learnerOrganisation: { id: string, name: string } | null, competence: { id: string, label: string | null } | null, practice: { id: string, title: string | null } | null }> }, practiceAdoptions: { totalCount: number, nodes: Array<{ id: string, state: AdoptionState, territory: string | null, evidence: string | null, evidenceUrl: string | null, note: string | null, since: { value: string | null, precision: DatePrecision } | null, country: { name: string | null } | null, ncc: { id: string, name: string | null } | null, organisation: { id: string, name: string } | null, practice: { id: string, title: string | null } | null }> } };

export type LearningChoicesQueryVariables = Exact<{
  competences: CompetenceFilter;
}>;


export type LearningChoicesQuery = { nccs: { nodes: Array<{ id: string, country: { code: string, name: string | null } | null }> }, competences: { nodes: Array<{ id: string, code: string, label: string | null }> } };

export type PracticeQueryVariables = Exact<{
  id: string | number;
}>;


export type PracticeQuery = { practice: { id: string, archivedAt: string | null, title: string | null, text: string | null, textServed: string | null, website: string | null, competence: { id: string, code: string, label: string | null } | null, pilot: { id: string, title: string | null } | null, owner: { id: string, name: string } | null, steward: { id: string, name: string | null } | null, source: { code: string, title: string } | null, exchanges: { totalCount: number, nodes: Array<{ id: string, goal: string | null, offered: string | null, outcome: string | null, evidenceUrl: string | null, status: ExchangeStatus, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, mentorNcc: { id: string, name: string | null } | null, mentorOrganisation: { id: string, name: string } | null, learnerNcc: { id: string, name: string | null } | null, learnerOrganisation: { id: string, name: string } | null, competence: { id: string, label: string | null } | null, practice: { id: string, title: string | null } | null }> }, adoptions: { totalCount: number, nodes: Array<{ id: string, state: AdoptionState, territory: string | null, evidence: string | null, evidenceUrl: string | null, note: string | null, since: { value: string | null, precision: DatePrecision } | null, country: { name: string | null } | null, ncc: { id: string, name: string | null } | null, organisation: { id: string, name: string } | null, practice: { id: string, title: string | null } | null }> } } | null };

export type LearningOfCentreQueryVariables = Exact<{
  id: string | number;
  practices?: PracticeFilter | null | undefined;
}>;


export type LearningOfCentreQuery = { ncc: { exchangesAsMentor: { totalCount: number, nodes: Array<{ id: string, goal: string | null, offered: string | null, outcome: string | null, evidenceUrl: string | null, status: ExchangeStatus, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, mentorNcc: { id: string, name: string | null } | null, mentorOrganisation: { id: string, name: string } | null, learnerNcc: { id: string, name: string | null } | null, learnerOrganisation: { id: string, name: string } | null, competence: { id: string, label: string | null } | null, practice: { id: string, title: string | null } | null }> }, exchangesAsLearner: { totalCount: number, nodes: Array<{ id: string, goal: string | null, offered: string | null, outcome: string | null, evidenceUrl: string | null, status: ExchangeStatus, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, mentorNcc: { id: string, name: string | null } | null, mentorOrganisation: { id: string, name: string } | null, learnerNcc: { id: string, name: string | null } | null, learnerOrganisation: { id: string, name: string } | null, competence: { id: string, label: string | null } | null, practice: { id: string, title: string | null } | null }> } } | null, practices: { totalCount: number, nodes: Array<{ id: string, title: string | null, titleServed: string | null, competence: { id: string, label: string | null } | null, pilot: { id: string, title: string | null } | null, owner: { id: string, name: string } | null, steward: { id: string, name: string | null } | null, taken: { totalCount: number } }> } };

export type NewsletterIssuesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NewsletterIssuesQuery = { newsletterIssues: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, state: IssueState, sendAt: string | null, endedAt: string | null, topic: { id: string, name: string | null } | null, variants: { nodes: Array<{ id: string, lang: string }> } }> }, newsletterTopics: { totalCount: number } };

export type NewsletterIssueQueryVariables = Exact<{
  id: string | number;
}>;


export type NewsletterIssueQuery = { newsletterIssue: { id: string, rev: number, title: string, state: IssueState, sendAt: string | null, clock: IssueClock, windowFrom: number | null, windowTo: number | null, onlyWeekdays: boolean, onUnknown: UnknownDelivery, perMinute: number | null, fallsBack: boolean, inArchive: boolean, plannedAt: string | null, endedAt: string | null, pausedBecause: string | null, archivedAt: string | null, steward: { id: string } | null, segment: { id: string, name: string } | null, topic: { id: string, name: string | null, defaultLang: string } | null, variants: { nodes: Array<{ id: string, rev: number, lang: string, subject: string, preheader: string | null, blocks: unknown, text: string | null }> } } | null };

export type NewsletterPreviewQueryVariables = Exact<{
  input: NewsletterPreviewInput;
}>;


export type NewsletterPreviewQuery = { newsletterPreview: { subject: string, preheader: string | null, html: string, text: string, bytes: number, findings: Array<{ lang: string, code: string, severity: NewsletterFindingSeverity, message: string, block: number | null }> } };

export type NewsletterFindingsQueryVariables = Exact<{
  issueId: string | number;
}>;


export type NewsletterFindingsQuery = { newsletterFindings: Array<{ lang: string, code: string, severity: NewsletterFindingSeverity, message: string, block: number | null }> };

export type NewsletterAudienceQueryVariables = Exact<{
  issueId: string | number;
}>;


export type NewsletterAudienceQuery = { newsletterAudience: { reached: number, languages: Array<{ lang: string, count: number }>, leftOut: Array<{ reason: NewsletterLeftOut, count: number }> } };

export type NewsletterAudiencePeopleQueryVariables = Exact<{
  issueId: string | number;
  reason?: NewsletterLeftOut | null | undefined;
  after?: string | null | undefined;
}>;


export type NewsletterAudiencePeopleQuery = { newsletterAudiencePeople: { endCursor: string | null, hasMore: boolean, people: Array<{ contactPointId: string | null, name: string | null, address: string | null, lang: string | null }> } };

export type NewsletterSegmentChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type NewsletterSegmentChoiceQuery = { newsletterSegments: { nodes: Array<{ id: string, name: string, steward: { id: string } | null }> } };

export type WriteNewsletterVariantMutationVariables = Exact<{
  input: NewsletterVariantInput;
}>;


export type WriteNewsletterVariantMutation = { writeNewsletterVariant: { id: string, rev: number } };

export type RemoveNewsletterVariantMutationVariables = Exact<{
  id: string | number;
  rev: number;
}>;


export type RemoveNewsletterVariantMutation = { removeNewsletterVariant: { id: string } };

export type CopyNewsletterVariantMutationVariables = Exact<{
  issueId: string | number;
  from: string;
  to: string;
}>;


export type CopyNewsletterVariantMutation = { copyNewsletterVariant: { id: string } };

export type CopyNewsletterIssueMutationVariables = Exact<{
  id: string | number;
}>;


export type CopyNewsletterIssueMutation = { copyNewsletterIssue: { id: string } };

export type ChangeNewsletterIssuePlanMutationVariables = Exact<{
  input: ChangeNewsletterIssueInput;
}>;


export type ChangeNewsletterIssuePlanMutation = { changeNewsletterIssue: { id: string, rev: number } | null };

export type SendTestNewsletterMutationVariables = Exact<{
  issueId: string | number;
  langs: Array<string> | string;
}>;


export type SendTestNewsletterMutation = { sendTestNewsletter: { sentTo: string, langs: Array<string> } };

export type ScheduleNewsletterIssueMutationVariables = Exact<{
  id: string | number;
  rev: number;
}>;


export type ScheduleNewsletterIssueMutation = { scheduleNewsletterIssue: { id: string } };

export type UnscheduleNewsletterIssueMutationVariables = Exact<{
  id: string | number;
  rev: number;
}>;


export type UnscheduleNewsletterIssueMutation = { unscheduleNewsletterIssue: { id: string } };

export type PauseNewsletterIssueMutationVariables = Exact<{
  id: string | number;
  rev: number;
}>;


export type PauseNewsletterIssueMutation = { pauseNewsletterIssue: { id: string } };

export type ResumeNewsletterIssueMutationVariables = Exact<{
  id: string | number;
  rev: number;
}>;


export type ResumeNewsletterIssueMutation = { resumeNewsletterIssue: { id: string } };

export type CancelNewsletterIssueMutationVariables = Exact<{
  id: string | number;
  rev: number;
}>;


export type CancelNewsletterIssueMutation = { cancelNewsletterIssue: { id: string } };

export type NewsletterProgressQueryVariables = Exact<{
  issueId: string | number;
}>;


export type NewsletterProgressQuery = { newsletterProgress: { state: IssueState, pausedBecause: string | null, planned: number, waiting: number, deferred: number, sending: number, accepted: number, failed: number, skipped: number, unknown: number, perMinute: number, secondsLeft: number | null, at: string } };

export type NewsletterDeliveriesQueryVariables = Exact<{
  issueId: string | number;
  states?: Array<NewsletterDeliveryState> | NewsletterDeliveryState | null | undefined;
}>;


export type NewsletterDeliveriesQuery = { newsletterDeliveries: { hasMore: boolean, deliveries: Array<{ id: string, name: string | null, address: string | null, lang: string | null, state: NewsletterDeliveryState, attempts: number, at: string | null }> } };

export type ResolveUnknownDeliveriesMutationVariables = Exact<{
  issueId: string | number;
  deliveryIds?: Array<string | number> | string | number | null | undefined;
  as: NewsletterResolution;
}>;


export type ResolveUnknownDeliveriesMutation = { resolveUnknownDeliveries: { count: number } };

export type NewsletterReportQueryVariables = Exact<{
  issueId: string | number;
}>;


export type NewsletterReportQuery = { newsletterReport: { planned: number, waiting: number, deferred: number, sending: number, accepted: number, failed: number, skipped: number, unknown: number, bounced: number, complained: number, unsubscribed: number, languages: Array<{ lang: string, accepted: number, failed: number, skipped: number, bounced: number, unsubscribed: number | null }>, domains: Array<{ domainGroup: string | null, accepted: number, failed: number, skipped: number, bounced: number, unsubscribed: number | null }>, skippedBecause: Array<{ reason: string, count: number }>, failures: Array<{ code: string, replyClass: number | null, count: number }>, links: Array<{ url: string, clicks: number | null, isFew: boolean }> } };

export type NewsletterSegmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type NewsletterSegmentsQuery = { newsletterSegments: { totalCount: number, nodes: Array<{ id: string, rev: number, name: string, filter: string, steward: { id: string } | null }> } };

export type NewsletterSegmentCountQueryVariables = Exact<{
  filter?: ContactPointFilter | null | undefined;
}>;


export type NewsletterSegmentCountQuery = { contactPoints: { totalCount: number } };

export type NewsletterSegmentCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type NewsletterSegmentCountriesQuery = { nccs: { nodes: Array<{ id: string, country: { code: string, name: string | null } | null }> } };

export type CreateNewsletterSegmentHereMutationVariables = Exact<{
  input: CreateNewsletterSegmentInput;
}>;


export type CreateNewsletterSegmentHereMutation = { createNewsletterSegment: { id: string } | null };

export type ChangeNewsletterSegmentHereMutationVariables = Exact<{
  input: ChangeNewsletterSegmentInput;
}>;


export type ChangeNewsletterSegmentHereMutation = { changeNewsletterSegment: { id: string } | null };

export type SuppressedAddressesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SuppressedAddressesQuery = { suppressedAddresses: { endCursor: string | null, hasMore: boolean, addresses: Array<{ id: string, hashPrefix: string, scope: string, reason: SuppressionReason, since: string, until: string | null }> } };

export type SuppressionOfQueryVariables = Exact<{
  email: string;
}>;


export type SuppressionOfQuery = { suppressionOf: Array<{ id: string, hashPrefix: string, scope: string, reason: SuppressionReason, since: string, until: string | null }> };

export type SuppressAddressMutationVariables = Exact<{
  email: string;
}>;


export type SuppressAddressMutation = { suppressAddress: { id: string } };

export type LiftSuppressionMutationVariables = Exact<{
  email: string;
  scope: string;
  reason: string;
}>;


export type LiftSuppressionMutation = { liftSuppression: Array<{ id: string }> };

export type OrganisationCapabilitiesQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationCapabilitiesQuery = { organisation: { id: string, archivedAt: string | null, steward: { id: string } | null, competenceClaims: { totalCount: number, nodes: Array<{ id: string, rev: number, level: number | null, state: ClaimState, evidenceKind: EvidenceKind | null, evidence: string | null, evidenceUrl: string | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, validatedOn: { value: string | null, precision: DatePrecision } | null, validatedBy: { name: string } | null, steward: { id: string } | null, organisation: { id: string } | null, competence: { id: string, code: string, label: string | null, framework: { name: string | null, levels: number | null, levelNames: string | null } | null } | null }> }, pilotParticipations: { totalCount: number, nodes: Array<{ id: string, role: PilotRole, pilot: { id: string, title: string | null, status: PilotStatus | null, territory: string | null } | null }> }, coordinatedPilots: { totalCount: number, nodes: Array<{ id: string, title: string | null, status: PilotStatus | null, territory: string | null }> } } | null };

export type OrganisationQueryVariables = Exact<{
  id: string | number;
  record: string | number;
}>;


export type OrganisationQuery = { organisation: { id: string, name: string, archivedAt: string | null, kind: OrganisationKind | null, isPublic: boolean | null, legalForm: string | null, status: OrganisationStatus, website: string | null, steward: { id: string } | null, canonical: { id: string, name: string } | null, members: { nodes: Array<{ id: string, name: string }> }, country: { code: string, name: string | null } | null, region: { code: string, name: string } | null, language: { code: string, name: string | null } | null, source: { code: string, title: string } | null, names: { nodes: Array<{ id: string, text: string, kind: NameKind, lang: string | null, note: string | null, source: { code: string, title: string } | null }> }, identifiers: { nodes: Array<{ id: string, scheme: IdentifierScheme, value: string, checkedAt: string | null }> }, sites: { nodes: Array<{ id: string, kind: SiteKind, status: SiteStatus, address: string | null, place: string, note: string | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, ncc: { id: string, name: string | null } | null, country: { code: string, name: string | null } | null }> }, relationsFrom: { nodes: Array<{ id: string, type: RelationType, note: string | null, to: { id: string, name: string } | null }> }, relationsTo: { nodes: Array<{ id: string, type: RelationType, note: string | null, from: { id: string, name: string } | null }> }, networkMemberships: { nodes: Array<{ id: string, network: { id: string, name: string } | null }> }, networkMembers: { totalCount: number, nodes: Array<{ id: string, member: { id: string, name: string } | null }> }, participations: { nodes: Array<{ id: string, role: ParticipationRole, nameAsPrinted: string | null, roleAsPrinted: string | null, countryAsPrinted: string | null, euContribution: { amount: string, currency: string } | null, project: { id: string, displayName: string } | null, source: { code: string, title: string } | null }> }, people: { nodes: Array<{ id: string, function: string | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, person: { id: string, displayName: string } | null }> }, ownedProjects: { nodes: Array<{ id: string, displayName: string }> }, hostedNccs: { nodes: Array<{ id: string, ncc: { id: string, name: string | null } | null }> }, hostedSites: { nodes: Array<{ id: string, kind: SiteKind, status: SiteStatus, place: string, ncc: { id: string, name: string | null } | null }> }, governanceMemberships: { nodes: Array<{ id: string, function: string | null, body: { id: string, name: string, ncc: { id: string, name: string | null } | null } | null }> }, metrics: { degree: number, weightedDegree: number, betweenness: number, componentSize: number, isBroker: boolean, countriesReached: number, dataVersion: string, computedAt: string } | null, duplicatesLeft: { nodes: Array<{ id: string, score: number | null, reasons: Array<string>, decision: DuplicateDecision, leftName: string, rightName: string, right: { id: string, name: string } | null }> }, duplicatesRight: { nodes: Array<{ id: string, score: number | null, reasons: Array<string>, decision: DuplicateDecision, leftName: string, rightName: string, left: { id: string, name: string } | null }> } } | null, qualityFlags: { nodes: Array<{ id: string, rev: number, recordTitle: string, code: string | null, rule: string, field: string | null, value: string | null, proposed: string | null, reason: string | null, state: QualityFlagState, decisionReason: string | null, appliedValue: string | null, source: { code: string, title: string } | null }> }, fieldProvenances: { nodes: Array<{ id: string, field: string, kind: ProvenanceKind, printed: string | null, place: string | null, holds: boolean, reason: string | null, saidAt: string | null, source: { code: string, title: string } | null }> }, statements: { nodes: Array<{ id: string, what: string, text: string | null, comparator: Comparator | null, value: number | null, unit: string | null, source: { code: string, title: string } | null }> } };

export type OrganisationPreviewQueryVariables = Exact<{
  id: string | number;
  record: string | number;
}>;


export type OrganisationPreviewQuery = { organisation: { id: string, name: string, kind: OrganisationKind | null, website: string | null, country: { code: string, name: string | null } | null, names: { nodes: Array<{ id: string, text: string }> }, participations: { nodes: Array<{ id: string, role: ParticipationRole, nameAsPrinted: string | null, project: { id: string, displayName: string } | null }> }, metrics: { degree: number, countriesReached: number, isBroker: boolean } | null } | null, qualityFlags: { nodes: Array<{ id: string, rule: string, reason: string | null }> } };

export type OrganisationsQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  orderBy?: Array<OrganisationOrder> | OrganisationOrder | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rev: number, name: string, kind: OrganisationKind | null, status: OrganisationStatus, legalForm: string | null, website: string | null, updatedAt: string, profile: { completeness: number, lastConfirmedAt: string | null } | null, region: { code: string, name: string } | null, identifiers: { nodes: Array<{ id: string, scheme: IdentifierScheme, value: string }> }, country: { id: string, code: string, name: string | null } | null, source: { code: string, title: string } | null, metrics: { degree: number, betweenness: number, isBroker: boolean, countriesReached: number } | null, participations: { totalCount: number, nodes: Array<{ id: string, role: ParticipationRole, project: { id: string, displayName: string } | null }> } }> } };

export type FlaggedOrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type FlaggedOrganisationsQuery = { qualityFlags: { nodes: Array<{ id: string, recordId: string }> } };

export type OrganisationProfileSectionsQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationProfileSectionsQuery = { organisation: { id: string, profile: { completeness: number, lastConfirmedAt: string | null, sections: { nodes: Array<{ section: ProfileSectionKind, state: ProfileSectionState, missing: Array<string>, lastConfirmedAt: string | null }> } } | null, profileReminders: { nodes: Array<{ createdAt: string }> } } | null };

export type ConfirmWholeProfileMutationVariables = Exact<{
  input: ConfirmProfileInput;
}>;


export type ConfirmWholeProfileMutation = { confirmProfile: { id: string } };

export type OrganisationListOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationListOptionsQuery = { countries: { nodes: Array<{ id: string, code: string, name: string | null }> }, nccs: { nodes: Array<{ id: string, name: string | null, country: { code: string } | null }> } };

export type OrganisationProjectOptionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OrganisationProjectOptionsQuery = { projects: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, displayName: string }> } };

export type OrganisationCompetenceOptionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OrganisationCompetenceOptionsQuery = { competences: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: string | null }> } };

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type RegisterPersonMutation = { registerPerson: { id: string, displayName: string } };

export type PeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  orderBy?: Array<PersonOrder> | PersonOrder | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rev: number, displayName: string, salutation: string | null, languages: Array<string>, isRestricted: boolean, visibility: Visibility, updatedAt: string, steward: { id: string, name: string | null, country: { code: string, name: string | null } | null } | null, roles: { nodes: Array<{ id: string, function: string | null, organisation: { id: string, name: string } | null }> } }> } };

export type ConsentStandingsQueryVariables = Exact<{
  people: Array<string | number> | string | number;
}>;


export type ConsentStandingsQuery = { consentStandings: Array<{ personId: string, contactPointId: string, purpose: string, state: ConsentState, since: string }> };

export type CentresOfPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type CentresOfPeopleQuery = { nccs: { nodes: Array<{ id: string, country: { code: string, name: string | null } | null }> } };

export type OwnersOfAddressQueryVariables = Exact<{
  address: string;
}>;


export type OwnersOfAddressQuery = { organisationsOfAddress: Array<{ organisationId: string, because: DomainReason, count: number }> };

export type NamesOfOwnersQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesOfOwnersQuery = { organisations: { nodes: Array<{ id: string, name: string }> } };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { person: { id: string, rev: number, displayName: string, givenName: string | null, familyName: string | null, calledAs: string | null, salutation: string | null, languages: Array<string>, isRestricted: boolean, erasedAt: string | null, archivedAt: string | null, visibility: Visibility, legalBasis: LawfulBasis | null, source: { code: string, title: string } | null, steward: { id: string, name: string | null } | null, roles: { nodes: Array<{ id: string, function: string | null, isPrimary: boolean, visibility: Visibility, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, organisation: { id: string, name: string } | null, source: { code: string, title: string } | null }> }, contactPoints: { nodes: Array<{ id: string, kind: ContactKind, purpose: string, status: ContactStatus, visibility: Visibility, lang: string | null, consentEvents: { nodes: Array<{ id: string, no: number, purpose: string, kind: ConsentEventKind, legalBasis: LawfulBasis, channel: ConsentChannel, locale: string | null, actor: string, evidence: unknown, at: string, textVersion: { id: string, version: number, text: string | null } | null }> } }> }, subjectRequests: { nodes: Array<{ id: string, right: SubjectRight, state: SubjectRequestState, receivedAt: string, dueAt: string | null }> } } | null, consentStandings: Array<{ contactPointId: string, purpose: string, state: ConsentState, since: string }> };

export type AddressesOfPersonQueryVariables = Exact<{
  id: string | number;
}>;


export type AddressesOfPersonQuery = { person: { id: string, contactPoints: { nodes: Array<{ id: string, address: string | null }> } } | null };

export type MailOfPersonQueryVariables = Exact<{
  id: string | number;
}>;


export type MailOfPersonQuery = { mailOfPerson: Array<{ id: string, purpose: string, recipient: string, state: MailState, createdAt: string, finishedAt: string | null }> };

export type NewslettersOfPersonQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type NewslettersOfPersonQuery = { personMailLog: { hasNextPage: boolean, entries: Array<{ id: string, topic: string, lang: string | null, subject: string | null, state: MailedState, reason: MailedReason | null, at: string | null, agreedAt: string | null, events: Array<{ kind: MailedEventKind, at: string, code: string | null }> }> } };

export type WordingsOfConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type WordingsOfConsentsQuery = { consentWordings: { nodes: Array<{ id: string, purpose: string, version: number, text: string | null }> } };

export type GiveConsentMutationVariables = Exact<{
  input: ConsentInput;
}>;


export type GiveConsentMutation = { giveConsent: { id: string } };

export type WithdrawConsentMutationVariables = Exact<{
  input: ConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { id: string } };

export type ObjectToUseMutationVariables = Exact<{
  input: ConsentInput;
}>;


export type ObjectToUseMutation = { objectToUse: { id: string } };

export type RestrictPersonMutationVariables = Exact<{
  input: RestrictionInput;
}>;


export type RestrictPersonMutation = { restrictPerson: { id: string, isRestricted: boolean } };

export type LiftRestrictionMutationVariables = Exact<{
  input: RestrictionInput;
}>;


export type LiftRestrictionMutation = { liftRestriction: { id: string, isRestricted: boolean } };

export type PilotsQueryVariables = Exact<{
  filter?: PilotFilter | null | undefined;
  orderBy?: Array<PilotOrder> | PilotOrder | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PilotsQuery = { pilots: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rev: number, title: string | null, scope: PilotScope | null, status: PilotStatus | null, theme: string | null, territory: string | null, updatedAt: string, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, country: { name: string | null } | null, region: { name: string } | null, coordinator: { id: string, name: string } | null, project: { id: string, displayName: string } | null, steward: { country: { code: string } | null } | null, source: { code: string } | null, competences: { totalCount: number }, results: { totalCount: number } }> } };

export type PilotListOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PilotListOptionsQuery = { projects: { nodes: Array<{ id: string, displayName: string }> }, nccs: { nodes: Array<{ id: string, name: string | null, country: { code: string } | null }> } };

export type ShowPilotCompetenceMutationVariables = Exact<{
  input: ShowPilotCompetenceInput;
}>;


export type ShowPilotCompetenceMutation = { showPilotCompetence: { id: string, moved: boolean } };

export type CompetencesToShowQueryVariables = Exact<{ [key: string]: never; }>;


export type CompetencesToShowQuery = { competenceFrameworks: { nodes: Array<{ id: string, name: string | null, version: string, competences: { nodes: Array<{ id: string, code: string, label: string | null }> } }> }, nccs: { nodes: Array<{ id: string, name: string | null }> } };

export type PilotQueryVariables = Exact<{
  id: string | number;
  record: string | number;
}>;


export type PilotQuery = { pilot: { id: string, archivedAt: string | null, title: string | null, scope: PilotScope | null, status: PilotStatus | null, theme: string | null, goal: string | null, goalServed: string | null, note: string | null, noteServed: string | null, territory: string | null, targetGroup: string | null, ageFrom: number | null, ageTo: number | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, budget: { amount: string, currency: string } | null, steward: { id: string, name: string | null } | null, country: { name: string | null } | null, region: { code: string, name: string } | null, coordinator: { id: string, name: string } | null, project: { id: string, displayName: string } | null, source: { code: string, title: string } | null, phases: { totalCount: number, nodes: Array<{ id: string, order: number, name: string, purpose: string | null, purposeServed: string | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null }> }, participations: { totalCount: number, nodes: Array<{ id: string, role: PilotRole, note: string | null, nameAsPrinted: string | null, organisation: { id: string, name: string, country: { code: string } | null } | null }> }, people: { totalCount: number, nodes: Array<{ id: string, role: PilotRole, note: string | null, person: { id: string, displayName: string } | null }> }, caseStudies: { totalCount: number, nodes: Array<{ id: string, title: string | null, summary: string | null, summaryServed: string | null, url: string | null, organisation: { id: string, name: string } | null, project: { id: string, displayName: string } | null }> }, competences: { totalCount: number, nodes: Array<{ id: string, state: PilotCompetenceState, reason: string, evidenceUrl: string | null, moved: boolean, shownOn: { value: string | null, precision: DatePrecision }, competence: { id: string, code: string, label: string | null } | null, item: { portfolio: { ncc: { name: string | null } | null } | null } | null }> } } | null, qualityFlags: { nodes: Array<{ id: string, rev: number, recordTitle: string, code: string | null, rule: string, field: string | null, value: string | null, proposed: string | null, reason: string | null, state: QualityFlagState, decisionReason: string | null, appliedValue: string | null, source: { code: string, title: string } | null }> } };

export type PrivacyRegisterQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyRegisterQuery = { retentionPlans: Array<{ recordType: string, keep: string, isActive: boolean, due: number, lastRunAt: string | null, nextRunAt: string | null, ruleId: string | null }>, suppressionsFacets: Array<{ buckets: Array<{ value: string | null, count: number }> }>, erasureReceipts: Array<{ requestId: string, receivedAt: string, erasedAt: string, suppressed: number, places: Array<{ place: string, erased: number, left: number }>, mentions: Array<{ table: string, rows: number }> }> };

export type RunRetentionMutationVariables = Exact<{
  dryRun: boolean;
}>;


export type RunRetentionMutation = { runRetention: { id: string, state: JobState } | null };

export type RetentionJobQueryVariables = Exact<{
  id: string | number;
}>;


export type RetentionJobQuery = { job: { id: string, state: JobState, result: unknown, error: string | null } | null };

export type ConsentWordingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentWordingsQuery = { consentWordings: { nodes: Array<{ id: string, purpose: string, version: number, createdAt: string, en: string | null, enServed: string | null, it: string | null, itServed: string | null, hr: string | null, hrServed: string | null, el: string | null, elServed: string | null, ro: string | null, roServed: string | null, sl: string | null, slServed: string | null, events: { totalCount: number } }> } };

export type PublishConsentWordingMutationVariables = Exact<{
  input: ConsentWordingInput;
}>;


export type PublishConsentWordingMutation = { publishConsentWording: { id: string, version: number } };

export type MoveProjectActionMutationVariables = Exact<{
  input: ChangeProjectActionInput;
}>;


export type MoveProjectActionMutation = { changeProjectAction: { id: string, rev: number } | null };

export type MoveDeliverableMutationVariables = Exact<{
  input: ChangeDeliverableInput;
}>;


export type MoveDeliverableMutation = { changeDeliverable: { id: string, rev: number } | null };

export type MoveMilestoneMutationVariables = Exact<{
  input: ChangeMilestoneInput;
}>;


export type MoveMilestoneMutation = { changeMilestone: { id: string, rev: number } | null };

export type ProjectQueryVariables = Exact<{
  id: string | number;
  record: string | number;
}>;


export type ProjectQuery = { project: { id: string, archivedAt: string | null, acronym: string | null, displayName: string, title: string | null, status: ProjectStatus | null, objective: string | null, objectiveServed: string | null, website: string | null, periodAsPrinted: string | null, statedPartners: number | null, statedCountries: number | null, steward: { id: string } | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, source: { code: string, title: string } | null, owner: { id: string, name: string } | null, grantAgreement: { id: string, number: string, euContribution: { amount: string, currency: string } | null, total: { amount: string, currency: string } | null, call: { code: string, title: string | null } | null } | null, fundings: { nodes: Array<{ id: string, nameAsPrinted: string | null, programme: { id: string, name: string | null } | null }> }, phases: { totalCount: number, nodes: Array<{ id: string, order: number, name: string, periodAsPrinted: string | null, purpose: string | null, purposeServed: string | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null }> }, platforms: { nodes: Array<{ id: string, name: string, url: string | null }> }, linksFrom: { nodes: Array<{ id: string, type: ProjectLinkType, to: { id: string, displayName: string, participations: { nodes: Array<{ id: string, role: ParticipationRole, organisation: { id: string, name: string, country: { code: string, name: string | null } | null } | null }> } } | null }> }, linksTo: { nodes: Array<{ id: string, type: ProjectLinkType, from: { id: string, displayName: string } | null }> }, participations: { totalCount: number, nodes: Array<{ id: string, role: ParticipationRole, order: number | null, nameAsPrinted: string | null, roleAsPrinted: string | null, countryAsPrinted: string | null, euContribution: { amount: string, currency: string } | null, organisation: { id: string, name: string, country: { code: string, name: string | null } | null } | null }> } } | null, qualityFlags: { nodes: Array<{ id: string, rev: number, recordTitle: string, code: string | null, rule: string, field: string | null, value: string | null, proposed: string | null, reason: string | null, state: QualityFlagState, decisionReason: string | null, appliedValue: string | null, source: { code: string, title: string } | null }> }, fieldProvenances: { nodes: Array<{ id: string, field: string, kind: ProvenanceKind, printed: string | null, place: string | null, holds: boolean, reason: string | null, saidAt: string | null, source: { code: string, title: string } | null }> }, statements: { nodes: Array<{ id: string, what: string, text: string | null, comparator: Comparator | null, value: number | null, unit: string | null, source: { code: string, title: string } | null }> }, webLinks: { nodes: Array<{ id: string, kind: WebLinkKind, url: string, label: string }> } };

export type ProjectsQueryVariables = Exact<{
  filter?: ProjectFilter | null | undefined;
  orderBy?: Array<ProjectOrder> | ProjectOrder | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rev: number, displayName: string, acronym: string | null, website: string | null, updatedAt: string, title: string | null, status: ProjectStatus | null, periodAsPrinted: string | null, source: { code: string } | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, grantAgreement: { number: string } | null, fundings: { nodes: Array<{ id: string, programme: { name: string | null } | null }> }, participations: { totalCount: number }, lead: { nodes: Array<{ id: string, organisation: { id: string, name: string } | null }> } }> } };

export type ProjectWorkQueryVariables = Exact<{
  id: string | number;
}>;


export type ProjectWorkQuery = { project: { id: string, archivedAt: string | null, pilots: { totalCount: number, nodes: Array<{ id: string, title: string | null, scope: PilotScope | null, status: PilotStatus | null, territory: string | null, region: { name: string } | null, country: { name: string | null } | null }> }, actions: { totalCount: number, nodes: Array<{ id: string, rev: number, order: number, title: string | null, titleServed: string | null, status: ActionStatus | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, responsible: { id: string, name: string } | null, steward: { id: string } | null }> }, deliverables: { totalCount: number, nodes: Array<{ id: string, rev: number, code: string | null, title: string | null, titleServed: string | null, status: DeliverableStatus | null, documentUrl: string | null, note: string | null, dueOn: { value: string | null, precision: DatePrecision } | null, handedInOn: { value: string | null, precision: DatePrecision } | null, action: { id: string } | null, responsible: { id: string, name: string } | null, steward: { id: string } | null }> }, milestones: { totalCount: number, nodes: Array<{ id: string, rev: number, code: string | null, title: string | null, titleServed: string | null, status: MilestoneStatus | null, evidenceUrl: string | null, dueOn: { value: string | null, precision: DatePrecision } | null, reachedOn: { value: string | null, precision: DatePrecision } | null, action: { id: string } | null, responsible: { id: string, name: string } | null, steward: { id: string } | null }> } } | null, dueWork: Array<{ id: string, isOverdue: boolean }> };

export type AcceptQualityFlagsMutationVariables = Exact<{
  input: AcceptQualityFlagsInput;
}>;


export type AcceptQualityFlagsMutation = { report: { failed: number, items: Array<{ index: number, problems: Array<{ message: string }> }> } };

export type DismissQualityFlagsMutationVariables = Exact<{
  input: DismissQualityFlagsInput;
}>;


export type DismissQualityFlagsMutation = { report: { failed: number, items: Array<{ index: number, problems: Array<{ message: string }> }> } };

export type QualityFlagCorrectionQueryVariables = Exact<{
  id: string | number;
}>;


export type QualityFlagCorrectionQuery = { qualityFlagCorrection: { canApply: boolean, recordRev: number | null, current: string | null, value: string | null, choices: Array<string> } | null };

export type AcceptQualityFlagMutationVariables = Exact<{
  input: AcceptQualityFlagInput;
}>;


export type AcceptQualityFlagMutation = { acceptQualityFlag: { id: string, rev: number, state: QualityFlagState } };

export type DismissQualityFlagMutationVariables = Exact<{
  input: DismissQualityFlagInput;
}>;


export type DismissQualityFlagMutation = { dismissQualityFlag: { id: string, rev: number, state: QualityFlagState } };

export type ReopenQualityFlagMutationVariables = Exact<{
  input: ReopenQualityFlagInput;
}>;


export type ReopenQualityFlagMutation = { reopenQualityFlag: { id: string, rev: number, state: QualityFlagState } };

export type QualityFlagsQueryVariables = Exact<{
  filter?: QualityFlagFilter | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QualityFlagsQuery = { qualityFlagsFacets: Array<{ field: string, buckets: Array<{ value: string | null, count: number }> }>, qualityFlags: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rev: number, code: string | null, rule: string, recordType: string, recordId: string, recordTitle: string, field: string | null, value: string | null, proposed: string | null, reason: string | null, state: QualityFlagState, decisionReason: string | null, appliedValue: string | null, source: { code: string, title: string } | null }> } };

export type SubjectRequestsQueryVariables = Exact<{
  filter?: SubjectRequestFilter | null | undefined;
}>;


export type SubjectRequestsQuery = { subjectRequests: { totalCount: number, nodes: Array<{ id: string, right: SubjectRight, state: SubjectRequestState, reference: string | null, receivedAt: string, dueAt: string | null, decidedAt: string | null, person: { id: string, displayName: string } | null }> } };

export type SubjectRequestQueryVariables = Exact<{
  id: string | number;
}>;


export type SubjectRequestQuery = { subjectRequest: { id: string, rev: number, right: SubjectRight, state: SubjectRequestState, receivedAt: string, dueAt: string | null, reference: string | null, note: string | null, identityCheck: string | null, extensionReason: string | null, decidedAt: string | null, decision: string | null, proof: unknown, archivedAt: string | null, person: { id: string, displayName: string, isRestricted: boolean, erasedAt: string | null, contactPoints: { nodes: Array<{ id: string, kind: ContactKind, purpose: string, status: ContactStatus, visibility: Visibility, lang: string | null, consentEvents: { nodes: Array<{ id: string, no: number, purpose: string, kind: ConsentEventKind, legalBasis: LawfulBasis, channel: ConsentChannel, locale: string | null, actor: string, evidence: unknown, at: string, textVersion: { id: string, version: number, text: string | null } | null }> } }> } } | null } | null };

export type ChangeRequestMutationVariables = Exact<{
  input: ChangeSubjectRequestInput;
}>;


export type ChangeRequestMutation = { changeSubjectRequest: { id: string, rev: number } | null };

export type CompleteRequestMutationVariables = Exact<{
  input: SubjectDecisionInput;
}>;


export type CompleteRequestMutation = { completeSubjectRequest: { id: string, state: SubjectRequestState } };

export type RefuseRequestMutationVariables = Exact<{
  input: SubjectDecisionInput;
}>;


export type RefuseRequestMutation = { refuseSubjectRequest: { id: string, state: SubjectRequestState } };

export type ErasurePreviewQueryVariables = Exact<{
  id: string | number;
}>;


export type ErasurePreviewQuery = { erasurePreview: { suppressed: number, places: Array<{ place: string, erased: number, left: number }>, mentions: Array<{ table: string, rows: number }> } };

export type ErasePersonMutationVariables = Exact<{
  id: string | number;
}>;


export type ErasePersonMutation = { erasePerson: { id: string, state: JobState } | null };

export type ErasureJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type ErasureJobsQuery = { jobs: { nodes: Array<{ id: string, kind: string, title: string, state: JobState, progress: number, total: number | null, message: string | null, error: string | null }> } };

export type ApproveIndicatorValueMutationVariables = Exact<{
  input: ApproveIndicatorValueInput;
}>;


export type ApproveIndicatorValueMutation = { approveIndicatorValue: { id: string } };

export type ReopenIndicatorValueMutationVariables = Exact<{
  input: ReopenIndicatorValueInput;
}>;


export type ReopenIndicatorValueMutation = { reopenIndicatorValue: { id: string } };

export type ResultsOfQueryVariables = Exact<{
  results: ResultNodeFilter;
  indicators: IndicatorFilter;
  values: IndicatorValueFilter;
  pilotId?: string | number | null | undefined;
  projectId?: string | number | null | undefined;
  nccId?: string | number | null | undefined;
}>;


export type ResultsOfQuery = { resultNodes: { totalCount: number, nodes: Array<{ id: string, level: ResultLevel, title: string | null, titleServed: string | null, description: string | null, descriptionServed: string | null, leadsTo: { id: string, title: string | null } | null, source: { code: string, title: string } | null }> }, indicators: { totalCount: number, nodes: Array<{ id: string, code: string, name: string | null, unit: string, measure: IndicatorMeasure, direction: IndicatorDirection, numeratorOf: string | null, denominatorOf: string | null, baseline: number | null, target: number | null, targetOn: { value: string | null, precision: DatePrecision } | null, baselineOn: { value: string | null, precision: DatePrecision } | null, steward: { id: string } | null, result: { id: string, level: ResultLevel } | null, targets: { totalCount: number, nodes: Array<{ id: string, target: number, note: string | null, startsOn: { value: string | null, precision: DatePrecision }, endsOn: { value: string | null, precision: DatePrecision } }> } }> }, indicatorValues: { totalCount: number, nodes: Array<{ id: string, rev: number, dimension: string | null, category: string | null, comparator: Comparator, value: number, unit: string, numerator: number | null, denominator: number | null, method: string | null, evidence: string | null, evidenceUrl: string | null, confidence: Confidence | null, deadweight: number | null, displacement: number | null, attribution: number | null, dropOff: number | null, note: string | null, state: ValueState, indicator: { id: string } | null, startsOn: { value: string | null, precision: DatePrecision }, endsOn: { value: string | null, precision: DatePrecision }, source: { code: string, title: string } | null, decisions: { nodes: Array<{ id: string, decision: ValueDecisionKind, decidedAt: string, decidedBy: string, reason: string | null, value: number }> } }> }, indicatorProgress: Array<{ indicatorId: string, cut: number, approved: { comparator: Comparator | null, value: number | null, progress: { comparator: Comparator, percent: number, isReached: boolean | null } | null } | null, entered: { comparator: Comparator | null, value: number | null, progress: { comparator: Comparator, percent: number, isReached: boolean | null } | null } | null }> };

export type ResultsOfNetworkQueryVariables = Exact<{
  nccId?: string | number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type ResultsOfNetworkQuery = { together: Array<{ code: string, unit: string, category: string | null, indicators: number, cut: number, approved: { comparator: Comparator | null, value: number | null, indicators: number } | null, entered: { comparator: Comparator | null, value: number | null, indicators: number } | null }>, byCentre: Array<{ ofId: string | null, code: string, unit: string, category: string | null, indicators: number, cut: number, approved: { comparator: Comparator | null, value: number | null, indicators: number } | null, entered: { comparator: Comparator | null, value: number | null, indicators: number } | null }>, indicatorProgress: Array<{ indicatorId: string, code: string, name: string, unit: string, baseline: number | null, target: number | null, targetOn: string | null, nccId: string, pilotId: string | null, projectId: string | null, cut: number, approved: { comparator: Comparator | null, value: number | null, values: number, progress: { comparator: Comparator, percent: number, isReached: boolean | null } | null } | null, entered: { comparator: Comparator | null, value: number | null, values: number, progress: { comparator: Comparator, percent: number, isReached: boolean | null } | null } | null }>, indicators: { nodes: Array<{ id: string, result: { level: ResultLevel, title: string | null, pilot: { id: string, title: string | null } | null, project: { id: string, displayName: string } | null } | null }> } };

export type CentresOfResultsQueryVariables = Exact<{ [key: string]: never; }>;


export type CentresOfResultsQuery = { nccs: { nodes: Array<{ id: string, name: string | null, country: { code: string, name: string | null } | null }> } };

export type ReviewProposalsQueryVariables = Exact<{
  filter?: ProposalFilter | null | undefined;
  orderBy?: Array<ProposalOrder> | ProposalOrder | null | undefined;
  first?: number | null | undefined;
}>;


export type ReviewProposalsQuery = { proposals: { totalCount: number, nodes: Array<{ id: string, rev: number, recordType: string, recordId: string, recordTitle: string, kind: ProposalKind, baseRev: number | null, note: string | null, author: string, organisationId: string | null, state: ProposalState, gone: ProposalGone | null, reason: string | null, decidedBy: string | null, decidedAt: string | null, createdAt: string, expiresAt: string | null, fields: Array<{ field: string, state: ProposedFieldState, before: unknown, proposed: unknown, given: unknown, current: unknown }> }> } };

export type ProposingOrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposingOrganisationsQuery = { proposals: { nodes: Array<{ id: string, recordType: string, recordId: string, organisationId: string | null }> }, me: { userId: string | null } };

export type DecideProposalsMutationVariables = Exact<{
  input: Array<DecideProposalInput> | DecideProposalInput;
}>;


export type DecideProposalsMutation = { decideProposals: { total: number, done: number, failed: number, items: Array<{ index: number, id: string, state: ProposalState | null, outcome: DecisionOutcome, problems: Array<{ code: string, field: string | null, message: string }> }> } };

export type MoveMeasureMutationVariables = Exact<{
  input: MoveMeasureInput;
}>;


export type MoveMeasureMutation = { moveMeasure: { id: string, rev: number } };

export type StrategiesQueryVariables = Exact<{
  filter?: StrategyFilter | null | undefined;
  measures?: StrategyMeasureFilter | null | undefined;
  nccId?: string | number | null | undefined;
}>;


export type StrategiesQuery = { nccs: { nodes: Array<{ id: string, name: string | null, country: { code: string, name: string | null } | null }> }, strategies: { totalCount: number, nodes: Array<{ id: string, title: string | null, status: StrategyStatus, summary: string | null, summaryServed: string | null, website: string | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, ncc: { id: string, name: string | null } | null, objectives: { totalCount: number, nodes: Array<{ id: string, order: number, title: string | null }> } }> }, strategyMeasures: { totalCount: number, nodes: Array<{ id: string, rev: number, title: string | null, status: MeasureStatus, percent: number | null, evidence: string | null, evidenceUrl: string | null, deadline: { value: string | null, precision: DatePrecision } | null, since: { value: string | null, precision: DatePrecision } | null, responsible: { id: string, name: string } | null, objective: { id: string, strategy: { id: string } | null } | null, steward: { id: string } | null, dependencies: { totalCount: number, nodes: Array<{ id: string, dependsOn: { title: string | null } | null }> } }> }, dueWork: Array<{ kind: DueKind, id: string, title: string, holder: string | null, on: string, isOverdue: boolean, nccId: string }> };

export type TodayDueQueryVariables = Exact<{
  nccId?: string | number | null | undefined;
}>;


export type TodayDueQuery = { dueWork: Array<{ kind: DueKind, id: string, title: string, holder: string | null, on: string, isOverdue: boolean, nccId: string }> };

export type TodayCountsQueryVariables = Exact<{
  unconfirmed?: OrganisationFilter | null | undefined;
}>;


export type TodayCountsQuery = { organisations: { totalCount: number }, projects: { totalCount: number }, participations: { totalCount: number }, nccs: { totalCount: number }, unconfirmed: { totalCount: number }, bridges: { totalCount: number } };

export type TodayCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayCountriesQuery = { countries: { nodes: Array<{ id: string, code: string, name: string | null, organisations: { totalCount: number } }> }, withoutCountry: { totalCount: number } };

export type TodayProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayProjectsQuery = { projects: { nodes: Array<{ id: string, displayName: string, status: ProjectStatus | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, participations: { totalCount: number } }> } };

export type TodayFlagsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayFlagsQuery = { qualityFlags: { totalCount: number, nodes: Array<{ id: string, code: string | null, rule: string, recordType: string, recordId: string, recordTitle: string, reason: string | null }> } };

export type TodayProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayProposalsQuery = { proposals: { totalCount: number, nodes: Array<{ id: string, recordTitle: string, createdAt: string }> } };

export type TodayJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayJobsQuery = { jobs: { nodes: Array<{ id: string, kind: string, title: string, state: JobState, createdAt: string }> } };

export type CourseQueryVariables = Exact<{
  id: string | number;
  certificates?: CertificateFilter | null | undefined;
  attendance?: AttendanceOfPersonFilter | null | undefined;
}>;


export type CourseQuery = { together: Array<{ comparator: Comparator | null, value: number | null }>, trainingTotals: Array<{ country: string | null, year: number | null, mode: CourseMode | null, comparator: Comparator | null, value: number | null, isEstimate: boolean, figures: number, ofWholeCourses: number, editions: number, counted: number, inWholeCourses: number, byPeople: number }>, countries: { nodes: Array<{ code: string, name: string | null }> }, attendanceOfPeople: { totalCount: number, nodes: Array<{ id: string, stage: AttendanceStage, attendedOn: { value: string | null, precision: DatePrecision } | null, person: { id: string, displayName: string } | null, edition: { id: string, name: string | null } | null, steward: { id: string } | null }> }, certificates: { totalCount: number, nodes: Array<{ id: string, number: string | null, url: string | null, issuedOn: { value: string | null, precision: DatePrecision }, person: { id: string, displayName: string } | null, module: { title: string | null } | null, claim: { competence: { id: string, label: string | null } | null } | null }> }, course: { id: string, archivedAt: string | null, name: string | null, status: CourseStatus | null, theme: string | null, languages: Array<string>, isFree: boolean | null, url: string | null, description: string | null, descriptionServed: string | null, note: string | null, noteServed: string | null, price: { amount: string, currency: string } | null, ncc: { id: string, name: string | null } | null, organiser: { id: string, name: string } | null, steward: { id: string, name: string | null } | null, project: { id: string, displayName: string } | null, source: { code: string, title: string } | null, modules: { totalCount: number, nodes: Array<{ id: string, order: number, title: string | null, titleServed: string | null, competences: { totalCount: number, nodes: Array<{ id: string, competence: { id: string, label: string | null } | null }> } }> }, counts: { totalCount: number, nodes: Array<{ id: string, stage: AttendanceStage, comparator: Comparator, value: number, edition: { id: string } | null, source: { code: string } | null }> }, editions: { totalCount: number, nodes: Array<{ id: string, name: string | null, mode: CourseMode | null, status: CourseStatus | null, isSeries: boolean, place: string | null, countedBy: AttendanceBasis, steward: { id: string } | null, country: { name: string | null } | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, course: { id: string } | null, trainers: { nodes: Array<{ id: string, nameAsPrinted: string | null, organisation: { id: string, name: string } | null }> } }> } } | null };

export type TrainingQueryVariables = Exact<{
  by: Array<TrainingTotalsBy> | TrainingTotalsBy;
}>;


export type TrainingQuery = { together: Array<{ comparator: Comparator | null, value: number | null }>, trainingTotals: Array<{ country: string | null, year: number | null, mode: CourseMode | null, comparator: Comparator | null, value: number | null, isEstimate: boolean, figures: number, ofWholeCourses: number, editions: number, counted: number, inWholeCourses: number, byPeople: number }>, countries: { nodes: Array<{ code: string, name: string | null }> }, courses: { totalCount: number, nodes: Array<{ id: string, name: string | null, status: CourseStatus | null, languages: Array<string>, isFree: boolean | null, url: string | null, description: string | null, descriptionServed: string | null, price: { amount: string, currency: string } | null, project: { id: string, displayName: string } | null, source: { code: string, title: string } | null, modules: { totalCount: number, nodes: Array<{ id: string, order: number, title: string | null, titleServed: string | null, competences: { totalCount: number, nodes: Array<{ id: string, competence: { id: string, label: string | null } | null }> } }> }, counts: { totalCount: number, nodes: Array<{ id: string, stage: AttendanceStage, comparator: Comparator, value: number, edition: { id: string } | null, source: { code: string } | null }> } }> }, courseEditions: { totalCount: number, nodes: Array<{ id: string, name: string | null, mode: CourseMode | null, status: CourseStatus | null, isSeries: boolean, place: string | null, countedBy: AttendanceBasis, steward: { id: string } | null, country: { name: string | null } | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, course: { id: string } | null, trainers: { nodes: Array<{ id: string, nameAsPrinted: string | null, organisation: { id: string, name: string } | null }> } }> } };

export type PeopleWhoAgreedQueryVariables = Exact<{
  search?: string | null | undefined;
  agreed: PersonFilter;
}>;


export type PeopleWhoAgreedQuery = { people: { totalCount: number, nodes: Array<{ id: string, displayName: string, roles: { nodes: Array<{ id: string, organisation: { name: string } | null }> } }> } };

export type TrainingConsentsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type TrainingConsentsQuery = { consentStandings: Array<{ personId: string, purpose: string, state: ConsentState }> };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { done: number, failed: number, items: Array<{ index: number, outcome: WriteOutcome, problems: Array<{ field: string | null, message: string }> }> } };

export type RecordAttendanceCountMutationVariables = Exact<{
  input: CreateAttendanceCountInput;
}>;


export type RecordAttendanceCountMutation = { createAttendanceCount: { id: string } | null };

export type IssueCertificateMutationVariables = Exact<{
  input: IssueCertificateInput;
}>;


export type IssueCertificateMutation = { issueCertificate: { id: string } };

export type InviteUserMutationVariables = Exact<{
  input: InviteUserInput;
}>;


export type InviteUserMutation = { inviteUser: { id: string, status: UserStatus, displayName: string } };

export type RoleScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleScopesQuery = { nccs: { nodes: Array<{ id: string, name: string | null }> }, fundingProgrammes: { nodes: Array<{ id: string, name: string | null }> } };

export type OrganisationsOfRolesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type OrganisationsOfRolesQuery = { organisations: { nodes: Array<{ id: string, name: string }> } };

export type GiveRoleMutationVariables = Exact<{
  input: GiveRoleInput;
}>;


export type GiveRoleMutation = { giveRole: { id: string } };

export type EndRoleMutationVariables = Exact<{
  input: EndRoleInput;
}>;


export type EndRoleMutation = { endRole: { id: string } | null };

export type UserQueryVariables = Exact<{
  id: string | number;
}>;


export type UserQuery = { user: { id: string, displayName: string, email: string, status: UserStatus, hasSecondFactor: boolean, createdAt: string, roleAssignments: { nodes: Array<{ id: string, role: UserRole, startsAt: string, endsAt: string | null, organisationId: string | null, ncc: { id: string, name: string | null } | null, programme: { id: string, name: string | null } | null }> } } | null };

export type ResendInvitationMutationVariables = Exact<{
  input: UserInput;
}>;


export type ResendInvitationMutation = { resendInvitation: { id: string } };

export type SuspendUserMutationVariables = Exact<{
  input: UserInput;
}>;


export type SuspendUserMutation = { suspendUser: { id: string } };

export type ActivateUserMutationVariables = Exact<{
  input: UserInput;
}>;


export type ActivateUserMutation = { activateUser: { id: string } };

export type ResetSecondFactorMutationVariables = Exact<{
  input: UserInput;
}>;


export type ResetSecondFactorMutation = { resetSecondFactor: { id: string } };

export type UsersQueryVariables = Exact<{
  filter?: UserFilter | null | undefined;
  orderBy?: Array<UserOrder> | UserOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  holding?: RoleAssignmentFilter | null | undefined;
}>;


export type UsersQuery = { users: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, displayName: string, email: string, status: UserStatus, hasSecondFactor: boolean, createdAt: string, roleAssignments: { nodes: Array<{ id: string, role: UserRole, ncc: { id: string, name: string | null } | null }> } }> } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { me: { userId: string | null } | null } };

export type SignInWithLinkMutationVariables = Exact<{
  input: SignInWithLinkInput;
}>;


export type SignInWithLinkMutation = { signInWithLink: { challenge: string | null, secondFactors: Array<SecondFactorWay>, me: { userId: string | null } | null } };

export type SignInWithSecondFactorMutationVariables = Exact<{
  input: SignInWithSecondFactorInput;
}>;


export type SignInWithSecondFactorMutation = { signInWithSecondFactor: { me: { userId: string | null } | null } };

export type SignInAsDemoMutationVariables = Exact<{
  input: SignInAsDemoInput;
}>;


export type SignInAsDemoMutation = { signInAsDemo: { me: { userId: string | null } | null } };

export type RequestSignInLinkMutationVariables = Exact<{
  input: RequestSignInLinkInput;
}>;


export type RequestSignInLinkMutation = { requestSignInLink: boolean };

export type StartPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeySignInMutation = { startPasskeySignIn: { challengeId: string, options: unknown } };

export type FinishPasskeySignInMutationVariables = Exact<{
  input: FinishPasskeySignInInput;
}>;


export type FinishPasskeySignInMutation = { finishPasskeySignIn: { me: { userId: string | null } | null } };

export type SignInWithPasswordMutationVariables = Exact<{
  input: SignInWithPasswordInput;
}>;


export type SignInWithPasswordMutation = { signInWithPassword: { challenge: string | null, secondFactors: Array<SecondFactorWay>, me: { userId: string | null } | null } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { userId: string | null, email: string | null, displayName: string | null, actingRole: UserRole | null, hasSecondFactor: boolean, secondFactors: Array<SecondFactorWay>, isDemo: boolean, roles: Array<{ role: UserRole, nccIds: Array<string>, organisationIds: Array<string>, needsSecondFactor: boolean }> } };

export type SignInWaysQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInWaysQuery = { signInProviders: Array<{ id: string, name: string }>, demoUsers: Array<{ name: string, role: UserRole, country: string | null }> };

export type ToDoCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ToDoCountsQuery = { qualityFlags: { totalCount: number }, proposals: { totalCount: number }, duplicateCandidates: { totalCount: number } };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: Array<{ id: string, type: string, title: string | null, detail: string | null, score: number }> };

export type SwitchRoleMutationVariables = Exact<{
  input: SwitchRoleInput;
}>;


export type SwitchRoleMutation = { switchRole: { actingRole: UserRole | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SessionStrengthQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionStrengthQuery = { myAccount: { isStrong: boolean } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ExchangeRowFragmentDoc = new TypedDocumentString(`
    fragment ExchangeRow on LearningExchange {
  id
  goal
  offered
  outcome
  evidenceUrl
  status
  startsOn {
    value
    precision
  }
  endsOn {
    value
    precision
  }
  mentorNcc {
    id
    name
  }
  mentorOrganisation {
    id
    name
  }
  learnerNcc {
    id
    name
  }
  learnerOrganisation {
    id
    name
  }
  competence {
    id
    label
  }
  practice {
    id
    title
  }
}
    `, {"fragmentName":"ExchangeRow"}) as unknown as TypedDocumentString<ExchangeRowFragment, unknown>;
export const PracticeRowFragmentDoc = new TypedDocumentString(`
    fragment PracticeRow on Practice {
  id
  title
  titleServed
  competence {
    id
    label
  }
  pilot {
    id
    title
  }
  owner {
    id
    name
  }
  steward {
    id
    name
  }
  taken: adoptions(first: 1, filter: {state: {in: [ADOPTED, ADAPTED]}}) {
    totalCount
  }
}
    `, {"fragmentName":"PracticeRow"}) as unknown as TypedDocumentString<PracticeRowFragment, unknown>;
export const AdoptionRowFragmentDoc = new TypedDocumentString(`
    fragment AdoptionRow on PracticeAdoption {
  id
  state
  territory
  evidence
  evidenceUrl
  note
  since {
    value
    precision
  }
  country {
    name
  }
  ncc {
    id
    name
  }
  organisation {
    id
    name
  }
  practice {
    id
    title
  }
}
    `, {"fragmentName":"AdoptionRow"}) as unknown as TypedDocumentString<AdoptionRowFragment, unknown>;
export const RunningJobsDocument = new TypedDocumentString(`
    query RunningJobs {
  jobs(
    filter: {state: {in: [WAITING, RUNNING, CANCELLING]}, kind: {ne: "journal.seal"}}
    orderBy: [{createdAt: ASC}]
    first: 10
  ) {
    nodes {
      id
      kind
      title
      state
      progress
      total
      message
      startedAt
    }
  }
}
    `, {"hash":"sha256:ebfeabbb398b7759d1a1c61753a97943f2aed63482ef02074bc6c9b56adca618"}) as unknown as TypedDocumentString<RunningJobsQuery, RunningJobsQueryVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($id: ID!) {
  cancelJob(id: $id) {
    id
    state
  }
}
    `, {"hash":"sha256:70bf71756cd18a5936a3f44e89f1b968e9ebf3ec619fd2212c35ffc01cb934fb"}) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const RecomputeNetworkMetricsDocument = new TypedDocumentString(`
    mutation RecomputeNetworkMetrics {
  recomputeNetworkMetrics {
    id
    state
    title
  }
}
    `, {"hash":"sha256:485271d727e7a4e7bef8adb7f24ef03ea904bb219d9bde522cd01c27a97d5a5f"}) as unknown as TypedDocumentString<RecomputeNetworkMetricsMutation, RecomputeNetworkMetricsMutationVariables>;
export const CreateSavedViewDocument = new TypedDocumentString(`
    mutation CreateSavedView($input: CreateSavedViewInput!) {
  createSavedView(input: $input) {
    id
  }
}
    `, {"hash":"sha256:e1cdb6ed6fc2b25fd55113bcff2ebefa733f71d44f09c77304717735cb7641a4"}) as unknown as TypedDocumentString<CreateSavedViewMutation, CreateSavedViewMutationVariables>;
export const ChangeSavedViewDocument = new TypedDocumentString(`
    mutation ChangeSavedView($input: ChangeSavedViewInput!) {
  changeSavedView(input: $input) {
    id
  }
}
    `, {"hash":"sha256:f3cd58fdafdcc13eb2595b81adea1e0d5916b8bd9b65ce0ec2a05945cc3092c5"}) as unknown as TypedDocumentString<ChangeSavedViewMutation, ChangeSavedViewMutationVariables>;
export const ArchiveSavedViewDocument = new TypedDocumentString(`
    mutation ArchiveSavedView($input: RecordVersionInput!) {
  archiveSavedView(input: $input) {
    id
  }
}
    `, {"hash":"sha256:0db11a83c2a3e4c0746ef773de219ad613c60b56542d2ea8442694e7f52c0a1b"}) as unknown as TypedDocumentString<ArchiveSavedViewMutation, ArchiveSavedViewMutationVariables>;
export const AllCountriesDocument = new TypedDocumentString(`
    query AllCountries {
  countries(first: 500) {
    nodes {
      id
      name
    }
  }
}
    `, {"hash":"sha256:8a97b2d0e6c8909f8793926c29077774d9894003092d948998be720a27b6eaa8"}) as unknown as TypedDocumentString<AllCountriesQuery, AllCountriesQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($list: ViewedList!) {
  savedViews(filter: {list: {eq: $list}}, orderBy: [{name: ASC}], first: 200) {
    nodes {
      id
      rev
      name
      owner
      isShared
      filter
      search
      orderBy
      columns
    }
  }
}
    `, {"hash":"sha256:9f3583de86ea998bcf9b60b494cd4e89f0d81b6c125ee1e3c0eb3e49d69e10c0"}) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const RecordTimelineDocument = new TypedDocumentString(`
    query RecordTimeline($recordType: String!, $id: ID!, $after: String) {
  timeline(recordType: $recordType, id: $id, first: 10, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      rev
      at
      actor
      reason
      operation
      changes {
        field
        lang
        before
        after
      }
    }
  }
}
    `, {"hash":"sha256:829fcc8c1b34669a2c28b341e81b4a10b2a8ab69e78fbd02d3b6a666d28fa2ad"}) as unknown as TypedDocumentString<RecordTimelineQuery, RecordTimelineQueryVariables>;
export const UndoLastChangeDocument = new TypedDocumentString(`
    mutation UndoLastChange($input: UndoChangeInput!) {
  undoChange(input: $input) {
    id
    rev
    isArchived
  }
}
    `, {"hash":"sha256:d2a6f63c6427b0f00efdef6372c0af583f30cfa72a3fe0f73efbe8288a52117d"}) as unknown as TypedDocumentString<UndoLastChangeMutation, UndoLastChangeMutationVariables>;
export const ChangesBetweenDocument = new TypedDocumentString(`
    query ChangesBetween($recordType: String!, $id: ID!) {
  timeline(recordType: $recordType, id: $id, first: 30) {
    nodes {
      rev
      actor
      changes {
        field
        lang
      }
    }
  }
}
    `, {"hash":"sha256:94e7949190a98d2a9b97224ebb53fd5d93457c3bc99910f807591d9e263d1ba1"}) as unknown as TypedDocumentString<ChangesBetweenQuery, ChangesBetweenQueryVariables>;
export const UserNamesDocument = new TypedDocumentString(`
    query UserNames($ids: [ID!], $first: Int) {
  users(filter: {id: {in: $ids}}, first: $first) {
    nodes {
      id
      displayName
    }
  }
}
    `, {"hash":"sha256:32be39baddc81f9875e68efa886ef36193170cdde9226a6ee43e374a632b30e7"}) as unknown as TypedDocumentString<UserNamesQuery, UserNamesQueryVariables>;
export const AuditEventDocument = new TypedDocumentString(`
    query AuditEvent($id: ID!) {
  auditEvent(id: $id) {
    id
    at
    action
    outcome
    actor
    userId
    role
    code
    recordType
    recordId
    detail
    request
  }
}
    `, {"hash":"sha256:31ba37d88a83c4a922e1a0ef7858e3b7b2b86ddfde63f8d0100f53c0130bf23b"}) as unknown as TypedDocumentString<AuditEventQuery, AuditEventQueryVariables>;
export const AuditEventChangesDocument = new TypedDocumentString(`
    query AuditEventChanges($id: ID!, $after: String) {
  auditEventChanges(id: $id, first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      recordType
      recordId
      recordTitle
      isErased
      change {
        rev
        reason
        operation
        changes {
          field
          lang
          before
          after
        }
      }
    }
  }
}
    `, {"hash":"sha256:bf6e0dad9ff7fcc4d7c4cc6d504a12e5df53a90f82fcdb0565d1ab3b059e6154"}) as unknown as TypedDocumentString<AuditEventChangesQuery, AuditEventChangesQueryVariables>;
export const AuditEventsDocument = new TypedDocumentString(`
    query AuditEvents($filter: AuditEventFilter, $first: Int, $after: String) {
  auditEventsFacets(filter: $filter, fields: [ACTION], first: 200) {
    field
    buckets {
      value
      count
    }
  }
  auditEvents(
    filter: $filter
    orderBy: [{at: DESC}]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      action
      outcome
      actor
      userId
      role
      code
      recordType
      recordId
      detail
    }
  }
}
    `, {"hash":"sha256:cea7fe1274347680f9c2140e8dbb220d84684751185bd86c37577f51522c1f1b"}) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const AuditUsersDocument = new TypedDocumentString(`
    query AuditUsers {
  users(first: 500, orderBy: [{displayName: ASC}]) {
    nodes {
      id
      displayName
    }
  }
}
    `, {"hash":"sha256:16d84b7c4d6f24976a74c846eb5bc3fa9b405700088f3b7caec24e0db32dc885"}) as unknown as TypedDocumentString<AuditUsersQuery, AuditUsersQueryVariables>;
export const MyConsentsDocument = new TypedDocumentString(`
    query MyConsents($organisation: ID!) {
  peopleConsents(organisationId: $organisation) {
    personId
    contactPointId
    purpose
    state
    since
  }
  profileRemindersWanted
}
    `, {"hash":"sha256:fc5a13797e8804c2e25f1834d12da3d920562c1124a09f6dc6ed14858c96430e"}) as unknown as TypedDocumentString<MyConsentsQuery, MyConsentsQueryVariables>;
export const WantMyRemindersDocument = new TypedDocumentString(`
    mutation WantMyReminders($wanted: Boolean!) {
  wantProfileReminders(wanted: $wanted)
}
    `, {"hash":"sha256:6e45d5b9793c42352d05f10cbbeed3938035c6d34ab0f9214be9aa87b45a2e16"}) as unknown as TypedDocumentString<WantMyRemindersMutation, WantMyRemindersMutationVariables>;
export const MySignOutDocument = new TypedDocumentString(`
    mutation MySignOut {
  signOut
}
    `, {"hash":"sha256:9a08a4e39732087a948fe0818eade0105ba80c5f8ead99dd6470026f4c3ef11a"}) as unknown as TypedDocumentString<MySignOutMutation, MySignOutMutationVariables>;
export const MySwitchRoleDocument = new TypedDocumentString(`
    mutation MySwitchRole($input: SwitchRoleInput!) {
  switchRole(input: $input) {
    actingRole
  }
}
    `, {"hash":"sha256:41ce57fc82fad5f1c15ec5de9a3674af6aa04b549c7973c1de575ca2870022a9"}) as unknown as TypedDocumentString<MySwitchRoleMutation, MySwitchRoleMutationVariables>;
export const MyCompetencesDocument = new TypedDocumentString(`
    query MyCompetences($organisation: ID!, $after: String) {
  competenceClaims(
    filter: {organisation: {id: {eq: $organisation}}}
    first: 20
    after: $after
    orderBy: [{createdAt: DESC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      rev
      level
      state
      evidence
      evidenceUrl
      startsOn {
        value
        precision
      }
      endsOn {
        value
        precision
      }
      competence {
        id
        code
        label
        framework {
          name
          levels
          levelNames
        }
      }
      validatedBy {
        name
      }
    }
  }
}
    `, {"hash":"sha256:d74214336c5b93d911af7fd819dc6cc2e53757783080035765d175167a301521"}) as unknown as TypedDocumentString<MyCompetencesQuery, MyCompetencesQueryVariables>;
export const CompetencesToClaimDocument = new TypedDocumentString(`
    query CompetencesToClaim($search: String) {
  competences(
    filter: {kind: {eq: COMPETENCE}, framework: {state: {eq: RELEASED}}}
    search: $search
    first: 500
    orderBy: [{code: ASC}]
  ) {
    totalCount
    nodes {
      id
      label
      framework {
        name
        levels
        levelNames
      }
    }
  }
}
    `, {"hash":"sha256:a85ab438b1bd7dfb8b8f96898d80d1fbef9678addfeeabed5470bbc8e1dc5b61"}) as unknown as TypedDocumentString<CompetencesToClaimQuery, CompetencesToClaimQueryVariables>;
export const ClaimMyCompetenceDocument = new TypedDocumentString(`
    mutation ClaimMyCompetence($input: CreateCompetenceClaimInput!) {
  createCompetenceClaim(input: $input) {
    id
  }
}
    `, {"hash":"sha256:666cbe409dc80a8892489286a0c5d9a2ff7683d9a4f67b4ba39df3f93097d38d"}) as unknown as TypedDocumentString<ClaimMyCompetenceMutation, ClaimMyCompetenceMutationVariables>;
export const RenewMyClaimDocument = new TypedDocumentString(`
    mutation RenewMyClaim($input: ChangeCompetenceClaimInput!) {
  changeCompetenceClaim(input: $input) {
    id
  }
}
    `, {"hash":"sha256:77cfb7ed419ed9eddf3ddab0d4e9876acf3ad33334508f2d09019b7286b5f933"}) as unknown as TypedDocumentString<RenewMyClaimMutation, RenewMyClaimMutationVariables>;
export const EndMyClaimDocument = new TypedDocumentString(`
    mutation EndMyClaim($input: RecordVersionInput!) {
  archiveCompetenceClaim(input: $input) {
    id
  }
}
    `, {"hash":"sha256:286a327a98b4c46fecb0cde2380294363f429fc082993fdd6a1d7be073ab66eb"}) as unknown as TypedDocumentString<EndMyClaimMutation, EndMyClaimMutationVariables>;
export const ConfirmMySectionDocument = new TypedDocumentString(`
    mutation ConfirmMySection($input: ConfirmProfileSectionInput!) {
  confirmProfileSection(input: $input) {
    id
    lastConfirmedAt
  }
}
    `, {"hash":"sha256:af11ddb87649f099bd462e4384a5ebc996bae5de4fec743b95752f447cf774d1"}) as unknown as TypedDocumentString<ConfirmMySectionMutation, ConfirmMySectionMutationVariables>;
export const MyRolesDocument = new TypedDocumentString(`
    query MyRoles {
  me {
    userId
    displayName
    actingRole
    isDemo
    roles {
      role
      organisationIds
    }
  }
}
    `, {"hash":"sha256:8b21c46de0bd7a4f4698183c5241338ea70946067790befc96e56f931523e635"}) as unknown as TypedDocumentString<MyRolesQuery, MyRolesQueryVariables>;
export const MyOrganisationsDocument = new TypedDocumentString(`
    query MyOrganisations($ids: [ID!]!) {
  organisations(filter: {id: {in: $ids}}, first: 100, orderBy: [{name: ASC}]) {
    nodes {
      id
      name
    }
  }
}
    `, {"hash":"sha256:80ceef9371881e393f59996c3b0bbf1e4131c9113ba9f74ff3ecc3c389728a27"}) as unknown as TypedDocumentString<MyOrganisationsQuery, MyOrganisationsQueryVariables>;
export const MyProfileDocument = new TypedDocumentString(`
    query MyProfile($id: ID!) {
  organisation(id: $id) {
    id
    rev
    name
    kind
    legalForm
    status
    website
    visibility
    archivedAt
    country {
      id
      name
    }
    region {
      id
      name
    }
    language {
      id
      name
    }
    steward {
      id
      name
    }
    identifiers(first: 20) {
      nodes {
        id
        scheme
        value
      }
    }
    sites(first: 50, orderBy: [{place: ASC}]) {
      nodes {
        id
        rev
        kind
        status
        place
        address
        country {
          id
          name
        }
      }
    }
    people(first: 100) {
      nodes {
        id
        rev
        function
        person {
          id
          rev
          displayName
          givenName
          familyName
          calledAs
          contactPoints(first: 10) {
            nodes {
              id
              rev
              kind
              address
            }
          }
        }
      }
    }
    profile {
      completeness
      lastConfirmedAt
      sections(first: 10) {
        nodes {
          section
          state
          missing
          lastConfirmedAt
        }
      }
    }
  }
}
    `, {"hash":"sha256:502ee660ee3dbf72d731efa39972d157ba4edb4c02e83f7f459de1fac5c40210"}) as unknown as TypedDocumentString<MyProfileQuery, MyProfileQueryVariables>;
export const MyDataDocument = new TypedDocumentString(`
    query MyData($id: ID!, $organisation: ID!) {
  me {
    userId
    email
    displayName
  }
  peopleConsents(organisationId: $organisation) {
    personId
    contactPointId
    purpose
    state
    since
  }
  organisation(id: $id) {
    id
    rev
    name
    kind
    isPublic
    legalForm
    status
    website
    visibility
    createdAt
    updatedAt
    country {
      code
      name
    }
    region {
      code
      name
    }
    language {
      code
      name
    }
    steward {
      id
      name
    }
    source {
      code
      title
    }
    names(first: 100) {
      nodes {
        text
        lang
        kind
        note
        source {
          code
        }
      }
    }
    identifiers(first: 100) {
      nodes {
        scheme
        value
      }
    }
    sites(first: 100) {
      nodes {
        id
        kind
        status
        place
        address
        country {
          code
        }
        note
      }
    }
    people(first: 100) {
      nodes {
        function
        isPrimary
        person {
          id
          displayName
          givenName
          familyName
          languages
          contactPoints(first: 50) {
            nodes {
              id
              kind
              address
              purpose
              status
            }
          }
        }
      }
    }
    participations(first: 100) {
      nodes {
        role
        nameAsPrinted
        project {
          displayName
        }
        source {
          code
        }
      }
    }
    profile {
      completeness
      lastConfirmedAt
      sections(first: 10) {
        nodes {
          section
          state
          missing
          lastConfirmedAt
        }
      }
    }
    profileConfirmations(first: 100, orderBy: [{createdAt: DESC}]) {
      nodes {
        section
        asRole
        note
        createdAt
        confirmedBy {
          displayName
        }
      }
    }
    profileReminders(first: 100) {
      nodes {
        language
        createdAt
      }
    }
  }
}
    `, {"hash":"sha256:cc96c87562a3fbabf270fc4211eef401c0d78da5562d327dc3868fe1f99d652a"}) as unknown as TypedDocumentString<MyDataQuery, MyDataQueryVariables>;
export const MyCountriesDocument = new TypedDocumentString(`
    query MyCountries {
  countries(first: 300) {
    nodes {
      id
      name
    }
  }
}
    `, {"hash":"sha256:b53e5efa5c900f329cfa19b1dd73da153e8cc63e055e798865481ad84c75de4c"}) as unknown as TypedDocumentString<MyCountriesQuery, MyCountriesQueryVariables>;
export const MyLanguagesDocument = new TypedDocumentString(`
    query MyLanguages {
  languages(first: 300) {
    nodes {
      id
      name
    }
  }
}
    `, {"hash":"sha256:1e7a60ad80af6b1ba11a3179dfa9038396d972c5b535a439e5d92d414f387f44"}) as unknown as TypedDocumentString<MyLanguagesQuery, MyLanguagesQueryVariables>;
export const MyRegionsDocument = new TypedDocumentString(`
    query MyRegions($filter: RegionFilter) {
  regions(filter: $filter, first: 500) {
    nodes {
      id
      code
      name
    }
  }
}
    `, {"hash":"sha256:0acfff9f99a4ac974d25517df653b1d99f88b721fad27b1516bf3e2c032cf686"}) as unknown as TypedDocumentString<MyRegionsQuery, MyRegionsQueryVariables>;
export const MyAccountDocument = new TypedDocumentString(`
    query MyAccount {
  myAccount {
    sessionId
    isStrong
    hasPassword
    asksForPassword
    recoveryCodesLeft
  }
}
    `, {"hash":"sha256:462c8b3c01e24cdf3e67215a9d94319508d1e799a6f9394743c2fc7f165711df"}) as unknown as TypedDocumentString<MyAccountQuery, MyAccountQueryVariables>;
export const OfferCodeAppDocument = new TypedDocumentString(`
    mutation OfferCodeApp {
  offerSecondFactor {
    secret
    address
  }
}
    `, {"hash":"sha256:5d73bc1029328e7e98223130f5ce7ded3511ef0fcbb1a8a200ea8f99ab5da000"}) as unknown as TypedDocumentString<OfferCodeAppMutation, OfferCodeAppMutationVariables>;
export const ConfirmCodeAppDocument = new TypedDocumentString(`
    mutation ConfirmCodeApp($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    recoveryCodes
  }
}
    `, {"hash":"sha256:88b107971648c42223965ab2321606494e9f4dacc935b87cb924256fe916cf76"}) as unknown as TypedDocumentString<ConfirmCodeAppMutation, ConfirmCodeAppMutationVariables>;
export const RemoveCodeAppDocument = new TypedDocumentString(`
    mutation RemoveCodeApp {
  removeSecondFactor
}
    `, {"hash":"sha256:c07463fac5e17f28617d6ec9de5835bc4bfa1e3a1d35830b01dd2ea9e64ceefe"}) as unknown as TypedDocumentString<RemoveCodeAppMutation, RemoveCodeAppMutationVariables>;
export const MyLinkedAccountsDocument = new TypedDocumentString(`
    query MyLinkedAccounts {
  signInProviders {
    id
    name
  }
  me {
    linkedProviders {
      id
      provider
      name
      linkedAt
      lastUsedAt
    }
  }
}
    `, {"hash":"sha256:8c63c96dc394e09e4a96a450de176119f2685a316d1dade9b29a284f5baafc3a"}) as unknown as TypedDocumentString<MyLinkedAccountsQuery, MyLinkedAccountsQueryVariables>;
export const LinkProviderDocument = new TypedDocumentString(`
    mutation LinkProvider($input: LinkProviderInput!) {
  linkProvider(input: $input)
}
    `, {"hash":"sha256:8a674d6ab4a5e4dbd90233f6e1e799a6a928a9fd1a53659bbfebb9e794ea6a00"}) as unknown as TypedDocumentString<LinkProviderMutation, LinkProviderMutationVariables>;
export const UnlinkProviderDocument = new TypedDocumentString(`
    mutation UnlinkProvider($input: UnlinkProviderInput!) {
  unlinkProvider(input: $input)
}
    `, {"hash":"sha256:cfd92c9147c053b91683619bc12edfd35e4a6e2ea2472e5e9c6761b624023282"}) as unknown as TypedDocumentString<UnlinkProviderMutation, UnlinkProviderMutationVariables>;
export const ChangeMyNameDocument = new TypedDocumentString(`
    mutation ChangeMyName($input: ChangeMyNameInput!) {
  changeMyName(input: $input) {
    id
  }
}
    `, {"hash":"sha256:cc9aea44e7d6f8e8aa9268c3907b592e018d7988f6728f1b746975f46f48bf37"}) as unknown as TypedDocumentString<ChangeMyNameMutation, ChangeMyNameMutationVariables>;
export const MyPasskeysDocument = new TypedDocumentString(`
    query MyPasskeys {
  me {
    passkeys {
      id
      name
      createdAt
      lastUsedAt
    }
  }
}
    `, {"hash":"sha256:a7f170fe29afc59013ac2967234d7dce13c4dc8159e62825897c2bed7289cdb1"}) as unknown as TypedDocumentString<MyPasskeysQuery, MyPasskeysQueryVariables>;
export const StartPasskeyRegistrationDocument = new TypedDocumentString(`
    mutation StartPasskeyRegistration {
  startPasskeyRegistration {
    challengeId
    options
  }
}
    `, {"hash":"sha256:dbf26ca461e743ebd28c0aaa4250e2319857202772833dea7f62bbe63dd8d3bf"}) as unknown as TypedDocumentString<StartPasskeyRegistrationMutation, StartPasskeyRegistrationMutationVariables>;
export const FinishPasskeyRegistrationDocument = new TypedDocumentString(`
    mutation FinishPasskeyRegistration($input: FinishPasskeyRegistrationInput!) {
  finishPasskeyRegistration(input: $input) {
    recoveryCodes
  }
}
    `, {"hash":"sha256:8f8559e4f885c85cfd91c0e341a93a8404ac96d8cce70200d553181f4dd89cf4"}) as unknown as TypedDocumentString<FinishPasskeyRegistrationMutation, FinishPasskeyRegistrationMutationVariables>;
export const RenamePasskeyDocument = new TypedDocumentString(`
    mutation RenamePasskey($input: RenamePasskeyInput!) {
  renamePasskey(input: $input) {
    id
  }
}
    `, {"hash":"sha256:542fa39d65b38b5d53d7ad985d2376b0d27560b2947c13eba1d0a6537f8c843b"}) as unknown as TypedDocumentString<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($input: RemovePasskeyInput!) {
  removePasskey(input: $input)
}
    `, {"hash":"sha256:5a09073cb2d8d44dd5843563ae7fda8c349fe76342502fae0850e4c1908373c6"}) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation SetPassword($input: SetPasswordInput!) {
  setPassword(input: $input)
}
    `, {"hash":"sha256:f4c2aa66ffc9c74e54dd981a0541aa01a2025bb50a1af648d73c41608a670aa2"}) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions($filter: SessionFilter) {
  sessions(filter: $filter, orderBy: [{lastSeenAt: DESC}], first: 100) {
    totalCount
    nodes {
      id
      way
      hasSecondFactor
      actingRole
      device
      network
      lastSeenAt
      createdAt
    }
  }
}
    `, {"hash":"sha256:bf84a9894805f2d075535e165a7eea99f6738991ec22813780a14e8ec20c88dd"}) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input)
}
    `, {"hash":"sha256:9d4b1244df8526407eb4740689b45cae9fcb20fd8f378c71222f4276027dba1f"}) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    id
    secret
  }
}
    `, {"hash":"sha256:146632ac9f32efac09c62048007d52d82b2fe41574a82351072890d9a5199df6"}) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const MyTokensDocument = new TypedDocumentString(`
    query MyTokens($user: ID!) {
  apiTokens(
    filter: {userId: {eq: $user}, revokedAt: {isNull: true}}
    orderBy: [{createdAt: DESC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
      role
      scope
      begins
      expiresAt
      lastUsedAt
      ncc {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:d12961f0e030d0e9bada54b95adb9881e6f4076a4c46b2d18702422df659df19"}) as unknown as TypedDocumentString<MyTokensQuery, MyTokensQueryVariables>;
export const EndApiTokenDocument = new TypedDocumentString(`
    mutation EndApiToken($input: EndApiTokenInput!) {
  endApiToken(input: $input)
}
    `, {"hash":"sha256:3fe193939974e456e6e23439cb360dead4040cebddf341876fb9421bec0725f4"}) as unknown as TypedDocumentString<EndApiTokenMutation, EndApiTokenMutationVariables>;
export const CentreDocument = new TypedDocumentString(`
    query Centre($id: ID!, $record: ID!) {
  ncc(id: $id) {
    id
    name
    stage
    mandate
    mandateServed
    nationalPriority
    nationalPriorityServed
    strategyUrl
    launchedOn {
      value
      precision
    }
    country {
      code
      name
      organisations(first: 200, orderBy: [{name: ASC}]) {
        totalCount
        nodes {
          id
          name
          kind
          metrics {
            degree
            isBroker
          }
        }
      }
    }
    sites(first: 50) {
      nodes {
        id
        kind
        status
        address
        place
        note
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        host {
          id
          name
        }
        source {
          code
          title
        }
      }
    }
    hosts(first: 20) {
      nodes {
        id
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        organisation {
          id
          name
        }
      }
    }
    governanceBodies(first: 20) {
      nodes {
        id
        name
        kind
        mandate
        members(first: 50) {
          nodes {
            id
            function
            organisation {
              id
              name
            }
          }
        }
        source {
          code
          title
        }
      }
    }
    policyLabs(first: 20) {
      nodes {
        id
        name
        description
        source {
          code
          title
        }
      }
    }
  }
  qualityFlags(
    filter: {recordId: {eq: $record}}
    first: 50
    orderBy: [{code: ASC}]
  ) {
    nodes {
      id
      rev
      recordTitle
      code
      rule
      field
      value
      proposed
      reason
      state
      decisionReason
      appliedValue
      source {
        code
        title
      }
    }
  }
}
    `, {"hash":"sha256:85f8aa4cca0c86b8c050ce6d94b3247046ef3f7b61b0e70328595feab2419031"}) as unknown as TypedDocumentString<CentreQuery, CentreQueryVariables>;
export const CentresDocument = new TypedDocumentString(`
    query Centres {
  nccs(first: 100, orderBy: [{country: {code: ASC}}]) {
    totalCount
    nodes {
      id
      name
      stage
      nationalPriority
      nationalPriorityServed
      country {
        code
        name
        organisations(first: 1) {
          totalCount
        }
      }
      hosts(first: 10) {
        nodes {
          id
          organisation {
            id
            name
          }
        }
      }
      sites(first: 20) {
        nodes {
          id
          kind
          status
          place
        }
      }
      governanceBodies(first: 10) {
        nodes {
          id
          name
        }
      }
      strategies(first: 10, orderBy: [{createdAt: DESC}]) {
        nodes {
          id
          title
          status
        }
      }
    }
  }
}
    `, {"hash":"sha256:1db8328ad9ecb4737843bce92b44b8c035ff9179ea89c66c427f0931a339a5f1"}) as unknown as TypedDocumentString<CentresQuery, CentresQueryVariables>;
export const CentreStageDocument = new TypedDocumentString(`
    query CentreStage($id: ID!) {
  ncc(id: $id) {
    id
    rev
    name
    stage
    stageSteps(first: 20, orderBy: [{movedOn: DESC}]) {
      totalCount
      nodes {
        id
        stage
        reason
        notMet
        movedOn {
          value
          precision
        }
      }
    }
  }
  stageCriteria(first: 100, orderBy: [{order: ASC}]) {
    totalCount
    nodes {
      id
      code
      stage
      name
      description
      assessments(
        filter: {ncc: {id: {eq: $id}}}
        first: 1
        orderBy: [{assessedOn: DESC}, {createdAt: DESC}]
      ) {
        nodes {
          id
          verdict
          evidence
          evidenceUrl
          assessedOn {
            value
            precision
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:744cf46f9a809c238e1ad3b22f294f30c390110db25a524725f0c17edd750f83"}) as unknown as TypedDocumentString<CentreStageQuery, CentreStageQueryVariables>;
export const MoveStageDocument = new TypedDocumentString(`
    mutation MoveStage($input: MoveStageInput!) {
  moveStage(input: $input) {
    id
  }
}
    `, {"hash":"sha256:1b4a89206193c138fdd0dbe63db7a3eb4b2ee7404faacddb1cdb6256c741fa74"}) as unknown as TypedDocumentString<MoveStageMutation, MoveStageMutationVariables>;
export const HostsOfCentreDocument = new TypedDocumentString(`
    query HostsOfCentre($id: ID!) {
  ncc(id: $id) {
    id
    hosts(first: 20) {
      nodes {
        id
        organisation {
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:cba704664099775e27ee86b863dc0dc6b526a498710762d4c98f6f379ca4e8f6"}) as unknown as TypedDocumentString<HostsOfCentreQuery, HostsOfCentreQueryVariables>;
export const JudgeClaimDocument = new TypedDocumentString(`
    mutation JudgeClaim($input: ChangeCompetenceClaimInput!) {
  changeCompetenceClaim(input: $input) {
    id
    rev
  }
}
    `, {"hash":"sha256:9f515b04e1f19f1b95e82bed9793694bc10da2cc24ea533c7174306ad81aa679"}) as unknown as TypedDocumentString<JudgeClaimMutation, JudgeClaimMutationVariables>;
export const MovePortfolioItemDocument = new TypedDocumentString(`
    mutation MovePortfolioItem($input: MovePortfolioItemInput!) {
  movePortfolioItem(input: $input) {
    id
    rev
  }
}
    `, {"hash":"sha256:47cd544c1b3f9a0710b2f180df953a4e7265e2b6d74e1d0a71dc27684d9b02aa"}) as unknown as TypedDocumentString<MovePortfolioItemMutation, MovePortfolioItemMutationVariables>;
export const CompetenceDocument = new TypedDocumentString(`
    query Competence($id: ID!) {
  competence(id: $id) {
    id
    archivedAt
    code
    kind
    label
    labelServed
    description
    descriptionServed
    uri
    isLocal
    steward {
      id
      name
    }
    broader {
      id
      code
      label
    }
    framework {
      id
      name
      version
      levels
      levelNames
    }
    source {
      code
      title
    }
    narrower(first: 100, orderBy: [{order: ASC}, {code: ASC}]) {
      totalCount
      nodes {
        id
        code
        label
      }
    }
    linksFrom(first: 50) {
      totalCount
      nodes {
        id
        kind
        note
        source {
          code
          title
        }
        to {
          id
          code
          label
          framework {
            name
            version
          }
        }
      }
    }
    linksTo(first: 50) {
      totalCount
      nodes {
        id
        kind
        note
        source {
          code
          title
        }
        from {
          id
          code
          label
          framework {
            name
            version
          }
        }
      }
    }
    claims(first: 200, orderBy: [{createdAt: DESC}]) {
      totalCount
      nodes {
        id
        rev
        level
        state
        evidenceKind
        evidence
        evidenceUrl
        validatedOn {
          value
          precision
        }
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        organisation {
          id
          name
          country {
            code
          }
        }
        ncc {
          id
          name
        }
        validatedBy {
          id
          name
        }
        steward {
          id
        }
      }
    }
    portfolioItems(first: 50) {
      totalCount
      nodes {
        id
        state
        since {
          value
          precision
        }
        portfolio {
          ncc {
            id
            name
            country {
              code
            }
          }
        }
      }
    }
    pilots(first: 100, orderBy: [{shownOn: DESC}]) {
      totalCount
      nodes {
        id
        state
        reason
        shownOn {
          value
          precision
        }
        pilot {
          id
          title
        }
        item {
          portfolio {
            ncc {
              name
            }
          }
        }
      }
    }
  }
  competenceMentors(competenceId: $id, first: 10) {
    kind
    id
    name
    country
    reasons {
      code
      text
    }
  }
}
    `, {"hash":"sha256:adf8b2ac4d7c73ccf061006bd2e44bac3d6c2282bdc0ebe5dc90c8a7510dc4df"}) as unknown as TypedDocumentString<CompetenceQuery, CompetenceQueryVariables>;
export const CompetenceFrameworksDocument = new TypedDocumentString(`
    query CompetenceFrameworks {
  competenceFrameworks(
    filter: {state: {eq: RELEASED}}
    first: 100
    orderBy: [{key: ASC}, {version: DESC}]
  ) {
    nodes {
      id
      key
      version
      name
      description
      isExtract
      licence
      url
      maintainer
    }
  }
  nccs(first: 100, orderBy: [{country: {code: ASC}}]) {
    nodes {
      id
      name
      country {
        code
        name
      }
    }
  }
}
    `, {"hash":"sha256:161b023a02f1d7355336d4120128ae9ff702ec5f403f2eda837cd5959d7bb7eb"}) as unknown as TypedDocumentString<CompetenceFrameworksQuery, CompetenceFrameworksQueryVariables>;
export const CompetenceCoverageDocument = new TypedDocumentString(`
    query CompetenceCoverage($frameworkId: ID!, $on: String, $since: String) {
  competenceCoverage(frameworkId: $frameworkId, on: $on, since: $since) {
    competenceId
    code
    label
    area
    isLocal
    nccId
    country
    state
    stateBefore
    holders
    validated
  }
}
    `, {"hash":"sha256:b1c1ebd72ef6b6c1d07ca915da025f4117332b63ba3ad5f7927f3540a23cfae0"}) as unknown as TypedDocumentString<CompetenceCoverageQuery, CompetenceCoverageQueryVariables>;
export const CentrePortfolioDocument = new TypedDocumentString(`
    query CentrePortfolio($frameworkId: ID!, $nccId: ID!) {
  competenceGaps(nccId: $nccId, frameworkId: $frameworkId, mentors: 3) {
    competenceId
    code
    label
    state
    heldBy {
      nccId
      country
      state
    }
    mentors {
      kind
      id
      name
      country
      reasons {
        code
        text
      }
    }
  }
  portfolios(
    filter: {nccId: {eq: $nccId}, frameworkId: {eq: $frameworkId}}
    first: 1
  ) {
    nodes {
      id
      items(first: 200, orderBy: [{createdAt: ASC}]) {
        totalCount
        nodes {
          id
          rev
          state
          note
          since {
            value
            precision
          }
          competence {
            id
            code
            label
          }
          source {
            code
            title
          }
          steps(first: 20, orderBy: [{movedOn: DESC}]) {
            nodes {
              id
              state
              reason
              evidenceUrl
              movedOn {
                value
                precision
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:8358a220d4f41016d59f7256d8acb7cf396f7bf2991b9f183dc9b97d286f3fb3"}) as unknown as TypedDocumentString<CentrePortfolioQuery, CentrePortfolioQueryVariables>;
export const DocumentsOfDocument = new TypedDocumentString(`
    query DocumentsOf($recordType: String!, $recordId: ID!) {
  files(
    filter: {recordType: {eq: $recordType}, recordId: {eq: $recordId}}
    first: 100
    orderBy: [{name: ASC}]
  ) {
    totalCount
    nodes {
      id
      name
      mediaType
      size
      createdAt
    }
  }
}
    `, {"hash":"sha256:4c9bf198d7dae388c4b3e634c230c8189184ba03fe685f346cd6757d712bc9d9"}) as unknown as TypedDocumentString<DocumentsOfQuery, DocumentsOfQueryVariables>;
export const EraseFileDocument = new TypedDocumentString(`
    mutation EraseFile($id: ID!) {
  eraseFile(id: $id)
}
    `, {"hash":"sha256:af3a14de73858a363b9afc1c96a9e16f7c2959e0262a101a5851226c952c3990"}) as unknown as TypedDocumentString<EraseFileMutation, EraseFileMutationVariables>;
export const DecideDuplicateDocument = new TypedDocumentString(`
    mutation DecideDuplicate($input: DecideDuplicateInput!) {
  decideDuplicate(input: $input) {
    id
    rev
    decision
  }
}
    `, {"hash":"sha256:1144dea44b12041d5c7150f8d4747153803ab02e1a1ed7f30764563c65b98dee"}) as unknown as TypedDocumentString<DecideDuplicateMutation, DecideDuplicateMutationVariables>;
export const DuplicateCandidatesDocument = new TypedDocumentString(`
    query DuplicateCandidates($filter: DuplicateCandidateFilter, $orderBy: [DuplicateCandidateOrder!], $first: Int, $after: String) {
  duplicateCandidates(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      rev
      score
      reasons
      decision
      decidedBy
      decidedAt
      leftName
      rightName
      left {
        id
        name
      }
      right {
        id
        name
      }
      source {
        code
        title
      }
    }
  }
}
    `, {"hash":"sha256:db63c39bc1d500413b0beac6155996d94300934da47bde4388e6ef1504a2eabc"}) as unknown as TypedDocumentString<DuplicateCandidatesQuery, DuplicateCandidatesQueryVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs {
  jobs(
    filter: {kind: {ne: "journal.seal"}}
    first: 50
    orderBy: [{createdAt: DESC}]
  ) {
    totalCount
    nodes {
      id
      kind
      title
      state
      progress
      total
      message
      error
      errorCode
      result
      requestedBy
      createdAt
      startedAt
      finishedAt
      attempts
    }
  }
}
    `, {"hash":"sha256:148946ea2b30e5bbcfc12c255161e1d767edeac69eece49bb1b8f75f009dd35a"}) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const LearningDocument = new TypedDocumentString(`
    query Learning($practices: PracticeFilter, $exchanges: LearningExchangeFilter, $adoptions: PracticeAdoptionFilter) {
  practices(filter: $practices, first: 100, orderBy: [{createdAt: DESC}]) {
    totalCount
    nodes {
      ...PracticeRow
    }
  }
  learningExchanges(filter: $exchanges, first: 100, orderBy: [{createdAt: DESC}]) {
    totalCount
    nodes {
      ...ExchangeRow
    }
  }
  practiceAdoptions(filter: $adoptions, first: 100, orderBy: [{createdAt: DESC}]) {
    totalCount
    nodes {
      ...AdoptionRow
    }
  }
}
    fragment ExchangeRow on LearningExchange {
  id
  goal
  offered
  outcome
  evidenceUrl
  status
  startsOn {
    value
    precision
  }
  endsOn {
    value
    precision
  }
  mentorNcc {
    id
    name
  }
  mentorOrganisation {
    id
    name
  }
  learnerNcc {
    id
    name
  }
  learnerOrganisation {
    id
    name
  }
  competence {
    id
    label
  }
  practice {
    id
    title
  }
}
fragment PracticeRow on Practice {
  id
  title
  titleServed
  competence {
    id
    label
  }
  pilot {
    id
    title
  }
  owner {
    id
    name
  }
  steward {
    id
    name
  }
  taken: adoptions(first: 1, filter: {state: {in: [ADOPTED, ADAPTED]}}) {
    totalCount
  }
}
fragment AdoptionRow on PracticeAdoption {
  id
  state
  territory
  evidence
  evidenceUrl
  note
  since {
    value
    precision
  }
  country {
    name
  }
  ncc {
    id
    name
  }
  organisation {
    id
    name
  }
  practice {
    id
    title
  }
}`, {"hash":"sha256:26c534ec8c6e6700337ecd02185d4ef67f2f1d9ecf26c6bd5f3cf06334637903"}) as unknown as TypedDocumentString<LearningQuery, LearningQueryVariables>;
export const LearningChoicesDocument = new TypedDocumentString(`
    query LearningChoices($competences: CompetenceFilter!) {
  nccs(first: 100, orderBy: [{country: {code: ASC}}]) {
    nodes {
      id
      country {
        code
        name
      }
    }
  }
  competences(filter: $competences, first: 500, orderBy: [{code: ASC}]) {
    nodes {
      id
      code
      label
    }
  }
}
    `, {"hash":"sha256:3ab3d205b6bd964cd6096aec6e37b91cc7917f295267a95b13223451e5062dee"}) as unknown as TypedDocumentString<LearningChoicesQuery, LearningChoicesQueryVariables>;
export const PracticeDocument = new TypedDocumentString(`
    query Practice($id: ID!) {
  practice(id: $id) {
    id
    archivedAt
    title
    text
    textServed
    website
    competence {
      id
      code
      label
    }
    pilot {
      id
      title
    }
    owner {
      id
      name
    }
    steward {
      id
      name
    }
    source {
      code
      title
    }
    exchanges(first: 100, orderBy: [{createdAt: DESC}]) {
      totalCount
      nodes {
        ...ExchangeRow
      }
    }
    adoptions(first: 100, orderBy: [{createdAt: DESC}]) {
      totalCount
      nodes {
        ...AdoptionRow
      }
    }
  }
}
    fragment ExchangeRow on LearningExchange {
  id
  goal
  offered
  outcome
  evidenceUrl
  status
  startsOn {
    value
    precision
  }
  endsOn {
    value
    precision
  }
  mentorNcc {
    id
    name
  }
  mentorOrganisation {
    id
    name
  }
  learnerNcc {
    id
    name
  }
  learnerOrganisation {
    id
    name
  }
  competence {
    id
    label
  }
  practice {
    id
    title
  }
}
fragment AdoptionRow on PracticeAdoption {
  id
  state
  territory
  evidence
  evidenceUrl
  note
  since {
    value
    precision
  }
  country {
    name
  }
  ncc {
    id
    name
  }
  organisation {
    id
    name
  }
  practice {
    id
    title
  }
}`, {"hash":"sha256:9b1d9c53a30c2265bd50f803892a75f6f567c2ac5ff6e9cfdd2bb441402f4a0e"}) as unknown as TypedDocumentString<PracticeQuery, PracticeQueryVariables>;
export const LearningOfCentreDocument = new TypedDocumentString(`
    query LearningOfCentre($id: ID!, $practices: PracticeFilter) {
  ncc(id: $id) {
    exchangesAsMentor(first: 50, orderBy: [{createdAt: DESC}]) {
      totalCount
      nodes {
        ...ExchangeRow
      }
    }
    exchangesAsLearner(first: 50, orderBy: [{createdAt: DESC}]) {
      totalCount
      nodes {
        ...ExchangeRow
      }
    }
  }
  practices(filter: $practices, first: 50, orderBy: [{createdAt: DESC}]) {
    totalCount
    nodes {
      ...PracticeRow
    }
  }
}
    fragment ExchangeRow on LearningExchange {
  id
  goal
  offered
  outcome
  evidenceUrl
  status
  startsOn {
    value
    precision
  }
  endsOn {
    value
    precision
  }
  mentorNcc {
    id
    name
  }
  mentorOrganisation {
    id
    name
  }
  learnerNcc {
    id
    name
  }
  learnerOrganisation {
    id
    name
  }
  competence {
    id
    label
  }
  practice {
    id
    title
  }
}
fragment PracticeRow on Practice {
  id
  title
  titleServed
  competence {
    id
    label
  }
  pilot {
    id
    title
  }
  owner {
    id
    name
  }
  steward {
    id
    name
  }
  taken: adoptions(first: 1, filter: {state: {in: [ADOPTED, ADAPTED]}}) {
    totalCount
  }
}`, {"hash":"sha256:067e7445b749687b8d236eb1f732daafeae102617ce9136adaa00bec0483f5ce"}) as unknown as TypedDocumentString<LearningOfCentreQuery, LearningOfCentreQueryVariables>;
export const NewsletterIssuesDocument = new TypedDocumentString(`
    query NewsletterIssues($after: String) {
  newsletterIssues(first: 50, after: $after, orderBy: [{updatedAt: DESC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      state
      sendAt
      endedAt
      topic {
        id
        name
      }
      variants(first: 20, orderBy: [{lang: ASC}]) {
        nodes {
          id
          lang
        }
      }
    }
  }
  newsletterTopics(first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:ccabd7ff52791e445267620dfc7db90183e2ba36d3e18861880a3e179e71ab3e"}) as unknown as TypedDocumentString<NewsletterIssuesQuery, NewsletterIssuesQueryVariables>;
export const NewsletterIssueDocument = new TypedDocumentString(`
    query NewsletterIssue($id: ID!) {
  newsletterIssue(id: $id) {
    id
    rev
    title
    state
    sendAt
    clock
    windowFrom
    windowTo
    onlyWeekdays
    onUnknown
    perMinute
    fallsBack
    inArchive
    plannedAt
    endedAt
    pausedBecause
    archivedAt
    steward {
      id
    }
    segment {
      id
      name
    }
    topic {
      id
      name
      defaultLang
    }
    variants(first: 30, orderBy: [{lang: ASC}]) {
      nodes {
        id
        rev
        lang
        subject
        preheader
        blocks
        text
      }
    }
  }
}
    `, {"hash":"sha256:921a89d8c7ca4b68532b4d7ce05a8882252331a2040f52a5039a25cec2d019d9"}) as unknown as TypedDocumentString<NewsletterIssueQuery, NewsletterIssueQueryVariables>;
export const NewsletterPreviewDocument = new TypedDocumentString(`
    query NewsletterPreview($input: NewsletterPreviewInput!) {
  newsletterPreview(input: $input) {
    subject
    preheader
    html
    text
    bytes
    findings {
      lang
      code
      severity
      message
      block
    }
  }
}
    `, {"hash":"sha256:c6cb9b7ec92010277f5ee20de3f396c5718553d7a870a09c32b85127f79c192b"}) as unknown as TypedDocumentString<NewsletterPreviewQuery, NewsletterPreviewQueryVariables>;
export const NewsletterFindingsDocument = new TypedDocumentString(`
    query NewsletterFindings($issueId: ID!) {
  newsletterFindings(issueId: $issueId) {
    lang
    code
    severity
    message
    block
  }
}
    `, {"hash":"sha256:37670fc24075743ec2844f5c758051456eedfe84e435cba9371c9868993b3e62"}) as unknown as TypedDocumentString<NewsletterFindingsQuery, NewsletterFindingsQueryVariables>;
export const NewsletterAudienceDocument = new TypedDocumentString(`
    query NewsletterAudience($issueId: ID!) {
  newsletterAudience(issueId: $issueId) {
    reached
    languages {
      lang
      count
    }
    leftOut {
      reason
      count
    }
  }
}
    `, {"hash":"sha256:480500ee70b1f952a6e4db3e9e68a2a02b3019f4b3ac4b52620d765cdb697478"}) as unknown as TypedDocumentString<NewsletterAudienceQuery, NewsletterAudienceQueryVariables>;
export const NewsletterAudiencePeopleDocument = new TypedDocumentString(`
    query NewsletterAudiencePeople($issueId: ID!, $reason: NewsletterLeftOut, $after: String) {
  newsletterAudiencePeople(
    issueId: $issueId
    reason: $reason
    first: 50
    after: $after
  ) {
    people {
      contactPointId
      name
      address
      lang
    }
    endCursor
    hasMore
  }
}
    `, {"hash":"sha256:ca8351d3e103e7db29cd6e99bfd67c3892ec345432080a2c7b95b403d16a9012"}) as unknown as TypedDocumentString<NewsletterAudiencePeopleQuery, NewsletterAudiencePeopleQueryVariables>;
export const NewsletterSegmentChoiceDocument = new TypedDocumentString(`
    query NewsletterSegmentChoice {
  newsletterSegments(first: 100, orderBy: [{name: ASC}]) {
    nodes {
      id
      name
      steward {
        id
      }
    }
  }
}
    `, {"hash":"sha256:5199ed5617b24ede02fa7557c9d8fa332dc6c8d4fc03a7d48141be82ed00e4d2"}) as unknown as TypedDocumentString<NewsletterSegmentChoiceQuery, NewsletterSegmentChoiceQueryVariables>;
export const WriteNewsletterVariantDocument = new TypedDocumentString(`
    mutation WriteNewsletterVariant($input: NewsletterVariantInput!) {
  writeNewsletterVariant(input: $input) {
    id
    rev
  }
}
    `, {"hash":"sha256:fee291e40ed2f6e66164285306bc9a5907e0e3103cb17a2955f2e2687cb75b5f"}) as unknown as TypedDocumentString<WriteNewsletterVariantMutation, WriteNewsletterVariantMutationVariables>;
export const RemoveNewsletterVariantDocument = new TypedDocumentString(`
    mutation RemoveNewsletterVariant($id: ID!, $rev: Int!) {
  removeNewsletterVariant(id: $id, rev: $rev) {
    id
  }
}
    `, {"hash":"sha256:3613cb8d486b559744f27671448afaaec612f9ca6ef6239d8ecbdcacf75170a4"}) as unknown as TypedDocumentString<RemoveNewsletterVariantMutation, RemoveNewsletterVariantMutationVariables>;
export const CopyNewsletterVariantDocument = new TypedDocumentString(`
    mutation CopyNewsletterVariant($issueId: ID!, $from: String!, $to: String!) {
  copyNewsletterVariant(issueId: $issueId, from: $from, to: $to) {
    id
  }
}
    `, {"hash":"sha256:e5e0dc9ac4644dc2897dab778a7f3ae0292102925bdef56166d01cad625dc4d8"}) as unknown as TypedDocumentString<CopyNewsletterVariantMutation, CopyNewsletterVariantMutationVariables>;
export const CopyNewsletterIssueDocument = new TypedDocumentString(`
    mutation CopyNewsletterIssue($id: ID!) {
  copyNewsletterIssue(id: $id) {
    id
  }
}
    `, {"hash":"sha256:95808a6eb341adf3f823d2d5ec01416866ab5ed516a751841872f3805cad0127"}) as unknown as TypedDocumentString<CopyNewsletterIssueMutation, CopyNewsletterIssueMutationVariables>;
export const ChangeNewsletterIssuePlanDocument = new TypedDocumentString(`
    mutation ChangeNewsletterIssuePlan($input: ChangeNewsletterIssueInput!) {
  changeNewsletterIssue(input: $input) {
    id
    rev
  }
}
    `, {"hash":"sha256:097fb67575580e9d3a4ee7af7b317ea72492024ceb21479e441619c4028f8841"}) as unknown as TypedDocumentString<ChangeNewsletterIssuePlanMutation, ChangeNewsletterIssuePlanMutationVariables>;
export const SendTestNewsletterDocument = new TypedDocumentString(`
    mutation SendTestNewsletter($issueId: ID!, $langs: [String!]!) {
  sendTestNewsletter(issueId: $issueId, langs: $langs) {
    sentTo
    langs
  }
}
    `, {"hash":"sha256:3ee3b4aafaf947dfbf66f16099508aecb5370b1cff5cf3dd527b762c08efbe6e"}) as unknown as TypedDocumentString<SendTestNewsletterMutation, SendTestNewsletterMutationVariables>;
export const ScheduleNewsletterIssueDocument = new TypedDocumentString(`
    mutation ScheduleNewsletterIssue($id: ID!, $rev: Int!) {
  scheduleNewsletterIssue(id: $id, rev: $rev) {
    id
  }
}
    `, {"hash":"sha256:c61f45e064ea7ea09c3a2f302164557ef47b18b60451c0e1138b3187708b6539"}) as unknown as TypedDocumentString<ScheduleNewsletterIssueMutation, ScheduleNewsletterIssueMutationVariables>;
export const UnscheduleNewsletterIssueDocument = new TypedDocumentString(`
    mutation UnscheduleNewsletterIssue($id: ID!, $rev: Int!) {
  unscheduleNewsletterIssue(id: $id, rev: $rev) {
    id
  }
}
    `, {"hash":"sha256:90557db11a7b9b54b5ff1c614fdc75b3f88c1d433ccaccd6858d4546cbf64fc5"}) as unknown as TypedDocumentString<UnscheduleNewsletterIssueMutation, UnscheduleNewsletterIssueMutationVariables>;
export const PauseNewsletterIssueDocument = new TypedDocumentString(`
    mutation PauseNewsletterIssue($id: ID!, $rev: Int!) {
  pauseNewsletterIssue(id: $id, rev: $rev) {
    id
  }
}
    `, {"hash":"sha256:205ecde2dda4e48c0432a2a8e08eb32f0b1737b7f0ad22ffd8679781d8dd85e9"}) as unknown as TypedDocumentString<PauseNewsletterIssueMutation, PauseNewsletterIssueMutationVariables>;
export const ResumeNewsletterIssueDocument = new TypedDocumentString(`
    mutation ResumeNewsletterIssue($id: ID!, $rev: Int!) {
  resumeNewsletterIssue(id: $id, rev: $rev) {
    id
  }
}
    `, {"hash":"sha256:6e98597c874c45f3a9ae09efa9d2b6162889ec0f8aa4a85ec9f3fff9a0326a37"}) as unknown as TypedDocumentString<ResumeNewsletterIssueMutation, ResumeNewsletterIssueMutationVariables>;
export const CancelNewsletterIssueDocument = new TypedDocumentString(`
    mutation CancelNewsletterIssue($id: ID!, $rev: Int!) {
  cancelNewsletterIssue(id: $id, rev: $rev) {
    id
  }
}
    `, {"hash":"sha256:289ab893b0529ae9350089d49fd6ef807f40dad58de79d2ff54d52f20727e23a"}) as unknown as TypedDocumentString<CancelNewsletterIssueMutation, CancelNewsletterIssueMutationVariables>;
export const NewsletterProgressDocument = new TypedDocumentString(`
    query NewsletterProgress($issueId: ID!) {
  newsletterProgress(issueId: $issueId) {
    state
    pausedBecause
    planned
    waiting
    deferred
    sending
    accepted
    failed
    skipped
    unknown
    perMinute
    secondsLeft
    at
  }
}
    `, {"hash":"sha256:d24320a0df8c035d3ea5cb3b3c1dc195b6ff0db9c9064b4b64fa4f5d0ed7a9a6"}) as unknown as TypedDocumentString<NewsletterProgressQuery, NewsletterProgressQueryVariables>;
export const NewsletterDeliveriesDocument = new TypedDocumentString(`
    query NewsletterDeliveries($issueId: ID!, $states: [NewsletterDeliveryState!]) {
  newsletterDeliveries(issueId: $issueId, states: $states, first: 50) {
    deliveries {
      id
      name
      address
      lang
      state
      attempts
      at
    }
    hasMore
  }
}
    `, {"hash":"sha256:5eb3c2eb8c3788544a415875e04c7b35872e01e9cb91bef7833aad10afac4d4f"}) as unknown as TypedDocumentString<NewsletterDeliveriesQuery, NewsletterDeliveriesQueryVariables>;
export const ResolveUnknownDeliveriesDocument = new TypedDocumentString(`
    mutation ResolveUnknownDeliveries($issueId: ID!, $deliveryIds: [ID!], $as: NewsletterResolution!) {
  resolveUnknownDeliveries(issueId: $issueId, deliveryIds: $deliveryIds, as: $as) {
    count
  }
}
    `, {"hash":"sha256:86c6209a5afa3b6ac879fcd36a6532c896b5048c87dea77bfc40bf3a1799b58b"}) as unknown as TypedDocumentString<ResolveUnknownDeliveriesMutation, ResolveUnknownDeliveriesMutationVariables>;
export const NewsletterReportDocument = new TypedDocumentString(`
    query NewsletterReport($issueId: ID!) {
  newsletterReport(issueId: $issueId) {
    planned
    waiting
    deferred
    sending
    accepted
    failed
    skipped
    unknown
    bounced
    complained
    unsubscribed
    languages {
      lang
      accepted
      failed
      skipped
      bounced
      unsubscribed
    }
    domains {
      domainGroup
      accepted
      failed
      skipped
      bounced
      unsubscribed
    }
    skippedBecause {
      reason
      count
    }
    failures {
      code
      replyClass
      count
    }
    links {
      url
      clicks
      isFew
    }
  }
}
    `, {"hash":"sha256:66adb14bbe0a45d7d5cf1889955960a9ea5dc617313d68cdeb215140ce0a7366"}) as unknown as TypedDocumentString<NewsletterReportQuery, NewsletterReportQueryVariables>;
export const NewsletterSegmentsDocument = new TypedDocumentString(`
    query NewsletterSegments {
  newsletterSegments(first: 100, orderBy: [{name: ASC}]) {
    totalCount
    nodes {
      id
      rev
      name
      filter
      steward {
        id
      }
    }
  }
}
    `, {"hash":"sha256:bef66bb7d4a5382df868f5a4823a564e007c0bdf2fa985f4783f3082cd227421"}) as unknown as TypedDocumentString<NewsletterSegmentsQuery, NewsletterSegmentsQueryVariables>;
export const NewsletterSegmentCountDocument = new TypedDocumentString(`
    query NewsletterSegmentCount($filter: ContactPointFilter) {
  contactPoints(first: 1, filter: $filter) {
    totalCount
  }
}
    `, {"hash":"sha256:9bdfe070162c43ff7ae85bb44965bc26da2ecc1460948f956c258abbf04a57c9"}) as unknown as TypedDocumentString<NewsletterSegmentCountQuery, NewsletterSegmentCountQueryVariables>;
export const NewsletterSegmentCountriesDocument = new TypedDocumentString(`
    query NewsletterSegmentCountries {
  nccs(first: 100, orderBy: [{country: {code: ASC}}]) {
    nodes {
      id
      country {
        code
        name
      }
    }
  }
}
    `, {"hash":"sha256:247d432c0d3d8ee5941a66f6312776e6a1c72a5a0093e08a2762d234d7fc056f"}) as unknown as TypedDocumentString<NewsletterSegmentCountriesQuery, NewsletterSegmentCountriesQueryVariables>;
export const CreateNewsletterSegmentHereDocument = new TypedDocumentString(`
    mutation CreateNewsletterSegmentHere($input: CreateNewsletterSegmentInput!) {
  createNewsletterSegment(input: $input) {
    id
  }
}
    `, {"hash":"sha256:e9af33ef0ca015c0a42a19c12de0cfd7e77df33fdbcea373d17a2ad681bb8141"}) as unknown as TypedDocumentString<CreateNewsletterSegmentHereMutation, CreateNewsletterSegmentHereMutationVariables>;
export const ChangeNewsletterSegmentHereDocument = new TypedDocumentString(`
    mutation ChangeNewsletterSegmentHere($input: ChangeNewsletterSegmentInput!) {
  changeNewsletterSegment(input: $input) {
    id
  }
}
    `, {"hash":"sha256:51c169e1e54d2bd29587a876b7f4d98ee9f1c1c06e9831729733b1693df38d85"}) as unknown as TypedDocumentString<ChangeNewsletterSegmentHereMutation, ChangeNewsletterSegmentHereMutationVariables>;
export const SuppressedAddressesDocument = new TypedDocumentString(`
    query SuppressedAddresses($after: String) {
  suppressedAddresses(first: 50, after: $after) {
    addresses {
      id
      hashPrefix
      scope
      reason
      since
      until
    }
    endCursor
    hasMore
  }
}
    `, {"hash":"sha256:97ca56372f97efc7e9a6b973c5d7d29b68f8287e340ef4577870de57880a59ab"}) as unknown as TypedDocumentString<SuppressedAddressesQuery, SuppressedAddressesQueryVariables>;
export const SuppressionOfDocument = new TypedDocumentString(`
    query SuppressionOf($email: String!) {
  suppressionOf(email: $email) {
    id
    hashPrefix
    scope
    reason
    since
    until
  }
}
    `, {"hash":"sha256:ce401887db305fb357cb04b680308264bc56a9ed21275fea37fad245cb0a5c9b"}) as unknown as TypedDocumentString<SuppressionOfQuery, SuppressionOfQueryVariables>;
export const SuppressAddressDocument = new TypedDocumentString(`
    mutation SuppressAddress($email: String!) {
  suppressAddress(email: $email) {
    id
  }
}
    `, {"hash":"sha256:fd170597ac381efd2ea55c093ea458acc9036c0414754bed3a84fb9199b177d2"}) as unknown as TypedDocumentString<SuppressAddressMutation, SuppressAddressMutationVariables>;
export const LiftSuppressionDocument = new TypedDocumentString(`
    mutation LiftSuppression($email: String!, $scope: String!, $reason: String!) {
  liftSuppression(email: $email, scope: $scope, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:64851e5a2bb4c5891efc32e93ab8d5becafd58750de20267b9641ea2615b0852"}) as unknown as TypedDocumentString<LiftSuppressionMutation, LiftSuppressionMutationVariables>;
export const OrganisationCapabilitiesDocument = new TypedDocumentString(`
    query OrganisationCapabilities($id: ID!) {
  organisation(id: $id) {
    id
    archivedAt
    steward {
      id
    }
    competenceClaims(first: 100, orderBy: [{createdAt: DESC}]) {
      totalCount
      nodes {
        id
        rev
        level
        state
        evidenceKind
        evidence
        evidenceUrl
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        validatedOn {
          value
          precision
        }
        validatedBy {
          name
        }
        steward {
          id
        }
        organisation {
          id
        }
        competence {
          id
          code
          label
          framework {
            name
            levels
            levelNames
          }
        }
      }
    }
    pilotParticipations(first: 100, orderBy: [{createdAt: DESC}]) {
      totalCount
      nodes {
        id
        role
        pilot {
          id
          title
          status
          territory
        }
      }
    }
    coordinatedPilots(first: 100, orderBy: [{createdAt: DESC}]) {
      totalCount
      nodes {
        id
        title
        status
        territory
      }
    }
  }
}
    `, {"hash":"sha256:a63bf85de373f6aee6a467935d9096ad3dc9293f449271e8530da7226e49fd64"}) as unknown as TypedDocumentString<OrganisationCapabilitiesQuery, OrganisationCapabilitiesQueryVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation($id: ID!, $record: ID!) {
  organisation(id: $id) {
    id
    name
    archivedAt
    steward {
      id
    }
    canonical {
      id
      name
    }
    members(first: 50) {
      nodes {
        id
        name
      }
    }
    kind
    isPublic
    legalForm
    status
    website
    country {
      code
      name
    }
    region {
      code
      name
    }
    language {
      code
      name
    }
    source {
      code
      title
    }
    names(first: 100, orderBy: [{kind: ASC}, {text: ASC}]) {
      nodes {
        id
        text
        kind
        lang
        note
        source {
          code
          title
        }
      }
    }
    identifiers(first: 50) {
      nodes {
        id
        scheme
        value
        checkedAt
      }
    }
    sites(first: 50) {
      nodes {
        id
        kind
        status
        address
        place
        note
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        ncc {
          id
          name
        }
        country {
          code
          name
        }
      }
    }
    relationsFrom(first: 100) {
      nodes {
        id
        type
        note
        to {
          id
          name
        }
      }
    }
    relationsTo(first: 100) {
      nodes {
        id
        type
        note
        from {
          id
          name
        }
      }
    }
    networkMemberships(first: 50) {
      nodes {
        id
        network {
          id
          name
        }
      }
    }
    networkMembers(first: 200) {
      totalCount
      nodes {
        id
        member {
          id
          name
        }
      }
    }
    participations(first: 100, orderBy: [{project: {displayName: ASC}}]) {
      nodes {
        id
        role
        nameAsPrinted
        roleAsPrinted
        countryAsPrinted
        euContribution {
          amount
          currency
        }
        project {
          id
          displayName
        }
        source {
          code
          title
        }
      }
    }
    people(first: 100, orderBy: [{isPrimary: DESC}, {person: {displayName: ASC}}]) {
      nodes {
        id
        function
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        person {
          id
          displayName
        }
      }
    }
    ownedProjects(first: 50) {
      nodes {
        id
        displayName
      }
    }
    hostedNccs(first: 20) {
      nodes {
        id
        ncc {
          id
          name
        }
      }
    }
    hostedSites(first: 20) {
      nodes {
        id
        kind
        status
        place
        ncc {
          id
          name
        }
      }
    }
    governanceMemberships(first: 50) {
      nodes {
        id
        function
        body {
          id
          name
          ncc {
            id
            name
          }
        }
      }
    }
    metrics {
      degree
      weightedDegree
      betweenness
      componentSize
      isBroker
      countriesReached
      dataVersion
      computedAt
    }
    duplicatesLeft(first: 20) {
      nodes {
        id
        score
        reasons
        decision
        leftName
        rightName
        right {
          id
          name
        }
      }
    }
    duplicatesRight(first: 20) {
      nodes {
        id
        score
        reasons
        decision
        leftName
        rightName
        left {
          id
          name
        }
      }
    }
  }
  qualityFlags(
    filter: {recordId: {eq: $record}}
    first: 50
    orderBy: [{code: ASC}]
  ) {
    nodes {
      id
      rev
      recordTitle
      code
      rule
      field
      value
      proposed
      reason
      state
      decisionReason
      appliedValue
      source {
        code
        title
      }
    }
  }
  fieldProvenances(
    filter: {recordId: {eq: $record}}
    first: 50
    orderBy: [{field: ASC}, {holds: ASC}]
  ) {
    nodes {
      id
      field
      kind
      printed
      place
      holds
      reason
      saidAt
      source {
        code
        title
      }
    }
  }
  statements(filter: {recordId: {eq: $record}}, first: 50) {
    nodes {
      id
      what
      text
      comparator
      value
      unit
      source {
        code
        title
      }
    }
  }
}
    `, {"hash":"sha256:63b8e0ad8a0c4b0577f23f51756b290037ba8f2501bc983a5401012ef68d5aff"}) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const OrganisationPreviewDocument = new TypedDocumentString(`
    query OrganisationPreview($id: ID!, $record: ID!) {
  organisation(id: $id) {
    id
    name
    kind
    website
    country {
      code
      name
    }
    names(first: 12, orderBy: [{text: ASC}]) {
      nodes {
        id
        text
      }
    }
    participations(first: 20, orderBy: [{project: {displayName: ASC}}]) {
      nodes {
        id
        role
        nameAsPrinted
        project {
          id
          displayName
        }
      }
    }
    metrics {
      degree
      countriesReached
      isBroker
    }
  }
  qualityFlags(filter: {state: {eq: OPEN}, recordId: {eq: $record}}, first: 10) {
    nodes {
      id
      rule
      reason
    }
  }
}
    `, {"hash":"sha256:d39934b1ac3540222f12b55a8756e193ab3505c1eb069440f49a9b09888bf081"}) as unknown as TypedDocumentString<OrganisationPreviewQuery, OrganisationPreviewQueryVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($filter: OrganisationFilter, $orderBy: [OrganisationOrder!], $search: String, $first: Int, $after: String) {
  organisations(
    filter: $filter
    orderBy: $orderBy
    search: $search
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      rev
      name
      kind
      status
      legalForm
      website
      updatedAt
      profile {
        completeness
        lastConfirmedAt
      }
      region {
        code
        name
      }
      identifiers(first: 3) {
        nodes {
          id
          scheme
          value
        }
      }
      country {
        id
        code
        name
      }
      source {
        code
        title
      }
      metrics {
        degree
        betweenness
        isBroker
        countriesReached
      }
      participations(first: 6, orderBy: [{project: {displayName: ASC}}]) {
        totalCount
        nodes {
          id
          role
          project {
            id
            displayName
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:8836771e3c43f1aefe990c7961b20cb1d6c7b98f71189bf6708877d26258000d"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const FlaggedOrganisationsDocument = new TypedDocumentString(`
    query FlaggedOrganisations {
  qualityFlags(
    filter: {state: {eq: OPEN}, recordType: {eq: "Organisation"}}
    first: 500
  ) {
    nodes {
      id
      recordId
    }
  }
}
    `, {"hash":"sha256:bc80cb5b5e0abfdf15597f98e693f7b7660aae95a253441904704a1a6a8dc5fa"}) as unknown as TypedDocumentString<FlaggedOrganisationsQuery, FlaggedOrganisationsQueryVariables>;
export const OrganisationProfileSectionsDocument = new TypedDocumentString(`
    query OrganisationProfileSections($id: ID!) {
  organisation(id: $id) {
    id
    profile {
      completeness
      lastConfirmedAt
      sections(first: 10) {
        nodes {
          section
          state
          missing
          lastConfirmedAt
        }
      }
    }
    profileReminders(first: 1, orderBy: [{createdAt: DESC}]) {
      nodes {
        createdAt
      }
    }
  }
}
    `, {"hash":"sha256:1571ddbbd9d0fb0c86e74e3879460eb1d2f29142fa70b8d533c04853057c9edf"}) as unknown as TypedDocumentString<OrganisationProfileSectionsQuery, OrganisationProfileSectionsQueryVariables>;
export const ConfirmWholeProfileDocument = new TypedDocumentString(`
    mutation ConfirmWholeProfile($input: ConfirmProfileInput!) {
  confirmProfile(input: $input) {
    id
  }
}
    `, {"hash":"sha256:e6cbf53cb4f34d9d657380be2ef11f24dc0b39bd1bb4896af9f7ffd5d95b66a7"}) as unknown as TypedDocumentString<ConfirmWholeProfileMutation, ConfirmWholeProfileMutationVariables>;
export const OrganisationListOptionsDocument = new TypedDocumentString(`
    query OrganisationListOptions {
  countries(filter: {organisations: {some: {id: {isNull: false}}}}, first: 500) {
    nodes {
      id
      code
      name
    }
  }
  nccs(first: 100) {
    nodes {
      id
      name
      country {
        code
      }
    }
  }
}
    `, {"hash":"sha256:c14d38201983be043f42d6dc308409250a56ae021a608e78cc5aedbbbee0dc9d"}) as unknown as TypedDocumentString<OrganisationListOptionsQuery, OrganisationListOptionsQueryVariables>;
export const OrganisationProjectOptionsDocument = new TypedDocumentString(`
    query OrganisationProjectOptions($after: String) {
  projects(orderBy: [{displayName: ASC}], first: 500, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      displayName
    }
  }
}
    `, {"hash":"sha256:0519ed2156902ee45920cc01c2e83ce7a50bddb9ce0617a5ab3215f7d43459f5"}) as unknown as TypedDocumentString<OrganisationProjectOptionsQuery, OrganisationProjectOptionsQueryVariables>;
export const OrganisationCompetenceOptionsDocument = new TypedDocumentString(`
    query OrganisationCompetenceOptions($after: String) {
  competences(
    filter: {claims: {some: {organisationId: {isNull: false}}}}
    first: 500
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      label
    }
  }
}
    `, {"hash":"sha256:73c06250ffd3aec8a6343f68a583cc2cc8b60656593b9eb6ff65ba5dccdeb1af"}) as unknown as TypedDocumentString<OrganisationCompetenceOptionsQuery, OrganisationCompetenceOptionsQueryVariables>;
export const RegisterPersonDocument = new TypedDocumentString(`
    mutation RegisterPerson($input: RegisterPersonInput!) {
  registerPerson(input: $input) {
    id
    displayName
  }
}
    `, {"hash":"sha256:714d0fdd9440cc22c903eb6b796e0448b06a1253030defce6a3fed206ffe2f01"}) as unknown as TypedDocumentString<RegisterPersonMutation, RegisterPersonMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($filter: PersonFilter, $orderBy: [PersonOrder!], $search: String, $first: Int, $after: String) {
  people(
    filter: $filter
    orderBy: $orderBy
    search: $search
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      rev
      displayName
      salutation
      languages
      isRestricted
      visibility
      updatedAt
      steward {
        id
        name
        country {
          code
          name
        }
      }
      roles(first: 5, orderBy: [{isPrimary: DESC}]) {
        nodes {
          id
          function
          organisation {
            id
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:dcedb3f065f539735d2a199c0b693417dde9a0a886a36d686389307d4d735810"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const ConsentStandingsDocument = new TypedDocumentString(`
    query ConsentStandings($people: [ID!]!) {
  consentStandings(personIds: $people) {
    personId
    contactPointId
    purpose
    state
    since
  }
}
    `, {"hash":"sha256:3ca95c8f07c25b787bdfdb5c06dbaf50c2a45524d03249e24f8ea4caea0ec9a3"}) as unknown as TypedDocumentString<ConsentStandingsQuery, ConsentStandingsQueryVariables>;
export const CentresOfPeopleDocument = new TypedDocumentString(`
    query CentresOfPeople {
  nccs(first: 100) {
    nodes {
      id
      country {
        code
        name
      }
    }
  }
}
    `, {"hash":"sha256:658b8b805e85bdaa94fcb21cb234140c9e896a474dcafe31139fb75403f180a0"}) as unknown as TypedDocumentString<CentresOfPeopleQuery, CentresOfPeopleQueryVariables>;
export const OwnersOfAddressDocument = new TypedDocumentString(`
    query OwnersOfAddress($address: String!) {
  organisationsOfAddress(address: $address) {
    organisationId
    because
    count
  }
}
    `, {"hash":"sha256:5284d105fd0dd11f8cba066372a4738aba7f05002d27c9b076295d90e739b9bf"}) as unknown as TypedDocumentString<OwnersOfAddressQuery, OwnersOfAddressQueryVariables>;
export const NamesOfOwnersDocument = new TypedDocumentString(`
    query NamesOfOwners($ids: [ID!]!) {
  organisations(filter: {id: {in: $ids}}, first: 20) {
    nodes {
      id
      name
    }
  }
}
    `, {"hash":"sha256:12342b356e6aba4318e428bee2b8f88bdde50480e59c1cde2a77701551af1791"}) as unknown as TypedDocumentString<NamesOfOwnersQuery, NamesOfOwnersQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    id
    rev
    displayName
    givenName
    familyName
    calledAs
    salutation
    languages
    isRestricted
    erasedAt
    archivedAt
    visibility
    legalBasis
    source {
      code
      title
    }
    steward {
      id
      name
    }
    roles(first: 50, orderBy: [{startsOn: DESC}]) {
      nodes {
        id
        function
        isPrimary
        visibility
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        organisation {
          id
          name
        }
        source {
          code
          title
        }
      }
    }
    contactPoints(first: 20, orderBy: [{kind: ASC}, {purpose: ASC}]) {
      nodes {
        id
        kind
        purpose
        status
        visibility
        lang
        consentEvents(first: 50, orderBy: [{no: DESC}]) {
          nodes {
            id
            no
            purpose
            kind
            legalBasis
            channel
            locale
            actor
            evidence
            at
            textVersion {
              id
              version
              text
            }
          }
        }
      }
    }
    subjectRequests(first: 20, orderBy: [{receivedAt: DESC}]) {
      nodes {
        id
        right
        state
        receivedAt
        dueAt
      }
    }
  }
  consentStandings(personIds: [$id]) {
    contactPointId
    purpose
    state
    since
  }
}
    `, {"hash":"sha256:9bfd39c698fd39a85f4ea16287b31197ff716b893e1b50b1cc821bc4559a1f49"}) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const AddressesOfPersonDocument = new TypedDocumentString(`
    query AddressesOfPerson($id: ID!) {
  person(id: $id) {
    id
    contactPoints(first: 20) {
      nodes {
        id
        address
      }
    }
  }
}
    `, {"hash":"sha256:13655ef5c1acee3ce3babdbc22d065e6b1763b3994a0df8672f005e9dbf1179e"}) as unknown as TypedDocumentString<AddressesOfPersonQuery, AddressesOfPersonQueryVariables>;
export const MailOfPersonDocument = new TypedDocumentString(`
    query MailOfPerson($id: ID!) {
  mailOfPerson(personId: $id) {
    id
    purpose
    recipient
    state
    createdAt
    finishedAt
  }
}
    `, {"hash":"sha256:d45f21b58c91e5a84453cb905d51b681c70565ade58685d2beff3327f16e32fc"}) as unknown as TypedDocumentString<MailOfPersonQuery, MailOfPersonQueryVariables>;
export const NewslettersOfPersonDocument = new TypedDocumentString(`
    query NewslettersOfPerson($id: ID!, $first: Int!) {
  personMailLog(personId: $id, first: $first) {
    entries {
      id
      topic
      lang
      subject
      state
      reason
      at
      agreedAt
      events {
        kind
        at
        code
      }
    }
    hasNextPage
  }
}
    `, {"hash":"sha256:74febff2a24eb43ad36732678fd19b8cc8600d527635926692dea864eb939c96"}) as unknown as TypedDocumentString<NewslettersOfPersonQuery, NewslettersOfPersonQueryVariables>;
export const WordingsOfConsentsDocument = new TypedDocumentString(`
    query WordingsOfConsents {
  consentWordings(first: 200, orderBy: [{purpose: ASC}, {version: DESC}]) {
    nodes {
      id
      purpose
      version
      text
    }
  }
}
    `, {"hash":"sha256:efdf9dcae74f8cf0e48b207c4d03f9567008d49b75b3dc1ee21dfde3da39fe71"}) as unknown as TypedDocumentString<WordingsOfConsentsQuery, WordingsOfConsentsQueryVariables>;
export const GiveConsentDocument = new TypedDocumentString(`
    mutation GiveConsent($input: ConsentInput!) {
  giveConsent(input: $input) {
    id
  }
}
    `, {"hash":"sha256:c7815c435ead9871a0a7cb10e19224f675c02ce246215a9e37b5dbcc390c6f90"}) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: ConsentInput!) {
  withdrawConsent(input: $input) {
    id
  }
}
    `, {"hash":"sha256:a905f221ba3b7f436ba80227899537b321606865f167f11b97a333fc674e6d4f"}) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const ObjectToUseDocument = new TypedDocumentString(`
    mutation ObjectToUse($input: ConsentInput!) {
  objectToUse(input: $input) {
    id
  }
}
    `, {"hash":"sha256:a8825aeb331cfa841b329f461871d15e928d3b57f0d17fdf3e4e03676a23da1e"}) as unknown as TypedDocumentString<ObjectToUseMutation, ObjectToUseMutationVariables>;
export const RestrictPersonDocument = new TypedDocumentString(`
    mutation RestrictPerson($input: RestrictionInput!) {
  restrictPerson(input: $input) {
    id
    isRestricted
  }
}
    `, {"hash":"sha256:7749aa06744fd78004ada1f4066df843458c5467639cbf9fa2ea7c9183edcd37"}) as unknown as TypedDocumentString<RestrictPersonMutation, RestrictPersonMutationVariables>;
export const LiftRestrictionDocument = new TypedDocumentString(`
    mutation LiftRestriction($input: RestrictionInput!) {
  liftRestriction(input: $input) {
    id
    isRestricted
  }
}
    `, {"hash":"sha256:fc8820b3abb840117a0f0f27cbbbf3024df77d920c3587da5f667d5002f9533d"}) as unknown as TypedDocumentString<LiftRestrictionMutation, LiftRestrictionMutationVariables>;
export const PilotsDocument = new TypedDocumentString(`
    query Pilots($filter: PilotFilter, $orderBy: [PilotOrder!], $search: String, $first: Int, $after: String) {
  pilots(
    filter: $filter
    orderBy: $orderBy
    search: $search
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      rev
      title
      scope
      status
      theme
      territory
      updatedAt
      startsOn {
        value
        precision
      }
      endsOn {
        value
        precision
      }
      country {
        name
      }
      region {
        name
      }
      coordinator {
        id
        name
      }
      project {
        id
        displayName
      }
      steward {
        country {
          code
        }
      }
      source {
        code
      }
      competences(first: 1) {
        totalCount
      }
      results(first: 1) {
        totalCount
      }
    }
  }
}
    `, {"hash":"sha256:a019ad1526823d76d114fd3dd738a2812ab4d9aa7a0a379d74065faf030d94f3"}) as unknown as TypedDocumentString<PilotsQuery, PilotsQueryVariables>;
export const PilotListOptionsDocument = new TypedDocumentString(`
    query PilotListOptions {
  projects(
    filter: {pilots: {some: {}}}
    orderBy: [{displayName: ASC}]
    first: 500
  ) {
    nodes {
      id
      displayName
    }
  }
  nccs(first: 100, orderBy: [{country: {code: ASC}}]) {
    nodes {
      id
      name
      country {
        code
      }
    }
  }
}
    `, {"hash":"sha256:3cef3b6dab0fe9fd32d2ff2675f025e3b5c68edb43c9f1996bef830247c7b39c"}) as unknown as TypedDocumentString<PilotListOptionsQuery, PilotListOptionsQueryVariables>;
export const ShowPilotCompetenceDocument = new TypedDocumentString(`
    mutation ShowPilotCompetence($input: ShowPilotCompetenceInput!) {
  showPilotCompetence(input: $input) {
    id
    moved
  }
}
    `, {"hash":"sha256:585d8c241aa1122e8dd3a6789baec8ca4f7f26a6c6032d09630a63a77e483862"}) as unknown as TypedDocumentString<ShowPilotCompetenceMutation, ShowPilotCompetenceMutationVariables>;
export const CompetencesToShowDocument = new TypedDocumentString(`
    query CompetencesToShow {
  competenceFrameworks(
    filter: {state: {eq: RELEASED}, portfolios: {some: {}}}
    first: 20
    orderBy: [{key: ASC}, {version: DESC}]
  ) {
    nodes {
      id
      name
      version
      competences(first: 500, orderBy: [{order: ASC}, {code: ASC}]) {
        nodes {
          id
          code
          label
        }
      }
    }
  }
  nccs(first: 100, orderBy: [{country: {code: ASC}}]) {
    nodes {
      id
      name
    }
  }
}
    `, {"hash":"sha256:c0ff991445df59b15e60dcbe704b95dcfa792c2b035e6b920c8d87e8f6d7e168"}) as unknown as TypedDocumentString<CompetencesToShowQuery, CompetencesToShowQueryVariables>;
export const PilotDocument = new TypedDocumentString(`
    query Pilot($id: ID!, $record: ID!) {
  pilot(id: $id) {
    id
    archivedAt
    title
    scope
    status
    theme
    goal
    goalServed
    note
    noteServed
    territory
    targetGroup
    ageFrom
    ageTo
    startsOn {
      value
      precision
    }
    endsOn {
      value
      precision
    }
    budget {
      amount
      currency
    }
    steward {
      id
      name
    }
    country {
      name
    }
    region {
      code
      name
    }
    coordinator {
      id
      name
    }
    project {
      id
      displayName
    }
    source {
      code
      title
    }
    phases(first: 50, orderBy: [{order: ASC}]) {
      totalCount
      nodes {
        id
        order
        name
        purpose
        purposeServed
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
      }
    }
    participations(first: 200) {
      totalCount
      nodes {
        id
        role
        note
        nameAsPrinted
        organisation {
          id
          name
          country {
            code
          }
        }
      }
    }
    people(first: 100) {
      totalCount
      nodes {
        id
        role
        note
        person {
          id
          displayName
        }
      }
    }
    caseStudies(first: 50) {
      totalCount
      nodes {
        id
        title
        summary
        summaryServed
        url
        organisation {
          id
          name
        }
        project {
          id
          displayName
        }
      }
    }
    competences(first: 200, orderBy: [{shownOn: DESC}]) {
      totalCount
      nodes {
        id
        state
        reason
        evidenceUrl
        moved
        shownOn {
          value
          precision
        }
        competence {
          id
          code
          label
        }
        item {
          portfolio {
            ncc {
              name
            }
          }
        }
      }
    }
  }
  qualityFlags(
    filter: {recordId: {eq: $record}}
    first: 50
    orderBy: [{code: ASC}]
  ) {
    nodes {
      id
      rev
      recordTitle
      code
      rule
      field
      value
      proposed
      reason
      state
      decisionReason
      appliedValue
      source {
        code
        title
      }
    }
  }
}
    `, {"hash":"sha256:f34e55985a250ba19ac45bbe96db29407cb21201be0c4eb732f32fad5ab01a05"}) as unknown as TypedDocumentString<PilotQuery, PilotQueryVariables>;
export const PrivacyRegisterDocument = new TypedDocumentString(`
    query PrivacyRegister {
  retentionPlans {
    recordType
    keep
    isActive
    due
    lastRunAt
    nextRunAt
    ruleId
  }
  suppressionsFacets(fields: [REASON]) {
    buckets {
      value
      count
    }
  }
  erasureReceipts {
    requestId
    receivedAt
    erasedAt
    suppressed
    places {
      place
      erased
      left
    }
    mentions {
      table
      rows
    }
  }
}
    `, {"hash":"sha256:bec924d8d8dc03986efe6664500ddd3f61dc6d5ad103428eeb9eea4005b982d3"}) as unknown as TypedDocumentString<PrivacyRegisterQuery, PrivacyRegisterQueryVariables>;
export const RunRetentionDocument = new TypedDocumentString(`
    mutation RunRetention($dryRun: Boolean!) {
  runRetention(dryRun: $dryRun) {
    id
    state
  }
}
    `, {"hash":"sha256:e39825367f48039a0ef65b2b31a637d63fb3400ecd4e8920c5aaf1b545a71421"}) as unknown as TypedDocumentString<RunRetentionMutation, RunRetentionMutationVariables>;
export const RetentionJobDocument = new TypedDocumentString(`
    query RetentionJob($id: ID!) {
  job(id: $id) {
    id
    state
    result
    error
  }
}
    `, {"hash":"sha256:b687251aec400f6aff17fe135b5521fae1420b95c97b33138e73722268fca059"}) as unknown as TypedDocumentString<RetentionJobQuery, RetentionJobQueryVariables>;
export const ConsentWordingsDocument = new TypedDocumentString(`
    query ConsentWordings {
  consentWordings(first: 200, orderBy: [{purpose: ASC}, {version: DESC}]) {
    nodes {
      id
      purpose
      version
      createdAt
      en: text(lang: EN)
      enServed: textServed(lang: EN)
      it: text(lang: IT)
      itServed: textServed(lang: IT)
      hr: text(lang: HR)
      hrServed: textServed(lang: HR)
      el: text(lang: EL)
      elServed: textServed(lang: EL)
      ro: text(lang: RO)
      roServed: textServed(lang: RO)
      sl: text(lang: SL)
      slServed: textServed(lang: SL)
      events(first: 1) {
        totalCount
      }
    }
  }
}
    `, {"hash":"sha256:151757d83ad936823084a4f0750f8488c2e5c86e601574d31b48f1a5d1625f74"}) as unknown as TypedDocumentString<ConsentWordingsQuery, ConsentWordingsQueryVariables>;
export const PublishConsentWordingDocument = new TypedDocumentString(`
    mutation PublishConsentWording($input: ConsentWordingInput!) {
  publishConsentWording(input: $input) {
    id
    version
  }
}
    `, {"hash":"sha256:576c012b709cbc0594e7b8eed552ee6635899082194d9786ef9c3df8880cd63c"}) as unknown as TypedDocumentString<PublishConsentWordingMutation, PublishConsentWordingMutationVariables>;
export const MoveProjectActionDocument = new TypedDocumentString(`
    mutation MoveProjectAction($input: ChangeProjectActionInput!) {
  changeProjectAction(input: $input) {
    id
    rev
  }
}
    `, {"hash":"sha256:2b1c6e28b55b4c7f99dc30427b9cc24cf3178f38044b77c5a9bc020b8db32682"}) as unknown as TypedDocumentString<MoveProjectActionMutation, MoveProjectActionMutationVariables>;
export const MoveDeliverableDocument = new TypedDocumentString(`
    mutation MoveDeliverable($input: ChangeDeliverableInput!) {
  changeDeliverable(input: $input) {
    id
    rev
  }
}
    `, {"hash":"sha256:94ec53f0656f44047d5c5d6c835f2fc5c0f2844af7a38fd2b27a124c2020b476"}) as unknown as TypedDocumentString<MoveDeliverableMutation, MoveDeliverableMutationVariables>;
export const MoveMilestoneDocument = new TypedDocumentString(`
    mutation MoveMilestone($input: ChangeMilestoneInput!) {
  changeMilestone(input: $input) {
    id
    rev
  }
}
    `, {"hash":"sha256:b74ba5cc20ab2a0ee2e6b4378100ac90c1554f500945f71cb88a9d27c4828a90"}) as unknown as TypedDocumentString<MoveMilestoneMutation, MoveMilestoneMutationVariables>;
export const ProjectDocument = new TypedDocumentString(`
    query Project($id: ID!, $record: ID!) {
  project(id: $id) {
    id
    archivedAt
    steward {
      id
    }
    acronym
    displayName
    title
    status
    objective
    objectiveServed
    website
    periodAsPrinted
    statedPartners
    statedCountries
    startsOn {
      value
      precision
    }
    endsOn {
      value
      precision
    }
    source {
      code
      title
    }
    owner {
      id
      name
    }
    grantAgreement {
      id
      number
      euContribution {
        amount
        currency
      }
      total {
        amount
        currency
      }
      call {
        code
        title
      }
    }
    fundings(first: 20) {
      nodes {
        id
        nameAsPrinted
        programme {
          id
          name
        }
      }
    }
    phases(first: 50, orderBy: [{order: ASC}]) {
      totalCount
      nodes {
        id
        order
        name
        periodAsPrinted
        purpose
        purposeServed
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
      }
    }
    platforms(first: 20) {
      nodes {
        id
        name
        url
      }
    }
    linksFrom(first: 50) {
      nodes {
        id
        type
        to {
          id
          displayName
          participations(first: 500) {
            nodes {
              id
              role
              organisation {
                id
                name
                country {
                  code
                  name
                }
              }
            }
          }
        }
      }
    }
    linksTo(first: 50) {
      nodes {
        id
        type
        from {
          id
          displayName
        }
      }
    }
    participations(first: 500, orderBy: [{order: ASC}]) {
      totalCount
      nodes {
        id
        role
        order
        nameAsPrinted
        roleAsPrinted
        countryAsPrinted
        euContribution {
          amount
          currency
        }
        organisation {
          id
          name
          country {
            code
            name
          }
        }
      }
    }
  }
  qualityFlags(
    filter: {recordId: {eq: $record}}
    first: 50
    orderBy: [{code: ASC}]
  ) {
    nodes {
      id
      rev
      recordTitle
      code
      rule
      field
      value
      proposed
      reason
      state
      decisionReason
      appliedValue
      source {
        code
        title
      }
    }
  }
  fieldProvenances(
    filter: {recordId: {eq: $record}}
    first: 50
    orderBy: [{field: ASC}, {holds: ASC}]
  ) {
    nodes {
      id
      field
      kind
      printed
      place
      holds
      reason
      saidAt
      source {
        code
        title
      }
    }
  }
  statements(filter: {recordId: {eq: $record}}, first: 50) {
    nodes {
      id
      what
      text
      comparator
      value
      unit
      source {
        code
        title
      }
    }
  }
  webLinks(filter: {recordId: {eq: $record}}, first: 50) {
    nodes {
      id
      kind
      url
      label
    }
  }
}
    `, {"hash":"sha256:24fb36f4dcca0004f340fc1b97123c2d379b83892c7ca433a4d28e7bb8bce503"}) as unknown as TypedDocumentString<ProjectQuery, ProjectQueryVariables>;
export const ProjectsDocument = new TypedDocumentString(`
    query Projects($filter: ProjectFilter, $orderBy: [ProjectOrder!], $search: String, $first: Int, $after: String) {
  projects(
    filter: $filter
    orderBy: $orderBy
    search: $search
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      rev
      displayName
      acronym
      website
      updatedAt
      source {
        code
      }
      title
      status
      periodAsPrinted
      startsOn {
        value
        precision
      }
      endsOn {
        value
        precision
      }
      grantAgreement {
        number
      }
      fundings(first: 10) {
        nodes {
          id
          programme {
            name
          }
        }
      }
      participations(first: 1) {
        totalCount
      }
      lead: participations(first: 2, filter: {role: {eq: LEAD_PARTNER}}) {
        nodes {
          id
          organisation {
            id
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:a00a149d7a4da4519dcf251816c2700fe0336a4e46a4635efa51969d4523f788"}) as unknown as TypedDocumentString<ProjectsQuery, ProjectsQueryVariables>;
export const ProjectWorkDocument = new TypedDocumentString(`
    query ProjectWork($id: ID!) {
  project(id: $id) {
    id
    archivedAt
    pilots(first: 100, orderBy: [{startsOn: DESC}, {createdAt: DESC}]) {
      totalCount
      nodes {
        id
        title
        scope
        status
        territory
        region {
          name
        }
        country {
          name
        }
      }
    }
    actions(first: 100, orderBy: [{order: ASC}]) {
      totalCount
      nodes {
        id
        rev
        order
        title
        titleServed
        status
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        responsible {
          id
          name
        }
        steward {
          id
        }
      }
    }
    deliverables(first: 200, orderBy: [{dueOn: ASC}, {code: ASC}]) {
      totalCount
      nodes {
        id
        rev
        code
        title
        titleServed
        status
        documentUrl
        note
        dueOn {
          value
          precision
        }
        handedInOn {
          value
          precision
        }
        action {
          id
        }
        responsible {
          id
          name
        }
        steward {
          id
        }
      }
    }
    milestones(first: 200, orderBy: [{dueOn: ASC}, {code: ASC}]) {
      totalCount
      nodes {
        id
        rev
        code
        title
        titleServed
        status
        evidenceUrl
        dueOn {
          value
          precision
        }
        reachedOn {
          value
          precision
        }
        action {
          id
        }
        responsible {
          id
          name
        }
        steward {
          id
        }
      }
    }
  }
  dueWork(within: 0) {
    id
    isOverdue
  }
}
    `, {"hash":"sha256:b21201fb214f591ddbecdbf7dbadc6a9dc5b0fca2ce2b7f72d91421ba9a84ce3"}) as unknown as TypedDocumentString<ProjectWorkQuery, ProjectWorkQueryVariables>;
export const AcceptQualityFlagsDocument = new TypedDocumentString(`
    mutation AcceptQualityFlags($input: AcceptQualityFlagsInput!) {
  report: acceptQualityFlags(input: $input) {
    failed
    items {
      index
      problems {
        message
      }
    }
  }
}
    `, {"hash":"sha256:156d4e700e9fc8e0d8cf95b18c7bb5f9bab1411aa96a5a490729bebb9188ba9f"}) as unknown as TypedDocumentString<AcceptQualityFlagsMutation, AcceptQualityFlagsMutationVariables>;
export const DismissQualityFlagsDocument = new TypedDocumentString(`
    mutation DismissQualityFlags($input: DismissQualityFlagsInput!) {
  report: dismissQualityFlags(input: $input) {
    failed
    items {
      index
      problems {
        message
      }
    }
  }
}
    `, {"hash":"sha256:22a6fdbead17e92773d9dbbcd068f508b546427a134c90d7750127cbedb30d26"}) as unknown as TypedDocumentString<DismissQualityFlagsMutation, DismissQualityFlagsMutationVariables>;
export const QualityFlagCorrectionDocument = new TypedDocumentString(`
    query QualityFlagCorrection($id: ID!) {
  qualityFlagCorrection(id: $id) {
    canApply
    recordRev
    current
    value
    choices
  }
}
    `, {"hash":"sha256:18c8f31ee50bb48d8bd609005c476c461c772be2c95d306d384b26d6445c61fa"}) as unknown as TypedDocumentString<QualityFlagCorrectionQuery, QualityFlagCorrectionQueryVariables>;
export const AcceptQualityFlagDocument = new TypedDocumentString(`
    mutation AcceptQualityFlag($input: AcceptQualityFlagInput!) {
  acceptQualityFlag(input: $input) {
    id
    rev
    state
  }
}
    `, {"hash":"sha256:4f6fd7da82fcbf59db8d785c532f6c44902e4fc62848e279d0a133e8d663c458"}) as unknown as TypedDocumentString<AcceptQualityFlagMutation, AcceptQualityFlagMutationVariables>;
export const DismissQualityFlagDocument = new TypedDocumentString(`
    mutation DismissQualityFlag($input: DismissQualityFlagInput!) {
  dismissQualityFlag(input: $input) {
    id
    rev
    state
  }
}
    `, {"hash":"sha256:eed9b20e05ed7b752d57889402acebd52ee4fcc3e29dad6d987ee3ffeb6e701a"}) as unknown as TypedDocumentString<DismissQualityFlagMutation, DismissQualityFlagMutationVariables>;
export const ReopenQualityFlagDocument = new TypedDocumentString(`
    mutation ReopenQualityFlag($input: ReopenQualityFlagInput!) {
  reopenQualityFlag(input: $input) {
    id
    rev
    state
  }
}
    `, {"hash":"sha256:3150bc838f05a17fd3dcc2fd2ad8de914b0d1b54540958c86f2a83aeea3f3db4"}) as unknown as TypedDocumentString<ReopenQualityFlagMutation, ReopenQualityFlagMutationVariables>;
export const QualityFlagsDocument = new TypedDocumentString(`
    query QualityFlags($filter: QualityFlagFilter, $search: String, $first: Int, $after: String) {
  qualityFlagsFacets(
    filter: $filter
    search: $search
    fields: [RULE, RECORD_TYPE]
  ) {
    field
    buckets {
      value
      count
    }
  }
  qualityFlags(
    filter: $filter
    search: $search
    orderBy: [{rule: ASC}, {recordTitle: ASC}]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      rev
      code
      rule
      recordType
      recordId
      recordTitle
      field
      value
      proposed
      reason
      state
      decisionReason
      appliedValue
      source {
        code
        title
      }
    }
  }
}
    `, {"hash":"sha256:8e6064c29f531482bbcaee8053a843ef653459eaed493c4037cac6e3f5a8defa"}) as unknown as TypedDocumentString<QualityFlagsQuery, QualityFlagsQueryVariables>;
export const SubjectRequestsDocument = new TypedDocumentString(`
    query SubjectRequests($filter: SubjectRequestFilter) {
  subjectRequests(filter: $filter, first: 200, orderBy: [{dueAt: ASC}]) {
    totalCount
    nodes {
      id
      right
      state
      reference
      receivedAt
      dueAt
      decidedAt
      person {
        id
        displayName
      }
    }
  }
}
    `, {"hash":"sha256:7f218a1e86335725532aab744c0d5fb90dbf660b17b94863e5e3e996c07ec16c"}) as unknown as TypedDocumentString<SubjectRequestsQuery, SubjectRequestsQueryVariables>;
export const SubjectRequestDocument = new TypedDocumentString(`
    query SubjectRequest($id: ID!) {
  subjectRequest(id: $id) {
    id
    rev
    right
    state
    receivedAt
    dueAt
    reference
    note
    identityCheck
    extensionReason
    decidedAt
    decision
    proof
    archivedAt
    person {
      id
      displayName
      isRestricted
      erasedAt
      contactPoints(first: 20) {
        nodes {
          id
          kind
          purpose
          status
          visibility
          lang
          consentEvents(first: 1) {
            nodes {
              id
              no
              purpose
              kind
              legalBasis
              channel
              locale
              actor
              evidence
              at
              textVersion {
                id
                version
                text
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:a34e198f2f89bb5ad39db4b59a35ff90e102a2fd3cbd4928a042d574b380f53f"}) as unknown as TypedDocumentString<SubjectRequestQuery, SubjectRequestQueryVariables>;
export const ChangeRequestDocument = new TypedDocumentString(`
    mutation ChangeRequest($input: ChangeSubjectRequestInput!) {
  changeSubjectRequest(input: $input) {
    id
    rev
  }
}
    `, {"hash":"sha256:e26e2c0a9f4d5886caecb9de27830d54ef0d9a0175cc1a152d1437c4668acc93"}) as unknown as TypedDocumentString<ChangeRequestMutation, ChangeRequestMutationVariables>;
export const CompleteRequestDocument = new TypedDocumentString(`
    mutation CompleteRequest($input: SubjectDecisionInput!) {
  completeSubjectRequest(input: $input) {
    id
    state
  }
}
    `, {"hash":"sha256:eef16538743d2954049087b4ed167693536f2518f3989d87e0df2f0f706bc514"}) as unknown as TypedDocumentString<CompleteRequestMutation, CompleteRequestMutationVariables>;
export const RefuseRequestDocument = new TypedDocumentString(`
    mutation RefuseRequest($input: SubjectDecisionInput!) {
  refuseSubjectRequest(input: $input) {
    id
    state
  }
}
    `, {"hash":"sha256:7f4093e5878a5b34ded6fba0abc1b408bb7a40c2dc802523fe91cbd5561b44ba"}) as unknown as TypedDocumentString<RefuseRequestMutation, RefuseRequestMutationVariables>;
export const ErasurePreviewDocument = new TypedDocumentString(`
    query ErasurePreview($id: ID!) {
  erasurePreview(requestId: $id) {
    suppressed
    places {
      place
      erased
      left
    }
    mentions {
      table
      rows
    }
  }
}
    `, {"hash":"sha256:a1b09134993a84aeb8da3137336a9239cd1bbfcc05c1f4ff74464fa6e5234b4e"}) as unknown as TypedDocumentString<ErasurePreviewQuery, ErasurePreviewQueryVariables>;
export const ErasePersonDocument = new TypedDocumentString(`
    mutation ErasePerson($id: ID!) {
  erasePerson(requestId: $id) {
    id
    state
  }
}
    `, {"hash":"sha256:d9de3c640b2fa4a47da48502f8ff569b628b32229cdedadb8098d3a1c0219ea4"}) as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const ErasureJobsDocument = new TypedDocumentString(`
    query ErasureJobs {
  jobs(
    filter: {kind: {eq: "contacts.erasure"}}
    first: 5
    orderBy: [{createdAt: DESC}]
  ) {
    nodes {
      id
      kind
      title
      state
      progress
      total
      message
      error
    }
  }
}
    `, {"hash":"sha256:92fb77093ccb31d5e87304996eb785cd0ddbf6320cd5b1c54e77dea38f8c93d7"}) as unknown as TypedDocumentString<ErasureJobsQuery, ErasureJobsQueryVariables>;
export const ApproveIndicatorValueDocument = new TypedDocumentString(`
    mutation ApproveIndicatorValue($input: ApproveIndicatorValueInput!) {
  approveIndicatorValue(input: $input) {
    id
  }
}
    `, {"hash":"sha256:cb9cd72764a1c7d61739a0aff6fdfdfb038435d155d0f2725a7a2aa3ea0fde55"}) as unknown as TypedDocumentString<ApproveIndicatorValueMutation, ApproveIndicatorValueMutationVariables>;
export const ReopenIndicatorValueDocument = new TypedDocumentString(`
    mutation ReopenIndicatorValue($input: ReopenIndicatorValueInput!) {
  reopenIndicatorValue(input: $input) {
    id
  }
}
    `, {"hash":"sha256:cbdb7b1c7c6223c71c6da0b5aaa2f3cf0c39d7e088634bcaa6ea4de89db5b0a6"}) as unknown as TypedDocumentString<ReopenIndicatorValueMutation, ReopenIndicatorValueMutationVariables>;
export const ResultsOfDocument = new TypedDocumentString(`
    query ResultsOf($results: ResultNodeFilter!, $indicators: IndicatorFilter!, $values: IndicatorValueFilter!, $pilotId: ID, $projectId: ID, $nccId: ID) {
  resultNodes(
    filter: $results
    first: 200
    orderBy: [{order: ASC}, {createdAt: ASC}]
  ) {
    totalCount
    nodes {
      id
      level
      title
      titleServed
      description
      descriptionServed
      leadsTo {
        id
        title
      }
      source {
        code
        title
      }
    }
  }
  indicators(filter: $indicators, first: 200, orderBy: [{code: ASC}]) {
    totalCount
    nodes {
      id
      code
      name
      unit
      measure
      direction
      numeratorOf
      denominatorOf
      baseline
      target
      targetOn {
        value
        precision
      }
      baselineOn {
        value
        precision
      }
      steward {
        id
      }
      result {
        id
        level
      }
      targets(first: 100, orderBy: [{startsOn: ASC}]) {
        totalCount
        nodes {
          id
          target
          note
          startsOn {
            value
            precision
          }
          endsOn {
            value
            precision
          }
        }
      }
    }
  }
  indicatorValues(
    filter: $values
    first: 500
    orderBy: [{startsOn: ASC}, {dimension: ASC}, {category: ASC}]
  ) {
    totalCount
    nodes {
      id
      rev
      indicator {
        id
      }
      dimension
      category
      comparator
      value
      unit
      numerator
      denominator
      method
      evidence
      evidenceUrl
      confidence
      deadweight
      displacement
      attribution
      dropOff
      note
      state
      startsOn {
        value
        precision
      }
      endsOn {
        value
        precision
      }
      source {
        code
        title
      }
      decisions(first: 20, orderBy: [{decidedAt: DESC}]) {
        nodes {
          id
          decision
          decidedAt
          decidedBy
          reason
          value
        }
      }
    }
  }
  indicatorProgress(pilotId: $pilotId, projectId: $projectId, nccId: $nccId) {
    indicatorId
    cut
    approved {
      comparator
      value
      progress {
        comparator
        percent
        isReached
      }
    }
    entered {
      comparator
      value
      progress {
        comparator
        percent
        isReached
      }
    }
  }
}
    `, {"hash":"sha256:31ff065605e3ae497ae23dc930ce92aab1f5f640202165e3f4c17c1281548d3c"}) as unknown as TypedDocumentString<ResultsOfQuery, ResultsOfQueryVariables>;
export const ResultsOfNetworkDocument = new TypedDocumentString(`
    query ResultsOfNetwork($nccId: ID, $from: String, $to: String) {
  together: indicatorTotals(by: ALL, from: $from, to: $to) {
    code
    unit
    category
    indicators
    cut
    approved {
      comparator
      value
      indicators
    }
    entered {
      comparator
      value
      indicators
    }
  }
  byCentre: indicatorTotals(by: CENTRE, from: $from, to: $to) {
    ofId
    code
    unit
    category
    indicators
    cut
    approved {
      comparator
      value
      indicators
    }
    entered {
      comparator
      value
      indicators
    }
  }
  indicatorProgress(nccId: $nccId, from: $from, to: $to) {
    indicatorId
    code
    name
    unit
    baseline
    target
    targetOn
    nccId
    pilotId
    projectId
    cut
    approved {
      comparator
      value
      values
      progress {
        comparator
        percent
        isReached
      }
    }
    entered {
      comparator
      value
      values
      progress {
        comparator
        percent
        isReached
      }
    }
  }
  indicators(first: 500) {
    nodes {
      id
      result {
        level
        title
        pilot {
          id
          title
        }
        project {
          id
          displayName
        }
      }
    }
  }
}
    `, {"hash":"sha256:3561d83045d9479dd3072931c10730343f5da48815d7f44682ce92f0715efca7"}) as unknown as TypedDocumentString<ResultsOfNetworkQuery, ResultsOfNetworkQueryVariables>;
export const CentresOfResultsDocument = new TypedDocumentString(`
    query CentresOfResults {
  nccs(first: 100, orderBy: [{country: {code: ASC}}]) {
    nodes {
      id
      name
      country {
        code
        name
      }
    }
  }
}
    `, {"hash":"sha256:ab935bb8180592b66df54c4444be3cedc48e5c3af6053a5638666ad3c4a5b583"}) as unknown as TypedDocumentString<CentresOfResultsQuery, CentresOfResultsQueryVariables>;
export const ReviewProposalsDocument = new TypedDocumentString(`
    query ReviewProposals($filter: ProposalFilter, $orderBy: [ProposalOrder!], $first: Int) {
  proposals(filter: $filter, orderBy: $orderBy, first: $first) {
    totalCount
    nodes {
      id
      rev
      recordType
      recordId
      recordTitle
      kind
      baseRev
      note
      author
      organisationId
      state
      gone
      reason
      decidedBy
      decidedAt
      createdAt
      expiresAt
      fields {
        field
        state
        before
        proposed
        given
        current
      }
    }
  }
}
    `, {"hash":"sha256:3e2a113bdaff17ad51bc3f20c8d9f645bd9aa2f34a8b0b4c7075cb5a9112cbbc"}) as unknown as TypedDocumentString<ReviewProposalsQuery, ReviewProposalsQueryVariables>;
export const ProposingOrganisationsDocument = new TypedDocumentString(`
    query ProposingOrganisations {
  proposals(filter: {state: {in: [WAITING, CONFLICT]}}, first: 500) {
    nodes {
      id
      recordType
      recordId
      organisationId
    }
  }
  me {
    userId
  }
}
    `, {"hash":"sha256:a1ce260ea06301ac49fb19aaa1949246e91881014765f1cfe8a3a186a9b3b390"}) as unknown as TypedDocumentString<ProposingOrganisationsQuery, ProposingOrganisationsQueryVariables>;
export const DecideProposalsDocument = new TypedDocumentString(`
    mutation DecideProposals($input: [DecideProposalInput!]!) {
  decideProposals(input: $input) {
    total
    done
    failed
    items {
      index
      id
      state
      outcome
      problems {
        code
        field
        message
      }
    }
  }
}
    `, {"hash":"sha256:eaaa26b3d134d9e06bb8f0a9d866aa81d08c5cafcec1de39f3bcc24e6d36673a"}) as unknown as TypedDocumentString<DecideProposalsMutation, DecideProposalsMutationVariables>;
export const MoveMeasureDocument = new TypedDocumentString(`
    mutation MoveMeasure($input: MoveMeasureInput!) {
  moveMeasure(input: $input) {
    id
    rev
  }
}
    `, {"hash":"sha256:966c603f70141e18eb58d00d2b911f23926b86c289bdfbb80a981df21ddd8597"}) as unknown as TypedDocumentString<MoveMeasureMutation, MoveMeasureMutationVariables>;
export const StrategiesDocument = new TypedDocumentString(`
    query Strategies($filter: StrategyFilter, $measures: StrategyMeasureFilter, $nccId: ID) {
  nccs(first: 100, orderBy: [{country: {code: ASC}}]) {
    nodes {
      id
      name
      country {
        code
        name
      }
    }
  }
  strategies(filter: $filter, first: 50, orderBy: [{createdAt: DESC}]) {
    totalCount
    nodes {
      id
      title
      status
      summary
      summaryServed
      website
      startsOn {
        value
        precision
      }
      endsOn {
        value
        precision
      }
      ncc {
        id
        name
      }
      objectives(first: 50, orderBy: [{order: ASC}]) {
        totalCount
        nodes {
          id
          order
          title
        }
      }
    }
  }
  strategyMeasures(
    filter: $measures
    first: 500
    orderBy: [{order: ASC}, {createdAt: ASC}]
  ) {
    totalCount
    nodes {
      id
      rev
      title
      status
      percent
      evidence
      evidenceUrl
      deadline {
        value
        precision
      }
      since {
        value
        precision
      }
      responsible {
        id
        name
      }
      objective {
        id
        strategy {
          id
        }
      }
      steward {
        id
      }
      dependencies(first: 20, filter: {dependsOn: {not: {status: {eq: DONE}}}}) {
        totalCount
        nodes {
          id
          dependsOn {
            title
          }
        }
      }
    }
  }
  dueWork(nccId: $nccId, within: 60) {
    kind
    id
    title
    holder
    on
    isOverdue
    nccId
  }
}
    `, {"hash":"sha256:ca484d569eb2e5cbd0fecdeab37174cd24b8df616c5c2d9745bb834aa7122d45"}) as unknown as TypedDocumentString<StrategiesQuery, StrategiesQueryVariables>;
export const TodayDueDocument = new TypedDocumentString(`
    query TodayDue($nccId: ID) {
  dueWork(nccId: $nccId, within: 60) {
    kind
    id
    title
    holder
    on
    isOverdue
    nccId
  }
}
    `, {"hash":"sha256:fbfb1c434b044dfb6eb468b3cfee345bbedaaaaa95bc77a9ba7ae764ec5bfb55"}) as unknown as TypedDocumentString<TodayDueQuery, TodayDueQueryVariables>;
export const TodayCountsDocument = new TypedDocumentString(`
    query TodayCounts($unconfirmed: OrganisationFilter) {
  organisations(first: 1) {
    totalCount
  }
  projects(first: 1) {
    totalCount
  }
  participations(first: 1) {
    totalCount
  }
  nccs(first: 1) {
    totalCount
  }
  unconfirmed: organisations(first: 1, filter: $unconfirmed) {
    totalCount
  }
  bridges: organisations(first: 1, filter: {metrics: {isBroker: {eq: true}}}) {
    totalCount
  }
}
    `, {"hash":"sha256:3b22776ddef8120480e6804ea1752d97f6d252cba401e5e04407fc7763a6d2a5"}) as unknown as TypedDocumentString<TodayCountsQuery, TodayCountsQueryVariables>;
export const TodayCountriesDocument = new TypedDocumentString(`
    query TodayCountries {
  countries(filter: {organisations: {some: {id: {isNull: false}}}}, first: 100) {
    nodes {
      id
      code
      name
      organisations(first: 1) {
        totalCount
      }
    }
  }
  withoutCountry: organisations(filter: {countryId: {isNull: true}}, first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:04da872df9ad830eabff1ef32115b4d73314e65eaf967db9b51f6a7b6ab3f884"}) as unknown as TypedDocumentString<TodayCountriesQuery, TodayCountriesQueryVariables>;
export const TodayProjectsDocument = new TypedDocumentString(`
    query TodayProjects {
  projects(first: 10, orderBy: [{displayName: ASC}]) {
    nodes {
      id
      displayName
      status
      startsOn {
        value
        precision
      }
      endsOn {
        value
        precision
      }
      participations(first: 1) {
        totalCount
      }
    }
  }
}
    `, {"hash":"sha256:9a8c96b66e8c14a5b0be45d44d37d6b9a2cfe1a15a974a4829142b0fac353d02"}) as unknown as TypedDocumentString<TodayProjectsQuery, TodayProjectsQueryVariables>;
export const TodayFlagsDocument = new TypedDocumentString(`
    query TodayFlags {
  qualityFlags(filter: {state: {eq: OPEN}}, orderBy: [{code: ASC}], first: 8) {
    totalCount
    nodes {
      id
      code
      rule
      recordType
      recordId
      recordTitle
      reason
    }
  }
}
    `, {"hash":"sha256:8901242fa27d3b9acff89c695661d2e8a7c86c9927a2557bd2dbfe5ab3afc008"}) as unknown as TypedDocumentString<TodayFlagsQuery, TodayFlagsQueryVariables>;
export const TodayProposalsDocument = new TypedDocumentString(`
    query TodayProposals {
  proposals(
    filter: {state: {in: [WAITING, CONFLICT]}}
    orderBy: [{createdAt: ASC}]
    first: 5
  ) {
    totalCount
    nodes {
      id
      recordTitle
      createdAt
    }
  }
}
    `, {"hash":"sha256:6613739d751302b427eac5f8a7430f44533f210574b84175b5b8836c3491094c"}) as unknown as TypedDocumentString<TodayProposalsQuery, TodayProposalsQueryVariables>;
export const TodayJobsDocument = new TypedDocumentString(`
    query TodayJobs {
  jobs(first: 4, orderBy: [{createdAt: DESC}]) {
    nodes {
      id
      kind
      title
      state
      createdAt
    }
  }
}
    `, {"hash":"sha256:7f79867070b7f0c66ad9992c20aa098b0300b9b7722f5fe45813aef382e7549e"}) as unknown as TypedDocumentString<TodayJobsQuery, TodayJobsQueryVariables>;
export const CourseDocument = new TypedDocumentString(`
    query Course($id: ID!, $certificates: CertificateFilter, $attendance: AttendanceOfPersonFilter) {
  together: trainingTotals(courseId: $id) {
    comparator
    value
  }
  trainingTotals(courseId: $id, by: [COUNTRY, YEAR, MODE]) {
    country
    year
    mode
    comparator
    value
    isEstimate
    figures
    ofWholeCourses
    editions
    counted
    inWholeCourses
    byPeople
  }
  countries(filter: {inNetwork: {eq: true}}, first: 100) {
    nodes {
      code
      name
    }
  }
  attendanceOfPeople(
    filter: $attendance
    first: 200
    orderBy: [{createdAt: DESC}]
  ) {
    totalCount
    nodes {
      id
      stage
      attendedOn {
        value
        precision
      }
      person {
        id
        displayName
      }
      edition {
        id
        name
      }
      steward {
        id
      }
    }
  }
  certificates(filter: $certificates, first: 100, orderBy: [{issuedOn: DESC}]) {
    totalCount
    nodes {
      id
      number
      url
      issuedOn {
        value
        precision
      }
      person {
        id
        displayName
      }
      module {
        title
      }
      claim {
        competence {
          id
          label
        }
      }
    }
  }
  course(id: $id) {
    id
    archivedAt
    name
    status
    theme
    languages
    isFree
    url
    description
    descriptionServed
    note
    noteServed
    price {
      amount
      currency
    }
    ncc {
      id
      name
    }
    organiser {
      id
      name
    }
    steward {
      id
      name
    }
    project {
      id
      displayName
    }
    source {
      code
      title
    }
    modules(first: 100, orderBy: [{order: ASC}]) {
      totalCount
      nodes {
        id
        order
        title
        titleServed
        competences(first: 50) {
          totalCount
          nodes {
            id
            competence {
              id
              label
            }
          }
        }
      }
    }
    counts(first: 200, filter: {dimension: {isNull: true}}) {
      totalCount
      nodes {
        id
        stage
        comparator
        value
        edition {
          id
        }
        source {
          code
        }
      }
    }
    editions(first: 200, orderBy: [{startsOn: DESC}]) {
      totalCount
      nodes {
        id
        name
        mode
        status
        isSeries
        place
        countedBy
        steward {
          id
        }
        country {
          name
        }
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        course {
          id
        }
        trainers(first: 20) {
          nodes {
            id
            nameAsPrinted
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:7f3f402d1c727927be7e5ff8bbbe318d7e1caba2308acbea66b7bac5e963d3de"}) as unknown as TypedDocumentString<CourseQuery, CourseQueryVariables>;
export const TrainingDocument = new TypedDocumentString(`
    query Training($by: [TrainingTotalsBy!]!) {
  together: trainingTotals {
    comparator
    value
  }
  trainingTotals(by: $by) {
    country
    year
    mode
    comparator
    value
    isEstimate
    figures
    ofWholeCourses
    editions
    counted
    inWholeCourses
    byPeople
  }
  countries(filter: {inNetwork: {eq: true}}, first: 100) {
    nodes {
      code
      name
    }
  }
  courses(first: 50, orderBy: [{createdAt: DESC}]) {
    totalCount
    nodes {
      id
      name
      status
      languages
      isFree
      url
      description
      descriptionServed
      price {
        amount
        currency
      }
      project {
        id
        displayName
      }
      source {
        code
        title
      }
      modules(first: 50, orderBy: [{order: ASC}]) {
        totalCount
        nodes {
          id
          order
          title
          titleServed
          competences(first: 10) {
            totalCount
            nodes {
              id
              competence {
                id
                label
              }
            }
          }
        }
      }
      counts(first: 100, filter: {dimension: {isNull: true}}) {
        totalCount
        nodes {
          id
          stage
          comparator
          value
          edition {
            id
          }
          source {
            code
          }
        }
      }
    }
  }
  courseEditions(first: 200, orderBy: [{startsOn: DESC}]) {
    totalCount
    nodes {
      id
      name
      mode
      status
      isSeries
      place
      countedBy
      steward {
        id
      }
      country {
        name
      }
      startsOn {
        value
        precision
      }
      endsOn {
        value
        precision
      }
      course {
        id
      }
      trainers(first: 20) {
        nodes {
          id
          nameAsPrinted
          organisation {
            id
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:865e31c00708e1f21156c58b0bf26083675354aaff0311fe267644ac90d4abd7"}) as unknown as TypedDocumentString<TrainingQuery, TrainingQueryVariables>;
export const PeopleWhoAgreedDocument = new TypedDocumentString(`
    query PeopleWhoAgreed($search: String, $agreed: PersonFilter!) {
  people(search: $search, filter: $agreed, first: 20) {
    totalCount
    nodes {
      id
      displayName
      roles(first: 1, orderBy: [{isPrimary: DESC}]) {
        nodes {
          id
          organisation {
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:223757b12178a38087401441e3371bba51a8a8b38196861141911c4550a43c61"}) as unknown as TypedDocumentString<PeopleWhoAgreedQuery, PeopleWhoAgreedQueryVariables>;
export const TrainingConsentsDocument = new TypedDocumentString(`
    query TrainingConsents($ids: [ID!]!) {
  consentStandings(personIds: $ids) {
    personId
    purpose
    state
  }
}
    `, {"hash":"sha256:f55bb1eeafaac6f7125c86cebcc511567f7f0efa90f1dd6ba3e152ad1b6cd680"}) as unknown as TypedDocumentString<TrainingConsentsQuery, TrainingConsentsQueryVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) {
    done
    failed
    items {
      index
      outcome
      problems {
        field
        message
      }
    }
  }
}
    `, {"hash":"sha256:95f17eb0f93adbadf6cd96d9ecc858cb01ea35a2190ac8623982c60574adc708"}) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const RecordAttendanceCountDocument = new TypedDocumentString(`
    mutation RecordAttendanceCount($input: CreateAttendanceCountInput!) {
  createAttendanceCount(input: $input) {
    id
  }
}
    `, {"hash":"sha256:02775c17de24fad4eec5827056d37ecd801f38aa104856df6ace3726ea0dcc7d"}) as unknown as TypedDocumentString<RecordAttendanceCountMutation, RecordAttendanceCountMutationVariables>;
export const IssueCertificateDocument = new TypedDocumentString(`
    mutation IssueCertificate($input: IssueCertificateInput!) {
  issueCertificate(input: $input) {
    id
  }
}
    `, {"hash":"sha256:a21a1fed49305eac5a233f647ee0ac7ab7ab87d9f41ad46fc35926b21ce13d97"}) as unknown as TypedDocumentString<IssueCertificateMutation, IssueCertificateMutationVariables>;
export const InviteUserDocument = new TypedDocumentString(`
    mutation InviteUser($input: InviteUserInput!) {
  inviteUser(input: $input) {
    id
    status
    displayName
  }
}
    `, {"hash":"sha256:16b7c0e0bf26ae189df7330fd1ea69f26720aaa1c2831c9e0f53e294abee2b34"}) as unknown as TypedDocumentString<InviteUserMutation, InviteUserMutationVariables>;
export const RoleScopesDocument = new TypedDocumentString(`
    query RoleScopes {
  nccs(first: 100) {
    nodes {
      id
      name
    }
  }
  fundingProgrammes(first: 200) {
    nodes {
      id
      name
    }
  }
}
    `, {"hash":"sha256:248affb224bf50e950b74dcd1e0e69e1c9b16e6572eee24e87ad0dd47c0e68d4"}) as unknown as TypedDocumentString<RoleScopesQuery, RoleScopesQueryVariables>;
export const OrganisationsOfRolesDocument = new TypedDocumentString(`
    query OrganisationsOfRoles($ids: [ID!]!) {
  organisations(filter: {id: {in: $ids}}, first: 100) {
    nodes {
      id
      name
    }
  }
}
    `, {"hash":"sha256:ec3ab3e624c78ba00d04c45b88f50445f9791fbbcd90d41793445b8e193c7621"}) as unknown as TypedDocumentString<OrganisationsOfRolesQuery, OrganisationsOfRolesQueryVariables>;
export const GiveRoleDocument = new TypedDocumentString(`
    mutation GiveRole($input: GiveRoleInput!) {
  giveRole(input: $input) {
    id
  }
}
    `, {"hash":"sha256:457e2b14fc91559dfba7a56dacb55c48d67e3a0a8f8ec3223746dd40293baf7a"}) as unknown as TypedDocumentString<GiveRoleMutation, GiveRoleMutationVariables>;
export const EndRoleDocument = new TypedDocumentString(`
    mutation EndRole($input: EndRoleInput!) {
  endRole(input: $input) {
    id
  }
}
    `, {"hash":"sha256:7ba26ed3f5c9750ca5c5ca1ffef3e5ac82f4391c9cce55ee1442e022289c1eb4"}) as unknown as TypedDocumentString<EndRoleMutation, EndRoleMutationVariables>;
export const UserDocument = new TypedDocumentString(`
    query User($id: ID!) {
  user(id: $id) {
    id
    displayName
    email
    status
    hasSecondFactor
    createdAt
    roleAssignments(orderBy: [{startsAt: DESC}], first: 100) {
      nodes {
        id
        role
        startsAt
        endsAt
        organisationId
        ncc {
          id
          name
        }
        programme {
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:3e91868993051dc80e246b75e0d8a0d76fbe907f862d75ddca5955325f7c7ed9"}) as unknown as TypedDocumentString<UserQuery, UserQueryVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($input: UserInput!) {
  resendInvitation(input: $input) {
    id
  }
}
    `, {"hash":"sha256:9ee0c4752e756e5b37677c37072458de800e1f2de574d12b55ef7a735c0c445a"}) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const SuspendUserDocument = new TypedDocumentString(`
    mutation SuspendUser($input: UserInput!) {
  suspendUser(input: $input) {
    id
  }
}
    `, {"hash":"sha256:c448d6d331f67a5efa7ba9ad66c6716fca20ef3b23346c94883a6fbeec6a80d7"}) as unknown as TypedDocumentString<SuspendUserMutation, SuspendUserMutationVariables>;
export const ActivateUserDocument = new TypedDocumentString(`
    mutation ActivateUser($input: UserInput!) {
  activateUser(input: $input) {
    id
  }
}
    `, {"hash":"sha256:b42a6c86a5894a6177e6cc9418de5fad90e0c7299c3dc53b732b39b8ffffb5de"}) as unknown as TypedDocumentString<ActivateUserMutation, ActivateUserMutationVariables>;
export const ResetSecondFactorDocument = new TypedDocumentString(`
    mutation ResetSecondFactor($input: UserInput!) {
  resetSecondFactor(input: $input) {
    id
  }
}
    `, {"hash":"sha256:eb5e9944da3a636301336705919ace28342fb0eb9327e81804cd191d53f8cb9c"}) as unknown as TypedDocumentString<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;
export const UsersDocument = new TypedDocumentString(`
    query Users($filter: UserFilter, $orderBy: [UserOrder!], $first: Int, $after: String, $holding: RoleAssignmentFilter) {
  users(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      displayName
      email
      status
      hasSecondFactor
      createdAt
      roleAssignments(filter: $holding, first: 20) {
        nodes {
          id
          role
          ncc {
            id
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:26e8efadc2fe2f39c2945ecd6f39956f2c4dbc7cfa9399025241b53892855b78"}) as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    me {
      userId
    }
  }
}
    `, {"hash":"sha256:d0781f9db415d09784c430fed8e690acb538fb42893820ac76724819d679fc6e"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const SignInWithLinkDocument = new TypedDocumentString(`
    mutation SignInWithLink($input: SignInWithLinkInput!) {
  signInWithLink(input: $input) {
    challenge
    secondFactors
    me {
      userId
    }
  }
}
    `, {"hash":"sha256:dfd3f629e0c8c48f76ecb4a019195d6f43def56ec7706cd22ecbe8713fd06ca4"}) as unknown as TypedDocumentString<SignInWithLinkMutation, SignInWithLinkMutationVariables>;
export const SignInWithSecondFactorDocument = new TypedDocumentString(`
    mutation SignInWithSecondFactor($input: SignInWithSecondFactorInput!) {
  signInWithSecondFactor(input: $input) {
    me {
      userId
    }
  }
}
    `, {"hash":"sha256:407412add2a334d578c437a8fec5f506dc18940fa6433c141666590a2474d68f"}) as unknown as TypedDocumentString<SignInWithSecondFactorMutation, SignInWithSecondFactorMutationVariables>;
export const SignInAsDemoDocument = new TypedDocumentString(`
    mutation SignInAsDemo($input: SignInAsDemoInput!) {
  signInAsDemo(input: $input) {
    me {
      userId
    }
  }
}
    `, {"hash":"sha256:b83aec5686c357db1e157521e56340ef65fd29fdb761f98ef6344cb6ecf4d1f8"}) as unknown as TypedDocumentString<SignInAsDemoMutation, SignInAsDemoMutationVariables>;
export const RequestSignInLinkDocument = new TypedDocumentString(`
    mutation RequestSignInLink($input: RequestSignInLinkInput!) {
  requestSignInLink(input: $input)
}
    `, {"hash":"sha256:ef72e248ceca779d4b930fdff2ff4b43ac937cc3de67b63438ce60657bd1c97d"}) as unknown as TypedDocumentString<RequestSignInLinkMutation, RequestSignInLinkMutationVariables>;
export const StartPasskeySignInDocument = new TypedDocumentString(`
    mutation StartPasskeySignIn {
  startPasskeySignIn {
    challengeId
    options
  }
}
    `, {"hash":"sha256:cc71336edfab8e864d9133d3c3f6e32f87d4b89a2292e8b67db2039853ee77ba"}) as unknown as TypedDocumentString<StartPasskeySignInMutation, StartPasskeySignInMutationVariables>;
export const FinishPasskeySignInDocument = new TypedDocumentString(`
    mutation FinishPasskeySignIn($input: FinishPasskeySignInInput!) {
  finishPasskeySignIn(input: $input) {
    me {
      userId
    }
  }
}
    `, {"hash":"sha256:cabbbf752ea4f6eeb50f809a2756b28d645c0eefd030b6cda88ad9fa7ecf3f43"}) as unknown as TypedDocumentString<FinishPasskeySignInMutation, FinishPasskeySignInMutationVariables>;
export const SignInWithPasswordDocument = new TypedDocumentString(`
    mutation SignInWithPassword($input: SignInWithPasswordInput!) {
  signInWithPassword(input: $input) {
    challenge
    secondFactors
    me {
      userId
    }
  }
}
    `, {"hash":"sha256:fb6e0b2afbf4a562ce928545c8809c2faad5425e28e9a0bffb94bde38b078570"}) as unknown as TypedDocumentString<SignInWithPasswordMutation, SignInWithPasswordMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    userId
    email
    displayName
    actingRole
    hasSecondFactor
    secondFactors
    isDemo
    roles {
      role
      nccIds
      organisationIds
      needsSecondFactor
    }
  }
}
    `, {"hash":"sha256:79ecd94f2ec0d864a234a07979172d68e64658334f267151219afbf7db746db7"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInWaysDocument = new TypedDocumentString(`
    query SignInWays {
  signInProviders {
    id
    name
  }
  demoUsers {
    name
    role
    country
  }
}
    `, {"hash":"sha256:2af1cd32fa8c2445ca612b85d77d460a113c1ab1784364e0e0146b498e10f8eb"}) as unknown as TypedDocumentString<SignInWaysQuery, SignInWaysQueryVariables>;
export const ToDoCountsDocument = new TypedDocumentString(`
    query ToDoCounts {
  qualityFlags(filter: {state: {eq: OPEN}}, first: 1) {
    totalCount
  }
  proposals(filter: {state: {in: [WAITING, CONFLICT]}}, first: 1) {
    totalCount
  }
  duplicateCandidates(filter: {decision: {eq: OPEN}}, first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:9a590c72449005f6ff438db9301ea8485f9f678c62b9a5a1fe58f2a67275f9e3"}) as unknown as TypedDocumentString<ToDoCountsQuery, ToDoCountsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(
    text: $text
    types: ["Organisation", "Project", "Ncc", "Person"]
    first: 12
  ) {
    id
    type
    title
    detail
    score
  }
}
    `, {"hash":"sha256:7b3d3ce1bfd9ccc5898e0d8ca9ac8c20a41fa7b4d3cd5ec2623b9b8fb7097236"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SwitchRoleDocument = new TypedDocumentString(`
    mutation SwitchRole($input: SwitchRoleInput!) {
  switchRole(input: $input) {
    actingRole
  }
}
    `, {"hash":"sha256:74f9c1ca3e2867fca95fe773a3321024d3f022d94fc29449175bd7ae620a42ad"}) as unknown as TypedDocumentString<SwitchRoleMutation, SwitchRoleMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SessionStrengthDocument = new TypedDocumentString(`
    query SessionStrength {
  myAccount {
    isStrong
  }
}
    `, {"hash":"sha256:6b6b56b725b51a37a33bb2946378250cc868a35eb7d0d26d0d3828023da5070d"}) as unknown as TypedDocumentString<SessionStrengthQuery, SessionStrengthQueryVariables>;