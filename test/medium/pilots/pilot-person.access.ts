import { accessTableOfPerson } from '../access/table-of-person.js';

export default accessTableOfPerson({ type: 'PilotPerson', seenWith: ['pilot', 'person'] });
