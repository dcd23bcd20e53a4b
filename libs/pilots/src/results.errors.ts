import { defineErrors } from '@seedbed/platform/kernel';

/** What can be wrong with results, their indicators and the values of these. */
export const resultErrors = defineErrors({
  RESULT_NEEDS_ONE_OWNER: {
    kind: 'INVALID',
    text: {
      en: 'A result belongs to one pilot, one project or one centre. Choose exactly one of them.',
      it: 'Un risultato appartiene a un pilota, a un progetto o a un centro. Sceglierne esattamente uno.',
      hr: 'Rezultat pripada jednom pilotu, jednom projektu ili jednom centru. Odaberite točno jedno od toga.',
      el: 'Ένα αποτέλεσμα ανήκει σε μία πιλοτική δράση, ένα έργο ή ένα κέντρο. Επιλέξτε ακριβώς ένα.',
      ro: 'Un rezultat aparține unei acțiuni-pilot, unui proiect sau unui centru. Alegeți exact unul.',
      sl: 'Rezultat pripada enemu pilotu, enemu projektu ali enemu centru. Izberite natanko enega.',
    },
  },
  RESULT_LEADS_ELSEWHERE: {
    kind: 'INVALID',
    text: {
      en: 'A result leads to a result of the same pilot, project or centre. Choose another one.',
      it: 'Un risultato porta a un risultato dello stesso pilota, progetto o centro. Sceglierne un altro.',
      hr: 'Rezultat vodi prema rezultatu istog pilota, projekta ili centra. Odaberite drugi.',
      el: 'Ένα αποτέλεσμα οδηγεί σε αποτέλεσμα της ίδιας πιλοτικής δράσης, του ίδιου έργου ή κέντρου. Επιλέξτε άλλο.',
      ro: 'Un rezultat duce la un rezultat al aceleiași acțiuni-pilot, al aceluiași proiect sau centru. Alegeți altul.',
      sl: 'Rezultat vodi do rezultata istega pilota, projekta ali centra. Izberite drugega.',
    },
  },
  RESULT_LEADS_BACK: {
    kind: 'INVALID',
    text: {
      en: 'The chain goes from input over activity, output and outcome to impact. Choose a result of the same level or a later one.',
      it: 'La catena va da risorse ad attività, prodotti, effetti e impatto. Scegliere un risultato dello stesso livello o di uno successivo.',
      hr: 'Lanac ide od ulaganja preko aktivnosti, neposrednih rezultata i ishoda do učinka. Odaberite rezultat iste ili kasnije razine.',
      el: 'Η αλυσίδα πηγαίνει από τις εισροές στις δραστηριότητες, τις εκροές, τα αποτελέσματα και τον αντίκτυπο. Επιλέξτε αποτέλεσμα του ίδιου ή μεταγενέστερου επιπέδου.',
      ro: 'Lanțul merge de la resurse la activități, realizări, efecte și impact. Alegeți un rezultat de același nivel sau de unul ulterior.',
      sl: 'Veriga gre od vložkov prek dejavnosti, neposrednih rezultatov in izidov do učinka. Izberite rezultat iste ali poznejše ravni.',
    },
  },
  RESULT_LEADS_ROUND: {
    kind: 'INVALID',
    text: {
      en: 'The results would lead round in a circle. Choose another one.',
      it: 'I risultati formerebbero un cerchio. Sceglierne un altro.',
      hr: 'Rezultati bi vodili u krug. Odaberite drugi.',
      el: 'Τα αποτελέσματα θα σχημάτιζαν κύκλο. Επιλέξτε άλλο.',
      ro: 'Rezultatele ar forma un cerc. Alegeți altul.',
      sl: 'Rezultati bi vodili v krog. Izberite drugega.',
    },
  },
  INDICATOR_TARGET_BELOW_BASELINE: {
    kind: 'INVALID',
    text: {
      en: 'More is better here, but the target is below the baseline. Correct one of them, or the direction.',
      it: 'Qui di più è meglio, ma il valore obiettivo è inferiore a quello di partenza. Correggere uno dei due o la direzione.',
      hr: 'Ovdje je više bolje, a cilj je ispod polazne vrijednosti. Ispravite jedno od toga ili smjer.',
      el: 'Εδώ το περισσότερο είναι καλύτερο, αλλά ο στόχος είναι κάτω από την τιμή βάσης. Διορθώστε ένα από τα δύο ή την κατεύθυνση.',
      ro: 'Aici mai mult este mai bine, dar ținta este sub valoarea de referință. Corectați una dintre ele sau direcția.',
      sl: 'Tu je več bolje, cilj pa je pod izhodiščem. Popravite eno od tega ali smer.',
    },
  },
  INDICATOR_TARGET_ABOVE_BASELINE: {
    kind: 'INVALID',
    text: {
      en: 'Less is better here, but the target is above the baseline. Correct one of them, or the direction.',
      it: 'Qui di meno è meglio, ma il valore obiettivo è superiore a quello di partenza. Correggere uno dei due o la direzione.',
      hr: 'Ovdje je manje bolje, a cilj je iznad polazne vrijednosti. Ispravite jedno od toga ili smjer.',
      el: 'Εδώ το λιγότερο είναι καλύτερο, αλλά ο στόχος είναι πάνω από την τιμή βάσης. Διορθώστε ένα από τα δύο ή την κατεύθυνση.',
      ro: 'Aici mai puțin este mai bine, dar ținta este peste valoarea de referință. Corectați una dintre ele sau direcția.',
      sl: 'Tu je manj bolje, cilj pa je nad izhodiščem. Popravite eno od tega ali smer.',
    },
  },
  INDICATOR_SHARE_OF_WHAT: {
    kind: 'INVALID',
    text: {
      en: 'A share says what is counted above and below the line; other indicators say neither.',
      it: 'Una quota dice che cosa si conta al numeratore e al denominatore; gli altri indicatori non lo dicono.',
      hr: 'Udio kaže što se broji iznad i ispod crte; ostali pokazatelji ne kažu ni jedno ni drugo.',
      el: 'Ένα ποσοστό λέει τι μετριέται στον αριθμητή και τι στον παρονομαστή· οι άλλοι δείκτες τίποτα από τα δύο.',
      ro: 'O pondere spune ce se numără la numărător și la numitor; ceilalți indicatori nu spun nimic din acestea.',
      sl: 'Delež pove, kaj se šteje nad črto in pod njo; drugi kazalniki ne povedo ne enega ne drugega.',
    },
  },
  INDICATOR_HAS_APPROVED: {
    kind: 'CONFLICT',
    text: {
      en: 'Values of this indicator are approved. Open them again before you change its code, unit or kind.',
      it: 'Alcuni valori di questo indicatore sono approvati. Riaprirli prima di modificarne codice, unità o tipo.',
      hr: 'Vrijednosti ovog pokazatelja su odobrene. Ponovno ih otvorite prije promjene koda, jedinice ili vrste.',
      el: 'Τιμές αυτού του δείκτη έχουν εγκριθεί. Ανοίξτε τες ξανά πριν αλλάξετε κωδικό, μονάδα ή είδος.',
      ro: 'Unele valori ale acestui indicator sunt aprobate. Redeschideți-le înainte de a schimba codul, unitatea sau tipul.',
      sl: 'Vrednosti tega kazalnika so odobrene. Znova jih odprite, preden spremenite kodo, enoto ali vrsto.',
    },
  },
  RESULT_HAS_APPROVED: {
    kind: 'CONFLICT',
    text: {
      en: 'Approved values count for this result. Open them again before you move it elsewhere or archive it.',
      it: 'Per questo risultato contano valori approvati. Riaprirli prima di spostarlo altrove o archiviarlo.',
      hr: 'Za ovaj se rezultat računaju odobrene vrijednosti. Ponovno ih otvorite prije nego što ga premjestite ili arhivirate.',
      el: 'Για αυτό το αποτέλεσμα μετρούν εγκεκριμένες τιμές. Ανοίξτε τες ξανά πριν το μετακινήσετε ή το αρχειοθετήσετε.',
      ro: 'Pentru acest rezultat contează valori aprobate. Redeschideți-le înainte de a-l muta sau de a-l arhiva.',
      sl: 'Za ta rezultat štejejo odobrene vrednosti. Znova jih odprite, preden ga premaknete ali arhivirate.',
    },
  },
  FOUR_EYES_OF_OTHERS: {
    kind: 'CONFLICT',
    text: {
      en: 'Figures that you entered wait for approval by somebody else. Let them be approved first, or let somebody else change this.',
      it: 'Valori inseriti da lei attendono l’approvazione di un’altra persona. Farli approvare prima, oppure lasciare a qualcun altro questa modifica.',
      hr: 'Brojke koje ste unijeli čekaju da ih odobri netko drugi. Neka se najprije odobre ili neka to promijeni netko drugi.',
      el: 'Τιμές που καταχωρίσατε περιμένουν έγκριση από κάποιον άλλο. Ας εγκριθούν πρώτα, ή ας το αλλάξει κάποιος άλλος.',
      ro: 'Valori introduse de dumneavoastră așteaptă aprobarea altcuiva. Lăsați-le întâi aprobate sau lăsați pe altcineva să schimbe aceasta.',
      sl: 'Številke, ki ste jih vnesli, čakajo, da jih odobri kdo drug. Naj se najprej odobrijo ali naj to spremeni kdo drug.',
    },
  },
  TARGET_OVERLAPS: {
    kind: 'CONFLICT',
    text: {
      en: 'There is a target for a part of this period already. Change that one, or choose other days.',
      it: 'Esiste già un obiettivo per una parte di questo periodo. Modificare quello o scegliere altri giorni.',
      hr: 'Za dio tog razdoblja već postoji cilj. Promijenite njega ili odaberite druge dane.',
      el: 'Υπάρχει ήδη στόχος για μέρος αυτής της περιόδου. Αλλάξτε εκείνον ή επιλέξτε άλλες ημέρες.',
      ro: 'Există deja o țintă pentru o parte din această perioadă. Modificați-o pe aceea sau alegeți alte zile.',
      sl: 'Za del tega obdobja cilj že obstaja. Spremenite tistega ali izberite druge dni.',
    },
  },
  VALUE_NEEDS_DAYS: {
    kind: 'INVALID',
    text: {
      en: 'Give the first and the last day of the period.',
      it: 'Indicare il primo e l’ultimo giorno del periodo.',
      hr: 'Navedite prvi i posljednji dan razdoblja.',
      el: 'Δώστε την πρώτη και την τελευταία ημέρα της περιόδου.',
      ro: 'Indicați prima și ultima zi a perioadei.',
      sl: 'Navedite prvi in zadnji dan obdobja.',
    },
  },
  VALUE_NEEDS_EVIDENCE: {
    kind: 'INVALID',
    text: {
      en: 'Say where the value comes from: evidence, its address, or a source.',
      it: 'Dire da dove viene il valore: prova, suo indirizzo o fonte.',
      hr: 'Navedite odakle vrijednost dolazi: dokaz, njegovu adresu ili izvor.',
      el: 'Πείτε από πού προέρχεται η τιμή: τεκμήριο, η διεύθυνσή του ή πηγή.',
      ro: 'Spuneți de unde vine valoarea: dovada, adresa ei sau o sursă.',
      sl: 'Povejte, od kod je vrednost: dokazilo, njegov naslov ali vir.',
    },
  },
  VALUE_PART_OF_WHAT: {
    kind: 'INVALID',
    text: {
      en: 'Give both by what the value is split and which part it is of, or neither.',
      it: 'Indicare sia il criterio di suddivisione sia la parte a cui il valore si riferisce, oppure nessuno dei due.',
      hr: 'Navedite i po čemu je vrijednost podijeljena i na koji se dio odnosi ili nijedno.',
      el: 'Δώστε και το κριτήριο διαχωρισμού και το μέρος στο οποίο αναφέρεται η τιμή, ή κανένα.',
      ro: 'Indicați atât criteriul de defalcare, cât și partea la care se referă valoarea, sau niciuna.',
      sl: 'Navedite oboje: po čem je vrednost razdeljena in za kateri del velja, ali nič od tega.',
    },
  },
  VALUE_WRONG_UNIT: {
    kind: 'INVALID',
    text: {
      en: 'The indicator is measured in “{unit}”. Give the value in that unit.',
      it: 'L’indicatore è misurato in «{unit}». Indicare il valore in quell’unità.',
      hr: 'Pokazatelj se mjeri u jedinici „{unit}”. Navedite vrijednost u toj jedinici.',
      el: 'Ο δείκτης μετριέται σε «{unit}». Δώστε την τιμή σε αυτή τη μονάδα.',
      ro: 'Indicatorul se măsoară în „{unit}”. Dați valoarea în această unitate.',
      sl: 'Kazalnik se meri v enoti »{unit}«. Vrednost navedite v tej enoti.',
    },
  },
  VALUE_UNKNOWN_DIMENSION: {
    kind: 'INVALID',
    text: {
      en: 'The indicator is not split by that. Choose one of its splits, or add this one to the indicator.',
      it: 'L’indicatore non è suddiviso così. Scegliere una delle sue suddivisioni o aggiungere questa all’indicatore.',
      hr: 'Pokazatelj se tako ne dijeli. Odaberite jednu od njegovih podjela ili ovu dodajte pokazatelju.',
      el: 'Ο δείκτης δεν διαχωρίζεται έτσι. Επιλέξτε έναν από τους διαχωρισμούς του ή προσθέστε αυτόν στον δείκτη.',
      ro: 'Indicatorul nu se defalchează astfel. Alegeți una dintre defalcările lui sau adăugați-o pe aceasta la indicator.',
      sl: 'Kazalnik ni razdeljen po tem. Izberite eno od njegovih delitev ali to dodajte kazalniku.',
    },
  },
  VALUE_SHARE_NEEDS_BOTH: {
    kind: 'INVALID',
    text: {
      en: 'A share needs its numerator and a denominator above nought; other values have neither.',
      it: 'Una quota richiede il numeratore e un denominatore maggiore di zero; gli altri valori non li hanno.',
      hr: 'Udio treba brojnik i nazivnik veći od nule; ostale vrijednosti nemaju ni jedno ni drugo.',
      el: 'Ένα ποσοστό χρειάζεται αριθμητή και παρονομαστή μεγαλύτερο από το μηδέν· οι άλλες τιμές δεν έχουν κανένα.',
      ro: 'O pondere are nevoie de numărător și de un numitor mai mare decât zero; celelalte valori nu le au.',
      sl: 'Delež potrebuje števec in imenovalec, večji od nič; druge vrednosti nimajo ne enega ne drugega.',
    },
  },
  VALUE_SHARE_DISAGREES: {
    kind: 'INVALID',
    text: {
      en: 'The value is not its numerator over its denominator. Correct one of the three.',
      it: 'Il valore non corrisponde a numeratore diviso denominatore. Correggere uno dei tre.',
      hr: 'Vrijednost nije brojnik podijeljen s nazivnikom. Ispravite jedno od troga.',
      el: 'Η τιμή δεν είναι ο αριθμητής διά τον παρονομαστή. Διορθώστε ένα από τα τρία.',
      ro: 'Valoarea nu este numărătorul împărțit la numitor. Corectați unul dintre cele trei.',
      sl: 'Vrednost ni števec, deljen z imenovalcem. Popravite eno od treh.',
    },
  },
  VALUE_OVERLAPS: {
    kind: 'CONFLICT',
    text: {
      en: 'There is a value for a part of this period already. Change that one, or choose other days.',
      it: 'Esiste già un valore per una parte di questo periodo. Modificarlo o scegliere altri giorni.',
      hr: 'Za dio ovog razdoblja već postoji vrijednost. Promijenite nju ili odaberite druge dane.',
      el: 'Υπάρχει ήδη τιμή για μέρος αυτής της περιόδου. Αλλάξτε εκείνη ή επιλέξτε άλλες ημέρες.',
      ro: 'Există deja o valoare pentru o parte a acestei perioade. Modificați-o pe aceea sau alegeți alte zile.',
      sl: 'Za del tega obdobja vrednost že obstaja. Spremenite njo ali izberite druge dni.',
    },
  },
  VALUE_PERIOD_LOCKED: {
    kind: 'CONFLICT',
    text: {
      en: 'The values of this period are approved. Open them again with a reason first.',
      it: 'I valori di questo periodo sono approvati. Prima riaprirli indicando il motivo.',
      hr: 'Vrijednosti ovog razdoblja su odobrene. Najprije ih ponovno otvorite uz obrazloženje.',
      el: 'Οι τιμές αυτής της περιόδου έχουν εγκριθεί. Ανοίξτε τες πρώτα ξανά με αιτιολογία.',
      ro: 'Valorile acestei perioade sunt aprobate. Redeschideți-le mai întâi cu un motiv.',
      sl: 'Vrednosti tega obdobja so odobrene. Najprej jih znova odprite z razlogom.',
    },
  },
  VALUE_APPROVED_ALREADY: {
    kind: 'CONFLICT',
    text: {
      en: 'The values of this period are approved already.',
      it: 'I valori di questo periodo sono già approvati.',
      hr: 'Vrijednosti ovog razdoblja već su odobrene.',
      el: 'Οι τιμές αυτής της περιόδου έχουν ήδη εγκριθεί.',
      ro: 'Valorile acestei perioade sunt deja aprobate.',
      sl: 'Vrednosti tega obdobja so že odobrene.',
    },
  },
  VALUE_NOT_APPROVED: {
    kind: 'CONFLICT',
    text: {
      en: 'The values of this period are not approved: they may change as they are.',
      it: 'I valori di questo periodo non sono approvati: si possono modificare così come sono.',
      hr: 'Vrijednosti ovog razdoblja nisu odobrene: mogu se mijenjati i bez otvaranja.',
      el: 'Οι τιμές αυτής της περιόδου δεν έχουν εγκριθεί: μπορούν να αλλάξουν όπως είναι.',
      ro: 'Valorile acestei perioade nu sunt aprobate: pot fi modificate așa cum sunt.',
      sl: 'Vrednosti tega obdobja niso odobrene: lahko se spremenijo, kakor so.',
    },
  },
  VALUE_NEEDS_OTHER_EYES: {
    kind: 'CONFLICT',
    text: {
      en: 'You wrote a value of this period. Somebody else approves it.',
      it: 'Un valore di questo periodo è stato inserito da Lei. Lo approva un’altra persona.',
      hr: 'Vi ste upisali vrijednost ovog razdoblja. Odobrava je netko drugi.',
      el: 'Εσείς γράψατε τιμή αυτής της περιόδου. Την εγκρίνει άλλος.',
      ro: 'Dumneavoastră ați scris o valoare a acestei perioade. O aprobă altcineva.',
      sl: 'Vrednost tega obdobja ste zapisali vi. Odobri jo nekdo drug.',
    },
  },
});
