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
  DUPLICATE_DECIDED: {
    kind: 'CONFLICT',
    text: {
      en: 'This pair is decided already. Take the decision back first (OPEN), then decide again.',
      it: 'Questa coppia è già decisa. Annullare prima la decisione (OPEN), poi decidere di nuovo.',
      hr: 'O ovom je paru već odlučeno. Najprije povucite odluku (OPEN), zatim odlučite ponovno.',
      el: 'Για το ζεύγος έχει ήδη ληφθεί απόφαση. Ανακαλέστε την πρώτα (OPEN) και αποφασίστε ξανά.',
      ro: 'Perechea este deja decisă. Retrageți mai întâi decizia (OPEN), apoi decideți din nou.',
      sl: 'O tem paru je že odločeno. Najprej prekličite odločitev (OPEN), nato odločite znova.',
    },
  },
  DUPLICATE_KEEPS_A_SIDE: {
    kind: 'INVALID',
    text: {
      en: 'Say which of the two organisations stands for both.',
      it: 'Indicare quale delle due organizzazioni rappresenta entrambe.',
      hr: 'Navedite koja od dviju organizacija predstavlja obje.',
      el: 'Πείτε ποιος από τους δύο οργανισμούς εκπροσωπεί και τους δύο.',
      ro: 'Precizați care dintre cele două organizații le reprezintă pe amândouă.',
      sl: 'Povejte, katera od obeh organizacij predstavlja obe.',
    },
  },
  DUPLICATE_OF_SEEDS: {
    kind: 'INVALID',
    text: {
      en: 'These are two names of one organisation, as its source says: there is nothing to merge or to take apart.',
      it: 'Sono due nomi di una sola organizzazione, come dice la fonte: non c’è nulla da unire o da separare.',
      hr: 'To su dva naziva jedne organizacije, kako kaže izvor: nema se što spojiti ni razdvojiti.',
      el: 'Είναι δύο ονόματα ενός οργανισμού, όπως λέει η πηγή: δεν υπάρχει τίποτα να ενωθεί ή να χωριστεί.',
      ro: 'Sunt două nume ale unei singure organizații, după cum spune sursa: nu este nimic de unit sau de separat.',
      sl: 'To sta dve imeni iste organizacije, kot pravi vir: ni česa združiti ali ločiti.',
    },
  },
  EXTRACT_NOT_FOUND: {
    kind: 'NOT_FOUND',
    text: {
      en: 'There is no extract in {folder}. Name the folder with organisations.csv, projects.csv and participations.csv.',
      it: 'In {folder} non c’è alcun estratto. Indicare la cartella con organisations.csv, projects.csv e participations.csv.',
      hr: 'U mapi {folder} nema izvatka. Navedite mapu s datotekama organisations.csv, projects.csv i participations.csv.',
      el: 'Δεν υπάρχει απόσπασμα στο {folder}. Δώστε τον φάκελο με τα organisations.csv, projects.csv και participations.csv.',
      ro: 'Nu există niciun extras în {folder}. Indicați dosarul cu organisations.csv, projects.csv și participations.csv.',
      sl: 'V mapi {folder} ni izvlečka. Navedite mapo z datotekami organisations.csv, projects.csv in participations.csv.',
    },
  },
  EXTRACT_WRONG_FORM: {
    kind: 'INVALID',
    text: {
      en: '{file} has no column {column}, or no rows. Nothing was loaded; check that it is the extract of CORDIS.',
      it: '{file} non ha la colonna {column} oppure non ha righe. Non è stato caricato nulla; verificare che sia l’estratto di CORDIS.',
      hr: 'Datoteka {file} nema stupac {column} ili nema redaka. Ništa nije učitano; provjerite je li to izvadak iz CORDIS-a.',
      el: 'Το {file} δεν έχει τη στήλη {column} ή δεν έχει γραμμές. Δεν φορτώθηκε τίποτα· ελέγξτε ότι είναι το απόσπασμα του CORDIS.',
      ro: '{file} nu are coloana {column} sau nu are rânduri. Nu s-a încărcat nimic; verificați dacă este extrasul CORDIS.',
      sl: 'Datoteka {file} nima stolpca {column} ali nima vrstic. Nič ni bilo naloženo; preverite, ali je to izvleček iz CORDIS-a.',
    },
  },
  EXTRACT_NEEDS_SEEDS: {
    kind: 'CONFLICT',
    text: {
      en: 'This database has no countries yet. Start Seedbed once ("npm start"), which loads them, then load the extract.',
      it: 'In questo database non ci sono ancora paesi. Avviare Seedbed una volta ("npm start"), che li carica, poi caricare l’estratto.',
      hr: 'U ovoj bazi još nema država. Jednom pokrenite Seedbed ("npm start"), koji ih učitava, zatim učitajte izvadak.',
      el: 'Σε αυτή τη βάση δεν υπάρχουν ακόμη χώρες. Ξεκινήστε μία φορά το Seedbed («npm start»), που τις φορτώνει, και μετά φορτώστε το απόσπασμα.',
      ro: 'În această bază nu există încă țări. Porniți o dată Seedbed („npm start”), care le încarcă, apoi încărcați extrasul.',
      sl: 'V tej zbirki še ni držav. Enkrat zaženite Seedbed (»npm start«), ki jih naloži, nato naložite izvleček.',
    },
  },
});
