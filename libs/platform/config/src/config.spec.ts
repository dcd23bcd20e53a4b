import { describe, expect, it } from '@jest/globals';
import { AppError } from '@seedbed/platform/kernel';
import fc from 'fast-check';
import { type Environment, loadConfig } from './config.js';
import { describeSettings, printConfig, withoutSecrets } from './describe-settings.js';
import { settings } from './settings.js';

function refusal(env: Environment): AppError {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('The settings were accepted.');
}

const problemsOf = (env: Environment) => refusal(env).problems?.map((problem) => `${problem.field} ${problem.code}`);

const provider = { id: 'eu-login', name: 'EU Login', issuer: 'https://login.example.org', clientId: 'seedbed' };

describe('the settings of DKIM', () => {
  const mail = { SMTP_URL: 'smtps://mail.example.org:465', MAIL_FROM: 'a@example.org' };
  const first = { DKIM_KEY_FILE: '/k.pem', DKIM_SELECTOR: 's1' };

  it('are absent, one key, or two', () => {
    expect(loadConfig(mail).dkim).toBeUndefined();
    expect(loadConfig({ ...mail, ...first }).dkim).toEqual({ selector: 's1', keyFile: '/k.pem' });
    const second = { DKIM_SECOND_KEY_FILE: '/l.pem', DKIM_SECOND_SELECTOR: 's2', DKIM_DOMAIN: 'example.org' };
    expect(loadConfig({ ...mail, ...first, ...second }).dkim).toEqual({
      domain: 'example.org',
      selector: 's1',
      keyFile: '/k.pem',
      second: { selector: 's2', keyFile: '/l.pem' },
    });
  });

  it('are refused when part of them is missing or two keys have one name', () => {
    expect(problemsOf(first)).toEqual(['SMTP_URL SETTING_MISSING']);
    expect(problemsOf({ ...mail, DKIM_DOMAIN: 'example.org' })).toEqual([
      'DKIM_KEY_FILE SETTING_MISSING',
      'DKIM_SELECTOR SETTING_MISSING',
    ]);
    expect(problemsOf({ ...mail, ...first, DKIM_SECOND_SELECTOR: 's2' })).toEqual([
      'DKIM_SECOND_KEY_FILE SETTING_MISSING',
    ]);
    expect(problemsOf({ ...mail, ...first, DKIM_SECOND_KEY_FILE: '/l.pem', DKIM_SECOND_SELECTOR: 'S1' })).toEqual([
      'DKIM_SECOND_SELECTOR SETTING_WRONG',
    ]);
    expect(problemsOf({ ...mail, ...first, DKIM_SELECTOR: 'a b' })).toContain('DKIM_SELECTOR SETTING_WRONG');
  });
});

