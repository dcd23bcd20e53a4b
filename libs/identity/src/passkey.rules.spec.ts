import { describe, expect, it } from '@jest/globals';
import { newId } from '@seedbed/platform/kernel';
import {
  countsOn,
  isFromPartysPage,
  isHandleOf,
  readMade,
  readUsed,
  relyingPartyOf,
  userHandleOf,
} from './passkey.rules.js';

describe('the relying party of a node', () => {
  it('is the name in its address', () => {
    const origin = 'https://network.example.org';
    expect(relyingPartyOf(origin)).toEqual({ id: 'network.example.org', origin });
    expect(relyingPartyOf(`${origin}:8443`)).toEqual({ id: 'network.example.org', origin: `${origin}:8443` });
    expect(relyingPartyOf('http://localhost:3000')).toEqual({ id: 'localhost', origin: 'http://localhost:3000' });
  });
  it.each([
    'http://network.example.org',
    'http://127.0.0.1:3000',
    'https://127.0.0.1',
    'https://[::1]:3000',
    'http://localhost.example.org',
  ])('is none at %s, where browsers know no passkeys', (address) => expect(relyingPartyOf(address)).toBeNull());
});

describe('what a browser says of the page', () => {
  const party = { id: 'network.example.org', origin: 'https://network.example.org' };
  const said = (data: unknown): string => Buffer.from(JSON.stringify(data)).toString('base64url');

  it('must be ours, to the letter, and in no frame of others', () => {
    expect(isFromPartysPage(party, said({ origin: party.origin, crossOrigin: false }))).toBe(true);
    for (const data of [
      { origin: 'https://network.example.org.evil.example' },
      { origin: 'http://network.example.org' },
      { origin: 'https://evil.network.example.org' },
      { origin: party.origin, crossOrigin: true },
      { origin: [party.origin] },
      null,
      {},
    ]) {
      expect(isFromPartysPage(party, said(data))).toBe(false);
    }
    expect(isFromPartysPage(party, 'AAAA')).toBe(false);
  });
});

describe('a user handle', () => {
  it('is that of one user', () => {
    const [one, other] = [newId(), newId()];
    const handle = Buffer.from(userHandleOf(one)).toString('base64url');
    expect([isHandleOf(handle, one), isHandleOf(handle, other), isHandleOf('', one)]).toEqual([true, false, false]);
  });
});

describe('a counter', () => {
  it.each([
    [0, 0, true],
    [0, 5, true],
    [5, 6, true],
    [5, 5, false],
    [5, 4, false],
    [5, 0, false],
  ])('from %d to %d goes on: %s', (before, now, goesOn) => expect(countsOn(before, now)).toBe(goesOn));
});

describe('the answer of a browser', () => {
  it.each([null, 'x', [], {}, { id: 'a', rawId: 'a', type: 'public-key', response: {} }, { id: 'ä' }])(
    'is read or it is none: %j',
    (response) => expect([readMade(response), readUsed(response)]).toEqual([null, null]),
  );
});
