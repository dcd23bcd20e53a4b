import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
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
  title: ReactNode;
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

interface ShownOfProps {
  /** What is shown, in the plural: a heading. */
  readonly what: string;
  readonly shown: number;
  /** How many there are. */
  readonly total: number;
  /** How its list stands in addresses, where it has one: `strategy-measures`. */
  readonly type?: string;
}

/** How many of how many are shown, where there are more than a page asks for, and the way to all; else nothing. */
export function ShownOf({ what, shown, total, type }: ShownOfProps) {
  const { t } = useLingui();
  if (total <= shown) return null;
  return (
    <p className={css.inline}>
      <span className={css.dim}>{t`${what}: ${formatNumber(shown)} of ${formatNumber(total)} are shown.`}</span>
      {type ? (
        <Link to="/records/$type" params={{ type }} search={{}}>
          {t`All records of this kind`}
        </Link>
      ) : null}
    </p>
  );
}
