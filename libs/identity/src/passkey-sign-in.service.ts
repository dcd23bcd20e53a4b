import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { Audit } from '@seedbed/platform/journal';
import type { AppError, RequestContext } from '@seedbed/platform/kernel';
import { generateAuthenticationOptions, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { asNobody, asUser } from './as-user.js';
import type { HttpExchange } from './exchange.js';
import { placeOf } from './exchange.js';
import { identityActions } from './identity.actions.js';
import { identityErrors } from './identity.errors.js';
import { LIFETIMES } from './lifetimes.js';
import { countsOn, isFromPartysPage, isHandleOf, readUsed } from './passkey.rules.js';
import { PasskeyChallenges } from './passkey-challenges.js';
import { checkUsed } from './passkey-checks.js';
import { type PasskeyAsked, Passkeys } from './passkeys.service.js';
import type { StartedSession } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';
import { Throttle } from './throttle.js';
import type { UserStatus } from './user.record.js';

interface Kept {
  readonly id: string;
  readonly userId: string;
  readonly publicKey: Buffer;
  /** As text: it has more digits than a number keeps. */
  readonly counter: string;
  readonly status: UserStatus;
}

const KEPT = `select p.id, p.user_id as "userId", p.public_key as "publicKey", p.counter, u.status
  from passkeys p join users u on u.id = p.user_id where p.credential_id = $1`;
/** Two at once with the same counter: one of them is a copy. */
const USED = `update passkeys set counter = $2, last_used_at = now()
  where id = $1 and (counter < $2 or (counter = 0 and $2 = 0)) returning id`;

/**
 * Lets people in by a passkey, and by nothing else: the browser finds it, so nobody types a name, and the device has asked
 * who holds it, so it is both factors. Nothing in the first answer depends on who asks; whatever is wrong with a passkey,
 * the second is the same, after the same work.
 */
@Injectable()
export class PasskeySignIn {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(PasskeyChallenges) private readonly challenges: PasskeyChallenges,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** Asks the browser for a passkey. Throws PASSKEYS_NOT_HERE, TRIES_TOO_MANY. */
  async start(
    ctx: RequestContext,
    exchange: HttpExchange,
  ): Promise<PasskeyAsked<PublicKeyCredentialRequestOptionsJSON>> {
    const party = this.passkeys.partyOf(exchange);
    await this.take(ctx, exchange);
    const { id, challenge } = await this.challenges.make(asNobody(ctx), null);
    const options = await generateAuthenticationOptions({
      rpID: party.id,
      challenge,
      timeout: LIFETIMES.passkeyMs,
      userVerification: 'required',
    });
    return { challengeId: id, options };
  }

  /**
   * Signs in with what the browser answered. Throws CHALLENGE_ENDED, PASSKEY_FROM_ELSEWHERE, PASSKEY_REFUSED,
   * PASSKEY_UNVERIFIED, PASSKEY_COPIED, TRIES_TOO_MANY.
   */
  async finish(
    ctx: RequestContext,
    exchange: HttpExchange,
    given: { readonly challengeId: string; readonly response: unknown },
  ): Promise<StartedSession> {
    const party = this.passkeys.partyOf(exchange);
    await this.take(ctx, exchange);
    const recognises = await this.challenges.take(asNobody(ctx), given.challengeId, null);
    if (!recognises) throw await this.refusal(ctx, identityErrors.CHALLENGE_ENDED());
    const answer = readUsed(given.response);
    if (!answer) throw await this.refusal(ctx, identityErrors.PASSKEY_REFUSED());
    if (!isFromPartysPage(party, answer.response.clientDataJSON)) {
      throw await this.refusal(ctx, identityErrors.PASSKEY_FROM_ELSEWHERE({ origin: party.origin }));
    }
    const [kept] = await this.db.query<Kept>(asNobody(ctx), KEPT, [answer.id]);
    const use = await checkUsed(answer, { party, recognises }, kept?.publicKey);
    const isTheirs = kept !== undefined && isHandleOf(answer.response.userHandle, kept.userId);
    if (!use || !isTheirs || kept.status !== 'ACTIVE') {
      throw await this.refusal(ctx, identityErrors.PASSKEY_REFUSED(), kept?.userId);
    }
    if (!use.isVerified) throw await this.refusal(ctx, identityErrors.PASSKEY_UNVERIFIED(), kept.userId);
    return this.begin(ctx, exchange, kept, use.counter);
  }

  private async begin(
    ctx: RequestContext,
    exchange: HttpExchange,
    { id, userId, counter }: Kept,
    now: number,
  ): Promise<StartedSession> {
    const started = !countsOn(Number(counter), now)
      ? null
      : await this.db.inTransaction(asUser(ctx, userId), async (tx) => {
          const used = await this.db.query(tx, USED, [id, now]);
          if (used.length === 0) return null;
          return this.signIn.begin(tx, userId, 'PASSKEY', { hasSecondFactor: true }, ctx, placeOf(exchange));
        });
    if (!started) throw await this.refusal(ctx, identityErrors.PASSKEY_COPIED(), userId);
    return started;
  }

  private async take(ctx: RequestContext, exchange: HttpExchange): Promise<void> {
    try {
      await this.throttle.take(ctx, ['passkey', placeOf(exchange).network ?? '']);
    } catch (error) {
      await this.audit.noteRefusal(asNobody(ctx), {
        action: identityActions['signIn.passkey'],
        code: 'TRIES_TOO_MANY',
      });
      throw error;
    }
  }

  /** Writes a refused sign-in down; out: what to throw. */
  private async refusal(ctx: RequestContext, error: AppError, userId?: string): Promise<AppError> {
    const whose = userId === undefined ? {} : { userId };
    await this.audit.noteRefusal(asNobody(ctx), {
      action: identityActions['signIn.passkey'],
      code: error.code,
      ...whose,
    });
    return error;
  }
}
