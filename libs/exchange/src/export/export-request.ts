import { isStorable } from '@seedbed/platform/kernel';
import { exportErrors } from './export.errors.js';

export const FORMATS = ['csv', 'xlsx', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Words of the caller's own for the codes of a column: they stand before the codes, under a heading of their own. */
export interface ColumnWords {
  readonly heading: string;
  readonly of: Readonly<Record<string, string>>;
}

/** What somebody asks an export for. */
export interface ExportRequest {
  /** Name of the list in the API. */
  readonly list: string;
  readonly format: Format;
  readonly columns?: readonly string[];
  /** Headings of the caller's own, in the order of `columns`. */
  readonly headings?: readonly string[];
  /** Words for the codes of columns, by the id of the column. */
  readonly words?: Readonly<Record<string, ColumnWords>>;
  /** The filter in words, for people who read the file. */
  readonly about?: string;
  /** Arguments of the list: `filter`, `orderBy`, `search`, `includeMembers`. */
  readonly args: Readonly<Record<string, unknown>>;
}

type Given = Readonly<Record<string, unknown>>;

/**
 * Reads a request for an export. In: `<list>.<format>`, and its parameters, either as an address carries them (filter,
 * orderBy, columns, headings and words as JSON, columns also with commas) or as JSON values.
 * Throws EXPORT_FORMAT_UNKNOWN and EXPORT_ARGUMENT_INVALID.
 */
export function readRequest(file: string, given: Given): ExportRequest {
  const [, list = file, format = ''] = /^(.*)\.([^.]*)$/.exec(file) ?? [];
  if (!isFormat(format)) throw exportErrors.EXPORT_FORMAT_UNKNOWN({ format: format.slice(0, 40) }, { field: 'format' });
  const known = ['filter', 'orderBy', 'search', 'includeMembers', 'columns', 'headings', 'words', 'about', 'lang'];
  const stray = Object.keys(given).find((name) => !known.includes(name));
  if (stray !== undefined) throw invalid(stray.slice(0, 40), known.join(', '));
  const columns = texts('columns', given.columns);
  const headings = texts('headings', given.headings);
  const words = columnWords(given.words);
  const about = text('about', given.about, 4_000);
  const args = {
    filter: json('filter', given.filter),
    orderBy: json('orderBy', given.orderBy),
    search: text('search', given.search, 10_000),
    includeMembers: flag('includeMembers', given.includeMembers),
  };
  return {
    ...{ list, format, args },
    ...(columns && { columns }),
    ...(headings && { headings }),
    ...(words && { words }),
    ...(about && { about }),
  };
}

const isFormat = (value: string): value is Format => (FORMATS as readonly string[]).includes(value);

const invalid = (argument: string, expected: string) =>
  exportErrors.EXPORT_ARGUMENT_INVALID({ argument, expected }, { field: argument });

function json(argument: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (value.trim() === '') return undefined;
  try {
    return JSON.parse(value);
  } catch {
    throw invalid(argument, 'JSON');
  }
}

function texts(argument: string, value: unknown): string[] | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const list = typeof value === 'string' && !value.startsWith('[') ? value.split(',') : json(argument, value);
  if (Array.isArray(list) && list.length <= 1_000 && list.every((item) => isText(item, 200)))
    return list.map((item: string) => item.trim());
  throw invalid(argument, '["name", "country"]');
}

/** A node has some hundred codes at most. */
const MOST_WORDS = 1_000;
const WORDS_EXAMPLE = '{"state": {"heading": "State", "of": {"DONE": "Done"}}}';

function columnWords(value: unknown): Readonly<Record<string, ColumnWords>> | undefined {
  const given = json('words', value);
  if (given === undefined || given === null) return undefined;
  const columns = Object.values(given);
  const isFine =
    typeof given === 'object' &&
    columns.length <= MOST_WORDS &&
    columns.every(
      (one: Partial<ColumnWords> | null) =>
        isText(one?.heading, 200) &&
        typeof one.of === 'object' &&
        one.of !== null &&
        Object.keys(one.of).length <= MOST_WORDS &&
        Object.values(one.of).every((word) => isText(word, 200)),
    );
  if (!isFine) throw invalid('words', WORDS_EXAMPLE);
  return given as Readonly<Record<string, ColumnWords>>;
}

function text(argument: string, value: unknown, most: number): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (isText(value, most)) return value;
  throw invalid(argument, `1–${most} Unicode characters`);
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most && isStorable(value);

function flag(argument: string, value: unknown): boolean | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw invalid(argument, 'true, false');
}
