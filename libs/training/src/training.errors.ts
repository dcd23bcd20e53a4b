import { defineErrors } from '@seedbed/platform/kernel';

/** What can be wrong with courses, their editions, who was there and what was issued. */
export const trainingErrors = defineErrors({
  COURSE_FREE_WITH_PRICE: {
    kind: 'INVALID',
    text: {
      en: 'A course that is free has no price. Empty one of the two.',
      it: 'Un corso gratuito non ha prezzo. Svuotare uno dei due campi.',
      hr: 'Besplatan tečaj nema cijenu. Ispraznite jedno od toga.',
      el: 'Ένα δωρεάν μάθημα δεν έχει τιμή. Αδειάστε ένα από τα δύο.',
      ro: 'Un curs gratuit nu are preț. Goliți unul dintre cele două câmpuri.',
      sl: 'Brezplačen tečaj nima cene. Izpraznite eno od obojega.',
    },
  },
  TRAINING_OTHER_COURSE: {
    kind: 'INVALID',
    text: {
      en: 'This belongs to another course. Choose one of the same course.',
      it: 'Appartiene a un altro corso. Sceglierne uno dello stesso corso.',
      hr: 'To pripada drugom tečaju. Odaberite nešto iz istog tečaja.',
      el: 'Ανήκει σε άλλο μάθημα. Επιλέξτε κάτι από το ίδιο μάθημα.',
      ro: 'Aceasta aparține altui curs. Alegeți ceva din același curs.',
      sl: 'To sodi k drugemu tečaju. Izberite nekaj iz istega tečaja.',
    },
  },
  TRAINING_COURSE_STAYS: {
    kind: 'CONFLICT',
    text: {
      en: 'A part of a course stays one of that course. Make a new one under the other course instead.',
      it: 'Una parte di un corso resta di quel corso. Crearne una nuova nell’altro corso.',
      hr: 'Dio tečaja ostaje dio tog tečaja. Umjesto toga izradite novi u drugom tečaju.',
      el: 'Ένα μέρος μαθήματος παραμένει σε αυτό το μάθημα. Φτιάξτε νέο στο άλλο μάθημα.',
      ro: 'O parte a unui curs rămâne a acelui curs. Creați una nouă la celălalt curs.',
      sl: 'Del tečaja ostane del tega tečaja. Namesto tega naredite novega pri drugem tečaju.',
    },
  },
  TRAINER_TWICE: {
    kind: 'CONFLICT',
    text: {
      en: 'This trainer is recorded for it already. Change the existing entry instead.',
      it: 'Questo formatore è già registrato. Modificare la voce esistente.',
      hr: 'Taj je predavač već zabilježen. Promijenite postojeći unos.',
      el: 'Αυτός ο εκπαιδευτής έχει ήδη καταγραφεί. Αλλάξτε την υπάρχουσα εγγραφή.',
      ro: 'Acest formator este deja înregistrat. Modificați înregistrarea existentă.',
      sl: 'Ta predavatelj je že zapisan. Spremenite obstoječi vnos.',
    },
  },
  COUNT_NEEDS_EVIDENCE: {
    kind: 'INVALID',
    text: {
      en: 'Say where the number comes from: evidence, its address, or a source.',
      it: 'Dire da dove viene il numero: prova, suo indirizzo o fonte.',
      hr: 'Navedite odakle broj dolazi: dokaz, njegovu adresu ili izvor.',
      el: 'Πείτε από πού προέρχεται ο αριθμός: τεκμήριο, η διεύθυνσή του ή πηγή.',
      ro: 'Spuneți de unde vine numărul: dovada, adresa ei sau o sursă.',
      sl: 'Povejte, od kod je število: dokazilo, njegov naslov ali vir.',
    },
  },
  COUNT_PART_OF_WHAT: {
    kind: 'INVALID',
    text: {
      en: 'Give both by what the people are split and which part it is, or neither.',
      it: 'Indicare sia il criterio di suddivisione delle persone sia la parte, oppure nessuno dei due.',
      hr: 'Navedite i po čemu su ljudi podijeljeni i o kojem je dijelu riječ ili nijedno.',
      el: 'Δώστε και το κριτήριο διαχωρισμού των ατόμων και το μέρος, ή κανένα από τα δύο.',
      ro: 'Indicați atât criteriul după care sunt împărțite persoanele, cât și partea, sau niciunul.',
      sl: 'Navedite oboje, po čem so ljudje razdeljeni in kateri del je to, ali nič od tega.',
    },
  },
  COUNT_OVERLAPS: {
    kind: 'CONFLICT',
    text: {
      en: 'The same people would be counted twice: another number of this course covers that time. Change that one, or correct the dates.',
      it: 'Le stesse persone sarebbero contate due volte: un altro numero di questo corso copre quel periodo. Modificare quello o correggere le date.',
      hr: 'Isti bi ljudi bili brojeni dvaput: drugi broj ovog tečaja pokriva to razdoblje. Promijenite njega ili ispravite datume.',
      el: 'Τα ίδια άτομα θα μετρούσαν δύο φορές: άλλος αριθμός αυτού του μαθήματος καλύπτει εκείνη την περίοδο. Αλλάξτε εκείνον ή διορθώστε τις ημερομηνίες.',
      ro: 'Aceleași persoane ar fi numărate de două ori: alt număr al acestui curs acoperă acea perioadă. Modificați-l pe acela sau corectați datele.',
      sl: 'Isti ljudje bi bili šteti dvakrat: drugo število tega tečaja zajema ta čas. Spremenite tisto ali popravite datume.',
    },
  },
  ATTENDANCE_OUTSIDE_EDITION: {
    kind: 'INVALID',
    text: {
      en: 'The date lies outside the edition of the course. Correct it, or change the dates of the edition first.',
      it: 'La data è fuori dall’edizione del corso. Correggerla o modificare prima le date dell’edizione.',
      hr: 'Datum je izvan izvedbe tečaja. Ispravite ga ili najprije promijenite datume izvedbe.',
      el: 'Η ημερομηνία είναι εκτός της διεξαγωγής του μαθήματος. Διορθώστε την ή αλλάξτε πρώτα τις ημερομηνίες της διεξαγωγής.',
      ro: 'Data este în afara ediției cursului. Corectați-o sau schimbați mai întâi datele ediției.',
      sl: 'Datum je zunaj izvedbe tečaja. Popravite ga ali najprej spremenite datume izvedbe.',
    },
  },
  EDITION_LEAVES_ATTENDANCE: {
    kind: 'CONFLICT',
    text: {
      en: 'With these dates {count, plural, one {# entry} other {# entries}} of who was there would lie outside. Change their dates first.',
      it: 'Con queste date {count, plural, one {# voce} other {# voci}} sulle presenze ne resterebbero fuori. Modificare prima le loro date.',
      hr: 'S tim bi datumima {count, plural, one {# unos o sudjelovanju bio} few {# unosa o sudjelovanju bila} other {# unosa o sudjelovanju bilo}} izvan nje. Najprije promijenite njihove datume.',
      el: 'Με αυτές τις ημερομηνίες {count, plural, one {# εγγραφή συμμετοχής θα έμενε} other {# εγγραφές συμμετοχής θα έμεναν}} εκτός. Αλλάξτε πρώτα τις ημερομηνίες τους.',
      ro: 'Cu aceste date {count, plural, one {o înregistrare} few {# înregistrări} other {# de înregistrări}} de participare ar rămâne în afară. Schimbați mai întâi datele lor.',
      sl: 'S temi datumi bi {count, plural, one {# vnos o udeležbi bil} two {# vnosa o udeležbi bila} few {# vnosi o udeležbi bili} other {# vnosov o udeležbi bilo}} zunaj nje. Najprej spremenite njihove datume.',
    },
  },
  ATTENDANCE_NEEDS_CONSENT: {
    kind: 'CONFLICT',
    text: {
      en: 'The person has not agreed that their courses are recorded. Record the consent for the purpose "training" first, or enter a number without people.',
      it: 'La persona non ha acconsentito alla registrazione dei suoi corsi. Registrare prima il consenso per la finalità "training" oppure inserire un numero senza persone.',
      hr: 'Osoba nije pristala da se njezini tečajevi bilježe. Najprije zabilježite privolu za svrhu "training" ili unesite broj bez osoba.',
      el: 'Το άτομο δεν έχει συναινέσει στην καταγραφή των μαθημάτων του. Καταγράψτε πρώτα τη συγκατάθεση για τον σκοπό "training" ή δώστε αριθμό χωρίς άτομα.',
      ro: 'Persoana nu a fost de acord cu înregistrarea cursurilor sale. Înregistrați mai întâi consimțământul pentru scopul "training" sau introduceți un număr fără persoane.',
      sl: 'Oseba ni privolila, da se njeni tečaji zapisujejo. Najprej zapišite privolitev za namen "training" ali vnesite število brez oseb.',
    },
  },
  ATTENDANCE_TWICE: {
    kind: 'CONFLICT',
    text: {
      en: 'The person is recorded in this edition already. Change the existing entry instead.',
      it: 'La persona è già registrata in questa edizione. Modificare la voce esistente.',
      hr: 'Osoba je već zabilježena u ovoj izvedbi. Promijenite postojeći unos.',
      el: 'Το άτομο έχει ήδη καταγραφεί σε αυτή τη διεξαγωγή. Αλλάξτε την υπάρχουσα εγγραφή.',
      ro: 'Persoana este deja înregistrată la această ediție. Modificați înregistrarea existentă.',
      sl: 'Oseba je v tej izvedbi že zapisana. Spremenite obstoječi vnos.',
    },
  },
  ATTENDANCE_NEEDS_CERTIFICATE: {
    kind: 'CONFLICT',
    text: {
      en: 'Only a certificate of the whole course makes an attendance certified. Issue the certificate.',
      it: 'Solo un certificato dell’intero corso rende certificata una partecipazione. Rilasciare il certificato.',
      hr: 'Sudjelovanje postaje potvrđeno samo potvrdom o cijelom tečaju. Izdajte potvrdu.',
      el: 'Μόνο βεβαίωση για όλο το μάθημα πιστοποιεί μια συμμετοχή. Χορηγήστε τη βεβαίωση.',
      ro: 'Numai un certificat pentru întregul curs face ca participarea să fie certificată. Eliberați certificatul.',
      sl: 'Udeležbo potrdi samo potrdilo o celem tečaju. Izdajte potrdilo.',
    },
  },
  CERTIFICATE_WITHOUT_ATTENDANCE: {
    kind: 'CONFLICT',
    text: {
      en: 'The person enrolled and was not there, as far as is known. Record the attendance first.',
      it: 'La persona si è iscritta ma, per quanto si sa, non ha partecipato. Registrare prima la partecipazione.',
      hr: 'Osoba se prijavila, ali koliko je poznato nije sudjelovala. Najprije zabilježite sudjelovanje.',
      el: 'Το άτομο εγγράφηκε αλλά, απ’ όσο είναι γνωστό, δεν παρακολούθησε. Καταγράψτε πρώτα τη συμμετοχή.',
      ro: 'Persoana s-a înscris, dar, din câte se știe, nu a participat. Înregistrați mai întâi participarea.',
      sl: 'Oseba se je prijavila, a se kolikor je znano ni udeležila. Najprej zapišite udeležbo.',
    },
  },
  CERTIFICATE_TWICE: {
    kind: 'CONFLICT',
    text: {
      en: 'There is a certificate for it already. Change that one, or archive it first.',
      it: 'Esiste già un certificato. Modificarlo oppure archiviarlo prima.',
      hr: 'Za to već postoji potvrda. Promijenite je ili je najprije arhivirajte.',
      el: 'Υπάρχει ήδη βεβαίωση. Αλλάξτε την ή αρχειοθετήστε την πρώτα.',
      ro: 'Există deja un certificat. Modificați-l sau arhivați-l mai întâi.',
      sl: 'Potrdilo za to že obstaja. Spremenite ga ali ga najprej arhivirajte.',
    },
  },
  CERTIFICATE_OF_OTHER_PERSON: {
    kind: 'INVALID',
    text: {
      en: 'The competence is that of another person. Choose one of who was there.',
      it: 'La competenza è di un’altra persona. Sceglierne una di chi ha partecipato.',
      hr: 'Kompetencija pripada drugoj osobi. Odaberite kompetenciju osobe koja je sudjelovala.',
      el: 'Η ικανότητα είναι άλλου ατόμου. Επιλέξτε ικανότητα αυτού που συμμετείχε.',
      ro: 'Competența este a altei persoane. Alegeți una a celui care a participat.',
      sl: 'Kompetenca je od druge osebe. Izberite kompetenco osebe, ki se je udeležila.',
    },
  },
  CERTIFICATE_SHOWS_OTHER: {
    kind: 'INVALID',
    text: {
      en: 'The course does not teach this competence. Choose another one, or say first which module teaches it.',
      it: 'Il corso non insegna questa competenza. Sceglierne un’altra oppure indicare prima quale modulo la insegna.',
      hr: 'Tečaj ne podučava tu kompetenciju. Odaberite drugu ili najprije navedite koji je modul podučava.',
      el: 'Το μάθημα δεν διδάσκει αυτή την ικανότητα. Επιλέξτε άλλη ή πείτε πρώτα ποια ενότητα τη διδάσκει.',
      ro: 'Cursul nu predă această competență. Alegeți alta sau spuneți mai întâi ce modul o predă.',
      sl: 'Tečaj te kompetence ne poučuje. Izberite drugo ali najprej povejte, kateri modul jo poučuje.',
    },
  },
});
