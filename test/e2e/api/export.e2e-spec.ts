import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until, useDatabase } from '@seedbed/platform/testing';
import pg from 'pg';
import { ctx, type Domain, domainOf, SEEDED } from '../../medium/seed/domain.js';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { csvFields, exported, exportUrl, sheetCells, unzip } from './export-support.js';

const MANY = 30_000;
const PART = 5_000;
const STRANGE = ['=1+1', '+385 1', '-5', '@home', 'a "quoted", one', 'Ελλάδα & <b>', 'x_x0041_'];
const BULK = { filter: { legalForm: { eq: 'bulk' } } };

describe('an export of a list', () => {
  const database = useDatabase(SEEDED);
  let domain: Domain;
  let api: TestApi;
  let operator: pg.Client;
  let name: string;

  beforeAll(async () => {
    domain = domainOf(database().db);
    // in parts: an open transaction holds up the order of changes in every database of the server
    for (let from = 1; from <= MANY + 20; from += PART)
      await domain.db.query(
        ctx,
        `insert into organisations (id, name, legal_form, status, steward_id, visibility, country_id, archived_at)
       select gen_random_uuid(), 'Φορέας ' || n, 'bulk', 'ACTIVE', (select id from nccs limit 1),
         case when n % 3001 = 1 then 'PRIVATE' else 'PUBLIC' end, (select id from countries where code = 'GR'),
         case when n % 3001 = 2 then now() end
       from generate_series(${from}, least(${from + PART - 1}, ${MANY} + 20)) n`,
      );
    for (const name of STRANGE) {
      await domain.organisations.register(ctx, { name, legalForm: 'strange', visibility: 'PUBLIC' });
    }
    api = await startTestApi(database().url);
    const address = new URL(database().ownerUrl);
    name = address.pathname.slice(1);
    address.pathname = '/postgres'; // the database of the test is dropped before its last hook
    operator = new pg.Client({ connectionString: address.href });
    await operator.connect();
  }, 180_000);
  afterAll(async () => {
    await operator.end();
    await api.close();
  });

  const names = async (filter: object, orderBy: object): Promise<{ id: string; name: string }[]> => {
    const found: { id: string; name: string }[] = [];
    let after: string | null = null;
    for (;;) {
      type Page = { organisations: { nodes: typeof found; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      const page: Page = await api.ask<Page>(
        `query($f: OrganisationFilter, $o: [OrganisationOrder!], $a: String) { organisations(filter: $f, orderBy: $o, first: 500, after: $a) { nodes { id name } pageInfo { hasNextPage endCursor } } }`,
        { f: filter, o: orderBy, a: after },
      );
      found.push(...page.organisations.nodes);
      if (!page.organisations.pageInfo.hasNextPage) return found;
      after = page.organisations.pageInfo.endCursor;
    }
  };
  const sessions = async (): Promise<number> => {
    const { rows } = await operator.query<{ n: number }>(
      `select count(*)::int n from pg_stat_activity where datname = $1 and (state like 'idle in%' or query like 'fetch %' and state = 'active')`,
      [name],
    );
    return rows[0]?.n ?? -1;
  };

  it('has every record of the list once, in its order and with names, in each format', async () => {
    const orderBy = [{ name: 'DESC' }];
    const list = await names(BULK.filter, orderBy);
    expect(list.length).toBeGreaterThan(MANY - 10);
    expect(list.length).toBeLessThan(MANY + 20); // hidden and archived ones are not in it
    const query = { ...BULK, orderBy, columns: 'id,name,country,steward', lang: 'en' };

    const csv = await exported(api, 'organisations.csv', query);
    expect(csv.headers.get('seedbed-rows')).toBe(String(list.length));
    const [headings, ...rows] = csvFields(csv.bytes);
    expect(headings).toEqual(['Id', 'Name', 'Country', 'Steward']);
    expect(rows.map(([id, name]) => ({ id, name }))).toEqual(list);
    expect(new Set(rows.map(([, , country]) => country))).toEqual(new Set(['Greece']));
    expect(rows[0]?.[3]).not.toMatch(/^[0-9a-f-]{36}$/);

    const json = JSON.parse((await exported(api, 'organisations.json', query)).bytes.toString('utf8'));
    expect(json.map(({ id, name }: { id: string; name: string }) => ({ id, name }))).toEqual(list);
    expect(json[0].country).toEqual({ id: expect.any(String), name: 'Greece' });

    const files = unzip((await exported(api, 'organisations.xlsx', query)).bytes);
    const cells = sheetCells(files.get('xl/worksheets/sheet1.xml') ?? '', 4);
    expect(cells.slice(1).map(([id, name]) => ({ id, name }))).toEqual(list);
    expect(files.get('xl/worksheets/sheet1.xml')).toContain(`<autoFilter ref="A1:D${list.length + 1}"/>`);
    const about = sheetCells(files.get('xl/worksheets/sheet2.xml') ?? '', 2);
    expect(about).toContainEqual(['Records', list.length]);
  }, 120_000);

  it('is no way to make a formula, and loses no character', async () => {
    const query = { filter: { legalForm: { eq: 'strange' } }, columns: ['name'] };
    const strange = (await names(query.filter, [{ name: 'ASC' }])).map((one) => one.name);
    expect(strange).toHaveLength(STRANGE.length);
    const [, ...rows] = csvFields((await exported(api, 'organisations.csv', query)).bytes);
    expect(rows.flat().sort()).toEqual(strange.map((text) => (/^[=+\-@]/.test(text) ? `'${text}` : text)).sort());
    const files = unzip((await exported(api, 'organisations.xlsx', query)).bytes);
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toContain('<f');
    const texts = sheetCells(sheet, 1).slice(1).flat();
    expect(texts.sort()).toEqual(strange.sort());
  });

  it('joins what a record has several of, and speaks the language of the reader', async () => {
    const query = {
      filter: { name: { contains: 'Politecnico di Milano' } },
      columns: ['name', 'country', 'names', 'participations.project', 'metrics.degree'],
    };
    const italian = { 'seedbed-language': 'it' };
    const csv = csvFields((await exported(api, 'organisations.csv', query, italian)).bytes);
    const [, row] = csv;
    expect(row?.[1]).toBe('Italia');
    expect(row?.[3]).toMatch(/SEED2SCALE/);
    expect(row?.[3]?.split('; ').length).toBeGreaterThan(1);
    const json = JSON.parse((await exported(api, 'organisations.json', query, italian)).bytes.toString('utf8'));
    expect(json[0]['participations.project'][0]).toEqual({ id: expect.any(String), name: expect.any(String) });
  });

  it('gives dates as precisely as they are known', async () => {
    const { projects } = await api.ask<{ projects: { nodes: { startsOn: { value: string } | null }[] } }>(
      '{ projects(orderBy: [{ displayName: ASC }]) { nodes { startsOn { value } } } }',
    );
    const query = { columns: ['startsOn', 'title'], orderBy: [{ displayName: 'ASC' }] };
    const [, ...rows] = csvFields((await exported(api, 'projects.csv', query)).bytes);
    expect(rows.map(([day]) => day)).toEqual(projects.nodes.map(({ startsOn }) => startsOn?.value ?? ''));
    expect(rows.some(([day]) => day !== '')).toBe(true);
    const all = (await exported(api, 'projects.json')).bytes.toString('utf8');
    expect(JSON.parse(all).length).toBeGreaterThan(2);
  });

  it('takes long filters by POST', async () => {
    const ids = (await names(BULK.filter, [{ name: 'ASC' }])).slice(0, 1_500).map(({ id }) => id);
    const response = await fetch(`${api.url}/api/export/organisations.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ filter: { id: { in: ids } }, columns: ['name'] }),
    });
    expect([response.status, response.headers.get('seedbed-rows')]).toEqual([200, '1500']);
    await response.body?.cancel();
  });

  it.each([
    ['nothing.csv', {}, 404, 'EXPORT_LIST_UNKNOWN'],
    ['organisations.pdf', {}, 400, 'EXPORT_FORMAT_UNKNOWN'],
    ['organisations', {}, 400, 'EXPORT_FORMAT_UNKNOWN'],
    ['organisations.csv', { columns: 'name,password' }, 400, 'EXPORT_COLUMN_UNKNOWN'],
    ['organisations.csv', { columns: 'country.region.name' }, 400, 'EXPORT_COLUMN_UNKNOWN'],
    ['organisations.csv', { columns: '[]' }, 400, 'EXPORT_COLUMNS_TOO_MANY'],
    ['organisations.csv', { filter: '{nonsense' }, 400, 'EXPORT_ARGUMENT_INVALID'],
    ['organisations.csv', { filtre: '{}' }, 400, 'EXPORT_ARGUMENT_INVALID'],
    ['organisations.csv', { filter: { nome: { eq: 'x' } } }, 400, 'LIST_ARGUMENT_INVALID'],
    ['organisations.csv', { filter: { name: { eq: 5 } } }, 400, 'LIST_ARGUMENT_INVALID'],
    ['organisations.csv', { filter: { id: { eq: 'x' } } }, 400, 'ID_INVALID'],
    ['organisations.csv', { orderBy: [{ name: 'UP' }] }, 400, 'LIST_ARGUMENT_INVALID'],
    ['organisations.csv', { search: 'x'.repeat(201) }, 400, 'SEARCH_TOO_LONG'],
  ])('is refused before its first byte, in the language of the caller: %s %j', async (file, query, status, code) => {
    const answer = await exported(api, file, query, { 'seedbed-language': 'hr' });
    const { errors } = JSON.parse(answer.bytes.toString('utf8'));
    expect([answer.status, errors[0].extensions.code]).toEqual([status, code]);
    expect(errors[0].message).not.toMatch(/There is no|Choose|cannot be read|does not fit/);
    expect(await sessions()).toBe(0);
  });

  it('stays small in memory', async () => {
    const before = process.memoryUsage().rss;
    let peak = before;
    const response = await fetch(exportUrl(api, 'organisations.xlsx', BULK));
    let bytes = 0;
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += piece.length;
      peak = Math.max(peak, process.memoryUsage().rss);
    }
    expect(bytes).toBeGreaterThan(1_000_000);
    expect((peak - before) / 1e6).toBeLessThan(150);
  }, 60_000);

  it('that its reader gives up frees its connection', async () => {
    for (let run = 0; run < 6; run++) {
      const leave = new AbortController();
      const response = await fetch(exportUrl(api, 'organisations.csv', BULK), { signal: leave.signal });
      expect(response.status).toBe(200); // more runs than exports may stand side by side
      await response.body?.getReader().read();
      leave.abort();
      await until(async () => (await sessions()) === 0, { what: 'the connection to be free' });
    }
  }, 60_000);

  it('waits for no more exports than leave connections to others', async () => {
    const leave = new AbortController();
    const slow = await Promise.all(
      [1, 2].map(() => fetch(exportUrl(api, 'organisations.json', BULK), { signal: leave.signal })),
    );
    expect(slow.map(({ status }) => status)).toEqual([200, 200]);
    const third = await exported(api, 'organisations.csv', BULK);
    expect([third.status, third.bytes.toString('utf8')]).toEqual([429, expect.stringContaining('EXPORTS_BUSY')]);
    expect(await api.ask('{ countries(first: 1) { nodes { id } } }')).toBeDefined();
    leave.abort();
    await until(async () => (await sessions()) === 0, { what: 'the connections to be free' });
  });

  it.each(['csv', 'xlsx', 'json'])(
    'that loses its database breaks off: %s',
    async (format) => {
      const response = await fetch(exportUrl(api, `organisations.${format}`, BULK));
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      await reader.read();
      await operator.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
      const rest = async (): Promise<void> => {
        for (;;) if ((await reader.read()).done) return;
      };
      await expect(rest()).rejects.toThrow();
      await until(async () => (await fetch(`${api.url}/health/ready`)).ok, { what: 'the api to be ready' });
      expect((await exported(api, `organisations.${format}`, { ...BULK, columns: 'name' })).status).toBe(200);
    },
    60_000,
  );
});
