/** Reports as mail systems write them, made for our tests; all addresses are of example.org (RFC 2606). */

export interface DsnRecipient {
  readonly original?: string;
  readonly final: string;
  readonly action: string;
  readonly status: string;
  readonly diagnostic?: string;
  readonly remoteMta?: string;
}

export interface DsnExample {
  readonly text: string;
  readonly reportingMta: string;
  readonly envelopeId?: string;
  readonly recipients: readonly DsnRecipient[];
  readonly messageId: string;
  readonly to: string;
}

/** A report by the grammar of RFC 3464, long fields folded. */
export function dsn({ text, reportingMta, envelopeId, recipients, messageId, to }: DsnExample): Buffer {
  const group = ({ original, final, action, status, diagnostic, remoteMta }: DsnRecipient) =>
    [
      ...(original === undefined ? [] : [`Original-Recipient: rfc822;${original}`]),
      `Final-Recipient: rfc822; ${final}`,
      `Action: ${action}`,
      `Status: ${status}`,
      ...(remoteMta === undefined ? [] : [`Remote-MTA: dns; ${remoteMta}`]),
      ...(diagnostic === undefined ? [] : [`Diagnostic-Code: smtp; ${folded(diagnostic)}`]),
    ].join('\r\n');
  const envelope = envelopeId === undefined ? '' : `Original-Envelope-Id: ${envelopeId}\r\n`;
  return Buffer.from(
    [
      'Return-Path: <>',
      `Delivered-To: ${to}`,
      'From: Mail Delivery System <MAILER-DAEMON@mx.example.org>',
      `To: ${to}`,
      'Subject: Undelivered Mail Returned to Sender',
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="=_b1"',
      '',
      '--=_b1',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      text,
      '--=_b1',
      'Content-Type: message/delivery-status',
      '',
      `Reporting-MTA: dns; ${reportingMta}\r\n${envelope}\r\n${recipients.map(group).join('\r\n\r\n')}`,
      '',
      '--=_b1',
      'Content-Type: message/rfc822',
      '',
      `Message-ID: ${messageId}`,
      'From: news@example.org',
      `To: ${recipients[0]?.original ?? recipients[0]?.final ?? ''}`,
      'Subject: News',
      '',
      'News.',
      '--=_b1--',
      '',
    ].join('\r\n'),
  );
}

const folded = (value: string): string => value.replace(/(.{40,60}) /g, '$1\r\n    ');

/** A plain message. */
export const plain = (header: Readonly<Record<string, string>>, body: string): Buffer =>
  Buffer.from(
    `${Object.entries({ To: 'b+1@bounce.example.org', 'Content-Type': 'text/plain; charset=utf-8', ...header })
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n')}\n\n${body}`,
  );

/** A complaint of RFC 5965; the original message may be missing. */
export const complaint = (fields: string, original: string | null): Buffer =>
  Buffer.from(
    [
      'From: feedback@isp.example.org',
      'To: b+1@bounce.example.org',
      'Subject: Complaint',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=feedback-report; boundary="f"',
      '',
      '--f\nContent-Type: text/plain\n\nThis is an email abuse report.',
      `--f\nContent-Type: message/feedback-report\n\n${fields}`,
      ...(original === null ? [] : [`--f\nContent-Type: message/rfc822\n\n${original}`]),
      '--f--',
      '',
    ].join('\n'),
  );

const original =
  '\n\nMessage-ID: <m1@example.org>\nFrom: news@example.org\nTo: ana@example.org\nSubject: News\n\nNews.\n';
const daemon = { 'Return-Path': '<>', From: 'MAILER-DAEMON@mx.example.org' };
type Shape = readonly [system: string, raw: Buffer, reading: string];

