import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Dialog } from '../../../ui/Dialog.js';
import { Kbd } from '../../../ui/Kbd.js';
import css from './review.module.css';
import { usualReasons } from './words.js';

interface Props {
  readonly titles: readonly string[];
  readonly onReject: (reason: string) => void;
  readonly onClose: () => void;
}

/** Why nothing is taken: one of the usual reasons with one key, or words of one's own. Their author reads it. */
export function Reject({ titles, onReject, onClose }: Props) {
  const { t, i18n } = useLingui();
  const [own, setOwn] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []); // the dialog has put the focus on its cross
  const reasons = usualReasons.map((reason) => i18n._(reason));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const reason = event.target === field.current ? undefined : reasons[Number(event.key) - 1];
      if (reason && !event.ctrlKey && !event.metaKey && !event.altKey) onReject(reason);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(own.trim() === '');
    if (own.trim() === '') field.current?.focus();
    else onReject(own.trim());
  };
  return (
    <Dialog open onClose={onClose} title={t`Reject`}>
      <div className={css.form}>
        <p>{titles.length === 1 ? titles[0] : <Plural value={titles.length} one="# proposal" other="# proposals" />}</p>
        <ul className={css.reasons} aria-label={t`Usual reasons`}>
          {reasons.map((reason, at) => (
            <li key={reason}>
              <Button
                ref={at === 0 ? first : undefined}
                variant="default"
                className={css.reason}
                leftSection={<Kbd>{String(at + 1)}</Kbd>}
                onClick={() => onReject(reason)}
              >
                {reason}
              </Button>
            </li>
          ))}
        </ul>
        <form className={css.form} onSubmit={submit} noValidate>
          <Textarea
            ref={field}
            label={t`Another reason`}
            description={t`Whoever proposed it reads this.`}
            error={missing ? t`Say why, or choose one of the usual reasons.` : undefined}
            rows={3}
            maxLength={1000}
            value={own}
            onChange={(event) => setOwn(event.currentTarget.value)}
          />
          <div className={css.tools}>
            <Button type="submit">
              <Trans>Reject with this reason</Trans>
            </Button>
          </div>
        </form>
      </div>
    </Dialog>
  );
}
