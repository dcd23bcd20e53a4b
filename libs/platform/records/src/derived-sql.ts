import { APPEND_ONLY, appendOnlySql } from './append-only-sql.js';
import { BEGINNINGS, beginningsSql } from './beginnings-sql.js';
import { CANONICAL_FUNCTIONS, canonicalSql, derivedColumns } from './canonical-sql.js';
import { COVER_INDEX, coverIndexesSql } from './cover-indexes-sql.js';
import type { FieldMeta, RecordMeta } from './declaration.js';
import { journalSql } from './journal-sql.js';
import { ownSql } from './own-sql.js';
import { linkColumn, linkRecords, targetOf } from './registry.js';
import { rowSecuritySql } from './row-security-sql.js';
import { SEARCH_FUNCTIONS } from './search-functions.js';
import { searchRefreshSql } from './search-refresh.js';

/**
 * What the database does by itself, derived from the declarations: versions, search texts, row security, grants. The result is
 * `migrations/derived.sql`: idempotent, committed, applied after the migrations.
 */
export function derivedSql(): string {
  const metas = [...linkRecords().values()].sort((a, b) => (a.table < b.table ? -1 : 1));
  const search = [SEARCH_FUNCTIONS, searchRefreshSql(metas)];
  const begin = [HEAD, TOUCH, APPEND_ONLY, CANONICAL_FUNCTIONS, COVER_INDEX];
  const parts = [...begin, ...search, BEGINNINGS, ...metas.map(tableSql), ...ownSql(), GRANTS];
  return [...parts, journalSql(metas)].join('\n');
}

const quoted = (column: string): string => `"${column}"`;

const HEAD = `-- Generated from the record declarations by "npm run gen". Do not edit: change a declaration or its generator.
`;

/** What a touch function does; `content` turns `before` into the old row with the new values of what is no content. */
const touchFunction = (
  name: string,
  type: string,
  content: string,
): string => `create or replace function ${name}() returns trigger language plpgsql as $$
declare before ${type} := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
${content}  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
`;

const TOUCH = `-- Every change of content raises rev; the id of a record never changes.
${touchFunction('touch_record', 'record', '')}`;

/** Tables made by hand are granted by their migrations. */
const GRANTS = `grant select, insert, update, delete on search_texts, search_words to seedbed_app, seedbed_worker;
alter table search_texts enable row level security;
alter table search_words enable row level security;
drop policy if exists system on search_texts;
drop policy if exists system on search_words;
-- Words and texts of hidden records stand here: others ask search_records, which is told what they may see.
create policy system on search_texts using ((select coalesce(current_setting('app.role', true), '') = 'SYSTEM'));
create policy system on search_words using ((select coalesce(current_setting('app.role', true), '') = 'SYSTEM'));
grant select on migrations, derived_state to seedbed_app, seedbed_worker;
`;

function tableSql(meta: RecordMeta): string {
  const derived = derivedColumns(meta);
  const content = derived.map((column) => `  before.${quoted(column)} := new.${quoted(column)}; -- derived\n`).join('');
  const own = derived.length > 0 ? touchFunction(`${meta.table}_touch`, meta.table, content) : '';
  const touch = `-- ${meta.name}
${own}drop trigger if exists touch on ${meta.table};
create trigger touch before update on ${meta.table} for each row execute function ${own === '' ? 'touch_record' : `${meta.table}_touch`}();
${grantSql(meta)}`;
  return `${touch}${appendOnlySql(meta)}${canonicalSql(meta)}${rowSecuritySql(meta)}${coverIndexesSql(meta)}${beginningsSql(meta)}${searchSql(meta)}`;
}

const grantSql = ({ table, options }: RecordMeta): string =>
  options.appendOnly === undefined
    ? `grant select, insert, update, delete on ${table} to seedbed_app, seedbed_worker;\n`
    : `grant select, insert on ${table} to seedbed_app, seedbed_worker;
revoke update, delete on ${table} from seedbed_app, seedbed_worker;\n`;

/** Keeps the search texts of a table: one row per searched text (and language), written with the record. */
function searchSql(meta: RecordMeta): string {
  const searched = [...meta.fields.values()].filter((field) => field.search !== undefined);
  if (searched.length === 0) return '';
  const policy = meta.stewarded ? ['visibility', 'steward_id', 'archived_at'] : [];
  const columns = [...new Set([...searched.flatMap((field) => [field.column, ownerColumn(meta, field)]), ...policy])];
  const rows = (table: string): string => `select id as source, ${columns.map(quoted).join(', ')} from ${table}`;
  const texts = searched.map((field) => textsOf(meta, field)).join('\n    union all\n    ');
  return `create or replace function ${meta.table}_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (${rows('n')} except ${rows('o')}) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    ${texts};
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on ${meta.table};
drop trigger if exists search_update on ${meta.table};
drop trigger if exists search_delete on ${meta.table};
create trigger search_insert after insert on ${meta.table} referencing new table as n for each statement execute function ${meta.table}_search();
create trigger search_update after update on ${meta.table} referencing old table as o new table as n for each statement execute function ${meta.table}_search();
create trigger search_delete after delete on ${meta.table} referencing old table as o for each statement execute function ${meta.table}_search();
`;
}

function ownerColumn(meta: RecordMeta, field: FieldMeta): string {
  if (field.searchAs === undefined) return meta.options.linkable ? 'canonical_id' : 'id';
  const owner = meta.fields.get(field.searchAs);
  if (owner?.kind !== 'toOne')
    throw new Error(`${meta.name}.${field.name} is searched as "${field.searchAs}", which is no link.`);
  return linkColumn(owner);
}

function textsOf(meta: RecordMeta, field: FieldMeta): string {
  const owner = field.searchAs === undefined ? meta : targetOf(meta.fields.get(field.searchAs) as FieldMeta);
  const shown = meta.stewarded ? 'n.visibility, n.steward_id, n.archived_at is null' : 'null::text, null::uuid, true';
  const [lang, text, from] =
    field.kind === 'localised'
      ? ['l.key', 'l.value', `n cross join lateral jsonb_each_text(n.${quoted(field.column)}) l`]
      : [
          "''",
          field.kind === 'texts' ? `array_to_string(n.${quoted(field.column)}, ' · ')` : `n.${quoted(field.column)}`,
          'n',
        ];
  return `select n.${quoted(ownerColumn(meta, field))}, '${owner.name}', n.id, '${field.name}', ${lang}, '${field.search}', ${shown}, ${text} from ${from} where n.id = any(changed) and n.${quoted(ownerColumn(meta, field))} is not null and ${text} <> ''`;
}
