import { describe, expect, it } from '@jest/globals';
import { secretOf } from '@seedbed/platform/config';
import { newId, useNodeSecret } from '@seedbed/platform/kernel';
import fc from 'fast-check';
import { BaseRecord } from './base-record.js';
import { Sealed, Text } from './fields.js';
import { everybody } from './policy.js';
import { metaOf, RecordType } from './registry.js';
import { comparable, type OpenedValue, openSealed, SEALED_MARK, sealedHash } from './sealed.js';
import { fromRow, toRow, valueProblems } from './values.js';

@RecordType<Locker>({ description: 'A locker.', title: 'name', read: everybody, share: 'nothing', personal: 'none' })
class Locker extends BaseRecord {
  @Text('Name.', { max: 9 })
  name?: string | null;
  @Sealed('Code.', { max: 5, required: true })
  code!: string;
}
const meta = metaOf(Locker);
useNodeSecret(secretOf('the secret of this specification, long enough'));

describe('a sealed text', () => {
  it('is stored encrypted beside its hash, and read back in clear', () => {
    const row = toRow(meta, { code: 'Kľúč' });
    expect(Object.keys(row)).toEqual(['code_enc', 'code_hmac']);
    expect(JSON.stringify(row)).not.toContain('Kľúč');
    expect(row.code_hmac).toBe(sealedHash('KĽÚČ'));
    expect(fromRow<Locker>(meta, row).code).toBe('Kľúč');
    expect(toRow(meta, { code: null })).toEqual({ code_enc: null, code_hmac: null });
  });

  it('is judged as it is written, like any text', () => {
    const codes = (code: unknown) => valueProblems(meta, { code }, 'change').map((problem) => problem.code);
    expect([codes('12345'), codes('123456'), codes(5), codes('a\0'), codes('')]).toEqual([
      [],
      ['TOO_LONG'],
      ['WRONG_FORM'],
      ['TEXT_UNREADABLE'],
      ['REQUIRED'],
    ]);
  });

  it('is found in every spelling of an address that means the same', () => {
    expect(comparable(' Ana.Ban@BÜCHER.example ')).toBe('ana.ban@xn--bcher-kva.example');
    expect(comparable('+385 (0)91/123-45 67')).toBe('+3850911234567');
    expect(comparable('https://Example.org/A')).toBe('https://example.org/a');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(comparable(comparable(text))).toBe(comparable(text));
      }),
    );
  });

  it('is opened in an answer where the engine marked it, and nowhere else', () => {
    const { code_enc: sealed } = toRow(meta, { code: 'a"b\n' });
    const id = newId();
    const marked = JSON.stringify({ code: `${SEALED_MARK}Locker.code:${id}:${sealed}`, name: 'x' });
    const opened: OpenedValue[] = [];
    expect(JSON.parse(openSealed(marked, opened))).toEqual({ code: 'a"b\n', name: 'x' });
    expect(opened).toEqual([{ type: 'Locker', field: 'code', id }]);
    const forged = JSON.stringify({ name: `sealed:${'0'.repeat(32)}:Locker.code:${id}:${sealed}` });
    expect(openSealed(forged, opened)).toBe(forged);
    expect(opened).toHaveLength(1);
  });
});
