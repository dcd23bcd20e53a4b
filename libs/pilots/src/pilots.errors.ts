import { defineErrors } from '@seedbed/platform/kernel';

/** What can be wrong with pilots and what they show. */
export const pilotErrors = defineErrors({
  PILOT_AGES_REVERSED: {
    kind: 'INVALID',
    text: {
      en: 'The oldest age is lower than the youngest. Correct one of the two.',
      it: 'L’età massima è inferiore a quella minima. Correggere una delle due.',
      hr: 'Najviša dob manja je od najniže. Ispravite jednu od njih.',
      el: 'Η μέγιστη ηλικία είναι μικρότερη από την ελάχιστη. Διορθώστε μία από τις δύο.',
      ro: 'Vârsta maximă este mai mică decât cea minimă. Corectați una dintre ele.',
      sl: 'Najvišja starost je nižja od najnižje. Popravite eno od njiju.',
    },
  },
  PILOT_PART_OUTSIDE: {
    kind: 'INVALID',
    text: {
      en: 'The dates lie outside the pilot. Correct them, or change the dates of the pilot first.',
      it: 'Le date sono fuori dalla durata del pilota. Correggerle o modificare prima le date del pilota.',
      hr: 'Datumi su izvan trajanja pilota. Ispravite ih ili najprije promijenite datume pilota.',
      el: 'Οι ημερομηνίες είναι εκτός της πιλοτικής δράσης. Διορθώστε τες ή αλλάξτε πρώτα τις ημερομηνίες της δράσης.',
      ro: 'Datele sunt în afara duratei acțiunii-pilot. Corectați-le sau schimbați mai întâi datele acțiunii-pilot.',
      sl: 'Datumi so zunaj trajanja pilota. Popravite jih ali najprej spremenite datume pilota.',
    },
  },
  PILOT_LEAVES_PARTS: {
    kind: 'CONFLICT',
    text: {
      en: 'With these dates {count, plural, one {# part} other {# parts}} of the pilot would lie outside of it. Change their dates first.',
      it: 'Con queste date {count, plural, one {# parte} other {# parti}} del pilota ne resterebbero fuori. Modificare prima le loro date.',
      hr: 'S tim bi datumima {count, plural, one {# dio pilota bio} few {# dijela pilota bila} other {# dijelova pilota bilo}} izvan njega. Najprije promijenite njihove datume.',
      el: 'Με αυτές τις ημερομηνίες {count, plural, one {# μέρος} other {# μέρη}} της πιλοτικής δράσης θα έμεναν εκτός. Αλλάξτε πρώτα τις ημερομηνίες τους.',
      ro: 'Cu aceste date {count, plural, one {o parte} few {# părți} other {# de părți}} ale acțiunii-pilot ar rămâne în afara ei. Schimbați mai întâi datele lor.',
      sl: 'S temi datumi bi {count, plural, one {# del pilota bil} two {# dela pilota bila} few {# deli pilota bili} other {# delov pilota bilo}} zunaj njega. Najprej spremenite njihove datume.',
    },
  },
  PILOT_PARTICIPATION_TWICE: {
    kind: 'CONFLICT',
    text: {
      en: 'This role in the pilot is recorded at that time already. Change the existing entry instead.',
      it: 'Questo ruolo nel pilota è già registrato in quel periodo. Modificare la voce esistente.',
      hr: 'Ta je uloga u pilotu za to razdoblje već zabilježena. Promijenite postojeći unos.',
      el: 'Αυτός ο ρόλος στην πιλοτική δράση έχει ήδη καταγραφεί για εκείνη την περίοδο. Αλλάξτε την υπάρχουσα εγγραφή.',
      ro: 'Acest rol în acțiunea-pilot este deja înregistrat în acea perioadă. Modificați înregistrarea existentă.',
      sl: 'Ta vloga v pilotu je za ta čas že zapisana. Spremenite obstoječi vnos.',
    },
  },
  PILOT_NOT_BEGUN: {
    kind: 'CONFLICT',
    text: {
      en: 'The pilot had not begun on that day. Correct the day, or the dates or the status of the pilot.',
      it: 'In quel giorno il pilota non era ancora iniziato. Correggere il giorno oppure le date o lo stato del pilota.',
      hr: 'Pilot toga dana još nije bio započeo. Ispravite dan ili datume odnosno status pilota.',
      el: 'Η πιλοτική δράση δεν είχε αρχίσει εκείνη την ημέρα. Διορθώστε την ημέρα ή τις ημερομηνίες ή την κατάσταση της δράσης.',
      ro: 'În acea zi acțiunea-pilot nu începuse. Corectați ziua sau datele ori starea acțiunii-pilot.',
      sl: 'Tistega dne se pilot še ni začel. Popravite dan ali datume oziroma status pilota.',
    },
  },
  PILOT_OF_OTHER_CENTRE: {
    kind: 'CONFLICT',
    text: {
      en: 'A local or national pilot shows something of its own centre only. Choose that centre, or a transnational pilot.',
      it: 'Un pilota locale o nazionale dimostra qualcosa solo del proprio centro. Scegliere quel centro o un pilota transnazionale.',
      hr: 'Lokalni ili nacionalni pilot pokazuje nešto samo o svojem centru. Odaberite taj centar ili transnacionalni pilot.',
      el: 'Μια τοπική ή εθνική πιλοτική δράση δείχνει κάτι μόνο για το δικό της κέντρο. Επιλέξτε εκείνο το κέντρο ή μια διακρατική δράση.',
      ro: 'O acțiune-pilot locală sau națională arată ceva numai despre propriul centru. Alegeți acel centru sau o acțiune-pilot transnațională.',
      sl: 'Lokalni ali nacionalni pilot pokaže nekaj samo o svojem centru. Izberite ta center ali transnacionalni pilot.',
    },
  },
});
