import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { type Language, type Localised, type RequestContext, servedText } from '@seedbed/platform/kernel';
import { asNewsletters } from './as-newsletters.js';
import { strangerErrors } from './strangers.errors.js';

/** A topic as those see it who get it or may. */
export interface StrangerTopic {
  readonly id: string;
  readonly ncc: string;
  /** Two small letters. */
  readonly country: string;
  readonly centre: Localised;
  readonly slug: string;
  readonly name: Localised;
  readonly description: Localised | null;
  readonly defaultLang: string;
  readonly sender: string | null;
  readonly accent: string | null;
  readonly isOpen: boolean;
  readonly hasArchive: boolean;
}

const TOPICS = `
  select t.id, t.ncc_id as ncc, lower(c.code) as country, n.name as centre, t.slug, t.name, t.description,
         t.default_lang as "defaultLang", t.sender_name as sender, t.accent, t.is_open as "isOpen",
         t.has_archive as "hasArchive"
  from newsletter_topics t
  join nccs n on n.id = t.ncc_id
  join countries c on c.id = n.country_id
  where t.archived_at is null`;
/** What its centre keeps to itself is nobody else's, also where somebody forgot to close it. */
const SHOWN = `and t.visibility in ('PUBLIC', 'NETWORK')`;
const ORDER = 'order by t.slug';

/** Topics for strangers. */
@Injectable()
export class StrangerTopics {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Of one centre. In: the letters of its country. Throws NEWSLETTER_CENTRE_UNKNOWN where there is none. */
  async ofCountry(ctx: RequestContext, country: string): Promise<StrangerTopic[]> {
    const topics = await this.query(ctx, `${SHOWN} and lower(c.code) = $1`, country.toLowerCase());
    if (topics.length === 0) throw strangerErrors.NEWSLETTER_CENTRE_UNKNOWN();
    return topics;
  }

  /** By id, whoever sees them: for those who got them. */
  async byId(ctx: RequestContext | Tx, ids: readonly string[]): Promise<StrangerTopic[]> {
    return this.query(ctx, 'and t.id = any($1::uuid[])', ids);
  }

  private async query(ctx: RequestContext | Tx, condition: string, of: unknown): Promise<StrangerTopic[]> {
    return this.db.query<StrangerTopic>(asNewsletters(ctx), `${TOPICS} ${condition} ${ORDER}`, [of]);
  }
}

/** A text in a language, or in whichever it has. */
export const said = (text: Localised | null, language: Language): string =>
  (text && servedText(text, language)?.text) ?? '';

/** Who writes, as people read it. */
export const senderOf = ({ sender, centre }: Pick<StrangerTopic, 'sender' | 'centre'>, language: Language): string =>
  sender ?? said(centre, language);

/** Names of topics in one line. */
export const namesOf = (topics: readonly StrangerTopic[], language: Language): string =>
  topics.map(({ name }) => said(name, language)).join(', ');
