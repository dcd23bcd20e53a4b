import { Logger } from '@nestjs/common';
import type { SignInProvider } from '@seedbed/platform/config';
import { AppError } from '@seedbed/platform/kernel';
import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  ClientError,
  type Configuration,
  fetchUserInfo,
  ResponseBodyError,
} from 'openid-client';
import { identityErrors } from './identity.errors.js';
import { type Claims, vouchedAddress } from './provider.rules.js';
import type { SentBrowser } from './provider-requests.js';

const log = new Logger('Providers');

/** Why nothing could be checked: nobody answered, or a server that has trouble did. */
const AWAY: ReadonlySet<string> = new Set(['unreachable', 'OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']);

/** Errors of `fetch`, by their names: it may throw them out of another realm, where no class of ours is theirs. */
const OF_FETCH: Readonly<Record<string, string>> = { TypeError: 'unreachable', TimeoutError: 'OAUTH_TIMEOUT' };

/** What an answer proves. */
export interface ProvenAnswer {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly claims: Claims;
}

/**
 * Redeems the code that a browser came back with, and checks the answer: state, issuer, audience, signature, times, nonce
 * and the proof of the code. In: the address at which the browser arrived. Throws what the library throws.
 */
export async function redeem(
  configuration: Configuration,
  provider: SignInProvider,
  arrivedAt: URL,
  { state, nonce, verifier }: SentBrowser,
): Promise<ProvenAnswer> {
  const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
  const tokens = await authorizationCodeGrant(configuration, arrivedAt, checks);
  const claims = tokens.claims();
  if (!claims) throw identityErrors.PROVIDER_ANSWER_BAD({ provider: provider.name });
  const { userinfo_endpoint: more, issuer } = configuration.serverMetadata();
  const told = claims.email === undefined && more !== undefined;
  const all: Claims = told
    ? { ...(await fetchUserInfo(configuration, tokens.access_token, claims.sub)), ...claims }
    : claims;
  return { issuer, subject: claims.sub, email: vouchedAddress(provider, all), claims: all };
}

/** A refusal, and why, as it is written down: in a code of the standard, never in words of the provider. */
export interface Refused {
  readonly error: AppError;
  readonly reason: string;
}

/** What to say about something that went wrong between here and a provider. */
export function refusedBy(provider: SignInProvider, error: unknown): Refused {
  if (error instanceof AppError) return { error, reason: error.code };
  const reason = reasonOf(error);
  const name = { provider: provider.name };
  if (reason === 'invalid_grant') return { error: identityErrors.CHALLENGE_ENDED(), reason };
  if (error instanceof AuthorizationResponseError) return { error: identityErrors.PROVIDER_REFUSED(name), reason };
  log.warn(`Sign-in through ${provider.id} failed: ${reason}`);
  const isAway = AWAY.has(reason) || error instanceof ResponseBodyError;
  return { error: isAway ? identityErrors.PROVIDER_AWAY(name) : identityErrors.PROVIDER_ANSWER_BAD(name), reason };
}

/** `error` of OAuth is a word of the standard, if it is one; everything else a provider may have written itself. */
function reasonOf(error: unknown): string {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) {
    return /^[a-z_]{1,40}$/.test(error.error) ? error.error : 'other';
  }
  if (error instanceof ClientError && error.code !== undefined) return error.code;
  const { name } = ((error instanceof ClientError ? error.cause : error) ?? {}) as { readonly name?: unknown };
  return (typeof name === 'string' && OF_FETCH[name]) || 'other';
}
