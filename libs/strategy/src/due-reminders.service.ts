import { Inject, Injectable } from '@nestjs/common';
import { languageOfCentre } from '@seedbed/centres';
import { Suppressions } from '@seedbed/contacts';
import { IDENTITY_SETTINGS, type IdentitySettings, identityErrors } from '@seedbed/identity';
import { Db, type Tx } from '@seedbed/platform/database';
import { type Language, newId, type RequestContext } from '@seedbed/platform/kernel';
import { defineMailPurpose, Mailer, writeMail } from '@seedbed/platform/mail';
import { Records } from '@seedbed/platform/records';
import { type DueItem, DueWork } from './due.service.js';
import { DueReminder } from './due-reminder.record.js';
import { dueTexts } from './due-reminders.texts.js';

/** A second copy would only say the same again. */
const dueMail = defineMailPurpose('strategy.due-reminder', { onUnknown: 'RESEND', keepDays: 0 });
/** What somebody objects to who wants no reminders. */
export const DUE_REMINDERS = 'due-reminders';
/** How many days before its day something is told of. */
export const DAYS_AHEAD = 14;
/** A mail names so many at most; the page behind its link names all. */
const MOST = 50;
const DAY_MS = 86_400_000;

/** A coordinator and the centre that they run. */
export interface Reminded {
  readonly user: string;
  readonly ncc: string;
}

const COORDINATORS = `select distinct a.user_id as "user", a.ncc_id as ncc from role_assignments a
  join users u on u.id = a.user_id and u.status = 'ACTIVE' join nccs n on n.id = a.ncc_id and n.archived_at is null
  where a.role = 'COORDINATOR' and a.starts_at <= now() and (a.ends_at is null or a.ends_at > now())
  order by a.user_id, a.ncc_id`;
/** Under the lock: the role may have ended meanwhile. */
const ADDRESS = `select u.email, c.code as country from users u
  join role_assignments a on a.user_id = u.id and a.ncc_id = $2 and a.role = 'COORDINATOR'
    and a.starts_at <= now() and (a.ends_at is null or a.ends_at > now())
  join nccs n on n.id = a.ncc_id join countries c on c.id = n.country_id
  where u.id = $1 and u.status = 'ACTIVE' limit 1`;
const TOLD = `select item_id as id, to_char(due_on, 'YYYY-MM-DD') as "on" from due_reminders where user_id = $1 and item_id = any($2::uuid[])`;

/** Reminds coordinators by mail of what is due in their centre, once for each day on which something is. */
@Injectable()
export class DueReminders {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(Suppressions) private readonly suppressions: Suppressions,
    @Inject(DueWork) private readonly due: DueWork,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  /** Coordinators who may be reminded. As the system. */
  async coordinators(ctx: RequestContext): Promise<Reminded[]> {
    return this.db.query<Reminded>(ctx, COORDINATORS);
  }

  /**
   * Tells one coordinator of all that is due in a centre and was not told before, in one mail, in a transaction of its own.
   * Out: whether a message was made; `LEFT` where the address must not be written to. Throws NODE_ADDRESS_UNKNOWN,
   * MAIL_SERVER_MISSING; then nothing is written.
   */
  async remind(ctx: RequestContext, { user, ncc }: Reminded): Promise<'SENT' | 'LEFT' | 'NOTHING_DUE'> {
    return this.db.inTransaction(ctx, (tx) =>
      this.db.asSystem(tx, async () => {
        await this.db.query(tx, 'select from users where id = $1 for update', [user]);
        const [to] = await this.db.query<{ email: string; country: string }>(tx, ADDRESS, [user, ncc]);
        const items = to ? await this.untold(tx, { user, ncc }, languageOfCentre(to.country)) : [];
        if (!to || items.length === 0) return 'NOTHING_DUE';
        if (!(await this.suppressions.mayWriteTo(tx, to.email, DUE_REMINDERS))) return 'LEFT';
        await this.send(tx, { user, ncc }, to, items);
        return 'SENT';
      }),
    );
  }

  private async untold(tx: Tx, { user, ncc }: Reminded, language: Language): Promise<DueItem[]> {
    const items = await this.due.list({ ...tx, language } as Tx, ncc, DAYS_AHEAD);
    const ids = items.map(({ id }) => id);
    const told = await this.db.query<{ id: string; on: string }>(tx, TOLD, [user, ids]);
    const known = new Set(told.map(({ id, on }) => `${id} ${on}`));
    return items.filter(({ id, on }) => !known.has(`${id} ${on}`));
  }

  private async send(
    tx: Tx,
    { user, ncc }: Reminded,
    { email, country }: { email: string; country: string },
    items: readonly DueItem[],
  ): Promise<void> {
    const node = this.settings.publicUrl;
    if (node === undefined) throw identityErrors.NODE_ADDRESS_UNKNOWN();
    const id = newId();
    const language = languageOfCentre(country);
    const { id: messageId } = await this.mailer.send(tx, {
      ...this.write(language, items, `${node}/`),
      to: email,
      purpose: dueMail,
      idempotencyKey: `strategy.due-reminder:${id}`,
      expiresAt: new Date(Date.now() + DAYS_AHEAD * DAY_MS),
    });
    for (const [at, { kind, id: itemId, on }] of items.entries())
      await this.records.create(tx, DueReminder, {
        ...{ id: at === 0 ? id : newId(), ncc, user, kind, itemId, language, messageId },
        dueOn: { value: on, precision: 'DAY' },
      });
  }

  private write(language: Language, items: readonly DueItem[], url: string) {
    const texts = dueTexts[language];
    const lines = items.slice(0, MOST).map((item) => `• ${texts.line(item)}`);
    const more = items.length - lines.length;
    const blocks = [
      { paragraph: `${texts.says}\n${lines.join('\n')}${more > 0 ? `\n${texts.more(more)}` : ''}` },
      { link: { label: texts.button, url } },
    ];
    const overdue = items.filter((item) => item.isOverdue).length;
    return writeMail(language, this.settings.nodeName ?? 'Seedbed', {
      subject: texts.subject(items.length, overdue),
      blocks,
    });
  }
}
