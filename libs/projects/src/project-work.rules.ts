import type { Problem } from '@seedbed/platform/kernel';
import type { UncertainDate } from '@seedbed/platform/records';
import { linkId } from '@seedbed/reference';

const contradicts = (field: string, day: UncertainDate | null | undefined, isOpen: boolean): Problem[] =>
  day && isOpen ? [{ field, code: 'WORK_STATE_CONTRADICTS_DATE' }] : [];

/** What was handed in on a day is no longer only planned. */
export const deliverableProblems = (draft: {
  readonly status?: string | null;
  readonly handedInOn?: UncertainDate | null;
}): Problem[] =>
  contradicts('handedInOn', draft.handedInOn, draft.status === 'PLANNED' || draft.status === 'IN_PROGRESS');

/** What was reached on a day is neither planned nor given up. */
export const milestoneProblems = (draft: {
  readonly status?: string | null;
  readonly reachedOn?: UncertainDate | null;
}): Problem[] => contradicts('reachedOn', draft.reachedOn, draft.status === 'PLANNED' || draft.status === 'DROPPED');

/** A deliverable or milestone belongs to an action of its own project. In: the draft, the project of its action (null: none). */
export const whyNotOfAction = (draft: { readonly project?: unknown }, projectOfAction: string | null): Problem[] =>
  projectOfAction !== null && projectOfAction !== linkId(draft.project)
    ? [{ field: 'action', code: 'WORK_OF_OTHER_PROJECT' }]
    : [];
