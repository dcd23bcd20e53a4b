// @ts-check
/**
 * An issue is sent while what sends it dies: workers are killed, the database is, Redis forgets everything, and people leave
 * meanwhile. All moments follow from a seed. Out: what became of everybody, and each promise that was not kept.
 */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { randomFrom } from '../search/random.mjs';
import { anIssue, aTopic, built, clientOf, openGround, ownServer, SECRET, say, subscribe } from './ground.mjs';
import { endProcess, startScript, startSink } from './processes.mjs';

/**
 * @typedef {object} CrashOptions
 * @property {number} seed
 * @property {number} recipients
 * @property {number} kills how often a worker is killed
 * @property {number} postgres how often the server of the database is
 * @property {number} redis how often Redis loses all that is ours; needs `redisUrl`
 * @property {string} [redisUrl] the queue lies there
 * @property {'RESEND' | 'HOLD'} onUnknown
 * @property {(line: string) => void} log
 *
 * @typedef {'kill' | 'kill all' | 'postgres' | 'redis'} Blow
 * @typedef {{ at: number, waitMs: number, blow: Blow }} Moment
 * @typedef {{ state: number, reason: string | null, unknowns: number, reader: number }} Row
 */

/** As test/crash/worker-process.mjs has it. */
const CONNECTIONS = 5;
const WORKERS = 2;
/** Of a hundred people so many leave while it is sent. */
const LEAVING = 0.03;
const MOST_FAILED = 20;
const PATIENCE_MS = 600_000;
const ACCEPTED = 3;
const SKIPPED = 6;
const HELD = 7;

/** @param {() => Promise<unknown>} ask @param {string} what */
async function until(ask, what) {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await ask())) {
    if (performance.now() > deadline) throw new Error(`Waited ${PATIENCE_MS / 1000} s for ${what}, in vain.`);
    await pause(10);
  }
}

/** When what is struck: evenly spread over the run but for the last tenth. @param {CrashOptions} options @param {(below: number) => number} random @returns {Moment[]} */
function momentsOf({ recipients, kills, postgres, redis }, random) {
  /** @type {Blow[]} */
  const blows = [
    ...Array.from({ length: kills }, () => /** @type {Blow} */ (random(4) === 0 ? 'kill all' : 'kill')),
    ...Array.from({ length: postgres }, () => /** @type {Blow} */ ('postgres')),
    ...Array.from({ length: redis }, () => /** @type {Blow} */ ('redis')),
  ];
  const last = recipients * (0.9 - LEAVING);
  return blows.map((blow) => ({ at: 1 + random(last), waitMs: random(40), blow })).sort((a, b) => a.at - b.at);
}

class CrashRun {
  /** @type {import('node:child_process').ChildProcess[]} */
  workers = [];
  /** @type {Set<Promise<void>>} */
  starting = new Set();
  mostAtOnce = 0;
  left = 0;
  failed = 0;

  /**
   * @param {CrashOptions} options
   * @param {{ url: string, home: string, log: string, port: number, ground: import('./ground.mjs').Ground, issue: string,
   *   purpose: string, points: string[] }} place
   */
  constructor(options, place) {
    this.options = options;
    this.place = place;
    const random = randomFrom(options.seed);
    /** @param {number} below */
    this.random = (below) => Math.floor(random() * below);
    this.leavers = Math.floor(options.recipients * LEAVING);
  }

  /** How many messages the mail server has taken. */
  get taken() {
    return statSync(this.place.log).size / 8;
  }

  /** @template T @param {string} sql @param {unknown[]} [values] @returns {Promise<T[]>} */
  query(sql, values = []) {
    const { db, system } = this.place.ground;
    return db.query(system, sql, values);
  }

  startWorker() {
    const { url, home, port } = this.place;
    const { redisUrl } = this.options;
    const env = {
      ...{ NODE_ENV: 'test', DATABASE_URL: url, SEEDBED_LOG_LEVEL: 'error', SEEDBED_SECRET: SECRET },
      ...{ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'no-reply@ncc.example.org', SEEDBED_HOME: home },
      ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
    };
    /** @type {Promise<void>} */
    const started = startScript('test/crash/worker-process.mjs', [], env, /ready/).then(
      ({ child }) => {
        this.workers.push(child);
        this.starting.delete(started);
      },
      (error) => {
        this.starting.delete(started);
        this.options.log(`a worker did not start: ${String(error).slice(0, 300)}`);
        this.failed += 1;
        if (this.failed < MOST_FAILED) this.startWorker(); // the database may be down in this moment
      },
    );
    this.starting.add(started);
  }

