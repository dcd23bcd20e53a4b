import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { boot } from '../../boot.js';
import { graphql } from '../../gql/index.js';
import { enter } from '../../session/enter.js';
import forms from '../../session/forms.module.css';
import { PasswordHint, PasswordInput, problemWith, Refusal } from '../../session/parts.js';
import { useSignInWays } from '../../session/sign-in-ways.js';
import { useAsk } from '../../session/use-ask.js';
import { Frame } from './Frame.js';
import { Incomplete } from './LinkPage.js';
import { secretOfAddress } from './secret.js';

const ProviderWays = lazy(() => import('../../session/ProviderWays.js'));

const accept = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      me {
        userId
      }
    }
  }
`);

/** Accepts an invitation: with a password, or without one by whoever will sign in by links or a passkey. */
export function InvitationPage() {
  const { t } = useLingui();
  const [password, setPassword] = useState('');
  const [displayName, setDisplayName] = useState('');
  const { ask, refused, attempt, isBusy } = useAsk(accept);
  const providers = useSignInWays()?.signInProviders ?? [];
  const token = secretOfAddress();
  const submit = async (withPassword: boolean) => {
    const input = { token, password: withPassword ? password : null, displayName: displayName.trim() || null };
    if (await ask({ input })) void enter();
  };
  if (token === '') return <Incomplete />;
  return (
    <Frame title={t`Welcome to ${boot.nodeName}`}>
      <p>
        <Trans>You were invited. Choose how you will sign in from now on; you can change it later.</Trans>
      </p>
      <form
        className={forms.form}
        aria-label={t`Invitation`}
        onSubmit={(event) => {
          event.preventDefault();
          void submit(true);
        }}
      >
        <Refusal error={refused} attempt={attempt}>
          {refused?.code === 'LINK_ENDED' ? (
            <p>
              <Trans>
                Did you accept it already? Then <a href="/sign-in">sign in</a>. Else ask whoever invited you for another
                one.
              </Trans>
            </p>
          ) : null}
        </Refusal>
        <TextInput
          label={t`Your name`}
          description={t`Leave it empty if the invitation has it right.`}
          name="name"
          autoComplete="name"
          maxLength={120}
          error={problemWith(refused, 'displayName')}
          value={displayName}
          onChange={(event) => setDisplayName(event.currentTarget.value)}
        />
        <PasswordInput
          label={t`New password`}
          value={password}
          onChange={setPassword}
          autoComplete="new-password"
          hint={<PasswordHint />}
          error={problemWith(refused, 'password')}
        />
        <div className={forms.actions}>
          <Button type="submit" loading={isBusy}>
            <Trans>Set the password and sign in</Trans>
          </Button>
          <Button variant="default" disabled={isBusy} onClick={() => void submit(false)}>
            <Trans>Go on without a password</Trans>
          </Button>
        </div>
        <p className={forms.note}>
          <Trans>Without one you get a link by mail each time, or set up a passkey in your account.</Trans>
        </p>
      </form>
      {providers.length > 0 ? (
        <div className={forms.ways}>
          <Suspense fallback={null}>
            <ProviderWays providers={providers} />
          </Suspense>
        </div>
      ) : null}
    </Frame>
  );
}
