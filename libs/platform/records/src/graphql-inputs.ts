import {
  addField,
  BooleanFilter,
  DateFilter,
  DateTimeFilter,
  ExactFilter,
  enumFilter,
  FloatFilter,
  IdFilter,
  IntFilter,
  SortDirection,
  StringFilter,
  StringsFilter,
} from '@seedbed/platform/graphql';
import type { ChoiceList } from './choice.js';
import type { FieldMeta, RecordMeta } from './declaration.js';
import type { AnyClass, Generated } from './generated-types.js';
import { targetOf } from './registry.js';

function filterType(field: FieldMeta, enums: Map<ChoiceList, AnyClass>): AnyClass | undefined {
  switch (field.kind) {
    case 'id':
    case 'ref':
      return IdFilter;
    case 'text':
    case 'localised':
      return StringFilter;
    case 'sealed':
      return ExactFilter;
    case 'texts':
      return StringsFilter;
    case 'choice': {
      const list = field.choice as ChoiceList;
      const known = enums.get(list) ?? enumFilter(list.name, list.object);
      enums.set(list, known);
      return known;
    }
    case 'count':
      return IntFilter;
    case 'measure':
    case 'amount':
      return FloatFilter;
    case 'flag':
      return BooleanFilter;
    case 'moment':
      return DateTimeFilter;
    case 'date':
      return DateFilter;
    case 'data':
    case 'toOne':
      return undefined;
  }
}

/** The fields of a type's filter: its own, those of linked records, and and/or/not. */
export function addFilterFields(
  meta: RecordMeta,
  typesOf: (meta: RecordMeta) => Generated,
  enums: Map<ChoiceList, AnyClass>,
): void {
  const { filter } = typesOf(meta);
  const add = (name: string, type: () => unknown, description: string): void =>
    addField(filter, name, { type, description, nullable: true });
  add('and', () => [filter], 'All of these hold.');
  add('or', () => [filter], 'At least one of these holds.');
  add('not', () => filter, 'This does not hold.');
  for (const field of meta.fields.values()) {
    if (field.kind === 'toOne') {
      add(field.name, () => typesOf(targetOf(field)).filter, field.description);
      add(`${field.name}Id`, () => IdFilter, `Id of: ${field.description}`);
      continue;
    }
    const type = filterType(field, enums);
    if (type) add(field.name, () => type, field.description);
  }
  for (const inverse of meta.inverses.values()) {
    const types = typesOf(inverse.from);
    add(inverse.name, () => (inverse.one ? types.filter : types.listFilter), `Linked ${inverse.from.name} records.`);
  }
}

/** The fields of a type's order: what can be sorted by, also across links to one record. */
export function addOrderFields(meta: RecordMeta, typesOf: (meta: RecordMeta) => Generated): void {
  const { order } = typesOf(meta);
  for (const field of meta.fields.values()) {
    if (field.kind === 'toOne') {
      const target = typesOf(targetOf(field)).order;
      addField(order, field.name, {
        type: () => target,
        nullable: true,
        description: `By a field of: ${field.description}`,
      });
    } else if (field.sortable) {
      addField(order, field.name, { type: () => SortDirection, nullable: true, description: field.description });
    }
  }
  for (const inverse of meta.inverses.values()) {
    if (!inverse.one) continue;
    const target = typesOf(inverse.from).order;
    addField(order, inverse.name, {
      type: () => target,
      nullable: true,
      description: `By a field of its ${inverse.from.name}.`,
    });
  }
}
