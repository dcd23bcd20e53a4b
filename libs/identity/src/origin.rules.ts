/** What of a request says from which page it was sent. */
interface Sent {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that may change something was sent by a page of another site. A browser says where a request comes
 * from in `Sec-Fetch-Site`, an old one at least in `Origin`; a program that is no browser says neither, and has nobody's
 * cookies. In: the request, and the address of the node where it is known.
 */
export function isFromElsewhere({ method, host, origin, fetchSite }: Sent, publicUrl?: string): boolean {
  if (SAFE.has(method)) return false;
  if (fetchSite !== undefined) return fetchSite !== 'same-origin' && fetchSite !== 'none';
  if (origin === undefined) return false;
  const own = publicUrl === undefined ? [`http://${host}`, `https://${host}`] : [new URL(publicUrl).origin];
  return !own.includes(origin);
}

/** Whether a request was made on this machine, by somebody who knew it: no page of another name, no proxy in between. */
export function isOnThisMachine(address: string | undefined, host: string | undefined, isForwarded: boolean): boolean {
  const isLocal = address !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(address);
  const name = host?.replace(/:\d+$/, '');
  return isLocal && !isForwarded && ['127.0.0.1', 'localhost', '[::1]'].includes(name ?? '');
}
