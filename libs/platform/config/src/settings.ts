import { z } from 'zod';

/** Whose concern a setting is: `operator` ones stand in .env.example, `internal` ones are passed by `npm start` and the tests. */
export type SettingGroup = 'place' | 'database' | 'services' | 'behaviour' | 'internal';

export interface Setting<T extends z.ZodType = z.ZodType> {
  readonly schema: T;
  readonly group: SettingGroup;
  /** One or two sentences for an operator; they stand in .env.example. */
  readonly about: string;
  /** What a good value is; it stands in the error when the value is bad. */
  readonly expected: string;
  readonly example: string;
  /** Holds a password or a key: never printed as it is. */
  readonly secret?: true;
}

const setting = <T extends z.ZodType>(schema: T, rest: Omit<Setting, 'schema'>): Setting<T> => ({ schema, ...rest });

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().min(1).max(65535));
const count = (min: number, max: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max));
const yesOrNo = z.enum(['true', 'false']).transform((value) => value === 'true');

/** A URL of one of the protocols, as it was written: drivers read parameters that `URL` would reorder. */
const address = (protocols: readonly string[], fits: (url: URL) => boolean = () => true) =>
  z.string().refine((value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    return url !== undefined && protocols.includes(url.protocol) && url.hostname !== '' && fits(url);
  });
const postgresAddress = address(['postgres:', 'postgresql:'], (url) => url.pathname.length > 1);

/** All settings, by their name in the environment. The only list: the schema, .env.example and the printing come from it. */
export const settings = {
  NODE_ENV: setting(z.enum(['development', 'test', 'production']).default('development'), {
    group: 'place',
    about: 'The kind of installation. `production` is refused until access control exists.',
    expected: 'development, test or production',
    example: 'development',
  }),
  PORT: setting(port.optional(), {
    group: 'place',
    about:
      'Port of the web page and the API. Unset: 3000, or the next free one, printed at start. Set: this one or an error.',
    expected: 'a port from 1 to 65535',
    example: '3000',
  }),
  SEEDBED_HOST: setting(z.union([z.ipv4(), z.ipv6(), z.literal('localhost')]).default('127.0.0.1'), {
    group: 'place',
    about: 'Address that api and worker listen on. Anything but this machine is refused in demo mode.',
    expected: 'an IP address of this machine, such as 127.0.0.1',
    example: '127.0.0.1',
  }),
  PUBLIC_URL: setting(
    address(['http:', 'https:'], (url) => url.pathname === '/' && !url.search && !url.hash && !url.username).optional(),
    {
      group: 'place',
      about: 'Address under which people reach this installation. Links in mails are made with it.',
      expected: 'http:// or https:// and a host, without a path',
      example: 'https://network.example.org',
    },
  ),
  SEEDBED_NODE_NAME: setting(z.string().min(1).max(60).default('NCC network'), {
    group: 'place',
    about: 'Name of this installation, as it stands at the top of every page: usually the name of your centre.',
    expected: 'up to 60 characters',
    example: 'NCC Greece',
  }),
  SEEDBED_ACCENT: setting(z.enum(['it', 'gr', 'ro', 'si', 'hr', 'eu']).default('it'), {
    group: 'place',
    about: 'Colour of this installation: it petrol, gr blue, ro violet, si green, hr berry, eu slate.',
    expected: 'it, gr, ro, si, hr or eu',
    example: 'gr',
  }),
  SEEDBED_HOME: setting(z.string().default('.seedbed'), {
    group: 'place',
    about: 'Folder of all local data: the embedded PostgreSQL, files, journals. Relative to the current folder.',
    expected: 'a folder',
    example: '.seedbed',
  }),
  SEEDBED_DEMO: setting(yesOrNo.optional(), {
    group: 'behaviour',
    about: 'Demo mode. Unset: on, unless DATABASE_URL is set or NODE_ENV is production.',
    expected: 'true or false',
    example: 'false',
  }),
  DATABASE_URL: setting(postgresAddress.optional(), {
    group: 'database',
    about: 'An external PostgreSQL 18. Unset: the embedded one in SEEDBED_HOME, which needs nothing.',
    expected: 'postgres://user:password@host:5432/database',
    example: 'postgres://seedbed:password@db.example.org:5432/seedbed',
    secret: true,
  }),
  DATABASE_OWNER_URL: setting(postgresAddress.optional(), {
    group: 'database',
    about: 'The same database as the user that may change its structure; used by migrations only. Unset: DATABASE_URL.',
    expected: 'postgres://user:password@host:5432/database',
    example: 'postgres://seedbed_migrations:password@db.example.org:5432/seedbed',
    secret: true,
  }),
  SEEDBED_DATABASE_POOL: setting(count(2, 200).default(10), {
    group: 'database',
    about: 'Connections to the database that each process may hold for queries (the queue has its own, smaller pool).',
    expected: 'a number from 2 to 200',
    example: '10',
  }),
  REDIS_URL: setting(address(['redis:', 'rediss:']).optional(), {
    group: 'services',
    about: 'Redis for the job queue. Unset: the queue lives in PostgreSQL.',
    expected: 'redis://host:6379 or rediss://user:password@host:6380',
    example: 'redis://redis.example.org:6379',
    secret: true,
  }),
  SMTP_URL: setting(address(['smtp:', 'smtps:']).optional(), {
    group: 'services',
    about:
      'Server that takes outgoing mail, over an encrypted connection; `?tls=optional` at its end allows one in clear. Unset: in demo mode mail stays in the mailbox of the web page (/mailbox), otherwise none can be sent.',
    expected: 'smtp://host:587 or smtps://user:password@host:465',
    example: 'smtps://user:password@mail.example.org:465',
    secret: true,
  }),
  MAIL_FROM: setting(z.string().min(3).max(320).optional(), {
    group: 'services',
    about: 'Sender of all mail: an address that the server of SMTP_URL may send for. Needed with SMTP_URL.',
    expected: 'an address, or a name with an address in angle brackets',
    example: 'NCC Greece <no-reply@network.example.org>',
  }),
  SEEDBED_SECRET: setting(z.string().min(32).max(500).optional(), {
    group: 'behaviour',
    about:
      'Secret from which the keys of this node are made: for tokens, sign-in sessions, stored secrets and the addresses of people, which are encrypted with it. Unset: one is made once and kept in SEEDBED_HOME/secret. All processes of a node need the same one; whoever changes it ends all sessions and tokens, and loses the addresses.',
    expected: '32 to 500 characters that nobody can guess, such as the output of: openssl rand -base64 32',
    example: 'paste-the-output-of-openssl-rand-base64-32-here',
    secret: true,
  }),
  SEEDBED_LOG_LEVEL: setting(z.enum(['error', 'warn', 'info', 'debug']).default('info'), {
    group: 'behaviour',
    about: 'How much api and worker write to their output.',
    expected: 'error, warn, info or debug',
    example: 'info',
  }),
  SEEDBED_SHUTDOWN_GRACE_MS: setting(count(0, 600_000).default(10_000), {
    group: 'behaviour',
    about: 'Milliseconds that running requests and jobs get to finish when a process is asked to stop.',
    expected: 'a number of milliseconds from 0 to 600000',
    example: '10000',
  }),
  SEEDBED_WORKER_PORT: setting(port.optional(), {
    group: 'internal',
    about: 'Port of the health page of the worker. `npm start` passes a free one.',
    expected: 'a port from 1 to 65535',
    example: '3001',
  }),
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;
export type SettingValues = { readonly [K in SettingName]: z.output<(typeof settings)[K]['schema']> };
