import { useSyncExternalStore } from 'react';
import { areRequestsStopped, onSessionEnd, queryClient, resumeRequests } from '../api/client.js';
import { meQuery, readAgain } from './me.js';

/** Whether the sign-in of this page has ended. The page stays as it is, with what was typed, until somebody signs in. */
let isEnded = false;
const listeners = new Set<() => void>();
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('seedbed-session') : undefined;

function tell(ended: boolean): void {
  isEnded = ended;
  for (const listener of listeners) listener();
}

onSessionEnd(() => tell(true));
// Another tab has signed in or out, or acts under another role: this one has the same cookie.
tabs?.addEventListener('message', () => void lookAgain());

/** Goes on as whoever is signed in now. Somebody else than before gets a page of their own: nothing of the other one stays. */
async function lookAgain(): Promise<void> {
  const before = queryClient.getQueryData(meQuery.queryKey);
  if (!before) return;
  const wasStopped = areRequestsStopped();
  resumeRequests();
  const me = await queryClient.fetchQuery({ ...meQuery, staleTime: 0 }); // stops them again when nobody is signed in
  if (areRequestsStopped()) return;
  if (me.userId !== before.userId) return window.location.reload();
  tell(false);
  if (wasStopped || me.actingRole !== before.actingRole) await readAgain();
}

/** Tells the other tabs of this browser that who asks has changed. */
export const tellOtherTabs = (): void => tabs?.postMessage('changed');

/** Goes on after another sign-in on this page. */
export async function goOn(): Promise<void> {
  await lookAgain();
  tellOtherTabs();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useHasEnded = (): boolean => useSyncExternalStore(subscribe, () => isEnded);
