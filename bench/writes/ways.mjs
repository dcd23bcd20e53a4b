// @ts-check
/** The ways of one write that are compared: with all triggers of ours, without the journal's, without any, and COPY. */
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Bench
 * @property {import('pg').Client} writer as the api, with a reader set
 * @property {import('pg').Client} owner makes and takes triggers
 * @property {number} pid of the process that serves the writer
 * @property {string[]} ids of the organisations that are changed
 * @property {string} steward
 */
/** @typedef {{ ms: number, processorMs: number }} Took elapsed, and processor time of the connection's process; for each write */
/** @typedef {'all triggers' | 'no journal' | 'no trigger'} Way */

/** @type {Record<Way, string>} */
const SWITCHES = {
  'all triggers': 'alter table organisations enable trigger user',
  'no journal':
    'alter table organisations enable trigger user; alter table organisations disable trigger journal_insert; alter table organisations disable trigger journal_update; alter table organisations disable trigger journal_delete',
  'no trigger': 'alter table organisations disable trigger user',
};
export const WAYS = /** @type {Way[]} */ (Object.keys(SWITCHES));

/** Time on a processor so far, in ms, as Linux counts it. @param {number} pid */
const processorMs = (pid) => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

/** @param {Bench} bench @param {number} writes @param {() => Promise<unknown>} work @returns {Promise<Took>} */
async function took({ pid }, writes, work) {
  const before = { at: performance.now(), processor: processorMs(pid) };
  await work();
  return { ms: (performance.now() - before.at) / writes, processorMs: (processorMs(pid) - before.processor) / writes };
}

/** @param {Bench} bench @param {Way} way */
export const switchTo = ({ owner }, way) => owner.query(SWITCHES[way]);

const SINGLES = 200;
const MANY = 1_000;
let round = 0;

/** So many updates of one record each, every one in its own transaction. @param {Bench} bench */
export function singles(bench) {
  const { writer, ids } = bench;
  round += 1;
  return took(bench, SINGLES, async () => {
    for (let at = 0; at < SINGLES; at++) {
      const values = [ids[(round * SINGLES + at) % ids.length], `form ${round}`];
      await writer.query({ name: 'one', text: 'update organisations set legal_form = $2 where id = $1', values });
    }
  });
}

/** One statement that changes a thousand records. @param {Bench} bench */
export function bulk(bench) {
  round += 1;
  const from = (round * MANY) % (bench.ids.length - MANY);
  const values = [bench.ids.slice(from, from + MANY), `form ${round}`];
  return took(bench, 1, () =>
    bench.writer.query('update organisations set legal_form = $2 where id = any($1)', values),
  );
}

/** A thousand new records by one statement. @param {Bench} bench */
export function inserts(bench) {
  round += 1;
  const sql = `insert into organisations (id, canonical_id, name, steward_id)
     select id, id, name, $2 from (
       select gen_random_uuid() as id, 'Organisation ' || $1 || ' ' || n as name from generate_series(1, ${MANY}) n) made`;
  return took(bench, 1, () => bench.writer.query(sql, [round, bench.steward]));
}
