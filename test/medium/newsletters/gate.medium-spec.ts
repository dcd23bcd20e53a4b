import { beforeAll, describe, expect, it } from '@jest/globals';
import { ContactPoint, Person } from '@seedbed/contacts';
import { NewsletterIssue } from '@seedbed/newsletters';
import { connect } from '@seedbed/platform/database';
import { newId } from '@seedbed/platform/kernel';
import { useDatabase } from '@seedbed/platform/testing';
import { domainOf, seedGround } from '../seed/domain.js';
import { anIssue, aTopic, coordinator, type Desk, deskOf, subscribe, system } from './newsletter-support.js';

/** What can be true of an address, besides that it agreed; each changes rows as the owner of the database. */
const TRUTHS: Readonly<Record<string, string>> = {
  left: `update newsletter_subscriptions set state = 'WITHDRAWN' where contact_point_id = $1`,
  pending: `update newsletter_subscriptions set state = 'PENDING' where contact_point_id = $1`,
  unreachable: `update contact_points set status = 'UNREACHABLE' where id = $1`,
  archived: 'update contact_points set archived_at = now() where id = $1',
  telephone: `update contact_points set kind = 'PHONE' where id = $1`,
  restricted: 'update people set is_restricted = true where id = (select person_id from contact_points where id = $1)',
  erased: 'update people set erased_at = now() where id = (select person_id from contact_points where id = $1)',
  suppressed: `insert into suppressions (id, address_hmac, scope, reason)
    select gen_random_uuid(), address_hmac, 'global', 'MANUAL' from contact_points where id = $1`,
  'suppressed for it': `insert into suppressions (id, address_hmac, scope, reason)
    select gen_random_uuid(), c.address_hmac, s.purpose, 'UNSUBSCRIBE'
    from contact_points c join newsletter_subscriptions s on s.contact_point_id = c.id where c.id = $1`,
  'suppressed for something else': `insert into suppressions (id, address_hmac, scope, reason)
    select gen_random_uuid(), address_hmac, 'newsletter:other', 'UNSUBSCRIBE' from contact_points where id = $1`,
  'suppressed for long enough': `insert into suppressions (id, address_hmac, scope, reason, until)
    select gen_random_uuid(), address_hmac, 'global', 'SOFT_REPEATED', now() - interval '1 day' from contact_points where id = $1
    on conflict do nothing`,
};

describe('the plan and the gate', () => {
  const database = useDatabase();
  let desk: Desk;
  beforeAll(async () => {
    await seedGround(domainOf(database().db));
    desk = deskOf(database());
  });

  it('say the same of everybody: each truth alone, every two of them, and many at random', async () => {
    const { db, records } = desk;
    const names = Object.keys(TRUTHS);
    const pairs = names.flatMap((one, at) => names.slice(at).map((other) => [...new Set([one, other])]));
    const random = Array.from({ length: 60 }, (_one, seed) =>
      names.filter((_name, at) => ((seed * 2654435761) >>> at) % 3 === 0),
    );
    const cases = [[], ...pairs, ...random];
    const topic = await aTopic(records);
    const points = await subscribe(
      db,
      topic.id,
      cases.map((_truths, at) => ({ address: `g${at}@example.org` })),
    );
    for (const [at, id] of points.entries()) {
      const person = await records.create(system, Person, {
        givenName: `P${at}`,
        familyName: newId(),
        steward: coordinator.reader.nccIds[0] as string,
      });
      await records.change(system, ContactPoint, { id }, { person: person.id });
    }
    const issue = await anIssue(records, desk.issues, topic.id);
    await records.change(system, NewsletterIssue, { id: issue.id }, { state: 'SENDING', plannedAt: new Date() });
    const lane = newId();
    await db.query(
      system,
      `insert into newsletter_deliveries (issue_id, variant_id, contact_point_id, address_hmac, domain_group, state, claim, worker)
       select $1, gen_random_uuid(), id, address_hmac, 'example.org', 1, $2, $2 from contact_points where id = any($3::uuid[])`,
      [issue.id, lane, points],
    );
    for (const [at, truths] of cases.entries()) {
      for (const truth of truths)
        await db.query(system, TRUTHS[truth] as string, [points[at]]).catch((error: unknown) => {
          if (!String(error).includes('duplicate key')) throw error;
        });
    }
    const page = { issueId: issue.id, reason: null, first: 200, after: null };
    const planned = new Set(
      (await desk.audiences.people(system, page)).items.map(({ contactPointId }) => contactPointId),
    );
    const ids = await db.query<{ id: string; point: string }>(
      system,
      'select id, contact_point_id as point from newsletter_deliveries where issue_id = $1',
      [issue.id],
    );
    const worker = await connect({ url: database().url, role: 'seedbed_worker', poolSize: 1 });
    const passed = await worker.query<{ id: string }>(system, 'select newsletter_gate($1::bigint[], $2) as id', [
      ids.map(({ id }) => id),
      lane,
    ]);
    await worker.close();
    const through = new Set(passed.map(({ id }) => ids.find((one) => one.id === id)?.point));
    const differing = points.flatMap((id, at) => (planned.has(id) === through.has(id) ? [] : [cases[at]]));
    expect(differing).toEqual([]);
    expect(planned.size).toBeGreaterThan(2);
    expect(planned.size).toBeLessThan(cases.length / 2);
  });
});
