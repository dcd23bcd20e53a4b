import { Plural, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect } from 'react';
import { boot } from '../boot.js';
import css from './ui.module.css';

interface Props {
  title: string;
  /** Number of records, shown beside the title. */
  count?: number;
  /** Old data stays while new is on its way. */
  updating?: boolean;
  actions?: ReactNode;
}

/** The heading of a page; it is also the title of the browser's tab, and takes the focus after a change of page. */
export function PageHead({ title, count, updating, actions }: Props) {
  const { t } = useLingui();
  useEffect(() => {
    document.title = `${title} · ${boot.nodeName} · Seedbed`;
  }, [title]);
  return (
    <div className={css.head}>
      <h1 tabIndex={-1}>{title}</h1>
      {count === undefined ? null : (
        <span className={css.dim}>
          <Plural value={count} one="# record" other="# records" />
        </span>
      )}
      <span className={css.updating} role="status">
        {updating ? t`updating` : ''}
      </span>
      {actions ? <div className={css.headActions}>{actions}</div> : null}
    </div>
  );
}