  async unknowns() {
    const sql = `select count(*)::int as n from newsletter_events e join newsletter_deliveries d on d.id = e.delivery_id
                 where d.issue_id = $1 and e.kind = 'UNKNOWN'`;
    const [row] = /** @type {{ n: number }[]} */ (await this.query(sql, [this.place.issue]));
    return row?.n ?? 0;
  }

  /** Somebody leaves, as many as fit to how far it is. */
  async leave() {
    if (this.left >= Math.min(this.leavers, this.taken * LEAVING)) return;
    const point = this.place.points[(this.left * 7919 + 7) % this.place.points.length] ?? '';
    this.left += 1;
    await say(this.place.ground, this.place.purpose, [point], 'WITHDRAWN');
  }

  /** @param {'kill' | 'kill all'} blow */
  async kill(blow) {
    await until(async () => this.workers.length > 0, 'a worker to be there');
    const before = await this.unknowns();
    const count = blow === 'kill' ? 1 : this.workers.length;
    const victims = Array.from({ length: count }, () => this.workers.splice(this.random(this.workers.length), 1))
      .flat()
      .filter((child) => child !== undefined);
    await Promise.all(victims.map((child) => endProcess(child)));
    for (const _ of victims) this.startWorker();
    // the others, or those who come after, judge what these had on the wire
    const pids = victims.map(({ pid }) => pid);
    const sql = 'select 1 from mail_workers where pid = any($1::int[])';
    await until(async () => (await this.query(sql, [pids])).length === 0, 'the journals of the killed to be read');
    const unknown = (await this.unknowns()) - before;
    this.mostAtOnce = Math.max(this.mostAtOnce, unknown / victims.length);
  }

  /** A process of the server dies, and it takes all others with it: it begins anew with what is in its log. */
  async killPostgres() {
    const client = await clientOf(this.place.url);
    client.on('error', () => {}); // its own end is meant
    const { rows } = await client.query('select pg_backend_pid() as pid');
    process.kill(rows[0].pid, 'SIGKILL');
    await client.end().catch(() => {});
    await until(() => this.query('select 1').then(Boolean, () => false), 'the database to be back');
  }

  async emptyRedis() {
    const { redisPrefix } = await built('libs/platform/queue/src/index.js');
    const redis = new Redis(this.options.redisUrl ?? '');
    const keys = await redis.keys(`${await redisPrefix(this.place.ground.db)}:*`);
    if (keys.length > 0) await redis.del(...keys);
    redis.disconnect();
  }

  /** @param {Moment} moment */
  async strike({ at, waitMs, blow }) {
    await until(async () => {
      await this.leave();
      return this.taken >= at;
    }, `${at} messages, there are ${this.taken}`);
    await pause(waitMs);
    if (blow === 'postgres') await this.killPostgres();
    else if (blow === 'redis') await this.emptyRedis();
    else await this.kill(blow);
    this.options.log(`${blow} at ${this.taken} messages`);
  }

  async state() {
    const sql = 'select state from newsletter_issues where id = $1';
    const [row] = /** @type {{ state: string }[]} */ (await this.query(sql, [this.place.issue]));
    return row?.state;
  }

  async run() {
    for (let at = 0; at < WORKERS; at++) this.startWorker();
    const moments = momentsOf(this.options, this.random);
    for (const moment of moments) await this.strike(moment);
    await until(async () => (await this.state()) === 'SENT', 'the issue to be sent');
    while (this.starting.size > 0) await Promise.all(this.starting);
    await Promise.all(this.workers.map((child) => endProcess(child, 'SIGTERM')));
    return this.judge();
  }

  async rows() {
    const sql = `select d.state, d.reason, d.unknowns, d.contact_point_id as point
                 from newsletter_deliveries d where d.issue_id = $1`;
    const rows = /** @type {(Row & { point: string })[]} */ (await this.query(sql, [this.place.issue]));
    const readers = new Map(this.place.points.map((point, at) => [point, at]));
    return rows.map((row) => ({ ...row, reader: readers.get(row.point) ?? -1 }));
  }

