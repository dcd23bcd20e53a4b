import { Readable } from 'node:stream';
import SMTPConnection, {
  type SMTPConnectionAuth,
  type SMTPConnectionOptions,
  type SMTPConnectionSendInfo,
} from 'nodemailer/lib/smtp-connection';
import type { Letter } from './compose.js';
import { type Outcome, outcomeOfFailure, type SmtpFailure } from './outcome.rules.js';

/** How letters leave this installation. */
export interface MailTransport {
  /**
   * Hands a letter to a server. In: `beforeEnd` is awaited when all but the end of the letter has gone out; when it throws,
   * the server does not get the letter. `signal` gives up, before the end only. Out: what became of it; never throws.
   */
  send(letter: Letter, beforeEnd: () => Promise<void>, signal?: AbortSignal): Promise<Outcome>;
}
export const MAIL_TRANSPORT = Symbol('seedbed:mail-transport');

/** How long a server may take, in ms. */
export interface SmtpTimes {
  readonly connectMs: number;
  /** Of silence. Long (RFC 5321, 4.5.3.2.6): giving up after the end of a letter leaves its fate unknown. */
  readonly silenceMs: number;
}
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/**
 * One SMTP conversation for each letter: there are few, and none is sent twice by a pool that lost its connection. On
 * nodemailer's connection and not its transport: that one reads a letter before the server has agreed to its envelope, so
 * `beforeEnd` would come too early.
 */
export class SmtpTransport implements MailTransport {
  private readonly options: SMTPConnectionOptions;
  private readonly login: SMTPConnectionAuth | undefined;

  /**
   * In: `smtp://host:587` or `smtps://user:password@host:465`. The connection is encrypted before anything is said, also
   * with `smtp:`, except to this machine or when the address ends in `?tls=optional`.
   */
  constructor(address: string, { connectMs, silenceMs }: SmtpTimes) {
    const url = new URL(address);
    const host = decodeURIComponent(url.hostname).replace(/^\[|\]$/g, '');
    const secure = url.protocol === 'smtps:';
    this.options = {
      host,
      port: Number(url.port) || (secure ? 465 : 587),
      secure,
      requireTLS: !secure && !LOOPBACK.test(host) && url.searchParams.get('tls') !== 'optional',
      connectionTimeout: connectMs,
      greetingTimeout: connectMs,
      dnsTimeout: connectMs,
      socketTimeout: silenceMs,
    };
    const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    this.login = user === '' ? undefined : { user, pass };
  }

  async send(letter: Letter, beforeEnd: () => Promise<void>, signal?: AbortSignal): Promise<Outcome> {
    let mayHaveLeft = false;
    const connection = new SMTPConnection(this.options);
    const onAbort = (): void => {
      if (!mayHaveLeft) connection.emit('error', new Error('given up because the process stops'));
    };
    signal?.addEventListener('abort', onAbort);
    // the connection writes the final dot when this ends, and breaks off when it fails
    const bytes = async function* (): AsyncGenerator<Buffer> {
      yield letter.bytes;
      await beforeEnd();
      mayHaveLeft = true;
    };
    try {
      const { response } = await this.converse(connection, letter, Readable.from(bytes(), { objectMode: false }));
      return { kind: 'accepted', code: Number(/^\d{3}/.exec(response)?.[0] ?? 250), reply: response };
    } catch (error) {
      return outcomeOfFailure(error as SmtpFailure, mayHaveLeft);
    } finally {
      signal?.removeEventListener('abort', onAbort);
      connection.close();
    }
  }

  /** Connects, signs in where the settings say how, and sends. Throws nodemailer's errors. */
  private converse(
    connection: SMTPConnection,
    { from, to, bytes }: Letter,
    body: Readable,
  ): Promise<SMTPConnectionSendInfo> {
    return new Promise((resolve, reject) => {
      connection.on('error', reject); // more than one may come; none may go unheard
      const send = (): void =>
        connection.send({ from, to: [to], size: bytes.length }, body, (error, info) =>
          error ? reject(error) : resolve(info),
        );
      connection.connect((error) => {
        if (error) return reject(error);
        if (!this.login || !connection.allowsAuth) return send();
        connection.login(this.login, (refused) => (refused ? reject(refused) : send()));
      });
    });
  }
}

/** Where no server is named and no mailbox may stand in for one: what still waits goes on waiting. */
export class NoTransport implements MailTransport {
  async send(): Promise<Outcome> {
    return { kind: 'deferred', code: null, reply: 'SMTP_URL is not set' };
  }
}
