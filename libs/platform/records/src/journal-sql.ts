import type { FieldMeta, RecordMeta } from './declaration.js';
import { NAME_COLLATION } from './entity-schema.js';

const quoted = (column: string): string => `"${column}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Whether changes of a type are written down; a type that is not says why in its declaration. */
export const isJournalled = (meta: RecordMeta): boolean => meta.options.journal === undefined;

/** Who wrote the row of a record that was there before the journal. */
export const BASE_LINE = 'system:journal';

/**
 * The journal's part of `migrations/derived.sql`: what writes it, seals it and erases from it, and the triggers of every
 * record type. Records that were there before the journal get one row each, once, that says what they were.
 */
export const journalSql = (metas: readonly RecordMeta[]): string =>
  [FUNCTIONS, ...metas.map(triggersSql), RIGHTS].join('\n');

/**
 * The rows of a type as they were at a moment, in the columns of its table: what a read "as it was on D" takes in the
 * place of the table. In: the type, and the SQL of the moment (a placeholder with its cast). Out: a sub-select in
 * brackets. A record is there from its first row of the journal on; one that was deleted or erased is not. A column that
 * did not exist yet has its default where the declaration says one, else it is empty. Throws when the type is not
 * journalled.
 */
export function asOfTable(meta: RecordMeta, moment: string): string {
  if (!isJournalled(meta)) throw new Error(`${meta.name} is not journalled, so nobody knows what it was.`);
  const kind = literal(meta.name);
  const columns = [...meta.fields.values()].flatMap((field) => imageColumns(field, 'p.record_id')).join(', ');
  // one expression for each column, and no function over all: only what a read names is worked out
  return `(select ${columns}
  from (select distinct on (record_id) record_id, seq from journal
        where kind = ${kind} and at <= ${moment} order by record_id, seq desc) p
  join journal j on j.kind = ${kind} and j.record_id = p.record_id and j.seq = p.seq
  where j.op <> 'd' and j.after is not null)`;
}

/** The row of today that a row of the past hangs on: its alias, and the condition under which it is shown. */
export interface RowOfToday {
  readonly alias: string;
  readonly condition: string | undefined;
}

/**
 * As {@link asOfTable}, of those records only that are there and shown today: each row hangs on today's row of the same
 * record, so that row security and the condition decide about it as well. It is looked up record by record: who asks for
 * one id reads one row of the journal.
 */
export function shownAsOfTable(meta: RecordMeta, moment: string, row: RowOfToday): string {
  return `(${then(meta, moment, row)})`;
}

/**
 * The same rows as {@link shownAsOfTable} for reads of many records: one that did not change since is today what it was
 * then, so its row is read as it is and with the indexes it has; only the others are looked up in the journal.
 */
export function allShownAsOfTable(meta: RecordMeta, moment: string, row: RowOfToday): string {
  const { alias, condition } = row;
  const columns = [...meta.fields.values()].flatMap((field) => todayColumns(field, alias)).join(', ');
  const mine = `from journal c where c.kind = ${literal(meta.name)} and c.record_id = ${alias}.id`;
  return `(select ${columns} from ${quoted(meta.table)} ${alias}
  where not exists (select ${mine} and c.at > ${moment}) and not exists (select ${mine} and c.erased_at is not null)${also(condition)}
  union all ${then(meta, moment, row, isChanged(meta, moment, alias))})`;
}

/** Of the rows of {@link shownAsOfTable} those of records that changed since. */
export const changedAsOfTable = (meta: RecordMeta, moment: string, row: RowOfToday): string =>
  `(${then(meta, moment, row, isChanged(meta, moment, row.alias))})`;

const also = (condition: string | undefined): string => (condition === undefined ? '' : ` and ${condition}`);

/** Whether the journal says more of a record than what it was then. What was erased is in neither. */
const isChanged = (meta: RecordMeta, moment: string, alias: string): string =>
  `exists (select from journal c where c.kind = ${literal(meta.name)} and c.record_id = ${alias}.id
    and (c.at > ${moment} or c.erased_at is not null))`;

function then(meta: RecordMeta, moment: string, { alias, condition }: RowOfToday, which?: string): string {
  if (!isJournalled(meta)) throw new Error(`${meta.name} is not journalled, so nobody knows what it was.`);
  const columns = [...meta.fields.values()].flatMap((field) => imageColumns(field, `${alias}.id`)).join(', ');
  return `select ${columns} from ${quoted(meta.table)} ${alias} cross join lateral (
    select op, after from journal where kind = ${literal(meta.name)} and record_id = ${alias}.id and at <= ${moment}
    order by seq desc limit 1) j
  where j.op <> 'd' and j.after is not null${also(which)}${also(condition)}`;
}

/** The columns of a field as they are today, in the order of {@link imageColumns}. */
const todayColumns = ({ column, secondColumn, canonicalColumn }: FieldMeta, alias: string): string[] =>
  [column, secondColumn, canonicalColumn].flatMap((name) => (name === undefined ? [] : [`${alias}.${quoted(name)}`]));

/** The columns of a field, worked out from the image `j.after` in the types of its table. */
function imageColumns(field: FieldMeta, id: string): string[] {
  const { column, secondColumn, canonicalColumn } = field;
  const as = (sql: string, name = column): string => `${sql} as ${quoted(name)}`;
  const json = `(j.after -> ${literal(column)})`;
  const text = `(j.after ->> ${literal(column)})`;
  const second = secondColumn === undefined ? [] : [as(`(j.after ->> ${literal(secondColumn)})`, secondColumn)];
  switch (field.kind) {
    case 'id':
      return [as(id)];
    case 'localised':
      return [as(textsOfThen(json))];
    case 'data':
      return [as(`nullif(${json}, 'null')`)];
    case 'texts':
      return [
        as(
          `case when jsonb_typeof(${json}) = 'array' then array(select jsonb_array_elements_text(${json})) else '{}' end`,
        ),
      ];
    case 'text':
      return [as(`${withDefault(field, text)}${field.sortable ? ` collate "${NAME_COLLATION}"` : ''}`)];
    case 'choice':
      return [as(withDefault(field, text))];
    case 'sealed':
      return [as(text), ...second];
    case 'toOne': {
      // an image from before there were merges says only what the source named, which stood for itself
      const standing = canonicalColumn && `coalesce(j.after ->> ${literal(canonicalColumn)}, ${text})::uuid`;
      return [as(`${text}::uuid`), ...(standing ? [as(standing, canonicalColumn)] : [])];
    }
    default:
      return [as(`${withDefault(field, text)}::${SQL_TYPES[field.kind]}`), ...second];
  }
}

/**
 * Texts per language of an image. One from before the field had languages holds the text itself, or a list of texts that stand
 * on lines now: English was the language of such fields.
 */
const textsOfThen = (json: string): string => `case jsonb_typeof(${json})
    when 'object' then ${json}
    when 'string' then jsonb_build_object('en', ${json})
    when 'array' then (select jsonb_build_object('en', string_agg(line, chr(10) order by at))
      from jsonb_array_elements_text(${json}) with ordinality as lines(line, at) having count(*) > 0) end`;

/** A row that was written before its column was there has the declared default of a field that is never empty. */
const withDefault = (field: FieldMeta, sql: string): string =>
  field.required && field.default !== undefined ? `coalesce(${sql}, ${literal(String(field.default))})` : sql;

const SQL_TYPES = {
  count: 'int',
  measure: 'float8',
  flag: 'boolean',
  moment: 'timestamptz',
  date: 'date',
  amount: 'bigint',
  ref: 'uuid',
} as const;

const FUNCTIONS = `-- The journal. Only these functions write it: they run with their owner's rights, the roles of the product may read.
-- A write outside of a use case has no actor of its own: then it is the role of the connection.
create or replace function journal_write() returns trigger language plpgsql
security definer set search_path = public, pg_temp set timezone = 'UTC'
set enable_nestloop = off as $$ -- the plan is kept: made for one row, it would compare each of many rows with each
#variable_conflict use_variable
declare
  moment constant timestamptz := clock_timestamp(); -- of the statement: later ones of a record are never earlier
  life constant int := (select l.incarnation from journal_life l);
  who constant text := coalesce(nullif(current_setting('app.actor', true), ''), nullif(current_setting('role', true), 'none'), session_user::text);
  reason constant text := nullif(current_setting('app.why', true), '');
  asked constant text := nullif(current_setting('app.request', true), '');
