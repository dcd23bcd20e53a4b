import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@seedbed/platform/database';
import { OnMessages, recordChanged } from '@seedbed/platform/events';
import type { RequestContext } from '@seedbed/platform/kernel';
import { type Job, Jobs } from '@seedbed/platform/queue';
import { measureNetwork } from './jobs/measure-network.job.js';
import { networkTexts } from './network.texts.js';

/** Types whose rows make the network what it is: its organisations, their ties, and whose centre they belong to. */
const MATTERS = new Set(['Organisation', 'OrganisationRelation', 'Participation', 'Project', 'Ncc']);

@Injectable()
export class InsightsService {
  constructor(@Inject(Jobs) private readonly jobs: Jobs) {}

  /** Asks for the network to be measured again. Out: the job that will do it, which may wait already. */
  async recompute(ctx: RequestContext | Tx): Promise<Job> {
    return this.jobs.request(ctx, measureNetwork, {}, { title: networkTexts[ctx.language].title });
  }

  /** Many changes become one run; a change during a run becomes one more. Hearing of a change twice changes nothing. */
  @OnMessages(recordChanged)
  async afterChanges(tx: Tx, changes: readonly { type: string }[]): Promise<void> {
    if (changes.some(({ type }) => MATTERS.has(type))) await this.recompute({ ...tx, actor: 'system:insights' });
  }
}
