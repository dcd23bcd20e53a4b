import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, queryClient, request, useGraphql } from '../../../api/client.js';
import type { MyPasskeysQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { formatMoment } from '../../../i18n/format.js';
import form from '../../../records/form.module.css';
import { problemWith, Refusal } from '../../../session/parts.js';
import { knowsPasskeys, makePasskey } from '../../../session/passkey.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import { Table, type TableColumn } from '../../../ui/Table.js';
import { ShownOnce } from './ShownOnce.js';
import { useSave } from './use-save.js';

const myPasskeys = graphql(`
  query MyPasskeys {
    me {
      passkeys {
        id
        name
        createdAt
        lastUsedAt
      }
    }
  }
`);

const start = graphql(`
  mutation StartPasskeyRegistration {
    startPasskeyRegistration {
      challengeId
      options
    }
  }
`);

const finish = graphql(`
  mutation FinishPasskeyRegistration($input: FinishPasskeyRegistrationInput!) {
    finishPasskeyRegistration(input: $input) {
      recoveryCodes
    }
  }
`);

const rename = graphql(`
  mutation RenamePasskey($input: RenamePasskeyInput!) {
    renamePasskey(input: $input) {
      id
    }
  }
`);

const remove = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input)
  }
`);

type Passkey = MyPasskeysQuery['me']['passkeys'][number];

/** Passkeys: sign-in with a finger, a face or a key, without a password. In: whether the second factor was given, where there is one. */
export function Passkeys({ mayChange }: { mayChange: boolean }) {
  const { t } = useLingui();
  const [isAdding, setAdding] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const { data, error, refetch } = useGraphql(myPasskeys);
  const passkeys = data?.me.passkeys ?? [];
  return (
    <Section
      title={t`Passkeys`}
      count={passkeys.length}
      action={
        knowsPasskeys() && mayChange && !isAdding ? (
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            <Trans>New passkey</Trans>
          </Button>
        ) : null
      }
    >
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isAdding ? (
        <AddForm
          onDone={(given) => {
            setAdding(false);
            setCodes(given);
          }}
        />
      ) : null}
      {codes.length > 0 ? (
        <ShownOnce title={t`Recovery codes`} secrets={codes} onDone={() => setCodes([])}>
          <Trans>
            The passkey is set up. Print these codes or keep them in a safe place: each lets you in once when your
            passkeys are lost. They are shown this one time.
          </Trans>
        </ShownOnce>
      ) : null}
      {!data && !error ? <SkeletonRows rows={2} /> : null}
      {data && passkeys.length === 0 && !isAdding ? (
        <Nothing>
          <Trans>
            You have none. With one you sign in by finger, face or key: no password is typed, and none can be stolen.
          </Trans>
        </Nothing>
      ) : null}
      {passkeys.length > 0 ? <PasskeyTable passkeys={passkeys} /> : null}
    </Section>
  );
}

function AddForm({ onDone }: { onDone: (recoveryCodes: readonly string[]) => void }) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const [attempt, setAttempt] = useState(0);
  const add = useMutation<readonly string[] | null, Error>({
    mutationFn: async () => {
      const { startPasskeyRegistration } = await request(start);
      const { challengeId, options } = startPasskeyRegistration;
      const response = await makePasskey(options);
      if (!response) return null;
      return (await request(finish, { input: { challengeId, response, name } })).finishPasskeyRegistration
        .recoveryCodes;
    },
    onSuccess: async (codes) => {
      if (codes) onDone(codes);
      await queryClient.invalidateQueries();
    },
    onError: () => setAttempt(attempt + 1),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  const refused = add.error instanceof ApiError ? add.error : null;
  const isThere = add.error instanceof DOMException && add.error.name === 'InvalidStateError';
  return (
    <form className={form.form} aria-label={t`New passkey`} onSubmit={onSubmit}>
      <Refusal error={refused} attempt={attempt} />
      {add.error && !refused ? (
        <p role="alert">
          {isThere ? t`This device has a passkey of yours already.` : t`The browser could not make a passkey.`}
        </p>
      ) : null}
      <TextInput
        label={t`What to call it`}
        description={t`The device it is on, such as “Laptop”.`}
        className={form.short}
        maxLength={60}
        autoComplete="off"
        required
        withAsterisk={false}
        error={problemWith(refused, 'name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={form.actions}>
        <Button type="submit" loading={add.isPending}>
          <Trans>Set it up</Trans>
        </Button>
        <Button variant="default" onClick={() => onDone([])}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}

function PasskeyTable({ passkeys }: { passkeys: readonly Passkey[] }) {
  const { t } = useLingui();
  const [renamed, setRenamed] = useState<string | null>(null);
  const takeAway = useSave(remove);
  const columns: readonly TableColumn<Passkey>[] = [
    {
      label: t`Name`,
      cell: (passkey) =>
        renamed === passkey.id ? <RenameForm passkey={passkey} onDone={() => setRenamed(null)} /> : passkey.name,
    },
    { label: t`Set up`, named: true, cell: ({ createdAt }) => formatMoment(createdAt) },
    {
      label: t`Last used`,
      named: true,
      cell: ({ lastUsedAt }) => (lastUsedAt ? formatMoment(lastUsedAt) : t`never`),
    },
    {
      label: t`Change`,
      cell: ({ id, name }) => (
        <span className={form.actions}>
          <Button size="compact-sm" variant="default" aria-label={t`Rename: ${name}`} onClick={() => setRenamed(id)}>
            <Trans>Rename</Trans>
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t`Take away: ${name}`}
            disabled={takeAway.isPending}
            onClick={() => takeAway.mutate({ input: { id } })}
          >
            <Trans>Take away</Trans>
          </Button>
        </span>
      ),
    },
  ];
  return (
    <>
      {takeAway.error ? <ErrorBanner error={takeAway.error} /> : null}
      <Table label={t`Passkeys`} columns={columns} rows={passkeys} />
    </>
  );
}

function RenameForm({ passkey, onDone }: { passkey: Passkey; onDone: () => void }) {
  const { t } = useLingui();
  const [name, setName] = useState(passkey.name);
  const save = useSave(rename, onDone);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ input: { id: passkey.id, name } });
  };
  return (
    <form className={form.actions} onSubmit={onSubmit}>
      <TextInput
        aria-label={t`What to call it`}
        size="xs"
        maxLength={60}
        autoComplete="off"
        error={save.error?.message}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-sm" loading={save.isPending}>
        <Trans>Save</Trans>
      </Button>
    </form>
  );
}
