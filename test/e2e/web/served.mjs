/** How the api serves the web app: what may be kept, what may be framed, what is never a page. */
import { check, expect, same } from './suite.mjs';

const html = { accept: 'text/html' };

/** @param {string} url */
export async function checkServing(url) {
  const first = await fetch(`${url}/orgs?country=IT`, { headers: html });
  const body = await first.text();
  await check('served: every page is index.html with a policy and the settings of the node', () => {
    const boot = JSON.parse(/id="boot">(.*?)<\/script>/.exec(body)?.[1] ?? 'null');
    const policy = first.headers.get('content-security-policy') ?? '';
    same(first.status, 200, 'status');
    expect(boot?.nodeName, 'no node name in the boot JSON');
    expect(policy.includes("default-src 'self'") && policy.includes("frame-ancestors 'none'"), `policy: ${policy}`);
    expect(policy.includes(`'nonce-${boot.nonce}'`), 'the nonce of the page is not in its policy');
    same(first.headers.get('cache-control'), 'no-cache', 'cache-control');
  });
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
