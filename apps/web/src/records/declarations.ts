import json from '../../../../records.json';

/** One field of a record type, as `records.json` describes it; its descriptions are texts of the catalogues (`hints.ts`). */
export interface Field {
  readonly name: string;
  readonly kind: string;
  readonly required: boolean;
  readonly managed: boolean;
  readonly sortable: boolean;
  readonly writable: boolean;
  /** Its name in an input; absent where nobody writes it. */
  readonly input?: string;
  readonly default?: unknown;
  readonly min?: number;
  readonly max?: number;
  readonly url?: boolean;
  readonly choice?: string;
  readonly values?: readonly string[];
  readonly target?: string;
  readonly search?: string;
}

interface Mutation {
  readonly one: string;
  readonly input: string;
  /** The same for many records at once, with its input. */
  readonly many: string;
  readonly manyInput: string;
}

export interface RecordType {
  readonly name: string;
  readonly singular: string;
  readonly plural: string;
  /** Field that names a record. */
  readonly title: string;
  readonly stewarded: boolean;
  /** Its records may have documents. */
  readonly hasFiles?: boolean;
  readonly mutations: Partial<Record<'create' | 'change' | 'archive' | 'restore', Mutation>>;
  readonly fields: readonly Field[];
  readonly lists: readonly { readonly name: string; readonly one: boolean; readonly of: string; readonly by: string }[];
}

const types = (json as unknown as { types: readonly RecordType[] }).types;
/** All of them, in the order of the declarations. */
export const allTypes: readonly RecordType[] = types;

const byName = new Map(types.map((type) => [type.name, type]));

/** Record types that people may write, in the order of the declarations. */
export const writableTypes: readonly RecordType[] = types.filter(({ mutations }) => mutations.create);

/** Out: the type; undefined for a name of another version. */
export function typeNamed(name: string | null | undefined): RecordType | undefined {
  return byName.get(name ?? '');
}

/** How a type stands in addresses: `organisation-names`. */
export function slugOf({ plural }: RecordType): string {
  return plural.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const bySlug = new Map(writableTypes.map((type) => [slugOf(type), type]));

export function typeOfSlug(slug: string): RecordType | undefined {
  return bySlug.get(slug);
}

export function fieldNamed(type: RecordType, name: string): Field | undefined {
  return type.fields.find((field) => field.name === name);
}

const atTheEnd = ['source', 'steward', 'visibility'];

/** What a form asks for: who may see a record and where it comes from last. */
export function formFields(type: RecordType): readonly Field[] {
  const place = ({ name }: Field) => atTheEnd.indexOf(name);
  return type.fields.filter(({ writable }) => writable).sort((left, right) => place(left) - place(right));
}

/** What a page shows: everything that says something of the thing itself. */
export function shownFields(type: RecordType): readonly Field[] {
  const own = type.fields.filter(({ managed, writable, name }) => (writable || !managed) && name !== 'canonical');
  const place = ({ name }: Field) => atTheEnd.indexOf(name);
  return own.sort((left, right) => place(left) - place(right));
}

/** Whether its lists can be searched by words. */
export function isSearchable(type: RecordType): boolean {
  return type.fields.some(({ search }) => search);
}
