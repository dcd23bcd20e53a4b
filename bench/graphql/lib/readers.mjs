// @ts-check
/**
 * Who reads, and what row security stands behind the reader: Seedbed's own where its tables have it, else a stand-in of
 * the same form.
 */

/** Tables of the questions that have rows which not everybody sees. */
export const GUARDED = ['organisations', 'projects', 'participations'];

/** The role of the other servers: no owner, row security holds for it. */
export const READER_ROLE = 'bench_reader';

/** What PostGraphile sets for each request; the demo reader sees all but private records, as in Seedbed. */
export const READER_SETTINGS = { 'app.role': 'DEMO' };

const seen = `visibility in ('PUBLIC', 'NETWORK') or (visibility = 'NCC' and (
  (select current_setting('app.role', true)) = 'DEMO'
  or steward_id = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))`;

/**
 * Policies of the product's form for the other servers' role, and one that lets the product's roles pass: its own
 * condition is compiled into its statements.
 * @param {string} table
 */
const standIn = (table) => `
  alter table ${table} enable row level security;
  drop policy if exists bench_read on ${table};
  create policy bench_read on ${table} for select to ${READER_ROLE} using (${seen});
  drop policy if exists bench_pass on ${table};
  create policy bench_pass on ${table} to seedbed_app, seedbed_worker using (true);`;

/**
 * SQL that gives the other servers their role, and what PostGraphile needs for search (the product's own function) and
 * for groups.
 * @param {boolean} isSecured whether the product's tables have row security of their own: it then holds for every role
 */
export const readerSql = (isSecured) => `
do $$ begin
  if not exists (select from pg_roles where rolname = '${READER_ROLE}') then create role ${READER_ROLE} nologin; end if;
  if not pg_has_role(current_user, '${READER_ROLE}', 'member') then grant ${READER_ROLE} to current_user; end if;
end $$;
${isSecured ? '' : GUARDED.map(standIn).join('\n')}
grant select on ${GUARDED.join(', ')}, countries to ${READER_ROLE};
drop schema if exists bench_api cascade;
create schema bench_api;
create function bench_api.search_organisations(q text) returns setof organisations language sql stable as $f$
  select o.* from search_records(q, array['Organisation'], 2000) s
  join organisations o on o.id = s.record_id where o.archived_at is null order by s.score desc, o.id desc $f$;
create view bench_api.country_roles with (security_invoker = true) as
  select c.code, p.role, count(*)::int as count
  from participations p left join organisations o on o.id = p.organisation_id left join countries c on c.id = o.country_id
  where p.archived_at is null group by c.code, p.role;
-- else PostGraphile makes a field of it, of the same name as the column it fills, and answers nothing
comment on function journal_leaf(journal) is '@behavior -*';
grant usage on schema public, bench_api to ${READER_ROLE};
grant select on bench_api.country_roles to ${READER_ROLE};
`;
