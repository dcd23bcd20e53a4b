import { useLingui } from '@lingui/react/macro';
import { PageHead } from '../ui/PageHead.js';
import { ErrorBanner } from '../ui/states.js';
import css from './shell.module.css';

/** In the place of every page, while the api does not even say who asks. */
export default function Trouble({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useLingui();
  return (
    <main className={css.page}>
      <PageHead title={t`Something went wrong`} />
      <ErrorBanner error={error} onRetry={onRetry} />
    </main>
  );
}
