import { defineErrors } from '@seedbed/platform/kernel';

/** Why messages cannot be signed. The first six end the start of a worker, which would otherwise send them unsigned. */
export const dkimErrors = defineErrors({
  DKIM_KEY_UNREADABLE: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The file that {setting} names cannot be read: {file} ({reason}). Put the private key there, readable by the worker, or unset {setting}.',
      it: 'Il file indicato da {setting} non si può leggere: {file} ({reason}). Mettervi la chiave privata, leggibile dal worker, oppure togliere {setting}.',
      hr: 'Datoteka koju navodi {setting} ne može se pročitati: {file} ({reason}). Stavite ondje privatni ključ koji worker smije čitati ili uklonite {setting}.',
      el: 'Το αρχείο που ορίζει το {setting} δεν διαβάζεται: {file} ({reason}). Βάλτε εκεί το ιδιωτικό κλειδί, αναγνώσιμο από τον worker, ή αφαιρέστε το {setting}.',
      ro: 'Fișierul indicat de {setting} nu poate fi citit: {file} ({reason}). Puneți acolo cheia privată, lizibilă pentru worker, sau scoateți {setting}.',
      sl: 'Datoteke, ki jo navaja {setting}, ni mogoče prebrati: {file} ({reason}). Dajte tja zasebni ključ, ki ga worker sme brati, ali odstranite {setting}.',
    },
  },
  DKIM_KEY_ENCRYPTED: {
    kind: 'INVALID',
    text: {
      en: 'The key of {setting} is locked by a password, and nobody is there to give it. Write it without one: openssl pkey -in OLD -out NEW.',
      it: 'La chiave di {setting} è protetta da una password che nessuno può dare. Scriverla senza: openssl pkey -in OLD -out NEW.',
      hr: 'Ključ iz {setting} zaštićen je lozinkom koju nema tko unijeti. Zapišite ga bez nje: openssl pkey -in OLD -out NEW.',
      el: 'Το κλειδί του {setting} προστατεύεται με κωδικό που κανείς δεν μπορεί να δώσει. Γράψτε το χωρίς: openssl pkey -in OLD -out NEW.',
      ro: 'Cheia din {setting} este protejată de o parolă pe care nu are cine să o dea. Scrieți-o fără: openssl pkey -in OLD -out NEW.',
      sl: 'Ključ iz {setting} je zaklenjen z geslom, ki ga nima kdo vnesti. Zapišite ga brez gesla: openssl pkey -in OLD -out NEW.',
    },
  },
  DKIM_KEY_GARBLED: {
    kind: 'INVALID',
    text: {
      en: 'The file of {setting} holds no private key. Make one: openssl genrsa -out FILE 2048. It begins with a line BEGIN PRIVATE KEY or BEGIN RSA PRIVATE KEY.',
      it: 'Il file di {setting} non contiene una chiave privata. Crearne una: openssl genrsa -out FILE 2048. Comincia con la riga BEGIN PRIVATE KEY o BEGIN RSA PRIVATE KEY.',
      hr: 'Datoteka iz {setting} ne sadrži privatni ključ. Izradite ga: openssl genrsa -out FILE 2048. Počinje retkom BEGIN PRIVATE KEY ili BEGIN RSA PRIVATE KEY.',
      el: 'Το αρχείο του {setting} δεν περιέχει ιδιωτικό κλειδί. Φτιάξτε ένα: openssl genrsa -out FILE 2048. Αρχίζει με BEGIN PRIVATE KEY ή BEGIN RSA PRIVATE KEY.',
      ro: 'Fișierul din {setting} nu conține o cheie privată. Creați una: openssl genrsa -out FILE 2048. Începe cu rândul BEGIN PRIVATE KEY sau BEGIN RSA PRIVATE KEY.',
      sl: 'Datoteka iz {setting} nima zasebnega ključa. Naredite ga: openssl genrsa -out FILE 2048. Začne se z vrstico BEGIN PRIVATE KEY ali BEGIN RSA PRIVATE KEY.',
    },
  },
  DKIM_KEY_TYPE: {
    kind: 'INVALID',
    text: {
      en: 'The key of {setting} is of the kind {type}, which DKIM does not know. Give an RSA key: openssl genrsa -out FILE 2048.',
      it: 'La chiave di {setting} è di tipo {type}, che DKIM non conosce. Fornire una chiave RSA: openssl genrsa -out FILE 2048.',
      hr: 'Ključ iz {setting} vrste je {type}, koju DKIM ne poznaje. Dajte ključ RSA: openssl genrsa -out FILE 2048.',
      el: 'Το κλειδί του {setting} είναι τύπου {type}, που το DKIM δεν γνωρίζει. Δώστε κλειδί RSA: openssl genrsa -out FILE 2048.',
      ro: 'Cheia din {setting} este de tipul {type}, pe care DKIM nu îl cunoaște. Dați o cheie RSA: openssl genrsa -out FILE 2048.',
      sl: 'Ključ iz {setting} je vrste {type}, ki je DKIM ne pozna. Dajte ključ RSA: openssl genrsa -out FILE 2048.',
    },
  },
  DKIM_KEY_SIZE: {
    kind: 'INVALID',
    text: {
      en: 'The RSA key of {setting} has {bits} bits. From {min} to {max} are accepted by those who verify; 2048 are good: openssl genrsa -out FILE 2048.',
      it: 'La chiave RSA di {setting} ha {bits} bit. Chi verifica ne accetta da {min} a {max}; 2048 vanno bene: openssl genrsa -out FILE 2048.',
      hr: 'Ključ RSA iz {setting} ima {bits} bitova. Provjera prihvaća od {min} do {max}; dobro je 2048: openssl genrsa -out FILE 2048.',
      el: 'Το κλειδί RSA του {setting} έχει {bits} bit. Γίνονται δεκτά από {min} έως {max}· καλά είναι τα 2048: openssl genrsa -out FILE 2048.',
      ro: 'Cheia RSA din {setting} are {bits} biți. Cine verifică acceptă între {min} și {max}; 2048 este bine: openssl genrsa -out FILE 2048.',
      sl: 'Ključ RSA iz {setting} ima {bits} bitov. Preverjanje sprejme od {min} do {max}; dobro je 2048: openssl genrsa -out FILE 2048.',
    },
  },
  DKIM_ED25519_ALONE: {
    kind: 'INVALID',
    text: {
      en: 'The key of {setting} is Ed25519, which many servers cannot verify. Put an RSA key there; the Ed25519 one may sign beside it, as DKIM_SECOND_KEY_FILE.',
      it: 'La chiave di {setting} è Ed25519, che molti server non sanno verificare. Mettervi una chiave RSA; quella Ed25519 può firmare accanto, come DKIM_SECOND_KEY_FILE.',
      hr: 'Ključ iz {setting} jest Ed25519, koji mnogi poslužitelji ne znaju provjeriti. Stavite ondje ključ RSA; Ed25519 može potpisivati uz njega kao DKIM_SECOND_KEY_FILE.',
      el: 'Το κλειδί του {setting} είναι Ed25519, που πολλοί διακομιστές δεν επαληθεύουν. Βάλτε εκεί κλειδί RSA· το Ed25519 μπορεί να υπογράφει δίπλα, ως DKIM_SECOND_KEY_FILE.',
      ro: 'Cheia din {setting} este Ed25519, pe care multe servere nu o pot verifica. Puneți acolo o cheie RSA; cea Ed25519 poate semna alături, ca DKIM_SECOND_KEY_FILE.',
      sl: 'Ključ iz {setting} je Ed25519, ki ga mnogi strežniki ne znajo preveriti. Dajte tja ključ RSA; Ed25519 lahko podpisuje ob njem kot DKIM_SECOND_KEY_FILE.',
    },
  },
  DKIM_DOMAIN_ALIEN: {
    kind: 'INVALID',
    text: {
      en: 'DKIM_DOMAIN is {domain}, but MAIL_FROM writes from {from}: readers would not count the signature (DMARC). Unset DKIM_DOMAIN, or name the domain of MAIL_FROM or one above it.',
      it: 'DKIM_DOMAIN è {domain}, ma MAIL_FROM scrive da {from}: la firma non varrebbe (DMARC). Togliere DKIM_DOMAIN, o indicare il dominio di MAIL_FROM o uno superiore.',
      hr: 'DKIM_DOMAIN je {domain}, a MAIL_FROM piše s {from}: potpis ne bi vrijedio (DMARC). Uklonite DKIM_DOMAIN ili navedite domenu iz MAIL_FROM ili onu iznad nje.',
      el: 'Το DKIM_DOMAIN είναι {domain}, αλλά το MAIL_FROM γράφει από {from}: η υπογραφή δεν θα μετρούσε (DMARC). Αφαιρέστε το DKIM_DOMAIN ή δώστε τον τομέα του MAIL_FROM ή ανώτερό του.',
      ro: 'DKIM_DOMAIN este {domain}, dar MAIL_FROM scrie de la {from}: semnătura nu ar conta (DMARC). Scoateți DKIM_DOMAIN sau indicați domeniul din MAIL_FROM ori unul superior.',
      sl: 'DKIM_DOMAIN je {domain}, MAIL_FROM pa piše z {from}: podpis ne bi veljal (DMARC). Odstranite DKIM_DOMAIN ali navedite domeno iz MAIL_FROM ali nadrejeno.',
    },
  },
});
