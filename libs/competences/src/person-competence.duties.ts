import { registerPersonPart } from '@seedbed/contacts';
import { PersonCompetence } from './claim.record.js';

/** What somebody can do says much of them. */
registerPersonPart({
  type: PersonCompetence,
  place: 'competences of people',
  heading: {
    en: 'What you can do',
    it: 'Le Sue competenze',
    hr: 'Vaše kompetencije',
    el: 'Οι ικανότητές σας',
    ro: 'Competențele dumneavoastră',
    sl: 'Vaše kompetence',
  },
});
