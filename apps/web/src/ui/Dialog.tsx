import { useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './IconButton.js';
import css from './ui.module.css';

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
  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
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
