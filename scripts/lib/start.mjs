// @ts-check
/** The story of `npm start`, step by step. */
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readLock, stillRuns, tryLock } from '../../libs/platform/database/src/embedded/folder-lock.js';
import { homeOf, importBuilt, importEmbedded, makeFolder, readEnvironment, root } from './environment.mjs';
import { marksOf } from './marks.mjs';
import { anyPort, choosePort, isFree, whySilent } from './ports.mjs';
import { Problem, say } from './problem.mjs';
import { Processes, stopLeft } from './processes.mjs';
import { step } from './progress.mjs';
import { setUp } from './setup.mjs';
import { watchSources } from './watch.mjs';

/** A process that does not answer for so long will not. */
const READY_MS = 60_000;
const LOOK_EVERY_MS = 100;
const POSTGRES_EVERY_MS = 1_000;
const PARENT_EVERY_MS = 100;

/**
 * @typedef {import('../../libs/platform/config/src/config.js').AppConfig} Config
 * @typedef {import('../../libs/platform/database/src/embedded/embedded-postgres.js').EmbeddedPostgres} EmbeddedPostgres
 * @typedef {import('./processes.mjs').Running} Running
 * @typedef {Record<string, string | undefined>} Env
 */

/** Somebody asked to stop while a step ran: no failure. */
class Stopped extends Error {}

/**
 * Starts everything, stays until it is asked to stop, stops everything.
 * @param {{ isDev: boolean }} options
 * @returns {Promise<number>} the exit code
 */
export async function start({ isDev }) {
  process.chdir(root);
  const since = performance.now();
  const env = readEnvironment();
  const home = homeOf(env);
  const stop = listenForStop();
  /** @type {Start | undefined} */
  let started;
  try {
    console.log('Seedbed');
    started = await Start.take(home, env, isDev, stop);
    await started.begin();
    started.announce(since);
    return await started.stayUntilEnd();
  } catch (error) {
    if (error instanceof Stopped) return 0;
    console.error(`\n${say(error)}`);
    return 1;
  } finally {
    await started?.end();
  }
}

/** @typedef {{ asked: boolean, hurry: boolean, promise: Promise<void>, onAsk: (listener: () => void) => void }} Stop */

/** @returns {Stop} set by Ctrl-C, SIGTERM, a closed terminal; the second time hurries */
function listenForStop() {
  /** @type {(() => void)[]} */
  const listeners = [];
  /** @type {() => void} */
  let resolve = () => undefined;
  const stop = {
    asked: false,
    hurry: false,
    promise: new Promise((/** @type {(value: void) => void} */ done) => {
      resolve = done;
    }),
    /** @param {() => void} listener */
    onAsk: (listener) => listeners.push(listener),
  };
  const ask = () => {
    stop.hurry = stop.asked;
    stop.asked = true;
    resolve();
    for (const listener of listeners) listener();
  };
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, ask);
  process.stdout.on('error', ask); // whoever read our output is gone
  askWhenNpmIsGone(ask);
  return stop;
}

/**
 * npm passes a signal on to the shell between it and us, and many shells end without telling us.
 * @param {() => void} ask
 */
function askWhenNpmIsGone(ask) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    ask();
  }, PARENT_EVERY_MS);
  timer.unref();
}

class Start {
  /** @type {Config | undefined} */ config;
  /** @type {EmbeddedPostgres | undefined} */ postgres;
  /** @type {Env} what the child processes get */ childEnv = {};
  /** @type {Map<string, Running>} */ services = new Map();
  address = '';
  #isEnding = false;

  /**
   * @param {string} home @param {Env} env @param {boolean} isDev @param {Stop} stop
   * @param {import('../../libs/platform/database/src/embedded/folder-lock.js').HeldLock} lock
   */
  constructor(home, env, isDev, stop, lock) {
    this.home = home;
    this.env = env;
    this.isDev = isDev;
    this.stop = stop;
    this.lock = lock;
    this.processes = new Processes((children) => lock.update({ children }));
    // a step may be waiting for one of them: ending it ends the step
    stop.onAsk(
      () => void (this.services.size === 0 || stop.hurry ? this.processes.stopAll(stop.hurry ? 0 : 5_000) : undefined),
    );
  }

