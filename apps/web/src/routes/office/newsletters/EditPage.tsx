import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { Nothing } from '../../../ui/states.js';
import type { Issue } from './documents.js';
import { Editor } from './editor/Editor.js';
import { Languages } from './editor/Languages.js';
import { IssueFrame } from './IssueFrame.js';

/** An issue as it is written, one language at a time. */
export function EditPage() {
  return <IssueFrame>{({ issue, isOpen }) => <Written issue={issue} isOpen={isOpen} />}</IssueFrame>;
}

function Written({ issue, isOpen }: { issue: Issue; isOpen: boolean }) {
  const { t } = useLingui();
  const { lang } = useSearch({ from: '/newsletters/$id/edit' });
  const variants = issue.variants.nodes;
  const preferred = lang ?? issue.topic?.defaultLang;
  const variant = variants.find((one) => one.lang === preferred) ?? variants[0];
  return variant ? (
    <Editor key={variant.id} issue={issue} variant={variant} isOpen={isOpen} />
  ) : (
    <>
      <Languages issue={issue} isOpen={isOpen} leave={() => Promise.resolve(true)} />
      <Nothing>{isOpen ? t`Begin with a language.` : <Trans>Nothing is written.</Trans>}</Nothing>
    </>
  );
}
