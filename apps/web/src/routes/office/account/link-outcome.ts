import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Why an account elsewhere was not linked, by the code in the address. */
const problems: Readonly<Record<string, MessageDescriptor>> = {
  PROVIDER_LINKED_ALREADY: msg`Not linked: this account signs somebody else in, or you have linked another one there. Take that one away first.`,
  PROVIDER_REFUSED: msg`Not linked: the other provider did not let you in, or you left it. Try again.`,
  PROVIDER_AWAY: msg`Not linked: the other provider does not answer as it should. Try again later.`,
  PROVIDER_ANSWER_BAD: msg`Not linked: the answer of the other provider did not pass the checks. Begin again; if it stays so, tell the operator of this node.`,
  CHALLENGE_ENDED: msg`Not linked: it took too long, or somebody else has signed in meanwhile. Begin again.`,
};
const other = msg`Not linked. Try again.`;

/** What to say of a problem; nothing of the code is shown. */
export const whyNotLinked = (code: string): MessageDescriptor =>
  (Object.hasOwn(problems, code) ? problems[code] : undefined) ?? other;

/** What linking came to, for whoever comes back from a provider: a problem, or the provider that is linked now. */
export function outcomeOfAddress(): { readonly problem: string | null; readonly provider: string | null } {
  const search = new URLSearchParams(window.location.search);
  return { problem: search.get('problem'), provider: search.get('linked') };
}
