import './search-erasure.js'; // every erasure reaches what this lib keeps

export { BaseRecord, canonicalIdOf, narrower, StewardedRecord, Visibility } from './base-record.js';
export { beginningsOf } from './beginnings-sql.js';
export { calendarDay, today } from './calendar-day.js';
export { canonicalLinks, standsSql } from './canonical-sql.js';
export { ChecksAllWrites, ChecksWrites } from './checks-writes.js';
export { type ChoiceList, type ChoiceOf, choice, declaredChoices } from './choice.js';
export { onConstraint } from './constraint-errors.js';
export type {
  FieldKind,
  FieldMeta,
  InverseMeta,
  Proposable,
  RecordClass,
  RecordMeta,
  RecordTypeOptions,
} from './declaration.js';
export { derivedSql } from './derived-sql.js';
export { recordEntities } from './entity-schema.js';
export {
  type ErasurePlace,
  type ErasureSubject,
  erasurePlaces,
  mentions,
  mentionsAnywhere,
  noteRows,
  registerErasurePlace,
  subjectIds,
  tellingTexts,
} from './erasure.js';
export {
  Amount,
  Choice,
  Count,
  Data,
  DateOn,
  Flag,
  Measure,
  Moment,
  Personal,
  Ref,
  Sealed,
  Text,
  Texts,
  ToOne,
} from './fields.js';
export { aggregateTypeNames } from './graphql-aggregates.js';
export { AS_OF } from './graphql-roots.js';
export { recordResolvers } from './graphql-types.js';
export { WriteReport } from './graphql-write-report.js';
export { countedFields, type GroupKey, groupKeys, rangedFields, summedFields } from './group-keys.js';
export { Idempotency } from './idempotency.js';
export { inputFields, inputName, isWritable, isWritten, valuesOfInput } from './input-values.js';
export { type Image, imageSql, imageValues, versionsSince } from './journal-read.js';
export {
  allShownAsOfTable,
  asOfTable,
  BASE_LINE,
  changedAsOfTable,
  isJournalled,
  shownAsOfTable,
} from './journal-sql.js';
export { type Conflict, groupOf, mergeChange, same } from './merge.rules.js';
export type { Money } from './money.js';
export { Node } from './node.js';
export { registerDerivedSql } from './own-sql.js';
export { definePurpose, LawfulBasis, type PersonalFacts, type Purpose, type PurposeFacts } from './personal.js';
export {
  byVisibility,
  conditionFor,
  EVERYBODY,
  editors,
  everybody,
  forEach,
  type MeValue,
  mayReadField,
  me,
  ofOrganisation,
  ownCentre,
  type Policy,
  proposers,
  type Rows,
  type StoredFilter,
  seenWith,
  seenWithAll,
} from './policy.js';
export { processingPage } from './processing-page.js';
export { recordErrors } from './record.errors.js';
export { RecordMutations, type Report, type RequestInput, reportIn } from './record-mutations.js';
export { Records, type WriteTools } from './records.js';
export { RecordsModule } from './records.module.js';
export { recordsJson } from './records-json.js';
export {
  findMeta,
  linkableTypes,
  linkColumn,
  linkRecords,
  metaOf,
  partnerType,
  RecordType,
  registerPartnerType,
  registerStewardType,
  targetOf,
} from './registry.js';
export { RowAccess } from './row-access.js';
export { readCondition } from './row-security-sql.js';
export {
  HEARS_OPENED,
  type HearsOpened,
  type OpenedValue,
  openSealed,
  openText,
  SEALED_MARK,
  sealedHash,
  sealText,
} from './sealed.js';
export { refreshSearch } from './search-refresh.js';
export { asFarAsRecord, readPolicyOf } from './shown-policy.js';
export {
  DatePrecision,
  endsBeforeStart,
  firstDay,
  lastDay,
  parseUncertainDate,
  readDate,
  type UncertainDate,
} from './uncertain-date.js';
export { defined, type Values, valuesOf } from './values.js';
export { isSilent, type Write, type WriteHook, type Written } from './write-hooks.js';
