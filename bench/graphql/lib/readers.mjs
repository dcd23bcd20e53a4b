// @ts-check
/** Who reads. Row security of Seedbed's tables holds for every server but the bare one. */

/** Tables of the questions that have rows which not everybody sees, and those that their policies look into. */
const GUARDED = [
  'organisations',
  'projects',
  'participations',
  'pilots',
  'pilot_competences',
  'competences',
  'portfolio_items',
  'portfolios',
];

/** The role of the other servers: no owner, row security holds for it. */
export const READER_ROLE = 'bench_reader';

/** @typedef {{ role: string, userId: string, nccIds: string[], organisationIds: string[] }} Reader as Seedbed has it */

/** What row security is told of a reader. @param {Reader} reader @returns {Record<string, string>} */
export const settingsOf = ({ role, userId, nccIds, organisationIds }) => ({
  'app.role': role,
  'app.user': userId,
  'app.nccs': `{${nccIds.join()}}`,
  'app.organisations': `{${organisationIds.join()}}`,
});

/** The same as start-up parameters of a connection. @param {Record<string, string>} settings @returns {string} */
export const asOptions = (settings) =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');

/** SQL that gives the other servers their role, and what PostGraphile needs for search (the product's own function) and for groups. */
export const readerSql = `
do $$ begin
  if not exists (select from pg_roles where rolname = '${READER_ROLE}') then create role ${READER_ROLE} nologin; end if;
  if not pg_has_role(current_user, '${READER_ROLE}', 'member') then grant ${READER_ROLE} to current_user; end if;
end $$;
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
