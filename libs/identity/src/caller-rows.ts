import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import type { Caller } from '@seedbed/platform/graphql';
import { type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { type HeldRole, keptTo, readerUnder, roleToActUnder } from './acting-role.rules.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { LIFETIMES } from './lifetimes.js';
import type { UserRole } from './user-role.js';

/** Who holds a secret, and until when that is sure without asking again. */
export interface FoundCaller {
  readonly caller: Caller;
  /** When a session, token or one of the roles ends, in ms. */
  readonly until: number;
}

interface Row {
  readonly id: string;
  readonly userId: string;
  readonly role: UserRole;
  readonly isStrong: boolean;
  readonly isReadOnly: boolean;
  readonly ncc: string | null;
  readonly until: Date;
  readonly held: readonly HeldRole[];
}

/** The roles that hold now, and when the first of them ends. Written for a row `u` of users. */
const HELD = `(select coalesce(json_agg(json_build_object('role', a.role, 'ncc', a.ncc_id, 'organisation', a.organisation_id,
    'standing', case when a.organisation_id is not null then organisation_stands(a.organisation_id) end, 'programme', a.programme_id)), '[]')
  from role_assignments a where a.user_id = u.id and a.starts_at <= now() and (a.ends_at is null or a.ends_at > now()))`;
const FIRST_END = `(select min(a.ends_at) from role_assignments a where a.user_id = u.id and a.ends_at > now())`;

/** One statement each, which also writes down that the session or token was used, when that was some time ago. */
const SESSION = `with found as (
    select s.id, s.user_id as "userId", s.acting_role as role, s.has_second_factor as "isStrong", false as "isReadOnly",
      null::uuid as ncc, ${HELD} as held,
      least(s.ends_at, s.last_seen_at + $2 * interval '1 ms', ${FIRST_END}) as until
    from session_keys k join sessions s on s.id = k.session_id join users u on u.id = s.user_id
    where k.hash = $1 and s.revoked_at is null and u.status = 'ACTIVE' and s.ends_at > now()
      and s.last_seen_at + $2 * interval '1 ms' > now()
  ), seen as (
    update sessions s set last_seen_at = now() from found f
    where s.id = f.id and s.last_seen_at + $3 * interval '1 ms' < now()
  )
  select * from found`;
const TOKEN = `with found as (
    select t.id, t.user_id as "userId", t.role, true as "isStrong", t.scope = 'READ' as "isReadOnly", t.ncc_id as ncc,
      ${HELD} as held, least(t.expires_at, ${FIRST_END}) as until
    from api_token_keys k join api_tokens t on t.id = k.api_token_id join users u on u.id = t.user_id
    where k.hash = $1 and t.revoked_at is null and u.status = 'ACTIVE' and t.expires_at > now()
  ), used as (
    update api_tokens t set last_used_at = now() from found f
    where t.id = f.id and (t.last_used_at is null or t.last_used_at + $2 * interval '1 ms' < now())
  )
  select * from found`;

/** Asks the database who holds a secret. */
@Injectable()
export class CallerRows {
  private readonly ctx: RequestContext = systemContext('system:identity');

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  /** In: what is kept of the secret of a session. Out: null when it is none, or has ended. */
  async ofSession(hash: Buffer): Promise<FoundCaller | null> {
    const [row] = await this.db.query<Row>(this.ctx, SESSION, [hash, LIFETIMES.sessionIdleMs, LIFETIMES.seenAgainMs]);
    if (!row) return null;
    const strength = { isStrong: row.isStrong || this.settings.demo };
    return found('session', row, roleToActUnder(row.held, strength, row.role));
  }

  /** In: what is kept of an API token. Out: null when it is none, has ended, or its user lost its role. */
  async ofToken(hash: Buffer): Promise<FoundCaller | null> {
    const [row] = await this.db.query<Row>(this.ctx, TOKEN, [hash, LIFETIMES.tokenUsedAgainMs]);
    if (!row?.held.some(({ role }) => role === row.role)) return null;
    return found('token', row, row.role);
  }
}

function found(kind: 'session' | 'token', row: Row, role: UserRole): FoundCaller {
  const caller: Caller = {
    actor: `user:${row.userId}`,
    reader: keptTo(readerUnder(row.userId, row.held, role), row.ncc),
    credential: { kind, id: row.id, isReadOnly: row.isReadOnly },
  };
  return { caller, until: row.until.getTime() };
}
