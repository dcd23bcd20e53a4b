import { accessTableOfPerson } from '../access/table-of-person.js';

export default accessTableOfPerson({ type: 'AttendanceOfPerson', seenWith: ['edition', 'person'] });
