import { Inject, Injectable } from '@nestjs/common';
import { Db, InRounds } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import { Jobs } from '@seedbed/platform/queue';
import { tidyProposals } from './jobs/tidy-proposals.job.js';
import { proposalTexts } from './proposals.texts.js';

const HOUR_MS = 3_600_000;
/** Any number: it only has to be the same in every worker of one database. */
const LOCK = 7_301_007;

/** Asks for the housekeeping once a day, whichever worker looks first. */
@Injectable()
export class TidySchedule extends InRounds {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {
    super({
      name: TidySchedule.name,
      everyMs: HOUR_MS,
      failed: 'Proposals were not tidied, again in an hour',
      waits: true,
    });
  }

  protected round(): Promise<unknown> {
    return this.look();
  }

  /** Asks for a run when there are proposals and none was asked for within a day. Safe to call at any time. */
  async look(): Promise<void> {
    const ctx = systemContext('system:proposals');
    await this.db.inTransaction(ctx, async (tx) => {
      await this.db.query(tx, 'select pg_advisory_xact_lock($1)', [LOCK]);
      const [due] = await this.db.query<{ due: boolean }>(
        tx,
        `select exists (select from proposals) and not exists (
           select from jobs where kind = $1 and created_at > now() - interval '23 hours') as due`,
        [tidyProposals.name],
      );
      if (due?.due) await this.jobs.request(tx, tidyProposals, {}, { title: proposalTexts[ctx.language].tidying });
    });
  }
}
