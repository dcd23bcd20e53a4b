import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Audit } from '@seedbed/platform/journal';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';
import { AccountChanges } from './account-changes.js';
import { Accounts } from './accounts.js';
import { asUser } from './as-user.js';
import { Callers } from './callers.js';
import { identityActions } from './identity.actions.js';
import { identityErrors } from './identity.errors.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import type { SecondFactorWay } from './second-factor-way.js';
import { Secrets } from './secrets.js';
import { requireSession, Sessions, type StartedSession } from './sessions.service.js';
import { Throttle } from './throttle.js';
import { base32, newTotpSecret, stepOf, totpAddress } from './totp.rules.js';
import { User } from './user.record.js';

/** What an authenticator app needs; it is shown once, while it is set up. */
export interface FactorOffer {
  readonly secret: string;
  readonly address: string;
}

const RECOVERY_CODES = 10;
/** What codes begin with in the hash: the same code of two users is not the same row. */
const recoveryOf = (userId: string, code: string): string =>
  `${userId} ${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`;

/**
 * The second factor: codes of an authenticator app (RFC 6238), passkeys (`Passkeys`), and recovery codes for the day they are
 * lost.
 */
@Injectable()
export class SecondFactor {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Secrets) private readonly secrets: Secrets,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Callers) private readonly callers: Callers,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(AccountChanges) private readonly changes: AccountChanges,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  /**
   * A new secret for the caller's app. It counts once a code of it was given ({@link confirm}); one that counts already
   * goes on until then. Throws SESSION_NEEDED; SECOND_FACTOR_NEEDED when there is one and the session did not give it.
   */
  async offer(ctx: RequestContext): Promise<FactorOffer> {
    const { id, userId } = requireSession(ctx);
    return this.db.inTransaction(asUser(ctx, userId), async (tx) => {
      const account = await this.accounts.byId(tx, userId);
      if (account?.hasSecondFactor) await this.sessions.requireStrong(tx, id);
      const secret = newTotpSecret();
      await this.db.query(
        tx,
        `insert into totp_secrets (user_id, offered, offered_at) values ($1, $2, now())
         on conflict (user_id) do update set offered = excluded.offered, offered_at = now()`,
        [userId, this.secrets.encrypt(secret, userId)],
      );
      return {
        secret: base32(secret),
        address: totpAddress(secret, account?.email ?? userId, this.settings.nodeName ?? 'Seedbed'),
      };
    });
  }

  /**
   * Takes the offered secret into use with a code of it: the session is strong from now on, under a new secret, and all
   * others of the user end. Out: the session, and the recovery codes, which are shown once.
   * Throws FACTOR_NOT_OFFERED, SECOND_FACTOR_WRONG, TRIES_TOO_MANY.
   */
  async confirm(ctx: RequestContext, code: string): Promise<{ started: StartedSession; recoveryCodes: string[] }> {
    const { id, userId } = requireSession(ctx);
    await this.throttle.take(ctx, ['factor', userId]);
    const confirmed = await this.db.inTransaction(asUser(ctx, userId), async (tx) => {
      const [row] = await this.db.query<{ offered: Buffer | null }>(
        tx,
        `select offered from totp_secrets where user_id = $1 and offered_at > now() - interval '30 minutes' for update`,
        [userId],
      );
      if (!row?.offered) throw identityErrors.FACTOR_NOT_OFFERED();
      const step = stepOf(this.secrets.decrypt(row.offered, userId), code, Date.now(), null);
      if (step === null) throw identityErrors.SECOND_FACTOR_WRONG({}, { field: 'code' });
      await this.db.query(
        tx,
        'update totp_secrets set secret = offered, offered = null, offered_at = null, last_step = $2 where user_id = $1',
        [userId, step],
      );
      await this.records.change(tx, User, { id: userId }, { hasSecondFactor: true });
      const recoveryCodes = await this.newRecoveryCodes(tx, userId);
      await this.audit.note(tx, { action: identityActions['secondFactor.set'], about: { type: 'User', id: userId } });
      await this.changes.tell(tx, userId, 'CODE_APP_SET');
      await this.sessions.endAllOf(tx, userId, id);
      return { started: await this.sessions.strengthen(tx, id), recoveryCodes };
    });
    await this.throttle.forgive(ctx, ['factor', userId]);
    this.callers.forget();
    return confirmed;
  }

  /**
   * Takes the code app away, by the user in a strong session; passkeys stay. Throws SECOND_FACTOR_NEEDED. All sessions but
   * this end.
   */
  async remove(ctx: RequestContext): Promise<void> {
    const { id, userId } = requireSession(ctx);
    await this.db.inTransaction(asUser(ctx, userId), async (tx) => {
      await this.sessions.requireStrong(tx, id);
      await this.forgetApp(tx, userId);
      await this.changes.tell(tx, userId, 'CODE_APP_REMOVED');
      await this.sessions.endAllOf(tx, userId, id);
    });
    this.callers.forget();
  }

  /** Takes everything away that a user has as a second factor, in the caller's transaction (as the system). */
  async forgetOf(tx: Tx, userId: string): Promise<void> {
    await this.db.query(tx, 'delete from passkeys where user_id = $1', [userId]);
    await this.forgetApp(tx, userId);
    await this.changes.tell(tx, userId, 'SECOND_FACTOR_RESET');
  }

  /**
   * Notes whether a user has a second factor, after one came or went, in the caller's transaction (as the system). With the
   * last one its recovery codes go, and no session counts as one with a second factor.
   */
  async settle(tx: Tx, userId: string): Promise<void> {
    const { length } = await this.ways(tx, userId);
    await this.records.change(tx, User, { id: userId }, { hasSecondFactor: length > 0 });
    if (length > 0) return;
    await this.db.query(tx, 'delete from recovery_codes where user_id = $1', [userId]);
    await this.db.query(tx, 'update sessions set has_second_factor = false where user_id = $1', [userId]);
  }

  /** What a user has as a second factor. Ask as the system. */
  async ways(ctx: RequestContext | Tx, userId: string): Promise<SecondFactorWay[]> {
    const [has] = await this.db.query<{ app: boolean; passkey: boolean }>(
      ctx,
      `select exists (select from totp_secrets where user_id = $1 and secret is not null) as app,
        exists (select from passkeys where user_id = $1) as passkey`,
      [userId],
    );
    return [...(has?.app ? (['CODE_APP'] as const) : []), ...(has?.passkey ? (['PASSKEY'] as const) : [])];
  }

  /** Recovery codes for the first second factor of a user; none when there are some that were not used. */
  async recoveryCodesIfNone(tx: Tx, userId: string): Promise<string[]> {
    const left = await this.db.query(tx, 'select from recovery_codes where user_id = $1 and used_at is null', [userId]);
    return left.length > 0 ? [] : this.newRecoveryCodes(tx, userId);
  }

  private async forgetApp(tx: Tx, userId: string): Promise<void> {
    await this.db.query(tx, 'delete from totp_secrets where user_id = $1', [userId]);
    await this.settle(tx, userId);
    await this.audit.note(tx, { action: identityActions['secondFactor.remove'], about: { type: 'User', id: userId } });
  }

  /** Whether a code is right; then it is used up. In: a transaction as the user. */
  async take(tx: Tx, userId: string, code: string): Promise<boolean> {
    const [row] = await this.db.query<{ secret: Buffer | null; lastStep: string | null }>(
      tx,
      'select secret, last_step as "lastStep" from totp_secrets where user_id = $1 for update',
      [userId],
    );
    const step = row?.secret ? this.stepOf(row.secret, row.lastStep, userId, code) : null;
    if (step !== null) {
      await this.db.query(tx, 'update totp_secrets set last_step = $2 where user_id = $1', [userId, step]);
      return true;
    }
    const used = await this.db.query(
      tx,
      'update recovery_codes set used_at = now() where hash = $1 and user_id = $2 and used_at is null returning hash',
      [this.secrets.hash('recovery', recoveryOf(userId, code.slice(0, 40))), userId],
    );
    if (used.length > 0)
      await this.audit.note(tx, {
        action: identityActions['secondFactor.recovery'],
        about: { type: 'User', id: userId },
      });
    return used.length > 0;
  }

  private stepOf(secret: Buffer, lastStep: string | null, userId: string, code: string): number | null {
    const last = lastStep === null ? null : Number(lastStep);
    return stepOf(this.secrets.decrypt(secret, userId), code.slice(0, 40), Date.now(), last);
  }

  private async newRecoveryCodes(tx: Tx, userId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, () => randomBytes(5).toString('hex')).map(
      (code) => `${code.slice(0, 5)}-${code.slice(5)}`,
    );
    const hashes = codes.map((code) => this.secrets.hash('recovery', recoveryOf(userId, code)));
    await this.db.query(tx, 'delete from recovery_codes where user_id = $1', [userId]);
    await this.db.query(tx, 'insert into recovery_codes (hash, user_id) select unnest($1::bytea[]), $2', [
      hashes,
      userId,
    ]);
    return codes;
  }
}
