import type { AppError, ErrorParams } from '@seedbed/platform/kernel';
import { metaOf, onConstraint, type RecordClass, registerDerivedSql } from '@seedbed/platform/records';

/** While the field of a record says so, its files stay as they are. */
export interface FileLock {
  readonly type: RecordClass;
  readonly field: string;
  readonly is: string;
  /** Says what to do first. */
  readonly error: (params?: ErrorParams, details?: { readonly cause?: unknown; readonly field?: string }) => AppError;
}

const locks = new Map<RecordClass, FileLock>();

/**
 * Locks the files of the records of a type while one of their fields has a value: none is added, erased or put to another record.
 * Called by the lib of the type when it is loaded, in the file that declares it. The database refuses as well, whoever asks it: what
 * it does follows from this (`migrations/derived.sql`). Throws when the type has a lock already.
 */
export function lockFilesWhile<T extends object>(
  type: new () => T,
  { field, is }: { readonly field: keyof T & string; readonly is: string },
  error: FileLock['error'],
): void {
  if (locks.has(type)) throw new Error(`The files of ${type.name} are locked twice; one lock says when.`);
  locks.set(type, { type, field, is, error });
  onConstraint(constraintOf(type), (params, details) => error(params, details));
}

export const lockOf = (type: RecordClass): FileLock | undefined => locks.get(type);

/**
 * SQL: whether the record `$1` is locked. It holds the row, so that whoever locks the record waits, and whoever is just locking it is
 * waited for. As strongly as whoever writes the record: two who hold it together could not both go on.
 */
export function isLockedSql({ type, field, is }: FileLock): string {
  const { table, fields } = metaOf(type);
  return `select "${fields.get(field)?.column}" is not distinct from '${is}' as locked from ${table} where id = $1 for no key update`;
}

const constraintOf = (type: RecordClass): string => `files_of_locked_${type.name.toLowerCase()}`;

registerDerivedSql('file_locks', () =>
  [...locks.values()].map(lockSql).reduce((all, one) => `${all}${one}`, FILES_STAY),
);

/** With the rights of the owner: the lock holds for rows that the caller does not see, too. */
const FILES_STAY = `-- The files of a record stay while it is locked: none comes, goes or changes, but for who may see it and its name.
create or replace function files_stay() returns trigger language plpgsql
security definer set search_path = public, pg_temp as $$
declare
  gone constant jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  made constant jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  owner uuid;
  is_locked boolean;
begin
  for owner in select distinct (f ->> 'record_id')::uuid from unnest(array[gone, made]) f where f ->> 'record_type' = tg_argv[0]
  loop
    execute format('select %I is not distinct from $1 from %I where id = $2 for no key update', tg_argv[2], tg_argv[1])
      into is_locked using tg_argv[3], owner;
    if is_locked then
      raise exception 'The files of this % stay as they are while it is %.', tg_argv[0], tg_argv[3]
        using errcode = 'check_violation', constraint = tg_argv[4];
    end if;
  end loop;
  return coalesce(new, old);
end $$;
`;

function lockSql({ type, field, is }: FileLock): string {
  const { name, table, fields } = metaOf(type);
  const given = [name, table, fields.get(field)?.column, is, constraintOf(type)].map((text) => `'${text}'`).join(', ');
  return `drop trigger if exists files_stay_of_${table} on files;
create trigger files_stay_of_${table} before insert or delete or update of record_type, record_id, sha256, size, media_type on files
for each row execute function files_stay(${given});
`;
}
