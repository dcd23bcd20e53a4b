import { describe, expect, it } from '@jest/globals';
import { isStrongAt, keptAcr, landingAddress, vouchedAddress } from './provider.rules.js';

describe('the address that a provider vouches for', () => {
  const verified = { email: ' Anna@Example.org', email_verified: true };
  it('is a verified one, as it is kept here', () => expect(vouchedAddress({}, verified)).toBe('anna@example.org'));
  it.each([
    { ...verified, email_verified: false },
    { ...verified, email_verified: 'true' },
    { email: 'anna@example.org' },
    { email_verified: true },
    { email: ['anna@example.org'], email_verified: true },
    { email: 'anna', email_verified: true },
    { email: '', email_verified: true },
    { email: 'a\u0000@example.org', email_verified: true },
  ])('is none in %j', (claims) => expect(vouchedAddress({}, claims)).toBeNull());
  it('is of a domain that it may speak for', () => {
    expect(vouchedAddress({ emailDomains: ['example.org'] }, verified)).toBe('anna@example.org');
    for (const domain of ['example.com', 'ample.org', 'www.example.org']) {
      expect(vouchedAddress({ emailDomains: [domain] }, verified)).toBeNull();
    }
  });
});

describe('a second factor elsewhere', () => {
  const provider = { strongAcr: ['urn:mfa'], strongAmr: ['mfa', 'hwk'] };
  it.each([{ acr: 'urn:mfa' }, { amr: ['pwd', 'mfa'] }, { acr: 'x', amr: ['hwk'] }])('counts with %j', (claims) =>
    expect(isStrongAt(provider, claims)).toBe(true),
  );
  it.each([{}, { acr: 'urn:pwd' }, { acr: ['urn:mfa'] }, { amr: 'mfa' }, { amr: ['pwd'] }])(
    'does not with %j',
    (claims) => expect(isStrongAt(provider, claims)).toBe(false),
  );
  it('never counts where the settings name no word for it', () =>
    expect(isStrongAt({ strongAcr: [], strongAmr: [] }, { acr: 'urn:mfa', amr: ['mfa'] })).toBe(false));
  it('is kept as it was said', () => {
    expect(keptAcr({ acr: 'urn:mfa' })).toBe('urn:mfa');
    for (const acr of [undefined, '', 7, ['x'], 'x'.repeat(201), 'a\u0000']) expect(keptAcr({ acr })).toBeNull();
  });
});

describe('where a browser lands', () => {
  it('is the page it wanted', () => expect(landingAddress({ to: '/orgs?x=1' })).toBe('/orgs?x=1'));
  it('is the page of the second factor, with its secret behind the #', () => {
    expect(landingAddress({ to: '/', challenge: 'abc' })).toBe('/sign-in#challenge=abc');
    expect(landingAddress({ to: '/orgs?x=1', challenge: 'abc' })).toBe('/sign-in?to=%2Forgs%3Fx%3D1#challenge=abc');
    expect(landingAddress({ to: '/', challenge: 'abc', secondFactors: ['CODE_APP', 'PASSKEY'] })).toBe(
      '/sign-in#challenge=abc&ways=CODE_APP,PASSKEY',
    );
  });
  it('is the page that says what went wrong', () => {
    expect(landingAddress({ to: '/', problem: 'PROVIDER_AWAY' })).toBe('/sign-in?problem=PROVIDER_AWAY');
    expect(landingAddress({ to: '/orgs', problem: 'X' })).toBe('/sign-in?problem=X&to=%2Forgs');
    expect(landingAddress({ to: '/orgs', problem: 'X', isLink: true })).toBe('/account?problem=X');
  });
});