/** One recipient each: `kind address class reason status`. */
export const shapes: readonly Shape[] = [
  [
    'Exim',
    plain(
      {
        ...daemon,
        Subject: 'Mail delivery failed: returning message to sender',
        'X-Failed-Recipients': 'ana@example.org',
      },
      `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ana@example.org\n    host mx.example.org [192.0.2.7]\n    SMTP error from remote mail server after RCPT TO:<ana@example.org>:\n    550 5.1.1 <ana@example.org>: Recipient address rejected: User unknown\n\n------ This is a copy of the message, including all the headers. ------${original}`,
    ),
    'failed ana@example.org hard no-mailbox 5.1.1',
  ],
  [
    'Exim, a warning',
    plain(
      { ...daemon, Subject: 'Warning: message 1abc-000 delayed 24 hours' },
      `This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on mx.example.org.\n\nThe address to which the message has not yet been delivered is:\n\n  ana@example.org\n    Delay reason: Connection timed out\n\nNo action is required on your part. Delivery attempts will continue for\nsome time.\n`,
    ),
    'delayed ana@example.org soft not-reached null',
  ],
  [
    'qmail',
    plain(
      { ...daemon, Subject: 'failure notice' },
      `Hi. This is the qmail-send program at mx.example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<ana@example.org>:\n192.0.2.7 does not like recipient.\nRemote host said: 552 5.2.2 Mailbox full\nGiving up on 192.0.2.7.\n\n--- Below this line is a copy of the message.${original}`,
    ),
    'failed ana@example.org soft mailbox-full 5.2.2',
  ],
  [
    'Gmail, without fields',
    plain(
      { ...daemon, From: 'mailer-daemon@googlemail.com', Subject: 'Delivery Status Notification (Failure)' },
      `Delivery to the following recipient failed permanently:\n\n     ana@example.org\n\nTechnical details of permanent failure:\nGoogle tried to deliver your message, but it was rejected by the server for the recipient domain example.org by mx.example.org. [192.0.2.7].\n\nThe error that the other server returned was:\n550 5.7.1 Our system has detected that this message is likely unsolicited mail\n\n----- Original message -----${original}`,
    ),
    'failed ana@example.org policy spam 5.7.1',
  ],
  [
    'Haraka',
    plain(
      { ...daemon, Subject: 'failure notice' },
      `Hi. This is the Haraka Mailer program at mx.example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<ana@example.org>: 550 5.1.2 Domain example.org not found\n\n--- Below this line is a copy of the message.${original}`,
    ),
    'failed ana@example.org hard no-domain 5.1.2',
  ],
  [
    'Exchange, old',
    plain(
      { ...daemon, From: 'System Administrator <postmaster@example.org>', Subject: 'Undeliverable: News' },
      'Your message\n\n  To:      ana@example.org\n  Subject: News\n\ndid not reach the following recipient(s):\n\nana@example.org on Mon, 5 Oct 2026 09:00:00 +0200\n    The recipient name is not recognized\n',
    ),
    'failed ana@example.org hard no-mailbox null',
  ],
  [
    'Sendmail',
    plain(
      { ...daemon, Subject: 'Returned mail: see transcript for details' },
      `The original message was received at Mon, 5 Oct 2026 09:00:00 +0200\n\n   ----- The following addresses had permanent fatal errors -----\n<ana@example.org>\n    (reason: 550 5.1.1 User unknown)\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.org.:\n>>> RCPT To:<ana@example.org>\n<<< 550 5.1.1 User unknown\n550 5.1.1 <ana@example.org>... User unknown\n\n   ----- Original message follows -----${original}`,
    ),
    'failed ana@example.org hard no-mailbox 5.1.1',
  ],
];

const said = (address: string, words: string) =>
  `This is the mail system at host mx.example.org.\n\n<${address}>: host mx.example.org[192.0.2.7] said: ${words} (in reply to\n    RCPT TO command)\n`;

/** The same news in the languages of the five centres. */
export const localised: readonly (readonly [language: string, raw: Buffer, reading: string])[] = (
  [
    ['it', '550 Utente sconosciuto', 'hard no-mailbox'],
    ['it', '552 Casella di posta piena', 'soft mailbox-full'],
    ['el', '550 Ο παραλήπτης δεν βρέθηκε', 'hard no-mailbox'],
    ['el', '552 Το γραμματοκιβώτιο του παραλήπτη είναι γεμάτο', 'soft mailbox-full'],
    ['ro', '550 Utilizator necunoscut', 'hard no-mailbox'],
    ['ro', '552 Căsuța poștală a destinatarului este plină', 'soft mailbox-full'],
    ['sl', '550 Naslov ne obstaja', 'hard no-mailbox'],
    ['sl', '552 Nabiralnik prejemnika je poln', 'soft mailbox-full'],
    ['hr', '550 Adresa ne postoji', 'hard no-mailbox'],
    ['hr', '552 Sandučić korisnika je pun', 'soft mailbox-full'],
  ] as const
).map(([language, words, reading]) => [
  language,
  plain({ ...daemon, Subject: 'Undelivered Mail Returned to Sender' }, said('ana@example.org', words)),
  `failed ana@example.org ${reading}`,
]);
