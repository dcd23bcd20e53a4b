import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { formatMoment } from '../../../i18n/format.js';
import { PageHead } from '../../../ui/PageHead.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';
import { type MailboxEntry, useEmptyMailbox, useMailbox } from './mailbox.js';

function Entry({ message }: { message: MailboxEntry }) {
  return (
    <li className={css.job}>
      <h2>
        <Link to="/mailbox/$id" params={{ id: message.id }}>
          {message.subject}
        </Link>
      </h2>
      <span className={ui.dim}>{formatMoment(message.receivedAt)}</span>
      <p className={css.note}>
        <Trans>To {message.to}</Trans>
      </p>
    </li>
  );
}

/** The mail of a demo: what would have left the installation. */
export function MailboxPage() {
  const { t } = useLingui();
  const { data, error, isPending, refetch, dataUpdatedAt } = useMailbox();
  const empty = useEmptyMailbox();
  const messages = data?.messages ?? [];
  return (
    <div className={css.page}>
      <PageHead
        title={t`Mailbox`}
        actions={
          messages.length > 0 ? (
            <Button
              variant="default"
              leftSection={<IconTrash size={16} aria-hidden />}
              disabled={empty.isPending}
              onClick={() => empty.mutate()}
            >
              <Trans>Empty the mailbox</Trans>
            </Button>
          ) : null
        }
      />
      <p className={css.lead}>
        <Trans>In a demo no mail leaves this machine. What would have been sent stands here.</Trans>
      </p>
      {empty.error ? <ErrorBanner error={empty.error} onRetry={() => empty.mutate()} /> : null}
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={4} /> : null}
      {data && messages.length === 0 ? (
        <EmptyState title={t`No mail yet`}>
          <Trans>Invitations, links to sign in and reminders appear here as soon as they are sent.</Trans>
        </EmptyState>
      ) : null}
      <ul className={css.jobs} aria-label={t`Messages`}>
        {messages.map((message) => (
          <Entry key={message.id} message={message} />
        ))}
      </ul>
    </div>
  );
}
