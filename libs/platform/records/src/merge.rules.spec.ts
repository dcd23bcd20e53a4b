import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FieldMeta, RecordMeta } from './declaration.js';
import { mergeChange } from './merge.rules.js';

/** Enough of a declaration: three plain fields, a text per language, a period. */
const field = (name: string, kind: FieldMeta['kind']): [string, FieldMeta] => [name, { name, kind } as FieldMeta];
const meta = {
  options: { together: [['from', 'to']] },
  fields: new Map([
    field('name', 'text'),
    field('size', 'count'),
    field('seen', 'moment'),
    field('title', 'localised'),
    field('from', 'text'),
    field('to', 'text'),
  ]),
} as unknown as RecordMeta;

type Values = Record<string, unknown>;
const base: Values = {
  name: 'a',
  size: 1,
  seen: new Date('2024-06-01T12:00:00Z'),
  title: { en: 'one', it: 'uno' },
  from: '2020',
  to: '2021',
};
const merge = (theirs: Values, yours: Values) => mergeChange(meta, base, { ...base, ...theirs }, yours);
const fields = (theirs: Values, yours: Values) =>
  merge(theirs, yours).conflicts.map(({ field, lang }) => lang ?? field);

describe('a change that was made on an older version', () => {
  it('is applied where nobody else changed the field', () => {
    expect(merge({ name: 'b' }, { size: 2 })).toEqual({ apply: { size: 2 }, conflicts: [] });
  });

  it('is no conflict where both want the same, however it is carried', () => {
    expect(merge({ name: 'b' }, { name: 'b' })).toEqual({ apply: {}, conflicts: [] });
    expect(merge({ title: { it: 'due', en: 'two' } }, { title: { en: 'two', it: 'due' } }).conflicts).toEqual([]);
    expect(merge({ seen: null }, { seen: null }).conflicts).toEqual([]);
  });

  it('leaves alone what it names without changing it', () => {
    const sameMoment = new Date('2024-06-01T12:00:00.000Z');
    expect(merge({ name: 'b', seen: null }, { name: 'a', seen: sameMoment })).toEqual({ apply: {}, conflicts: [] });
  });

  it('is in conflict where both changed a field differently, and shows all three values', () => {
    expect(merge({ name: 'b' }, { name: 'c', size: 2 }).conflicts).toEqual([
      { field: 'name', base: 'a', yours: 'c', theirs: 'b' },
    ]);
    expect(fields({ name: null }, { name: 'c' })).toEqual(['name']);
  });

  it('is merged language by language', () => {
    const theirs = { title: { en: 'one', it: 'due', sl: 'ena' } };
    expect(merge(theirs, { title: { en: 'two', it: 'uno' } })).toEqual({
      apply: { title: { en: 'two', it: 'due', sl: 'ena' } },
      conflicts: [],
    });
    expect(fields(theirs, { title: { en: 'one', it: 'tre' } })).toEqual(['it']);
    expect(merge(theirs, { title: { it: 'uno' } }).apply).toEqual({ title: { it: 'due', sl: 'ena' } });
    expect(merge({}, { title: { sl: 'ena' } }).apply).toEqual({ title: { sl: 'ena' } });
  });

  it('moves fields that belong together together', () => {
    expect(fields({ to: '2022' }, { from: '2019' })).toEqual(['from', 'to']);
    expect(merge({ name: 'b' }, { from: '2019' }).apply).toEqual({ from: '2019', to: '2021' });
    expect(merge({ from: '2019' }, { from: '2019' }).conflicts).toEqual([]);
  });

  describe('whatever the three versions are', () => {
    const text = fc.constantFrom('a', 'b', 'c', null);
    const title = fc.dictionary(fc.constantFrom('en', 'it', 'sl'), fc.constantFrom('x', 'y', 'z'));
    const record = fc.record({ name: text, size: fc.constantFrom(1, 2, 3, null), title, from: text, to: text });
    const some = fc.subarray(['name', 'size', 'title', 'from', 'to']);
    const parts = (values: Values): [string, unknown][] => {
      const { title: texts, from, to, ...plain } = values;
      const languages = ['en', 'it', 'sl'].map((lang): [string, unknown] => [lang, (texts as Values)[lang] ?? null]);
      return [...Object.entries(plain), ...languages, ['period', JSON.stringify([from, to])]];
    };

    it('loses nobody’s change: each part is as one of the two sides wants it, or in conflict', () => {
      fc.assert(
        fc.property(record, record, record, some, (old, theirs, wanted, named) => {
          const yours = Object.fromEntries(named.map((name) => [name, wanted[name as keyof typeof wanted]]));
          const whole = { ...old, ...yours };
          const { apply, conflicts } = mergeChange(meta, old, theirs, yours);
          const merged = new Map(
            parts({
              ...theirs,
              ...apply,
              title: { ...((apply.title ?? (Object.hasOwn(apply, 'title') ? {} : theirs.title)) as Values) },
            }),
          );
          const [before, mine, others] = [old, whole, theirs].map((values) => new Map(parts(values)));
          for (const [part, value] of merged) {
            const isMine = mine?.get(part) !== before?.get(part);
            const isTheirs = others?.get(part) !== before?.get(part);
            const agree = mine?.get(part) === others?.get(part);
            const inConflict = conflicts.some(
              ({ field, lang }) => (lang ?? (/from|to/.test(field) ? 'period' : field)) === part,
            );
            expect([part, inConflict]).toEqual([part, isMine && isTheirs && !agree]);
            expect([part, value]).toEqual([part, isMine && !inConflict ? mine?.get(part) : others?.get(part)]);
          }
        }),
      );
    });

    it('gives the same for two changes of different parts, in either order', () => {
      fc.assert(
        fc.property(record, record, some, (old, wanted, named) => {
          const all = ['name', 'size', 'title', 'from', 'to'] as const;
          const mine = new Set(named.includes('from') || named.includes('to') ? [...named, 'from', 'to'] : named);
          const pick = (own: boolean) =>
            Object.fromEntries(all.filter((name) => mine.has(name) === own).map((name) => [name, wanted[name]]));
          const second = (first: Values, later: Values): Values => {
            const { apply, conflicts } = mergeChange(meta, old, { ...old, ...first }, later);
            expect(conflicts).toEqual([]);
            return { ...old, ...first, ...apply };
          };
          expect(parts({ title: {}, ...emptyTitle(second(pick(true), pick(false))) })).toEqual(
            parts({ title: {}, ...emptyTitle(second(pick(false), pick(true))) }),
          );
        }),
      );
    });
  });
});

const emptyTitle = (values: Values): Values => ({ ...values, title: values.title ?? {} });
