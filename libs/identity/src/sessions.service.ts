import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Audit } from '@seedbed/platform/journal';
import { isId, newId, type RequestContext } from '@seedbed/platform/kernel';
import { rolesToChoose, roleToActUnder } from './acting-role.rules.js';
import { asUser } from './as-user.js';
import { Callers } from './callers.js';
import { heldRoles } from './held-roles.js';
import { identityActions } from './identity.actions.js';
import { identityErrors } from './identity.errors.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { LIFETIMES } from './lifetimes.js';
import { Secrets } from './secrets.js';
import type { SignInWay } from './session.record.js';
import type { UserRole } from './user-role.js';

/** Where a sign-in comes from, as it is shown to whoever signed in. */
export interface Place {
  readonly device: string;
  readonly network: string | null;
}

export interface NewSession {
  readonly userId: string;
  readonly way: SignInWay;
  readonly hasSecondFactor: boolean;
  /** What another provider says of how sure it is. */
  readonly acr?: string | null;
  readonly place: Place;
  /** The session of the browser until now: it ends. */
  readonly instead?: string | undefined;
}

/** A session that begins, or goes on under another secret: the secret is for the cookie, and for nothing else. */
export interface StartedSession {
  readonly id: string;
  readonly userId: string;
  readonly secret: string;
  readonly role: UserRole;
  readonly endsAt: Date;
}

const MAKE = `insert into sessions (id, user_id, way, has_second_factor, acting_role, device, network, acr, last_seen_at, ends_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, now(), now() + $9 * interval '1 ms') returning ends_at as "endsAt"`;
const END = `update sessions set revoked_at = now() where id = any($1::uuid[]) and revoked_at is null
  returning id, user_id as "userId"`;

