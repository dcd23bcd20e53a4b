import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { NewsletterIssue } from '@seedbed/newsletters';
import { newId } from '@seedbed/platform/kernel';
import { useDatabase } from '@seedbed/platform/testing';
import { as } from '../competences/competence-examples.js';
import { codesOf, domainOf, seedGround } from '../seed/domain.js';
import { anIssue, aTopic, coordinator, type Desk, deskOf, subscribe, system } from './newsletter-support.js';

const abroad = as('COORDINATOR', [nccId('SI')]);
const auditor = as('AUDITOR', []);

describe('what became of an issue', () => {
  const database = useDatabase();
  let desk: Desk;
  beforeAll(async () => {
    await seedGround(domainOf(database().db));
    desk = deskOf(database());
  });

  /** An issue under way, with messages of these states: one address each, five languages in turn unless said. */
  async function underWay(states: readonly string[], langs: readonly string[] = ['en'], domain = 'example.org') {
    const topic = await aTopic(desk.records);
    const name = newId();
    const members = states.map((_state, at) => ({
      address: `r${at}-${name}@${domain}`,
      lang: langs[at % langs.length] as string,
    }));
    const points = await subscribe(desk.db, topic.id, members);
    const { id } = await anIssue(desk.records, desk.issues, topic.id, {}, [...new Set(langs)]);
    const now = new Date();
    await desk.records.change(system, NewsletterIssue, { id }, { state: 'SENDING', plannedAt: now });
    const rows = await desk.db.query<{ id: string }>(
      system,
      `insert into newsletter_deliveries (issue_id, variant_id, contact_point_id, address_hmac, domain_group, state, attempt, reason, smtp_code, enh_code, reply, done_at)
       select $1, v.id, c.id, c.address_hmac, c.domain_group, split_part(s, ':', 1)::smallint, coalesce(nullif(split_part(s, ':', 2), ''), '0')::smallint,
              nullif(split_part(s, ':', 3), ''), nullif(split_part(s, ':', 4), '')::smallint, nullif(split_part(s, ':', 5), ''),
              case when split_part(s, ':', 1) = '5' then '550 no x' || c.id || '@example.org here' end,
              case when split_part(s, ':', 1)::int > 2 then clock_timestamp() end
       from unnest($2::uuid[], $3::text[]) with ordinality as g (point, s, at)
       join contact_points c on c.id = g.point
       join newsletter_variants v on v.issue_id = $1 and v.lang = c.lang order by g.at returning id`,
      [id, points, states],
    );
    return { id, deliveries: rows.map((row) => row.id), points, topic: topic.id };
  }
  const event = (ids: readonly string[], kind: string) =>
    desk.db.query(system, 'insert into newsletter_events (delivery_id, kind) select *, $2 from unnest($1::bigint[])', [
      ids,
      kind,
    ]);

  it('adds up, whoever may see the issue asks, and nobody else', async () => {
    const { id } = await underWay(['0', '0', '0:1', '1', '2', '3', '3', '3', '5:1::550:5.1.1', '6::SUPPRESSED', '7']);
    const progress = await desk.progress.of(coordinator, id);
    expect(progress).toMatchObject({
      ...{ state: 'SENDING', planned: 11, waiting: 2, deferred: 1, sending: 2, accepted: 3 },
      ...{ failed: 1, skipped: 1, unknown: 1, pausedBecause: null },
    });
    expect(progress.perMinute).toBeGreaterThan(0);
    expect(progress.secondsLeft).toBeGreaterThan(0);
    for (const who of [coordinator, auditor]) {
      const report = await desk.reports.of(who, id);
      const of = (key: 'accepted' | 'failed' | 'skipped') => [
        report[key],
        report.languages.reduce((sum, one) => sum + one[key], 0),
        report.domains.reduce((sum, one) => sum + one[key], 0),
      ];
      expect([of('accepted'), of('failed'), of('skipped')]).toEqual([
        [3, 3, 3],
        [1, 1, 1],
        [1, 1, 1],
      ]);
      expect(report).toMatchObject({
        skippedBecause: [{ reason: 'SUPPRESSED', count: 1 }],
        failures: [{ code: '5.1.1', replyClass: 5, count: 1 }],
      });
    }
    for (const asked of [
      () => desk.progress.of(abroad, id),
      () => desk.reports.of(abroad, id),
      () => desk.reports.deliveries(abroad, { issueId: id, states: null, first: 9, after: null }),
      () => desk.reports.of(coordinator, 'x'),
    ]) {
      expect(await codesOf(asked())).toEqual(['RECORD_NOT_FOUND']);
    }
  });

  it('shows no number below five of what people did, and none from which one follows', async () => {
    const langs = ['en', 'it', 'hr'];
    const { id, deliveries } = await underWay(Array(60).fill('3'), langs);
    const of = (lang: number, from: number, to: number) =>
      deliveries.filter((_id, at) => at % 3 === lang).slice(from, to);
    await event([...of(0, 0, 9), ...of(1, 0, 3), ...of(2, 0, 7)], 'UNSUBSCRIBED');
    await event([...of(0, 0, 1), ...of(0, 0, 1)], 'COMPLAINED'); // told twice of one message
    await event(of(1, 0, 2), 'BOUNCED');
    const report = await desk.reports.of(coordinator, id);
    expect(report).toMatchObject({ unsubscribed: 19, complained: 1, bounced: 2 });
    // it has three; hr would give it away as the rest of 19
    expect(Object.fromEntries(report.languages.map((one) => [one.lang, one.unsubscribed]))).toEqual({
      en: 9,
      it: null,
      hr: null,
    });
    expect(report.languages.map(({ complained }) => complained)).toEqual([null, null, null]);
    expect(report.domains).toMatchObject([
      { domainGroup: 'example.org', accepted: 60, unsubscribed: 19, complained: null },
    ]);
    await desk.db.query(
      system,
      `insert into newsletter_clicks (link_id, variant_id, hour, n)
       select l.id, v.id, date_trunc('hour', now()), 2 from newsletter_links l join newsletter_variants v on v.issue_id = l.issue_id
       where l.issue_id = $1 and v.lang in ('en', 'it')`,
      [id],
    );
    const clicked = async () => (await desk.reports.of(coordinator, id)).links;
    expect(await clicked()).toEqual([{ url: 'https://ncc.example.org/pilots', clicks: null, isFew: true }]);
    await desk.db.query(system, 'update newsletter_clicks set n = 3');
    expect(await clicked()).toEqual([{ url: 'https://ncc.example.org/pilots', clicks: 6, isFew: false }]);
  });

  it('names providers only where five messages went', async () => {
    const { id } = await underWay(Array(4).fill('3'), ['en'], 'small.example');
    expect((await desk.reports.of(coordinator, id)).domains).toMatchObject([{ domainGroup: null, accepted: 4 }]);
  });

  it('lists the messages with masked addresses, for those who may read the contact points', async () => {
    const { id, deliveries } = await underWay(['3', '5:1::550:5.1.1', '0:2', '6::ERASED']);
    const asked = { issueId: id, states: null, first: 3, after: null };
    const one = await desk.reports.deliveries(coordinator, asked);
    expect(one).toMatchObject({ hasMore: true, endCursor: deliveries[2] });
    expect(one.items.map(({ state }) => state)).toEqual(['ACCEPTED', 'FAILED', 'DEFERRED']);
    expect(one.items[1]).toMatchObject({
      address: 'r***@example.org',
      reply: '550 no ***@example.org here',
      attempts: 1,
    });
    const two = await desk.reports.deliveries(coordinator, { ...asked, after: one.endCursor });
    expect(two).toMatchObject({ hasMore: false, items: [{ state: 'SKIPPED', reason: 'ERASED' }] });
    const seen = await desk.reports.deliveries(auditor, { ...asked, states: ['FAILED', 'DEFERRED'] });
    expect(seen.items).toMatchObject([
      { contactPointId: null, name: null, address: null, state: 'FAILED', reply: '550 no ***@example.org here' },
      { contactPointId: null, name: null, address: null, state: 'DEFERRED' },
    ]);
    expect((await desk.reports.deliveries(coordinator, { ...asked, after: "0' or 1=1" })).items).toHaveLength(3);
  });

  describe('and nobody knows of some messages', () => {
    const resolve = (
      issueId: string,
      as: 'RESEND' | 'ACCEPTED' | 'GIVEN_UP',
      deliveryIds: string[] | null = null,
      who = coordinator,
    ) => desk.unknown.resolve(who, { issueId, as, deliveryIds });
    const states = async (id: string) =>
      (
        await desk.db.query<{ state: number }>(
          system,
          'select state from newsletter_deliveries where issue_id = $1 order by id',
          [id],
        )
      ).map(({ state }) => state);

    it('a person of the centre decides, once', async () => {
      const { id, deliveries } = await underWay(['7', '7', '7', '3', '2']);
      expect(await codesOf(resolve(id, 'RESEND', null, abroad))).toEqual(['RECORD_NOT_FOUND']);
      expect(await codesOf(resolve(id, 'RESEND', null, auditor))).toEqual(['WRITE_NOT_ALLOWED']);
      expect(await codesOf(resolve(id, 'RESEND', ['x']))).toEqual(['RECORD_NOT_FOUND']);
      expect(await states(id)).toEqual([7, 7, 7, 3, 2]);
      expect(await resolve(id, 'ACCEPTED', [deliveries[0] as string, deliveries[4] as string])).toBe(1);
      expect(await resolve(id, 'GIVEN_UP', [deliveries[1] as string])).toBe(1);
      expect(await states(id)).toEqual([3, 5, 7, 3, 2]);
      await desk.records.change(system, NewsletterIssue, { id }, { state: 'SENT', endedAt: new Date() });
      expect(await resolve(id, 'RESEND')).toBe(1);
      expect(await resolve(id, 'RESEND')).toBe(0);
      expect(await states(id)).toEqual([3, 5, 0, 3, 2]);
      expect(await desk.records.require(system, NewsletterIssue, id)).toMatchObject({
        state: 'SENDING',
        endedAt: null,
      });
      const told = 'select code from newsletter_events where kind = $1 and delivery_id = any($2::bigint[]) order by id';
      expect(await desk.db.query(system, told, ['RESOLVED', deliveries])).toEqual([
        { code: 'ACCEPTED' },
        { code: 'GIVEN_UP' },
        { code: 'RESEND' },
      ]);
    });

    it('and what was cancelled is not sent again', async () => {
      const { id } = await underWay(['7']);
      await desk.records.change(system, NewsletterIssue, { id }, { state: 'CANCELLED' });
      expect(await codesOf(resolve(id, 'RESEND'))).toEqual(['ISSUE_STEP_NOT_POSSIBLE']);
      expect(await states(id)).toEqual([7]);
      expect(await resolve(id, 'GIVEN_UP')).toBe(1);
    });
  });

  it('is counted fast, and once for all pages that look at it', async () => {
    const { id } = await underWay(['3']);
    await desk.db.query(
      system,
      `insert into newsletter_deliveries (issue_id, variant_id, address_hmac, domain_group, state, done_at)
       select $1, $2, 'h' || n, 'd' || n % 1000, case when n % 10 = 0 then 0 else 3 end, now() from generate_series(1, 100000) n`,
      [id, newId()],
    );
    await desk.db.query(system, 'select count(*) from newsletter_deliveries');
    const began = performance.now();
    const all = await Promise.all(Array.from({ length: 20 }, () => desk.progress.of(coordinator, id)));
    const one = performance.now() - began;
    expect(new Set(all.map(({ at }) => at.getTime())).size).toBe(1);
    expect(all[0]).toMatchObject({ planned: 100_001, waiting: 10_000, accepted: 90_001 });
    process.stdout.write(`twenty pages asked for the progress of 100,000 messages at once: ${one.toFixed(0)} ms\n`);
    const reported = performance.now();
    await desk.reports.of(coordinator, id);
    process.stdout.write(`the report of 100,000 messages: ${(performance.now() - reported).toFixed(0)} ms\n`);
  });
});

