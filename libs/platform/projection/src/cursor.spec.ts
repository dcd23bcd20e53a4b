import { describe, expect, it } from '@jest/globals';
import { AppError } from '@seedbed/platform/kernel';
import fc from 'fast-check';
import {
  beyondSql,
  cursorMask,
  decodeCursor,
  type KeyKind,
  listSignature,
  notBeyondSql,
  type OrderKey,
  orderSql,
} from './cursor.js';

const key = (kind: KeyKind, options: Partial<OrderKey> = {}): OrderKey => ({
  sql: `t.${kind}`,
  kind,
  descending: false,
  nullable: false,
  ...options,
});
const uuid = key('uuid');
const ID = '0190a3c2-6b5e-7d0f-9a43-0c3b7be9b1d4';

/** A cursor as `cursorSql` lets PostgreSQL make it. */
function cursorOf(signature: string, keys: readonly OrderKey[], values: readonly (string | null)[]): string {
  const mask = keys.map((one, at) => (one.nullable ? (values[at] === null ? '1' : '0') : '')).join('');
  return `c${mask}.${Buffer.from(JSON.stringify([signature, ...values]), 'utf8').toString('base64url')}`;
}
const raw = (mask: string, body: unknown): string =>
  `${mask}${Buffer.from(JSON.stringify(body)).toString('base64url')}`;

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof AppError) return `${error.code} ${error.field}`;
    throw error;
  }
  return 'accepted';
}
const REFUSED = 'CURSOR_INVALID after';

