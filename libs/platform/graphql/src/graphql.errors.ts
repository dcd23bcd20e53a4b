import { defineErrors } from '@seedbed/platform/kernel';

export const graphqlErrors = defineErrors({
  NOT_ALLOWED: {
    kind: 'FORBIDDEN',
    text: {
      en: 'You may not use "{field}". Ask the coordinator of your centre.',
      it: 'Non avete il permesso di usare "{field}". Rivolgersi al coordinatore del proprio centro.',
      hr: 'Ne smijete koristiti "{field}". Obratite se koordinatoru svojeg centra.',
      el: 'Δεν επιτρέπεται να χρησιμοποιήσετε το «{field}». Απευθυνθείτε στον συντονιστή του κέντρου σας.',
      ro: 'Nu aveți voie să folosiți „{field}”. Adresați-vă coordonatorului centrului.',
      sl: 'Polja »{field}« ne smete uporabljati. Obrnite se na koordinatorja svojega centra.',
    },
  },
  QUERY_TOO_DEEP: {
    kind: 'INVALID',
    text: {
      en: 'The query nests {actual} levels; at most {limit} are allowed. Ask in two queries.',
      it: 'La query ha {actual} livelli; il massimo è {limit}. Dividerla in due query.',
      hr: 'Upit ima {actual} razina; dopušteno je najviše {limit}. Podijelite ga na dva upita.',
      el: 'Το ερώτημα έχει {actual} επίπεδα· επιτρέπονται έως {limit}. Χωρίστε το σε δύο ερωτήματα.',
      ro: 'Interogarea are {actual} niveluri; sunt permise cel mult {limit}. Împărțiți-o în două.',
      sl: 'Poizvedba ima {actual} ravni; dovoljenih je največ {limit}. Razdelite jo na dve.',
    },
  },
  QUERY_TOO_COSTLY: {
    kind: 'LIMITED',
    text: {
      en: 'The query may read {actual} records; at most {limit} are allowed. Ask for smaller pages with "first".',
      it: 'La query può leggere {actual} record; il massimo è {limit}. Chiedere pagine più piccole con "first".',
      hr: 'Upit može pročitati {actual} zapisa; dopušteno je najviše {limit}. Tražite manje stranice s "first".',
      el: 'Το ερώτημα μπορεί να διαβάσει {actual} εγγραφές· επιτρέπονται έως {limit}. Ζητήστε μικρότερες σελίδες με «first».',
      ro: 'Interogarea poate citi {actual} înregistrări; sunt permise cel mult {limit}. Cereți pagini mai mici cu „first”.',
      sl: 'Poizvedba lahko prebere {actual} zapisov; dovoljenih je največ {limit}. Zahtevajte manjše strani s »first«.',
    },
  },
  QUERY_TOO_LARGE: {
    kind: 'INVALID',
    text: {
      en: 'The query has {actual} fields; at most {limit} are allowed, aliases counted. Ask in several queries.',
      it: 'La query ha {actual} campi; il massimo è {limit}, alias compresi. Dividerla in più query.',
      hr: 'Upit ima {actual} polja; dopušteno je najviše {limit}, uključujući aliase. Podijelite ga na više upita.',
      el: 'Το ερώτημα έχει {actual} πεδία· επιτρέπονται έως {limit}, μαζί με τα ψευδώνυμα. Χωρίστε το σε περισσότερα ερωτήματα.',
      ro: 'Interogarea are {actual} câmpuri; sunt permise cel mult {limit}, inclusiv aliasurile. Împărțiți-o în mai multe.',
      sl: 'Poizvedba ima {actual} polj; dovoljenih je največ {limit}, vključno z vzdevki. Razdelite jo na več poizvedb.',
    },
  },
  QUERY_TOO_MANY_LINKS: {
    kind: 'LIMITED',
    text: {
      en: 'The query follows links between records more than {limit} times, in its fields, filters and orders together. Ask in several queries.',
      it: 'La query segue collegamenti tra record più di {limit} volte, tra campi, filtri e ordinamenti. Dividerla in più query.',
      hr: 'Upit prati veze među zapisima više od {limit} puta, u poljima, filtrima i redoslijedima zajedno. Podijelite ga na više upita.',
      el: 'Το ερώτημα ακολουθεί συνδέσεις μεταξύ εγγραφών πάνω από {limit} φορές, σε πεδία, φίλτρα και ταξινομήσεις μαζί. Χωρίστε το σε περισσότερα.',
      ro: 'Interogarea urmează legături între înregistrări de peste {limit} ori, în câmpuri, filtre și ordonări la un loc. Împărțiți-o în mai multe.',
      sl: 'Poizvedba sledi povezavam med zapisi več kot {limit}-krat, v poljih, filtrih in vrstnih redih skupaj. Razdelite jo na več poizvedb.',
    },
  },
  FILTER_TOO_DEEP: {
    kind: 'INVALID',
    text: {
      en: 'The argument "{argument}" nests {actual} levels; at most {limit} are allowed.',
      it: 'L’argomento "{argument}" ha {actual} livelli; il massimo è {limit}.',
      hr: 'Argument "{argument}" ima {actual} razina; dopušteno je najviše {limit}.',
      el: 'Το όρισμα «{argument}» έχει {actual} επίπεδα· επιτρέπονται έως {limit}.',
      ro: 'Argumentul „{argument}” are {actual} niveluri; sunt permise cel mult {limit}.',
      sl: 'Argument »{argument}« ima {actual} ravni; dovoljenih je največ {limit}.',
    },
  },
  FILTER_TOO_LARGE: {
    kind: 'INVALID',
    text: {
      en: 'The argument "{argument}" has {actual} values; at most {limit} are allowed.',
      it: 'L’argomento "{argument}" ha {actual} valori; il massimo è {limit}.',
      hr: 'Argument "{argument}" ima {actual} vrijednosti; dopušteno je najviše {limit}.',
      el: 'Το όρισμα «{argument}» έχει {actual} τιμές· επιτρέπονται έως {limit}.',
      ro: 'Argumentul „{argument}” are {actual} valori; sunt permise cel mult {limit}.',
      sl: 'Argument »{argument}« ima {actual} vrednosti; dovoljenih je največ {limit}.',
    },
  },
  PAGE_TOO_LARGE: {
    kind: 'INVALID',
    text: {
      en: '"first" is {actual}; it must be a number from 0 to {limit}. Page through the list with "after".',
      it: '"first" è {actual}; deve essere un numero da 0 a {limit}. Scorrere l’elenco con "after".',
      hr: '"first" je {actual}; mora biti broj od 0 do {limit}. Listajte popis pomoću "after".',
      el: 'Το «first» είναι {actual}· πρέπει να είναι αριθμός από 0 έως {limit}. Προχωρήστε στη λίστα με «after».',
      ro: '„first” este {actual}; trebuie să fie un număr între 0 și {limit}. Parcurgeți lista cu „after”.',
      sl: '»first« je {actual}; biti mora število od 0 do {limit}. Po seznamu se pomikajte z »after«.',
    },
  },
  GROUPS_TOO_MANY: {
    kind: 'INVALID',
    text: {
      en: '"first" is {actual}; it must be a number from 0 to {limit}. Filter first, or group by something coarser.',
      it: '"first" è {actual}; deve essere un numero da 0 a {limit}. Filtrare prima, o raggruppare in modo meno fine.',
      hr: '"first" je {actual}; mora biti broj od 0 do {limit}. Najprije filtrirajte ili grupirajte grublje.',
      el: 'Το «first» είναι {actual}· πρέπει να είναι αριθμός από 0 έως {limit}. Φιλτράρετε πρώτα ή ομαδοποιήστε πιο αδρά.',
      ro: '„first” este {actual}; trebuie să fie un număr între 0 și {limit}. Filtrați mai întâi sau grupați mai puțin fin.',
      sl: '»first« je {actual}; biti mora število od 0 do {limit}. Najprej filtrirajte ali združujte bolj grobo.',
    },
  },
  CURSOR_INVALID: {
    kind: 'INVALID',
    text: {
      en: 'This cursor is not one of this list in this order. Start again without "after".',
      it: 'Questo cursore non appartiene a questo elenco in questo ordine. Ricominciare senza "after".',
      hr: 'Ovaj pokazivač ne pripada ovom popisu u ovom redoslijedu. Počnite iznova bez "after".',
      el: 'Αυτός ο δείκτης δεν ανήκει σε αυτή τη λίστα με αυτή τη σειρά. Ξεκινήστε ξανά χωρίς «after».',
      ro: 'Acest cursor nu aparține acestei liste în această ordine. Începeți din nou fără „after”.',
      sl: 'Ta kazalec ne pripada temu seznamu v tem vrstnem redu. Začnite znova brez »after«.',
    },
  },
  SEARCH_TOO_LONG: {
    kind: 'INVALID',
    text: {
      en: 'A search has at most {limit} characters; this one has {actual}.',
      it: 'Una ricerca ha al massimo {limit} caratteri; questa ne ha {actual}.',
      hr: 'Pretraga ima najviše {limit} znakova; ova ih ima {actual}.',
      el: 'Μια αναζήτηση έχει έως {limit} χαρακτήρες· αυτή έχει {actual}.',
      ro: 'O căutare are cel mult {limit} caractere; aceasta are {actual}.',
      sl: 'Iskanje ima največ {limit} znakov; to jih ima {actual}.',
    },
  },
  VALUE_UNREADABLE: {
    kind: 'INVALID',
    text: {
      en: 'A text holds characters that no record can hold (a NUL or half of a character). Remove them.',
      it: 'Un testo contiene caratteri che nessun record può contenere (NUL o mezzo carattere). Rimuoverli.',
      hr: 'Tekst sadrži znakove koje nijedan zapis ne može imati (NUL ili pola znaka). Uklonite ih.',
      el: 'Ένα κείμενο περιέχει χαρακτήρες που καμία εγγραφή δεν μπορεί να έχει (NUL ή μισό χαρακτήρα). Αφαιρέστε τους.',
      ro: 'Un text conține caractere pe care nicio înregistrare nu le poate avea (NUL sau jumătate de caracter). Eliminați-le.',
      sl: 'Besedilo vsebuje znake, ki jih noben zapis ne more imeti (NUL ali pol znaka). Odstranite jih.',
    },
  },
  ID_INVALID: {
    kind: 'INVALID',
    text: {
      en: 'An id is a UUID such as 0190a3c2-6b5e-7d0f-9a43-0c3b7be9b1d4.',
      it: 'Un id è un UUID come 0190a3c2-6b5e-7d0f-9a43-0c3b7be9b1d4.',
      hr: 'Id je UUID kao 0190a3c2-6b5e-7d0f-9a43-0c3b7be9b1d4.',
      el: 'Ένα id είναι UUID όπως 0190a3c2-6b5e-7d0f-9a43-0c3b7be9b1d4.',
      ro: 'Un id este un UUID precum 0190a3c2-6b5e-7d0f-9a43-0c3b7be9b1d4.',
      sl: 'Id je UUID, na primer 0190a3c2-6b5e-7d0f-9a43-0c3b7be9b1d4.',
    },
  },
  DATE_INVALID: {
    kind: 'INVALID',
    text: {
      en: 'A date in a filter is a real day written YYYY-MM-DD.',
      it: 'Una data in un filtro è un giorno reale nella forma AAAA-MM-GG.',
      hr: 'Datum u filtru je stvaran dan u obliku GGGG-MM-DD.',
      el: 'Μια ημερομηνία σε φίλτρο είναι πραγματική ημέρα στη μορφή ΕΕΕΕ-ΜΜ-ΗΗ.',
      ro: 'O dată într-un filtru este o zi reală în forma AAAA-LL-ZZ.',
      sl: 'Datum v filtru je resničen dan v obliki LLLL-MM-DD.',
    },
  },
  ORDER_INVALID: {
    kind: 'INVALID',
    text: {
      en: `Each entry of "orderBy" names exactly one field: ['{' name: ASC '}', '{' createdAt: DESC '}'].`,
      it: `Ogni voce di "orderBy" indica un solo campo: ['{' name: ASC '}', '{' createdAt: DESC '}'].`,
      hr: `Svaki unos u "orderBy" navodi točno jedno polje: ['{' name: ASC '}', '{' createdAt: DESC '}'].`,
      el: `Κάθε στοιχείο του «orderBy» ορίζει ακριβώς ένα πεδίο: ['{' name: ASC '}', '{' createdAt: DESC '}'].`,
      ro: `Fiecare element din „orderBy” numește exact un câmp: ['{' name: ASC '}', '{' createdAt: DESC '}'].`,
      sl: `Vsak vnos v »orderBy« navaja natanko eno polje: ['{' name: ASC '}', '{' createdAt: DESC '}'].`,
    },
  },
  FILTER_NULL: {
    kind: 'INVALID',
    text: {
      en: 'A filter does not compare with null. Use "isNull", or leave "{field}" out.',
      it: 'Un filtro non confronta con null. Usare "isNull" o omettere "{field}".',
      hr: 'Filtar ne uspoređuje s null. Koristite "isNull" ili izostavite "{field}".',
      el: 'Ένα φίλτρο δεν συγκρίνει με null. Χρησιμοποιήστε «isNull» ή παραλείψτε το «{field}».',
      ro: 'Un filtru nu compară cu null. Folosiți „isNull” sau omiteți „{field}”.',
      sl: 'Filter ne primerja z null. Uporabite »isNull« ali izpustite »{field}«.',
    },
  },
  TYPE_UNKNOWN: {
    kind: 'INVALID',
    text: {
      en: 'There is no record type "{type}" that can be searched. Possible: {possible}.',
      it: 'Non esiste un tipo di record "{type}" ricercabile. Possibili: {possible}.',
      hr: 'Nema vrste zapisa "{type}" koja se može pretraživati. Moguće: {possible}.',
      el: 'Δεν υπάρχει τύπος εγγραφής «{type}» με αναζήτηση. Δυνατοί: {possible}.',
      ro: 'Nu există un tip de înregistrare „{type}” care să poată fi căutat. Posibile: {possible}.',
      sl: 'Vrste zapisa »{type}«, po kateri bi se dalo iskati, ni. Mogoče: {possible}.',
    },
  },
  DATABASE_BUSY: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The database did not answer in time. Nothing was changed; try again, or ask for less.',
      it: 'Il database non ha risposto in tempo. Nulla è cambiato; riprovare o chiedere meno dati.',
      hr: 'Baza podataka nije odgovorila na vrijeme. Ništa nije promijenjeno; pokušajte ponovno ili tražite manje.',
      el: 'Η βάση δεδομένων δεν απάντησε εγκαίρως. Τίποτα δεν άλλαξε· δοκιμάστε ξανά ή ζητήστε λιγότερα.',
      ro: 'Baza de date nu a răspuns la timp. Nimic nu s-a schimbat; încercați din nou sau cereți mai puțin.',
      sl: 'Podatkovna zbirka ni odgovorila pravočasno. Nič se ni spremenilo; poskusite znova ali zahtevajte manj.',
    },
  },
  BUG: {
    kind: 'BUG',
    text: {
      en: 'Something went wrong on our side. Nothing was lost. Tell your operator the reference {requestId}.',
      it: 'Si è verificato un errore da parte nostra. Nulla è andato perso. Comunicare al gestore il riferimento {requestId}.',
      hr: 'Došlo je do pogreške na našoj strani. Ništa nije izgubljeno. Javite operateru oznaku {requestId}.',
      el: 'Κάτι πήγε στραβά από τη μεριά μας. Τίποτα δεν χάθηκε. Δώστε στον διαχειριστή τον κωδικό {requestId}.',
      ro: 'Ceva nu a mers bine la noi. Nimic nu s-a pierdut. Comunicați operatorului referința {requestId}.',
      sl: 'Na naši strani je šlo nekaj narobe. Nič ni izgubljeno. Upravljavcu sporočite oznako {requestId}.',
    },
  },
});