describe('suppressed addresses', () => {
  const database = useDatabase();
  let desk: Desk;
  beforeAll(async () => {
    await seedGround(domainOf(database().db));
    desk = deskOf(database());
  });
  const lift = (email: string, scope = 'global', who = coordinator, reason = 'They called us.') =>
    desk.suppressions.lift(who, { email, scope, reason });
  const add = (email: string, reason: string, scope = 'global', until: Date | null = null) =>
    desk.db.inTransaction(system, async (tx) => {
      const { sealedHash } = await import('@seedbed/platform/records');
      const { Suppressions } = await import('@seedbed/contacts');
      await new Suppressions(desk.db, desk.records).add(tx, {
        hash: sealedHash(email),
        scope,
        reason: reason as never,
        until,
      });
    });

  it('are decided on by a coordinator, for everything or for a topic of their centre', async () => {
    const { id } = await aTopic(desk.records);
    const email = 'Ana.Kovac@uni.example.org';
    expect(await desk.suppressions.suppress(coordinator, email, null, null)).toMatchObject({
      scope: 'global',
      reason: 'MANUAL',
      until: null,
    });
    const until = new Date(Date.now() + 86_400_000);
    expect(await desk.suppressions.suppress(coordinator, email, id, until)).toMatchObject({
      scope: `newsletter:${id}`,
      until,
    });
    expect(await desk.suppressed.of(coordinator, 'ana.kovac@UNI.example.org')).toHaveLength(2);
    expect(await desk.suppressed.of(coordinator, 'ana.kova@uni.example.org')).toEqual([]);
    expect(await codesOf(desk.suppressions.suppress(abroad, email, id, null))).toEqual(['WRITE_NOT_ALLOWED']);
    expect(await codesOf(desk.suppressions.suppress(coordinator, email, newId(), null))).toEqual(['RECORD_NOT_FOUND']);
    expect(await codesOf(desk.suppressions.suppress(coordinator, 'nonsense', null, null))).toEqual([
      'MAIL_ADDRESS_INVALID',
    ]);
    expect(await codesOf(desk.suppressions.suppress(coordinator, email, null, new Date(0)))).toEqual([
      'SUPPRESSION_ENDS_BEFORE',
    ]);
    expect(await codesOf(lift(email, `newsletter:${id}`, abroad))).toEqual(['WRITE_NOT_ALLOWED']);
    expect(await codesOf(lift(email, 'global', coordinator, ' '))).toContain('REQUIRED');
    expect(await lift(email, `newsletter:${id}`)).toHaveLength(1);
    expect(await lift(email)).toEqual([]);
    expect(await codesOf(lift(email))).toEqual(['RECORD_NOT_FOUND']);
    const why = "select why from journal where kind = 'Suppression' and op = 'd'";
    expect(await desk.db.query(system, why)).toEqual([{ why: 'They called us.' }, { why: 'They called us.' }]);
  });

  it('stay where their owner said so, whatever was decided before or after', async () => {
    for (const reason of ['COMPLAINT', 'OBJECTION', 'ERASURE', 'UNSUBSCRIBE']) {
      const email = `${reason.toLowerCase()}@example.org`;
      await add(email, 'MANUAL');
      await add(email, reason);
      await add(email, 'HARD_BOUNCE');
      await desk.suppressions.suppress(coordinator, email, null, null);
      expect(await desk.suppressed.of(coordinator, email)).toMatchObject([{ reason, until: null }]);
      expect(await codesOf(lift(email))).toEqual(['SUPPRESSION_STAYS']);
    }
    for (const reason of ['SOFT_REPEATED', 'HARD_BOUNCE']) {
      await add(`${reason}@example.org`, reason);
      expect(await lift(`${reason}@example.org`)).toEqual([]);
    }
    const all = await desk.suppressed.list(coordinator, ['COMPLAINT', 'ERASURE'], null, 10);
    expect(all.map(({ reason }) => reason).sort()).toEqual(['COMPLAINT', 'ERASURE']);
    expect(JSON.stringify(all)).not.toContain('example');
    expect(await desk.suppressed.list(as('EDITOR'), null, null, 10)).toEqual([]);
  });
});
