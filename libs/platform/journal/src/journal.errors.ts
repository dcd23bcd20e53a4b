import { defineErrors } from '@seedbed/platform/kernel';

/** What can be wrong with a question to the journal, or with taking a change back. */
export const journalErrors = defineErrors({
  JOURNAL_TYPE_UNKNOWN: {
    kind: 'INVALID',
    text: {
      en: 'There is no record type "{type}" whose changes are written down. Possible: {possible}.',
      it: 'Non esiste un tipo di record "{type}" le cui modifiche siano annotate. Possibili: {possible}.',
      hr: 'Nema vrste zapisa "{type}" čije se izmjene bilježe. Moguće: {possible}.',
      el: 'Δεν υπάρχει τύπος εγγραφής «{type}» του οποίου καταγράφονται οι αλλαγές. Δυνατοί: {possible}.',
      ro: 'Nu există un tip de înregistrare „{type}” ale cărui modificări să fie notate. Posibile: {possible}.',
      sl: 'Vrste zapisa »{type}«, katere spremembe se beležijo, ni. Mogoče: {possible}.',
    },
  },
  JOURNAL_POSITION_INVALID: {
    kind: 'INVALID',
    text: {
      en: 'This is no position in the journal. Use one that the journal gave, or begin without one.',
      it: 'Questa non è una posizione nel registro. Usarne una data dal registro o iniziare senza.',
      hr: 'Ovo nije mjesto u dnevniku. Upotrijebite ono koje je dao dnevnik ili počnite bez njega.',
      el: 'Αυτή δεν είναι θέση στο ημερολόγιο. Χρησιμοποιήστε μία που έδωσε το ημερολόγιο ή ξεκινήστε χωρίς.',
      ro: 'Aceasta nu este o poziție în jurnal. Folosiți una dată de jurnal sau începeți fără.',
      sl: 'To ni mesto v dnevniku. Uporabite tisto, ki ga je dal dnevnik, ali začnite brez njega.',
    },
  },
  JOURNAL_POSITION_OF_ANOTHER_LIFE: {
    kind: 'CONFLICT',
    text: {
      en: 'The position is from incarnation {given} of this database, and now it is {present}: it was restored meanwhile. Compare all records and begin without a position.',
      it: 'La posizione è dell’incarnazione {given} di questo database, ora è {present}: nel frattempo è stato ripristinato. Confrontare tutti i record e iniziare senza posizione.',
      hr: 'Mjesto je iz inkarnacije {given} ove baze, a sada je {present}: u međuvremenu je vraćena. Usporedite sve zapise i počnite bez mjesta.',
      el: 'Η θέση είναι από την ενσάρκωση {given} αυτής της βάσης και τώρα είναι {present}: στο μεταξύ έγινε επαναφορά. Συγκρίνετε όλες τις εγγραφές και ξεκινήστε χωρίς θέση.',
      ro: 'Poziția este din încarnarea {given} a acestei baze de date, iar acum este {present}: între timp a fost restaurată. Comparați toate înregistrările și începeți fără poziție.',
      sl: 'Mesto je iz inkarnacije {given} te zbirke, zdaj pa je {present}: medtem je bila obnovljena. Primerjajte vse zapise in začnite brez mesta.',
    },
  },
  UNDO_CHANGED_SINCE: {
    kind: 'CONFLICT',
    text: {
      en: 'Version {rev} is not the last one any more: {actor} has changed {fields} since (version {actual}). Look at the record and change it by hand.',
      it: 'La versione {rev} non è più l’ultima: nel frattempo {actor} ha modificato {fields} (versione {actual}). Guardare il record e modificarlo a mano.',
      hr: 'Verzija {rev} više nije posljednja: {actor} je u međuvremenu promijenio {fields} (verzija {actual}). Pogledajte zapis i promijenite ga ručno.',
      el: 'Η έκδοση {rev} δεν είναι πια η τελευταία: {actor} άλλαξε στο μεταξύ {fields} (έκδοση {actual}). Δείτε την εγγραφή και αλλάξτε την με το χέρι.',
      ro: 'Versiunea {rev} nu mai este ultima: {actor} a modificat între timp {fields} (versiunea {actual}). Priviți înregistrarea și modificați-o manual.',
      sl: 'Različica {rev} ni več zadnja: {actor} je medtem spremenil {fields} (različica {actual}). Poglejte zapis in ga spremenite ročno.',
    },
  },
  UNDO_NOT_YOURS: {
    kind: 'FORBIDDEN',
    text: {
      en: 'Version {rev} was made by {actor}. Only one’s own last change can be taken back; change the record by hand.',
      it: 'La versione {rev} è stata fatta da {actor}. Si può annullare solo la propria ultima modifica; modificare il record a mano.',
      hr: 'Verziju {rev} napravio je {actor}. Poništiti se može samo vlastita posljednja izmjena; promijenite zapis ručno.',
      el: 'Την έκδοση {rev} την έκανε {actor}. Αναιρείται μόνο η δική σας τελευταία αλλαγή· αλλάξτε την εγγραφή με το χέρι.',
      ro: 'Versiunea {rev} a fost făcută de {actor}. Se poate anula doar propria ultimă modificare; modificați înregistrarea manual.',
      sl: 'Različico {rev} je naredil {actor}. Razveljaviti je mogoče le svojo zadnjo spremembo; zapis spremenite ročno.',
    },
  },
  UNDO_CREATION_STAYS: {
    kind: 'INVALID',
    text: {
      en: 'Records of the type {type} cannot be archived, so making one cannot be taken back.',
      it: 'I record di tipo {type} non si possono archiviare, quindi la loro creazione non si può annullare.',
      hr: 'Zapisi vrste {type} ne mogu se arhivirati, pa se njihov nastanak ne može poništiti.',
      el: 'Οι εγγραφές τύπου {type} δεν αρχειοθετούνται, άρα η δημιουργία τους δεν αναιρείται.',
      ro: 'Înregistrările de tip {type} nu pot fi arhivate, deci crearea lor nu poate fi anulată.',
      sl: 'Zapisov vrste {type} ni mogoče arhivirati, zato njihovega nastanka ni mogoče razveljaviti.',
    },
  },
  UNDO_NOTHING_LEFT: {
    kind: 'CONFLICT',
    text: {
      en: 'The journal no longer knows what version {rev} replaced: it was erased, or is from before the journal. Change the record by hand.',
      it: 'Il registro non sa più che cosa ha sostituito la versione {rev}: è stato cancellato o è anteriore al registro. Modificare il record a mano.',
      hr: 'Dnevnik više ne zna što je verzija {rev} zamijenila: izbrisano je ili je starije od dnevnika. Promijenite zapis ručno.',
      el: 'Το ημερολόγιο δεν γνωρίζει πια τι αντικατέστησε η έκδοση {rev}: διαγράφηκε ή προηγείται του ημερολογίου. Αλλάξτε την εγγραφή με το χέρι.',
      ro: 'Jurnalul nu mai știe ce a înlocuit versiunea {rev}: a fost șters sau este dinaintea jurnalului. Modificați înregistrarea manual.',
      sl: 'Dnevnik ne ve več, kaj je nadomestila različica {rev}: izbrisano je ali starejše od dnevnika. Zapis spremenite ročno.',
    },
  },
  UNDO_REASON: {
    kind: 'INVALID',
    text: {
      en: 'Say why, in 1 to {max} characters: it stands in the history of the record.',
      it: 'Dire perché, in 1–{max} caratteri: resta nella cronologia del record.',
      hr: 'Navedite razlog, od 1 do {max} znakova: ostaje u povijesti zapisa.',
      el: 'Πείτε γιατί, σε 1 έως {max} χαρακτήρες: μένει στο ιστορικό της εγγραφής.',
      ro: 'Spuneți de ce, în 1 până la {max} de caractere: rămâne în istoricul înregistrării.',
      sl: 'Povejte, zakaj, v 1 do {max} znakih: ostane v zgodovini zapisa.',
    },
  },
});
