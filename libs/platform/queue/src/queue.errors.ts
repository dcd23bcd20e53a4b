import { defineErrors } from '@seedbed/platform/kernel';

export const queueErrors = defineErrors({
  JOB_WITHOUT_HANDLER: {
    kind: 'BUG',
    text: {
      en: 'Nobody handles the job {job}. Put @HandlesJob on a method of a provider and add that provider to the worker module of its lib.',
      it: 'Nessuno gestisce il job {job}. Mettere @HandlesJob su un metodo di un provider e aggiungerlo al modulo worker della sua libreria.',
      hr: 'Nitko ne obrađuje posao {job}. Stavite @HandlesJob na metodu providera i dodajte ga u worker modul njegove biblioteke.',
      el: 'Κανείς δεν χειρίζεται την εργασία {job}. Βάλτε @HandlesJob σε μέθοδο ενός provider και προσθέστε τον στο worker module της βιβλιοθήκης του.',
      ro: 'Nimeni nu tratează sarcina {job}. Puneți @HandlesJob pe o metodă a unui provider și adăugați-l în modulul worker al bibliotecii sale.',
      sl: 'Nihče ne obdeluje opravila {job}. Postavite @HandlesJob na metodo ponudnika in ga dodajte v modul worker njegove knjižnice.',
    },
  },
  JOB_WITH_TWO_HANDLERS: {
    kind: 'BUG',
    text: {
      en: 'The job {job} has more than one handler: {handlers}. Remove all but one, or give the second work a job of its own.',
      it: 'Il job {job} ha più di un gestore: {handlers}. Lasciarne uno solo, oppure dare al secondo lavoro un job proprio.',
      hr: 'Posao {job} ima više obrađivača: {handlers}. Ostavite samo jednoga ili drugom radu dajte vlastiti posao.',
      el: 'Η εργασία {job} έχει περισσότερους από έναν χειριστές: {handlers}. Αφήστε μόνο έναν ή δώστε στη δεύτερη δουλειά δική της εργασία.',
      ro: 'Sarcina {job} are mai mulți tratanți: {handlers}. Păstrați unul singur sau dați celei de-a doua munci o sarcină proprie.',
      sl: 'Opravilo {job} ima več obdelovalcev: {handlers}. Pustite le enega ali drugemu delu dajte lastno opravilo.',
    },
  },
  QUEUES_TOO_MANY: {
    kind: 'BUG',
    text: {
      en: 'This process would listen to {count} queues ({queues}); {max} are allowed, because each holds connections. Move a job into one of the other queues.',
      it: 'Questo processo ascolterebbe {count} code ({queues}); ne sono ammesse {max}, perché ognuna occupa connessioni. Spostare un job in una delle altre code.',
      hr: 'Ovaj bi proces slušao {count} redova ({queues}); dopušteno je {max}, jer svaki drži veze. Premjestite posao u jedan od drugih redova.',
      el: 'Αυτή η διεργασία θα άκουγε {count} ουρές ({queues}); επιτρέπονται {max}, γιατί καθεμία κρατά συνδέσεις. Μεταφέρετε μια εργασία σε άλλη ουρά.',
      ro: 'Acest proces ar asculta {count} cozi ({queues}); sunt permise {max}, pentru că fiecare ocupă conexiuni. Mutați o sarcină într-una dintre celelalte cozi.',
      sl: 'Ta proces bi poslušal {count} vrst ({queues}); dovoljenih je {max}, ker vsaka zasede povezave. Prestavite opravilo v eno od drugih vrst.',
    },
  },
  QUEUE_UNAVAILABLE: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The job queue does not answer ({reason}). Check {setting} and that the server runs; waiting jobs are kept and begin when it is back.',
      it: 'La coda dei job non risponde ({reason}). Controllare {setting} e che il server sia attivo; i job in attesa restano e partono al suo ritorno.',
      hr: 'Red poslova ne odgovara ({reason}). Provjerite {setting} i radi li poslužitelj; poslovi na čekanju ostaju i počinju kad se vrati.',
      el: 'Η ουρά εργασιών δεν απαντά ({reason}). Ελέγξτε το {setting} και αν ο διακομιστής λειτουργεί· οι εργασίες σε αναμονή διατηρούνται και ξεκινούν όταν επανέλθει.',
      ro: 'Coada de sarcini nu răspunde ({reason}). Verificați {setting} și dacă serverul funcționează; sarcinile în așteptare se păstrează și pornesc la revenire.',
      sl: 'Vrsta opravil se ne odziva ({reason}). Preverite {setting} in ali strežnik deluje; čakajoča opravila ostanejo in se začnejo, ko se vrne.',
    },
  },
  QUEUE_NOT_MIGRATED: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The job queue has no tables in this database yet. Run the migrations first ("npm start" does it, or "node dist/apps/worker/src/migrate.js").',
      it: 'La coda dei job non ha ancora tabelle in questo database. Eseguire prima le migrazioni ("npm start" lo fa, oppure "node dist/apps/worker/src/migrate.js").',
      hr: 'Red poslova još nema tablica u ovoj bazi. Najprije pokrenite migracije ("npm start" to čini, ili "node dist/apps/worker/src/migrate.js").',
      el: 'Η ουρά εργασιών δεν έχει ακόμη πίνακες σε αυτή τη βάση. Εκτελέστε πρώτα τις μεταβάσεις («npm start» ή «node dist/apps/worker/src/migrate.js»).',
      ro: 'Coada de sarcini nu are încă tabele în această bază. Rulați mai întâi migrările („npm start” o face, sau „node dist/apps/worker/src/migrate.js”).',
      sl: 'Vrsta opravil v tej zbirki še nima tabel. Najprej zaženite selitve (»npm start« to naredi, ali »node dist/apps/worker/src/migrate.js«).',
    },
  },
  JOB_PAYLOAD_INVALID: {
    kind: 'INVALID',
    text: {
      en: 'The job {job} cannot work with what it was given: {reason}.',
      it: 'Il job {job} non può lavorare con i dati ricevuti: {reason}.',
      hr: 'Posao {job} ne može raditi s dobivenim podacima: {reason}.',
      el: 'Η εργασία {job} δεν μπορεί να δουλέψει με τα δεδομένα που έλαβε: {reason}.',
      ro: 'Sarcina {job} nu poate lucra cu datele primite: {reason}.',
      sl: 'Opravilo {job} ne more delati s prejetimi podatki: {reason}.',
    },
  },
  JOB_NEVER_ENDS: {
    kind: 'BUG',
    text: {
      en: "The job was begun {attempts, plural, one {# time} other {# times}} and never came to an end: its worker stopped each time. See the worker''s log.",
      it: 'Il job è stato avviato {attempts, plural, one {# volta} other {# volte}} senza mai finire: il worker si è fermato ogni volta. Vedere il log del worker.',
      hr: 'Posao je započet {attempts, plural, one {# put} few {# puta} other {# puta}} i nikad nije završio: worker se svaki put zaustavio. Pogledajte zapisnik workera.',
      el: 'Η εργασία ξεκίνησε {attempts, plural, one {# φορά} other {# φορές}} και δεν τελείωσε ποτέ: ο worker σταματούσε κάθε φορά. Δείτε το αρχείο καταγραφής του.',
      ro: 'Sarcina a fost începută {attempts, plural, one {o dată} few {de # ori} other {de # de ori}} și nu s-a încheiat niciodată: procesul worker s-a oprit de fiecare dată. Vedeți jurnalul acestuia.',
      sl: 'Opravilo se je začelo {attempts, plural, one {#-krat} two {#-krat} few {#-krat} other {#-krat}} in se nikoli ni končalo: worker se je vsakič ustavil. Poglejte njegov dnevnik.',
    },
  },
  JOB_FAILED: {
    kind: 'BUG',
    text: {
      en: "Something went wrong while doing this work. The administrator finds the details in the worker''s log under {requestId}.",
      it: "Qualcosa è andato storto durante questo lavoro. L''amministratore trova i dettagli nel log del worker sotto {requestId}.",
      hr: 'Nešto je pošlo po zlu tijekom ovog rada. Administrator nalazi pojedinosti u zapisniku workera pod {requestId}.',
      el: 'Κάτι πήγε στραβά κατά την εργασία αυτή. Ο διαχειριστής θα βρει λεπτομέρειες στο αρχείο του worker με κωδικό {requestId}.',
      ro: 'Ceva nu a mers bine în timpul acestei lucrări. Administratorul găsește detaliile în jurnalul procesului worker, la {requestId}.',
      sl: 'Med tem delom je šlo nekaj narobe. Skrbnik najde podrobnosti v dnevniku workerja pod {requestId}.',
    },
  },
  JOB_NOT_FOUND: {
    kind: 'NOT_FOUND',
    text: {
      en: 'There is no such job. It may have been removed after 90 days; see the list of jobs.',
      it: "Questo job non esiste. Potrebbe essere stato rimosso dopo 90 giorni; vedere l''elenco dei job.",
      hr: 'Tog posla nema. Možda je uklonjen nakon 90 dana; pogledajte popis poslova.',
      el: 'Δεν υπάρχει τέτοια εργασία. Ίσως αφαιρέθηκε μετά από 90 ημέρες· δείτε τη λίστα εργασιών.',
      ro: 'Nu există această sarcină. Poate a fost eliminată după 90 de zile; vedeți lista sarcinilor.',
      sl: 'Tega opravila ni. Morda je bilo odstranjeno po 90 dneh; poglejte seznam opravil.',
    },
  },
  JOB_ALREADY_OVER: {
    kind: 'CONFLICT',
    text: {
      en: 'The job is over already ({state}); there is nothing left to cancel.',
      it: 'Il job è già terminato ({state}); non resta nulla da annullare.',
      hr: 'Posao je već završen ({state}); više se nema što otkazati.',
      el: 'Η εργασία έχει ήδη τελειώσει ({state})· δεν απομένει τίποτα να ακυρωθεί.',
      ro: 'Sarcina s-a încheiat deja ({state}); nu mai este nimic de anulat.',
      sl: 'Opravilo je že končano ({state}); ni več česa preklicati.',
    },
  },
  JOB_CANCELLED: {
    kind: 'CONFLICT',
    text: {
      en: 'The work was cancelled. Start it again to go on where it stopped.',
      it: 'Il lavoro è stato annullato. Avviarlo di nuovo per riprendere dal punto in cui si è fermato.',
      hr: 'Posao je otkazan. Pokrenite ga ponovno da se nastavi ondje gdje je stao.',
      el: 'Η εργασία ακυρώθηκε. Ξεκινήστε την ξανά για να συνεχίσει από εκεί που σταμάτησε.',
      ro: 'Lucrarea a fost anulată. Porniți-o din nou pentru a continua de unde s-a oprit.',
      sl: 'Delo je bilo preklicano. Zaženite ga znova in nadaljevalo se bo, kjer se je ustavilo.',
    },
  },
  JOB_PROGRAM_GONE: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The program that did this work ended before it was done. Start it again: it goes on where it stopped.',
      it: 'Il programma che svolgeva questo lavoro è terminato prima della fine. Avviarlo di nuovo: riprende dal punto in cui si è fermato.',
      hr: 'Program koji je obavljao ovaj posao završio je prije kraja. Pokrenite ga ponovno: nastavlja ondje gdje je stao.',
      el: 'Το πρόγραμμα που έκανε αυτή την εργασία τερματίστηκε πριν την ολοκληρώσει. Ξεκινήστε το ξανά: συνεχίζει από εκεί που σταμάτησε.',
      ro: 'Programul care făcea această lucrare s-a încheiat înainte de a o termina. Porniți-l din nou: continuă de unde s-a oprit.',
      sl: 'Program, ki je opravljal to delo, se je končal pred koncem. Zaženite ga znova: nadaljuje, kjer se je ustavil.',
    },
  },
});
