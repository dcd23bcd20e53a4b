import type { Localised, Role } from '@seedbed/platform/kernel';
import type { ChoiceList, ChoiceOf } from './choice.js';
import type { FieldKind, FieldMeta, Inverse, Proposable, RecordClass, SearchWeight } from './declaration.js';
import type { Money } from './money.js';
import { snake } from './naming.js';
import type { PersonalFacts } from './personal.js';
import type { UncertainDate } from './uncertain-date.js';

/** A decorator that fits only a property of type `V`: anything else does not compile. */
export type FieldDecorator<V> = <K extends string>(target: { [P in K]?: V | null | undefined }, key: K) => void;

const declared = new WeakMap<object, Map<string, FieldMeta>>();
const personal = new WeakMap<object, Map<string, PersonalFacts>>();

/**
 * The fields declared on a class and its base classes, base first, with what is said of their privacy.
 * Throws where something that is no field is called personal.
 */
export function fieldsOf(type: RecordClass): Map<string, FieldMeta> {
  const chain: object[] = [];
  for (let at: object | null = type.prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    chain.unshift(at);
  }
  const fields = new Map(chain.flatMap((prototype) => [...(declared.get(prototype) ?? [])]));
  for (const [name, facts] of chain.flatMap((prototype) => [...(personal.get(prototype) ?? [])])) {
    const field = fields.get(name);
    if (!field) throw new Error(`${type.name}.${name} is called @Personal, but is no field: add a field decorator.`);
    fields.set(name, { ...field, personal: facts });
  }
  return fields;
}

/**
 * The field holds data of a person: for which purpose, on which legal basis, and how long it is kept. Beside the field's
 * own decorator, in either order. A type with such fields says `personal: 'declared on its fields'`.
 */
export function Personal(facts: PersonalFacts): (target: object, key: string) => void {
  if (!/^P(?=\d)(\d+Y)?(\d+M)?(\d+D)?$/.test(facts.keep)) {
    throw new Error(`"${facts.keep}" is no period to keep data for; write years, months and days, such as P2Y6M.`);
  }
  return (target, key) => {
    const fields = personal.get(target) ?? new Map<string, PersonalFacts>();
    personal.set(target, fields.set(key, facts));
  };
}

type Draft = Partial<Omit<FieldMeta, 'name' | 'kind' | 'description' | 'column'>>;

/** What the columns of a field are called behind its name. */
const ENDINGS: Partial<Record<FieldKind, string>> = { toOne: '_id', amount: '_minor', sealed: '_enc' };
const SECOND_ENDINGS: Partial<Record<FieldKind, string>> = { date: '_precision', amount: '_currency', sealed: '_hmac' };

function declare<V>(kind: FieldKind, description: string, draft: Draft): FieldDecorator<V> {
  return (target, key) => {
    const fields = declared.get(target) ?? new Map<string, FieldMeta>();
    declared.set(target, fields);
    const column = `${snake(key)}${ENDINGS[kind] ?? ''}`;
    const ending = SECOND_ENDINGS[kind];
    const second = ending === undefined ? undefined : `${snake(key)}${ending}`;
    fields.set(key, {
      required: false,
      sortable: false,
      managed: false,
      ...draft,
      name: key,
      kind,
      description,
      column,
      ...(second === undefined ? {} : { secondColumn: second }),
    });
  };
}

interface Common {
  readonly required?: boolean;
  /** Headings under which an import recognises the field and an export names it. */
  readonly columns?: readonly string[];
  /** Kept by the platform; no input carries it. */
  readonly managed?: boolean;
  /** The only roles that may read the field (and so write it). For others it is as if it were not there. */
  readonly readBy?: readonly Role[];
  /** How far those may propose a value who do not write it (`propose` of the type says who). */
  readonly propose?: Proposable;
}
/** Of kinds that lists can be ordered by. */
interface Ordered extends Common {
  /** False where nobody asks for the order: lists do not offer it, and the field gets no index. */
  readonly sortable?: false;
}
interface TextOptions extends Common {
  /** Longest allowed length in characters. */
  readonly max: number;
  readonly search?: SearchWeight;
  readonly searchAs?: string;
  readonly pattern?: RegExp;
  /** An http(s) address. */
  readonly url?: true;
  readonly sortable?: boolean;
  readonly default?: string;
}

