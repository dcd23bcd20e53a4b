export { assertNever } from './assert-never.js';
export { type Clock, systemClock } from './clock.js';
export { type Credential, type Reader, type RequestContext, systemContext } from './context.js';
export {
  AppError,
  declaredErrors,
  defineErrors,
  ERROR_KINDS,
  type ErrorDefinition,
  type ErrorKind,
  type ErrorParams,
  errorOfProblems,
  errorText,
  type Problem,
} from './errors.js';
export { isId, newId, stableId } from './ids.js';
export { kernelErrors } from './kernel.errors.js';
export { isLanguage, LANGUAGES, type Language, type Localised, preferredLanguage, servedText } from './language.js';
export { networkOf } from './network.js';
export { type KeySource, NodeKeys, nodeKeys, useNodeSecret } from './node-keys.js';
export { projectFile } from './project-root.js';
export { ROLES, type Role, USER_ROLES, type UserRole } from './roles.js';
export { sayError } from './say-error.js';
export { stopOnSignal } from './stop-on-signal.js';
export { isStorable } from './text.js';
export { beginUseCase, notePartRefused, type UseCase } from './use-case.js';
