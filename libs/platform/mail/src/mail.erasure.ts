import { type ErasureSubject, registerErasurePlace } from '@seedbed/platform/records';

const addressesOf = ({ texts }: ErasureSubject): string[] =>
  texts.flatMap((text) => (text.includes('@') ? [text.toLowerCase()] : []));

/**
 * What was written to the addresses: texts and subjects go, a message that waits is not sent any more. The mask loses the
 * domain too: it may be the person's own.
 */
registerErasurePlace({
  name: 'mail',
  phase: 'copies',
  async erase({ db }, tx, subject) {
    const addresses = addressesOf(subject);
    const bodies = await db.query<{ id: string }>(
      tx,
      'delete from outgoing_bodies where lower(to_address) = any($1::text[]) returning message_id as id',
      [addresses],
    );
    await db.query(
      tx,
      `update outgoing_messages set recipient = '***',
         state = case state when 'WAITING' then 'FORGOTTEN' else state end,
         finished_at = coalesce(finished_at, case state when 'WAITING' then clock_timestamp() end)
       where id = any($1::uuid[])`,
      [bodies.map(({ id }) => id)],
    );
    const shown = await db.query(
      tx,
      'delete from mailbox_messages where lower(to_address) = any($1::text[]) returning id',
      [addresses],
    );
    return bodies.length + shown.length;
  },
  async find({ db }, tx, subject) {
    const sql = `select (select count(*) from outgoing_bodies where lower(to_address) = any($1::text[]))::int
      + (select count(*) from mailbox_messages where lower(to_address) = any($1::text[]))::int as n`;
    const [row] = await db.query<{ n: number }>(tx, sql, [addressesOf(subject)]);
    return row?.n ?? 0;
  },
});
