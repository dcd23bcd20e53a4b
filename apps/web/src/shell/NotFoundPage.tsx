import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { PageHead } from '../ui/PageHead.js';
import css from './shell.module.css';

/** An address that leads nowhere: says so and offers the way on. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <div className={css.page}>
      <PageHead title={t`Page not found`} />
      <p className={css.lead}>
        <Trans>
          There is nothing at this address. It may have been typed wrong, or the record is not visible to you.
        </Trans>
      </p>
      <p>
        <Link to="/">
          <Trans>Go to Today</Trans>
        </Link>
      </p>
    </div>
  );
}
