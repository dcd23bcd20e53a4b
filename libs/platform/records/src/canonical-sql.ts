import type { FieldMeta, RecordMeta } from './declaration.js';
import { linkRecords, targetOf } from './registry.js';

/** Links of a record to records for which another one may stand. */
export const canonicalLinks = (meta: RecordMeta): FieldMeta[] =>
  [...meta.fields.values()].filter((field) => field.canonicalColumn !== undefined);

/** Columns that follow from identity links: they are no content of the record, so they do not raise its `rev`. */
export const derivedColumns = (meta: RecordMeta): string[] => [
  ...(meta.options.linkable ? ['canonical_id'] : []),
  ...canonicalLinks(meta).map((field) => field.canonicalColumn as string),
];

/**
 * The condition that a record stands for itself. As plain equality of two columns the planner would take it for rare (one
 * in two hundred) and plan whole lists as if they had a few rows; of this form {@link CANONICAL_FUNCTIONS} keep statistics,
 * and without them it takes half of the rows.
 */
export const standsSql = (alias: string): string => `coalesce(${alias}.canonical_id = ${alias}.id, false)`;

/** Part of `migrations/derived.sql`, before the tables. */
export const CANONICAL_FUNCTIONS = `-- A new record stands for itself.
create or replace function stand_alone() returns trigger language plpgsql as $$
begin
  new.canonical_id := coalesce(new.canonical_id, new.id);
  return new;
end $$;
-- How many records stand for themselves, for the planner: nearly all do, which it cannot know of two columns.
create or replace function stands_statistics(relation text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare name text := relation || '_stands';
begin
  if not exists (select from pg_statistic_ext s where s.stxname = name and s.stxnamespace = 'public'::regnamespace) then
    execute format('create statistics %I on (coalesce(canonical_id = id, false)) from %I', name, relation);
    execute format('analyze %I', relation);
  end if;
end $$;
revoke execute on function stands_statistics(text) from public;
`;

/**
 * Keeps the derived columns of a table: a new record of a linkable type stands for itself, and a link to such a record
 * leads to whoever stands for it. The link's row asks under the lock that its foreign key takes anyway: two records that
 * become one at the same time are locked harder (`IdentityLinks`), so one of the two waits and sees the other's work.
 * It sees every record (security definer): who stands for whom does not depend on who writes.
 */
export function canonicalSql(meta: RecordMeta): string {
  return `${meta.options.linkable ? standAloneSql(meta) : ''}${linksSql(meta)}`;
}

/** All links that lead to records of a linkable type, as table and field. */
const linksTo = (meta: RecordMeta): { table: string; field: FieldMeta }[] =>
  [...linkRecords().values()].flatMap((from) =>
    canonicalLinks(from)
      .filter((field) => targetOf(field) === meta)
      .map((field) => ({ table: from.table, field })),
  );

const standAloneSql = (
  meta: RecordMeta,
): string => `-- Says who stands for each of some records, and lets all links to them follow. Nobody else writes these columns.
create or replace function ${meta.table}_stand(ids uuid[], canonicals uuid[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from ${meta.table} where id = any(ids) order by id for update; -- waits for those who link to one of them just now
  update ${meta.table} r set canonical_id = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r.id = w.id and r.canonical_id is distinct from w.canonical;
${linksTo(meta)
  .map(
    ({
      table,
      field,
    }) => `  update ${table} r set "${field.canonicalColumn}" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."${field.column}" = w.id and r."${field.canonicalColumn}" is distinct from w.canonical;
`,
  )
  .join('')}end $$;
revoke all on function ${meta.table}_stand(uuid[], uuid[]) from public;
grant execute on function ${meta.table}_stand(uuid[], uuid[]) to seedbed_app, seedbed_worker;
drop trigger if exists stand_alone on ${meta.table};
create trigger stand_alone before insert on ${meta.table} for each row execute function stand_alone();
select stands_statistics('${meta.table}');
`;

function linksSql(meta: RecordMeta): string {
  const links = canonicalLinks(meta);
  if (links.length === 0) return '';
  const follow = links.map(
    (field) => `  if tg_op = 'INSERT' or new."${field.column}" is distinct from old."${field.column}" then
    new."${field.canonicalColumn}" := (select canonical_id from ${targetOf(field).table} where id = new."${field.column}" for key share);
  end if;`,
  );
  return `create or replace function ${meta.table}_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
${follow.join('\n')}
  return new;
end $$;
drop trigger if exists follow on ${meta.table};
create trigger follow before insert or update on ${meta.table} for each row execute function ${meta.table}_follow();
`;
}
