// @ts-check
/**
 * Writes the aliases of tools/libs.mjs into tsconfig.json, .swcrc and nest-cli.json (Jest and dependency-cruiser read
 * the list themselves). With --check it writes nothing and fails when one of them disagrees.
 */
import { readFileSync } from 'node:fs';
import { aliasOf, entryOf, libs } from './libs.mjs';
import { writeChanged } from './write-changed.mjs';

/** @param {string} file @param {(json: any) => void} change @returns {string} the file's text after the change */
function changed(file, change) {
  const json = JSON.parse(readFileSync(file, 'utf8'));
  change(json);
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** @param {string} app */
const application = (app) => [
  app,
  { type: 'application', root: `apps/${app}`, entryFile: `apps/${app}/src/main`, sourceRoot: `apps/${app}/src` },
];

/** @param {import('./libs.mjs').Lib} lib */
const library = (lib) => [
  lib.name.replace('/', '-'),
  { type: 'library', root: `libs/${lib.name}`, entryFile: 'index', sourceRoot: `libs/${lib.name}/src` },
];

/** @returns {Record<string, string>} file to text: the configuration as the list of libs wants it */
export function configFiles() {
  const paths = Object.fromEntries(libs.map((lib) => [aliasOf(lib), [`./${entryOf(lib)}`]]));
  return {
    'tsconfig.json': changed('tsconfig.json', (json) => {
      json.compilerOptions.paths = paths;
    }),
    '.swcrc': changed('.swcrc', (json) => {
      json.jsc.paths = paths;
    }),
    'nest-cli.json': changed('nest-cli.json', (json) => {
      json.projects = Object.fromEntries([...['api', 'worker'].map(application), ...libs.map(library)]);
    }),
  };
}

if (process.argv[1]?.endsWith('gen-config.mjs')) {
  process.exitCode = writeChanged(configFiles(), { check: process.argv.includes('--check') });
}
