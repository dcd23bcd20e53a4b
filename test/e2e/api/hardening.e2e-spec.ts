import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { connect as connectDatabase } from '@seedbed/platform/database';
import { until } from '@seedbed/platform/testing';
import type { HttpSettings } from '../../../apps/api/src/http-settings.js';
import { ctx } from '../../medium/seed/domain.js';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { Client, useIdentityApi } from './identity-support.js';

/** Several apis in one file, on a busy machine. */
jest.setTimeout(240_000);

const ASK = JSON.stringify({ query: '{ countries(first: 1) { nodes { code } } }' });
const JSON_TYPE = { 'content-type': 'application/json' };
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

interface Heard {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string;
  readonly headers: Headers;
}

describe('the edge of the api', () => {
  const identity = useIdentityApi();
  const apis: TestApi[] = [];

  async function start(http: HttpSettings = {}): Promise<TestApi> {
    const address = http.publicUrl === undefined ? {} : { publicUrl: http.publicUrl };
    const api = await startTestApi(identity().url, 'whole', { demo: false, ...address }, { http });
    apis.push(api);
    return api;
  }
  afterAll(async () => {
    for (const api of apis) await api.close();
  });

  async function send(url: string, init: RequestInit = {}): Promise<Heard> {
    const response = await fetch(url, { redirect: 'manual', ...init });
    const text = await response.text();
    const first = text.startsWith('{') ? (JSON.parse(text).errors?.[0] ?? {}) : {};
    return {
      status: response.status,
      code: first.extensions?.code,
      message: first.message ?? '',
      headers: response.headers,
    };
  }

  describe('gives every answer its headers', () => {
    let plain: TestApi;
    let secure: TestApi;
    beforeAll(async () => {
      plain = await start();
      secure = await start({ publicUrl: 'https://node.example.org' });
    });

    it.each<[string, string, RequestInit]>([
      ['an answer', '/graphql', { method: 'POST', headers: JSON_TYPE, body: ASK }],
      ['a refusal of GraphQL', '/graphql', { method: 'POST', headers: JSON_TYPE, body: '{}' }],
      ['a body that is none', '/graphql', { method: 'POST', headers: JSON_TYPE, body: '{' }],
      ['an address that is not there', '/api/nothing', {}],
      ['an address that is no text', '/%', {}],
      [
        'a refused token',
        '/graphql',
        { method: 'POST', headers: { ...JSON_TYPE, authorization: 'Bearer x' }, body: ASK },
      ],
      ['health', '/health/live', {}],
      ['an export', '/api/export/countries.csv', {}],
      ['a file that is not there', '/api/files/0190a3c2-6b5e-7d0f-9a43-0c3b7be9b1d4', {}],
    ])('%s', async (_, path, init) => {
      const { headers } = await send(plain.url + path, init);
      for (const [name, value] of Object.entries(HEADERS)) expect([name, headers.get(name)]).toEqual([name, value]);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('strict-transport-security')).toBeNull();
      if (/^\/(graphql|api)/.test(path)) expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-powered-by') ?? headers.get('server')).toBeNull();
      expect((await send(secure.url + path, init)).headers.get('strict-transport-security')).toBe('max-age=31536000');
    });
  });

  describe('takes no more than a route needs', () => {
    let api: TestApi;
    let hasty: TestApi;
    let signedIn: Record<string, string>;
    const large = (bytes: number): string => JSON.stringify({ query: '{ __typename }', more: 'x'.repeat(bytes) });
    beforeAll(async () => {
      api = await start();
      hasty = await start({ times: { answerMs: 1_500, headersMs: 1_000 } });
      const user = await identity().user([{ role: 'EDITOR', ncc: 'IT' }]);
      const browser = identity().browser(); // of another process, without haste
      await browser.signIn(user.email);
      signedIn = { ...JSON_TYPE, cookie: browser.cookie ?? '' };
    });

    it('from whoever did not sign in a small body, whose length is said', async () => {
      const refused = await send(`${api.url}/graphql`, { method: 'POST', headers: JSON_TYPE, body: large(200_000) });
      expect(refused).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
      expect(refused.message).toContain('200000');
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(ASK));
          controller.close();
        },
      });
      const init = { method: 'POST', headers: JSON_TYPE, body, duplex: 'half' } as RequestInit;
      expect(await send(`${api.url}/graphql`, init)).toMatchObject({ status: 411, code: 'BODY_LENGTH_NEEDED' });
      expect(await send(`${api.url}/graphql`, { method: 'POST', headers: JSON_TYPE, body: ASK })).toMatchObject({
        status: 200,
        code: undefined,
      });
    });

    it.each([
      ['/graphql', 20_000_001, '20000000'],
      ['/api/export/countries.csv', 1_000_001, '1000000'],
      ['/api/files', 100_001, '100000'],
      ['/api/mailbox', 100_001, '100000'],
    ])('from everybody else what %s is made for', async (path, bytes, limit) => {
      const method = path === '/api/mailbox' ? 'DELETE' : 'POST';
      const refused = await send(api.url + path, { method, headers: signedIn, body: large(bytes) });
      expect(refused).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
      expect(refused.message).toContain(limit);
    });

    it('and no form where JSON is expected', async () => {
      const form = new FormData();
      form.append('operations', ASK);
      const { 'content-type': _, ...headers } = signedIn;
      const refused = await send(`${api.url}/graphql`, { method: 'POST', headers, body: form });
      expect([refused.status < 500, refused.status >= 400]).toEqual([true, true]);
    });

    /** What comes back on a connection until it is closed. */
    function raw(text: string): Promise<string> {
      const { hostname, port } = new URL(hasty.url);
      return new Promise((resolve, reject) => {
        let answer = '';
        const socket = connect(Number(port), hostname, () => socket.write(text));
        socket.setEncoding('utf8').on('data', (part: string) => {
          answer += part;
        });
        socket.on('close', () => resolve(answer)).on('error', reject);
      });
    }
    const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

    it.each([
      ['a body that does not come', `${head}content-length: 100\r\n\r\n{"query":`, 408, 'REQUEST_TOO_SLOW'],
      ['headers that do not end', head, 408, 'REQUEST_TOO_SLOW'],
      ['headers without end', `${head}x: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
      ['what is no request', 'HELLO\r\n\r\n', 400, 'REQUEST_UNREADABLE'],
    ])('gives up %s, with a code, and closes', async (_, text, status, code) => {
      const answer = await raw(text);
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(answer).toContain(`"code":"${code}"`);
      expect(answer.toLowerCase()).toContain('connection: close');
    });

    it('gives up an answer that takes too long, with a code', async () => {
      const owner = await connectDatabase({ url: identity().url, role: 'seedbed_owner', poolSize: 1 });
      try {
        await owner.inTransaction(ctx, async (tx) => {
          await owner.query(tx, 'lock table countries in access exclusive mode');
          const answer = await send(`${hasty.url}/graphql`, { method: 'POST', headers: JSON_TYPE, body: ASK });
          expect(answer).toMatchObject({ status: 503, code: 'ANSWER_TOO_SLOW' });
        });
      } finally {
        await owner.close();
      }
      await until(
        async () =>
          (await send(`${hasty.url}/graphql`, { method: 'POST', headers: JSON_TYPE, body: ASK })).status === 200,
      );
    });
  });

  describe('believes its own proxies and nobody else', () => {
    const from = (address: string, proto = 'https') => ({ 'x-forwarded-for': address, 'x-forwarded-proto': proto });
    async function networkOfSignIn(api: TestApi, headers: Record<string, string>): Promise<unknown> {
      const user = await identity().user([{ role: 'EDITOR', ncc: 'IT' }]);
      const browser = new Client(api.url, headers);
      await browser.signIn(user.email);
      const { db } = identity().domain;
      const [session] = await db.query<{ network: string }>(ctx, 'select network from sessions where user_id = $1', [
        user.id,
      ]);
      return session?.network;
    }

    it('about where a request comes from', async () => {
      const [trusting, other] = [
        await start({ trustedProxies: ['127.0.0.1'] }),
        await start({ trustedProxies: ['10.0.0.0/8'] }),
      ];
      expect(await networkOfSignIn(trusting, from('203.0.113.7'))).toBe('203.0.113.0/24');
      expect(await networkOfSignIn(trusting, from('198.51.100.1, 203.0.113.7'))).toBe('203.0.113.0/24');
      expect(await networkOfSignIn(trusting, from('2001:db8:1:2::3'))).toBe('2001:db8:1::/48');
      expect(await networkOfSignIn(trusting, {})).toBe('127.0.0.0/24');
      for (const api of [other, identity().api]) {
        expect(await networkOfSignIn(api, from('203.0.113.7'))).toBe('127.0.0.0/24');
      }
    });

    it('so that attempts are counted for the network that they come from', async () => {
      const api = await start({ trustedProxies: ['127.0.0.1'] });
      const codes = async (address: string, times: number): Promise<(string | undefined)[]> => {
        const browser = new Client(api.url, from(address));
        const found = [];
        for (let at = 0; at < times; at++) {
          const query = `mutation { requestSignInLink(input: { email: "somebody-${address}-${at}@example.org" }) }`;
          found.push((await browser.send(query)).code);
        }
        return found;
      };
      const first = await codes('203.0.113.50', 42);
      expect(first.slice(0, 40).filter((code) => code !== undefined)).toEqual([]);
      expect(first.slice(40)).toEqual(['TRIES_TOO_MANY', 'TRIES_TOO_MANY']);
      expect(await codes('203.0.113.77', 1)).toEqual(['TRIES_TOO_MANY']);
      expect(await codes('198.51.100.50', 1)).toEqual([undefined]);
    }, 120_000);

    it('about https, without which it answers nobody where that is wanted', async () => {
      const http = { publicUrl: 'https://node.example.org', trustedProxies: ['127.0.0.1'], httpsOnly: true };
      const [api, open] = [await start(http), await start({ ...http, trustedProxies: ['10.0.0.0/8'] })];
      const ask = (to: TestApi, proto: string) =>
        send(`${to.url}/graphql`, {
          method: 'POST',
          headers: { ...JSON_TYPE, ...from('203.0.113.9', proto) },
          body: ASK,
        });
      expect(await ask(api, 'https')).toMatchObject({ status: 200, code: undefined });
      expect(await ask(api, 'http')).toMatchObject({ status: 403, code: 'HTTPS_NEEDED' });
      expect(await ask(open, 'https')).toMatchObject({ status: 403, code: 'HTTPS_NEEDED' });
      const page = await send(`${api.url}/orgs?q=x`, { headers: { accept: 'text/html' } });
      expect([page.status, page.headers.get('location')]).toEqual([308, 'https://node.example.org/orgs?q=x']);
      expect((await send(`${api.url}/health/live`)).status).toBe(200);
    });
  });
});
