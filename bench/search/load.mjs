// @ts-check
/**
 * Puts organisations into the tables by SQL, in blocks: the services would take minutes for what is not their test.
 * The triggers of the tables work as they always do, so search has what it would have.
 */
import { createHash } from 'node:crypto';

/** @typedef {(sql: string, parameters: unknown[]) => Promise<unknown>} Query */

const BLOCK = 2_000;

/** @param {string} key @returns {string} its id as a UUID, the same each time */
export function idOf(key) {
  const hex = createHash('sha256').update(key).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** @param {string} id @returns {string} of 100 records 60 are PUBLIC, 25 NETWORK and 15 NCC */
function visibilityOf(id) {
  const share = Number.parseInt(id.slice(0, 6), 16) % 100;
  if (share < 60) return 'PUBLIC';
  return share < 85 ? 'NETWORK' : 'NCC';
}

/**
 * @param {Query} query
 * @param {readonly import('./organisations.mjs').Body[]} bodies
 * @param {{ steward: string, visibility?: (id: string) => string }} options of all; visibility: 60/25/15 % by default
 */
export async function loadBodies(query, bodies, { steward, visibility = visibilityOf }) {
  for (let from = 0; from < bodies.length; from += BLOCK) {
    const block = bodies.slice(from, from + BLOCK).map((body) => ({ ...body, id: idOf(body.key) }));
    await query(
      `insert into organisations (id, name, visibility, steward_id)
       select id, name, visibility, $4 from unnest($1::uuid[], $2::text[], $3::text[]) t(id, name, visibility)`,
      [block.map(({ id }) => id), block.map(({ name }) => name), block.map(({ id }) => visibility(id)), steward],
    );
    const names = block.flatMap(({ id, names: all }) => all.map((name) => ({ ...name, owner: id })));
    await query(
      `insert into organisation_names (id, organisation_id, text, kind, visibility, steward_id)
       select gen_random_uuid(), owner, text, kind, visibility, $5
       from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) t(owner, text, kind, visibility)`,
      [
        names.map(({ owner }) => owner),
        names.map(({ text }) => text),
        names.map(({ kind }) => kind),
        names.map(({ owner }) => visibility(owner)),
        steward,
      ],
    );
  }
}
