// @ts-check
/**
 * `npm run check:supply`: what other people's packages bring along, against the lists of tools/supply.json: licences,
 * programs that run while installing, packages that are there twice, entries of the lock that pin no bytes or name a
 * registry, and known vulnerabilities. The last ones are asked of the registry: when it does not answer within seconds
 * they are "not checked", which is no failure. Ends with `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLock } from './check-lock.mjs';
import { show } from './tree.mjs';

/**
 * @typedef {import('./tree.mjs').Finding} Finding
 * @typedef {Record<string, any>} Entry an entry of `packages` in package-lock.json
 * @typedef {{ packages: Record<string, Entry> }} Lock
 * @typedef {{ runs: boolean, why: string }} Script
 * @typedef {{
 *   licences: Record<string, string>, licenceOf: Record<string, { licence: string, why: string }>,
 *   ofOtherPlatforms: Record<string, string>, installScripts: Record<string, Script>, shippedTwice: Record<string, string>,
 *   mostToolsTwice: { count: number, why: string }, vulnerabilities: Record<string, { until: string, why: string }>
 * }} Lists
 */

const LISTS = 'tools/supply.json';
const LOCK = 'package-lock.json';
const AUDIT_MS = 10_000;

/** @param {string} place a key of the lock @returns {string} the name of its package */
const nameOf = (place) => place.split('node_modules/').at(-1) ?? place;

/** @param {string} rule @param {string} message @param {string} [file] @returns {Finding} */
const finding = (rule, message, file = LOCK) => ({ rule, file, message });

/** @param {Lock} lock @returns {[string, Entry][]} all but the product itself */
const entriesOf = (lock) => Object.entries(lock.packages).filter(([place, entry]) => place !== '' && !entry.link);

/** @param {string} name @param {Entry} entry @param {Lists} lists a placeholder for another platform (tools/complete-lock.mjs) */
const isStub = (name, entry, lists) =>
  entry.optional === true &&
  entry.integrity === undefined &&
  Object.keys(lists.ofOtherPlatforms).some((start) => name.startsWith(start));

/** @param {string} text an SPDX expression @param {Lists} lists whether one way through it is allowed */
export function isAllowed(text, lists) {
  const plain = text.replaceAll(/[()]/g, ' ');
  return plain.split(/ or /i).some((way) => way.split(/ and /i).every((part) => part.trim() in lists.licences));
}

/** @param {Lock} lock @param {Lists} lists @param {(place: string) => string | undefined} installed what a package says of its licence */
export function licenceProblems(lock, lists, installed) {
  return entriesOf(lock).flatMap(([place, entry]) => {
    const name = nameOf(place);
    if (isStub(name, entry, lists)) return [];
    const licence = lists.licenceOf[name]?.licence ?? entry.license ?? installed(place);
    if (licence === undefined)
      return [finding('licence-known', `${name} says nothing of its licence: look, and put it into ${LISTS}.`)];
    if (isAllowed(licence, lists)) return [];
    return [finding('licence-allowed', `${name} is under ${licence}, which ${LISTS} does not allow.`)];
  });
}

/** @param {Lock} lock @param {{ allowScripts?: Record<string, boolean> }} pkg @param {Lists} lists */
export function scriptProblems(lock, pkg, lists) {
  const found = new Set(
    entriesOf(lock)
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([place]) => nameOf(place)),
  );
  const allowed = pkg.allowScripts ?? {};
  const rule = 'install-script';
  return [
    ...[...found].flatMap((name) => {
      const known = lists.installScripts[name];
      if (known === undefined)
        return [
          finding(
            rule,
            `${name} runs a program while it is installed: look what it does, and put it into ${LISTS} and allowScripts.`,
          ),
        ];
      if (allowed[name] === known.runs) return [];
      return [
        finding(rule, `${name} is ${known.runs} in ${LISTS} and ${allowed[name]} in allowScripts.`, 'package.json'),
      ];
    }),
    ...Object.keys(lists.installScripts)
      .filter((name) => !found.has(name))
      .map((name) => finding(rule, `${name} runs nothing any more: take it out.`, LISTS)),
    ...Object.keys(allowed)
      .filter((name) => !(name in lists.installScripts))
      .map((name) => finding(rule, `${name} is in allowScripts and not in ${LISTS}.`, 'package.json')),
  ];
}

/** @param {Lock} lock @param {(entry: Entry) => boolean} wanted @returns {string[]} names that are there in two versions */
function twice(lock, wanted) {
  /** @type {Map<string, Set<string>>} */
  const versions = new Map();
  for (const [place, entry] of entriesOf(lock)) {
    if (!wanted(entry)) continue;
    const name = nameOf(place);
    versions.set(name, (versions.get(name) ?? new Set()).add(entry.version));
  }
  return [...versions].filter(([, of]) => of.size > 1).map(([name]) => name);
}

