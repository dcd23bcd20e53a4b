import type { RecordMeta } from './declaration.js';
import { fieldOf } from './registry.js';

/** What refuses to change rows that were written once. The roles of the product have no right to it either. */
export const APPEND_ONLY = `-- Rows of an append-only table stay as they were written; an erasure empties the columns it is told.
create or replace function append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('seedbed.erasing', true) = tg_table_name
    and (to_jsonb(new) - tg_argv) = (to_jsonb(old) - tg_argv) then
    return new;
  end if;
  raise exception 'Rows of % are never changed or removed.', tg_table_name using errcode = 'restrict_violation';
end $$;
`;

/** The trigger of an append-only type, and the function that erases from it; nothing for other types. */
export function appendOnlySql(meta: RecordMeta): string {
  const { table, options } = meta;
  if (options.appendOnly === undefined) return `drop trigger if exists append_only on ${table};\n`;
  const columns = options.appendOnly.erasable.map((field) => fieldOf(meta, field).column);
  const kept = [...columns, 'rev', 'updated_at'].map((column) => `'${column}'`).join(', ');
  return `drop trigger if exists append_only on ${table};
create trigger append_only before update or delete on ${table} for each row execute function append_only(${kept});
${columns.length === 0 ? '' : blankSql(table, columns)}`;
}

const blankSql = (table: string, columns: readonly string[]): string => {
  const quoted = columns.map((column) => `"${column}"`);
  return `-- Empties what an erasure takes out of rows. Out: of how many.
create or replace function ${table}_blank(ids uuid[]) returns int language plpgsql
security definer set search_path = public, pg_temp as $$
declare blanked int;
begin
  perform set_config('seedbed.erasing', '${table}', true);
  update ${table} set ${quoted.map((column) => `${column} = null`).join(', ')}
  where id = any(ids) and num_nonnulls(${quoted.join(', ')}) > 0;
  get diagnostics blanked = row_count;
  perform set_config('seedbed.erasing', '', true);
  return blanked;
end $$;
revoke all on function ${table}_blank(uuid[]) from public;
grant execute on function ${table}_blank(uuid[]) to seedbed_app, seedbed_worker;
`;
};
