// @ts-check
/** Loads one server for a moment: requests a second, latencies, and what processor time a request costs. */
import { readdirSync, readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { answering, textFor } from './agree.mjs';
import { untilQuiet } from './database.mjs';

/** @typedef {import('./report.mjs').Slice} Slice */

const MS_PER_TICK = 10;

/** Fields of /proc/PID/stat from the third on. @param {number | string} pid @returns {string[] | undefined} */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined; // it ended, or there is no /proc
  }
}

/** @param {number} pid @returns {number} ms of processor time so far */
function processorMs(pid) {
  const stat = statOf(pid);
  return stat ? (Number(stat[11]) + Number(stat[12])) * MS_PER_TICK : Number.NaN;
}

/** Of all processes of a PostgreSQL. @param {number | undefined} postmaster */
function postgresMs(postmaster) {
  const own = postmaster === undefined ? undefined : statOf(postmaster);
  if (!own) return Number.NaN;
  let ticks = Number(own[11]) + Number(own[12]) + Number(own[13]) + Number(own[14]);
  for (const pid of readdirSync('/proc')) {
    const stat = /^\d+$/.test(pid) ? statOf(pid) : undefined;
    if (stat && Number(stat[1]) === postmaster) ticks += Number(stat[11]) + Number(stat[12]);
  }
  return ticks * MS_PER_TICK;
}

/**
 * @typedef {object} Load
 * @property {import('./servers.mjs').Running} server
 * @property {string} name of the question
 * @property {import('./questions.mjs').Question} question
 * @property {Record<string, string>[]} drawn
 * @property {number} seconds
 * @property {number} connections that stay open and ask one question after the other
 * @property {number} round
 * @property {number | undefined} postmaster
 * @property {string} url of the database
 */

/** @param {Load} load @returns {Promise<Slice>} Throws when an answer was not 200. */
export async function loadOnce({ server, name, question, drawn, seconds, connections, round, postmaster, url }) {
  const query = textFor(server.variant, question);
  const requests = drawn.map((variables) => ({
    method: /** @type {const} */ ('POST'),
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  }));
  const before = { node: processorMs(server.pid), postgres: postgresMs(postmaster) };
  let connection = 0;
  const result = await autocannon({
    url: `http://127.0.0.1:${server.port}`,
    connections,
    duration: seconds,
    timeout: 30,
    requests,
    setupClient: (/** @type {{ setRequests: (requests: object[]) => void }} */ client) => {
      const from = (connection++ * 8) % requests.length; // the connections do not ask the same at the same time
      client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
    },
  });
  const bad = result.non2xx + result.errors + result.timeouts;
  if (bad > 0) throw new Error(`${name} ${server.variant}: ${bad} requests failed.`);
  await untilQuiet(url);
  const done = result.requests.total;
  return {
    question: name,
    variant: server.variant,
    round,
    rate: done / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    nodeMs: (processorMs(server.pid) - before.node) / done,
    postgresMs: (postgresMs(postmaster) - before.postgres) / done,
  };
}

/** The compilers of the servers want to have seen so many requests; a busy machine gets so many slices for them. */
const WARM = { requests: 3000, slices: 12 };

/** @param {Omit<Load, 'round'>} load */
export async function warmUp(load) {
  for (let asked = 0, slice = 0; asked < WARM.requests && slice < WARM.slices; slice++) {
    const { rate } = await loadOnce({ ...load, round: -1, seconds: 1 });
    asked += rate;
  }
}

/**
 * Rounds of slices, one server at a time; the order turns round with each round, so that no server always follows the
 * same one. Each is warmed up before its first round.
 * @param {Omit<Load, 'server' | 'round'>[]} questions @param {import('./servers.mjs').Running[]} servers @param {number} rounds
 * @param {(slice: Slice) => void} onSlice @returns {Promise<Slice[]>}
 */
export async function loadInTurns(questions, servers, rounds, onSlice) {
  /** @type {Slice[]} */
  const slices = [];
  for (const load of questions) {
    for (const server of answering(servers, load.question)) await warmUp({ ...load, server });
  }
  for (const load of questions) {
    const loaded = answering(servers, load.question);
    for (const server of loaded) await loadOnce({ ...load, server, round: -1 });
    for (let round = 0; round < rounds; round++) {
      for (const server of round % 2 === 0 ? loaded : [...loaded].reverse()) {
        const slice = await loadOnce({ ...load, server, round });
        slices.push(slice);
        onSlice(slice);
      }
    }
  }
  return slices;
}
