// @ts-check
/** Asks questions and says how well and how fast they are answered. */
import { idOf } from './load.mjs';

/** @typedef {(sql: string, parameters: unknown[]) => Promise<{ id: string }[]>} Ask */
/** @typedef {import('./questions.mjs').Question} Question */

/** What the read engine asks for `organisations(search:)`: the records that the reader of `ask` may see, best first. */
const FOUND = `select o.id from search_records($1, array['Organisation'], 2000) s
  join organisations o on o.id = s.record_id and o.archived_at is null
  order by s.score desc, o.id limit $2`;

/**
 * @param {Ask} ask
 * @param {string} text
 * @param {{ first?: number }} [options] how many hits
 * @returns {Promise<string[]>} ids, best first
 */
async function hitsOf(ask, text, { first = 20 } = {}) {
  return (await ask(FOUND, [text, first])).map(({ id }) => id);
}

/**
 * The place of the best right answer of each question.
 * @param {Ask} ask
 * @param {readonly Question[]} questions
 * @param {{ first?: number }} [options]
 * @returns {Promise<{ places: number[], ms: number[], missed: { text: string, place: number }[] }>} places from 1; Infinity: not among the hits
 */
export async function answersTo(ask, questions, options) {
  const places = [];
  const ms = [];
  const missed = [];
  for (const { text, keys } of questions) {
    const right = new Set([...keys].map(idOf));
    const since = performance.now();
    const hits = await hitsOf(ask, text, options);
    ms.push(performance.now() - since);
    const at = hits.findIndex((id) => right.has(id));
    const place = at < 0 ? Number.POSITIVE_INFINITY : at + 1;
    places.push(place);
    if (place > 1) missed.push({ text, place });
  }
  return { places, ms, missed };
}

/** @param {readonly number[]} places @param {number} within @returns {number} share of the questions answered so early */
export const shareWithin = (places, within) => places.filter((place) => place <= within).length / (places.length || 1);

/** @param {readonly number[]} values @param {number} share 0 … 1 @returns {number} */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
