import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { errorText, type Problem } from '@seedbed/platform/kernel';
import { configErrors } from './config.errors.js';
import { productionProblems } from './production.rules.js';
import { type Setting, type SettingName, type SettingValues, settings } from './settings.js';
import type { SignInProvider } from './sign-in-providers.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a process of Seedbed is told from outside, checked once at boot. Made by {@link loadConfig} only. */
export interface AppConfig {
  readonly nodeEnv: 'development' | 'test' | 'production';
  /** Address to listen on: this machine only, unless SEEDBED_HOST says otherwise. */
  readonly host: string;
  /** Port of the api. Missing: 3000 or the next free one. */
  readonly port?: number;
  /** Port of the worker's health page. Missing: any free one. */
  readonly workerPort?: number;
  /** SEEDBED_HOME as an absolute path. */
  readonly home: string;
  readonly demo: boolean;
  /** What the pages call this installation, and its colour. */
  readonly node: { readonly name: string; readonly accent: 'it' | 'gr' | 'ro' | 'si' | 'hr' | 'eu' };
  /** Without a slash at its end. */
  readonly publicUrl?: string;
  /** Networks of our own proxies; nobody else is believed about where a request comes from. */
  readonly trustedProxies: readonly string[];
  /** What may be asked for in an hour; 0: as much as one likes. */
  readonly hourlyCost: { readonly token: number; readonly user: number; readonly network: number };
  readonly database: { readonly url?: string; readonly ownerUrl?: string; readonly poolSize: number };
  readonly redisUrl?: string;
  readonly smtpUrl?: string;
  /** The mailbox that returned mail comes to. */
  readonly bounceBoxUrl?: string;
  /** What a mail server proves itself by that brings returned mail. */
  readonly returnedMailKey?: string;
  /** The bucket that keeps files, instead of `home`. */
  readonly s3?: {
    /** Server, bucket and perhaps folders. */
    readonly url: string;
    readonly region: string;
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
  };
  /** The secret of the node, when the settings say it; `nodeSecret` finds it otherwise. */
  readonly secret?: string;
  /** Other places where people may sign in. */
  readonly signInProviders: readonly SignInProvider[];
  /** Who sends mail; there whenever `smtpUrl` is. */
  readonly mailFrom?: string;
  /** Keys that outgoing mail is signed with. Only the worker reads their files. */
  readonly dkim?: {
    /** Missing: the domain of `mailFrom`. */
    readonly domain?: string;
    readonly selector: string;
    readonly keyFile: string;
    readonly second?: { readonly selector: string; readonly keyFile: string };
  };
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
  /** Milliseconds that running work gets when the process is asked to stop. */
  readonly shutdownGraceMs: number;
}

/** Variables of the tests and of the developers' tools: no settings of a process. */
const NOT_OURS = /^SEEDBED_(TEST_.*|DATA|API)$/;
const NAMES = Object.keys(settings) as SettingName[];

/** The environment of this process over the file `.env` of the current folder. Tests do not see the file. */
export function readEnvironment(): Environment {
  if (process.env.NODE_ENV === 'test') return process.env;
  try {
    return { ...parseEnv(readFileSync('.env', 'utf8')), ...process.env };
  } catch {
    return process.env; // no such file: the usual case
  }
}

/**
 * Reads and checks all settings.
 * In: an environment, normally that of the process. An empty value counts as unset.
 * Out: the typed settings, paths absolute, defaults applied.
 * Throws SETTINGS_INVALID, once, with every bad setting and what would fit: nobody should have to restart five times
 * to find five mistakes. `found` are problems that somebody else found in the same environment.
 */
export function loadConfig(env: Environment = readEnvironment(), found: readonly Problem[] = []): AppConfig {
  const problems: Problem[] = [...findUnknown(env), ...found];
  const values: Record<string, unknown> = {};
  for (const name of NAMES) {
    const result = settings[name].schema.safeParse(env[name] || undefined);
    if (result.success) values[name] = result.data;
    else problems.push(wrong(name, env[name], result.error.issues[0]?.path));
  }
  const known = values as Partial<SettingValues>; // what could be read; the rest stands in `problems`
  const demo = known.SEEDBED_DEMO ?? (known.NODE_ENV !== 'production' && !env.DATABASE_URL);
  for (const problem of findConflicts(known, demo)) {
    const isSaid = problem.code === 'SETTING_MISSING' && problems.some(({ field }) => field === problem.field);
    if (!isSaid) problems.push(problem);
  }
  if (problems.length > 0) throw settingsInvalid(problems);
  return toConfig(values as SettingValues, demo);
}

