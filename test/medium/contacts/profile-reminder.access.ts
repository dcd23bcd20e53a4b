import { accessTable } from '../access/table.js';
import { answersFor } from '../organisations/answers-for.js';

export default accessTable({ type: 'ProfileReminder', ...answersFor });
