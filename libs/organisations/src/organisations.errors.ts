import { defineErrors } from '@seedbed/platform/kernel';

export const organisationErrors = defineErrors({
  IDENTIFIER_WRONG_FORM: {
    kind: 'INVALID',
    text: {
      en: 'This is no valid {scheme}. Compare it with the register, digit by digit.',
      it: 'Questo non è un {scheme} valido. Confrontarlo con il registro, cifra per cifra.',
      hr: 'Ovo nije valjan {scheme}. Usporedite ga s registrom, znamenku po znamenku.',
      el: 'Αυτό δεν είναι έγκυρο {scheme}. Συγκρίνετέ το με το μητρώο, ψηφίο προς ψηφίο.',
      ro: 'Acesta nu este un {scheme} valid. Comparați-l cu registrul, cifră cu cifră.',
      sl: 'To ni veljaven {scheme}. Primerjajte ga z registrom, števko za števko.',
    },
  },
  IDENTIFIER_TAKEN: {
    kind: 'CONFLICT',
    text: {
      en: 'Another organisation has this identifier already. The two may be one organisation: compare them before you go on.',
      it: 'Un’altra organizzazione ha già questo identificativo. Le due possono essere una sola: confrontarle prima di proseguire.',
      hr: 'Druga organizacija već ima ovaj identifikator. Možda je riječ o istoj organizaciji: usporedite ih prije nastavka.',
      el: 'Άλλος οργανισμός έχει ήδη αυτό το αναγνωριστικό. Ίσως πρόκειται για τον ίδιο: συγκρίνετέ τους πριν συνεχίσετε.',
      ro: 'O altă organizație are deja acest identificator. Cele două pot fi una singură: comparați-le înainte de a continua.',
      sl: 'Ta identifikator že ima druga organizacija. Morda gre za isto organizacijo: primerjajte ju, preden nadaljujete.',
    },
  },
  SITE_NEEDS_ONE_OWNER: {
    kind: 'INVALID',
    text: {
      en: 'A site belongs to one organisation or to one National Competence Centre: name exactly one of the two.',
      it: 'Una sede appartiene a un’organizzazione o a un centro nazionale di competenza: indicarne esattamente uno.',
      hr: 'Lokacija pripada jednoj organizaciji ili jednom nacionalnom centru kompetencija: navedite točno jedno od toga.',
      el: 'Μια έδρα ανήκει σε έναν οργανισμό ή σε ένα Εθνικό Κέντρο Ικανοτήτων: δηλώστε ακριβώς ένα από τα δύο.',
      ro: 'Un sediu aparține unei organizații sau unui centru național de competență: indicați exact una dintre ele.',
      sl: 'Lokacija pripada eni organizaciji ali enemu nacionalnemu kompetenčnemu centru: navedite natanko eno od obojega.',
    },
  },
  SITE_NEEDS_BOTH_COORDINATES: {
    kind: 'INVALID',
    text: {
      en: 'A point on the map needs latitude and longitude. Give both or neither.',
      it: 'Un punto sulla mappa richiede latitudine e longitudine. Indicarle entrambe o nessuna.',
      hr: 'Točka na karti treba zemljopisnu širinu i dužinu. Navedite obje ili nijednu.',
      el: 'Ένα σημείο στον χάρτη χρειάζεται γεωγραφικό πλάτος και μήκος. Δώστε και τα δύο ή κανένα.',
      ro: 'Un punct pe hartă are nevoie de latitudine și longitudine. Indicați-le pe ambele sau niciuna.',
      sl: 'Točka na zemljevidu potrebuje zemljepisno širino in dolžino. Navedite obe ali nobene.',
    },
  },
  RELATION_TO_ITSELF: {
    kind: 'INVALID',
    text: {
      en: 'An organisation cannot stand in a relation to itself. Choose another organisation.',
      it: 'Un’organizzazione non può essere in relazione con sé stessa. Scegliere un’altra organizzazione.',
      hr: 'Organizacija ne može biti u odnosu sama sa sobom. Odaberite drugu organizaciju.',
      el: 'Ένας οργανισμός δεν μπορεί να έχει σχέση με τον εαυτό του. Επιλέξτε άλλον οργανισμό.',
      ro: 'O organizație nu poate fi în relație cu ea însăși. Alegeți altă organizație.',
      sl: 'Organizacija ne more biti v razmerju sama s seboj. Izberite drugo organizacijo.',
    },
  },
});
