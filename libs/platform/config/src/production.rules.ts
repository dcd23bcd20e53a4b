import type { Problem } from '@seedbed/platform/kernel';
import { type SettingName, type SettingValues, settings } from './settings.js';

type Values = Partial<SettingValues>;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|loopback)(\/\d+)?$/;
/** Passwords that lists begin with. */
const COMMON =
  /^(admin|changeme|default|letmein|passw0rd|password|postgres|qwerty|redis|root|secret|seedbed|test|[0-9]+)[0-9!]*$/i;
const SHORTEST_PASSWORD = 12;
/** Shannon's measure over the characters of a secret; one of 32 random bytes has more than 200. */
const FEWEST_BITS = 120;
const TOLD = /password|changeme|secret|seedbed|example|openssl/i;

/** What is needed in production and has no default that would be safe. */
const NEEDED: Readonly<Partial<Record<SettingName, string>>> = {
  SEEDBED_SECRET:
    'in production the secret of the node is not made by itself. Use the output of: openssl rand -base64 32',
  PUBLIC_URL: 'the https:// address under which people reach this node; links in mails and cookies follow it',
  SEEDBED_TRUSTED_PROXIES:
    'the addresses of the proxy that ends https before this node, such as 127.0.0.1; without them all callers count as one',
  DATABASE_URL:
    'in production a PostgreSQL of its own: in the embedded one the processes work as superuser, past row security',
  SMTP_URL: 'the server that takes mail: invitations and links to sign in are sent by mail',
};

/**
 * Why settings are not safe for a node that the network reaches: all of it at once. In: what could be read of the settings,
 * and whether they make a demo. Pure.
 */
export function productionProblems(values: Values, demo: boolean): Problem[] {
  const missing = Object.entries(NEEDED)
    .filter(([name]) => values[name as SettingName] === undefined)
    .map(([field, expected]) => ({ field, code: 'SETTING_MISSING', params: { expected } }));
  return [
    ...missing,
    ...(demo ? [{ field: 'SEEDBED_DEMO', code: 'SETTING_DEMO_IN_PRODUCTION' }] : []),
    ...secretProblems(values),
    ...addressProblems(values),
    ...serviceProblems(values),
  ];
}

function secretProblems({ SEEDBED_SECRET: secret }: Values): Problem[] {
  return secret !== undefined && isWeak(secret) ? [{ field: 'SEEDBED_SECRET', code: 'SETTING_SECRET_WEAK' }] : [];
}

/** Whether a secret looks as if a person had thought of it: few different characters, a pattern, words of the manual. */
export function isWeak(secret: string): boolean {
  const counts = new Map<string, number>();
  for (const character of secret) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / secret.length);
  const isPattern = /^(.{1,16}?)\1+.{0,15}$/s.test(secret);
  return bits < FEWEST_BITS || isPattern || TOLD.test(secret) || secret === settings.SEEDBED_SECRET.example;
}

function addressProblems({ PUBLIC_URL: url, SEEDBED_HOST: host, SEEDBED_TRUSTED_PROXIES: proxies }: Values): Problem[] {
  const problems: Problem[] = [];
  if (url !== undefined && !url.startsWith('https://')) {
    problems.push({ field: 'PUBLIC_URL', code: 'SETTING_NOT_HTTPS', params: { value: url } });
  }
  const isOpen = host !== undefined && !LOOPBACK.test(host);
  if (isOpen && proxies?.every((proxy) => LOOPBACK.test(proxy))) {
    problems.push({ field: 'SEEDBED_HOST', code: 'SETTING_LISTENS_TOO_WIDE', params: { value: host } });
  }
  return problems;
}

function serviceProblems(values: Values): Problem[] {
  const problems: Problem[] = [];
  const { SMTP_URL: smtp, REDIS_URL: redis } = values;
  if (smtp !== undefined && isInClear(new URL(smtp)))
    problems.push({ field: 'SMTP_URL', code: 'SETTING_MAIL_IN_CLEAR' });
  if (redis !== undefined && new URL(redis).password === '' && !LOOPBACK.test(new URL(redis).hostname)) {
    problems.push({ field: 'REDIS_URL', code: 'SETTING_PASSWORD_MISSING' });
  }
  for (const field of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'REDIS_URL', 'SMTP_URL', 'BOUNCE_BOX_URL'] as const) {
    const url = values[field];
    if (url !== undefined && hasCommonPassword(new URL(url)))
      problems.push({ field, code: 'SETTING_PASSWORD_DEFAULT' });
  }
  if (values.RETURNED_MAIL_KEY !== undefined && COMMON.test(values.RETURNED_MAIL_KEY)) {
    problems.push({ field: 'RETURNED_MAIL_KEY', code: 'SETTING_PASSWORD_DEFAULT' });
  }
  return problems;
}

const isInClear = ({ protocol, hostname, searchParams }: URL): boolean =>
  protocol === 'smtp:' && searchParams.get('tls') === 'optional' && !LOOPBACK.test(hostname);

/** A password that stands in the address and would be among the first ones tried. */
function hasCommonPassword({ username, password, searchParams }: URL): boolean {
  const given = decoded(password) || (searchParams.get('password') ?? '');
  if (given === '') return false;
  return given.length < SHORTEST_PASSWORD || given === decoded(username) || COMMON.test(given);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % is part of it
  }
}
