import { describe, expect, it } from '@jest/globals';
import { DELIVERY } from './delivery.rules.js';
import type { DeliveryRows, Ended } from './delivery-rows.js';
import { Outcomes } from './outcomes.js';

const ended = (id: string): Ended => ({
  ...{ id, claim: 'c', state: DELIVERY.ACCEPTED, code: 250, enhanced: null, reply: 'OK' },
  ...{ waitMs: null, suppress: false, rests: false, isUnknown: false },
});

/** A database that takes its time, and refuses the first `refusals` times. */
function slowRows(refusals = 0) {
  const seen = { ended: [] as string[], given: [] as string[], atOnce: 0, most: 0 };
  let left = refusals;
  const work = async (note: () => void): Promise<void> => {
    seen.atOnce += 1;
    seen.most = Math.max(seen.most, seen.atOnce);
    await new Promise((done) => setImmediate(done));
    seen.atOnce -= 1;
    left -= 1;
    if (left >= 0) throw new Error('the database is away');
    note();
  };
  const rows = {
    end: (all: readonly Ended[]) => work(() => seen.ended.push(...all.map(({ id }) => id))),
    giveBack: (_claim: string, ids: readonly string[]) => work(() => seen.given.push(...ids)),
  };
  return { rows: rows as unknown as DeliveryRows, seen };
}

describe('outcomes on their way to the database', () => {
  it('are all written once, one write at a time, whoever asks meanwhile', async () => {
    const { rows, seen } = slowRows();
    const outcomes = new Outcomes(rows);
    outcomes.add(ended('a'));
    const first = outcomes.flushed(); // it is writing now
    const back = ['x', 'y', 'z'].map((id) => outcomes.giveBack(`lane ${id}`, [id]));
    outcomes.add(ended('b'));
    await outcomes.flushed();
    expect(seen.ended.sort()).toEqual(['a', 'b']);
    expect(seen.given.sort()).toEqual(['x', 'y', 'z']);
    await Promise.all([first, ...back]);
    expect(seen.most).toBe(1);
  });

  it('are kept while the database does not take them', async () => {
    const { rows, seen } = slowRows(2);
    const outcomes = new Outcomes(rows);
    outcomes.add(ended('a'));
    await outcomes.giveBack('lane', ['b']);
    await expect(outcomes.flushed()).rejects.toThrow('away');
    await outcomes.flushed();
    expect([seen.ended, seen.given]).toEqual([['a'], ['b']]);
  });
});
