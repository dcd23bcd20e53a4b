import type { Language } from '@seedbed/platform/kernel';

interface Texts {
  /** What the jobs are called in the list of jobs. */
  readonly planning: string;
  readonly sending: string;
  /** What a copy of an issue is called among its writers. */
  readonly copyOf: (title: string) => string;
  /** The subject of a test. */
  readonly test: (subject: string) => string;
}

export const newsletterTexts: Readonly<Record<Language, Texts>> = {
  en: {
    planning: 'Working out who gets a newsletter',
    sending: 'Sending a newsletter',
    copyOf: (title) => `Copy of ${title}`,
    test: (subject) => `[Test] ${subject}`,
  },
  it: {
    planning: 'Calcolo dei destinatari di una newsletter',
    sending: 'Invio di una newsletter',
    copyOf: (title) => `Copia di ${title}`,
    test: (subject) => `[Prova] ${subject}`,
  },
  hr: {
    planning: 'Određivanje primatelja biltena',
    sending: 'Slanje biltena',
    copyOf: (title) => `Kopija: ${title}`,
    test: (subject) => `[Proba] ${subject}`,
  },
  el: {
    planning: 'Υπολογισμός παραληπτών ενός ενημερωτικού δελτίου',
    sending: 'Αποστολή ενημερωτικού δελτίου',
    copyOf: (title) => `Αντίγραφο: ${title}`,
    test: (subject) => `[Δοκιμή] ${subject}`,
  },
  ro: {
    planning: 'Stabilirea destinatarilor unui buletin',
    sending: 'Trimiterea unui buletin',
    copyOf: (title) => `Copie: ${title}`,
    test: (subject) => `[Test] ${subject}`,
  },
  sl: {
    planning: 'Določanje prejemnikov novičnika',
    sending: 'Pošiljanje novičnika',
    copyOf: (title) => `Kopija: ${title}`,
    test: (subject) => `[Preizkus] ${subject}`,
  },
};
