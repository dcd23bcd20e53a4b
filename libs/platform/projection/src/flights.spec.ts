import { describe, expect, it } from '@jest/globals';
import { Flights } from './flights.js';

describe('equal reads at the same time', () => {
  it('are one, and others are not joined to them', async () => {
    const flights = new Flights<string>();
    const asked: string[] = [];
    const find = (answer: string) => async (): Promise<string> => {
      asked.push(answer);
      await Promise.resolve();
      return answer;
    };
    const answers = [flights.join('a', find('1')), flights.join('a', find('2')), flights.join('b', find('3'))];
    expect(await Promise.all(answers)).toEqual(['1', '1', '3']);
    expect(asked).toEqual(['1', '3']);
  });

  it('begin anew once the first has ended, well or not', async () => {
    const flights = new Flights<string>();
    const fails = async (): Promise<string> => {
      throw new Error('away');
    };
    const both = [flights.join('a', fails), flights.join('a', async () => 'never asked')];
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await flights.join('a', async () => 'again')).toBe('again');
  });
});
