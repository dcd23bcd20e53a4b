import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../i18n/format.js';
import css from './ui.module.css';

interface Props {
  /** What is shown, in the plural: a heading. */
  readonly what: string;
  readonly shown: number;
  /** How many there are. */
  readonly total: number;
  /** How its list stands in addresses, where it has one: `strategy-measures`. */
  readonly type?: string;
}

/** How many of how many are shown, where there are more than a page asks for, and the way to all; else nothing. */
export function ShownOf({ what, shown, total, type }: Props) {
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
