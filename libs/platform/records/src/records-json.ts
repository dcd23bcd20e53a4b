import type { FieldMeta, RecordMeta } from './declaration.js';
import { callers, inputName, isWritable, isWritten } from './input-values.js';
import { mutationNames } from './mutation-names.js';
import { linkRecords, targetOf } from './registry.js';
import type { WriteOperation } from './write-hooks.js';

/** The declarations as data for the web app and other programs (`records.json`): types, fields, links, policies. */
export function recordsJson(): string {
  const types = [...linkRecords().values()].map((meta) => ({
    name: meta.name,
    singular: meta.singular,
    plural: meta.plural,
    description: meta.options.description,
    title: meta.options.title,
    stewarded: meta.stewarded,
    ...(meta.options.hasFiles ? { hasFiles: true } : {}),
    personal: meta.options.personal,
    share: meta.options.share,
    together: meta.options.together ?? [],
    unique: meta.options.unique ?? [],
    mutations: mutationNames(meta),
    allowed: allowedJson(meta),
    ...proposeJson(meta),
    fields: [...meta.fields.values()].map((field) => fieldJson(meta, field)),
    lists: listsJson(meta),
  }));
  return `${JSON.stringify({ types }, null, 2)}\n`;
}

/** Which roles may use each mutation; whether on this row, the server decides. */
const allowedJson = (meta: RecordMeta): object =>
  Object.fromEntries(Object.keys(mutationNames(meta)).map((verb) => [verb, callers(meta, verb as WriteOperation)]));

/** Who may propose what of the type; what is applied at once, each centre says (`proposalModes`). */
function proposeJson({ options: { propose } }: RecordMeta): object {
  if (!propose) return {};
  const roles = Object.entries(propose.by).flatMap(([role, rows]) => (rows === 'none' ? [] : [role]));
  const { kinds, of } = propose;
  return { propose: { roles, kinds: ['CHANGE', ...kinds], ...(of === undefined ? {} : { of }) } };
}

function fieldJson(meta: RecordMeta, field: FieldMeta): object {
  return {
    name: field.name,
    kind: field.kind === 'sealed' ? 'text' : field.kind, // a text for everybody who may read it
    ...(field.kind === 'sealed' ? { sealed: true } : {}),
    description: field.description,
    required: field.required,
    managed: field.managed,
    sortable: field.sortable,
    ...formJson(meta, field),
    ...(field.max === undefined ? {} : { max: field.max }),
    ...(field.choice ? { choice: field.choice.name, values: field.choice.values } : {}),
    ...(field.kind === 'toOne' ? { target: targetOf(field).name } : {}),
    ...(field.search === undefined ? {} : { search: field.search }),
    ...(field.columns ? { columns: field.columns } : {}),
    ...(field.readBy ? { readBy: field.readBy } : {}),
    ...(field.propose ? { propose: field.propose } : {}),
    ...(field.personal ? { personal: { ...field.personal, purpose: field.personal.purpose.code } } : {}),
  };
}

/** What a form needs to know of a field: whether and under which name an input carries it, and what fits into it. */
const formJson = (meta: RecordMeta, field: FieldMeta): object => ({
  writable: isWritten(meta) && isWritable(meta, field),
  ...(isWritten(meta) && isWritable(meta, field) ? { input: inputName(meta, field) } : {}),
  ...(Object.hasOwn(meta.options.derive ?? {}, field.name) ? { derived: true } : {}),
  ...(field.default === undefined ? {} : { default: field.default }),
  ...(field.min === undefined ? {} : { min: field.min }),
  ...(field.each === undefined ? {} : { each: field.each }),
  ...(field.pattern === undefined ? {} : { pattern: field.pattern.source }),
  ...(field.url ? { url: true } : {}),
});

const listsJson = (meta: RecordMeta): object[] =>
  [...meta.inverses.values()].map((inverse) => ({
    name: inverse.name,
    one: inverse.one,
    of: inverse.from.name,
    by: inverse.field.name,
  }));
