import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { correctionOf } from './correction.rules.js';

describe('the correction of a doubted value', () => {
  it('takes the place of the whole text, or of the doubted part of it', () => {
    expect(correctionOf('Slovenia', 'Slovenia', 'Slovakia')).toEqual({ is: 'change', text: 'Slovakia' });
    expect(correctionOf('Deputy Secretariate of X', 'Secretariate', 'Secretariat')).toEqual({
      is: 'change',
      text: 'Deputy Secretariat of X',
    });
    expect(correctionOf(null, null, 'Croatia')).toEqual({ is: 'change', text: 'Croatia' });
  });

  it('is there already where somebody made it by other means', () => {
    expect(correctionOf('Slovakia', 'Slovenia', 'Slovakia')).toEqual({ is: 'done' });
    expect(correctionOf('Deputy Secretariat', 'Secretariate', 'Secretariat')).toEqual({ is: 'done' });
  });

  it('is not guessed', () => {
    expect(correctionOf('Austria', 'Slovenia', 'Slovakia')).toEqual({ is: 'changed' });
    expect(correctionOf('Austria', null, 'Croatia')).toEqual({ is: 'changed' });
    expect(correctionOf('a x a', 'a', 'b')).toEqual({ is: 'changed' });
    expect(correctionOf('Slovenia', 'Slovenia', null)).toEqual({ is: 'none' });
  });

  it('made twice is made once', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(word, word, (wrong, right) => {
        const first = correctionOf(wrong, wrong, right);
        if (first.is === 'change') expect(correctionOf(first.text, wrong, right)).toEqual({ is: 'done' });
        else expect(wrong).toBe(right);
      }),
    );
  });
});