describe('loadConfig', () => {
  it('needs no setting at all', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({ nodeEnv: 'development', host: '127.0.0.1', demo: true, logLevel: 'info' });
    expect(config.home).toBe(`${process.cwd()}/.seedbed`);
    expect(config.port).toBeUndefined();
  });

  it('reads every setting', () => {
    const config = loadConfig({
      NODE_ENV: 'test',
      PORT: '8080',
      SEEDBED_HOME: '/srv/seedbed',
      SEEDBED_DEMO: 'false',
      SEEDBED_NODE_NAME: 'NCC Greece',
      SEEDBED_ACCENT: 'gr',
      SEEDBED_HOST: '0.0.0.0',
      PUBLIC_URL: 'https://seedbed.example.org/',
      SEEDBED_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,fd00::/8',
      SEEDBED_HOURLY_COST_TOKEN: '0',
      SEEDBED_HOURLY_COST_USER: '1000',
      SEEDBED_HOURLY_COST_NETWORK: '100',
      DATABASE_URL: 'postgres://app:secret@db:5432/seedbed',
      DATABASE_OWNER_URL: 'postgres://owner:secret@db:5432/seedbed',
      SEEDBED_DATABASE_POOL: '20',
      REDIS_URL: 'redis://redis:6379',
      SMTP_URL: 'smtp://mail:587',
      BOUNCE_BOX_URL: 'imap://mail:143/Returned',
      RETURNED_MAIL_KEY: 'a-key-that-only-this-test-has',
      SEEDBED_SECRET: 'a secret of at least 32 characters',
      SEEDBED_SIGN_IN_PROVIDERS: JSON.stringify([provider]),
      MAIL_FROM: 'NCC Greece <no-reply@example.org>',
      SEEDBED_LOG_LEVEL: 'debug',
      SEEDBED_SHUTDOWN_GRACE_MS: '0',
      SEEDBED_WORKER_PORT: '3001',
    });
    expect(config).toEqual({
      nodeEnv: 'test',
      host: '0.0.0.0',
      port: 8080,
      workerPort: 3001,
      home: '/srv/seedbed',
      demo: false,
      node: { name: 'NCC Greece', accent: 'gr' },
      publicUrl: 'https://seedbed.example.org',
      trustedProxies: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'],
      hourlyCost: { token: 0, user: 1000, network: 100 },
      database: {
        url: 'postgres://app:secret@db:5432/seedbed',
        ownerUrl: 'postgres://owner:secret@db:5432/seedbed',
        poolSize: 20,
      },
      redisUrl: 'redis://redis:6379',
      smtpUrl: 'smtp://mail:587',
      bounceBoxUrl: 'imap://mail:143/Returned',
      returnedMailKey: 'a-key-that-only-this-test-has',
      secret: 'a secret of at least 32 characters',
      signInProviders: [{ ...provider, scopes: ['openid', 'email', 'profile'], strongAcr: [], strongAmr: [] }],
      mailFrom: 'NCC Greece <no-reply@example.org>',
      logLevel: 'debug',
      shutdownGraceMs: 0,
    });
  });

  it('takes an empty value as unset', () => {
    expect(loadConfig({ PORT: '', REDIS_URL: '', DATABASE_URL: '' }).demo).toBe(true);
  });

  it('leaves demo mode with a database of one’s own, and keeps it when asked for', () => {
    const DATABASE_URL = 'postgres://db/seedbed';
    expect(loadConfig({ DATABASE_URL }).demo).toBe(false);
    expect(loadConfig({ DATABASE_URL, SEEDBED_DEMO: 'true' }).demo).toBe(true);
    expect(loadConfig({ SEEDBED_DEMO: 'false' }).demo).toBe(false);
  });

  it('lists every bad setting at once, with what would fit', () => {
    const env = { PORT: '80x', SEEDBED_LOG_LEVEL: 'loud', REDIS_URL: 'http://redis', SEEDBED_HOM: '/srv' };
    expect(problemsOf(env)).toEqual([
      'SEEDBED_HOM SETTING_UNKNOWN',
      'PORT SETTING_WRONG',
      'REDIS_URL SETTING_WRONG',
      'SEEDBED_LOG_LEVEL SETTING_WRONG',
    ]);
    const { code, message } = refusal(env);
    expect(code).toBe('SETTINGS_INVALID');
    expect(message).toContain('PORT: "80x" does not fit; expected a port from 1 to 65535');
    expect(message).toContain('SEEDBED_HOM: is not a setting of Seedbed; did you mean SEEDBED_HOME?');
  });

  it.each(['0', '65536', '-1', '1e3', ' 80', '3000;'])('refuses the port %j', (PORT) => {
    expect(problemsOf({ PORT })).toEqual(['PORT SETTING_WRONG']);
  });

  it.each(['mysql://db/seedbed', 'postgres://db', 'postgres://db/', 'db.example.org', 'postgres://db:port/seedbed'])(
    'refuses the database %j',
    (DATABASE_URL) => {
      expect(problemsOf({ DATABASE_URL })).toEqual(['DATABASE_URL SETTING_WRONG']);
    },
  );

  it.each(['', '10.0.0.0/0', '10.0.0.0/33', '10.0.0', 'proxy.example.org', '10.0.0.0/8/8', '10.0.0.1,'])(
    'refuses the proxies %j',
    (SEEDBED_TRUSTED_PROXIES) => {
      if (SEEDBED_TRUSTED_PROXIES === '') expect(loadConfig({ SEEDBED_TRUSTED_PROXIES }).trustedProxies).toEqual([]);
      else expect(problemsOf({ SEEDBED_TRUSTED_PROXIES })).toEqual(['SEEDBED_TRUSTED_PROXIES SETTING_WRONG']);
    },
  );

  it('wants a long secret everywhere', () => {
    expect(problemsOf({ SEEDBED_SECRET: 'short' })).toEqual(['SEEDBED_SECRET SETTING_WRONG']);
  });

  it('refuses to show a demo to the whole network', () => {
    expect(problemsOf({ SEEDBED_HOST: '0.0.0.0' })).toEqual(['SEEDBED_HOST SETTING_OPEN_TO_ALL']);
  });

  it('refuses an owner for a database that is not named', () => {
    expect(problemsOf({ DATABASE_OWNER_URL: 'postgres://db/seedbed' })).toEqual(['DATABASE_URL SETTING_MISSING']);
  });

  it('refuses a mail server without a sender', () => {
    expect(problemsOf({ SMTP_URL: 'smtp://mail:587' })).toEqual(['MAIL_FROM SETTING_MISSING']);
  });

  it.each<[string, unknown, string]>([
    ['no JSON', 'eu-login', ''],
    ['no list', provider, ''],
    ['a provider in clear over the network', [{ ...provider, issuer: 'http://login.example.org' }], '0.issuer'],
    ['an id that is no part of an address', [{ ...provider, id: 'EU Login' }], '0.id'],
    ['a word that is no setting', [{ ...provider, secret: 's3cret' }], '0'],
    ['scopes without openid', [{ ...provider, scopes: ['email'] }], '0.scopes'],
    ['two of one id', [provider, { ...provider, name: 'Another' }], ''],
  ])('refuses providers of sign-in: %s', (_what, value, place) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const { problems, message } = refusal({ SEEDBED_SIGN_IN_PROVIDERS: text });
    expect(problems).toMatchObject([{ field: 'SEEDBED_SIGN_IN_PROVIDERS', code: 'SETTING_WRONG' }]);
    expect(message).not.toContain('s3cret');
    if (place !== '') expect(message).toContain(`(look at ${place})`);
  });

  it('takes a provider in clear on this machine', () => {
    const here = [{ ...provider, issuer: 'http://127.0.0.1:9000' }];
    expect(loadConfig({ SEEDBED_SIGN_IN_PROVIDERS: JSON.stringify(here) }).signInProviders).toHaveLength(1);
  });

  it('refuses a bucket without its key, or in clear over a network', () => {
    const key = { S3_ACCESS_KEY_ID: 'AKID', S3_SECRET_ACCESS_KEY: 'a/secret+key' };
    const problems = (url: string) => problemsOf({ S3_URL: url, ...key });
    expect(problemsOf({ S3_URL: 'https://s3.example.org/files' })).toEqual([
      'S3_ACCESS_KEY_ID SETTING_MISSING',
      'S3_SECRET_ACCESS_KEY SETTING_MISSING',
    ]);
    expect(problemsOf(key)).toEqual(['S3_URL SETTING_MISSING']);
    expect(problems('http://s3.example.org/files')).toEqual(['S3_URL SETTING_WRONG']);
    for (const bad of [
      'https://s3.example.org',
      'https://s3.example.org/',
      'https://u:p@s3.example.org/files',
      'https://s3.example.org/a/../..',
    ]) {
      expect(problems(bad)).toEqual(['S3_URL SETTING_WRONG']);
    }
    expect(loadConfig({ S3_URL: 'https://s3.example.org/files/gr', ...key }).s3).toEqual({
      url: 'https://s3.example.org/files/gr',
      region: 'us-east-1',
      accessKeyId: 'AKID',
      secretAccessKey: 'a/secret+key',
    });
    for (const good of ['http://127.0.0.1:9000/files', 'http://minio:9000/files?tls=optional']) {
      expect(loadConfig({ S3_URL: good, ...key }).s3?.url).toBe(good);
    }
  });

  it('answers any environment with settings or with SETTINGS_INVALID', () => {
    const anything = fc.dictionary(fc.constantFrom(...Object.keys(settings)), fc.string());
    fc.assert(
      fc.property(anything, (env) => {
        try {
          return typeof loadConfig(env).demo === 'boolean';
        } catch (error) {
          return error instanceof AppError && error.code === 'SETTINGS_INVALID' && (error.problems?.length ?? 0) > 0;
        }
      }),
    );
  });
});

