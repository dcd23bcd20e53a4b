import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useGraphql } from '../../../api/client.js';
import type { MyLinkedAccountsQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { formatMoment } from '../../../i18n/format.js';
import form from '../../../records/form.module.css';
import session from '../../../session/forms.module.css';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, Nothing } from '../../../ui/states.js';
import { Table, type TableColumn } from '../../../ui/Table.js';
import css from './account.module.css';
import { outcomeOfAddress, whyNotLinked } from './link-outcome.js';
import { useSave } from './use-save.js';

const myLinkedAccounts = graphql(`
  query MyLinkedAccounts {
    signInProviders {
      id
      name
    }
    me {
      linkedProviders {
        id
        provider
        name
        linkedAt
        lastUsedAt
      }
    }
  }
`);

const link = graphql(`
  mutation LinkProvider($input: LinkProviderInput!) {
    linkProvider(input: $input)
  }
`);

const unlink = graphql(`
  mutation UnlinkProvider($input: UnlinkProviderInput!) {
    unlinkProvider(input: $input)
  }
`);

type Linked = MyLinkedAccountsQuery['me']['linkedProviders'][number];

/**
 * Accounts at other providers by which one signs in here. On a node that knows none there is nothing to show. In: whether the
 * second factor was given, where there is one.
 */
export function LinkedAccounts({ mayChange }: { mayChange: boolean }) {
  const { t } = useLingui();
  const [gone, setGone] = useState<string | null>(null);
  const { data, error, refetch } = useGraphql(myLinkedAccounts);
  const takeAway = useSave(unlink); // here, and not in the table: that goes with its last row
  const linked = data?.me.linkedProviders ?? [];
  const open = data?.signInProviders.filter(({ id }) => !linked.some(({ provider }) => provider === id)) ?? [];
  if (data && linked.length + open.length === 0) return null;
  return (
    <Section title={t`Linked accounts`} count={linked.length}>
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {data && gone === null ? <Outcome linked={linked} /> : null}
      {gone === null ? null : (
        <Told isGood>
          <Trans>Your account at {gone} signs you in no longer. A link by mail still does.</Trans>
        </Told>
      )}
      {data && linked.length === 0 ? (
        <Nothing>
          <Trans>You have none. With one you sign in here through an account that you have elsewhere.</Trans>
        </Nothing>
      ) : null}
      {takeAway.error ? <ErrorBanner error={takeAway.error} /> : null}
      {linked.length > 0 ? (
        <LinkedTable
          linked={linked}
          isBusy={takeAway.isPending}
          onTakeAway={
            mayChange
              ? ({ id, name }) => takeAway.mutate({ input: { id } }, { onSuccess: () => setGone(name) })
              : undefined
          }
        />
      ) : null}
      {mayChange ? (
        <LinkButtons providers={open} />
      ) : (
        <p className={css.fact}>
          <Trans>To change it, sign in with your second factor first.</Trans>
        </p>
      )}
    </Section>
  );
}

/** A button for each provider where one has no account linked yet. */
function LinkButtons({ providers }: { providers: MyLinkedAccountsQuery['signInProviders'] }) {
  const begin = useSave(link, ({ linkProvider }) => window.location.assign(linkProvider));
  if (providers.length === 0) return null;
  return (
    <>
      {begin.error ? <ErrorBanner error={begin.error} /> : null}
      <div className={`${form.actions} ${css.below}`}>
        {providers.map(({ id, name }) => (
          <Button
            key={id}
            variant="default"
            leftSection={<IconExternalLink size={16} aria-hidden />}
            disabled={begin.isPending}
            onClick={() => begin.mutate({ input: { provider: id, to: `/account?linked=${id}` } })}
          >
            <Trans>Link an account at {name}</Trans>
          </Button>
        ))}
      </div>
    </>
  );
}

interface TableProps {
  linked: readonly Linked[];
  isBusy: boolean;
  onTakeAway: ((linked: Linked) => void) | undefined;
}

function LinkedTable({ linked, isBusy, onTakeAway }: TableProps) {
  const { t } = useLingui();
  const columns: readonly TableColumn<Linked>[] = [
    { label: t`Account at`, cell: ({ name }) => name },
    { label: t`Linked since`, named: true, cell: ({ linkedAt }) => formatMoment(linkedAt) },
    {
      label: t`Last used`,
      named: true,
      cell: ({ lastUsedAt }) => (lastUsedAt ? formatMoment(lastUsedAt) : t`never`),
    },
    {
      label: t`Change`,
      cell: (one) => {
        const { name } = one;
        return onTakeAway ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t`Take away: ${name}`}
            disabled={isBusy}
            onClick={() => onTakeAway(one)}
          >
            <Trans>Take away</Trans>
          </Button>
        ) : null;
      },
    },
  ];
  return <Table label={t`Linked accounts`} columns={columns} rows={linked} />;
}

/** What came of linking, for whoever comes back from a provider: what the address says is believed only where it is true. */
function Outcome({ linked }: { linked: readonly Linked[] }) {
  const { i18n } = useLingui();
  const [{ problem, provider }] = useState(outcomeOfAddress);
  const name = linked.find((one) => one.provider === provider)?.name;
  if (problem) return <Told>{i18n._(whyNotLinked(problem))}</Told>;
  if (name === undefined) return null;
  return (
    <Told isGood>
      <Trans>Your account at {name} is linked: it signs you in from now on.</Trans>
    </Told>
  );
}

/** Takes the focus, so that it is read out and seen. */
function Told({ isGood = false, children }: { isGood?: boolean; children: ReactNode }) {
  const ref = useRef<HTMLParagraphElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <p
      ref={ref}
      tabIndex={-1}
      role={isGood ? 'status' : 'alert'}
      className={`${css.told} ${isGood ? session.done : session.refusal}`}
    >
      {children}
    </p>
  );
}
