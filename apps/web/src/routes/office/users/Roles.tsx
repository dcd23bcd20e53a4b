import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type ApiError, queryClient, request, useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { formatMoment } from '../../../i18n/format.js';
import { userRoles } from '../../../i18n/identity-words.js';
import { word } from '../../../i18n/words.js';
import form from '../../../records/form.module.css';
import { roleOf, useMe } from '../../../session/me.js';
import { Refusal } from '../../../session/parts.js';
import { Badge } from '../../../ui/Badge.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, Nothing } from '../../../ui/states.js';
import { Table, type TableColumn } from '../../../ui/Table.js';
import { asInput, firstDraft, RoleFields } from './RoleFields.js';
import type { ShownUser } from './shown.js';

const organisationNames = graphql(`
  query OrganisationsOfRoles($ids: [ID!]!) {
    organisations(filter: { id: { in: $ids } }, first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

const giveRole = graphql(`
  mutation GiveRole($input: GiveRoleInput!) {
    giveRole(input: $input) {
      id
    }
  }
`);

const endRole = graphql(`
  mutation EndRole($input: EndRoleInput!) {
    endRole(input: $input) {
      id
    }
  }
`);

type Assignment = ShownUser['roleAssignments']['nodes'][number];
const isOver = ({ endsAt }: Assignment): boolean => Boolean(endsAt && Date.parse(endsAt) <= Date.now());

interface Props {
  user: ShownUser;
  mayGive: boolean;
}

/** The roles of a user, those that ended last. */
export function Roles({ user, mayGive }: Props) {
  const { t } = useLingui();
  const [isGiving, setGiving] = useState(false);
  const assignments = user.roleAssignments.nodes;
  const present = assignments.filter((one) => !isOver(one));
  const past = assignments.filter(isOver);
  return (
    <Section
      title={t`Roles`}
      count={present.length}
      action={
        mayGive && !isGiving ? (
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setGiving(true)}>
            <Trans>Give a role</Trans>
          </Button>
        ) : null
      }
    >
      {isGiving ? <GiveForm user={user.id} onDone={() => setGiving(false)} /> : null}
      {assignments.length > 0 ? (
        <RoleTable assignments={[...present, ...past]} mayGive={mayGive} />
      ) : (
        <Nothing>
          <Trans>No role yet: whoever has none reads what is public.</Trans>
        </Nothing>
      )}
    </Section>
  );
}

interface TableProps {
  assignments: readonly Assignment[];
  mayGive: boolean;
}

function RoleTable({ assignments, mayGive }: TableProps) {
  const { t } = useLingui();
  const ids = assignments.flatMap(({ organisationId }) => organisationId ?? []);
  const { data } = useGraphql(organisationNames, { ids }, { enabled: ids.length > 0 });
  const end = useMutation<unknown, ApiError, string>({
    mutationFn: (id) => request(endRole, { input: { id } }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const nameOf = (id: string | null | undefined) =>
    data?.organisations.nodes.find((organisation) => organisation.id === id)?.name;
  const columns: readonly TableColumn<Assignment>[] = [
    { label: t`Role`, cell: ({ role }) => word(userRoles, role) },
    {
      label: t`For`,
      named: true,
      cell: ({ ncc, organisationId, programme, role }) =>
        [nameOf(organisationId), ncc?.name, programme?.name].filter(Boolean).join(', ') ||
        (role === 'OFFICER_READ' ? t`all programmes` : t`the whole node`),
    },
    { label: t`Since`, named: true, cell: ({ startsAt }) => formatMoment(startsAt) },
    {
      label: t`Until`,
      named: true,
      cell: (one) =>
        one.endsAt ? (
          <>
            {formatMoment(one.endsAt)} {isOver(one) ? <Badge>{t`ended`}</Badge> : null}
          </>
        ) : (
          t`until somebody ends it`
        ),
    },
    ...(mayGive
      ? [
          {
            label: t`End it`,
            cell: (one: Assignment) =>
              isOver(one) ? null : (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t`End now: ${word(userRoles, one.role)}`}
                  disabled={end.isPending}
                  onClick={() => end.mutate(one.id)}
                >
                  <Trans>End now</Trans>
                </Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <>
      {end.error ? <ErrorBanner error={end.error} /> : null}
      <Table label={t`Roles`} columns={columns} rows={assignments} />
    </>
  );
}

function GiveForm({ user, onDone }: { user: string; onDone: () => void }) {
  const { t } = useLingui();
  const me = useMe();
  const own = me?.roles.find(({ role }) => role === me.actingRole)?.organisationIds[0];
  const [draft, setDraft] = useState(() => firstDraft(roleOf(me), own));
  const [attempt, setAttempt] = useState(0);
  const give = useMutation<unknown, ApiError>({
    mutationFn: () => request(giveRole, { input: { user, ...asInput(draft) } }),
    onSuccess: async () => {
      onDone();
      await queryClient.invalidateQueries();
    },
    onError: () => setAttempt(attempt + 1),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    give.mutate();
  };
  return (
    <form className={form.form} aria-label={t`Give a role`} onSubmit={onSubmit}>
      <Refusal error={give.error} attempt={attempt} />
      <RoleFields draft={draft} onChange={setDraft} error={give.error} />
      <div className={form.actions}>
        <Button type="submit" loading={give.isPending}>
          <Trans>Give the role</Trans>
        </Button>
        <Button variant="default" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
