export {
  type EmbeddedOptions,
  type EmbeddedPostgres,
  inspectEmbeddedPostgres,
  startEmbeddedPostgres,
} from './embedded-postgres.js';
export { type Place, preparePlace } from './place.js';
export { POSTGRES_MAJOR } from './platform.js';
