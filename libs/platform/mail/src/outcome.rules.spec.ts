import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { outcomeOfFailure, pauseAfter, type SmtpFailure, shownReply } from './outcome.rules.js';

const reply = (responseCode: number, command: string): SmtpFailure => ({
  responseCode,
  permanent: responseCode >= 500 && responseCode !== 503,
  command,
  response: `${responseCode} said the server`,
});

describe('what became of an attempt', () => {
  it.each<[string, SmtpFailure, boolean, string]>([
    ['550 after the recipient', reply(550, 'RCPT TO'), false, 'rejected'],
    ['450 after the recipient', reply(450, 'RCPT TO'), false, 'deferred'],
    ['553 after the sender', reply(553, 'MAIL FROM'), false, 'rejected'],
    ['554 after the message', reply(554, 'DATA'), true, 'rejected'],
    ['451 after the message', reply(451, 'DATA'), true, 'deferred'],
    ['421 in place of an answer', reply(421, 'CONN'), true, 'deferred'],
    ['503, which is about us', reply(503, 'DATA'), true, 'deferred'],
    ['554 as a greeting', reply(554, 'CONN'), false, 'deferred'],
    ['535 for our password', { ...reply(535, 'AUTH PLAIN'), code: 'EAUTH' }, false, 'deferred'],
    ['nobody there', { code: 'ESOCKET', command: 'CONN', message: 'connect ECONNREFUSED' }, false, 'deferred'],
    ['no TLS', { code: 'ETLS', command: 'STARTTLS' }, false, 'deferred'],
    ['a connection lost before the end', { code: 'ECONNECTION', command: 'CONN' }, false, 'deferred'],
    ['a connection lost after the end', { code: 'ECONNECTION', command: 'CONN' }, true, 'unknown'],
    ['silence after the end', { code: 'ETIMEDOUT', command: 'CONN' }, true, 'unknown'],
    ['too large for the server', { code: 'EMESSAGE', command: 'MAIL FROM' }, false, 'rejected'],
  ])('is told: %s', (_what, failure, mayHaveLeft, kind) => {
    expect(outcomeOfFailure(failure, mayHaveLeft).kind).toBe(kind);
  });

  it('is never unknown before the end went out, and never "not arrived" after it without an answer', () => {
    const failures = fc.record({
      code: fc.option(fc.constantFrom('ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EMESSAGE', 'EENVELOPE', 'ESTREAM'), {
        nil: undefined,
      }),
      command: fc.option(fc.constantFrom('CONN', 'EHLO', 'MAIL FROM', 'RCPT TO', 'DATA', 'API'), { nil: undefined }),
      responseCode: fc.option(fc.integer({ min: 200, max: 599 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(failures, fc.boolean(), (failure, mayHaveLeft) => {
        const { kind } = outcomeOfFailure({ ...failure, permanent: (failure.responseCode ?? 0) >= 500 }, mayHaveLeft);
        expect(kind === 'unknown').toBe(mayHaveLeft && failure.responseCode === undefined);
        expect(kind).not.toBe('accepted');
      }),
    );
  });

  it('pauses longer each time, four hours at most', () => {
    expect([1, 2, 3, 4, 5, 6, 1_000].map((n) => pauseAfter(n, 60_000) / 60_000)).toEqual([1, 4, 16, 64, 240, 240, 240]);
  });

  it('is shown on one line, without the address', () => {
    const said = '550-5.1.1 <ANA.kovac@example.org>\r\n550 no such user: ana.kovac@example.org\0';
    expect(shownReply(said, 'ana.kovac@example.org', 'a***@example.org')).toBe(
      '550-5.1.1 <a***@example.org> 550 no such user: a***@example.org',
    );
  });
});
