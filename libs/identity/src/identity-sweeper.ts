import { Inject, Injectable } from '@nestjs/common';
import { Db, InRounds } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import { LIFETIMES } from './lifetimes.js';

const HOUR_MS = 3_600_000;
/** Any number: it only has to be the same in every worker of one database. */
const LOCK = 7_301_010;

/** A session is over when somebody ended it, when its time has come, or when it was not used for long. */
const OVER = `least(coalesce(s.revoked_at, 'infinity'), s.ends_at, s.last_seen_at + ${LIFETIMES.sessionIdleMs} * interval '1 ms')`;

/** What is good for nothing any more; each statement may run at any time and finds nothing the second time. */
const OLD = [
  // the secret goes at once; who signed in from where is remembered for as long as `ofSession` says
  `delete from session_keys k using sessions s where s.id = k.session_id and ${OVER} < now()`,
  `delete from sessions s where ${OVER} < now() - interval '1 year'`,
  'delete from api_token_keys k using api_tokens t where t.id = k.api_token_id and t.expires_at < now()',
  'delete from one_time_links where used_at is not null or expires_at < now()',
  // whoever asked so long ago has asked again, or given up
  `delete from link_requests where at < now() - interval '1 day'`,
  'delete from sign_in_challenges where expires_at < now()',
  'delete from passkey_challenges where expires_at < now()',
  'delete from provider_requests where expires_at < now()',
  `delete from totp_secrets where secret is null and offered_at < now() - interval '1 day'`,
  `delete from sign_in_attempts where since < now() - interval '1 day'`,
] as const;

/**
 * Clears away, once an hour, what was good for a while: ended sessions, used links, open questions, counted attempts. None
 * of it lets anybody in, also before; but what is not there cannot be stolen, and nobody's device is remembered for ever.
 */
@Injectable()
export class IdentitySweeper extends InRounds {
  private readonly ctx = systemContext('system:identity');

  constructor(@Inject(Db) private readonly db: Db) {
    super({ name: 'Identity', everyMs: HOUR_MS, failed: 'Old sign-ins were not cleared away, again in an hour' });
  }

  protected round(): Promise<unknown> {
    return this.sweep();
  }

  /** One round. Safe to run twice and in several processes: one works at a time. */
  async sweep(): Promise<void> {
    await this.db.inTransaction(this.ctx, async (tx) => {
      const [lock] = await this.db.query<{ mine: boolean }>(tx, 'select pg_try_advisory_xact_lock($1) as mine', [LOCK]);
      if (!lock?.mine) return;
      for (const statement of OLD) await this.db.query(tx, statement);
    });
  }
}
