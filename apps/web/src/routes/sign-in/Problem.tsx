import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import css from './frame.module.css';

/** Why a sign-in through another provider led back here, by the code in the address. */
const problems: Readonly<Record<string, MessageDescriptor>> = {
  PROVIDER_REFUSED: msg`The other provider did not let you in, or you left it. Try again, or sign in another way.`,
  PROVIDER_AWAY: msg`The other provider does not answer as it should. Try again later, or sign in another way.`,
  PROVIDER_ANSWER_BAD: msg`The answer of the other provider did not pass the checks, so nobody was let in. Begin again; if it stays so, tell the operator of this node.`,
  PROVIDER_EMAIL_UNVERIFIED: msg`The other provider does not vouch for your mail address. Sign in another way and link the account on the page of your account, or have the address confirmed there.`,
  PROVIDER_USER_UNKNOWN: msg`Your account at the other provider signs nobody in here. Ask the coordinator of your centre for an invitation, or sign in another way and link it on the page of your account.`,
  PROVIDER_UNKNOWN: msg`There is no sign-in through that provider here. Choose one of the ways below.`,
  CHALLENGE_ENDED: msg`This sign-in took too long, was used already, or began in another browser. Begin again.`,
  TRIES_TOO_MANY: msg`There were too many tries from your network. Wait some minutes, then try again.`,
};
const other = msg`The sign-in through the other provider did not work. Try again, or sign in another way.`;

/** What an address says of a sign-in that did not work; nothing of it is shown as it stands there. */
export default function Problem({ code }: { code: string }) {
  const { i18n } = useLingui();
  return (
    <p className={css.refused} role="alert">
      {i18n._((Object.hasOwn(problems, code) ? problems[code] : undefined) ?? other)}
    </p>
  );
}
