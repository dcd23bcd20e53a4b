import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, queryClient, request } from '../../../../api/client.js';
import { type Issue, issueDocument, type Variant, writeVariantDocument } from '../documents.js';
import { toStore, withKeys } from './blocks.js';
import { beginDraft, type Content, type Draft, step, undone } from './draft.js';

const SAVE_MS = 1_500;

const contentOf = ({ subject, preheader, blocks }: Variant): Content => ({
  subject,
  preheader: preheader ?? '',
  blocks: withKeys(blocks),
});

export type Saving = 'saved' | 'typed' | 'saving' | 'failed';

/**
 * An issue in one language while it is written: saved by itself a moment after the last key. When somebody else wrote
 * meanwhile, nothing is saved until the writer has said whose text stands; the other one is a step back.
 */
export function useVariant(issue: Issue, variant: Variant) {
  const [draft, setDraft] = useState<Draft>(() => beginDraft(contentOf(variant)));
  const [saved, setSaved] = useState(draft.now);
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const rev = useRef(variant.rev);
  const latest = useRef(draft.now);
  latest.current = draft.now;
  const isTyped = draft.now !== saved;

  const save = useCallback(async (): Promise<boolean> => {
    const content = latest.current;
    const { subject, preheader, blocks } = content;
    setIsSaving(true);
    try {
      const { writeNewsletterVariant } = await request(writeVariantDocument, {
        input: {
          ...{ issueId: issue.id, lang: variant.lang, rev: rev.current },
          ...{ subject, preheader: preheader || null, blocks: toStore(blocks) },
        },
      });
      rev.current = writeNewsletterVariant?.rev ?? rev.current;
      setSaved(content);
      setError(null);
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => /^Newsletter/.test(String(queryKey[0])) });
      return true;
    } catch (cause) {
      setError(cause instanceof ApiError ? cause : new ApiError('', 'BUG', 'BUG'));
      return false;
    } finally {
      setIsSaving(false);
    }
  }, [issue.id, variant.lang]);

  // A refusal stands until something else is typed: nobody knocks at a closed door by a clock.
  const refusal = useRef(error);
  refusal.current = error;
  useEffect(() => {
    void draft.now; // each key begins the moment anew
    if (!isTyped || isSaving || refusal.current?.code === 'CONFLICT') return;
    const timer = setTimeout(() => void save(), SAVE_MS);
    return () => clearTimeout(timer);
  }, [draft.now, isTyped, isSaving, save]);

  const keepMine = async () => {
    rev.current = error?.refusal.rev ?? (await newest(issue.id, variant.id))?.rev ?? rev.current;
    await save();
  };
  const takeTheirs = async () => {
    const theirs = await newest(issue.id, variant.id);
    if (!theirs) return;
    rev.current = theirs.rev;
    const content = contentOf(theirs);
    setDraft(step(draft, content, null));
    setSaved(content);
    setError(null);
  };
  return {
    ...{ content: draft.now, error, save, keepMine, takeTheirs, isTyped },
    saving: (isSaving ? 'saving' : error ? 'failed' : isTyped ? 'typed' : 'saved') as Saving,
    change: (content: Content, place: string | null) => setDraft((before) => step(before, content, place)),
    undo: draft.past.length > 0 ? () => setDraft(undone) : undefined,
    rev: () => rev.current,
  };
}

async function newest(issueId: string, variantId: string): Promise<Variant | undefined> {
  const { newsletterIssue } = await request(issueDocument, { id: issueId });
  return newsletterIssue?.variants.nodes.find(({ id }) => id === variantId);
}
