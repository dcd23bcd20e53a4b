// @ts-check
/** What was measured, as tables: medians of ratios of the same round, so that a busy moment hits both sides. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './database.mjs';

/**
 * @typedef {object} Slice
 * @property {string} question
 * @property {string} variant
 * @property {number} round
 * @property {number} rate requests a second
 * @property {number} p50 in ms
 * @property {number} p99 in ms
 * @property {number} nodeMs processor time of the server for one request
 * @property {number} postgresMs of PostgreSQL; not a number when it is not ours
 */

/** @param {number[]} values those that are no number are left out @param {number} [at] which part of them lies below; a half unless said */
export function quantile(values, at = 0.5) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** @param {Slice[]} slices @param {string} question @param {string} variant */
const of = (slices, question, variant) =>
  slices.filter((slice) => slice.question === question && slice.variant === variant);

/** Rates of one variant over those of another in the same round. @param {Slice[]} slices @param {string} question @param {string} variant @param {string} base */
function ratios(slices, question, variant, base) {
  const bases = new Map(of(slices, question, base).map(({ round, rate }) => [round, rate]));
  return of(slices, question, variant).map(({ round, rate }) => rate / (bases.get(round) ?? Number.NaN));
}

/** Processor time of a request, of server and PostgreSQL together. @param {Slice[]} slices @param {string} question @param {string} variant */
const processorTime = (slices, question, variant) =>
  quantile(of(slices, question, variant).map(({ nodeMs, postgresMs }) => nodeMs + postgresMs));

/**
 * How often the processor time of a request of one variant goes into that of another: moved less than rates by what else
 * runs on the machine.
 * @param {Slice[]} slices @param {string} question @param {string} variant @param {string} base
 */
const processorRatio = (slices, question, variant, base) =>
  processorTime(slices, question, base) / processorTime(slices, question, variant);

const number = (/** @type {number} */ value, /** @type {number} */ digits = 2) =>
  Number.isFinite(value) ? value.toFixed(digits) : '–';

/** @param {Slice[]} slices @param {string} question @param {string} variant @param {string} base @param {boolean} spread */
function ratio(slices, question, variant, base, spread) {
  const values = ratios(slices, question, variant, base);
  if (!values.some(Number.isFinite)) return '–';
  const range = ` (${number(quantile(values, 0.25))}–${number(quantile(values, 0.75))})`;
  return number(quantile(values)) + (spread && variant !== base ? range : '');
}