describe('what is printed', () => {
  it('never shows a password', () => {
    const secret = 's3cret';
    const bad = refusal({ DATABASE_URL: `postgres//u:${secret}@db/x`, SMTP_URL: `smtp:/${secret}` });
    expect(bad.message).not.toContain(secret);
    expect(JSON.stringify(bad.problems)).not.toContain(secret);
    const url = `postgres://user:${secret}@db:5432/seedbed?password=${secret}`;
    const lines = printConfig(
      loadConfig({
        DATABASE_URL: url,
        REDIS_URL: `redis://:${secret}@redis`,
        S3_URL: 'https://s3.example.org/files',
        S3_ACCESS_KEY_ID: 'AKID',
        S3_SECRET_ACCESS_KEY: `${secret}-long`,
      }),
    ).join('\n');
    expect(lines).not.toContain(secret);
    expect(lines).toContain('postgres://user@db:5432/seedbed');
    const providers = JSON.stringify([{ ...provider, clientSecret: secret }]);
    const through = printConfig(loadConfig({ SEEDBED_SIGN_IN_PROVIDERS: providers })).join('\n');
    expect(through).toContain('sign-in also through EU Login');
    expect(through).not.toContain(secret);
    expect(withoutSecrets('no url')).toBe('(hidden)');
  });

  it('describes every setting of an operator, commented out', () => {
    const text = describeSettings();
    for (const [name, { group }] of Object.entries(settings)) {
      expect(text.includes(`\n#${name}=`)).toBe(group !== 'internal');
    }
    expect(text.split('\n').every((line) => line === '' || line.startsWith('#'))).toBe(true);
  });
});
