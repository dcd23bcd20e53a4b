import { describe, expect, it } from '@jest/globals';
import type { Localised } from '@seedbed/platform/kernel';
import fc from 'fast-check';
import { BaseRecord } from './base-record.js';
import { type ChoiceOf, choice } from './choice.js';
import { Amount, Choice, Count, Data, DateOn, Flag, Measure, Moment, Ref, Text, Texts, ToOne } from './fields.js';
import type { Money } from './money.js';
import { everybody } from './policy.js';
import { metaOf, RecordType } from './registry.js';
import type { UncertainDate } from './uncertain-date.js';
import { fromRow, toRow, valueProblems, valuesOf } from './values.js';

const Hue = choice('ValuesSpecHue', 'A colour.', { RED: 'Red.', BLUE: 'Blue.' });

@RecordType<Garden>({ description: 'A garden.', title: 'name', read: everybody, share: 'nothing', personal: 'none' })
class Garden extends BaseRecord {
  @Text('Name.', { max: 5, required: true })
  name!: string;
  @Text('Code.', { max: 10, pattern: /^[A-Z]+$/ })
  code?: string | null;
  @Text('Site.', { max: 50, url: true })
  site?: string | null;
  @Text('Title.', { max: 4, localised: true })
  title?: Localised | null;
  @Texts('Aliases.', { max: 2, each: 3 })
  aliases!: string[];
  @Choice('Hue.', Hue, { required: true, default: 'RED' })
  hue!: ChoiceOf<typeof Hue>;
  @Count('Trees.', { min: 1, max: 9 })
  trees?: number | null;
  @Count('Leaves.')
  leaves?: number | null;
  @Measure('Share.', { min: 0, max: 1 })
  share?: number | null;
  @Flag('Open.')
  isOpen?: boolean | null;
  @DateOn('Opened.')
  opensOn?: UncertainDate | null;
  @Moment('Seen.')
  seenAt?: Date | null;
  @Amount('Cost.')
  cost?: Money | null;
  @Data('Result.')
  result?: unknown;
  @Ref('Record.')
  recordId?: string | null;
  @ToOne('Neighbour.', () => Garden, { inverse: { none: 'a test' } })
  neighbour?: Garden | null;
}

const meta = metaOf(Garden);
const ID = '0190a3c2-6b5e-7d0f-9a43-0c3b7be9b1d4';
const found = (values: Record<string, unknown>, mode: 'create' | 'change' = 'change') =>
  valueProblems(meta, values, mode).map(({ field, code }) => `${field} ${code}`);

