import { useLingui } from '@lingui/react/macro';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type RecordType, slugOf } from '../../../records/declarations.js';
import { typesLabel } from '../../../records/labels.js';
import css from '../page.module.css';

/** The way back: to all types, or to the list of one. */
export function Crumbs({ type }: { type?: RecordType }) {
  const { t } = useLingui();
  return (
    <div className={css.crumbs}>
      {type ? (
        <Link to="/records/$type" params={{ type: slugOf(type) }} className={css.back}>
          <IconChevronLeft size={16} aria-hidden />
          {typesLabel(type)}
        </Link>
      ) : (
        <Link to="/records" className={css.back}>
          <IconChevronLeft size={16} aria-hidden />
          {t`All records`}
        </Link>
      )}
    </div>
  );
}
