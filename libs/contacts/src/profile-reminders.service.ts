import { Inject, Injectable } from '@nestjs/common';
import { languageOfCentre } from '@seedbed/centres';
import {
  IDENTITY_SETTINGS,
  type IdentitySettings,
  identityErrors,
  LIFETIMES,
  linkAddress,
  OneTimeLinks,
} from '@seedbed/identity';
import { Db, type Tx } from '@seedbed/platform/database';
import { isLanguage, type Language, newId, type RequestContext } from '@seedbed/platform/kernel';
import { defineMailPurpose, Mailer, writeMail } from '@seedbed/platform/mail';
import { Records } from '@seedbed/platform/records';
import { ProfileReminder } from './profile-reminder.record.js';
import { reminderTexts } from './profile-reminders.texts.js';
import { Suppressions } from './suppressions.service.js';

/** A second copy would be a second reminder; its text holds a link that signs in. */
const reminderMail = defineMailPurpose('contacts.profile-reminder', { onUnknown: 'HOLD', keepDays: 0 });
/** What somebody objects to who wants no reminders. */
export const PROFILE_REMINDERS = 'profile-reminders';

const DAY_MS = 86_400_000;

/** A profile that somebody is to confirm, and the user who is asked. */
interface Due {
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  /** Language to write to the organisation in, as a BCP 47 code; null where nobody knows. */
  readonly language: string | null;
  /** Country of the centre that looks after it. */
  readonly country: string;
}

/**
 * Who is to be reminded of what: users of partner roles that hold now, of live organisations of centres that remind, when
 * the whole profile was not confirmed for as long as the centre says (never: at once), and neither a reminder went to the
 * user nor anybody confirmed any part of it for as long as the centre lets pass between two reminders.
 */
const FROM = `
  from organisations o
  join profile_rules r on r.ncc_id = o.steward_id and r.reminds_partners
  join organisation_profiles p on p.organisation_id = o.id
  join role_assignments a on a.organisation_id = o.id and a.role in ('PARTNER_ADMIN', 'PARTNER_EDITOR')
    and a.starts_at <= now() and (a.ends_at is null or a.ends_at > now())
  join users u on u.id = a.user_id and u.status = 'ACTIVE'`;
const WHERE = `
  where o.archived_at is null and o.canonical_id = o.id and o.status <> 'DISSOLVED'
    and (p.last_confirmed_at is null or p.last_confirmed_at < now() - r.confirm_after_months * interval '1 month')
    and not exists (select from profile_reminders m where m.organisation_id = o.id and m.user_id = u.id
      and m.created_at > now() - r.remind_every_months * interval '1 month')
    and not exists (select from profile_confirmations c where c.organisation_id = o.id
      and c.created_at > now() - r.remind_every_months * interval '1 month')`;
const USERS = `select distinct u.id ${FROM} ${WHERE} order by u.id`;
const OF_USER = `select distinct o.id as organisation, o.name, u.email, l.code as language, k.code as country ${FROM}
  left join languages l on l.id = o.language_id
  join nccs n on n.id = o.steward_id join countries k on k.id = n.country_id ${WHERE} and u.id = $1 order by o.name, o.id`;
/** Reminds partners by mail that their profile is to be confirmed. */
@Injectable()
export class ProfileReminders {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(OneTimeLinks) private readonly links: OneTimeLinks,
    @Inject(Suppressions) private readonly suppressions: Suppressions,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  /** Users who have something to confirm. As the system. */
  async usersDue(ctx: RequestContext): Promise<string[]> {
    return (await this.db.query<{ id: string }>(ctx, USERS)).map(({ id }) => id);
  }

  /**
   * Reminds one user of all that is due, in one mail, in a transaction of its own. Out: whether a message was made; `LEFT`
   * where the address must not be written to. Throws NODE_ADDRESS_UNKNOWN, MAIL_SERVER_MISSING; then nothing is written.
   */
  async remind(ctx: RequestContext, user: string): Promise<'SENT' | 'LEFT' | 'NOTHING_DUE'> {
    return this.db.inTransaction(ctx, (tx) =>
      this.db.asSystem(tx, async () => {
        await this.db.query(tx, 'select from users where id = $1 for update', [user]);
        const due = await this.db.query<Due>(tx, OF_USER, [user]);
        const [first] = due;
        if (!first) return 'NOTHING_DUE';
        if (!(await this.suppressions.mayWriteTo(tx, first.email, PROFILE_REMINDERS))) return 'LEFT';
        await this.send(tx, user, first, due);
        return 'SENT';
      }),
    );
  }

  private async send(tx: Tx, user: string, { email, language, country }: Due, due: readonly Due[]): Promise<void> {
    const node = this.settings.publicUrl;
    if (node === undefined) throw identityErrors.NODE_ADDRESS_UNKNOWN();
    const written = isLanguage(language) ? language : languageOfCentre(country);
    const id = newId();
    const { id: messageId } = await this.mailer.send(tx, {
      ...this.write(written, due, linkAddress(node, 'REMINDER', await this.links.make(tx, user, 'REMINDER'))),
      to: email,
      purpose: reminderMail,
      idempotencyKey: `contacts.profile-reminder:${id}`,
      expiresAt: new Date(Date.now() + LIFETIMES.reminderMs),
    });
    for (const [at, { organisation }] of due.entries()) {
      const row = { organisation, user, language: written, messageId };
      await this.records.create(tx, ProfileReminder, { id: at === 0 ? id : newId(), ...row });
    }
  }

  private write(language: Language, due: readonly Due[], url: string) {
    const texts = reminderTexts[language];
    const names = due.map(({ name }) => name);
    const blocks = [
      { paragraph: texts.says(names) },
      { link: { label: texts.button, url } },
      { paragraph: texts.link(Math.round(LIFETIMES.reminderMs / DAY_MS)) },
      { paragraph: texts.stop },
    ];
    const subject = texts.subject(names[0] ?? '', names.length - 1);
    return writeMail(language, this.settings.nodeName ?? 'Seedbed', { subject, blocks });
  }
}
