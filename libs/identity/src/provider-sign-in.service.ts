import { Inject, Injectable } from '@nestjs/common';
import type { SignInProvider } from '@seedbed/platform/config';
import { Db } from '@seedbed/platform/database';
import { Audit, type AuditAction } from '@seedbed/platform/journal';
import type { AppError, RequestContext } from '@seedbed/platform/kernel';
import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { asNobody, asUser } from './as-user.js';
import { Callers } from './callers.js';
import { type HttpExchange, placeOf } from './exchange.js';
import { identityActions } from './identity.actions.js';
import { identityErrors } from './identity.errors.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { LIFETIMES } from './lifetimes.js';
import { LinkedProviders, type ProvidedIdentity } from './linked-providers.service.js';
import { nodeAddress } from './node-address.js';
import { isStrongAt, keptAcr, type Landing } from './provider.rules.js';
import { type ProvenAnswer, redeem, refusedBy } from './provider-answers.js';
import { ProviderClients } from './provider-clients.js';
import { ProviderRequests, type SentBrowser } from './provider-requests.js';
import { safePath } from './safe-path.rules.js';
import { ProviderCookie } from './secret-cookie.js';
import { Secrets } from './secrets.js';
import { requireSession, type StartedSession } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';
import { Throttle } from './throttle.js';

/** Where a browser lands, and the session it gets. */
export interface Landed extends Landing {
  readonly started?: StartedSession;
}

/**
 * Sign-in through other providers (OpenID Connect): the browser is sent there and comes back with a code, which is redeemed
 * here. Whatever is wrong with what comes back, nothing is changed and it is written down.
 */