  /** Reader → how many copies the mail server has taken. */
  copies() {
    /** @type {Map<number, number>} */
    const counts = new Map();
    for (const line of readFileSync(this.place.log, 'latin1').split('\n')) {
      if (line !== '') counts.set(Number(line), (counts.get(Number(line)) ?? 0) + 1);
    }
    return counts;
  }

  async judge() {
    const [rows, copies] = [await this.rows(), this.copies()];
    const in_ = (/** @type {number} */ state) => rows.filter((row) => row.state === state);
    const accepted = new Set(in_(ACCEPTED).map(({ reader }) => reader));
    const uncertain = new Set(rows.filter(({ unknowns }) => unknowns > 0).map(({ reader }) => reader));
    const skipped = in_(SKIPPED).filter(({ reason }) => reason === 'NOT_SUBSCRIBED').length;
    const held = in_(HELD).length;
    const seen = {
      ...{ planned: rows.length, accepted: accepted.size, skipped, held, atServer: copies.size },
      lost: rows.length - accepted.size - skipped - held,
      extraCopies: [...copies.values()].reduce((sum, count) => sum + count - 1, 0),
      unknowns: rows.reduce((sum, { unknowns }) => sum + unknowns, 0),
      mostUnknownAtOneKill: this.mostAtOnce,
      acceptedButNotAtServer: [...accepted].filter((reader) => !copies.has(reader)).length,
      atServerButNotAccepted: [...copies.keys()].filter((one) => !accepted.has(one) && !uncertain.has(one)).length,
    };
    return { ...seen, problems: problemsOf(seen, this.options, this.leavers) };
  }
}

/**
 * @param {{ planned: number, lost: number, extraCopies: number, unknowns: number, mostUnknownAtOneKill: number, held: number,
 *   acceptedButNotAtServer: number, atServerButNotAccepted: number }} seen
 * @param {CrashOptions} options @param {number} leavers
 */
function problemsOf(seen, { recipients, onUnknown }, leavers) {
  const kept = {
    'everybody has a row but who left before it was planned': seen.planned >= recipients - leavers,
    'nobody is lost': seen.lost === 0,
    'each copy too many is one of unknown fate': seen.extraCopies <= seen.unknowns,
    'no more of unknown fate at a kill than connections': seen.mostUnknownAtOneKill <= CONNECTIONS,
    'who is held is nobody but those of unknown fate': seen.held <= seen.unknowns,
    'nobody gets two where the unknown are held': onUnknown === 'RESEND' || seen.extraCopies === 0,
    'what the database says was accepted is at the server': seen.acceptedButNotAtServer === 0,
    'what is at the server the database knows': seen.atServerButNotAccepted === 0,
  };
  return Object.entries(kept).flatMap(([promise, isKept]) => (isKept ? [] : [promise]));
}

/** @param {CrashOptions} options */
export async function crashRun(options) {
  const server = await ownServer();
  const log = join(server.scratch, 'taken');
  const home = join(server.scratch, 'worker');
  mkdirSync(home);
  const sink = await startSink({ log, delayMs: 2 });
  /** @type {CrashRun | undefined} */
  let run;
  /** @type {import('./ground.mjs').Ground | undefined} */
  let ground;
  const began = performance.now();
  try {
    ground = await openGround(server.url);
    const topic = await aTopic(ground);
    const points = await subscribe(ground, topic, options.recipients);
    const issue = await anIssue(ground, topic, { onUnknown: options.onUnknown });
    const purpose = ground.newsletters.purposeOfTopic(topic);
    options.log(`${options.recipients} readers are there`);
    run = new CrashRun(options, { ...server, home, log, port: sink.port, ground, issue, purpose, points });
    const report = await run.run();
    return { ...report, seconds: Math.round((performance.now() - began) / 1000) };
  } finally {
    while (run !== undefined && run.starting.size > 0) await Promise.all(run.starting);
    await Promise.all((run?.workers ?? []).map((child) => endProcess(child)));
    await endProcess(sink.child);
    await ground?.db.close();
    await server.stop();
  }
}
