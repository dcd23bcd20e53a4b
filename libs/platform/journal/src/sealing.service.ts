import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { OnMessages, recordChanged } from '@seedbed/platform/events';
import { type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { Jobs } from '@seedbed/platform/queue';
import { findMeta, isJournalled } from '@seedbed/platform/records';
import { sealJournal } from './jobs/seal-journal.job.js';
import { journalTexts } from './journal.texts.js';
import { beginLife } from './life.js';

const ACTOR = 'system:journal';

/** Asks for the journal to be sealed: after changes, and when a worker starts (a migration or plain SQL may have written). */
@Injectable()
export class Sealing implements OnApplicationBootstrap {
  private readonly log = new Logger(Sealing.name);

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const ctx = systemContext(ACTOR);
    this.log.debug(`Incarnation ${await beginLife(this.db, ctx)}`);
    if (await this.hasUnsealed(ctx)) await this.request(ctx);
  }

  /** Hearing of a change twice changes nothing. */
  @OnMessages(recordChanged)
  async afterChanges(tx: Tx, changes: readonly { type: string }[]): Promise<void> {
    const isWritten = changes.some(({ type }) => {
      const meta = findMeta(type);
      return meta !== undefined && isJournalled(meta);
    });
    if (isWritten) await this.request({ ...tx, actor: ACTOR });
  }

  private async request(ctx: RequestContext | Tx): Promise<void> {
    await this.jobs.request(ctx, sealJournal, {}, { title: journalTexts[ctx.language].title });
  }

  private async hasUnsealed(ctx: RequestContext): Promise<boolean> {
    const sql = `select exists (
      select from journal j left join (select * from journal_seals order by no desc limit 1) s on true
      where s.no is null or (j.incarnation, j.xid, j.seq) > (s.incarnation, s.to_xid, s.to_seq)) as some`;
    const [row] = await this.db.query<{ some: boolean }>(ctx, sql);
    return row?.some === true;
  }
}
