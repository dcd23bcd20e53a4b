import { defineErrors } from '@seedbed/platform/kernel';

/** What can be wrong with a finding about two records. */
export const linkErrors = defineErrors({
  TYPE_NOT_LINKABLE: {
    kind: 'INVALID',
    text: {
      en: 'Records of the type {type} cannot be linked as one. Possible: {possible}.',
      it: 'I record del tipo {type} non si possono unire. Possibili: {possible}.',
      hr: 'Zapisi vrste {type} ne mogu se povezati u jedan. Moguće: {possible}.',
      el: 'Οι εγγραφές τύπου {type} δεν μπορούν να συνδεθούν ως μία. Δυνατοί τύποι: {possible}.',
      ro: 'Înregistrările de tipul {type} nu pot fi legate ca una singură. Posibile: {possible}.',
      sl: 'Zapisov vrste {type} ni mogoče povezati v enega. Možno: {possible}.',
    },
  },
  LINK_TO_ITSELF: {
    kind: 'INVALID',
    text: {
      en: 'A record is linked with another one, not with itself.',
      it: 'Un record si collega a un altro, non a sé stesso.',
      hr: 'Zapis se povezuje s drugim, a ne sa samim sobom.',
      el: 'Μια εγγραφή συνδέεται με άλλη, όχι με τον εαυτό της.',
      ro: 'O înregistrare se leagă de alta, nu de ea însăși.',
      sl: 'Zapis se poveže z drugim, ne sam s seboj.',
    },
  },
  LINK_KEEPS_A_SIDE: {
    kind: 'INVALID',
    text: {
      en: 'When two records are one, name which of them stands for both; when they are not, name none.',
      it: 'Se due record sono uno solo, indicare quale rappresenta entrambi; se non lo sono, non indicarne nessuno.',
      hr: 'Kad su dva zapisa jedan, navedite koji predstavlja oba; kad nisu, ne navodite nijedan.',
      el: 'Όταν δύο εγγραφές είναι μία, πείτε ποια εκπροσωπεί και τις δύο· όταν δεν είναι, μην ορίσετε καμία.',
      ro: 'Când două înregistrări sunt una, precizați care le reprezintă pe amândouă; când nu sunt, nu precizați niciuna.',
      sl: 'Kadar sta dva zapisa eno, navedite, kateri predstavlja oba; kadar nista, ne navedite nobenega.',
    },
  },
  LINK_OF_ARCHIVED: {
    kind: 'INVALID',
    text: {
      en: 'The record is archived. Restore it first.',
      it: 'Il record è archiviato. Ripristinarlo prima.',
      hr: 'Zapis je arhiviran. Najprije ga vratite.',
      el: 'Η εγγραφή είναι αρχειοθετημένη. Επαναφέρετέ την πρώτα.',
      ro: 'Înregistrarea este arhivată. Restaurați-o mai întâi.',
      sl: 'Zapis je arhiviran. Najprej ga obnovite.',
    },
  },
  LINK_CONTRADICTED: {
    kind: 'CONFLICT',
    text: {
      en: 'An earlier finding says otherwise (identity link {link}). Take that one back first if it was wrong.',
      it: 'Una decisione precedente dice altro (collegamento {link}). Se era sbagliata, annullarla prima.',
      hr: 'Ranija odluka kaže drukčije (veza {link}). Ako je bila pogrešna, najprije je povucite.',
      el: 'Προηγούμενη απόφαση λέει κάτι άλλο (σύνδεση {link}). Αν ήταν λάθος, ανακαλέστε την πρώτα.',
      ro: 'O constatare anterioară spune altceva (legătura {link}). Dacă a fost greșită, retrageți-o mai întâi.',
      sl: 'Prejšnja ugotovitev pravi drugače (povezava {link}). Če je bila napačna, jo najprej prekličite.',
    },
  },
});
