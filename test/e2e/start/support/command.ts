import { type ChildProcess, spawn } from 'node:child_process';
import { projectFile } from '@seedbed/platform/kernel';
import { until } from '@seedbed/platform/testing';

/** What an operator typed. */
export interface Command {
  readonly child: ChildProcess;
  readonly pid: number;
  /** All that it has printed so far. */
  output(): string;
  /** Its exit code. */
  readonly ended: Promise<number | string>;
}

/** Runs a script of scripts/ with these settings and no others. */
export const run = (script: string, args: readonly string[], settings: Record<string, string>): Command =>
  runFile(`scripts/${script}.mjs`, args, settings);

/** Runs a built program as a container does, with these settings and no others: `api/src/main`, `worker/src/migrate`. */
export const runProgram = (name: string, settings: Record<string, string>): Command =>
  runFile(`dist/apps/${name}.js`, [], settings);

function runFile(file: string, args: readonly string[], settings: Record<string, string>): Command {
  const { NODE_ENV: _ours, ...rest } = process.env;
  const inherited = Object.fromEntries(
    Object.entries(rest).filter(([name]) => !/^(SEEDBED_|npm_|PORT$|NODE_OPTIONS$)/.test(name)),
  );
  const child = spawn(process.execPath, [projectFile(file), ...args], {
    env: { ...inherited, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  const ended = new Promise<number | string>((resolve) =>
    child.once('close', (code, signal) => resolve(signal ?? code ?? 'unknown')),
  );
  return { child, pid: child.pid ?? 0, output: () => text, ended };
}

/** Runs a script to its end. */
export async function runToEnd(script: string, args: readonly string[], settings: Record<string, string>) {
  const command = run(script, args, settings);
  return { code: await command.ended, output: command.output() };
}

/** Waits for "Seedbed is ready" and gives the address. Fails at once when the start ends before. */
export async function untilReady(command: Command): Promise<string> {
  let end: number | string | undefined;
  void command.ended.then((code) => {
    end = code;
  });
  const found = await until(() => end !== undefined || /Seedbed is ready: (\S+)/.exec(command.output()), {
    what: 'the start to be ready',
    deadlineMs: 120_000,
  });
  if (found === true) throw new Error(`The start ended (${end}):\n${command.output()}`);
  return found[1] ?? '';
}
