import type { Comparator } from '../gql/graphql.js';
import { formatFigure } from '../i18n/figures.js';
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

/** What a source says about a record, in its own words. */
export function StatementList({ statements }: { statements: readonly Statement[] }) {
  return (
    <ul className={css.plainList}>
      {statements.map((statement) => (
        <li key={statement.id} className={css.entry}>
          <strong>{[statement.what, formatFigure(statement, statement.unit)].filter(Boolean).join(': ')}</strong>
          {statement.text ? <p>“{statement.text}”</p> : null}
          <SourceNote source={statement.source} />
        </li>
      ))}
    </ul>
  );
}
