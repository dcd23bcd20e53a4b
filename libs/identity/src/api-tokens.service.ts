import { Inject, Injectable, Optional } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Audit } from '@seedbed/platform/journal';
import { isId, newId, type RequestContext } from '@seedbed/platform/kernel';
import { rolesToChoose } from './acting-role.rules.js';
import type { TokenScope } from './api-token.record.js';
import { asUser } from './as-user.js';
import { Callers } from './callers.js';
import { heldRoles } from './held-roles.js';
import { identityActions } from './identity.actions.js';
import { identityErrors } from './identity.errors.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { LIFETIMES } from './lifetimes.js';
import { Secrets } from './secrets.js';
import { requireSession } from './sessions.service.js';
import type { UserRole } from './user-role.js';

export interface NewToken {
  readonly name: string;
  readonly role: UserRole;
  readonly scope: TokenScope;
  /** Id of the only centre it is for. */
  readonly ncc?: string | null;
  readonly expiresAt: Date;
}

export interface MadeToken {
  readonly id: string;
  /** Shown once; nobody can find it again. */
  readonly secret: string;
}

const MAKE = `insert into api_tokens (id, user_id, name, role, ncc_id, scope, begins, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const END = `update api_tokens set revoked_at = now() where id = $1 and revoked_at is null returning id`;
/** Characters of a token that are kept as they are: what all tokens of the node begin with, and four more. */
const SHOWN = 17;
const MOST_OF_A_USER = 50;

/** Personal keys for programs. A token is made by somebody who is signed in, never by another token. */
@Injectable()
export class ApiTokens {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Secrets) private readonly secrets: Secrets,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(IDENTITY_SETTINGS) private readonly settings: Pick<IdentitySettings, 'demo'>,
    @Optional() @Inject(Callers) private readonly callers?: Callers,
  ) {}

  /**
   * Makes a token for the caller. Throws SESSION_NEEDED for another token, ROLE_NOT_HELD when the caller may not act under
   * the role now, TOKEN_LIFE_TOO_LONG, TOKEN_NAMELESS, TOKENS_TOO_MANY.
   */
  async create(ctx: RequestContext, wanted: NewToken): Promise<MadeToken> {
    const { id, userId } = requireSession(ctx);
    checkForm(wanted);
    return this.db.inTransaction(asUser(ctx, userId), async (tx) => {
      const [session] = await this.db.query<{ isStrong: boolean }>(
        tx,
        'select has_second_factor as "isStrong" from sessions where id = $1',
        [id],
      );
      const strength = { isStrong: session?.isStrong === true || this.settings.demo };
      const held = await heldRoles(this.db, tx, userId);
      if (wanted.role === 'PUBLIC' || !rolesToChoose(held, strength).includes(wanted.role)) {
        throw identityErrors.ROLE_NOT_HELD({ role: wanted.role }, { field: 'role' });
      }
      const ncc = wanted.ncc ?? null;
      if (ncc !== null && !held.some((one) => one.role === wanted.role && one.ncc === ncc)) {
        throw identityErrors.ROLE_NOT_HELD({ role: wanted.role }, { field: 'ncc' });
      }
      return this.make(tx, userId, wanted);
    });
  }

  /** Makes a token of a user in the caller's transaction (as the user), who may have it: that was decided before. */
  async make(tx: Tx, userId: string, { name, role, scope, ncc, expiresAt }: NewToken): Promise<MadeToken> {
    const [counted] = await this.db.query<{ n: number }>(
      tx,
      'select count(*)::int as n from api_tokens where user_id = $1 and revoked_at is null and expires_at > now()',
      [userId],
    );
    if ((counted?.n ?? 0) >= MOST_OF_A_USER) throw identityErrors.TOKENS_TOO_MANY({ limit: MOST_OF_A_USER });
    const { secret, hash } = this.secrets.makeToken();
    const id = newId();
    await this.db.query(tx, MAKE, [
      id,
      userId,
      name.trim(),
      role,
      ncc ?? null,
      scope,
      secret.slice(0, SHOWN),
      expiresAt,
    ]);
    await this.db.query(tx, 'insert into api_token_keys (hash, api_token_id) values ($1, $2)', [hash, id]);
    await this.audit.note(tx, {
      action: identityActions['apiToken.create'],
      about: { type: 'ApiToken', id },
      detail: `${role} ${scope}`,
    });
    return { id, secret };
  }

  /** Ends all tokens of a user, in the caller's transaction (as the system or the user). */
  async endAllOf(tx: Tx, userId: string): Promise<void> {
    const ended = await this.db.query<{ id: string }>(
      tx,
      'update api_tokens set revoked_at = now() where user_id = $1 and revoked_at is null returning id',
      [userId],
    );
    const ids = ended.map(({ id }) => id);
    await this.db.query(tx, 'delete from api_token_keys where api_token_id = any($1::uuid[])', [ids]);
    for (const id of ids)
      await this.audit.note(tx, { action: identityActions['apiToken.end'], userId, about: { type: 'ApiToken', id } });
  }

  /** Ends a token of the caller; an admin of the node ends any. Throws TOKEN_UNKNOWN when there is none to see. */
  async end(ctx: RequestContext, id: string): Promise<void> {
    const { userId, role } = ctx.reader;
    if (userId === undefined) throw identityErrors.SESSION_NEEDED();
    await this.db.inTransaction(asUser(ctx, userId), async (tx) => {
      const [token] = isId(id)
        ? await this.db.query<{ owner: string }>(tx, 'select user_id as owner from api_tokens where id = $1', [id])
        : [];
      if (!token || (token.owner !== userId && role !== 'NODE_ADMIN'))
        throw identityErrors.TOKEN_UNKNOWN({}, { field: 'id' });
      const ended = await this.db.query(tx, END, [id]);
      await this.db.query(tx, 'delete from api_token_keys where api_token_id = $1', [id]);
      if (ended.length > 0)
        await this.audit.note(tx, { action: identityActions['apiToken.end'], about: { type: 'ApiToken', id } });
    });
    this.callers?.forget();
  }
}

function checkForm({ name, expiresAt }: NewToken): void {
  const life = expiresAt.getTime() - Date.now();
  if (!(life > 0) || life > LIFETIMES.tokenMs + 86_400_000) {
    throw identityErrors.TOKEN_LIFE_TOO_LONG({ days: LIFETIMES.tokenMs / 86_400_000 }, { field: 'expiresAt' });
  }
  const length = [...name.trim()].length;
  if (length === 0 || length > 80) throw identityErrors.TOKEN_NAMELESS({ max: 80 }, { field: 'name' });
}
