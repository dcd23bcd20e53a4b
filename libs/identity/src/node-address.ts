import type { HttpExchange } from './exchange.js';
import { identityErrors } from './identity.errors.js';
import type { IdentitySettings } from './identity-settings.js';
import { isOnThisMachine } from './origin.rules.js';

/**
 * The address under which the node is reached, without a slash at its end: PUBLIC_URL. Without it that of the request, on
 * this machine only: anybody may write any name into a request, and a link to their own machine would give them the secret.
 * Throws NODE_ADDRESS_UNKNOWN.
 */
export function nodeAddress({ publicUrl }: Pick<IdentitySettings, 'publicUrl'>, { request }: HttpExchange): string {
  if (publicUrl !== undefined) return publicUrl;
  const { host } = request.headers;
  if (!isOnThisMachine(request.socket.remoteAddress, host, false)) throw identityErrors.NODE_ADDRESS_UNKNOWN();
  return `http://${host}`;
}
