import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { SecondFactorWay } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import css from './forms.module.css';
import { Refusal } from './parts.js';
import { knowsPasskeys } from './passkey.js';
import { useAsk } from './use-ask.js';

const PasskeyWay = lazy(() => import('./PasskeyWay.js'));

const withCode = graphql(`
  mutation SignInWithSecondFactor($input: SignInWithSecondFactorInput!) {
    signInWithSecondFactor(input: $input) {
      me {
        userId
      }
    }
  }
`);

/** What the first step came to: the question for a second one, and what may answer it. */
export interface SecondStep {
  readonly challenge: string;
  readonly ways: readonly SecondFactorWay[];
}

interface Props extends SecondStep {
  onSignedIn: () => void;
  onBack: () => void;
}

/** The second step: a code of the code app, or one of the recovery codes. */
export function CodeStep({ challenge, ways, onSignedIn, onBack }: Props) {
  const { t } = useLingui();
  const hasApp = ways.length === 0 || ways.includes('CODE_APP');
  const [code, setCode] = useState('');
  const [isRecovery, setRecovery] = useState(!hasApp);
  const input = useRef<HTMLInputElement>(null);
  const { ask, refused, attempt, isBusy } = useAsk(withCode);
  useEffect(() => {
    input.current?.focus({ preventScroll: isRecovery });
  }, [isRecovery]);
  const submit = async () => {
    const data = await ask({ input: { challenge, code: code.trim() } });
    if (data?.signInWithSecondFactor.me) onSignedIn();
    else setCode('');
  };
  const isOver = refused?.code === 'CHALLENGE_ENDED';
  return (
    <form
      className={css.form}
      aria-label={t`Second step`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>
        {isRecovery ? (
          <Trans>
            Type one of the recovery codes that you printed when you set up your second factor. Each is good once.
          </Trans>
        ) : (
          <Trans>Open your code app and type the six digits it shows for this place.</Trans>
        )}
      </p>
      {ways.includes('PASSKEY') && knowsPasskeys() ? (
        <Suspense fallback={null}>
          <PasskeyWay onSignedIn={onSignedIn} />
        </Suspense>
      ) : null}
      <Refusal error={refused} attempt={attempt}>
        {isOver ? (
          <Button variant="default" onClick={onBack}>
            <Trans>Begin again</Trans>
          </Button>
        ) : null}
      </Refusal>
      <TextInput
        ref={input}
        label={isRecovery ? t`Recovery code` : t`Code of the app`}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        inputMode={isRecovery ? 'text' : 'numeric'}
        className={css.code}
        required
        withAsterisk={false}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <div className={css.actions}>
        <Button type="submit" loading={isBusy}>
          <Trans>Sign in</Trans>
        </Button>
        {hasApp ? (
          <Button variant="subtle" onClick={() => setRecovery(!isRecovery)}>
            {isRecovery ? <Trans>Use the code app</Trans> : <Trans>Use a recovery code</Trans>}
          </Button>
        ) : null}
        <Button variant="subtle" onClick={onBack}>
          <Trans>Back</Trans>
        </Button>
      </div>
    </form>
  );
}
