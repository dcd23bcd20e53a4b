import { describe, expect, it } from '@jest/globals';
import { passwordProblems } from './password.rules.js';

const anna = { email: 'anna.kosta@example.org', displayName: 'Anna Kosta' };
const codes = (password: string): string[] => passwordProblems(password, anna).map(({ code }) => code);

describe('a password', () => {
  it.each(['correct horse battery', 'Ζωή σε δώδεκα', 'x7!Kq pl3 wve'])('may be "%s"', (password) => {
    expect(codes(password)).toEqual([]);
  });
  it('is long', () => {
    expect(codes('short')).toEqual(['PASSWORD_TOO_SHORT']);
    expect(codes('x'.repeat(201))).toEqual(['PASSWORD_TOO_LONG']);
  });
  it.each(['aaaaaaaaaaaaaa', 'passwordpassword', 'anna.kosta@example.org', 'Anna Kosta 123', 'seedbed1234567890'])(
    'is not what everybody tries first: "%s"',
    (password) => expect(codes(password)).toEqual(['PASSWORD_TOO_EASY']),
  );
});
