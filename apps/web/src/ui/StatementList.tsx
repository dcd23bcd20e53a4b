import type { Comparator } from '../gql/graphql.js';
import { formatNumber } from '../i18n/format.js';
import { comparators } from '../i18n/labels.js';
import { SourceNote } from './FlagList.js';
import css from './ui.module.css';

interface Statement {
  readonly id: string;
  readonly what?: string | null;
  readonly text?: string | null;
  readonly comparator?: Comparator | null;
  readonly value?: number | null;
  readonly unit?: string | null;
  readonly source?: { readonly code?: string | null; readonly title?: string | null } | null;
}

/** "more than 100 stakeholders": the figure as it is meant, never as a bare number. */
function figure({ comparator, value, unit }: Statement): string {
  if (value === null || value === undefined) return '';
  const amount = [formatNumber(value, 2), unit].filter(Boolean).join(' ');
  return comparators[comparator ?? 'EQ'](amount);
}

/** What a source says about a record, in its own words. */
export function StatementList({ statements }: { statements: readonly Statement[] }) {
  return (
    <ul className={css.plainList}>
      {statements.map((statement) => (
        <li key={statement.id} className={css.entry}>
          <strong>{[statement.what, figure(statement)].filter(Boolean).join(': ')}</strong>
          {statement.text ? <p>“{statement.text}”</p> : null}
          <SourceNote source={statement.source} />
        </li>
      ))}
    </ul>
  );
}
