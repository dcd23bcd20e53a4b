import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Audit } from '@seedbed/platform/journal';
import { isId, isStorable, newId, type RequestContext } from '@seedbed/platform/kernel';
import { generateRegistrationOptions, type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import { AccountChanges } from './account-changes.js';
import { Accounts } from './accounts.js';
import { asUser } from './as-user.js';
import { Callers } from './callers.js';
import type { HttpExchange } from './exchange.js';
import { identityActions } from './identity.actions.js';
import { identityErrors } from './identity.errors.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { LIFETIMES } from './lifetimes.js';
import { nodeAddress } from './node-address.js';
import { isFromPartysPage, type RelyingParty, readMade, relyingPartyOf, userHandleOf } from './passkey.rules.js';
import { PasskeyChallenges } from './passkey-challenges.js';
import { checkMade, type NewPasskey } from './passkey-checks.js';
import { SecondFactor } from './second-factor.service.js';
import { requireSession, Sessions, type StartedSession } from './sessions.service.js';

/** A passkey as its user sees it. */
export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** What a page hands on to the browser, and under which id it answers. */
export interface PasskeyAsked<T> {
  readonly challengeId: string;
  readonly options: T;
}

/** A passkey that was set up just now. */
export interface AddedPasskey {
  readonly passkey: OwnPasskey;
  /** Shown once; empty when the user has some already. */
  readonly recoveryCodes: readonly string[];
  /** The session under a new secret, when it became stronger by it. */
  readonly started?: StartedSession;
}

/** What a browser proved of a new passkey, and by which ways it is reached. */
type CheckedPasskey = NewPasskey & { readonly transports: readonly string[] };

const MOST_OF_A_USER = 20;
const LONGEST_NAME = 80;
const OWN = `select id, name, created_at as "createdAt", last_used_at as "lastUsedAt" from passkeys`;
const ADD = `insert into passkeys (id, user_id, credential_id, public_key, counter, transports, name)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict (credential_id) do nothing
  returning id, name, created_at as "createdAt", last_used_at as "lastUsedAt"`;

/** The passkeys (WebAuthn) that users set up for themselves. Each is a second factor: the device asks who holds it. */
@Injectable()
export class Passkeys {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(PasskeyChallenges) private readonly challenges: PasskeyChallenges,
    @Inject(SecondFactor) private readonly factor: SecondFactor,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Callers) private readonly callers: Callers,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(AccountChanges) private readonly changes: AccountChanges,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  /** To whom passkeys belong here. Throws PASSKEYS_NOT_HERE under an address where browsers know none. */
  partyOf(exchange: HttpExchange): RelyingParty {
    const address = nodeAddress(this.settings, exchange);
    const party = relyingPartyOf(address);
    if (!party) throw identityErrors.PASSKEYS_NOT_HERE({ port: new URL(address).port || '3000' });
    return party;
  }

  /**
   * Begins to set one up for the caller. Throws SESSION_NEEDED, PASSKEYS_NOT_HERE, PASSKEYS_TOO_MANY, and
   * SECOND_FACTOR_NEEDED when the user has a second factor and the session did not give it.
   */
  async start(
    ctx: RequestContext,
    exchange: HttpExchange,
  ): Promise<PasskeyAsked<PublicKeyCredentialCreationOptionsJSON>> {
    const { id: sessionId, userId } = requireSession(ctx);
    const party = this.partyOf(exchange);
    return this.db.inTransaction(asUser(ctx, userId), async (tx) => {
      const account = await this.requireMayAdd(tx, userId, sessionId);
      const own = await this.db.query<{ id: string; transports: string[] }>(
        tx,
        'select credential_id as id, transports from passkeys where user_id = $1',
        [userId],
      );
      const { id, challenge } = await this.challenges.make(tx, sessionId);
      const options = await generateRegistrationOptions({
        rpName: this.settings.nodeName ?? 'Seedbed',
        rpID: party.id,
        userID: userHandleOf(userId),
        userName: account.email,
        userDisplayName: account.displayName,
        challenge,
        timeout: LIFETIMES.passkeyMs,
        excludeCredentials: own,
        // the browser finds it without a name being typed, and the device asks who holds it
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
      return { challengeId: id, options };
    });
  }

  /**
   * Sets a passkey up with what the browser answered. The first second factor of a user makes the session strong, under a
   * new secret, and ends all others. Throws what {@link start} throws, CHALLENGE_ENDED, PASSKEY_NAMELESS,
   * PASSKEY_FROM_ELSEWHERE, PASSKEY_NOT_MADE, PASSKEY_UNVERIFIED, PASSKEY_KNOWN.
   */
  async finish(
    ctx: RequestContext,
    exchange: HttpExchange,
    given: { readonly challengeId: string; readonly response: unknown; readonly name: string },
  ): Promise<AddedPasskey> {
    const { id: sessionId, userId } = requireSession(ctx);
    const name = nameOf(given.name);
    const made = await this.check(ctx, exchange, { ...given, sessionId, userId });
    const added = await this.db.inTransaction(asUser(ctx, userId), async (tx) => {
      const account = await this.requireMayAdd(tx, userId, sessionId);
      const passkey = await this.add(tx, userId, name, made);
      const recoveryCodes = await this.factor.recoveryCodesIfNone(tx, userId);
      await this.factor.settle(tx, userId);
      await this.audit.note(tx, {
        action: identityActions['passkey.add'],
        about: { type: 'User', id: userId },
        detail: passkey.id,
      });
      await this.changes.tell(tx, userId, 'PASSKEY_ADDED');
      if (account.hasSecondFactor) return { passkey, recoveryCodes };
      await this.sessions.endAllOf(tx, userId, sessionId);
      return { passkey, recoveryCodes, started: await this.sessions.strengthen(tx, sessionId) };
    });
    this.callers.forget();
    return added;
  }

  /** The passkeys of a user, the oldest first. Ask for the caller only. */
  async of(ctx: RequestContext, userId: string): Promise<OwnPasskey[]> {
    return this.db.query(asUser(ctx, userId), `${OWN} where user_id = $1 order by created_at, id`, [userId]);
  }

  /** Calls a passkey of the caller something else. Throws SESSION_NEEDED, PASSKEY_UNKNOWN, PASSKEY_NAMELESS. */
  async rename(ctx: RequestContext, id: string, name: string): Promise<OwnPasskey> {
    const { userId } = requireSession(ctx);
    const called = nameOf(name);
    const [renamed] = isId(id)
      ? await this.db.query<OwnPasskey>(
          asUser(ctx, userId),
          `update passkeys set name = $3 where id = $1 and user_id = $2
           returning id, name, created_at as "createdAt", last_used_at as "lastUsedAt"`,
          [id, userId, called],
        )
      : [];
    if (!renamed) throw identityErrors.PASSKEY_UNKNOWN({}, { field: 'id' });
    return renamed;
  }

  /**
   * Takes a passkey of the caller away, in a session in which a second factor was given: all other sessions end, since one
   * of them may be by it. Throws SESSION_NEEDED, SECOND_FACTOR_NEEDED, PASSKEY_UNKNOWN.
   */
  async remove(ctx: RequestContext, id: string): Promise<void> {
    const { id: sessionId, userId } = requireSession(ctx);
    await this.db.inTransaction(asUser(ctx, userId), async (tx) => {
      await this.sessions.requireStrong(tx, sessionId);
      const removed = isId(id)
        ? await this.db.query(tx, 'delete from passkeys where id = $1 and user_id = $2 returning id', [id, userId])
        : [];
      if (removed.length === 0) throw identityErrors.PASSKEY_UNKNOWN({}, { field: 'id' });
      await this.factor.settle(tx, userId);
      await this.audit.note(tx, {
        action: identityActions['passkey.remove'],
        about: { type: 'User', id: userId },
        detail: id,
      });
      await this.changes.tell(tx, userId, 'PASSKEY_REMOVED');
      await this.sessions.endAllOf(tx, userId, sessionId);
    });
    this.callers.forget();
  }

  /** Whoever has a second factor shows it before there is another one. */
  private async requireMayAdd(tx: Tx, userId: string, sessionId: string) {
    const account = await this.accounts.byId(tx, userId);
    if (!account) throw identityErrors.SESSION_ENDED();
    if (account.hasSecondFactor) await this.sessions.requireStrong(tx, sessionId);
    const [counted] = await this.db.query<{ n: number }>(
      tx,
      'select count(*)::int as n from passkeys where user_id = $1',
      [userId],
    );
    if ((counted?.n ?? 0) >= MOST_OF_A_USER) throw identityErrors.PASSKEYS_TOO_MANY({ limit: MOST_OF_A_USER });
    return account;
  }

  private async check(
    ctx: RequestContext,
    exchange: HttpExchange,
    given: {
      readonly challengeId: string;
      readonly response: unknown;
      readonly sessionId: string;
      readonly userId: string;
    },
  ): Promise<CheckedPasskey> {
    const user = asUser(ctx, given.userId);
    const party = this.partyOf(exchange);
    const recognises = await this.challenges.take(user, given.challengeId, given.sessionId);
    const refused = async (error: ReturnType<typeof identityErrors.PASSKEY_NOT_MADE>) => {
      await this.audit.noteRefusal(user, { action: identityActions['passkey.add'], code: error.code });
      return error;
    };
    if (!recognises) throw await refused(identityErrors.CHALLENGE_ENDED());
    const answer = readMade(given.response);
    if (!answer) throw await refused(identityErrors.PASSKEY_NOT_MADE());
    if (!isFromPartysPage(party, answer.response.clientDataJSON)) {
      throw await refused(identityErrors.PASSKEY_FROM_ELSEWHERE({ origin: party.origin }));
    }
    const made = await checkMade(answer, { party, recognises });
    if (!made) throw await refused(identityErrors.PASSKEY_NOT_MADE());
    if (!made.isVerified) throw await refused(identityErrors.PASSKEY_UNVERIFIED());
    return { ...made, transports: answer.response.transports };
  }

  private async add(
    tx: Tx,
    userId: string,
    name: string,
    { credentialId, publicKey, counter, transports }: CheckedPasskey,
  ): Promise<OwnPasskey> {
    const values = [newId(), userId, credentialId, publicKey, counter, transports, name];
    const [added] = await this.db.query<OwnPasskey>(tx, ADD, values);
    if (added) return added;
    const own = await this.db.query(tx, 'select from passkeys where credential_id = $1 and user_id = $2', [
      credentialId,
      userId,
    ]);
    // whose else it is nobody is told
    throw own.length > 0 ? identityErrors.PASSKEY_KNOWN() : identityErrors.PASSKEY_NOT_MADE();
  }
}

function nameOf(name: string): string {
  const called = name.trim();
  const length = [...called].length;
  if (length === 0 || length > LONGEST_NAME || !isStorable(called)) {
    throw identityErrors.PASSKEY_NAMELESS({ max: LONGEST_NAME }, { field: 'name' });
  }
  return called;
}
