import { registerEnumType } from '@nestjs/graphql';

/** A closed list of values: GraphQL enum, checked text column, labels in the catalogues of the web app. */
export interface ChoiceList<V extends string = string> {
  readonly name: string;
  readonly description: string;
  readonly values: readonly V[];
  /** The object Nest knows the enum by: value → value. */
  readonly object: Readonly<Record<V, V>>;
  readonly descriptions: Readonly<Record<V, string>>;
}
/** The union of a choice's values: `type PilotScope = ChoiceOf<typeof PilotScope>`. */
export type ChoiceOf<C> = C extends ChoiceList<infer V> ? V : never;

const choices = new Map<string, ChoiceList>();

/**
 * Declares a closed list. In: its GraphQL name, what it says, and each value with a sentence for the API's reader.
 * The values are stable identifiers; labels for people are translated in the web app. Throws when the name is taken.
 */
export function choice<const T extends Record<string, string>>(
  name: string,
  description: string,
  values: T,
): ChoiceList<keyof T & string> {
  if (choices.has(name)) throw new Error(`The choice ${name} is declared twice.`);
  const keys = Object.keys(values) as (keyof T & string)[];
  const object = Object.fromEntries(keys.map((key) => [key, key])) as Record<keyof T & string, keyof T & string>;
  registerEnumType(object, {
    name,
    description,
    valuesMap: Object.fromEntries(keys.map((key) => [key, { description: values[key] as string }])) as Record<
      keyof T & string,
      { description: string }
    >,
  });
  const made: ChoiceList<keyof T & string> = { name, description, values: keys, object, descriptions: values };
  choices.set(name, made as unknown as ChoiceList);
  return made;
}

/** All declared choices, by name: the source of the label check and of records.json. */
export const declaredChoices = (): ReadonlyMap<string, ChoiceList> => choices;
