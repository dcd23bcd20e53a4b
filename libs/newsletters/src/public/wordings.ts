import { Inject, Injectable } from '@nestjs/common';
import { ConsentWordings } from '@seedbed/contacts';
import { Db, type Tx } from '@seedbed/platform/database';
import { LANGUAGES, type Localised, type RequestContext } from '@seedbed/platform/kernel';
import { purposeOfTopic } from '../topic.record.js';
import { asNewsletters } from './as-newsletters.js';
import { type StrangerTopic, said, senderOf } from './stranger-topics.js';
import { strangerTexts } from './strangers.texts.js';

/** The words in which people are asked for a topic. */
export interface TopicWording {
  /** Null: nobody wrote any; it is ours, and becomes a version when somebody agrees to it. */
  readonly id: string | null;
  readonly text: Localised;
}

const LATEST = `
  select distinct on (purpose) purpose, id, text from consent_wordings
  where purpose = any($1::text[]) order by purpose, version desc`;
const KNOWN = 'select 1 from consent_wordings where id = $1 and purpose = $2';

/** The words of consents to topics: those that a centre published, else ours. */
@Injectable()
export class TopicWordings {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ConsentWordings) private readonly wordings: ConsentWordings,
  ) {}

  /** What is shown beside each topic now. */
  async shown(ctx: RequestContext | Tx, topics: readonly StrangerTopic[]): Promise<Map<string, TopicWording>> {
    const rows = await this.db.query<TopicWording & { purpose: string }>(asNewsletters(ctx), LATEST, [
      topics.map(({ id }) => purposeOfTopic(id)),
    ]);
    const known = new Map(rows.map(({ purpose, ...wording }) => [purpose, wording]));
    return new Map(topics.map((topic) => [topic.id, known.get(purposeOfTopic(topic.id)) ?? ours(topic)]));
  }

  /** Id of the version that somebody saw; ours is published with the first one who agrees to it. */
  async seen(tx: Tx, topic: StrangerTopic, wanted: string | null): Promise<string> {
    const purpose = purposeOfTopic(topic.id);
    if (wanted !== null && (await this.db.query(tx, KNOWN, [wanted, purpose])).length > 0) return wanted;
    const shown = (await this.shown(tx, [topic])).get(topic.id);
    if (shown?.id) return shown.id;
    return (await this.wordings.publish(tx, { purpose, text: ours(topic).text })).id;
  }
}

const ours = (topic: StrangerTopic): TopicWording => ({
  id: null,
  text: Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      strangerTexts[language].wording(senderOf(topic, language), said(topic.name, language)),
    ]),
  ),
});
