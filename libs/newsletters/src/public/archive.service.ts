import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { chromeLanguage, NEWSLETTER_PLACE, type NewsletterPlace } from '../newsletter-place.js';
import { asNewsletters } from './as-newsletters.js';
import { type ShownAs, type ShownReader, shownHtml, shownText } from './shown-issue.js';
import { type StrangerTopic, StrangerTopics } from './stranger-topics.js';
import { strangerErrors } from './strangers.errors.js';
import { strangerTexts } from './strangers.texts.js';
import { TokenHolders } from './token-holders.js';

/** One issue in one language, as the archive has it. */
export interface ArchivedIssue {
  readonly id: string;
  readonly at: Date;
  readonly lang: string;
  readonly subject: string;
  readonly preheader: string;
}

/** What stands in the archive of a topic. */
const IN_ARCHIVE = `i.state = 'SENT' and i.in_archive and i.archived_at is null`;
const ISSUES = `
  select i.id, coalesce(i.ended_at, i.planned_at, i.updated_at) as at, v.lang, v.subject, coalesce(v.preheader, '') as preheader
  from newsletter_issues i
  join newsletter_variants v on v.issue_id = i.id
  join newsletter_bodies b on b.variant_id = v.id
  where i.topic_id = $1 and ${IN_ARCHIVE}
  order by 2 desc, i.id, v.lang limit 1000`;
const BODY = `
  select b.html from newsletter_issues i
  join newsletter_variants v on v.issue_id = i.id
  join newsletter_bodies b on b.variant_id = v.id
  where i.topic_id = $1 and i.id = $2 and v.lang = $3 and ${IN_ARCHIVE}`;
const GOT = `
  select b.html, v.lang, i.topic_id as topic, p.given_name as "givenName", p.family_name as "familyName", p.salutation
  from newsletter_deliveries d
  join newsletter_issues i on i.id = d.issue_id
  join newsletter_variants v on v.id = d.variant_id
  join newsletter_bodies b on b.variant_id = v.id
  left join contact_points c on c.id = d.contact_point_id
  left join people p on p.id = c.person_id and p.erased_at is null
  where d.id = $1`;

/** What was sent, for everybody to read; and one message, for whoever got it. */
@Injectable()
export class NewsletterArchive {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(StrangerTopics) private readonly topics: StrangerTopics,
    @Inject(TokenHolders) private readonly holders: TokenHolders,
    @Inject(NEWSLETTER_PLACE) private readonly place: NewsletterPlace,
  ) {}

  /** Topics of a centre that have an archive. Throws NEWSLETTER_CENTRE_UNKNOWN. */
  async ofCentre(ctx: RequestContext, country: string): Promise<StrangerTopic[]> {
    const topics = (await this.topics.ofCountry(ctx, country)).filter(({ hasArchive }) => hasArchive);
    if (topics.length === 0) throw strangerErrors.NEWSLETTER_CENTRE_UNKNOWN();
    return topics;
  }

  /** Throws NEWSLETTER_CENTRE_UNKNOWN. */
  async topic(ctx: RequestContext, country: string, slug: string): Promise<StrangerTopic> {
    const topic = (await this.ofCentre(ctx, country)).find((one) => one.slug === slug);
    if (!topic) throw strangerErrors.NEWSLETTER_CENTRE_UNKNOWN();
    return topic;
  }

  /** What was sent of a topic, the newest first, one for each language. */
  async issues(ctx: RequestContext, topic: StrangerTopic): Promise<ArchivedIssue[]> {
    const rows = await this.db.query<ArchivedIssue>(asNewsletters(ctx), ISSUES, [topic.id]);
    return rows.map((row) => {
      const as = this.as(topic.country, row.lang);
      return { ...row, subject: shownText(row.subject, as), preheader: shownText(row.preheader, as) };
    });
  }

  /** HTML of one issue, as it was sent, to nobody in particular. Throws NEWSLETTER_CENTRE_UNKNOWN. */
  async html(ctx: RequestContext, topic: StrangerTopic, issue: string, lang: string): Promise<string> {
    const [row] = await this.db.query<{ html: string }>(asNewsletters(ctx), BODY, [topic.id, issue, lang]);
    if (!row) throw strangerErrors.NEWSLETTER_CENTRE_UNKNOWN();
    return shownHtml(row.html, this.as(topic.country, lang));
  }

  /**
   * HTML of a message as its reader got it, without the links that are theirs alone: the address of this page is what people
   * hand on. Throws as {@link TokenHolders.of}.
   */
  async got(ctx: RequestContext, token: string): Promise<string> {
    const { delivery } = await this.holders.of(ctx, token, 'view-online');
    const [row] = await this.db.query<{ html: string; lang: string; topic: string } & ShownReader>(
      asNewsletters(ctx),
      GOT,
      [delivery],
    );
    if (!row) throw strangerErrors.NEWSLETTER_LINK_INVALID();
    const { html, lang, topic, ...reader } = row;
    const [known] = await this.topics.byId(ctx, [topic]);
    return shownHtml(html, { ...this.as(known?.country ?? '', lang), reader });
  }

  private as(country: string, lang: string): ShownAs {
    const word = strangerTexts[chromeLanguage(lang)].archive.reader;
    return { word, home: `${this.place.publicUrl}/newsletter/${country}` };
  }
}
