import type { AddressInfo } from 'node:net';
import { Logger } from '@nestjs/common';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { readAddress } from '../address.js';
import type { Mailbox } from './mailbox.js';

const LARGEST = 10_000_000;

/**
 * A mail server that keeps what it gets in the mailbox, on a free port of this machine. It stands in for a real one in
 * demo mode, so that the way of a message is the same there.
 */
export class MailSink {
  private constructor(
    private readonly server: SMTPServer,
    /** `smtp://127.0.0.1:<port>`. */
    readonly url: string,
  ) {}

  /** Resolves when it listens. */
  static async open(mailbox: Mailbox): Promise<MailSink> {
    const log = new Logger('Mailbox');
    const server = new SMTPServer({
      name: 'seedbed-mailbox',
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      size: LARGEST,
      closeTimeout: 2_000,
      onData(stream, session, done) {
        keep(mailbox, stream, session).then(
          () => done(null, 'kept in the mailbox'),
          (error: unknown) => {
            log.error(`A message could not be kept: ${String(error)}`);
            done(Object.assign(new Error('could not be kept'), { responseCode: 451 }));
          },
        );
      },
    });
    server.on('error', (error) => log.warn(error.message));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.server.address() as AddressInfo;
    return new MailSink(server, `smtp://127.0.0.1:${port}`);
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }
}

async function keep(mailbox: Mailbox, stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const { mailFrom, rcptTo } = session.envelope;
  const from = mailFrom === false ? '' : mailFrom.address;
  const bytes = Buffer.concat(chunks);
  for (const { address } of rcptTo) await mailbox.keep({ from, to: inAscii(address), bytes });
}

/** The server gives international domains in their script; we know addresses by their ASCII form. */
function inAscii(address: string): string {
  try {
    return readAddress(address);
  } catch {
    return address; // not one of ours: shown as it came
  }
}
