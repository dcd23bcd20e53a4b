import { type Db } from '@seedbed/platform/database';
import { type Reader, systemContext } from '@seedbed/platform/kernel';
import {
  type FieldMeta,
  firstDay,
  linkRecords,
  type RecordMeta,
  type Records,
  targetOf,
  type UncertainDate,
} from '@seedbed/platform/records';

/**
 * What the read engine must answer, said again in the plainest way: all rows in memory, judged one by one. It shares the
 * declarations with the engine and nothing else: no SQL, no plans, no cursors.
 */
export type Filter = { readonly [key: string]: unknown };
export type Order = { readonly [key: string]: unknown };
type Value = string | number | boolean | string[] | Record<string, string> | null;

export interface Row {
  readonly id: string;
  readonly values: ReadonlyMap<string, Value>;
  /** As the services read it: dates with their precision, amounts with their currency. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly isHidden: boolean;
  readonly isArchived: boolean;
}

const PLAIN: Record<string, string> = {
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': ',,',
  '–': '-',
  '—': '-',
  '«': '<<',
  '»': '>>',
  '…': '...',
  '½': ' 1/2',
};
const GREEK: Record<string, string> = {
  ου: 'ou',
  θ: 'th',
  χ: 'ch',
  ψ: 'ps',
  α: 'a',
  γγ: 'ng',
  γξ: 'nx',
  γχ: 'nch',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  ω: 'o',
};

/** Lower case, no accents, Greek in Latin letters: how texts are compared. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/([αεη])υ(?=[θκξπσςτφχψ]|(?![\p{L}\p{N}_]))/gu, '$1f')
    .replace(/([αεη])υ/gu, '$1v')
    .replace(/(?<![\p{L}\p{N}_])μπ/gu, 'b')
    .replace(/ου|γγ|γξ|γχ|[α-ω]/gu, (letters) => GREEK[letters] ?? letters)
    .replace(/[^\0-\x7f]/gu, (letter) => PLAIN[letter] ?? letter);

const collator = new Intl.Collator('en');
/** As PostgreSQL's root collation: by the rules of Unicode, equal ones by their characters. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

export class Model {
  private readonly rows = new Map<string, Map<string, Row>>();
  private readonly ranks = new Map<string, number>();
  /** What there is today, when this is how things stood at a moment. */
  private today: Model | undefined;
  /** How things stood, by the moment. */
  readonly past = new Map<string, Model>();

  /** How things stood at a moment; now, when none is given. Throws for a moment that was not looked at. */
  at(moment: string | undefined): Model {
    if (moment === undefined) return this;
    const then = this.past.get(moment);
    if (!then) throw new Error(`Nobody looked at ${moment}.`);
    return then;
  }

  /** Keeps what was seen at earlier moments beside what there is today. */
  remember(seen: ReadonlyMap<string, Model>): this {
    for (const [moment, model] of seen) {
      model.today = this;
      this.past.set(moment, model);
    }
    return this;
  }

  /** Everything as a reader of that role sees it. */
  static async load(db: Db, records: Records, role = 'DEMO'): Promise<Model> {
    const model = new Model();
    const ctx = systemContext('test:model');
    for (const meta of linkRecords().values()) {
      const found = await records.list(ctx, meta.type as new () => object);
      model.rows.set(
        meta.name,
        new Map(
          found.map((record) => rowOf(meta, record as Record<string, unknown>, role)).map((row) => [row.id, row]),
        ),
      );
    }
    const choices = [...linkRecords().values()].flatMap((meta) =>
      [...meta.fields.values()].flatMap((field) => field.choice?.values ?? []),
    );
    const sorted = await db.query<{ v: string }>(ctx, 'select v from unnest($1::text[]) v group by v order by v', [
      choices,
    ]);
    sorted.forEach(({ v }, at) => {
      model.ranks.set(v, at);
    });
    return model;
  }

  /** The same rows as another reader sees them. As loaded, they are the demo reader's. */
  as(reader: Reader): Model {
    const model = new Model();
    for (const [name, rows] of this.rows) {
      const seen = [...rows.values()].map((row) => ({ ...row, isHidden: !this.shows(reader, name, row) }));
      model.rows.set(name, new Map(seen.map((row) => [row.id, row])));
    }
    for (const [value, rank] of this.ranks) model.ranks.set(value, rank);
    return model;
  }

  /** A row of the past is shown by what it said then and by what it says today; one that is gone is not. */
  private shows(reader: Reader, type: string, row: Row): boolean {
    if (!this.sees(reader, type, row)) return false;
    if (!this.today) return true;
    const now = this.today.rows.get(type)?.get(row.id);
    return now !== undefined && this.today.sees(reader, type, now);
  }

