import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { normalAddress } from './email.rules.js';
import type { UserStatus } from './user.record.js';

/** What a sign-in has to know of a user. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly status: UserStatus;
  readonly hasSecondFactor: boolean;
  readonly passwordHash: string | null;
}

const ACCOUNT = `select u.id, u.email, u.display_name as "displayName", u.status, u.has_second_factor as "hasSecondFactor",
    p.hash as "passwordHash"
  from users u left join passwords p on p.user_id = u.id`;

/** Users as sign-in sees them. Ask as the system. */
@Injectable()
export class Accounts {
  constructor(@Inject(Db) private readonly db: Db) {}

  async byAddress(ctx: RequestContext | Tx, email: string): Promise<Account | null> {
    const [found] = await this.db.query<Account>(ctx, `${ACCOUNT} where u.email = $1`, [normalAddress(email)]);
    return found ?? null;
  }

  async byId(ctx: RequestContext | Tx, id: string): Promise<Account | null> {
    const [found] = await this.db.query<Account>(ctx, `${ACCOUNT} where u.id = $1`, [id]);
    return found ?? null;
  }
}

/** Ids of the users who sign in with one of these addresses. Ask as the system. */
export async function usersOfAddresses(
  db: Db,
  ctx: RequestContext | Tx,
  addresses: readonly string[],
): Promise<string[]> {
  const sql = 'select id from users where email = any($1::text[]) order by id';
  return (await db.query<{ id: string }>(ctx, sql, [addresses.map(normalAddress)])).map(({ id }) => id);
}
