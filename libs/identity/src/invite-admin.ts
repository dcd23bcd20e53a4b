import type { Db } from '@seedbed/platform/database';
import { Audit } from '@seedbed/platform/journal';
import { newId, type RequestContext } from '@seedbed/platform/kernel';
import type { Records } from '@seedbed/platform/records';
import { Accounts } from './accounts.js';
import { normalAddress } from './email.rules.js';
import { identityActions } from './identity.actions.js';
import { identityErrors } from './identity.errors.js';
import { OneTimeLinks } from './one-time-links.js';
import { RoleAssignment } from './role-assignment.record.js';
import type { Secrets } from './secrets.js';
import { User } from './user.record.js';

export interface InviteTools {
  readonly db: Db;
  readonly records: Records;
  readonly secrets: Secrets;
}

/**
 * Makes an admin of the node, for the operator, who sits at the machine: the first one nobody else can invite. Whoever was
 * invited before and has not accepted gets another link. In: a context of the system. Out: the secret of the link.
 * Throws EMAIL_UNREADABLE, and USER_ACTIVE_ALREADY for somebody who signs in already.
 */
export async function inviteAdmin(
  { db, records, secrets }: InviteTools,
  ctx: RequestContext,
  { email, displayName }: { readonly email: string; readonly displayName: string },
): Promise<string> {
  const address = normalAddress(email);
  return db.inTransaction(ctx, async (tx) => {
    const known = await new Accounts(db).byAddress(tx, address);
    if (known && known.status !== 'INVITED') throw identityErrors.USER_ACTIVE_ALREADY({}, { field: 'email' });
    const id = known?.id ?? newId();
    if (!known) await records.create(tx, User, { id, email: address, displayName: displayName.trim() });
    const roles = await records.list(tx, RoleAssignment, { user: id, role: 'NODE_ADMIN' });
    if (roles.length === 0) {
      await records.create(tx, RoleAssignment, { user: id, role: 'NODE_ADMIN', startsAt: new Date() });
    }
    await new Audit(db).note(tx, {
      action: identityActions['user.invite'],
      about: { type: 'User', id },
      detail: 'NODE_ADMIN',
    });
    return new OneTimeLinks(db, secrets).make(tx, id, 'INVITATION');
  });
}
