import type { Problem } from '@seedbed/platform/kernel';
import { linkId } from '@seedbed/reference';

/** A project is no continuation or case study of itself. */
export function linkProblems(draft: { from?: unknown; to?: unknown }): Problem[] {
  const [from, to] = [linkId(draft.from), linkId(draft.to)];
  return from !== null && from === to ? [{ field: 'to', code: 'PROJECT_LINK_TO_ITSELF' }] : [];
}
