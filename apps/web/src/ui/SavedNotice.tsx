import { useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import { useRouterState } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { IconButton } from './IconButton.js';
import css from './ui.module.css';

let notice: { readonly text: string; readonly path: string } | null = null;
const listeners = new Set<() => void>();

/** Leaves a line for the page that is opened next; it is gone with the page. */
export function tellAt(path: string, text: string): void {
  notice = { path, text };
  for (const listener of listeners) listener();
}

function dismiss(): void {
  notice = null;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was just saved here. */
export function SavedNotice() {
  const { t } = useLingui();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const shown = useSyncExternalStore(subscribe, () => notice);
  const text = shown?.path === path ? shown.text : '';
  return (
    <div role="status" className={css.savedPlace}>
      {text ? (
        <div className={css.saved}>
          <span>{text}</span>
          <IconButton label={t`Close`} size={26} onClick={dismiss}>
            <IconX size={16} aria-hidden />
          </IconButton>
        </div>
      ) : null}
    </div>
  );
}
