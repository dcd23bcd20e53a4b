/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  /** Other codes and spellings that mean the country, such as "SLO", "EL" or "Hellas". */
  aliases?: StringsFilter | null | undefined;
  /** All of these hold. */
  and?: Array<CountryFilter> | null | undefined;
  /** ISO 3166-1 alpha-2 code: Greece is GR and the United Kingdom GB; XK stands for Kosovo. */
  code?: StringFilter | null | undefined;
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

/** A condition on a text that is stored encrypted: found whole only. */
export type ExactFilter = {
  /** This text, whatever its case and the spaces and signs in a number. */
  eq?: string | null | undefined;
  /** One of these texts. */
  in?: Array<string> | null | undefined;
  /** True: without a value. False: with one. */
  isNull?: boolean | null | undefined;
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
  /** All of these hold. */
  and?: Array<NccFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Country the centre serves; one centre per country. */
  country?: CountryFilter | null | undefined;
  /** Id of: Country the centre serves; one centre per country. */
  countryId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
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
  /** This does not hold. */
  not?: NccFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<NccFilter> | null | undefined;
  /** Linked PolicyLab records. */
  policyLabs?: PolicyLabListFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Linked Site records. */
  sites?: SiteListFilter | null | undefined;
  /** How far the centre has come; empty while no source says it. */
  stage?: NccStageFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
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
  /** Version of the content; a change names the version it was made on. */
  rev?: SortDirection | null | undefined;
  /** How far the centre has come; empty while no source says it. */
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

/** Which Organisation records. Conditions side by side must all hold. */
export type OrganisationFilter = {
  /** All of these hold. */
  and?: Array<OrganisationFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** The record that stands for it in lists, counts and links: itself, unless it is one with others. */
  canonical?: OrganisationFilter | null | undefined;
  /** Id of: The record that stands for it in lists, counts and links: itself, unless it is one with others. */
  canonicalId?: IdFilter | null | undefined;
  /** Linked ContactPoint records. */
  contactPoints?: ContactPointListFilter | null | undefined;
  /** Country of its legal seat, as printed or corrected. */
  country?: CountryFilter | null | undefined;
  /** Id of: Country of its legal seat, as printed or corrected. */
  countryId?: IdFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Linked DuplicateCandidate records. */
  duplicatesLeft?: DuplicateCandidateListFilter | null | undefined;
  /** Linked DuplicateCandidate records. */
  duplicatesRight?: DuplicateCandidateListFilter | null | undefined;
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
  /** Linked Platform records. */
  platforms?: PlatformListFilter | null | undefined;
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
  /** When the record was last changed here (UTC). */
  updatedAt?: DateTimeFilter | null | undefined;
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

/** Which Person records. Conditions side by side must all hold. */
export type PersonFilter = {
  /** All of these hold. */
  and?: Array<PersonFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** How the person wants to be called, where that is not given and family name. */
  calledAs?: StringFilter | null | undefined;
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
  /** This does not hold. */
  not?: PersonFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PersonFilter> | null | undefined;
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

/** Which Project records. Conditions side by side must all hold. */
export type ProjectFilter = {
  /** The acronym, such as "SEED2SCALE". */
  acronym?: StringFilter | null | undefined;
  /** All of these hold. */
  and?: Array<ProjectFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
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
  /** Linked Platform records. */
  platforms?: PlatformListFilter | null | undefined;
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

/** Which flag, and why its decision is taken back. */
export type ReopenQualityFlagInput = {
  /** The flag. */
  id: string | number;
  /** Why; it is written down with the change. */
  reason?: string | null | undefined;
  /** Its version, as you saw it. */
  rev: number;
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
  /** All of these hold. */
  and?: Array<SourceFilter> | null | undefined;
  /** When the record was archived; archived records are out of lists unless a filter names this field. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** Short name under which texts cite the source, such as "S4". */
  code?: StringFilter | null | undefined;
  /** When the record was made here (UTC). */
  createdAt?: DateTimeFilter | null | undefined;
  /** Linked DuplicateCandidate records. */
  duplicateCandidates?: DuplicateCandidateListFilter | null | undefined;
  /** Linked FieldProvenance records. */
  fieldProvenances?: FieldProvenanceListFilter | null | undefined;
  /** Linked GovernanceBody records. */
  governanceBodies?: GovernanceBodyListFilter | null | undefined;
  /** Linked GovernanceMembership records. */
  governanceMemberships?: GovernanceMembershipListFilter | null | undefined;
  /** Stable id, the same on every node. */
  id?: IdFilter | null | undefined;
  /** Text of the seeds, imported file or web page. */
  kind?: SourceKindFilter | null | undefined;
  /** Language of the source as a BCP 47 code, such as "it". */
  language?: StringFilter | null | undefined;
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
  /** Linked PersonRole records. */
  personRoles?: PersonRoleListFilter | null | undefined;
  /** Linked Platform records. */
  platforms?: PlatformListFilter | null | undefined;
  /** Linked PolicyLab records. */
  policyLabs?: PolicyLabListFilter | null | undefined;
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
  /** Day on which the source was read. */
  retrievedOn?: DateFilter | null | undefined;
  /** Version of the content; a change names the version it was made on. */
  rev?: IntFilter | null | undefined;
  /** Linked Site records. */
  sites?: SiteListFilter | null | undefined;
  /** Linked Statement records. */
  statements?: StatementListFilter | null | undefined;
  /** The NCC of record: the only one whose people may write the record. */
  steward?: NccFilter | null | undefined;
  /** Id of: The NCC of record: the only one whose people may write the record. */
  stewardId?: IdFilter | null | undefined;
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

/** Which list a saved view is of. */
export type ViewedList =
  /** The list of organisations. */
  | 'ORGANISATIONS'
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


export type RecomputeNetworkMetricsMutation = { recomputeNetworkMetrics: { id: string, state: JobState, title: string } };

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

export type CentreQueryVariables = Exact<{
  id: string | number;
  record: string | number;
}>;


export type CentreQuery = { ncc: { id: string, name: string | null, stage: NccStage | null, mandate: string | null, mandateServed: string | null, nationalPriority: string | null, nationalPriorityServed: string | null, strategyUrl: string | null, launchedOn: { value: string | null, precision: DatePrecision } | null, country: { code: string, name: string | null, organisations: { totalCount: number, nodes: Array<{ id: string, name: string, kind: OrganisationKind | null, metrics: { degree: number, isBroker: boolean } | null }> } } | null, sites: { nodes: Array<{ id: string, kind: SiteKind, status: SiteStatus, address: string | null, place: string, note: string | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, host: { id: string, name: string } | null, source: { code: string, title: string } | null }> }, hosts: { nodes: Array<{ id: string, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, organisation: { id: string, name: string } | null }> }, governanceBodies: { nodes: Array<{ id: string, name: string, kind: GovernanceBodyKind | null, mandate: string | null, members: { nodes: Array<{ id: string, function: string | null, organisation: { id: string, name: string } | null }> }, source: { code: string, title: string } | null }> }, policyLabs: { nodes: Array<{ id: string, name: string, description: string | null, source: { code: string, title: string } | null }> } } | null, qualityFlags: { nodes: Array<{ id: string, rev: number, recordTitle: string, code: string | null, rule: string, field: string | null, value: string | null, proposed: string | null, reason: string | null, state: QualityFlagState, decisionReason: string | null, appliedValue: string | null, source: { code: string, title: string } | null }> } };

export type CentresQueryVariables = Exact<{ [key: string]: never; }>;


export type CentresQuery = { nccs: { totalCount: number, nodes: Array<{ id: string, name: string | null, stage: NccStage | null, nationalPriority: string | null, nationalPriorityServed: string | null, country: { code: string, name: string | null, organisations: { totalCount: number } } | null, hosts: { nodes: Array<{ id: string, organisation: { id: string, name: string } | null }> } }> } };

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

export type OrganisationQueryVariables = Exact<{
  id: string | number;
  record: string | number;
}>;


export type OrganisationQuery = { organisation: { id: string, name: string, archivedAt: string | null, kind: OrganisationKind | null, isPublic: boolean | null, legalForm: string | null, status: OrganisationStatus, website: string | null, canonical: { id: string, name: string } | null, members: { nodes: Array<{ id: string, name: string }> }, country: { code: string, name: string | null } | null, region: { code: string, name: string } | null, language: { code: string, name: string | null } | null, source: { code: string, title: string } | null, names: { nodes: Array<{ id: string, text: string, kind: NameKind, lang: string | null, note: string | null, source: { code: string, title: string } | null }> }, identifiers: { nodes: Array<{ id: string, scheme: IdentifierScheme, value: string, checkedAt: string | null }> }, sites: { nodes: Array<{ id: string, kind: SiteKind, status: SiteStatus, address: string | null, place: string, note: string | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, ncc: { id: string, name: string | null } | null, country: { code: string, name: string | null } | null }> }, relationsFrom: { nodes: Array<{ id: string, type: RelationType, note: string | null, to: { id: string, name: string } | null }> }, relationsTo: { nodes: Array<{ id: string, type: RelationType, note: string | null, from: { id: string, name: string } | null }> }, networkMemberships: { nodes: Array<{ id: string, network: { id: string, name: string } | null }> }, networkMembers: { totalCount: number, nodes: Array<{ id: string, member: { id: string, name: string } | null }> }, participations: { nodes: Array<{ id: string, role: ParticipationRole, nameAsPrinted: string | null, roleAsPrinted: string | null, countryAsPrinted: string | null, euContribution: { amount: string, currency: string } | null, project: { id: string, displayName: string } | null, source: { code: string, title: string } | null }> }, ownedProjects: { nodes: Array<{ id: string, displayName: string }> }, hostedNccs: { nodes: Array<{ id: string, ncc: { id: string, name: string | null } | null }> }, hostedSites: { nodes: Array<{ id: string, kind: SiteKind, status: SiteStatus, place: string, ncc: { id: string, name: string | null } | null }> }, governanceMemberships: { nodes: Array<{ id: string, function: string | null, body: { id: string, name: string, ncc: { id: string, name: string | null } | null } | null }> }, metrics: { degree: number, weightedDegree: number, betweenness: number, componentSize: number, isBroker: boolean, countriesReached: number, dataVersion: string, computedAt: string } | null, duplicatesLeft: { nodes: Array<{ id: string, score: number | null, reasons: Array<string>, decision: DuplicateDecision, leftName: string, rightName: string, right: { id: string, name: string } | null }> }, duplicatesRight: { nodes: Array<{ id: string, score: number | null, reasons: Array<string>, decision: DuplicateDecision, leftName: string, rightName: string, left: { id: string, name: string } | null }> } } | null, qualityFlags: { nodes: Array<{ id: string, rev: number, recordTitle: string, code: string | null, rule: string, field: string | null, value: string | null, proposed: string | null, reason: string | null, state: QualityFlagState, decisionReason: string | null, appliedValue: string | null, source: { code: string, title: string } | null }> }, fieldProvenances: { nodes: Array<{ id: string, field: string, kind: ProvenanceKind, printed: string | null, place: string | null, holds: boolean, reason: string | null, saidAt: string | null, source: { code: string, title: string } | null }> }, statements: { nodes: Array<{ id: string, what: string, text: string | null, comparator: Comparator | null, value: number | null, unit: string | null, source: { code: string, title: string } | null }> } };

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


export type OrganisationsQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rev: number, name: string, kind: OrganisationKind | null, status: OrganisationStatus, legalForm: string | null, website: string | null, updatedAt: string, region: { code: string, name: string } | null, identifiers: { nodes: Array<{ id: string, scheme: IdentifierScheme, value: string }> }, country: { id: string, code: string, name: string | null } | null, source: { code: string, title: string } | null, metrics: { degree: number, betweenness: number, isBroker: boolean, countriesReached: number } | null, participations: { totalCount: number, nodes: Array<{ id: string, role: ParticipationRole, project: { id: string, displayName: string } | null }> } }> } };

export type FlaggedOrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type FlaggedOrganisationsQuery = { qualityFlags: { nodes: Array<{ id: string, recordId: string }> } };

export type OrganisationListOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationListOptionsQuery = { countries: { nodes: Array<{ id: string, code: string, name: string | null }> }, projects: { nodes: Array<{ id: string, displayName: string }> }, nccs: { nodes: Array<{ id: string, name: string | null, country: { code: string } | null }> } };

export type ProjectQueryVariables = Exact<{
  id: string | number;
  record: string | number;
}>;


export type ProjectQuery = { project: { id: string, archivedAt: string | null, acronym: string | null, displayName: string, title: string | null, status: ProjectStatus | null, objective: string | null, objectiveServed: string | null, website: string | null, periodAsPrinted: string | null, statedPartners: number | null, statedCountries: number | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, source: { code: string, title: string } | null, owner: { id: string, name: string } | null, grantAgreement: { id: string, number: string, euContribution: { amount: string, currency: string } | null, total: { amount: string, currency: string } | null, call: { code: string, title: string | null } | null } | null, fundings: { nodes: Array<{ id: string, nameAsPrinted: string | null, programme: { id: string, name: string | null } | null }> }, phases: { nodes: Array<{ id: string, order: number, name: string, periodAsPrinted: string | null, purpose: string | null, purposeServed: string | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null }> }, platforms: { nodes: Array<{ id: string, name: string, url: string | null }> }, linksFrom: { nodes: Array<{ id: string, type: ProjectLinkType, to: { id: string, displayName: string, participations: { nodes: Array<{ id: string, role: ParticipationRole, organisation: { id: string, name: string, country: { code: string, name: string | null } | null } | null }> } } | null }> }, linksTo: { nodes: Array<{ id: string, type: ProjectLinkType, from: { id: string, displayName: string } | null }> }, participations: { totalCount: number, nodes: Array<{ id: string, role: ParticipationRole, order: number | null, nameAsPrinted: string | null, roleAsPrinted: string | null, countryAsPrinted: string | null, euContribution: { amount: string, currency: string } | null, organisation: { id: string, name: string, country: { code: string, name: string | null } | null } | null }> } } | null, qualityFlags: { nodes: Array<{ id: string, rev: number, recordTitle: string, code: string | null, rule: string, field: string | null, value: string | null, proposed: string | null, reason: string | null, state: QualityFlagState, decisionReason: string | null, appliedValue: string | null, source: { code: string, title: string } | null }> }, fieldProvenances: { nodes: Array<{ id: string, field: string, kind: ProvenanceKind, printed: string | null, place: string | null, holds: boolean, reason: string | null, saidAt: string | null, source: { code: string, title: string } | null }> }, statements: { nodes: Array<{ id: string, what: string, text: string | null, comparator: Comparator | null, value: number | null, unit: string | null, source: { code: string, title: string } | null }> }, webLinks: { nodes: Array<{ id: string, kind: WebLinkKind, url: string, label: string }> } };

export type ProjectsQueryVariables = Exact<{
  filter?: ProjectFilter | null | undefined;
  orderBy?: Array<ProjectOrder> | ProjectOrder | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rev: number, displayName: string, acronym: string | null, website: string | null, updatedAt: string, title: string | null, status: ProjectStatus | null, periodAsPrinted: string | null, source: { code: string } | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, grantAgreement: { number: string } | null, fundings: { nodes: Array<{ id: string, programme: { name: string | null } | null }> }, participations: { totalCount: number }, lead: { nodes: Array<{ id: string, organisation: { id: string, name: string } | null }> } }> } };

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

