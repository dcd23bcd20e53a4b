import { registerPersonNotes } from '@seedbed/contacts';
import { type Localised, servedText } from '@seedbed/platform/kernel';
import { mailedTo } from './person-mail-log.service.js';

/** Newest issues that a person is told of; three a week for ten years. */
const MOST = 1500;

const SUBSCRIPTIONS = `
  SELECT t.name, s.state, s.since FROM newsletter_subscriptions s JOIN newsletter_topics t ON t.id = s.topic_id
  WHERE s.contact_point_id = ANY($1::uuid[]) ORDER BY s.since, s.id`;

registerPersonNotes({
  name: 'NewsletterSubscription',
  heading: {
    en: 'Newsletters that you get, or left',
    it: 'Newsletter che Lei riceve o ha lasciato',
    hr: 'Bilteni koje primate ili ste napustili',
    el: 'Ενημερωτικά δελτία που λαμβάνετε ή αφήσατε',
    ro: 'Buletine pe care le primiți sau le-ați părăsit',
    sl: 'Novičniki, ki jih prejemate ali ste jih zapustili',
  },
  async gather(db, tx, points) {
    const rows = await db.query<{ name: Localised; state: string; since: Date }>(tx, SUBSCRIPTIONS, [points]);
    return rows.map(({ name, state, since }) => ({ topic: servedText(name, tx.language)?.text ?? '', state, since }));
  },
});

registerPersonNotes({
  name: 'NewsletterDelivery',
  heading: {
    en: 'Newsletters that were sent to you',
    it: 'Newsletter che Le sono state inviate',
    hr: 'Bilteni koji su vam poslani',
    el: 'Ενημερωτικά δελτία που σας στάλθηκαν',
    ro: 'Buletine care v-au fost trimise',
    sl: 'Novičniki, ki so vam bili poslani',
  },
  async gather(db, tx, points) {
    const sent = await mailedTo(db, tx, points, null, MOST);
    return sent.map(({ topic, lang, subject, state, reason, at, agreedAt, events }) => ({
      ...{ topic, lang, subject, state, reason, at, agreedAt },
      events: events.map(({ kind, at: when, code }) => `${when.toISOString()} ${kind}${code ? ` ${code}` : ''}`),
    }));
  },
});
