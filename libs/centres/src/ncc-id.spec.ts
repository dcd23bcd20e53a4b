import { describe, expect, it } from '@jest/globals';
import { nccId, stewardFor } from './ncc-id.js';

describe('the default steward', () => {
  it('is the centre of the country', () => expect(stewardFor('SI', 'IT')).toBe(nccId('SI')));
  it('is else the centre of the lead partner of the first project', () => {
    expect(stewardFor(null, 'GR')).toBe(nccId('GR'));
    expect(stewardFor('SK', 'GR')).toBe(nccId('GR'));
  });
  it('ends at Italy', () => {
    expect(stewardFor(null)).toBe(nccId('IT'));
    expect(stewardFor('DE', 'AT')).toBe(nccId('IT'));
  });
});
