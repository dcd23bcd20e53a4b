import type { Problem } from '@seedbed/platform/kernel';
import type { UserRole } from './user-role.js';

/** What of an assignment its rules look at: as it is stored (links as records) or about to be (links by id). */
interface Draft {
  readonly role?: UserRole;
  readonly ncc?: unknown;
  readonly organisationId?: string | null;
  readonly programme?: unknown;
  readonly startsAt?: Date;
  readonly endsAt?: Date | null;
}

/** For whom each role is given. A partner's role names the centre that looks after the partner as well. */
const SCOPE: Readonly<Record<UserRole, 'ncc' | 'organisation' | 'programmes' | 'node' | 'nobody'>> = {
  NODE_ADMIN: 'node',
  COORDINATOR: 'ncc',
  EDITOR: 'ncc',
  PARTNER_ADMIN: 'organisation',
  PARTNER_EDITOR: 'organisation',
  OFFICER_READ: 'programmes',
  AUDITOR: 'node',
  PUBLIC: 'nobody',
};

/** What is wrong with an assignment: a role without whom it is for, or for somebody that is not of its kind. */
export function assignmentProblems(draft: Draft): Problem[] {
  const { role, startsAt, endsAt } = draft;
  if (role === undefined) return [];
  const problems: Problem[] = [];
  const scope = SCOPE[role];
  if (scope === 'nobody') problems.push({ field: 'role', code: 'ROLE_NOT_GIVEN' });
  const wanted = { ncc: scope === 'ncc' || scope === 'organisation', organisationId: scope === 'organisation' };
  for (const field of ['ncc', 'organisationId'] as const) {
    if (wanted[field] && !draft[field]) problems.push({ field, code: 'ROLE_NEEDS_SCOPE', params: { role } });
    if (!wanted[field] && draft[field]) problems.push({ field, code: 'ROLE_OF_ANOTHER_SCOPE', params: { role } });
  }
  if (scope !== 'programmes' && draft.programme) {
    problems.push({ field: 'programme', code: 'ROLE_OF_ANOTHER_SCOPE', params: { role } });
  }
  if (startsAt && endsAt && endsAt < startsAt) problems.push({ field: 'endsAt', code: 'ROLE_ENDS_BEFORE_IT_STARTS' });
  return problems;
}
