import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { useMay } from '../../../session/may.js';
import { DECIDERS, useIsOneOf } from '../../../session/me.js';
import { SkeletonRows } from '../../../ui/states.js';
import { AskDialog } from '../steps/AskDialog.js';
import { isOver } from './claims.js';
import type { JudgedClaim } from './judged-claim.js';

const JudgeForm = lazy(() => import('./JudgeForm.js').then(({ JudgeForm: form }) => ({ default: form })));

interface Props {
  readonly claim: JudgedClaim;
  /** What is claimed, or who claims it: what tells the button from those beside it. */
  readonly name: string;
}

/** Says of a claim that somebody looked at what shows it, and agrees or does not; nothing for who may not, or where it is done. */
export function JudgeClaim({ claim, name }: Props) {
  const { t } = useLingui();
  const [decides, may] = [useIsOneOf(...DECIDERS), useMay()];
  const isOpen = (claim.state === 'SELF_ASSESSED' || claim.state === 'REPORTED') && !isOver(claim);
  if (!isOpen || !decides || !may('competence-claims', 'change', claim.steward?.id)) return null;
  return (
    <AskDialog
      text={t`Validate`}
      label={t`Validate or not: ${name}`}
      isSmall
      title={t`Does the evidence show the competence?`}
    >
      {(close) => (
        <Suspense fallback={<SkeletonRows rows={4} />}>
          <JudgeForm claim={claim} name={name} onDone={close} />
        </Suspense>
      )}
    </AskDialog>
  );
}
