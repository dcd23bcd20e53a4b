import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Accounts } from './accounts.js';
import { type HeldRole, needsSecondFactor, readerUnder, rolesToChoose } from './acting-role.rules.js';
import { asUser } from './as-user.js';
import { heldRoles } from './held-roles.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import type { Me, RoleToActUnder } from './me.types.js';
import { SecondFactor } from './second-factor.service.js';
import { UserRole } from './user-role.js';

/** Tells callers who they are here. */
@Injectable()
export class WhoIsIt {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(SecondFactor) private readonly factor: SecondFactor,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  /** The caller of a request, under the role it acts under. */
  async asks({ ...ctx }: RequestContext): Promise<Me> {
    const { userId, role } = ctx.reader;
    const acting = UserRole.values.find((one) => one === role) ?? null;
    if (userId === undefined) {
      const nothing = { roles: [], hasSecondFactor: false, secondFactors: [] };
      return { actingRole: acting, ...nothing, isDemo: this.settings.demo };
    }
    return this.user(ctx, userId, acting);
  }

  /** A user who signed in with this request, or acts under another role from the next one on. */
  async user(ctx: RequestContext, userId: string, actingRole: UserRole | null): Promise<Me> {
    const system = asUser(ctx, userId);
    const account = await this.accounts.byId(system, userId);
    const held = await heldRoles(this.db, system, userId);
    return {
      userId,
      email: account?.email ?? null,
      displayName: account?.displayName ?? null,
      actingRole,
      roles: rolesToChoose(held, { isStrong: true }).map((role) => this.role(userId, held, role)),
      hasSecondFactor: account?.hasSecondFactor ?? false,
      secondFactors: account?.hasSecondFactor ? await this.factor.ways(system, userId) : [],
      isDemo: this.settings.demo,
    };
  }

  private role(userId: string, held: readonly HeldRole[], role: UserRole): RoleToActUnder {
    const { nccIds, organisationIds } = readerUnder(userId, held, role);
    const programmes = held.filter((one) => one.role === role).map(({ programme }) => programme);
    return {
      role,
      nccIds,
      organisationIds,
      programmeIds: programmes.includes(null) ? [] : [...new Set(programmes.flatMap((id) => id ?? []))],
      needsSecondFactor: needsSecondFactor(role) && !this.settings.demo,
    };
  }
}
