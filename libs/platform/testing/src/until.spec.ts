import { describe, expect, it } from '@jest/globals';
import { until } from './until.js';

describe('waiting for a state', () => {
  it('asks again until there is an answer, and gives it', async () => {
    let asked = 0;
    const answer = await until(() => (++asked < 3 ? null : `asked ${asked}`), { everyMs: 1 });
    expect(answer).toBe('asked 3');
  });

  it('takes 0 and an empty text for an answer', async () => {
    expect(await until(() => 0)).toBe(0);
    expect(await until(() => '')).toBe('');
  });

  it('takes an error for "not yet"', async () => {
    let asked = 0;
    const ask = (): boolean => {
      if (++asked < 2) throw new Error('not there');
      return true;
    };
    await expect(until(ask, { everyMs: 1 })).resolves.toBe(true);
  });

  it('says what it waited for, and the last error, when the deadline passes', async () => {
    const ask = (): boolean => {
      throw new Error('connection refused');
    };
    await expect(until(ask, { what: 'the api', deadlineMs: 20, everyMs: 5 })).rejects.toThrow(
      'Waited 20 ms for the api, in vain; last error: connection refused.',
    );
  });
});
