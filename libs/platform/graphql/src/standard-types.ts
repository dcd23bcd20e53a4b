import { registerEnumType } from '@nestjs/graphql';
import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { defineInput, defineObject } from './dynamic-types.js';
import { DateTime } from './scalars.js';

export const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Order of a list. Records without a value come last in both directions.',
  valuesMap: { ASC: { description: 'Smallest first.' }, DESC: { description: 'Largest first.' } },
});

/** The languages of the API; the inner value is the language code. */
export const LanguageChoice = { EN: 'en', IT: 'it', HR: 'hr', EL: 'el', RO: 'ro', SL: 'sl' } as const;
registerEnumType(LanguageChoice, { name: 'Language', description: 'A language of the product.' });

const comparisons = (type: () => unknown): Record<string, { type: () => unknown; description: string }> => ({
  eq: { type, description: 'Equal to.' },
  ne: { type, description: 'Not equal to, or without a value.' },
  in: { type: () => [type()], description: 'One of these.' },
  notIn: { type: () => [type()], description: 'None of these, or without a value.' },
  isNull: { type: () => GraphQLBoolean, description: 'True: without a value. False: with one.' },
});
const ranges = (type: () => unknown): Record<string, { type: () => unknown; description: string }> => ({
  lt: { type, description: 'Less than.' },
  lte: { type, description: 'Less than or equal to.' },
  gt: { type, description: 'Greater than.' },
  gte: { type, description: 'Greater than or equal to.' },
});
const string = () => GraphQLString;

export const StringFilter = defineInput('StringFilter', 'A condition on a text.', {
  ...comparisons(string),
  contains: { type: string, description: 'Contains this text, whatever its case and accents.' },
  startsWith: { type: string, description: 'Starts with this text, whatever its case and accents.' },
});
export const ExactFilter = defineInput(
  'ExactFilter',
  'A condition on a text that is stored encrypted: found whole only.',
  {
    eq: { type: string, description: 'This text, whatever its case and the spaces and signs in a number.' },
    in: { type: () => [GraphQLString], description: 'One of these texts.' },
    isNull: { type: () => GraphQLBoolean, description: 'True: without a value. False: with one.' },
  },
);
export const StringsFilter = defineInput('StringsFilter', 'A condition on a list of texts.', {
  has: { type: string, description: 'One of the texts is this one.' },
  hasAny: { type: () => [GraphQLString], description: 'One of the texts is among these.' },
  isEmpty: { type: () => GraphQLBoolean, description: 'True: there are none. False: there are some.' },
});
export const IdFilter = defineInput(
  'IdFilter',
  'A condition on an id.',
  comparisons(() => GraphQLID),
);
export const IntFilter = defineInput('IntFilter', 'A condition on a whole number.', {
  ...comparisons(() => GraphQLInt),
  ...ranges(() => GraphQLInt),
});
export const FloatFilter = defineInput('FloatFilter', 'A condition on a number.', {
  ...comparisons(() => GraphQLFloat),
  ...ranges(() => GraphQLFloat),
});
export const BooleanFilter = defineInput('BooleanFilter', 'A condition on a yes or no.', {
  eq: { type: () => GraphQLBoolean, description: 'Equal to.' },
  isNull: { type: () => GraphQLBoolean, description: 'True: without a value. False: with one.' },
});
export const DateFilter = defineInput(
  'DateFilter',
  'A condition on a date, written `YYYY-MM-DD`. A date that is known by month or year only counts as its first day.',
  { ...comparisons(string), ...ranges(string) },
);
export const DateTimeFilter = defineInput('DateTimeFilter', 'A condition on a moment in time.', {
  ...comparisons(() => DateTime),
  ...ranges(() => DateTime),
});

/** The filter on a closed list. */
export const enumFilter = (name: string, values: object): (new () => object) =>
  defineInput(
    `${name}Filter`,
    `A condition on ${name}.`,
    comparisons(() => values),
  );

/** A page's place as an ordinary resolver gives it: by field names. The read engine's is keyed by response keys. */
export class PageInfoValues {
  constructor(
    readonly values: Readonly<{
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    }>,
  ) {}
}

export const PageInfo = defineObject('PageInfo', 'Where a page of a list stands in the whole list.', {
  hasNextPage: { type: () => GraphQLBoolean, description: 'Whether records come after this page.' },
  hasPreviousPage: { type: () => GraphQLBoolean, description: 'Whether records come before this page.' },
  startCursor: {
    type: string,
    nullable: true,
    description: 'Cursor of the first record; give it as `before` (with `last`) for the page before.',
  },
  endCursor: {
    type: string,
    nullable: true,
    description: 'Cursor of the last record; give it as `after` for the next page.',
  },
});
