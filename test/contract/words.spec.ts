import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { declaredActions } from '@seedbed/platform/journal';
import { declaredJobs, declaredPrograms } from '@seedbed/platform/queue';
import { linkRecords, type RecordMeta } from '@seedbed/platform/records';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { loadAllLibs, repositoryFiles } from '../support/all-libs.js';

const WORDS = 'apps/web/src/i18n';
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const rootFields = (type: GraphQLObjectType | null | undefined): string[] => Object.keys(type?.getFields() ?? {});

/** The names that a table of words has words for. */
function worded(file: string, table: string): string[] {
  const text = readFileSync(`${WORDS}/${file}`, 'utf8');
  const [, lines = ''] = new RegExp(`^const ${table}: OpenLabels = \\{\\n([\\s\\S]*?)^\\};`, 'm').exec(text) ?? [];
  return [...lines.matchAll(/^ {2}'?([\w.-]+)'?: /gm)].map(([, name = '']) => name);
}

/** What the guard calls REST handlers: `files.add`. */
function restHandlers(): string[] {
  return repositoryFiles()
    .filter((file) => /^(libs|apps\/api)\/.*\.controller\.ts$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const [, name = ''] = /class (\w+)Controller/.exec(text) ?? [];
      const methods = text.matchAll(/^ {2}@(?:Get|Post|Put|Patch|Delete)\([\s\S]*?^ {2}(?:async )?(\w+)\(/gm);
      return [...methods].map(([, method]) => `${name.charAt(0).toLowerCase()}${name.slice(1)}.${method}`);
    });
}

const without = (names: Iterable<string>, words: Iterable<string>): string[] => {
  const known = new Set(words);
  return [...new Set(names)].filter((name) => !known.has(name)).sort();
};

describe('what the audit and the list of jobs show by name', () => {
  let types: RecordMeta[];
  let jobs: string[];
  beforeAll(async () => {
    await loadAllLibs();
    types = [...linkRecords().values()];
    jobs = [...declaredJobs().keys(), ...declaredPrograms().keys()];
  }, 60_000);
  /** Root fields whose words are made from those of their type. */
  const generated = () => [
    ...(JSON.parse(readFileSync('records.json', 'utf8')) as { types: { mutations: object }[] }).types.flatMap(
      ({ mutations }) =>
        Object.values(mutations).flatMap(({ one, many }: { one: string; many: string }) => [one, many]),
    ),
    ...types.flatMap(({ singular, plural }) => [singular, plural, `${plural}Facets`, `${plural}Aggregate`]),
  ];

  it('has words for every job and program, and for nothing else', () => {
    expect(jobs.length).toBeGreaterThan(8);
    const words = worded('job-words.ts', 'jobKinds');
    expect([without(jobs, words), without(words, jobs)]).toEqual([[], []]);
  });

  it('has words for everything that the audit can be told, and for nothing else', () => {
    expect(restHandlers()).toEqual(expect.arrayContaining(['files.add', 'export.post', 'mailbox.empty']));
    const words = worded('action-words.ts', 'actions');
    const written = [...declaredActions(), ...rootFields(schema.getMutationType()), ...restHandlers()];
    expect(declaredActions().size).toBeGreaterThan(40);
    expect([without(written, [...words, ...generated()]), without(words, written)]).toEqual([[], []]);
  });

  it('has words for everything that is named where access was refused, and for nothing else', () => {
    const questions = worded('action-words.ts', 'questions');
    const asked = [...rootFields(schema.getQueryType()), 'identify']; // `identify` reads who asks, before any field
    expect([without(asked, [...questions, ...generated()]), without(questions, asked)]).toEqual([[], []]);
  });
});
