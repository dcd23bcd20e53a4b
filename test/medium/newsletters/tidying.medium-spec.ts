import { beforeAll, describe, expect, it } from '@jest/globals';
import { Erasure } from '@seedbed/contacts';
import { TidyNewslettersJob } from '@seedbed/newsletters';
import { newId } from '@seedbed/platform/kernel';
import type { JobContext } from '@seedbed/platform/queue';
import { useDatabase } from '@seedbed/platform/testing';
import { peopleOf } from '../contacts/people-examples.js';
import { type Domain, domainOf, seedGround } from '../seed/domain.js';
import { aTopic, system } from './newsletter-support.js';
import { aSendingIssue, delivered } from './returned-support.js';

describe('what newsletters leave behind', () => {
  const database = useDatabase();
  let domain: Domain;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
  });
  const ask = <T>(sql: string, params: unknown[] = []) => domain.db.query<T>(system, sql, params);

  it('is forgotten when it is old or of something that has ended, and nothing else is', async () => {
    const topic = await aTopic(domain.records);
    const [ended, open] = [await aSendingIssue(domain, topic.id), await aSendingIssue(domain, topic.id)];
    await ask(`update newsletter_issues set state = 'SENT' where id = $1`, [ended.id]);
    await ask(`insert into incoming_messages (sha256, bytes, received_at) values
      ('new', 'x', now()), ('old', 'x', now() - interval '31 days'), ('older', null, now() - interval '101 days')`);
    const [busy, idle] = [newId(), newId()];
    const long = `now() - interval '2 days'`;
    await ask(`insert into mail_workers (id, host, pid, seen_at) values ($1, 'h', 1, ${long}), ($2, 'h', 1, ${long})`, [
      busy,
      idle,
    ]);
    const person = await peopleOf(domain).aPerson();
    const point = await peopleOf(domain).anAddress(person, `${newId()}@example.org`);
    await delivered(domain.db, open, [point.id], [point.address ?? '']);
    await ask('update newsletter_deliveries set worker = $1, state = 1 where issue_id = $2', [busy, open.id]);
    await ask(
      `insert into mail_buckets (key, per_minute, rests_until) values ('relay', 60, null), ('issue:' || $1, 5, null),
       ('issue:' || $2, 5, null), ('group:rested', null, ${long}), ('group:resting', null, now() + interval '1 hour'), ('group:limited', 9, ${long})`,
      [ended.id, open.id],
    );
    const tidy = new TidyNewslettersJob(domain.db);
    expect(await tidy.handle(system as JobContext)).toEqual({ bytes: 1, messages: 1, workers: 1, limits: 2 });
    expect(await tidy.handle(system as JobContext)).toEqual({ bytes: 0, messages: 0, workers: 0, limits: 0 });
    expect(await ask('select sha256, bytes is null as gone, problem from incoming_messages order by sha256')).toEqual([
      { sha256: 'new', gone: false, problem: null },
      { sha256: 'old', gone: true, problem: 'NOT_APPLIED' },
    ]);
    expect(await ask('select id from mail_workers')).toEqual([{ id: busy }]);
    const keys = (await ask<{ key: string }>('select key from mail_buckets')).map(({ key }) => key).sort();
    expect(keys).toEqual(['group:limited', 'group:resting', `issue:${open.id}`, 'relay']);
  });

  it('names nobody after an erasure, also where an issue is under way', async () => {
    const { aPerson, anAddress, suppressions } = peopleOf(domain);
    const topic = await aTopic(domain.records);
    const person = await aPerson();
    const point = await anAddress(person, `${newId()}@example.org`);
    const issues = [
      await aSendingIssue(domain, topic.id),
      await aSendingIssue(domain, topic.id),
      await aSendingIssue(domain, topic.id),
    ];
    const ids: string[] = [];
    for (const issue of issues) {
      const [one] = await delivered(domain.db, issue, [point.id], [point.address ?? '']);
      ids.push(one?.delivery ?? '');
    }
    await ask('update newsletter_deliveries set state = 0, reply = null where id = $1', [ids[0]]);
    await ask(`update newsletter_deliveries set state = 1, claim = gen_random_uuid() where id = $1`, [ids[1]]);
    await ask(`insert into newsletter_events (delivery_id, kind, detail) values ($1, 'BOUNCED', $2)`, [
      ids[2],
      point.address,
    ]);
    await ask(
      `insert into incoming_messages (sha256, bytes, delivery_id, applied_at) values ('theirs', $1, $2, now())`,
      [Buffer.from(point.address ?? ''), ids[2]],
    );
    await new Erasure(domain.db, domain.records, domain.outbox, suppressions).erase(system, person.id);
    const rows = await ask<{ id: string; state: number; reason: string | null; kept: string }>(
      `select id, state, reason, concat(contact_point_id, replace(address_hmac, 'erased:' || id, ''), domain_group, reply) as kept
       from newsletter_deliveries where id = any($1::bigint[]) order by id`,
      [ids],
    );
    expect(rows.map(({ state, reason, kept }) => [state, reason, kept])).toEqual([
      [6, 'ERASED', ''],
      [1, null, ''],
      [3, null, ''],
    ]);
    const left = `select (select count(*) from newsletter_events where detail is not null and delivery_id = any($1::bigint[]))
      + (select count(*) from incoming_messages where bytes is not null and sha256 = 'theirs') as n`;
    expect(await ask(left, [ids])).toEqual([{ n: '0' }]);
  });
});