begin
  if tg_op = 'INSERT' then
    insert into journal (incarnation, kind, record_id, op, rev, actor, why, request, at, after, salt)
    select life, tg_argv[0], journal_new.id, 'i', journal_new.rev, who, reason, asked, moment,
      to_jsonb(journal_new), gen_random_uuid()
    from journal_new;
  elsif tg_op = 'UPDATE' then
    insert into journal (incarnation, kind, record_id, op, rev, actor, why, request, at, before, after, salt)
    select life, tg_argv[0], journal_new.id, 'u', journal_new.rev, who, reason, asked, moment,
      to_jsonb(journal_old), to_jsonb(journal_new), gen_random_uuid()
    from journal_old join journal_new using (id) where journal_old is distinct from journal_new;
  else
    insert into journal (incarnation, kind, record_id, op, rev, actor, why, request, at, before, salt)
    select life, tg_argv[0], journal_old.id, 'd', journal_old.rev, who, reason, asked, moment,
      to_jsonb(journal_old), gen_random_uuid()
    from journal_old;
  end if;
  return null;
end $$;

-- What a row says, as one hash. Numbers and JSON only: joined text or a printed time would depend on settings. Without a
-- search path of its own, so that it becomes part of the statement that uses it.
create or replace function journal_leaf(j journal) returns bytea language sql stable as $$
  select sha256(uuid_send(j.salt) || convert_to(jsonb_build_array(j.incarnation, j.xid::text, j.seq, j.kind, j.record_id,
    j.op, j.rev, j.actor, j.why, j.request, extract(epoch from j.at), j.before, j.after)::text, 'UTF8'))
