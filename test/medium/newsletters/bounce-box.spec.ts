import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BounceBox, type Visit } from '@seedbed/newsletters';
import { ImapPeer } from './imap-peer.js';

const MAX_READ_BYTES = 1_000_000;
const times = { everyMs: 5, firstPauseMs: 1, silenceMs: 20_000 };

describe('the mailbox of returned mail', () => {
  let server: ImapPeer;
  let address: string;
  let stored: string[];
  const keep = async (raw: Buffer): Promise<void> => {
    stored.push(raw.toString('latin1'));
  };

  beforeEach(async () => {
    stored = [];
    server = new ImapPeer();
    address = await server.start();
    for (const name of ['one', 'two', 'three']) server.add(`Subject: ${name}\r\n\r\n${name}\r\n`);
  });
  afterEach(() => server.stop());

  it('is emptied of what is unseen, oldest first, and only once', async () => {
    const box = new BounceBox(address, keep, times);
    expect(await box.visit()).toEqual({ taken: 3, left: 0 });
    expect(stored.map((raw) => raw.slice(9, 12))).toEqual(['one', 'two', 'thr']);
    expect(await box.visit()).toEqual({ taken: 0, left: 0 });
    expect(server.messages.every(({ isSeen }) => isSeen)).toBe(true);
    expect(server.commands.filter((command) => /EXPUNGE|Deleted/i.test(command))).toEqual([]);
  });

  it('marks a message as seen only when it is stored', async () => {
    const seenWhenStored: boolean[] = [];
    const odd = async (raw: Buffer): Promise<void> => {
      seenWhenStored.push(server.messages.some(({ isSeen, raw: kept }) => isSeen && kept.equals(raw)));
      if (raw.includes('two')) throw new Error('cannot be stored');
    };
    expect(await new BounceBox(address, odd, times).visit()).toEqual({ taken: 2, left: 1 });
    expect(seenWhenStored).toEqual([false, false, false]);
    expect(server.messages.map(({ isSeen }) => isSeen)).toEqual([true, false, true]);
    expect(await new BounceBox(address, keep, times).visit()).toEqual({ taken: 1, left: 0 });
  });

  it('is left alone while nothing can be stored', async () => {
    for (const name of ['four', 'five', 'six']) server.add(name);
    const down = () => Promise.reject(new Error('the database is down'));
    expect(await new BounceBox(address, down, times).visit()).toEqual({ taken: 0, left: 3 });
  });

  it('gives a message again whose connection broke before it was marked', async () => {
    server.breakAt = /^UID STORE/;
    const box = new BounceBox(address, keep, times);
    await expect(box.visit()).rejects.toThrow();
    expect(await box.visit()).toEqual({ taken: 3, left: 0 });
    expect(stored.filter((raw) => raw.includes('one'))).toHaveLength(2);
  });

  it('gives the first megabyte of a message', async () => {
    server.add(Buffer.alloc(MAX_READ_BYTES + 5_000, 'x'));
    await new BounceBox(address, keep, times).visit();
    expect(stored.at(-1)).toHaveLength(MAX_READ_BYTES);
  });

  it('refuses a wrong password, and the refusal does not repeat it', async () => {
    const box = new BounceBox(address.replace('secret', 'wrong-one'), keep, times);
    const refusal = await box.visit().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Error);
    expect(String(refusal)).not.toContain('wrong-one');
    expect(stored).toEqual([]);
  });

  it('says nothing to another machine before the connection is encrypted', async () => {
    const box = new BounceBox(address, keep, times);
    const named = new BounceBox(address.replace('127.0.0.1', 'localhost.example.org'), keep, times);
    expect(box).toMatchObject({ options: { secure: false } });
    expect(named).toMatchObject({ options: { doSTARTTLS: true } });
  });

  it('is visited again after failures, until it is told to stop', async () => {
    const ending = new AbortController();
    const told: (Visit | string)[] = [];
    server.breakAt = /^LOGIN/;
    const box = new BounceBox(address, keep, times);
    await box.watch(ending.signal, (outcome) => {
      told.push(outcome instanceof Error ? 'failed' : outcome);
      if (told.length === 3) ending.abort();
    });
    expect(told).toEqual(['failed', { taken: 3, left: 0 }, { taken: 0, left: 0 }]);
  });
});
