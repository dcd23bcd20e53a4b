import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import type { CompetenceFrameworksQuery } from '../../../gql/graphql.js';
import { PageHead } from '../../../ui/PageHead.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import page from '../page.module.css';
import css from './competences.module.css';
import { centrePortfolio, competenceCoverage, competenceFrameworks } from './documents.js';
import { Gaps } from './Gaps.js';
import { AreaMatrix, CompetenceTable } from './Matrix.js';
import { PortfolioSection } from './PortfolioSection.js';

type Framework = CompetenceFrameworksQuery['competenceFrameworks']['nodes'][number];
type Centre = CompetenceFrameworksQuery['nccs']['nodes'][number];

/** What the centres can do, side by side; what is missing where, and who could teach it. */
export function CompetencesPage() {
  const { t } = useLingui();
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(competenceFrameworks);
  const { framework: wanted, centre: country } = useSearch({ from: '/competences' });
  const frameworks = data?.competenceFrameworks.nodes ?? [];
  const framework =
    frameworks.find(({ id }) => id === wanted) ?? frameworks.find(({ key }) => key === 'NCC') ?? frameworks[0];
  const centres = data?.nccs.nodes ?? [];
  const centre = centres.find((one) => one.country?.code === country) ?? centres[0];
  return (
    <div className={page.page}>
      <PageHead
        title={t`Competences`}
        updating={isFetching && !isPending}
        actions={
          <Link to="/learning" search={{}}>
            <Trans>Mutual learning</Trans>
          </Link>
        }
      />
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={10} /> : null}
      {data && !framework ? (
        <EmptyState
          title={t`No framework yet`}
          action={
            <Link to="/records/$type/new" params={{ type: 'competence-frameworks' }} search={{}}>
              <Trans>New framework</Trans>
            </Link>
          }
        >
          <Trans>Competences are measured against a released version of a framework.</Trans>
        </EmptyState>
      ) : null}
      {framework ? <Choosing frameworks={frameworks} framework={framework} centres={centres} centre={centre} /> : null}
      {framework ? <Together framework={framework} /> : null}
      {framework && centre ? <OfCentre framework={framework} centre={centre} /> : null}
    </div>
  );
}

interface Chosen {
  readonly frameworks: readonly Framework[];
  readonly framework: Framework;
  readonly centres: readonly Centre[];
  readonly centre: Centre | undefined;
}

function Choosing({ frameworks, framework, centres, centre }: Chosen) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const search = useSearch({ from: '/competences' });
  const change = (next: typeof search) =>
    void navigate({ to: '/competences', search: { ...search, ...next }, replace: true });
  const day = (name: 'on' | 'since', label: string) => (
    <TextInput
      size="xs"
      type="date"
      label={label}
      value={search[name] ?? ''}
      onChange={({ currentTarget }) => change({ [name]: currentTarget.value || undefined })}
    />
  );
  return (
    <>
      <div className={page.filters}>
        <NativeSelect
          size="xs"
          label={t`Framework`}
          value={framework.id}
          data={frameworks.map(({ id, name, version }) => ({ value: id, label: `${name} (${version})` }))}
          onChange={({ currentTarget }) => change({ framework: currentTarget.value })}
        />
        <NativeSelect
          size="xs"
          label={t`Centre`}
          value={centre?.country?.code ?? ''}
          data={centres.map(({ country }) => ({ value: country?.code ?? '', label: country?.name ?? '' }))}
          onChange={({ currentTarget }) => change({ centre: currentTarget.value })}
        />
        {day('on', t`As of`)}
        {day('since', t`Compared with`)}
        <Link to="/records/$type" params={{ type: 'competence-claims' }} search={{}}>
          <Trans>Who has what</Trans>
        </Link>
        <Link to="/records/$type/$id" params={{ type: 'competence-frameworks', id: framework.id }}>
          <Trans>About this framework</Trans>
        </Link>
      </div>
      {framework.description ? <p className={page.note}>{framework.description}</p> : null}
      {framework.isExtract ? (
        <p className={page.note}>
          <Trans>This is a part of what was published. The rest can be loaded.</Trans>
        </p>
      ) : null}
      {framework.licence ? <p className={page.note}>{framework.licence}</p> : null}
    </>
  );
}

function Together({ framework }: { framework: Framework }) {
  const { on, since } = useSearch({ from: '/competences' });
  const wanted = { frameworkId: framework.id, on, since };
  const { data, error, isPending, refetch } = useGraphql(competenceCoverage, wanted);
  if (error) return <ErrorBanner error={error} onRetry={() => void refetch()} />;
  if (isPending) return <SkeletonRows rows={8} />;
  return (
    <>
      {data.competenceCoverage.some(({ area }) => area) ? <AreaMatrix cells={data.competenceCoverage} /> : null}
      <CompetenceTable cells={data.competenceCoverage} since={since} />
    </>
  );
}

function OfCentre({ framework, centre }: { framework: Framework; centre: Centre }) {
  const ids = { frameworkId: framework.id, nccId: centre.id };
  const { data, error, isPending, refetch } = useGraphql(centrePortfolio, ids);
  return (
    <div className={css.centre}>
      <h2 className={css.centreName}>{centre.name}</h2>
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <SkeletonRows rows={6} /> : null}
      {data ? (
        <div className={css.two}>
          <PortfolioSection portfolio={data.portfolios.nodes[0]} {...ids} />
          <Gaps gaps={data.competenceGaps} />
        </div>
      ) : null}
    </div>
  );
}
