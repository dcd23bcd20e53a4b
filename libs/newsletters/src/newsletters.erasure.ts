import { type ErasureSubject, registerErasurePlace } from '@seedbed/platform/records';

const pointsOf = ({ rows }: ErasureSubject): string[] => [...(rows.get('ContactPoint') ?? [])];

const LEFT = `
  select ((select count(*) from newsletter_subscriptions where contact_point_id = any($1::uuid[]))
        + (select count(*) from newsletter_deliveries where contact_point_id = any($1::uuid[]))
        + (select count(*) from newsletter_requests where contact_point_id = any($1::uuid[])))::int as n`;

/**
 * Which topics somebody had goes. What was sent to them stays as a number of its issue, without any way back to them; what
 * was still to be sent is not.
 */
registerErasurePlace({
  name: 'newsletters',
  phase: 'rows',
  async erase({ db }, tx, subject) {
    const points = pointsOf(subject);
    const left = await db.query(
      tx,
      'delete from newsletter_subscriptions where contact_point_id = any($1::uuid[]) returning 1',
      [points],
    );
    await db.query(
      tx,
      `update incoming_messages set bytes = null where bytes is not null
       and delivery_id in (select id from newsletter_deliveries where contact_point_id = any($1::uuid[]))`,
      [points],
    );
    await db.query(
      tx,
      `update newsletter_events set detail = null
       where delivery_id in (select id from newsletter_deliveries where contact_point_id = any($1::uuid[]))`,
      [points],
    );
    const sent = await db.query(
      tx,
      `update newsletter_deliveries
       set contact_point_id = null, address_hmac = 'erased:' || id, domain_group = '', reply = null,
           reason = case when state = 0 then 'ERASED' else reason end,
           done_at = case when state = 0 then clock_timestamp() else done_at end,
           state = case when state = 0 then 6 else state end
       where contact_point_id = any($1::uuid[]) returning 1`,
      [points],
    );
    const asked = await db.query(
      tx,
      'delete from newsletter_requests where contact_point_id = any($1::uuid[]) returning 1',
      [points],
    );
    return left.length + sent.length + asked.length;
  },
  async find({ db }, tx, subject) {
    const [row] = await db.query<{ n: number }>(tx, LEFT, [pointsOf(subject)]);
    return row?.n ?? 0;
  },
});
