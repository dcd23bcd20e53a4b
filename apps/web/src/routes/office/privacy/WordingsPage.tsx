import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea, TextInput } from '@mantine/core';
import { IconChevronLeft, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { request, useGraphql } from '../../../api/client.js';
import type { ConsentWordingInput, ConsentWordingsQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { formatMoment, formatNumber } from '../../../i18n/format.js';
import { languageName } from '../../../i18n/languages.js';
import form from '../../../records/form.module.css';
import { useIsOneOf } from '../../../session/me.js';
import { Dialog } from '../../../ui/Dialog.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Section } from '../../../ui/Section.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';
import { useSend } from '../people/use-send.js';

const wordingsList = graphql(`
  query ConsentWordings {
    consentWordings(first: 200, orderBy: [{ purpose: ASC }, { version: DESC }]) {
      nodes {
        id
        purpose
        version
        createdAt
        en: text(lang: EN)
        enServed: textServed(lang: EN)
        it: text(lang: IT)
        itServed: textServed(lang: IT)
        hr: text(lang: HR)
        hrServed: textServed(lang: HR)
        el: text(lang: EL)
        elServed: textServed(lang: EL)
        ro: text(lang: RO)
        roServed: textServed(lang: RO)
        sl: text(lang: SL)
        slServed: textServed(lang: SL)
        events(first: 1) {
          totalCount
        }
      }
    }
  }
`);

const publish = graphql(`
  mutation PublishConsentWording($input: ConsentWordingInput!) {
    publishConsentWording(input: $input) {
      id
      version
    }
  }
`);

const LANGUAGES = ['en', 'it', 'hr', 'el', 'ro', 'sl'] as const;
/** Who makes a new version. */
const WRITERS = ['COORDINATOR', 'NODE_ADMIN', 'DEMO'] as const;
type Wording = ConsentWordingsQuery['consentWordings']['nodes'][number];
type Texts = Readonly<Record<string, string>>;

/** The words of a version in the languages in which it exists. */
const textsOf = (wording: Wording): Texts =>
  Object.fromEntries(
    LANGUAGES.filter((lang) => wording[`${lang}Served`]?.toLowerCase() === lang).map((lang) => [
      lang,
      wording[lang] ?? '',
    ]),
  );

/** Versions of the words in which people are asked; a version is never changed, since people agreed to it. */
export function WordingsPage() {
  const { t } = useLingui();
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(wordingsList);
  const may = useIsOneOf(...WRITERS);
  const [draft, setDraft] = useState<{ purpose: string; texts: Texts } | null>(null);
  const wordings = data?.consentWordings.nodes ?? [];
  const purposes = [...new Set(wordings.map(({ purpose }) => purpose ?? ''))];
  return (
    <div className={css.page}>
      <div className={css.crumbs}>
        <Link to="/admin/privacy" className={css.back}>
          <IconChevronLeft size={16} aria-hidden />
          <Trans>Privacy register</Trans>
        </Link>
      </div>
      <PageHead
        title={t`Consent wordings`}
        updating={isFetching && !isPending}
        actions={
          may ? (
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => setDraft({ purpose: '', texts: {} })}
            >{t`New purpose`}</Button>
          ) : null
        }
      />
      <p className={css.lead}>
        <Trans>
          The words in which people are asked. Each consent names the version that the person saw, so a version stays as
          it is: other words are a new version.
        </Trans>
      </p>
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={5} /> : null}
      {data && wordings.length === 0 ? (
        <EmptyState title={t`No wordings yet`}>
          <Trans>Write down in which words people are asked before the first one is asked.</Trans>
        </EmptyState>
      ) : null}
      {purposes.map((purpose) => (
        <Versions
          key={purpose}
          purpose={purpose}
          versions={wordings.filter((wording) => wording.purpose === purpose)}
          onNew={(texts) => setDraft({ purpose, texts })}
        />
      ))}
      {draft ? <NewVersion {...draft} onClose={() => setDraft(null)} /> : null}
    </div>
  );
}

interface VersionsProps {
  purpose: string;
  /** Newest first. */
  versions: readonly Wording[];
  onNew: (texts: Texts) => void;
}

function Versions({ purpose, versions, onNew }: VersionsProps) {
  const { t } = useLingui();
  const may = useIsOneOf(...WRITERS);
  const [newest, ...older] = versions;
  if (!newest) return null;
  return (
    <Section
      title={purpose}
      action={
        may ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t`New version: ${purpose}`}
            onClick={() => onNew(textsOf(newest))}
          >{t`New version`}</Button>
        ) : null
      }
    >
      <Version wording={newest} />
      {older.length > 0 ? (
        <details className={css.fold}>
          <summary>{t`Versions before: ${formatNumber(older.length)}`}</summary>
          {older.map((wording) => (
            <Version key={wording.id} wording={wording} />
          ))}
        </details>
      ) : null}
    </Section>
  );
}

function Version({ wording }: { wording: Wording }) {
  const { t } = useLingui();
  return (
    <article className={ui.entry}>
      <p>
        <strong>{t`Version ${wording.version}`}</strong>{' '}
        <span className={ui.dim}>
          {formatMoment(wording.createdAt)} ·{' '}
          <Plural value={wording.events.totalCount} one="named by # consent" other="named by # consents" />
        </span>
      </p>
      <dl className={ui.facts}>
        {Object.entries(textsOf(wording)).map(([lang, text]) => (
          <div key={lang} style={{ display: 'contents' }}>
            <dt>{languageName(lang)}</dt>
            <dd lang={lang}>{text}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

interface NewProps {
  purpose: string;
  texts: Texts;
  onClose: () => void;
}

/** A version is begun from the words of the one before. */
function NewVersion({ purpose: given, texts: before, onClose }: NewProps) {
  const { t } = useLingui();
  const [purpose, setPurpose] = useState(given);
  const [texts, setTexts] = useState(before);
  const send = useSend((input: ConsentWordingInput) => request(publish, { input }));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const text = LANGUAGES.flatMap((lang) => (texts[lang]?.trim() ? [{ lang, text: texts[lang].trim() }] : []));
    if (!send.isPending) send.mutate({ purpose: purpose.trim(), text }, { onSuccess: onClose });
  };
  return (
    <Dialog open onClose={onClose} title={given ? t`New version: ${given}` : t`New purpose`}>
      <form className={form.dialogForm} onSubmit={onSubmit}>
        <TextInput
          label={t`Purpose`}
          description={t`A short name for programs, such as newsletter:events. It stays the same in every version.`}
          required
          readOnly={given !== ''}
          maxLength={200}
          autoComplete="off"
          value={purpose}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
        {LANGUAGES.map((lang) => (
          <Textarea
            key={lang}
            label={languageName(lang)}
            lang={lang}
            autosize
            minRows={2}
            maxLength={10_000}
            value={texts[lang] ?? ''}
            onChange={(event) => setTexts({ ...texts, [lang]: event.currentTarget.value })}
          />
        ))}
        {send.error ? <ErrorBanner error={send.error} /> : null}
        <div className={form.actions}>
          <Button type="submit" loading={send.isPending} disabled={purpose.trim() === ''}>
            <Trans>Publish</Trans>
          </Button>
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
