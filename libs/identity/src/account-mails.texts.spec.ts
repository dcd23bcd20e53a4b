import { describe, expect, it } from '@jest/globals';
import { ACCOUNT_CHANGES } from './account-changes.js';
import { accountTexts } from './account-mails.texts.js';

describe.each(Object.entries(accountTexts))('what is said of a change of the account in %s', (language, texts) => {
  it('is another sentence for each change, and names the provider where it is about one', () => {
    const said = ACCOUNT_CHANGES.map((change) => texts.what[change]('EU Login'));
    expect(new Set(said).size).toBe(ACCOUNT_CHANGES.length);
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(said.filter((sentence) => sentence.includes('EU Login'))).toHaveLength(2);
  });

  it('is in that language', () => {
    if (language === 'en') return;
    for (const part of ['itWasYou', 'itWasNotYou', 'button'] as const) {
      expect(texts[part]).not.toBe(accountTexts.en[part]);
    }
  });
});
