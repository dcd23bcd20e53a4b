import { isIP } from 'node:net';
import { z } from 'zod';
import { signInProviders } from './sign-in-providers.js';

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
/** An address of this machine, where nobody listens in between. */
const isOwnMachine = (hostname: string): boolean => ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
/** A bucket and perhaps folders in it; in clear only inside this machine, or where somebody says so. */
const isBucket = ({ protocol, hostname, pathname, search, hash, username }: URL): boolean =>
  /^\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[\w.-]+)*\/?$/.test(pathname) &&
  hash === '' &&
  username === '' &&
  (search === '' || search === '?tls=optional') &&
  (protocol === 'https:' || isOwnMachine(hostname) || search === '?tls=optional');
const postgresAddress = address(['postgres:', 'postgresql:'], (url) => url.pathname.length > 1);

/** A name in the DNS, in ASCII. */
const DOMAIN = /^(?=.{3,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
/** One or more labels of the DNS, below `_domainkey`. */
const selector = z
  .string()
  .regex(/^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?){0,3}$/);

const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];
const LONGEST_PREFIX: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

/** An address, or a network with a prefix; one with the prefix 0 would believe everybody. */
function isNetwork(text: string): boolean {
  if (NAMED_NETWORKS.includes(text)) return true;
  const [address = '', prefix, ...rest] = text.split('/');
  const longest = LONGEST_PREFIX[isIP(address)];
  if (longest === undefined || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) > 0 && Number(prefix) <= longest);
}
const networks = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(z.string().refine(isNetwork)).min(1).max(50));

/** What one caller may ask for in an hour; 0: as much as they like. */
const HOURLY_COST = count(0, 1_000_000_000_000);