  /** What the policies say, in other words. */
  private sees(reader: Reader, type: string, row: Row): boolean {
    const visibility = row.values.get('visibility');
    if (visibility === undefined || reader.role === 'SYSTEM') return true;
    if (reader.role === 'DEMO') return visibility !== 'PRIVATE';
    const isShared = visibility === 'PUBLIC' || visibility === 'NETWORK';
    if (reader.role === 'KEEPER') return isShared || reader.nccIds.includes(row.values.get('steward') as string);
    if (reader.role !== 'NEIGHBOUR') return visibility === 'PUBLIC';
    if (type !== 'Moon') return isShared;
    const planet = this.rows.get('Planet')?.get(row.values.get('planet') as string);
    return planet !== undefined && this.shows(reader, 'Planet', planet) && planet.values.get('hue') !== 'RED';
  }

  all(meta: RecordMeta): Row[] {
    return [...(this.rows.get(meta.name)?.values() ?? [])];
  }

  /** The list that a reader gets: visible, live, filtered, ordered. */
  list(
    meta: RecordMeta,
    filter: Filter | null,
    orderBy: readonly Order[],
    among: readonly Row[] = this.all(meta),
  ): Row[] {
    const found = among.filter((row) => isInList(row, filter) && this.matches(meta, row, filter ?? {}));
    return found.sort((a, b) => this.compare(meta, a, b, orderBy));
  }

  /** Records that point to a row. */
  pointing(from: RecordMeta, field: FieldMeta, id: string): Row[] {
    return this.all(from).filter((row) => row.values.get(field.name) === id);
  }

  linked(field: FieldMeta, row: Row): Row | undefined {
    const found = this.rows.get(targetOf(field).name)?.get(row.values.get(field.name) as string);
    return found?.isHidden ? undefined : found;
  }

  matches(meta: RecordMeta, row: Row, filter: Filter): boolean {
    return Object.entries(filter).every(([key, part]) => this.holds(meta, row, key, part));
  }

  private holds(meta: RecordMeta, row: Row, key: string, part: unknown): boolean {
    if (key === 'and') return (part as Filter[]).every((one) => this.matches(meta, row, one));
    if (key === 'or') return (part as Filter[]).some((one) => this.matches(meta, row, one));
    if (key === 'not') return !this.matches(meta, row, part as Filter);
    const field = meta.fields.get(key);
    if (field?.kind === 'toOne') {
      const target = this.linked(field, row);
      return target !== undefined && this.matches(targetOf(field), target, part as Filter);
    }
    if (field)
      return Object.entries(part as object).every(([operator, value]) =>
        compares(field, row.values.get(key) ?? null, operator, value),
      );
    const inverse = meta.inverses.get(key);
    if (!inverse)
      return Object.entries(part as object).every(([operator, value]) =>
        equals(row.values.get(key.slice(0, -2)) ?? null, operator, value),
      );
    const pointing = (inner: Filter): Row[] =>
      this.pointing(inverse.from, inverse.field, row.id).filter((one) => isInList(one, inner));
    if (inverse.one) return pointing(part as Filter).some((one) => this.matches(inverse.from, one, part as Filter));
    return Object.entries(part as Record<string, Filter>).every(([quantifier, inner]) => {
      const rows = pointing(inner);
      const fits = (one: Row): boolean => this.matches(inverse.from, one, inner);
      return quantifier === 'some' ? rows.some(fits) : quantifier === 'none' ? !rows.some(fits) : rows.every(fits);
    });
  }

  private compare(meta: RecordMeta, a: Row, b: Row, orderBy: readonly Order[]): number {
    const keys = orderBy.map((order) => this.keyOf(meta, order, false));
    for (const key of keys) {
      const [x, y] = [key.value(a), key.value(b)];
      if (x === null || y === null) {
        if (x !== y) return x === null ? 1 : -1; // those without a value come last in both directions
        continue;
      }
      const order = typeof x === 'string' && key.isName ? compareNames(x, y as string) : x < y ? -1 : x > y ? 1 : 0;
      if (order !== 0) return key.isDescending ? -order : order;
    }
    const isDescending = keys.length > 0 && keys.every((key) => key.isDescending && !key.isNullable);
    return (a.id < b.id ? -1 : 1) * (isDescending ? -1 : 1);
  }