function toConfig(values: SettingValues, demo: boolean): AppConfig {
  return {
    nodeEnv: values.NODE_ENV,
    host: values.SEEDBED_HOST,
    ...(values.PORT === undefined ? {} : { port: values.PORT }),
    ...(values.SEEDBED_WORKER_PORT === undefined ? {} : { workerPort: values.SEEDBED_WORKER_PORT }),
    home: path.resolve(values.SEEDBED_HOME),
    demo,
    node: { name: values.SEEDBED_NODE_NAME, accent: values.SEEDBED_ACCENT },
    ...(values.PUBLIC_URL === undefined ? {} : { publicUrl: values.PUBLIC_URL.replace(/\/$/, '') }),
    trustedProxies: values.SEEDBED_TRUSTED_PROXIES ?? [],
    hourlyCost: {
      token: values.SEEDBED_HOURLY_COST_TOKEN,
      user: values.SEEDBED_HOURLY_COST_USER,
      network: values.SEEDBED_HOURLY_COST_NETWORK,
    },
    database: {
      ...(values.DATABASE_URL === undefined ? {} : { url: values.DATABASE_URL }),
      ...(values.DATABASE_OWNER_URL === undefined ? {} : { ownerUrl: values.DATABASE_OWNER_URL }),
      poolSize: values.SEEDBED_DATABASE_POOL,
    },
    ...(values.REDIS_URL === undefined ? {} : { redisUrl: values.REDIS_URL }),
    ...(values.SMTP_URL === undefined ? {} : { smtpUrl: values.SMTP_URL }),
    ...(values.BOUNCE_BOX_URL === undefined ? {} : { bounceBoxUrl: values.BOUNCE_BOX_URL }),
    ...(values.RETURNED_MAIL_KEY === undefined ? {} : { returnedMailKey: values.RETURNED_MAIL_KEY }),
    ...bucketOf(values),
    ...(values.SEEDBED_SECRET === undefined ? {} : { secret: values.SEEDBED_SECRET }),
    signInProviders: values.SEEDBED_SIGN_IN_PROVIDERS ?? [],
    ...(values.MAIL_FROM === undefined ? {} : { mailFrom: values.MAIL_FROM }),
    ...dkimOf(values),
    logLevel: values.SEEDBED_LOG_LEVEL,
    shutdownGraceMs: values.SEEDBED_SHUTDOWN_GRACE_MS,
  };
}

function bucketOf(values: SettingValues): Pick<AppConfig, 's3'> {
  const {
    S3_URL: url,
    S3_REGION: region,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  } = values;
  if (url === undefined || accessKeyId === undefined || secretAccessKey === undefined) return {};
  return { s3: { url, region, accessKeyId, secretAccessKey } };
}

function dkimOf(values: SettingValues): Pick<AppConfig, 'dkim'> {
  const { DKIM_KEY_FILE: file, DKIM_SELECTOR: selector, DKIM_DOMAIN: domain } = values;
  const { DKIM_SECOND_KEY_FILE: nextFile, DKIM_SECOND_SELECTOR: next } = values;
  if (file === undefined || selector === undefined) return {};
  const second =
    nextFile === undefined || next === undefined ? {} : { second: { selector: next, keyFile: path.resolve(nextFile) } };
  return { dkim: { ...(domain === undefined ? {} : { domain }), selector, keyFile: path.resolve(file), ...second } };
}

