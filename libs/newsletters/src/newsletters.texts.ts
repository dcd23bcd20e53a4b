import type { Language } from '@seedbed/platform/kernel';

interface Texts {
  /** What the jobs are called in the list of jobs. */
  readonly planning: string;
  readonly sending: string;
  /** What a copy of an issue is called among its writers. */
  readonly copyOf: (title: string) => string;
  /** The subject of a test. */
  readonly test: (subject: string) => string;
  readonly applying: string;
  readonly fetching: string;
  readonly tidying: string;
}

export const newsletterTexts: Readonly<Record<Language, Texts>> = {
  en: {
    planning: 'Working out who gets a newsletter',
    sending: 'Sending a newsletter',
    copyOf: (title) => `Copy of ${title}`,
    test: (subject) => `[Test] ${subject}`,
    applying: 'Applying returned mail',
    fetching: 'Fetching returned mail',
    tidying: 'Tidying up after newsletters',
  },
  it: {
    planning: 'Calcolo dei destinatari di una newsletter',
    sending: 'Invio di una newsletter',
    copyOf: (title) => `Copia di ${title}`,
    test: (subject) => `[Prova] ${subject}`,
    applying: 'Elaborazione della posta respinta',
    fetching: 'Recupero della posta respinta',
    tidying: 'Pulizia dopo le newsletter',
  },
  hr: {
    planning: 'Određivanje primatelja biltena',
    sending: 'Slanje biltena',
    copyOf: (title) => `Kopija: ${title}`,
    test: (subject) => `[Proba] ${subject}`,
    applying: 'Obrada vraćene pošte',
    fetching: 'Preuzimanje vraćene pošte',
    tidying: 'Pospremanje nakon biltena',
  },
  el: {
    planning: 'Υπολογισμός παραληπτών ενός ενημερωτικού δελτίου',
    sending: 'Αποστολή ενημερωτικού δελτίου',
    copyOf: (title) => `Αντίγραφο: ${title}`,
    test: (subject) => `[Δοκιμή] ${subject}`,
    applying: 'Επεξεργασία επιστραφείσας αλληλογραφίας',
    fetching: 'Λήψη επιστραφείσας αλληλογραφίας',
    tidying: 'Τακτοποίηση μετά τα ενημερωτικά δελτία',
  },
  ro: {
    planning: 'Stabilirea destinatarilor unui buletin',
    sending: 'Trimiterea unui buletin',
    copyOf: (title) => `Copie: ${title}`,
    test: (subject) => `[Test] ${subject}`,
    applying: 'Prelucrarea mesajelor returnate',
    fetching: 'Preluarea mesajelor returnate',
    tidying: 'Curățenie după buletine',
  },
  sl: {
    planning: 'Določanje prejemnikov novičnika',
    sending: 'Pošiljanje novičnika',
    copyOf: (title) => `Kopija: ${title}`,
    test: (subject) => `[Preizkus] ${subject}`,
    applying: 'Obdelava vrnjene pošte',
    fetching: 'Prevzemanje vrnjene pošte',
    tidying: 'Pospravljanje po novičnikih',
  },
};
