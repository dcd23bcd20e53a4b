import { READER_SETTINGS, readerValues } from '@seedbed/platform/database';
import type { Parameters } from './parameters.js';

/**
 * A JSON expression as a whole statement that first sets who reads, for row security: one round trip, and nothing is left
 * on the connection, since the settings end with the statement's own transaction. That PostgreSQL sets before it reads is
 * how it works and no promise; in the wrong order row security shows what everybody sees. `offset 0` and the condition keep
 * the planner from taking the sub-select away (ADR 0013, `test/medium/projection/row-security.medium-spec.ts`).
 */
export function asReader(expression: string, parameters: Parameters): string {
  const settings = READER_SETTINGS.map((name, at) => {
    const value = parameters.add('text', (run) => readerValues(run.reader)[at]);
    return `set_config('${name}', ${value}, true)`;
  });
  return `select (${expression})::text as j from (select ${settings.join(' || ')} as x offset 0) s where x is not null`;
}

const TAIL = new RegExp(
  ` from \\(select ${READER_SETTINGS.map((name) => `set_config\\('${name.replace('.', '\\.')}', \\$\\d+::text, true\\)`).join(' \\|\\| ')} as x offset 0\\) s where x is not null$`,
);

/** Whether a statement sets its reader; the engine runs no other. */
export const setsReader = (sql: string): boolean => TAIL.test(sql);
