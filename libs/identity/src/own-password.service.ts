import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Audit } from '@seedbed/platform/journal';
import { errorOfProblems, type RequestContext } from '@seedbed/platform/kernel';
import { AccountChanges } from './account-changes.js';
import { type Account, Accounts } from './accounts.js';
import { asUser } from './as-user.js';
import { Callers } from './callers.js';
import { identityActions } from './identity.actions.js';
import { identityErrors } from './identity.errors.js';
import { FRESH_WAYS, LIFETIMES } from './lifetimes.js';
import { passwordProblems } from './password.rules.js';
import { Passwords } from './passwords.js';
import { requireSession, Sessions } from './sessions.service.js';
import { Throttle } from './throttle.js';

const SET = `insert into passwords (user_id, hash) values ($1, $2)
  on conflict (user_id) do update set hash = excluded.hash, changed_at = now()`;
const FRESH = `select from sessions where id = $1 and way = any($2::text[]) and created_at > now() - $3 * interval '1 ms'`;

/** The password of the caller. */
@Injectable()
export class OwnPassword {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Callers) private readonly callers: Callers,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(AccountChanges) private readonly changes: AccountChanges,
  ) {}

  /**
   * Sets the caller's password, ends all their other sessions, and tells them by mail. In: the present one, which a caller who came by a link
   * just now may leave out. Throws SESSION_NEEDED, PASSWORD_WRONG, TRIES_TOO_MANY, and what is wrong with the new one.
   */
  async set(ctx: RequestContext, present: string | null, password: string): Promise<void> {
    const { id, userId } = requireSession(ctx);
    const user = asUser(ctx, userId);
    const account = await this.accounts.byId(user, userId);
    if (!account) throw identityErrors.SESSION_ENDED();
    await this.checkPresent(ctx, id, account, present);
    const hash = await this.hashOf(account, password);
    await this.db.inTransaction(user, async (tx) => {
      await this.store(tx, userId, hash);
      await this.sessions.endAllOf(tx, userId, id);
      await this.changes.tell(tx, userId, 'PASSWORD_SET');
    });
    this.callers.forget();
  }

  /** The hash of a new password of a user. Throws what is wrong with it. */
  async hashOf(account: Pick<Account, 'email' | 'displayName'>, password: string): Promise<string> {
    const problems = passwordProblems(password, account);
    if (problems.length > 0)
      throw errorOfProblems(problems, (details) => identityErrors.PASSWORD_TOO_EASY({}, details));
    return this.passwords.make(password);
  }

  /** Stores a hash in the caller's transaction (as the user). */
  async store(tx: Tx, userId: string, hash: string): Promise<void> {
    await this.db.query(tx, SET, [userId, hash]);
    await this.audit.note(tx, { action: identityActions['password.set'], about: { type: 'User', id: userId } });
  }

  private async checkPresent(
    ctx: RequestContext,
    sessionId: string,
    account: Account,
    present: string | null,
  ): Promise<void> {
    const user = asUser(ctx, account.id);
    const fresh = [sessionId, FRESH_WAYS, LIFETIMES.freshMs];
    if (present === null && (await this.db.query(user, FRESH, fresh)).length > 0) return;
    await this.throttle.take(ctx, ['account', account.email]);
    if (!(await this.passwords.isRight(present ?? '', account.passwordHash))) {
      await this.audit.noteRefusal(user, { action: identityActions['password.set'], code: 'PASSWORD_WRONG' });
      throw identityErrors.PASSWORD_WRONG({}, { field: 'present' });
    }
    await this.throttle.forgive(ctx, ['account', account.email]);
  }
}
