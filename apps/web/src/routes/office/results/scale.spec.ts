import { describe, expect, it } from '@jest/globals';
import { scaleOf } from './scale.js';

describe('the scale of a chart', () => {
  it('reaches from nought, or from the lowest figure below it, to the highest', () => {
    expect([0, 50, 200].map(scaleOf([50, 200]))).toEqual([0, 0.25, 1]);
    expect([-50, 0, 50].map(scaleOf([-50, 50]))).toEqual([0, 0.5, 1]);
  });

  it('is flat where all is nought', () => {
    expect([0].map(scaleOf([0]))).toEqual([0]);
    expect([0].map(scaleOf([]))).toEqual([0]);
  });
});
