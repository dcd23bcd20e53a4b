import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatMoment } from '../../i18n/format.js';
import { useMay } from '../../session/may.js';
import css from './page.module.css';

/** Says of an archived record that it is one, and where it can be restored; nothing of a live one. */
export function ArchivedNotice({ type, id, archivedAt }: { type: string; id: string; archivedAt?: string | null }) {
  const may = useMay()(type, 'restore');
  if (!archivedAt) return null;
  if (!may)
    return (
      <p className={css.notice}>
        <Trans>Archived {formatMoment(archivedAt)}: it is in no list, count or search.</Trans>
      </p>
    );
  return (
    <p className={css.notice}>
      <Trans>
        Archived {formatMoment(archivedAt)}: it is in no list, count or search.{' '}
        <Link to="/records/$type/$id" params={{ type, id }}>
          Restore it
        </Link>
      </Trans>
    </p>
  );
}
