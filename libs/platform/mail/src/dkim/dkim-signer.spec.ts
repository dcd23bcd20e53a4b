import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { authenticate } from 'mailauth';
import { SMTPServer } from 'smtp-server';
import { type Content, compose } from '../compose.js';
import { SmtpTransport } from '../transport.js';
import { type DkimKey, DkimSigner } from './dkim-signer.js';

const at = new Date('2026-05-04T10:00:00Z');
const DOMAIN = 'network.example.org';
const keyOf = (selector: string, key: KeyObject): DkimKey => ({
  domain: DOMAIN,
  selector,
  algorithm: key.asymmetricKeyType === 'rsa' ? 'rsa-sha256' : 'ed25519-sha256',
  key,
});

const [current, next, edwards] = [
  keyOf('s1', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey),
  keyOf('s2', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey),
  keyOf('ed', generateKeyPairSync('ed25519').privateKey),
];
const signer = new DkimSigner([current]);

/** A zone file of its own: the keys that are published, and a strict DMARC policy. */
function dnsOf(keys: readonly DkimKey[]) {
  const records = new Map<string, string>([[`_dmarc.${DOMAIN}`, 'v=DMARC1; p=reject; adkim=s']]);
  for (const { selector, algorithm, key } of keys) {
    const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
    const bytes = algorithm === 'rsa-sha256' ? spki : spki.subarray(-32);
    const kind = algorithm === 'rsa-sha256' ? 'rsa' : 'ed25519';
    records.set(`${selector}._domainkey.${DOMAIN}`, `v=DKIM1; k=${kind}; p=${bytes.toString('base64')}`);
  }
  return async (name: string, type: string): Promise<string[][]> => {
    const found = type === 'TXT' ? records.get(name) : undefined;
    if (found === undefined) throw Object.assign(new Error('not there'), { code: 'ENOTFOUND' });
    return [[found]];
  };
}

/** What a stranger thinks of a message: the result of each signature by selector, and DMARC. */
async function judge(message: Buffer, published: readonly DkimKey[] = [current]) {
  const { dkim, dmarc } = await authenticate(message, {
    resolver: dnsOf(published),
    ip: '192.0.2.1',
    helo: 'mail.example.org',
    sender: `bounce@${DOMAIN}`,
    disableArc: true,
    disableBimi: true,
  });
  const results = dkim.results.map((result) => [result.selector, result.status.result]);
  return { ...Object.fromEntries(results), dmarc: dmarc === false ? 'none' : dmarc?.status.result };
}
const good = { s1: 'pass', dmarc: 'pass' };

const content: Content = {
  from: { address: `news@${DOMAIN}`, name: 'NCC Ελλάδα' },
  to: { address: 'ana@example.net', name: 'Ana "Ćić" 🌱' },
  subject: 'Νέα του δικτύου — 🌱',
  text: 'Hello.\n.\n..\n-- \n',
  html: '<p>Hello.</p>',
  headers: {
    'List-Id': '<topic.ncc-gr.network.example.org>',
    'List-Unsubscribe': '<https://network.example.org/u/a.b.c>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Feedback-ID': 'i1:t1:ncc-gr:seedbed',
  },
};
const bytesOf = async (changes: Partial<Content> = {}): Promise<Buffer> =>
  (await compose({ ...content, ...changes }, 'abc123@network.example.org', at)).bytes;

const words = fc.constantFrom(
  ...[
    '',
    '.',
    '..',
    '\r\nBcc: eve@example.com',
    '\nX: y\r\n\r\nbody',
    '\t',
    '  ',
    '=?utf-8?q?x?=',
    '🌱🇬🇷',
    'Ευχαριστώ',
  ],
  ...['žluťoučký', '.\r\n.\r\n', 'x'.repeat(1500), 'From me', '\u00a0', '\u0000', ';', '<>', '"', '\\'],
);
const anyText = fc
  .array(fc.oneof(words, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), { maxLength: 6 })
  .map((parts) => parts.join(' '));

