import type { SignInProvider } from '@seedbed/platform/config';
import { isStorable } from '@seedbed/platform/kernel';
import { addressProblems, normalAddress } from './email.rules.js';
import type { SecondFactorWay } from './second-factor-way.js';

/** What another provider says of somebody, in an ID token or at its UserInfo endpoint. Any of it may be anything. */
export interface Claims {
  readonly [claim: string]: unknown;
  readonly email?: unknown;
  readonly email_verified?: unknown;
  readonly acr?: unknown;
  readonly amr?: unknown;
}

/**
 * The mail address that a provider vouches for: only with its word that it is verified, and of a domain it may speak for.
 * Null: none.
 */
export function vouchedAddress({ emailDomains }: Pick<SignInProvider, 'emailDomains'>, claims: Claims): string | null {
  if (typeof claims.email !== 'string' || claims.email_verified !== true || !isStorable(claims.email)) return null;
  const address = normalAddress(claims.email);
  if (address === '' || addressProblems(address).length > 0) return null;
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return emailDomains === undefined || emailDomains.includes(domain) ? address : null;
}

/** How sure a provider says it is of who signed in, as it is kept. */
export const keptAcr = ({ acr }: Claims): string | null =>
  typeof acr === 'string' && acr !== '' && acr.length <= 200 && isStorable(acr) ? acr : null;

/** Whether there was a second factor: the provider says so in a word that the node's settings name. */
export function isStrongAt(
  { strongAcr, strongAmr }: Pick<SignInProvider, 'strongAcr' | 'strongAmr'>,
  { acr, amr }: Claims,
): boolean {
  const used = Array.isArray(amr) ? (amr as unknown[]) : [];
  return strongAcr.some((value) => value === acr) || strongAmr.some((value) => used.includes(value));
}

/** Where a browser goes on after it came back from a provider. */
export interface Landing {
  /** A page of this site. */
  readonly to: string;
  /** The secret with which the second factor is given, and what may be one. */
  readonly challenge?: string;
  readonly secondFactors?: readonly SecondFactorWay[];
  /** Code of what was refused. */
  readonly problem?: string;
  /** It was about linking, from the page of the account. */
  readonly isLink?: boolean;
}

/** The address of a landing. What is secret stands behind the `#`, which no server sees. */
export function landingAddress({ to, challenge, secondFactors = [], problem, isLink = false }: Landing): string {
  const query = new URLSearchParams(problem === undefined ? {} : { problem });
  if (to !== '/' && !isLink) query.set('to', to);
  const asked = query.size > 0 ? `?${query}` : '';
  if (problem !== undefined) return `${isLink ? '/account' : '/sign-in'}${asked}`;
  if (challenge === undefined) return to;
  const ways = secondFactors.length > 0 ? `&ways=${secondFactors.join(',')}` : '';
  return `/sign-in${asked}#challenge=${challenge}${ways}`;
}
