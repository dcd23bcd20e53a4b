import type { Reader } from '@seedbed/platform/kernel';
import type { Row } from '../access/row.js';
import type { RowsOf } from '../access/table.js';

/** Whether a person has a role without an end in an organisation of the reader, which the reader's partners see. */
export const isOurs = (person: unknown, who: Reader, rowsOf: RowsOf): boolean =>
  rowsOf('PersonRole').some(
    ({ values, visibility }) =>
      values.person === person &&
      values.endsOn === null &&
      visibility !== 'PRIVATE' &&
      who.organisationIds.includes(String(values.organisation)),
  );

/** The line of a row that is said of a person: what partners see of their own people is a line of its own. */
export const lineOf = (row: Row, isOwn: boolean): string => `${isOwn ? 'ours' : 'others'} ${row.visibility}`;
