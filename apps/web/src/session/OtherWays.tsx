import { lazy, Suspense } from 'react';
import css from './forms.module.css';
import { knowsPasskeys } from './passkey.js';
import { useSignInWays } from './sign-in-ways.js';
import type { Answer } from './use-ask.js';

const PasskeyWay = lazy(() => import('./PasskeyWay.js'));
const ProviderWays = lazy(() => import('./ProviderWays.js'));
const DemoWays = lazy(() => import('./DemoWays.js'));

interface Props {
  onAnswer: (answer: Answer) => void;
  staysHere: boolean;
}

/** What there is beside a password on this node; each way is fetched where it is offered. */
export function OtherWays({ onAnswer, staysHere }: Props) {
  const { signInProviders: providers = [], demoUsers = [] } = useSignInWays() ?? {};
  return (
    <>
      {knowsPasskeys() || providers.length > 0 ? (
        <div className={css.ways}>
          <Suspense fallback={null}>
            {knowsPasskeys() ? <PasskeyWay onSignedIn={() => onAnswer({ me: {} })} /> : null}
          </Suspense>
          <Suspense fallback={null}>
            {providers.length > 0 ? <ProviderWays providers={providers} staysHere={staysHere} /> : null}
          </Suspense>
        </div>
      ) : null}
      <Suspense fallback={null}>
        {demoUsers.length > 0 ? <DemoWays users={demoUsers} onAnswer={onAnswer} /> : null}
      </Suspense>
    </>
  );
}
