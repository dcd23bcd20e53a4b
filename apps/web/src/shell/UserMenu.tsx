import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconLogin2, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError, request } from '../api/client.js';
import type { UserRole } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { userRoles } from '../i18n/identity-words.js';
import { word } from '../i18n/words.js';
import { tellOtherTabs } from '../session/ended.js';
import { type Me, roleOf, useMe } from '../session/me.js';
import { IconButton } from '../ui/IconButton.js';
import { Choices, Popup } from '../ui/Popup.js';
import css from './user-menu.module.css';

const switchRole = graphql(`
  mutation SwitchRole($input: SwitchRoleInput!) {
    switchRole(input: $input) {
      actingRole
    }
  }
`);

const signOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

const strengthDocument = graphql(`
  query SessionStrength {
    myAccount {
      isStrong
    }
  }
`);

/** The page is loaded anew afterwards: what was read under another role, or by somebody else, does not stay in memory. */
async function leaveTo(path: string, act: () => Promise<unknown>): Promise<void> {
  await act();
  tellOtherTabs();
  window.location.assign(path);
}

/** Who is signed in, under which role, and the ways from here: another role, the account, out. */
export function UserMenu() {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const me = useMe();
  if (!me) return null;
  const label = me.userId
    ? t`${me.displayName}, ${word(userRoles, me.actingRole ?? 'PUBLIC')}`
    : t`Demo visitor, not signed in`;
  return (
    <Popup
      opened={isOpen}
      onClose={() => setOpen(false)}
      label={label}
      align="end"
      width={280}
      button={
        <IconButton label={label} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <IconUserCircle size={20} aria-hidden />
        </IconButton>
      }
    >
      {me.userId ? <SignedIn me={me} onClose={() => setOpen(false)} /> : <DemoVisitor />}
    </Popup>
  );
}

function DemoVisitor() {
  return (
    <div className={css.menu}>
      <p className={css.dim}>
        <Trans>You look around without a sign-in. In this demo that is enough to read and to change.</Trans>
      </p>
      <Link to="/sign-in" className={css.entry}>
        <IconLogin2 size={16} aria-hidden />
        <Trans>Sign in</Trans>
      </Link>
    </div>
  );
}

function SignedIn({ me, onClose }: { me: Me; onClose: () => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const act = (path: string, what: () => Promise<unknown>) => {
    leaveTo(path, what).catch((error: unknown) => {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error.message);
    });
  };
  return (
    <div className={css.menu}>
      <p className={css.who}>
        <strong>{me.displayName}</strong>
        <span className={css.dim}>{me.email}</span>
      </p>
      <Roles me={me} onChoose={(role) => act('/', () => request(switchRole, { input: { role } }))} />
      {problem ? (
        <p className={css.problem} role="alert">
          {problem}
        </p>
      ) : null}
      <Link to="/account" className={css.entry} onClick={onClose}>
        <IconUserCircle size={16} aria-hidden />
        <Trans>Your account</Trans>
      </Link>
      <Button
        variant="subtle"
        className={css.out}
        leftSection={<IconLogout size={16} aria-hidden />}
        onClick={() => act('/sign-in', () => request(signOutDocument))}
      >
        <Trans>Sign out</Trans>
      </Button>
    </div>
  );
}

/** The roles among which one may choose; one that needs a second factor says so, and leads to where it is set up. */
function Roles({ me, onChoose }: { me: Me; onChoose: (role: UserRole) => void }) {
  const { t } = useLingui();
  const guarded = me.roles.some(({ needsSecondFactor }) => needsSecondFactor);
  const { data } = useQuery({
    queryKey: ['SessionStrength'],
    queryFn: ({ signal }) => request(strengthDocument, undefined, signal),
    enabled: guarded,
  });
  const isStrong = data?.myAccount.isStrong ?? false;
  const closed = me.roles.filter(({ needsSecondFactor }) => needsSecondFactor && guarded && data && !isStrong);
  const open = me.roles.filter((role) => !closed.includes(role));
  const choices = open.map(({ role }) => ({ value: role, label: word(userRoles, role) }));
  const present = roleOf(me);
  return (
    <>
      {choices.length > 0 ? (
        <section aria-label={t`Acting as`}>
          <p className={css.title}>
            <Trans>Acting as</Trans>
          </p>
          <Choices
            choices={choices}
            value={present}
            onChoose={(role) => {
              if (role !== present) onChoose(role);
            }}
          />
        </section>
      ) : null}
      {closed.map(({ role }) => (
        <p key={role} className={css.dim}>
          {me.hasSecondFactor ? (
            <Trans>{word(userRoles, role)}: sign in again with your second factor to act so.</Trans>
          ) : (
            <Trans>{word(userRoles, role)}: set up a second factor in your account to act so.</Trans>
          )}
        </p>
      ))}
    </>
  );
}