$$;

-- Seals the next rows below the oldest open transaction into the chain. Out: how many. One sealer works at a time; a
-- second one waits for its batch and goes on behind it.
create or replace function journal_seal(batch int) returns int language plpgsql
security definer set search_path = public, pg_temp as $$
declare
  last journal_seals;
  sealed int;
begin
  perform pg_advisory_xact_lock(7301003);
  select * into last from journal_seals order by no desc limit 1;
  with ready as materialized (
    select j.incarnation, j.xid, j.seq from journal j
    where (j.incarnation, j.xid, j.seq) > (coalesce(last.incarnation, 0), coalesce(last.to_xid, '0'::xid8), coalesce(last.to_seq, 0))
      and (j.incarnation < (select incarnation from journal_life) or j.xid < pg_snapshot_xmin(pg_current_snapshot()))
    order by j.incarnation, j.xid, j.seq limit batch for update
  ), leaves as (
    update journal j set leaf = coalesce(j.leaf, journal_leaf(j)) from ready r
    where j.incarnation = r.incarnation and j.xid = r.xid and j.seq = r.seq
    returning j.incarnation, j.xid, j.seq, j.leaf
  ), chain as (
    select array_agg(l.seq order by l.incarnation, l.xid, l.seq) as seqs,
      (array_agg(l.incarnation order by l.incarnation desc, l.xid desc, l.seq desc))[1] as incarnation,
      (array_agg(l.xid order by l.incarnation desc, l.xid desc, l.seq desc))[1] as xid,
      string_agg(l.leaf, ''::bytea order by l.incarnation, l.xid, l.seq) as all_leaves
    from leaves l having count(*) > 0
  )
  insert into journal_seals (no, incarnation, to_xid, to_seq, seqs, hash)
  select coalesce(last.no, 0) + 1, c.incarnation, c.xid, c.seqs[cardinality(c.seqs)], c.seqs,
    sha256(coalesce(last.hash, ''::bytea) || c.all_leaves)
  from chain c
  returning cardinality(seqs) into sealed;
  return coalesce(sealed, 0);
