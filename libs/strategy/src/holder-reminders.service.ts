import { Inject, Injectable } from '@nestjs/common';
import { languageOfCentre } from '@seedbed/centres';
import { Consents, ContactPoint, Person, Suppressions } from '@seedbed/contacts';
import { IDENTITY_SETTINGS, type IdentitySettings, identityErrors } from '@seedbed/identity';
import { Db, type Tx } from '@seedbed/platform/database';
import { isLanguage, type Language, newId, type RequestContext, servedText } from '@seedbed/platform/kernel';
import { defineMailPurpose, type MailBlock, Mailer, writeMail } from '@seedbed/platform/mail';
import { Records, today } from '@seedbed/platform/records';
import { ClaimReminder } from './claim-reminder.record.js';
import { isOverdue } from './due.rules.js';
import { DueReminder } from './due-reminder.record.js';
import { DAYS_AHEAD, DUE_REMINDERS } from './due-reminders.service.js';
import { type Ending, EndingClaims, type PartnerEnding } from './ending-claims.service.js';
import { holderTexts } from './holder-reminders.texts.js';

/** A second copy would only say the same again. */
const holderMail = defineMailPurpose('strategy.claim-reminder', { onUnknown: 'RESEND', keepDays: 0 });
const DAY_MS = 86_400_000;
/** A mail names so many at most. */
const MOST = 50;

type Outcome = 'SENT' | 'LEFT' | 'NOTHING_DUE';

/** One mail to one holder. */
interface Message {
  readonly id: string;
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
}

/**
 * Reminds those who have a competence by mail that the statement of it ends: who signs in for the organisation, and the person.
 * Once for each claim and day on which it ends.
 */
@Injectable()
export class HolderReminders {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(EndingClaims) private readonly claims: EndingClaims,
    @Inject(Suppressions) private readonly suppressions: Suppressions,
    @Inject(Consents) private readonly consents: Consents,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  /**
   * Tells a user of all claims of their organisations that end, in one mail, in a transaction of its own. Out: whether a message
   * was made; `LEFT` where the address must not be written to. Throws NODE_ADDRESS_UNKNOWN, MAIL_SERVER_MISSING; then nothing
   * is written.
   */
  async remindPartner(ctx: RequestContext, user: string): Promise<Outcome> {
    return this.asSystem(ctx, async (tx) => {
      await this.db.query(tx, 'select from users where id = $1 for update', [user]);
      const ending = await this.claims.ofPartner(tx, user);
      const [first] = ending;
      if (!first) return 'NOTHING_DUE';
      if (!(await this.suppressions.mayWriteTo(tx, first.email, DUE_REMINDERS))) return 'LEFT';
      await this.writeToPartner(tx, user, first, ending);
      return 'SENT';
    });
  }

  /**
   * Tells a person of all claims of theirs that end, as {@link remindPartner}; `LEFT` also where they have no address. Who is
   * restricted or erased is told nothing: whoever does that holds the person, as this does.
   */
  async remindPerson(ctx: RequestContext, id: string): Promise<Outcome> {
    return this.asSystem(ctx, async (tx) => {
      await this.db.query(tx, 'select from people where id = $1 for update', [id]);
      const ending = await this.claims.ofPerson(tx, id);
      const [first] = ending;
      if (!first) return 'NOTHING_DUE';
      const person = await this.records.require(tx, Person, id);
      const point = await this.addressOf(tx, id);
      if (!point?.address) return 'LEFT';
      const language = languageOf([point.lang, ...person.languages], first.country);
      await this.writeToPerson(tx, { person: id, to: point.address, language }, first, ending);
      return 'SENT';
    });
  }

  private asSystem(ctx: RequestContext, work: (tx: Tx) => Promise<Outcome>): Promise<Outcome> {
    return this.db.inTransaction(ctx, (tx) => this.db.asSystem(tx, () => work(tx)));
  }

