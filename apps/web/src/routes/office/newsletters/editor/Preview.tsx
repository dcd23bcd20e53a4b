import { Trans, useLingui } from '@lingui/react/macro';
import { Box, Button } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useGraphql } from '../../../../api/client.js';
import type { NewsletterPreviewQuery } from '../../../../gql/graphql.js';
import { formatNumber } from '../../../../i18n/format.js';
import { ErrorBanner, SkeletonRows } from '../../../../ui/states.js';
import ui from '../../../../ui/ui.module.css';
import { previewDocument } from '../documents.js';
import { toStore } from './blocks.js';
import type { Content } from './draft.js';
import css from './editor.module.css';
import { MailFrame } from './MailFrame.js';

const WAIT_MS = 500;
const WIDTHS = { desktop: 600, phone: 390 } as const;
type Look = keyof typeof WIDTHS | 'plain';

/** The value as it was when it last rested for a moment. */
function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), WAIT_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** How the api makes a mail of what is written, saved or not. The old one stays while the next is made. */
export function usePreview(issueId: string, lang: string, content: Content) {
  const { subject, preheader, blocks } = useRested(content);
  const input = { issueId, lang, subject, preheader: preheader || null, blocks: toStore(blocks) };
  return useGraphql(
    previewDocument,
    { input },
    { placeholderData: keepPreviousData, gcTime: 10_000, staleTime: 10_000 },
  );
}

type Mail = NewsletterPreviewQuery['newsletterPreview'];

export function Preview({ query, lang }: { query: ReturnType<typeof usePreview>; lang: string }) {
  const { t } = useLingui();
  const [look, setLook] = useState<Look>('desktop');
  const looks: { look: Look; label: string }[] = [
    { look: 'desktop', label: t({ message: 'Desktop', context: 'preview' }) },
    { look: 'phone', label: t({ message: 'Phone', context: 'preview' }) },
    { look: 'plain', label: t`Plain text` },
  ];
  const { data, error, isPending, isFetching, refetch } = query;
  return (
    <section className={css.preview} aria-label={t`Preview`} aria-busy={isFetching}>
      <fieldset className={css.looks}>
        <legend className={css.hidden}>{t`How it is shown`}</legend>
        {looks.map((one) => (
          <Button
            key={one.look}
            size="xs"
            variant={one.look === look ? 'filled' : 'default'}
            aria-pressed={one.look === look}
            onClick={() => setLook(one.look)}
          >
            {one.label}
          </Button>
        ))}
        {data ? <span className={ui.dim}>{t`${formatNumber(data.newsletterPreview.bytes / 1024, 1)} kB`}</span> : null}
      </fieldset>
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <SkeletonRows rows={6} /> : null}
      {data ? <Shown mail={data.newsletterPreview} look={look} lang={lang} /> : null}
    </section>
  );
}

function Shown({ mail, look, lang }: { mail: Mail; look: Look; lang: string }) {
  const { t } = useLingui();
  return (
    <>
      <p className={css.mailHead} lang={lang}>
        <b>{mail.subject}</b>
        {mail.preheader ? <span className={ui.dim}> {mail.preheader}</span> : null}
      </p>
      {mail.html === '' ? (
        <p className={ui.dim}>
          <Trans>There is nothing to show yet. The checks say what is missing.</Trans>
        </p>
      ) : look === 'plain' ? (
        <Box component="pre" className={css.plain} lang={lang} tabIndex={0}>
          {mail.text}
        </Box>
      ) : (
        <Box component="section" className={css.framePlace} tabIndex={0} aria-label={t`The mail`}>
          <MailFrame title={mail.subject || t`The mail`} html={mail.html} width={WIDTHS[look]} />
        </Box>
      )}
      {look === 'plain' ? null : (
        <p className={css.note}>
          <Trans>Pictures are not loaded here: their words stand in their place.</Trans>
        </p>
      )}
    </>
  );
}
