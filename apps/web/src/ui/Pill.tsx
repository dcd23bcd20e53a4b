import { useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import css from './ui.module.css';

/** A condition in words ("Country is Italy or Slovenia"): the text opens it for change, the cross takes it away. */
export function Pill({ text, onOpen, onRemove }: { text: string; onOpen: () => void; onRemove: () => void }) {
  const { t } = useLingui();
  return (
    <span className={css.pill}>
      <button type="button" className={css.pillText} onClick={onOpen} aria-label={t`Change filter: ${text}`}>
        {text}
      </button>
      <button type="button" className={css.pillRemove} onClick={onRemove} aria-label={t`Remove filter: ${text}`}>
        <IconX size={14} aria-hidden />
      </button>
    </span>
  );
}
