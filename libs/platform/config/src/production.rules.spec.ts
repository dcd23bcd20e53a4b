import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { AppError } from '@seedbed/platform/kernel';
import fc from 'fast-check';
import { type Environment, loadConfig } from './config.js';
import { isWeak } from './production.rules.js';

const PASSWORD = randomBytes(24).toString('hex');
const SAFE: Environment = {
  NODE_ENV: 'production',
  SEEDBED_SECRET: randomBytes(32).toString('base64'),
  PUBLIC_URL: 'https://network.example.org',
  SEEDBED_TRUSTED_PROXIES: '127.0.0.1',
  DATABASE_URL: `postgres://node:${PASSWORD}@db.example.org/network`,
  SMTP_URL: `smtps://node:${PASSWORD}@mail.example.org`,
  MAIL_FROM: 'no-reply@example.org',
};

function problemsOf(env: Environment): string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return (error.problems ?? []).map(({ field, code }) => `${field} ${code}`);
  }
}

describe('production', () => {
  it('starts with safe settings, without demo and on this machine', () => {
    expect(loadConfig(SAFE)).toMatchObject({ nodeEnv: 'production', demo: false, host: '127.0.0.1' });
  });

  it('says all that is missing at once, with what to do', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
      'SEEDBED_SECRET SETTING_MISSING',
      'PUBLIC_URL SETTING_MISSING',
      'SEEDBED_TRUSTED_PROXIES SETTING_MISSING',
      'DATABASE_URL SETTING_MISSING',
      'SMTP_URL SETTING_MISSING',
    ]);
  });

  it('says all that is unsafe at once', () => {
    const unsafe = {
      NODE_ENV: 'production',
      SEEDBED_SECRET: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      PUBLIC_URL: 'http://network.example.org',
      SEEDBED_TRUSTED_PROXIES: 'loopback',
      SEEDBED_HOST: '0.0.0.0',
      SEEDBED_DEMO: 'true',
      DATABASE_URL: 'postgres://node:postgres@db.example.org/network',
      REDIS_URL: 'redis://redis.example.org',
      SMTP_URL: 'smtp://mail.example.org?tls=optional',
      MAIL_FROM: 'no-reply@example.org',
    };
    expect(problemsOf(unsafe)).toEqual([
      'SEEDBED_DEMO SETTING_DEMO_IN_PRODUCTION',
      'SEEDBED_SECRET SETTING_SECRET_WEAK',
      'PUBLIC_URL SETTING_NOT_HTTPS',
      'SEEDBED_HOST SETTING_LISTENS_TOO_WIDE',
      'SMTP_URL SETTING_MAIL_IN_CLEAR',
      'REDIS_URL SETTING_PASSWORD_MISSING',
      'DATABASE_URL SETTING_PASSWORD_DEFAULT',
      'SEEDBED_HOST SETTING_OPEN_TO_ALL',
    ]);
    expect(problemsOf({ ...unsafe, NODE_ENV: 'development', SEEDBED_DEMO: 'false' })).toEqual([]);
  });

  it('says once what is wrong with a setting that cannot be read', () => {
    expect(problemsOf({ ...SAFE, SEEDBED_SECRET: 'short' })).toEqual(['SEEDBED_SECRET SETTING_WRONG']);
  });

  it.each<[string, Environment]>([
    ['a password that is the name of the user', { DATABASE_URL: 'postgres://networknode1:networknode1@db/network' }],
    ['a short password', { DATABASE_OWNER_URL: 'postgres://owner:9fj2k@db/network' }],
    ['a common word for the mailbox', { BOUNCE_BOX_URL: 'imaps://node:Password12345678@mail.example.org' }],
    ['a common word for the key of returned mail', { RETURNED_MAIL_KEY: 'Password1234567890123456' }],
    ['a common word with digits', { SMTP_URL: 'smtps://node:Password12345678@mail.example.org' }],
    ['a password among the parameters', { DATABASE_URL: 'postgres://node@db/network?password=postgres' }],
  ])('refuses %s', (_, env) => {
    expect(problemsOf({ ...SAFE, ...env })).toEqual([`${Object.keys(env)[0]} SETTING_PASSWORD_DEFAULT`]);
  });

  it.each<[string, Environment]>([
    ['a database that asks for no password', { DATABASE_URL: 'postgres://node@127.0.0.1/network' }],
    ['a queue of this machine without a password', { REDIS_URL: 'redis://127.0.0.1:6379' }],
    ['mail through a server of this machine', { SMTP_URL: 'smtp://127.0.0.1:25?tls=optional' }],
    ['mail over STARTTLS', { SMTP_URL: 'smtp://mail.example.org:587' }],
    ['a proxy of another network', { SEEDBED_HOST: '0.0.0.0', SEEDBED_TRUSTED_PROXIES: '10.0.0.0/8' }],
  ])('takes %s', (_, env) => {
    expect(problemsOf({ ...SAFE, ...env })).toEqual([]);
  });

  it('never calls a secret weak that was drawn by chance', () => {
    fc.assert(
      fc.property(fc.integer({ min: 32, max: 64 }), (size) => {
        const bytes = randomBytes(size);
        return !isWeak(bytes.toString('base64')) && !isWeak(bytes.toString('hex'));
      }),
    );
  });

  it.each([
    'paste-the-output-of-openssl-rand-base64-32-here',
    'correct horse battery staple password',
    'abcabcabcabcabcabcabcabcabcabcabcabc',
    '0123456789012345678901234567890123456789',
    'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqwertyuio',
  ])('calls %j weak', (secret) => {
    expect(isWeak(secret)).toBe(true);
  });
});
