import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { PageHead } from '../../../ui/PageHead.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import page from '../page.module.css';
import { Across } from './Across.js';
import { type Centre, centresOfResults, resultsOfNetwork } from './network-documents.js';
import { ProgressTable } from './ProgressTable.js';
import type { ResultsSearch } from './search.js';

/** What came of pilots and projects in figures: added up across the centres, and each indicator against its target. */
export function ResultsPage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/results' });
  const known = useGraphql(centresOfResults);
  const centres = known.data?.nccs.nodes ?? [];
  const centre = centres.find(({ country }) => country?.code === search.centre);
  const { from = null, to = null } = search;
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(
    resultsOfNetwork,
    { nccId: centre?.id ?? null, from, to },
    { enabled: !search.centre || known.data !== undefined },
  );
  const failed = error ?? known.error;
  return (
    <div className={page.page}>
      <PageHead title={t`Results`} updating={isFetching && !isPending} />
      <Choosing search={search} centres={centres} />
      {failed ? (
        <ErrorBanner error={failed} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !failed ? <SkeletonRows rows={10} /> : null}
      {data && data.indicatorProgress.length === 0 ? (
        <EmptyState
          title={t`No indicator is there to see`}
          action={
            <Link to="/pilots" search={{}}>
              <Trans>To the pilots</Trans>
            </Link>
          }
        >
          <Trans>Indicators are written down on the page of a pilot, beside the results that they measure.</Trans>
        </EmptyState>
      ) : null}
      {data && data.indicatorProgress.length > 0 ? (
        <>
          {search.centre ? null : <Across network={data} centres={centres} />}
          <ProgressTable network={data} centres={centres} />
        </>
      ) : null}
    </div>
  );
}

function Choosing({ search, centres }: { search: ResultsSearch; centres: readonly Centre[] }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const change = (next: ResultsSearch) =>
    void navigate({ to: '/results', search: { ...search, ...next }, replace: true });
  const day = (name: 'from' | 'to', label: string) => (
    <TextInput
      size="xs"
      type="date"
      label={label}
      value={search[name] ?? ''}
      onChange={({ currentTarget }) => change({ [name]: currentTarget.value || undefined })}
    />
  );
  return (
    <div className={page.filters}>
      <NativeSelect
        size="xs"
        label={t`Centre`}
        value={search.centre ?? ''}
        data={[
          { value: '', label: t`All` },
          ...centres.map(({ country }) => ({ value: country?.code ?? '', label: country?.name ?? '' })),
        ]}
        onChange={({ currentTarget }) => change({ centre: currentTarget.value || undefined })}
      />
      {day('from', t`From`)}
      {day('to', t`Until`)}
    </div>
  );
}
