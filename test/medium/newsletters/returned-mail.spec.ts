import { describe, expect, it } from '@jest/globals';
import { encodeXtext, type Returned, readReturned, returnedId } from '@seedbed/newsletters';
import fc from 'fast-check';
import { complaint, type DsnRecipient, dsn, localised, plain, shapes } from './returned-examples.js';

const MAX_RECIPIENTS = 200;
const MAX_READ_BYTES = 1_000_000;

const told = ({ kind, recipients: [first] }: Returned): string =>
  `${kind} ${first?.address} ${first?.class} ${first?.reason} ${first?.status}`;

const failed: DsnRecipient = {
  final: 'ana@example.org',
  action: 'failed',
  status: '5.1.1',
  diagnostic: '550 5.1.1 <ana@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
  remoteMta: 'mx.example.org',
};
const about = {
  text: 'Undelivered.',
  reportingMta: 'out.example.net',
  messageId: '<m1@example.org>',
  to: 'b+t.1@bounce.example.org',
};

describe('a report by RFC 3464', () => {
  const letters = (from: string, minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...from), minLength, maxLength });
  const name = letters('abcxyz019', 1, 20);
  const address = fc
    .tuple(name, fc.option(letters('abcxyz', 1, 8), { nil: null }), name)
    .map(([local, tag, domain]) =>
      tag === null ? `${local}@${domain}.example.org` : `${local}+${tag}@${domain}.example.org`,
    );
  const action = fc.constantFrom('failed', 'delayed', 'delivered', 'relayed', 'expanded');
  const status = fc.tuple(fc.constantFrom(4, 5), fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 30 }));
  const recipient = fc.record({
    original: address,
    action,
    status: status.map((numbers) => numbers.join('.')),
    diagnostic: letters('abc de', 10, 200).map((text) => `550 ${text.replace(/\s+/g, ' ').trim()}x`),
    remoteMta: name.map((host) => `${host}.example.org`),
  });

  it('is read as it was written', async () => {
    const reports = fc.record({
      recipients: fc.uniqueArray(recipient, { selector: (one) => one.original, minLength: 1, maxLength: 5 }),
      envelopeId: letters('abc+= 1', 1, 30).map((text) => `${text.trim()}=+z`),
      id: name,
    });
    await fc.assert(
      fc.asyncProperty(reports, async ({ recipients, envelopeId, id }) => {
        const raw = dsn({
          ...about,
          envelopeId: encodeXtext(envelopeId),
          messageId: `<${id}@example.org>`,
          recipients: recipients.map((one) => ({ ...one, final: `final-${one.original}` })),
        });
        const { recipients: read, ...report } = await readReturned(raw);
        expect(
          read.map(({ address: original, action: seen, status: code, diagnostic, remoteMta }) => ({
            original,
            action: seen,
            status: code,
            diagnostic,
            remoteMta,
          })),
        ).toEqual(recipients);
        expect(report).toMatchObject({ envelopeId, messageId: `<${id}@example.org>`, reportingMta: 'out.example.net' });
        expect(report.deliveredTo).toEqual(['b+t.1@bounce.example.org']);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, readonly string[], string]>([
    ['one failed', ['failed', 'delayed'], 'failed'],
    ['none failed yet', ['delivered', 'delayed'], 'delayed'],
    ['handed on', ['delivered', 'relayed'], 'relayed'],
    ['all arrived', ['delivered'], 'delivered'],
  ])('is of the kind of its worst recipient: %s', async (_what, actions, kind) => {
    const recipients = actions.map((action, at) => ({ ...failed, action, final: `p${at}@example.org` }));
    expect((await readReturned(dsn({ ...about, recipients }))).kind).toBe(kind);
  });

  it('says the same whatever its line ends are, and has one name for the same bytes', async () => {
    const raw = dsn({ ...about, recipients: [failed] });
    const other = (end: string) => Buffer.from(raw.toString('utf8').replaceAll('\r\n', end));
    const read = await readReturned(raw);
    expect(told(read)).toBe('failed ana@example.org hard no-mailbox 5.1.1');
    expect(await readReturned(other('\n'))).toEqual(read);
    expect(await readReturned(other('\r'))).toEqual(read);
    expect(returnedId(raw)).toBe(returnedId(Buffer.from(raw)));
    expect(returnedId(raw)).not.toBe(returnedId(other('\n')));
  });
});

describe('a report in words', () => {
  it.each(shapes)('of %s is read', async (_system, raw, reading) =>
    expect(told(await readReturned(raw))).toBe(reading),
  );
  it.each(localised)('in %s is read', async (_language, raw, reading) =>
    expect(told(await readReturned(raw))).toMatch(new RegExp(`^${reading}`)),
  );

  it('gives the Message-ID of the copy below it', async () => {
    const [, raw = Buffer.alloc(0)] = shapes[0] ?? [];
    expect((await readReturned(raw)).messageId).toBe('<m1@example.org>');
  });

  it('is not believed when a person quotes it', async () => {
    const [, raw = Buffer.alloc(0)] = shapes[2] ?? [];
    const quoted = raw
      .toString('utf8')
      .replace('Return-Path: <>\n', '')
      .replace('MAILER-DAEMON@mx', 'ana')
      .replace('failure notice', 'Look what I got');
    expect((await readReturned(Buffer.from(quoted))).kind).toBe('not-a-report');
  });

  it('"unknown user" after the whole message was taken is a filter', async () => {
    const words = (command: string) =>
      plain(
        { From: 'MAILER-DAEMON@mx.example.org', Subject: 'Undelivered' },
        `The mail system\n\nyour message could not be delivered for one reason\n\n<ana@example.org>: host mx.example.org[192.0.2.7] said: 550 User unknown (in reply to ${command} command)\n`,
      );
    expect((await readReturned(words('RCPT TO'))).recipients[0]?.class).toBe('hard');
    expect((await readReturned(words('end of DATA'))).recipients[0]).toMatchObject({
      class: 'soft',
      reason: 'mailbox-refuses',
    });
    expect((await readReturned(words('MAIL FROM'))).recipients[0]).toMatchObject({
      class: 'policy',
      reason: 'our-address',
    });
  });
});

describe('mail that is no report of delivery', () => {
  it('is a complaint, about the recipient of the original or the one it names', async () => {
    const fields = 'Feedback-Type: Abuse (spam)\nUser-Agent: FBL/1\nVersion: 1\n';
    const original = 'Message-ID: <m1@example.org>\nTo: <ana@example.org>\nSubject: News\n\nNews.\n';
    expect(await readReturned(complaint(fields, original))).toMatchObject({
      kind: 'complaint',
      feedbackType: 'abuse',
      messageId: '<m1@example.org>',
      recipients: [{ address: 'ana@example.org' }],
    });
    expect(await readReturned(complaint(`${fields}Original-Rcpt-To: <iva@example.org>\n`, original))).toMatchObject({
      recipients: [{ address: 'iva@example.org' }],
    });
    expect(await readReturned(complaint(fields, null))).toMatchObject({
      kind: 'complaint',
      recipients: [],
      messageId: null,
    });
  });

  it.each<[string, Record<string, string>, string, string]>([
    [
      'by RFC 3834',
      { From: 'ana@example.org', 'Auto-Submitted': 'auto-replied (vacation)', Subject: 'Hello' },
      'Back on Monday.',
      'auto-reply',
    ],
    [
      'with an empty return path',
      { 'Return-Path': '<>', From: 'ana@example.org', 'Auto-Submitted': 'auto-replied' },
      'Ask iva@example.org.',
      'auto-reply',
    ],
    [
      'by its subject, in Greek',
      { From: 'ana@example.org', Subject: '=?utf-8?B?zpHPhc+Ez4zOvM6xz4TOtyDOsc+AzqzOvc+EzrfPg863?=' },
      'x',
      'auto-reply',
    ],
    ['that unsubscribes', { From: 'ana@example.org', Subject: 'unsubscribe' }, '', 'unsubscribe-mail'],
    [
      'from a person',
      { From: 'ana@example.org', Subject: 'Thank you', 'Auto-Submitted': 'no' },
      'My account is full of joy.',
      'not-a-report',
    ],
  ])('is told: %s', async (_what, header, body, kind) =>
    expect((await readReturned(plain(header, body))).kind).toBe(kind),
  );
});

describe('a report that lies', () => {
  const raw = (...lines: readonly string[]) => Buffer.from(lines.join('\n'));
  const nested = (depth: number) =>
    raw(
      'From: MAILER-DAEMON@x.example.org',
      ...Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}`),
      'Content-Type: text/plain\n\nhello',
    );
  const many = dsn({
    ...about,
    recipients: Array.from({ length: 5_000 }, (_, at) => ({ ...failed, final: `p${at}@example.org` })),
  });

  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['a thousand parts inside each other', nested(1_000)],
    ['messages inside messages', raw(...Array.from({ length: 2_000 }, () => 'Content-Type: message/rfc822\n'))],
    [
      'a header of a hundred thousand fields',
      raw(...Array.from({ length: 100_000 }, (_, at) => `X-${at}: y`), '', 'text'),
    ],
    ['a field of a megabyte', raw(`Subject: ${'=?utf-8?q?a?= '.repeat(70_000)}`, '', 'x')],
    ['an address list of a megabyte', raw(`To: ${'"('.repeat(400_000)}`, '', 'x')],
    [
      'twenty megabytes',
      Buffer.concat([
        raw('From: MAILER-DAEMON@x.example.org', '', ''),
        Buffer.alloc(20_000_000, '<a@b.example.org>: x\n'),
      ]),
    ],
    ['bytes of any kind', Buffer.from(Array.from({ length: 500_000 }, (_, at) => (at * 7_919 + (at >> 8)) % 256))],
    [
      'tags that never end',
      raw('From: MAILER-DAEMON@x.example.org', 'Content-Type: text/html', '', '<a<b<style'.repeat(60_000)),
    ],
    [
      'brackets that never close',
      raw('From: MAILER-DAEMON@x.example.org', '', 'Final-Recipient: rfc822; (((('.repeat(20_000)),
    ],
    [
      'words that almost match',
      raw(
        'From: MAILER-DAEMON@x.example.org',
        'Subject: Undelivered',
        '',
        'mailbox user account recipient is has been '.repeat(20_000),
      ),
    ],
    [
      'an address that never ends',
      raw(
        'From: MAILER-DAEMON@x.example.org',
        'Subject: Undelivered',
        '',
        `could not be delivered to ${'a.'.repeat(300_000)}`,
      ),
    ],
  ])('%s is read within bounds', async (_what, bytes) => {
    const before = process.cpuUsage();
    const report = await readReturned(bytes);
    const { user } = process.cpuUsage(before);
    expect(report.recipients.length).toBeLessThanOrEqual(MAX_RECIPIENTS);
    expect(user).toBeLessThan(10_000_000); // µs of processor; what grows out of proportion takes minutes
  });

  it('names no more recipients than can be, each once', async () => {
    const { recipients } = await readReturned(many);
    expect(recipients).toHaveLength(MAX_RECIPIENTS);
    const twice = await readReturned(dsn({ ...about, recipients: [failed, failed] }));
    expect(twice.recipients).toHaveLength(1);
  });

  it('is read up to its limit and not beyond', async () => {
    const late = Buffer.concat([Buffer.alloc(MAX_READ_BYTES, 'x'), dsn({ ...about, recipients: [failed] })]);
    expect((await readReturned(late)).recipients).toEqual([]);
  });

  it('never throws', async () => {
    const [first = Buffer.alloc(0)] = [dsn({ ...about, recipients: [failed] })];
    const damage = fc.array(fc.tuple(fc.nat(first.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(first.length), async (bytes, length) => {
        const broken = Buffer.from(first);
        for (const [at, value] of bytes) broken[at] = value;
        expect(await readReturned(broken.subarray(0, length))).toHaveProperty('kind');
      }),
      { numRuns: 80 },
    );
  });
});
