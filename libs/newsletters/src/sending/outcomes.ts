import { Inject, Injectable, Logger } from '@nestjs/common';
import { DeliveryRows, type Ended } from './delivery-rows.js';
import { failPoint } from './fail-points.js';

const FLUSH_MS = 40;
const MOST = 200;
const AFTER_FAILURE_MS = 1000;

/**
 * Outcomes on their way to the database, some together in one statement. Those that the database does not take are kept
 * and offered again; the journal of the wire has them too, so a process that dies with them loses none.
 */
@Injectable()
export class Outcomes {
  private readonly log = new Logger('Newsletters');
  private waiting: Ended[] = [];
  private given: { readonly claim: string; readonly ids: readonly string[] }[] = [];
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(@Inject(DeliveryRows) private readonly rows: DeliveryRows) {}

  add(outcome: Ended): void {
    this.waiting.push(outcome);
    if (this.waiting.length < MOST) this.soon(FLUSH_MS);
    else this.write().catch(() => {}); // told in the log, and tried again
  }

  /**
   * Gives back deliveries that a lane has taken and that surely are not on the wire, also when it does not know whether
   * they passed the gate. Where the database does not take that now, it is said again until it does.
   */
  async giveBack(claim: string, ids: readonly string[]): Promise<void> {
    this.given.push({ claim, ids });
    await this.write().catch(() => {}); // told in the log, and tried again
  }

  /** Resolves when all that was added until now is in the database. Throws when it does not take them. */
  async flushed(): Promise<void> {
    while (this.running !== undefined || !this.hasNone) await this.write();
  }

  private get hasNone(): boolean {
    return this.waiting.length === 0 && this.given.length === 0;
  }

  /** One writes at a time: whoever comes meanwhile waits for that one, and what is left after it is written soon. */
  private write(): Promise<void> {
    this.running ??= this.flush().then(
      () => this.written(FLUSH_MS),
      (error: unknown) => {
        this.log.warn(`Outcomes of deliveries were not written, again soon: ${String(error)}`);
        this.written(AFTER_FAILURE_MS);
        throw error;
      },
    );
    return this.running;
  }

  private written(pauseMs: number): void {
    this.running = undefined;
    if (!this.hasNone) this.soon(pauseMs);
  }

  private soon(ms: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.write().catch(() => {}); // told in the log, and tried again
    }, ms);
  }

  private async flush(): Promise<void> {
    const now = this.waiting.splice(0, MOST * 5);
    try {
      failPoint('before_flush');
      if (now.length > 0) await this.rows.end(now);
      failPoint('after_flush');
    } catch (error) {
      this.waiting = [...now, ...this.waiting];
      throw error;
    }
    for (let one = this.given[0]; one; one = this.given[0]) {
      await this.rows.giveBack(one.claim, one.ids);
      this.given.shift();
    }
  }
}
