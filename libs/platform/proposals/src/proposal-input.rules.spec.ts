import { describe, expect, it } from '@jest/globals';
import { type FieldMeta, inputFields, type RecordMeta } from '@seedbed/platform/records';
import fc from 'fast-check';
import { fieldsNamed, namedAsInputs, readInputs } from './proposal-input.rules.js';

const KINDS = ['text', 'count', 'flag', 'texts', 'localised', 'amount', 'moment', 'date', 'toOne', 'choice'] as const;
const meta = {
  name: 'Thing',
  singular: 'thing',
  options: {},
  fields: new Map(
    KINDS.map((kind): [string, FieldMeta] => [
      `${kind}Field`,
      { name: `${kind}Field`, kind, managed: false } as FieldMeta,
    ]),
  ),
} as unknown as RecordMeta;

const codes = (given: unknown) =>
  readInputs(meta, given, 'changes').problems.map(({ field, code }) => `${field} ${code}`);

describe('values that come as JSON', () => {
  it('are read by the names that inputs of the API have', () => {
    const { inputs, problems } = readInputs(meta, { toOneFieldId: 'x', textField: null, countField: 3 }, 'changes');
    expect(problems).toEqual([]);
    expect(inputs).toEqual({ toOneField: 'x', textField: null, countField: 3 });
    expect(namedAsInputs(meta, inputs)).toEqual({ toOneFieldId: 'x', textField: null, countField: 3 });
    expect(fieldsNamed(meta, ['toOneFieldId', 'toOneField', 'other'])).toEqual(['toOneField', 'toOneField', 'other']);
  });

  it('are refused by their field where they have another form', () => {
    expect(
      codes({ countField: '3', flagField: 1, textsField: 'a', localisedField: { en: 'x' }, amountField: 5 }),
    ).toEqual([
      'countField WRONG_FORM',
      'flagField WRONG_FORM',
      'textsField WRONG_FORM',
      'localisedField WRONG_FORM',
      'amountField WRONG_FORM',
    ]);
    expect(codes({ momentField: 'yesterday', textField: { a: 1 }, rev: 1 })).toEqual([
      'momentField WRONG_FORM',
      'textField WRONG_FORM',
      'rev UNKNOWN_FIELD',
    ]);
    expect(codes([])).toEqual(['changes WRONG_FORM']);
    expect(codes('x')).toEqual(['changes WRONG_FORM']);
    expect(codes(null)).toEqual(['changes WRONG_FORM']);
  });

  it('never throw, whatever they are', () => {
    const names = inputFields(meta).map(({ name }) => name);
    const value = fc.jsonValue();
    fc.assert(
      fc.property(
        fc.oneof(value, fc.dictionary(fc.constantFrom(...names, 'toOneFieldId', '__proto__'), value)),
        (given) => {
          const { inputs, problems } = readInputs(meta, given, 'changes');
          expect(typeof inputs).toBe('object');
          expect(Array.isArray(problems)).toBe(true);
        },
      ),
    );
  });
});
