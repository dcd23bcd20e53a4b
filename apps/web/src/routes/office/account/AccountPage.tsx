import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { useMe } from '../../../session/me.js';
import { PageHead } from '../../../ui/PageHead.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import css from '../page.module.css';
import { CodeApp } from './CodeApp.js';
import { LinkedAccounts } from './LinkedAccounts.js';
import { NameSection } from './NameSection.js';
import { Passkeys } from './Passkeys.js';
import { PasswordSection } from './PasswordSection.js';
import { Sessions } from './Sessions.js';
import { Tokens } from './Tokens.js';

const myAccount = graphql(`
  query MyAccount {
    myAccount {
      sessionId
      isStrong
      hasPassword
      asksForPassword
      recoveryCodesLeft
    }
  }
`);

/** What somebody keeps of themselves here: name, ways to sign in, open sign-ins, keys for programs. */
export function AccountPage() {
  const { t } = useLingui();
  const me = useMe();
  const { data, error, refetch } = useGraphql(myAccount, undefined, { enabled: Boolean(me?.userId) });
  if (me && !me.userId) return <NobodyYet />;
  const account = data?.myAccount;
  const needsFactor = me?.roles.some(({ needsSecondFactor }) => needsSecondFactor) && !me.hasSecondFactor;
  return (
    <div className={css.page}>
      <PageHead title={t`Your account`} />
      {needsFactor ? (
        <p className={css.lead} role="status">
          <Trans>
            Your role needs a second factor. Set up a code app or a passkey below; then you act under your role from the
            menu at the top.
          </Trans>
        </p>
      ) : null}
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {!me || (!account && !error) ? <SkeletonRows rows={6} /> : null}
      {me && account ? (
        <div className={css.stack}>
          <NameSection me={me} />
          <PasswordSection account={account} />
          <CodeApp hasOne={me.secondFactors.includes('CODE_APP')} isGuarded={me.hasSecondFactor} account={account} />
          <Passkeys mayChange={!me.hasSecondFactor || account.isStrong} />
          <LinkedAccounts mayChange={!me.hasSecondFactor || account.isStrong} />
          <Sessions own={account.sessionId} />
          <Tokens me={me} />
        </div>
      ) : null}
    </div>
  );
}

function NobodyYet() {
  const { t } = useLingui();
  return (
    <div className={css.page}>
      <PageHead title={t`Your account`} />
      <EmptyState
        title={t`You are not signed in`}
        action={
          <Link to="/sign-in">
            <Trans>Sign in</Trans>
          </Link>
        }
      >
        <Trans>An account has a name, a password and its own sign-ins. A demo visitor has none.</Trans>
      </EmptyState>
    </div>
  );
}
