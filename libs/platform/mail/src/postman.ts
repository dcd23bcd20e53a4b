import { Inject, Injectable, Logger } from '@nestjs/common';
import type { RequestContext } from '@seedbed/platform/kernel';
import { compose } from './compose.js';
import { type Claimed, Deliveries } from './deliveries.js';
import { DkimSigner } from './dkim/dkim-signer.js';
import { type Outcome, pauseAfter, shownReply } from './outcome.rules.js';
import type { MailState } from './outgoing-message.record.js';
import type { SmtpTimes } from './smtp-conversation.js';
import { MAIL_TRANSPORT, type MailTransport } from './transport.js';

/** Times of the worker's side, in milliseconds. */
export interface MailTimes extends SmtpTimes {
  /** Pause after the first failed attempt; four times as long after each further one. */
  readonly firstPauseMs: number;
  /** How often it looks for messages whose time has come. */
  readonly sweepMs: number;
  /** For how long a message is tried at all. */
  readonly giveUpMs: number;
  /** After so long a begun attempt that nobody works at is taken up again. */
  readonly stuckMs: number;
}
export const MAIL_TIMES = Symbol('seedbed:mail-times');
export const mailTimes: MailTimes = {
  firstPauseMs: 60_000,
  sweepMs: 15_000,
  giveUpMs: 3 * 86_400_000,
  stuckMs: 900_000,
  connectMs: 30_000,
  silenceMs: 600_000,
};

/** Carries messages to the mail server. */
@Injectable()
export class Postman {
  private readonly log = new Logger('Mail');

  constructor(
    @Inject(Deliveries) private readonly deliveries: Deliveries,
    @Inject(DkimSigner) private readonly signer: DkimSigner,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
    @Inject(MAIL_TIMES) private readonly times: MailTimes,
  ) {}

  /**
   * One attempt at a message. In: `signal` gives up as long as the end of the message has not gone out. Out: the state
   * after it; GONE when there is no such message. Safe to call twice, also at once.
   */
  async deliver(ctx: RequestContext, id: string, signal?: AbortSignal): Promise<MailState | 'GONE'> {
    const claim = await this.deliveries.claim(ctx, id);
    if (claim.outcome === 'not now') return claim.state;
    const outcome = await this.attempt(ctx, id, claim, signal);
    const address = claim.content.to.address;
    const shown = { ...outcome, reply: shownReply(outcome.reply, address, claim.recipient) };
    const pause = signal?.aborted ? 0 : pauseAfter(claim.attempt, this.times.firstPauseMs);
    const state = await this.deliveries.settle(ctx, id, claim.attempt, shown, pause);
    this.tell(id, claim.attempt, shown, state);
    return state ?? 'CLAIMED';
  }

  private async attempt(ctx: RequestContext, id: string, claim: Claimed, signal?: AbortSignal): Promise<Outcome> {
    const composed = await compose(claim.content, claim.messageId, claim.madeAt);
    const letter = { ...composed, bytes: await this.signer.sign(composed.bytes, claim.madeAt) };
    const beforeEnd = async (): Promise<void> => {
      if (!(await this.deliveries.markOnWire(ctx, id, claim.attempt)))
        throw new Error('another attempt has taken over');
    };
    return this.transport.send(letter, beforeEnd, signal);
  }

  /** Ids only: addresses and subjects are nobody's business in a log. */
  private tell(id: string, attempt: number, { kind, reply }: Outcome, state: MailState | null): void {
    const line = `Message ${id}, attempt ${attempt}: ${kind}`;
    if (state === null) this.log.warn(`${line}, but a later attempt had taken over`);
    else if (kind === 'accepted') this.log.log(line);
    else this.log.warn(`${line}, now ${state}: ${reply}`);
  }
}
