import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { PageHead } from '../ui/PageHead.js';
import { ErrorBanner } from '../ui/states.js';
import css from './shell.module.css';

export { NotFoundPage } from './NotFoundPage.js';

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
