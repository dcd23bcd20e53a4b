import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { DECIDERS, useIsOneOf } from '../../../session/me.js';
import { Dialog } from '../../../ui/Dialog.js';
import type { Flag } from '../../../ui/FlagList.js';
import { SkeletonRows } from '../../../ui/states.js';

const AcceptFlag = lazy(() => import('./FlagForms.js').then(({ AcceptFlag: form }) => ({ default: form })));
const DismissFlag = lazy(() => import('./FlagForms.js').then(({ DismissFlag: form }) => ({ default: form })));
const ReopenFlag = lazy(() => import('./FlagForms.js').then(({ ReopenFlag: form }) => ({ default: form })));

type Step = 'accept' | 'dismiss' | 'reopen';

/** What a person who may can do about a flag: accept or dismiss it, or open it again. */
function DecideFlag({ flag }: { flag: Flag }) {
  const { t } = useLingui();
  const [step, setStep] = useState<Step | null>(null);
  const may = useIsOneOf(...DECIDERS);
  const close = () => setStep(null);
  const name = flag.recordTitle ?? '';
  const titles = { accept: t`Accept this flag`, dismiss: t`Dismiss this flag`, reopen: t`Open this flag again` };
  const forms = { accept: AcceptFlag, dismiss: DismissFlag, reopen: ReopenFlag };
  const Form = step ? forms[step] : null;
  const button = (wanted: Step, label: string, text: ReactNode) => (
    <Button size="compact-sm" variant="default" aria-label={label} onClick={() => setStep(wanted)}>
      {text}
    </Button>
  );
  if (!may) return null;
  return (
    <>
      {flag.state === 'OPEN' ? (
        <>
          {button('accept', t`Accept: ${name}`, <Trans>Accept</Trans>)}
          {button('dismiss', t`Dismiss: ${name}`, <Trans>Dismiss</Trans>)}
        </>
      ) : (
        button('reopen', t`Open again: ${name}`, <Trans>Open again</Trans>)
      )}
      <Dialog open={Form !== null} onClose={close} title={step ? titles[step] : ''}>
        <Suspense fallback={<SkeletonRows rows={3} />}>{Form ? <Form flag={flag} onDone={close} /> : null}</Suspense>
      </Dialog>
    </>
  );
}

/** For lists of flags. */
export const decideFlag = (flag: Flag) => <DecideFlag flag={flag} />;
