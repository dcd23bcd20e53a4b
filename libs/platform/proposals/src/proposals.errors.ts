import { defineErrors } from '@seedbed/platform/kernel';

export const proposalErrors = defineErrors({
  PROPOSAL_TYPE_CLOSED: {
    kind: 'INVALID',
    text: {
      en: 'Nothing can be proposed for records of the type {type}.',
      it: 'Per i record di tipo {type} non si può proporre nulla.',
      hr: 'Za zapise vrste {type} ne može se ništa predložiti.',
      el: 'Για εγγραφές του τύπου {type} δεν μπορεί να προταθεί τίποτα.',
      ro: 'Pentru înregistrările de tip {type} nu se poate propune nimic.',
      sl: 'Za zapise vrste {type} ni mogoče ničesar predlagati.',
    },
  },
  PROPOSAL_KIND_CLOSED: {
    kind: 'INVALID',
    text: {
      en: 'For records of the type {type} only changes can be proposed. Ask the centre for anything else.',
      it: 'Per i record di tipo {type} si possono proporre solo modifiche. Per altro rivolgersi al centro.',
      hr: 'Za zapise vrste {type} mogu se predložiti samo izmjene. Za ostalo se obratite centru.',
      el: 'Για εγγραφές του τύπου {type} μπορούν να προταθούν μόνο αλλαγές. Για οτιδήποτε άλλο απευθυνθείτε στο κέντρο.',
      ro: 'Pentru înregistrările de tip {type} se pot propune doar modificări. Pentru altceva, adresați-vă centrului.',
      sl: 'Za zapise vrste {type} je mogoče predlagati samo spremembe. Za drugo se obrnite na center.',
    },
  },
  PROPOSAL_NOT_YOURS: {
    kind: 'FORBIDDEN',
    text: {
      en: 'You cannot propose changes of this record: it is not of an organisation that you speak for.',
      it: 'Non è possibile proporre modifiche a questo record: non appartiene a un’organizzazione che Lei rappresenta.',
      hr: 'Ne možete predložiti izmjene ovog zapisa: ne pripada organizaciji koju zastupate.',
      el: 'Δεν μπορείτε να προτείνετε αλλαγές σε αυτή την εγγραφή: δεν ανήκει σε οργανισμό που εκπροσωπείτε.',
      ro: 'Nu puteți propune modificări ale acestei înregistrări: nu aparține unei organizații pe care o reprezentați.',
      sl: 'Sprememb tega zapisa ne morete predlagati: ne pripada organizaciji, ki jo zastopate.',
    },
  },
  PROPOSAL_ORGANISATION_MISSING: {
    kind: 'INVALID',
    text: {
      en: 'Say for which of your organisations it is.',
      it: 'Indicare per quale delle Sue organizzazioni è.',
      hr: 'Navedite za koju je od vaših organizacija.',
      el: 'Δηλώστε για ποιον από τους οργανισμούς σας είναι.',
      ro: 'Precizați pentru care dintre organizațiile dumneavoastră este.',
      sl: 'Navedite, za katero od vaših organizacij je.',
    },
  },
  PROPOSAL_RECORD_GONE: {
    kind: 'CONFLICT',
    text: {
      en: 'This record is archived: nothing of it can be changed. If it should come back, write to the centre.',
      it: 'Questo record è archiviato: non se ne può modificare nulla. Se deve tornare, scrivere al centro.',
      hr: 'Ovaj je zapis arhiviran: ništa se u njemu ne može mijenjati. Ako ga treba vratiti, pišite centru.',
      el: 'Αυτή η εγγραφή είναι αρχειοθετημένη: τίποτα δεν μπορεί να αλλάξει. Αν πρέπει να επανέλθει, γράψτε στο κέντρο.',
      ro: 'Această înregistrare este arhivată: nu se poate schimba nimic. Dacă trebuie readusă, scrieți centrului.',
      sl: 'Ta zapis je arhiviran: v njem ni mogoče ničesar spremeniti. Če se mora vrniti, pišite centru.',
    },
  },
  PROPOSAL_FIELD_FORBIDDEN: {
    kind: 'FORBIDDEN',
    text: {
      en: 'This field cannot be proposed. Write to the centre if it is wrong.',
      it: 'Questo campo non può essere proposto. Se è sbagliato, scrivere al centro.',
      hr: 'Ovo se polje ne može predložiti. Ako je pogrešno, pišite centru.',
      el: 'Αυτό το πεδίο δεν μπορεί να προταθεί. Αν είναι λάθος, γράψτε στο κέντρο.',
      ro: 'Acest câmp nu poate fi propus. Dacă este greșit, scrieți centrului.',
      sl: 'Tega polja ni mogoče predlagati. Če je napačno, pišite centru.',
    },
  },
  PROPOSAL_FIELD_NOT_PROPOSED: {
    kind: 'INVALID',
    text: {
      en: 'The proposal says nothing of this field. Name fields that are proposed.',
      it: 'La proposta non riguarda questo campo. Indicare campi che sono proposti.',
      hr: 'Prijedlog ne govori ništa o ovom polju. Navedite predložena polja.',
      el: 'Η πρόταση δεν λέει τίποτα για αυτό το πεδίο. Ονομάστε πεδία που προτείνονται.',
      ro: 'Propunerea nu spune nimic despre acest câmp. Indicați câmpuri propuse.',
      sl: 'Predlog o tem polju ne pove ničesar. Navedite predlagana polja.',
    },
  },
  PROPOSAL_CHANGES_NOTHING: {
    kind: 'INVALID',
    text: {
      en: 'Nothing differs from the record. Change a field, then propose it.',
      it: 'Nulla è diverso dal record. Modificare un campo, poi proporlo.',
      hr: 'Ništa se ne razlikuje od zapisa. Promijenite polje, zatim ga predložite.',
      el: 'Τίποτα δεν διαφέρει από την εγγραφή. Αλλάξτε ένα πεδίο και μετά προτείνετέ το.',
      ro: 'Nimic nu diferă de înregistrare. Schimbați un câmp, apoi propuneți-l.',
      sl: 'Nič se ne razlikuje od zapisa. Spremenite polje, nato ga predlagajte.',
    },
  },
  PROPOSAL_VERSION_UNKNOWN: {
    kind: 'CONFLICT',
    text: {
      en: 'Version {rev} of the record is not known. Load the record again, then propose.',
      it: 'La versione {rev} del record non è nota. Ricaricare il record, poi proporre.',
      hr: 'Verzija {rev} zapisa nije poznata. Ponovno učitajte zapis, zatim predložite.',
      el: 'Η έκδοση {rev} της εγγραφής δεν είναι γνωστή. Φορτώστε ξανά την εγγραφή και μετά προτείνετε.',
      ro: 'Versiunea {rev} a înregistrării nu este cunoscută. Reîncărcați înregistrarea, apoi propuneți.',
      sl: 'Različica {rev} zapisa ni znana. Znova naložite zapis, nato predlagajte.',
    },
  },
  PROPOSAL_DECIDED: {
    kind: 'CONFLICT',
    text: {
      en: 'This proposal is decided or withdrawn already.',
      it: 'Questa proposta è già decisa o ritirata.',
      hr: 'O ovom je prijedlogu već odlučeno ili je povučen.',
      el: 'Για αυτή την πρόταση έχει ήδη ληφθεί απόφαση ή έχει αποσυρθεί.',
      ro: 'Această propunere este deja decisă sau retrasă.',
      sl: 'O tem predlogu je že odločeno ali pa je umaknjen.',
    },
  },
  PROPOSAL_GONE: {
    kind: 'CONFLICT',
    text: {
      en: 'There is nothing to decide any more: the record is archived or erased, or the time of the proposal is over.',
      it: 'Non c’è più nulla da decidere: il record è archiviato o cancellato, o il tempo della proposta è scaduto.',
      hr: 'Više nema o čemu odlučivati: zapis je arhiviran ili izbrisan, ili je vrijeme prijedloga isteklo.',
      el: 'Δεν υπάρχει πια τίποτα προς απόφαση: η εγγραφή αρχειοθετήθηκε ή διαγράφηκε, ή ο χρόνος της πρότασης έληξε.',
      ro: 'Nu mai este nimic de decis: înregistrarea este arhivată sau ștearsă, ori timpul propunerii a expirat.',
      sl: 'Ničesar več ni za odločiti: zapis je arhiviran ali izbrisan ali pa je čas predloga potekel.',
    },
  },
  PROPOSAL_IN_CONFLICT: {
    kind: 'CONFLICT',
    text: {
      en: 'This field changed in the record since it was proposed. Look at both values, then name the field, give a value, or leave it out.',
      it: 'Questo campo è cambiato nel record da quando è stato proposto. Guardare entrambi i valori, poi indicare il campo, dare un valore o tralasciarlo.',
      hr: 'Ovo se polje u zapisu promijenilo otkad je predloženo. Pogledajte obje vrijednosti, zatim navedite polje, dajte vrijednost ili ga izostavite.',
      el: 'Αυτό το πεδίο άλλαξε στην εγγραφή αφότου προτάθηκε. Δείτε και τις δύο τιμές και μετά ονομάστε το πεδίο, δώστε μια τιμή ή αφήστε το έξω.',
      ro: 'Acest câmp s-a schimbat în înregistrare de când a fost propus. Priviți ambele valori, apoi indicați câmpul, dați o valoare sau lăsați-l deoparte.',
      sl: 'To polje se je v zapisu spremenilo, odkar je bilo predlagano. Poglejte obe vrednosti, nato navedite polje, podajte vrednost ali ga izpustite.',
    },
  },
  PROPOSAL_REASON_MISSING: {
    kind: 'INVALID',
    text: {
      en: 'Say why nothing of it is taken: whoever proposed it reads it.',
      it: 'Indicare perché non se ne accoglie nulla: lo legge chi l’ha proposta.',
      hr: 'Navedite zašto se ništa ne prihvaća: to čita onaj tko je predložio.',
      el: 'Πείτε γιατί δεν γίνεται δεκτό τίποτα: το διαβάζει όποιος το πρότεινε.',
      ro: 'Precizați de ce nu se acceptă nimic: citește cel care a propus.',
      sl: 'Povejte, zakaj se nič ne sprejme: to prebere, kdor je predlagal.',
    },
  },
  PROPOSAL_TOO_MANY: {
    kind: 'LIMITED',
    text: {
      en: '{limit, number} proposals of yours wait already. Wait for a decision, or withdraw some.',
      it: 'Ci sono già {limit, number} Sue proposte in attesa. Aspettare una decisione o ritirarne alcune.',
      hr: 'Već čeka {limit, number} vaših prijedloga. Pričekajte odluku ili neke povucite.',
      el: 'Ήδη περιμένουν {limit, number} προτάσεις σας. Περιμένετε μια απόφαση ή αποσύρετε κάποιες.',
      ro: 'Așteaptă deja {limit, number} propuneri ale dumneavoastră. Așteptați o decizie sau retrageți câteva.',
      sl: 'Čaka že {limit, number} vaših predlogov. Počakajte na odločitev ali jih nekaj umaknite.',
    },
  },
  PROPOSAL_MODE_TOO_WIDE: {
    kind: 'INVALID',
    text: {
      en: 'This field is too important to be applied at once. Choose review.',
      it: 'Questo campo è troppo importante per essere applicato subito. Scegliere la verifica.',
      hr: 'Ovo je polje prevažno da bi se primijenilo odmah. Odaberite pregled.',
      el: 'Αυτό το πεδίο είναι πολύ σημαντικό για να εφαρμοστεί αμέσως. Επιλέξτε έλεγχο.',
      ro: 'Acest câmp este prea important pentru a fi aplicat imediat. Alegeți verificarea.',
      sl: 'To polje je preveč pomembno, da bi se uporabilo takoj. Izberite pregled.',
    },
  },
});