  /**
   * Takes the data folder for this start, and stops what an earlier, killed one left running on it.
   * @param {string} home @param {Env} env @param {boolean} isDev @param {Stop} stop
   */
  static async take(home, env, isDev, stop) {
    makeFolder(home);
    const folder = path.join(home, 'start.lock');
    const before = readLock(folder);
    const result = tryLockIn(home, folder);
    if (!result.held) throw new Problem('START_ALREADY_RUNNING', { home, ...result.owner });
    if (before !== undefined && !stillRuns(before)) {
      const left = /** @type {import('./processes.mjs').WrittenDown[]} */ (before.children ?? []);
      const names = await stopLeft(left, 5_000);
      if (names.length > 0) console.log(`  stopped what a killed start left: ${names.join(', ')}`);
    }
    return new Start(home, env, isDev, stop, result.held);
  }

  async begin() {
    await this.#during(setUp(this.processes));
    this.config = await this.#readSettings();
    const { config } = this;
    const port = await choosePort(config.port, config.host);
    await this.#during(this.#database(config));
    if (config.redisUrl !== undefined)
      await this.#during(step('queue', async () => this.#redis(config.redisUrl ?? '')));
    await this.#during(step('migrate', (note) => this.#migrate(note)));
    await this.#during(step('seed', (note) => this.#seed(note)));
    if (config.demo) await this.#during(step('demo', (note) => this.#demoAccess(note)));
    await this.#during(this.#startServices(port));
  }

