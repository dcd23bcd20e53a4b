import type { FieldMeta, RecordMeta } from './declaration.js';
import { linkRecords, targetOf } from './registry.js';

/** The declarations as data for the web app and other programs (`records.json`): types, fields, links, policies. */
export function recordsJson(): string {
  const types = [...linkRecords().values()].map((meta) => ({
    name: meta.name,
    singular: meta.singular,
    plural: meta.plural,
    description: meta.options.description,
    title: meta.options.title,
    stewarded: meta.stewarded,
    personal: meta.options.personal,
    share: meta.options.share,
    together: meta.options.together ?? [],
    fields: [...meta.fields.values()].map(fieldJson),
    lists: listsJson(meta),
  }));
  return `${JSON.stringify({ types }, null, 2)}\n`;
}

function fieldJson(field: FieldMeta): object {
  return {
    name: field.name,
    kind: field.kind,
    description: field.description,
    required: field.required,
    managed: field.managed,
    sortable: field.sortable,
    ...(field.max === undefined ? {} : { max: field.max }),
    ...(field.choice ? { choice: field.choice.name, values: field.choice.values } : {}),
    ...(field.kind === 'toOne' ? { target: targetOf(field).name } : {}),
    ...(field.search === undefined ? {} : { search: field.search }),
    ...(field.columns ? { columns: field.columns } : {}),
  };
}

const listsJson = (meta: RecordMeta): object[] =>
  [...meta.inverses.values()].map((inverse) => ({
    name: inverse.name,
    one: inverse.one,
    of: inverse.from.name,
    by: inverse.field.name,
  }));
