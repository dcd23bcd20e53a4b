import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { request, useGraphql } from '../../api/client.js';
import { formatDay } from '../../i18n/format.js';
import { pathTo } from './address.js';
import type { PageProps } from './data.js';
import { More, useArrival } from './More.js';
import css from './my.module.css';
import { Back, Badge, Failed, Head, Loading, TakeBack, type Tone } from './parts.js';
import { labelOf, shownValue } from './proposal-words.js';
import { asked, type Change, type FieldState, type ProposalKind, type ProposalState } from './proposals-api.js';

interface Changes {
  readonly proposals: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
    readonly nodes: readonly Change[];
  };
}
const changesDocument = asked<Changes, { organisation: string; after: string | null }>(`
  query MyChanges($organisation: ID!, $after: String) {
    proposals(
      filter: { organisationId: { eq: $organisation } }
      orderBy: [{ createdAt: DESC }]
      first: 20
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        recordTitle
        kind
        state
        reason
        createdAt
        decidedAt
        fields {
          field
          before
          proposed
          state
        }
      }
    }
  }
`);
const withdrawDocument = asked<{ withdrawProposal: { id: string } | null }, { id: string }>(`
  mutation WithdrawMyProposal($id: ID!) {
    withdrawProposal(id: $id) {
      id
      state
    }
  }
`);

const states: Readonly<Record<ProposalState, { readonly words: MessageDescriptor; readonly tone: Tone }>> = {
  WAITING: { words: msg`Waits for your centre`, tone: 'wait' },
  CONFLICT: { words: msg`Waits for your centre: it was changed meanwhile`, tone: 'wait' },
  APPLIED: { words: msg`Applied`, tone: 'ok' },
  PARTLY: { words: msg`Applied in part`, tone: 'ok' },
  REJECTED: { words: msg`Not taken`, tone: 'bad' },
  GONE: { words: msg`No longer of use`, tone: 'plain' },
  WITHDRAWN: { words: msg`Taken back`, tone: 'plain' },
};
const fieldStates: Readonly<Record<FieldState, { readonly words: MessageDescriptor; readonly tone: Tone }>> = {
  WAITING: { words: msg`waits`, tone: 'wait' },
  CONFLICT: { words: msg`changed meanwhile, waits`, tone: 'wait' },
  APPLIED: { words: msg`applied`, tone: 'ok' },
  SAME: { words: msg`stood there already`, tone: 'ok' },
  REJECTED: { words: msg`not taken`, tone: 'bad' },
};
const kinds: Readonly<Record<ProposalKind, MessageDescriptor | null>> = {
  CREATE: msg`new`,
  CHANGE: null,
  ARCHIVE: msg`no longer so`,
};

/** What became of everything that was sent, the latest first, with the reason of whoever decided. */
export function ChangesPage({ organisation }: Pick<PageProps, 'organisation'>) {
  const { t } = useLingui();
  return (
    <>
      <Back path={pathTo({ page: 'home' })}>{t`All sections`}</Back>
      <Head title={t`What became of your changes`} />
      <ChangesFrom organisation={organisation} after={null} before={0} />
    </>
  );
}

interface FromProps extends Pick<PageProps, 'organisation'> {
  /** Where the page of the list begins; null: at its beginning. */
  readonly after: string | null;
  /** How many stand before it. */
  readonly before: number;
}

/** A page of the list, and below it the next one when it is asked for. */
function ChangesFrom({ organisation, after, before }: FromProps) {
  const [isMore, setMore] = useState(false);
  const { data, error, isPending, refetch } = useGraphql(changesDocument, { organisation: organisation.id, after });
  const list = useArrival(after !== null && data !== undefined);
  const { totalCount = 0, pageInfo } = data?.proposals ?? {};
  const shown = before + (data?.proposals.nodes.length ?? 0);
  return (
    <>
      {error && !data ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <Loading /> : null}
      {totalCount === 0 && data ? (
        <p className={css.about}>
          <Trans>Nothing was sent yet. Changes that you send stand here, with what your centre says.</Trans>
        </p>
      ) : null}
      <ul className={css.cards} ref={list} tabIndex={-1}>
        {data?.proposals.nodes.map((change) => (
          <ChangeCard key={change.id} change={change} />
        ))}
      </ul>
      {pageInfo?.hasNextPage && !isMore ? <More shown={shown} total={totalCount} onMore={() => setMore(true)} /> : null}
      {isMore && pageInfo?.endCursor ? (
        <ChangesFrom organisation={organisation} after={pageInfo.endCursor} before={shown} />
      ) : null}
    </>
  );
}

function ChangeCard({ change }: { change: Change }) {
  const { t } = useLingui();
  const { words, tone } = states[change.state];
  const kind = kinds[change.kind];
  const isOpen = change.state === 'WAITING' || change.state === 'CONFLICT';
  return (
    <li className={css.card}>
      <div className={css.cardHead}>
        <h2>
          {change.recordTitle}
          {kind ? ` (${i18n._(kind)})` : ''}
        </h2>
        <Badge tone={tone}>{i18n._(words)}</Badge>
      </div>
      <p className={css.about}>
        <Trans>Sent {formatDay(change.createdAt)}</Trans>
        {change.decidedAt && !isOpen ? (
          <>
            {' · '}
            <Trans>decided {formatDay(change.decidedAt)}</Trans>
          </>
        ) : null}
      </p>
      {change.reason ? (
        <p>
          <strong>{t`Your centre says:`}</strong> {change.reason}
        </p>
      ) : null}
      <ul className={css.plain}>
        {change.fields.map((field) => (
          <ChangedField key={field.field} field={field} kind={change.kind} />
        ))}
      </ul>
      {isOpen ? (
        <TakeBack
          what={change.recordTitle}
          send={() => request(withdrawDocument, { id: change.id })}
          query="MyChanges"
        />
      ) : null}
    </li>
  );
}

function ChangedField({ field, kind }: { field: Change['fields'][number]; kind: Change['kind'] }) {
  if (kind === 'ARCHIVE') return null;
  const { words, tone } = fieldStates[field.state];
  const [before, proposed] = [shownValue(field.before), shownValue(field.proposed)];
  return (
    <li className={css.changed}>
      <strong>{labelOf(field.field)}</strong>: {before ? <del>{before}</del> : null} <ins>{proposed || '—'}</ins>{' '}
      <Badge tone={tone}>{i18n._(words)}</Badge>
    </li>
  );
}
