import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { defineJob, HandlesJob, type JobContext } from '@seedbed/platform/queue';
import { z } from 'zod';
import { profileTexts } from '../profile.texts.js';
import { ProfileMeasures } from '../profile-measures.js';

/** Measures all profiles. Requests that follow each other closely, as those of an import do, become one run. */
export const measureProfiles = defineJob('journal.work', 'organisations.profiles', {
  payload: z.strictObject({}),
  retries: 3,
  dedupe: () => 'profiles',
  settleMs: 2_000,
  keepDays: 7,
});

const AT_ONCE = 500;
const NEXT = 'select id from organisations where id > $1 order by id limit $2';
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * What if it runs twice: the second one finds nothing new to store. What if it dies in the middle, or somebody cancels it:
 * each part is a transaction of its own, the next run does the rest. What if an organisation is written meanwhile: both
 * measure it, one after the other.
 */
@Injectable()
export class MeasureProfilesJob {
  private readonly measures: ProfileMeasures;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Outbox) outbox: Outbox,
  ) {
    this.measures = new ProfileMeasures(db, outbox);
  }

  @HandlesJob(measureProfiles)
  async handle(ctx: JobContext): Promise<{ organisations: number }> {
    const [{ total = 0 } = {}] = await this.db.query<{ total: number }>(
      ctx,
      'select count(*)::int as total from organisations',
    );
    let done = 0;
    for (let last = FIRST; ; ) {
      await ctx.job.progress(done, total, profileTexts[ctx.language].measuring);
      const ids = (await this.db.query<{ id: string }>(ctx, NEXT, [last, AT_ONCE])).map(({ id }) => id);
      if (ids.length === 0) return { organisations: done };
      await this.db.inTransaction(ctx, (tx) => this.measures.measure(tx, ids));
      last = ids.at(-1) as string;
      done += ids.length;
    }
  }
}
