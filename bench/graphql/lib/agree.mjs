// @ts-check
/** Before anything is measured: every server gives the same answer to every question with every set of variables. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ask, startServer } from './servers.mjs';

/** @typedef {Record<string, import('./questions.mjs').Question>} Questions */
/** @typedef {Record<string, Record<string, string>[]>} Drawn */

/** @param {string} text @param {string} where @returns {unknown} */
function dataOf(text, where) {
  const { data, errors } = JSON.parse(text);
  if (errors) throw new Error(`${where}: ${JSON.stringify(errors).slice(0, 600)}`);
  return data;
}

/** @param {import('./servers.mjs').Variant} variant @param {import('./questions.mjs').Question} question */
export const textFor = (variant, question) => question[variant === 'postgraphile' ? 'postgraphile' : 'seedbed'];

/** @param {import('./servers.mjs').Running[]} servers @param {import('./questions.mjs').Question} question */
export const answering = (servers, question) => servers.filter(({ variant }) => !question.without?.includes(variant));

/**
 * Compares all answers, order of keys and rows included. Throws with the first difference.
 * @param {import('./servers.mjs').Running[]} servers the first one is the measure
 * @param {Questions} asked @param {Drawn} drawn
 * @returns {Promise<number>} how many answers were compared
 */
export async function requireSameAnswers(servers, asked, drawn) {
  let compared = 0;
  for (const [name, question] of Object.entries(asked)) {
    for (const variables of drawn[name] ?? []) {
      const asking = answering(servers, question).map(async ({ variant, port }) => {
        const where = `${name} ${JSON.stringify(variables)} ${variant}`;
        const data = dataOf(await ask(port, { query: textFor(variant, question), variables }), where);
        return { where, answer: JSON.stringify(question.compared ? question.compared(data) : data) };
      });
      const [first, ...others] = await Promise.all(asking);
      const other = others.find(({ answer }) => answer !== first?.answer);
      if (other)
        throw new Error(`${other.where} differs:\n${other.answer.slice(0, 1500)}\n${first?.answer.slice(0, 1500)}`);
      compared += asking.length;
    }
  }
  return compared;
}

/**
 * The statements by which Seedbed answers, with the place of each variable among their values.
 * @param {string} url @param {string} folder for the record of them @param {string} reader as JSON @param {Questions} asked @param {Drawn} drawn
 * @returns {Promise<{ query: string, name: string, text: string, slots: object[] }[]>}
 */
export async function recordStatements(url, folder, reader, asked, drawn) {
  const file = path.join(folder, 'recorded');
  rmSync(file, { force: true });
  const server = await startServer('seedbed', url, { BENCH_RECORD: file, BENCH_READER: reader });
  try {
    for (const [name, question] of Object.entries(asked)) {
      await ask(server.port, { query: question.seedbed, variables: drawn[name]?.[0] });
    }
  } finally {
    await server.stop();
  }
  const names = Object.keys(asked);
  // the question whether the server is ready comes before them
  const recorded = readFileSync(file, 'utf8').trim().split('\n').slice(-names.length);
  if (recorded.length !== names.length) throw new Error(`${recorded.length} statements for ${names.length} questions.`);
  return recorded.map((line, at) => {
    const name = names[at] ?? '';
    const { text, values } = JSON.parse(line);
    return { query: asked[name]?.seedbed ?? '', name, ...withoutReader(text, slotsOf(values, drawn[name]?.[0] ?? {})) };
  });
}

const READER_TAIL = / from \(select set_config\(.* as x offset 0\) s where x is not null$/;

/**
 * A statement without the part that tells row security who reads: the bare limit runs as the owner, for whom row
 * security does not hold, so that the share of it includes the price of row security.
 * @param {string} text @param {object[]} slots
 */
function withoutReader(text, slots) {
  /** @type {object[]} */
  const used = [];
  const renumbered = text.replace(READER_TAIL, '').replace(/\$(\d+)(?=::)/g, (_whole, digits) => {
    const slot = slots[Number(digits) - 1] ?? {};
    return `$${used.includes(slot) ? used.indexOf(slot) + 1 : used.push(slot)}`;
  });
  return { text: renumbered, slots: used };
}

/** @param {unknown[]} values @param {Record<string, string>} variables */
const slotsOf = (values, variables) =>
  values.map((value) => {
    const found = Object.entries(variables).find(([, given]) => given === value);
    return found ? { variable: found[0] } : { value };
  });
