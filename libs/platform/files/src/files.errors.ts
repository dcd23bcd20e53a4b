import { defineErrors } from '@seedbed/platform/kernel';

/** What can be wrong with a file that somebody adds or reads. */
export const filesErrors = defineErrors({
  FILE_NOT_FOUND: {
    kind: 'NOT_FOUND',
    text: {
      en: 'There is no such file, or you may not see it.',
      it: 'Il file non esiste o non è visibile per voi.',
      hr: 'Datoteka ne postoji ili je ne smijete vidjeti.',
      el: 'Το αρχείο δεν υπάρχει ή δεν έχετε δικαίωμα να το δείτε.',
      ro: 'Fișierul nu există sau nu aveți dreptul să îl vedeți.',
      sl: 'Datoteke ni ali je ne smete videti.',
    },
  },
  FILE_RECORD_UNKNOWN: {
    kind: 'INVALID',
    text: {
      en: 'Say which record the file belongs to: ?record=<type>:<id>. Records of these types have files: {types}.',
      it: 'Indicare a quale scheda appartiene il file: ?record=<tipo>:<id>. Hanno file le schede di questi tipi: {types}.',
      hr: 'Navedite kojem zapisu datoteka pripada: ?record=<vrsta>:<id>. Datoteke imaju zapisi ovih vrsta: {types}.',
      el: 'Πείτε σε ποια εγγραφή ανήκει το αρχείο: ?record=<τύπος>:<id>. Αρχεία έχουν οι εγγραφές αυτών των τύπων: {types}.',
      ro: 'Spuneți cărei înregistrări îi aparține fișierul: ?record=<tip>:<id>. Au fișiere înregistrările de aceste tipuri: {types}.',
      sl: 'Povejte, kateremu zapisu datoteka pripada: ?record=<vrsta>:<id>. Datoteke imajo zapisi teh vrst: {types}.',
    },
  },
  FILE_MISSING: {
    kind: 'INVALID',
    text: {
      en: 'Send one file as multipart/form-data, in a field named "file".',
      it: 'Inviare un solo file come multipart/form-data, in un campo di nome «file».',
      hr: 'Pošaljite jednu datoteku kao multipart/form-data, u polju imena „file”.',
      el: 'Στείλτε ένα αρχείο ως multipart/form-data, σε πεδίο με όνομα «file».',
      ro: 'Trimiteți un singur fișier ca multipart/form-data, într-un câmp numit „file”.',
      sl: 'Pošljite eno datoteko kot multipart/form-data, v polju z imenom »file«.',
    },
  },
  FILE_EMPTY: {
    kind: 'INVALID',
    text: {
      en: 'The file is empty. Choose one that holds something.',
      it: 'Il file è vuoto. Sceglierne uno con contenuto.',
      hr: 'Datoteka je prazna. Odaberite onu koja nešto sadrži.',
      el: 'Το αρχείο είναι κενό. Επιλέξτε ένα με περιεχόμενο.',
      ro: 'Fișierul este gol. Alegeți unul cu conținut.',
      sl: 'Datoteka je prazna. Izberite tako, ki kaj vsebuje.',
    },
  },
  FILE_TOO_LARGE: {
    kind: 'INVALID',
    text: {
      en: 'The file is larger than {limit} MB. Make it smaller, or link to where it lies.',
      it: 'Il file supera {limit} MB. Ridurlo oppure indicare un collegamento.',
      hr: 'Datoteka je veća od {limit} MB. Smanjite je ili navedite poveznicu.',
      el: 'Το αρχείο υπερβαίνει τα {limit} MB. Μικρύνετέ το ή δώστε σύνδεσμο.',
      ro: 'Fișierul depășește {limit} MB. Micșorați-l sau indicați un link.',
      sl: 'Datoteka je večja od {limit} MB. Zmanjšajte jo ali navedite povezavo.',
    },
  },
  FILE_TYPE_REFUSED: {
    kind: 'INVALID',
    text: {
      en: 'This kind of file cannot be kept, whatever its name says. Allowed are: {endings}.',
      it: 'Questo tipo di file non può essere conservato, qualunque sia il nome. Sono ammessi: {endings}.',
      hr: 'Ova vrsta datoteke ne može se čuvati, što god pisalo u imenu. Dopuštene su: {endings}.',
      el: 'Αυτό το είδος αρχείου δεν μπορεί να φυλαχθεί, ό,τι κι αν λέει το όνομά του. Επιτρέπονται: {endings}.',
      ro: 'Acest tip de fișier nu poate fi păstrat, orice ar spune numele. Sunt permise: {endings}.',
      sl: 'Te vrste datoteke ni mogoče hraniti, karkoli pravi njeno ime. Dovoljene so: {endings}.',
    },
  },
  FILE_NOT_SOUND: {
    kind: 'INVALID',
    text: {
      en: 'The document is damaged, or made so that opening it may do harm. Open it in its program, save it anew without macros and send that.',
      it: 'Il documento è danneggiato o fatto in modo che aprirlo possa nuocere. Aprirlo nel suo programma, salvarlo di nuovo senza macro e inviare quello.',
      hr: 'Dokument je oštećen ili napravljen tako da njegovo otvaranje može naškoditi. Otvorite ga u njegovu programu, spremite iznova bez makronaredbi i pošaljite to.',
      el: 'Το έγγραφο έχει αλλοιωθεί ή είναι φτιαγμένο ώστε το άνοιγμά του να μπορεί να βλάψει. Ανοίξτε το στο πρόγραμμά του, αποθηκεύστε το ξανά χωρίς μακροεντολές και στείλτε εκείνο.',
      ro: 'Documentul este deteriorat sau făcut astfel încât deschiderea lui poate dăuna. Deschideți-l în programul lui, salvați-l din nou fără macrocomenzi și trimiteți-l pe acela.',
      sl: 'Dokument je poškodovan ali narejen tako, da lahko njegovo odpiranje škoduje. Odprite ga v njegovem programu, shranite ga na novo brez makrov in pošljite tega.',
    },
  },
  FILE_BROKEN_OFF: {
    kind: 'INVALID',
    text: {
      en: 'The file did not arrive whole, and nothing of it was kept. Send it again.',
      it: 'Il file non è arrivato intero e nulla è stato conservato. Inviarlo di nuovo.',
      hr: 'Datoteka nije stigla cijela i ništa od nje nije sačuvano. Pošaljite je ponovno.',
      el: 'Το αρχείο δεν έφτασε ολόκληρο και τίποτα δεν κρατήθηκε. Στείλτε το ξανά.',
      ro: 'Fișierul nu a ajuns întreg și nimic nu a fost păstrat. Trimiteți-l din nou.',
      sl: 'Datoteka ni prispela cela in nič od nje ni bilo shranjeno. Pošljite jo znova.',
    },
  },
  FILE_RANGE_INVALID: {
    kind: 'INVALID',
    text: {
      en: 'The file has {size} bytes; those that were asked for are not among them.',
      it: 'Il file ha {size} byte; quelli richiesti non ne fanno parte.',
      hr: 'Datoteka ima {size} bajtova; traženih među njima nema.',
      el: 'Το αρχείο έχει {size} byte· όσα ζητήθηκαν δεν είναι ανάμεσά τους.',
      ro: 'Fișierul are {size} octeți; cei ceruți nu se află printre ei.',
      sl: 'Datoteka ima {size} bajtov; zahtevanih med njimi ni.',
    },
  },
  FILE_DAMAGED: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The bytes of this file are missing or damaged. Whoever runs the installation can bring them back from a backup.',
      it: 'I byte di questo file mancano o sono danneggiati. Chi gestisce l’installazione può recuperarli da una copia di sicurezza.',
      hr: 'Bajtovi ove datoteke nedostaju ili su oštećeni. Tko vodi instalaciju, može ih vratiti iz sigurnosne kopije.',
      el: 'Τα byte αυτού του αρχείου λείπουν ή έχουν αλλοιωθεί. Ο διαχειριστής μπορεί να τα επαναφέρει από αντίγραφο ασφαλείας.',
      ro: 'Octeții acestui fișier lipsesc sau sunt deteriorați. Cine administrează instalarea îi poate recupera dintr-o copie de siguranță.',
      sl: 'Bajti te datoteke manjkajo ali so poškodovani. Kdor upravlja namestitev, jih lahko povrne iz varnostne kopije.',
    },
  },
  FILE_STORE_UNAVAILABLE: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The place where files are kept ({place}) does not answer. Try again in some minutes; if it lasts, tell whoever runs the installation.',
      it: 'Il luogo in cui si conservano i file ({place}) non risponde. Riprovare tra qualche minuto; se continua, avvisare chi gestisce l’installazione.',
      hr: 'Mjesto na kojem se čuvaju datoteke ({place}) ne odgovara. Pokušajte ponovno za nekoliko minuta; ako potraje, javite onome tko vodi instalaciju.',
      el: 'Ο χώρος όπου φυλάσσονται τα αρχεία ({place}) δεν απαντά. Δοκιμάστε ξανά σε λίγα λεπτά· αν συνεχιστεί, ενημερώστε τον διαχειριστή.',
      ro: 'Locul în care se păstrează fișierele ({place}) nu răspunde. Încercați din nou peste câteva minute; dacă persistă, anunțați-l pe cel care administrează instalarea.',
      sl: 'Mesto, kjer so shranjene datoteke ({place}), se ne odziva. Poskusite znova čez nekaj minut; če traja, obvestite tistega, ki upravlja namestitev.',
    },
  },
  FILE_STORE_REFUSED: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The place where files are kept ({place}) refuses: {reason}. Check S3_URL, S3_REGION, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, and that this key may read, write, list and delete there.',
      it: 'Il luogo in cui si conservano i file ({place}) rifiuta: {reason}. Controllare S3_URL, S3_REGION, S3_ACCESS_KEY_ID e S3_SECRET_ACCESS_KEY, e che questa chiave possa leggere, scrivere, elencare ed eliminare.',
      hr: 'Mjesto na kojem se čuvaju datoteke ({place}) odbija: {reason}. Provjerite S3_URL, S3_REGION, S3_ACCESS_KEY_ID i S3_SECRET_ACCESS_KEY te smije li taj ključ ondje čitati, pisati, popisivati i brisati.',
      el: 'Ο χώρος όπου φυλάσσονται τα αρχεία ({place}) αρνείται: {reason}. Ελέγξτε τα S3_URL, S3_REGION, S3_ACCESS_KEY_ID και S3_SECRET_ACCESS_KEY, και ότι αυτό το κλειδί επιτρέπεται να διαβάζει, να γράφει, να απαριθμεί και να διαγράφει εκεί.',
      ro: 'Locul în care se păstrează fișierele ({place}) refuză: {reason}. Verificați S3_URL, S3_REGION, S3_ACCESS_KEY_ID și S3_SECRET_ACCESS_KEY și că această cheie poate citi, scrie, lista și șterge acolo.',
      sl: 'Mesto, kjer so shranjene datoteke ({place}), zavrača: {reason}. Preverite S3_URL, S3_REGION, S3_ACCESS_KEY_ID in S3_SECRET_ACCESS_KEY ter ali sme ta ključ tam brati, pisati, naštevati in brisati.',
    },
  },
});
