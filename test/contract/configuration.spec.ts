import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import config from '../../jest.config.js';
import { configFiles } from '../../tools/gen-config.mjs';
import { aliasOf, entryOf, libs } from '../../tools/libs.mjs';
import { suites } from '../../tools/test-suites.mjs';
import { repositoryFiles } from '../support/all-libs.js';

const files = repositoryFiles();

describe('the one list of libs', () => {
  it.each(Object.entries(configFiles()))('is what %s says', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('is what Jest resolves', () => {
    for (const lib of libs)
      expect(config.moduleNameMapper).toHaveProperty([`^${aliasOf(lib)}$`], `<rootDir>/${entryOf(lib)}`);
  });

  it('names the folders of libs/, and no others', () => {
    const folders = ['libs', 'libs/platform'].flatMap((parent) =>
      readdirSync(parent, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'platform')
        .map((entry) => `${parent}/${entry.name}`.replace(/^libs\//, '')),
    );
    expect(folders.sort()).toEqual(libs.map((lib) => lib.name).sort());
  });

  it.each(libs.map((lib) => lib.name))('%s has a face and a README', (name) => {
    expect(existsSync(`libs/${name}/src/index.ts`)).toBe(true);
    expect(existsSync(`libs/${name}/README.md`)).toBe(true);
  });
});

describe('names of test files', () => {
  const holdTests = files.filter(
    (file) =>
      /^(apps\/(api|worker)|libs|test)\/.*\.ts$/.test(file) &&
      !file.startsWith('test/e2e/web/') &&
      /^(describe|it|test)(\.each)?\(/m.test(readFileSync(file, 'utf8')),
  );

  it('end so that Jest finds them', () => {
    const pattern = new RegExp(config.testRegex);
    expect(holdTests.filter((file) => !pattern.test(file))).toEqual([]);
  });

  it('end in .spec.ts beside the code, so that no test is compiled into the product', () => {
    const beside = holdTests.filter((file) => !file.startsWith('test/'));
    expect(beside.filter((file) => !file.endsWith('.spec.ts'))).toEqual([]);
    const { exclude } = JSON.parse(readFileSync('.swcrc', 'utf8')) as { exclude: string[] };
    expect(beside.filter((file) => !exclude.some((pattern) => new RegExp(pattern).test(file)))).toEqual([]);
  });

  it('stand in a folder that some test command runs', () => {
    const run = Object.values(suites).flatMap(({ folders }) => folders);
    expect(holdTests.filter((file) => !run.some((folder) => file.startsWith(`${folder}/`)))).toEqual([]);
  });
});
