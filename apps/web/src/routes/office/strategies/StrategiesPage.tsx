import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import type { StrategiesQuery } from '../../../gql/graphql.js';
import { formatPeriod } from '../../../i18n/format.js';
import { strategyStatuses } from '../../../i18n/strategy-words.js';
import { word } from '../../../i18n/words.js';
import { Badge } from '../../../ui/Badge.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Section, ShownOf } from '../../../ui/Section.js';
import { ServedText } from '../../../ui/ServedText.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import page from '../page.module.css';
import { AddRecord, EditRecord } from '../records/AddRecord.js';
import { Board } from './Board.js';
import { DueWork } from './DueWork.js';
import { type Centre, type Measure, type Strategy, strategiesDocument } from './documents.js';
import css from './strategies.module.css';

/** The strategies of the centres as boards of their measures, and what is due. */
export function StrategiesPage() {
  const { t } = useLingui();
  const { centre: country } = useSearch({ from: '/strategies' });
  const ofCentre = country ? { ncc: { country: { code: { eq: country } } } } : null;
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(strategiesDocument, {
    filter: ofCentre,
    measures: ofCentre ? { objective: { strategy: ofCentre } } : null,
  });
  const centres = data?.nccs.nodes ?? [];
  const chosen = centres.find((one) => one.country?.code === country);
  const due = (data?.dueWork ?? []).filter(({ nccId }) => !country || nccId === chosen?.id);
  const strategies = data?.strategies.nodes ?? [];
  const measures = measuresOf(data);
  return (
    <div className={page.page}>
      <PageHead
        title={t`Strategies`}
        count={data?.strategies.totalCount}
        updating={isFetching && !isPending}
        actions={
          <>
            <Link to="/learning" search={{ centre: country }}>
              <Trans>Mutual learning</Trans>
            </Link>
            <AddRecord type="strategies" label={t`Strategy`} named preset={chosen ? { ncc: chosen.id } : undefined} />
          </>
        }
      />
      <Choosing country={country} centres={centres} />
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={8} /> : null}
      {data && strategies.length === 0 ? (
        <EmptyState
          title={t`No strategy is there to see`}
          action={
            <Link to="/centres" search={{}}>
              <Trans>To the centres</Trans>
            </Link>
          }
        >
          <Trans>A strategy has objectives, and each objective measures that somebody answers for until a day.</Trans>
        </EmptyState>
      ) : null}
      {data && due.length > 0 ? <DueWork due={due} centres={centres} /> : null}
      {strategies.map((strategy) => (
        <StrategyView
          key={strategy.id}
          strategy={strategy}
          measures={measures.filter(({ objective }) => objective?.strategy?.id === strategy.id)}
        />
      ))}
      {data ? (
        <>
          <ShownOf
            what={t`Strategies`}
            shown={strategies.length}
            total={data.strategies.totalCount}
            type="strategies"
          />
          <ShownOf
            what={t`Measures`}
            shown={measures.length}
            total={data.strategyMeasures.totalCount}
            type="strategy-measures"
          />
        </>
      ) : null}
    </div>
  );
}

/** The measures, each with whether it is overdue: what is due says so, whatever its date knows of the day. */
function measuresOf(data: StrategiesQuery | undefined): Measure[] {
  const overdue = new Set(data?.dueWork.filter(({ isOverdue }) => isOverdue).map(({ id }) => id));
  return (data?.strategyMeasures.nodes ?? []).map((measure) => ({ ...measure, isOverdue: overdue.has(measure.id) }));
}

function Choosing({ country, centres }: { country: string | undefined; centres: readonly Centre[] }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  return (
    <div className={page.filters}>
      <NativeSelect
        size="xs"
        label={t`Centre`}
        value={country ?? ''}
        data={[
          { value: '', label: t`All` },
          ...centres.map((one) => ({ value: one.country?.code ?? '', label: one.country?.name ?? '' })),
        ]}
        onChange={({ currentTarget }) =>
          void navigate({ to: '/strategies', search: { centre: currentTarget.value || undefined }, replace: true })
        }
      />
    </div>
  );
}

function StrategyView({ strategy, measures }: { strategy: Strategy; measures: readonly Measure[] }) {
  const { t } = useLingui();
  const { id, title, status, ncc, website, summary, summaryServed, objectives } = strategy;
  return (
    <Section
      title={title ?? ''}
      action={<AddRecord type="strategy-objectives" label={t`Objective`} named preset={{ strategy: id }} />}
    >
      <p className={ui.inline}>
        {ncc ? (
          <Link to="/centres/$id" params={{ id: ncc.id }}>
            {ncc.name}
          </Link>
        ) : null}
        {status ? <Badge tone={status === 'ADOPTED' ? 'ok' : 'neutral'}>{word(strategyStatuses, status)}</Badge> : null}
        <span className={ui.dim}>{formatPeriod(strategy.startsOn, strategy.endsOn)}</span>
        {website ? <a href={website}>{t`Document`}</a> : null}
        <EditRecord type="strategies" id={id} label={title ?? ''} />
      </p>
      {summary ? (
        <p>
          <ServedText text={summary} served={summaryServed} />
        </p>
      ) : null}
      <ol className={css.objectives}>
        {objectives.nodes.map((objective) => (
          <li key={objective.id}>
            {objective.title}
            <EditRecord type="strategy-objectives" id={objective.id} label={objective.title ?? ''} />
            <AddRecord
              type="strategy-measures"
              label={t`Measure of: ${objective.title ?? ''}`}
              text={t`Measure`}
              preset={{ objective: objective.id }}
            />
          </li>
        ))}
      </ol>
      <ShownOf
        what={t`Objectives`}
        shown={objectives.nodes.length}
        total={objectives.totalCount}
        type="strategy-objectives"
      />
      <Board measures={measures} objectives={objectives.nodes} />
    </Section>
  );
}
