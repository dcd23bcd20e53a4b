import { Inject, Injectable, Logger } from '@nestjs/common';
import { defineJob, HandlesJob, type JobContext } from '@seedbed/platform/queue';
import { z } from 'zod';
import { IncomingMail } from '../incoming/incoming-mail.js';
import { ReturnedBox } from '../incoming/returned-box.js';
import { ReturnedMail } from '../incoming/returned-mail.js';
import { newsletterTexts } from '../newsletters.texts.js';
import type { Visit } from '../returned/bounce-box.js';

const nothing = z.strictObject({});

/** Applies what came back. It shares the queue of the journal's housekeeping, where no issue is in its way: a process has few listeners. */
export const applyReturned = defineJob('journal.work', 'returned.apply', {
  payload: nothing,
  retries: 3,
  dedupe: () => 'all',
  isOnce: true,
  keepDays: 2,
});

/** Fetches what came back from its mailbox. */
export const fetchReturned = defineJob('journal.work', 'returned.fetch', {
  payload: nothing,
  retries: 1,
  dedupe: () => 'all',
  isOnce: true,
  keepDays: 2,
});

/** Messages that are looked for at once. */
const BATCH = 50;

/** What the job's row says afterwards. */
export interface ReturnedResult {
  readonly applied: number;
  readonly setAside: number;
}

/**
 * What if it runs twice, or twice at once: each message is applied by one of the two. What if it dies in the middle: each message
 * is a transaction of its own, the rest waits. What if one cannot be applied: the others are, and after five times it is set aside.
 */
@Injectable()
export class ApplyReturnedJob {
  private readonly log = new Logger('Newsletters');

  constructor(
    @Inject(IncomingMail) private readonly incoming: IncomingMail,
    @Inject(ReturnedMail) private readonly returned: ReturnedMail,
  ) {}

  @HandlesJob(applyReturned)
  async handle(ctx: JobContext): Promise<ReturnedResult> {
    const all = { applied: 0, setAside: 0 };
    const failed = new Set<string>();
    for (;;) {
      const open = (await this.incoming.waiting(BATCH + failed.size)).filter((one) => !failed.has(one));
      if (open.length === 0) return all;
      for (const sha256 of open) {
        ctx.job.signal.throwIfAborted();
        const became = await this.returned.apply(ctx, sha256).catch(async (error: unknown) => {
          this.log.error(`Returned message ${sha256} could not be applied: ${String(error)}`);
          failed.add(sha256);
          await this.incoming.failed(sha256);
        });
        if (became === 'APPLIED') all.applied += 1;
        if (became === 'SET_ASIDE') all.setAside += 1;
      }
      await ctx.job.progress(all.applied + all.setAside, 0, newsletterTexts[ctx.language].applying);
    }
  }
}

/**
 * What if it runs twice: a message is marked as seen when it is kept, and the same bytes are kept once. What if it dies in the
 * middle: what is unseen comes again. What if there is no mailbox any more: nothing happens.
 */
@Injectable()
export class FetchReturnedJob {
  constructor(@Inject(ReturnedBox) private readonly box: ReturnedBox) {}

  @HandlesJob(fetchReturned)
  handle(ctx: JobContext): Promise<Visit> {
    return this.box.visit(ctx.job.signal);
  }
}
