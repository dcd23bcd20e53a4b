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
  PROVENANCE_WITHOUT_SOURCE: {
    kind: 'INVALID',
    text: {
      en: 'Say which source prints the value.',
      it: 'Indicare quale fonte riporta il valore.',
      hr: 'Navedite koji izvor otiskuje vrijednost.',
      el: 'Δηλώστε ποια πηγή τυπώνει την τιμή.',
      ro: 'Precizați care sursă tipărește valoarea.',
      sl: 'Navedite, kateri vir natisne vrednost.',
    },
  },
  PROVENANCE_WITH_SOURCE: {
    kind: 'INVALID',
    text: {
      en: 'What a person or a program wrote has no source. Leave the source empty, or choose the kind SOURCE.',
      it: 'Ciò che ha scritto una persona o un programma non ha fonte. Lasciare vuota la fonte o scegliere il tipo SOURCE.',
      hr: 'Ono što je napisala osoba ili program nema izvor. Ostavite izvor praznim ili odaberite vrstu SOURCE.',
      el: 'Ό,τι έγραψε άνθρωπος ή πρόγραμμα δεν έχει πηγή. Αφήστε κενή την πηγή ή επιλέξτε το είδος SOURCE.',
      ro: 'Ce a scris o persoană sau un program nu are sursă. Lăsați sursa goală sau alegeți tipul SOURCE.',
      sl: 'Kar je napisala oseba ali program, nima vira. Pustite vir prazen ali izberite vrsto SOURCE.',
    },
  },
  PROVENANCE_OF_NO_FIELD: {
    kind: 'INVALID',
    text: {
      en: 'Records of this type have no such field. Name a field as the API calls it.',
      it: 'I record di questo tipo non hanno questo campo. Indicare un campo con il nome usato dall’API.',
      hr: 'Zapisi ove vrste nemaju takvo polje. Navedite polje onako kako ga naziva API.',
      el: 'Οι εγγραφές αυτού του τύπου δεν έχουν τέτοιο πεδίο. Ονομάστε το πεδίο όπως το ονομάζει το API.',
      ro: 'Înregistrările de acest tip nu au un astfel de câmp. Indicați un câmp cu numele folosit de API.',
      sl: 'Zapisi te vrste nimajo takega polja. Navedite polje z imenom, kot ga uporablja API.',
    },
  },
  FLAG_DECIDED: {
    kind: 'CONFLICT',
    text: {
      en: 'This flag is decided already. Open it again first, then decide.',
      it: 'Questa segnalazione è già decisa. Riaprirla prima, poi decidere.',
      hr: 'O ovoj je oznaci već odlučeno. Najprije je ponovno otvorite, zatim odlučite.',
      el: 'Για αυτή τη σήμανση έχει ήδη ληφθεί απόφαση. Ανοίξτε την πρώτα ξανά και μετά αποφασίστε.',
      ro: 'Acest semnal este deja decis. Redeschideți-l mai întâi, apoi decideți.',
      sl: 'O tej oznaki je že odločeno. Najprej jo znova odprite, nato odločite.',
    },
  },
  FLAG_OPEN: {
    kind: 'CONFLICT',
    text: {
      en: 'This flag is open: there is no decision to take back.',
      it: 'Questa segnalazione è aperta: non c’è alcuna decisione da annullare.',
      hr: 'Ova je oznaka otvorena: nema odluke koja bi se povukla.',
      el: 'Αυτή η σήμανση είναι ανοιχτή: δεν υπάρχει απόφαση προς ανάκληση.',
      ro: 'Acest semnal este deschis: nu există nicio decizie de retras.',
      sl: 'Ta oznaka je odprta: ni odločitve, ki bi jo preklicali.',
    },
  },
  FLAG_NOTHING_TO_APPLY: {
    kind: 'INVALID',
    text: {
      en: 'This flag is about no single field that a value could be put into. Leave the value empty and correct the record itself.',
      it: 'Questa segnalazione non riguarda un solo campo in cui inserire un valore. Lasciare vuoto il valore e correggere il record.',
      hr: 'Ova se oznaka ne odnosi na jedno polje u koje bi se upisala vrijednost. Ostavite vrijednost praznom i ispravite sam zapis.',
      el: 'Αυτή η σήμανση δεν αφορά ένα μόνο πεδίο όπου θα μπορούσε να γραφτεί τιμή. Αφήστε κενή την τιμή και διορθώστε την ίδια την εγγραφή.',
      ro: 'Acest semnal nu privește un singur câmp în care să se poată scrie o valoare. Lăsați valoarea goală și corectați înregistrarea.',
      sl: 'Ta oznaka se ne nanaša na eno samo polje, v katero bi se zapisala vrednost. Pustite vrednost prazno in popravite zapis.',
    },
  },
  FLAG_VALUE_UNKNOWN: {
    kind: 'INVALID',
    text: {
      en: '“{value}” is no value of the field “{field}”. Write it as the field shows its values.',
      it: '“{value}” non è un valore del campo “{field}”. Scriverlo come il campo mostra i suoi valori.',
      hr: '„{value}” nije vrijednost polja „{field}”. Napišite je onako kako polje prikazuje svoje vrijednosti.',
      el: 'Το «{value}» δεν είναι τιμή του πεδίου «{field}». Γράψτε το όπως δείχνει τις τιμές του το πεδίο.',
      ro: '„{value}” nu este o valoare a câmpului „{field}”. Scrieți-o așa cum își arată câmpul valorile.',
      sl: '„{value}“ ni vrednost polja „{field}“. Napišite jo tako, kot polje kaže svoje vrednosti.',
    },
  },
  FLAG_VALUE_CHANGED: {
    kind: 'CONFLICT',
    text: {
      en: 'The field “{field}” no longer holds the value that is in doubt. Look at the record, then give the value to apply with the version of the record, or dismiss the flag.',
      it: 'Il campo “{field}” non contiene più il valore in dubbio. Guardare il record, poi indicare il valore da applicare con la versione del record, o respingere la segnalazione.',
      hr: 'Polje „{field}” više ne sadržava sumnjivu vrijednost. Pogledajte zapis, zatim navedite vrijednost za upis s verzijom zapisa ili odbacite oznaku.',
      el: 'Το πεδίο «{field}» δεν έχει πια την αμφίβολη τιμή. Δείτε την εγγραφή και δώστε την τιμή προς εφαρμογή με την έκδοση της εγγραφής, ή απορρίψτε τη σήμανση.',
      ro: 'Câmpul „{field}” nu mai conține valoarea pusă la îndoială. Priviți înregistrarea, apoi dați valoarea de aplicat cu versiunea înregistrării sau respingeți semnalul.',
      sl: 'Polje „{field}“ nima več dvomljive vrednosti. Poglejte zapis, nato navedite vrednost za vpis z različico zapisa ali oznako zavrnite.',
    },
  },
  FLAG_REASON_MISSING: {
    kind: 'INVALID',
    text: {
      en: 'Say why the value is right.',
      it: 'Indicare perché il valore è corretto.',
      hr: 'Navedite zašto je vrijednost točna.',
      el: 'Πείτε γιατί η τιμή είναι σωστή.',
      ro: 'Precizați de ce valoarea este corectă.',
      sl: 'Povejte, zakaj je vrednost pravilna.',
    },
  },
});
