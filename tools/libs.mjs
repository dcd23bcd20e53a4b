// @ts-check
/**
 * The one list of libs. tsconfig, .swcrc, nest-cli, Jest and the architecture checker take their aliases and rules
 * from here (`npm run gen` writes them, `npm run check` fails when they disagree).
 *
 * `row`: a lib may import libs of a lower row only. Inside row 0 (the platform) `step` orders the libs: a lib may
 * import platform libs of a lower step only. `sideways`: the libs of the same row that it may import all the same.
 *
 * @typedef {{ name: string, row: number, step?: number, sideways?: string[], testsOnly?: boolean }} Lib
 */

/** @type {string[]} platform libs, lowest first: each may import only those before it */
const platform = [
  'kernel',
  'config',
  'database',
  'events',
  'graphql',
  'records',
  'projection',
  'quality',
  'links',
  'views',
  'queue',
  'journal',
  'mail',
  'files',
  'proposals',
];

/** @type {Lib[]} */
export const libs = [
  ...platform.map((name, step) => ({ name: `platform/${name}`, row: 0, step })),
  { name: 'platform/testing', row: 0, step: platform.length, testsOnly: true },
  { name: 'reference', row: 1 },
  { name: 'centres', row: 1, sideways: ['reference'] },
  { name: 'identity', row: 1, sideways: ['centres', 'reference'] },
  { name: 'organisations', row: 2 },
  { name: 'contacts', row: 2, sideways: ['organisations'] },
  { name: 'projects', row: 3 },
  { name: 'competences', row: 3 },
  { name: 'pilots', row: 4 },
  { name: 'strategy', row: 4, sideways: ['pilots'] },
  { name: 'training', row: 4 },
  { name: 'exchange', row: 6 },
  { name: 'insights', row: 6 },
  { name: 'newsletters', row: 6 },
  { name: 'demo', row: 7 },
];

/** @param {Lib} lib */
export const aliasOf = (lib) => `@seedbed/${lib.name}`;
/** @param {Lib} lib */
export const entryOf = (lib) => `libs/${lib.name}/src/index.ts`;

/**
 * Whether `from` may import `to`.
 * @param {Lib} from
 * @param {Lib} to
 */
export function mayImport(from, to) {
  if (from === to) return true;
  if (from.sideways?.includes(to.name)) return true;
  if (from.row === 0 && to.row === 0) return (to.step ?? 0) < (from.step ?? 0);
  return to.row < from.row;
}
