import type { Db } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import type { FieldMeta, RecordMeta } from './declaration.js';
import { linkColumn, targetOf } from './registry.js';

/** Links that count at most: beyond it nobody is better known. */
const MOST_LINKS = 1_000;

/**
 * The function that brings up to date what search knows of the whole: how many records point to each record, and in how
 * many texts each word stands. Triggers cannot keep them cheaply: every writer would wait for the row of "university".
 * In: all record types. Out: SQL; part of `migrations/derived.sql`.
 */
export function searchRefreshSql(metas: readonly RecordMeta[]): string {
  const searched = new Set(metas.flatMap((meta) => [...searchedTypes(meta)]));
  const links = metas.flatMap((meta) =>
    [...meta.fields.values()]
      .filter(
        (field) =>
          field.kind === 'toOne' &&
          !field.managed &&
          field.name !== 'steward' &&
          searched.has(targetOf(field)) &&
          !isPart(meta, field),
      )
      .map((field) => linksSql(meta, field)),
  );
  return `-- Counts links and words anew, and forgets words that no text has any more. Rows that a writer holds wait for the next time.
create or replace function search_refresh() returns void language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('search_refresh'));
  with links as (
    select id, least(count(*), ${MOST_LINKS})::smallint as n from (
      ${links.length > 0 ? links.join('\n      union all ') : 'select null::uuid as id where false'}
    ) l group by id
  ), stale as (
    select t.source_id, t.field, t.lang, coalesce(l.n, 0) as n
    from search_texts t left join links l on l.id = t.record_id
    where t.links <> coalesce(l.n, 0)
    for update of t skip locked
  )
  update search_texts t set links = s.n from stale s
  where t.source_id = s.source_id and t.field = s.field and t.lang = s.lang;
  with counted as materialized (
    select word, ndoc as n from ts_stat('select tsv from search_texts') where length(word) between 4 and 60 and word !~ '^[=+]'
  ), learnt as (
    insert into search_words as k (word, uses) select word, n from counted order by word
    on conflict (word) do update set uses = excluded.uses where k.uses <> excluded.uses
  )
  delete from search_words k where not exists (select from counted c where c.word = k.word);
end $$;
revoke all on function search_refresh() from public;
grant execute on function search_refresh() to seedbed_app, seedbed_worker;
`;
}

/** The types that texts of this one find. */
function searchedTypes(meta: RecordMeta): Set<RecordMeta> {
  const found = new Set<RecordMeta>();
  for (const field of meta.fields.values()) {
    if (field.search === undefined) continue;
    const owner = field.searchAs === undefined ? undefined : meta.fields.get(field.searchAs);
    found.add(owner ? targetOf(owner) : meta);
  }
  return found;
}

/** Whether the link says whose part the record is, such as the organisation of a name: that makes nobody better known. */
const isPart = (meta: RecordMeta, link: FieldMeta): boolean =>
  [...meta.fields.values()].some((field) => field.searchAs === link.name);

/** Live links that every signed-in reader may see: a rank must not tell of what is hidden. */
function linksSql(meta: RecordMeta, field: FieldMeta): string {
  const seen = meta.stewarded ? ` and archived_at is null and visibility in ('PUBLIC', 'NETWORK')` : '';
  const column = linkColumn(field);
  return `select "${column}" as id from ${meta.table} where "${column}" is not null${seen}`;
}

/**
 * Counts anew what search ranks by: links of records and uses of words. Seconds for 150,000 texts, so it belongs into a
 * job. May run twice, and beside writers: what they hold is counted the next time.
 */
export async function refreshSearch(db: Db, ctx: RequestContext): Promise<void> {
  await db.query(ctx, 'select search_refresh()');
}
