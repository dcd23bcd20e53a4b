/** How the api serves the web app: what may be kept, what may run, what may be framed, what is never a page. */
import { check, expect, same } from './suite.mjs';
import { reader } from './visit.mjs';

const html = { accept: 'text/html' };

/** What every answer says, whatever it is. */
const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * What somebody who got text of theirs into a page would try. Each is tried in a real page and must not work.
 * @type {[string, string, string][]} what, how, and the directive that forbids it
 */
const attacks = [
  [
    'a script element',
    `document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.got = 1' }))`,
    'script-src-elem',
  ],
  [
    'a script of this very node',
    `document.body.append(Object.assign(document.createElement('script'), { src: '/scheme.js' }))`,
    'script-src-elem',
  ],
  [
    'a handler in an attribute',
    `document.body.insertAdjacentHTML('beforeend', '<img src="/none" onerror="globalThis.got = 1">')`,
    'script-src-attr',
  ],
  ['text that is run', `try { new Function('globalThis.got = 1')() } catch {}`, 'script-src'],
  [
    'a style element',
    `document.head.append(Object.assign(document.createElement('style'), { textContent: 'main { display: none }' }))`,
    'style-src-elem',
  ],
  [
    'a style in an attribute',
    `document.body.insertAdjacentHTML('beforeend', '<b style="color: red">x</b>')`,
    'style-src-attr',
  ],
  [
    'a frame of another host',
    `document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.org' }))`,
    'frame-src',
  ],
  [
    'a picture of another host',
    `document.body.append(Object.assign(new Image(), { src: 'https://example.org/x.png' }))`,
    'img-src',
  ],
  ['a request to another host', `fetch('https://example.org/').catch(() => {})`, 'connect-src'],
  [
    'another base',
    `document.head.append(Object.assign(document.createElement('base'), { href: 'https://example.org/' }))`,
    'base-uri',
  ],
  ['a worker', `try { new Worker('/scheme.js') } catch {}`, 'worker-src'],
  ['an object', `document.body.insertAdjacentHTML('beforeend', '<object data="/icon.svg"></object>')`, 'object-src'],
];

/** @param {import('playwright-core').Browser} browser @param {string} url */
async function checkPolicy(browser, url) {
  const context = await reader(browser);
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector('main h1');
  // in the page itself and not through the protocol, which passes every policy
  for (const [what, how, directive] of attacks) {
    await check(`served: ${what} is forbidden in a page`, async () => {
      const found = await page.evaluate(
        async ([code]) => {
          const forbidden = new Promise((resolve) => {
            addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
            setTimeout(() => resolve('nothing'), 5_000);
          });
          const { nonce } = JSON.parse(document.getElementById('boot')?.textContent ?? '{}');
          // one of ours, which somebody talked into it; later, because the protocol's own evaluation may run text
          const textContent = `setTimeout(() => { ${code} })`;
          document.head.append(Object.assign(document.createElement('script'), { textContent, nonce }));
          return [await forbidden, globalThis.got];
        },
        [how],
      );
      same(found, [directive, undefined], 'what was forbidden, and what ran');
    });
  }
  await context.close();
}

/** @param {string} url @param {import('playwright-core').Browser} browser */
export async function checkServing(url, browser) {
  await checkPolicy(browser, url);
  const first = await fetch(`${url}/orgs?country=IT`, { headers: html });
  const body = await first.text();
  await check('served: every page is index.html with a policy and the settings of the node', () => {
    const boot = JSON.parse(/id="boot"[^>]*>(.*?)<\/script>/.exec(body)?.[1] ?? 'null');
    const policy = first.headers.get('content-security-policy') ?? '';
    same(first.status, 200, 'status');
    expect(boot?.nodeName, 'no node name in the boot JSON');
    expect(policy.includes("default-src 'none'") && policy.includes("frame-ancestors 'none'"), `policy: ${policy}`);
    expect(policy.includes(`script-src 'nonce-${boot.nonce}';`), 'the nonce of the page is not in its policy');
    expect(!/unsafe|\*|https?:/.test(policy), `policy: ${policy}`);
    const bare = [...body.matchAll(/<(?:script|style|link rel="(?:stylesheet|modulepreload)")[^>]*>/g)];
    expect(bare.length > 3, 'the page has no scripts');
    same(
      bare.filter(([tag]) => !tag.includes(`nonce="${boot.nonce}"`)).map(([tag]) => tag),
      [],
      'scripts and styles without the nonce',
    );
    same(first.headers.get('cache-control'), 'no-cache', 'cache-control');
  });
  await check('served: no two pages have the same nonce', async () => {
    const nonces = new Set();
    for (let at = 0; at < 20; at++) {
      const policy = (await fetch(url, { headers: html })).headers.get('content-security-policy');
      nonces.add(/'nonce-([\w-]{20,})'/.exec(policy ?? '')?.[1]);
    }
    same([nonces.size, nonces.has(undefined)], [20, false], 'nonces');
  });
  for (const path of ['/', '/scheme.js', '/icon.svg', '/health/live', '/api/nothing', '/graphql']) {
    await check(`served: ${path} has the headers of every answer`, async () => {
      const { headers } = await fetch(url + path, { headers: html });
      for (const [name, value] of Object.entries(everywhere)) same(headers.get(name), value, name);
      expect(headers.get('permissions-policy')?.includes('camera=()'), 'permissions-policy');
      expect(headers.get('content-security-policy'), 'content-security-policy');
    });
  }
  await check('served: an unchanged page is 304 without a policy', async () => {
    const headers = { ...html, 'if-none-match': first.headers.get('etag') ?? '' };
    const again = await fetch(url, { headers });
    same([again.status, again.headers.get('content-security-policy')], [304, null], 'answer');
  });
  const asset = /src="(\/assets\/[^"]+\.js)"/.exec(body)?.[1];
  await check('served: assets may be kept for a year and come compressed', async () => {
    for (const [accepted, sent] of [
      ['br', 'br'],
      ['gzip', 'gzip'],
    ]) {
      const { status, headers } = await fetch(url + asset, { headers: { 'accept-encoding': accepted } });
      same([status, headers.get('content-encoding')], [200, sent], `asset asked for as ${accepted}`);
      same(headers.get('cache-control'), 'public, max-age=31536000, immutable', 'cache-control');
    }
  });
  for (const path of [
    '/assets/gone-1a2b3c4d.js',
    '/assets/',
    '/graphql/x',
    '/api/x',
    '/health/x',
    '/.vite/manifest.json',
    '/..%2f..%2fpackage.json',
  ]) {
    await check(`served: ${path} is never a page`, async () => {
      const response = await fetch(url + path, path.startsWith('/.') ? {} : { headers: html });
      const text = await response.text();
      same(
        [response.status, text.includes('<!doctype html>'), text.includes('"dependencies"')],
        [404, false, false],
        'answer',
      );
    });
  }
  await check('served: a program that asks for JSON gets no page', async () => {
    same((await fetch(`${url}/orgs`, { headers: { accept: 'application/json' } })).status, 404, 'status');
  });
}
