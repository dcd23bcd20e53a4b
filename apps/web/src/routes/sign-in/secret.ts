import type { SecondStep } from '../../session/CodeStep.js';

/** Pages whose links have a secret behind their `#`. On all others it is a place on the page. */
const PAGES = /^\/sign-in(\/(link|invitation))?$/;
const { pathname, search, hash } = window.location;

/**
 * What stands behind the `#` of the address. It is taken out of the address at once: nobody reads it over a shoulder, or in
 * the history. The rest stays: it says where to go on afterwards.
 */
const secret = PAGES.test(pathname) ? hash.slice(1) : '';
if (secret !== '') window.history.replaceState(window.history.state, '', pathname + search);

export const secretOfAddress = (): string => secret;

/** The question for the second factor, where another provider gave the first: the way back from there leads here. */
export function secondStepOfAddress(): SecondStep | undefined {
  const asked = new URLSearchParams(secret);
  const challenge = asked.get('challenge');
  if (!challenge) return undefined;
  const named = asked.get('ways')?.split(',') ?? [];
  return { challenge, ways: (['CODE_APP', 'PASSKEY'] as const).filter((way) => named.includes(way)) };
}
