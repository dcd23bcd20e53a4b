import type { Db, Tx } from '@seedbed/platform/database';
import { mentions, registerErasurePlace, sealedHash } from '@seedbed/platform/records';

const SAID = [
  `concat_ws(' ', to_address, to_name, subject, text, html, headers::text, from_address, from_name)`,
  '$1',
] as const;
/** What can be read of a message as it came; its text may be encoded, so messages that were erased are named as well. */
const ARRIVED = [`concat_ws(' ', to_address, from_address, subject, encode(bytes, 'escape'))`, '$1'] as const;

/** The texts of a person that are addresses, as messages know them. */
const hashesOf = (texts: readonly string[]): string[] => texts.filter((text) => text.includes('@')).map(sealedHash);

registerErasurePlace({
  name: 'mail',
  phase: 'copies',
  async erase({ db }, tx, { texts }) {
    const erased = await db.query<{ id: string }>(
      tx,
      `delete from outgoing_bodies where ${mentions(...SAID)} returning message_id as id`,
      [texts],
    );
    const ids = erased.map(({ id }) => id);
    await forget(db, tx, ids);
    const shown = await db.query(
      tx,
      `delete from mailbox_messages where ${mentions(...ARRIVED)}
         or message_id in (select '<' || message_id || '>' from outgoing_messages where id = any($2::uuid[])) returning 1`,
      [texts, ids],
    );
    const masked = await db.query<{ id: string }>(
      tx,
      'select id from outgoing_messages where recipient_hash = any($1) and id <> all($2::uuid[])',
      [hashesOf(texts), ids],
    );
    await forget(
      db,
      tx,
      masked.map(({ id }) => id),
    );
    return erased.length + shown.length + masked.length;
  },
  async find({ db }, tx, { texts }) {
    const [row] = await db.query<{ n: number }>(
      tx,
      `select (select count(*) from outgoing_bodies where ${mentions(...SAID)})::int
        + (select count(*) from mailbox_messages where ${mentions(...ARRIVED)})::int
        + (select count(*) from outgoing_messages where recipient_hash = any($2))::int as n`,
      [texts, hashesOf(texts)],
    );
    return row?.n ?? 0;
  },
});

/** What is left of messages whose text was erased: no address, whose domain may be the person's own, and nothing to send. */
export async function forget(db: Db, tx: Tx, ids: readonly string[]): Promise<void> {
  await db.query(
    tx,
    `update outgoing_messages set recipient = '***', recipient_hash = null,
            finished_at = coalesce(finished_at, case state when 'WAITING' then clock_timestamp() end),
            state = case state when 'WAITING' then 'FORGOTTEN' else state end
     where id = any($1::uuid[])`,
    [ids],
  );
}
