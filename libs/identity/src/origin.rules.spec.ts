import { describe, expect, it } from '@jest/globals';
import { isFromElsewhere, isOnThisMachine } from './origin.rules.js';

const post = { method: 'POST', host: '127.0.0.1:3000', origin: undefined, fetchSite: undefined };

describe('a request that may change something', () => {
  it.each(['cross-site', 'same-site', 'something new'])('is from elsewhere when the browser says %s', (fetchSite) => {
    expect(isFromElsewhere({ ...post, fetchSite })).toBe(true);
  });
  it.each(['same-origin', 'none'])('is our own when the browser says %s', (fetchSite) => {
    expect(isFromElsewhere({ ...post, fetchSite, origin: 'https://network.example' })).toBe(false);
  });
  it('is judged by its origin where an old browser says no more', () => {
    expect(isFromElsewhere({ ...post, origin: 'http://127.0.0.1:3000' })).toBe(false);
    for (const origin of [
      'http://127.0.0.1:3001',
      'https://evil.example',
      'null',
      'http://127.0.0.1:3000.evil.example',
    ]) {
      expect(isFromElsewhere({ ...post, origin })).toBe(true);
    }
  });
  it('is judged by the known address of the node, whatever host it names', () => {
    const asked = { ...post, host: 'evil.example', origin: 'https://evil.example' };
    expect(isFromElsewhere(asked, 'https://seedbed.example.org')).toBe(true);
    expect(isFromElsewhere({ ...asked, origin: 'https://seedbed.example.org' }, 'https://seedbed.example.org')).toBe(
      false,
    );
  });
  it('is let through when it is no browser’s', () => expect(isFromElsewhere(post)).toBe(false));
  it('is no matter when it only reads', () => {
    expect(isFromElsewhere({ ...post, method: 'GET', fetchSite: 'cross-site' })).toBe(false);
  });
});

describe('a request on this machine', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1:3000'],
    ['::ffff:127.0.0.1', 'localhost:3000'],
    ['::1', '[::1]:3000'],
  ])('comes from %s to %s', (address, host) => expect(isOnThisMachine(address, host, false)).toBe(true));
  it('comes from no other address, through no proxy, and under no other name', () => {
    expect(isOnThisMachine('192.0.2.1', '127.0.0.1:3000', false)).toBe(false);
    expect(isOnThisMachine('127.0.0.1', '127.0.0.1:3000', true)).toBe(false);
    expect(isOnThisMachine('127.0.0.1', 'rebound.example:3000', false)).toBe(false);
    expect(isOnThisMachine(undefined, undefined, false)).toBe(false);
  });
});
