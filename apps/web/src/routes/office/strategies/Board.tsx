import { Plural, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { request } from '../../../api/client.js';
import type { MeasureStatus } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { formatNumber, formatUncertain } from '../../../i18n/format.js';
import { measureStatuses } from '../../../i18n/strategy-words.js';
import { word } from '../../../i18n/words.js';
import { useMay } from '../../../session/may.js';
import { Badge } from '../../../ui/Badge.js';
import ui from '../../../ui/ui.module.css';
import { EditRecord } from '../records/AddRecord.js';
import { StepDialog } from '../steps/StepDialog.js';
import type { Measure, Strategy } from './documents.js';
import css from './strategies.module.css';

const moveMeasure = graphql(`
  mutation MoveMeasure($input: MoveMeasureInput!) {
    moveMeasure(input: $input) {
      id
      rev
    }
  }
`);

const STATUSES = ['PLANNED', 'IN_PROGRESS', 'DONE', 'DROPPED'] as const satisfies readonly MeasureStatus[];

interface Props {
  readonly measures: readonly Measure[];
  readonly objectives: Strategy['objectives']['nodes'];
}

/** Measures by how far they have come: a column for each status. */
export function Board({ measures, objectives }: Props) {
  const { t } = useLingui();
  const places = new Map(objectives.map(({ id, order }) => [id, order ?? 0]));
  return (
    <ol className={css.board}>
      {STATUSES.map((status) => {
        const own = measures.filter((measure) => measure.status === status);
        return (
          <li key={status}>
            <h3>
              {word(measureStatuses, status)} <span className={ui.dim}>{formatNumber(own.length)}</span>
            </h3>
            {own.length === 0 ? <p className={ui.dim}>{t`None`}</p> : null}
            <ul>
              {own.map((measure) => (
                <li key={measure.id} className={css.measure}>
                  <MeasureCard measure={measure} objective={places.get(measure.objective?.id ?? '')} />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

function MeasureCard({ measure, objective }: { measure: Measure; objective: number | undefined }) {
  const { t } = useLingui();
  const { id, title, responsible, deadline, isOverdue, percent, evidence, evidenceUrl, dependencies } = measure;
  // of what the reader may not see nothing is named
  const waits = dependencies.nodes.flatMap(({ dependsOn }) => dependsOn?.title ?? []);
  const more = dependencies.totalCount - dependencies.nodes.length;
  return (
    <>
      <p>
        {objective ? <span className={ui.dim}>{`${formatNumber(objective)}. `}</span> : null}
        <Link to="/records/$type/$id" params={{ type: 'strategy-measures', id }}>
          {title}
        </Link>
      </p>
      {responsible ? (
        <p className={ui.small}>
          <Link to="/orgs/$id" params={{ id: responsible.id }}>
            {responsible.name}
          </Link>
        </p>
      ) : null}
      {deadline ? (
        <p className={`${ui.small} ${ui.inline}`}>
          {t`until ${formatUncertain(deadline)}`}
          {isOverdue ? <Badge tone="bad">{t`Overdue`}</Badge> : null}
        </p>
      ) : null}
      {percent == null ? null : <p className={ui.small}>{t`${formatNumber(percent)} % done`}</p>}
      {waits.length > 0 ? (
        <p className={ui.small}>
          {t`waits for: ${waits.join(', ')}`}
          {more > 0 ? (
            <>
              {' '}
              <Link to="/records/$type/$id" params={{ type: 'strategy-measures', id }}>
                <Plural value={more} one="and # more" other="and # more" />
              </Link>
            </>
          ) : null}
        </p>
      ) : null}
      {evidence || evidenceUrl ? (
        <p className={ui.small}>{evidenceUrl ? <a href={evidenceUrl}>{evidence || t`Evidence`}</a> : evidence}</p>
      ) : null}
      <Actions measure={measure} />
    </>
  );
}

function Actions({ measure: { id, rev, title, status, steward } }: { measure: Measure }) {
  const { t } = useLingui();
  const name = title ?? '';
  if (!useMay()('strategy-measures', 'change', steward?.id)) return null;
  const next = STATUSES[STATUSES.indexOf(status ?? 'PLANNED') + 1];
  const others = STATUSES.filter((one) => one !== status && one !== next);
  return (
    <span className={ui.inline}>
      <StepDialog
        label={t`Move: ${name}`}
        title={t`How far is “${name}”?`}
        hint={t`What was done, or why it is given up. It stays in the history for good.`}
        states={[...(next ? [next] : []), ...others].map((value) => ({ value, label: word(measureStatuses, value) }))}
        send={({ state, ...step }) => request(moveMeasure, { input: { id, rev, status: state, ...step } })}
      />
      <EditRecord type="strategy-measures" id={id} label={name} />
    </span>
  );
}
