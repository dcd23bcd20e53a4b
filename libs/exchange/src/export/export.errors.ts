import { defineErrors } from '@seedbed/platform/kernel';

export const exportErrors = defineErrors({
  EXPORT_LIST_UNKNOWN: {
    kind: 'NOT_FOUND',
    text: {
      en: 'There is no list "{list}" to export. Take the name of a list of the API, such as "organisations".',
      it: 'Non c’è un elenco «{list}» da esportare. Usare il nome di un elenco dell’API, come «organisations».',
      hr: 'Nema popisa „{list}” za izvoz. Upotrijebite naziv popisa iz API-ja, na primjer „organisations”.',
      el: 'Δεν υπάρχει λίστα «{list}» για εξαγωγή. Δώστε το όνομα μιας λίστας του API, όπως «organisations».',
      ro: 'Nu există lista „{list}” de exportat. Folosiți numele unei liste din API, de exemplu „organisations”.',
      sl: 'Seznama »{list}« za izvoz ni. Uporabite ime seznama API-ja, na primer »organisations«.',
    },
  },
  EXPORT_FORMAT_UNKNOWN: {
    kind: 'INVALID',
    text: {
      en: '"{format}" is no format of an export. Choose csv, xlsx or json.',
      it: '«{format}» non è un formato di esportazione. Scegliere csv, xlsx o json.',
      hr: '„{format}” nije oblik za izvoz. Odaberite csv, xlsx ili json.',
      el: 'Το «{format}» δεν είναι μορφή εξαγωγής. Επιλέξτε csv, xlsx ή json.',
      ro: '„{format}” nu este un format de export. Alegeți csv, xlsx sau json.',
      sl: '»{format}« ni oblika izvoza. Izberite csv, xlsx ali json.',
    },
  },
  EXPORT_COLUMN_UNKNOWN: {
    kind: 'INVALID',
    text: {
      en: 'There is no column "{column}". Take a field of the record ({possible}), or a field of a linked record, such as "country.code".',
      it: 'Non c’è una colonna «{column}». Usare un campo della scheda ({possible}) o un campo di una scheda collegata, come «country.code».',
      hr: 'Nema stupca „{column}”. Upotrijebite polje zapisa ({possible}) ili polje povezanog zapisa, na primjer „country.code”.',
      el: 'Δεν υπάρχει στήλη «{column}». Δώστε πεδίο της εγγραφής ({possible}) ή πεδίο συνδεδεμένης εγγραφής, όπως «country.code».',
      ro: 'Nu există coloana „{column}”. Folosiți un câmp al înregistrării ({possible}) sau al unei înregistrări legate, de exemplu „country.code”.',
      sl: 'Stolpca »{column}« ni. Uporabite polje zapisa ({possible}) ali polje povezanega zapisa, na primer »country.code«.',
    },
  },
  EXPORT_COLUMNS_TOO_MANY: {
    kind: 'INVALID',
    text: {
      en: 'An export has between 1 and {limit} columns, not {actual}. Choose fewer.',
      it: 'Un’esportazione ha da 1 a {limit} colonne, non {actual}. Sceglierne meno.',
      hr: 'Izvoz ima od 1 do {limit} stupaca, a ne {actual}. Odaberite ih manje.',
      el: 'Μια εξαγωγή έχει από 1 έως {limit} στήλες, όχι {actual}. Επιλέξτε λιγότερες.',
      ro: 'Un export are între 1 și {limit} coloane, nu {actual}. Alegeți mai puține.',
      sl: 'Izvoz ima od 1 do {limit} stolpcev, ne {actual}. Izberite jih manj.',
    },
  },
  EXPORT_ARGUMENT_INVALID: {
    kind: 'INVALID',
    text: {
      en: '"{argument}" cannot be read. Give {expected}.',
      it: '«{argument}» non è leggibile. Indicare {expected}.',
      hr: '„{argument}” nije čitljivo. Navedite {expected}.',
      el: 'Το «{argument}» δεν διαβάζεται. Δώστε {expected}.',
      ro: '„{argument}” nu poate fi citit. Indicați {expected}.',
      sl: '»{argument}« ni berljivo. Navedite {expected}.',
    },
  },
  EXPORT_TOO_MANY_ROWS: {
    kind: 'INVALID',
    text: {
      en: 'A sheet holds {limit} records; this list has {actual}. Narrow the filter, or choose CSV or JSON.',
      it: 'Un foglio contiene {limit} schede; questo elenco ne ha {actual}. Restringere il filtro o scegliere CSV o JSON.',
      hr: 'List prima {limit} zapisa, a ovaj ih popis ima {actual}. Suzite filtar ili odaberite CSV ili JSON.',
      el: 'Ένα φύλλο χωρά {limit} εγγραφές· η λίστα έχει {actual}. Περιορίστε το φίλτρο ή επιλέξτε CSV ή JSON.',
      ro: 'O foaie cuprinde {limit} înregistrări, iar lista are {actual}. Restrângeți filtrul sau alegeți CSV ori JSON.',
      sl: 'List sprejme {limit} zapisov, ta seznam pa jih ima {actual}. Zožite filter ali izberite CSV ali JSON.',
    },
  },
  EXPORTS_BUSY: {
    kind: 'LIMITED',
    text: {
      en: 'Other exports are running ({limit} at once). Try again when one of them has ended.',
      it: 'Sono in corso altre esportazioni ({limit} alla volta). Riprovare quando una è terminata.',
      hr: 'U tijeku su drugi izvozi (najviše {limit} odjednom). Pokušajte ponovno kad neki završi.',
      el: 'Εκτελούνται άλλες εξαγωγές ({limit} ταυτόχρονα). Δοκιμάστε ξανά όταν τελειώσει κάποια.',
      ro: 'Alte exporturi sunt în curs ({limit} deodată). Încercați din nou după ce se încheie unul.',
      sl: 'Potekajo drugi izvozi (hkrati {limit}). Poskusite znova, ko se kateri konča.',
    },
  },
});