/** All settings, by their name in the environment. The only list: the schema, .env.example and the printing come from it. */
export const settings = {
  NODE_ENV: setting(z.enum(['development', 'test', 'production']).default('development'), {
    group: 'place',
    about:
      'The kind of installation. `production`: for the network, without demo; settings that are not safe there are refused, all at once.',
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
  SEEDBED_TRUSTED_PROXIES: setting(networks.optional(), {
    group: 'place',
    about:
      'Your own proxies: only from them `X-Forwarded-For` and `X-Forwarded-Proto` are believed. Needed in production, where a proxy ends https. Unset: nobody is believed, and behind a proxy all callers count as one.',
    expected: 'addresses or networks with commas between them, such as 127.0.0.1 or 10.0.0.0/8; or loopback',
    example: '127.0.0.1,::1',
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
  DKIM_KEY_FILE: setting(z.string().min(1).max(1000).optional(), {
    group: 'services',
    about:
      'File with the RSA key that the worker signs all mail with (DKIM), in PEM without a password. Its public half stands in the DNS as `<DKIM_SELECTOR>._domainkey.<DKIM_DOMAIN>`. Unset: the server of SMTP_URL signs, or nobody.',
    expected: 'a file that the worker can read',
    example: '/run/secrets/dkim.pem',
  }),
  DKIM_SELECTOR: setting(selector.optional(), {
    group: 'services',
    about: 'Name of that key in the DNS. Needed with DKIM_KEY_FILE.',
    expected: 'letters, digits and hyphens',
    example: 'seedbed-2026',
  }),
  DKIM_DOMAIN: setting(z.string().regex(DOMAIN).optional(), {
    group: 'services',
    about: 'Domain that signs. Unset: the one of MAIL_FROM.',
    expected: 'the domain of MAIL_FROM or one above it, in small letters, an international one in its xn-- form',
    example: 'network.example.org',
  }),
  DKIM_SECOND_KEY_FILE: setting(z.string().min(1).max(1000).optional(), {
    group: 'services',
    about:
      'File with a key that signs beside the other: the RSA key that will follow it, while both stand in the DNS, or an Ed25519 key.',
    expected: 'a file that the worker can read',
    example: '/run/secrets/dkim-next.pem',
  }),
  DKIM_SECOND_SELECTOR: setting(selector.optional(), {
    group: 'services',
    about: 'Name of the second key in the DNS. Needed with DKIM_SECOND_KEY_FILE.',
    expected: 'letters, digits and hyphens, another name than DKIM_SELECTOR',
    example: 'seedbed-2027',
  }),
  BOUNCE_BOX_URL: setting(address(['imap:', 'imaps:']).optional(), {
    group: 'services',
    about:
      'Mailbox that returned mail comes to, and its folder (INBOX when none is named), over an encrypted connection; `?tls=optional` at its end allows one in clear. Unset: returned mail is not read.',
    expected: 'imaps://user:password@host:993/INBOX or imap://user:password@host:143',
    example: 'imaps://bounce:password@mail.example.org:993/INBOX',
    secret: true,
  }),
  RETURNED_MAIL_KEY: setting(
    z
      .string()
      .regex(/^[\x21-\x7e]{24,200}$/)
      .optional(),
    {
      group: 'services',
      about:
        'What a mail server proves itself by that brings returned mail to POST /api/returned-mail, in the header Returned-Mail-Key. Unset: nobody may. docs/how-to/operate.md tells the rest.',
      expected: '24 to 200 printable characters without spaces, such as openssl rand -base64 32 makes',
      example: 'paste-the-output-of-openssl-rand-base64-32-here',
      secret: true,
    },
  ),
  SEEDBED_SIGN_IN_PROVIDERS: setting(signInProviders.optional(), {
    group: 'services',
    about:
      'Other places where people may sign in (OpenID Connect), as a JSON list on one line. Each has `id`, `name`, `issuer`, `clientId` and mostly `clientSecret`; `strongAcr` or `strongAmr` name the values by which it says that a second factor was given. Register `<PUBLIC_URL>/sign-in/oidc/<id>/callback` there. docs/how-to/operate.md tells the rest.',
    expected: 'a JSON list of at most 10 providers, each with another id and an issuer that begins with https://',
    example:
      '\'[{"id":"eu-login","name":"EU Login","issuer":"https://login.example.org","clientId":"seedbed","clientSecret":"…","strongAcr":["https://example.org/mfa"]}]\'',
    secret: true,
  }),
  S3_URL: setting(address(['https:', 'http:'], isBucket).optional(), {
    group: 'services',
    about:
      'Bucket of an S3-compatible server that keeps uploaded files, perhaps with a folder in it. Unset: they lie in SEEDBED_HOME/files. http:// is for a server on this machine; elsewhere it needs `?tls=optional` at its end. A backup does not take the bucket along.',
    expected: 'https://host/bucket or https://host/bucket/folder',
    example: 'https://s3.eu-central-1.amazonaws.com/my-bucket/seedbed',
  }),
  S3_REGION: setting(
    z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .default('us-east-1'),
    {
      group: 'services',
      about: 'Region that requests to S3_URL are signed for. Servers of your own mostly take the default.',
      expected: 'small letters, digits and hyphens',
      example: 'eu-central-1',
    },
  ),
  S3_ACCESS_KEY_ID: setting(
    z
      .string()
      .regex(/^[\x21-\x7e]{3,128}$/)
      .optional(),
    {
      group: 'services',
      about: 'Key that may read, write, list and delete in the bucket of S3_URL. Needed with S3_URL.',
      expected: 'the id of an access key, without spaces',
      example: 'AKIDEXAMPLE',
    },
  ),
  S3_SECRET_ACCESS_KEY: setting(
    z
      .string()
      .regex(/^[\x21-\x7e]{8,200}$/)
      .optional(),
    {
      group: 'services',
      about: 'The secret of S3_ACCESS_KEY_ID. It signs requests and is never sent.',
      expected: 'the secret of an access key, without spaces',
      example: 'paste-the-secret-access-key-here',
      secret: true,
    },
  ),
  SEEDBED_SECRET: setting(z.string().min(32).max(500).optional(), {
    group: 'behaviour',
    about:
      'Secret from which the keys of this node are made: for tokens, sign-in sessions, stored secrets and the addresses of people, which are encrypted with it. Unset: one is made once and kept in SEEDBED_HOME/secret. All processes of a node need the same one; whoever changes it ends all sessions and tokens, and loses the addresses.',
    expected: '32 to 500 characters that nobody can guess, such as the output of: openssl rand -base64 32',
    example: 'paste-the-output-of-openssl-rand-base64-32-here',
    secret: true,
  }),
  SEEDBED_HOURLY_COST_TOKEN: setting(HOURLY_COST.default(50_000_000), {
    group: 'behaviour',
    about:
      'What the questions of one API token may cost in an hour, as `extensions.cost` of the answers counts it (records that may be read). All processes of the node count together. 0: no limit.',
    expected: 'a number from 0 to 1000000000000',
    example: '50000000',
  }),
  SEEDBED_HOURLY_COST_USER: setting(HOURLY_COST.default(50_000_000), {
    group: 'behaviour',
    about: 'The same for one person in all their browsers.',
    expected: 'a number from 0 to 1000000000000',
    example: '50000000',
  }),
  SEEDBED_HOURLY_COST_NETWORK: setting(HOURLY_COST.default(20_000_000), {
    group: 'behaviour',
    about: 'The same for everybody of one network (IPv4 /24, IPv6 /48) who did not sign in. Not counted in demo mode.',
    expected: 'a number from 0 to 1000000000000',
    example: '20000000',
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
