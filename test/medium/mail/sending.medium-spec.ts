import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { Outbox } from '@seedbed/platform/events';
import type { RequestContext } from '@seedbed/platform/kernel';
import { type NewMail, OutgoingMessage } from '@seedbed/platform/mail';
import { migrateQueue } from '@seedbed/platform/queue';
import { erasurePlaces, mentionsAnywhere } from '@seedbed/platform/records';
import { until, untilSettled, useDatabase } from '@seedbed/platform/testing';
import { MailPeer } from './mail-peer.js';
import { type ApiSide, aMail, apiSide, ctx, oneTimeLink, startMailWorker, toPeer, untilState } from './mail-support.js';

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe('sending mail', () => {
  const database = useDatabase();
  const workers: INestApplicationContext[] = [];
  const peers: MailPeer[] = [];

  beforeAll(() => migrateQueue(database().ownerUrl));
  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.close();
    for (const peer of peers.splice(0)) await peer.close();
    await database().db.query(ctx, 'DELETE FROM outgoing_messages');
  });

  /** A server, and a worker that sends to it. */
  async function running(
    change: (peer: MailPeer) => void = () => {},
    times: Parameters<typeof startMailWorker>[2] = {},
  ): Promise<{ peer: MailPeer; api: ApiSide }> {
    const peer = new MailPeer();
    change(peer);
    peers.push(peer);
    const settings = toPeer(await peer.open());
    workers.push(await startMailWorker(database(), settings, times));
    return { peer, api: apiSide(database(), settings) };
  }
  const bodies = (): Promise<unknown[]> =>
    database().db.query(ctx, 'SELECT message_id, to_address FROM outgoing_bodies');
  const rows = (): Promise<OutgoingMessage[]> => apiSide(database()).records.list(ctx, OutgoingMessage);

  describe('what is sent', () => {
    it('arrives as it was written, from the sender of the settings', async () => {
      const { peer, api } = await running();
      const { id, isNew } = await api.mailer.send(
        ctx,
        aMail({ to: { address: 'ana@κέντρο.ελ', name: 'Ана “Ž” Ковач' } }),
      );
      expect(isNew).toBe(true);
      const row = await untilState(api, id, 'ACCEPTED');
      expect(row).toMatchObject({ attempts: 1, unknowns: 0, replyCode: 250, recipient: 'a***@xn--ixazkijr.xn--qxam' });
      const [mail] = await peer.parsed();
      expect(mail).toMatchObject({
        from: { name: 'NCC Greece', address: 'no-reply@ncc.example.org' },
        to: [{ name: 'Ана “Ž” Ковач', address: 'ana@xn--ixazkijr.xn--qxam' }],
        subject: 'Καλώς ήρθατε',
        messageId: `<${row.messageId}>`,
      });
      expect(mail?.text?.trim()).toBe('Γεια σας.\n.\nA line with a dot above.');
      expect(mail?.html?.trim()).toBe('<p>Γεια σας.</p>');
      expect(mail?.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
      expect(peer.taken[0]).toMatchObject({ from: 'no-reply@ncc.example.org', to: ['ana@κέντρο.ελ'] }); // as it reads it
      await untilSettled(database().db);
    });

    it('goes out after the commit, and never when the transaction is taken back', async () => {
      const { peer, api } = await running();
      const back = database().db.inTransaction(ctx, async (tx) => {
        await api.mailer.send(tx, aMail());
        throw new Error('taken back');
      });
      await expect(back).rejects.toThrow('taken back');
      expect(await rows()).toEqual([]);
      expect(await bodies()).toEqual([]);
      let during = -1;
      const { id } = await database().db.inTransaction(ctx, async (tx) => {
        const sent = await api.mailer.send(tx, aMail());
        during = peer.connections;
        return sent;
      });
      await untilState(api, id, 'ACCEPTED');
      expect(during).toBe(0);
      expect(peer.taken).toHaveLength(1);
    });

    it('is one message for one key, also when two ask at once', async () => {
      const { peer, api } = await running();
      const mail = aMail();
      const sent = await Promise.all([1, 2, 3, 4].map(() => api.mailer.send(ctx, mail)));
      expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
      expect(sent.filter(({ isNew }) => isNew)).toHaveLength(1);
      await untilState(api, sent[0]?.id ?? '', 'ACCEPTED');
      expect(await api.mailer.send(ctx, { ...mail, text: 'Something else.' })).toMatchObject({ isNew: false });
      await untilSettled(database().db);
      expect(peer.seen).toHaveLength(1);
    });

    it('may be asked for by somebody who may not read messages, and then shows them nothing', async () => {
      const { api } = await running();
      const visitor: RequestContext = { ...ctx, reader: { role: 'PUBLIC', nccIds: [], organisationIds: [] } };
      const { id } = await api.mailer.send(visitor, aMail());
      await untilState(api, id, 'ACCEPTED');
      const { db } = database();
      expect(await db.query(visitor, 'SELECT id FROM outgoing_messages')).toEqual([]);
      for (const role of ['PUBLIC', 'DEMO', 'NODE_ADMIN']) {
        const reader = { ...visitor, reader: { ...visitor.reader, role } };
        expect(await db.query(reader, 'SELECT * FROM outgoing_bodies')).toEqual([]);
        expect(await db.query(reader, 'SELECT * FROM mailbox_messages')).toEqual([]);
      }
    });
  });

  describe('what cannot be sent', () => {
    it.each<[string, Partial<NewMail>, string]>([
      ['a header in the subject', { subject: 'Hello\r\nBcc: ivo@example.org' }, 'MAIL_LINE_BREAK'],
      ['a header in the address', { to: 'ana@example.org\r\nBcc: ivo@example.org' }, 'MAIL_ADDRESS_INVALID'],
      ['two addresses', { to: 'ana@example.org,ivo@example.org' }, 'MAIL_ADDRESS_INVALID'],
      ['a quoted address', { to: '"ana kovac"@example.org' }, 'MAIL_ADDRESS_INVALID'],
      ['an address with a comment', { to: 'ana(work)@example.org' }, 'MAIL_ADDRESS_INVALID'],
      ['ten thousand characters of subject', { subject: 'x'.repeat(10_000) }, 'MAIL_TOO_LONG'],
      ['a NUL', { text: 'a\0b' }, 'MAIL_UNREADABLE'],
      ['a NUL in the address', { to: 'ana\0@example.org' }, 'MAIL_ADDRESS_INVALID'],
      ['two different mistakes', { subject: '', text: 'a\0b' }, 'MAIL_INVALID'],
    ])('is refused with a code, and nothing is written: %s', async (_what, change, code) => {
      const { mailer } = apiSide(database());
      await expect(mailer.send(ctx, aMail(change))).rejects.toMatchObject({ code });
      expect(await rows()).toEqual([]);
    });

    it('is everything where no server is named', async () => {
      const { mailer } = apiSide(database(), { from: { address: 'a@example.org' }, hasMailbox: false });
      await expect(mailer.send(ctx, aMail())).rejects.toMatchObject({ code: 'MAIL_SERVER_MISSING' });
    });
  });

  describe('a server that does not take it', () => {
    it('for now: it is tried again, with the same bytes', async () => {
      const { peer, api } = await running((server) => {
        server.onMessage = (time) => (time < 3 ? { code: 451, text: 'greylisted' } : 'take');
      });
      const { id } = await api.mailer.send(ctx, aMail());
      expect(await untilState(api, id, 'ACCEPTED')).toMatchObject({ attempts: 3, unknowns: 0 });
      expect(peer.taken).toHaveLength(1);
      expect(new Set(peer.seen.map(({ bytes }) => bytes.toString()))).toHaveProperty('size', 1);
    });

    it('for now, from the recipient on: it is tried again', async () => {
      const { peer, api } = await running((server) => {
        server.onRecipient = (time) => (time < 2 ? { code: 450, text: 'mailbox busy' } : 'take');
      });
      const { id } = await api.mailer.send(ctx, aMail());
      expect(await untilState(api, id, 'ACCEPTED')).toMatchObject({ attempts: 2 });
      expect(peer.seen).toHaveLength(1);
    });

    it('for good: it ends, and what the server said is kept without the address', async () => {
      const { peer, api } = await running((server) => {
        server.onRecipient = () => ({ code: 550, text: 'no such user ana.kovac@example.org' });
      });
      const { id } = await api.mailer.send(ctx, aMail());
      const row = await untilState(api, id, 'REJECTED');
      expect(row).toMatchObject({ attempts: 1, replyCode: 550 });
      expect(row.reply).toContain('no such user a***@example.org');
      expect(row.reply).not.toContain('kovac');
      await untilSettled(database().db);
      expect(peer.recipients).toBe(1);
    });

    it('for good, after the message: it ends as well', async () => {
      const { api } = await running((server) => {
        server.onMessage = () => ({ code: 554, text: 'looks like spam' });
      });
      const { id } = await api.mailer.send(ctx, aMail());
      expect(await untilState(api, id, 'REJECTED')).toMatchObject({ attempts: 1, replyCode: 554 });
    });

    it('because nobody is there: it is sent as soon as somebody is', async () => {
      const peer = new MailPeer();
      const port = await peer.open();
      await peer.close();
      const settings = toPeer(port);
      workers.push(await startMailWorker(database(), settings));
      const api = apiSide(database(), settings);
      const { id } = await api.mailer.send(ctx, aMail());
      await until(async () => (await rows())[0]?.reply?.includes('ECONNREFUSED'), { what: 'a first attempt' });
      const next = new MailPeer();
      peers.push(next);
      await next.open(port);
      expect(await untilState(api, id, 'ACCEPTED')).toMatchObject({ unknowns: 0 });
      expect(next.taken).toHaveLength(1);
    });

    it('for longer than it would be of use: it ends as expired', async () => {
      const { peer, api } = await running((server) => {
        server.onMessage = () => ({ code: 451, text: 'later' });
      });
      const { id } = await api.mailer.send(ctx, aMail({ expiresAt: new Date(Date.now() + 300) }));
      await untilState(api, id, 'EXPIRED');
      expect(peer.taken).toEqual([]);
      await expect(api.mail.resend(ctx, id)).rejects.toMatchObject({ code: 'MAIL_NOT_RESENDABLE' });
    });

    it('for days: it is given up', async () => {
      const { api } = await running(
        (server) => {
          server.onMessage = () => ({ code: 451, text: 'later' });
        },
        { giveUpMs: 200 },
      );
      const { id } = await api.mailer.send(ctx, aMail());
      expect((await untilState(api, id, 'EXPIRED')).attempts).toBeGreaterThan(0);
    });
  });

  describe('a connection that is lost', () => {
    it('before the end: nothing arrived, so it is sent again and nothing is unknown', async () => {
      const { peer, api } = await running((server) => {
        server.onRecipient = (time) => (time < 2 ? 'break' : 'take');
      });
      const { id } = await api.mailer.send(ctx, aMail());
      expect(await untilState(api, id, 'ACCEPTED')).toMatchObject({ attempts: 2, unknowns: 0 });
      expect(peer.seen).toHaveLength(1);
    });

    it('after the end: it is counted as unknown and sent again under the same Message-ID', async () => {
      const { peer, api } = await running((server) => {
        server.onMessage = (time) => (time < 2 ? 'break' : 'take');
      });
      const { id } = await api.mailer.send(ctx, aMail());
      expect(await untilState(api, id, 'ACCEPTED')).toMatchObject({ attempts: 2, unknowns: 1 });
      expect(peer.seen).toHaveLength(2);
      expect(peer.seen[0]?.bytes).toEqual(peer.seen[1]?.bytes);
    });

    it('after the end, again and again: a person has to decide', async () => {
      const { peer, api } = await running((server) => {
        server.onMessage = () => 'break';
      });
      const { id } = await api.mailer.send(ctx, aMail());
      expect(await untilState(api, id, 'UNKNOWN')).toMatchObject({ attempts: 4, unknowns: 4 });
      expect(peer.seen).toHaveLength(4);
    });

    it('after the end of what must not come twice: it is held until somebody decides', async () => {
      const { peer, api } = await running((server) => {
        server.onMessage = (time) => (time < 2 ? 'break' : 'take');
      });
      const { id } = await api.mailer.send(ctx, aMail({ purpose: oneTimeLink }));
      expect(await untilState(api, id, 'UNKNOWN')).toMatchObject({ attempts: 1, unknowns: 1 });
      await untilSettled(database().db);
      expect(peer.seen).toHaveLength(1);
      await api.mail.resend(ctx, id);
      expect(await untilState(api, id, 'ACCEPTED')).toMatchObject({ attempts: 2, unknowns: 1 });
      expect(peer.seen).toHaveLength(2);
      await expect(api.mail.resend(ctx, id)).rejects.toMatchObject({ code: 'MAIL_NOT_RESENDABLE' });
    });

    it('because the server says nothing: before the end it did not arrive, after it nobody knows', async () => {
      const { peer, api } = await running(
        (server) => {
          server.onRecipient = (time) => (time < 2 ? 'silence' : 'take');
          server.onMessage = (time) => (time < 2 ? 'silence' : 'take');
        },
        { silenceMs: 1_500 },
      );
      const { id } = await api.mailer.send(ctx, aMail());
      const { attempts, unknowns } = await untilState(api, id, 'ACCEPTED');
      expect(unknowns).toBeGreaterThanOrEqual(1);
      expect(attempts).toBeGreaterThan(unknowns + 1); // the first one said nothing before the end
      expect(peer.seen).toHaveLength(unknowns + 1);
    });
  });

  describe('encryption', () => {
    it('is not done without: a certificate that nobody vouches for gets no message', async () => {
      const peer = new MailPeer({ secure: true, disabledCommands: ['AUTH'], logger: false });
      peers.push(peer);
      const settings = { ...toPeer(0), smtpUrl: `smtps://127.0.0.1:${await peer.open()}` };
      workers.push(await startMailWorker(database(), settings, { firstPauseMs: 60_000 }));
      const api = apiSide(database(), settings);
      await api.mailer.send(ctx, aMail());
      const row = await until(async () =>
        (await rows()).find(({ attempts, state }) => attempts === 1 && state === 'WAITING'),
      );
      expect(row.reply).toMatch(/certificate/i);
      expect(peer.recipients).toBe(0);
    });

    it('is asked for before anything is said to another machine', async () => {
      const peer = new MailPeer();
      peers.push(peer);
      // this machine under a name that is not known as one of it
      const settings = { ...toPeer(0), smtpUrl: `smtp://[::ffff:127.0.0.1]:${await peer.open()}` };
      workers.push(await startMailWorker(database(), settings, { firstPauseMs: 60_000 }));
      const api = apiSide(database(), settings);
      await api.mailer.send(ctx, aMail());
      const row = await until(async () =>
        (await rows()).find(({ attempts, state }) => attempts === 1 && state === 'WAITING'),
      );
      expect(row.replyCode).toBe(500); // to STARTTLS, which this server does not know
      expect(peer.recipients).toBe(0);
    });
  });

  describe('two who would send the same message', () => {
    it('send it once: the later one takes the right away from the first', async () => {
      const first = deferred<'take'>();
      const { peer, api } = await running((server) => {
        server.onRecipient = (time) => (time < 2 ? first.promise : 'take');
      });
      const { id } = await api.mailer.send(ctx, aMail());
      await until(() => peer.recipients === 1, { what: 'the first one to be at it' });
      // what a second one does when it takes the first for dead
      await database().db.query(ctx, 'UPDATE outgoing_messages SET attempts = attempts + 1 WHERE id = $1', [id]);
      first.resolve('take');
      await untilSettled(database().db);
      const [row] = await rows();
      // the attempt that lost its right sent nothing; a slow machine may have begun another one meanwhile
      expect(peer.seen).toHaveLength((row?.attempts ?? 0) - 2);
      await database().db.query(
        ctx,
        `UPDATE outgoing_messages SET claimed_at = now() - interval '1 hour' WHERE id = $1`,
        [id],
      );
      expect(await untilState(api, id, 'ACCEPTED')).toMatchObject({ attempts: 3, unknowns: 0 });
      expect(peer.seen).toHaveLength(1);
    });
  });

  describe('afterwards', () => {
    it('the text goes when its days are over, and with it the letter in the mask', async () => {
      const { api } = await running();
      const kept = await api.mailer.send(ctx, aMail());
      const secret = await api.mailer.send(ctx, aMail({ purpose: oneTimeLink }));
      await untilState(api, kept.id, 'ACCEPTED');
      await untilState(api, secret.id, 'ACCEPTED');
      await until(async () => (await bodies()).length === 1, { what: 'the text of the one-time link to go' });
      expect(await bodies()).toEqual([{ message_id: kept.id, to_address: 'ana.kovac@example.org' }]);
      expect(await api.records.require(ctx, OutgoingMessage, secret.id)).toMatchObject({
        recipient: '***@example.org',
      });
    });

    it('all that names a person is erased with them, wherever it stands in a message', async () => {
      const { mailer, records } = apiSide(database());
      const words = {
        subject: 'Zqxmail 1',
        text: 'Dear ZQXMAIL 2',
        html: '<p>zqxmail 3</p>',
        to: 'zqxmail@example.org',
      };
      const { to, subject, text, html } = words;
      const named = await Promise.all(
        [{ to }, { subject }, { text }, { html }, { to: { address: 'a@example.org', name: 'Zqxmail 4' } }].map((one) =>
          mailer.send(ctx, aMail(one)),
        ),
      );
      const other = await mailer.send(ctx, aMail());
      const place = erasurePlaces().find(({ name }) => name === 'mail');
      const tools = { db: database().db, records, outbox: new Outbox(database().db) };
      const erasing = { rows: new Map(), texts: ['zqxmail'] };
      await database().db.inTransaction(ctx, async (tx) => {
        expect(await place?.find(tools, tx, erasing)).toBe(5);
        expect(await place?.erase(tools, tx, erasing)).toBe(5);
        expect(await place?.find(tools, tx, erasing)).toBe(0);
        expect(await mentionsAnywhere(database().db, tx, ['zqxmail'])).toEqual({});
      });
      expect(await bodies()).toEqual([{ message_id: other.id, to_address: 'ana.kovac@example.org' }]);
      for (const { id } of named)
        expect(await records.require(ctx, OutgoingMessage, id)).toMatchObject({ state: 'FORGOTTEN' });
    });

    it('everything to an address can be erased; what waits is not sent any more', async () => {
      const { mailer, mail, records } = apiSide(database());
      const { id } = await mailer.send(ctx, aMail());
      const other = await mailer.send(ctx, aMail({ to: 'ivo@example.org' }));
      expect(await mail.find(ctx, 'ANA.kovac@example.org')).toBe(1);
      expect(await mail.erase(ctx, 'ANA.kovac@example.org')).toBe(1);
      expect(await mail.find(ctx, 'ana.kovac@example.org')).toBe(0);
      expect(await records.require(ctx, OutgoingMessage, id)).toMatchObject({
        state: 'FORGOTTEN',
        recipient: '***',
      });
      expect(await bodies()).toEqual([{ message_id: other.id, to_address: 'ivo@example.org' }]);
    });
  });
});
