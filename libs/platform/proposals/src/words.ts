import { isStorable, servedText } from '@seedbed/platform/kernel';
import { type RecordMeta, recordErrors } from '@seedbed/platform/records';

const LONGEST_TITLE = 500;

/**
 * What somebody wrote beside their request: a note, a reason. Out: null for nothing. Throws RECORD_INVALID where it is too
 * long or no text.
 */
export function words(given: string | null | undefined, field: string, max: number): string | null {
  const text = (given ?? '').normalize('NFC').trim();
  if (text === '') return null;
  const actual = [...text].length;
  if (actual <= max && isStorable(text)) return text;
  const problem = actual > max ? { code: 'TOO_LONG', params: { max, actual } } : { code: 'TEXT_UNREADABLE' };
  throw recordErrors.RECORD_INVALID({ type: field, count: 1 }, { field, problems: [{ field, ...problem }] });
}

/** What a record is called by its values: its title, in English where it has one per language, else its type. */
export function titleIn(meta: RecordMeta, values: Readonly<Record<string, unknown>>): string {
  const title = values[meta.options.title];
  const text =
    typeof title === 'object' && title !== null ? servedText(title as Record<string, string>, 'en')?.text : title;
  return typeof text === 'string' && text !== '' ? [...text].slice(0, LONGEST_TITLE).join('') : meta.name;
}
