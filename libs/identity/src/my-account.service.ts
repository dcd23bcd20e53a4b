import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';
import { asUser } from './as-user.js';
import { FRESH_WAYS, LIFETIMES } from './lifetimes.js';
import type { MyAccount } from './my-account.types.js';
import { requireSession } from './sessions.service.js';
import { User } from './user.record.js';

const ACCOUNT = `select s.id as "sessionId", s.has_second_factor as "isStrong",
    exists (select from passwords p where p.user_id = s.user_id) as "hasPassword",
    not (s.way = any($2::text[]) and s.created_at > now() - $3 * interval '1 ms') as "asksForPassword",
    (select count(*)::int from recovery_codes r where r.user_id = s.user_id and r.used_at is null) as "recoveryCodesLeft"
  from sessions s where s.id = $1`;

/** What somebody who signed in keeps of themselves here, beside password and factors. */
@Injectable()
export class MyAccounts {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
  ) {}

  /** How the caller signs in. Throws SESSION_NEEDED for a token. */
  async read(ctx: RequestContext): Promise<MyAccount> {
    const { id, userId } = requireSession(ctx);
    const values = [id, FRESH_WAYS, LIFETIMES.freshMs];
    const [account] = await this.db.query<MyAccount>(asUser(ctx, userId), ACCOUNT, values);
    if (!account) throw new Error(`Session ${id} is signed in and is not there.`);
    return account;
  }

  /** Changes what the caller is called. Throws SESSION_NEEDED, and what is wrong with the name. */
  async rename(ctx: RequestContext, displayName: string): Promise<string> {
    const { userId } = requireSession(ctx);
    await this.db.inTransaction(asUser(ctx, userId), (tx) =>
      this.records.change(tx, User, { id: userId }, { displayName: displayName.trim() }),
    );
    return userId;
  }
}
