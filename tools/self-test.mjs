// @ts-check
/**
 * Do the checks catch anything? Builds a small copy of the repository (the real configuration, one file per lib), sees
 * that it passes, then plants one violation of each rule and sees that the rule, and the file, are named.
 * `npm run check -- --self-test`; test/contract runs it too.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bansIn } from './check-bans.mjs';
import { lockProblems } from './check-lock.mjs';
import { checkTexts } from './check-texts.mjs';
import { wordsIn } from './check-tree.mjs';
import { entryOf, libs } from './libs.mjs';
import { run, runPackage } from './run.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const COPIED = [
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'biome.json', 'knip.jsonc', 'jest.config.js', '.swcrc'],
  ...['nest-cli.json', '.dependency-cruiser.cjs', '.gitignore', 'tools'],
];

/** @typedef {{ file: string, text: string }} File */
/** @typedef {{ rule: string, plant: File, also?: File[], named?: string }} Planted a violation; `named`: what the report must contain beside the rule */

/** Violations that dependency-cruiser must find, all planted at once. @type {Planted[]} */
const arrows = [
  {
    rule: 'rows',
    plant: { file: 'libs/organisations/src/up.ts', text: "export { projects } from '@seedbed/projects';\n" },
  },
  {
    rule: 'rows', // only a type, and by a relative path
    plant: { file: 'libs/centres/src/up.ts', text: "export type { P } from '../../projects/src/index.js';\n" },
  },
  {
    rule: 'no-sideways',
    plant: { file: 'libs/exchange/src/side.ts', text: "export { insights } from '@seedbed/insights';\n" },
  },
  {
    rule: 'no-sideways', // the platform's own order
    plant: { file: 'libs/platform/kernel/src/side.ts', text: "export { x } from '@seedbed/platform/queue';\n" },
  },
  {
    rule: 'index-only',
    plant: { file: 'libs/projects/src/deep.ts', text: "export { inner } from '../../centres/src/inner.js';\n" },
    also: [{ file: 'libs/centres/src/inner.ts', text: 'export const inner = 1;\n' }],
  },
  {
    rule: 'index-only',
    plant: { file: 'test/medium/deep.medium-spec.ts', text: "import '../../libs/centres/src/inner.js';\n" },
  },
  {
    rule: 'libs-never-import-apps',
    plant: { file: 'libs/insights/src/app.ts', text: "import '../../../apps/api/src/main.js';\n" },
  },
  {
    rule: 'apps-stand-alone',
    plant: { file: 'apps/worker/src/other.ts', text: "import '../../api/src/main.js';\n" },
  },
  {
    rule: 'web-talks-graphql-only',
    plant: { file: 'apps/web/src/a.ts', text: "import '../../../libs/projects/src/index.js';\n" },
  },
  {
    rule: 'no-circles',
    plant: { file: 'libs/reference/src/a.ts', text: "import { b } from './b.js';\nexport const a = () => b;\n" },
    also: [{ file: 'libs/reference/src/b.ts', text: "import { a } from './a.js';\nexport const b = () => a;\n" }],
  },
  {
    rule: 'testing-only-from-tests',
    plant: { file: 'libs/projects/src/helper.ts', text: "import '@seedbed/platform/testing';\n" },
  },
  {
    rule: 'queue-only-in-platform-queue',
    plant: { file: 'libs/projects/src/queue.ts', text: "export { Queue } from 'bullmq';\n" },
  },
  {
    rule: 'queue-only-in-platform-queue',
    plant: { file: 'apps/worker/src/redis.ts', text: "export { Redis } from 'ioredis';\n" },
  },
  {
    rule: 'domain-libs-know-no-orm',
    plant: { file: 'libs/projects/src/orm.ts', text: "export { Column } from 'typeorm';\n" },
  },
  {
    rule: 'rules-are-pure',
    plant: { file: 'libs/projects/src/project.rules.ts', text: "export { Injectable } from '@nestjs/common';\n" },
  },
  {
    rule: 'nobody-imports-a-resolver',
    plant: { file: 'libs/projects/src/p.service.ts', text: "import './p.resolver.js';\n" },
    also: [{ file: 'libs/projects/src/p.resolver.ts', text: 'export const r = 1;\n' }],
  },
  {
    rule: 'migrations-stand-alone',
    plant: { file: 'migrations/1-Bad.ts', text: "export { centres } from '@seedbed/centres';\n" },
  },
  {
    rule: 'resolvable',
    plant: { file: 'libs/projects/src/missing.ts', text: "import './nowhere.js';\n" },
  },
  {
    rule: 'no-dev-package-in-product',
    plant: { file: 'libs/projects/src/dev.ts', text: "export { default } from 'fast-check';\n" },
  },
];

