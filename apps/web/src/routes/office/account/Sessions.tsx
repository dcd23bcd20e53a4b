import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useGraphql } from '../../../api/client.js';
import type { MySessionsQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { signInWays } from '../../../i18n/account-words.js';
import { formatMoment } from '../../../i18n/format.js';
import { userRoles } from '../../../i18n/identity-words.js';
import { word } from '../../../i18n/words.js';
import { Badge } from '../../../ui/Badge.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { Table, type TableColumn } from '../../../ui/Table.js';
import { useSave } from './use-save.js';

const mySessions = graphql(`
  query MySessions($filter: SessionFilter) {
    sessions(filter: $filter, orderBy: [{ lastSeenAt: DESC }], first: 100) {
      totalCount
      nodes {
        id
        way
        hasSecondFactor
        actingRole
        device
        network
        lastSeenAt
        createdAt
      }
    }
  }
`);

const endSession = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input)
  }
`);

type Session = MySessionsQuery['sessions']['nodes'][number];
/** A session ends by itself when it is not used for so long. */
const IDLE_MS = 12 * 3_600_000;

/** The sign-ins that are open, on whatever device; each but this one can be ended. In: id of this one. */
export function Sessions({ own }: { own: string }) {
  const { t } = useLingui();
  const [now] = useState(() => Date.now());
  const { data, error, refetch } = useGraphql(mySessions, {
    filter: {
      revokedAt: { isNull: true },
      endsAt: { gt: new Date(now).toISOString() },
      lastSeenAt: { gt: new Date(now - IDLE_MS).toISOString() },
    },
  });
  const end = useSave(endSession);
  const columns: readonly TableColumn<Session>[] = [
    {
      label: t`Device`,
      cell: ({ id, device }) => (
        <>
          {device} {id === own ? <Badge tone="info">{t`this one`}</Badge> : null}
        </>
      ),
    },
    {
      label: t`Signed in`,
      named: true,
      cell: ({ way, createdAt, hasSecondFactor }) => (
        <>
          {formatMoment(createdAt)}, {word(signInWays, way)}
          {hasSecondFactor ? <>, {t`with a second factor`}</> : null}
        </>
      ),
    },
    { label: t`Last seen`, named: true, cell: ({ lastSeenAt }) => formatMoment(lastSeenAt) },
    { label: t`Network`, named: true, cell: ({ network }) => network },
    { label: t`Acts as`, named: true, cell: ({ actingRole }) => word(userRoles, actingRole) },
    {
      label: t`End it`,
      cell: ({ id, device }) =>
        id === own ? null : (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t`End now: ${device}`}
            disabled={end.isPending}
            onClick={() => end.mutate({ input: { id } })}
          >
            <Trans>End now</Trans>
          </Button>
        ),
    },
  ];
  return (
    <Section title={t`Open sign-ins`} count={data?.sessions.totalCount}>
      {end.error ? <ErrorBanner error={end.error} /> : null}
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <Table label={t`Open sign-ins`} columns={columns} rows={data.sessions.nodes} />
      ) : (
        <SkeletonRows rows={2} />
      )}
    </Section>
  );
}
