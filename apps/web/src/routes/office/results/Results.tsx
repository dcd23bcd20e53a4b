import { useLingui } from '@lingui/react/macro';
import { useGraphql } from '../../../api/client.js';
import { useMay } from '../../../session/may.js';
import { Section, ShownOf } from '../../../ui/Section.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import { AddRecord } from '../records/AddRecord.js';
import { Chain } from './Chain.js';
import { resultsOf } from './documents.js';
import { IndicatorView } from './IndicatorView.js';

/** Whose results: the pilot's, or those of a project or a centre that are of none of its pilots. */
interface Owner {
  of: 'pilot' | 'project' | 'ncc';
  id: string;
}

/** What is asked for of one owner: its results, what measures them, and the values. */
function wantedOf({ of, id }: Owner) {
  const result = { [of]: { id: { eq: id } } };
  return { results: result, indicators: { result }, values: { indicator: { result } }, [`${of}Id`]: id };
}

/**
 * Results with the chain from what is put in to what changes, and how each link of it is measured. A pilot is there for its
 * results; of a project and a centre the section shows where there are some, or for who may add them.
 */
export function Results(owner: Owner) {
  const { t } = useLingui();
  const may = useMay();
  const { data, error, isPending, refetch } = useGraphql(resultsOf, wantedOf(owner));
  const results = data?.resultNodes.nodes ?? [];
  const indicators = data?.indicators.nodes ?? [];
  const values = data?.indicatorValues.nodes ?? [];
  const progress = new Map(data?.indicatorProgress.map((line) => [line.indicatorId, line]));
  // results of a centre lie with that centre, whoever writes them down
  const mayAdd = may('result-nodes', 'create', owner.of === 'ncc' ? owner.id : undefined);
  if (owner.of !== 'pilot' && !mayAdd && !error && results.length === 0) return null;
  return (
    <>
      <Section
        title={t`Result chain`}
        count={data?.resultNodes.totalCount}
        action={
          mayAdd ? <AddRecord type="result-nodes" label={t`Result chain`} preset={{ [owner.of]: owner.id }} /> : null
        }
      >
        {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
        {isPending && !error ? <SkeletonRows rows={4} /> : null}
        {data && results.length === 0 ? (
          <Nothing>{t`No result is written down: what is put in, done, made, and what changes because of it.`}</Nothing>
        ) : null}
        {results.length > 0 ? <Chain results={results} /> : null}
        {data ? (
          <ShownOf
            what={t`Result chain`}
            shown={results.length}
            total={data.resultNodes.totalCount}
            type="result-nodes"
          />
        ) : null}
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
          {data ? (
            <>
              <ShownOf
                what={t`Indicators`}
                shown={indicators.length}
                total={data.indicators.totalCount}
                type="indicators"
              />
              <ShownOf
                what={t`Values`}
                shown={values.length}
                total={data.indicatorValues.totalCount}
                type="indicator-values"
              />
            </>
          ) : null}
        </Section>
      ) : null}
    </>
  );
}
