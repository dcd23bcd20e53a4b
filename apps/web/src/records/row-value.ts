import type { Field } from './declarations.js';
import { typeNamed } from './declarations.js';
import { type Row, titleOf } from './documents.js';
import { dateText } from './values.js';

/** A value of a record that was read, in the form in which timelines carry it; null where there is none. */
export function rowValue(field: Field, row: Row): unknown {
  const value = row[field.name];
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value) && value.length === 0) return null;
  if (field.kind === 'date') return dateText(value) || null;
  const of = field.kind === 'toOne' ? typeNamed(field.target) : undefined;
  return of ? { id: (value as Row).id, title: titleOf(of, value as Row) } : value;
}
