import { generateKeyPairSync } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { MadePasskey, RelyingParty, UsedPasskey } from './passkey.rules.js';
import type { Recognises } from './passkey-challenges.js';

const log = new Logger('Passkeys');

/** What is kept of a new passkey. */
export interface NewPasskey {
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly isVerified: boolean;
}

/** What a good answer of a passkey says. */
export interface PasskeyUse {
  readonly counter: number;
  /** The device made sure that it was its user: a PIN, a finger, a face. */
  readonly isVerified: boolean;
}

interface Expected {
  readonly party: RelyingParty;
  readonly recognises: Recognises;
}

/** Checks what a browser answers when a passkey was made. Out: null when anything of it is wrong. */
export async function checkMade(
  { id, rawId, type, response }: MadePasskey,
  { party, recognises }: Expected,
): Promise<NewPasskey | null> {
  const { verified, registrationInfo } = await tried(() =>
    verifyRegistrationResponse({
      response: { id, rawId, type, response, clientExtensionResults: {} },
      expectedChallenge: recognises,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: false, // said by itself, with what to do about it
    }),
  );
  if (!verified || !registrationInfo) return null;
  const { credential, userVerified } = registrationInfo;
  const publicKey = Buffer.from(credential.publicKey);
  return { credentialId: credential.id, publicKey, counter: credential.counter, isVerified: userVerified };
}

/**
 * Checks what a browser answers when a passkey was used, with the public key that is kept of it. Without one (nobody knows
 * the passkey) the same work is done. Out: null when anything of it is wrong. The counter is for the caller to judge.
 */
export async function checkUsed(
  { id, rawId, type, response }: UsedPasskey,
  { party, recognises }: Expected,
  publicKey: Buffer | undefined,
): Promise<PasskeyUse | null> {
  const { verified, authenticationInfo } = await tried(() =>
    verifyAuthenticationResponse({
      response: { id, rawId, type, response, clientExtensionResults: {} },
      expectedChallenge: recognises,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: { id, publicKey: new Uint8Array(publicKey ?? nobodysKey()), counter: 0 },
      requireUserVerification: false,
    }),
  );
  if (!verified || !authenticationInfo || publicKey === undefined) return null;
  return { counter: authenticationInfo.newCounter, isVerified: authenticationInfo.userVerified };
}

/** The library throws for whatever is wrong with an answer; its words may hold what was sent, so they are for nobody. */
async function tried<T extends { readonly verified: boolean }>(
  check: () => Promise<T>,
): Promise<T | { verified: false; registrationInfo?: never; authenticationInfo?: never }> {
  try {
    return await check();
  } catch (error) {
    log.debug(`An answer of a passkey was refused: ${error instanceof Error ? error.name : 'no error'}`);
    return { verified: false };
  }
}

let nobodys: Buffer | undefined;

/** The public key (COSE, ES256) of a pair that nobody keeps. */
function nobodysKey(): Buffer {
  if (!nobodys) {
    const { x, y } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
    const bytes = (part: string | undefined): Buffer => Buffer.from(part ?? '', 'base64url');
    // { 1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y }
    const head = Buffer.from('a5010203262001215820', 'hex');
    nobodys = Buffer.concat([head, bytes(x), Buffer.from('225820', 'hex'), bytes(y)]);
  }
  return nobodys;
}