/** What each setting alone cannot know. */
function findConflicts(values: Partial<SettingValues>, demo: boolean): Problem[] {
  const problems: Problem[] = values.NODE_ENV === 'production' ? productionProblems(values, demo) : [];
  const host = values.SEEDBED_HOST;
  if (demo && host !== undefined && !['127.0.0.1', '::1', 'localhost'].includes(host)) {
    problems.push({ field: 'SEEDBED_HOST', code: 'SETTING_OPEN_TO_ALL', params: { value: host } });
  }
  if (values.DATABASE_OWNER_URL !== undefined && values.DATABASE_URL === undefined) {
    const expected = 'DATABASE_OWNER_URL names an external database, so DATABASE_URL must name it too';
    problems.push({ field: 'DATABASE_URL', code: 'SETTING_MISSING', params: { expected } });
  }
  if (values.SMTP_URL !== undefined && values.MAIL_FROM === undefined) {
    const expected = 'SMTP_URL names a mail server, so MAIL_FROM must say who sends';
    problems.push({ field: 'MAIL_FROM', code: 'SETTING_MISSING', params: { expected } });
  }
  problems.push(...dkimConflicts(values));
  const bucket = ['S3_URL', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
  if (bucket.some((name) => values[name] !== undefined)) {
    const expected = 'S3_URL, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are set together or not at all';
    const missing = bucket.filter((name) => values[name] === undefined);
    problems.push(...missing.map((field) => ({ field, code: 'SETTING_MISSING', params: { expected } })));
  }
  return problems;
}

/** Whoever says anything of DKIM wants mail to be signed: then all of it is needed. */
function dkimConflicts(values: Partial<SettingValues>): Problem[] {
  const { DKIM_SELECTOR: first, DKIM_SECOND_SELECTOR: second } = values;
  const missing = (field: SettingName, expected: string): Problem[] =>
    values[field] === undefined ? [{ field, code: 'SETTING_MISSING', params: { expected } }] : [];
  const says = (...names: SettingName[]): boolean => names.some((name) => values[name] !== undefined);
  const hasSecond = says('DKIM_SECOND_KEY_FILE', 'DKIM_SECOND_SELECTOR');
  if (!hasSecond && !says('DKIM_KEY_FILE', 'DKIM_SELECTOR', 'DKIM_DOMAIN')) return [];
  return [
    ...missing('SMTP_URL', 'DKIM signs what a mail server carries, so SMTP_URL must name one'),
    ...missing('DKIM_KEY_FILE', 'the key that signs; the other settings of DKIM say what it is called'),
    ...missing('DKIM_SELECTOR', 'the name under which the public half of DKIM_KEY_FILE stands in the DNS'),
    ...(hasSecond ? missing('DKIM_SECOND_KEY_FILE', 'the key that DKIM_SECOND_SELECTOR is the name of') : []),
    ...(hasSecond ? missing('DKIM_SECOND_SELECTOR', 'the name of DKIM_SECOND_KEY_FILE in the DNS') : []),
    ...(second !== undefined && second.toLowerCase() === first?.toLowerCase()
      ? [
          {
            field: 'DKIM_SECOND_SELECTOR',
            code: 'SETTING_WRONG',
            params: { value: `"${second}"`, expected: settings.DKIM_SECOND_SELECTOR.expected },
          },
        ]
      : []),
  ];
}

/** A mistyped SEEDBED_… name would otherwise be ignored in silence. */
function findUnknown(env: Environment): Problem[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('SEEDBED_') && !NOT_OURS.test(name) && !(name in settings))
    .map((name) => {
      const near = [...NAMES].sort((a, b) => distance(a, name) - distance(b, name))[0];
      const isNear = near !== undefined && distance(near, name) <= 3;
      return { field: name, code: 'SETTING_UNKNOWN', params: { near: isNear ? near : 'none' } };
    });
}

function wrong(name: SettingName, value: string | undefined, place: readonly PropertyKey[] = []): Problem {
  const { secret, expected }: Setting = settings[name];
  const part = place.length === 0 ? '' : ` (look at ${place.map(String).join('.')})`;
  const shown = secret ? 'its value (not shown, it may hold a password)' : `"${value ?? ''}"`;
  return { field: name, code: 'SETTING_WRONG', params: { value: shown, expected: `${expected}${part}` } };
}

function settingsInvalid(problems: readonly Problem[]) {
  const details = problems.map(({ field, code, params }) => `\n  ${field}: ${errorText(code, 'en', params)}`).join('');
  return configErrors.SETTINGS_INVALID({ count: problems.length, details }, { problems: [...problems] });
}

/** Edits between two names (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
