import { registerPersonPart } from '@seedbed/contacts';
import { ClaimReminder } from './claim-reminder.record.js';

/** That somebody was written to says that they have the competence. */
registerPersonPart({
  type: ClaimReminder,
  place: 'reminders of competences of people',
  heading: {
    en: 'Reminders of competences that end',
    it: 'Promemoria delle competenze che scadono',
    hr: 'Podsjetnici na kompetencije koje istječu',
    el: 'Υπενθυμίσεις για ικανότητες που λήγουν',
    ro: 'Mementouri privind competențele care expiră',
    sl: 'Opomniki na kompetence, ki potečejo',
  },
});
