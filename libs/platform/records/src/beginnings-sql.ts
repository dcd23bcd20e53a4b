import type { FieldMeta, RecordMeta } from './declaration.js';
import { readCondition } from './row-security-sql.js';

/** Letters of a folded text that its index has: an entry has room for 2,700 bytes, and a name may need more. */
const INDEXED = 60;

/**
 * The function that gives the ids of the records whose field begins so, or undefined where there is none. Row security
 * keeps a condition with a function from an index unless the function is marked leakproof, which takes a superuser; this
 * one runs with its owner's rights and asks the policy itself.
 */
export const beginningsOf = (meta: RecordMeta, field: FieldMeta): string | undefined =>
  meta.stewarded && field.kind === 'text' && field.name === meta.options.title
    ? `${meta.table}_${field.column}_begins`
    : undefined;

/** What the functions of {@link beginningsSql} share; part of `migrations/derived.sql`, behind the folding. */
export const BEGINNINGS = `-- The first text behind all that begin so, by the numbers of the letters; of the last letter of all, one behind them.
create or replace function text_behind(beginning text) returns text language sql immutable parallel safe strict as $$
  select case
    when b = '' then repeat(chr(1114111), ${INDEXED + 1})
    when ascii(right(b, 1)) = 55295 then left(b, -1) || chr(57344) -- no letters are between them
    else left(b, -1) || chr(ascii(right(b, 1)) + 1) end
  from (select rtrim(beginning, chr(1114111)) as b) shortened
$$;
-- Makes the index of the beginnings of a folded text, anew when folding changed: it holds what was folded.
create or replace function begins_index(relation text, key text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  name text := relation || '_' || key || '_begins_idx';
  folding text := (select md5(string_agg(p.prosrc, ' ' order by p.proname)) from pg_proc p
    where p.oid in ('fold(text)'::regprocedure, 'fold_greek(text)'::regprocedure));
begin
  if obj_description(to_regclass(quote_ident(name)), 'pg_class') is distinct from folding then
    execute format('drop index if exists %I', name);
    execute format('create index %I on %I ((left(fold(%I), ${INDEXED})) collate "C")', name, relation, key);
    execute format('comment on index %I is %L', name, folding);
  end if;
end $$;
revoke execute on function begins_index(text, text) from public;
`;

/** The index and the function of a type's title, where it is a text of its own. */
export function beginningsSql(meta: RecordMeta): string {
  const title = meta.fields.get(meta.options.title);
  const name = title && beginningsOf(meta, title);
  if (name === undefined) return '';
  const folded = `fold(${meta.table}."${title?.column}")`;
  const indexed = `left(${folded}, ${INDEXED}) collate "C"`;
  return `select begins_index('${meta.table}', '${title?.column}');
create or replace function ${name}(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from ${meta.table}
  where ${indexed} >= left(beginning, ${INDEXED}) and ${indexed} < text_behind(left(beginning, ${INDEXED}))
    and (length(beginning) <= ${INDEXED} or starts_with(${folded}, beginning))
    and (${readCondition(meta)})
$$;
revoke execute on function ${name}(text) from public;
grant execute on function ${name}(text) to seedbed_app, seedbed_worker;
`;
}
