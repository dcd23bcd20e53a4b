export type { EngineOptions } from './apollo-plugin.js';
export { READS, ReadEngine } from './engine.js';
export { KnownDocuments } from './known-documents.js';
export { ListStream, type OpenList, type WantedList } from './list-stream.js';
export { NamedStatements } from './named-statements.js';
export { PolicyAccess } from './policy-access.js';
export { ReadApiModule } from './read-api.module.js';
export { contextOfRequest, requestContext } from './request-context.js';
export { shownRecords } from './shown-records.js';
