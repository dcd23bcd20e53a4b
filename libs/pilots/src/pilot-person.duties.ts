import { registerPersonPart } from '@seedbed/contacts';
import { PilotPerson } from './pilot-participation.record.js';

/** That somebody took part in a pilot says what they do, and where. */
registerPersonPart({
  type: PilotPerson,
  place: 'people in pilots',
  heading: {
    en: 'Pilots in which you take part',
    it: 'Piloti a cui Lei partecipa',
    hr: 'Piloti u kojima sudjelujete',
    el: 'Πιλοτικές δράσεις στις οποίες συμμετέχετε',
    ro: 'Acțiuni-pilot la care participați',
    sl: 'Piloti, v katerih sodelujete',
  },
});
