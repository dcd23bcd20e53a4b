import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFile } from '@seedbed/platform/kernel';
import { useDatabase } from '@seedbed/platform/testing';
import { type AuditResult, serverAudits } from 'graphql-http';
import { startTestApi, type TestApi } from '../../support/test-api.js';

/** The tables of docs/graphql-over-http.md: rule → id of each audit that fails → why. */
function explained(rule: 'SHOULD' | 'MAY'): Map<string, string> {
  const page = readFileSync(projectFile('docs/graphql-over-http.md'), 'utf8');
  const section = page.split('\n## ').find((part) => part.startsWith('Audits') && part.includes(` ${rule} be`)) ?? '';
  return new Map(
    [...section.matchAll(/^\| `([0-9A-Z]{4})` \| [^|]+ \| ([^|]+) \|$/gm)].map(([, id = '', why = '']) => [id, why]),
  );
}

describe('GraphQL over HTTP', () => {
  const database = useDatabase();
  let api: TestApi;
  let results: AuditResult[];
  beforeAll(async () => {
    api = await startTestApi(database().url);
    results = [];
    for (const audit of serverAudits({ url: `${api.url}/graphql` })) results.push(await audit.fn());
  }, 120_000);
  afterAll(async () => {
    await api?.close();
  });
  const failing = (rule: 'MUST' | 'SHOULD' | 'MAY') =>
    results
      .filter(({ name, status }) => name.startsWith(rule) && status !== 'ok')
      .map((result) => `${result.id} ${result.name}: ${'reason' in result ? result.reason : ''}`);

  it('runs the whole audit suite', () => {
    expect(results.length).toBeGreaterThan(50);
    expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
  });

  it('passes every MUST', () => {
    expect(failing('MUST')).toEqual([]);
  });

  it.each(['SHOULD', 'MAY'] as const)('explains every %s that fails, and nothing else', (rule) => {
    const ids = failing(rule).map((line) => line.slice(0, 4));
    expect(ids.sort()).toEqual([...explained(rule).keys()].sort());
    for (const [id, why] of explained(rule)) expect([id, why.length > 40]).toEqual([id, true]);
  });

  it('lets a GET ask, with variables, when it has the header that a foreign page cannot send', async () => {
    const address = new URL(`${api.url}/graphql`);
    address.searchParams.set('query', 'query Type($name: String!) { __type(name: $name) { name } }');
    address.searchParams.set('variables', JSON.stringify({ name: 'Country' }));
    const answer = await fetch(address, { headers: { 'apollo-require-preflight': '1', accept: 'application/json' } });
    expect([answer.status, await answer.json()]).toMatchObject([200, { data: { __type: { name: 'Country' } } }]);
  });
});
