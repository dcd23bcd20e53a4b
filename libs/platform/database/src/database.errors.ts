import { defineErrors } from '@seedbed/platform/kernel';

export const databaseErrors = defineErrors({
  DATABASE_UNREACHABLE: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The database does not answer ({reason}). Check DATABASE_URL and that the server runs.',
      it: 'Il database non risponde ({reason}). Controllare DATABASE_URL e che il server sia attivo.',
      hr: 'Baza podataka ne odgovara ({reason}). Provjerite DATABASE_URL i radi li poslužitelj.',
      el: 'Η βάση δεδομένων δεν απαντά ({reason}). Ελέγξτε το DATABASE_URL και αν ο διακομιστής λειτουργεί.',
      ro: 'Baza de date nu răspunde ({reason}). Verificați DATABASE_URL și dacă serverul funcționează.',
      sl: 'Podatkovna zbirka se ne odziva ({reason}). Preverite DATABASE_URL in ali strežnik deluje.',
    },
  },
  DATABASE_NOT_MIGRATED: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The database has {count, plural, one {# pending migration} other {# pending migrations}}. Run the migrations first ("npm start" does it, or "node dist/apps/worker/src/migrate.js").',
      it: 'Il database ha {count, plural, one {# migrazione} other {# migrazioni}} in sospeso. Eseguire prima le migrazioni ("npm start" lo fa, oppure "node dist/apps/worker/src/migrate.js").',
      hr: 'Baza podataka ima {count, plural, one {# migraciju} few {# migracije} other {# migracija}} na čekanju. Najprije pokrenite migracije ("npm start" to čini, ili "node dist/apps/worker/src/migrate.js").',
      el: 'Η βάση δεδομένων έχει {count, plural, one {# εκκρεμή μετάβαση} other {# εκκρεμείς μεταβάσεις}}. Εκτελέστε πρώτα τις μεταβάσεις («npm start» ή «node dist/apps/worker/src/migrate.js»).',
      ro: 'Baza de date are {count, plural, one {# migrare} few {# migrări} other {# de migrări}} în așteptare. Rulați mai întâi migrările („npm start” o face, sau „node dist/apps/worker/src/migrate.js”).',
      sl: 'Podatkovna zbirka ima {count, plural, one {# čakajočo selitev} two {# čakajoči selitvi} few {# čakajoče selitve} other {# čakajočih selitev}}. Najprej zaženite selitve (»npm start« to naredi, ali »node dist/apps/worker/src/migrate.js«).',
    },
  },
  DATABASE_LOGIN_TOO_STRONG: {
    kind: 'INVALID',
    text: {
      en: 'signs in as {name}, who is not subject to row security (superuser or BYPASSRLS). Make a login that is a member of seedbed_app and seedbed_worker and nothing more, and give migrations the stronger one in DATABASE_OWNER_URL (docs/how-to/operate.md)',
      it: 'accede come {name}, che non è soggetto alla sicurezza per riga (superuser o BYPASSRLS). Creare un login membro di seedbed_app e seedbed_worker e di nient’altro, e dare alle migrazioni quello più forte in DATABASE_OWNER_URL (docs/how-to/operate.md)',
      hr: 'prijavljuje se kao {name}, na koga se ne primjenjuje sigurnost redaka (superuser ili BYPASSRLS). Napravite prijavu koja je član samo seedbed_app i seedbed_worker, a migracijama dajte jaču u DATABASE_OWNER_URL (docs/how-to/operate.md)',
      el: 'συνδέεται ως {name}, που δεν υπόκειται στην ασφάλεια γραμμών (superuser ή BYPASSRLS). Φτιάξτε έναν λογαριασμό μέλος μόνο των seedbed_app και seedbed_worker και δώστε στις μεταβάσεις τον ισχυρότερο στο DATABASE_OWNER_URL (docs/how-to/operate.md)',
      ro: 'se conectează ca {name}, căruia nu i se aplică securitatea pe rânduri (superuser sau BYPASSRLS). Creați un cont membru doar în seedbed_app și seedbed_worker și dați migrărilor contul mai puternic în DATABASE_OWNER_URL (docs/how-to/operate.md)',
      sl: 'se prijavi kot {name}, za katerega varnost vrstic ne velja (superuser ali BYPASSRLS). Ustvarite prijavo, ki je članica le seedbed_app in seedbed_worker, selitvam pa dajte močnejšo v DATABASE_OWNER_URL (docs/how-to/operate.md)',
    },
  },
});
