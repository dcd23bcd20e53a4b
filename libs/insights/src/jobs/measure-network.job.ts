import { setImmediate as turn } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { defineJob, HandlesJob, type JobContext } from '@seedbed/platform/queue';
import { refreshSearch } from '@seedbed/platform/records';
import { z } from 'zod';
import { type Network, networkMeasures, type OrganisationMeasure } from '../network.js';
import { networkTexts } from '../network.texts.js';
import { NetworkData } from '../network-data.js';

/** Measures all organisations of the network. Requests that follow each other within a second become one run. */
export const measureNetwork = defineJob('insights.work', 'insights.metrics', {
  payload: z.strictObject({}),
  retries: 5,
  dedupe: () => 'network',
  settleMs: 1_000,
});

/** After so long others get their turn: heartbeats, other jobs, a cancellation. */
const TURN_MS = 25;

/** What the job's row says afterwards. */
export interface NetworkResult {
  readonly organisations: number;
  readonly ties: number;
  readonly components: number;
  readonly brokers: number;
  readonly dataVersion: string;
  /** False when results from later data were stored already. */
  readonly stored: boolean;
}

/**
 * What if it runs twice: the second result is from the same or later data and replaces all rows or none. What if it dies
 * in the middle: nothing is stored before the last step, which is one transaction with the end of the job. What if an
 * older run ends after a newer one: its data version is lower, so it stores nothing.
 */
@Injectable()
export class MeasureNetworkJob {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(NetworkData) private readonly data: NetworkData,
  ) {}

  @HandlesJob(measureNetwork)
  async handle(ctx: JobContext): Promise<void> {
    const texts = networkTexts[ctx.language];
    await ctx.job.progress(0, undefined, texts.reading);
    const { network, version } = await this.data.read(ctx);
    const measures = await this.measure(ctx, network, texts.measuring);
    const total = network.organisations.length;
    await ctx.job.progress(total, total, texts.storing);
    await refreshSearch(this.db, ctx); // what changed the network changed who is well connected
    await this.db.inTransaction(ctx, async (tx) => {
      const stored = await this.data.store(tx, measures, version);
      await ctx.job.finish(tx, summary(measures, version, stored));
    });
  }

  private async measure(ctx: JobContext, network: Network, message: string): Promise<OrganisationMeasure[]> {
    const steps = networkMeasures(network);
    let since = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - since < TURN_MS) continue;
      await turn();
      await ctx.job.progress(step.value, network.organisations.length, message);
      since = performance.now();
    }
  }
}

function summary(measures: readonly OrganisationMeasure[], dataVersion: string, stored: boolean): NetworkResult {
  return {
    organisations: measures.length,
    ties: measures.reduce((sum, { degree }) => sum + degree, 0) / 2,
    components: new Set(measures.map(({ component }) => component)).size,
    brokers: measures.filter(({ isBroker }) => isBroker).length,
    dataVersion,
    stored,
  };
}
