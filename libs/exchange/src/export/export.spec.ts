import { describe, expect, it } from '@jest/globals';
import { Organisation } from '@seedbed/organisations';
import { linkRecords, metaOf } from '@seedbed/platform/records';
import '@seedbed/centres';
import '@seedbed/projects';
import type { Cell } from './cells.js';
import { columnsOf, humanised } from './columns.rules.js';
import { csvLine } from './csv.js';
import { readRequest } from './export-request.js';
import { columnName, rowXml, SHEET_LIMITS, xmlText } from './sheet-xml.js';
import { zipOf } from './zip.js';

const nothing = (): void => undefined;

describe('a line of CSV', () => {
  it.each<[readonly Cell[], string]>([
    [['a', 1, true, null], 'a,1,true,\r\n'],
    [['a,b', 'say "x"', 'two\nlines'], '"a,b","say ""x""","two\nlines"\r\n'],
    [['=1+1', '+1', '-1', '@x', '\tx', '\rx'], `'=1+1,'+1,'-1,'@x,'\tx,"'\rx"\r\n`],
    [[-5, 0.1, { day: '2024-02-29' }], '-5,0.1,2024-02-29\r\n'],
    [[' led', "it's"], '" led",it\'s\r\n'],
  ])('%j', (cells, line) => expect(csvLine(cells)).toBe(line));
});

describe('a row of a sheet', () => {
  it('holds texts as texts, numbers as numbers and whole days as dates', () => {
    const xml = rowXml(
      2,
      ['=1', -5, true, null, { day: '2024-02-29' }, { moment: '2024-02-29T12:00:00.000Z' }],
      nothing,
    );
    expect(xml).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">=1</t></is></c>');
    expect(xml).toContain('<c r="B2"><v>-5</v></c><c r="C2" t="b"><v>1</v></c><c r="E2"');
    expect(xml).toContain('<c r="E2" s="2"><v>45351</v></c><c r="F2" s="3"><v>45351.5</v></c>');
  });
  it('leaves days that spreadsheets count differently as texts', () => {
    expect(rowXml(1, [{ day: '1900-02-28' }], nothing)).toContain('>1900-02-28<');
    expect(rowXml(1, [{ day: '1900-03-01' }], nothing)).toContain('<v>61</v>');
  });
  it('tells when a text had to be cut', () => {
    let cut = 0;
    const xml = rowXml(1, ['😀'.repeat(SHEET_LIMITS.text)], () => {
      cut += 1;
    });
    expect([cut, /\p{Cs}/u.test(xml)]).toEqual([1, false]);
  });
  it('writes what XML cannot hold', () => {
    expect(xmlText('a<b>&"\u0001\r _x0041_\uFFFF')).toBe('a&lt;b&gt;&amp;&quot;_x0001__x000D_ _x005F_x0041__xFFFF_');
  });
  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

describe('an archive', () => {
  it('passes an error of its content on, and closes a source that is given up', async () => {
    const failing = async function* () {
      yield 'x';
      throw new Error('lost');
    };
    const all = async () => {
      for await (const _piece of zipOf([{ name: 'a', content: failing() }]));
    };
    await expect(all()).rejects.toThrow('lost');
    let closed = false;
    const endless = async function* () {
      try {
        for (;;) yield String(Math.random()).repeat(100);
      } finally {
        closed = true;
      }
    };
    let pieces = 0;
    for await (const _piece of zipOf([{ name: 'a', content: endless() }])) if (++pieces > 3) break;
    await new Promise(setImmediate);
    expect(closed).toBe(true);
  });
});

describe('the columns of an export', () => {
  const meta = () => {
    linkRecords();
    return metaOf(Organisation);
  };
  it('are all fields where none are named, with headings that people read', () => {
    const columns = columnsOf(meta(), undefined);
    expect(columns.slice(0, 2).map(({ id }) => id)).toEqual(['id', 'name']);
    expect(columns.map(({ id }) => id)).toEqual(expect.arrayContaining(['country', 'source', 'steward']));
    expect(columns.map(({ id }) => id)).not.toContain('rev');
    expect(humanised('legalForm')).toBe('Legal form');
  });
  it('call a link by its name, a source by its code', () => {
    const [country, source] = columnsOf(meta(), ['country', 'source']);
    expect(country?.selection('c0')).toBe('c0: country { id v: name }');
    expect(source?.selection('c1')).toBe('c1: source { id v: code }');
    expect(country?.cells({ id: '1', v: 'Italy' })).toEqual(['Italy']);
    expect(country?.json(null)).toBeNull();
  });
  it('have words of the caller beside their codes, and in JSON the code alone', () => {
    const words = { status: { heading: 'State', of: { ACTIVE: 'Works', constructor: 'x' } } };
    const [status, name] = columnsOf(meta(), ['status', 'name'], ['Code'], words);
    expect([status?.headings, name?.headings]).toEqual([['State', 'Code'], ['Name']]);
    expect(status?.cells('ACTIVE')).toEqual(['Works', 'ACTIVE']);
    expect(status?.cells('toString')).toEqual(['toString', 'toString']);
    expect(status?.cells(null)).toEqual([null, null]);
    expect(status?.json('ACTIVE')).toBe('ACTIVE');
  });
  it('join what there is several of, each once', () => {
    const [names] = columnsOf(meta(), ['names']);
    const value = {
      nodes: [
        { id: '1', v: 'A' },
        { id: '2', v: 'B' },
        { id: '3', v: 'A' },
      ],
    };
    expect(names?.cells(value)).toEqual(['A; B']);
    expect(names?.json(value)).toHaveLength(3);
  });
  it.each(['', 'nothing', 'country.nothing', 'name.x', 'country.region.name', 'constructor', '__typename'])(
    'are refused by name: %j',
    (id) => expect(() => columnsOf(meta(), [id])).toThrow(expect.objectContaining({ code: 'EXPORT_COLUMN_UNKNOWN' })),
  );
});

describe('a request for an export', () => {
  it('is the same by address and by body', () => {
    const filter = { name: { eq: 'x' } };
    const byAddress = readRequest('organisations.csv', { filter: JSON.stringify(filter), columns: 'name,country' });
    const byBody = readRequest('organisations.csv', { filter, columns: ['name', 'country'] });
    expect(byAddress).toEqual(byBody);
    expect(byBody).toMatchObject({ list: 'organisations', format: 'csv', args: { filter } });
  });
  it.each<unknown>([
    '5',
    '"x"',
    { status: null },
    { status: { heading: 'State' } },
    { status: { heading: 1, of: {} } },
    { status: { heading: 'State', of: { ACTIVE: 1 } } },
    { status: { heading: 'State', of: { ACTIVE: 'x'.repeat(201) } } },
    { status: { heading: 'State', of: Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [n, 'x'])) } },
  ])('is refused with words that are none: %j', (words) =>
    expect(() => readRequest('organisations.csv', { words })).toThrow(
      expect.objectContaining({ code: 'EXPORT_ARGUMENT_INVALID', field: 'words' }),
    ),
  );
});
