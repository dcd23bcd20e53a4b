import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** What the server does with a recipient or a whole message: takes it, refuses it with a code, breaks off, or says nothing. */
export type Answer = 'take' | 'break' | 'silence' | { readonly code: number; readonly text: string };

export interface Delivered {
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: Buffer;
}

/**
 * The other end of a real SMTP conversation. Its answers are functions of how often it was asked, from 1. `taken` holds
 * what it said 250 to; `seen` every message whose end it got, also those that it did not answer.
 */
export class MailPeer {
  readonly taken: Delivered[] = [];
  readonly seen: Delivered[] = [];
  connections = 0;
  recipients = 0;
  onRecipient: (time: number) => Answer | Promise<Answer> = () => 'take';
  onMessage: (time: number) => Answer = () => 'take';
  private readonly sockets = new Set<Socket>();
  private readonly server: SMTPServer;

  constructor(options: SMTPServerOptions = {}) {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 10,
      ...options,
      onRcptTo: (_address, _session, done) => {
        void Promise.resolve(this.onRecipient(++this.recipients)).then((answer) => this.answer(answer, done));
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          const from = mailFrom === false ? '' : mailFrom.address;
          const got = { from, to: rcptTo.map(({ address }) => address), bytes: Buffer.concat(chunks) };
          this.seen.push(got);
          const answer = this.onMessage(this.seen.length);
          if (answer === 'take') this.taken.push(got);
          this.answer(answer, done);
        });
      },
    });
    this.server.on('error', () => undefined); // connections that break off are what the tests are about
    this.server.server.on('connection', (socket) => {
      this.connections += 1;
      this.sockets.add(socket);
    });
  }

  /** Listens on `port` of this machine, or on any free one. Out: the port. */
  async open(port = 0): Promise<number> {
    this.server.listen(port, '127.0.0.1');
    await once(this.server.server, 'listening');
    return (this.server.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.breakOff();
    await new Promise<void>((resolve) => this.server.close(resolve));
  }

  parsed(): Promise<Email[]> {
    return Promise.all(this.taken.map(({ bytes }) => PostalMime.parse(bytes)));
  }

  private breakOff(): void {
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
  }

  private answer(answer: Answer, done: (error?: Error | null) => void): void {
    if (answer === 'take') done();
    else if (answer === 'break') this.breakOff();
    else if (answer !== 'silence') done(Object.assign(new Error(answer.text), { responseCode: answer.code }));
  }
}
