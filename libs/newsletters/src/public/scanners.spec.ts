import { describe, expect, it } from '@jest/globals';
import { isByPerson } from './scanners.js';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const get = (headers: Record<string, string>, method = 'GET') => isByPerson({ method, headers });

describe('a link is followed', () => {
  it('by a person with a browser', () => {
    expect(get({ 'user-agent': FIREFOX })).toBe(true);
    expect(get({ 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15' })).toBe(
      true,
    );
  });

  it.each([
    ['a HEAD', { 'user-agent': FIREFOX }, 'HEAD'],
    ['a prefetch', { 'user-agent': FIREFOX, 'sec-purpose': 'prefetch;prerender' }, 'GET'],
    ['an old prefetch', { 'user-agent': FIREFOX, 'x-moz': 'prefetch' }, 'GET'],
    ['somebody who says nothing', {}, 'GET'],
    ['a crawler', { 'user-agent': 'Mozilla/5.0 (compatible; bingbot/2.0)' }, 'GET'],
    ['a scanner', { 'user-agent': 'Mozilla/5.0 Barracuda Sentinel (EE)' }, 'GET'],
    ['a program', { 'user-agent': 'python-requests/2.32' }, 'GET'],
  ] as const)('not by %s', (_who, headers, method) => {
    expect(get(headers, method)).toBe(false);
  });
});
