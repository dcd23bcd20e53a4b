import { defineErrors } from '@seedbed/platform/kernel';

export const consentErrors = defineErrors({
  CONSENT_IN_FUTURE: {
    kind: 'INVALID',
    text: {
      en: 'A consent cannot be dated in the future. Give the moment when it was given, or leave it out for now.',
      it: 'Un consenso non può avere una data futura. Indicare quando è stato dato, o ometterlo per adesso.',
      hr: 'Privola ne može imati budući datum. Navedite kada je dana ili to izostavite za sadašnji trenutak.',
      el: 'Μια συγκατάθεση δεν μπορεί να έχει μελλοντική ημερομηνία. Δώστε πότε δόθηκε ή παραλείψτε το για τώρα.',
      ro: 'Un consimțământ nu poate avea o dată viitoare. Indicați când a fost dat sau omiteți pentru momentul actual.',
      sl: 'Privolitev ne more imeti datuma v prihodnosti. Navedite, kdaj je bila dana, ali izpustite za zdaj.',
    },
  },
  CONSENT_TO_EVERYTHING: {
    kind: 'INVALID',
    text: {
      en: 'Nobody can agree to everything at once. Name one purpose; only a withdrawal or an objection may be for all.',
      it: 'Nessuno può acconsentire a tutto in una volta. Indicare una finalità; solo una revoca o un’opposizione può valere per tutte.',
      hr: 'Nitko ne može pristati na sve odjednom. Navedite jednu svrhu; samo povlačenje ili prigovor mogu vrijediti za sve.',
      el: 'Κανείς δεν μπορεί να συγκατατεθεί σε όλα μαζί. Δώστε έναν σκοπό· μόνο ανάκληση ή εναντίωση μπορεί να αφορά όλους.',
      ro: 'Nimeni nu poate consimți la toate deodată. Indicați un scop; doar o retragere sau o opoziție poate fi pentru toate.',
      sl: 'Nihče ne more privoliti v vse hkrati. Navedite en namen; samo preklic ali ugovor lahko velja za vse.',
    },
  },
  CONSENT_NEEDS_PROOF: {
    kind: 'INVALID',
    text: {
      en: 'A consent that was given elsewhere needs its proof: say where it comes from (evidence), or name the wording that was agreed to.',
      it: 'Un consenso dato altrove richiede una prova: indicare da dove proviene (evidence) o il testo a cui si è acconsentito.',
      hr: 'Privola dana drugdje treba dokaz: navedite odakle potječe (evidence) ili tekst na koji je pristano.',
      el: 'Μια συγκατάθεση που δόθηκε αλλού χρειάζεται απόδειξη: δώστε την προέλευσή της (evidence) ή το κείμενο που έγινε δεκτό.',
      ro: 'Un consimțământ dat în altă parte are nevoie de dovadă: spuneți de unde provine (evidence) sau textul acceptat.',
      sl: 'Privolitev, dana drugje, potrebuje dokazilo: navedite, od kod izvira (evidence), ali besedilo, v katero je bilo privoljeno.',
    },
  },
  CONSENT_WORDING_OTHER: {
    kind: 'INVALID',
    text: {
      en: 'This wording belongs to another purpose. Choose a version of the purpose that the consent is for.',
      it: 'Questo testo appartiene a un’altra finalità. Scegliere una versione della finalità del consenso.',
      hr: 'Ovaj tekst pripada drugoj svrsi. Odaberite verziju svrhe za koju je privola.',
      el: 'Αυτό το κείμενο ανήκει σε άλλον σκοπό. Επιλέξτε έκδοση του σκοπού της συγκατάθεσης.',
      ro: 'Acest text aparține altui scop. Alegeți o versiune a scopului pentru care este consimțământul.',
      sl: 'To besedilo pripada drugemu namenu. Izberite različico namena, za katerega je privolitev.',
    },
  },
  CONTACT_POINT_NOT_FOUND: {
    kind: 'NOT_FOUND',
    text: {
      en: 'There is no such contact point, or you may not see it. Look it up again.',
      it: 'Il recapito non esiste o non è visibile. Cercarlo di nuovo.',
      hr: 'Takav kontakt ne postoji ili ga ne smijete vidjeti. Potražite ga ponovno.',
      el: 'Δεν υπάρχει τέτοιο στοιχείο επικοινωνίας ή δεν επιτρέπεται να το δείτε. Αναζητήστε το ξανά.',
      ro: 'Nu există un astfel de punct de contact sau nu aveți voie să îl vedeți. Căutați-l din nou.',
      sl: 'Takega kontaktnega podatka ni ali ga ne smete videti. Poiščite ga znova.',
    },
  },
  RESTRICTION_NEEDS_REASON: {
    kind: 'INVALID',
    text: {
      en: 'Say why processing is restricted, or why it no longer is: it is written down.',
      it: 'Indicare perché il trattamento è limitato o non lo è più: viene registrato.',
      hr: 'Navedite zašto je obrada ograničena ili zašto više nije: to se bilježi.',
      el: 'Πείτε γιατί περιορίζεται η επεξεργασία ή γιατί δεν περιορίζεται πλέον: καταγράφεται.',
      ro: 'Spuneți de ce prelucrarea este restricționată sau de ce nu mai este: se consemnează.',
      sl: 'Navedite, zakaj je obdelava omejena ali zakaj ni več: to se zapiše.',
    },
  },
  CONSENT_WORDING_SAME: {
    kind: 'CONFLICT',
    text: {
      en: 'These are the words of version {version}, which is asked with already. Change them, or leave the version as it is.',
      it: 'È il testo della versione {version}, già in uso. Modificarlo, o lasciare la versione com’è.',
      hr: 'To je tekst verzije {version}, koji se već koristi. Izmijenite ga ili ostavite verziju kakva jest.',
      el: 'Αυτό είναι το κείμενο της έκδοσης {version}, που χρησιμοποιείται ήδη. Αλλάξτε το ή αφήστε την έκδοση ως έχει.',
      ro: 'Acesta este textul versiunii {version}, folosit deja. Modificați-l sau lăsați versiunea așa cum este.',
      sl: 'To je besedilo različice {version}, ki se že uporablja. Spremenite ga ali pustite različico, kakršna je.',
    },
  },
  SUPPRESSION_ENDS_BEFORE: {
    kind: 'INVALID',
    text: {
      en: 'This moment is over, so nothing would be suppressed. Choose a later one, or leave it empty for ever.',
      it: 'Questo momento è passato, quindi nulla verrebbe bloccato. Sceglierne uno successivo o lasciarlo vuoto per sempre.',
      hr: 'Taj je trenutak prošao pa ništa ne bi bilo blokirano. Odaberite kasniji ili ostavite prazno za zauvijek.',
      el: 'Αυτή η στιγμή πέρασε, άρα τίποτα δεν θα αποκλειόταν. Επιλέξτε μεταγενέστερη ή αφήστε την κενή για πάντα.',
      ro: 'Acest moment a trecut, deci nimic nu ar fi blocat. Alegeți unul ulterior sau lăsați gol pentru totdeauna.',
      sl: 'Ta trenutek je mimo, zato ne bi bilo nič blokirano. Izberite poznejšega ali pustite prazno za vedno.',
    },
  },
  SUPPRESSION_STAYS: {
    kind: 'FORBIDDEN',
    text: {
      en: 'The owner of the address said so themselves ({reason}), and only they can take it back: by agreeing again.',
      it: 'Lo ha deciso il titolare dell’indirizzo ({reason}) e solo lui può revocarlo: acconsentendo di nuovo.',
      hr: 'Tako je odlučio sam vlasnik adrese ({reason}) i samo on to može povući: ponovnim pristankom.',
      el: 'Το είπε ο ίδιος ο κάτοχος της διεύθυνσης ({reason}) και μόνο αυτός μπορεί να το ανακαλέσει: συμφωνώντας ξανά.',
      ro: 'Așa a hotărât chiar titularul adresei ({reason}) și numai el poate reveni: fiind de acord din nou.',
      sl: 'Tako je odločil sam lastnik naslova ({reason}) in le on lahko to prekliče: z novim soglasjem.',
    },
  },
});
