import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import { useHasEnded } from './session/ended.js';
import { isStranger, meQuery } from './session/me.js';

/**
 * The frames of the pages, each loaded by whoever needs it: by the beginning of their addresses, the office for all others.
 * Pages without a frame of their own may be opened by anybody.
 */
const office = () => import('./shell/Shell.js').then(({ Shell }) => ({ default: Shell }));
const frames: readonly { readonly at: RegExp; readonly load?: () => Promise<{ default: ComponentType }> }[] = [
  { at: /^\/(sign-in|my)(\/|$)/ },
  { at: /^\//, load: office },
];
const signIn = () => import('./routes/sign-in/SignInPage.js').then(({ SignInPage }) => ({ default: SignInPage }));

const frameAt = (path: string) => frames.findIndex(({ at }) => at.test(path));
const lazyFrames = frames.map(({ load }) => load && lazy(load));
const SignIn = lazy(signIn);
const EndedDialog = lazy(() => import('./shell/EndedDialog.js'));
const Trouble = lazy(() => import('./shell/Trouble.js'));

/** Fetches the frame of a page at the same time as the page. */
export function fetchFrame(path: string): void {
  void frames[frameAt(path)]?.load?.().catch(() => undefined); // what goes wrong here is shown when it is drawn
}

/** Chooses the frame of a page, and lets a stranger sign in where nothing is shown to strangers. */
export function Root() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { data: me, error, refetch } = useQuery(meQuery);
  const hasEnded = useHasEnded();
  const Frame = lazyFrames[frameAt(path)];
  if (!Frame) return <Outlet />;
  if (!me)
    return error ? (
      <Suspense fallback={null}>
        <Trouble error={error} onRetry={() => void refetch()} />
      </Suspense>
    ) : null;
  return (
    <>
      <Suspense fallback={null}>{isStranger(me) ? <SignIn /> : <Frame />}</Suspense>
      <Suspense fallback={null}>{hasEnded ? <EndedDialog /> : null}</Suspense>
    </>
  );
}
