import { Inject, Injectable } from '@nestjs/common';
import { newsletterErrors } from '../newsletters.errors.js';
import { BounceBox, type Visit } from '../returned/bounce-box.js';
import { IncomingMail } from './incoming-mail.js';

/** The address of the mailbox that returned mail comes to; undefined where there is none. */
export const BOUNCE_BOX = Symbol('seedbed:bounce-box');

const TIMES = { everyMs: 300_000, firstPauseMs: 300_000, silenceMs: 60_000 };

/** Fetches what came back from the mailbox of the settings. */
@Injectable()
export class ReturnedBox {
  constructor(
    @Inject(IncomingMail) private readonly incoming: IncomingMail,
    @Inject(BOUNCE_BOX) private readonly address: string | undefined,
  ) {}

  get isThere(): boolean {
    return this.address !== undefined;
  }

  /** One visit. Throws BOUNCE_BOX_REFUSED, BOUNCE_BOX_UNREACHABLE, and what keeps a message from being stored. */
  async visit(signal?: AbortSignal): Promise<Visit> {
    if (this.address === undefined) return { taken: 0, left: 0 };
    let problem: unknown;
    const keep = async (raw: Buffer): Promise<void> => {
      await this.incoming.keep(raw).catch((error: unknown) => {
        problem = error;
        throw error;
      });
    };
    const visit = await new BounceBox(this.address, keep, TIMES).visit(signal).catch((error: unknown) => {
      throw refusalOf(error, new URL(this.address ?? '').host);
    });
    if (problem !== undefined) throw problem;
    return visit;
  }
}

/** What an operator can do about it. The server's words stay out of it: they may repeat what was said to it. */
function refusalOf(error: unknown, host: string): Error {
  const { authenticationFailed, code } = error as { authenticationFailed?: boolean; code?: unknown };
  if (authenticationFailed) return newsletterErrors.BOUNCE_BOX_REFUSED({ host }, { cause: error });
  const reason = typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'no answer';
  return newsletterErrors.BOUNCE_BOX_UNREACHABLE({ host, reason }, { cause: error });
}
