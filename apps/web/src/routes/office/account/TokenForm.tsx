import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { TokenScope, UserRole } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { tokenScopes } from '../../../i18n/account-words.js';
import { userRoles } from '../../../i18n/identity-words.js';
import { word } from '../../../i18n/words.js';
import form from '../../../records/form.module.css';
import type { Me } from '../../../session/me.js';
import { problemWith, Refusal } from '../../../session/parts.js';
import { useSave } from './use-save.js';

const createToken = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      id
      secret
    }
  }
`);

const DAYS = [30, 90, 180, 365] as const;
const DAY_MS = 86_400_000;

interface Props {
  me: Me;
  onMade: (secret: string) => void;
  onCancel: () => void;
}

/** A new key: what it is for, under which role it acts, whether it writes, and until when. */
export function TokenForm({ me, onMade, onCancel }: Props) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const [role, setRole] = useState<UserRole>(me.actingRole ?? 'PUBLIC');
  const [scope, setScope] = useState<TokenScope>('READ');
  const [days, setDays] = useState('90');
  const [attempt, setAttempt] = useState(0);
  const save = useSave(createToken, ({ createApiToken }) => onMade(createApiToken.secret));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const expiresAt = new Date(Date.now() + Number(days) * DAY_MS).toISOString();
    save.mutate({ input: { name, role, scope, expiresAt } }, { onError: () => setAttempt(attempt + 1) });
  };
  return (
    <form className={form.form} aria-label={t`New token`} onSubmit={onSubmit}>
      <Refusal error={save.error} attempt={attempt} />
      <TextInput
        label={t`What it is for`}
        description={t`So that you know later which program uses it.`}
        className={form.short}
        maxLength={80}
        autoComplete="off"
        required
        withAsterisk={false}
        error={problemWith(save.error, 'name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={t`Acts as`}
        className={form.short}
        data={me.roles.map((one) => ({ value: one.role, label: word(userRoles, one.role) }))}
        error={problemWith(save.error, 'role')}
        value={role}
        onChange={(event) => setRole(event.currentTarget.value as UserRole)}
      />
      <NativeSelect
        label={t`May`}
        className={form.short}
        data={(['READ', 'WRITE'] as const).map((value) => ({ value, label: word(tokenScopes, value) }))}
        value={scope}
        onChange={(event) => setScope(event.currentTarget.value as TokenScope)}
      />
      <NativeSelect
        label={t`Expires`}
        className={form.short}
        data={DAYS.map((count) => ({ value: String(count), label: t`in ${count} days` }))}
        error={problemWith(save.error, 'expiresAt')}
        value={days}
        onChange={(event) => setDays(event.currentTarget.value)}
      />
      <div className={form.actions}>
        <Button type="submit" loading={save.isPending}>
          <Trans>Make the token</Trans>
        </Button>
        <Button variant="default" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
