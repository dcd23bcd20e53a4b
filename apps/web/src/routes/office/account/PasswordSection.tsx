import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { MyAccountQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import form from '../../../records/form.module.css';
import { PasswordHint, PasswordInput, problemWith, Refusal } from '../../../session/parts.js';
import { Section } from '../../../ui/Section.js';
import css from './account.module.css';
import { useSave } from './use-save.js';

const setPasswordDocument = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input)
  }
`);

/** The password: the present one is asked for, unless a mail has just shown who it is. */
export function PasswordSection({ account }: { account: MyAccountQuery['myAccount'] }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const { hasPassword, asksForPassword } = account;
  const cannot = asksForPassword && !hasPassword;
  return (
    <Section
      title={t`Password`}
      action={
        isOpen || cannot ? null : (
          <Button
            variant="default"
            onClick={() => {
              setSaved(false);
              setOpen(true);
            }}
          >
            {hasPassword ? <Trans>Change the password</Trans> : <Trans>Set a password</Trans>}
          </Button>
        )
      }
    >
      {isOpen ? (
        <PasswordForm
          asks={asksForPassword}
          onDone={(saved) => {
            setOpen(false);
            setSaved(saved);
          }}
        />
      ) : (
        <p className={css.fact} role="status">
          {isSaved ? (
            <Trans>The new password is set. All your other sign-ins have ended.</Trans>
          ) : hasPassword ? (
            <Trans>You have a password.</Trans>
          ) : cannot ? (
            <Trans>You have no password. To set one, sign in with a link by mail first.</Trans>
          ) : (
            <Trans>You have no password. You sign in with a link by mail or with a passkey.</Trans>
          )}
        </p>
      )}
    </Section>
  );
}

function PasswordForm({ asks, onDone }: { asks: boolean; onDone: (isSaved: boolean) => void }) {
  const { t } = useLingui();
  const [present, setPresent] = useState('');
  const [password, setPassword] = useState('');
  const [attempt, setAttempt] = useState(0);
  const save = useSave(setPasswordDocument, () => onDone(true));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ input: { present: asks ? present : null, password } }, { onError: () => setAttempt(attempt + 1) });
  };
  return (
    <form className={form.form} aria-label={t`Password`} onSubmit={onSubmit}>
      <Refusal error={save.error} attempt={attempt} />
      {asks ? (
        <PasswordInput
          label={t`Present password`}
          value={present}
          onChange={setPresent}
          autoComplete="current-password"
          error={problemWith(save.error, 'present')}
        />
      ) : null}
      <PasswordInput
        label={t`New password`}
        value={password}
        onChange={setPassword}
        autoComplete="new-password"
        hint={<PasswordHint />}
        error={problemWith(save.error, 'password')}
      />
      <div className={form.actions}>
        <Button type="submit" loading={save.isPending}>
          <Trans>Set the password</Trans>
        </Button>
        <Button variant="default" onClick={() => onDone(false)}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
