import type { RecordMeta } from './declaration.js';
import { linkColumn } from './registry.js';

/** What decides whether a row of a stewarded type is in a list: beside the key, the index alone answers. */
const DECIDING = ['visibility', 'steward_id', 'archived_at'] as const;

/**
 * Makes an index again where it is not yet of this form. The definition is compared with PostgreSQL's own text of it.
 * Migrations make these indexes plain: TypeORM knows no INCLUDE.
 */
export const COVER_INDEX = `create or replace function cover_index(relation text, key text, extra text[]) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  name text := relation || '_' || key || '_idx';
  wanted text := format('CREATE INDEX %I ON public.%I USING btree (%I, id) INCLUDE (%s)', name, relation, key,
    (select string_agg(quote_ident(e), ', ' order by n) from unnest(extra) with ordinality u(e, n)));
begin
  if pg_get_indexdef(to_regclass(quote_ident(name))) is distinct from wanted then
    execute format('drop index if exists %I', name);
    execute wanted;
  end if;
end $$;
revoke execute on function cover_index(text, text, text[]) from public;
`;

/** The indexes of a stewarded table on foreign keys and offered orders, with the columns of its policy beside the key. */
export function coverIndexesSql(meta: RecordMeta): string {
  if (!meta.stewarded) return '';
  return [...meta.fields.values()]
    .filter((field) => field.kind === 'toOne' || field.kind === 'ref' || (field.sortable && !field.managed))
    .map((field) => {
      const column = linkColumn(field);
      const extra = [...DECIDING, ...(meta.options.linkable ? ['canonical_id'] : [])].filter((one) => one !== column);
      return `select cover_index('${meta.table}', '${column}', '{${extra.join(',')}}');\n`;
    })
    .join('');
}
