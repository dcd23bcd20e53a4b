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
});
