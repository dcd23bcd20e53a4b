import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { projectFile } from '@seedbed/platform/kernel';
import { until } from '@seedbed/platform/testing';

/** An api in a process of its own that is killed and started again at the same address. */
export class KilledApi {
  private child: ChildProcess | undefined;
  /** What the processes said that ended by themselves: none of them may. */
  readonly ended: string[] = [];
  /** Errors that the processes logged as bugs of their own. */
  readonly bugs: string[] = [];

  private constructor(
    private readonly databaseUrl: string,
    private readonly port: number,
    private readonly fault: string | undefined,
  ) {}

  static async start(databaseUrl: string, fault?: string): Promise<KilledApi> {
    const address = new URL(databaseUrl);
    address.searchParams.set('application_name', API_CONNECTIONS);
    const api = new KilledApi(address.href, await freePort(), fault);
    await api.restart();
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/graphql`;
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }

  async restart(): Promise<void> {
    await this.kill();
    const child = spawn(process.execPath, [projectFile('test/crash/api-process.mjs')], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...{ NODE_ENV: 'test', NODE_OPTIONS: '', DATABASE_URL: this.databaseUrl, PORT: String(this.port) },
        ...(this.fault === undefined ? {} : { TEST_FAULT: this.fault }),
      },
    });
    this.child = child;
    child.once('exit', (code) => {
      if (code !== null) this.ended.push(said); // killed processes have a signal and no code
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        said += data;
        if (/BUG /.test(String(data))) this.bugs.push(String(data));
      });
    }
    await until(
      () => {
        if (child.exitCode !== null) throw new Error(said);
        return said.includes('ready');
      },
      { what: 'the api to be ready', deadlineMs: 60_000 },
    );
  }
}

/** Name of the api's connections, so that a test ends only these. */
export const API_CONNECTIONS = 'histories';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