end $$;

-- Takes what was written about a record out of the journal and leaves the hashes, so that the chain still holds. Out: of
-- how many rows.
create or replace function journal_erase(type text, record uuid) returns int language plpgsql
security definer set search_path = public, pg_temp as $$
declare erased int;
begin
  with mine as materialized (
    select j.incarnation, j.xid, j.seq from journal j
    where j.kind = type and j.record_id = record and j.erased_at is null
    order by j.incarnation, j.xid, j.seq for update -- in the order of the sealer
  )
  update journal j set leaf = coalesce(j.leaf, journal_leaf(j)), before = null, after = null, actor = null, why = null,
    salt = null, erased_at = clock_timestamp()
  from mine m where j.incarnation = m.incarnation and j.xid = m.xid and j.seq = m.seq;
  get diagnostics erased = row_count;
  return erased;
end $$;

-- Begins a new life of the journal when the database goes on in another cluster (a restored dump), whose transactions
-- are numbered anew. Out: the incarnation that holds now. It waits for whoever writes.
create or replace function journal_begin_life() returns int language plpgsql
security definer set search_path = public, pg_temp as $$
declare
  here bigint;
  branch int;
  life int;
begin
  select s.system_identifier, c.timeline_id into here, branch from pg_control_system() s, pg_control_checkpoint() c;
  select incarnation into life from journal_life l
  where l.system_identifier = here and l.timeline = branch and not exists (
    select from journal j where j.incarnation = l.incarnation and j.xid >= pg_snapshot_xmax(pg_current_snapshot()));
  if life is null then
    lock table journal in exclusive mode;
    update journal_life set incarnation = incarnation + 1, system_identifier = here, timeline = branch, since = clock_timestamp()
    returning incarnation into life;
  end if;
  return life;
end $$;
`;

const RIGHTS = `revoke all on function journal_write(), journal_seal(int), journal_erase(text, uuid), journal_begin_life() from public;
grant execute on function journal_erase(text, uuid) to seedbed_app, seedbed_worker;
grant execute on function journal_seal(int), journal_begin_life() to seedbed_worker;
`;

function triggersSql(meta: RecordMeta): string {
  const events = ['insert', 'update', 'delete'] as const;
  const drops = events.map((event) => `drop trigger if exists journal_${event} on ${meta.table};`);
  if (meta.options.journal !== undefined) {
    return [`-- ${meta.name} is not journalled: ${meta.options.journal.none}.`, ...drops, ''].join('\n');
  }
  const [old, now] = ['old table as journal_old', 'new table as journal_new']; // no field can have these names
  const rows = { insert: now, update: `${old} ${now}`, delete: old };
  const creates = events.map(
    (event) =>
      `create trigger journal_${event} after ${event} on ${meta.table} referencing ${rows[event]} for each statement execute function journal_write(${literal(meta.name)});`,
  );
  return [`-- ${meta.name}`, ...drops, ...creates, baseLine(meta), ''].join('\n');
}

/** The state of a record has held since it was last changed, so that is when its first row says that it was so. */
const baseLine = (meta: RecordMeta): string =>
  `insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, ${literal(meta.name)}, t.id, 'i', t.rev, '${BASE_LINE}', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from ${meta.table} t, journal_life l
where not exists (select from journal j where j.kind = ${literal(meta.name)} and j.record_id = t.id);`;
