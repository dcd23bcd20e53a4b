import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Audit, type AuditAction } from '@seedbed/platform/journal';
import { isId, newId, type RequestContext } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';
import { type Account, Accounts } from './accounts.js';
import { ApiTokens } from './api-tokens.service.js';
import { Callers } from './callers.js';
import { normalAddress } from './email.rules.js';
import { mayGive } from './giving.rules.js';
import { identityActions } from './identity.actions.js';
import { identityErrors } from './identity.errors.js';
import { RoleAssignment } from './role-assignment.record.js';
import { SecondFactor } from './second-factor.service.js';
import { Sessions } from './sessions.service.js';
import { User, type UserStatus } from './user.record.js';
import type { UserRole } from './user-role.js';

/** A role to give, and for whom. */
export interface RoleToGive {
  readonly role: UserRole;
  readonly ncc?: string | null;
  readonly organisation?: string | null;
  readonly programme?: string | null;
  readonly endsAt?: Date | null;
}

/**
 * Who may be here, and as what. Whoever calls has to be an admin of the node, or answer for the centre or organisation that
 * a role is for: that is decided on the role as it would be stored.
 */
@Injectable()
export class Users {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(ApiTokens) private readonly tokens: ApiTokens,
    @Inject(SecondFactor) private readonly factor: SecondFactor,
    @Inject(Callers) private readonly callers: Callers,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /**
   * Makes a user for a mail address, unless there is one, in the caller's transaction, and gives them a role. Out: the user.
   * Throws EMAIL_UNREADABLE, ROLE_NOT_YOURS_TO_GIVE and what is wrong with the role.
   */
  async ensure(
    tx: Tx,
    given: { readonly email: string; readonly displayName: string },
    role: RoleToGive,
  ): Promise<Account> {
    const email = normalAddress(given.email);
    return this.db.asSystem(tx, async () => {
      const known = await this.accounts.byAddress(tx, email);
      if (!known) {
        const id = newId();
        await this.records.create(tx, User, { id, email, displayName: given.displayName.trim() });
        await this.audit.note(tx, { action: identityActions['user.create'], about: { type: 'User', id } });
      }
      const account = known ?? (await this.accounts.byAddress(tx, email));
      if (!account) throw identityErrors.USER_UNKNOWN();
      await this.addRole(tx, account.id, role);
      return account;
    });
  }

  /** Gives a user that the caller sees a role. Throws USER_UNKNOWN, ROLE_NOT_YOURS_TO_GIVE and what is wrong with the role. */
  async giveRole(ctx: RequestContext, userId: string, role: RoleToGive): Promise<void> {
    await this.db.inTransaction(ctx, async (tx) => {
      await this.requireSeen(tx, userId);
      await this.db.asSystem(tx, () => this.addRole(tx, userId, role));
    });
    this.callers.forget();
  }

  /** Ends a role now. One that has ended stays so. Throws USER_UNKNOWN, ROLE_NOT_YOURS_TO_GIVE, LAST_ADMIN. */
  async endRole(ctx: RequestContext, id: string): Promise<string> {
    const userId = await this.db.inTransaction(ctx, async (tx) => {
      const [assignment] = isId(id) ? await this.records.list(tx, RoleAssignment, { id }) : [];
      if (!assignment) throw identityErrors.USER_UNKNOWN({}, { field: 'id' });
      this.checkMayGive(ctx, assignment);
      if (assignment.endsAt && assignment.endsAt <= new Date()) return assignment.user.id;
      await this.db.asSystem(tx, async () => {
        if (assignment.role === 'NODE_ADMIN') await this.requireAnotherAdmin(tx, assignment.user.id);
        // a role that was to begin later never did
        const endsAt = new Date(Math.max(Date.now(), assignment.startsAt.getTime()));
        await this.records.change(tx, RoleAssignment, { id }, { endsAt });
        await this.note(tx, identityActions['role.end'], assignment.user.id, assignment.role);
      });
      return assignment.user.id;
    });
    this.callers.forget();
    return userId;
  }

  /** Lets a user in no longer, or again. All their sessions end, and with a suspension their tokens. Throws USER_UNKNOWN, LAST_ADMIN. */
  async setStatus(ctx: RequestContext, userId: string, status: Exclude<UserStatus, 'INVITED'>): Promise<void> {
    await this.db.inTransaction(ctx, async (tx) => {
      const account = await this.requireSeen(tx, userId);
      if (account.status === status) return;
      await this.db.asSystem(tx, async () => {
        if (status === 'SUSPENDED') await this.requireAnotherAdmin(tx, userId);
        await this.records.change(tx, User, { id: userId }, { status });
        await this.sessions.endAllOf(tx, userId);
        if (status === 'SUSPENDED') await this.tokens.endAllOf(tx, userId);
        await this.note(
          tx,
          status === 'SUSPENDED' ? identityActions['user.suspend'] : identityActions['user.activate'],
          userId,
        );
      });
    });
    this.callers.forget();
  }

  /** Takes the second factor of somebody away who lost it. All their sessions end. Throws USER_UNKNOWN. */
  async resetSecondFactor(ctx: RequestContext, userId: string): Promise<void> {
    await this.db.inTransaction(ctx, async (tx) => {
      await this.requireSeen(tx, userId);
      await this.db.asSystem(tx, async () => {
        await this.factor.forgetOf(tx, userId);
        await this.sessions.endAllOf(tx, userId);
      });
    });
    this.callers.forget();
  }

  private async addRole(tx: Tx, userId: string, given: RoleToGive): Promise<void> {
    const { role, ncc = null, organisation = null, programme = null, endsAt = null } = given;
    const stored = await this.records.create(tx, RoleAssignment, {
      user: userId,
      role,
      ncc,
      organisationId: organisation,
      programme,
      startsAt: new Date(),
      endsAt,
    });
    this.checkMayGive(tx, stored); // as it is stored: the centre of a partner is found there
    await this.note(tx, identityActions['role.give'], userId, role);
  }

  private checkMayGive({ reader }: RequestContext, { role, ncc, organisationId }: RoleAssignment): void {
    const given = { role, ncc: ncc?.id ?? null, organisation: organisationId ?? null };
    if (!mayGive(reader, given)) throw identityErrors.ROLE_NOT_YOURS_TO_GIVE({ role }, { field: 'role' });
  }

  /** A user that the caller sees. Throws USER_UNKNOWN. */
  async requireSeen(tx: Tx, userId: string): Promise<User> {
    const user = isId(userId) ? await this.records.find(tx, User, userId) : null;
    if (!user) throw identityErrors.USER_UNKNOWN({}, { field: 'id' });
    return user;
  }

  /** Two admins that end each other at the same time wait here: one of them stays. */
  private async requireAnotherAdmin(tx: Tx, userId: string): Promise<void> {
    const admins = await this.db.query<{ userId: string }>(
      tx,
      `select a.user_id as "userId" from role_assignments a join users u on u.id = a.user_id
       where a.role = 'NODE_ADMIN' and u.status <> 'SUSPENDED' and (a.ends_at is null or a.ends_at > now())
       order by a.id for update of a, u`,
    );
    const isOne = admins.some((admin) => admin.userId === userId);
    if (isOne && !admins.some((admin) => admin.userId !== userId)) throw identityErrors.LAST_ADMIN();
  }

  private async note(tx: Tx, action: AuditAction, userId: string, detail?: string): Promise<void> {
    await this.audit.note(tx, {
      action,
      about: { type: 'User', id: userId },
      ...(detail === undefined ? {} : { detail }),
    });
  }
}
