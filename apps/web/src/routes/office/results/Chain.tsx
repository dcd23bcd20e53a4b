import { useLingui } from '@lingui/react/macro';
import type { ResultLevel } from '../../../gql/graphql.js';
import { resultLevels } from '../../../i18n/pilot-words.js';
import { word } from '../../../i18n/words.js';
import { ServedText } from '../../../ui/ServedText.js';
import ui from '../../../ui/ui.module.css';
import { AddRecord, EditRecord } from '../records/AddRecord.js';
import type { Result } from './documents.js';
import css from './results.module.css';

const LEVELS = ['INPUT', 'ACTIVITY', 'OUTPUT', 'OUTCOME', 'IMPACT'] as const satisfies readonly ResultLevel[];

/** Results by level, from what is put in to what changes in the long run; each says what it leads to. */
export function Chain({ results }: { results: readonly Result[] }) {
  return (
    <ol className={css.chain}>
      {LEVELS.map((level) => {
        const own = results.filter((result) => result.level === level);
        return (
          <li key={level} className={own.length === 0 ? css.empty : undefined}>
            <h3>{word(resultLevels, level)}</h3>
            <ul>
              {own.map((result) => (
                <li key={result.id} className={css.result}>
                  <ResultText result={result} />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

function ResultText({ result }: { result: Result }) {
  const { t } = useLingui();
  const { id, title, titleServed, description, descriptionServed, leadsTo, source } = result;
  return (
    <>
      <p className={css.resultTitle}>
        <strong>
          <ServedText text={title} served={titleServed} />
        </strong>
        <EditRecord type="result-nodes" id={id} label={title ?? ''} />
      </p>
      {description ? (
        <p className={ui.small}>
          <ServedText text={description} served={descriptionServed} />
        </p>
      ) : null}
      {leadsTo ? <p className={`${ui.small} ${ui.dim}`}>{t`leads to: ${leadsTo.title ?? ''}`}</p> : null}
      {source ? (
        <p className={`${ui.small} ${ui.dim}`} title={source.title ?? undefined}>
          {source.code}
        </p>
      ) : null}
      <AddRecord
        type="indicators"
        label={t`Indicator of: ${title ?? ''}`}
        text={t`Indicator`}
        preset={{ result: id }}
      />
    </>
  );
}
