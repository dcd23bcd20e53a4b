import { defineErrors } from '@seedbed/platform/kernel';

export const projectErrors = defineErrors({
  PROJECT_WITHOUT_NAME: {
    kind: 'INVALID',
    text: {
      en: 'A project needs an acronym or a title.',
      it: 'Un progetto richiede un acronimo o un titolo.',
      hr: 'Projekt mora imati akronim ili naslov.',
      el: 'Ένα έργο χρειάζεται ακρωνύμιο ή τίτλο.',
      ro: 'Un proiect are nevoie de un acronim sau de un titlu.',
      sl: 'Projekt potrebuje akronim ali naslov.',
    },
  },
  PROJECT_SECOND_LEAD: {
    kind: 'CONFLICT',
    text: {
      en: 'The project has a lead partner at that time already. End its role first, or add this organisation as a partner.',
      it: 'Il progetto ha già un capofila in quel periodo. Concludere prima quel ruolo o aggiungere l’organizzazione come partner.',
      hr: 'Projekt u to vrijeme već ima vodećeg partnera. Najprije završite njegovu ulogu ili dodajte organizaciju kao partnera.',
      el: 'Το έργο έχει ήδη επικεφαλής εταίρο εκείνη την περίοδο. Λήξτε πρώτα τον ρόλο του ή προσθέστε τον οργανισμό ως εταίρο.',
      ro: 'Proiectul are deja un partener lider în acea perioadă. Încheiați mai întâi rolul acestuia sau adăugați organizația ca partener.',
      sl: 'Projekt ima v tem času že vodilnega partnerja. Najprej končajte njegovo vlogo ali dodajte organizacijo kot partnerja.',
    },
  },
  PARTICIPATION_TWICE: {
    kind: 'CONFLICT',
    text: {
      en: 'This organisation has the same role in the project at that time already. Change the existing participation instead.',
      it: 'L’organizzazione ha già lo stesso ruolo nel progetto in quel periodo. Modificare la partecipazione esistente.',
      hr: 'Organizacija u to vrijeme već ima istu ulogu u projektu. Izmijenite postojeće sudjelovanje.',
      el: 'Ο οργανισμός έχει ήδη τον ίδιο ρόλο στο έργο εκείνη την περίοδο. Αλλάξτε την υπάρχουσα συμμετοχή.',
      ro: 'Organizația are deja același rol în proiect în acea perioadă. Modificați participarea existentă.',
      sl: 'Organizacija ima v tem času že enako vlogo v projektu. Spremenite obstoječe sodelovanje.',
    },
  },
  PARTICIPATION_OUTSIDE_PROJECT: {
    kind: 'INVALID',
    text: {
      en: 'The dates lie outside the project. Correct them, or leave them empty where they are not known.',
      it: 'Le date sono fuori dal periodo del progetto. Correggerle o lasciarle vuote se non sono note.',
      hr: 'Datumi su izvan trajanja projekta. Ispravite ih ili ih ostavite praznima ako nisu poznati.',
      el: 'Οι ημερομηνίες είναι εκτός της διάρκειας του έργου. Διορθώστε τις ή αφήστε τις κενές αν δεν είναι γνωστές.',
      ro: 'Datele sunt în afara perioadei proiectului. Corectați-le sau lăsați-le goale dacă nu sunt cunoscute.',
      sl: 'Datumi so zunaj trajanja projekta. Popravite jih ali jih pustite prazne, če niso znani.',
    },
  },
  PROJECT_LEAVES_PARTICIPATIONS: {
    kind: 'CONFLICT',
    text: {
      en: '{count, plural, one {One participation would lie} other {# participations would lie}} outside the project. Change {count, plural, one {its} other {their}} dates first.',
      it: '{count, plural, one {Una partecipazione sarebbe} other {# partecipazioni sarebbero}} fuori dal periodo del progetto. Modificarne prima le date.',
      hr: '{count, plural, one {# sudjelovanje bilo bi} few {# sudjelovanja bila bi} other {# sudjelovanja bilo bi}} izvan trajanja projekta. Najprije promijenite te datume.',
      el: '{count, plural, one {Μία συμμετοχή θα βρισκόταν} other {# συμμετοχές θα βρίσκονταν}} εκτός της διάρκειας του έργου. Αλλάξτε πρώτα τις ημερομηνίες τους.',
      ro: '{count, plural, one {O participare ar fi} few {# participări ar fi} other {# de participări ar fi}} în afara perioadei proiectului. Modificați mai întâi datele.',
      sl: '{count, plural, one {# sodelovanje bi bilo} two {# sodelovanji bi bili} few {# sodelovanja bi bila} other {# sodelovanj bi bilo}} zunaj trajanja projekta. Najprej spremenite te datume.',
    },
  },
  PROJECT_LINK_TO_ITSELF: {
    kind: 'INVALID',
    text: {
      en: 'A project cannot be linked to itself. Choose another project.',
      it: 'Un progetto non può essere collegato a sé stesso. Scegliere un altro progetto.',
      hr: 'Projekt se ne može povezati sam sa sobom. Odaberite drugi projekt.',
      el: 'Ένα έργο δεν μπορεί να συνδεθεί με τον εαυτό του. Επιλέξτε άλλο έργο.',
      ro: 'Un proiect nu poate fi legat de el însuși. Alegeți alt proiect.',
      sl: 'Projekta ni mogoče povezati s samim seboj. Izberite drug projekt.',
    },
  },
  AMOUNT_NEGATIVE: {
    kind: 'INVALID',
    text: {
      en: 'An amount must not be negative.',
      it: 'Un importo non può essere negativo.',
      hr: 'Iznos ne smije biti negativan.',
      el: 'Ένα ποσό δεν μπορεί να είναι αρνητικό.',
      ro: 'O sumă nu poate fi negativă.',
      sl: 'Znesek ne sme biti negativen.',
    },
  },
  CONTRIBUTION_ABOVE_TOTAL: {
    kind: 'INVALID',
    text: {
      en: 'The EU contribution is higher than the total. Correct one of the two amounts.',
      it: 'Il contributo UE supera il totale. Correggere uno dei due importi.',
      hr: 'Doprinos EU-a veći je od ukupnog iznosa. Ispravite jedan od iznosa.',
      el: 'Η συνεισφορά της ΕΕ υπερβαίνει το σύνολο. Διορθώστε ένα από τα δύο ποσά.',
      ro: 'Contribuția UE depășește totalul. Corectați una dintre sume.',
      sl: 'Prispevek EU presega skupni znesek. Popravite enega od zneskov.',
    },
  },
  WORK_STATE_CONTRADICTS_DATE: {
    kind: 'INVALID',
    text: {
      en: 'There is a day on which it was done, but the status says that it was not. Correct one of the two.',
      it: 'È indicato il giorno in cui è stato fatto, ma lo stato dice il contrario. Correggere uno dei due.',
      hr: 'Naveden je dan kad je to učinjeno, a status kaže da nije. Ispravite jedno od toga.',
      el: 'Υπάρχει ημέρα κατά την οποία έγινε, αλλά η κατάσταση λέει ότι δεν έγινε. Διορθώστε ένα από τα δύο.',
      ro: 'Există o zi în care s-a făcut, dar starea spune că nu s-a făcut. Corectați una dintre ele.',
      sl: 'Naveden je dan, ko je bilo to storjeno, stanje pa pravi, da ni bilo. Popravite eno od obojega.',
    },
  },
  WORK_OF_OTHER_PROJECT: {
    kind: 'INVALID',
    text: {
      en: 'The action belongs to another project. Choose one of the same project.',
      it: 'L’azione appartiene a un altro progetto. Sceglierne una dello stesso progetto.',
      hr: 'Aktivnost pripada drugom projektu. Odaberite neku iz istog projekta.',
      el: 'Η δράση ανήκει σε άλλο έργο. Επιλέξτε μία του ίδιου έργου.',
      ro: 'Acțiunea aparține altui proiect. Alegeți una din același proiect.',
      sl: 'Dejavnost pripada drugemu projektu. Izberite katero iz istega projekta.',
    },
  },
});
