import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { request } from '../../../../api/client.js';
import { LANGUAGES } from '../../../../i18n/index.js';
import { languageName } from '../../../../i18n/languages.js';
import { Badge } from '../../../../ui/Badge.js';
import { AskDialog, AskForm } from '../../steps/AskDialog.js';
import {
  copyVariantDocument,
  type Issue,
  removeVariantDocument,
  type Variant,
  writeVariantDocument,
} from '../documents.js';
import { emptyBlock, toStore } from './blocks.js';
import css from './editor.module.css';

interface Props {
  readonly issue: Issue;
  readonly isOpen: boolean;
  readonly current?: Variant;
  /** Called before another language is shown; false: it stays. */
  readonly leave: () => Promise<boolean>;
}

/** The languages of an issue: which is shown, which is missing; one is added or taken out. */
export function Languages({ issue, isOpen, current, leave }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const show = async (lang: string) => {
    if (await leave()) await navigate({ to: '/newsletters/$id/edit', params: { id: issue.id }, search: { lang } });
  };
  const there = issue.variants.nodes;
  const main = issue.topic?.defaultLang;
  const isMissing = main !== undefined && !there.some(({ lang }) => lang === main);
  return (
    <nav className={css.languages} aria-label={t`Languages`}>
      {there.map(({ id, lang }) => (
        <Button
          key={id}
          size="xs"
          variant={id === current?.id ? 'filled' : 'default'}
          aria-pressed={id === current?.id}
          onClick={() => void show(lang)}
        >
          {languageName(lang)}
        </Button>
      ))}
      {isMissing ? <Badge tone="wait">{t`Missing: ${languageName(main)}`}</Badge> : null}
      {isOpen ? (
        <AskDialog text={t`Add a language`} isSmall title={t`Add a language`}>
          {(close) => <AddForm issue={issue} leave={leave} onDone={close} />}
        </AskDialog>
      ) : null}
      {isOpen && current ? (
        <AskDialog
          text={t`Remove`}
          label={t`Remove: ${languageName(current.lang)}`}
          isSmall
          title={t`Remove: ${languageName(current.lang)}`}
        >
          {(close) => (
            <AskForm
              text={t`Remove`}
              send={() => request(removeVariantDocument, { id: current.id, rev: current.rev })}
              onDone={close}
            >
              <p>
                <Trans>What is written in this language is gone then.</Trans>
              </p>
            </AskForm>
          )}
        </AskDialog>
      ) : null}
    </nav>
  );
}

const EMPTY = '';

function AddForm({ issue, leave, onDone }: { issue: Issue; leave: () => Promise<boolean>; onDone: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const there = issue.variants.nodes.map(({ lang }) => lang);
  const all = [...new Set([issue.topic?.defaultLang ?? 'en', ...Object.keys(LANGUAGES)])];
  const missing = all.filter((lang) => !there.includes(lang));
  const [lang, setLang] = useState(missing[0] ?? '');
  const [from, setFrom] = useState(there[0] ?? EMPTY);
  const send = async () => {
    if (!(await leave())) return;
    if (from === EMPTY) {
      const blocks = toStore([emptyBlock('heading', true), emptyBlock('text')]);
      await request(writeVariantDocument, { input: { issueId: issue.id, lang, subject: issue.title, blocks } });
    } else await request(copyVariantDocument, { issueId: issue.id, from, to: lang });
  };
  const toIt = () => {
    onDone();
    void navigate({ to: '/newsletters/$id/edit', params: { id: issue.id }, search: { lang } });
  };
  return (
    <AskForm text={t`Add`} send={send} onDone={toIt} isReady={lang !== ''}>
      <NativeSelect
        label={t`Language`}
        value={lang}
        data={missing.map((value) => ({ value, label: languageName(value) }))}
        onChange={({ currentTarget }) => setLang(currentTarget.value)}
      />
      <NativeSelect
        label={t`Begin with`}
        value={from}
        data={[
          ...there.map((value) => ({ value, label: t`The text in: ${languageName(value)}` })),
          { value: EMPTY, label: t`Nothing` },
        ]}
        onChange={({ currentTarget }) => setFrom(currentTarget.value)}
      />
    </AskForm>
  );
}
