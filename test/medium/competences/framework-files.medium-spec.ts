import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Competence,
  CompetenceFramework,
  CompetenceLink,
  competenceId,
  type FrameworkResult,
  frameworkId,
  loadExtracts,
  loadFramework,
  loadLinks,
  readExtracts,
  shippedFramework,
  shippedLinks,
} from '@seedbed/competences';
import { projectFile, sayError } from '@seedbed/platform/kernel';
import { useDatabase } from '@seedbed/platform/testing';
import { seedNetwork } from '../../../apps/worker/src/seed-network.js';
import { codesOf, ctx, type Domain, domainOf, seedGround, seedRun } from '../seed/domain.js';

interface Entry {
  code: string;
  broader?: string | null;
  label?: object;
  [other: string]: unknown;
}
const entry = ({ code, broader = null, ...rest }: Entry) => ({
  ...{ code, kind: 'COMPETENCE', label: { en: code }, description: null, broader, source: null },
  ...rest,
});
const framework = (key: string, competences: readonly Entry[], rest: object = {}) =>
  JSON.stringify({
    ...{ key, version: '1', name: { en: key }, note: null, releasedOn: '2026', levels: 2, levelNames: null },
    ...{ maintainer: null, licence: null, url: null, competences: competences.map(entry), outcomes: [] },
    ...rest,
  });
const outcome = (competence: string, level: number | null) => ({
  ...{ competence, code: 'o', text: 'I can.', kind: null, level, levelName: null },
});

