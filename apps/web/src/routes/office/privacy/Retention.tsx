import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { request, useGraphql } from '../../../api/client.js';
import type { PrivacyRegisterQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { formatMoment, formatNumber } from '../../../i18n/format.js';
import { isActive } from '../../../jobs/jobs.js';
import { typeNamed } from '../../../records/declarations.js';
import { typesLabel } from '../../../records/labels.js';
import { useIsOneOf } from '../../../session/me.js';
import { Badge } from '../../../ui/Badge.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';
import { useSend } from '../people/use-send.js';
import { AddRecord, EditRecord } from '../records/AddRecord.js';
import { periodText } from './periods.js';

const runRetention = graphql(`
  mutation RunRetention($dryRun: Boolean!) {
    runRetention(dryRun: $dryRun) {
      id
      state
    }
  }
`);

const retentionJob = graphql(`
  query RetentionJob($id: ID!) {
    job(id: $id) {
      id
      state
      result
      error
    }
  }
`);

type Plan = PrivacyRegisterQuery['retentionPlans'][number];

/** What is anonymised after how long, when next, and what it would be now. */
export function RetentionSection({ plans }: { plans: readonly Plan[] }) {
  const { t } = useLingui();
  const rows = plans.map((plan) => ({ ...plan, id: plan.recordType }));
  type Row = (typeof rows)[number];
  const nameOf = ({ recordType }: Row): string => {
    const type = typeNamed(recordType);
    return type ? typesLabel(type) : recordType;
  };
  const columns = [
    { label: t`Kind of record`, cell: nameOf },
    { label: t`Kept for`, named: true, cell: ({ keep }: Row) => periodText(keep) },
    {
      label: t`State`,
      cell: ({ isActive: isOn }: Row) => (
        <Badge tone={isOn ? 'ok' : 'neutral'}>{isOn ? t`Switched on` : t`Switched off`}</Badge>
      ),
    },
    { label: t`Over now`, number: true, cell: ({ due }: Row) => formatNumber(due) },
    { label: t`Next run`, named: true, cell: ({ nextRunAt }: Row) => (nextRunAt ? formatMoment(nextRunAt) : '') },
    { label: t`Last run`, named: true, cell: ({ lastRunAt }: Row) => (lastRunAt ? formatMoment(lastRunAt) : '') },
    {
      label: t`Edit`,
      corner: true,
      cell: (row: Row) =>
        row.ruleId ? (
          <EditRecord type="retention-rules" id={row.ruleId} label={nameOf(row)} />
        ) : (
          <AddRecord type="retention-rules" label={nameOf(row)} preset={{ recordType: row.recordType }} />
        ),
    },
  ];
  return (
    <Section title={t`Retention rules`}>
      <p className={css.note}>
        <Trans>
          What is kept longer than its purpose needs is anonymised once a day, where a rule is switched on. Without a
          rule nothing goes.
        </Trans>
      </p>
      <Table label={t`Retention rules`} columns={columns} rows={rows} />
      {useIsOneOf('NODE_ADMIN', 'DEMO') ? <Preview /> : null}
    </Section>
  );
}

interface Found {
  readonly type: string;
  readonly ids: readonly string[];
  readonly due: number;
}

const foundIn = (result: unknown): readonly Found[] =>
  typeof result === 'object' && result !== null && 'types' in result && Array.isArray(result.types)
    ? (result.types as Found[])
    : [];

/** Which records are over now: the worker looks, and touches nothing. */
function Preview() {
  const { t } = useLingui();
  const [id, setId] = useState<string | null>(null);
  const run = useSend<void, { runRetention: { id: string } | null }>(() => request(runRetention, { dryRun: true }));
  const { data } = useGraphql(
    retentionJob,
    { id: id ?? '' },
    {
      enabled: id !== null,
      staleTime: 0,
      refetchInterval: ({ state }) => (isActive(state.data?.job?.state ?? 'RUNNING') ? 1000 : false),
    },
  );
  const job = data?.job;
  const found = job?.state === 'DONE' ? foundIn(job.result) : undefined;
  return (
    <>
      <div className={css.adds}>
        <Button
          variant="default"
          loading={run.isPending}
          onClick={() => run.mutate(undefined, { onSuccess: ({ runRetention: made }) => setId(made?.id ?? null) })}
        >
          {t`Show what is over`}
        </Button>
      </div>
      {run.error ? <ErrorBanner error={run.error} /> : null}
      <div role="status">
        {id && !found && !job?.error ? <SkeletonRows rows={2} /> : null}
        {job?.error ? <p>{job.error}</p> : null}
        {found ? <Over found={found} /> : null}
      </div>
    </>
  );
}

function Over({ found }: { found: readonly Found[] }) {
  const { t } = useLingui();
  if (found.every(({ due }) => due === 0)) return <Nothing>{t`Nothing is over.`}</Nothing>;
  return found.map(({ type, ids }) => (
    <ul key={type} className={ui.plainList}>
      {ids.map((id) => (
        <li key={id}>
          {type === 'Person' ? (
            <Link to="/people/$id" params={{ id }}>
              {id}
            </Link>
          ) : (
            <Link to="/subject-requests/$id" params={{ id }}>
              {id}
            </Link>
          )}
        </li>
      ))}
    </ul>
  ));
}