const texts: Record<KeyKind, fc.Arbitrary<string>> = {
  text: fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')),
  int: fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }).map(String),
  float: fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.constantFrom('NaN', 'Infinity', '-Infinity', '1e+20'),
  ),
  boolean: fc.constantFrom('true', 'false'),
  date: fc
    .date({ min: new Date('0004-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  timestamp: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => `${date.toISOString().slice(0, 10)} ${date.toISOString().slice(11, 19)}.123456+00`),
  uuid: fc.uuid({ version: 7 }),
};
const kinds = Object.keys(texts) as KeyKind[];
const keyed = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      descending: fc.boolean(),
      nullable: fc.boolean(),
      empty: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .chain((parts) =>
    fc.tuple(
      fc.constant([...parts.map(({ empty: _, ...part }) => key(part.kind, part)), uuid]),
      fc.tuple(
        ...parts.map((part) => (part.nullable && part.empty ? fc.constant(null) : texts[part.kind])),
        fc.constant(ID),
      ),
    ),
  );

describe('a cursor', () => {
  it('gives back the values it was made of', () => {
    fc.assert(
      fc.property(keyed, ([keys, values]) => {
        const signature = listSignature('Star', keys, 'x');
        expect(decodeCursor(cursorOf(signature, keys, values), signature, keys)).toEqual(values);
      }),
    );
  });

  it('says without decoding which of its keys are empty', () => {
    const keys = [key('text', { nullable: true }), key('int'), key('date', { nullable: true }), uuid];
    expect(cursorMask(cursorOf('s', keys, [null, '1', '2024-01-01', ID]))).toBe('c10.');
    expect([cursorMask(''), cursorMask('c12.x'), cursorMask('xc1.')]).toEqual([undefined, undefined, undefined]);
  });

  it('of another type, another order, another direction or another reading of nulls is refused', () => {
    const keys = [key('text'), uuid];
    const signature = listSignature('Star', keys, 'name(ASC)');
    const others = [
      listSignature('Planet', keys, 'name(ASC)'),
      listSignature('Star', keys, 'code(ASC)'),
      listSignature('Star', [key('text', { descending: true }), uuid], 'name(ASC)'),
      listSignature('Star', [key('text', { nullable: true }), uuid], 'name(ASC)'),
      listSignature('Star', [key('int'), uuid], 'name(ASC)'),
      listSignature('Star', [uuid], 'name(ASC)'),
    ];
    expect(new Set([signature, ...others]).size).toBe(7);
    for (const other of others)
      expect(codeOf(() => decodeCursor(cursorOf(other, keys, ['a', ID]), signature, keys))).toBe(REFUSED);
  });

  it('that is truncated anywhere is refused', () => {
    const keys = [key('text', { nullable: true }), uuid];
    const cursor = cursorOf('s', keys, ['Αθήνα', ID]);
    for (let length = 0; length < cursor.length; length++) {
      expect(codeOf(() => decodeCursor(cursor.slice(0, length), 's', keys))).toBe(REFUSED);
    }
  });

  it.each([undefined, null, 5, {}, [], '', 'x', 'c.', 'c.AAAA', 'c', `c.${'A'.repeat(5_000)}`, 'c.\u0000', 'c.ééé'])(
    '%j is none',
    (cursor) => {
      expect(codeOf(() => decodeCursor(cursor, 's', [uuid]))).toBe(REFUSED);
    },
  );

  it('of random characters is refused', () => {
    const forged = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.base64String(),
      fc.base64String().map((body) => `c.${body}`),
      fc.json().map((json) => raw('c.', json)),
    );
    fc.assert(fc.property(forged, (cursor) => expect(codeOf(() => decodeCursor(cursor, 's', [uuid]))).toBe(REFUSED)));
  });

  it.each([
    ['no array', { 0: 's' }],
    ['too few values', ['s']],
    ['too many values', ['s', '5', ID, ID]],
    ['null for a key that is never empty', ['s', null, ID]],
    ['a number', ['s', 5, ID]],
    ['an object', ['s', {}, ID]],
    ['an array', ['s', ['5'], ID]],
    ['a text for a number', ['s', 'five', ID]],
    ['more digits than PostgreSQL holds', ['s', '9'.repeat(19), ID]],
    ['no id', ['s', '5', 'x']],
    ['no id but null', ['s', '5', null]],
  ])('with %s is refused', (_, body) => {
    expect(codeOf(() => decodeCursor(raw('c.', body), 's', [key('int'), uuid]))).toBe(REFUSED);
  });

  it.each([
    ['date', '2024-02-31'],
    ['date', '2024-13-01'],
    ['date', '0000-01-01'],
    ['date', '2024-01-01 BC'],
    ['date', '12024-01-01'],
    ['timestamp', '2024-02-30 00:00:00+00'],
    ['timestamp', '2024-01-01 25:00:00+00'],
    ['timestamp', '2024-01-01 00:61:00+00'],
    ['timestamp', '0000-01-01 00:00:00+00'],
    ['timestamp', '2024-01-01T00:00:00Z'],
    ['boolean', 't'],
    ['float', '1.'],
    ['float', '1e999'],
    ['float', '1e-999'],
    ['float', ''],
    ['int', '1.5'],
    ['int', ''],
    ['text', 'a\0'],
    ['text', 'a\ud800'],
  ] as const)('with the %s %j, which PostgreSQL would not read, is refused', (kind, value) => {
    expect(codeOf(() => decodeCursor(raw('c.', ['s', value, ID]), 's', [key(kind), uuid]))).toBe(REFUSED);
  });

  it('whose mask lies about its keys is refused', () => {
    const keys = [key('text', { nullable: true }), uuid];
    for (const [mask, value] of [
      ['c1.', 'a'],
      ['c0.', null],
      ['c.', 'a'],
      ['c00.', 'a'],
    ] as const) {
      expect(codeOf(() => decodeCursor(raw(mask, ['s', value, ID]), 's', keys))).toBe(REFUSED);
    }
  });
});

describe('the condition behind a cursor', () => {
  it('is one row comparison, which an index answers, where no key is ever empty and all point one way', () => {
    expect(beyondSql([key('text'), uuid], ['$1', '$2'])).toBe('(t.text, t.uuid) > ($1, $2)');
    const down = { descending: true };
    expect(beyondSql([key('text', down), key('uuid', down)], ['$1', '$2'])).toBe('(t.text, t.uuid) < ($1, $2)');
  });

  it('names each alternative otherwise, with empty keys last', () => {
    expect(beyondSql([key('text', { nullable: true }), uuid], ['$1', '$2'])).toBe(
      '(((t.text > $1 or t.text is null)) or (t.text = $1 and t.uuid > $2))',
    );
    expect(beyondSql([key('text', { nullable: true, descending: true }), uuid], [null, '$2'])).toBe(
      '((false) or (t.text is null and t.uuid > $2))',
    );
    expect(orderSql([key('text', { nullable: true, descending: true }), uuid])).toBe('t.text desc nulls last, t.uuid');
  });

  it('is bounded by its first key where that cannot be empty, so that an index finds the beginning', () => {
    const mixed = [key('int', { descending: true }), uuid];
    expect(beyondSql(mixed, ['$1', '$2'])).toBe('(t.int <= $1 and ((t.int < $1) or (t.int = $1 and t.uuid > $2)))');
    expect(beyondSql(mixed, ['$1', '$2'], 'before')).toBe(
      '(t.int >= $1 and ((t.int > $1) or (t.int = $1 and t.uuid < $2)))',
    );
  });

  it('is turned round in front of a cursor: what has a value stands in front of what has none', () => {
    const empty = key('text', { nullable: true });
    expect(beyondSql([key('text'), uuid], ['$1', '$2'], 'before')).toBe('(t.text, t.uuid) < ($1, $2)');
    expect(notBeyondSql([key('text'), uuid], ['$1', '$2'], 'after')).toBe('(t.text, t.uuid) <= ($1, $2)');
    expect(notBeyondSql([key('text'), uuid], ['$1', '$2'], 'before')).toBe('(t.text, t.uuid) >= ($1, $2)');
    expect(beyondSql([empty, uuid], [null, '$2'], 'before')).toBe(
      '((t.text is not null) or (t.text is null and t.uuid < $2))',
    );
    expect(beyondSql([empty, uuid], ['$1', '$2'], 'before')).toBe('((t.text < $1) or (t.text = $1 and t.uuid < $2))');
    expect(notBeyondSql([empty, uuid], [null, '$2'], 'after')).toBe(
      '(((false) or (t.text is null and t.uuid > $2)) is not true)',
    );
  });

  it('belongs to an order that is read from its end in exactly the other direction', () => {
    const keys = [key('text', { nullable: true, descending: true }), key('int', { nullable: true }), uuid];
    expect(orderSql(keys, true)).toBe('t.text nulls first, t.int desc nulls first, t.uuid desc');
  });
});
