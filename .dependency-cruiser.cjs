/**
 * Which folder may import which: the six rules of docs/directory.md, made from the one list of libs, and a few that
 * keep a technology in its place. `npm run check` runs it; every message says what to do instead.
 */
const { aliasOf, libs, mayImport } = require('./tools/libs.mjs');

/** @param {{ name: string }} lib */
const folder = (lib) => `libs/${lib.name}/`;
const LIBS = '^(apps|libs|test|migrations)/';
const TESTS = '^test/|[.]spec[.]ts$|^libs/platform/testing/';

/** One rule for each lib and direction, so that the message can name what it may import. */
const rows = libs.flatMap((from) => {
  const allowed = libs.filter((to) => to !== from && !to.testsOnly && mayImport(from, to)).map(aliasOf);
  const refused = libs.filter((to) => !to.testsOnly && !mayImport(from, to));
  const rule = (name, others, instead) =>
    others.length === 0
      ? []
      : [
          {
            name: `${name} of ${from.name}`,
            severity: 'error',
            comment: `${aliasOf(from)} may import ${allowed.length > 0 ? allowed.join(' ') : 'nothing of ours'}. ${instead}`,
            from: { path: `^${folder(from)}` },
            to: { path: `^(${others.map(folder).join('|')})` },
          },
        ];
  return [
    ...rule(
      'rows',
      refused.filter((to) => to.row > from.row),
      'Upwards: publish an event and let the higher lib listen; a relation is declared by the side that holds the foreign key.',
    ),
    ...rule(
      'no-sideways',
      refused.filter((to) => to.row <= from.row),
      'Sideways: publish an event, or move what both need one row down.',
    ),
  ];
});

/**
 * The one file that a lib shares with scripts/ and their tests: they run before anything is installed or built, so it is
 * plain JavaScript on Node's own modules.
 */
const SHARED_WITH_SCRIPTS = 'libs/platform/database/src/embedded/folder-lock[.]js';

/** Only the lib itself sees behind its index. */
const indexOnly = libs.map((lib) => ({
  name: `index-only into ${lib.name}`,
  severity: 'error',
  comment: `Import from '${aliasOf(lib)}'. If it does not export what you need, add it to ${folder(lib)}src/index.ts by name.`,
  from: { path: LIBS, pathNot: `^${folder(lib)}` },
  to: { path: `^${folder(lib)}`, pathNot: `^${folder(lib)}src/index[.]ts$|^${SHARED_WITH_SCRIPTS}$` },
}));

module.exports = {
  forbidden: [
    ...rows,
    ...indexOnly,
    {
      name: 'libs-never-import-apps',
      severity: 'error',
      comment: 'Take what you need as an argument (the app passes it), or move it into a lib.',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-stand-alone',
      severity: 'error',
      comment:
        'api, worker and web meet in the database, in the queue and over GraphQL. Move what two of them need into a lib.',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'web-talks-graphql-only',
      severity: 'error',
      comment:
        'The browser app imports no lib and no server code: ask through GraphQL, types come from apps/web/src/gql.',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|migrations)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Move what both files need into a third, or merge the two.',
      from: { path: LIBS },
      to: { circular: true },
    },
    {
      name: 'testing-only-from-tests',
      severity: 'error',
      comment: 'platform/testing is for tests. What a product file needs belongs into another lib.',
      from: { pathNot: TESTS },
      to: { path: '^libs/platform/testing/' },
    },
    {
      name: 'queue-only-in-platform-queue',
      severity: 'error',
      comment:
        'Only libs/platform/queue knows BullMQ and ioredis. Use defineJob, @HandlesJob and JobQueue of @seedbed/platform/queue.',
      from: { path: '^(apps/(api|worker)|libs)/', pathNot: '^libs/platform/queue/' },
      to: { path: '(^|/)node_modules/(bullmq|ioredis|redis)/' },
    },
    {
      name: 'domain-libs-know-no-orm',
      severity: 'error',
      comment:
        'A domain lib declares with the decorators of @seedbed/platform/records and asks through Db; TypeORM stays in the platform.',
      from: {
        path: `^(${libs
          .filter((lib) => lib.row > 0)
          .map(folder)
          .join('|')}|apps/(api|worker)/)`,
      },
      to: { path: '(^|/)node_modules/(typeorm|pg)/' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment:
        'A rule is a function of its arguments: no Nest, no TypeORM, no service. Let the service fetch what the rule needs.',
      from: { path: '[.]rules[.]ts$' },
      to: { path: '(^|/)node_modules/(@nestjs|typeorm|pg)/|[.](service|resolver|module|job)[.]ts$' },
    },
    {
      name: 'nobody-imports-a-resolver',
      severity: 'error',
      comment: 'Resolver, then service, then rules and record: move the logic from the resolver into the service.',
      from: { path: '^libs/', pathNot: '[.]module[.]ts$|/index[.]ts$|[.]spec[.]ts$' },
      to: { path: '[.]resolver[.]ts$' },
    },
    {
      name: 'migrations-stand-alone',
      severity: 'error',
      comment: 'A migration says its SQL itself: our code changes, the migration must not.',
      from: { path: '^migrations/' },
      to: { path: '^(apps|libs|test)/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'Nothing is there: correct the path (relative imports end in .js), or add the package to package.json.',
      from: { path: LIBS, pathNot: '^apps/web/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-package-in-product',
      severity: 'error',
      comment: 'Move the package from devDependencies to dependencies: production installs without the former.',
      // generate.ts is the developers' `npm run gen`; production never runs it
      from: { path: '^(apps/(api|worker)|libs|migrations)/', pathNot: `${TESTS}|^apps/api/src/generate[.]ts$` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/web/dist)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true, // imports of types count: they are arrows as well
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
