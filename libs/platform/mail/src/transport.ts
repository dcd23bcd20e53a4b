import type { Letter } from './compose.js';
import type { Outcome } from './outcome.rules.js';
import { SmtpConversation, type SmtpServer, type SmtpTimes, smtpServer } from './smtp-conversation.js';

/** How letters leave this installation. */
export interface MailTransport {
  /**
   * Hands a letter to a server. In: `beforeEnd` is awaited when all but the end of the letter has gone out; when it throws,
   * the server does not get the letter. `signal` gives up, before the end only. Out: what became of it; never throws.
   */
  send(letter: Letter, beforeEnd: () => Promise<void>, signal?: AbortSignal): Promise<Outcome>;
}
export const MAIL_TRANSPORT = Symbol('seedbed:mail-transport');

/** One SMTP conversation for each letter: there are few, and none is sent twice by a pool that lost its connection. */
export class SmtpTransport implements MailTransport {
  private readonly server: SmtpServer;

  /** In: the address of the server, see {@link smtpServer}. */
  constructor(address: string, times: SmtpTimes) {
    this.server = smtpServer(address, times);
  }

  async send(letter: Letter, beforeEnd: () => Promise<void>, signal?: AbortSignal): Promise<Outcome> {
    const conversation = new SmtpConversation(this.server);
    try {
      return await conversation.send(letter, beforeEnd, signal);
    } finally {
      conversation.close();
    }
  }
}

/** Where no server is named and no mailbox may stand in for one: what still waits goes on waiting. */
export class NoTransport implements MailTransport {
  async send(): Promise<Outcome> {
    return { kind: 'deferred', code: null, reply: 'SMTP_URL is not set' };
  }
}
