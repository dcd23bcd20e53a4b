import { Inject, Injectable, Logger } from '@nestjs/common';
import { languageOfCentre } from '@seedbed/centres';
import { Db, type Tx } from '@seedbed/platform/database';
import type { Language } from '@seedbed/platform/kernel';
import { defineMailPurpose, Mailer, writeMail } from '@seedbed/platform/mail';
import { Records } from '@seedbed/platform/records';
import { linkId } from '@seedbed/reference';
import { NewsletterIssue } from '../issue.record.js';
import { NEWSLETTER_PLACE, type NewsletterPlace } from '../newsletter-place.js';
import { type CameBack, type Trouble, troubleOfReturns } from './health.rules.js';
import { pauseTexts } from './issue-pauses.texts.js';

/** Whoever hears it twice hears it twice; whoever never hears it lets an issue lie. */
const pausedMail = defineMailPurpose('newsletters.issue-paused', { onUnknown: 'RESEND', keepDays: 30 });

/** What came back since the issue was last stopped for it: after somebody let it go on, the count begins anew. */
const CAME_BACK = `
  SELECT count(*) FILTER (WHERE d.state = 3)::int AS accepted,
    count(*) FILTER (WHERE EXISTS (SELECT FROM newsletter_events e
      WHERE e.delivery_id = d.id AND e.kind = 'COMPLAINED' AND e.at > j.since))::int AS complaints,
    count(*) FILTER (WHERE EXISTS (SELECT FROM newsletter_events e
      WHERE e.delivery_id = d.id AND e.kind = 'BOUNCED' AND e.class = 'hard' AND e.at > j.since))::int AS bounces
  FROM newsletter_deliveries d, (SELECT coalesce((SELECT judged_at FROM newsletter_plans WHERE issue_id = $1), '-infinity') AS since) j
  WHERE d.issue_id = $1`;

const JUDGED = 'UPDATE newsletter_plans SET judged_at = clock_timestamp() WHERE issue_id = $1';
const IS_SENDING = `SELECT 1 FROM newsletter_issues WHERE id = $1 AND state = 'SENDING' FOR NO KEY UPDATE`; // of two at once the second sees what the first said
const COUNTRY = `
  SELECT n.id AS ncc, c.code AS country FROM newsletter_topics t JOIN nccs n ON n.id = t.ncc_id
  JOIN countries c ON c.id = n.country_id WHERE t.id = $1`;
const COORDINATORS = `
  SELECT DISTINCT u.id, u.email FROM role_assignments a JOIN users u ON u.id = a.user_id AND u.status = 'ACTIVE'
  WHERE a.role = 'COORDINATOR' AND a.ncc_id = $1 AND a.starts_at <= now() AND (a.ends_at IS NULL OR a.ends_at > now())
  ORDER BY u.id`;

/** Stops issues by themselves, and tells the coordinators of the centre, once for each time. */
@Injectable()
export class IssuePauses {
  private readonly log = new Logger('Newsletters');

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(NEWSLETTER_PLACE) private readonly place: NewsletterPlace,
  ) {}

  /** Stops an issue that is being sent when too much of it came back, in the transaction that knows of one more. */
  async judge(tx: Tx, id: string): Promise<void> {
    if ((await this.db.query(tx, IS_SENDING, [id])).length === 0) return;
    const [found] = await this.db.query<CameBack>(tx, CAME_BACK, [id]);
    const trouble = found ? troubleOfReturns(found) : null;
    if (trouble) await this.pause(tx, id, trouble);
  }

  /** Stops an issue, if it is being sent. Out: whether it was. */
  async pause(tx: Tx, id: string, { of, percent }: Trouble): Promise<boolean> {
    await this.db.query(tx, 'SELECT 1 FROM newsletter_issues WHERE id = $1 FOR NO KEY UPDATE', [id]);
    const issue = await this.records.find(tx, NewsletterIssue, id);
    if (issue?.state !== 'SENDING') return false;
    const [at] = await this.db.query<{ ncc: string; country: string }>(tx, COUNTRY, [linkId(issue.topic)]);
    const language = languageOfCentre(at?.country ?? '');
    const pausedBecause = pauseTexts[language].because[of](shownPercent(percent, language));
    const paused = await this.records.change(tx, NewsletterIssue, { id }, { state: 'PAUSED', pausedBecause });
    await this.db.query(tx, JUDGED, [id]);
    this.log.warn(`Issue ${id} was paused: ${percent} % ${of}`);
    if (at) await this.tell(tx, paused, at.ncc, language, pausedBecause);
    return true;
  }

  private async tell(tx: Tx, issue: NewsletterIssue, ncc: string, language: Language, because: string): Promise<void> {
    if (!this.mailer.canSend) return;
    const texts = pauseTexts[language];
    const title = issue.title.replace(/\s+/g, ' ').slice(0, 120);
    const written = writeMail(language, this.place.nodeName ?? 'Seedbed', {
      subject: texts.subject(title),
      blocks: [
        { paragraph: texts.says(title, because) },
        { paragraph: texts.next },
        { link: { label: texts.button, url: `${this.place.publicUrl}/newsletters/${issue.id}/send` } },
      ],
    });
    for (const { id, email } of await this.db.query<{ id: string; email: string }>(tx, COORDINATORS, [ncc])) {
      const idempotencyKey = `newsletters.issue-paused:${issue.id}:${issue.rev}:${id}`;
      await this.mailer.send(tx, { ...written, to: email, purpose: pausedMail, idempotencyKey });
    }
  }
}

const shownPercent = (percent: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(percent);
