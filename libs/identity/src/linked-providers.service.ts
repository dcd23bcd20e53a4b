import { Inject, Injectable } from '@nestjs/common';
import type { SignInProvider } from '@seedbed/platform/config';
import { Db, type Tx } from '@seedbed/platform/database';
import { Audit } from '@seedbed/platform/journal';
import { isId, newId, type RequestContext } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';
import { AccountChanges } from './account-changes.js';
import { type Account, Accounts } from './accounts.js';
import { asUser } from './as-user.js';
import { identityActions } from './identity.actions.js';
import { identityErrors } from './identity.errors.js';
import { Secrets } from './secrets.js';
import { requireSession, Sessions } from './sessions.service.js';
import { User } from './user.record.js';

/** Somebody, as another provider knows them. */
export interface ProvidedIdentity {
  readonly provider: SignInProvider;
  readonly issuer: string;
  /** By which it will always know them; it tells nobody else anything. */
  readonly subject: string;
  /** The mail address that it vouches for. */
  readonly email: string | null;
}

/** An account elsewhere by which a user signs in. */
export interface LinkedProvider {
  readonly id: string;
  readonly provider: string;
  readonly linkedAt: Date;
  readonly lastUsedAt: Date | null;
}

const FIND = `update linked_providers set last_used_at = now() where issuer = $1 and subject = $2 returning user_id as "userId"`;
const LINK = `insert into linked_providers (id, user_id, provider, issuer, subject, last_used_at)
  values ($1, $2, $3, $4, $5, now()) on conflict do nothing returning id`;
const OF = `select id, provider, linked_at as "linkedAt", last_used_at as "lastUsedAt" from linked_providers
  where user_id = $1 order by linked_at, id`;

/**
 * Which accounts elsewhere are whose. An account is found by its subject once it is linked; before, by a mail address that
 * the provider vouches for. Nobody becomes a user by it and nobody gets a role. The subject is kept as a keyed hash.
 */
@Injectable()
export class LinkedProviders {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Secrets) private readonly secrets: Secrets,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(AccountChanges) private readonly changes: AccountChanges,
  ) {}

  /**
   * The user of an account elsewhere, in the caller's transaction (as the system); who was invited has accepted by it.
   * Throws PROVIDER_EMAIL_UNVERIFIED and PROVIDER_USER_UNKNOWN, which a suspended user gets, too.
   */
  async userOf(tx: Tx, identity: ProvidedIdentity): Promise<Account> {
    const [linked] = await this.db.query<{ userId: string }>(tx, FIND, [identity.issuer, this.subject(identity)]);
    const account = linked ? await this.accounts.byId(tx, linked.userId) : await this.byAddress(tx, identity);
    if (account?.status !== 'ACTIVE') throw identityErrors.PROVIDER_USER_UNKNOWN({ provider: identity.provider.name });
    return account;
  }

  /** Links an account elsewhere to the user of a session, in the caller's transaction (as the user). Throws PROVIDER_LINKED_ALREADY. */
  async link(tx: Tx, userId: string, identity: ProvidedIdentity): Promise<void> {
    if (!(await this.add(tx, userId, identity))) {
      throw identityErrors.PROVIDER_LINKED_ALREADY({ provider: identity.provider.name });
    }
  }

  /** Those of a user. Ask for the caller only. */
  async of(ctx: RequestContext, userId: string): Promise<LinkedProvider[]> {
    return this.db.query(asUser(ctx, userId), OF, [userId]);
  }

  /**
   * Whoever has a second factor shows it before another way in is added. In: the caller's session. Throws SESSION_NEEDED,
   * SESSION_ENDED, SECOND_FACTOR_NEEDED.
   */
  async requireMayLink(ctx: RequestContext): Promise<{ readonly id: string; readonly userId: string }> {
    const session = requireSession(ctx);
    await this.db.inTransaction(asUser(ctx, session.userId), (tx) => this.requireFactor(tx, session));
    return session;
  }

  /**
   * Takes one of the caller's away. Nobody is left without a way in by it: a link by mail always is one.
   * Throws SESSION_NEEDED, SESSION_ENDED, SECOND_FACTOR_NEEDED, PROVIDER_NOT_LINKED.
   */
  async unlink(ctx: RequestContext, id: string): Promise<void> {
    const session = requireSession(ctx);
    const { userId } = session;
    await this.db.inTransaction(asUser(ctx, userId), async (tx) => {
      await this.requireFactor(tx, session);
      const [gone] = isId(id)
        ? await this.db.query<{ provider: string }>(
            tx,
            'delete from linked_providers where id = $1 and user_id = $2 returning provider',
            [id, userId],
          )
        : [];
      if (!gone) throw identityErrors.PROVIDER_NOT_LINKED({}, { field: 'id' });
      const about = { type: 'User', id: userId };
      await this.audit.note(tx, { action: identityActions['provider.unlink'], about, detail: gone.provider });
      await this.changes.tell(tx, userId, 'PROVIDER_UNLINKED', gone.provider);
    });
  }

  /** Whoever has a second factor has shown it in this session. */
  private async requireFactor(tx: Tx, { id, userId }: { readonly id: string; readonly userId: string }): Promise<void> {
    const account = await this.accounts.byId(tx, userId);
    if (!account) throw identityErrors.SESSION_ENDED();
    if (account.hasSecondFactor) await this.sessions.requireStrong(tx, id);
  }

  /** The user with the address that the provider vouches for, linked from now on. */
  private async byAddress(tx: Tx, identity: ProvidedIdentity): Promise<Account | null> {
    const { provider, email } = identity;
    if (email === null) throw identityErrors.PROVIDER_EMAIL_UNVERIFIED({ provider: provider.name });
    const account = await this.accounts.byAddress(tx, email);
    if (!account || account.status === 'SUSPENDED') return null;
    // whoever has another account there: the address may have gone to somebody else
    if (!(await this.add({ ...tx, ...asUser(tx, account.id) }, account.id, identity))) return null;
    if (account.status === 'ACTIVE') return account;
    await this.accept({ ...tx, ...asUser(tx, account.id) }, account.id);
    return { ...account, status: 'ACTIVE' };
  }

  private async add(tx: Tx, userId: string, identity: ProvidedIdentity): Promise<boolean> {
    const { provider, issuer } = identity;
    const added = await this.db.query(tx, LINK, [newId(), userId, provider.id, issuer, this.subject(identity)]);
    if (added.length === 0) return false;
    const about = { type: 'User', id: userId };
    await this.audit.note(tx, { action: identityActions['provider.link'], about, detail: provider.id });
    await this.changes.tell(tx, userId, 'PROVIDER_LINKED', provider.id);
    return true;
  }

  /** Who was invited need not choose a password: the link of the invitation is good no longer. */
  private async accept(tx: Tx, userId: string): Promise<void> {
    await this.records.change(tx, User, { id: userId }, { status: 'ACTIVE' });
    await this.db.query(tx, `delete from one_time_links where user_id = $1 and purpose = 'INVITATION'`, [userId]);
    await this.audit.note(tx, {
      action: identityActions['invitation.accept'],
      about: { type: 'User', id: userId },
      detail: 'OPENID',
    });
  }

  private subject({ issuer, subject }: ProvidedIdentity): Buffer {
    return this.secrets.hash('provider', `${issuer} ${subject}`);
  }
}
