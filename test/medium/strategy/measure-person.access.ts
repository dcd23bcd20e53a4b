import { accessTableOfPerson } from '../access/table-of-person.js';

export default accessTableOfPerson({ type: 'MeasurePerson', seenWith: ['measure', 'person'] });