/** A text; with `localised: true` one text per language. */
export function Text(description: string, options: TextOptions & { localised: true }): FieldDecorator<Localised>;
export function Text(description: string, options: TextOptions & { localised?: false }): FieldDecorator<string>;
export function Text(description: string, options: TextOptions & { localised?: boolean }): FieldDecorator<never> {
  const { localised = false, ...rest } = options;
  return declare(localised ? 'localised' : 'text', description, {
    ...rest,
    sortable: !localised && options.sortable === true,
  });
}

/**
 * A text that is encrypted wherever it is stored: in its table, in the journal, in backups. A keyed hash beside it finds
 * it exactly. It is neither searched nor sorted by; who may read the record reads it in clear.
 */
export const Sealed = (
  description: string,
  options: Common & { max: number; pattern?: RegExp },
): FieldDecorator<string> => declare('sealed', description, options);

/** Several short texts, in order. `max` bounds their number, `each` the length of one. */
export const Texts = (description: string, options: Common & { max: number; each: number }): FieldDecorator<string[]> =>
  declare('texts', description, { default: [], ...options });

/** One value of a closed list. */
export const Choice = <C extends ChoiceList>(
  description: string,
  of: C,
  options: Ordered & { default?: ChoiceOf<C> } = {},
): FieldDecorator<ChoiceOf<C>> => declare('choice', description, { choice: of, sortable: true, ...options });

/** A whole number. */
export const Count = (
  description: string,
  options: Ordered & { min?: number; max?: number; default?: number } = {},
): FieldDecorator<number> => declare('count', description, { sortable: true, ...options });

/** A number with fractions (double precision). */
export const Measure = (
  description: string,
  options: Ordered & { min?: number; max?: number; default?: number } = {},
): FieldDecorator<number> => declare('measure', description, { sortable: true, ...options });

/** Yes or no. */
export const Flag = (description: string, options: Ordered & { default?: boolean } = {}): FieldDecorator<boolean> =>
  declare('flag', description, { sortable: true, ...options });

/** A date as precisely as it is known. */
export const DateOn = (description: string, options: Ordered = {}): FieldDecorator<UncertainDate> =>
  declare('date', description, { sortable: true, ...options });

/** A moment in time (UTC). */
export const Moment = (description: string, options: Ordered = {}): FieldDecorator<Date> =>
  declare('moment', description, { sortable: true, ...options });

/** An amount of money. */
export const Amount = (description: string, options: Ordered = {}): FieldDecorator<Money> =>
  declare('amount', description, { sortable: true, ...options });

/** Structured data without a schema of its own (a job's result); readable, never filtered. */
export const Data = (description: string, options: Common = {}): FieldDecorator<unknown> =>
  declare('data', description, options);

/** The id of a record of any type, beside a text that names the type. */
export const Ref = (description: string, options: Common = {}): FieldDecorator<string> =>
  declare('ref', description, options);

/**
 * A link to one record. Declared by the side that holds the foreign key; `inverse` is the name the other side gets
 * (a list, `{ one }` for a one-to-one link, or `{ none: 'why' }`). `exact` means this very record, also when another
 * one stands for it.
 */
export const ToOne = <T extends object>(
  description: string,
  target: () => new () => T,
  options: Common & { inverse: Inverse; exact?: true },
): FieldDecorator<T> => declare('toOne', description, { target: target as unknown as () => RecordClass, ...options });

/** The primary key. Base classes only. */
export const Id = (description: string): FieldDecorator<string> =>
  declare('id', description, { required: true, managed: true });