describe('a signed message', () => {
  let signed: Buffer;
  beforeAll(async () => {
    signed = await signer.sign(await bytesOf(), at);
  });

  // a thousand messages, in parts that a busy machine ends in time
  it.each(Array.from({ length: 10 }, (_, seed) => seed))(
    'passes whatever stands in it, and counts for what its reader sees as sender (%i)',
    async (seed) => {
      const message = fc.record({ subject: anyText, name: anyText, text: anyText, html: fc.option(anyText) });
      await fc.assert(
        fc.asyncProperty(message, async ({ subject, name, text, html }) => {
          const bytes = await bytesOf({ subject, text, html, to: { address: 'ana@example.net', name } });
          expect(await judge(await signer.sign(bytes, at))).toEqual(good);
        }),
        { numRuns: 100, seed },
      );
    },
  );

  it('passes with lone line feeds, with an empty body, and with empty lines at the end', async () => {
    const head = `From: news@${DOMAIN}\nTo: ana@example.net\nSubject:\n\tfolded \t \n  twice\n`;
    for (const body of ['\n', '\nHello.', '\n.\n \n\n\n', '\n\u00a0 \t\r\n\r\n']) {
      expect(await judge(await signer.sign(Buffer.from(`${head}${body}`, 'latin1'), at))).toEqual(good);
    }
  });

  it('covers both headers of one-click unsubscribing, and From twice', () => {
    const covered = /\bh=([^;]*);/.exec(signed.toString('latin1'))?.[1]?.replace(/\s/g, '').split(':');
    expect(covered).toEqual([
      ...['from', 'from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'content-type'],
      ...['list-id', 'list-unsubscribe', 'list-unsubscribe-post', 'auto-submitted', 'feedback-id'],
    ]);
  });

  it.each([
    ['a word of its text', /Hello/, 'Hullo'],
    ['its subject', /\r\nSubject: /, '\r\nSubject: Re: '],
    ['where it unsubscribes', /\/u\/a/, '/u/b'],
    ['how it unsubscribes', /One-Click/, 'Two-Click'],
    ['who it is to', /ana@example/, 'eve@example'],
    ['a second sender', /\r\nTo:/, `\r\nFrom: eve@${DOMAIN}\r\nTo:`],
    ['a line more', /$/, 'x\r\n'],
  ])('does not pass any more with %s changed', async (_, what, by) => {
    const tampered = Buffer.from(signed.toString('latin1').replace(what, by), 'latin1');
    expect(tampered.equals(signed)).toBe(false);
    expect(await judge(tampered)).not.toEqual(good);
  });

  it('does not pass with the key of somebody else', async () => {
    expect(await judge(signed, [{ ...next, selector: 's1' }])).toEqual({ s1: 'fail', dmarc: 'fail' });
  });

  it('passes all through a change of keys', async () => {
    const both = await new DkimSigner([current, next]).sign(await bytesOf(), at);
    expect(await judge(both, [current])).toMatchObject({ s1: 'pass', dmarc: 'pass' });
    expect(await judge(both, [current, next])).toEqual({ s1: 'pass', s2: 'pass', dmarc: 'pass' });
    expect(await judge(both, [next])).toMatchObject({ s2: 'pass', dmarc: 'pass' });
    expect(await judge(await new DkimSigner([next]).sign(await bytesOf(), at), [current, next])).toEqual({
      s2: 'pass',
      dmarc: 'pass',
    });
  });

  it('may have a second signature of Ed25519', async () => {
    const both = await new DkimSigner([current, edwards]).sign(await bytesOf(), at);
    expect(await judge(both, [current, edwards])).toEqual({ s1: 'pass', ed: 'pass', dmarc: 'pass' });
  });

  it('has the same bytes each time, with short lines, before a message that is left alone', async () => {
    const lone = await bytesOf();
    const bytes = Buffer.from(lone.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1');
    expect((await signer.sign(lone, at)).equals(signed)).toBe(true);
    expect(signed.subarray(-bytes.length).equals(bytes)).toBe(true);
    const header = signed.toString('latin1', 0, signed.length - bytes.length);
    expect(Math.max(...header.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(await new DkimSigner([]).sign(bytes, at)).toBe(bytes);
  });

  it('passes when a mail server has got it', async () => {
    const taken: Buffer[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData(stream, _session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => done(taken.push(Buffer.concat(chunks)) > 0 ? null : undefined));
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    const transport = new SmtpTransport(`smtp://127.0.0.1:${port}`, { connectMs: 30_000, silenceMs: 30_000 });
    try {
      for (const text of ['Hello.', '.\n..\n\n.hidden\n', 'Ευχαριστώ 🌱\n'.repeat(500), '\n\n\n']) {
        const bytes = await new DkimSigner([current, edwards]).sign(await bytesOf({ text }), at);
        const outcome = await transport.send({ from: `b@${DOMAIN}`, to: 'ana@example.net', bytes }, async () => {});
        expect(outcome.kind).toBe('accepted');
        expect(await judge(taken.pop() ?? Buffer.alloc(0), [current, edwards])).toEqual({ ...good, ed: 'pass' });
      }
    } finally {
      await new Promise<void>((resolve) => server.close(resolve));
    }
  });
});
