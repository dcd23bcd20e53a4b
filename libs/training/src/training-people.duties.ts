import { registerPersonPart } from '@seedbed/contacts';
import { AttendanceOfPerson, Certificate } from './attendance.record.js';
import { EditionTrainerPerson } from './course-edition.record.js';

// certificates link to attendance and to competences of the person: they go first

registerPersonPart({
  type: Certificate,
  place: 'certificates of people',
  linksToParts: true,
  heading: {
    en: 'Certificates that you were given',
    it: 'Certificati che Le sono stati rilasciati',
    hr: 'Potvrde koje su Vam izdane',
    el: 'Βεβαιώσεις που σας χορηγήθηκαν',
    ro: 'Certificate care v-au fost eliberate',
    sl: 'Potrdila, ki ste jih prejeli',
  },
});

registerPersonPart({
  type: AttendanceOfPerson,
  place: 'attendance of people',
  heading: {
    en: 'Courses in which you took part',
    it: 'Corsi a cui Lei ha partecipato',
    hr: 'Tečajevi na kojima ste sudjelovali',
    el: 'Μαθήματα που παρακολουθήσατε',
    ro: 'Cursuri la care ați participat',
    sl: 'Tečaji, ki ste se jih udeležili',
  },
});

registerPersonPart({
  type: EditionTrainerPerson,
  place: 'people who teach courses',
  heading: {
    en: 'Courses in which you teach',
    it: 'Corsi in cui Lei insegna',
    hr: 'Tečajevi na kojima predajete',
    el: 'Μαθήματα στα οποία διδάσκετε',
    ro: 'Cursuri în care predați',
    sl: 'Tečaji, na katerih poučujete',
  },
});
