import { defineErrors } from '@seedbed/platform/kernel';

export const qualityErrors = defineErrors({
  STATEMENT_WITHOUT_COMPARATOR: {
    kind: 'INVALID',
    text: {
      en: 'Say how the figure is meant: exactly, more than, at least …',
      it: 'Indicare come va intesa la cifra: esattamente, più di, almeno …',
      hr: 'Navedite kako treba shvatiti broj: točno, više od, najmanje …',
      el: 'Δηλώστε πώς εννοείται ο αριθμός: ακριβώς, περισσότερο από, τουλάχιστον …',
      ro: 'Precizați cum trebuie înțeleasă cifra: exact, mai mult de, cel puțin …',
      sl: 'Navedite, kako je številka mišljena: natanko, več kot, vsaj …',
    },
  },
  STATEMENT_WITHOUT_FIGURE: {
    kind: 'INVALID',
    text: {
      en: 'A comparator needs a figure. Add the figure or leave the comparator empty.',
      it: 'Un comparatore richiede una cifra. Aggiungere la cifra o lasciare vuoto il comparatore.',
      hr: 'Usporedba zahtijeva broj. Dodajte broj ili ostavite usporedbu praznom.',
      el: 'Ο τελεστής σύγκρισης χρειάζεται αριθμό. Προσθέστε τον αριθμό ή αφήστε τη σύγκριση κενή.',
      ro: 'Un comparator are nevoie de o cifră. Adăugați cifra sau lăsați comparatorul gol.',
      sl: 'Primerjalnik potrebuje številko. Dodajte številko ali pustite primerjalnik prazen.',
    },
  },
  STATEMENT_EMPTY: {
    kind: 'INVALID',
    text: {
      en: 'A statement needs a figure or the words of its source.',
      it: 'Una dichiarazione richiede una cifra o le parole della fonte.',
      hr: 'Izjava mora sadržavati broj ili riječi izvora.',
      el: 'Μια δήλωση χρειάζεται αριθμό ή τα λόγια της πηγής της.',
      ro: 'O declarație are nevoie de o cifră sau de cuvintele sursei.',
      sl: 'Izjava potrebuje številko ali besede vira.',
    },
  },
});
