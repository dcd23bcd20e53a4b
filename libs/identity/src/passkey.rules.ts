import { isIP } from 'node:net';
import { z } from 'zod';

/** Whose a passkey is, as browsers see it: it belongs to a name (`id`) and is used at one address (`origin`). */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

/**
 * The relying party of a node at an address; null where browsers know none: passkeys need a name (an IP address is none)
 * and https, which `localhost` does without.
 */
export function relyingPartyOf(address: string): RelyingParty | null {
  const { protocol, hostname, origin } = new URL(address);
  const isLocal = hostname === 'localhost';
  const isNumber = isIP(hostname) !== 0 || hostname.startsWith('[');
  return isLocal || (protocol === 'https:' && !isNumber) ? { id: hostname, origin } : null;
}

/** Bytes as base64url. What is longer is no answer of any authenticator. */
const bytes = (longest: number) =>
  z
    .string()
    .regex(/^[\w-]+$/)
    .max(longest);
const credential = { id: bytes(1_400), rawId: bytes(1_400), type: z.literal('public-key') };

/** What a browser answers when a passkey was made (`RegistrationResponseJSON`). Anything else in it is left out. */
const made = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes(4_000),
    attestationObject: bytes(40_000),
    transports: z
      .array(z.string().regex(/^[\w-]{1,20}$/))
      .max(10)
      .default([]),
  }),
});
export type MadePasskey = z.output<typeof made>;

/** What a browser answers when a passkey was used (`AuthenticationResponseJSON`). */
const used = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes(4_000),
    authenticatorData: bytes(4_000),
    signature: bytes(10_000),
    userHandle: bytes(100),
  }),
});
export type UsedPasskey = z.output<typeof used>;

/** Null: it is not what browsers answer. */
export const readMade = (response: unknown): MadePasskey | null => made.safeParse(response).data ?? null;
export const readUsed = (response: unknown): UsedPasskey | null => used.safeParse(response).data ?? null;

const clientData = z.object({ origin: z.string(), crossOrigin: z.boolean().optional() });

/** Whether the browser says that the passkey was used on a page of ours, and in no frame of somebody else's. */
export function isFromPartysPage({ origin }: RelyingParty, clientDataJSON: string): boolean {
  try {
    const said = clientData.parse(JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')));
    return said.origin === origin && said.crossOrigin !== true;
  } catch {
    return false; // no text of a browser
  }
}

/** What an authenticator keeps of a user, and gives back with each use: their id as bytes. */
export const userHandleOf = (userId: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(userId.replaceAll('-', ''), 'hex'));

/** Whether a user handle, in base64url, is that of a user. */
export const isHandleOf = (userHandle: string, userId: string): boolean =>
  Buffer.from(userHandle, 'base64url').equals(userHandleOf(userId));

/**
 * Whether a counter of an authenticator goes on from the one it had. Passkeys that are kept in several devices count
 * nothing and always say 0. One that goes back was copied.
 */
export const countsOn = (before: number, now: number): boolean => now > before || (now === 0 && before === 0);
