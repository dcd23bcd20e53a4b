// @ts-check
/** Ports of this machine and who answers there. */
import { connect, createServer } from 'node:net';
import { Problem } from './problem.mjs';

const FIRST = 3000;
const LAST = 3099;

/**
 * The port of the api: the one that is wished for, or 3000 or the next free one.
 * @param {number | undefined} wished @param {string} host @param {number} [from]
 */
export async function choosePort(wished, host, from = FIRST) {
  if (wished !== undefined) {
    if (await isFree(wished, host)) return wished;
    throw new Problem('START_PORT_TAKEN', { port: wished });
  }
  for (let port = from; port <= LAST; port++) {
    // a browser may take "localhost" for ::1, so a port with a program there is not free for people
    if ((await isFree(port, host)) && (await isFree(port, '::1'))) return port;
  }
  throw new Problem('START_NO_FREE_PORT', { from, to: LAST });
}

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
export function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRNOTAVAIL'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Any free port. @param {string} host @returns {Promise<number>} */
export function anyPort(host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Whether a server accepts connections.
 * @param {string} host @param {number} port @returns {Promise<string | undefined>} why not
 */
export function whySilent(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5_000 });
    const end = (/** @type {string | undefined} */ why) => {
      socket.destroy();
      resolve(why);
    };
    socket.once('connect', () => end(undefined));
    socket.once('timeout', () => end('no answer in 5 s'));
    socket.once('error', (error) => end(/** @type {NodeJS.ErrnoException} */ (error).code ?? error.message));
  });
}
