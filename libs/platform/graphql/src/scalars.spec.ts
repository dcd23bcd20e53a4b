import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Kind, parseValue } from 'graphql';
import { DateTime, DayOrMoment, Json } from './scalars.js';

describe('a moment of the API', () => {
  it.each([
    ['2024-06-01T12:00:00Z', '2024-06-01T12:00:00.000Z'],
    ['2024-06-01T12:00:00.5+02:00', '2024-06-01T10:00:00.500Z'],
    ['2024-06-01T12:00Z', '2024-06-01T12:00:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ])('"%s" is %s', (text, moment) => {
    expect(DateTime.parseValue(text)).toBe(moment);
    expect(DateTime.parseLiteral({ kind: Kind.STRING, value: text })).toBe(moment);
  });

  it.each([
    'yesterday',
    '',
    '5',
    '2024',
    '2024-06-01',
    '2024-06-01T12:00:00',
    'June 1 2024',
    '2024-02-30T00:00:00Z',
    '2024-13-01T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00+14:00',
    '-000001-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '9999-12-31T23:59:59-14:00',
    5,
    null,
    {},
  ])('%j is none', (value) => {
    expect(() => DateTime.parseValue(value)).toThrow(TypeError);
  });

  it('is not written as a number', () => {
    expect(() => DateTime.parseLiteral({ kind: Kind.INT, value: '5' })).toThrow(TypeError);
  });

  it('is answered in UTC with milliseconds, and read back as it was answered', () => {
    const date = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (moment) => {
        const text = DateTime.serialize(moment);
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
        expect(DateTime.parseValue(text)).toBe(text);
        expect(DateTime.serialize(text)).toBe(text);
      }),
    );
  });
});

describe('a day or moment as of which something is read', () => {
  it.each([
    ['2024-02-29', '2024-02-29T23:59:59.999999Z'],
    ['2024-06-01T12:00:00Z', '2024-06-01T12:00:00.000999Z'],
    ['2024-06-01T12:00:00.5+02:00', '2024-06-01T10:00:00.500999Z'],
  ])('"%s" counts to %s', (text, last) => {
    expect(DayOrMoment.parseValue(text)).toBe(last);
    expect(DayOrMoment.parseLiteral({ kind: Kind.STRING, value: text })).toBe(last);
  });

  it.each(['2023-02-29', '0000-01-01', '2024-06', '', 5, null])('%j is none', (value) => {
    expect(() => DayOrMoment.parseValue(value)).toThrow(TypeError);
  });
});

describe('structured data of the API', () => {
  it('is taken as it is, written or as a variable', () => {
    const written = parseValue('{ a: [1, 2.5, "x", true, null, RED], b: {} }');
    expect(Json.parseLiteral(written)).toEqual({ a: [1, 2.5, 'x', true, null, 'RED'], b: {} });
    const value = { a: [1] };
    expect([Json.parseValue(value), Json.serialize(value)]).toEqual([value, value]);
  });
});
