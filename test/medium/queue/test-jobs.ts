import { Injectable } from '@nestjs/common';
import { AppError } from '@seedbed/platform/kernel';
import { defineJob, HandlesJob, type JobContext, JobStopped } from '@seedbed/platform/queue';
import { until } from '@seedbed/platform/testing';
import { z } from 'zod';

const payload = z.strictObject({
  label: z.string(),
  /** `work`: done at once. `wait`: until the test opens the gate or the run must stop. `deaf`: hears no stop. */
  how: z.enum(['work', 'wait', 'deaf', 'unavailable', 'invalid', 'bug']),
  /** Fails in the first so many attempts only. */
  failures: z.number().optional(),
});
export type TestPayload = z.output<typeof payload>;

export const testJob = defineJob('test.work', 'test.job', { payload, retries: 3 });
export const onceJob = defineJob('test.work', 'test.once', { payload, retries: 3, dedupe: ({ label }) => label });
export const singleJob = defineJob('test.work', 'test.single', {
  ...{ payload, retries: 3, dedupe: ({ label }: TestPayload) => label, isOnce: true },
});
export const laterJob = defineJob('test.work', 'test.later', { payload, retries: 3, settleMs: 60_000 });

/** What happened in the handlers of this test file, and the gates they wait at. */
export class Diary {
  readonly began: string[] = [];
  readonly ended: string[] = [];
  readonly open = new Set<string>();

  begun(label: string): Promise<unknown> {
    return until(() => this.began.includes(label), { what: `${label} to begin` });
  }
  times(label: string): number {
    return this.began.filter((each) => each === label).length;
  }
}

@Injectable()
export class TestHandlers {
  constructor(private readonly diary: Diary) {}

  @HandlesJob(testJob)
  async test(ctx: JobContext, job: TestPayload): Promise<unknown> {
    this.diary.began.push(job.label);
    if (ctx.job.attempt <= (job.failures ?? 99)) await this.behave(ctx, job);
    this.diary.ended.push(job.label);
    return { label: job.label, actor: ctx.actor, language: ctx.language };
  }

  @HandlesJob(onceJob)
  async once(ctx: JobContext, job: TestPayload): Promise<unknown> {
    return this.test(ctx, job);
  }

  @HandlesJob(singleJob)
  async single(ctx: JobContext, job: TestPayload): Promise<unknown> {
    return this.test(ctx, job);
  }

  @HandlesJob(laterJob)
  async later(ctx: JobContext, job: TestPayload): Promise<unknown> {
    return this.test(ctx, job);
  }

  private async behave({ job }: JobContext, { how, label }: TestPayload): Promise<void> {
    if (how === 'unavailable') throw new AppError('UNAVAILABLE', 'QUEUE_UNAVAILABLE', { reason: 'x', setting: 'y' });
    if (how === 'invalid') throw new AppError('INVALID', 'JOB_PAYLOAD_INVALID', { job: 'test', reason: 'secret' });
    if (how === 'bug') throw new TypeError('secret of the machine room');
    if (how === 'deaf') await until(() => this.diary.open.has(label));
    if (how === 'wait') await this.wait(job, label);
  }

  private async wait(job: JobContext['job'], label: string): Promise<void> {
    let stopped: unknown;
    await until(async () => {
      try {
        await job.progress(3, 7, `waiting as ${label}`);
      } catch (error) {
        if (!(error instanceof JobStopped)) throw error;
        stopped = error;
      }
      return stopped !== undefined || this.diary.open.has(label);
    });
    if (stopped) throw stopped;
  }
}