  private keyOf(meta: RecordMeta, order: Order, linked: boolean): Key {
    const [[name = '', inner] = []] = Object.entries(order);
    const field = meta.fields.get(name);
    if (field && field.kind !== 'toOne') {
      const rank = (value: Value): string | number | null =>
        field.kind === 'choice' && value !== null
          ? (this.ranks.get(value as string) ?? 0)
          : typeof value === 'boolean'
            ? Number(value)
            : (value as string | number | null);
      return {
        value: (row) => rank(row?.values.get(name) ?? null),
        isName: field.kind === 'text',
        isDescending: inner === 'DESC',
        isNullable: linked || !field.required || field.kind === 'date',
      };
    }
    const inverse = meta.inverses.get(name);
    const next = field ? targetOf(field) : inverse?.from;
    if (!next) throw new Error(`no order by ${name}`);
    const key = this.keyOf(next, inner as Order, true);
    const step = (row: Row): Row | undefined =>
      field
        ? this.linked(field, row)
        : this.pointing(next, inverse?.field as FieldMeta, row.id).find((one) => !one.isHidden);
    return { ...key, value: (row) => (row ? key.value(step(row)) : null) };
  }
}

interface Key {
  readonly value: (row: Row | undefined) => string | number | null;
  readonly isName: boolean;
  readonly isDescending: boolean;
  readonly isNullable: boolean;
}

/** Archived records are out of every list unless its filter names `archivedAt`; what the policy hides always is. */
const isInList = (row: Row, filter: Filter | null): boolean =>
  !row.isHidden && (!row.isArchived || (filter !== null && namesArchived(filter)));

const namesArchived = (filter: Filter): boolean =>
  Object.entries(filter).some(
    ([key, part]) =>
      key === 'archivedAt' ||
      (['and', 'or', 'not'].includes(key) && [part].flat().some((one) => namesArchived(one as Filter))),
  );

/** By `byVisibility`; a role that it does not name sees what everybody sees. */
function isHiddenFrom(role: string, visibility: unknown): boolean {
  if (visibility === undefined || role === 'SYSTEM') return false;
  return role === 'DEMO' ? visibility === 'PRIVATE' : visibility !== 'PUBLIC';
}

function rowOf(meta: RecordMeta, record: Record<string, unknown>, role: string): Row {
  const values = new Map(
    [...meta.fields.values()].map((field) => [field.name, plainValue(field, record[field.name])] as const),
  );
  return {
    id: record.id as string,
    values,
    record,
    isHidden: isHiddenFrom(role, values.get('visibility')),
    isArchived: record.archivedAt != null,
  };
}

function plainValue(field: FieldMeta, value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (field.kind === 'date') return firstDay(value as UncertainDate);
  if (field.kind === 'amount') return Number((value as { amount: string }).amount);
  if (field.kind === 'toOne') return (value as { id: string }).id;
  if (value instanceof Date) return value.toISOString();
  return value as Value;
}

function compares(field: FieldMeta, value: Value, operator: string, operand: unknown): boolean {
  if (field.kind === 'localised') return comparesAny(value as Record<string, string> | null, operator, operand);
  // a day without a year lies before no date
  if (field.kind === 'date' && operator.startsWith('lt') && typeof value === 'string' && value < '0005') return false;
  const list = value as string[];
  switch (operator) {
    case 'has':
      return list.includes(operand as string);
    case 'hasAny':
      return (operand as string[]).some((text) => list.includes(text));
    case 'isEmpty':
      return (list.length === 0) === operand;
    default:
      return equals(value, operator, operand);
  }
}

/** A text per language fulfils a condition when the text of any language does; it "differs" when none is equal. */
function comparesAny(texts: Record<string, string> | null, operator: string, operand: unknown): boolean {
  const any = (plain: string): boolean => Object.values(texts ?? {}).some((text) => equals(text, plain, operand));
  if (operator === 'isNull') return (texts === null) === operand;
  if (operator === 'ne') return !any('eq');
  if (operator === 'notIn') return !any('in');
  return any(operator);
}

function equals(value: Value, operator: string, operand: unknown): boolean {
  const both = value as number;
  const than = operand as number;
  switch (operator) {
    case 'isNull':
      return (value === null) === operand;
    case 'ne':
      return value !== operand;
    case 'notIn':
      return value === null || !(operand as Value[]).includes(value);
    default:
  }
  if (value === null) return false;
  switch (operator) {
    case 'eq':
      return value === operand;
    case 'in':
      return (operand as Value[]).includes(value);
    case 'lt':
      return both < than;
    case 'lte':
      return both <= than;
    case 'gt':
      return both > than;
    case 'gte':
      return both >= than;
    case 'contains':
      return fold(value as string).includes(fold(operand as string));
    case 'startsWith':
      return fold(value as string).startsWith(fold(operand as string));
    default:
      throw new Error(`no operator ${operator}`);
  }
}
