export { type Filling, type TestDatabase, useDatabase } from './database.js';
export { type GraphqlAnswer, type GraphqlClient, graphqlClient } from './graphql-client.js';
export { countStatements, type StatementCounter } from './statements.js';
export { type UntilOptions, until, untilSettled } from './until.js';
