import { defineErrors } from '@seedbed/platform/kernel';

/** What can be wrong with strategies, stages, mutual learning and their steps. */
export const strategyErrors = defineErrors({
  STRATEGY_NEEDS_DAY: {
    kind: 'INVALID',
    text: {
      en: 'Say on which day the strategy was adopted.',
      it: 'Indicare in quale giorno è stata adottata la strategia.',
      hr: 'Navedite kojega je dana strategija donesena.',
      el: 'Πείτε ποια ημέρα εγκρίθηκε η στρατηγική.',
      ro: 'Indicați în ce zi a fost adoptată strategia.',
      sl: 'Povejte, katerega dne je bila strategija sprejeta.',
    },
  },
  STRATEGY_ADOPTED_DRAFT: {
    kind: 'INVALID',
    text: {
      en: 'A draft has no day of adoption. Change the status, or leave the day empty.',
      it: 'Una bozza non ha un giorno di adozione. Modificare lo stato o lasciare vuoto il giorno.',
      hr: 'Nacrt nema dan donošenja. Promijenite status ili ostavite dan prazan.',
      el: 'Ένα σχέδιο δεν έχει ημέρα έγκρισης. Αλλάξτε την κατάσταση ή αφήστε κενή την ημέρα.',
      ro: 'O schiță nu are zi de adoptare. Schimbați starea sau lăsați ziua necompletată.',
      sl: 'Osnutek nima dneva sprejetja. Spremenite stanje ali pustite dan prazen.',
    },
  },
  STRATEGY_OVERLAPS: {
    kind: 'CONFLICT',
    text: {
      en: 'The centre has an adopted strategy in that period already. Close that one, or correct the dates.',
      it: 'Il centro ha già una strategia adottata in quel periodo. Chiuderla o correggere le date.',
      hr: 'Centar u tom razdoblju već ima donesenu strategiju. Zatvorite je ili ispravite datume.',
      el: 'Το κέντρο έχει ήδη εγκεκριμένη στρατηγική για εκείνη την περίοδο. Κλείστε την ή διορθώστε τις ημερομηνίες.',
      ro: 'Centrul are deja o strategie adoptată în acea perioadă. Închideți-o sau corectați datele.',
      sl: 'Center ima v tem obdobju že sprejeto strategijo. Zaprite jo ali popravite datume.',
    },
  },
  STRATEGY_LEAVES_MEASURES: {
    kind: 'CONFLICT',
    text: {
      en: 'With these dates {count, plural, one {# measure} other {# measures}} would be due outside of the strategy. Change their deadlines first.',
      it: 'Con queste date {count, plural, one {# misura scadrebbe} other {# misure scadrebbero}} fuori dalla strategia. Modificare prima le scadenze.',
      hr: 'S tim bi datumima rok {count, plural, one {# mjere bio} few {# mjere bio} other {# mjera bio}} izvan strategije. Najprije promijenite rokove.',
      el: 'Με αυτές τις ημερομηνίες {count, plural, one {# μέτρο θα έληγε} other {# μέτρα θα έληγαν}} εκτός της στρατηγικής. Αλλάξτε πρώτα τις προθεσμίες τους.',
      ro: 'Cu aceste date {count, plural, one {o măsură ar avea termenul} few {# măsuri ar avea termenul} other {# de măsuri ar avea termenul}} în afara strategiei. Schimbați mai întâi termenele.',
      sl: 'S temi datumi bi imelo {count, plural, one {# ukrep} two {# ukrepa} few {# ukrepi} other {# ukrepov}} rok zunaj strategije. Najprej spremenite roke.',
    },
  },
  OBJECTIVE_STAYS: {
    kind: 'INVALID',
    text: {
      en: 'An objective stays in its strategy. Make a new one in the other strategy.',
      it: 'Un obiettivo resta nella sua strategia. Crearne uno nuovo nell’altra strategia.',
      hr: 'Cilj ostaje u svojoj strategiji. Izradite novi u drugoj strategiji.',
      el: 'Ένας στόχος μένει στη στρατηγική του. Δημιουργήστε νέο στην άλλη στρατηγική.',
      ro: 'Un obiectiv rămâne în strategia sa. Creați unul nou în cealaltă strategie.',
      sl: 'Cilj ostane v svoji strategiji. Naredite novega v drugi strategiji.',
    },
  },
  MEASURE_STAYS: {
    kind: 'INVALID',
    text: {
      en: 'A measure stays in its strategy. Choose an objective of the same strategy.',
      it: 'Una misura resta nella sua strategia. Scegliere un obiettivo della stessa strategia.',
      hr: 'Mjera ostaje u svojoj strategiji. Odaberite cilj iste strategije.',
      el: 'Ένα μέτρο μένει στη στρατηγική του. Επιλέξτε στόχο της ίδιας στρατηγικής.',
      ro: 'O măsură rămâne în strategia sa. Alegeți un obiectiv al aceleiași strategii.',
      sl: 'Ukrep ostane v svoji strategiji. Izberite cilj iste strategije.',
    },
  },
  MEASURE_OUTSIDE_STRATEGY: {
    kind: 'INVALID',
    text: {
      en: 'The deadline lies outside the period of the strategy. Correct it, or change the dates of the strategy first.',
      it: 'La scadenza è fuori dal periodo della strategia. Correggerla o modificare prima le date della strategia.',
      hr: 'Rok je izvan razdoblja strategije. Ispravite ga ili najprije promijenite datume strategije.',
      el: 'Η προθεσμία είναι εκτός της περιόδου της στρατηγικής. Διορθώστε την ή αλλάξτε πρώτα τις ημερομηνίες της στρατηγικής.',
      ro: 'Termenul este în afara perioadei strategiei. Corectați-l sau schimbați mai întâi datele strategiei.',
      sl: 'Rok je zunaj obdobja strategije. Popravite ga ali najprej spremenite datume strategije.',
    },
  },
  MEASURE_NEEDS_EVIDENCE: {
    kind: 'INVALID',
    text: {
      en: 'Say what shows that the measure is done: an address, a note of evidence, or a file of the measure.',
      it: 'Indicare che cosa dimostra che la misura è compiuta: un indirizzo, una nota o un file della misura.',
      hr: 'Navedite što pokazuje da je mjera provedena: adresu, bilješku o dokazu ili datoteku mjere.',
      el: 'Πείτε τι δείχνει ότι το μέτρο ολοκληρώθηκε: μια διεύθυνση, μια σημείωση ή ένα αρχείο του μέτρου.',
      ro: 'Indicați ce arată că măsura este îndeplinită: o adresă, o notă sau un fișier al măsurii.',
      sl: 'Povejte, kaj kaže, da je ukrep opravljen: naslov, zapis o dokazu ali datoteka ukrepa.',
    },
  },
  MEASURE_WAITS_ROUND: {
    kind: 'INVALID',
    text: {
      en: 'The measures would wait for each other in a circle. Choose another one.',
      it: 'Le misure si attenderebbero a vicenda in cerchio. Sceglierne un’altra.',
      hr: 'Mjere bi u krug čekale jedna drugu. Odaberite drugu.',
      el: 'Τα μέτρα θα περίμεναν το ένα το άλλο κυκλικά. Επιλέξτε άλλο.',
      ro: 'Măsurile s-ar aștepta una pe alta în cerc. Alegeți alta.',
      sl: 'Ukrepi bi v krogu čakali drug na drugega. Izberite drugega.',
    },
  },
  MEASURE_WAITS_ELSEWHERE: {
    kind: 'INVALID',
    text: {
      en: 'The other measure belongs to another strategy. Choose one of the same strategy.',
      it: 'L’altra misura appartiene a un’altra strategia. Sceglierne una della stessa strategia.',
      hr: 'Druga mjera pripada drugoj strategiji. Odaberite neku iz iste strategije.',
      el: 'Το άλλο μέτρο ανήκει σε άλλη στρατηγική. Επιλέξτε ένα της ίδιας στρατηγικής.',
      ro: 'Cealaltă măsură aparține altei strategii. Alegeți una din aceeași strategie.',
      sl: 'Drugi ukrep pripada drugi strategiji. Izberite katerega iz iste strategije.',
    },
  },
  OF_OTHER_CENTRE: {
    kind: 'INVALID',
    text: {
      en: 'This belongs to another centre. Choose one of the centre that the record lies with.',
      it: 'Questo appartiene a un altro centro. Scegliere qualcosa del centro a cui il record appartiene.',
      hr: 'Ovo pripada drugom centru. Odaberite nešto iz centra kojemu zapis pripada.',
      el: 'Αυτό ανήκει σε άλλο κέντρο. Επιλέξτε κάτι από το κέντρο στο οποίο ανήκει η εγγραφή.',
      ro: 'Aceasta aparține altui centru. Alegeți ceva al centrului căruia îi aparține înregistrarea.',
      sl: 'To pripada drugemu centru. Izberite nekaj iz centra, ki mu zapis pripada.',
    },
  },
  STEP_STATE_SAME: {
    kind: 'CONFLICT',
    text: {
      en: 'It is there already. Choose another status or stage.',
      it: 'È già in questo stato. Scegliere un altro stato o un’altra fase.',
      hr: 'Već je ondje. Odaberite drugi status ili drugu fazu.',
      el: 'Βρίσκεται ήδη εκεί. Επιλέξτε άλλη κατάσταση ή άλλο στάδιο.',
      ro: 'Este deja acolo. Alegeți altă stare sau alt stadiu.',
      sl: 'Je že tam. Izberite drugo stanje ali drugo stopnjo.',
    },
  },
  STEP_IN_FUTURE: {
    kind: 'INVALID',
    text: {
      en: 'This day has not come yet. Give a day until today.',
      it: 'Questo giorno non è ancora arrivato. Indicare un giorno fino a oggi.',
      hr: 'Taj dan još nije došao. Navedite dan do danas.',
      el: 'Αυτή η ημέρα δεν έχει έρθει ακόμη. Δώστε μια ημέρα έως σήμερα.',
      ro: 'Această zi nu a venit încă. Indicați o zi până astăzi.',
      sl: 'Ta dan še ni prišel. Navedite dan do danes.',
    },
  },
  STEP_BEFORE_LAST: {
    kind: 'CONFLICT',
    text: {
      en: 'The last step was on {on}. Give that day or a later one.',
      it: 'L’ultimo passo è del {on}. Indicare quel giorno o uno successivo.',
      hr: 'Posljednji je korak bio {on}. Navedite taj dan ili kasniji.',
      el: 'Το τελευταίο βήμα έγινε στις {on}. Δώστε εκείνη την ημέρα ή μεταγενέστερη.',
      ro: 'Ultimul pas a fost la {on}. Indicați acea zi sau una ulterioară.',
      sl: 'Zadnji korak je bil {on}. Navedite ta dan ali poznejšega.',
    },
  },
  STAGE_NEEDS_EVIDENCE: {
    kind: 'INVALID',
    text: {
      en: 'Say what shows that the criterion is met, or where that can be read.',
      it: 'Indicare che cosa dimostra che il criterio è soddisfatto, o dove si può leggere.',
      hr: 'Navedite što pokazuje da je kriterij ispunjen ili gdje se to može pročitati.',
      el: 'Πείτε τι δείχνει ότι το κριτήριο πληρούται ή πού μπορεί να διαβαστεί.',
      ro: 'Indicați ce arată că criteriul este îndeplinit sau unde se poate citi.',
      sl: 'Povejte, kaj kaže, da je merilo izpolnjeno, ali kje je to mogoče prebrati.',
    },
  },
  EXCHANGE_NEEDS_ONE_EACH: {
    kind: 'INVALID',
    text: {
      en: 'Name one mentor and one learner: each is either a centre or an organisation.',
      it: 'Indicare un mentore e un discente: ciascuno è un centro oppure un’organizzazione.',
      hr: 'Navedite jednog mentora i jednog učenika: svaki je ili centar ili organizacija.',
      el: 'Ορίστε έναν μέντορα και έναν μαθητευόμενο: καθένας είναι είτε κέντρο είτε οργανισμός.',
      ro: 'Indicați un mentor și un cursant: fiecare este fie un centru, fie o organizație.',
      sl: 'Navedite enega mentorja in enega učečega se: vsak je ali center ali organizacija.',
    },
  },
  EXCHANGE_WITH_ITSELF: {
    kind: 'INVALID',
    text: {
      en: 'Nobody is their own mentor. Choose another mentor or learner.',
      it: 'Nessuno è mentore di sé stesso. Scegliere un altro mentore o discente.',
      hr: 'Nitko nije sam sebi mentor. Odaberite drugog mentora ili učenika.',
      el: 'Κανείς δεν είναι μέντορας του εαυτού του. Επιλέξτε άλλον μέντορα ή μαθητευόμενο.',
      ro: 'Nimeni nu este propriul mentor. Alegeți alt mentor sau cursant.',
      sl: 'Nihče ni sam sebi mentor. Izberite drugega mentorja ali učečega se.',
    },
  },
  EXCHANGE_NEEDS_OUTCOME: {
    kind: 'INVALID',
    text: {
      en: 'Say what came of the exchange before you complete it.',
      it: 'Indicare che cosa è emerso dallo scambio prima di concluderlo.',
      hr: 'Prije nego što razmjenu dovršite, navedite što je iz nje proizišlo.',
      el: 'Πείτε τι προέκυψε από την ανταλλαγή πριν την ολοκληρώσετε.',
      ro: 'Indicați ce a rezultat din schimb înainte de a-l încheia.',
      sl: 'Preden izmenjavo zaključite, povejte, kaj je iz nje nastalo.',
    },
  },
  ADOPTION_NEEDS_ONE: {
    kind: 'INVALID',
    text: {
      en: 'Say who takes the practice over: either a centre or an organisation.',
      it: 'Indicare chi adotta la pratica: un centro oppure un’organizzazione.',
      hr: 'Navedite tko preuzima praksu: ili centar ili organizacija.',
      el: 'Πείτε ποιος υιοθετεί την πρακτική: είτε ένα κέντρο είτε ένας οργανισμός.',
      ro: 'Indicați cine preia practica: fie un centru, fie o organizație.',
      sl: 'Povejte, kdo prakso prevzame: ali center ali organizacija.',
    },
  },
  ADOPTION_NEEDS_REASON: {
    kind: 'INVALID',
    text: {
      en: 'Say in the note why the practice was given up.',
      it: 'Indicare nella nota perché la pratica è stata abbandonata.',
      hr: 'U bilješci navedite zašto je praksa napuštena.',
      el: 'Πείτε στη σημείωση γιατί εγκαταλείφθηκε η πρακτική.',
      ro: 'Indicați în notă de ce s-a renunțat la practică.',
      sl: 'V opombi povejte, zakaj je bila praksa opuščena.',
    },
  },
  ADOPTION_OF_OWN: {
    kind: 'INVALID',
    text: {
      en: 'Who offers a practice has it already. Choose somebody else.',
      it: 'Chi offre una pratica la possiede già. Scegliere qualcun altro.',
      hr: 'Tko praksu nudi, već je ima. Odaberite nekog drugog.',
      el: 'Όποιος προσφέρει μια πρακτική την έχει ήδη. Επιλέξτε κάποιον άλλον.',
      ro: 'Cine oferă o practică o are deja. Alegeți pe altcineva.',
      sl: 'Kdor prakso ponuja, jo že ima. Izberite koga drugega.',
    },
  },
  ADOPTION_AGAIN: {
    kind: 'CONFLICT',
    text: {
      en: 'What they do with this practice is written down already. Change that adoption, or archive it first.',
      it: 'Che cosa ne fanno è già registrato per questa pratica. Modificare quell’adozione o prima archiviarla.',
      hr: 'Što čine s ovom praksom već je zapisano. Promijenite to preuzimanje ili ga najprije arhivirajte.',
      el: 'Το τι κάνουν με αυτή την πρακτική έχει ήδη καταγραφεί. Αλλάξτε εκείνη την υιοθέτηση ή αρχειοθετήστε την πρώτα.',
      ro: 'Ce fac cu această practică este deja consemnat. Modificați acea preluare sau arhivați-o mai întâi.',
      sl: 'Kaj počnejo s to prakso, je že zapisano. Spremenite tisti prevzem ali ga najprej arhivirajte.',
    },
  },
});
