import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type ApiError, queryClient, request } from '../../../api/client.js';
import type { InviteUserMutation } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import form from '../../../records/form.module.css';
import { type Me, roleOf, useIsOneOf, useMe } from '../../../session/me.js';
import { problemWith, Refusal } from '../../../session/parts.js';
import { NotForYou } from '../../../ui/NotForYou.js';
import { PageHead } from '../../../ui/PageHead.js';
import { tellAt } from '../../../ui/SavedNotice.js';
import css from '../page.module.css';
import { asInput, firstDraft, RoleFields } from './RoleFields.js';

const inviteUser = graphql(`
  mutation InviteUser($input: InviteUserInput!) {
    inviteUser(input: $input) {
      id
      status
      displayName
    }
  }
`);

/** Invites somebody by mail, and gives them their first role. */
export function InvitePage() {
  const { t } = useLingui();
  const me = useMe();
  const mayInvite = useIsOneOf('NODE_ADMIN', 'COORDINATOR', 'PARTNER_ADMIN');
  return (
    <div className={css.page}>
      <p className={css.crumbs}>
        <Link to="/admin/users" search={{}}>
          <Trans>Users</Trans>
        </Link>
      </p>
      <PageHead title={t`Invite somebody`} />
      {me && mayInvite ? <InviteForm me={me} /> : <NotForYou />}
    </div>
  );
}

function useInvite() {
  const { t } = useLingui();
  const navigate = useNavigate();
  return useMutation<InviteUserMutation, ApiError, { input: Parameters<typeof send>[0] }>({
    mutationFn: ({ input }) => send(input),
    onSuccess: async ({ inviteUser: { id, status, displayName } }) => {
      await queryClient.invalidateQueries();
      const path = `/admin/users/${id}`;
      tellAt(
        path,
        status === 'INVITED'
          ? t`The invitation is on its way.`
          : t`${displayName} was here already and has the role now.`,
      );
      await navigate({ to: '/admin/users/$id', params: { id } });
    },
  });
}

const send = (input: ReturnType<typeof asInput> & { email: string; displayName: string }) =>
  request(inviteUser, { input });

function InviteForm({ me }: { me: Me }) {
  const { t } = useLingui();
  const own = me.roles.find(({ role }) => role === me.actingRole)?.organisationIds[0];
  const [email, setEmail] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [draft, setDraft] = useState(() => firstDraft(roleOf(me), own));
  const [attempt, setAttempt] = useState(0);
  const invite = useInvite();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate(
      { input: { email: email.trim(), displayName: displayName.trim(), ...asInput(draft) } },
      { onError: () => setAttempt(attempt + 1) },
    );
  };
  return (
    <form className={form.form} aria-label={t`Invite somebody`} onSubmit={onSubmit}>
      <Refusal error={invite.error} attempt={attempt} />
      <TextInput
        label={t`Mail address`}
        type="email"
        autoComplete="off"
        className={form.short}
        required
        withAsterisk={false}
        error={problemWith(invite.error, 'email')}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <TextInput
        label={t`Name`}
        description={t`They may correct it.`}
        autoComplete="off"
        className={form.short}
        maxLength={120}
        required
        withAsterisk={false}
        error={problemWith(invite.error, 'displayName')}
        value={displayName}
        onChange={(event) => setDisplayName(event.currentTarget.value)}
      />
      <RoleFields draft={draft} onChange={setDraft} error={invite.error} />
      <div className={form.actions}>
        <Button type="submit" loading={invite.isPending}>
          <Trans>Send the invitation</Trans>
        </Button>
        <Button variant="default" renderRoot={(props) => <Link to="/admin/users" search={{}} {...props} />}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
