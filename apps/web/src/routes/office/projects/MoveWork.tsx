import { useLingui } from '@lingui/react/macro';
import { request } from '../../../api/client.js';
import type { ActionStatus, DeliverableStatus, MilestoneStatus } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { actionStatuses, deliverableStatuses, milestoneStatuses } from '../../../i18n/strategy-words.js';
import { type Labels, word } from '../../../i18n/words.js';
import { useMay } from '../../../session/may.js';
import { StepDialog } from '../steps/StepDialog.js';
import type { Action, Deliverable, Milestone } from './work-documents.js';

const moveAction = graphql(`
  mutation MoveProjectAction($input: ChangeProjectActionInput!) {
    changeProjectAction(input: $input) {
      id
      rev
    }
  }
`);

const moveDeliverable = graphql(`
  mutation MoveDeliverable($input: ChangeDeliverableInput!) {
    changeDeliverable(input: $input) {
      id
      rev
    }
  }
`);

const moveMilestone = graphql(`
  mutation MoveMilestone($input: ChangeMilestoneInput!) {
    changeMilestone(input: $input) {
      id
      rev
    }
  }
`);

/** All states but the one it is in: the next one first. In: the order in which they usually come. */
function otherStates<State extends string>(words: Labels<State>, now: State | null | undefined) {
  const all = Object.keys(words) as State[];
  const at = now ? all.indexOf(now) : -1;
  return [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))].map((value) => ({
    value,
    label: word(words, value),
  }));
}

/** What all three have in common: the button and the words of its question. */
function useShared(title: string | null | undefined) {
  const { t } = useLingui();
  const name = title ?? '';
  return {
    label: t`Move: ${name}`,
    title: t`How far is “${name}”?`,
    hint: t`What was done, or why it is given up. It stays in the history for good.`,
  };
}

/** Says how far an action has come. */
export function MoveAction({ action: { id, rev, title, status, steward } }: { action: Action }) {
  const shared = useShared(title);
  if (!useMay()('project-actions', 'change', steward?.id)) return null;
  return (
    <StepDialog<ActionStatus>
      {...shared}
      states={otherStates(actionStatuses, status)}
      hasEvidence={false}
      day={{ label: '', isAsked: () => false }}
      send={({ state, reason }) => request(moveAction, { input: { id, rev, status: state, reason } })}
    />
  );
}

/** What is still to be done was handed in on no day. */
const OPEN: readonly DeliverableStatus[] = ['PLANNED', 'IN_PROGRESS'];

/** Says how far a deliverable has come; who hands it in says when, and whoever accepts it leaves that day as it is. */
export function MoveDeliverable({ deliverable }: { deliverable: Deliverable }) {
  const { t } = useLingui();
  const { id, rev, title, status, documentUrl, handedInOn, steward } = deliverable;
  const shared = useShared(title);
  const isAsked = (state: DeliverableStatus) =>
    state === 'HANDED_IN' || (!handedInOn && (state === 'ACCEPTED' || state === 'SENT_BACK'));
  const dayFor = (state: DeliverableStatus, on: string) => {
    if (isAsked(state)) return { handedInOn: on };
    return OPEN.includes(state) ? { handedInOn: null } : {};
  };
  if (!useMay()('deliverables', 'change', steward?.id)) return null;
  return (
    <StepDialog<DeliverableStatus>
      {...shared}
      states={otherStates(deliverableStatuses, status)}
      evidenceUrl={documentUrl}
      day={{ label: t`Handed in on`, isAsked }}
      send={({ state, on, reason, evidenceUrl }) =>
        request(moveDeliverable, {
          input: { id, rev, status: state, reason, documentUrl: evidenceUrl, ...dayFor(state, on) },
        })
      }
    />
  );
}

/** Says whether a milestone was reached, when, and where that can be read. */
export function MoveMilestone({ milestone }: { milestone: Milestone }) {
  const { t } = useLingui();
  const { id, rev, title, status, evidenceUrl: before, steward } = milestone;
  const shared = useShared(title);
  if (!useMay()('milestones', 'change', steward?.id)) return null;
  return (
    <StepDialog<MilestoneStatus>
      {...shared}
      states={otherStates(milestoneStatuses, status)}
      evidenceUrl={before}
      day={{ label: t`Reached on`, isAsked: (state) => state === 'REACHED' }}
      send={({ state, on, reason, evidenceUrl }) =>
        request(moveMilestone, {
          input: { id, rev, status: state, reason, evidenceUrl, reachedOn: state === 'REACHED' ? on : null },
        })
      }
    />
  );
}