@Injectable()
export class ProviderSignIn {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ProviderClients) private readonly clients: ProviderClients,
    @Inject(ProviderRequests) private readonly requests: ProviderRequests,
    @Inject(LinkedProviders) private readonly linked: LinkedProviders,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(Callers) private readonly callers: Callers,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Secrets) private readonly secrets: Secrets,
    @Inject(ProviderCookie) private readonly cookie: ProviderCookie,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  /**
   * Sends a browser to a provider, and gives it the cookie by which it is known when it comes back. Out: the address to go
   * to. Throws PROVIDER_UNKNOWN, PROVIDER_AWAY, NODE_ADDRESS_UNKNOWN, TRIES_TOO_MANY.
   */
  async begin(ctx: RequestContext, exchange: HttpExchange, id: string, to: unknown): Promise<string> {
    return this.send(ctx, exchange, id, { to: safePath(to), sessionId: null });
  }

  /**
   * As {@link begin}, to link an account there to the caller. Throws what it throws, SESSION_NEEDED, SECOND_FACTOR_NEEDED.
   */
  async beginLink(ctx: RequestContext, exchange: HttpExchange, id: string, to: unknown): Promise<string> {
    const session = await this.linked.requireMayLink(ctx);
    return this.send(ctx, exchange, id, { to: safePath(to, '/account'), sessionId: session.id });
  }

  /**
   * Lets in whoever comes back from a provider, or links their account there. Out: where the browser goes on, also when it
   * was refused: then nothing was changed.
   */
  async finish(ctx: RequestContext, exchange: HttpExchange, id: string): Promise<Landed> {
    const provider = this.clients.require(id);
    await this.take(ctx, exchange, identityActions['signIn.provider']);
    const sent = await this.sentBrowser(ctx, exchange, provider);
    if (!sent) {
      const error = await this.refusal(
        ctx,
        identityActions['signIn.provider'],
        provider,
        identityErrors.CHALLENGE_ENDED(),
        'state',
      );
      return { to: '/', problem: error.code };
    }
    const isLink = sent.sessionId !== null;
    try {
      const configuration = await this.clients.of(provider);
      const answer = await redeem(configuration, provider, this.arrivedAt(exchange), sent);
      if (!isLink) return { to: sent.to, ...(await this.letIn(ctx, exchange, provider, answer)) };
      await this.linkTo(ctx, sent, { ...answer, provider });
      return { to: sent.to };
    } catch (problem) {
      const { error, reason } = refusedBy(provider, problem);
      await this.refusal(
        ctx,
        isLink ? identityActions['provider.link'] : identityActions['signIn.provider'],
        provider,
        error,
        reason,
      );
      return { to: sent.to, problem: error.code, isLink };
    }
  }

  private async send(
    ctx: RequestContext,
    exchange: HttpExchange,
    id: string,
    wish: Pick<SentBrowser, 'to' | 'sessionId'>,
  ): Promise<string> {
    const provider = this.clients.require(id);
    await this.take(ctx, exchange, identityActions['signIn.provider']);
    const configuration = await this.clients.of(provider).catch((error: unknown) => {
      throw refusedBy(provider, error).error;
    });
    const browser = this.cookie.read(exchange.request.headers.cookie) ?? this.secrets.make('provider').secret;
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    await this.requests.keep(asNobody(ctx), { provider: id, browser, state, nonce, verifier, ...wish });
    const until = new Date(Date.now() + LIFETIMES.providerMs);
    void exchange.reply.header('set-cookie', this.cookie.give(browser, until));
    return buildAuthorizationUrl(configuration, {
      redirect_uri: this.callback(exchange, id),
      scope: provider.scopes.join(' '),
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(provider.acrValues === undefined ? {} : { acr_values: provider.acrValues.join(' ') }),
    }).href;
  }

  /** What is known of a browser that comes back; null when it is not the one that was sent, or came before. */
  private async sentBrowser(
    ctx: RequestContext,
    { request }: HttpExchange,
    { id }: SignInProvider,
  ): Promise<SentBrowser | null> {
    const { state } = request.query as { readonly state?: unknown };
    const browser = this.cookie.read(request.headers.cookie);
    if (browser === undefined || typeof state !== 'string') return null;
    return this.requests.take(asNobody(ctx), { state, browser, provider: id });
  }

  private async letIn(
    ctx: RequestContext,
    exchange: HttpExchange,
    provider: SignInProvider,
    answer: ProvenAnswer,
  ): Promise<Pick<Landed, 'started' | 'challenge' | 'secondFactors'>> {
    const account = await this.db.inTransaction(asNobody(ctx), (tx) => this.linked.userOf(tx, { ...answer, provider }));
    const outcome = await this.signIn.go(ctx, account, 'OPENID', placeOf(exchange), {
      acr: keptAcr(answer.claims),
      hasSecondFactor: isStrongAt(provider, answer.claims),
    });
    if (outcome.started) return { started: outcome.started };
    const { challenge, secondFactors } = outcome;
    return { challenge, secondFactors };
  }

  /** Only in the session that wanted it: whoever signed in meanwhile is somebody else. */
  private async linkTo(ctx: RequestContext, { sessionId }: SentBrowser, identity: ProvidedIdentity): Promise<void> {
    const { id, userId } = requireSession(ctx);
    if (id !== sessionId) throw identityErrors.CHALLENGE_ENDED();
    await this.db.inTransaction(asUser(ctx, userId), (tx) => this.linked.link(tx, userId, identity));
    this.callers.forget();
  }

  private callback(exchange: HttpExchange, id: string): string {
    return `${nodeAddress(this.settings, exchange)}/sign-in/oidc/${id}/callback`;
  }

  /** The address at which the browser arrived, under the name that the provider knows. */
  private arrivedAt(exchange: HttpExchange): URL {
    return new URL(exchange.request.url, nodeAddress(this.settings, exchange));
  }

  private async take(ctx: RequestContext, exchange: HttpExchange, action: AuditAction): Promise<void> {
    try {
      await this.throttle.take(ctx, ['provider', placeOf(exchange).network ?? '']);
    } catch (error) {
      await this.audit.noteRefusal(asNobody(ctx), { action, code: 'TRIES_TOO_MANY' });
      throw error;
    }
  }

  private async refusal(
    ctx: RequestContext,
    action: AuditAction,
    { id }: SignInProvider,
    error: AppError,
    reason: string,
  ): Promise<AppError> {
    const { userId } = ctx.reader;
    const as = userId === undefined ? asNobody(ctx) : asUser(ctx, userId);
    await this.audit.noteRefusal(as, { action, code: error.code, detail: `${id} ${reason}` });
    return error;
  }
}
