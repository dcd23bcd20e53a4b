import type { TypedDocumentString } from '../gql/graphql.js';
import { LANGUAGES } from '../i18n/index.js';
import { type Field, fieldNamed, isSearchable, type RecordType, shownFields, typeNamed } from './declarations.js';

/** A record as these documents ask for it: its shape follows from the declaration. */
export type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Languages a text can have here. */
export const TEXT_LANGUAGES = Object.keys(LANGUAGES);

interface List {
  readonly list: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
    readonly nodes: readonly Row[];
  };
}

interface ListVariables {
  readonly filter?: unknown;
  readonly search?: string;
  readonly orderBy?: readonly object[];
  readonly first: number;
  readonly after?: string;
}

const isNamed = (type: RecordType): boolean => fieldNamed(type, type.title)?.required ?? false;

const links = (type: RecordType): readonly Field[] =>
  type.fields.filter(
    ({ kind, required, name, managed }) =>
      kind === 'toOne' && required && !managed && name !== 'steward' && name !== 'canonical',
  );

/** The fields that name a record: its title; where that may be empty, also what it links. */
function titleSelection(type: RecordType, depth = 1): string {
  if (isNamed(type) || depth === 0) return type.title;
  const linked = links(type).flatMap(({ name, target }) => {
    const of = typeNamed(target);
    return of ? `${name} { id ${titleSelection(of, depth - 1)} }` : [];
  });
  return [type.title, ...linked].join(' ');
}

/** What people call a record that was read with `titleSelection`; never empty. */
export function titleOf(type: RecordType, row: Row): string {
  const own = row[type.title];
  const linked = links(type).flatMap((field) => {
    const [of, other] = [typeNamed(field.target), row[field.name] as Row | null | undefined];
    return of && other ? titleOf(of, other) : [];
  });
  if (isNamed(type)) return typeof own === 'string' && own ? own : row.id.slice(-8);
  return linked.join(' – ') || (typeof own === 'string' && own) || row.id.slice(-8);
}

function fieldSelection(field: Field): string {
  if (field.kind === 'date') return `${field.name} { value precision }`;
  if (field.kind === 'amount') return `${field.name} { amount currency }`;
  if (field.kind !== 'toOne') return field.name;
  const of = typeNamed(field.target);
  return of ? `${field.name} { id ${titleSelection(of, 0)} }` : '';
}

/** A document whose answer is known by its type only. */
const typed = <Result, Variables>(text: string) => text as unknown as TypedDocumentString<Result, Variables>;

/** Each language for itself: what is served in a language's place is told apart by `…Served`. */
const textSelection = ({ name }: Field): string =>
  TEXT_LANGUAGES.map((lang) => {
    const code = lang.toUpperCase();
    return `${name}_${lang}: ${name}(lang: ${code}) ${name}_${lang}_served: ${name}Served(lang: ${code})`;
  }).join(' ');

const listsOf = (type: RecordType): string =>
  type.lists
    .flatMap(({ name, one, of }) => {
      const other = typeNamed(of);
      return one || !other?.mutations.create
        ? []
        : `${name}(first: 20) { totalCount nodes { id ${titleSelection(other, 1)} } }`;
    })
    .join('\n');

/** Fields of which what people call a record is made; a list need not show them beside it. */
export const titleFields = (type: RecordType): readonly string[] =>
  isNamed(type) ? [type.title] : links(type).map(({ name }) => name);

/** Column of a list that holds what people call a record. */
export const TITLE = 'title';

/**
 * The order of a list by its titles or by a field; what a record links stands in the order of its titles. Undefined where
 * the declaration knows no order, such as that of texts in several languages.
 */
export function orderBy(type: RecordType, column: string, direction: 'ASC' | 'DESC'): readonly object[] | undefined {
  const parts = (column === TITLE ? titleFields(type) : [column]).map((name) => {
    const field = fieldNamed(type, name);
    if (field?.sortable) return { [name]: direction };
    const of = typeNamed(field?.target);
    const isOrdered = field?.kind === 'toOne' && of && isNamed(of) && fieldNamed(of, of.title)?.sortable;
    return isOrdered ? { [name]: { [of.title]: direction } } : undefined;
  });
  const known = parts.filter((part) => part !== undefined);
  return known.length > 0 && known.length === parts.length ? known : undefined;
}

/** Id of the centre that keeps a record. */
export const stewardOf = (row: Row): string | undefined => (row.steward as { id?: string } | null | undefined)?.id;

/** Records without a steward are not archived, and have no such field. */
const archivedOf = (type: RecordType): string => (type.stewarded ? 'archivedAt' : '');

/** A page of a list: title, and the fields that the columns show. */
export function listDocument(type: RecordType, fields: readonly Field[]): TypedDocumentString<List, ListVariables> {
  const variables = `$filter: ${type.name}Filter, $orderBy: [${type.name}Order!], $search: String, $first: Int!, $after: String`;
  return typed(`query ListOf${type.name}(${variables}) {
    list: ${type.plural}(filter: $filter, orderBy: $orderBy, search: $search, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id ${archivedOf(type)} ${titleSelection(type)} ${fields.map(fieldSelection).join(' ')} }
    }
  }`);
}

/** Records of a type that a link can lead to; a search puts the best match first. */
export function choiceDocument(type: RecordType, searched: boolean): TypedDocumentString<List, { search?: string }> {
  const sort = !searched && fieldNamed(type, type.title)?.sortable ? `, orderBy: [{ ${type.title}: ASC }]` : '';
  const country = fieldNamed(type, 'country') ? 'place: country { code }' : '';
  const [declared, given] = isSearchable(type) ? ['($search: String)', 'search: $search, '] : ['', ''];
  return typed(`query ChoicesOf${type.name}${declared} {
    list: ${type.plural}(${given}first: 20${sort}) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id ${titleSelection(type)} ${country} }
    }
  }`);
}

/** One record with all that a form or a page shows. */
export function recordDocument(type: RecordType): TypedDocumentString<{ record: Row | null }, { id: string }> {
  const fields = shownFields(type);
  const texts = fields.filter(({ kind }) => kind === 'localised');
  return typed(`query RecordOf${type.name}($id: ID!) {
    record: ${type.singular}(id: $id) {
      id rev ${archivedOf(type)} createdAt updatedAt ${titleSelection(type)}
      ${fields.map(fieldSelection).join('\n')}
      ${texts.map(textSelection).join('\n')}
      ${listsOf(type)}
    }
  }`);
}

/** The title of one record. */
export function titleDocument(type: RecordType): TypedDocumentString<{ record: Row | null }, { id: string }> {
  return typed(
    `query TitleOf${type.name}($id: ID!) { record: ${type.singular}(id: $id) { id ${titleSelection(type)} } }`,
  );
}

interface Written {
  readonly record: { readonly id: string; readonly rev: number } | null;
}

/** A mutation of one record. Throws where the type does not have it. */
export function writeDocument(
  type: RecordType,
  verb: 'create' | 'change' | 'archive' | 'restore',
): TypedDocumentString<Written, { input: unknown }> {
  const mutation = type.mutations[verb];
  if (!mutation) throw new RangeError(`${type.name} has no ${verb}.`);
  return typed(`mutation Write($input: ${mutation.input}!) { record: ${mutation.one}(input: $input) { id rev } }`);
}
