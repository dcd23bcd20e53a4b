import { nccId } from '@seedbed/centres';
import { ConsentEvent, Consents, ContactPoint, Suppressions } from '@seedbed/contacts';
import {
  NewsletterIssue,
  NewsletterSegment,
  NewsletterTopic,
  NewsletterVariant,
  purposeOfTopic,
} from '@seedbed/newsletters';
import { Audit } from '@seedbed/platform/journal';
import { PolicyAccess } from '@seedbed/platform/projection';
import type { Ensure, SeedRun } from '@seedbed/reference';
import { demoId, demoOrganisationId, madeUp } from './demo-run.js';
import { DEMO_LETTER, DEMO_READERS } from './newsletters.data.js';

const CENTRE = 'IT';
const TOPIC = 'LETTER';
const beside = { steward: nccId(CENTRE), visibility: 'NCC' as const };
const mailboxKey = (name: string): string => `MAILBOX:${name}`;

/** A topic, who could get it, a segment, and an issue in two languages that nobody has sent yet. */
export async function newslettersOf(ensure: Ensure): Promise<void> {
  const topic = await ensure(NewsletterTopic, {
    ...{ key: `DEMO:${TOPIC}`, ncc: nccId(CENTRE), steward: nccId(CENTRE), visibility: 'NETWORK', slug: 'demo-letter' },
    ...{ name: { en: madeUp('Letter of the centre'), it: madeUp('Lettera del centro') }, defaultLang: 'en' },
    ...{ senderName: madeUp('Centre'), postalAddress: 'Via dell’Esempio 1, 00100 Roma', isOpen: false },
  });
  for (const [name, lang] of DEMO_READERS)
    await ensure(ContactPoint, {
      ...{ key: `DEMO:${mailboxKey(name)}`, organisation: demoOrganisationId(CENTRE), kind: 'EMAIL', lang, ...beside },
      ...{ address: `${name}@example.org`, purpose: madeUp('newsletter') },
    });
  const filter = JSON.stringify({ lang: { in: ['it'] } });
  await ensure(NewsletterSegment, { key: 'DEMO:ITALIAN', name: madeUp('Readers of Italian'), filter, ...beside });
  const issue = await ensure(NewsletterIssue, { key: 'DEMO:SPRING', topic, title: madeUp('Spring'), ...beside });
  for (const [lang, { subject, preheader, ...words }] of Object.entries(DEMO_LETTER))
    await ensure(NewsletterVariant, {
      ...{ key: `DEMO:SPRING:${lang}`, issue, lang, subject: madeUp(subject), preheader, blocks: blocksOf(words) },
    });
}

interface Words {
  readonly heading: string;
  readonly text: string;
  readonly button: string;
}
const blocksOf = ({ heading, text, button }: Words): unknown => [
  { type: 'heading', level: 1, text: heading },
  { type: 'text', doc: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } },
  { type: 'button', label: button, href: 'https://example.org/' },
];

/** What the made-up mailboxes said of the topic, each once. */
export async function subscribeReaders({ ctx, db, records, log }: SeedRun): Promise<void> {
  const consents = new Consents(db, records, new PolicyAccess(db), new Suppressions(db, records), new Audit(db));
  const purpose = purposeOfTopic(demoId('NewsletterTopic', TOPIC));
  let count = 0;
  for (const [name, locale, what] of DEMO_READERS) {
    const contactPoint = demoId('ContactPoint', mailboxKey(name));
    if ((await records.list(ctx, ConsentEvent, { contactPoint } as never)).length > 0) continue;
    const said = { contactPoint, purpose, channel: 'WEB_FORM' as const, locale };
    await consents.requestConsent(ctx, said);
    if (what !== 'asked') await consents.giveConsent(ctx, said);
    if (what === 'left') await consents.withdrawConsent(ctx, said);
    count += 1;
  }
  log(`seed demo readers: ${count} new`);
}
