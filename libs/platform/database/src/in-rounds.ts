import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

export interface RoundOptions {
  /** Under what it stands in the log. */
  readonly name: string;
  readonly everyMs: number;
  /** What is said in the log when a round failed; the error follows. */
  readonly failed: string;
  /** Whether the first round comes only after `everyMs`, not when the process is ready. */
  readonly waits?: boolean;
}

/**
 * Work that comes round by itself, in this process one round at a time. A round that fails is told in the log and tried again
 * at its next time. A process that ends waits for the round under way.
 */
export abstract class InRounds implements OnApplicationBootstrap, OnModuleDestroy {
  protected readonly log: Logger;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> | undefined;

  constructor(private readonly rounds: RoundOptions) {
    this.log = new Logger(rounds.name);
  }

  /** One round. Must be safe to run twice, and in several processes. */
  protected abstract round(): Promise<unknown>;

  onApplicationBootstrap(): void {
    if (!this.rounds.waits) this.begin();
    this.timer = setInterval(() => this.begin(), this.rounds.everyMs);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private begin(): void {
    this.running ??= this.round()
      .catch((error: unknown) => this.log.warn(`${this.rounds.failed}: ${String(error)}`))
      .finally(() => {
        this.running = undefined;
      });
  }
}
