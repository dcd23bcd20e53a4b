// @ts-check
/**
 * What may stand only in one place, and what may stand nowhere. Imports between our own folders are the matter of
 * .dependency-cruiser.cjs; here are the words that a look at imports cannot see. Each message says what to do instead.
 */
import { listFiles, readText, runAsCommand } from './tree.mjs';

/**
 * @typedef {object} Ban
 * @property {string} rule
 * @property {RegExp} where files it looks at
 * @property {RegExp} [except] files where it is allowed
 * @property {RegExp} what
 * @property {boolean} [inComments] comments count too
 * @property {string} message what to do instead
 */

const SERVER = /^(apps\/(api|worker)|libs)\/.*\.ts$/;
const CODE = /\.(ts|tsx|mts|cts|js|mjs|cjs)$/;
const TESTS = /^(test\/|libs\/platform\/testing\/)|\.spec\.ts$/;

/** @type {Ban[]} */
const bans = [
  {
    rule: 'database-only-in-platform-database',
    where: /^(apps\/(api|worker)|libs|test)\/.*\.ts$/,
    except: /^libs\/platform\/database\//,
    what: /@InjectRepository\b|@InjectDataSource\b|@InjectEntityManager\b|\bDataSource\b/,
    message:
      'only libs/platform/database knows the connection. Take Db in the constructor: db.query(ctx, sql) or db.inTransaction(ctx, tx => …).',
  },
  {
    rule: 'settings-only-in-platform-config',
    where: SERVER,
    except: /^libs\/platform\/(config|testing)\/|\.spec\.ts$/,
    what: /\bprocess\s*(?:\?\.|\.)\s*env\b|\bprocess\s*\[\s*['"]env['"]|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/,
    message: 'only libs/platform/config reads the environment. Add the setting to its schema and take AppConfig.',
  },
  {
    rule: 'no-export-star',
    where: /^libs\/.*\/src\/index\.ts$/,
    what: /\bexport\s*\*/,
    message: "the face of a lib names what it shows: export { A, type B } from './file.js'.",
  },
  {
    rule: 'no-silenced-types',
    where: CODE,
    what: /@ts-(?:ignore|nocheck|expect-error)\b/,
    inComments: true,
    message: 'say the type instead: narrow, parse what comes from outside, or write a type guard.',
  },
  {
    rule: 'no-silenced-lint',
    where: /\.(ts|tsx|mts|cts|js|mjs|cjs|css|json)$/,
    except: /^apps\/web\/src\/gql\//, // written by graphql-codegen
    what: /\b(?:biome|eslint|prettier|knip)-(?:ignore|disable)\b/,
    inComments: true,
    message: 'a rule is on or absent: write the code so that it passes, or change biome.json for everybody.',
  },
  {
    rule: 'no-unfinished-note',
    where: CODE,
    what: /\b(?:TODO|FIXME|XXX|HACK)\b/,
    inComments: true,
    message: 'finish it, or open an issue and leave nothing in the code.',
  },
  {
    rule: 'no-focused-or-skipped-test',
    where: /^(apps|libs|test)\/.*\.(ts|tsx)$/,
    what: /\b(?:describe|it|test)\s*\.\s*(?:only|skip|todo|failing)\b|\b(?:fdescribe|fit|xdescribe|xit|xtest)\s*\(/,
    message: 'all tests run, always. Repair it, or delete it and say why in the commit.',
  },
  {
    rule: 'wait-for-a-state',
    where: /^(test|libs|apps\/(api|worker))\/.*\.ts$/,
    except: /^libs\/platform\/testing\/src\/until\.ts$/,
    what: /\bawait\s+(?:setTimeout|sleep|delay|wait)\s*\(\s*[\d_]+\s*\)/,
    message:
      'do not wait for time to pass: wait for the state with until(…) or untilSettled(…) of @seedbed/platform/testing.',
  },
  {
    rule: 'no-console-in-libs',
    where: /^libs\/.*\.ts$/,
    except: TESTS,
    what: /\bconsole\s*\.\s*\w+/,
    message:
      'a lib logs through the Logger it is given (Nest) or the `log` function of its caller: who runs it decides where lines go.',
  },
];

/**
 * @param {string} text a source file
 * @returns {string} the same with comments blanked; strings stay, line numbers stay
 */
function withoutComments(text) {
  let out = '';
  let i = 0;
  /** @type {string | undefined} */
  let quote;
  while (i < text.length) {
    const two = text.slice(i, i + 2);
    const char = text[i] ?? '';
    if (quote) {
      if (char === '\\') {
        out += two;
        i += 2;
        continue;
      }
      if (char === quote || (char === '\n' && quote !== '`')) quote = undefined;
    } else if (two === '//' || two === '/*') {
      const close = two === '//' ? text.indexOf('\n', i) : text.indexOf('*/', i) + 2;
      const end = close < 2 ? text.length : close;
      out += text.slice(i, end).replace(/[^\n]/g, ' ');
      i = end;
      continue;
    } else if (char === "'" || char === '"' || char === '`') {
      quote = char;
    }
    out += char;
    i++;
  }
  return out;
}

/**
 * @param {string} file path from the root
 * @param {string} text
 * @returns {import('./tree.mjs').Finding[]}
 */
export function bansIn(file, text) {
  /** @type {import('./tree.mjs').Finding[]} */
  const findings = [];
  /** @type {string | undefined} */
  let code;
  for (const { rule, where, except, what, inComments, message } of bans) {
    if (!where.test(file) || except?.test(file)) continue;
    code ??= CODE.test(file) ? withoutComments(text) : text;
    (inComments ? text : code).split('\n').forEach((line, index) => {
      if (what.test(line)) findings.push({ rule, file, line: index + 1, message });
    });
  }
  return findings;
}

/** @param {string} [root] @returns {import('./tree.mjs').Finding[]} */
export function checkBans(root = '.') {
  return listFiles(root)
    .filter((file) => file !== 'tools/check-bans.mjs' && file !== 'tools/self-test.mjs')
    .flatMap((file) => bansIn(file, readText(root, file) ?? ''));
}

runAsCommand(import.meta.url, checkBans);