/** Violations of the words, judged file by file. @type {Planted[]} */
const words = [
  {
    rule: 'database-only-in-platform-database',
    plant: { file: 'libs/projects/src/p.service.ts', text: 'constructor(@InjectRepository(P) private p: R) {}' },
  },
  {
    rule: 'database-only-in-platform-database',
    plant: { file: 'apps/api/src/x.ts', text: 'const d = new DataSource({});' },
  },
  {
    rule: 'settings-only-in-platform-config',
    plant: { file: 'libs/projects/src/x.ts', text: 'const p = process.env.PORT;' },
  },
  {
    rule: 'settings-only-in-platform-config',
    plant: { file: 'apps/worker/src/x.ts', text: 'const { env } = process;' },
  },
  {
    rule: 'no-export-star',
    plant: { file: 'libs/projects/src/index.ts', text: "export * from './a.js';" },
  },
  { rule: 'no-silenced-types', plant: { file: 'libs/projects/src/x.ts', text: '// @ts-expect-error later' } },
  { rule: 'no-silenced-lint', plant: { file: 'apps/web/src/x.tsx', text: '// biome-ignore lint: because' } },
  { rule: 'no-unfinished-note', plant: { file: 'tools/x.mjs', text: '// TODO later' } },
  { rule: 'no-focused-or-skipped-test', plant: { file: 'test/medium/a.medium-spec.ts', text: "it.only('x', f);" } },
  { rule: 'no-focused-or-skipped-test', plant: { file: 'libs/projects/src/a.spec.ts', text: "xit('x', f);" } },
  { rule: 'wait-for-a-state', plant: { file: 'test/crash/a.e2e-spec.ts', text: 'await setTimeout(500);' } },
  { rule: 'no-console-in-libs', plant: { file: 'libs/projects/src/x.ts', text: "console.log('x');" } },
];

/** Words that must not stand anywhere; put together here so that this file does not hold them. @type {Planted[]} */
const workshop = [
  { rule: 'no-machine-path', plant: { file: 'docs/a.md', text: `see ${['', 'root', 'seedbed'].join('/')}` } },
  { rule: 'no-machine-path', plant: { file: 'test/a.ts', text: `'${['', 'tmp', 'out', 'x.json'].join('/')}'` } },
  { rule: 'no-registry-host', plant: { file: '.npmrc', text: `${'regis'}try=https://npm.example.org/` } },
  { rule: 'no-private-host', plant: { file: 'README.md', text: `http:/${'/10.1.2.3'}:3000` } },
  { rule: 'no-secret', plant: { file: 'a.pem', text: `-----BEGIN RSA ${'PRIVATE'} KEY-----` } },
  { rule: 'no-workshop-word', plant: { file: 'docs/a.md', text: `as the language ${'model'} said` } },
];

/** Things that look like violations and are none. @type {File[]} */
const innocent = [
  { file: 'libs/projects/src/x.ts', text: "// reads no process.env\nconst a = 'http://example.org'; /* DataSource */" },
  { file: 'libs/platform/config/src/x.ts', text: 'const p = process.env.PORT;' },
  { file: 'libs/platform/database/src/x.ts', text: 'const d = new DataSource({});' },
  { file: 'test/medium/a.medium-spec.ts', text: "it('waits', () => until(() => done()));" },
];