describe('the values of a record', () => {
  const good: Record<string, unknown> = {
    name: 'Nord',
    code: 'ABC',
    site: 'https://example.org/a',
    title: { it: 'nord', 'sr-Latn': 'x' },
    aliases: ['a', 'bcd'],
    hue: 'BLUE',
    trees: 9,
    leaves: -2_147_483_648,
    share: 0.5,
    isOpen: false,
    opensOn: { value: '2018-09', precision: 'MONTH' },
    seenAt: new Date('2024-06-01T12:00:00.000Z'),
    cost: { amount: '1234.50', currency: 'EUR' },
    result: { any: ['thing'] },
    recordId: ID,
    neighbour: ID,
  };

  it('are all accepted in their declared form', () => {
    expect(found(good, 'create')).toEqual([]);
  });

  it('come back from their columns as they went in', () => {
    const row = toRow(meta, good);
    expect(row).toMatchObject({
      opens_on: '2018-09-01',
      opens_on_precision: 'MONTH',
      cost_minor: '123450',
      cost_currency: 'EUR',
      neighbour_id: ID,
    });
    const stored = { ...row, title: JSON.parse(row.title as string), result: JSON.parse(row.result as string) };
    expect(valuesOf(meta, fromRow(meta, stored))).toMatchObject(good);
  });

  it.each([
    ['name', null, 'REQUIRED'],
    ['name', '', 'REQUIRED'],
    ['name', 5, 'WRONG_FORM'],
    ['name', ['a'], 'WRONG_FORM'],
    ['name', 'abcdef', 'TOO_LONG'],
    ['name', 'a\0b', 'TEXT_UNREADABLE'],
    ['name', 'a\ud800', 'TEXT_UNREADABLE'],
    ['name', '\udc00a', 'TEXT_UNREADABLE'],
    ['code', 'abc', 'WRONG_FORM'],
    ['code', 'ABC\n', 'WRONG_FORM'],
    ['site', 'example.org', 'WRONG_FORM'],
    ['site', 'javascript:alert(1)', 'WRONG_FORM'],
    ['site', 'ftp://example.org', 'WRONG_FORM'],
    ['title', 'nord', 'WRONG_FORM'],
    ['title', { IT: 'x' }, 'WRONG_FORM'],
    ['title', { it: 5 }, 'WRONG_FORM'],
    ['title', { it: 'abcde' }, 'TOO_LONG'],
    ['title', { it: 'ok', hr: 'a\0' }, 'TEXT_UNREADABLE'],
    ['aliases', 'a', 'WRONG_FORM'],
    ['aliases', ['a', 'b', 'c'], 'TOO_LONG'],
    ['aliases', ['abcd'], 'TOO_LONG'],
    ['aliases', ['a', 5], 'WRONG_FORM'],
    ['aliases', ['a', '\ud83d'], 'TEXT_UNREADABLE'],
    ['hue', 'GREEN', 'WRONG_FORM'],
    ['trees', 0, 'OUT_OF_RANGE'],
    ['trees', 10, 'OUT_OF_RANGE'],
    ['trees', 1.5, 'WRONG_FORM'],
    ['trees', '1', 'WRONG_FORM'],
    ['leaves', 2_147_483_648, 'OUT_OF_RANGE'],
    ['leaves', 2 ** 60, 'WRONG_FORM'],
    ['share', Number.NaN, 'WRONG_FORM'],
    ['share', Number.POSITIVE_INFINITY, 'WRONG_FORM'],
    ['share', -0.1, 'OUT_OF_RANGE'],
    ['isOpen', 'true', 'WRONG_FORM'],
    ['opensOn', '2018', 'WRONG_FORM'],
    ['opensOn', { value: '2018', precision: 'DAY' }, 'WRONG_FORM'],
    ['opensOn', { value: '2018-02-30', precision: 'DAY' }, 'WRONG_FORM'],
    ['opensOn', { value: '2018', precision: 'CENTURY' }, 'WRONG_FORM'],
    ['opensOn', 5, 'WRONG_FORM'],
    ['opensOn', {}, 'WRONG_FORM'],
    ['cost', {}, 'WRONG_FORM'],
    ['cost', { amount: '', currency: '' }, 'WRONG_FORM'],
    ['seenAt', '2024-06-01T12:00:00Z', 'WRONG_FORM'],
    ['seenAt', new Date(Number.NaN), 'WRONG_FORM'],
    ['cost', 5, 'WRONG_FORM'],
    ['cost', '5 EUR', 'WRONG_FORM'],
    ['cost', { amount: '5.001', currency: 'EUR' }, 'WRONG_FORM'],
    ['cost', { amount: 5, currency: 'EUR' }, 'WRONG_FORM'],
    ['cost', { amount: '5', currency: 'eur' }, 'WRONG_FORM'],
    ['cost', { amount: '5' }, 'WRONG_FORM'],
    ['recordId', 'x', 'WRONG_FORM'],
    ['neighbour', { id: ID }, 'WRONG_FORM'],
    ['id', 'x', 'WRONG_FORM'],
    ['rev', 2, 'UNKNOWN_FIELD'],
    ['createdAt', new Date(), 'UNKNOWN_FIELD'],
    ['colour', 'x', 'UNKNOWN_FIELD'],
    ['__proto__x', 'x', 'UNKNOWN_FIELD'],
  ])('%s = %j is %s', (field, value, code) => {
    expect(found({ [field]: value })).toEqual([`${field} ${code}`]);
  });

  it('are all judged at once, and what is missing only when a record is made', () => {
    const bad = { code: 'x', trees: 0, other: 1 };
    expect(found(bad).sort()).toEqual(['code WRONG_FORM', 'other UNKNOWN_FIELD', 'trees OUT_OF_RANGE']);
    expect(found(bad, 'create').sort()).toEqual([
      'code WRONG_FORM',
      'name REQUIRED',
      'other UNKNOWN_FIELD',
      'trees OUT_OF_RANGE',
    ]);
    expect(found({ name: 'Nord', code: undefined }, 'create')).toEqual([]);
  });

  it('are counted in characters, not in code units', () => {
    expect(found({ name: '🌱🌱🌱🌱🌱' })).toEqual([]);
    expect(found({ name: '🌱🌱🌱🌱🌱🌱' })).toEqual(['name TOO_LONG']);
    const character = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((c) => c !== '\0');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 8 }), (characters) => {
        const expected = characters.length === 0 ? ['name REQUIRED'] : characters.length > 5 ? ['name TOO_LONG'] : [];
        expect(found({ name: characters.join('') })).toEqual(expected);
      }),
    );
  });

  it('say what was expected', () => {
    const [hue] = valueProblems(meta, { hue: 'GREEN' }, 'change');
    expect(hue).toEqual({ field: 'hue', code: 'WRONG_FORM', params: { expected: 'RED | BLUE' } });
    const [name] = valueProblems(meta, { name: 'abcdef' }, 'change');
    expect(name?.params).toEqual({ max: 5, actual: 6 });
    const [trees] = valueProblems(meta, { trees: 10 }, 'change');
    expect(trees?.params).toEqual({ range: '1 … 9' });
  });

  it('are emptied by null and by an empty text, except where a default stands', () => {
    expect(toRow(meta, { code: '', site: null, opensOn: null, cost: null, title: null, trees: null })).toEqual({
      code: null,
      site: null,
      opens_on: null,
      opens_on_precision: null,
      cost_minor: null,
      cost_currency: null,
      title: null,
      trees: null,
    });
    expect(toRow(meta, { hue: null, aliases: null })).toEqual({ aliases: [] });
  });

  it('of no language are no text', () => {
    expect(toRow(meta, { title: {} })).toEqual({ title: null });
    expect(toRow(meta, { title: { it: '', hr: '' } })).toEqual({ title: null });
    expect(toRow(meta, { title: { it: '', hr: 'x' } })).toEqual({ title: '{"hr":"x"}' });
    expect(found({ title: { it: '' } })).toEqual([]);
  });
});

describe('a declaration', () => {
  const base = { description: 'x', read: everybody, share: 'nothing', personal: 'none' } as const;

  it('is refused when it names what is not there', () => {
    class Shed extends BaseRecord {
      name!: string;
    }
    Text('Name.', { max: 5 })(Shed.prototype, 'name');
    expect(() => RecordType<Shed>({ ...base, title: 'rev' })(Shed)).toThrow(/title of Shed is "rev", which is no text/);
    const misspelt = { ...base, title: 'nmae' } as unknown as { title: 'name' } & typeof base;
    expect(() => RecordType<Shed>(misspelt)(Shed)).toThrow(/names the field "nmae"/);
    expect(() => RecordType<Garden>({ ...base, title: 'name' })(Garden)).toThrow(/Garden is declared twice/);
    expect(() => choice('ValuesSpecHue', 'again', { A: 'a' })).toThrow(/declared twice/);
    expect(() => RecordType<Shed>({ ...base, title: 'name', plural: 'shed' })(Shed)).toThrow(/list of the same name/);
    expect(() => metaOf(Shed)).toThrow(/Shed is no record type/);
  });
});
