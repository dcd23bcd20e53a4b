import { describe, expect, it } from '@jest/globals';
import { selfTest } from '../../tools/self-test.mjs';

describe('the rules of the house', () => {
  it('catch a planted violation of each of them, and nothing innocent', async () => {
    const lines: string[] = [];
    await selfTest((line) => lines.push(line));
    expect(lines.filter((line) => line.startsWith('MISSED'))).toEqual([]);
    expect(lines.length).toBeGreaterThan(40);
  }, 180_000);
});
