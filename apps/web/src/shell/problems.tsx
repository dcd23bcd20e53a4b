import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { PageHead } from '../ui/PageHead.js';
import { ErrorBanner } from '../ui/states.js';
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

/** A page that broke while drawing; never a blank page. */
export function RouteError({ error }: ErrorComponentProps) {
  const { t } = useLingui();
  return (
    <div className={css.page}>
      <PageHead title={t`Something went wrong`} />
      <ErrorBanner error={error} />
      <Button variant="filled" onClick={() => window.location.reload()}>
        <Trans>Load the page again</Trans>
      </Button>
    </div>
  );
}
