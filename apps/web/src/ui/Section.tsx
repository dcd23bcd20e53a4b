import { type ReactNode, useId } from 'react';
import { formatNumber } from '../i18n/format.js';
import css from './ui.module.css';

/** A part of a record page with its heading, and the number of things in it. */
export function Section({
  title,
  count,
  action,
  children,
}: {
  title: string;
  count?: number;
  action?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <div className={css.sectionHead}>
        <h2 id={id}>{title}</h2>
        {count === undefined ? null : <span className={css.dim}>{formatNumber(count)}</span>}
        {action ? <span className={css.headActions}>{action}</span> : null}
      </div>
      {children}
    </section>
  );
}

/** Name and value pairs; a pair without a value is left out, so that a page is not a wall of dashes. */
export function Facts({ items }: { items: readonly { readonly label: string; readonly value: ReactNode }[] }) {
  const filled = items.filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false);
  return (
    <dl className={css.facts}>
      {filled.map(({ label, value }) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
