import { Inject, Injectable } from '@nestjs/common';
import { Db, InRounds } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';

const EVERY_MS = 20_000;
const COUNT = 'select newsletter_count_clicks() as n';

/** Adds up clicks on links of issues, by link, variant and hour. What is not added up yet is a row, and lost by nobody's death. */
@Injectable()
export class ClickCounter extends InRounds {
  private readonly ctx = systemContext('system:newsletters');

  constructor(@Inject(Db) private readonly db: Db) {
    super({ name: 'NewsletterClicks', everyMs: EVERY_MS, failed: 'Clicks were not added up, again soon' });
  }

  protected round(): Promise<unknown> {
    return this.count();
  }

  /** Until nothing is left. Safe to run twice and in several processes. */
  async count(): Promise<void> {
    let counted = 1;
    while (counted > 0) {
      const [row] = await this.db.query<{ n: number }>(this.ctx, COUNT);
      counted = row?.n ?? 0;
    }
  }
}
