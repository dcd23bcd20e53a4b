import type { Localised } from '@seedbed/platform/kernel';

/** Why a value of an extract waits in the review queue. */
export const flagReasons = {
  NAME_DAMAGED: {
    en: 'Letters of the name were lost in CORDIS (they show as �). Look the name up and correct it.',
    it: 'Alcune lettere del nome sono andate perse in CORDIS (appaiono come �). Verificare il nome e correggerlo.',
    hr: 'Neka su slova naziva izgubljena u CORDIS-u (prikazuju se kao �). Provjerite naziv i ispravite ga.',
    el: 'Γράμματα της επωνυμίας χάθηκαν στο CORDIS (εμφανίζονται ως �). Αναζητήστε την επωνυμία και διορθώστε την.',
    ro: 'Unele litere ale denumirii s-au pierdut în CORDIS (apar ca �). Căutați denumirea și corectați-o.',
    sl: 'Nekatere črke imena so se v CORDIS-u izgubile (prikazane so kot �). Poiščite ime in ga popravite.',
  },
  COUNTRY_NOT_KNOWN: {
    en: 'The country that CORDIS prints is not among the countries of this installation. The organisation has none until it is added.',
    it: 'Il paese indicato da CORDIS non è tra i paesi di questa installazione. L’organizzazione resta senza paese finché non viene aggiunto.',
    hr: 'Država koju navodi CORDIS nije među državama ove instalacije. Organizacija je bez države dok se ona ne doda.',
    el: 'Η χώρα που αναφέρει το CORDIS δεν υπάρχει σε αυτή την εγκατάσταση. Ο οργανισμός μένει χωρίς χώρα μέχρι να προστεθεί.',
    ro: 'Țara indicată de CORDIS nu se află printre țările acestei instalări. Organizația rămâne fără țară până la adăugarea acesteia.',
    sl: 'Države, ki jo navaja CORDIS, ni med državami te namestitve. Organizacija je brez države, dokler ta ni dodana.',
  },
  STATUS_NOT_KNOWN: {
    en: 'CORDIS prints a status for which there is none here. Find out how far the project has come.',
    it: 'CORDIS indica uno stato che qui non esiste. Verificare a che punto è il progetto.',
    hr: 'CORDIS navodi status koji ovdje ne postoji. Provjerite dokle je projekt stigao.',
    el: 'Το CORDIS αναφέρει κατάσταση που δεν υπάρχει εδώ. Ελέγξτε σε ποιο στάδιο βρίσκεται το έργο.',
    ro: 'CORDIS indică o stare care nu există aici. Verificați în ce stadiu se află proiectul.',
    sl: 'CORDIS navaja stanje, ki ga tukaj ni. Preverite, kako daleč je projekt.',
  },
  PERIOD_REVERSED: {
    en: 'CORDIS prints an end before the start. Neither is taken over; find out which of the two is right.',
    it: 'CORDIS indica una fine precedente all’inizio. Nessuna delle due date viene ripresa; verificare quale è giusta.',
    hr: 'CORDIS navodi kraj prije početka. Nijedan datum nije preuzet; provjerite koji je točan.',
    el: 'Το CORDIS αναφέρει λήξη πριν από την έναρξη. Καμία ημερομηνία δεν υιοθετείται· ελέγξτε ποια είναι σωστή.',
    ro: 'CORDIS indică un sfârșit anterior începutului. Nicio dată nu este preluată; verificați care dintre ele este corectă.',
    sl: 'CORDIS navaja konec pred začetkom. Nobeden od datumov ni prevzet; preverite, kateri je pravi.',
  },
  AMOUNTS_CONTRADICT: {
    en: 'CORDIS prints a contribution above the total cost. Only the contribution is taken over; check both in the grant agreement.',
    it: 'CORDIS indica un contributo superiore al costo totale. Viene ripreso solo il contributo; verificare entrambi nell’accordo di sovvenzione.',
    hr: 'CORDIS navodi doprinos veći od ukupnog troška. Preuzet je samo doprinos; provjerite oba iznosa u ugovoru o dodjeli.',
    el: 'Το CORDIS αναφέρει συνεισφορά μεγαλύτερη από το συνολικό κόστος. Υιοθετείται μόνο η συνεισφορά· ελέγξτε και τα δύο στη συμφωνία επιχορήγησης.',
    ro: 'CORDIS indică o contribuție mai mare decât costul total. Este preluată doar contribuția; verificați ambele sume în acordul de grant.',
    sl: 'CORDIS navaja prispevek, višji od skupnih stroškov. Prevzet je samo prispevek; preverite oba zneska v sporazumu o nepovratnih sredstvih.',
  },
  COORDINATOR_NOT_FOUND: {
    en: 'The coordinator that CORDIS prints has the name of none of the participants. Find out which of them leads the project.',
    it: 'Il coordinatore indicato da CORDIS non ha il nome di nessun partecipante. Verificare chi guida il progetto.',
    hr: 'Koordinator kojeg navodi CORDIS nema naziv nijednog sudionika. Provjerite tko vodi projekt.',
    el: 'Ο συντονιστής που αναφέρει το CORDIS δεν έχει το όνομα κανενός συμμετέχοντα. Ελέγξτε ποιος ηγείται του έργου.',
    ro: 'Coordonatorul indicat de CORDIS nu are numele niciunui participant. Verificați cine conduce proiectul.',
    sl: 'Koordinator, ki ga navaja CORDIS, nima imena nobenega od udeležencev. Preverite, kdo vodi projekt.',
  },
  COORDINATOR_AMBIGUOUS: {
    en: 'Several participants have the name of the coordinator, and a project has one. Find out which of them leads it.',
    it: 'Più partecipanti hanno il nome del coordinatore, ma un progetto ne ha uno solo. Verificare chi lo guida.',
    hr: 'Više sudionika ima naziv koordinatora, a projekt ima samo jednoga. Provjerite tko ga vodi.',
    el: 'Περισσότεροι συμμετέχοντες έχουν το όνομα του συντονιστή, ενώ ένα έργο έχει έναν. Ελέγξτε ποιος ηγείται.',
    ro: 'Mai mulți participanți au numele coordonatorului, iar un proiect are unul singur. Verificați cine îl conduce.',
    sl: 'Več udeležencev ima ime koordinatorja, projekt pa ima samo enega. Preverite, kdo ga vodi.',
  },
} as const satisfies Record<string, Localised>;

/** Findings that become quality flags; the others stand in the report of the load only. */
export type FlagCode = keyof typeof flagReasons;

export const isFlag = (code: string): code is FlagCode => Object.hasOwn(flagReasons, code);
