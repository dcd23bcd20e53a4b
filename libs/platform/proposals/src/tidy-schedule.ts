import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { AskedDaily, Jobs } from '@seedbed/platform/queue';
import { tidyProposals } from './jobs/tidy-proposals.job.js';
import { proposalTexts } from './proposals.texts.js';

/** Asks for the housekeeping once a day when there are proposals. */
@Injectable()
export class TidySchedule extends AskedDaily {
  constructor(
    @Inject(Db) db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {
    super(db, {
      name: TidySchedule.name,
      job: tidyProposals,
      actor: 'system:proposals',
      lock: 7_301_007,
      failed: 'Proposals were not tidied',
      when: 'exists (select from proposals)',
    });
  }

  protected request(tx: Tx): Promise<unknown> {
    return this.jobs.request(tx, tidyProposals, {}, { title: proposalTexts[tx.language].tidying });
  }
}
