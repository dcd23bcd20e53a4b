import { useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { IconButton } from './IconButton.js';
import css from './ui.module.css';

/** Puts the focus where the dialog was opened from, when the reader has not put it elsewhere. */
function giveFocusBack(opener: Element | null, place: Element | null | undefined): void {
  if (!opener || document.activeElement !== document.body) return;
  const next = opener.isConnected ? opener : (place?.querySelector('button') ?? document.querySelector('main h1'));
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}

/**
 * Opens and closes the element. The browser gives the focus back by itself, unless the dialog is taken away while it is
 * open, or the button that opened it is gone: what was decided has often left the list. Then the next button of the same
 * place takes it, or the heading of the page, so that nobody has to begin at the top again.
 */
function useModal(ref: RefObject<HTMLDialogElement | null>, open: boolean): void {
  const opener = useRef<Element | null>(null);
  const shown = useRef(false);
  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) {
      opener.current = document.activeElement;
      dialog.showModal();
    }
    if (!open && dialog?.open) dialog.close();
    shown.current = open;
  }, [open, ref]);
  // After every drawing: the answer to a decision comes a moment after its dialog has closed.
  useEffect(() => {
    if (open || !opener.current || opener.current.isConnected) return;
    giveFocusBack(opener.current, ref.current?.parentElement);
    opener.current = null;
  });
  useEffect(() => {
    // Elements that are taken away lose the focus only after this.
    return () =>
      queueMicrotask(() => {
        if (shown.current || !opener.current?.isConnected) giveFocusBack(opener.current, null);
      });
  }, []);
}

/** A modal on the browser's own dialog element: focus trap, Esc and the return of focus come with it. */
export function Dialog({
  open,
  onClose,
  title,
  drawer,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  drawer?: boolean;
  children: ReactNode;
}) {
  const { t } = useLingui();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useModal(ref, open);
  useEffect(() => {
    const dialog = ref.current;
    // A click on the backdrop has the dialog itself as its target; Esc is the way without a mouse.
    const closeOutside = (event: MouseEvent) => {
      if (event.target === dialog) dialog?.close();
    };
    dialog?.addEventListener('click', closeOutside);
    return () => dialog?.removeEventListener('click', closeOutside);
  }, []);
  return (
    <dialog ref={ref} className={`${css.dialog} ${drawer ? css.drawer : ''}`} aria-labelledby={id} onClose={onClose}>
      {open ? (
        <>
          <div className={css.dialogHead}>
            <h2 id={id}>{title}</h2>
            <IconButton label={t`Close`} onClick={() => ref.current?.close()}>
              <IconX size={18} aria-hidden />
            </IconButton>
          </div>
          <div className={drawer ? undefined : css.dialogBody}>{children}</div>
        </>
      ) : null}
    </dialog>
  );
}
