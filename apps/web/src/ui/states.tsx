import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { ApiError } from '../api/client.js';
import { formatTime } from '../i18n/format.js';
import css from './ui.module.css';

/** Empty: says what, why, and one action. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={css.state}>
      <h2>{title}</h2>
      {children ? <p className={css.dim}>{children}</p> : null}
      {action}
    </div>
  );
}

/** One line inside a section that holds nothing yet, and what to do about it where the section's head does not say it. */
export function Nothing({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <p className={css.dim}>
      {children} {action}
    </p>
  );
}

function useExplanation(error: unknown): { what: string; reference?: string; code?: string } {
  const { t } = useLingui();
  if (!(error instanceof ApiError)) return { what: t`This part of the page could not be shown.` };
  const { code, requestId: reference } = error;
  if (code === 'OFFLINE') return { what: t`The server cannot be reached. Check the connection.`, code };
  if (code === 'UNAVAILABLE' && !error.message) return { what: t`The server does not answer right now.`, code };
  return { what: error.message || t`The server gave an answer that cannot be read.`, reference, code };
}

/** Error: what happened, what is safe, Retry, reference. `since` = time of the rows that stay on the screen. */
export function ErrorBanner({ error, onRetry, since }: { error: unknown; onRetry?: () => void; since?: number }) {
  const { what, reference, code } = useExplanation(error);
  return (
    <div className={css.error} role="alert">
      <div className={css.errorText}>
        <p>{what}</p>
        <p className={css.small}>
          {since ? (
            <Trans>What you see is as of {formatTime(new Date(since).toISOString())}.</Trans>
          ) : (
            <Trans>Nothing was changed or lost.</Trans>
          )}
          {code ? <> {code}</> : null}
          {reference ? (
            <>
              {' · '}
              <Trans>Reference {reference}</Trans>
            </>
          ) : null}
        </p>
      </div>
      {onRetry ? (
        <Button variant="default" onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      ) : null}
    </div>
  );
}

/** Shape of a text while it loads; shows itself after 150 ms only. */
function Skeleton({ width = '60%' }: { width?: string }) {
  return <span className={css.skeleton} style={{ inlineSize: width }} />;
}

/** Rows of a list or section while they load. */
export function SkeletonRows({ rows = 4 }: { rows?: number }) {
  const { t } = useLingui();
  const widths = ['72%', '58%', '80%', '64%'];
  return (
    <div className={css.skeletonRows} role="status" aria-label={t`Loading`}>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <Skeleton key={row} width={widths[row % widths.length]} />
      ))}
    </div>
  );
}
