import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Audit, type AuditAction } from '@seedbed/platform/journal';
import { isStorable, type RequestContext } from '@seedbed/platform/kernel';
import { type Account, Accounts } from './accounts.js';
import { asNobody, asUser } from './as-user.js';
import { normalAddress } from './email.rules.js';
import { identityActions } from './identity.actions.js';
import { identityErrors } from './identity.errors.js';
import { LIFETIMES } from './lifetimes.js';
import { Passwords } from './passwords.js';
import { SecondFactor } from './second-factor.service.js';
import type { SecondFactorWay } from './second-factor-way.js';
import { Secrets } from './secrets.js';
import type { SignInWay } from './session.record.js';
import { type Place, Sessions, type StartedSession } from './sessions.service.js';
import { Throttle } from './throttle.js';

/** What a sign-in came to: a session, or the question for the second factor. */
export type SignInOutcome =
  | { readonly started: StartedSession; readonly challenge?: undefined }
  | { readonly started?: undefined; readonly challenge: string; readonly secondFactors: readonly SecondFactorWay[] };

/** What the first factor showed beside who it is. */
export interface Shown {
  /** What another provider says of how sure it is. */
  readonly acr?: string | null;
  /** There was a second factor already. */
  readonly hasSecondFactor: boolean;
}
const ONE_FACTOR: Shown = { hasSecondFactor: false };

/** The longest address and password that are looked at: what is longer is nobody's. */
const LONGEST = 300;

/**
 * Lets people in. Whatever is wrong, the answer is the same, and so is the work: nobody learns from it who has an account,
 * who is suspended, or who has a second factor before the password was right.
 */
@Injectable()
export class SignIn {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SecondFactor) private readonly factor: SecondFactor,
    @Inject(Secrets) private readonly secrets: Secrets,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** With mail address and password. Throws SIGN_IN_REFUSED, TRIES_TOO_MANY, SIGN_IN_BUSY. */
  async withPassword(
    ctx: RequestContext,
    given: { readonly email: string; readonly password: string },
    place: Place,
  ): Promise<SignInOutcome> {
    const email = isStorable(given.email) ? normalAddress(given.email).slice(0, LONGEST) : ''; // nobody's
    const account = ['account', email] as const;
    const network = ['network', place.network ?? ''] as const;
    await this.take(ctx, identityActions['signIn.password'], account, network);
    const found = await this.accounts.byAddress(asNobody(ctx), email);
    const isRight = await this.passwords.isRight(given.password.slice(0, LONGEST), found?.passwordHash);
    if (!found || !isRight || found.status !== 'ACTIVE') {
      throw await this.refusal(ctx, identityActions['signIn.password'], found?.id);
    }
    await this.throttle.forgive(ctx, account);
    return this.go(ctx, found, 'PASSWORD', place);
  }

  /**
   * The second factor for a sign-in that began: a code of the app, or one of the recovery codes.
   * Throws CHALLENGE_ENDED, SECOND_FACTOR_WRONG, TRIES_TOO_MANY.
   */
  async withSecondFactor(
    ctx: RequestContext,
    given: { readonly challenge: string; readonly code: string },
    place: Place,
  ): Promise<StartedSession> {
    const hash = this.secrets.hash('challenge', given.challenge);
    const [challenge] = await this.db.query<{ userId: string; way: SignInWay; acr: string | null }>(
      asNobody(ctx),
      'select user_id as "userId", way, acr from sign_in_challenges where hash = $1 and expires_at > now()',
      [hash],
    );
    if (!challenge)
      throw await this.refusal(
        ctx,
        identityActions['signIn.secondFactor'],
        undefined,
        identityErrors.CHALLENGE_ENDED(),
      );
    const { userId, way, acr } = challenge;
    await this.take(ctx, identityActions['signIn.secondFactor'], ['factor', userId]);
    const started = await this.db.inTransaction(asUser(ctx, userId), async (tx) => {
      // the lock lets one answer after the other: two right ones at once make one session
      const open = await this.db.query(
        tx,
        'select from sign_in_challenges where hash = $1 and expires_at > now() for update',
        [hash],
      );
      const account = await this.accounts.byId(tx, userId);
      if (open.length === 0 || account?.status !== 'ACTIVE') return null;
      if (!(await this.factor.take(tx, userId, given.code))) return 'wrong' as const;
      await this.db.query(tx, 'delete from sign_in_challenges where hash = $1', [hash]);
      return this.begin(tx, userId, way, { acr, hasSecondFactor: true }, ctx, place);
    });
    if (started === null) throw identityErrors.CHALLENGE_ENDED();
    if (started === 'wrong') {
      throw await this.refusal(
        ctx,
        identityActions['signIn.secondFactor'],
        userId,
        identityErrors.SECOND_FACTOR_WRONG({}, { field: 'code' }),
      );
    }
    await this.throttle.forgive(ctx, ['factor', userId]);
    return started;
  }

  /** Goes on for a user whose first factor was right: into a session, or to the question for the second. */
  async go(
    ctx: RequestContext,
    account: Account,
    way: SignInWay,
    place: Place,
    shown: Shown = ONE_FACTOR,
  ): Promise<SignInOutcome> {
    const { id } = account;
    return this.db.inTransaction(asUser(ctx, id), async (tx) =>
      account.hasSecondFactor && !shown.hasSecondFactor
        ? { challenge: await this.ask(tx, id, way, shown), secondFactors: await this.factor.ways(tx, id) }
        : { started: await this.begin(tx, id, way, shown, ctx, place) },
    );
  }

  /** Begins a session in a transaction (as the user) and writes it down; the one the browser had ends. */
  async begin(
    tx: Tx,
    userId: string,
    way: SignInWay,
    shown: Shown,
    { credential }: RequestContext,
    place: Place,
  ): Promise<StartedSession> {
    const instead = credential?.kind === 'session' ? credential.id : undefined;
    const started = await this.sessions.start(tx, { userId, way, ...shown, place, instead });
    const { id, role } = started;
    await this.audit.note(tx, { action: identityActions.signIn, role, about: { type: 'Session', id }, detail: way });
    return started;
  }

  private async ask(tx: Tx, userId: string, way: SignInWay, { acr = null }: Shown): Promise<string> {
    const { secret, hash } = this.secrets.make('challenge');
    await this.db.query(
      tx,
      `insert into sign_in_challenges (hash, user_id, way, acr, expires_at)
       values ($1, $2, $3, $4, now() + $5 * interval '1 ms')`,
      [hash, userId, way, acr, LIFETIMES.challengeMs],
    );
    return secret;
  }

  private async take(
    ctx: RequestContext,
    action: AuditAction,
    ...counters: Parameters<Throttle['take']>[1][]
  ): Promise<void> {
    try {
      await this.throttle.take(ctx, ...counters);
    } catch (error) {
      await this.audit.noteRefusal(asNobody(ctx), { action, code: 'TRIES_TOO_MANY' });
      throw error;
    }
  }

  /** Writes a refused sign-in down; out: what to throw. */
  private async refusal(
    ctx: RequestContext,
    action: AuditAction,
    userId: string | undefined,
    error = identityErrors.SIGN_IN_REFUSED(),
  ) {
    await this.audit.noteRefusal(asNobody(ctx), {
      action,
      code: error.code,
      ...(userId === undefined ? {} : { userId }),
    });
    return error;
  }
}
