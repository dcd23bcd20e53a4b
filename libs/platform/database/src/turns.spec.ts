import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

const never = new AbortController().signal;

describe('turns', () => {
  it('are given to so many at once, then in the order of asking', async () => {
    const turns = new Turns(2);
    const [first, second] = [await turns.take(never), await turns.take(never)];
    const had: string[] = [];
    const waiting = async (who: string) => {
      const done = await turns.take(never);
      had.push(who);
      return done;
    };
    const third = waiting('third');
    const fourth = waiting('fourth');
    await Promise.resolve();
    expect(had).toEqual([]);
    first();
    first(); // gives back one turn, not two
    await third;
    expect(had).toEqual(['third']);
    second();
    (await third)();
    (await fourth)();
    expect(had).toEqual(['third', 'fourth']);
    await turns.take(never);
    await turns.take(never);
  });

  it('are not kept for whoever left', async () => {
    const turns = new Turns(1);
    const first = await turns.take(never);
    const leaving = new AbortController();
    const left = turns.take(leaving.signal);
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    first();
    await turns.take(never);
    await expect(turns.take(leaving.signal)).rejects.toThrow('gone');
  });
});
