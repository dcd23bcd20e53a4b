import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useGraphql } from '../../../api/client.js';
import type { MyTokensQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { tokenScopes } from '../../../i18n/account-words.js';
import { formatMoment } from '../../../i18n/format.js';
import { userRoles } from '../../../i18n/identity-words.js';
import { word } from '../../../i18n/words.js';
import type { Me } from '../../../session/me.js';
import { Badge } from '../../../ui/Badge.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import { Table, type TableColumn } from '../../../ui/Table.js';
import { ShownOnce } from './ShownOnce.js';
import { TokenForm } from './TokenForm.js';
import { useSave } from './use-save.js';

const myTokens = graphql(`
  query MyTokens($user: ID!) {
    apiTokens(
      filter: { userId: { eq: $user }, revokedAt: { isNull: true } }
      orderBy: [{ createdAt: DESC }]
      first: 100
    ) {
      totalCount
      nodes {
        id
        name
        role
        scope
        begins
        expiresAt
        lastUsedAt
        ncc {
          id
          name
        }
      }
    }
  }
`);

const endToken = graphql(`
  mutation EndApiToken($input: EndApiTokenInput!) {
    endApiToken(input: $input)
  }
`);

type Token = MyTokensQuery['apiTokens']['nodes'][number];

/** Keys for programs. The secret of a new one is shown once; of the others only how they begin. */
export function Tokens({ me }: { me: Me }) {
  const { t } = useLingui();
  const [isMaking, setMaking] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const { data, error, refetch } = useGraphql(myTokens, { user: me.userId ?? '' });
  return (
    <Section
      title={t`API tokens`}
      count={data?.apiTokens.totalCount}
      action={
        isMaking || secret ? null : (
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
            <Trans>New token</Trans>
          </Button>
        )
      }
    >
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isMaking ? (
        <TokenForm
          me={me}
          onCancel={() => setMaking(false)}
          onMade={(made) => {
            setMaking(false);
            setSecret(made);
          }}
        />
      ) : null}
      {secret ? (
        <ShownOnce title={t`Your new API token`} secrets={[secret]} onDone={() => setSecret(null)}>
          <Trans>Copy it now: it is shown this one time. Send it as the header “Authorization: Bearer …”.</Trans>
        </ShownOnce>
      ) : null}
      {data ? <TokenTable tokens={data.apiTokens.nodes} /> : <SkeletonRows rows={2} />}
    </Section>
  );
}

function TokenTable({ tokens }: { tokens: readonly Token[] }) {
  const { t } = useLingui();
  const [now] = useState(() => Date.now());
  const end = useSave(endToken);
  const columns: readonly TableColumn<Token>[] = [
    { label: t`Name`, cell: ({ name }) => name },
    { label: t`Begins with`, named: true, cell: ({ begins }) => <code>{begins}…</code> },
    {
      label: t`Acts as`,
      named: true,
      cell: ({ role, ncc }) => [word(userRoles, role), ncc?.name].filter(Boolean).join(', '),
    },
    { label: t`May`, named: true, cell: ({ scope }) => word(tokenScopes, scope) },
    {
      label: t`Expires`,
      named: true,
      cell: ({ expiresAt }) =>
        Date.parse(expiresAt) < now ? <Badge tone="wait">{t`expired`}</Badge> : formatMoment(expiresAt),
    },
    {
      label: t`Last used`,
      named: true,
      cell: ({ lastUsedAt }) => (lastUsedAt ? formatMoment(lastUsedAt) : t`never`),
    },
    {
      label: t`End it`,
      cell: ({ id, name }) => (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t`End now: ${name}`}
          disabled={end.isPending}
          onClick={() => end.mutate({ input: { id } })}
        >
          <Trans>End now</Trans>
        </Button>
      ),
    },
  ];
  if (tokens.length === 0)
    return (
      <Nothing>
        <Trans>You have none. A program uses one to ask as you, under one of your roles.</Trans>
      </Nothing>
    );
  return (
    <>
      {end.error ? <ErrorBanner error={end.error} /> : null}
      <Table label={t`API tokens`} columns={columns} rows={tokens} />
    </>
  );
}
