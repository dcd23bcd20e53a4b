import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../gql/index.js';
import { CodeStep, type SecondStep } from './CodeStep.js';
import css from './forms.module.css';
import { LinkStep } from './LinkStep.js';
import { OtherWays } from './OtherWays.js';
import { EmailInput, PasswordInput, Refusal } from './parts.js';
import { type Answer, useAsk } from './use-ask.js';

const withPassword = graphql(`
  mutation SignInWithPassword($input: SignInWithPasswordInput!) {
    signInWithPassword(input: $input) {
      challenge
      secondFactors
      me {
        userId
      }
    }
  }
`);

interface Props {
  onSignedIn: () => void;
  /** The first step was taken elsewhere. */
  begun?: SecondStep | undefined;
  /** The page around it is to stay as it is: whatever leads elsewhere opens in another tab. */
  staysHere?: boolean;
}

/** All ways to sign in, and the second step where one is asked for. */
export function SignInForms({ onSignedIn, begun, staysHere = false }: Props) {
  const [email, setEmail] = useState('');
  const [step, setStep] = useState<'password' | 'link' | SecondStep>(begun ?? 'password');
  const onAnswer = ({ me, challenge, secondFactors }: Answer) => {
    if (me) onSignedIn();
    else if (challenge) setStep({ challenge, ways: secondFactors ?? [] });
  };
  if (step === 'link') return <LinkStep email={email} onEmail={setEmail} onBack={() => setStep('password')} />;
  if (step !== 'password') return <CodeStep {...step} onSignedIn={onSignedIn} onBack={() => setStep('password')} />;
  return (
    <>
      <PasswordStep email={email} onEmail={setEmail} onAnswer={onAnswer} onLink={() => setStep('link')} />
      <OtherWays onAnswer={onAnswer} staysHere={staysHere} />
    </>
  );
}

interface StepProps {
  email: string;
  onEmail: (email: string) => void;
  onAnswer: (answer: Answer) => void;
  onLink: () => void;
}

function PasswordStep({ email, onEmail, onAnswer, onLink }: StepProps) {
  const { t } = useLingui();
  const [password, setPassword] = useState('');
  const { ask, refused, attempt, isBusy } = useAsk(withPassword);
  const submit = async () => {
    const data = await ask({ input: { email: email.trim(), password } });
    if (data) onAnswer(data.signInWithPassword);
  };
  return (
    <form
      className={css.form}
      aria-label={t`Mail address and password`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Refusal error={refused} attempt={attempt} />
      <EmailInput value={email} onChange={onEmail} />
      <PasswordInput label={t`Password`} value={password} onChange={setPassword} autoComplete="current-password" />
      <div className={css.actions}>
        <Button type="submit" loading={isBusy}>
          <Trans>Sign in</Trans>
        </Button>
        <Button variant="default" onClick={onLink}>
          <Trans>Send me a link by mail instead</Trans>
        </Button>
      </div>
    </form>
  );
}
