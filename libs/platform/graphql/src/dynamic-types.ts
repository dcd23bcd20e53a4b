import { Field, InputType, ObjectType } from '@nestjs/graphql';

// Nest's own signature is `() => any`: a class, a scalar, an enum object, or a list of one of them.
export type TypeThunk = Parameters<typeof Field>[0] & (() => unknown);
type AnyClass = new () => object;

export interface FieldSpec {
  readonly type: () => unknown;
  readonly description?: string;
  readonly nullable?: boolean;
}

/** A class with a name of its own: what Nest needs to know a generated type by. */
export const namedClass = (name: string): AnyClass => ({ [name]: class {} })[name] as AnyClass;

/** Adds a field to a Nest object or input type from outside the class, as a decorator on the class would. */
export function addField(type: AnyClass, name: string, spec: FieldSpec): void {
  const { type: thunk, ...options } = spec;
  Field(thunk as TypeThunk, { nullable: false, ...options })(type.prototype, name);
}

/** A generated input type. Fields may point to types that do not exist yet: they are asked for when the schema is built. */
export function defineInput(
  name: string,
  description: string,
  fields: Readonly<Record<string, FieldSpec>> = {},
): AnyClass {
  const type = namedClass(name);
  InputType(name, { description })(type);
  for (const [field, spec] of Object.entries(fields)) addField(type, field, { nullable: true, ...spec });
  return type;
}

/** A generated object type. */
export function defineObject(
  name: string,
  description: string,
  fields: Readonly<Record<string, FieldSpec>> = {},
): AnyClass {
  const type = namedClass(name);
  ObjectType(name, { description })(type);
  for (const [field, spec] of Object.entries(fields)) addField(type, field, spec);
  return type;
}
