import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type ApiError, request, useGraphql } from '../../../api/client.js';
import type { SuppressedAddressesQuery, SuppressionOfQuery } from '../../../gql/graphql.js';
import { formatDay } from '../../../i18n/format.js';
import { suppressionReasons } from '../../../i18n/suppression-words.js';
import { openWord } from '../../../i18n/words.js';
import { useIsOneOf } from '../../../session/me.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import { Table, type TableColumn } from '../../../ui/Table.js';
import page from '../page.module.css';
import { AskDialog, AskForm, ReasonDialog } from '../steps/AskDialog.js';
import css from './newsletters.module.css';
import { liftDocument, suppressDocument, suppressedDocument, suppressionOfDocument } from './suppression-documents.js';

type Suppressed = SuppressedAddressesQuery['suppressedAddresses']['addresses'][number];

/** What its owner said stays; what a machine or a centre decided can be taken back. */
const LIFTED: readonly string[] = ['MANUAL', 'SOFT_REPEATED', 'HARD_BOUNCE'];

function useColumns(): TableColumn<Suppressed>[] {
  const { t } = useLingui();
  return [
    { label: t`Address, as a code`, cell: ({ hashPrefix }) => <code>{hashPrefix}</code> },
    { label: t`Why`, named: true, cell: ({ reason }) => openWord(suppressionReasons, reason) },
    {
      label: t`For what`,
      named: true,
      cell: ({ scope }) => (scope === 'global' ? t`Everything` : t`One topic`),
    },
    {
      label: t({ message: 'Since', context: 'suppression' }),
      named: true,
      cell: ({ since }) => formatDay(since),
    },
    {
      label: t({ message: 'Until', context: 'suppression' }),
      named: true,
      cell: ({ until }) => (until ? formatDay(until) : null),
    },
  ];
}

/** Addresses that nobody writes to. They are kept as codes: whose one is, only who knows the address can ask. */
export function SuppressionsPage() {
  const { t } = useLingui();
  const columns = useColumns();
  const isWriter = useIsOneOf('COORDINATOR', 'EDITOR', 'DEMO');
  const [trail, setTrail] = useState<readonly string[]>([]);
  const { data, error, isPending, refetch } = useGraphql(suppressedDocument, { after: trail.at(-1) }, { staleTime: 0 });
  const list = data?.suppressedAddresses;
  return (
    <div className={page.page}>
      <div className={page.crumbs}>
        <Link to="/newsletters" className={page.back}>
          <IconArrowLeft size={16} aria-hidden />
          <Trans>Newsletters</Trans>
        </Link>
      </div>
      <PageHead title={t`Addresses that are not written to`} actions={isWriter ? <AddDialog /> : null} />
      {isWriter ? <AskOne /> : null}
      <Section title={t`All of them`}>
        {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
        {isPending && !error ? <SkeletonRows rows={5} /> : null}
        {list && list.addresses.length === 0 ? (
          <Nothing>
            <Trans>There is none.</Trans>
          </Nothing>
        ) : null}
        {list && list.addresses.length > 0 ? (
          <Table label={t`Addresses that are not written to`} columns={columns} rows={list.addresses} />
        ) : null}
        <div className={css.row}>
          {trail.length > 0 ? (
            <Button variant="default" size="xs" onClick={() => setTrail(trail.slice(0, -1))}>
              <Trans>Back</Trans>
            </Button>
          ) : null}
          {list?.hasMore && list.endCursor ? (
            <Button variant="default" size="xs" onClick={() => setTrail([...trail, list.endCursor as string])}>
              <Trans>More</Trans>
            </Button>
          ) : null}
        </div>
      </Section>
    </div>
  );
}

function AddDialog() {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  return (
    <AskDialog text={t`Add an address`} variant="filled" title={t`Add an address`}>
      {(close) => (
        <AskForm
          text={t`Add`}
          send={() => request(suppressDocument, { email: email.trim() })}
          onDone={close}
          isReady={email.trim() !== ''}
        >
          <p>
            <Trans>Nobody writes to it any more, for anything.</Trans>
          </p>
          <TextInput
            type="email"
            label={t`E-mail address`}
            required
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          />
        </AskForm>
      )}
    </AskDialog>
  );
}

/** Whether one address may be written to, and what can be taken back. */
function AskOne() {
  const { t } = useLingui();
  const columns = useColumns();
  const [email, setEmail] = useState('');
  const asking = useMutation<SuppressionOfQuery, ApiError, string>({
    mutationFn: (asked) => request(suppressionOfDocument, { email: asked }),
  });
  const asked = asking.variables ?? '';
  const found = asking.data?.suppressionOf;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (email.trim()) asking.mutate(email.trim());
  };
  const lift = (scope: string) => async (reason: string) => {
    await request(liftDocument, { email: asked, scope, reason });
    asking.mutate(asked);
  };
  return (
    <Section title={t`Ask about one address`}>
      <form className={css.row} onSubmit={onSubmit}>
        <TextInput
          type="email"
          label={t`E-mail address`}
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={asking.isPending}>
          <Trans>Ask</Trans>
        </Button>
      </form>
      {asking.error ? <ErrorBanner error={asking.error} /> : null}
      <div role="status">
        {found?.length === 0 ? <p>{t`Nothing keeps ${asked} from being written to.`}</p> : null}
        {found && found.length > 0 ? <p>{t`${asked} is not written to:`}</p> : null}
      </div>
      {found && found.length > 0 ? (
        <Table
          label={asked}
          columns={[
            ...columns.slice(1),
            {
              label: t`Take back`,
              cell: ({ reason, scope }) =>
                LIFTED.includes(reason) ? (
                  <ReasonDialog
                    label={t`Take back`}
                    title={t`Write to this address again?`}
                    isSmall
                    field={t`Why`}
                    send={lift(scope)}
                  >
                    <p>{asked}</p>
                  </ReasonDialog>
                ) : null,
            },
          ]}
          rows={found}
        />
      ) : null}
    </Section>
  );
}
