import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { ErrorBanner } from '../../../ui/states.js';
import { DueWork } from '../strategies/DueWork.js';

const dueDocument = graphql(`
  query TodayDue($nccId: ID) {
    dueWork(nccId: $nccId, within: 60) {
      kind
      id
      title
      holder
      on
      isOverdue
      nccId
    }
  }
`);

/** How many of what is due are shown. */
const MOST = 5;

/** What is due of the centres of who reads, the most urgent first; nothing where nothing is. */
export function DueOfCentres({ nccIds }: { nccIds: readonly string[] }) {
  const only = nccIds.length === 1 ? nccIds[0] : undefined;
  const { data, error, refetch } = useGraphql(dueDocument, { nccId: only });
  if (error) return <ErrorBanner error={error} onRetry={() => void refetch()} />;
  const due = data?.dueWork.filter(({ nccId }) => nccId && nccIds.includes(nccId)) ?? [];
  if (due.length === 0) return null;
  const all = (
    <Link to="/strategies" search={{}}>
      <Trans>All that is due</Trans>
    </Link>
  );
  return <DueWork due={due} most={MOST} action={all} />;
}
