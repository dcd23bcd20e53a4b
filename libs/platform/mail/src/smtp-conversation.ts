import { Readable } from 'node:stream';
import SMTPConnection, {
  type SMTPConnectionAuth,
  type SMTPConnectionOptions,
  type SMTPConnectionSendInfo,
} from 'nodemailer/lib/smtp-connection';
import type { Letter } from './compose.js';
import { type Outcome, outcomeOfFailure, type SmtpFailure } from './outcome.rules.js';

/** How long a server may take, in ms. */
export interface SmtpTimes {
  readonly connectMs: number;
  /** Of silence. Long (RFC 5321, 4.5.3.2.6): giving up after the end of a letter leaves its fate unknown. */
  readonly silenceMs: number;
}

/** A mail server, and how it lets us in. */
export interface SmtpServer {
  readonly options: SMTPConnectionOptions;
  readonly login: SMTPConnectionAuth | undefined;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/**
 * The server of an address: `smtp://host:587` or `smtps://user:password@host:465`. The connection is encrypted before
 * anything is said, also with `smtp:`, except to this machine or when the address ends in `?tls=optional`.
 */
export function smtpServer(address: string, { connectMs, silenceMs }: SmtpTimes): SmtpServer {
  const url = new URL(address);
  const host = decodeURIComponent(url.hostname).replace(/^\[|\]$/g, '');
  const secure = url.protocol === 'smtps:';
  const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  return {
    options: {
      host,
      port: Number(url.port) || (secure ? 465 : 587),
      secure,
      requireTLS: !secure && !LOOPBACK.test(host) && url.searchParams.get('tls') !== 'optional',
      connectionTimeout: connectMs,
      greetingTimeout: connectMs,
      dnsTimeout: connectMs,
      socketTimeout: silenceMs,
    },
    login: user === '' ? undefined : { user, pass },
  };
}

/** A large letter goes out in parts: its end is not near while most of it still waits for the network. */
const SLICE = 32_768;

/** The bytes of a letter, and what is done when all but their end has gone out: the connection writes the final dot after. */
class LetterStream extends Readable {
  private at = 0;

  constructor(
    private readonly bytes: Buffer,
    private readonly beforeEnd: () => Promise<void> | void,
  ) {
    super();
  }

  override _read(): void {
    if (this.at < this.bytes.length) {
      const from = this.at;
      this.at += SLICE;
      this.push(this.bytes.subarray(from, this.at));
      return;
    }
    try {
      const waits = this.beforeEnd();
      if (waits === undefined) this.push(null);
      else
        waits.then(
          () => this.push(null),
          (error: Error) => this.destroy(error),
        );
    } catch (error) {
      this.destroy(error as Error);
    }
  }
}

/**
 * One connection to a mail server, over which letters go one after the other. On nodemailer's connection and not its
 * transports: those read a letter before the server has agreed to its envelope, so `beforeEnd` would come too early.
 */
export class SmtpConversation {
  private readonly connection: SMTPConnection;
  private fail: (error: SmtpFailure) => void = () => {};
  private state: 'new' | 'ready' | 'used' | 'over' = 'new';

  constructor(private readonly server: SmtpServer) {
    this.connection = new SMTPConnection(server.options);
    // more than one error may come, also between letters; none may go unheard
    this.connection.on('error', (error: SmtpFailure) => this.end(error));
    this.connection.on('end', () => this.end(this.closed()));
  }

  /** Whether another letter can go over it. */
  get isOver(): boolean {
    return this.state === 'over';
  }

  /**
   * Hands a letter over. In: `beforeEnd` is done when all but the end of the letter has gone out; when it throws, the
   * server does not get the letter. `signal` gives up, before the end only. Out: what became of it; never throws.
   */
  async send(letter: Letter, beforeEnd: () => Promise<void> | void, signal?: AbortSignal): Promise<Outcome> {
    let mayHaveLeft = false;
    const onAbort = (): void => {
      if (!mayHaveLeft) this.end({ message: 'given up because the process stops' });
    };
    signal?.addEventListener('abort', onAbort);
    const body = new LetterStream(letter.bytes, () => {
      const waits = beforeEnd();
      if (waits === undefined) {
        mayHaveLeft = true;
        return undefined;
      }
      return waits.then(() => {
        mayHaveLeft = true;
      });
    });
    try {
      const { response } = await this.converse(letter, body);
      return { kind: 'accepted', code: Number(/^\d{3}/.exec(response)?.[0] ?? 250), reply: response };
    } catch (error) {
      body.destroy();
      const failure = error as SmtpFailure;
      // what the server did not answer leaves the connection where nobody knows it is
      if (failure.responseCode === undefined || failure.responseCode === 421) this.end(failure);
      return outcomeOfFailure(failure, mayHaveLeft);
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  }

  close(): void {
    this.state = 'over';
    this.connection.close();
  }

  private end(error: SmtpFailure): void {
    this.state = 'over';
    this.fail(error);
    this.connection.close();
  }

  /** Commands that go out together are judged together, so "later" and a close after the first of them is not told else. */
  private closed(): SmtpFailure {
    const message = 'the mail server closed the connection';
    const last = this.connection.lastServerResponse;
    return last !== false && /^421[ -]/.test(last) ? { message, responseCode: 421, response: last } : { message };
  }

  /** Connects and signs in where that was not done, and sends. Throws nodemailer's errors. */
  private converse(letter: Letter, body: Readable): Promise<SMTPConnectionSendInfo> {
    return new Promise((resolve, reject) => {
      this.fail = reject;
      if (this.state === 'over') return reject(new Error('the connection is closed'));
      const { from, to, bytes, dsn } = letter;
      const send = (): void =>
        this.connection.send({ from, to: [to], size: bytes.length, ...(dsn ? { dsn } : {}) }, body, (error, info) => {
          if (this.state !== 'over') this.state = error ? 'used' : 'ready';
          if (error) reject(error);
          else resolve(info);
        });
      if (this.state === 'ready') return send();
      // a letter that was refused leaves its envelope behind
      if (this.state === 'used') return this.connection.reset((error) => (error ? reject(error) : send()));
      this.connect(send, reject);
    });
  }

  private connect(then: () => void, reject: (error: unknown) => void): void {
    this.connection.connect((error) => {
      if (error) return reject(error);
      if (!this.server.login || !this.connection.allowsAuth) return then();
      this.connection.login(this.server.login, (refused) => (refused ? reject(refused) : then()));
    });
  }
}
