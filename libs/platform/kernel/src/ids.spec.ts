import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { systemContext } from './context.js';
import { isId, newId, stableId } from './ids.js';

describe('an id', () => {
  it('is new each time and sorts by the time it was made', () => {
    const ids = Array.from({ length: 500 }, newId);
    expect(new Set(ids).size).toBe(500);
    expect([...ids].sort()).toEqual(ids);
    expect(ids.every(isId)).toBe(true);
  });

  it('of reference data is the same on every node for ever', () => {
    expect(stableId('Country', 'IT')).toBe('19552cdf-9117-58b5-9fec-c72678ec2007');
    expect(stableId('Country', 'IT')).not.toBe(stableId('Region', 'IT'));
  });

  it('is made from type and key, and differs where either does', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,12}$/);
    fc.assert(
      fc.property(word, word, word, word, (type, key, otherType, otherKey) => {
        expect(isId(stableId(type, key))).toBe(true);
        expect(stableId(type, key) === stableId(otherType, otherKey)).toBe(type === otherType && key === otherKey);
      }),
    );
  });

  it.each([
    '',
    'x',
    '9fa9b1fc60795e3d94c263d5f1a6c5fb',
    '{9fa9b1fc-6079-5e3d-94c2-63d5f1a6c5fb}',
    '9fa9b1fc-6079-5e3d-94c2-63d5f1a6c5fb ',
    '9fa9b1fc-6079-5e3d-94c2-63d5f1a6c5fb\n',
    '9fa9b1fc-6079-0e3d-94c2-63d5f1a6c5fb',
    'gfa9b1fc-6079-5e3d-94c2-63d5f1a6c5fb',
    5,
    null,
    undefined,
    ['9fa9b1fc-6079-5e3d-94c2-63d5f1a6c5fb'],
  ])('is not %j', (value) => {
    expect(isId(value)).toBe(false);
  });

  it('may be written in capitals', () => {
    expect(isId('9FA9B1FC-6079-5E3D-94C2-63D5F1A6C5FB')).toBe(true);
  });
});

describe('the context of our own work', () => {
  it('names its actor and reason, reads everything, and has a request id of its own', () => {
    const ctx = systemContext('system:seed', 'seed network');
    expect(ctx).toMatchObject({
      actor: 'system:seed',
      reason: 'seed network',
      language: 'en',
      reader: { role: 'SYSTEM' },
    });
    expect(isId(ctx.requestId)).toBe(true);
    expect(systemContext('system:seed').requestId).not.toBe(ctx.requestId);
    expect(Object.hasOwn(systemContext('system:seed'), 'reason')).toBe(false);
  });
});
