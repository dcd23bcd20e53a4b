// @ts-check
/** Organisations with their names, from the folder of real data, and more of them recombined from halves. */
import { randomFrom } from './random.mjs';

/**
 * One organisation as the search test and the benchmark load it.
 * @typedef {{ key: string, name: string, names: { text: string, kind: string }[], links: number }} Body
 */
/** @typedef {(path: string) => Record<string, string>[]} ReadTable */

const LONGEST = 480;

/** @param {string} [text] @param {string} [kind] @returns {{ text: string, kind: string }[]} */
const namesIn = (text = '', kind = 'AS_PRINTED') =>
  text
    .split(' | ')
    .map((name) => ({ text: name.replace(/@[\w-]+$/, '').trim(), kind }))
    .filter((name) => name.text !== '');

/** @param {Body} body @returns {Body} each name once, and none too long */
function tidied(body) {
  const names = new Map(
    body.names.filter(({ text }) => text !== body.name && text.length < LONGEST).map((name) => [name.text, name]),
  );
  return { ...body, names: [...names.values()] };
}

/** @param {ReadTable} read @returns {Body[]} research bodies of Europe (ROR, CC0) with aliases, labels and acronyms */
export function rorBodies(read) {
  return read('ror/ror_shared_europe.csv').map((row) =>
    tidied({
      key: `ror:${row.ror_id}`,
      name: row.name ?? '',
      names: [
        ...namesIn(row.acronyms, 'ACRONYM'),
        ...namesIn(row.labels, 'TRANSLATION'),
        ...namesIn(row.aliases, 'AS_PRINTED'),
      ],
      links: namesIn(row.relationships).length,
    }),
  );
}

/** @param {ReadTable} read @returns {Body[]} organisations of Horizon 2020 (CORDIS) with short names and participations */
export function cordisBodies(read) {
  /** @type {Map<string, number>} */
  const links = new Map();
  for (const { organisationID: id = '' } of read('cordis/h2020_shared/participations.csv'))
    links.set(id, (links.get(id) ?? 0) + 1);
  return read('cordis/h2020_shared/organisations.csv')
    .filter(({ name = '' }) => name.trim() !== '' && name.length < LONGEST)
    .map(({ organisationID: id = '', name = '', shortName }) =>
      tidied({ key: `cordis:${id}`, name: name.trim(), names: namesIn(shortName, 'SHORT'), links: links.get(id) ?? 0 }),
    );
}

/**
 * More organisations: the first half of one real name with the second half of another.
 * @param {readonly Body[]} bodies
 * @param {number} count how many
 * @returns {Body[]} the same each time
 */
export function recombined(bodies, count) {
  const random = randomFrom(150_000);
  const pick = () => (bodies[Math.floor(random() * bodies.length)]?.name ?? '').split(' ');
  return Array.from({ length: count }, (_, at) => {
    const [left, right] = [pick(), pick()];
    const name = [...left.slice(0, Math.ceil(left.length / 2)), ...right.slice(Math.floor(right.length / 2))].join(' ');
    return { key: `made:${at}`, name, names: [], links: 0 };
  });
}

/** @param {readonly Body[]} bodies @returns {number} how many texts search will have of them */
export const countTexts = (bodies) => bodies.reduce((sum, { names }) => sum + 1 + names.length, 0);
