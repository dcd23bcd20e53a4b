import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconDeviceFloppy, IconUser } from '@tabler/icons-react';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useKeys } from '../../../../keys/registry.js';
import form from '../../../../records/form.module.css';
import { Leaving } from '../../../../records/Leaving.js';
import { Dialog } from '../../../../ui/Dialog.js';
import { IconButton } from '../../../../ui/IconButton.js';
import { ErrorBanner } from '../../../../ui/states.js';
import ui from '../../../../ui/ui.module.css';
import { Checks } from '../Checks.js';
import type { Issue, Variant } from '../documents.js';
import { BlockFields } from './BlockFields.js';
import { BlockList } from './BlockList.js';
import { BLOCK_KINDS } from './blocks.js';
import css from './editor.module.css';
import { Languages } from './Languages.js';
import { PlaceholderForm } from './PlaceholderForm.js';
import { Preview, usePreview } from './Preview.js';
import { useVariant } from './use-variant.js';

interface Props {
  readonly issue: Issue;
  readonly variant: Variant;
  readonly isOpen: boolean;
}
type Written = ReturnType<typeof useVariant>;

/** The focus goes to the block that the address names: whoever comes from a check wants to write there. */
function useFocusOfAddress(): void {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    if (hash) document.getElementById(hash)?.focus();
  }, [hash]);
}

/** An issue in one language: its blocks, and beside them the mail that they become. */
export function Editor({ issue, variant, isOpen }: Props) {
  const { t } = useLingui();
  const written = useVariant(issue, variant);
  const preview = usePreview(issue.id, variant.lang, written.content);
  const findings = preview.data?.newsletterPreview.findings ?? [];
  const byBlock = new Map<number, string[]>();
  for (const { block, message } of findings) {
    if (typeof block === 'number') byBlock.set(block, [...(byBlock.get(block) ?? []), message]);
  }
  useFocusOfAddress();
  const leave = async () => !written.isTyped || (await written.save());
  return (
    <>
      <Languages issue={issue} isOpen={isOpen} current={{ ...variant, rev: written.rev() }} leave={leave} />
      <Leaving blocked={isOpen && written.isTyped} />
      <div className={css.editor}>
        <div className={css.writing}>
          {isOpen ? (
            <>
              <SavingLine written={written} />
              <Subject written={written} />
              <BlockList
                Fields={BlockFields}
                label={t`Blocks`}
                kinds={BLOCK_KINDS}
                blocks={written.content.blocks}
                findings={byBlock}
                onChange={(blocks, place) => written.change({ ...written.content, blocks }, place)}
              />
            </>
          ) : (
            <p className={ui.dim}>
              {issue.state === 'DRAFT' ? (
                <Trans>You may read this newsletter.</Trans>
              ) : (
                <Trans>The text stands as it is: only a draft can be changed.</Trans>
              )}
            </p>
          )}
          <Checks issueId={issue.id} findings={findings} />
        </div>
        <Preview query={preview} lang={variant.lang} />
      </div>
    </>
  );
}

/** How what was typed stands, and what can be done about it. */
function SavingLine({ written }: { written: Written }) {
  const { t } = useLingui();
  const { saving, error, save, undo, keepMine, takeTheirs } = written;
  useKeys(t`Newsletter`, [
    { keys: 'mod+s', label: t`Save`, run: () => void save() },
    ...(undo ? [{ keys: 'u', label: t`Undo`, run: undo }] : []),
  ]);
  const words = {
    saved: t`Everything is saved`,
    typed: t`Not saved yet`,
    saving: t`Is being saved`,
    failed: t`Not saved`,
  };
  return (
    <>
      <div className={css.saving}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDeviceFloppy size={14} aria-hidden />}
          onClick={() => void save()}
        >
          <Trans>Save</Trans>
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowBackUp size={14} aria-hidden />}
          disabled={!undo}
          onClick={undo}
        >
          <Trans>Undo</Trans>
        </Button>
        <span role="status" className={ui.dim}>
          {words[saving]}
        </span>
      </div>
      {error?.code === 'CONFLICT' ? (
        <div className={ui.error} role="alert">
          <p className={ui.errorText}>
            <Trans>
              Somebody else changed this text meanwhile. Whichever you choose, Undo brings the other one back here.
            </Trans>
          </p>
          <Button variant="default" onClick={() => void keepMine()}>
            <Trans>Keep mine</Trans>
          </Button>
          <Button variant="default" onClick={() => void takeTheirs()}>
            <Trans>Take theirs</Trans>
          </Button>
        </div>
      ) : error ? (
        <ErrorBanner error={error} onRetry={() => void save()} />
      ) : null}
    </>
  );
}

function Subject({ written: { content, change } }: { written: Written }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState(false);
  const insert = (field: string, fallback: string) => {
    const plain = fallback.replace(/["'{}\\]/g, '');
    const value = `{{ recipient.${field}${plain ? ` | default: "${plain}"` : ''} }}`;
    change({ ...content, subject: `${content.subject} ${value}`.trimStart() }, null);
    setAsked(false);
  };
  return (
    <div className={form.form}>
      <div className={css.withTool}>
        <TextInput
          label={t`Subject`}
          required
          maxLength={300}
          value={content.subject}
          onChange={({ currentTarget }) => change({ ...content, subject: currentTarget.value }, 'subject')}
        />
        <IconButton label={t`Value of the reader in the subject`} onClick={() => setAsked(true)}>
          <IconUser size={16} aria-hidden />
        </IconButton>
      </div>
      <TextInput
        label={t`Shown after the subject`}
        maxLength={300}
        value={content.preheader}
        onChange={({ currentTarget }) => change({ ...content, preheader: currentTarget.value }, 'preheader')}
      />
      <Dialog open={asked} onClose={() => setAsked(false)} title={t`Value of the reader`}>
        <PlaceholderForm onChosen={insert} />
      </Dialog>
    </div>
  );
}
