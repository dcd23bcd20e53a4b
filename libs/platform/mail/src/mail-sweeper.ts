import { Inject, Injectable } from '@nestjs/common';
import { Db, InRounds, type Tx } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import { Jobs } from '@seedbed/platform/queue';
import { sendMessage } from './jobs/send-message.job.js';
import { mailTexts } from './mail.texts.js';
import { MAIL_TIMES, type MailTimes } from './postman.js';

/** Any number: it only has to be the same in every worker of one database. */
const LOCK = 7_301_005;
const BATCH = 500;

/** Tried in vain for too long, or of no use any more. */
const GIVE_UP = `
  UPDATE outgoing_messages SET state = 'EXPIRED', finished_at = clock_timestamp()
  WHERE state = 'WAITING' AND (expires_at <= clock_timestamp()
        OR attempts > 0 AND created_at < clock_timestamp() - $1::float8 * interval '1 millisecond')`;

/** Those whose time has come, and those of an attempt that nobody works at any more; none that has a run already. */
const DUE = `
  SELECT m.id FROM outgoing_messages m
  WHERE (m.state = 'WAITING' AND coalesce(m.not_before <= clock_timestamp(), true)
         OR m.state IN ('CLAIMED', 'SENDING') AND m.claimed_at < clock_timestamp() - $1::float8 * interval '1 millisecond')
    AND NOT EXISTS (SELECT FROM job_runs r WHERE r.name = $2 AND r.payload ->> 'message' = m.id::text)
  ORDER BY m.id LIMIT $3`;

/** The texts of messages that are over, and the letter by which somebody could be guessed. */
const FORGET = `
  WITH old AS (
    DELETE FROM outgoing_bodies b USING outgoing_messages m
    WHERE m.id = b.message_id AND m.finished_at < clock_timestamp() - m.keep_days * interval '1 day'
      AND (m.state <> 'UNKNOWN' OR coalesce(m.expires_at, m.finished_at + interval '30 days') < clock_timestamp())
    RETURNING b.message_id
  )
  UPDATE outgoing_messages SET recipient = '***' || substring(recipient from '@[^@]*$')
  WHERE id IN (SELECT message_id FROM old)`;

/** After a year nobody asks any more what was sent to whom. */
const FORGET_WHOM = `
  UPDATE outgoing_messages SET recipient_hash = NULL
  WHERE recipient_hash IS NOT NULL AND finished_at < clock_timestamp() - interval '1 year'`;

/**
 * Keeps mail going: asks for the messages whose time has come, gives up those of no use, and removes the texts of those
 * that are over. The rows are the truth, so neither a lost job nor a killed worker leaves one behind.
 */
@Injectable()
export class MailSweeper extends InRounds {
  private readonly ctx = systemContext('system:mail');

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(MAIL_TIMES) private readonly times: MailTimes,
  ) {
    super({ name: 'Mail', everyMs: times.sweepMs, failed: 'Looking for mail failed, again soon' });
  }

  protected round(): Promise<unknown> {
    return this.sweep();
  }

  /** One round. Safe to run twice and in several processes: one works at a time. */
  async sweep(): Promise<void> {
    await this.db.inTransaction(this.ctx, async (tx) => {
      const [lock] = await this.db.query<{ mine: boolean }>(tx, 'SELECT pg_try_advisory_xact_lock($1) AS mine', [LOCK]);
      if (!lock?.mine) return;
      await this.db.query(tx, GIVE_UP, [this.times.giveUpMs]);
      await this.db.query(tx, FORGET);
      await this.db.query(tx, FORGET_WHOM);
      await this.askForDue(tx);
    });
  }

  private async askForDue(tx: Tx): Promise<void> {
    const due = await this.db.query<{ id: string }>(tx, DUE, [this.times.stuckMs, sendMessage.name, BATCH]);
    for (const { id } of due) {
      await this.jobs.request(tx, sendMessage, { message: id }, { title: mailTexts[tx.language].sending });
    }
  }
}
