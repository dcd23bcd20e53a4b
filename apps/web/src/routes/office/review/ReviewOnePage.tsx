import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useKeys } from '../../../keys/registry.js';
import { useTitles } from '../../../records/titles.js';
import { NotFoundPage } from '../../../shell/problems.js';
import { PageHead } from '../../../ui/PageHead.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import css from '../page.module.css';
import { isUndecided, nextChoice } from './choices.js';
import { Notices } from './Notices.js';
import { ProposalView } from './ProposalView.js';
import { isOpen, organisationOf, type Proposal, useProposal } from './proposals.js';
import { Reject } from './Reject.js';
import own from './review.module.css';
import { useReview } from './use-review.js';

/** One proposal by its address: where a message or the history leads, and how it is decided on a phone. */
export function ReviewOnePage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/review/$id' });
  const { data, error, isPending, isFetching, refetch } = useProposal(id);
  const proposal = data?.proposals.nodes[0];
  if (data && !proposal) return <NotFoundPage />;
  return (
    <div className={css.page}>
      <div className={css.crumbs}>
        <Link to="/review" search={{}} className={css.back}>
          <IconArrowLeft size={16} aria-hidden />
          <Trans>Review</Trans>
        </Link>
      </div>
      <PageHead title={proposal?.recordTitle ?? t`Proposal`} updating={isFetching && !isPending} />
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <SkeletonRows rows={8} /> : null}
      {proposal ? <One proposal={proposal} /> : null}
    </div>
  );
}

function One({ proposal }: { proposal: Proposal }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const review = useReview();
  const [rejecting, setRejecting] = useState(false);
  const organisation = organisationOf(proposal);
  const titles = useTitles(organisation ? [{ type: 'Organisation', id: organisation }] : []);
  const open = isOpen(proposal);
  const fields = proposal.fields.filter(isUndecided);
  const accept = () => {
    if (!open || review.isPending) return;
    if (review.accept([proposal]).empty.length > 0) setRejecting(true);
  };
  const choices = review.choicesOf(proposal.id);
  useKeys(t`This proposal`, [
    { keys: 'a', label: t`Accept`, run: accept },
    { keys: 'r', label: t`Reject`, run: () => setRejecting(open) },
    ...fields.slice(0, 9).map((field, at) => ({
      keys: String(at + 1),
      label: t`Take or leave field ${at + 1}`,
      run: () => review.choose(proposal.id, field.field, nextChoice(field, choices)),
    })),
    { keys: 'escape', label: t`Back to the list`, run: () => void navigate({ to: '/review', search: {} }) },
  ]);
  return (
    <div className={own.detail}>
      <Notices done={review.done} refused={review.refused} onForget={review.forget} />
      <ProposalView
        proposal={proposal}
        organisation={titles.get(organisation ?? '')}
        choices={choices}
        missing={review.missingOf(proposal.id)}
        onChoose={(field, choice) => review.choose(proposal.id, field, choice)}
        onAccept={accept}
        onReject={() => setRejecting(true)}
        heading="h2"
      />
      {rejecting ? (
        <Reject
          titles={[proposal.recordTitle ?? '']}
          onReject={(reason) => {
            review.reject([proposal], reason);
            setRejecting(false);
          }}
          onClose={() => setRejecting(false)}
        />
      ) : null}
    </div>
  );
}
