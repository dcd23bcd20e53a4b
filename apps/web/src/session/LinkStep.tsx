import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { boot } from '../boot.js';
import { graphql } from '../gql/index.js';
import css from './forms.module.css';
import { EmailInput, Refusal } from './parts.js';
import { useAsk } from './use-ask.js';

const requestLink = graphql(`
  mutation RequestSignInLink($input: RequestSignInLinkInput!) {
    requestSignInLink(input: $input)
  }
`);

interface Props {
  email: string;
  onEmail: (email: string) => void;
  onBack: () => void;
}

/** Asks for a link by mail. What it says afterwards is the same whether anybody has the address. */
export function LinkStep({ email, onEmail, onBack }: Props) {
  const { t } = useLingui();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { ask, refused, attempt, isBusy } = useAsk(requestLink);
  const submit = async () => {
    if (await ask({ input: { email: email.trim() } })) setSentTo(email.trim());
  };
  if (sentTo !== null) return <Sent to={sentTo} onBack={onBack} />;
  return (
    <form
      className={css.form}
      aria-label={t`Link by mail`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>
        <Trans>You get a mail with a link that signs you in once, within 20 minutes. No password is needed.</Trans>
      </p>
      <Refusal error={refused} attempt={attempt} />
      <EmailInput value={email} onChange={onEmail} />
      <div className={css.actions}>
        <Button type="submit" loading={isBusy}>
          <Trans>Send the link</Trans>
        </Button>
        <Button variant="subtle" onClick={onBack}>
          <Trans>Back</Trans>
        </Button>
      </div>
    </form>
  );
}

function Sent({ to, onBack }: { to: string; onBack: () => void }) {
  const ref = useRef<HTMLParagraphElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div className={css.form}>
      <p ref={ref} tabIndex={-1} role="status" className={css.done}>
        <Trans>
          If {to} can sign in here, a link is on its way. Look into your mail, also among the unwanted ones. You may
          close this page.
        </Trans>
      </p>
      <div className={css.actions}>
        {boot.hasMailbox ? (
          <a href="/mailbox">
            <Trans>In this demo the mail is in the mailbox</Trans>
          </a>
        ) : null}
        <Button variant="subtle" onClick={onBack}>
          <Trans>Back</Trans>
        </Button>
      </div>
    </div>
  );
}
