import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type ApiError, request } from '../../../api/client.js';
import type { SendTestNewsletterMutation } from '../../../gql/graphql.js';
import { languageName } from '../../../i18n/languages.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import { type Issue, sendTestDocument } from './documents.js';
import css from './newsletters.module.css';

/** The issue as a mail to whoever writes it, and to nobody else. */
export function TestSection({ issue }: { issue: Issue }) {
  const { t } = useLingui();
  const all = issue.variants.nodes.map(({ lang }) => lang);
  const [left, setLeft] = useState<readonly string[]>([]);
  const langs = all.filter((lang) => !left.includes(lang));
  const test = useMutation<SendTestNewsletterMutation, ApiError>({
    mutationFn: () => request(sendTestDocument, { issueId: issue.id, langs }),
  });
  const sent = test.data?.sendTestNewsletter;
  if (all.length === 0) return null;
  return (
    <Section title={t`Test mail`}>
      <div className={css.row}>
        {all.map((lang) => (
          <Checkbox
            key={lang}
            label={languageName(lang)}
            checked={!left.includes(lang)}
            onChange={({ currentTarget }) =>
              setLeft(currentTarget.checked ? left.filter((one) => one !== lang) : [...left, lang])
            }
          />
        ))}
        <Button
          variant="default"
          leftSection={<IconMail size={16} aria-hidden />}
          disabled={langs.length === 0}
          loading={test.isPending}
          onClick={() => test.mutate()}
        >
          <Trans>Send a test to myself</Trans>
        </Button>
      </div>
      <p role="status" className={ui.dim}>
        {sent ? t`On its way to ${sent.sentTo}: ${sent.langs.map(languageName).join(', ')}` : ''}
      </p>
      {test.error ? <ErrorBanner error={test.error} /> : null}
    </Section>
  );
}
