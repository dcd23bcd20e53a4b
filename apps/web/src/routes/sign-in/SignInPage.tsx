import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useEffect } from 'react';
import { boot } from '../../boot.js';
import { tellOtherTabs } from '../../session/ended.js';
import { enter } from '../../session/enter.js';
import { hasEndedBefore, useMe } from '../../session/me.js';
import { SignInForms } from '../../session/SignInForms.js';
import { Frame } from './Frame.js';
import css from './frame.module.css';
import { secondStepOfAddress } from './secret.js';

const Problem = lazy(() => import('./Problem.js'));

/** The page to sign in with: at its own address, and in the place of every page that a stranger may not see. */
export function SignInPage() {
  const { t } = useLingui();
  const problem = new URLSearchParams(window.location.search).get('problem');
  return (
    <Frame title={t`Sign in`}>
      <p className={css.lead}>
        <Trans>To {boot.nodeName}, with the mail address you were invited with.</Trans>
      </p>
      {hasEndedBefore() ? (
        <p className={css.told} role="status">
          <Trans>Your sign-in has ended. Sign in to go on where you were.</Trans>
        </p>
      ) : null}
      {problem ? (
        <Suspense fallback={null}>
          <Problem code={problem} />
        </Suspense>
      ) : null}
      <Present />
      <SignInForms onSignedIn={() => void enter()} begun={secondStepOfAddress()} />
    </Frame>
  );
}

/** Whoever is signed in already, or may look around without it, is not kept here. */
function Present() {
  const me = useMe();
  const userId = me?.userId;
  useEffect(() => {
    if (userId) tellOtherTabs(); // one of them may have sent this one here
  }, [userId]);
  if (me?.userId)
    return (
      <p className={css.lead}>
        <Trans>
          You are signed in as {me.displayName}. <a href="/">Go on</a>, or sign in as somebody else.
        </Trans>
      </p>
    );
  if (!me?.isDemo) return null;
  return (
    <p className={css.lead}>
      <Trans>
        In this demo you may also <a href="/">look around without signing in</a>.
      </Trans>
    </p>
  );
}
