export {
  type Access,
  AccessGuard,
  Allow,
  ByPolicy,
  CONTEXT_OF,
  type ContextOf,
  Ctx,
  contextOfRest,
  type HttpRequest,
  OnlyReads,
  Public,
  SignedIn,
} from './access.js';
export { type Caller, callerOf, DEMO_CALLER, NOBODY, noteCaller } from './caller.js';
export { addField, defineInput, defineObject, type FieldSpec, namedClass } from './dynamic-types.js';
export { codedError, formatError, nameKind, toGraphQLError } from './format-error.js';
export { graphqlErrors } from './graphql.errors.js';
export { checkLength, checkLimits, checkVariables, type Fragments, LIMITS, type Measures } from './limits.js';
export { ReadDescription, reads } from './read-description.js';
export { DateTime, DayOrMoment, Json } from './scalars.js';
export {
  BooleanFilter,
  DateFilter,
  DateTimeFilter,
  ExactFilter,
  enumFilter,
  FloatFilter,
  IdFilter,
  IntFilter,
  LanguageChoice,
  PageInfo,
  PageInfoValues,
  SortDirection,
  StringFilter,
  StringsFilter,
} from './standard-types.js';
export { HEARS_USE_CASES, type HearsUseCases, type Refusal, tellRefusal } from './use-cases.js';
