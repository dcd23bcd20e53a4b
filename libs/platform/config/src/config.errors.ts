import { defineErrors } from '@seedbed/platform/kernel';

/** SETTINGS_INVALID is what is thrown; the others are the problems it lists, one per setting. */
export const configErrors = defineErrors({
  SETTINGS_INVALID: {
    kind: 'INVALID',
    text: {
      en: '{count, plural, one {One setting cannot be used} other {# settings cannot be used}}:{details}',
      it: "{count, plural, one {Un''impostazione non è utilizzabile} other {# impostazioni non sono utilizzabili}}:{details}",
      hr: '{count, plural, one {# postavka nije upotrebljiva} few {# postavke nisu upotrebljive} other {# postavki nije upotrebljivo}}:{details}',
      el: '{count, plural, one {Μία ρύθμιση δεν μπορεί να χρησιμοποιηθεί} other {# ρυθμίσεις δεν μπορούν να χρησιμοποιηθούν}}:{details}',
      ro: '{count, plural, one {O setare nu poate fi folosită} few {# setări nu pot fi folosite} other {# de setări nu pot fi folosite}}:{details}',
      sl: '{count, plural, one {# nastavitve ni mogoče uporabiti} two {# nastavitev ni mogoče uporabiti} few {# nastavitev ni mogoče uporabiti} other {# nastavitev ni mogoče uporabiti}}:{details}',
    },
  },
  SETTING_MISSING: {
    kind: 'INVALID',
    text: {
      en: 'is needed: {expected}',
      it: 'è necessaria: {expected}',
      hr: 'je potrebna: {expected}',
      el: 'είναι απαραίτητη: {expected}',
      ro: 'este necesară: {expected}',
      sl: 'je potrebna: {expected}',
    },
  },
  SETTING_WRONG: {
    kind: 'INVALID',
    text: {
      en: '{value} does not fit; expected {expected}',
      it: '{value} non va bene; atteso: {expected}',
      hr: '{value} ne odgovara; očekuje se {expected}',
      el: '{value}: δεν ταιριάζει· αναμένεται {expected}',
      ro: '{value} nu se potrivește; se așteaptă {expected}',
      sl: '{value} ne ustreza; pričakovano je {expected}',
    },
  },
  SETTING_UNKNOWN: {
    kind: 'INVALID',
    text: {
      en: 'is not a setting of Seedbed{near, select, none {} other {; did you mean {near}?}} The settings are listed in .env.example',
      it: "non è un''impostazione di Seedbed{near, select, none {} other {; intendevi {near}?}} Le impostazioni sono elencate in .env.example",
      hr: 'nije postavka Seedbeda{near, select, none {} other {; mislite li na {near}?}} Postavke su popisane u .env.example',
      el: 'δεν είναι ρύθμιση του Seedbed{near, select, none {} other {· μήπως εννοείτε {near};}} Οι ρυθμίσεις υπάρχουν στο .env.example',
      ro: 'nu este o setare Seedbed{near, select, none {} other {; ați vrut {near}?}} Setările sunt enumerate în .env.example',
      sl: 'ni nastavitev Seedbeda{near, select, none {} other {; ste mislili {near}?}} Nastavitve so naštete v .env.example',
    },
  },
  SETTING_PRODUCTION_REFUSED: {
    kind: 'INVALID',
    text: {
      en: 'production is refused: this version has no access control yet, so whoever reaches it may read the network and start jobs. Leave NODE_ENV unset and keep it on this machine',
      it: 'production è rifiutato: questa versione non ha ancora il controllo degli accessi, quindi chiunque la raggiunga può leggere la rete e avviare lavori. Lascia NODE_ENV non impostato e usala solo su questa macchina',
      hr: 'production se odbija: ova inačica još nema nadzor pristupa pa svatko tko joj pristupi može čitati mrežu i pokretati poslove. Ostavite NODE_ENV nepostavljen i držite je na ovom računalu',
      el: 'το production απορρίπτεται: αυτή η έκδοση δεν έχει ακόμη έλεγχο πρόσβασης, άρα όποιος τη φτάνει μπορεί να διαβάσει το δίκτυο και να ξεκινήσει εργασίες. Αφήστε το NODE_ENV κενό και κρατήστε την σε αυτό το μηχάνημα',
      ro: 'production este refuzat: această versiune nu are încă controlul accesului, deci oricine ajunge la ea poate citi rețeaua și porni lucrări. Lăsați NODE_ENV nesetat și păstrați-o pe acest calculator',
      sl: 'production je zavrnjen: ta različica še nima nadzora dostopa, zato lahko vsakdo, ki jo doseže, bere omrežje in zaganja opravila. Pustite NODE_ENV nenastavljen in jo imejte le na tem računalniku',
    },
  },
  SETTING_OPEN_TO_ALL: {
    kind: 'INVALID',
    text: {
      en: '{value} is refused in demo mode, which listens on this machine only; use 127.0.0.1, or set SEEDBED_DEMO=false',
      it: '{value} è rifiutato in modalità demo, che ascolta solo su questa macchina; usa 127.0.0.1 oppure imposta SEEDBED_DEMO=false',
      hr: '{value} se odbija u demo načinu, koji sluša samo na ovom računalu; koristite 127.0.0.1 ili postavite SEEDBED_DEMO=false',
      el: '{value}: απορρίπτεται στη λειτουργία επίδειξης, που ακούει μόνο σε αυτό το μηχάνημα· χρησιμοποιήστε 127.0.0.1 ή ορίστε SEEDBED_DEMO=false',
      ro: '{value} este refuzat în modul demo, care ascultă doar pe acest calculator; folosiți 127.0.0.1 sau setați SEEDBED_DEMO=false',
      sl: '{value} je zavrnjen v predstavitvenem načinu, ki posluša le na tem računalniku; uporabite 127.0.0.1 ali nastavite SEEDBED_DEMO=false',
    },
  },
  SECRET_UNUSABLE: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The secret of this node in {file} cannot be used ({reason}). Restore it from your backup, or set SEEDBED_SECRET.',
      it: 'Il segreto di questo nodo in {file} non è utilizzabile ({reason}). Ripristinarlo dalla copia di sicurezza o impostare SEEDBED_SECRET.',
      hr: 'Tajna ovog čvora u {file} nije upotrebljiva ({reason}). Vratite je iz sigurnosne kopije ili postavite SEEDBED_SECRET.',
      el: 'Το μυστικό αυτού του κόμβου στο {file} δεν μπορεί να χρησιμοποιηθεί ({reason}). Επαναφέρετέ το από το αντίγραφο ασφαλείας ή ορίστε SEEDBED_SECRET.',
      ro: 'Secretul acestui nod din {file} nu poate fi folosit ({reason}). Restaurați-l din copia de siguranță sau setați SEEDBED_SECRET.',
      sl: 'Skrivnosti tega vozlišča v {file} ni mogoče uporabiti ({reason}). Obnovite jo iz varnostne kopije ali nastavite SEEDBED_SECRET.',
    },
  },
});
