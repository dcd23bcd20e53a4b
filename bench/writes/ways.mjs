// @ts-check
/** The ways of one write that are compared: with all triggers of ours, without the journal's, without any, and COPY. */

/**
 * @typedef {object} Bench
 * @property {import('pg').Client} writer as the api, with a reader set
 * @property {import('pg').Client} owner makes and takes triggers
 * @property {string[]} ids of the organisations that are changed
 * @property {string} steward
 */
/** @typedef {'all triggers' | 'no journal' | 'no trigger'} Way */

/** @type {Record<Way, string>} */
const SWITCHES = {
  'all triggers': 'alter table organisations enable trigger user',
  'no journal':
    'alter table organisations enable trigger user; alter table organisations disable trigger journal_insert; alter table organisations disable trigger journal_update; alter table organisations disable trigger journal_delete',
  'no trigger': 'alter table organisations disable trigger user',
};
export const WAYS = /** @type {Way[]} */ (Object.keys(SWITCHES));

/** @param {Bench} bench @param {Way} way */
export const switchTo = ({ owner }, way) => owner.query(SWITCHES[way]);

const SINGLES = 200;
const MANY = 1_000;
let round = 0;

/** So many updates of one record each, every one in its own transaction. @param {Bench} bench */
export async function singles({ writer, ids }) {
  round += 1;
  const since = performance.now();
  for (let at = 0; at < SINGLES; at++) {
    const id = ids[(round * SINGLES + at) % ids.length];
    await writer.query({
      name: 'one',
      text: 'update organisations set legal_form = $2 where id = $1',
      values: [id, `form ${round}`],
    });
  }
  return SINGLES / ((performance.now() - since) / 1000);
}

/** One statement that changes a thousand records; in ms. @param {Bench} bench */
export async function bulk({ writer, ids }) {
  round += 1;
  const from = (round * MANY) % (ids.length - MANY);
  const since = performance.now();
  await writer.query('update organisations set legal_form = $2 where id = any($1)', [
    ids.slice(from, from + MANY),
    `form ${round}`,
  ]);
  return performance.now() - since;
}

/** A thousand new records by one statement; in ms. @param {Bench} bench */
export async function inserts({ writer, steward }) {
  round += 1;
  const since = performance.now();
  await writer.query(
    `insert into organisations (id, canonical_id, name, steward_id)
     select id, id, name, $2 from (
       select gen_random_uuid() as id, 'Organisation ' || $1 || ' ' || n as name from generate_series(1, ${MANY}) n) made`,
    [round, steward],
  );
  return performance.now() - since;
}
