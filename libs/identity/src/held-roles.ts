import type { Db, Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import type { HeldRole } from './acting-role.rules.js';

const HELD = `select role, ncc_id as ncc, organisation_id as organisation,
    case when organisation_id is not null then organisation_stands(organisation_id) end as standing,
    programme_id as programme from role_assignments
  where user_id = $1 and starts_at <= now() and (ends_at is null or ends_at > now()) order by id`;

/** The roles that a user has now. Ask as the system, or as somebody who sees the user. */
export const heldRoles = (db: Db, ctx: RequestContext | Tx, userId: string): Promise<HeldRole[]> =>
  db.query<HeldRole>(ctx, HELD, [userId]);
