import { describe, expect, it } from '@jest/globals';
import { troubleOfReturns } from './health.rules.js';

describe('what came back of an issue', () => {
  it.each([
    [{ accepted: 1000, complaints: 4, bounces: 0 }, null],
    [{ accepted: 1000, complaints: 5, bounces: 0 }, 'complaints'],
    [{ accepted: 2000, complaints: 6, bounces: 0 }, null],
    [{ accepted: 10, complaints: 4, bounces: 0 }, null],
    [{ accepted: 49, complaints: 0, bounces: 49 }, null],
    [{ accepted: 50, complaints: 0, bounces: 5 }, null],
    [{ accepted: 50, complaints: 0, bounces: 6 }, 'bounces'],
    [{ accepted: 0, complaints: 9, bounces: 9 }, null],
  ])('%j is trouble by %s', (cameBack, of) => {
    expect(troubleOfReturns(cameBack)?.of ?? null).toBe(of);
  });
});