/** The sign-ins of browsers. Each has one secret at a time, and another one after each change of what it may do. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Secrets) private readonly secrets: Secrets,
    @Inject(Callers) private readonly callers: Callers,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  /** Begins a session in the caller's transaction (as the user): never under a secret that the browser had before. */
  async start(tx: Tx, wanted: NewSession): Promise<StartedSession> {
    const { userId, way, hasSecondFactor, place, instead, acr = null } = wanted;
    if (instead !== undefined) await this.endAmong(tx, [instead]); // whosever it was: this browser has another one now
    const held = await heldRoles(this.db, tx, userId);
    const role = roleToActUnder(held, { isStrong: hasSecondFactor || this.settings.demo });
    const id = newId();
    const [made] = await this.db.query<{ endsAt: Date }>(tx, MAKE, [
      id,
      userId,
      way,
      hasSecondFactor,
      role,
      place.device,
      place.network,
      acr,
      LIFETIMES.sessionMs,
    ]);
    const secret = await this.giveSecret(tx, id);
    return { id, userId, secret, role, endsAt: made?.endsAt ?? new Date() };
  }

  /**
   * Lets the session of the caller act under another role, with a new secret.
   * Throws SESSION_NEEDED for a token, ROLE_NOT_HELD, SECOND_FACTOR_NEEDED.
   */
  async switchRole(ctx: RequestContext, role: UserRole): Promise<StartedSession> {
    const { id, userId } = requireSession(ctx);
    const switched = await this.db.inTransaction(asUser(ctx, userId), async (tx) => {
      const [session] = await this.db.query<{ isStrong: boolean; endsAt: Date }>(
        tx,
        'select has_second_factor as "isStrong", ends_at as "endsAt" from sessions where id = $1 and revoked_at is null for update',
        [id],
      );
      if (!session) throw identityErrors.SESSION_ENDED();
      const isStrong = session.isStrong || this.settings.demo;
      await this.checkMayAct(tx, userId, role, isStrong);
      await this.db.query(tx, 'update sessions set acting_role = $2 where id = $1', [id, role]);
      const secret = await this.giveSecret(tx, id);
      await this.audit.note(tx, {
        action: identityActions['role.switch'],
        about: { type: 'Session', id },
        detail: role,
      });
      return { id, userId, secret, role, endsAt: session.endsAt };
    });
    this.callers.forget();
    return switched;
  }

  /** Notes that a second factor was given in a session, in the caller's transaction: it goes on under a new secret. */
  async strengthen(tx: Tx, id: string): Promise<StartedSession> {
    const [session] = await this.db.query<{ userId: string; role: UserRole; endsAt: Date }>(
      tx,
      `update sessions set has_second_factor = true where id = $1 and revoked_at is null
       returning user_id as "userId", acting_role as role, ends_at as "endsAt"`,
      [id],
    );
    if (!session) throw identityErrors.SESSION_ENDED();
    return { ...session, id, secret: await this.giveSecret(tx, id) };
  }

  /** For what only a session with a second factor may do. In: a transaction as its user. Throws SECOND_FACTOR_NEEDED. */
  async requireStrong(tx: Tx, id: string): Promise<void> {
    const [session] = await this.db.query<{ isStrong: boolean }>(
      tx,
      'select has_second_factor as "isStrong" from sessions where id = $1',
      [id],
    );
    if (!session?.isStrong) throw identityErrors.SECOND_FACTOR_NEEDED({ role: 'second factor' });
  }

  private async checkMayAct(tx: Tx, userId: string, role: UserRole, isStrong: boolean): Promise<void> {
    const held = await heldRoles(this.db, tx, userId);
    if (rolesToChoose(held, { isStrong }).includes(role)) return;
    if (rolesToChoose(held, { isStrong: true }).includes(role)) throw identityErrors.SECOND_FACTOR_NEEDED({ role });
    throw identityErrors.ROLE_NOT_HELD({ role }, { field: 'role' });
  }

  /** Ends sessions of the caller, by their ids; one that has ended stays so. Throws SESSION_UNKNOWN when one is not theirs. */
  async end(ctx: RequestContext, ids: readonly string[]): Promise<void> {
    const { userId } = ctx.reader;
    if (userId === undefined) throw identityErrors.SESSION_NEEDED();
    await this.db.inTransaction(asUser(ctx, userId), async (tx) => {
      const known = ids.every(isId)
        ? await this.db.query(tx, 'select from sessions where id = any($1::uuid[]) and user_id = $2', [ids, userId])
        : [];
      if (known.length !== new Set(ids).size) throw identityErrors.SESSION_UNKNOWN({}, { field: 'id' });
      await this.endAmong(tx, ids);
    });
    this.callers.forget();
  }

  /** Ends the session that the caller came with. For a token: throws SESSION_NEEDED. */
  async signOut(ctx: RequestContext): Promise<void> {
    await this.end(ctx, [requireSession(ctx).id]);
  }

  /** Ends all sessions of a user but one, in the caller's transaction (as the system or the user). Out: how many. */
  async endAllOf(tx: Tx, userId: string, but?: string): Promise<number> {
    const open = await this.db.query<{ id: string }>(
      tx,
      'select id from sessions where user_id = $1 and revoked_at is null and ends_at > now() and id is distinct from $2',
      [userId, but ?? null],
    );
    return this.endAmong(
      tx,
      open.map(({ id }) => id),
    );
  }

  private async endAmong(tx: Tx, ids: readonly string[]): Promise<number> {
    const ended = await this.db.query<{ id: string; userId: string }>(tx, END, [ids]);
    for (const { id, userId } of ended) {
      await this.db.query(tx, 'delete from session_keys where session_id = $1', [id]);
      await this.audit.note(tx, { action: identityActions['session.end'], userId, about: { type: 'Session', id } });
    }
    return ended.length;
  }

  /** A new secret for a session; the one before is good no longer. */
  private async giveSecret(tx: Tx, sessionId: string): Promise<string> {
    const { secret, hash } = this.secrets.make('session');
    await this.db.query(tx, 'delete from session_keys where session_id = $1', [sessionId]);
    await this.db.query(tx, 'insert into session_keys (hash, session_id) values ($1, $2)', [hash, sessionId]);
    return secret;
  }
}

/** The session the caller came with. Throws SESSION_NEEDED for a token and for whoever did not sign in. */
export function requireSession({ credential, reader }: RequestContext): { id: string; userId: string } {
  if (credential?.kind !== 'session' || reader.userId === undefined) throw identityErrors.SESSION_NEEDED();
  return { id: credential.id, userId: reader.userId };
}
