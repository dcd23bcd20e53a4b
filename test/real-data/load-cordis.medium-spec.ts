import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CordisExtract, firstProjects, readCordis } from '@seedbed/exchange';
import { projectFile } from '@seedbed/platform/kernel';
import { Job } from '@seedbed/platform/queue';
import { until, useDatabase } from '@seedbed/platform/testing';
import pg from 'pg';
import { ctx, type Domain, domainOf, seedGround } from '../medium/seed/domain.js';

/** Of the 7,574: so many that kills hit the middle of it, so few that this takes half a minute. */
const PROJECTS = 500;
const TABLES = [
  ...['sources', 'funding_programmes', 'organisations', 'organisation_names', 'external_identifiers', 'sites', 'calls'],
  ...['grant_agreements', 'projects', 'project_fundings', 'participations', 'quality_flags'],
];

function csv(rows: readonly object[]): string {
  const cell = (value: unknown) => `"${String(value).replaceAll('"', '""')}"`;
  const lines = rows.map((row) => Object.values(row).map(cell).join(','));
  return [Object.keys(rows[0] ?? {}).join(','), ...lines].join('\n');
}

describe('the real extract of CORDIS, killed and repeated', () => {
  const database = useDatabase();
  const children: ChildProcess[] = [];
  let domain: Domain;
  let slice: CordisExtract;
  let folder: string;

  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
    slice = firstProjects(readCordis(join(process.env.SEEDBED_DATA ?? '../shared/data', 'cordis')), PROJECTS);
    folder = mkdtempSync(join(tmpdir(), 'seedbed-cordis-'));
    mkdirSync(join(folder, 'extract'));
    const files = { organisations: slice.organisations, projects: slice.projects, participations: slice.seats };
    for (const [name, rows] of Object.entries(files)) {
      writeFileSync(join(folder, 'extract', `${name}.csv`), csv(rows));
    }
  }, 120_000);
  afterAll(async () => {
    for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs the program of `npm run load:cordis`. */
  function program(): { child: ChildProcess; said: () => string } {
    const args = [projectFile('dist/apps/worker/src/load-cordis.js'), join(folder, 'extract'), report()];
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: '', DATABASE_URL: database().url },
    });
    children.push(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data));
    return { child, said: () => said };
  }
  const report = () => join(folder, 'report.csv');

  async function ended({ child, said }: ReturnType<typeof program>): Promise<string> {
    const [code] = child.exitCode === null ? await once(child, 'close') : [child.exitCode];
    if (code !== 0) throw new Error(said());
    return said();
  }

  async function killedAt(words: RegExp): Promise<void> {
    const { child, said } = program();
    const what = `the load to say ${words.source}`;
    await until(() => (child.exitCode === null ? words.test(said()) : Promise.reject(new Error(said()))), {
      what,
      deadlineMs: 120_000,
    });
    child.kill('SIGKILL');
    await once(child, 'close');
  }

  async function inOwner<T extends object>(sql: string): Promise<T[]> {
    const client = new pg.Client({ connectionString: database().ownerUrl });
    await client.connect();
    try {
      return (await client.query<T>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  /** What stands in the tables, without the moments at which it was written. */
  const state = () =>
    inOwner<{ name: string; rows: number; content: string }>(
      `${TABLES.map(
        (name) => `select '${name}' as name, count(*)::int as rows,
          md5(string_agg((to_jsonb(t) - 'created_at' - 'updated_at')::text, '' order by id)) as content from ${name} t`,
      ).join(' union all ')} order by name`,
    );
  const journal = async () => (await inOwner<{ n: number }>('select count(*)::int as n from journal'))[0]?.n;

  it('ends in the same state, whether it was killed in the middle or not, and repeated changes nothing', async () => {
    expect(await ended(program())).toMatch(/ 0 refused/);
    const whole = await state();
    const rows = new Map(whole.map((one) => [one.name, one.rows]));
    expect(rows.get('organisations')).toBe(slice.organisations.length);
    expect(rows.get('projects')).toBe(PROJECTS);
    expect(rows.get('participations')).toBe(slice.seats.length);

    const written = await journal();
    expect(await ended(program())).toMatch(/^0 records created, .*\n0 changed, .* 0 new quality flags, 0 refused$/m);
    expect([await state(), await journal()]).toEqual([whole, written]);

    const made = TABLES.filter((name) => name !== 'sources' && name !== 'funding_programmes');
    await inOwner(`truncate ${[...made, 'search_texts', 'journal'].join(', ')} cascade`);
    await killedAt(/^organisations: [1-9]/m);
    await killedAt(/^projects: .*\nprojects: /m);
    const between = new Map((await state()).map((one) => [one.name, one.rows]));
    expect(between.get('participations')).toBeLessThan(slice.seats.length);
    expect(await ended(program())).toMatch(/ there already\n/);
    expect(await state()).toEqual(whole);
    const jobs = await domain.records.list(ctx, Job, { kind: 'exchange.load-cordis' });
    expect(jobs.map(({ state: how }) => how)).toEqual(['DONE', 'DONE', 'FAILED', 'FAILED', 'DONE']);
    expect(readFileSync(report(), 'utf8').split('\r\n')[0]).toBe('file,key,code,field,value,outcome');
  }, 240_000);
});
