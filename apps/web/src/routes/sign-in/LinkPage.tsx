import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { boot } from '../../boot.js';
import { graphql } from '../../gql/index.js';
import { CodeStep, type SecondStep } from '../../session/CodeStep.js';
import { enter } from '../../session/enter.js';
import forms from '../../session/forms.module.css';
import { Refusal } from '../../session/parts.js';
import { useAsk } from '../../session/use-ask.js';
import { Frame } from './Frame.js';
import { secretOfAddress } from './secret.js';

const withLink = graphql(`
  mutation SignInWithLink($input: SignInWithLinkInput!) {
    signInWithLink(input: $input) {
      challenge
      secondFactors
      me {
        userId
      }
    }
  }
`);

/**
 * Signs in with a link of a mail, after one press: programs that look into mails open every link in them, and would use it
 * up before its reader comes.
 */
export function LinkPage() {
  const { t } = useLingui();
  const [step, setStep] = useState<SecondStep | null>(null);
  const { ask, refused, attempt, isBusy } = useAsk(withLink);
  const token = secretOfAddress();
  const use = async () => {
    const data = await ask({ input: { token } });
    if (!data) return;
    const { challenge, secondFactors: ways } = data.signInWithLink;
    if (challenge) setStep({ challenge, ways });
    else void enter();
  };
  if (step !== null)
    return (
      <Frame title={t`Sign in`}>
        <CodeStep {...step} onSignedIn={() => void enter()} onBack={toSignIn} />
      </Frame>
    );
  if (token === '') return <Incomplete />;
  return (
    <Frame title={t`Sign in`}>
      <p>
        <Trans>Press the button to sign in to {boot.nodeName} with the link from your mail. It is good once.</Trans>
      </p>
      <div className={forms.form}>
        <Refusal error={refused} attempt={attempt}>
          <a href={signInAddress()}>
            <Trans>Ask for a new link</Trans>
          </a>
        </Refusal>
        {refused?.code === 'LINK_ENDED' ? null : (
          <div className={forms.actions}>
            <Button loading={isBusy} onClick={() => void use()}>
              <Trans>Sign in</Trans>
            </Button>
          </div>
        )}
      </div>
    </Frame>
  );
}

/** The page to sign in with; where to go on afterwards stays as the link says it. */
const signInAddress = () => `/sign-in${window.location.search}`;
const toSignIn = () => window.location.assign(signInAddress());

/** A link that lost its end on the way. */
export function Incomplete() {
  const { t } = useLingui();
  return (
    <Frame title={t`This link is not complete`}>
      <p>
        <Trans>Open it again from the mail, or copy the whole address from there: also what stands behind the #.</Trans>
      </p>
      <p>
        <a href={signInAddress()}>
          <Trans>Sign in another way</Trans>
        </a>
      </p>
    </Frame>
  );
}
