import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { ContactPoint, Person, Suppression } from '@seedbed/contacts';
import { type NewsletterIssue, purposeOfTopic, returnedId } from '@seedbed/newsletters';
import { newId } from '@seedbed/platform/kernel';
import { sealedHash } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import fc from 'fast-check';
import { type Domain, domainOf, seedGround } from '../seed/domain.js';
import { aTopic, system } from './newsletter-support.js';
import { complaint, dsn, localised, plain, shapes } from './returned-examples.js';
import { accepted, aSendingIssue, backTo, cameTo, delivered, intakeOf, type Sent } from './returned-support.js';

/** A report of RFC 3464 about one address. */
const report = (back: string, address: string, status: string, words: string, action = 'failed'): Buffer =>
  dsn({
    text: 'A message could not be delivered.',
    reportingMta: 'mx.example.org',
    recipients: [{ final: address, action, status, diagnostic: words }],
    messageId: '<m1@example.org>',
    to: back,
  });
const gone = ({ back, address }: Sent): Buffer => report(back, address, '5.1.1', '550 5.1.1 User unknown');
const full = ({ back, address }: Sent): Buffer => report(back, address, '5.2.2', '552 5.2.2 Mailbox full');
const late = ({ back, address }: Sent): Buffer =>
  report(back, address, '4.4.1', '450 4.4.1 Connection timed out', 'delayed');
const blocked = ({ back, address }: Sent): Buffer =>
  report(back, address, '5.7.1', '550 5.7.1 Message refused by policy: spam');
const spam = ({ back, address }: Sent): Buffer =>
  cameTo(
    complaint(
      `Feedback-Type: abuse\nUser-Agent: x/1\nVersion: 1\nOriginal-Rcpt-To: ${address}`,
      'Subject: News\n\nNews.',
    ),
    back,
  );
const leave = ({ back, address }: Sent): Buffer =>
  plain({ From: address, To: back, Subject: 'unsubscribe', 'Message-ID': `<${newId()}@example.org>` }, '');

