import { defineErrors } from '@seedbed/platform/kernel';

/** What can be wrong with a message that a part of the product wants to send. None repeats an address. */
export const mailErrors = defineErrors({
  MAIL_ADDRESS_INVALID: {
    kind: 'INVALID',
    text: {
      en: 'Mail cannot be sent to this address. Give it as name@domain, the part before @ in plain Latin letters, without quotes, comments or spaces.',
      it: 'Non si può inviare posta a questo indirizzo. Indicarlo come nome@dominio, con la parte prima di @ in lettere latine semplici, senza virgolette, commenti o spazi.',
      hr: 'Na ovu se adresu ne može poslati pošta. Navedite je kao ime@domena, dio ispred @ običnim latiničnim slovima, bez navodnika, komentara i razmaka.',
      el: 'Δεν μπορεί να σταλεί μήνυμα σε αυτή τη διεύθυνση. Δώστε τη ως όνομα@τομέας, με απλά λατινικά γράμματα πριν από το @, χωρίς εισαγωγικά, σχόλια ή κενά.',
      ro: 'Nu se poate trimite poștă la această adresă. Scrieți-o ca nume@domeniu, cu litere latine simple înainte de @, fără ghilimele, comentarii sau spații.',
      sl: 'Na ta naslov ni mogoče poslati pošte. Navedite ga kot ime@domena, del pred @ z navadnimi latinskimi črkami, brez narekovajev, komentarjev in presledkov.',
    },
  },
  MAIL_INVALID: {
    kind: 'INVALID',
    text: {
      en: 'The message cannot be sent as it is. See the list of problems.',
      it: 'Il messaggio non può essere inviato così com’è. Vedere l’elenco dei problemi.',
      hr: 'Poruka se ovakva ne može poslati. Pogledajte popis problema.',
      el: 'Το μήνυμα δεν μπορεί να σταλεί έτσι. Δείτε τη λίστα των προβλημάτων.',
      ro: 'Mesajul nu poate fi trimis așa cum este. Vedeți lista problemelor.',
      sl: 'Sporočila v tej obliki ni mogoče poslati. Glejte seznam težav.',
    },
  },
  MAIL_EMPTY: {
    kind: 'INVALID',
    text: {
      en: 'A message needs a subject and a text. Fill in what is empty.',
      it: 'Un messaggio richiede un oggetto e un testo. Compilare ciò che manca.',
      hr: 'Poruka treba predmet i tekst. Popunite što je prazno.',
      el: 'Ένα μήνυμα χρειάζεται θέμα και κείμενο. Συμπληρώστε ό,τι λείπει.',
      ro: 'Un mesaj are nevoie de subiect și text. Completați ce lipsește.',
      sl: 'Sporočilo potrebuje zadevo in besedilo. Izpolnite, kar je prazno.',
    },
  },
  MAIL_TOO_LONG: {
    kind: 'INVALID',
    text: {
      en: 'At most {max} are allowed here; there are {actual}. Shorten it.',
      it: 'Qui sono consentiti al massimo {max}; ce ne sono {actual}. Abbreviare.',
      hr: 'Ovdje je dopušteno najviše {max}, a ima ih {actual}. Skratite.',
      el: 'Εδώ επιτρέπονται έως {max}· υπάρχουν {actual}. Συντομέψτε το.',
      ro: 'Aici sunt permise cel mult {max}; sunt {actual}. Scurtați.',
      sl: 'Tu jih je dovoljenih največ {max}, je pa jih {actual}. Skrajšajte.',
    },
  },
  MAIL_LINE_BREAK: {
    kind: 'INVALID',
    text: {
      en: 'Subjects, names and headers are one line each. Remove line breaks and other control characters.',
      it: 'Oggetto, nomi e intestazioni occupano una sola riga. Togliere gli a capo e gli altri caratteri di controllo.',
      hr: 'Predmet, imena i zaglavlja pišu se u jednom retku. Uklonite prijelome redaka i druge upravljačke znakove.',
      el: 'Θέμα, ονόματα και κεφαλίδες γράφονται σε μία γραμμή. Αφαιρέστε τις αλλαγές γραμμής και άλλους χαρακτήρες ελέγχου.',
      ro: 'Subiectul, numele și antetele au câte un singur rând. Eliminați sfârșiturile de rând și alte caractere de control.',
      sl: 'Zadeva, imena in glave so v eni vrstici. Odstranite prelome vrstic in druge krmilne znake.',
    },
  },
  MAIL_UNREADABLE: {
    kind: 'INVALID',
    text: {
      en: 'The text holds characters that cannot be sent (a NUL or half of a character). Remove them.',
      it: 'Il testo contiene caratteri che non si possono inviare (NUL o mezzo carattere). Rimuoverli.',
      hr: 'Tekst sadrži znakove koji se ne mogu poslati (NUL ili pola znaka). Uklonite ih.',
      el: 'Το κείμενο περιέχει χαρακτήρες που δεν στέλνονται (NUL ή μισό χαρακτήρα). Αφαιρέστε τους.',
      ro: 'Textul conține caractere care nu pot fi trimise (NUL sau jumătate de caracter). Eliminați-le.',
      sl: 'Besedilo vsebuje znake, ki jih ni mogoče poslati (NUL ali pol znaka). Odstranite jih.',
    },
  },
  MAIL_HEADER_REFUSED: {
    kind: 'INVALID',
    text: {
      en: 'This header may not be set. Allowed are X-…, List-…, Feedback-ID, Precedence, In-Reply-To and References.',
      it: 'Questa intestazione non può essere impostata. Sono ammesse X-…, List-…, Feedback-ID, Precedence, In-Reply-To e References.',
      hr: 'Ovo se zaglavlje ne smije postaviti. Dopuštena su X-…, List-…, Feedback-ID, Precedence, In-Reply-To i References.',
      el: 'Αυτή η κεφαλίδα δεν επιτρέπεται. Επιτρέπονται X-…, List-…, Feedback-ID, Precedence, In-Reply-To και References.',
      ro: 'Acest antet nu poate fi stabilit. Sunt permise X-…, List-…, Feedback-ID, Precedence, In-Reply-To și References.',
      sl: 'Te glave ni dovoljeno nastaviti. Dovoljene so X-…, List-…, Feedback-ID, Precedence, In-Reply-To in References.',
    },
  },
  MAIL_KEY_INVALID: {
    kind: 'INVALID',
    text: {
      en: 'The idempotency key names by ids what the message is for: letters, digits, dot, colon, hyphen and underscore, 200 at most.',
      it: 'La chiave di idempotenza dice con identificativi a che cosa serve il messaggio: lettere, cifre, punto, due punti, trattino e trattino basso, al massimo 200.',
      hr: 'Ključ idempotentnosti identifikatorima kaže čemu poruka služi: slova, znamenke, točka, dvotočka, crtica i podvlaka, najviše 200.',
      el: 'Το κλειδί λέει με αναγνωριστικά σε τι χρησιμεύει το μήνυμα: γράμματα, ψηφία, τελεία, άνω κάτω τελεία, παύλα και κάτω παύλα, έως 200.',
      ro: 'Cheia de idempotență spune prin identificatori la ce servește mesajul: litere, cifre, punct, două puncte, cratimă și liniuță de subliniere, cel mult 200.',
      sl: 'Ključ idempotentnosti z identifikatorji pove, čemu je sporočilo namenjeno: črke, števke, pika, dvopičje, vezaj in podčrtaj, največ 200.',
    },
  },
  MAIL_SERVER_MISSING: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'This installation cannot send mail: no mail server is named. Whoever runs it sets SMTP_URL and MAIL_FROM.',
      it: 'Questa installazione non può inviare posta: nessun server di posta è indicato. Chi la gestisce imposti SMTP_URL e MAIL_FROM.',
      hr: 'Ova instalacija ne može slati poštu: poslužitelj pošte nije naveden. Tko je vodi, neka postavi SMTP_URL i MAIL_FROM.',
      el: 'Αυτή η εγκατάσταση δεν μπορεί να στείλει μηνύματα: δεν έχει οριστεί διακομιστής. Ο διαχειριστής ορίζει τα SMTP_URL και MAIL_FROM.',
      ro: 'Această instalare nu poate trimite poștă: nu este indicat niciun server. Cine o administrează stabilește SMTP_URL și MAIL_FROM.',
      sl: 'Ta namestitev ne more pošiljati pošte: poštni strežnik ni naveden. Kdor jo upravlja, naj nastavi SMTP_URL in MAIL_FROM.',
    },
  },
  MAIL_FROM_INVALID: {
    kind: 'INVALID',
    text: {
      en: 'MAIL_FROM is no address that mail can be sent from. Give it as name@domain, or as Name <name@domain>.',
      it: 'MAIL_FROM non è un indirizzo da cui si possa inviare posta. Indicarlo come nome@dominio, oppure Nome <nome@dominio>.',
      hr: 'MAIL_FROM nije adresa s koje se može slati pošta. Navedite je kao ime@domena ili Ime <ime@domena>.',
      el: 'Το MAIL_FROM δεν είναι διεύθυνση αποστολέα. Δώστε το ως όνομα@τομέας ή ως Όνομα <όνομα@τομέας>.',
      ro: 'MAIL_FROM nu este o adresă de la care se poate trimite poștă. Scrieți-o ca nume@domeniu sau ca Nume <nume@domeniu>.',
      sl: 'MAIL_FROM ni naslov, s katerega je mogoče poslati pošto. Navedite ga kot ime@domena ali kot Ime <ime@domena>.',
    },
  },
  MAIL_NOT_FOUND: {
    kind: 'NOT_FOUND',
    text: {
      en: 'There is no such message, or you may not see it.',
      it: 'Il messaggio non esiste o non è visibile per voi.',
      hr: 'Poruka ne postoji ili je ne smijete vidjeti.',
      el: 'Το μήνυμα δεν υπάρχει ή δεν έχετε δικαίωμα να το δείτε.',
      ro: 'Mesajul nu există sau nu aveți dreptul să îl vedeți.',
      sl: 'Sporočila ni ali ga ne smete videti.',
    },
  },
  MAIL_NOT_RESENDABLE: {
    kind: 'CONFLICT',
    text: {
      en: 'This message cannot be sent again: it is on its way, it arrived, or its text is gone. Only rejected, unknown and expired ones can.',
      it: 'Questo messaggio non può essere inviato di nuovo: è in viaggio, è arrivato o il suo testo non c’è più. Si può solo con quelli rifiutati, incerti o scaduti.',
      hr: 'Ova se poruka ne može ponovno poslati: na putu je, stigla je ili njezina teksta više nema. Mogu se samo odbijene, neizvjesne i istekle.',
      el: 'Το μήνυμα δεν μπορεί να σταλεί ξανά: είναι καθ’ οδόν, έφτασε ή το κείμενό του δεν υπάρχει πια. Γίνεται μόνο για όσα απορρίφθηκαν, είναι άγνωστα ή έληξαν.',
      ro: 'Acest mesaj nu poate fi trimis din nou: este pe drum, a ajuns sau textul lui nu mai există. Se poate doar pentru cele respinse, nesigure sau expirate.',
      sl: 'Tega sporočila ni mogoče znova poslati: je na poti, je prispelo ali pa njegovega besedila ni več. Mogoče je le pri zavrnjenih, negotovih in poteklih.',
    },
  },
});
