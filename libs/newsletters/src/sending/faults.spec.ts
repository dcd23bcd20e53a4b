import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { smtpServer } from '@seedbed/platform/mail';
import { settled } from './delivery.rules.js';
import { Relay } from './relay.js';

type Place = 'greeting' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'middle' | 'dot';
/** What a server does in a place: answers with this line, breaks off in one of two ways, or says nothing. */
type Fault = 'close' | 'reset' | 'silence' | (string & {});

const SILENCE_MS = 400;
const LARGE = Buffer.from(`Subject: x\r\n\r\n${`${'y'.repeat(76)}\r\n`.repeat(60_000)}`);
const SMALL = Buffer.from('Subject: x\r\n\r\nhello\r\n');

/** A server that keeps to the protocol but for one fault. `whole` counts messages of which it got the end. */
class FaultyServer {
  whole = 0;
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((socket) => this.serve(socket));

  constructor(
    private readonly place: Place | null,
    private readonly fault: Fault,
    private readonly isPipelining: boolean,
  ) {}

  async open(): Promise<number> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined);
    let [rest, isData, isRefused] = ['', false, false];
    const say = (at: Place, line: string): unknown => {
      if (at !== this.place) return socket.write(`${line}\r\n`);
      if (this.fault === 'close') socket.end();
      else if (this.fault === 'reset') socket.resetAndDestroy();
      else if (this.fault.startsWith('421')) socket.end(`${this.fault}\r\n`);
      else if (this.fault !== 'silence') socket.write(`${this.fault}\r\n`);
      isRefused = true;
      return undefined;
    };
    const command = (line: string): unknown => {
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'EHLO') return say('EHLO', this.isPipelining ? '250-faulty\r\n250 PIPELINING' : '250 faulty');
      if (isRefused && (verb === 'RCPT' || verb === 'DATA')) return socket.write('503 5.5.1 not now\r\n');
      if (verb === 'MAIL' || verb === 'RCPT') return say(verb, '250 ok');
      if (verb !== 'DATA') return socket.write('250 ok\r\n');
      say('DATA', '354 go on');
      isData = !isRefused;
      if (isData && this.place === 'middle') socket.pause().setTimeout(100, () => socket.resetAndDestroy());
      return undefined;
    };
    socket.on('data', (chunk) => {
      rest += chunk.toString('latin1');
      for (;;) {
        const mark = isData ? '\r\n.\r\n' : '\r\n';
        const end = rest.indexOf(mark);
        if (end < 0) return;
        const line = rest.slice(0, end);
        rest = rest.slice(end + mark.length);
        if (!isData) command(line);
        else {
          isData = false;
          this.whole += 1;
          say('dot', '250 2.0.0 taken');
        }
      }
    });
    say('greeting', '220 faulty');
  }
}

/** Sends one letter to a server with a fault. Out: what follows for the delivery. */
async function sent(place: Place | null, fault: Fault, isPipelining: boolean) {
  const server = new FaultyServer(place, fault, isPipelining);
  const port = await server.open();
  const times = { connectMs: SILENCE_MS, silenceMs: SILENCE_MS };
  const relay = new Relay(smtpServer(`smtp://127.0.0.1:${port}`, times), { connections: 1, lettersEach: 5 });
  let marks = 0;
  try {
    const bytes = place === 'middle' ? LARGE : SMALL;
    const letter = { from: 'b@ncc.example.org', to: 'r@example.org', bytes };
    const outcome = await relay.send(letter, () => {
      marks += 1;
    });
    const { state, suppress, rests } = settled(outcome, { attempt: 1, unknowns: 0, onUnknown: 'HOLD' });
    return { kind: outcome.kind, state, suppress, rests, marks, whole: server.whole };
  } finally {
    relay.close();
    server.close();
  }
}

const [PLANNED, ACCEPTED, FAILED, UNKNOWN] = [0, 3, 5, 7];

/** Place, fault, state of the delivery after it, and whether the address is suppressed and the mail provider rests. */
const table: readonly (readonly [Place | null, Fault, number, string])[] = [
  [null, '', ACCEPTED, ''],
  ['greeting', 'close', PLANNED, ''],
  ['greeting', 'silence', PLANNED, ''],
  ['greeting', '421 4.3.2 later', PLANNED, 'rests'],
  ['EHLO', 'close', PLANNED, ''],
  ['MAIL', 'close', PLANNED, ''],
  ['MAIL', '451 4.7.1 slow down', PLANNED, 'rests'],
  ['MAIL', '421 4.7.0 too many', PLANNED, 'rests'],
  ['MAIL', '550 5.7.1 refused by policy', FAILED, 'rests'],
  ['RCPT', 'close', PLANNED, ''],
  ['RCPT', 'reset', PLANNED, ''],
  ['RCPT', 'silence', PLANNED, ''],
  ['RCPT', '450 4.2.2 mailbox full', PLANNED, ''],
  ['RCPT', '421 4.3.2 later', PLANNED, 'rests'],
  ['RCPT', '550 5.1.1 no such user', FAILED, 'suppress'],
  ['RCPT', '550 5.7.1 not from you', FAILED, 'rests'],
  ['DATA', 'close', PLANNED, ''],
  ['DATA', '451 4.3.0 later', PLANNED, ''],
  ['DATA', '554 5.6.0 no', FAILED, ''],
  ['middle', 'reset', PLANNED, ''],
  ['dot', 'close', UNKNOWN, ''],
  ['dot', 'reset', UNKNOWN, ''],
  ['dot', 'silence', UNKNOWN, ''],
  ['dot', '452 4.3.1 no room', PLANNED, ''],
  ['dot', '421 4.3.2 later', PLANNED, 'rests'],
  ['dot', '554 5.7.1 looks like spam', FAILED, 'rests'],
];

describe.each([true, false])('a mail server with a fault, pipelining: %s', (isPipelining) => {
  it.each(table)('%s %s', async (place, fault, state, then) => {
    const found = await sent(place, fault, isPipelining);
    expect(found).toMatchObject({ state, suppress: then === 'suppress', rests: then === 'rests' });
    expect(found.whole).toBeLessThanOrEqual(1);
    // the end of a message never goes out without its mark
    expect(found.marks).toBeGreaterThanOrEqual(found.whole);
    if (found.kind === 'deferred' && place !== 'dot') expect(found.whole).toBe(0);
  });
});
