import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type ApiError, queryClient, request } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import form from '../../../records/form.module.css';
import { useIsOneOf } from '../../../session/me.js';
import { Dialog } from '../../../ui/Dialog.js';
import { tellAt } from '../../../ui/SavedNotice.js';
import { ErrorBanner } from '../../../ui/states.js';
import type { ShownUser } from './shown.js';

const resend = graphql(`
  mutation ResendInvitation($input: UserInput!) {
    resendInvitation(input: $input) {
      id
    }
  }
`);
const suspend = graphql(`
  mutation SuspendUser($input: UserInput!) {
    suspendUser(input: $input) {
      id
    }
  }
`);
const activate = graphql(`
  mutation ActivateUser($input: UserInput!) {
    activateUser(input: $input) {
      id
    }
  }
`);
const resetFactor = graphql(`
  mutation ResetSecondFactor($input: UserInput!) {
    resetSecondFactor(input: $input) {
      id
    }
  }
`);

type Verb = 'resend' | 'suspend' | 'activate' | 'reset';
const send: Record<Verb, (user: string) => Promise<unknown>> = {
  resend: (user) => request(resend, { input: { user } }),
  suspend: (user) => request(suspend, { input: { user } }),
  activate: (user) => request(activate, { input: { user } }),
  reset: (user) => request(resetFactor, { input: { user } }),
};

interface Words {
  readonly button: string;
  /** What is asked before; none: it is done at once. */
  readonly question?: string;
  readonly consequence?: string;
  readonly done: string;
}

function useWords(): Record<Verb, Words> {
  const { t } = useLingui();
  return {
    resend: {
      button: t`Send the invitation again`,
      done: t`The invitation is on its way. The link before it is good no longer.`,
    },
    suspend: {
      button: t`Suspend`,
      question: t`Let this user in no longer?`,
      consequence: t`All their sign-ins and API tokens end at once. You can let them in again; their tokens do not come back.`,
      done: t`The user is suspended.`,
    },
    activate: { button: t`Let in again`, done: t`The user may sign in again.` },
    reset: {
      button: t`Take the second factor away`,
      question: t`Take the second factor away?`,
      consequence: t`Do it for somebody who lost their code app and whom you know: the password alone lets them in then. All their sign-ins end.`,
      done: t`The second factor is gone. They set up another one in their account.`,
    },
  };
}

/** What may be done about a user, by whoever may. */
export function UserVerbs({ user }: { user: ShownUser }) {
  const words = useWords();
  const [asked, setAsked] = useState<Verb | null>(null);
  const isAdmin = useIsOneOf('NODE_ADMIN');
  const mayInvite = useIsOneOf('NODE_ADMIN', 'COORDINATOR', 'PARTNER_ADMIN');
  const act = useMutation<unknown, ApiError, Verb>({
    mutationFn: (verb) => send[verb](user.id),
    onSuccess: async (_result, verb) => {
      setAsked(null);
      tellAt(`/admin/users/${user.id}`, words[verb].done);
      await queryClient.invalidateQueries();
    },
  });
  const verbs: Verb[] = [
    ...(user.status === 'INVITED' && mayInvite ? (['resend'] as const) : []),
    ...(isAdmin && user.hasSecondFactor ? (['reset'] as const) : []),
    ...(isAdmin && user.status === 'SUSPENDED' ? (['activate'] as const) : []),
    ...(isAdmin && user.status === 'ACTIVE' ? (['suspend'] as const) : []),
  ];
  return (
    <>
      {verbs.map((verb) => (
        <Button
          key={verb}
          variant="default"
          disabled={act.isPending}
          onClick={() => (words[verb].question ? setAsked(verb) : act.mutate(verb))}
        >
          {words[verb].button}
        </Button>
      ))}
      {act.error && !asked ? <ErrorBanner error={act.error} /> : null}
      <Dialog open={asked !== null} onClose={() => setAsked(null)} title={asked ? (words[asked].question ?? '') : ''}>
        {asked ? (
          <div className={form.dialogForm}>
            <p>{words[asked].consequence}</p>
            {act.error ? <ErrorBanner error={act.error} /> : null}
            <div className={form.actions}>
              <Button loading={act.isPending} onClick={() => act.mutate(asked)}>
                {words[asked].button}
              </Button>
              <Button variant="default" onClick={() => setAsked(null)}>
                <Trans>Cancel</Trans>
              </Button>
            </div>
          </div>
        ) : null}
      </Dialog>
    </>
  );
}
