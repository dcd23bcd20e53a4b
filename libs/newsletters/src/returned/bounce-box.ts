import { setTimeout as pause } from 'node:timers/promises';
import { ImapFlow, type ImapFlowOptions } from 'imapflow';
import { MAX_READ_BYTES } from './mime.js';

/** What one visit to the box brought. */
export interface Visit {
  /** Messages that were stored and are marked as seen. */
  readonly taken: number;
  /** Messages that could not be stored; they stay unseen and come again. */
  readonly left: number;
}

export interface BounceBoxTimes {
  /** Between two visits. */
  readonly everyMs: number;
  /** After a visit that failed; doubled each time, sixteen times as long at most. */
  readonly firstPauseMs: number;
  /** How long the server may take to answer. */
  readonly silenceMs: number;
}

/** Most messages of one visit: the rest is there the next time. */
const MOST_A_VISIT = 500;
/** After so many failures in a row the store is down, and not the message odd. */
const MOST_FAILURES = 3;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/**
 * The mailbox that returned mail comes to, over IMAP. A message is marked as seen only when `store` has kept it: whoever
 * breaks off in between gets it once more, and its hash tells that it is known. Nothing is deleted. One message is in
 * memory at a time, its first megabyte.
 */
export class BounceBox {
  private readonly options: ImapFlowOptions;
  private readonly folder: string;

  /**
   * In: `imaps://user:password@host:993/INBOX` or `imap://host:143`, which is encrypted before anything is said, except to
   * this machine or when the address ends in `?tls=optional`; `store` keeps the bytes of a message or throws.
   */
  constructor(
    address: string,
    private readonly store: (raw: Buffer) => Promise<void>,
    private readonly times: BounceBoxTimes,
  ) {
    const url = new URL(address);
    const host = decodeURIComponent(url.hostname).replace(/^\[|\]$/g, '');
    const secure = url.protocol === 'imaps:';
    const mayBeInClear = LOOPBACK.test(host) || url.searchParams.get('tls') === 'optional';
    this.folder = decodeURIComponent(url.pathname.slice(1)) || 'INBOX';
    this.options = {
      host,
      port: Number(url.port) || (secure ? 993 : 143),
      secure,
      ...(secure || mayBeInClear ? {} : { doSTARTTLS: true }),
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      logger: false,
      disableAutoIdle: true,
      connectionTimeout: times.silenceMs,
      greetingTimeout: times.silenceMs,
      socketTimeout: times.silenceMs,
    };
  }

  /** One visit: stores what is unseen, oldest first. Throws when the server cannot be reached or refuses. */
  async visit(signal?: AbortSignal): Promise<Visit> {
    const client = new ImapFlow(this.options);
    const stop = () => client.close();
    client.on('error', stop); // whatever waits for an answer is told by its own rejection
    signal?.addEventListener('abort', stop, { once: true });
    try {
      await client.connect();
      const lock = await client.getMailboxLock(this.folder);
      try {
        return await this.takeUnseen(client, signal);
      } finally {
        lock.release();
        await client.logout().catch(stop);
      }
    } finally {
      signal?.removeEventListener('abort', stop);
      client.close();
    }
  }

  private async takeUnseen(client: ImapFlow, signal: AbortSignal | undefined): Promise<Visit> {
    const found = (await client.search({ seen: false }, { uid: true })) || [];
    let taken = 0;
    let left = 0;
    let failures = 0;
    for (const uid of found.sort((one, other) => one - other).slice(0, MOST_A_VISIT)) {
      if (signal?.aborted || failures === MOST_FAILURES) break;
      const isTaken = await this.take(client, uid);
      if (isTaken) taken++;
      else left++;
      failures = isTaken ? 0 : failures + 1;
    }
    return { taken, left };
  }

  /** Out: whether the message is stored. A message that somebody else removed in the meantime counts as stored. */
  private async take(client: ImapFlow, uid: number): Promise<boolean> {
    const query = { source: { start: 0, maxLength: MAX_READ_BYTES } };
    const message = await client.fetchOne(String(uid), query, { uid: true });
    if (!message || message.source === undefined) return true;
    try {
      await this.store(message.source);
    } catch {
      return false; // the store says in its own log why
    }
    await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
    return true;
  }

  /**
   * Visits the box until `signal` aborts, after a failure with growing pauses. In: `tell` hears of each visit and of each
   * failure, whose text may name the server but never the password.
   */
  async watch(signal: AbortSignal, tell: (outcome: Visit | Error) => void): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      const outcome = await this.visit(signal).catch((error: unknown) => asError(error));
      if (signal.aborted) return;
      failures = outcome instanceof Error || outcome.left > 0 ? failures + 1 : 0;
      tell(outcome);
      const wait = failures === 0 ? this.times.everyMs : this.times.firstPauseMs * 2 ** Math.min(failures - 1, 4);
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error('the mailbox gave no reason'));
