import { defineErrors } from '@seedbed/platform/kernel';

/** What can be wrong with a record that somebody wants to write. `field` of the error names the place. */
export const recordErrors = defineErrors({
  RECORD_INVALID: {
    kind: 'INVALID',
    text: {
      en: '{type}: {count, plural, one {one field needs correction} other {# fields need correction}}. See the list of problems.',
      it: '{type}: {count, plural, one {un campo va corretto} other {# campi vanno corretti}}. Vedere l’elenco dei problemi.',
      hr: '{type}: {count, plural, one {# polje treba ispraviti} few {# polja treba ispraviti} other {# polja treba ispraviti}}. Pogledajte popis problema.',
      el: '{type}: {count, plural, one {ένα πεδίο χρειάζεται διόρθωση} other {# πεδία χρειάζονται διόρθωση}}. Δείτε τη λίστα των προβλημάτων.',
      ro: '{type}: {count, plural, one {un câmp trebuie corectat} few {# câmpuri trebuie corectate} other {# de câmpuri trebuie corectate}}. Vedeți lista problemelor.',
      sl: '{type}: {count, plural, one {# polje je treba popraviti} two {# polji je treba popraviti} few {# polja je treba popraviti} other {# polj je treba popraviti}}. Glejte seznam težav.',
    },
  },
  FIELD_NOT_READABLE: {
    kind: 'FORBIDDEN',
    text: {
      en: 'Your role does not read the field "{name}" of {type}: nothing can be filtered, ordered, counted or written by it. Leave it out.',
      it: 'Il ruolo attuale non legge il campo «{name}» di {type}: non lo si può usare per filtrare, ordinare, contare o scrivere. Ometterlo.',
      hr: 'Vaša uloga ne čita polje „{name}” zapisa {type}: po njemu se ne može filtrirati, poredati, brojati ni pisati. Izostavite ga.',
      el: 'Ο ρόλος σας δεν διαβάζει το πεδίο «{name}» του {type}: δεν μπορείτε να το χρησιμοποιήσετε σε φίλτρα, ταξινόμηση, μέτρηση ή εγγραφή. Παραλείψτε το.',
      ro: 'Rolul dumneavoastră nu citește câmpul „{name}” al {type}: nu se poate filtra, ordona, număra sau scrie după el. Omiteți-l.',
      sl: 'Vaša vloga ne bere polja »{name}« zapisa {type}: po njem ni mogoče filtrirati, razvrščati, šteti ali pisati. Izpustite ga.',
    },
  },
  REQUIRED: {
    kind: 'INVALID',
    text: {
      en: 'This field must not be empty.',
      it: 'Questo campo non può essere vuoto.',
      hr: 'Ovo polje ne smije biti prazno.',
      el: 'Αυτό το πεδίο δεν μπορεί να είναι κενό.',
      ro: 'Acest câmp nu poate fi gol.',
      sl: 'To polje ne sme biti prazno.',
    },
  },
  UNKNOWN_FIELD: {
    kind: 'INVALID',
    text: {
      en: 'There is no field of this name, or it is kept by the system.',
      it: 'Non esiste un campo con questo nome, oppure è gestito dal sistema.',
      hr: 'Nema polja s tim imenom ili ga vodi sustav.',
      el: 'Δεν υπάρχει πεδίο με αυτό το όνομα ή το τηρεί το σύστημα.',
      ro: 'Nu există un câmp cu acest nume sau este ținut de sistem.',
      sl: 'Polja s tem imenom ni ali pa ga vodi sistem.',
    },
  },
  TOO_LONG: {
    kind: 'INVALID',
    text: {
      en: 'At most {max} are allowed; there are {actual}.',
      it: 'Sono consentiti al massimo {max}; ce ne sono {actual}.',
      hr: 'Dopušteno je najviše {max}, a ima ih {actual}.',
      el: 'Επιτρέπονται έως {max}· υπάρχουν {actual}.',
      ro: 'Sunt permise cel mult {max}; sunt {actual}.',
      sl: 'Dovoljenih je največ {max}, je pa jih {actual}.',
    },
  },
  WRONG_FORM: {
    kind: 'INVALID',
    text: {
      en: 'This value does not have the form that is expected here: {expected}.',
      it: 'Questo valore non ha la forma attesa: {expected}.',
      hr: 'Ova vrijednost nema očekivani oblik: {expected}.',
      el: 'Αυτή η τιμή δεν έχει την αναμενόμενη μορφή: {expected}.',
      ro: 'Această valoare nu are forma așteptată: {expected}.',
      sl: 'Ta vrednost nima pričakovane oblike: {expected}.',
    },
  },
  OUT_OF_RANGE: {
    kind: 'INVALID',
    text: {
      en: 'This number is outside what is allowed here ({range}).',
      it: 'Questo numero è fuori dai limiti consentiti ({range}).',
      hr: 'Ovaj broj je izvan dopuštenog raspona ({range}).',
      el: 'Αυτός ο αριθμός είναι εκτός των επιτρεπόμενων ορίων ({range}).',
      ro: 'Acest număr este în afara limitelor permise ({range}).',
      sl: 'To število je zunaj dovoljenega obsega ({range}).',
    },
  },
  TEXT_UNREADABLE: {
    kind: 'INVALID',
    text: {
      en: 'The text holds characters that cannot be stored (a NUL or half of a character). Remove them.',
      it: 'Il testo contiene caratteri che non si possono memorizzare (NUL o mezzo carattere). Rimuoverli.',
      hr: 'Tekst sadrži znakove koji se ne mogu pohraniti (NUL ili pola znaka). Uklonite ih.',
      el: 'Το κείμενο περιέχει χαρακτήρες που δεν αποθηκεύονται (NUL ή μισό χαρακτήρα). Αφαιρέστε τους.',
      ro: 'Textul conține caractere care nu pot fi stocate (NUL sau jumătate de caracter). Eliminați-le.',
      sl: 'Besedilo vsebuje znake, ki jih ni mogoče shraniti (NUL ali pol znaka). Odstranite jih.',
    },
  },
  NOT_UNIQUE: {
    kind: 'CONFLICT',
    text: {
      en: 'Another record has this value already ({rule}). Open that record, or choose another value.',
      it: 'Un altro record ha già questo valore ({rule}). Aprire quel record o scegliere un altro valore.',
      hr: 'Drugi zapis već ima ovu vrijednost ({rule}). Otvorite taj zapis ili odaberite drugu vrijednost.',
      el: 'Άλλη εγγραφή έχει ήδη αυτή την τιμή ({rule}). Ανοίξτε εκείνη την εγγραφή ή επιλέξτε άλλη τιμή.',
      ro: 'O altă înregistrare are deja această valoare ({rule}). Deschideți acea înregistrare sau alegeți altă valoare.',
      sl: 'Drug zapis že ima to vrednost ({rule}). Odprite tisti zapis ali izberite drugo vrednost.',
    },
  },
  LINK_TO_NOTHING: {
    kind: 'INVALID',
    text: {
      en: 'The linked record does not exist ({rule}).',
      it: 'Il record collegato non esiste ({rule}).',
      hr: 'Povezani zapis ne postoji ({rule}).',
      el: 'Η συνδεδεμένη εγγραφή δεν υπάρχει ({rule}).',
      ro: 'Înregistrarea legată nu există ({rule}).',
      sl: 'Povezani zapis ne obstaja ({rule}).',
    },
  },
  RECORD_NOT_FOUND: {
    kind: 'NOT_FOUND',
    text: {
      en: 'There is no such record, or you may not see it.',
      it: 'Il record non esiste o non è visibile per voi.',
      hr: 'Zapis ne postoji ili ga ne smijete vidjeti.',
      el: 'Η εγγραφή δεν υπάρχει ή δεν έχετε δικαίωμα να τη δείτε.',
      ro: 'Înregistrarea nu există sau nu aveți dreptul să o vedeți.',
      sl: 'Zapisa ni ali ga ne smete videti.',
    },
  },
  CONFLICT: {
    kind: 'CONFLICT',
    text: {
      en: 'Somebody changed this record meanwhile (version {actual}, you saw {seen}). Load it again and repeat your change.',
      it: 'Nel frattempo il record è stato modificato (versione {actual}, avevate la {seen}). Ricaricarlo e ripetere la modifica.',
      hr: 'Netko je u međuvremenu promijenio zapis (verzija {actual}, vi ste vidjeli {seen}). Učitajte ga ponovno i ponovite izmjenu.',
      el: 'Κάποιος άλλαξε στο μεταξύ την εγγραφή (έκδοση {actual}, είδατε την {seen}). Φορτώστε την ξανά και επαναλάβετε την αλλαγή.',
      ro: 'Între timp cineva a modificat înregistrarea (versiunea {actual}, ați văzut {seen}). Reîncărcați-o și repetați modificarea.',
      sl: 'Nekdo je medtem spremenil zapis (različica {actual}, vi ste videli {seen}). Naložite ga znova in ponovite spremembo.',
    },
  },
  RECORD_ARCHIVED: {
    kind: 'CONFLICT',
    text: {
      en: 'This record is archived. Restore it before you change it.',
      it: 'Questo record è archiviato. Ripristinarlo prima di modificarlo.',
      hr: 'Ovaj je zapis arhiviran. Vratite ga prije izmjene.',
      el: 'Αυτή η εγγραφή είναι αρχειοθετημένη. Επαναφέρετέ την πριν την αλλάξετε.',
      ro: 'Această înregistrare este arhivată. Restaurați-o înainte de a o modifica.',
      sl: 'Ta zapis je arhiviran. Pred spremembo ga obnovite.',
    },
  },
  WRITE_NOT_ALLOWED: {
    kind: 'FORBIDDEN',
    text: {
      en: 'You may not write this record, or not like this. Ask the coordinator of the centre that it belongs to.',
      it: 'Non potete scrivere questo record, o non in questo modo. Rivolgersi al coordinatore del centro a cui appartiene.',
      hr: 'Ne smijete pisati ovaj zapis ili ne na ovaj način. Obratite se koordinatoru centra kojem pripada.',
      el: 'Δεν μπορείτε να γράψετε αυτή την εγγραφή, ή όχι έτσι. Απευθυνθείτε στον συντονιστή του κέντρου στο οποίο ανήκει.',
      ro: 'Nu aveți voie să scrieți această înregistrare sau nu astfel. Adresați-vă coordonatorului centrului căruia îi aparține.',
      sl: 'Tega zapisa ne smete pisati ali ne na ta način. Obrnite se na koordinatorja centra, ki mu pripada.',
    },
  },
  WRITE_LOCKS_OUT: {
    kind: 'FORBIDDEN',
    text: {
      en: 'After this change you could no longer see or write the record, so it was not made. Choose a visibility that leaves it to you, or ask a coordinator of your centre.',
      it: 'Dopo questa modifica non potreste più vedere o scrivere il record, perciò non è stata fatta. Scegliere una visibilità che ve lo lasci, o rivolgersi a un coordinatore del vostro centro.',
      hr: 'Nakon ove izmjene više ne biste vidjeli ili pisali zapis, pa nije provedena. Odaberite vidljivost koja vam ga ostavlja ili se obratite koordinatoru svog centra.',
      el: 'Μετά από αυτή την αλλαγή δεν θα βλέπατε ή δεν θα γράφατε πια την εγγραφή, γι’ αυτό δεν έγινε. Επιλέξτε ορατότητα που σας την αφήνει ή απευθυνθείτε σε συντονιστή του κέντρου σας.',
      ro: 'După această modificare nu ați mai putea vedea sau scrie înregistrarea, așa că nu a fost făcută. Alegeți o vizibilitate care vi-o lasă sau adresați-vă unui coordonator al centrului dumneavoastră.',
      sl: 'Po tej spremembi zapisa ne bi več videli ali ga mogli pisati, zato ni bila izvedena. Izberite vidnost, ki vam ga pusti, ali se obrnite na koordinatorja svojega centra.',
    },
  },
  RECORD_OF_ANOTHER: {
    kind: 'FORBIDDEN',
    text: {
      en: 'The new record would not be yours to write. Name one of your own centres as its steward, with a visibility that leaves it to you.',
      it: 'Il nuovo record non sarebbe vostro da scrivere. Indicare come responsabile uno dei vostri centri, con una visibilità che ve lo lasci.',
      hr: 'Novi zapis ne biste smjeli pisati. Kao nositelja navedite jedan od svojih centara, s vidljivošću koja vam ga ostavlja.',
      el: 'Η νέα εγγραφή δεν θα ήταν δική σας για εγγραφή. Δώστε ως υπεύθυνο ένα από τα κέντρα σας, με ορατότητα που σας την αφήνει.',
      ro: 'Noua înregistrare nu ar fi a dumneavoastră de scris. Numiți ca responsabil unul dintre centrele dumneavoastră, cu o vizibilitate care vi-o lasă.',
      sl: 'Novega zapisa ne bi smeli pisati. Za skrbnika navedite enega od svojih centrov, z vidnostjo, ki vam ga pusti.',
    },
  },
  STEWARD_NOT_YOURS: {
    kind: 'FORBIDDEN',
    text: {
      en: 'You cannot give this record to that centre. Ask a coordinator of both centres, or an administrator of the node, to hand it over.',
      it: 'Non potete affidare questo record a quel centro. Chiedere a un coordinatore di entrambi i centri o a un amministratore del nodo di cederlo.',
      hr: 'Ovaj zapis ne možete dati tom centru. Zamolite koordinatora obaju centara ili administratora čvora da ga preda.',
      el: 'Δεν μπορείτε να δώσετε αυτή την εγγραφή σε εκείνο το κέντρο. Ζητήστε από συντονιστή και των δύο κέντρων ή από διαχειριστή του κόμβου να την παραδώσει.',
      ro: 'Nu puteți da această înregistrare acelui centru. Rugați un coordonator al ambelor centre sau un administrator al nodului să o predea.',
      sl: 'Tega zapisa ne morete dati temu centru. Prosite koordinatorja obeh centrov ali skrbnika vozlišča, naj ga preda.',
    },
  },
  ITEM_REPEATED: {
    kind: 'INVALID',
    text: {
      en: 'Another item before this one names the same record. Put both changes into one item.',
      it: 'Un elemento precedente indica lo stesso record. Riunire le due modifiche in un solo elemento.',
      hr: 'Jedna od prethodnih stavki navodi isti zapis. Spojite obje izmjene u jednu stavku.',
      el: 'Ένα προηγούμενο στοιχείο αφορά την ίδια εγγραφή. Βάλτε και τις δύο αλλαγές σε ένα στοιχείο.',
      ro: 'Un element anterior numește aceeași înregistrare. Puneți ambele modificări într-un singur element.',
      sl: 'Ena od prejšnjih postavk navaja isti zapis. Združite obe spremembi v eno postavko.',
    },
  },
  IDEMPOTENCY_KEY_REUSED: {
    kind: 'CONFLICT',
    text: {
      en: 'This idempotency key was used for another request. Use a new key for each request, and the same one only to repeat it.',
      it: 'Questa chiave di idempotenza è stata usata per un’altra richiesta. Usare una chiave nuova per ogni richiesta e la stessa solo per ripeterla.',
      hr: 'Ovaj je ključ idempotentnosti upotrijebljen za drugi zahtjev. Za svaki zahtjev uzmite novi ključ, a isti samo za ponavljanje.',
      el: 'Αυτό το κλειδί χρησιμοποιήθηκε για άλλο αίτημα. Χρησιμοποιήστε νέο κλειδί για κάθε αίτημα και το ίδιο μόνο για επανάληψη.',
      ro: 'Această cheie de idempotență a fost folosită pentru altă cerere. Folosiți o cheie nouă pentru fiecare cerere și aceeași doar pentru a o repeta.',
      sl: 'Ta ključ idempotentnosti je bil uporabljen za drugo zahtevo. Za vsako zahtevo uporabite nov ključ, istega le za ponovitev.',
    },
  },
});
