import { describe, expect, it } from '@jest/globals';
import { batched } from './batch.js';

describe('what many parts of a page ask for', () => {
  const asking = () => {
    const asked: (readonly string[])[] = [];
    const load = batched(async (keys) => {
      asked.push(keys);
      return new Map(keys.filter((key) => key !== 'unknown').map((key) => [key, `name of ${key}`]));
    });
    return { asked, load };
  };

  it('goes out at once, each thing once', async () => {
    const { asked, load } = asking();
    const names = await Promise.all(['a', 'b', 'a', 'unknown'].map(load));
    expect(names).toEqual(['name of a', 'name of b', 'name of a', null]);
    expect(asked).toEqual([['a', 'b', 'unknown']]);
    await load('c');
    expect(asked[1]).toEqual(['c']);
  });

  it('goes out in parts where it is too much, and fails for those alone who asked', async () => {
    const { asked, load } = asking();
    await Promise.all(Array.from({ length: 201 }, (_none, at) => load(String(at))));
    expect(asked.map(({ length }) => length)).toEqual([200, 1]);
    let fails = true;
    const broken = batched<string>(async (keys) => {
      if (fails) throw new Error('away');
      return new Map(keys.map((key) => [key, key]));
    });
    await expect(broken('a')).rejects.toThrow('away');
    fails = false;
    expect(await broken('a')).toBe('a');
  });
});
