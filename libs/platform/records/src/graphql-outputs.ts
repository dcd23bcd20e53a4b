import { addField, DateTime, defineObject, Json } from '@seedbed/platform/graphql';
import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import type { FieldMeta, RecordMeta } from './declaration.js';
import { targetOf } from './registry.js';
import { DatePrecision } from './uncertain-date.js';

const UncertainDateType = defineObject('UncertainDate', 'A date as precisely as its source gives it.', {
  value: {
    type: () => GraphQLString,
    nullable: true,
    description: '`2018-09-10`, `2018-09`, `2018`, or `--09-01` when the year is not known.',
  },
  precision: { type: () => DatePrecision.object, description: 'How precisely the date is known.' },
});
const MoneyType = defineObject('Money', 'An amount of money.', {
  amount: { type: () => GraphQLString, description: 'Decimal with two places: `1234.50`.' },
  currency: { type: () => GraphQLString, description: 'ISO 4217 code: `EUR`.' },
});

/** The GraphQL type of a field's value. */
export function outputType(field: FieldMeta): () => unknown {
  switch (field.kind) {
    case 'id':
    case 'ref':
      return () => GraphQLID;
    case 'text':
    case 'localised':
    case 'sealed':
      return () => GraphQLString;
    case 'texts':
      return () => [GraphQLString];
    case 'choice':
      return () => field.choice?.object;
    case 'count':
      return () => GraphQLInt;
    case 'measure':
      return () => GraphQLFloat;
    case 'flag':
      return () => GraphQLBoolean;
    case 'moment':
      return () => DateTime;
    case 'date':
      return () => UncertainDateType;
    case 'amount':
      return () => MoneyType;
    case 'data':
      return () => Json;
    case 'toOne':
      return () => targetOf(field).type;
  }
}

/** A linked record is nullable even where a link is required: the policy may hide it, as it may a field of some roles. */
const isNullable = (field: FieldMeta): boolean =>
  field.kind === 'toOne' || field.readBy !== undefined || (field.kind !== 'texts' && !field.required);

/** The fields of a type's object that take no arguments. */
export function addObjectFields(meta: RecordMeta): void {
  for (const field of meta.fields.values()) {
    if (field.kind === 'localised') continue; // has an argument: see fieldResolver
    addField(meta.type, field.name, {
      type: outputType(field),
      description: field.description,
      nullable: isNullable(field),
    });
  }
  if (meta.options.linkable) {
    const description = 'Id of the record that stands for it: its own, unless it is one with others.';
    addField(meta.type, 'canonicalId', { type: () => GraphQLID, description });
  }
  for (const inverse of meta.inverses.values()) {
    if (!inverse.one) continue;
    const description = `The ${inverse.from.name} of this record.`;
    addField(meta.type, inverse.name, { type: () => inverse.from.type, nullable: true, description });
  }
}
