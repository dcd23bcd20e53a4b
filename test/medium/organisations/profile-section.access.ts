import { accessTable } from '../access/table.js';
import { answersFor } from './answers-for.js';

export default accessTable({ type: 'ProfileSection', ...answersFor });
