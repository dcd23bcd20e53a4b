import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { z } from 'zod';
import { LIFETIMES } from './lifetimes.js';
import { Secrets } from './secrets.js';

/** A browser that is sent to another provider. */
export interface SentBrowser {
  readonly provider: string;
  /** The secret of its cookie. */
  readonly browser: string;
  /** What comes back with it, and proves nothing by itself. */
  readonly state: string;
  /** What the ID token must repeat. */
  readonly nonce: string;
  /** Whose hash the provider was told (PKCE). */
  readonly verifier: string;
  /** The page it goes on to. */
  readonly to: string;
  /** The session that wants to link an account there. */
  readonly sessionId: string | null;
}

const KEEP = `insert into provider_requests (state, browser, provider, sealed, target, session_id, expires_at)
  values ($1, $2, $3, $4, $5, $6, now() + $7 * interval '1 ms')`;
const TAKE = `with taken as (
    delete from provider_requests where state = $1 and browser = $2 and provider = $3
    returning sealed, target, session_id, expires_at
  )
  select sealed, target as to, session_id as "sessionId" from taken where expires_at > now()`;

const sealed = z.strictObject({ nonce: z.string(), verifier: z.string() });

/**
 * What has to be remembered of a browser between here and another provider. It is found by the state that comes back and
 * the cookie of the same browser, both kept as keyed hashes, and once; what the provider must prove is kept encrypted.
 */
@Injectable()
export class ProviderRequests {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Secrets) private readonly secrets: Secrets,
  ) {}

  /** In: a context as the system. */
  async keep(
    ctx: RequestContext,
    { state, browser, provider, nonce, verifier, to, sessionId }: SentBrowser,
  ): Promise<void> {
    const hash = this.hash(state);
    const text = this.secrets.encrypt(Buffer.from(JSON.stringify({ nonce, verifier })), hash.toString('hex'));
    await this.db.query(ctx, KEEP, [hash, this.hash(browser), provider, text, to, sessionId, LIFETIMES.providerMs]);
  }

  /** Uses a state up. In: a context as the system. Out: null when it is good no longer, or another browser's. */
  async take(
    ctx: RequestContext,
    { state, browser, provider }: Pick<SentBrowser, 'state' | 'browser' | 'provider'>,
  ): Promise<SentBrowser | null> {
    const hash = this.hash(state);
    const [taken] = await this.db.query<{ sealed: Buffer; to: string; sessionId: string | null }>(ctx, TAKE, [
      hash,
      this.hash(browser),
      provider,
    ]);
    if (!taken) return null;
    const kept = sealed.parse(JSON.parse(this.secrets.decrypt(taken.sealed, hash.toString('hex')).toString('utf8')));
    return { state, browser, provider, ...kept, to: taken.to, sessionId: taken.sessionId };
  }

  private hash(secret: string): Buffer {
    return this.secrets.hash('provider', secret);
  }
}
