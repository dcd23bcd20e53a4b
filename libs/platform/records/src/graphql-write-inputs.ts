import { registerEnumType } from '@nestjs/graphql';
import { addField, DateTime, defineInput, LIMITS } from '@seedbed/platform/graphql';
import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import type { FieldMeta, RecordMeta } from './declaration.js';
import type { AnyClass } from './generated-types.js';
import { inputFields, inputName } from './input-values.js';
import { type MutationNames, VERSION_INPUTS } from './mutation-names.js';
import { targetOf } from './registry.js';
import type { WriteOperation } from './write-hooks.js';

const string = () => GraphQLString;

const LocalisedTextInput = defineInput('LocalisedTextInput', 'The text of one language.');
addField(LocalisedTextInput, 'lang', { type: string, description: 'Language as a BCP 47 code, such as "sl".' });
addField(LocalisedTextInput, 'text', {
  type: string,
  nullable: true,
  description: 'The text; null takes the language out. Languages that are not named stay as they are.',
});
const MoneyInput = defineInput('MoneyInput', 'An amount of money.');
addField(MoneyInput, 'amount', { type: string, description: 'Decimal with at most two places: `1234.50`.' });
addField(MoneyInput, 'currency', { type: string, description: 'ISO 4217 code: `EUR`.' });

const BulkModeChoice = { ALL_OR_NOTHING: 'ALL_OR_NOTHING', BEST_EFFORT: 'BEST_EFFORT' } as const;
registerEnumType(BulkModeChoice, {
  name: 'BulkMode',
  description: 'What happens to the other items when one is refused.',
  valuesMap: {
    ALL_OR_NOTHING: { description: 'Nothing is written.' },
    BEST_EFFORT: { description: 'The others are written.' },
  },
});
/** The GraphQL type in which an input carries a field. */
function inputType(field: FieldMeta): () => unknown {
  switch (field.kind) {
    case 'id':
    case 'ref':
    case 'toOne':
      return () => GraphQLID;
    case 'localised':
      return () => [LocalisedTextInput];
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
    case 'amount':
      return () => MoneyInput;
    case 'text':
    case 'sealed':
    case 'date':
    case 'data':
      return string;
  }
}

function describeInput(field: FieldMeta): string {
  const notes = [
    field.kind === 'toOne' ? `Id of the ${targetOf(field).name}.` : '',
    field.kind === 'date'
      ? '`2018-09-10`, `2018-09`, `2018`, `--09-01`, or `unknown` for a date that no source names.'
      : '',
    field.required && field.default === undefined && field.name !== 'steward' ? 'Required.' : '',
  ];
  return [field.description, ...notes.filter((note) => note !== '')].join(' ');
}

/** All fields may be left out: what is missing is then told by name, with everything else that is wrong. */
function addFields(type: AnyClass, meta: RecordMeta): void {
  for (const field of inputFields(meta)) {
    addField(type, inputName(meta, field), {
      type: inputType(field),
      nullable: true,
      description: describeInput(field),
    });
  }
}

function addKey(type: AnyClass): void {
  addField(type, 'id', { type: () => GraphQLID, description: 'Its id.' });
  addField(type, 'rev', {
    type: () => GraphQLInt,
    description: 'The version that the change is made on; what others changed since is kept, or ends in CONFLICT.',
  });
}

function addRequest(type: AnyClass): void {
  addField(type, 'reason', { type: string, nullable: true, description: 'Why; it is written down with the change.' });
  addField(type, 'idempotencyKey', {
    type: string,
    nullable: true,
    description:
      'A key of your own for this request: sent again within a day, it writes nothing and answers as before.',
  });
}

function addItems(type: AnyClass, item: AnyClass): void {
  addField(type, 'items', { type: () => [item], description: `The records, ${LIMITS.listItems} at most.` });
  addField(type, 'mode', {
    type: () => BulkModeChoice,
    nullable: true,
    description: 'What happens to the others when one is refused: nothing is written, unless said otherwise.',
  });
  addRequest(type);
}

const RecordVersionInput = defineInput(VERSION_INPUTS.input, 'A record that exists.');
addKey(RecordVersionInput);
addRequest(RecordVersionInput);
const RecordVersionItem = defineInput('RecordVersionItem', 'A record that exists, among many.');
addKey(RecordVersionItem);
const RecordVersionsInput = defineInput(VERSION_INPUTS.manyInput, 'Records that exist.');
addItems(RecordVersionsInput, RecordVersionItem);

interface Inputs {
  readonly one: AnyClass;
  readonly many: AnyClass;
}

/** Makes the inputs of a mutation of one record and of many. */
export function inputsOf(meta: RecordMeta, operation: WriteOperation, names: MutationNames): Inputs {
  if (names.input === VERSION_INPUTS.input) return { one: RecordVersionInput, many: RecordVersionsInput };
  const says = `${operation === 'create' ? 'A new' : 'A change of a'} ${meta.name}`;
  const one = defineInput(names.input, `${says}.`);
  const item = defineInput(names.input.replace(/Input$/, 'Item'), `${says}, among many.`);
  const many = defineInput(names.manyInput, `${says}, many at once.`);
  for (const type of [one, item]) {
    if (operation === 'change') addKey(type);
    addFields(type, meta);
  }
  addRequest(one);
  addItems(many, item);
  return { one, many };
}
