import { registerPersonPart } from '@seedbed/contacts';
import { MeasurePerson } from './measure.record.js';

/** That somebody answers for a measure says what they do. */
registerPersonPart({
  type: MeasurePerson,
  place: 'people in action plans',
  heading: {
    en: 'Measures that you answer for',
    it: 'Misure di cui Lei è responsabile',
    hr: 'Mjere za koje odgovarate',
    el: 'Μέτρα για τα οποία είστε υπεύθυνοι',
    ro: 'Măsuri de care răspundeți',
    sl: 'Ukrepi, za katere odgovarjate',
  },
});
