import type { Db, Tx } from '@seedbed/platform/database';
import { type RequestContext, stableId } from '@seedbed/platform/kernel';
import type { Records } from '@seedbed/platform/records';
import type { ApiTokens } from './api-tokens.service.js';
import { asUser } from './as-user.js';
import { type DemoPartner, type DemoUser, demoAddress, demoUserId, demoUsers } from './demo-users.js';
import { LIFETIMES } from './lifetimes.js';
import { RoleAssignment } from './role-assignment.record.js';
import type { Secrets } from './secrets.js';
import { User } from './user.record.js';

export interface DemoAccessTools {
  readonly db: Db;
  readonly records: Records;
  readonly tokens: ApiTokens;
  readonly secrets: Secrets;
}

/** Name of a demo user → its API token. */
export type DemoAccess = Readonly<Record<string, string>>;

/**
 * Makes the demo users that are missing, and a token for each of them whose present one is not good (any more). What
 * people changed of a demo user stays. In: the tokens that are known. Out: a good token for each demo user.
 */
export async function makeDemoAccess(
  { db, records, tokens, secrets }: DemoAccessTools,
  ctx: RequestContext,
  partner: DemoPartner,
  known: DemoAccess,
): Promise<DemoAccess> {
  const access: Record<string, string> = {};
  for (const user of demoUsers(partner)) {
    const userId = demoUserId(user.name);
    access[user.name] = await db.inTransaction(asUser(ctx, userId), async (tx) => {
      await ensureUser(records, tx, user);
      const present = known[user.name];
      if (present !== undefined && (await isGood(db, tx, userId, secrets.hash('token', present)))) return present;
      await tokens.endAllOf(tx, userId); // those of earlier starts, which nobody knows any more
      const { secret } = await tokens.make(tx, userId, {
        name: 'demo-access.json',
        role: user.role,
        scope: 'WRITE',
        expiresAt: new Date(Date.now() + LIFETIMES.tokenMs),
      });
      return secret;
    });
  }
  return access;
}

async function ensureUser(
  records: Records,
  tx: Tx,
  { name, displayName, role, ncc, organisation }: DemoUser,
): Promise<void> {
  const id = demoUserId(name);
  await records.ensure(tx, User, { id, email: demoAddress(name), displayName, status: 'ACTIVE' });
  await records.ensure(tx, RoleAssignment, {
    id: stableId('RoleAssignment', `demo:${name}`),
    user: id,
    role,
    ncc: ncc ?? null,
    organisationId: organisation ?? null,
    startsAt: new Date(),
  });
}

/** A token that has a day left is good until the next start. */
async function isGood(db: Db, tx: Tx, userId: string, hash: Buffer): Promise<boolean> {
  const found = await db.query(
    tx,
    `select from api_token_keys k join api_tokens t on t.id = k.api_token_id
     where k.hash = $1 and t.user_id = $2 and t.revoked_at is null and t.expires_at > now() + interval '1 day'`,
    [hash, userId],
  );
  return found.length > 0;
}
