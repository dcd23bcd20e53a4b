import { defineErrors } from '@seedbed/platform/kernel';

export const exchangeErrors = defineErrors({
  DECISION_WITHOUT_DECIDER: {
    kind: 'INVALID',
    text: {
      en: 'A decision on a duplicate names who made it.',
      it: 'Una decisione su un duplicato indica chi l’ha presa.',
      hr: 'Odluka o duplikatu navodi tko ju je donio.',
      el: 'Μια απόφαση για διπλότυπο αναφέρει ποιος την πήρε.',
      ro: 'O decizie privind un duplicat arată cine a luat-o.',
      sl: 'Odločitev o dvojniku navaja, kdo jo je sprejel.',
    },
  },
  DECIDER_WITHOUT_DECISION: {
    kind: 'INVALID',
    text: {
      en: 'The candidate is still open. Decide whether the two are the same, or leave the decider empty.',
      it: 'Il candidato è ancora aperto. Decidere se i due sono uguali o lasciare vuoto chi decide.',
      hr: 'Kandidat je još otvoren. Odlučite jesu li isti ili ostavite polje za odlučitelja praznim.',
      el: 'Η περίπτωση είναι ακόμη ανοιχτή. Αποφασίστε αν είναι ίδιοι ή αφήστε κενό το ποιος αποφάσισε.',
      ro: 'Candidatul este încă deschis. Decideți dacă sunt aceeași organizație sau lăsați gol decidentul.',
      sl: 'Kandidat je še odprt. Odločite, ali gre za isto organizacijo, ali pustite odločevalca praznega.',
    },
  },
  DUPLICATE_OF_ITSELF: {
    kind: 'INVALID',
    text: {
      en: 'An organisation is no duplicate of itself. Choose another organisation.',
      it: 'Un’organizzazione non è un duplicato di sé stessa. Scegliere un’altra organizzazione.',
      hr: 'Organizacija nije duplikat same sebe. Odaberite drugu organizaciju.',
      el: 'Ένας οργανισμός δεν είναι διπλότυπο του εαυτού του. Επιλέξτε άλλον οργανισμό.',
      ro: 'O organizație nu este duplicatul ei însăși. Alegeți altă organizație.',
      sl: 'Organizacija ni dvojnik same sebe. Izberite drugo organizacijo.',
    },
  },
});
