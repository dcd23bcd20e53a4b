import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { formatMoment } from '../../../i18n/format.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Facts, Section } from '../../../ui/Section.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import css from '../page.module.css';
import { htmlAddress, type MailboxMessage, useMailboxMessage } from './mailbox.js';
import own from './mailbox.module.css';

const WEB_ADDRESS = /(https?:\/\/[^\s<>"]+)/;

/** The text as it came, its addresses as links: that is what one opens the mailbox for. */
function MessageText({ text }: { text: string }) {
  let at = 0;
  return (
    <p className={own.text}>
      {text.split(WEB_ADDRESS).map((part) => {
        at += part.length;
        return WEB_ADDRESS.test(part) ? (
          <a key={at} href={part} target="_blank" rel="noopener noreferrer">
            {part}
          </a>
        ) : (
          part
        );
      })}
    </p>
  );
}

function Message({ message }: { message: MailboxMessage }) {
  const { t } = useLingui();
  return (
    <>
      <Facts
        items={[
          { label: t`From`, value: message.from },
          { label: t`To`, value: message.to },
          { label: t`Arrived`, value: formatMoment(message.receivedAt) },
        ]}
      />
      <Section title={t`Text`}>
        <MessageText text={message.text} />
      </Section>
      {message.hasHtml ? (
        <Section title={t`As a mail program shows it`}>
          <iframe
            className={own.frame}
            title={t`Message as HTML`}
            src={htmlAddress(message.id)}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            referrerPolicy="no-referrer"
          />
        </Section>
      ) : null}
    </>
  );
}

/** One message of the mailbox. Its HTML runs nothing, loads nothing and cannot reach this page. */
export function MailboxMessagePage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/mailbox/$id' });
  const { data, error, isPending, refetch } = useMailboxMessage(id);
  return (
    <div className={css.page}>
      <div className={css.crumbs}>
        <Link to="/mailbox" className={css.back}>
          <IconArrowLeft size={16} aria-hidden />
          <Trans>Mailbox</Trans>
        </Link>
      </div>
      <PageHead title={data?.subject ?? t`Message`} />
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <SkeletonRows rows={4} /> : null}
      {data ? <Message message={data} /> : null}
    </div>
  );
}