export type TodayCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayCountsQuery = { organisations: { totalCount: number }, projects: { totalCount: number }, participations: { totalCount: number }, nccs: { totalCount: number }, bridges: { totalCount: number } };

export type TodayCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayCountriesQuery = { countries: { nodes: Array<{ id: string, code: string, name: string | null, organisations: { totalCount: number } }> }, withoutCountry: { totalCount: number } };

export type TodayProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayProjectsQuery = { projects: { nodes: Array<{ id: string, displayName: string, status: ProjectStatus | null, startsOn: { value: string | null, precision: DatePrecision } | null, endsOn: { value: string | null, precision: DatePrecision } | null, participations: { totalCount: number } }> } };

export type TodayFlagsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayFlagsQuery = { qualityFlags: { totalCount: number, nodes: Array<{ id: string, code: string | null, rule: string, recordType: string, recordId: string, recordTitle: string, reason: string | null }> } };

export type TodayJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayJobsQuery = { jobs: { nodes: Array<{ id: string, kind: string, title: string, state: JobState, createdAt: string }> } };

export type ToDoCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ToDoCountsQuery = { qualityFlags: { totalCount: number }, duplicateCandidates: { totalCount: number } };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: Array<{ id: string, type: string, title: string | null, detail: string | null, score: number }> };

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
    }
  }
}
    `, {"hash":"sha256:70b0f83ad5616652e0c01df532c1a6167750d1830797258a11fe74630f046109"}) as unknown as TypedDocumentString<CentresQuery, CentresQueryVariables>;
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
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation($id: ID!, $record: ID!) {
  organisation(id: $id) {
    id
    name
    archivedAt
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
    `, {"hash":"sha256:7f8ba3532721302175abd899166f63416f8386718fc6210a1df37919cb8ffc1b"}) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
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
    `, {"hash":"sha256:8eaf3ae0551c89d175bfcb4badf56165f5c4560e7d14d99d594645c92932f825"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
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
export const OrganisationListOptionsDocument = new TypedDocumentString(`
    query OrganisationListOptions {
  countries(filter: {organisations: {some: {id: {isNull: false}}}}, first: 500) {
    nodes {
      id
      code
      name
    }
  }
  projects(orderBy: [{displayName: ASC}], first: 500) {
    nodes {
      id
      displayName
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
    `, {"hash":"sha256:9adcacfc08411b7a7434973b992849721dd80e9e91deafb36bce33dc740d3554"}) as unknown as TypedDocumentString<OrganisationListOptionsQuery, OrganisationListOptionsQueryVariables>;
export const ProjectDocument = new TypedDocumentString(`
    query Project($id: ID!, $record: ID!) {
  project(id: $id) {
    id
    archivedAt
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
    `, {"hash":"sha256:e2d359a3abbd6196156ee552ba21b1147754f4237060313608eae3d74dd2316b"}) as unknown as TypedDocumentString<ProjectQuery, ProjectQueryVariables>;
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
export const TodayCountsDocument = new TypedDocumentString(`
    query TodayCounts {
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
  bridges: organisations(first: 1, filter: {metrics: {isBroker: {eq: true}}}) {
    totalCount
  }
}
    `, {"hash":"sha256:08a2a4bbd8a9192aa36f9d0fa3030d0e719480a687b64fa94cc7cbc076eef12f"}) as unknown as TypedDocumentString<TodayCountsQuery, TodayCountsQueryVariables>;
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
export const ToDoCountsDocument = new TypedDocumentString(`
    query ToDoCounts {
  qualityFlags(filter: {state: {eq: OPEN}}, first: 1) {
    totalCount
  }
  duplicateCandidates(filter: {decision: {eq: OPEN}}, first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:f3a664321884edc4781d2eb6da5c3c492f215e424e72d51ddc614df2e246d280"}) as unknown as TypedDocumentString<ToDoCountsQuery, ToDoCountsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text, types: ["Organisation", "Project", "Ncc"], first: 12) {
    id
    type
    title
    detail
    score
  }
}
    `, {"hash":"sha256:4348d5ea7cb3c0da24f8fd532245cd59c227d864e0e7f1e1c29c449285b9e753"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;