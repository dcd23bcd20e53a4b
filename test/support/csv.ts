export { readCsv } from './read-csv.mjs';