/** What an operator does: a folder of files, and the program behind `npm run load:competences`. */
describe('files of frameworks', () => {
  const database = useDatabase();
  let domain: Domain;
  let base: string;
  let number = 0;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
    base = mkdtempSync(join(tmpdir(), 'seedbed-frameworks-'));
  });
  afterAll(() => rmSync(base, { recursive: true }));
  const folder = (files: Readonly<Record<string, string | Uint8Array>>): string => {
    number += 1;
    const path = join(base, String(number));
    mkdirSync(path);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
    return path;
  };
  /** What the program does, without its process. */
  const load = async (from: string, leavesOut = false) => {
    const results: FrameworkResult[] = [];
    const run = { ctx, db: domain.db, records: domain.records, leavesOut };
    await loadExtracts(run, readExtracts(from), (_, result) => results.push(result));
    return results[0];
  };
  const program = (from: string, ...flags: string[]) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [projectFile('dist/apps/worker/src/load-competences.js'), from, ...flags],
      { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: '', DATABASE_URL: database().url } },
    );
    return { status, said: stdout + stderr };
  };
  const kept = async (): Promise<number> => {
    const sql = `select (select count(*) from competence_frameworks)::int + (select count(*) from competences)::int
      + (select count(*) from competence_outcomes)::int as n`;
    return (await domain.db.query<{ n: number }>(ctx, sql))[0]?.n ?? 0;
  };

  it.each<[string, Record<string, string | Uint8Array>, string[]]>([
    [
      'a circle, a code twice, one that is its own broader one, and an unknown broader one',
      {
        'x.framework.json': framework('X', [
          { code: 'a', broader: 'b' },
          { code: 'b', broader: 'a' },
          { code: 'c' },
          { code: 'c' },
          { code: 'd', broader: 'd' },
          { code: 'e', broader: 'nowhere' },
        ]),
      },
      [
        'a (competence 1): BROADER_CIRCLE',
        'b (competence 2): BROADER_CIRCLE',
        'c (competence 4): CODE_TWICE',
        'd (competence 5): BROADER_CIRCLE',
        'e (competence 6): BROADER_UNKNOWN',
      ],
    ],
    [
      'a label that is too long, none at all, and an address that is none',
      {
        'x.framework.json': framework('X', [
          { code: 'a', label: { en: 'x'.repeat(501) } },
          { code: 'b', label: {} },
          { code: 'c', uri: 'javascript:alert(1)' },
        ]),
      },
      ['a (competence 1): TOO_LONG label', 'b (competence 2): LABEL_MISSING', 'c (competence 3): WRONG_FORM uri'],
    ],
    [
      'levels that are missing',
      { 'x.framework.json': framework('X', [{ code: 'a' }], { levels: null, outcomes: [outcome('a', 2)] }) },
      ['o (outcome 1): LEVEL_UNKNOWN'],
    ],
    [
      'names of other levels than it has',
      { 'x.framework.json': framework('X', [], { levelNames: { en: ['one'] } }) },
      ['FRAMEWORK_LEVELS_NAMED_OTHERWISE'],
    ],
    ['JSON that breaks off', { 'x.framework.json': '{"key": "X",' }, ['x.framework.json']],
    ['another form', { 'x.framework.json': '{"key": "X"}' }, ['x.framework.json', 'version:']],
    ['JSON-LD that breaks off', { 'DigComp_3.0_x.jsonld': '{"@graph": [' }, ['DigComp_3.0_x.jsonld']],
    ['JSON-LD without levels', { 'DigComp_3.0_x.jsonld': '{"@graph": []}' }, ['no level of proficiency']],
    [
      'bytes that are no UTF-8',
      { 'x.framework.json': Buffer.from(framework('X', [{ code: 'città' }]), 'latin1') },
      ['x.framework.json', 'it is not UTF-8'],
    ],
    [
      'a row with a cell too many',
      { 'ESCO_skillsHierarchy_en.csv': 'Level 0 URI,Level 0 preferred term\nhttp://x/S,skills\nhttp://x/T,a,b\n' },
      ['row 3 has 3 cells, the first row has 2'],
    ],
    [
      'a quotation mark that is not closed',
      { 'ESCO_skillsHierarchy_en.csv': 'Level 0 URI,Level 0 preferred term\nhttp://x/S,"skills\nhttp://x/T,a\n' },
      ['row 2 has a quotation mark that is not closed'],
    ],
  ])('with %s are refused, named, and nothing of them is written', async (_what, files, said) => {
    const before = await kept();
    const good = framework('GOOD', [{ code: 'a' }]);
    const error = await load(folder({ 'a.framework.json': good, ...files })).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: expect.stringMatching(/^COMPETENCE_(FRAMEWORK_BROKEN|EXTRACT_UNREADABLE)$/) });
    for (const part of said) expect(sayError(error)).toContain(part);
    expect(await kept()).toBe(before); // not even of the good one beside it
  });

  it('of a size that no framework has are not read', async () => {
    const path = folder({ 'x.framework.json': '' });
    truncateSync(join(path, 'x.framework.json'), 100_000_000);
    expect(await codesOf(load(path))).toContain('COMPETENCE_FILE_TOO_LARGE');
  });

  it('are loaded without what is broken where that is asked for, and completed by the corrected file', async () => {
    const broken = [{ code: 'a' }, { code: 'b', broader: 'a' }, { code: 'b', label: { en: 'Another b' } }];
    const from = folder({ 'x.framework.json': framework('MENDED', broken) });
    expect(await codesOf(load(from))).toContain('COMPETENCE_FRAMEWORK_BROKEN');
    const first = program(from, '--leave-out');
    expect(first.status).toBe(0);
    expect(first.said).toContain('skipped b (competence 3): CODE_TWICE');
    expect(first.said).toContain('it stays a draft');
    const id = frameworkId('MENDED', '1');
    expect(await domain.records.require(ctx, CompetenceFramework, id)).toMatchObject({ state: 'DRAFT' });
    const mended = [...broken.slice(0, 2), { code: 'c', label: { en: 'Another b' } }];
    expect(await load(folder({ 'x.framework.json': framework('MENDED', mended) }))).toMatchObject({ isReleased: true });
    expect(await domain.records.require(ctx, CompetenceFramework, id)).toMatchObject({ state: 'RELEASED' });
    expect(await domain.records.require(ctx, Competence, competenceId(id, 'c'))).toMatchObject({
      label: { en: 'Another b' },
      uri: `urn:uuid:${competenceId(id, 'c')}`,
    });
  }, 300_000);

  it('that hold more of a published framework than is there complete it; nobody else does', async () => {
    const run = { ctx, db: domain.db, records: domain.records };
    const { competences, ...esco } = shippedFramework('esco-1.1');
    const part = { ...esco, version: '1.1-test' };
    await loadFramework(run, { ...part, competences: competences.slice(0, 3) });
    const whole = await loadFramework(run, { ...part, competences });
    expect(whole).toMatchObject({ created: { Competence: competences.length - 3 }, skipped: [], isReleased: true });
    const id = frameworkId('ESCO', '1.1-test');
    const add = domain.records.create(
      { ...ctx, reader: { role: 'COORDINATOR', nccIds: [], organisationIds: [] } },
      Competence,
      { framework: id, code: 'mine', label: { en: 'Mine' } },
    );
    expect(await codesOf(add)).toContain('FRAMEWORK_RELEASED');
    const [first] = competences;
    expect(await domain.records.require(ctx, Competence, competenceId(id, first?.code ?? ''))).toMatchObject({
      uri: first?.uri,
    });
  });

  it('that ship are linked by hand, each link once, with its reason', async () => {
    const run = { ctx, db: domain.db, records: domain.records };
    const links = shippedLinks('links-2026-11');
    expect(await codesOf(loadLinks(run, links))).toContain('COMPETENCE_FRAMEWORK_BROKEN');
    await seedNetwork(seedRun(domain));
    const there = await domain.records.list(ctx, CompetenceLink, {} as never);
    expect(there).toHaveLength(links.links.length);
    expect(there.every(({ note, source }) => Boolean(note && source))).toBe(true);
    expect(await loadLinks(run, links)).toBe(0);
    const academy = links.links.filter(({ from, to }) => [from[0], to[0]].includes('ACADEMY'));
    expect(new Set(academy.flatMap(({ from, to }) => [from[0], to[0]]))).toEqual(
      new Set(['ACADEMY', 'NCC', 'ENTRECOMP', 'DIGCOMP']),
    );
  }, 300_000);
});
