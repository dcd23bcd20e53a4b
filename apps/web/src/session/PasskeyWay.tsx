import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useState } from 'react';
import { ApiError, requestAsAnybody } from '../api/client.js';
import { graphql } from '../gql/index.js';
import css from './forms.module.css';
import { Refusal } from './parts.js';
import { askPasskey } from './passkey.js';

const start = graphql(`
  mutation StartPasskeySignIn {
    startPasskeySignIn {
      challengeId
      options
    }
  }
`);

const finish = graphql(`
  mutation FinishPasskeySignIn($input: FinishPasskeySignInInput!) {
    finishPasskeySignIn(input: $input) {
      me {
        userId
      }
    }
  }
`);

/** Signs in with a passkey, which is a second factor at the same time. Loaded where the browser knows passkeys. */
export default function PasskeyWay({ onSignedIn }: { onSignedIn: () => void }) {
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const [attempt, setAttempt] = useState(0);
  const signIn = async () => {
    setBusy(true);
    try {
      const { startPasskeySignIn } = await requestAsAnybody(start);
      const response = await askPasskey(startPasskeySignIn.options);
      if (!response) return;
      const { challengeId } = startPasskeySignIn;
      const { finishPasskeySignIn } = await requestAsAnybody(finish, { input: { challengeId, response } });
      if (finishPasskeySignIn.me) onSignedIn();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setRefused(error);
      setAttempt((before) => before + 1);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Refusal error={refused} attempt={attempt} />
      <Button
        variant="default"
        leftSection={<IconFingerprint size={18} aria-hidden />}
        loading={isBusy}
        onClick={() => void signIn()}
        className={css.way}
      >
        <Trans>Sign in with a passkey</Trans>
      </Button>
    </>
  );
}
