import { defineErrors } from '@seedbed/platform/kernel';

export const eventErrors = defineErrors({
  SUBSCRIBER_TWICE: {
    kind: 'BUG',
    text: {
      en: 'Two classes listen to messages under the name "{name}". Rename one of them: the outbox notes by this name who is done.',
      it: 'Due classi ascoltano i messaggi con il nome "{name}". Rinominarne una: la coda in uscita annota con questo nome chi ha finito.',
      hr: 'Dvije klase slušaju poruke pod imenom "{name}". Preimenujte jednu: odlazni spremnik po tom imenu bilježi tko je gotov.',
      el: 'Δύο κλάσεις ακούν μηνύματα με το όνομα "{name}". Μετονομάστε τη μία: η ουρά εξερχομένων σημειώνει με αυτό το όνομα ποιος τελείωσε.',
      ro: 'Două clase ascultă mesaje sub numele „{name}”. Redenumiți una: cutia de ieșire notează după acest nume cine a terminat.',
      sl: 'Dva razreda poslušata sporočila pod imenom "{name}". Enega preimenujte: odhodna vrsta po tem imenu beleži, kdo je končal.',
    },
  },
});
