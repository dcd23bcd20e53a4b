import { i18n } from '@lingui/core';
import type { TypedDocumentString } from '../gql/graphql.js';
import { byName } from '../i18n/format.js';
import { type Field, fieldNamed, type RecordType, typeNamed } from '../records/declarations.js';
import type { BulkReport } from './bulk-run.js';
import type { ChangedField, ListColumn, ListDescription, ListRow } from './description.js';
import type { ListField, Target } from './fields.js';

/** How the records of a list are changed: follows from the list's columns and the declaration of the type. */
export interface ListChanges<Row extends ListRow> {
  readonly type: RecordType;
  readonly fields: readonly ListField[];
  readonly targetOf: (row: Row) => Target;
  /** What has to be read of a record before it can be changed, in GraphQL. */
  readonly selection: string;
}

type Changeable<Row> = ListColumn<Row> & { readonly change: ChangedField<Row> };

const isChangeable = <Row>(column: ListColumn<Row>): column is Changeable<Row> => column.change !== undefined;
/** What is chosen stands before what is written: many records more often get the same of the one. */
const kinds = ['choice', 'country', 'text'] as const;

function kindOf({ kind, target, name }: Field): ListField['kind'] {
  if (kind === 'choice' || kind === 'text') return kind;
  if (kind === 'toOne' && target === 'Country') return 'country';
  throw new RangeError(`A list cannot change ${name}: there is no editor for ${kind} ${target ?? ''}.`);
}

/** Throws RangeError for a column that names no field which people write. */
function declared(type: RecordType, name: string): Field & { readonly input: string } {
  const field = fieldNamed(type, name);
  if (!field?.input) throw new RangeError(`${type.name} has no field ${name} that can be changed.`);
  return { ...field, input: field.input };
}

function listField<Row>(type: RecordType, { id, header, change }: Changeable<Row>): ListField {
  const field = declared(type, change.field);
  const options = Object.entries(change.words ?? {}).map(([value, word]) => ({ value, label: i18n._(word) }));
  if (change.isSorted) options.sort((left, right) => byName(left.label, right.label));
  return {
    id,
    label: i18n._(header),
    input: field.input,
    kind: kindOf(field),
    max: field.max,
    isRequired: field.required,
    isOwn: change.isOwn,
    options,
  };
}

/** A value of a row as an input says it: a link by its id, nothing as an empty text. */
function inputOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' && 'id' in value ? String(value.id) : String(value);
}

/** Throws RangeError when the description and the declaration of the type do not fit. */
export function changesOf<Row extends ListRow>(
  list: Pick<ListDescription<Row>, 'type' | 'columns' | 'nameOf'>,
): ListChanges<Row> {
  const type = typeNamed(list.type.name);
  if (!type) throw new RangeError(`There is no record type ${list.type.name}.`);
  const columns = list.columns.filter(isChangeable);
  const fields = columns.map((column) => listField(type, column));
  fields.sort((left, right) => kinds.indexOf(left.kind) - kinds.indexOf(right.kind));
  const targetOf = (row: Row): Target => ({
    id: row.id,
    rev: row.rev,
    name: list.nameOf(row),
    values: Object.fromEntries(columns.map(({ id, change }) => [id, inputOf(row[change.field])])),
  });
  return { type, fields, targetOf, selection: selectionOf(type, columns) };
}

const selectionOf = <Row>(type: RecordType, columns: readonly Changeable<Row>[]): string =>
  [...new Set([type.title, ...columns.map(({ change }) => change.field)])]
    .map((name) => (fieldNamed(type, name)?.kind === 'toOne' ? `${name} { id }` : name))
    .join(' ');

/** A document whose answer is known by its type only; the class would bring the documents of all pages along. */
const typed = <Result, Variables>(text: string) => text as unknown as TypedDocumentString<Result, Variables>;

interface TargetsPage<Row> {
  readonly list: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
    readonly nodes: readonly Row[];
  };
}

interface TargetsVariables {
  readonly filter?: object | null;
  readonly search?: string | null;
  readonly after?: string;
}

/** Records with what the list can change of them. */
export const targetsDocument = <Row>(
  { name, plural }: RecordType,
  selection: string,
): TypedDocumentString<TargetsPage<Row>, TargetsVariables> =>
  typed(`query ${name}Targets($filter: ${name}Filter, $search: String, $after: String) {
    list: ${plural}(filter: $filter, search: $search, first: 500, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { id rev ${selection} }
    }
  }`);

type Verb = 'change' | 'archive' | 'restore';
/** "changeOrganisations" → "ChangeOrganisationsInList", by which logs and tests tell where it was asked. */
const operation = (mutation: string): string => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}InList`;

function mutationOf(type: RecordType, verb: Verb) {
  const mutation = type.mutations[verb];
  if (!mutation) throw new RangeError(`${type.name} has no ${verb}.`);
  return mutation;
}

/** A change of one record. Throws RangeError where nobody may write the type. */
export function oneDocument(type: RecordType): TypedDocumentString<unknown, { input: object }> {
  const { one, input } = mutationOf(type, 'change');
  return typed(`mutation ${operation(one)}($input: ${input}!) { record: ${one}(input: $input) { id } }`);
}

/** A change of many records with a report on each. Throws RangeError where nobody may write the type. */
export function manyDocument(
  type: RecordType,
  verb: Verb,
): TypedDocumentString<{ report: BulkReport }, { input: object }> {
  const { many, manyInput } = mutationOf(type, verb);
  return typed(`mutation ${operation(many)}($input: ${manyInput}!) {
    report: ${many}(input: $input) { items { index outcome rev problems { message } } }
  }`);
}
