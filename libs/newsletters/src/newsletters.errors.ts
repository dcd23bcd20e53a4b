import { defineErrors } from '@seedbed/platform/kernel';

/** What can be wrong with newsletters. */
export const newsletterErrors = defineErrors({
  ISSUE_WINDOW_HALF: {
    kind: 'INVALID',
    text: {
      en: 'A window of the day has a beginning and an end. Give both minutes, or neither.',
      it: 'Una fascia oraria ha un inizio e una fine. Indicare entrambi i minuti o nessuno.',
      hr: 'Dnevni prozor ima početak i kraj. Navedite obje minute ili nijednu.',
      el: 'Ένα χρονικό παράθυρο έχει αρχή και τέλος. Δώστε και τα δύο λεπτά ή κανένα.',
      ro: 'Un interval al zilei are un început și un sfârșit. Indicați ambele minute sau niciunul.',
      sl: 'Dnevno okno ima začetek in konec. Navedite obe minuti ali nobene.',
    },
  },
  ISSUE_WINDOW_NONE: {
    kind: 'INVALID',
    text: {
      en: 'This is no window of a day: it begins at minute 0 to 1439, ends at minute 0 to 1440, and is not empty.',
      it: 'Questa non è una fascia oraria: inizia al minuto 0–1439, finisce al minuto 0–1440 e non è vuota.',
      hr: 'To nije dnevni prozor: počinje u minuti 0–1439, završava u minuti 0–1440 i nije prazan.',
      el: 'Αυτό δεν είναι παράθυρο της ημέρας: αρχίζει στο λεπτό 0–1439, τελειώνει στο λεπτό 0–1440 και δεν είναι κενό.',
      ro: 'Acesta nu este un interval al zilei: începe la minutul 0–1439, se termină la minutul 0–1440 și nu este gol.',
      sl: 'To ni dnevno okno: začne se v minuti 0–1439, konča v minuti 0–1440 in ni prazno.',
    },
  },
  ISSUE_STEP_NOT_POSSIBLE: {
    kind: 'CONFLICT',
    text: {
      en: 'The issue is {state} and cannot become {to}. Reload it and look where it stands.',
      it: 'Il numero è {state} e non può diventare {to}. Ricaricarlo e verificare a che punto è.',
      hr: 'Izdanje je u stanju {state} i ne može prijeći u {to}. Učitajte ga ponovno i pogledajte gdje je.',
      el: 'Το τεύχος είναι {state} και δεν μπορεί να γίνει {to}. Φορτώστε το ξανά και δείτε πού βρίσκεται.',
      ro: 'Ediția este {state} și nu poate deveni {to}. Reîncărcați-o și vedeți unde se află.',
      sl: 'Številka je {state} in ne more postati {to}. Naložite jo znova in poglejte, kje je.',
    },
  },
  ISSUE_NOT_DRAFT: {
    kind: 'CONFLICT',
    text: {
      en: 'Only a draft can be changed. Take the issue back to draft first, as long as it has not begun.',
      it: 'Si può modificare solo una bozza. Riportare prima il numero in bozza, finché non è iniziato l’invio.',
      hr: 'Mijenjati se može samo nacrt. Najprije vratite izdanje u nacrt, dok slanje nije počelo.',
      el: 'Μόνο ένα σχέδιο αλλάζει. Επαναφέρετε πρώτα το τεύχος σε σχέδιο, όσο δεν έχει αρχίσει.',
      ro: 'Numai o schiță poate fi modificată. Readuceți întâi ediția la schiță, cât timp nu a început.',
      sl: 'Spreminjati je mogoče samo osnutek. Najprej vrnite številko v osnutek, dokler se ni začela.',
    },
  },
  SEGMENT_FILTER_INVALID: {
    kind: 'INVALID',
    text: {
      en: 'This is no filter of contact points: {reason} Choose the criteria again.',
      it: 'Questo non è un filtro di recapiti: {reason} Scegliere di nuovo i criteri.',
      hr: 'To nije filtar kontakata: {reason} Ponovno odaberite kriterije.',
      el: 'Αυτό δεν είναι φίλτρο στοιχείων επικοινωνίας: {reason} Επιλέξτε ξανά τα κριτήρια.',
      ro: 'Acesta nu este un filtru de puncte de contact: {reason} Alegeți din nou criteriile.',
      sl: 'To ni filter kontaktnih podatkov: {reason} Znova izberite merila.',
    },
  },
  ISSUE_HAS_NO_VARIANT: {
    kind: 'INVALID',
    text: {
      en: 'The issue has no text in the language of its topic ({lang}). Write that one first.',
      it: 'Il numero non ha un testo nella lingua del suo argomento ({lang}). Scrivere prima quello.',
      hr: 'Izdanje nema tekst na jeziku svoje teme ({lang}). Najprije napišite taj.',
      el: 'Το τεύχος δεν έχει κείμενο στη γλώσσα του θέματός του ({lang}). Γράψτε πρώτα αυτό.',
      ro: 'Ediția nu are text în limba temei sale ({lang}). Scrieți-l întâi pe acela.',
      sl: 'Številka nima besedila v jeziku svoje teme ({lang}). Najprej napišite tega.',
    },
  },
  ISSUE_SEND_AT_PAST: {
    kind: 'INVALID',
    text: {
      en: 'This moment is over. Choose a later one, or leave it empty to send at once.',
      it: 'Questo momento è passato. Sceglierne uno successivo o lasciarlo vuoto per inviare subito.',
      hr: 'Taj je trenutak prošao. Odaberite kasniji ili ostavite prazno za slanje odmah.',
      el: 'Αυτή η στιγμή πέρασε. Επιλέξτε μεταγενέστερη ή αφήστε την κενή για άμεση αποστολή.',
      ro: 'Acest moment a trecut. Alegeți unul ulterior sau lăsați gol pentru a trimite imediat.',
      sl: 'Ta trenutek je mimo. Izberite poznejšega ali pustite prazno za takojšnje pošiljanje.',
    },
  },
  ISSUE_NOT_SOUND: {
    kind: 'INVALID',
    text: {
      en: 'The issue in {lang} has {count} errors that its readers would meet, the first of them {first}. Look at its checks and correct them.',
      it: 'Il numero in {lang} ha {count} errori che i lettori incontrerebbero, il primo è {first}. Guardare i controlli e correggerli.',
      hr: 'Izdanje na jeziku {lang} ima pogrešaka koje bi čitatelji susreli: {count}, prva je {first}. Pogledajte provjere i ispravite ih.',
      el: 'Το τεύχος στη γλώσσα {lang} έχει {count} σφάλματα που θα συναντούσαν οι αναγνώστες, με πρώτο το {first}. Δείτε τους ελέγχους και διορθώστε τα.',
      ro: 'Ediția în {lang} are {count} erori pe care cititorii le-ar întâlni, prima fiind {first}. Priviți verificările și corectați-le.',
      sl: 'Številka v jeziku {lang} ima napake, na katere bi naleteli bralci: {count}, prva je {first}. Oglejte si preverjanja in jih popravite.',
    },
  },
  TOPIC_SLUG_IN_USE: {
    kind: 'CONFLICT',
    text: {
      en: 'Issues were sent under this short name, and mail programs know them by it. Keep it, or make a new topic.',
      it: 'Sono stati inviati numeri con questo nome breve e i programmi di posta li riconoscono da esso. Mantenerlo o creare un nuovo argomento.',
      hr: 'Pod tim kratkim imenom izdanja su već poslana i programi za poštu po njemu ih prepoznaju. Zadržite ga ili napravite novu temu.',
      el: 'Με αυτό το σύντομο όνομα στάλθηκαν τεύχη και τα προγράμματα αλληλογραφίας τα αναγνωρίζουν από αυτό. Κρατήστε το ή φτιάξτε νέο θέμα.',
      ro: 'Sub acest nume scurt au fost trimise ediții și programele de e-mail le recunosc după el. Păstrați-l sau creați o temă nouă.',
      sl: 'Pod tem kratkim imenom so bile številke že poslane in poštni programi jih po njem prepoznajo. Obdržite ga ali ustvarite novo temo.',
    },
  },
  ISSUE_AT_WORK: {
    kind: 'CONFLICT',
    text: {
      en: 'The issue is on its way. Cancel it first, or wait until it was sent.',
      it: 'Il numero è in corso di invio. Annullarlo prima o attendere che sia stato inviato.',
      hr: 'Izdanje je na putu. Najprije ga otkažite ili pričekajte da se pošalje.',
      el: 'Το τεύχος βρίσκεται σε εξέλιξη. Ακυρώστε το πρώτα ή περιμένετε να σταλεί.',
      ro: 'Ediția este în curs de trimitere. Anulați-o întâi sau așteptați să fie trimisă.',
      sl: 'Številka je na poti. Najprej jo prekličite ali počakajte, da bo poslana.',
    },
  },
  READER_WITHOUT_VALUE: {
    kind: 'INVALID',
    text: {
      en: 'Nothing is known for {field} of this reader, so they would not get the issue. Give the placeholder words that stand in.',
      it: 'Di questo lettore manca {field}, quindi non riceverebbe il numero. Dare al segnaposto parole sostitutive.',
      hr: 'Za ovog čitatelja nije poznato {field}, pa ne bi dobio izdanje. Dajte rezerviranom mjestu zamjenske riječi.',
      el: 'Για αυτόν τον αναγνώστη δεν είναι γνωστό το {field}, άρα δεν θα λάβει το τεύχος. Δώστε στο πεδίο λέξεις που το αναπληρώνουν.',
      ro: 'Pentru acest cititor nu se cunoaște {field}, deci nu ar primi ediția. Dați câmpului cuvinte de înlocuire.',
      sl: 'Za tega bralca ni znano {field}, zato številke ne bi dobil. Polju dajte nadomestne besede.',
    },
  },
  TEST_NEEDS_ADDRESS: {
    kind: 'INVALID',
    text: {
      en: 'A test goes to the address that you sign in with, and you have none here. Sign in with an account of your own.',
      it: 'Una prova va all’indirizzo con cui si accede, e qui non ce n’è. Accedere con un proprio account.',
      hr: 'Proba ide na adresu kojom se prijavljujete, a ovdje je nemate. Prijavite se vlastitim računom.',
      el: 'Η δοκιμή πηγαίνει στη διεύθυνση με την οποία συνδέεστε, και εδώ δεν έχετε. Συνδεθείτε με δικό σας λογαριασμό.',
      ro: 'Un test merge la adresa cu care vă conectați, iar aici nu aveți una. Conectați-vă cu un cont propriu.',
      sl: 'Preizkus gre na naslov, s katerim se prijavljate, tu pa ga nimate. Prijavite se s svojim računom.',
    },
  },
  BOUNCE_BOX_UNREACHABLE: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The mailbox of returned mail at {host} does not answer ({reason}). Look whether the server runs, and at BOUNCE_BOX_URL; nothing is lost, it is tried again.',
      it: 'La casella della posta respinta su {host} non risponde ({reason}). Verificare il server e BOUNCE_BOX_URL; nulla va perso, si riprova.',
      hr: 'Sandučić vraćene pošte na {host} ne odgovara ({reason}). Provjerite radi li poslužitelj i BOUNCE_BOX_URL; ništa nije izgubljeno, pokušat će se ponovno.',
      el: 'Το γραμματοκιβώτιο επιστραφείσας αλληλογραφίας στο {host} δεν απαντά ({reason}). Ελέγξτε τον διακομιστή και το BOUNCE_BOX_URL· τίποτα δεν χάνεται, θα γίνει νέα προσπάθεια.',
      ro: 'Căsuța mesajelor returnate de la {host} nu răspunde ({reason}). Verificați serverul și BOUNCE_BOX_URL; nimic nu se pierde, se încearcă din nou.',
      sl: 'Nabiralnik vrnjene pošte na {host} se ne odziva ({reason}). Preverite strežnik in BOUNCE_BOX_URL; nič ni izgubljeno, poskus se ponovi.',
    },
  },
  BOUNCE_BOX_REFUSED: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The mailbox of returned mail at {host} refuses user or password. Correct BOUNCE_BOX_URL and start the worker again.',
      it: 'La casella della posta respinta su {host} rifiuta utente o password. Correggere BOUNCE_BOX_URL e riavviare il worker.',
      hr: 'Sandučić vraćene pošte na {host} odbija korisnika ili lozinku. Ispravite BOUNCE_BOX_URL i ponovno pokrenite worker.',
      el: 'Το γραμματοκιβώτιο επιστραφείσας αλληλογραφίας στο {host} αρνείται τον χρήστη ή τον κωδικό. Διορθώστε το BOUNCE_BOX_URL και ξεκινήστε ξανά τον worker.',
      ro: 'Căsuța mesajelor returnate de la {host} refuză utilizatorul sau parola. Corectați BOUNCE_BOX_URL și reporniți workerul.',
      sl: 'Nabiralnik vrnjene pošte na {host} zavrača uporabnika ali geslo. Popravite BOUNCE_BOX_URL in znova zaženite worker.',
    },
  },
  RETURNED_MAIL_OFF: {
    kind: 'NOT_FOUND',
    text: {
      en: 'This installation takes no returned mail here. Its operator can set RETURNED_MAIL_KEY.',
      it: 'Questa installazione non accetta qui posta respinta. Il gestore può impostare RETURNED_MAIL_KEY.',
      hr: 'Ova instalacija ovdje ne prima vraćenu poštu. Operater može postaviti RETURNED_MAIL_KEY.',
      el: 'Αυτή η εγκατάσταση δεν δέχεται εδώ επιστραφείσα αλληλογραφία. Ο διαχειριστής μπορεί να ορίσει το RETURNED_MAIL_KEY.',
      ro: 'Această instalare nu primește aici mesaje returnate. Operatorul poate seta RETURNED_MAIL_KEY.',
      sl: 'Ta namestitev tu ne sprejema vrnjene pošte. Upravljavec lahko nastavi RETURNED_MAIL_KEY.',
    },
  },
  RETURNED_MAIL_KEY_WRONG: {
    kind: 'UNAUTHENTICATED',
    text: {
      en: 'The key of returned mail is missing or wrong. Send the value of RETURNED_MAIL_KEY in the header Returned-Mail-Key.',
      it: 'La chiave della posta respinta manca o è errata. Inviare il valore di RETURNED_MAIL_KEY nell’intestazione Returned-Mail-Key.',
      hr: 'Ključ vraćene pošte nedostaje ili je pogrešan. Pošaljite vrijednost RETURNED_MAIL_KEY u zaglavlju Returned-Mail-Key.',
      el: 'Το κλειδί της επιστραφείσας αλληλογραφίας λείπει ή είναι λάθος. Στείλτε την τιμή του RETURNED_MAIL_KEY στην κεφαλίδα Returned-Mail-Key.',
      ro: 'Cheia mesajelor returnate lipsește sau este greșită. Trimiteți valoarea RETURNED_MAIL_KEY în antetul Returned-Mail-Key.',
      sl: 'Ključ vrnjene pošte manjka ali je napačen. Pošljite vrednost RETURNED_MAIL_KEY v glavi Returned-Mail-Key.',
    },
  },
  RETURNED_MAIL_TOO_MUCH: {
    kind: 'LIMITED',
    text: {
      en: 'Too much returned mail came in this minute. Keep the message and bring it again in a minute.',
      it: 'In questo minuto è arrivata troppa posta respinta. Conservare il messaggio e riportarlo tra un minuto.',
      hr: 'U ovoj minuti stiglo je previše vraćene pošte. Zadržite poruku i donesite je ponovno za minutu.',
      el: 'Σε αυτό το λεπτό ήρθε πάρα πολλή επιστραφείσα αλληλογραφία. Κρατήστε το μήνυμα και φέρτε το ξανά σε ένα λεπτό.',
      ro: 'În acest minut au sosit prea multe mesaje returnate. Păstrați mesajul și aduceți-l din nou peste un minut.',
      sl: 'V tej minuti je prišlo preveč vrnjene pošte. Obdržite sporočilo in ga čez minuto prinesite znova.',
    },
  },
  RETURNED_MAIL_EMPTY: {
    kind: 'INVALID',
    text: {
      en: 'There is no message in the request. Send one message as it is, with the content type message/rfc822.',
      it: 'Nella richiesta non c’è un messaggio. Inviare un messaggio così com’è, con il tipo di contenuto message/rfc822.',
      hr: 'U zahtjevu nema poruke. Pošaljite jednu poruku kakva jest, s vrstom sadržaja message/rfc822.',
      el: 'Στο αίτημα δεν υπάρχει μήνυμα. Στείλτε ένα μήνυμα ως έχει, με τύπο περιεχομένου message/rfc822.',
      ro: 'În cerere nu există niciun mesaj. Trimiteți un mesaj așa cum este, cu tipul de conținut message/rfc822.',
      sl: 'V zahtevi ni sporočila. Pošljite eno sporočilo tako, kot je, z vrsto vsebine message/rfc822.',
    },
  },
});
