import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { PersonExport, personPage } from '@seedbed/contacts';
import { PersonMailLog, purposeOfTopic } from '@seedbed/newsletters';
import { newId } from '@seedbed/platform/kernel';
import { useDatabase } from '@seedbed/platform/testing';
import { as, type PeopleOf, peopleOf } from '../contacts/people-examples.js';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { aTopic, system } from './newsletter-support.js';
import { dsn } from './returned-examples.js';
import { aSendingIssue, delivered, intakeOf, type Sent } from './returned-support.js';

const OTHERS = [nccId('GR')];

describe('the mail log of a person', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: PeopleOf;
  let log: PersonMailLog;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
    of = peopleOf(domain);
    log = new PersonMailLog(domain.db, domain.records);
  });

  /** Somebody who agreed to a topic and got some issues of it. */
  async function aReader(issues: number, values: object = {}) {
    const topic = await aTopic(domain.records);
    const person = await of.aPerson(values);
    const address = `${newId()}@example.org`;
    const point = await of.anAddress(person, address);
    await of.consents.giveConsent(ctx, {
      contactPoint: point.id,
      purpose: purposeOfTopic(topic.id),
      channel: 'WEB_FORM',
    });
    const sent: Sent[] = [];
    while (sent.length < issues)
      sent.push(...(await delivered(domain.db, await aSendingIssue(domain, topic.id), [point.id], [address])));
    return { person, point, address, topic, sent };
  }

  it('says what was sent, in which language, because they had agreed, and what became of it', async () => {
    const { person, topic, sent, address, point } = await aReader(2);
    await intakeOf(domain).take(
      dsn({
        text: 'No.',
        reportingMta: 'mx.example.org',
        recipients: [{ final: address, action: 'failed', status: '5.1.1', diagnostic: '550 5.1.1 User unknown' }],
        messageId: '<m@example.org>',
        to: sent[1]?.back ?? '',
      }),
    );
    await domain.db.query(system, `update newsletter_deliveries set state = 6, reason = 'SUPPRESSED' where id = $1`, [
      sent[0]?.delivery,
    ]);
    const { entries, hasNextPage } = await log.of(as('COORDINATOR'), person.id, 20, null);
    expect(hasNextPage).toBe(false);
    const shared = { topicId: topic.id, topic: 'Events', lang: 'en', subject: 'News', contactPointId: point.id };
    expect(entries).toMatchObject([
      { ...shared, id: sent[1]?.delivery, state: 'BOUNCED', events: [{ kind: 'BOUNCED', code: '5.1.1' }] },
      { ...shared, id: sent[0]?.delivery, state: 'SKIPPED', reason: 'SUPPRESSED', events: [] },
    ]);
    expect(entries[0]?.agreedAt).toBeInstanceOf(Date);
    expect(JSON.stringify(entries)).not.toContain(address);
  });

  it('comes in pages, newest first', async () => {
    const { person, sent } = await aReader(5);
    const ids = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page = await log.of(as('COORDINATOR'), person.id, 2, after);
      ids.push(...page.entries.map(({ id }) => id));
      after = page.entries.at(-1)?.id ?? null;
      more = page.hasNextPage;
    }
    expect(ids).toEqual(sent.map(({ delivery }) => delivery).reverse());
    expect((await log.of(as('COORDINATOR'), person.id, 1000, 'no id')).entries).toHaveLength(5);
  });

  it('is for the people of the centre that keeps the address', async () => {
    const { person, point } = await aReader(1, { visibility: 'PUBLIC' });
    const seen = async (reader: ReturnType<typeof as>) => (await log.of(reader, person.id, 20, null)).entries.length;
    expect([await seen(as('COORDINATOR')), await seen(as('EDITOR')), await seen(as('DEMO'))]).toEqual([1, 1, 1]);
    expect([await seen(as('COORDINATOR', OTHERS)), await seen(as('AUDITOR'))]).toEqual([0, 0]);
    await domain.db.query(system, `update contact_points set visibility = 'PRIVATE' where id = $1`, [point.id]);
    expect([await seen(as('COORDINATOR')), await seen(as('EDITOR'))]).toEqual([1, 0]);
    const { person: hidden } = await aReader(1);
    for (const id of [hidden.id, newId(), 'no id'])
      expect(await codesOf(log.of(as('COORDINATOR', OTHERS), id, 20, null))).toContain('RECORD_NOT_FOUND');
  });

  it('is part of what the person is told of themselves', async () => {
    const { person, address } = await aReader(1);
    const made = new PersonExport(domain.db, domain.records, of.people, of.audit);
    const data = await made.of(as('COORDINATOR'), person.id);
    expect(data.records.NewsletterSubscription).toMatchObject([{ topic: 'Events', state: 'CONFIRMED' }]);
    expect(data.records.NewsletterDelivery).toMatchObject([
      { topic: 'Events', lang: 'en', subject: 'News', state: 'ACCEPTED' },
    ]);
    const page = personPage(data, 'it');
    expect(page).toContain('Newsletter che Le sono state inviate');
    expect(page).toContain(address);
  });
});
