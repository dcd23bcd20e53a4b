import { createHash } from 'node:crypto';
import { EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaIndexOptions } from 'typeorm';
import type { FieldMeta, RecordMeta } from './declaration.js';
import { linkRecords, targetOf } from './registry.js';

type Columns = Record<string, EntitySchemaColumnOptions>;

/** Names are ordered as people expect them in all of Europe's languages; codes by their bytes. */
export const NAME_COLLATION = 'und-x-icu';

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
const quoted = (value: unknown): string => `'${String(value).replaceAll("'", "''")}'`;

/** The tables of all record types as TypeORM knows them: what migrations are drafted from and drift is measured against. */
export const recordEntities = (): EntitySchema[] => [...linkRecords().values()].map(entitySchema);

function entitySchema(meta: RecordMeta): EntitySchema {
  const fields = [...meta.fields.values()];
  const relations = fields.filter((field) => field.kind === 'toOne');
  return new EntitySchema({
    name: meta.name,
    tableName: meta.table,
    columns: Object.assign({}, ...fields.map(columnsOf), ...fields.map(canonicalColumnOf)) as Columns,
    foreignKeys: relations.map((field) => ({
      name: `${meta.table}_${field.column}_fkey`,
      target: targetOf(field).name,
      columnNames: [field.column],
      referencedColumnNames: ['id'],
      onDelete: 'RESTRICT' as const,
    })),
    checks: fields.filter((field) => field.kind === 'choice').map((field) => choiceCheck(meta, field)),
    indices: indicesOf(meta, fields),
  });
}

/** Kept by a trigger (derived-sql.ts): who stands for the record a link names. */
const canonicalColumnOf = (field: FieldMeta): Columns =>
  field.canonicalColumn === undefined ? {} : { [field.canonicalColumn]: { type: 'uuid', nullable: true } };

function columnsOf(field: FieldMeta): Columns {
  const { column, secondColumn } = field;
  const common = { nullable: !field.required, ...defaultOf(field) };
  switch (field.kind) {
    case 'id':
      return { [column]: { type: 'uuid', primary: true, primaryKeyConstraintName: undefined } };
    case 'text':
      return { [column]: { type: 'text', ...common, ...(field.sortable ? { collation: NAME_COLLATION } : {}) } };
    case 'choice':
      return { [column]: { type: 'text', ...common } };
    case 'localised':
    case 'data':
      return { [column]: { type: 'jsonb', ...common } };
    case 'texts':
      return { [column]: { type: 'text', array: true, nullable: false, default: () => `'{}'` } };
    case 'count':
      return { [column]: { type: 'int', ...common } };
    case 'measure':
      return { [column]: { type: 'float8', ...common } };
    case 'flag':
      return { [column]: { type: 'boolean', ...common } };
    case 'moment':
      return { [column]: { type: 'timestamptz', ...common, ...(field.required ? { default: () => 'now()' } : {}) } };
    case 'date':
      return {
        [column]: { type: 'date', nullable: true },
        [secondColumn as string]: { type: 'text', nullable: !field.required },
      };
    case 'sealed':
      return { [column]: { type: 'text', ...common }, [secondColumn as string]: { type: 'text', ...common } };
    case 'amount':
      return {
        [column]: { type: 'bigint', nullable: !field.required },
        [secondColumn as string]: { type: 'text', nullable: !field.required },
      };
    case 'ref':
    case 'toOne':
      return { [column]: { type: 'uuid', ...common } };
  }
}

function defaultOf(field: FieldMeta): { default?: unknown } {
  if (field.default === undefined) return {};
  return { default: typeof field.default === 'string' ? () => quoted(field.default) : field.default };
}

/** The values stand in the name too, so that a changed list shows as drift (TypeORM compares checks by name). */
function choiceCheck(meta: RecordMeta, field: FieldMeta): { name: string; expression: string } {
  const values = field.choice?.values.map(quoted).join(', ') ?? '';
  return {
    name: `${meta.table}_${field.column}_check_${short(values)}`,
    expression: `"${field.column}" in (${values})`,
  };
}

/** An index for each foreign key, each order that is offered, and each unique rule (among live rows). */
function indicesOf(meta: RecordMeta, fields: readonly FieldMeta[]): EntitySchemaIndexOptions[] {
  const plain = fields
    .filter((field) => field.kind === 'toOne' || field.kind === 'ref' || (field.sortable && !field.managed))
    .map((field) => ({ name: `${meta.table}_${field.column}_idx`, columns: [field.column, 'id'] }));
  const canonical = fields.flatMap(({ canonicalColumn: column }) =>
    column === undefined ? [] : [{ name: `${meta.table}_${column}_idx`, columns: [column, 'id'] }],
  );
  const sealed = fields.flatMap(({ kind, secondColumn: column }) =>
    kind !== 'sealed' || column === undefined ? [] : [{ name: `${meta.table}_${column}_idx`, columns: [column, 'id'] }],
  );
  const unique = (meta.options.unique ?? []).map((names) => {
    const columns = names.map((name) => meta.fields.get(name)?.column as string);
    return {
      name: `${meta.table}_${columns.join('_')}_key`,
      columns,
      unique: true,
      ...(meta.stewarded ? { where: 'archived_at IS NULL' } : {}),
    };
  });
  return [...plain, ...canonical, ...sealed, ...unique];
}
