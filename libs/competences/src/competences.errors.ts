import { defineErrors } from '@seedbed/platform/kernel';

/** What can be wrong with competence frameworks, claims and portfolios. */
export const competenceErrors = defineErrors({
  FRAMEWORK_NEEDS_RELEASE_DATE: {
    kind: 'INVALID',
    text: {
      en: 'Say since when this version stands.',
      it: 'Indicare da quando vale questa versione.',
      hr: 'Navedite otkad vrijedi ova inačica.',
      el: 'Πείτε από πότε ισχύει αυτή η έκδοση.',
      ro: 'Indicați de când este valabilă această versiune.',
      sl: 'Povejte, od kdaj velja ta različica.',
    },
  },
  FRAMEWORK_LEVELS_NAMED_OTHERWISE: {
    kind: 'INVALID',
    text: {
      en: 'Give as many names as there are levels, or none.',
      it: 'Indicare tanti nomi quanti sono i livelli, oppure nessuno.',
      hr: 'Navedite onoliko naziva koliko ima razina ili nijedan.',
      el: 'Δώστε τόσα ονόματα όσα και τα επίπεδα, ή κανένα.',
      ro: 'Dați tot atâtea nume câte niveluri sunt, sau niciunul.',
      sl: 'Navedite toliko imen, kolikor je ravni, ali nobenega.',
    },
  },
  FRAMEWORK_RELEASED: {
    kind: 'CONFLICT',
    text: {
      en: 'This version of the framework is released and stays as it is. Make a new version, or add a local competence.',
      it: 'Questa versione del quadro è pubblicata e resta com’è. Creare una nuova versione o aggiungere una competenza locale.',
      hr: 'Ova inačica okvira objavljena je i ostaje kakva jest. Izradite novu inačicu ili dodajte lokalnu kompetenciju.',
      el: 'Αυτή η έκδοση του πλαισίου έχει δημοσιευθεί και μένει ως έχει. Φτιάξτε νέα έκδοση ή προσθέστε τοπική ικανότητα.',
      ro: 'Această versiune a cadrului este publicată și rămâne așa cum este. Creați o versiune nouă sau adăugați o competență locală.',
      sl: 'Ta različica okvira je objavljena in ostane, kakršna je. Naredite novo različico ali dodajte lokalno kompetenco.',
    },
  },
  COMPETENCE_BROADER_ELSEWHERE: {
    kind: 'INVALID',
    text: {
      en: 'The broader competence belongs to another framework. Choose one of the same version, or record a link.',
      it: 'La competenza più ampia appartiene a un altro quadro. Sceglierne una della stessa versione o registrare una corrispondenza.',
      hr: 'Šira kompetencija pripada drugom okviru. Odaberite jednu iz iste inačice ili zabilježite podudaranje.',
      el: 'Η ευρύτερη ικανότητα ανήκει σε άλλο πλαίσιο. Επιλέξτε μία της ίδιας έκδοσης ή καταγράψτε αντιστοιχία.',
      ro: 'Competența mai largă aparține altui cadru. Alegeți una din aceeași versiune sau înregistrați o corespondență.',
      sl: 'Širša kompetenca pripada drugemu okviru. Izberite eno iz iste različice ali zapišite ujemanje.',
    },
  },
  COMPETENCE_BROADER_CIRCLE: {
    kind: 'INVALID',
    text: {
      en: 'The broader competences would lead round in a circle. Choose another one.',
      it: 'Le competenze più ampie formerebbero un cerchio. Sceglierne un’altra.',
      hr: 'Šire kompetencije vodile bi u krug. Odaberite drugu.',
      el: 'Οι ευρύτερες ικανότητες θα σχημάτιζαν κύκλο. Επιλέξτε άλλη.',
      ro: 'Competențele mai largi ar forma un cerc. Alegeți alta.',
      sl: 'Širše kompetence bi vodile v krog. Izberite drugo.',
    },
  },
  COMPETENCE_LINK_WITHIN: {
    kind: 'INVALID',
    text: {
      en: 'A link leads to another framework or version. Within one, say which competence is the broader one.',
      it: 'Una corrispondenza porta a un altro quadro o a un’altra versione. All’interno di uno, indicare quale competenza è la più ampia.',
      hr: 'Podudaranje vodi u drugi okvir ili inačicu. Unutar jednoga navedite koja je kompetencija šira.',
      el: 'Μια αντιστοιχία οδηγεί σε άλλο πλαίσιο ή έκδοση. Μέσα σε ένα, πείτε ποια ικανότητα είναι η ευρύτερη.',
      ro: 'O corespondență duce la alt cadru sau altă versiune. În interiorul unuia, indicați care competență este mai largă.',
      sl: 'Ujemanje vodi v drug okvir ali različico. Znotraj enega povejte, katera kompetenca je širša.',
    },
  },
  COMPETENCE_LINK_TWICE: {
    kind: 'CONFLICT',
    text: {
      en: 'These two are linked already, the other way round. Change that link instead.',
      it: 'Le due sono già collegate, nel verso opposto. Modificare quella corrispondenza.',
      hr: 'Ovo je dvoje već povezano, u obrnutom smjeru. Izmijenite to podudaranje.',
      el: 'Αυτές οι δύο έχουν ήδη αντιστοιχηθεί, αντίστροφα. Αλλάξτε εκείνη την αντιστοιχία.',
      ro: 'Cele două sunt deja puse în corespondență, în sens invers. Modificați acea corespondență.',
      sl: 'Ti dve se že ujemata, v obratni smeri. Spremenite tisto ujemanje.',
    },
  },
  COMPETENCE_LINK_CIRCLE: {
    kind: 'INVALID',
    text: {
      en: 'With this link something would be broader than itself. Choose another kind, or another competence.',
      it: 'Con questo collegamento qualcosa sarebbe più ampio di sé stesso. Scegliere un altro tipo o un’altra competenza.',
      hr: 'Uz tu bi poveznicu nešto bilo šire od samoga sebe. Odaberite drugu vrstu ili drugu kompetenciju.',
      el: 'Με αυτόν τον σύνδεσμο κάτι θα ήταν ευρύτερο από τον εαυτό του. Επιλέξτε άλλο είδος ή άλλη ικανότητα.',
      ro: 'Cu această legătură ceva ar fi mai larg decât el însuși. Alegeți alt tip sau altă competență.',
      sl: 'S to povezavo bi bilo nekaj širše od samega sebe. Izberite drugo vrsto ali drugo kompetenco.',
    },
  },
  CLAIM_NEEDS_ONE_HOLDER: {
    kind: 'INVALID',
    text: {
      en: 'Say who has the competence: an organisation or a centre, one of the two.',
      it: 'Indicare chi ha la competenza: un’organizzazione o un centro, uno dei due.',
      hr: 'Navedite tko ima kompetenciju: organizacija ili centar, jedno od toga.',
      el: 'Πείτε ποιος έχει την ικανότητα: ένας οργανισμός ή ένα κέντρο, ένα από τα δύο.',
      ro: 'Indicați cine are competența: o organizație sau un centru, una dintre ele.',
      sl: 'Povejte, kdo ima kompetenco: organizacija ali center, eno od obojega.',
    },
  },
  CLAIM_NEEDS_VALIDATOR: {
    kind: 'INVALID',
    text: {
      en: 'Say which organisation looked at the evidence, and when.',
      it: 'Indicare quale organizzazione ha esaminato le prove, e quando.',
      hr: 'Navedite koja je organizacija pregledala dokaze i kada.',
      el: 'Πείτε ποιος οργανισμός εξέτασε τα τεκμήρια και πότε.',
      ro: 'Indicați ce organizație a examinat dovezile și când.',
      sl: 'Povejte, katera organizacija je pregledala dokaze in kdaj.',
    },
  },
  CLAIM_VALIDATOR_WITHOUT_STATE: {
    kind: 'INVALID',
    text: {
      en: 'Somebody looked at the evidence: say whether it was validated or refused, or leave out who looked.',
      it: 'Qualcuno ha esaminato le prove: indicare se è stata convalidata o rifiutata, oppure togliere chi l’ha esaminata.',
      hr: 'Netko je pregledao dokaze: navedite je li potvrđeno ili odbijeno ili izostavite tko je pregledao.',
      el: 'Κάποιος εξέτασε τα τεκμήρια: πείτε αν επικυρώθηκε ή απορρίφθηκε, ή αφαιρέστε ποιος εξέτασε.',
      ro: 'Cineva a examinat dovezile: indicați dacă a fost validată sau refuzată, ori lăsați necompletat cine a examinat.',
      sl: 'Nekdo je pregledal dokaze: povejte, ali je potrjeno ali zavrnjeno, ali izpustite, kdo je pregledal.',
    },
  },
  CLAIM_VALIDATED_BY_ITSELF: {
    kind: 'INVALID',
    text: {
      en: 'Nobody validates their own claim. Name another organisation, or record it as a self-assessment.',
      it: 'Nessuno convalida la propria dichiarazione. Indicare un’altra organizzazione o registrarla come autovalutazione.',
      hr: 'Nitko ne potvrđuje vlastitu tvrdnju. Navedite drugu organizaciju ili je zabilježite kao samoprocjenu.',
      el: 'Κανείς δεν επικυρώνει τη δική του δήλωση. Ορίστε άλλον οργανισμό ή καταγράψτε την ως αυτοαξιολόγηση.',
      ro: 'Nimeni nu își validează propria declarație. Indicați altă organizație sau înregistrați-o ca autoevaluare.',
      sl: 'Nihče ne potrdi svoje izjave. Navedite drugo organizacijo ali jo zapišite kot samooceno.',
    },
  },
  CLAIM_NEEDS_EVIDENCE: {
    kind: 'INVALID',
    text: {
      en: 'What is validated shows its evidence: say what was looked at, or where it can be read.',
      it: 'Ciò che è convalidato mostra le sue prove: indicare che cosa è stato esaminato o dove si può leggere.',
      hr: 'Što je potvrđeno, pokazuje dokaze: navedite što je pregledano ili gdje se može pročitati.',
      el: 'Ό,τι επικυρώνεται δείχνει τα τεκμήριά του: πείτε τι εξετάστηκε ή πού μπορεί να διαβαστεί.',
      ro: 'Ceea ce este validat își arată dovezile: indicați ce s-a examinat sau unde se poate citi.',
      sl: 'Kar je potrjeno, pokaže dokaze: povejte, kaj je bilo pregledano ali kje se to prebere.',
    },
  },
  CLAIM_LEVEL_OUTSIDE: {
    kind: 'INVALID',
    text: {
      en: '{levels, plural, =0 {This framework has no levels. Leave the level empty.} one {This framework has level # alone. Choose it, or leave the level empty.} other {This framework has levels 1 to #. Choose one of them.}}',
      it: '{levels, plural, =0 {Questo quadro non ha livelli. Lasciare vuoto il livello.} one {Questo quadro ha solo il livello #. Sceglierlo, o lasciare vuoto il livello.} other {Questo quadro ha i livelli da 1 a #. Sceglierne uno.}}',
      hr: '{levels, plural, =0 {Ovaj okvir nema razina. Ostavite razinu praznom.} one {Ovaj okvir ima razine od 1 do #. Odaberite jednu.} few {Ovaj okvir ima razine od 1 do #. Odaberite jednu.} other {Ovaj okvir ima razine od 1 do #. Odaberite jednu.}}',
      el: '{levels, plural, =0 {Αυτό το πλαίσιο δεν έχει επίπεδα. Αφήστε το επίπεδο κενό.} one {Αυτό το πλαίσιο έχει μόνο το επίπεδο #. Επιλέξτε το ή αφήστε το επίπεδο κενό.} other {Αυτό το πλαίσιο έχει επίπεδα 1 έως #. Επιλέξτε ένα.}}',
      ro: '{levels, plural, =0 {Acest cadru nu are niveluri. Lăsați nivelul necompletat.} one {Acest cadru are numai nivelul #. Alegeți-l sau lăsați nivelul necompletat.} few {Acest cadru are nivelurile de la 1 la #. Alegeți unul.} other {Acest cadru are nivelurile de la 1 la #. Alegeți unul.}}',
      sl: '{levels, plural, =0 {Ta okvir nima ravni. Pustite raven prazno.} one {Ta okvir ima ravni od 1 do #. Izberite eno.} two {Ta okvir ima ravni od 1 do #. Izberite eno.} few {Ta okvir ima ravni od 1 do #. Izberite eno.} other {Ta okvir ima ravni od 1 do #. Izberite eno.}}',
    },
  },
  CLAIM_OVERLAPS: {
    kind: 'CONFLICT',
    text: {
      en: 'There is a claim of the same holder to this competence for that time already. Change or end that one first.',
      it: 'Esiste già una dichiarazione dello stesso titolare su questa competenza per quel periodo. Modificarla o concluderla prima.',
      hr: 'Za to razdoblje već postoji tvrdnja istog nositelja o ovoj kompetenciji. Najprije nju izmijenite ili završite.',
      el: 'Υπάρχει ήδη δήλωση του ίδιου κατόχου για αυτή την ικανότητα εκείνη την περίοδο. Αλλάξτε ή λήξτε πρώτα εκείνη.',
      ro: 'Există deja o declarație a aceluiași titular pentru această competență în acea perioadă. Modificați-o sau încheiați-o mai întâi.',
      sl: 'Za ta čas že obstaja izjava istega nosilca o tej kompetenci. Najprej spremenite ali končajte tisto.',
    },
  },
  PORTFOLIO_NEEDS_RELEASE: {
    kind: 'INVALID',
    text: {
      en: 'A portfolio is measured against a released version of a framework. Release this one first.',
      it: 'Un portafoglio si misura su una versione pubblicata di un quadro. Pubblicare prima questa.',
      hr: 'Portfelj se mjeri prema objavljenoj inačici okvira. Najprije objavite ovu.',
      el: 'Ένα χαρτοφυλάκιο μετριέται με δημοσιευμένη έκδοση πλαισίου. Δημοσιεύστε πρώτα αυτήν.',
      ro: 'Un portofoliu se măsoară față de o versiune publicată a unui cadru. Publicați-o mai întâi pe aceasta.',
      sl: 'Portfelj se meri po objavljeni različici okvira. Najprej objavite to.',
    },
  },
  PORTFOLIO_OTHER_FRAMEWORK: {
    kind: 'INVALID',
    text: {
      en: 'The competence belongs to another framework than the portfolio. Choose one of its framework.',
      it: 'La competenza appartiene a un quadro diverso da quello del portafoglio. Sceglierne una del suo quadro.',
      hr: 'Kompetencija pripada drugom okviru nego portfelj. Odaberite jednu iz njegova okvira.',
      el: 'Η ικανότητα ανήκει σε άλλο πλαίσιο από το χαρτοφυλάκιο. Επιλέξτε μία του πλαισίου του.',
      ro: 'Competența aparține altui cadru decât portofoliul. Alegeți una din cadrul acestuia.',
      sl: 'Kompetenca pripada drugemu okviru kot portfelj. Izberite eno iz njegovega okvira.',
    },
  },
  PORTFOLIO_STATE_SAME: {
    kind: 'INVALID',
    text: {
      en: 'The item is in this state already. Choose another one.',
      it: 'La voce è già in questo stato. Sceglierne un altro.',
      hr: 'Stavka je već u tom stanju. Odaberite drugo.',
      el: 'Το στοιχείο είναι ήδη σε αυτή την κατάσταση. Επιλέξτε άλλη.',
      ro: 'Elementul este deja în această stare. Alegeți alta.',
      sl: 'Postavka je že v tem stanju. Izberite drugo.',
    },
  },
  PORTFOLIO_STEP_IN_FUTURE: {
    kind: 'INVALID',
    text: {
      en: 'The day has not come yet. Give the day on which it happened.',
      it: 'Il giorno non è ancora arrivato. Indicare il giorno in cui è avvenuto.',
      hr: 'Taj dan još nije došao. Navedite dan kad se dogodilo.',
      el: 'Η ημέρα δεν έχει έρθει ακόμη. Δώστε την ημέρα που συνέβη.',
      ro: 'Ziua nu a venit încă. Indicați ziua în care s-a întâmplat.',
      sl: 'Ta dan še ni prišel. Navedite dan, ko se je zgodilo.',
    },
  },
  PORTFOLIO_STEP_BEFORE_LAST: {
    kind: 'INVALID',
    text: {
      en: 'The last step was on {on}. A further one lies on that day or after it.',
      it: 'L’ultimo passo è del {on}. Il successivo è dello stesso giorno o di uno seguente.',
      hr: 'Posljednji korak bio je {on}. Sljedeći je na taj dan ili poslije njega.',
      el: 'Το τελευταίο βήμα έγινε στις {on}. Το επόμενο είναι την ίδια ημέρα ή αργότερα.',
      ro: 'Ultimul pas a fost la {on}. Următorul este în acea zi sau după ea.',
      sl: 'Zadnji korak je bil {on}. Naslednji je na ta dan ali po njem.',
    },
  },
  COMPETENCE_EXTRACT_UNREADABLE: {
    kind: 'INVALID',
    text: {
      en: '{file} is not what it should be: {reason}. Nothing of it was loaded.',
      it: '{file} non è ciò che dovrebbe essere: {reason}. Nulla è stato caricato.',
      hr: '{file} nije ono što bi trebala biti: {reason}. Ništa od nje nije učitano.',
      el: 'Το {file} δεν είναι αυτό που θα έπρεπε: {reason}. Τίποτα δεν φορτώθηκε.',
      ro: '{file} nu este ceea ce ar trebui să fie: {reason}. Nu s-a încărcat nimic.',
      sl: '{file} ni, kar bi morala biti: {reason}. Nič od nje ni bilo naloženo.',
    },
  },
  COMPETENCE_FILE_TOO_LARGE: {
    kind: 'INVALID',
    text: {
      en: '{file} is larger than {limit} MB. Nothing of it was read: a framework is not that large.',
      it: '{file} supera {limit} MB. Non è stato letto nulla: un quadro non è così grande.',
      hr: '{file} je veća od {limit} MB. Ništa od nje nije pročitano: okvir nije tako velik.',
      el: 'Το {file} είναι μεγαλύτερο από {limit} MB. Δεν διαβάστηκε τίποτα: ένα πλαίσιο δεν είναι τόσο μεγάλο.',
      ro: '{file} depășește {limit} MB. Nu s-a citit nimic din el: un cadru nu este atât de mare.',
      sl: '{file} je večja od {limit} MB. Nič ni bilo prebrano: okvir ni tako velik.',
    },
  },
  COMPETENCE_FRAMEWORK_BROKEN: {
    kind: 'INVALID',
    text: {
      en: '{framework} has {count, plural, one {# entry that no framework may have} other {# entries that no framework may have}}: {entries}. Nothing of it was loaded. Correct the file, or load it without them by --leave-out.',
      it: '{framework} contiene {count, plural, one {# voce che nessun quadro può avere} other {# voci che nessun quadro può avere}}: {entries}. Nulla è stato caricato. Correggere il file o caricarlo senza di esse con --leave-out.',
      hr: '{framework} ima {count, plural, one {# unos koji nijedan okvir ne smije imati} few {# unosa koja nijedan okvir ne smije imati} other {# unosa koje nijedan okvir ne smije imati}}: {entries}. Ništa nije učitano. Ispravite datoteku ili je učitajte bez njih pomoću --leave-out.',
      el: 'Το {framework} έχει {count, plural, one {# εγγραφή που κανένα πλαίσιο δεν επιτρέπεται να έχει} other {# εγγραφές που κανένα πλαίσιο δεν επιτρέπεται να έχει}}: {entries}. Δεν φορτώθηκε τίποτα. Διορθώστε το αρχείο ή φορτώστε το χωρίς αυτές με --leave-out.',
      ro: '{framework} are {count, plural, one {# intrare pe care niciun cadru nu o poate avea} few {# intrări pe care niciun cadru nu le poate avea} other {# de intrări pe care niciun cadru nu le poate avea}}: {entries}. Nu s-a încărcat nimic. Corectați fișierul sau încărcați-l fără ele cu --leave-out.',
      sl: '{framework} ima {count, plural, one {# vnos, ki ga noben okvir ne sme imeti} two {# vnosa, ki ju noben okvir ne sme imeti} few {# vnose, ki jih noben okvir ne sme imeti} other {# vnosov, ki jih noben okvir ne sme imeti}}: {entries}. Nič ni bilo naloženo. Popravite datoteko ali jo naložite brez njih z --leave-out.',
    },
  },
  PORTFOLIO_MISSING: {
    kind: 'CONFLICT',
    text: {
      en: 'The centre keeps no portfolio against the framework of this competence. Make the portfolio first.',
      it: 'Il centro non ha un portafoglio riferito al quadro di questa competenza. Creare prima il portafoglio.',
      hr: 'Centar nema portfelj prema okviru ove kompetencije. Najprije izradite portfelj.',
      el: 'Το κέντρο δεν έχει χαρτοφυλάκιο για το πλαίσιο αυτής της ικανότητας. Δημιουργήστε πρώτα το χαρτοφυλάκιο.',
      ro: 'Centrul nu are un portofoliu raportat la cadrul acestei competențe. Creați mai întâi portofoliul.',
      sl: 'Center nima portfelja po okviru te kompetence. Najprej naredite portfelj.',
    },
  },
});
