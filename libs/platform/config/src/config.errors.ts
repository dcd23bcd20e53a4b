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
  SETTING_SECRET_WEAK: {
    kind: 'INVALID',
    text: {
      en: 'can be guessed, and all keys of this node are made from it; use the output of: openssl rand -base64 32',
      it: 'si può indovinare, e tutte le chiavi di questo nodo ne derivano; usare il risultato di: openssl rand -base64 32',
      hr: 'može se pogoditi, a od nje nastaju svi ključevi ovog čvora; upotrijebite ispis naredbe: openssl rand -base64 32',
      el: 'μπορεί να το μαντέψει κανείς, και όλα τα κλειδιά του κόμβου προκύπτουν από αυτό· χρησιμοποιήστε το αποτέλεσμα του: openssl rand -base64 32',
      ro: 'poate fi ghicit, iar toate cheile acestui nod provin din el; folosiți rezultatul comenzii: openssl rand -base64 32',
      sl: 'je mogoče uganiti, iz nje pa nastanejo vsi ključi tega vozlišča; uporabite izpis ukaza: openssl rand -base64 32',
    },
  },
  SETTING_NOT_HTTPS: {
    kind: 'INVALID',
    text: {
      en: '{value} is refused in production: passwords and sessions would travel in clear. Put a proxy that speaks https before the node and give its https:// address',
      it: '{value} è rifiutato in production: password e sessioni viaggerebbero in chiaro. Mettere davanti al nodo un proxy che parli https e indicarne l’indirizzo https://',
      hr: '{value} se odbija u načinu production: lozinke i sesije putovale bi nezaštićeno. Ispred čvora postavite posrednik s https-om i navedite njegovu adresu https://',
      el: '{value}: απορρίπτεται στο production, γιατί κωδικοί και συνεδρίες θα ταξίδευαν ακρυπτογράφητα. Βάλτε μπροστά από τον κόμβο διακομιστή μεσολάβησης με https και δώστε τη διεύθυνσή του https://',
      ro: '{value} este refuzat în production: parolele și sesiunile ar călători necriptate. Puneți în fața nodului un proxy cu https și dați adresa lui https://',
      sl: '{value} je v načinu production zavrnjen: gesla in seje bi potovali nešifrirano. Pred vozlišče postavite posrednik s https in navedite njegov naslov https://',
    },
  },
  SETTING_DEMO_IN_PRODUCTION: {
    kind: 'INVALID',
    text: {
      en: 'is refused in production: a demo shows everything to whoever comes, without a sign-in. Leave it unset or set it to false',
      it: 'è rifiutato in production: una demo mostra tutto a chiunque, senza accesso. Non impostarlo o impostarlo su false',
      hr: 'se odbija u načinu production: demo svima pokazuje sve, bez prijave. Ostavite je nepostavljenu ili postavite false',
      el: 'απορρίπτεται στο production: η επίδειξη δείχνει τα πάντα σε όποιον έρθει, χωρίς σύνδεση. Αφήστε το κενό ή ορίστε false',
      ro: 'este refuzat în production: o demonstrație arată totul oricui, fără conectare. Lăsați-o nesetată sau puneți false',
      sl: 'je v načinu production zavrnjeno: predstavitev vsakomur pokaže vse, brez prijave. Pustite jo nenastavljeno ali nastavite false',
    },
  },
  SETTING_MAIL_IN_CLEAR: {
    kind: 'INVALID',
    text: {
      en: 'is refused in production: links that sign people in would travel in clear. Use smtps://, or smtp:// without tls=optional',
      it: 'è rifiutato in production: i link di accesso viaggerebbero in chiaro. Usare smtps://, o smtp:// senza tls=optional',
      hr: 'se odbija u načinu production: poveznice za prijavu putovale bi nezaštićeno. Koristite smtps:// ili smtp:// bez tls=optional',
      el: 'απορρίπτεται στο production: οι σύνδεσμοι σύνδεσης θα ταξίδευαν ακρυπτογράφητοι. Χρησιμοποιήστε smtps:// ή smtp:// χωρίς tls=optional',
      ro: 'este refuzat în production: linkurile de conectare ar călători necriptate. Folosiți smtps:// sau smtp:// fără tls=optional',
      sl: 'je v načinu production zavrnjeno: povezave za prijavo bi potovale nešifrirano. Uporabite smtps:// ali smtp:// brez tls=optional',
    },
  },
  SETTING_PASSWORD_DEFAULT: {
    kind: 'INVALID',
    text: {
      en: 'has a password that is tried first: short, the name of the user or a common word. Choose a long random one: openssl rand -hex 24',
      it: 'contiene una password fra le prime che si provano: corta, uguale al nome utente o una parola comune. Sceglierne una lunga e casuale: openssl rand -hex 24',
      hr: 'ima lozinku koja se prva isprobava: kratku, jednaku imenu korisnika ili čestu riječ. Odaberite dugu nasumičnu: openssl rand -hex 24',
      el: 'έχει κωδικό από αυτούς που δοκιμάζονται πρώτοι: σύντομο, ίδιο με το όνομα χρήστη ή κοινή λέξη. Επιλέξτε έναν μεγάλο τυχαίο: openssl rand -hex 24',
      ro: 'are o parolă dintre primele încercate: scurtă, egală cu numele utilizatorului sau un cuvânt obișnuit. Alegeți una lungă, aleatorie: openssl rand -hex 24',
      sl: 'ima geslo, ki se preizkusi najprej: kratko, enako imenu uporabnika ali pogosto besedo. Izberite dolgo naključno: openssl rand -hex 24',
    },
  },
  SETTING_PASSWORD_MISSING: {
    kind: 'INVALID',
    text: {
      en: 'names another machine and has no password: whoever reaches it could read and change the jobs. Set one there and put it into the address',
      it: 'indica un’altra macchina e non ha password: chi la raggiunge potrebbe leggere e modificare i lavori. Impostarne una e metterla nell’indirizzo',
      hr: 'navodi drugo računalo i nema lozinku: tko do njega dođe, mogao bi čitati i mijenjati poslove. Ondje je postavite i upišite u adresu',
      el: 'δείχνει άλλο μηχάνημα και δεν έχει κωδικό: όποιος το φτάνει θα μπορούσε να διαβάσει και να αλλάξει τις εργασίες. Ορίστε έναν εκεί και βάλτε τον στη διεύθυνση',
      ro: 'indică altă mașină și nu are parolă: cine ajunge la ea ar putea citi și schimba lucrările. Setați una acolo și puneți-o în adresă',
      sl: 'navaja drug računalnik in nima gesla: kdor ga doseže, bi lahko bral in spreminjal opravila. Tam ga nastavite in vpišite v naslov',
    },
  },
  SETTING_LISTENS_TOO_WIDE: {
    kind: 'INVALID',
    text: {
      en: '{value} lets the whole network in, though all trusted proxies are on this machine. Use 127.0.0.1, or name the network of the proxy in SEEDBED_TRUSTED_PROXIES',
      it: '{value} apre a tutta la rete, anche se tutti i proxy fidati sono su questa macchina. Usare 127.0.0.1, o indicare la rete del proxy in SEEDBED_TRUSTED_PROXIES',
      hr: '{value} pušta cijelu mrežu, iako su svi pouzdani posrednici na ovom računalu. Koristite 127.0.0.1 ili navedite mrežu posrednika u SEEDBED_TRUSTED_PROXIES',
      el: '{value}: ανοίγει σε όλο το δίκτυο, ενώ όλοι οι έμπιστοι μεσολαβητές είναι σε αυτό το μηχάνημα. Χρησιμοποιήστε 127.0.0.1 ή δηλώστε το δίκτυο του μεσολαβητή στο SEEDBED_TRUSTED_PROXIES',
      ro: '{value} lasă să intre toată rețeaua, deși toate proxy-urile de încredere sunt pe acest calculator. Folosiți 127.0.0.1 sau indicați rețeaua proxy-ului în SEEDBED_TRUSTED_PROXIES',
      sl: '{value} spusti noter celotno omrežje, čeprav so vsi zaupani posredniki na tem računalniku. Uporabite 127.0.0.1 ali navedite omrežje posrednika v SEEDBED_TRUSTED_PROXIES',
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
