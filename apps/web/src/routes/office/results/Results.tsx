import { useLingui } from '@lingui/react/macro';
import { useGraphql } from '../../../api/client.js';
import { formatNumber } from '../../../i18n/format.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import { AddRecord } from '../records/AddRecord.js';
import { Chain } from './Chain.js';
import { resultsOf } from './documents.js';
import { IndicatorView } from './IndicatorView.js';

/** What is asked for of one pilot: its results, what measures them, and the values. */
function ofPilot(pilotId: string) {
  const result = { pilot: { id: { eq: pilotId } } };
  return { results: result, indicators: { result }, values: { indicator: { result } }, pilotId };
}

/** The results of a pilot: the chain from what is put in to what changes, and how each link of it is measured. */
export function Results({ pilotId }: { pilotId: string }) {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useGraphql(resultsOf, ofPilot(pilotId));
  const results = data?.resultNodes.nodes ?? [];
  const indicators = data?.indicators.nodes ?? [];
  const values = data?.indicatorValues.nodes ?? [];
  const progress = new Map(data?.indicatorProgress.map((line) => [line.indicatorId, line]));
  const [shown, all] = [values.length, data?.indicatorValues.totalCount ?? 0];
  return (
    <>
      <Section
        title={t`Result chain`}
        count={data?.resultNodes.totalCount}
        action={<AddRecord type="result-nodes" label={t`Result chain`} preset={{ pilot: pilotId }} />}
      >
        {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
        {isPending && !error ? <SkeletonRows rows={4} /> : null}
        {data && results.length === 0 ? (
          <Nothing>{t`No result is written down: what is put in, done, made, and what changes because of it.`}</Nothing>
        ) : null}
        {results.length > 0 ? <Chain results={results} /> : null}
      </Section>
      {results.length > 0 ? (
        <Section title={t`Indicators`} count={data?.indicators.totalCount}>
          {indicators.length === 0 ? <Nothing>{t`Nobody has said how these results are measured.`}</Nothing> : null}
          {indicators.map((indicator) => (
            <IndicatorView
              key={indicator.id}
              indicator={indicator}
              values={values.filter((value) => value.indicator?.id === indicator.id)}
              progress={progress.get(indicator.id)}
            />
          ))}
          {all > shown ? (
            <p className={ui.dim}>{t`${formatNumber(shown)} of ${formatNumber(all)} values are shown.`}</p>
          ) : null}
        </Section>
      ) : null}
    </>
  );
}
