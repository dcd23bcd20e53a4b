import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { frameworkId, readExtracts, shippedFramework } from '@seedbed/competences';
import { projectFile } from '@seedbed/platform/kernel';
import { useDatabase } from '@seedbed/platform/testing';
import { ctx, type Domain, domainOf, seedGround } from '../medium/seed/domain.js';

const FOLDER = join(process.env.SEEDBED_DATA ?? '../shared/data', 'competences');

describe('the published frameworks', () => {
  const database = useDatabase();
  let domain: Domain;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
  });
  /** The program of `npm run load:competences`. */
  const load = () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [projectFile('dist/apps/worker/src/load-competences.js'), FOLDER],
      { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: '', DATABASE_URL: database().url } },
    );
    return { status, said: stdout + stderr };
  };
  const count = async (sql: string, ...parameters: unknown[]): Promise<number> =>
    (await domain.db.query<{ n: number }>(ctx, `select count(*)::int as n from ${sql}`, parameters))[0]?.n ?? 0;

  it('ship as they were published', () => {
    const read = new Map(readExtracts(FOLDER).map(({ file }) => [file.key, file]));
    for (const name of ['digcomp-3.0', 'entrecomp-2016']) {
      const shipped = shippedFramework(name);
      const { outcomes: _, note: __, levelNames, ...published } = read.get(shipped.key) ?? {};
      const { outcomes: ___, note: ____, levelNames: ourNames, ...ours } = shipped;
      expect(ours).toEqual(published);
      expect(ourNames?.en).toEqual(levelNames?.en); // in other languages they are ours
    }
    const esco = new Map(read.get('ESCO')?.competences.map(({ place: _, ...one }) => [one.code, one]));
    for (const one of shippedFramework('esco-1.1').competences) expect(one).toEqual(esco.get(one.code));
  });

  it('are loaded whole, once, and what is not loaded is said', async () => {
    const first = load();
    expect(first).toMatchObject({ status: 0 });
    expect(first.said).toContain(
      'DIGCOMP 3.0: created 1 CompetenceFramework, 26 Competence, 523 CompetenceOutcome; there already nothing; 0 skipped',
    );
    expect(first.said).toContain('not loaded: 362 CompetenceStatement, 126 Glossary');
    expect(first.said).toContain('ENTRECOMP 2016: created 1 CompetenceFramework, 18 Competence, 272 CompetenceOutcome');
    expect(first.said).toContain(
      'not loaded: 26 threads that the file does not hold, 170 outcomes that the file does not hold',
    );
    for (const line of ['DigComp 3.0, JRC, CC BY 4.0', 'ESCO v1.1, European Commission'])
      expect(first.said).toContain(line);
    const digcomp = frameworkId('DIGCOMP', '3.0');
    expect(await count(`competences where framework_id = $1 and kind = 'COMPETENCE'`, digcomp)).toBe(21);
    expect(await count(`competences where framework_id = $1 and kind = 'AREA'`, digcomp)).toBe(5);
    const esco = frameworkId('ESCO', '1.1');
    expect(await count(`competences where framework_id = $1 and kind = 'AREA'`, esco)).toBe(656);

    expect(await count('competences c where framework_id = $1 and broader_id is null', esco)).toBe(4);
    const journal = await count('journal');
    const second = load();
    expect(second.said).toContain(
      'DIGCOMP 3.0: created nothing; there already 1 CompetenceFramework, 26 Competence, 523 CompetenceOutcome',
    );
    const jobs = `journal where kind <> 'Job'`;
    expect(await count(jobs)).toBeLessThanOrEqual(journal);
    expect(await count('competences')).toBe(26 + 18 + (await count('competences where framework_id = $1', esco)));
  }, 300_000);
});
