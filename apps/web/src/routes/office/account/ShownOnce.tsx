import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import form from '../../../records/form.module.css';
import css from './account.module.css';

interface Props {
  title: string;
  secrets: readonly string[];
  children: ReactNode;
  onDone: () => void;
}

/** Something that is shown this one time: it takes the focus, can be copied and printed, and goes when its reader says so. */
export function ShownOnce({ title, secrets, children, onDone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const copy = () => navigator.clipboard.writeText(secrets.join('\n')).then(() => setCopied(true));
  return (
    <div className={css.secret}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p className={css.fact}>{children}</p>
      <ul className={secrets.length > 1 ? css.codes : css.steps} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {secrets.map((secret) => (
          <li key={secret}>
            <code>{secret}</code>
          </li>
        ))}
      </ul>
      <div className={form.actions} data-no-print>
        <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={() => void copy()}>
          {isCopied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
        </Button>
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
        <Button onClick={onDone}>
          <Trans>I have kept it</Trans>
        </Button>
      </div>
    </div>
  );
}