  /** Where a person is written to: at work where there is such an address. A no at one of their addresses is a no at all. */
  private async addressOf(tx: Tx, person: string): Promise<ContactPoint | null> {
    const of = { person, kind: 'EMAIL', status: 'ACTIVE', archivedAt: null };
    const points = await this.records.list(tx, ContactPoint, of as never);
    for (const { id } of points)
      if (!(await this.consents.mayWrite(tx, id, DUE_REMINDERS, 'LEGITIMATE_INTEREST'))) return null;
    return points.find(({ purpose }) => purpose === 'work') ?? points[0] ?? null;
  }

  private async writeToPartner(
    tx: Tx,
    user: string,
    { email, language: code, country }: PartnerEnding,
    ending: readonly PartnerEnding[],
  ): Promise<void> {
    const node = this.settings.publicUrl;
    if (node === undefined) throw identityErrors.NODE_ADDRESS_UNKNOWN();
    const id = newId();
    const language = languageOf([code], country);
    const { partner: texts, stop } = holderTexts[language];
    const lines = linesOf(language, ending, ({ organisation }) => organisation);
    const messageId = await this.send(tx, {
      ...{ id, to: email, language, subject: texts.subject(ending.length) },
      blocks: [
        { paragraph: `${texts.says}\n${lines}` },
        { paragraph: texts.renew },
        { link: { label: texts.button, url: `${node}/my/competences` } },
        { paragraph: stop },
      ],
    });
    for (const [at, { id: itemId, ncc, on }] of ending.entries())
      await this.records.create(tx, DueReminder, {
        ...{ id: at === 0 ? id : newId(), ncc, user, kind: 'CLAIM', itemId, language, messageId },
        dueOn: { value: on, precision: 'DAY' },
      });
  }

  private async writeToPerson(
    tx: Tx,
    { person, to, language }: { person: string; to: string; language: Language },
    { centre }: Ending,
    ending: readonly Ending[],
  ): Promise<void> {
    const id = newId();
    const { person: texts, stop } = holderTexts[language];
    const messageId = await this.send(tx, {
      ...{ id, to, language, subject: texts.subject(ending.length) },
      blocks: [
        { paragraph: `${texts.says}\n${linesOf(language, ending)}` },
        { paragraph: texts.renew(servedText(centre, language)?.text ?? '') },
        { paragraph: stop },
      ],
    });
    for (const [at, { id: claimId, ncc, on }] of ending.entries())
      await this.records.create(tx, ClaimReminder, {
        ...{ id: at === 0 ? id : newId(), ncc, person, claimId, language, messageId },
        dueOn: { value: on, precision: 'DAY' },
      });
  }

  private async send(tx: Tx, { id, to, language, subject, blocks }: Message): Promise<string> {
    const sent = await this.mailer.send(tx, {
      ...writeMail(language, this.settings.nodeName ?? 'Seedbed', { subject, blocks }),
      to,
      purpose: holderMail,
      idempotencyKey: `strategy.claim-reminder:${id}`,
      expiresAt: new Date(Date.now() + DAYS_AHEAD * DAY_MS),
    });
    return sent.id;
  }
}

/** The first language that mails are written in; else that of the centre. In: BCP 47 codes, best first. */
function languageOf(codes: readonly (string | null | undefined)[], country: string): Language {
  const known = codes.map((code) => code?.split('-')[0]?.toLowerCase()).find((code) => isLanguage(code));
  return isLanguage(known) ? known : languageOfCentre(country);
}

/** What ends when, a line each. In: whose each is, where that is to be said. */
function linesOf<T extends Ending>(language: Language, ending: readonly T[], holder?: (one: T) => string): string {
  const texts = holderTexts[language];
  const lines = ending.slice(0, MOST).map((one) => {
    const name = servedText(one.title, language)?.text ?? '';
    const when = `${isOverdue(one.on, today()) ? texts.ended : texts.ends} ${one.on}`;
    return `• ${holder ? `${holder(one)}: ` : ''}${name} (${when})`;
  });
  const more = ending.length - lines.length;
  return [...lines, ...(more > 0 ? [`${texts.more}: ${more}`] : [])].join('\n');
}
