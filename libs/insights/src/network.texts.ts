import type { Language } from '@seedbed/platform/kernel';

type Texts = Readonly<Record<'title' | 'reading' | 'measuring' | 'storing', string>>;

/** What people read of the job while it runs, in the language of who asked for it. */
export const networkTexts: Readonly<Record<Language, Texts>> = {
  en: {
    title: 'Measure the network of organisations',
    reading: 'Reading the network',
    measuring: 'Measuring the organisations',
    storing: 'Storing the measures',
  },
  it: {
    title: 'Misurare la rete delle organizzazioni',
    reading: 'Lettura della rete',
    measuring: 'Misurazione delle organizzazioni',
    storing: 'Salvataggio delle misure',
  },
  hr: {
    title: 'Mjerenje mreže organizacija',
    reading: 'Čitanje mreže',
    measuring: 'Mjerenje organizacija',
    storing: 'Spremanje mjera',
  },
  el: {
    title: 'Μέτρηση του δικτύου οργανισμών',
    reading: 'Ανάγνωση του δικτύου',
    measuring: 'Μέτρηση των οργανισμών',
    storing: 'Αποθήκευση των μετρήσεων',
  },
  ro: {
    title: 'Măsurarea rețelei de organizații',
    reading: 'Citirea rețelei',
    measuring: 'Măsurarea organizațiilor',
    storing: 'Salvarea măsurătorilor',
  },
  sl: {
    title: 'Merjenje omrežja organizacij',
    reading: 'Branje omrežja',
    measuring: 'Merjenje organizacij',
    storing: 'Shranjevanje meritev',
  },
};