/** @param {string[][]} rows the first one is the head @returns {string} Markdown */
const table = ([head = [], ...rows]) =>
  [head, head.map((_cell, at) => (at < 2 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const NAMES = /** @type {Record<string, string>} */ ({
  seedbed: '**Seedbed**',
  postgraphile: 'PostGraphile 5',
  dataloader: 'Apollo + DataLoader',
  bare: 'bare limit',
});

/** @param {Slice[]} slices @returns {string} */
export function mainTable(slices) {
  const questions = [...new Set(slices.map(({ question }) => question))];
  const variants = [...new Set(slices.map(({ variant }) => variant))];
  const median = (/** @type {string} */ q, /** @type {string} */ v, /** @type {keyof Slice} */ key) =>
    quantile(of(slices, q, v).map((slice) => Number(slice[key])));
  const rows = questions.flatMap((q) =>
    variants.map((v) => [
      q,
      NAMES[v] ?? v,
      ratio(slices, q, v, 'postgraphile', true),
      number(processorRatio(slices, q, v, 'postgraphile')),
      ratio(slices, q, v, 'bare', v === 'seedbed'),
      number(processorRatio(slices, q, v, 'bare')),
      number(median(q, v, 'rate'), 0),
      number(median(q, v, 'p50'), 0),
      number(median(q, v, 'p99'), 0),
      number(median(q, v, 'nodeMs')),
      number(median(q, v, 'postgresMs')),
    ]),
  );
  const compared = ['× PostGraphile', 'by processor time', 'share of bare', 'by processor time'];
  const head = ['', 'server', ...compared, 'requests/s', 'p50 ms', 'p99 ms', 'node ms', 'PostgreSQL ms'];
  return table([head, ...rows]);
}

/** @typedef {{ reader: string, slices: Slice[] }} OfReader what was measured as one reader */

/** A table for each reader, and above them how the worst of the readers fares. @param {OfReader[]} found @returns {string} */
export function readerTables(found) {
  if (found.length === 1) return mainTable(found[0]?.slices ?? []);
  const questions = [...new Set(found.flatMap(({ slices }) => slices.map(({ question }) => question)))];
  const worst = (/** @type {string} */ question, /** @type {string} */ base) => {
    const medians = found.map(({ reader, slices }) => ({
      reader,
      value: quantile(ratios(slices, question, 'seedbed', base)),
    }));
    const [lowest] = medians.filter(({ value }) => Number.isFinite(value)).sort((a, b) => a.value - b.value);
    return lowest ? `${number(lowest.value)} (${lowest.reader})` : '–';
  };
  const rows = questions.map((question) => [
    question,
    '**Seedbed**',
    worst(question, 'postgraphile'),
    worst(question, 'bare'),
  ]);
  const head = ['', 'server', '× PostGraphile, worst reader', 'share of bare, worst reader'];
  const parts = found.map(({ reader, slices }) => `### As ${reader}\n\n${mainTable(slices)}`);
  return [table([head, ...rows]), ...parts].join('\n\n');
}

/** Slope of log(time) over log(size): 0 means that size does not matter, 1 that ten times the rows take ten times as long. @param {[number, number][]} points */
export function slope(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (/** @type {0 | 1} */ at) => logs.reduce((sum, point) => sum + (point[at] ?? 0), 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const xy = logs.reduce((sum, [x = 0, y = 0]) => sum + (x - mx) * (y - my), 0);
  return xy / logs.reduce((sum, [x = 0]) => sum + (x - mx) ** 2, 0);
}

/** @param {{ size: number, slices: Slice[] }[]} grown @returns {string} */
export function growthTable(grown) {
  const questions = [...new Set(grown.flatMap(({ slices }) => slices.map(({ question }) => question)))];
  const rows = questions.map((question) => {
    const rates = grown.map(({ slices }) => quantile(of(slices, question, 'seedbed').map((slice) => slice.rate)));
    const times = grown.map(({ slices }) => processorTime(slices, question, 'seedbed'));
    /** @param {number[]} values @returns {[number, number][]} */
    const bySize = (values) => values.map((value, at) => [grown[at]?.size ?? 0, value]);
    const cells = rates.map((rate, at) => `${number(rate, 0)} / ${number(times[at] ?? Number.NaN)}`);
    return [question, ...cells, number(slope(bySize(rates.map((rate) => 1 / rate)))), number(slope(bySize(times)))];
  });
  const sizes = grown.map(({ size }) => `${size.toLocaleString('en')} organisations`);
  const about = 'Requests a second / processor ms of a request; slopes are of log(time) over log(size).';
  return `${about}\n\n${table([['', ...sizes, 'slope of 1 / rate', 'slope of processor time'], ...rows])}`;
}

/** @param {string} postgres its version */
export function machine(postgres) {
  const cores = os.cpus().length;
  return `${cores} cores (${os.cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(os.totalmem() / 2 ** 30)} GiB of memory, ${os.type()} ${os.arch()}, Node ${process.versions.node} (PostGraphile on Node 22 or newer), PostgreSQL ${postgres}`;
}

const FILE = path.join(root, 'docs/benchmarks.md');

/** Puts a section into docs/benchmarks.md in place of its last one. @param {string} name of the section's marks @param {string} text */
export function writeSection(name, text) {
  const begin = `<!-- ${name} -->`;
  const end = `<!-- end of ${name} -->`;
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '# Benchmarks\n';
  const section = `${begin}\n\n${text.trim()}\n\n${end}`;
  const from = before.indexOf(begin);
  const after =
    from < 0
      ? `${before.trimEnd()}\n\n${section}\n`
      : before.slice(0, from) + section + before.slice(before.indexOf(end) + end.length);
  writeFileSync(FILE, after);
}
