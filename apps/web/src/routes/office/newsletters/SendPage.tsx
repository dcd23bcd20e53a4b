import { useLingui } from '@lingui/react/macro';
import { useGraphql } from '../../../api/client.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { Checks } from './Checks.js';
import { findingsDocument, type Issue } from './documents.js';
import { IssueFrame } from './IssueFrame.js';
import { PlanSection } from './PlanSection.js';
import { ProgressSection } from './ProgressSection.js';
import { TestSection } from './TestSection.js';

/** An issue is checked, tried, and sent. */
export function SendPage() {
  return <IssueFrame>{(shown) => <Sending {...shown} />}</IssueFrame>;
}

function Sending({ issue, may, isOpen }: { issue: Issue; may: boolean; isOpen: boolean }) {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useGraphql(findingsDocument, { issueId: issue.id }, { staleTime: 0 });
  const findings = data?.newsletterFindings ?? [];
  const isSound = data !== undefined && !findings.some(({ severity }) => severity === 'ERROR');
  return (
    <>
      {issue.state === 'DRAFT' ? null : <ProgressSection issue={issue} may={may} />}
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <SkeletonRows rows={3} /> : null}
      {data ? <Checks issueId={issue.id} findings={findings} /> : null}
      {may ? <TestSection issue={issue} /> : null}
      {isOpen ? (
        <PlanSection key={issue.rev} issue={issue} why={isSound ? null : t`First mend what the checks show.`} />
      ) : null}
    </>
  );
}
