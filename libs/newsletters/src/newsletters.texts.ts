import type { Language } from '@seedbed/platform/kernel';

interface Texts {
  /** What the jobs are called in the list of jobs. */
  readonly planning: string;
  readonly sending: string;
}

export const newsletterTexts: Readonly<Record<Language, Texts>> = {
  en: { planning: 'Working out who gets a newsletter', sending: 'Sending a newsletter' },
  it: { planning: 'Calcolo dei destinatari di una newsletter', sending: 'Invio di una newsletter' },
  hr: { planning: 'Određivanje primatelja biltena', sending: 'Slanje biltena' },
  el: { planning: 'Υπολογισμός παραληπτών ενός ενημερωτικού δελτίου', sending: 'Αποστολή ενημερωτικού δελτίου' },
  ro: { planning: 'Stabilirea destinatarilor unui buletin', sending: 'Trimiterea unui buletin' },
  sl: { planning: 'Določanje prejemnikov novičnika', sending: 'Pošiljanje novičnika' },
};