describe('the intake of returned mail', () => {
  const database = useDatabase();
  let domain: Domain;
  let intake: ReturnType<typeof intakeOf>;
  let topic: string;
  let issue: NewsletterIssue;

  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
    intake = intakeOf(domain);
  });
  beforeEach(async () => {
    topic = (await aTopic(domain.records)).id;
    issue = await aSendingIssue(domain, topic);
  });

  const sent = async (count: number): Promise<Sent[]> =>
    accepted(
      domain.db,
      issue,
      topic,
      Array.from({ length: count }, () => `${newId()}@example.org`),
    );
  /** The same address, by issues of its own. */
  const sentOften = async (times: number): Promise<Sent[]> => {
    const [first] = (await sent(1)) as [Sent];
    const all = [first];
    while (all.length < times)
      all.push(...(await delivered(domain.db, await aSendingIssue(domain, topic), [first.point], [first.address])));
    return all;
  };
  const suppressed = async (address: string) => {
    const all = await domain.records.list(system, Suppression, { addressHmac: sealedHash(address) });
    return all.map(({ scope, reason, until }) => `${scope} ${reason}${until ? ' for a while' : ''}`).sort();
  };
  const eventsOf = async (deliveries: readonly string[]): Promise<string[]> => {
    const sql = `select kind || ' ' || coalesce(class, '-') || ' ' || coalesce(reason, '-') || ' ' || coalesce(code, '-') as says
      from newsletter_events where delivery_id = any($1::bigint[]) order by 1`;
    return (await domain.db.query<{ says: string }>(system, sql, [deliveries])).map(({ says }) => says);
  };
  const stateOf = async ({ point }: Sent): Promise<string | undefined> => {
    const sql = 'select state from newsletter_subscriptions where contact_point_id = $1 and topic_id = $2';
    return (await domain.db.query<{ state: string }>(system, sql, [point, topic]))[0]?.state;
  };
  const rowOf = async (raw: Buffer) => {
    const sql =
      'select kind, problem, bytes, delivery_id as delivery, applied_at as "appliedAt" from incoming_messages where sha256 = $1';
    return (await domain.db.query<Record<string, unknown>>(system, sql, [returnedId(raw)]))[0];
  };
  const all = async (): Promise<string> => {
    const sql = `select (select count(*) from suppressions) || ' ' || (select count(*) from newsletter_events) || ' '
      || (select count(*) from consent_events) || ' ' || (select count(*) from mail_buckets) as n`;
    return (await domain.db.query<{ n: string }>(system, sql))[0]?.n ?? '';
  };

  it('stops writing to an address that does not exist, for every centre, and says that it is not reached', async () => {
    const [one] = (await sent(1)) as [Sent];
    expect(await intake.take(gone(one))).toBe('APPLIED');
    expect(await suppressed(one.address)).toEqual(['global HARD_BOUNCE']);
    expect((await domain.records.require(system, ContactPoint, one.point)).status).toBe('UNREACHABLE');
    expect(await eventsOf([one.delivery])).toEqual(['BOUNCED hard no-mailbox 5.1.1']);
    expect(await rowOf(gone(one))).toMatchObject({ kind: 'failed', problem: null, delivery: one.delivery });
  });

  it('reaches an address again that was corrected', async () => {
    const person = await domain.records.create(system, Person, {
      givenName: 'Ana',
      familyName: 'Ban',
      steward: nccId('IT'),
    });
    const values = { person: person.id, kind: 'EMAIL' as const, address: `${newId()}@example.org` };
    const { id } = await domain.records.create(system, ContactPoint, values);
    await domain.db.query(system, `update contact_points set status = 'UNREACHABLE' where id = $1`, [id]);
    const kept = await domain.records.change(system, ContactPoint, { id }, { purpose: 'press' });
    const corrected = await domain.records.change(system, ContactPoint, { id }, { address: `${newId()}@example.org` });
    expect([kept.status, corrected.status]).toEqual(['UNREACHABLE', 'ACTIVE']);
  });

  it('applies the same report once, also when two work at it at once', async () => {
    const [one] = (await sent(1)) as [Sent];
    const raw = gone(one);
    expect([await intake.incoming.keep(raw), await intake.incoming.keep(raw)]).toEqual([true, false]);
    const became = await Promise.all(Array.from({ length: 4 }, () => intake.returned.apply(system, returnedId(raw))));
    expect(became.sort()).toEqual(['APPLIED', 'DONE_BEFORE', 'DONE_BEFORE', 'DONE_BEFORE']);
    expect(await eventsOf([one.delivery])).toHaveLength(1);
    expect(await intake.take(Buffer.concat([Buffer.from('X-By: another way\r\n'), raw]))).toBe('APPLIED');
    expect(await eventsOf([one.delivery])).toHaveLength(1);
  });

  it('applies all of a report or nothing', async () => {
    const [one] = (await sent(1)) as [Sent];
    const raw = spam(one);
    await intake.incoming.keep(raw);
    const dies = domain.db.inTransaction(system, async (tx) => {
      await intake.returned.apply(tx, returnedId(raw));
      throw new Error('killed before the commit');
    });
    await expect(dies).rejects.toThrow('killed');
    expect([await suppressed(one.address), await eventsOf([one.delivery])]).toEqual([[], []]);
    expect(await intake.incoming.waiting(100)).toContain(returnedId(raw));
    expect(await intake.returned.apply(system, returnedId(raw))).toBe('APPLIED');
    expect(await suppressed(one.address)).toEqual(['global COMPLAINT']);
  });

  it('lets a full mailbox rest for a while at the fifth refusal, also when the last ones come at once', async () => {
    const often = await sentOften(5);
    for (const one of often.slice(0, 3)) await intake.take(full(one));
    expect(await suppressed(often[0]?.address ?? '')).toEqual([]);
    await Promise.all(often.slice(3).map((one) => intake.take(full(one))));
    expect(await suppressed(often[0]?.address ?? '')).toEqual(['global SOFT_REPEATED for a while']);
    expect((await domain.records.require(system, ContactPoint, often[0]?.point ?? '')).status).toBe('ACTIVE');
  });

  it('does not count refusals that are older than thirty days', async () => {
    const often = await sentOften(5);
    for (const one of often.slice(0, 4)) await intake.take(full(one));
    const older = `update newsletter_events set at = at - interval '31 days' where delivery_id = $1`;
    await domain.db.query(system, older, [often[0]?.delivery]);
    await intake.take(full(often[4] as Sent));
    expect(await suppressed(often[0]?.address ?? '')).toEqual([]);
  });

  it('lets the mail provider rest that refuses the sender, and suppresses nobody', async () => {
    const [one] = (await sent(1)) as [Sent];
    await intake.take(blocked(one));
    expect(await suppressed(one.address)).toEqual([]);
    const sql = `select rests_until > now() as rests from mail_buckets where key = 'group:example.org'`;
    expect(await domain.db.query(system, sql)).toEqual([{ rests: true }]);
    await domain.db.query(system, 'delete from mail_buckets');
  });

  it('takes a mail to the address of List-Unsubscribe as a withdrawal from the topic, once (U9)', async () => {
    const [one, other] = (await sent(2)) as [Sent, Sent];
    expect(await intake.take(leave(one))).toBe('APPLIED');
    expect(await intake.take(leave(one))).toBe('APPLIED');
    expect([await stateOf(one), await stateOf(other)]).toEqual(['WITHDRAWN', 'CONFIRMED']);
    expect(await suppressed(one.address)).toEqual([`${purposeOfTopic(topic)} UNSUBSCRIBE`]);
    const sql = `select kind, channel from consent_events where contact_point_id = $1 and kind = 'WITHDRAWN'`;
    expect(await domain.db.query(system, sql, [one.point])).toEqual([{ kind: 'WITHDRAWN', channel: 'MAIL_LINK' }]);
    expect(await eventsOf([one.delivery])).toEqual(['UNSUBSCRIBED - - -']);
  });

  it('keeps what came to no address of ours, to a forged one or to one that is over, and applies nothing', async () => {
    const [one] = (await sent(1)) as [Sent];
    const before = await all();
    const forged = one.back.replace(
      /^(b\+.{20})(.)/,
      (_all, head: string, letter: string) => head + (letter === 'a' ? 'b' : 'a'),
    );
    const cases: [string, RegExp][] = [
      [forged, /^TOKEN_/],
      [one.back.replace('@', 'a@'), /^NOT_OURS$/],
      [one.back.replace(/@.*/, '@elsewhere.example'), /^NOT_OURS$/],
      [backTo(one.delivery, 59.9 + 1), /^TOKEN_EXPIRED$/],
      [backTo(one.delivery, 200), /^TOKEN_UNKNOWN_KEY$/],
      ['b+1@seedbed.invalid', /^NOT_OURS$/],
      [backTo('999999999'), /^DELIVERY_GONE$/],
    ];
    for (const [back, problem] of cases) {
      for (const raw of [gone({ ...one, back }), spam({ ...one, back }), leave({ ...one, back })]) {
        expect(await intake.take(raw)).toBe('SET_ASIDE');
        expect((await rowOf(raw))?.problem).toMatch(problem);
        expect(await intake.returned.apply(system, returnedId(raw))).toBe('DONE_BEFORE');
      }
    }
    expect(await all()).toBe(before);
  });

  it('believes the address that a report came to, and not whom it names', async () => {
    const [one, other] = (await sent(2)) as [Sent, Sent];
    await intake.take(gone({ ...one, address: other.address }));
    expect([await suppressed(one.address), await suppressed(other.address)]).toEqual([['global HARD_BOUNCE'], []]);
    const [third] = (await sent(1)) as [Sent];
    const several = dsn({
      text: 'Members of the list were not reached.',
      reportingMta: 'mx.example.org',
      recipients: ['ana@list.example', 'ben@list.example'].map((final) => ({
        final,
        action: 'failed',
        status: '5.1.1',
      })),
      messageId: '<m1@example.org>',
      to: third.back,
    });
    await intake.take(several);
    expect([await suppressed(third.address), await eventsOf([third.delivery])]).toEqual([[], []]);
  });

  it('does nothing for auto-replies, for mail of people, and for complaints that are none', async () => {
    const [one] = (await sent(1)) as [Sent];
    const before = await all();
    const others = [
      plain(
        { To: one.back, From: one.address, Subject: 'Out of office', 'Auto-Submitted': 'auto-replied' },
        'I am away.',
      ),
      plain({ To: one.back, From: one.address, Subject: 'Thank you' }, 'What a nice newsletter.'),
      cameTo(complaint(`Feedback-Type: not-spam\nVersion: 1\nOriginal-Rcpt-To: ${one.address}`, null), one.back),
    ];
    for (const raw of others) expect(await intake.take(raw)).toBe('APPLIED');
    expect(await all()).toBe(before);
  });

  it('counts what comes back of somebody who was erased, and keeps nothing of it', async () => {
    const [one] = (await sent(1)) as [Sent];
    const sql = `update newsletter_deliveries set contact_point_id = null, address_hmac = 'erased:' || id where id = $1`;
    await domain.db.query(system, sql, [one.delivery]);
    const raw = gone(one);
    expect(await intake.take(raw)).toBe('APPLIED');
    expect(await suppressed(one.address)).toEqual([]);
    const noted = 'select kind, detail from newsletter_events where delivery_id = $1';
    expect(await domain.db.query(system, noted, [one.delivery])).toEqual([{ kind: 'BOUNCED', detail: null }]);
    expect((await rowOf(raw))?.bytes).toBeNull();
  });

  it.each(
    [...shapes, ...localised].map(([name, raw, reading], at) => [`${at} ${name}: ${reading}`, raw, reading] as const),
  )('follows %s', async (_name, raw, reading) => {
    const [one] = (await sent(1)) as [Sent];
    await intake.take(cameTo(raw, one.back));
    const [kind, , seen, reason] = reading.split(' ');
    expect((await eventsOf([one.delivery])).map((says) => says.split(' ').slice(0, 3).join(' '))).toEqual([
      `${kind === 'failed' ? 'BOUNCED' : 'DELAYED'} ${seen} ${reason}`,
    ]);
    const isGone = kind === 'failed' && seen === 'hard';
    expect(await suppressed(one.address)).toEqual(isGone ? ['global HARD_BOUNCE'] : []);
    await domain.db.query(system, 'delete from mail_buckets');
  });

  it('ends in the same state for the same reports, in whatever order and however often they come', async () => {
    const makers = { gone, full, late, spam, leave };
    const step = fc.record({ of: fc.constantFrom(...(Object.keys(makers) as (keyof typeof makers)[])), at: fc.nat(5) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 9 }),
        fc.infiniteStream(fc.nat()),
        async (steps, picks) => {
          const ends: unknown[] = [];
          for (const shuffle of [false, true]) {
            const often = await sentOften(6);
            const raws = steps.map(({ of, at }) => makers[of](often[at] as Sent));
            const order = shuffle
              ? [...raws, ...raws]
                  .map((raw) => ({ raw, key: picks.next().value as number }))
                  .sort((a, b) => a.key - b.key)
                  .map(({ raw }) => raw)
              : raws;
            if (shuffle) await Promise.all(order.slice(0, 3).map((raw) => intake.take(raw)));
            for (const raw of order) await intake.take(raw);
            const address = often[0]?.address ?? '';
            ends.push({
              suppressed: (await suppressed(address)).map((one) => one.replace(topic, 'topic')),
              events: await eventsOf(often.map(({ delivery }) => delivery)),
              subscription: await stateOf(often[0] as Sent),
              status: (await domain.records.require(system, ContactPoint, often[0]?.point ?? '')).status,
            });
          }
          expect(ends[1]).toEqual(ends[0]);
        },
      ),
      { numRuns: 15 },
    );
  });
});