  /**
   * Waits for a step and notices a wish to stop in between.
   * @template T @param {Promise<T>} work @returns {Promise<T>}
   */
  async #during(work) {
    try {
      const value = await work;
      if (this.stop.asked) throw new Stopped();
      return value;
    } catch (error) {
      throw this.stop.asked ? new Stopped() : error;
    }
  }

  /** @returns {Promise<Config>} */
  async #readSettings() {
    const { printConfig } = await importBuilt('libs/platform/config/src/index.js');
    const { loadSettings } = await importBuilt('libs/platform/database/src/index.js');
    /** @type {Config} */
    const config = await loadSettings({ ...this.env, SEEDBED_HOME: this.home });
    await step('settings', async () => ({ says: printConfig(config).slice(0, 2).join(', '), value: undefined }));
    return config;
  }

  /** @param {Config} config */
  async #database(config) {
    const { url, ownerUrl } = await step('database', (note) =>
      config.database.url === undefined
        ? this.#embedded(note)
        : external(config.database.url, config.database.ownerUrl),
    );
    this.childEnv = {
      ...this.env,
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
      SEEDBED_HOME: this.home,
      SEEDBED_DEMO: String(config.demo), // they see a DATABASE_URL even when nobody gave one
      DATABASE_URL: url,
      DATABASE_OWNER_URL: ownerUrl,
    };
  }

  /** @param {(text: string) => void} note */
  async #embedded(note) {
    const { startEmbeddedPostgres } = await importEmbedded();
    // we hold the lock of the data folder, so its server is ours, even when a killed start left it
    /** @type {EmbeddedPostgres} */
    const postgres = await startEmbeddedPostgres({ home: this.home, log: note, owner: true });
    this.postgres = postgres;
    const url = new URL(postgres.url);
    url.pathname = '/seedbed';
    const says = `PostgreSQL ${postgres.adopted ? 'was running' : 'started'} in ${postgres.folder} (process ${postgres.pid})`;
    return { says, value: { url: url.href, ownerUrl: url.href } };
  }

  /** @param {string} redisUrl */
  async #redis(redisUrl) {
    const { hostname, port, host } = new URL(redisUrl);
    const why = await whySilent(hostname.replace(/^\[|\]$/g, ''), Number(port || 6379));
    if (why !== undefined) throw new Problem('START_REDIS_UNREACHABLE', { address: host, why });
    return { says: `Redis at ${host}`, value: undefined };
  }

  /** @param {(text: string) => void} note */
  async #migrate(note) {
    const marks = this.#marks();
    const isDone = !this.isDev && (await marks.read('migrated')) === (await marks.stateOfMigrations());
    if (isDone) return { says: 'up to date', value: undefined };
    const { why, said } = await this.#runApp('migrate', note);
    if (why !== undefined) throw new Problem('START_MIGRATION_FAILED', { why });
    await marks.write('migrated', await marks.stateOfMigrations());
    return { says: said > 0 ? 'brought up to date' : 'up to date', value: undefined };
  }

  /**
   * Loading is safe to repeat; it is left out when the database itself says that it was done.
   * @param {(text: string) => void} note
   */
  async #seed(note) {
    const marks = this.#marks();
    if (!this.isDev && (await marks.read('seeded')) !== '') return { says: 'loaded before', value: undefined };
    const { why } = await this.#runApp('seed', note);
    if (why !== undefined) throw new Problem('START_SEED_FAILED', { why });
    await marks.write('seeded', new Date().toISOString());
    return { says: 'the seed network is loaded', value: undefined };
  }

  /**
   * Makes the demo users and writes their tokens where programs find them.
   * @param {(text: string) => void} note
   */
  async #demoAccess(note) {
    const { why } = await this.#runApp('demo-access', note);
    if (why !== undefined) throw new Problem('START_DEMO_FAILED', { why });
    return { says: `a token for each role is in ${path.join(this.home, 'demo-access.json')}`, value: undefined };
  }

  #marks() {
    return marksOf(this.childEnv.DATABASE_OWNER_URL ?? '');
  }

  /**
   * Runs a short program of the worker and shows what it prints.
   * @param {'migrate' | 'seed' | 'demo-access'} name @param {(text: string) => void} note
   */
  async #runApp(name, note) {
    let said = 0;
    const print = (/** @type {string} */ line) => {
      said++;
      note(line);
    };
    const command = [process.execPath, '--enable-source-maps', `dist/apps/worker/src/${name}.js`];
    const why = await this.processes.start(name, command, this.childEnv, print).ended;
    return { why: why === 'exit code 0' ? undefined : why, said };
  }

  /** @param {number} port */
  async #startServices(port) {
    const wished = this.config?.port;
    const host = this.config?.host ?? '127.0.0.1';
    for (let chosen = port; ; chosen = await choosePort(undefined, host, chosen + 1)) {
      const workerPort = String(await anyPort(host));
      Object.assign(this.childEnv, { PORT: String(chosen), SEEDBED_WORKER_PORT: workerPort });
      this.address = `http://${host.includes(':') ? `[${host}]` : host}:${chosen}`;
      try {
        await Promise.all([this.#startService('api', chosen), this.#startService('worker', Number(workerPort))]);
        return;
      } catch (error) {
        // between our look and the api's, another program may have taken a port that we only found
        const isLost =
          wished === undefined && this.services.get('api')?.why() !== undefined && !(await isFree(chosen, host));
        await Promise.all([...this.services.values()].map((service) => this.processes.stop(service, 5_000)));
        if (!isLost || this.stop.asked) throw error;
      }
    }
  }

  /** Starts api or worker and waits until it is ready. @param {'api' | 'worker'} name @param {number} port */
  async #startService(name, port) {
    const begin = async () => {
      const command = [process.execPath, '--enable-source-maps', `dist/apps/${name}/src/main.js`];
      const service = this.processes.start(name, command, this.childEnv);
      this.services.set(name, service);
      await untilReady(service, this.config?.host ?? '127.0.0.1', port, () => {
        if (this.stop.asked) throw new Stopped();
        if (this.postgres?.isRunning() === false) throw this.#postgresEnded();
      });
      return { says: `ready (process ${service.pid})`, value: undefined };
    };
    await step(name, begin, { isAlone: false });
  }

  /** @param {number} since */
  announce(since) {
    this.lock.update({ address: this.address });
    const lines = [
      `Seedbed is ready: ${this.address}`,
      ...(this.config?.demo ? [`It listens on this machine only. GraphQL: ${this.address}/graphql`] : []),
      `The data is in ${this.postgres?.folder ?? 'the external database'}. Stop with Ctrl-C; the data stays.`,
    ];
    console.log(`\n${lines.join('\n')}\n(${((performance.now() - since) / 1000).toFixed(1)} s)\n`);
  }

  /** @returns {Promise<number>} the exit code */
  async stayUntilEnd() {
    const watch = this.isDev ? watchSources((parts) => this.#reload(parts)) : undefined;
    try {
      await Promise.race([
        this.stop.promise,
        ...(this.isDev ? [] : [...this.services.values()].map((service) => this.#requireAlive(service))),
        this.#requirePostgres(),
      ]);
      return 0;
    } finally {
      this.#isEnding = true;
      await watch?.close();
    }
  }

  /** @param {Running} service */
  async #requireAlive(service) {
    const why = await service.ended;
    if (this.stop.asked) return;
    if (this.postgres?.isRunning() === false) throw this.#postgresEnded(); // the cause, not what followed from it
    throw new Problem('START_PROCESS_ENDED', { name: service.name, why });
  }

  async #requirePostgres() {
    while (this.postgres?.isRunning() ?? true) {
      await pause(POSTGRES_EVERY_MS, undefined, { ref: false });
      if (this.#isEnding || this.stop.asked) return this.stop.promise;
    }
    throw this.#postgresEnded();
  }

  #postgresEnded() {
    return new Problem('START_POSTGRES_ENDED', { log: path.join(this.postgres?.folder ?? '', 'postgres.log') });
  }

  /** Builds what changed and starts the processes again. A failure is shown and the next change tries again. @param {string[]} parts */
  async #reload(parts) {
    if (this.#isEnding) return;
    try {
      const { build } = await import('./setup.mjs');
      await step('build', async () => ({ says: await build(this.processes, ...parts), value: undefined }));
      if (!parts.includes('--server')) return;
      await Promise.all([...this.services.values()].map((service) => this.processes.stop(service, 5_000)));
      await step('migrate', (note) => this.#migrate(note));
      const ports = [this.childEnv.PORT, this.childEnv.SEEDBED_WORKER_PORT].map(Number);
      await Promise.all([this.#startService('api', ports[0] ?? 0), this.#startService('worker', ports[1] ?? 0)]);
    } catch (error) {
      if (!this.#isEnding && !this.stop.asked) console.error(`\n${say(error)}\n(waiting for the next change)\n`);
    }
  }

  /** Stops everything this start has started, the database last. Safe to call at any moment. */
  async end() {
    this.#isEnding = true;
    const { services } = this;
    if (services.size > 0 || this.postgres) console.log('\nStopping …');
    // they keep the grace themselves; what has not ended shortly after it hangs
    const graceMs = (this.config?.shutdownGraceMs ?? 3_000) + 2_000;
    await this.processes.stopAll(this.stop.hurry ? 0 : graceMs);
    try {
      await this.postgres?.stop();
    } catch (error) {
      console.error(say(error));
      process.exitCode = 1;
    }
    this.lock.release();
    if (services.size > 0 || this.postgres) console.log('Stopped.');
  }
}

/** @param {string} home @param {string} folder */
function tryLockIn(home, folder) {
  try {
    return tryLock(folder, { started: new Date().toISOString() });
  } catch (error) {
    throw new Problem('START_FOLDER_UNUSABLE', { folder: home, why: /** @type {Error} */ (error).message });
  }
}

/**
 * @param {Running} service @param {string} host @param {number} port
 * @param {() => void} check throws when waiting has become useless
 */
async function untilReady(service, host, port, check) {
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}/health/ready`;
  let last = 'none';
  for (const end = Date.now() + READY_MS; Date.now() < end; await pause(LOOK_EVERY_MS)) {
    check();
    const why = service.why();
    if (why !== undefined) throw new Problem('START_PROCESS_ENDED', { name: service.name, why });
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
      await response.body?.cancel();
      if (response.ok) return;
      last = `status ${response.status}`;
    } catch (error) {
      last = /** @type {any} */ (error).cause?.code ?? String(error);
    }
  }
  throw new Problem('START_NOT_READY', { name: service.name, seconds: READY_MS / 1000, why: last });
}

/** @type {Record<string, string>} */
const REASONS = {
  ECONNREFUSED: 'nobody listens there',
  ENOTFOUND: 'there is no such host',
  ETIMEDOUT: 'the host does not answer',
  '28P01': 'user or password is wrong',
  28000: 'this user may not log in from here',
};

/** @param {string} url @param {string | undefined} ownerUrl */
async function external(url, ownerUrl) {
  const { withoutSecrets } = await importBuilt('libs/platform/config/src/index.js');
  const { default: pg } = await import('pg');
  for (const one of new Set([url, ownerUrl ?? url])) {
    const address = withoutSecrets(one);
    const client = new pg.Client({ connectionString: one, connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query('show server_version');
      const found = rows[0].server_version;
      if (Number.parseInt(found, 10) < 18) throw new Problem('START_DATABASE_TOO_OLD', { address, found });
    } catch (error) {
      if (error instanceof Problem) throw error;
      const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
      // the migration makes a database that is missing, and says why when it may not
      if (code === '3D000') continue;
      throw new Problem('START_DATABASE_UNREACHABLE', { address, why: REASONS[code ?? ''] ?? code ?? message });
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return { says: `PostgreSQL at ${withoutSecrets(url)}`, value: { url, ownerUrl: ownerUrl ?? url } };
}