/** @param {Lock} lock @param {Lists} lists */
export function doubleProblems(lock, lists) {
  const shipped = twice(lock, (entry) => !entry.dev && !entry.devOptional);
  const tools = twice(lock, () => true).filter((name) => !shipped.includes(name));
  const { count } = lists.mostToolsTwice;
  return [
    ...shipped
      .filter((name) => !(name in lists.shippedTwice))
      .map((name) =>
        finding(
          'shipped-twice',
          `${name} is shipped in two versions: \`npm ls ${name}\`, agree on one, or say in ${LISTS} why not.`,
        ),
      ),
    ...Object.keys(lists.shippedTwice)
      .filter((name) => !shipped.includes(name))
      .map((name) => finding('shipped-twice', `${name} is shipped once by now: take it out.`, LISTS)),
    ...(tools.length > count
      ? [
          finding(
            'tools-twice',
            `${tools.length} packages of the tools are there twice, ${count} are allowed: \`npm dedupe\`.`,
          ),
        ]
      : []),
  ];
}

/** @param {Lock} lock @param {Lists} lists entries without a hash would be installed whatever they are */
export function unlockedProblems(lock, lists) {
  return entriesOf(lock)
    .filter(([place, entry]) => entry.integrity === undefined && !isStub(nameOf(place), entry, lists))
    .map(([place]) =>
      finding(
        'bytes-pinned',
        `${nameOf(place)} has no "integrity": it comes from no registry, or is a placeholder that ${LISTS} does not know.`,
      ),
    );
}

/**
 * @typedef {{ name: string, id: string, severity: string, title: string, isShipped: boolean }} Vulnerability
 * @param {any} report of `npm audit --json` @param {Lock} lock @returns {Vulnerability[]}
 */
export function vulnerabilitiesIn(report, lock) {
  const shipped = new Set(
    entriesOf(lock)
      .filter(([, { dev, devOptional }]) => !dev && !devOptional)
      .map(([place]) => nameOf(place)),
  );
  /** @type {Map<string, Vulnerability>} */
  const found = new Map();
  for (const [name, { via = [] }] of Object.entries(
    /** @type {Record<string, any>} */ (report.vulnerabilities ?? {}),
  )) {
    for (const one of via) {
      if (typeof one === 'string') continue; // it has it from another package, which is named itself
      const id = /GHSA-[\w-]+/.exec(one.url ?? '')?.[0] ?? String(one.source);
      found.set(`${name} ${id}`, { name, id, severity: one.severity, title: one.title, isShipped: shipped.has(name) });
    }
  }
  return [...found.values()];
}

/** @param {Vulnerability[]} known @param {Lists} lists @param {string} today YYYY-MM-DD */
export function vulnerabilityProblems(known, lists, today) {
  const isBad = (/** @type {Vulnerability} */ { severity, isShipped }) =>
    isShipped ? severity !== 'info' && severity !== 'low' : severity === 'critical';
  return known
    .filter((one) => isBad(one) && !((lists.vulnerabilities[one.id]?.until ?? '') >= today))
    .map(({ name, id, severity, title }) =>
      finding(
        'known-vulnerability',
        `${name}: ${title} (${id}, ${severity}). Take another version, or say in ${LISTS} why it does not reach us, and until when.`,
      ),
    );
}

/** @returns {Promise<any>} what the registry says, or undefined when it does not answer soon enough */
function audit() {
  return new Promise((resolve) => {
    const child = spawn(
      'npm',
      ['audit', '--json', '--package-lock-only', '--fetch-retries=0', `--fetch-timeout=${AUDIT_MS}`],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    let text = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), AUDIT_MS);
    child.stdout.on('data', (part) => {
      text += part;
    });
    child.on('error', () => resolve(undefined));
    child.on('close', () => {
      clearTimeout(timer);
      resolve(read(text));
    });
  });
}

/** @param {string} text */
function read(text) {
  try {
    const report = JSON.parse(text);
    return report.auditReportVersion === undefined ? undefined : report;
  } catch {
    return undefined;
  }
}

/** @param {string} place @returns {string | undefined} */
function licenceInstalled(place) {
  const file = join(place, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8'));
  return license?.type ?? license ?? licenses?.map((/** @type {any} */ { type }) => type).join(' OR ');
}

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @returns {Promise<number>} exit code */
async function main() {
  /** @type {[Lock, any, Lists]} */
  const [lock, pkg, lists] = [json(LOCK), json('package.json'), json(LISTS)];
  const packages = entriesOf(lock).length;
  /** @type {[string, Finding[]][]} */
  const parts = [
    [`licences of ${packages} packages`, licenceProblems(lock, lists, licenceInstalled)],
    ['programs that run while installing', scriptProblems(lock, pkg, lists)],
    ['packages that are there twice', doubleProblems(lock, lists)],
    ['entries of the lock that pin no bytes', unlockedProblems(lock, lists)],
    ['exact versions, and no registry in the lock', checkLock()],
  ];
  const report = await audit();
  if (report === undefined)
    console.log(`--     known vulnerabilities: not checked, the registry did not answer within ${AUDIT_MS / 1000} s`);
  else {
    const known = vulnerabilitiesIn(report, lock);
    parts.push([
      `known vulnerabilities: ${known.length}`,
      vulnerabilityProblems(known, lists, new Date().toISOString().slice(0, 10)),
    ]);
  }
  for (const [says, findings] of parts) {
    console.log(`${findings.length === 0 ? 'ok    ' : 'FAILED'} ${says}`);
    for (const one of findings) console.log(`       ${show(one)}`);
  }
  const failed = parts.filter(([, findings]) => findings.length > 0).length;
  console.log(`${parts.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('check-supply.mjs')) process.exitCode = await main();