/** @param {string} root @param {File} file */
function write(root, { file, text }) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** @returns {string} a small repository that keeps all rules, in a new folder */
function smallCopy() {
  const root = mkdtempSync(join(tmpdir(), 'seedbed-check-'));
  for (const file of COPIED)
    if (existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(root, file), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  for (const lib of libs) {
    const name = lib.name.replace(/^.*\//, '');
    write(root, { file: entryOf(lib), text: `export const ${name} = '${name}';\n` });
  }
  for (const app of ['api', 'worker'])
    write(root, { file: `apps/${app}/src/main.ts`, text: "import '@seedbed/projects';\n" });
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  return root;
}

/** The check `name` of tools/check.mjs, run in `root`. @param {string} root @param {string} name */
const check = (root, name) => run(process.execPath, ['tools/check.mjs', name], { cwd: root });

/** @param {string} root @returns {Promise<Set<string>>} "rule file" of each arrow that dependency-cruiser refuses; of rules per lib the first word */
async function brokenArrows(root) {
  const { output } = await runPackage(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs', 'migrations', 'test'],
    { cwd: root },
  );
  const { summary } = JSON.parse(output.slice(output.indexOf('{')));
  return new Set(
    summary.violations.map(
      (/** @type {any} */ violation) => `${violation.rule.name.replace(/ .*/, '')} ${violation.from}`,
    ),
  );
}

/**
 * @param {(line: string) => void} say gets one line per rule
 * @returns {Promise<number>} 0 when every violation was caught and nothing innocent was
 */
export async function selfTest(say) {
  const root = smallCopy();
  let missed = 0;
  /** @param {boolean} good @param {string} text */
  const verdict = (good, text) => {
    if (!good) missed++;
    say(`${good ? 'caught' : 'MISSED'} ${text}`);
  };
  try {
    for (const name of ['arrows', 'bans', 'types', 'lint']) {
      mkdirSync(join(root, 'migrations'), { recursive: true });
      const { code, output } = await check(root, name);
      if (code !== 0) verdict(false, `(the copy without violations fails "${name}")\n${output}`);
    }
    for (const { rule, plant } of words)
      verdict(
        bansIn(plant.file, plant.text).some((finding) => finding.rule === rule),
        `${rule} in ${plant.file}`,
      );
    for (const { rule, plant } of workshop)
      verdict(
        wordsIn(plant.file, plant.text).some((finding) => finding.rule === rule),
        `${rule} in ${plant.file}`,
      );
    for (const { file, text } of innocent) {
      const findings = [...bansIn(file, text), ...wordsIn(file, text)];
      if (findings.length > 0) verdict(false, `(${file} is innocent) ${findings[0]?.rule}`);
    }
    checkTheLock(verdict);
    checkTheTexts(root, verdict);
    await checkTheConfig(root, verdict);
    await checkTheGates(root, verdict);
    for (const { plant, also } of arrows) for (const file of [plant, ...(also ?? [])]) write(root, file);
    const found = await brokenArrows(root);
    for (const { rule, plant } of arrows) verdict(found.has(`${rule} ${plant.file}`), `${rule} in ${plant.file}`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  say(missed === 0 ? 'self-test: every planted violation was caught' : `self-test: ${missed} missed`);
  return missed === 0 ? 0 : 1;
}

/** @param {(good: boolean, text: string) => void} verdict */
function checkTheLock(verdict) {
  const [lock, pkg] = ['package-lock.json', 'package.json'].map((file) =>
    JSON.parse(readFileSync(join(ROOT, file), 'utf8')),
  );
  /** @param {string} rule @param {(lock: any, pkg: any) => void} change */
  const spoiled = (rule, change) => {
    const copies = [structuredClone(lock), structuredClone(pkg)];
    change(copies[0], copies[1]);
    verdict(
      lockProblems(copies[0], copies[1]).some((finding) => finding.rule === rule),
      `${rule} in the lock`,
    );
  };
  spoiled('lock-names-no-registry', (l) => {
    l.packages['node_modules/pg'].resolved = 'https://example.org/pg.tgz';
  });
  spoiled('lock-complete-for-all-platforms', (l) => {
    delete l.packages['node_modules/@swc/core-darwin-arm64'];
  });
  spoiled('exact-versions', (_, p) => {
    p.dependencies.pg = '^8.0.0';
  });
  spoiled('lock-agrees', (_, p) => {
    p.dependencies.pg = '8.0.0';
  });
}

/** A text without a translation, one without a plural form, a type without a word. @param {string} root @param {(good: boolean, text: string) => void} verdict */
function checkTheTexts(root, verdict) {
  const one = 'msgid "{n, plural, one {# record} other {# records}}"\nmsgstr ';
  /** @type {Record<string, string>} */
  const texts = { it: `${one}""`, sl: `${one}"{n, plural, one {# zapis} other {# zapisov}}"` };
  for (const language of ['en', 'it', 'hr', 'el', 'ro', 'sl'])
    write(root, {
      file: `apps/web/src/i18n/locales/${language}.po`,
      text: `msgid ""\nmsgstr ""\n\n${texts[language] ?? 'msgid "Name"\nmsgstr "Name"'}\n`,
    });
  write(root, { file: 'apps/web/src/records/labels.ts', text: '' });
  write(root, {
    file: 'records.json',
    text: JSON.stringify({ types: [{ name: 'Planted', mutations: { create: {} }, fields: [] }] }),
  });
  const found = checkTexts(root).map(({ rule, file }) => `${rule} in ${file}`);
  for (const expected of [
    'text-translated in apps/web/src/i18n/locales/it.po',
    'text-complete in apps/web/src/i18n/locales/sl.po',
    'text-word in apps/web/src/records/labels.ts',
  ])
    verdict(found.includes(expected), expected);
  verdict(found.length === 3, `(only these texts) ${found.join(', ')}`);
  for (const file of ['apps/web', 'records.json']) rmSync(join(root, file), { recursive: true });
}

/** A lib that stands in the list only must be noticed. @param {string} root @param {(good: boolean, text: string) => void} verdict */
async function checkTheConfig(root, verdict) {
  const file = join(root, 'tools/libs.mjs');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace("{ name: 'insights'", "{ name: 'planted', row: 5 },\n  { name: 'insights'"));
  const { code, output } = await run(process.execPath, ['tools/gen-config.mjs', '--check'], { cwd: root });
  for (const config of ['tsconfig.json', '.swcrc', 'nest-cli.json'])
    verdict(code !== 0 && output.includes(config), `a lib that is missing in ${config}`);
  writeFileSync(file, before);
}

/** Types, format, lint and unused files. @param {string} root @param {(good: boolean, text: string) => void} verdict */
async function checkTheGates(root, verdict) {
  /** @param {string} step @param {string} named @param {File} file */
  const planted = async (step, named, file) => {
    write(root, file);
    const { code, output } = await check(root, step);
    verdict(code !== 0 && output.includes(named), `${named} by "${step}"`);
    rmSync(join(root, file.file));
  };
  const file = 'libs/projects/src/planted.ts';
  await planted('types', 'TS2322', { file, text: "export const a: number = 'a';\n" });
  await planted('types', 'TS2532', { file, text: 'export const a = (list: string[]) => list[0].length;\n' });
  await planted('lint', 'noExplicitAny', { file, text: 'export const a = (x: any) => x;\n' });
  await planted('lint', 'noFloatingPromises', {
    file,
    text: 'const save = async (): Promise<void> => {};\nexport const a = (): void => {\n  save();\n};\n',
  });
  await planted('lint', 'useHookAtTopLevel', {
    file: 'apps/web/src/planted.tsx',
    text: "import { useState } from 'react';\nexport const A = (p: { a: boolean }) => (p.a ? useState(1) : null);\n",
  });
  await planted('lint', 'format', { file, text: 'export const a  =  1\n' });
  await planted('unused', 'planted.ts', { file, text: 'export const a = 1;\n' });
  await planted('bans', 'no-unfinished-note', { file, text: '// TODO later\nexport const a = 1;\n' });
}
