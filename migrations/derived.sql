-- Generated from the record declarations by "npm run gen". Do not edit: change a declaration or its generator.

-- Every change of content raises rev; the id of a record never changes.
create or replace function touch_record() returns trigger language plpgsql as $$
declare before record := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;

-- Rows of an append-only table stay as they were written; an erasure empties the columns it is told.
create or replace function append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('seedbed.erasing', true) = tg_table_name
    and (to_jsonb(new) - tg_argv) = (to_jsonb(old) - tg_argv) then
    return new;
  end if;
  raise exception 'Rows of % are never changed or removed.', tg_table_name using errcode = 'restrict_violation';
end $$;

-- A new record stands for itself.
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

create or replace function cover_index(relation text, key text, extra text[]) returns void
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

-- Greek in Latin letters (ELOT 743); in: lower case without accents.
create or replace function fold_greek(value text) returns text language sql immutable parallel safe strict as $$
  select translate(
    replace(replace(replace(replace(replace(replace(replace(
      regexp_replace(regexp_replace(regexp_replace(value,
        '([αεη])υ(?=[θκξπσςτφχψ]|\M)', '\1f', 'g'), '([αεη])υ', '\1v', 'g'), '\mμπ', 'b', 'g'),
      'ου', 'ou'), 'γγ', 'ng'), 'γξ', 'nx'), 'γχ', 'nch'), 'θ', 'th'), 'χ', 'ch'), 'ψ', 'ps'),
    'αβγδεζηικλμνξοπρσςτυφω', 'avgdeziiklmnxoprsstyfo')
$$;
-- Lower case, no accents, Greek in Latin letters: how texts are compared in filters and searches.
create or replace function fold(value text) returns text language sql immutable parallel safe strict as $$
  select case when f ~ '[α-ω]' then public.fold_greek(f) else f end
  from (select lower(public.unaccent('public.unaccent'::regdictionary, lower(normalize(value, NFKC)))) as f) folded
$$;
-- Words and single spaces only: what search compares. Letters with dots are one word: "S.r.l." and "d. o. o.".
create or replace function search_norm(value text) returns text language sql immutable parallel safe strict as $$
  select trim(regexp_replace(
    regexp_replace(fold(value), '(?<=\m[[:alpha:]])\. ?(?=[[:alpha:]]\M)', '', 'g'), '[^[:alnum:]]+', ' ', 'g'))
$$;
-- What a name is found by besides its words: written together ("+sociallab"), and by the first letters of its words, of
-- all and of those with more than three letters ("=cnr"). The signs keep them apart from words.
create or replace function search_shorthand(norm text) returns tsvector language sql immutable parallel safe strict as $$
  select coalesce(array_to_tsvector(array_agg(distinct t) filter (where t is not null)), '')
  from (
    select case when count(*) > 1 and length(norm) <= 40 then '+' || string_agg(w, '' order by at) end as joined,
      '=' || string_agg(left(w, 1), '' order by at) as initials,
      '=' || string_agg(left(w, 1), '' order by at) filter (where length(w) > 3) as long_initials
    from regexp_split_to_table(norm, ' ') with ordinality s(w, at)
  ) s cross join lateral unnest(array[joined,
    case when length(initials) between 4 and 9 then initials end,
    case when length(long_initials) between 4 and 9 then long_initials end]) t
$$;
create or replace function fill_search_text() returns trigger language plpgsql as $$
begin
  new.norm := search_norm(new.text);
  new.tsv := to_tsvector('simple', new.norm);
  if new.weight <> 'C' then new.tsv := new.tsv || search_shorthand(new.norm); end if;
  return new;
end $$;
drop trigger if exists fill on search_texts;
create trigger fill before insert or update of text on search_texts for each row execute function fill_search_text();
-- Texts that an older release folded otherwise. Comparing the words tells; what is right is not written.
update search_texts set text = text
where norm is distinct from search_norm(text)
  or (weight <> 'C' and tsv is distinct from to_tsvector('simple', norm) || search_shorthand(norm));

-- Learns the words of new texts, so that a mistyped word finds its neighbours. In the order of the alphabet: two
-- transactions that learn the same words must not wait for each other crosswise.
create or replace function search_learn(sources uuid[]) returns void language sql as $$
  insert into search_words (word)
  select distinct w from search_texts t, regexp_split_to_table(t.norm, ' ') w
  where t.source_id = any(sources) and length(w) between 4 and 60
    and not exists (select from search_words k where k.word = w)
  order by w
  on conflict do nothing
$$;

-- The words that a typed word may have been meant as, the nearest and most used first. Two letters in each other's
-- place are one mistake. A word that exists, or a short one, is changed in one place only.
create or replace function search_neighbours(w text) returns text[] language sql stable
set search_path = public, pg_temp as $$
  select array(
    select n.word from (
      select k.word, k.uses, levenshtein_less_equal(k.word, w, 2) as far from search_words k
      where k.word % w and length(k.word) between length(w) - 2 and length(w) + 2
      union all
      select k.word, k.uses, 1 from search_words k where k.word = any(array(
        select overlay(w placing reverse(substr(w, at, 2)) from at for 2) from generate_series(1, length(w) - 1) at))
    ) n
    where n.word <> w and n.far <= case
      when length(w) < 6 or exists (select from search_words k where k.word = w) then 1 else 2 end
    group by n.word order by min(n.far), max(n.uses) desc, n.word limit 8)
$$;
-- One word of a question: itself, (the last one) the start of a word, or one of its neighbours.
-- Without settings of its own, like search_query: they are called inside search_records, and each setting takes time.
create or replace function search_part(w text, is_last boolean, near boolean) returns tsquery language plpgsql stable as $$
declare
  part tsquery := to_tsquery('simple', w || case when is_last and length(w) >= 2 then ':*' else '' end);
  other text;
begin
  if near and length(w) between 4 and 60 then
    foreach other in array search_neighbours(w) loop part := part || to_tsquery('simple', other); end loop;
  end if;
  return part;
end $$;

-- Level 0: every word as typed. 1: words that no text has, as their neighbours. 2: every word or its neighbours.
-- 3: one of the words may be missing. 4: any of the rarest two.
drop function if exists search_query(text[], boolean);
create or replace function search_query(words text[], level int) returns tsquery language plpgsql stable as $$
declare parts tsquery[]; part tsquery; found tsquery; rest tsquery; a int; b int;
begin
  select array_agg(
    search_part(t.w, t.at = cardinality(words), level > 1 or level = 1 and k.word is null) order by coalesce(k.uses, 1), t.at)
  into parts
  from unnest(words) with ordinality t(w, at) left join search_words k on k.word = t.w;
  if level = 4 then return case when cardinality(parts) > 1 then parts[1] || parts[2] else parts[1] end; end if;
  if level < 3 or cardinality(parts) < 3 then
    foreach part in array parts loop found := case when found is null then part else found && part end; end loop;
    return found;
  end if;
  for a in 1..least(cardinality(parts), 6) loop
    rest := null;
    for b in 1..least(cardinality(parts), 6) loop
      if a <> b then rest := case when rest is null then parts[b] else rest && parts[b] end; end if;
    end loop;
    found := case when found is null then rest else found || rest end;
  end loop;
  return found;
end $$;

-- Which words of a question a text must have: short ones need not be there when two long ones are ("of", "and", "&"),
-- nor a last letter that somebody has only begun with.
create or replace function search_needed(words text[]) returns text[] language sql immutable parallel safe as $$
  select array(
    select w from unnest(words) with ordinality t(w, at)
    where cardinality(words) = 1 or length(w) >= 4
      or case when at = cardinality(words) then length(w) = 3 or (length(w) = 2 and l.long < 2) else l.long < 2 end
    order by at)
  from (select count(*) filter (where length(w) >= 4) as long from unnest(words) w) l
$$;

-- A question as one word, as a name written together, or as the first letters of one (search_shorthand).
create or replace function search_as_shorthand(words text[]) returns tsquery language sql immutable parallel safe as $$
  select (case
    when length(joined) > 40 then ''
    when cardinality(words) > 1 then format('''%1$s'':* | ''+%1$s'':*', joined)
    else format('''+%1$s'' | ''=%1$s''', joined) end)::tsquery
  from array_to_string(words, '') joined
$$;

-- Ids and scores of the best records for a text, and the text that matched. It sees all texts (security definer), so it
-- asks the settings of the transaction who reads, and leaves out what is hidden from them, and archived texts, before it
-- counts candidates. The engine joins the record under the reader's policy besides.
-- It takes the first level (search_query) that finds something; the literal one only if it finds enough or the very text.
-- Of the texts found, the equal ones, then those that begin alike, then those with every word are candidates first, so
-- that the cap drops none of them. Links (how many records point to this one) decide between texts that match alike.
drop function if exists search_records(text, text[], int, text[]);
create or replace function search_records(q text, types text[], cap int)
returns table (record_id uuid, record_type text, score float8, matched text)
language plpgsql stable security definer rows 50 set search_path = public, pg_temp set jit = off
set plan_cache_mode = force_generic_plan -- the plans are the same for all texts, and making one takes longer than searching
as $$
declare
  reader_group constant int := case when coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}') then 1
    when coalesce(current_setting('app.role', true), '') = any ('{DEMO}') then 2
    when coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}') then 3
    when coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}') then 4
    when coalesce(current_setting('app.role', true), '') = any ('{EDITOR}') then 5
    when coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}') then 6
    when coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}') then 7 end;
  of_reader_1 constant uuid[] := nullif(current_setting('app.nccs', true), '')::uuid[];
  of_reader_2 constant uuid[] := nullif(current_setting('app.organisations', true), '')::uuid[];
  wanted text := search_norm(left(q, 200));
  words text[] := (array(select w from regexp_split_to_table(wanted, ' ') w where w <> ''))[1:12];
  shorthand tsquery := search_as_shorthand(words);
  needed text[];
  whole tsquery;
  has_all boolean;
  asked tsquery;
  wider tsquery;
  found int := 0;
  few tid[]; -- where all texts stand that match, when they are fewer than ten: they need not be looked for again
begin
  if cardinality(words) = 0 then return; end if;
  needed := search_needed(words);
  if cardinality(needed) = 0 then needed := words; end if;
  whole := search_query(words, 0);
  has_all := cardinality(needed) = cardinality(words);
  for level in 0..4 loop
    wider := case when level = 0 and has_all then whole else search_query(needed, level) end || shorthand;
    if wider = asked then -- finds what was found before
      exit when found > 0;
      continue;
    end if;
    asked := wider;
    select count(*) + 10 * count(*) filter (where p.norm = wanted), case when count(*) < 10 then array_agg(p.place) end
    into found, few from (
      select t.ctid as place, t.norm from search_texts t
      where t.tsv @@ asked and t.record_type = any(types) and t.live
        and (t.visibility is null or reader_group = 1
  or (reader_group = 2 and (t."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or (reader_group = 3 and (t."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or (reader_group = 4 and (((t."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (t."steward_id" = any (of_reader_1)))))
  or (reader_group = 5 and (((t."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((t."steward_id" = any (of_reader_1)) and (t."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or (reader_group = 6 and (((t."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((t."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((t."record_id" = any (of_reader_2)))))))))
  or (reader_group = 7 and (t."visibility" = any (array['PUBLIC']::text[]))))
      limit 10) p;
    exit when found >= case level when 0 then 10 else 1 end;
  end loop;
  return query
    with texts as (
      (select t.* from search_texts t
        where left(t.norm, 60) collate "C" between left(wanted, 60) and left(wanted, 60) || chr(1114111)
          and starts_with(t.norm, wanted) and t.record_type = any(types) and t.live
          and (t.visibility is null or reader_group = 1
  or (reader_group = 2 and (t."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or (reader_group = 3 and (t."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or (reader_group = 4 and (((t."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (t."steward_id" = any (of_reader_1)))))
  or (reader_group = 5 and (((t."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((t."steward_id" = any (of_reader_1)) and (t."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or (reader_group = 6 and (((t."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((t."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((t."record_id" = any (of_reader_2)))))))))
  or (reader_group = 7 and (t."visibility" = any (array['PUBLIC']::text[]))))
        limit 2 * cap)
      union all
      (select t.* from search_texts t
        where few is null and t.tsv @@ asked and not starts_with(t.norm, wanted) and t.record_type = any(types) and t.live
          and (t.visibility is null or reader_group = 1
  or (reader_group = 2 and (t."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or (reader_group = 3 and (t."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or (reader_group = 4 and (((t."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (t."steward_id" = any (of_reader_1)))))
  or (reader_group = 5 and (((t."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((t."steward_id" = any (of_reader_1)) and (t."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or (reader_group = 6 and (((t."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((t."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((t."record_id" = any (of_reader_2)))))))))
  or (reader_group = 7 and (t."visibility" = any (array['PUBLIC']::text[]))))
        limit 2 * cap)
      union all
      (select t.* from search_texts t where t.ctid = any(few) and not starts_with(t.norm, wanted))
    ), found as materialized (
      select t.record_id as r, t.record_type as k, t.text as x, t.norm as v, t.source_id as i,
        case when t.norm = wanted then 1::float8 when starts_with(t.norm, wanted) then 0.3::float8 else 0::float8 end as alike,
        case when has_all or t.tsv @@ whole then 0.2::float8 else 0::float8 end as complete,
        case t.weight when 'A' then 0.3::float8 when 'B' then 0.1::float8 else 0::float8 end
          + case when t.links > 0 then 0.15::float8 * least(ln(1 + t.links::float8) / ln(200::float8), 1::float8) else 0::float8 end as bonus,
        least(length(wanted)::float8 / length(t.norm), 1::float8) as filled
      from texts t
    ), candidates as (
      select *, 20 * f.alike + 10 * f.complete + f.bonus + f.filled as worth from found f order by worth desc, f.i limit cap
    ), placed as materialized (
      select *, row_number() over () as place from candidates
    ), scored as (
      select c.r, c.k, c.x, c.alike + c.complete + c.bonus
        + case when c.place <= 200 then similarity(c.v, wanted) + word_similarity(wanted, c.v) else 0.9::float8 * c.filled end as s
      from placed c
    )
    select distinct on (d.r) d.r, d.k, d.s, d.x from scored d order by d.r, d.s desc, d.x;
end $$;

-- Counts links and words anew, and forgets words that no text has any more. Rows that a writer holds wait for the next time.
create or replace function search_refresh() returns void language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('search_refresh'));
  with links as (
    select id, least(count(*), 1000)::smallint as n from (
      select "ncc_id" as id from api_tokens where "ncc_id" is not null
      union all select "course_id" as id from attendance_counts where "course_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "edition_id" as id from attendance_counts where "edition_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "module_id" as id from attendance_counts where "module_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from attendance_counts where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "edition_id" as id from attendance_of_people where "edition_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "person_id" as id from attendance_of_people where "person_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "programme_id" as id from calls where "programme_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "pilot_id" as id from case_studies where "pilot_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "project_id" as id from case_studies where "project_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "organisation_canonical_id" as id from case_studies where "organisation_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from case_studies where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "person_id" as id from certificates where "person_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "module_id" as id from certificates where "module_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "ncc_id" as id from claim_reminders where "ncc_id" is not null
      union all select "person_id" as id from claim_reminders where "person_id" is not null
      union all select "list_id" as id from code_values where "list_id" is not null
      union all select "organisation_canonical_id" as id from competence_claims where "organisation_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "ncc_id" as id from competence_claims where "ncc_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "competence_id" as id from competence_claims where "competence_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "validated_by_canonical_id" as id from competence_claims where "validated_by_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from competence_claims where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from competence_frameworks where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "from_id" as id from competence_links where "from_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "to_id" as id from competence_links where "to_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from competence_links where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "competence_id" as id from competence_outcomes where "competence_id" is not null
      union all select "framework_id" as id from competences where "framework_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "broader_id" as id from competences where "broader_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from competences where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "person_id" as id from contact_points where "person_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "organisation_canonical_id" as id from contact_points where "organisation_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "course_id" as id from course_editions where "course_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "country_id" as id from course_editions where "country_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "region_id" as id from course_editions where "region_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "organiser_canonical_id" as id from course_editions where "organiser_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from course_editions where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "course_id" as id from course_modules where "course_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from course_modules where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "ncc_id" as id from courses where "ncc_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "organiser_canonical_id" as id from courses where "organiser_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "project_id" as id from courses where "project_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from courses where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "project_id" as id from deliverables where "project_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "action_id" as id from deliverables where "action_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "responsible_canonical_id" as id from deliverables where "responsible_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from deliverables where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "ncc_id" as id from due_reminders where "ncc_id" is not null
      union all select "left_id" as id from duplicate_candidates where "left_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "right_id" as id from duplicate_candidates where "right_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from duplicate_candidates where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "edition_id" as id from edition_trainer_people where "edition_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "person_id" as id from edition_trainer_people where "person_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "module_id" as id from edition_trainer_people where "module_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from edition_trainer_people where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "edition_id" as id from edition_trainers where "edition_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "organisation_canonical_id" as id from edition_trainers where "organisation_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "module_id" as id from edition_trainers where "module_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from edition_trainers where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from field_provenances where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "ncc_id" as id from governance_bodies where "ncc_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from governance_bodies where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "body_id" as id from governance_memberships where "body_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "organisation_canonical_id" as id from governance_memberships where "organisation_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from governance_memberships where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "programme_id" as id from grant_agreements where "programme_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "call_id" as id from grant_agreements where "call_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "indicator_id" as id from indicator_targets where "indicator_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from indicator_targets where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "indicator_id" as id from indicator_values where "indicator_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from indicator_values where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "result_id" as id from indicators where "result_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from indicators where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "mentor_ncc_id" as id from learning_exchanges where "mentor_ncc_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "mentor_organisation_canonical_id" as id from learning_exchanges where "mentor_organisation_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "learner_ncc_id" as id from learning_exchanges where "learner_ncc_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "learner_organisation_canonical_id" as id from learning_exchanges where "learner_organisation_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "competence_id" as id from learning_exchanges where "competence_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "practice_id" as id from learning_exchanges where "practice_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from learning_exchanges where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "measure_id" as id from measure_dependencies where "measure_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "depends_on_id" as id from measure_dependencies where "depends_on_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "measure_id" as id from measure_people where "measure_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "person_id" as id from measure_people where "person_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from measure_people where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "measure_id" as id from measure_steps where "measure_id" is not null
      union all select "project_id" as id from milestones where "project_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "action_id" as id from milestones where "action_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "responsible_canonical_id" as id from milestones where "responsible_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from milestones where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "module_id" as id from module_competences where "module_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "competence_id" as id from module_competences where "competence_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from module_competences where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "ncc_id" as id from ncc_hosts where "ncc_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "organisation_canonical_id" as id from ncc_hosts where "organisation_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from ncc_hosts where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "country_id" as id from nccs where "country_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "network_canonical_id" as id from network_memberships where "network_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "member_canonical_id" as id from network_memberships where "member_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from network_memberships where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "topic_id" as id from newsletter_issues where "topic_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "segment_id" as id from newsletter_issues where "segment_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "topic_id" as id from newsletter_subscriptions where "topic_id" is not null
      union all select "ncc_id" as id from newsletter_topics where "ncc_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "issue_id" as id from newsletter_variants where "issue_id" is not null
      union all select "objective_id" as id from objective_competences where "objective_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "competence_id" as id from objective_competences where "competence_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "organisation_id" as id from organisation_metrics where "organisation_id" is not null
      union all select "source_id" as id from organisation_names where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "organisation_id" as id from organisation_profiles where "organisation_id" is not null
      union all select "from_canonical_id" as id from organisation_relations where "from_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "to_canonical_id" as id from organisation_relations where "to_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from organisation_relations where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "country_id" as id from organisations where "country_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "region_id" as id from organisations where "region_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "language_id" as id from organisations where "language_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from organisations where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "project_id" as id from participations where "project_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "organisation_canonical_id" as id from participations where "organisation_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from participations where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from people where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "person_id" as id from person_competences where "person_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "competence_id" as id from person_competences where "competence_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "validated_by_canonical_id" as id from person_competences where "validated_by_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from person_competences where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "person_id" as id from person_roles where "person_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "organisation_canonical_id" as id from person_roles where "organisation_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from person_roles where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "pilot_id" as id from pilot_competences where "pilot_id" is not null
      union all select "competence_id" as id from pilot_competences where "competence_id" is not null
      union all select "pilot_id" as id from pilot_participations where "pilot_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "organisation_canonical_id" as id from pilot_participations where "organisation_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from pilot_participations where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "pilot_id" as id from pilot_people where "pilot_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "person_id" as id from pilot_people where "person_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from pilot_people where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "pilot_id" as id from pilot_phases where "pilot_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from pilot_phases where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "project_id" as id from pilots where "project_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "coordinator_canonical_id" as id from pilots where "coordinator_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "country_id" as id from pilots where "country_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "region_id" as id from pilots where "region_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from pilots where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "project_id" as id from platforms where "project_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "owner_canonical_id" as id from platforms where "owner_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from platforms where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "ncc_id" as id from policy_labs where "ncc_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from policy_labs where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "portfolio_id" as id from portfolio_items where "portfolio_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "competence_id" as id from portfolio_items where "competence_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from portfolio_items where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "ncc_id" as id from portfolios where "ncc_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "framework_id" as id from portfolios where "framework_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "practice_id" as id from practice_adoptions where "practice_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "ncc_id" as id from practice_adoptions where "ncc_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "organisation_canonical_id" as id from practice_adoptions where "organisation_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "exchange_id" as id from practice_adoptions where "exchange_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "country_id" as id from practice_adoptions where "country_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from practice_adoptions where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "competence_id" as id from practices where "competence_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "pilot_id" as id from practices where "pilot_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "owner_canonical_id" as id from practices where "owner_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from practices where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "organisation_id" as id from profile_confirmations where "organisation_id" is not null
      union all select "organisation_id" as id from profile_reminders where "organisation_id" is not null
      union all select "ncc_id" as id from profile_rules where "ncc_id" is not null
      union all select "organisation_id" as id from profile_sections where "organisation_id" is not null
      union all select "project_id" as id from project_actions where "project_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "responsible_canonical_id" as id from project_actions where "responsible_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from project_actions where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "project_id" as id from project_fundings where "project_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "programme_id" as id from project_fundings where "programme_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from project_fundings where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "from_id" as id from project_links where "from_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "to_id" as id from project_links where "to_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from project_links where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "project_id" as id from project_phases where "project_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from project_phases where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "grant_agreement_id" as id from projects where "grant_agreement_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "owner_canonical_id" as id from projects where "owner_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from projects where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from quality_flags where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "country_id" as id from regions where "country_id" is not null
      union all select "parent_id" as id from regions where "parent_id" is not null
      union all select "pilot_id" as id from result_nodes where "pilot_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "project_id" as id from result_nodes where "project_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "ncc_id" as id from result_nodes where "ncc_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "leads_to_id" as id from result_nodes where "leads_to_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from result_nodes where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "ncc_id" as id from role_assignments where "ncc_id" is not null
      union all select "programme_id" as id from role_assignments where "programme_id" is not null
      union all select "organisation_canonical_id" as id from sites where "organisation_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "ncc_id" as id from sites where "ncc_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "host_canonical_id" as id from sites where "host_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "region_id" as id from sites where "region_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "country_id" as id from sites where "country_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from sites where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "ncc_id" as id from stage_assessments where "ncc_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "criterion_id" as id from stage_assessments where "criterion_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from stage_assessments where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from stage_criteria where "source_id" is not null
      union all select "ncc_id" as id from stage_steps where "ncc_id" is not null
      union all select "source_id" as id from statements where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "ncc_id" as id from strategies where "ncc_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from strategies where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "objective_id" as id from strategy_measures where "objective_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "responsible_canonical_id" as id from strategy_measures where "responsible_canonical_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from strategy_measures where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "strategy_id" as id from strategy_objectives where "strategy_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "source_id" as id from strategy_objectives where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "person_id" as id from subject_requests where "person_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
      union all select "indicator_value_id" as id from value_decisions where "indicator_value_id" is not null
      union all select "source_id" as id from web_links where "source_id" is not null and archived_at is null and visibility in ('PUBLIC', 'NETWORK')
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

-- The first text behind all that begin so, by the numbers of the letters; of the last letter of all, one behind them.
create or replace function text_behind(beginning text) returns text language sql immutable parallel safe strict as $$
  select case
    when b = '' then repeat(chr(1114111), 61)
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
    execute format('create index %I on %I ((left(fold(%I), 60)) collate "C")', name, relation, key);
    execute format('comment on index %I is %L', name, folding);
  end if;
end $$;
revoke execute on function begins_index(text, text) from public;

-- ApiToken
drop trigger if exists touch on api_tokens;
create trigger touch before update on api_tokens for each row execute function touch_record();
grant select, insert, update, delete on api_tokens to seedbed_app, seedbed_worker;
drop trigger if exists append_only on api_tokens;
alter table api_tokens enable row level security;
drop policy if exists read on api_tokens;
create policy read on api_tokens for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,NODE_ADMIN,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,NODE_ADMIN,AUDITOR,DEMO}')) and (api_tokens."user_id" = (select nullif(current_setting('app.user', true), '')::uuid))));
drop policy if exists make on api_tokens;
create policy make on api_tokens for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on api_tokens;
create policy change on api_tokens for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on api_tokens;
create policy remove on api_tokens for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on api_tokens;
create policy worker on api_tokens for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- AttendanceCount
drop trigger if exists touch on attendance_counts;
create trigger touch before update on attendance_counts for each row execute function touch_record();
grant select, insert, update, delete on attendance_counts to seedbed_app, seedbed_worker;
drop trigger if exists append_only on attendance_counts;
alter table attendance_counts enable row level security;
drop policy if exists read on attendance_counts;
create policy read on attendance_counts for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (attendance_counts."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (attendance_counts."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((attendance_counts."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (attendance_counts."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((attendance_counts."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((attendance_counts."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (attendance_counts."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (attendance_counts."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on attendance_counts;
create policy make on attendance_counts for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on attendance_counts;
create policy change on attendance_counts for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on attendance_counts;
create policy remove on attendance_counts for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on attendance_counts;
create policy worker on attendance_counts for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('attendance_counts', 'visibility', '{steward_id,archived_at}');
select cover_index('attendance_counts', 'course_id', '{visibility,steward_id,archived_at}');
select cover_index('attendance_counts', 'edition_id', '{visibility,steward_id,archived_at}');
select cover_index('attendance_counts', 'module_id', '{visibility,steward_id,archived_at}');
select cover_index('attendance_counts', 'stage', '{visibility,steward_id,archived_at}');
select cover_index('attendance_counts', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('attendance_counts', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('attendance_counts', 'dimension', '{visibility,steward_id,archived_at}');
select cover_index('attendance_counts', 'category', '{visibility,steward_id,archived_at}');
select cover_index('attendance_counts', 'comparator', '{visibility,steward_id,archived_at}');
select cover_index('attendance_counts', 'value', '{visibility,steward_id,archived_at}');
select cover_index('attendance_counts', 'note', '{visibility,steward_id,archived_at}');
select cover_index('attendance_counts', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('attendance_counts', 'steward_id', '{visibility,archived_at}');
select begins_index('attendance_counts', 'note');
create or replace function attendance_counts_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from attendance_counts
  where left(fold(attendance_counts."note"), 60) collate "C" >= left(beginning, 60) and left(fold(attendance_counts."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(attendance_counts."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (attendance_counts."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (attendance_counts."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((attendance_counts."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (attendance_counts."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((attendance_counts."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((attendance_counts."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (attendance_counts."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (attendance_counts."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function attendance_counts_note_begins(text) from public;
grant execute on function attendance_counts_note_begins(text) to seedbed_app, seedbed_worker;
create or replace function attendance_counts_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "note", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "note", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'AttendanceCount', n.id, 'note', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."note" from n where n.id = any(changed) and n."id" is not null and n."note" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on attendance_counts;
drop trigger if exists search_update on attendance_counts;
drop trigger if exists search_delete on attendance_counts;
create trigger search_insert after insert on attendance_counts referencing new table as n for each statement execute function attendance_counts_search();
create trigger search_update after update on attendance_counts referencing old table as o new table as n for each statement execute function attendance_counts_search();
create trigger search_delete after delete on attendance_counts referencing old table as o for each statement execute function attendance_counts_search();

-- AttendanceOfPerson
drop trigger if exists touch on attendance_of_people;
create trigger touch before update on attendance_of_people for each row execute function touch_record();
grant select, insert, update, delete on attendance_of_people to seedbed_app, seedbed_worker;
drop trigger if exists append_only on attendance_of_people;
alter table attendance_of_people enable row level security;
drop policy if exists read on attendance_of_people;
create policy read on attendance_of_people for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((attendance_of_people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from course_editions p1 where p1."id" = attendance_of_people."edition_id" and (true))) and (exists (select from people p2 where p2."id" = attendance_of_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((attendance_of_people."visibility" = any (array['PUBLIC']::text[])) or (attendance_of_people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from course_editions p1 where p1."id" = attendance_of_people."edition_id" and (true))) and (exists (select from people p2 where p2."id" = attendance_of_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((attendance_of_people."visibility" = any (array['PUBLIC']::text[])) or (((attendance_of_people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (attendance_of_people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from course_editions p1 where p1."id" = attendance_of_people."edition_id" and (true))) and (exists (select from people p2 where p2."id" = attendance_of_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,COORDINATOR,EDITOR}')) and (((attendance_of_people."visibility" = any (array['PUBLIC']::text[])) and (exists (select from course_editions p1 where p1."id" = attendance_of_people."edition_id" and (true))) and (exists (select from people p2 where p2."id" = attendance_of_people."person_id" and (true)))))));
drop policy if exists make on attendance_of_people;
create policy make on attendance_of_people for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on attendance_of_people;
create policy change on attendance_of_people for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on attendance_of_people;
create policy remove on attendance_of_people for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on attendance_of_people;
create policy worker on attendance_of_people for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('attendance_of_people', 'visibility', '{steward_id,archived_at}');
select cover_index('attendance_of_people', 'edition_id', '{visibility,steward_id,archived_at}');
select cover_index('attendance_of_people', 'person_id', '{visibility,steward_id,archived_at}');
select cover_index('attendance_of_people', 'stage', '{visibility,steward_id,archived_at}');
select cover_index('attendance_of_people', 'attended_on', '{visibility,steward_id,archived_at}');
select cover_index('attendance_of_people', 'note', '{visibility,steward_id,archived_at}');
select cover_index('attendance_of_people', 'steward_id', '{visibility,archived_at}');
select begins_index('attendance_of_people', 'note');
create or replace function attendance_of_people_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from attendance_of_people
  where left(fold(attendance_of_people."note"), 60) collate "C" >= left(beginning, 60) and left(fold(attendance_of_people."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(attendance_of_people."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((attendance_of_people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from course_editions p1 where p1."id" = attendance_of_people."edition_id" and (true))) and (exists (select from people p2 where p2."id" = attendance_of_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((attendance_of_people."visibility" = any (array['PUBLIC']::text[])) or (attendance_of_people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from course_editions p1 where p1."id" = attendance_of_people."edition_id" and (true))) and (exists (select from people p2 where p2."id" = attendance_of_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((attendance_of_people."visibility" = any (array['PUBLIC']::text[])) or (((attendance_of_people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (attendance_of_people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from course_editions p1 where p1."id" = attendance_of_people."edition_id" and (true))) and (exists (select from people p2 where p2."id" = attendance_of_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,COORDINATOR,EDITOR}')) and (((attendance_of_people."visibility" = any (array['PUBLIC']::text[])) and (exists (select from course_editions p1 where p1."id" = attendance_of_people."edition_id" and (true))) and (exists (select from people p2 where p2."id" = attendance_of_people."person_id" and (true)))))))
$$;
revoke execute on function attendance_of_people_note_begins(text) from public;
grant execute on function attendance_of_people_note_begins(text) to seedbed_app, seedbed_worker;

-- AuditEvent
drop trigger if exists touch on audit_events;
create trigger touch before update on audit_events for each row execute function touch_record();
grant select, insert, update, delete on audit_events to seedbed_app, seedbed_worker;
drop trigger if exists append_only on audit_events;
alter table audit_events enable row level security;
drop policy if exists read on audit_events;
create policy read on audit_events for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,NODE_ADMIN,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,NODE_ADMIN,AUDITOR,DEMO}')) and (audit_events."user_id" = (select nullif(current_setting('app.user', true), '')::uuid))));
drop policy if exists make on audit_events;
create policy make on audit_events for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on audit_events;
create policy change on audit_events for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on audit_events;
create policy remove on audit_events for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on audit_events;
create policy worker on audit_events for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- Call
drop trigger if exists touch on calls;
create trigger touch before update on calls for each row execute function touch_record();
grant select, insert, update, delete on calls to seedbed_app, seedbed_worker;
drop trigger if exists append_only on calls;
alter table calls enable row level security;
drop policy if exists read on calls;
create policy read on calls for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (calls."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (calls."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((calls."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (calls."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((calls."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((calls."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (calls."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (calls."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on calls;
create policy make on calls for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on calls;
create policy change on calls for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on calls;
create policy remove on calls for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on calls;
create policy worker on calls for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('calls', 'visibility', '{steward_id,archived_at}');
select cover_index('calls', 'code', '{visibility,steward_id,archived_at}');
select cover_index('calls', 'title', '{visibility,steward_id,archived_at}');
select cover_index('calls', 'programme_id', '{visibility,steward_id,archived_at}');
select cover_index('calls', 'steward_id', '{visibility,archived_at}');
select begins_index('calls', 'code');
create or replace function calls_code_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from calls
  where left(fold(calls."code"), 60) collate "C" >= left(beginning, 60) and left(fold(calls."code"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(calls."code"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (calls."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (calls."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((calls."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (calls."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((calls."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((calls."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (calls."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (calls."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function calls_code_begins(text) from public;
grant execute on function calls_code_begins(text) to seedbed_app, seedbed_worker;
create or replace function calls_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "code", "id", "title", "visibility", "steward_id", "archived_at" from n except select id as source, "code", "id", "title", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Call', n.id, 'code', '', 'B', n.visibility, n.steward_id, n.archived_at is null, n."code" from n where n.id = any(changed) and n."id" is not null and n."code" <> ''
    union all
    select n."id", 'Call', n.id, 'title', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."title" from n where n.id = any(changed) and n."id" is not null and n."title" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on calls;
drop trigger if exists search_update on calls;
drop trigger if exists search_delete on calls;
create trigger search_insert after insert on calls referencing new table as n for each statement execute function calls_search();
create trigger search_update after update on calls referencing old table as o new table as n for each statement execute function calls_search();
create trigger search_delete after delete on calls referencing old table as o for each statement execute function calls_search();

-- CaseStudy
create or replace function case_studies_touch() returns trigger language plpgsql as $$
declare before case_studies := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."organisation_canonical_id" := new."organisation_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on case_studies;
create trigger touch before update on case_studies for each row execute function case_studies_touch();
grant select, insert, update, delete on case_studies to seedbed_app, seedbed_worker;
drop trigger if exists append_only on case_studies;
create or replace function case_studies_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."organisation_id" is distinct from old."organisation_id" then
    new."organisation_canonical_id" := (select canonical_id from organisations where id = new."organisation_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on case_studies;
create trigger follow before insert or update on case_studies for each row execute function case_studies_follow();
alter table case_studies enable row level security;
drop policy if exists read on case_studies;
create policy read on case_studies for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (case_studies."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (case_studies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((case_studies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (case_studies."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((case_studies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((case_studies."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (case_studies."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((case_studies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((case_studies."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((case_studies."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (case_studies."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on case_studies;
create policy make on case_studies for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on case_studies;
create policy change on case_studies for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on case_studies;
create policy remove on case_studies for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on case_studies;
create policy worker on case_studies for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('case_studies', 'visibility', '{steward_id,archived_at}');
select cover_index('case_studies', 'pilot_id', '{visibility,steward_id,archived_at}');
select cover_index('case_studies', 'project_id', '{visibility,steward_id,archived_at}');
select cover_index('case_studies', 'organisation_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('case_studies', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('case_studies', 'steward_id', '{visibility,archived_at}');
create or replace function case_studies_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "title", "id", "summary", "visibility", "steward_id", "archived_at" from n except select id as source, "title", "id", "summary", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'CaseStudy', n.id, 'title', l.key, 'A', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."title") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'CaseStudy', n.id, 'summary', l.key, 'C', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."summary") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on case_studies;
drop trigger if exists search_update on case_studies;
drop trigger if exists search_delete on case_studies;
create trigger search_insert after insert on case_studies referencing new table as n for each statement execute function case_studies_search();
create trigger search_update after update on case_studies referencing old table as o new table as n for each statement execute function case_studies_search();
create trigger search_delete after delete on case_studies referencing old table as o for each statement execute function case_studies_search();

-- Certificate
drop trigger if exists touch on certificates;
create trigger touch before update on certificates for each row execute function touch_record();
grant select, insert, update, delete on certificates to seedbed_app, seedbed_worker;
drop trigger if exists append_only on certificates;
alter table certificates enable row level security;
drop policy if exists read on certificates;
create policy read on certificates for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((certificates."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from people p1 where p1."id" = certificates."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((certificates."visibility" = any (array['PUBLIC']::text[])) or (certificates."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from people p1 where p1."id" = certificates."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((certificates."visibility" = any (array['PUBLIC']::text[])) or (((certificates."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (certificates."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from people p1 where p1."id" = certificates."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,COORDINATOR,EDITOR}')) and (((certificates."visibility" = any (array['PUBLIC']::text[])) and (exists (select from people p1 where p1."id" = certificates."person_id" and (true)))))));
drop policy if exists make on certificates;
create policy make on certificates for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on certificates;
create policy change on certificates for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on certificates;
create policy remove on certificates for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on certificates;
create policy worker on certificates for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('certificates', 'visibility', '{steward_id,archived_at}');
select cover_index('certificates', 'attendance_id', '{visibility,steward_id,archived_at}');
select cover_index('certificates', 'person_id', '{visibility,steward_id,archived_at}');
select cover_index('certificates', 'module_id', '{visibility,steward_id,archived_at}');
select cover_index('certificates', 'issued_on', '{visibility,steward_id,archived_at}');
select cover_index('certificates', 'number', '{visibility,steward_id,archived_at}');
select cover_index('certificates', 'claim_id', '{visibility,steward_id,archived_at}');
select cover_index('certificates', 'steward_id', '{visibility,archived_at}');
select begins_index('certificates', 'number');
create or replace function certificates_number_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from certificates
  where left(fold(certificates."number"), 60) collate "C" >= left(beginning, 60) and left(fold(certificates."number"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(certificates."number"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((certificates."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from people p1 where p1."id" = certificates."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((certificates."visibility" = any (array['PUBLIC']::text[])) or (certificates."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from people p1 where p1."id" = certificates."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((certificates."visibility" = any (array['PUBLIC']::text[])) or (((certificates."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (certificates."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from people p1 where p1."id" = certificates."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,COORDINATOR,EDITOR}')) and (((certificates."visibility" = any (array['PUBLIC']::text[])) and (exists (select from people p1 where p1."id" = certificates."person_id" and (true)))))))
$$;
revoke execute on function certificates_number_begins(text) from public;
grant execute on function certificates_number_begins(text) to seedbed_app, seedbed_worker;

-- ClaimReminder
drop trigger if exists touch on claim_reminders;
create trigger touch before update on claim_reminders for each row execute function touch_record();
grant select, insert, update, delete on claim_reminders to seedbed_app, seedbed_worker;
drop trigger if exists append_only on claim_reminders;
alter table claim_reminders enable row level security;
drop policy if exists read on claim_reminders;
create policy read on claim_reminders for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((claim_reminders."ncc_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (exists (select from people p1 where p1."id" = claim_reminders."person_id" and (true)))))));
drop policy if exists make on claim_reminders;
create policy make on claim_reminders for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on claim_reminders;
create policy change on claim_reminders for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on claim_reminders;
create policy remove on claim_reminders for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on claim_reminders;
create policy worker on claim_reminders for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- CodeList
drop trigger if exists touch on code_lists;
create trigger touch before update on code_lists for each row execute function touch_record();
grant select, insert, update, delete on code_lists to seedbed_app, seedbed_worker;
drop trigger if exists append_only on code_lists;
alter table code_lists enable row level security;
drop policy if exists read on code_lists;
create policy read on code_lists for select using (true);
drop policy if exists make on code_lists;
create policy make on code_lists for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on code_lists;
create policy change on code_lists for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on code_lists;
create policy remove on code_lists for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on code_lists;
create policy worker on code_lists for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
create or replace function code_lists_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "code", "id", "name" from n except select id as source, "code", "id", "name" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'CodeList', n.id, 'code', '', 'B', null::text, null::uuid, true, n."code" from n where n.id = any(changed) and n."id" is not null and n."code" <> ''
    union all
    select n."id", 'CodeList', n.id, 'name', l.key, 'A', null::text, null::uuid, true, l.value from n cross join lateral jsonb_each_text(n."name") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on code_lists;
drop trigger if exists search_update on code_lists;
drop trigger if exists search_delete on code_lists;
create trigger search_insert after insert on code_lists referencing new table as n for each statement execute function code_lists_search();
create trigger search_update after update on code_lists referencing old table as o new table as n for each statement execute function code_lists_search();
create trigger search_delete after delete on code_lists referencing old table as o for each statement execute function code_lists_search();

-- CodeValue
drop trigger if exists touch on code_values;
create trigger touch before update on code_values for each row execute function touch_record();
grant select, insert, update, delete on code_values to seedbed_app, seedbed_worker;
drop trigger if exists append_only on code_values;
alter table code_values enable row level security;
drop policy if exists read on code_values;
create policy read on code_values for select using (true);
drop policy if exists make on code_values;
create policy make on code_values for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on code_values;
create policy change on code_values for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on code_values;
create policy remove on code_values for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on code_values;
create policy worker on code_values for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
create or replace function code_values_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "code", "id", "label" from n except select id as source, "code", "id", "label" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'CodeValue', n.id, 'code', '', 'B', null::text, null::uuid, true, n."code" from n where n.id = any(changed) and n."id" is not null and n."code" <> ''
    union all
    select n."id", 'CodeValue', n.id, 'label', l.key, 'A', null::text, null::uuid, true, l.value from n cross join lateral jsonb_each_text(n."label") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on code_values;
drop trigger if exists search_update on code_values;
drop trigger if exists search_delete on code_values;
create trigger search_insert after insert on code_values referencing new table as n for each statement execute function code_values_search();
create trigger search_update after update on code_values referencing old table as o new table as n for each statement execute function code_values_search();
create trigger search_delete after delete on code_values referencing old table as o for each statement execute function code_values_search();

-- CompetenceClaim
create or replace function competence_claims_touch() returns trigger language plpgsql as $$
declare before competence_claims := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."organisation_canonical_id" := new."organisation_canonical_id"; -- derived
  before."validated_by_canonical_id" := new."validated_by_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on competence_claims;
create trigger touch before update on competence_claims for each row execute function competence_claims_touch();
grant select, insert, update, delete on competence_claims to seedbed_app, seedbed_worker;
drop trigger if exists append_only on competence_claims;
create or replace function competence_claims_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."organisation_id" is distinct from old."organisation_id" then
    new."organisation_canonical_id" := (select canonical_id from organisations where id = new."organisation_id" for key share);
  end if;
  if tg_op = 'INSERT' or new."validated_by_id" is distinct from old."validated_by_id" then
    new."validated_by_canonical_id" := (select canonical_id from organisations where id = new."validated_by_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on competence_claims;
create trigger follow before insert or update on competence_claims for each row execute function competence_claims_follow();
alter table competence_claims enable row level security;
drop policy if exists read on competence_claims;
create policy read on competence_claims for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (competence_claims."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (competence_claims."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((competence_claims."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (competence_claims."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((competence_claims."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((competence_claims."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (competence_claims."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((competence_claims."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((competence_claims."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((competence_claims."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (competence_claims."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on competence_claims;
create policy make on competence_claims for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on competence_claims;
create policy change on competence_claims for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on competence_claims;
create policy remove on competence_claims for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on competence_claims;
create policy worker on competence_claims for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('competence_claims', 'visibility', '{steward_id,archived_at}');
select cover_index('competence_claims', 'organisation_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('competence_claims', 'ncc_id', '{visibility,steward_id,archived_at}');
select cover_index('competence_claims', 'competence_id', '{visibility,steward_id,archived_at}');
select cover_index('competence_claims', 'level', '{visibility,steward_id,archived_at}');
select cover_index('competence_claims', 'state', '{visibility,steward_id,archived_at}');
select cover_index('competence_claims', 'evidence_kind', '{visibility,steward_id,archived_at}');
select cover_index('competence_claims', 'evidence', '{visibility,steward_id,archived_at}');
select cover_index('competence_claims', 'validated_by_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('competence_claims', 'validated_on', '{visibility,steward_id,archived_at}');
select cover_index('competence_claims', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('competence_claims', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('competence_claims', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('competence_claims', 'steward_id', '{visibility,archived_at}');
select begins_index('competence_claims', 'evidence');
create or replace function competence_claims_evidence_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from competence_claims
  where left(fold(competence_claims."evidence"), 60) collate "C" >= left(beginning, 60) and left(fold(competence_claims."evidence"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(competence_claims."evidence"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (competence_claims."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (competence_claims."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((competence_claims."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (competence_claims."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((competence_claims."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((competence_claims."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (competence_claims."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((competence_claims."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((competence_claims."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((competence_claims."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (competence_claims."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function competence_claims_evidence_begins(text) from public;
grant execute on function competence_claims_evidence_begins(text) to seedbed_app, seedbed_worker;
create or replace function competence_claims_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "evidence", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "evidence", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'CompetenceClaim', n.id, 'evidence', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."evidence" from n where n.id = any(changed) and n."id" is not null and n."evidence" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on competence_claims;
drop trigger if exists search_update on competence_claims;
drop trigger if exists search_delete on competence_claims;
create trigger search_insert after insert on competence_claims referencing new table as n for each statement execute function competence_claims_search();
create trigger search_update after update on competence_claims referencing old table as o new table as n for each statement execute function competence_claims_search();
create trigger search_delete after delete on competence_claims referencing old table as o for each statement execute function competence_claims_search();

-- CompetenceFramework
drop trigger if exists touch on competence_frameworks;
create trigger touch before update on competence_frameworks for each row execute function touch_record();
grant select, insert, update, delete on competence_frameworks to seedbed_app, seedbed_worker;
drop trigger if exists append_only on competence_frameworks;
alter table competence_frameworks enable row level security;
drop policy if exists read on competence_frameworks;
create policy read on competence_frameworks for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (competence_frameworks."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (competence_frameworks."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((competence_frameworks."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (competence_frameworks."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((competence_frameworks."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((competence_frameworks."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (competence_frameworks."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (competence_frameworks."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on competence_frameworks;
create policy make on competence_frameworks for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on competence_frameworks;
create policy change on competence_frameworks for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on competence_frameworks;
create policy remove on competence_frameworks for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on competence_frameworks;
create policy worker on competence_frameworks for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('competence_frameworks', 'visibility', '{steward_id,archived_at}');
select cover_index('competence_frameworks', 'key', '{visibility,steward_id,archived_at}');
select cover_index('competence_frameworks', 'version', '{visibility,steward_id,archived_at}');
select cover_index('competence_frameworks', 'state', '{visibility,steward_id,archived_at}');
select cover_index('competence_frameworks', 'released_on', '{visibility,steward_id,archived_at}');
select cover_index('competence_frameworks', 'levels', '{visibility,steward_id,archived_at}');
select cover_index('competence_frameworks', 'is_extract', '{visibility,steward_id,archived_at}');
select cover_index('competence_frameworks', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('competence_frameworks', 'steward_id', '{visibility,archived_at}');
create or replace function competence_frameworks_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "key", "id", "name", "visibility", "steward_id", "archived_at" from n except select id as source, "key", "id", "name", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'CompetenceFramework', n.id, 'key', '', 'B', n.visibility, n.steward_id, n.archived_at is null, n."key" from n where n.id = any(changed) and n."id" is not null and n."key" <> ''
    union all
    select n."id", 'CompetenceFramework', n.id, 'name', l.key, 'A', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."name") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on competence_frameworks;
drop trigger if exists search_update on competence_frameworks;
drop trigger if exists search_delete on competence_frameworks;
create trigger search_insert after insert on competence_frameworks referencing new table as n for each statement execute function competence_frameworks_search();
create trigger search_update after update on competence_frameworks referencing old table as o new table as n for each statement execute function competence_frameworks_search();
create trigger search_delete after delete on competence_frameworks referencing old table as o for each statement execute function competence_frameworks_search();

-- CompetenceLink
drop trigger if exists touch on competence_links;
create trigger touch before update on competence_links for each row execute function touch_record();
grant select, insert, update, delete on competence_links to seedbed_app, seedbed_worker;
drop trigger if exists append_only on competence_links;
alter table competence_links enable row level security;
drop policy if exists read on competence_links;
create policy read on competence_links for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (competence_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (competence_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((competence_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (competence_links."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((competence_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((competence_links."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (competence_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (competence_links."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on competence_links;
create policy make on competence_links for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on competence_links;
create policy change on competence_links for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on competence_links;
create policy remove on competence_links for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on competence_links;
create policy worker on competence_links for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('competence_links', 'visibility', '{steward_id,archived_at}');
select cover_index('competence_links', 'from_id', '{visibility,steward_id,archived_at}');
select cover_index('competence_links', 'to_id', '{visibility,steward_id,archived_at}');
select cover_index('competence_links', 'kind', '{visibility,steward_id,archived_at}');
select cover_index('competence_links', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('competence_links', 'steward_id', '{visibility,archived_at}');
select begins_index('competence_links', 'note');
create or replace function competence_links_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from competence_links
  where left(fold(competence_links."note"), 60) collate "C" >= left(beginning, 60) and left(fold(competence_links."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(competence_links."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (competence_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (competence_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((competence_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (competence_links."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((competence_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((competence_links."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (competence_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (competence_links."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function competence_links_note_begins(text) from public;
grant execute on function competence_links_note_begins(text) to seedbed_app, seedbed_worker;

-- CompetenceOutcome
drop trigger if exists touch on competence_outcomes;
create trigger touch before update on competence_outcomes for each row execute function touch_record();
grant select, insert, update, delete on competence_outcomes to seedbed_app, seedbed_worker;
drop trigger if exists append_only on competence_outcomes;
alter table competence_outcomes enable row level security;
drop policy if exists read on competence_outcomes;
create policy read on competence_outcomes for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,AUDITOR}')) and (((exists (select from competences p1 where p1."id" = competence_outcomes."competence_id" and (true)))))));
drop policy if exists make on competence_outcomes;
create policy make on competence_outcomes for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on competence_outcomes;
create policy change on competence_outcomes for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on competence_outcomes;
create policy remove on competence_outcomes for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on competence_outcomes;
create policy worker on competence_outcomes for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- Competence
drop trigger if exists touch on competences;
create trigger touch before update on competences for each row execute function touch_record();
grant select, insert, update, delete on competences to seedbed_app, seedbed_worker;
drop trigger if exists append_only on competences;
alter table competences enable row level security;
drop policy if exists read on competences;
create policy read on competences for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (competences."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (competences."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((competences."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (competences."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((competences."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((competences."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (competences."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (competences."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on competences;
create policy make on competences for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on competences;
create policy change on competences for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on competences;
create policy remove on competences for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on competences;
create policy worker on competences for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('competences', 'visibility', '{steward_id,archived_at}');
select cover_index('competences', 'framework_id', '{visibility,steward_id,archived_at}');
select cover_index('competences', 'code', '{visibility,steward_id,archived_at}');
select cover_index('competences', 'kind', '{visibility,steward_id,archived_at}');
select cover_index('competences', 'broader_id', '{visibility,steward_id,archived_at}');
select cover_index('competences', 'order', '{visibility,steward_id,archived_at}');
select cover_index('competences', 'is_local', '{visibility,steward_id,archived_at}');
select cover_index('competences', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('competences', 'steward_id', '{visibility,archived_at}');
create or replace function competences_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "code", "id", "label", "description", "visibility", "steward_id", "archived_at" from n except select id as source, "code", "id", "label", "description", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Competence', n.id, 'code', '', 'B', n.visibility, n.steward_id, n.archived_at is null, n."code" from n where n.id = any(changed) and n."id" is not null and n."code" <> ''
    union all
    select n."id", 'Competence', n.id, 'label', l.key, 'A', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."label") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'Competence', n.id, 'description', l.key, 'C', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."description") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on competences;
drop trigger if exists search_update on competences;
drop trigger if exists search_delete on competences;
create trigger search_insert after insert on competences referencing new table as n for each statement execute function competences_search();
create trigger search_update after update on competences referencing old table as o new table as n for each statement execute function competences_search();
create trigger search_delete after delete on competences referencing old table as o for each statement execute function competences_search();

-- ProposalConflict
drop trigger if exists touch on conflicts;
create trigger touch before update on conflicts for each row execute function touch_record();
grant select, insert, update, delete on conflicts to seedbed_app, seedbed_worker;
drop trigger if exists append_only on conflicts;
alter table conflicts enable row level security;
drop policy if exists read on conflicts;
create policy read on conflicts for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR}')) and (exists (select from proposals p1 where p1."id" = conflicts."proposal_id" and (true)))));
drop policy if exists make on conflicts;
create policy make on conflicts for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on conflicts;
create policy change on conflicts for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on conflicts;
create policy remove on conflicts for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on conflicts;
create policy worker on conflicts for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- ConsentEvent
drop trigger if exists touch on consent_events;
create trigger touch before update on consent_events for each row execute function touch_record();
grant select, insert on consent_events to seedbed_app, seedbed_worker;
revoke update, delete on consent_events from seedbed_app, seedbed_worker;
drop trigger if exists append_only on consent_events;
create trigger append_only before update or delete on consent_events for each row execute function append_only('evidence', 'salt', 'ip_trunc', 'ua_hash', 'rev', 'updated_at');
-- Empties what an erasure takes out of rows. Out: of how many.
create or replace function consent_events_blank(ids uuid[]) returns int language plpgsql
security definer set search_path = public, pg_temp as $$
declare blanked int;
begin
  perform set_config('seedbed.erasing', 'consent_events', true);
  update consent_events set "evidence" = null, "salt" = null, "ip_trunc" = null, "ua_hash" = null
  where id = any(ids) and num_nonnulls("evidence", "salt", "ip_trunc", "ua_hash") > 0;
  get diagnostics blanked = row_count;
  perform set_config('seedbed.erasing', '', true);
  return blanked;
end $$;
revoke all on function consent_events_blank(uuid[]) from public;
grant execute on function consent_events_blank(uuid[]) to seedbed_app, seedbed_worker;
alter table consent_events enable row level security;
drop policy if exists read on consent_events;
create policy read on consent_events for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (exists (select from contact_points p1 where p1."id" = consent_events."contact_point_id" and (p1."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (exists (select from contact_points p1 where p1."id" = consent_events."contact_point_id" and (p1."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (exists (select from contact_points p1 where p1."id" = consent_events."contact_point_id" and (((p1."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (p1."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[]))))))));
drop policy if exists make on consent_events;
create policy make on consent_events for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on consent_events;
create policy change on consent_events for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on consent_events;
create policy remove on consent_events for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on consent_events;
create policy worker on consent_events for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- ConsentWording
drop trigger if exists touch on consent_wordings;
create trigger touch before update on consent_wordings for each row execute function touch_record();
grant select, insert on consent_wordings to seedbed_app, seedbed_worker;
revoke update, delete on consent_wordings from seedbed_app, seedbed_worker;
drop trigger if exists append_only on consent_wordings;
create trigger append_only before update or delete on consent_wordings for each row execute function append_only('rev', 'updated_at');
alter table consent_wordings enable row level security;
drop policy if exists read on consent_wordings;
create policy read on consent_wordings for select using (true);
drop policy if exists make on consent_wordings;
create policy make on consent_wordings for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on consent_wordings;
create policy change on consent_wordings for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on consent_wordings;
create policy remove on consent_wordings for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on consent_wordings;
create policy worker on consent_wordings for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- ContactPoint
create or replace function contact_points_touch() returns trigger language plpgsql as $$
declare before contact_points := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."organisation_canonical_id" := new."organisation_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on contact_points;
create trigger touch before update on contact_points for each row execute function contact_points_touch();
grant select, insert, update, delete on contact_points to seedbed_app, seedbed_worker;
drop trigger if exists append_only on contact_points;
create or replace function contact_points_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."organisation_id" is distinct from old."organisation_id" then
    new."organisation_canonical_id" := (select canonical_id from organisations where id = new."organisation_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on contact_points;
create trigger follow before insert or update on contact_points for each row execute function contact_points_follow();
alter table contact_points enable row level security;
drop policy if exists read on contact_points;
create policy read on contact_points for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (contact_points."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((contact_points."visibility" = any (array['PUBLIC']::text[])) or (contact_points."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((contact_points."visibility" = any (array['PUBLIC']::text[])) or (((contact_points."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (contact_points."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((contact_points."visibility" = any (array['PUBLIC']::text[])) or (((contact_points."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((contact_points."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])) or (exists (select from people p1 where p1."id" = contact_points."person_id" and (exists (select from person_roles p2 where p2."person_id" = p1."id" and p2."archived_at" is null and (p2."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[]) and p2."ends_on" is null))))))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR}')) and (contact_points."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on contact_points;
create policy make on contact_points for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on contact_points;
create policy change on contact_points for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on contact_points;
create policy remove on contact_points for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on contact_points;
create policy worker on contact_points for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('contact_points', 'visibility', '{steward_id,archived_at}');
select cover_index('contact_points', 'person_id', '{visibility,steward_id,archived_at}');
select cover_index('contact_points', 'organisation_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('contact_points', 'kind', '{visibility,steward_id,archived_at}');
select cover_index('contact_points', 'purpose', '{visibility,steward_id,archived_at}');
select cover_index('contact_points', 'status', '{visibility,steward_id,archived_at}');
select cover_index('contact_points', 'steward_id', '{visibility,archived_at}');
select begins_index('contact_points', 'purpose');
create or replace function contact_points_purpose_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from contact_points
  where left(fold(contact_points."purpose"), 60) collate "C" >= left(beginning, 60) and left(fold(contact_points."purpose"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(contact_points."purpose"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (contact_points."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((contact_points."visibility" = any (array['PUBLIC']::text[])) or (contact_points."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((contact_points."visibility" = any (array['PUBLIC']::text[])) or (((contact_points."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (contact_points."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((contact_points."visibility" = any (array['PUBLIC']::text[])) or (((contact_points."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((contact_points."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])) or (exists (select from people p1 where p1."id" = contact_points."person_id" and (exists (select from person_roles p2 where p2."person_id" = p1."id" and p2."archived_at" is null and (p2."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[]) and p2."ends_on" is null))))))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR}')) and (contact_points."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function contact_points_purpose_begins(text) from public;
grant execute on function contact_points_purpose_begins(text) to seedbed_app, seedbed_worker;

-- Country
drop trigger if exists touch on countries;
create trigger touch before update on countries for each row execute function touch_record();
grant select, insert, update, delete on countries to seedbed_app, seedbed_worker;
drop trigger if exists append_only on countries;
alter table countries enable row level security;
drop policy if exists read on countries;
create policy read on countries for select using (true);
drop policy if exists make on countries;
create policy make on countries for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on countries;
create policy change on countries for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on countries;
create policy remove on countries for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on countries;
create policy worker on countries for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
create or replace function countries_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "code", "id", "name" from n except select id as source, "code", "id", "name" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Country', n.id, 'code', '', 'B', null::text, null::uuid, true, n."code" from n where n.id = any(changed) and n."id" is not null and n."code" <> ''
    union all
    select n."id", 'Country', n.id, 'name', l.key, 'A', null::text, null::uuid, true, l.value from n cross join lateral jsonb_each_text(n."name") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on countries;
drop trigger if exists search_update on countries;
drop trigger if exists search_delete on countries;
create trigger search_insert after insert on countries referencing new table as n for each statement execute function countries_search();
create trigger search_update after update on countries referencing old table as o new table as n for each statement execute function countries_search();
create trigger search_delete after delete on countries referencing old table as o for each statement execute function countries_search();

-- CourseEdition
create or replace function course_editions_touch() returns trigger language plpgsql as $$
declare before course_editions := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."organiser_canonical_id" := new."organiser_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on course_editions;
create trigger touch before update on course_editions for each row execute function course_editions_touch();
grant select, insert, update, delete on course_editions to seedbed_app, seedbed_worker;
drop trigger if exists append_only on course_editions;
create or replace function course_editions_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."organiser_id" is distinct from old."organiser_id" then
    new."organiser_canonical_id" := (select canonical_id from organisations where id = new."organiser_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on course_editions;
create trigger follow before insert or update on course_editions for each row execute function course_editions_follow();
alter table course_editions enable row level security;
drop policy if exists read on course_editions;
create policy read on course_editions for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (course_editions."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (course_editions."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((course_editions."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (course_editions."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((course_editions."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((course_editions."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (course_editions."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((course_editions."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((course_editions."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((course_editions."organiser_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (course_editions."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on course_editions;
create policy make on course_editions for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on course_editions;
create policy change on course_editions for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on course_editions;
create policy remove on course_editions for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on course_editions;
create policy worker on course_editions for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('course_editions', 'visibility', '{steward_id,archived_at}');
select cover_index('course_editions', 'course_id', '{visibility,steward_id,archived_at}');
select cover_index('course_editions', 'mode', '{visibility,steward_id,archived_at}');
select cover_index('course_editions', 'status', '{visibility,steward_id,archived_at}');
select cover_index('course_editions', 'is_series', '{visibility,steward_id,archived_at}');
select cover_index('course_editions', 'country_id', '{visibility,steward_id,archived_at}');
select cover_index('course_editions', 'region_id', '{visibility,steward_id,archived_at}');
select cover_index('course_editions', 'place', '{visibility,steward_id,archived_at}');
select cover_index('course_editions', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('course_editions', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('course_editions', 'language', '{visibility,steward_id,archived_at}');
select cover_index('course_editions', 'organiser_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('course_editions', 'capacity', '{visibility,steward_id,archived_at}');
select cover_index('course_editions', 'counted_by', '{visibility,steward_id,archived_at}');
select cover_index('course_editions', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('course_editions', 'steward_id', '{visibility,archived_at}');
create or replace function course_editions_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "name", "id", "place", "visibility", "steward_id", "archived_at" from n except select id as source, "name", "id", "place", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'CourseEdition', n.id, 'name', l.key, 'A', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."name") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'CourseEdition', n.id, 'place', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."place" from n where n.id = any(changed) and n."id" is not null and n."place" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on course_editions;
drop trigger if exists search_update on course_editions;
drop trigger if exists search_delete on course_editions;
create trigger search_insert after insert on course_editions referencing new table as n for each statement execute function course_editions_search();
create trigger search_update after update on course_editions referencing old table as o new table as n for each statement execute function course_editions_search();
create trigger search_delete after delete on course_editions referencing old table as o for each statement execute function course_editions_search();

-- CourseModule
drop trigger if exists touch on course_modules;
create trigger touch before update on course_modules for each row execute function touch_record();
grant select, insert, update, delete on course_modules to seedbed_app, seedbed_worker;
drop trigger if exists append_only on course_modules;
alter table course_modules enable row level security;
drop policy if exists read on course_modules;
create policy read on course_modules for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((course_modules."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from courses p1 where p1."id" = course_modules."course_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (((course_modules."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and (exists (select from courses p1 where p1."id" = course_modules."course_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((course_modules."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (course_modules."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from courses p1 where p1."id" = course_modules."course_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((course_modules."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((course_modules."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (course_modules."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from courses p1 where p1."id" = course_modules."course_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((course_modules."visibility" = any (array['PUBLIC']::text[])) and (exists (select from courses p1 where p1."id" = course_modules."course_id" and (true)))))));
drop policy if exists make on course_modules;
create policy make on course_modules for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on course_modules;
create policy change on course_modules for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on course_modules;
create policy remove on course_modules for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on course_modules;
create policy worker on course_modules for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('course_modules', 'visibility', '{steward_id,archived_at}');
select cover_index('course_modules', 'course_id', '{visibility,steward_id,archived_at}');
select cover_index('course_modules', 'order', '{visibility,steward_id,archived_at}');
select cover_index('course_modules', 'title_as_printed', '{visibility,steward_id,archived_at}');
select cover_index('course_modules', 'hours', '{visibility,steward_id,archived_at}');
select cover_index('course_modules', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('course_modules', 'steward_id', '{visibility,archived_at}');
create or replace function course_modules_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "title", "id", "title_as_printed", "visibility", "steward_id", "archived_at" from n except select id as source, "title", "id", "title_as_printed", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'CourseModule', n.id, 'title', l.key, 'B', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."title") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'CourseModule', n.id, 'titleAsPrinted', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."title_as_printed" from n where n.id = any(changed) and n."id" is not null and n."title_as_printed" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on course_modules;
drop trigger if exists search_update on course_modules;
drop trigger if exists search_delete on course_modules;
create trigger search_insert after insert on course_modules referencing new table as n for each statement execute function course_modules_search();
create trigger search_update after update on course_modules referencing old table as o new table as n for each statement execute function course_modules_search();
create trigger search_delete after delete on course_modules referencing old table as o for each statement execute function course_modules_search();

-- Course
create or replace function courses_touch() returns trigger language plpgsql as $$
declare before courses := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."organiser_canonical_id" := new."organiser_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on courses;
create trigger touch before update on courses for each row execute function courses_touch();
grant select, insert, update, delete on courses to seedbed_app, seedbed_worker;
drop trigger if exists append_only on courses;
create or replace function courses_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."organiser_id" is distinct from old."organiser_id" then
    new."organiser_canonical_id" := (select canonical_id from organisations where id = new."organiser_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on courses;
create trigger follow before insert or update on courses for each row execute function courses_follow();
alter table courses enable row level security;
drop policy if exists read on courses;
create policy read on courses for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (courses."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (courses."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((courses."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (courses."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((courses."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((courses."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (courses."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((courses."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((courses."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((courses."organiser_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (courses."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on courses;
create policy make on courses for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on courses;
create policy change on courses for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on courses;
create policy remove on courses for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on courses;
create policy worker on courses for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('courses', 'visibility', '{steward_id,archived_at}');
select cover_index('courses', 'theme', '{visibility,steward_id,archived_at}');
select cover_index('courses', 'ncc_id', '{visibility,steward_id,archived_at}');
select cover_index('courses', 'organiser_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('courses', 'project_id', '{visibility,steward_id,archived_at}');
select cover_index('courses', 'is_free', '{visibility,steward_id,archived_at}');
select cover_index('courses', 'price_minor', '{visibility,steward_id,archived_at}');
select cover_index('courses', 'status', '{visibility,steward_id,archived_at}');
select cover_index('courses', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('courses', 'steward_id', '{visibility,archived_at}');
create or replace function courses_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "name", "id", "description", "theme", "visibility", "steward_id", "archived_at" from n except select id as source, "name", "id", "description", "theme", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Course', n.id, 'name', l.key, 'A', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."name") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'Course', n.id, 'description', l.key, 'C', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."description") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'Course', n.id, 'theme', '', 'B', n.visibility, n.steward_id, n.archived_at is null, n."theme" from n where n.id = any(changed) and n."id" is not null and n."theme" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on courses;
drop trigger if exists search_update on courses;
drop trigger if exists search_delete on courses;
create trigger search_insert after insert on courses referencing new table as n for each statement execute function courses_search();
create trigger search_update after update on courses referencing old table as o new table as n for each statement execute function courses_search();
create trigger search_delete after delete on courses referencing old table as o for each statement execute function courses_search();

-- Deliverable
create or replace function deliverables_touch() returns trigger language plpgsql as $$
declare before deliverables := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."responsible_canonical_id" := new."responsible_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on deliverables;
create trigger touch before update on deliverables for each row execute function deliverables_touch();
grant select, insert, update, delete on deliverables to seedbed_app, seedbed_worker;
drop trigger if exists append_only on deliverables;
create or replace function deliverables_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."responsible_id" is distinct from old."responsible_id" then
    new."responsible_canonical_id" := (select canonical_id from organisations where id = new."responsible_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on deliverables;
create trigger follow before insert or update on deliverables for each row execute function deliverables_follow();
alter table deliverables enable row level security;
drop policy if exists read on deliverables;
create policy read on deliverables for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (deliverables."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (deliverables."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((deliverables."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (deliverables."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((deliverables."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((deliverables."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (deliverables."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((deliverables."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((deliverables."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((deliverables."responsible_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (deliverables."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on deliverables;
create policy make on deliverables for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on deliverables;
create policy change on deliverables for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on deliverables;
create policy remove on deliverables for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on deliverables;
create policy worker on deliverables for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('deliverables', 'visibility', '{steward_id,archived_at}');
select cover_index('deliverables', 'project_id', '{visibility,steward_id,archived_at}');
select cover_index('deliverables', 'action_id', '{visibility,steward_id,archived_at}');
select cover_index('deliverables', 'code', '{visibility,steward_id,archived_at}');
select cover_index('deliverables', 'due_on', '{visibility,steward_id,archived_at}');
select cover_index('deliverables', 'handed_in_on', '{visibility,steward_id,archived_at}');
select cover_index('deliverables', 'status', '{visibility,steward_id,archived_at}');
select cover_index('deliverables', 'responsible_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('deliverables', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('deliverables', 'steward_id', '{visibility,archived_at}');
create or replace function deliverables_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "code", "id", "title", "visibility", "steward_id", "archived_at" from n except select id as source, "code", "id", "title", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Deliverable', n.id, 'code', '', 'B', n.visibility, n.steward_id, n.archived_at is null, n."code" from n where n.id = any(changed) and n."id" is not null and n."code" <> ''
    union all
    select n."id", 'Deliverable', n.id, 'title', l.key, 'B', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."title") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on deliverables;
drop trigger if exists search_update on deliverables;
drop trigger if exists search_delete on deliverables;
create trigger search_insert after insert on deliverables referencing new table as n for each statement execute function deliverables_search();
create trigger search_update after update on deliverables referencing old table as o new table as n for each statement execute function deliverables_search();
create trigger search_delete after delete on deliverables referencing old table as o for each statement execute function deliverables_search();

-- DueReminder
drop trigger if exists touch on due_reminders;
create trigger touch before update on due_reminders for each row execute function touch_record();
grant select, insert on due_reminders to seedbed_app, seedbed_worker;
revoke update, delete on due_reminders from seedbed_app, seedbed_worker;
drop trigger if exists append_only on due_reminders;
create trigger append_only before update or delete on due_reminders for each row execute function append_only('rev', 'updated_at');
alter table due_reminders enable row level security;
drop policy if exists read on due_reminders;
create policy read on due_reminders for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (due_reminders."ncc_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[]))));
drop policy if exists make on due_reminders;
create policy make on due_reminders for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on due_reminders;
create policy change on due_reminders for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on due_reminders;
create policy remove on due_reminders for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on due_reminders;
create policy worker on due_reminders for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- DuplicateCandidate
drop trigger if exists touch on duplicate_candidates;
create trigger touch before update on duplicate_candidates for each row execute function touch_record();
grant select, insert, update, delete on duplicate_candidates to seedbed_app, seedbed_worker;
drop trigger if exists append_only on duplicate_candidates;
alter table duplicate_candidates enable row level security;
drop policy if exists read on duplicate_candidates;
create policy read on duplicate_candidates for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((duplicate_candidates."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from organisations p1 where p1."id" = duplicate_candidates."left_id" and (true))) and (exists (select from organisations p2 where p2."id" = duplicate_candidates."right_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (((duplicate_candidates."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and (exists (select from organisations p1 where p1."id" = duplicate_candidates."left_id" and (true))) and (exists (select from organisations p2 where p2."id" = duplicate_candidates."right_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((duplicate_candidates."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (duplicate_candidates."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from organisations p1 where p1."id" = duplicate_candidates."left_id" and (true))) and (exists (select from organisations p2 where p2."id" = duplicate_candidates."right_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((duplicate_candidates."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((duplicate_candidates."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (duplicate_candidates."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from organisations p1 where p1."id" = duplicate_candidates."left_id" and (true))) and (exists (select from organisations p2 where p2."id" = duplicate_candidates."right_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((duplicate_candidates."visibility" = any (array['PUBLIC']::text[])) and (exists (select from organisations p1 where p1."id" = duplicate_candidates."left_id" and (true))) and (exists (select from organisations p2 where p2."id" = duplicate_candidates."right_id" and (true)))))));
drop policy if exists make on duplicate_candidates;
create policy make on duplicate_candidates for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on duplicate_candidates;
create policy change on duplicate_candidates for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on duplicate_candidates;
create policy remove on duplicate_candidates for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on duplicate_candidates;
create policy worker on duplicate_candidates for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('duplicate_candidates', 'visibility', '{steward_id,archived_at}');
select cover_index('duplicate_candidates', 'left_id', '{visibility,steward_id,archived_at}');
select cover_index('duplicate_candidates', 'right_id', '{visibility,steward_id,archived_at}');
select cover_index('duplicate_candidates', 'left_name', '{visibility,steward_id,archived_at}');
select cover_index('duplicate_candidates', 'right_name', '{visibility,steward_id,archived_at}');
select cover_index('duplicate_candidates', 'score', '{visibility,steward_id,archived_at}');
select cover_index('duplicate_candidates', 'decision', '{visibility,steward_id,archived_at}');
select cover_index('duplicate_candidates', 'decided_at', '{visibility,steward_id,archived_at}');
select cover_index('duplicate_candidates', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('duplicate_candidates', 'steward_id', '{visibility,archived_at}');
select begins_index('duplicate_candidates', 'left_name');
create or replace function duplicate_candidates_left_name_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from duplicate_candidates
  where left(fold(duplicate_candidates."left_name"), 60) collate "C" >= left(beginning, 60) and left(fold(duplicate_candidates."left_name"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(duplicate_candidates."left_name"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((duplicate_candidates."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from organisations p1 where p1."id" = duplicate_candidates."left_id" and (true))) and (exists (select from organisations p2 where p2."id" = duplicate_candidates."right_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (((duplicate_candidates."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and (exists (select from organisations p1 where p1."id" = duplicate_candidates."left_id" and (true))) and (exists (select from organisations p2 where p2."id" = duplicate_candidates."right_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((duplicate_candidates."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (duplicate_candidates."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from organisations p1 where p1."id" = duplicate_candidates."left_id" and (true))) and (exists (select from organisations p2 where p2."id" = duplicate_candidates."right_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((duplicate_candidates."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((duplicate_candidates."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (duplicate_candidates."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from organisations p1 where p1."id" = duplicate_candidates."left_id" and (true))) and (exists (select from organisations p2 where p2."id" = duplicate_candidates."right_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((duplicate_candidates."visibility" = any (array['PUBLIC']::text[])) and (exists (select from organisations p1 where p1."id" = duplicate_candidates."left_id" and (true))) and (exists (select from organisations p2 where p2."id" = duplicate_candidates."right_id" and (true)))))))
$$;
revoke execute on function duplicate_candidates_left_name_begins(text) from public;
grant execute on function duplicate_candidates_left_name_begins(text) to seedbed_app, seedbed_worker;
create or replace function duplicate_candidates_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "left_name", "id", "right_name", "visibility", "steward_id", "archived_at" from n except select id as source, "left_name", "id", "right_name", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'DuplicateCandidate', n.id, 'leftName', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."left_name" from n where n.id = any(changed) and n."id" is not null and n."left_name" <> ''
    union all
    select n."id", 'DuplicateCandidate', n.id, 'rightName', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."right_name" from n where n.id = any(changed) and n."id" is not null and n."right_name" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on duplicate_candidates;
drop trigger if exists search_update on duplicate_candidates;
drop trigger if exists search_delete on duplicate_candidates;
create trigger search_insert after insert on duplicate_candidates referencing new table as n for each statement execute function duplicate_candidates_search();
create trigger search_update after update on duplicate_candidates referencing old table as o new table as n for each statement execute function duplicate_candidates_search();
create trigger search_delete after delete on duplicate_candidates referencing old table as o for each statement execute function duplicate_candidates_search();

-- EditionTrainerPerson
drop trigger if exists touch on edition_trainer_people;
create trigger touch before update on edition_trainer_people for each row execute function touch_record();
grant select, insert, update, delete on edition_trainer_people to seedbed_app, seedbed_worker;
drop trigger if exists append_only on edition_trainer_people;
alter table edition_trainer_people enable row level security;
drop policy if exists read on edition_trainer_people;
create policy read on edition_trainer_people for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((edition_trainer_people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from course_editions p1 where p1."id" = edition_trainer_people."edition_id" and (true))) and (exists (select from people p2 where p2."id" = edition_trainer_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((edition_trainer_people."visibility" = any (array['PUBLIC']::text[])) or (edition_trainer_people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from course_editions p1 where p1."id" = edition_trainer_people."edition_id" and (true))) and (exists (select from people p2 where p2."id" = edition_trainer_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((edition_trainer_people."visibility" = any (array['PUBLIC']::text[])) or (((edition_trainer_people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (edition_trainer_people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from course_editions p1 where p1."id" = edition_trainer_people."edition_id" and (true))) and (exists (select from people p2 where p2."id" = edition_trainer_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,COORDINATOR,EDITOR}')) and (((edition_trainer_people."visibility" = any (array['PUBLIC']::text[])) and (exists (select from course_editions p1 where p1."id" = edition_trainer_people."edition_id" and (true))) and (exists (select from people p2 where p2."id" = edition_trainer_people."person_id" and (true)))))));
drop policy if exists make on edition_trainer_people;
create policy make on edition_trainer_people for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on edition_trainer_people;
create policy change on edition_trainer_people for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on edition_trainer_people;
create policy remove on edition_trainer_people for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on edition_trainer_people;
create policy worker on edition_trainer_people for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('edition_trainer_people', 'visibility', '{steward_id,archived_at}');
select cover_index('edition_trainer_people', 'edition_id', '{visibility,steward_id,archived_at}');
select cover_index('edition_trainer_people', 'person_id', '{visibility,steward_id,archived_at}');
select cover_index('edition_trainer_people', 'module_id', '{visibility,steward_id,archived_at}');
select cover_index('edition_trainer_people', 'note', '{visibility,steward_id,archived_at}');
select cover_index('edition_trainer_people', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('edition_trainer_people', 'steward_id', '{visibility,archived_at}');
select begins_index('edition_trainer_people', 'note');
create or replace function edition_trainer_people_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from edition_trainer_people
  where left(fold(edition_trainer_people."note"), 60) collate "C" >= left(beginning, 60) and left(fold(edition_trainer_people."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(edition_trainer_people."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((edition_trainer_people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from course_editions p1 where p1."id" = edition_trainer_people."edition_id" and (true))) and (exists (select from people p2 where p2."id" = edition_trainer_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((edition_trainer_people."visibility" = any (array['PUBLIC']::text[])) or (edition_trainer_people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from course_editions p1 where p1."id" = edition_trainer_people."edition_id" and (true))) and (exists (select from people p2 where p2."id" = edition_trainer_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((edition_trainer_people."visibility" = any (array['PUBLIC']::text[])) or (((edition_trainer_people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (edition_trainer_people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from course_editions p1 where p1."id" = edition_trainer_people."edition_id" and (true))) and (exists (select from people p2 where p2."id" = edition_trainer_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,COORDINATOR,EDITOR}')) and (((edition_trainer_people."visibility" = any (array['PUBLIC']::text[])) and (exists (select from course_editions p1 where p1."id" = edition_trainer_people."edition_id" and (true))) and (exists (select from people p2 where p2."id" = edition_trainer_people."person_id" and (true)))))))
$$;
revoke execute on function edition_trainer_people_note_begins(text) from public;
grant execute on function edition_trainer_people_note_begins(text) to seedbed_app, seedbed_worker;

-- EditionTrainer
create or replace function edition_trainers_touch() returns trigger language plpgsql as $$
declare before edition_trainers := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."organisation_canonical_id" := new."organisation_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on edition_trainers;
create trigger touch before update on edition_trainers for each row execute function edition_trainers_touch();
grant select, insert, update, delete on edition_trainers to seedbed_app, seedbed_worker;
drop trigger if exists append_only on edition_trainers;
create or replace function edition_trainers_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."organisation_id" is distinct from old."organisation_id" then
    new."organisation_canonical_id" := (select canonical_id from organisations where id = new."organisation_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on edition_trainers;
create trigger follow before insert or update on edition_trainers for each row execute function edition_trainers_follow();
alter table edition_trainers enable row level security;
drop policy if exists read on edition_trainers;
create policy read on edition_trainers for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((edition_trainers."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from course_editions p1 where p1."id" = edition_trainers."edition_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (((edition_trainers."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and (exists (select from course_editions p1 where p1."id" = edition_trainers."edition_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((edition_trainers."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (edition_trainers."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from course_editions p1 where p1."id" = edition_trainers."edition_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((edition_trainers."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((edition_trainers."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (edition_trainers."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from course_editions p1 where p1."id" = edition_trainers."edition_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((((edition_trainers."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((edition_trainers."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((edition_trainers."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))) and (exists (select from course_editions p1 where p1."id" = edition_trainers."edition_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((edition_trainers."visibility" = any (array['PUBLIC']::text[])) and (exists (select from course_editions p1 where p1."id" = edition_trainers."edition_id" and (true)))))));
drop policy if exists make on edition_trainers;
create policy make on edition_trainers for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on edition_trainers;
create policy change on edition_trainers for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on edition_trainers;
create policy remove on edition_trainers for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on edition_trainers;
create policy worker on edition_trainers for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('edition_trainers', 'visibility', '{steward_id,archived_at}');
select cover_index('edition_trainers', 'edition_id', '{visibility,steward_id,archived_at}');
select cover_index('edition_trainers', 'organisation_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('edition_trainers', 'module_id', '{visibility,steward_id,archived_at}');
select cover_index('edition_trainers', 'name_as_printed', '{visibility,steward_id,archived_at}');
select cover_index('edition_trainers', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('edition_trainers', 'steward_id', '{visibility,archived_at}');
select begins_index('edition_trainers', 'name_as_printed');
create or replace function edition_trainers_name_as_printed_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from edition_trainers
  where left(fold(edition_trainers."name_as_printed"), 60) collate "C" >= left(beginning, 60) and left(fold(edition_trainers."name_as_printed"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(edition_trainers."name_as_printed"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((edition_trainers."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from course_editions p1 where p1."id" = edition_trainers."edition_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (((edition_trainers."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and (exists (select from course_editions p1 where p1."id" = edition_trainers."edition_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((edition_trainers."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (edition_trainers."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from course_editions p1 where p1."id" = edition_trainers."edition_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((edition_trainers."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((edition_trainers."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (edition_trainers."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from course_editions p1 where p1."id" = edition_trainers."edition_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((((edition_trainers."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((edition_trainers."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((edition_trainers."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))) and (exists (select from course_editions p1 where p1."id" = edition_trainers."edition_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((edition_trainers."visibility" = any (array['PUBLIC']::text[])) and (exists (select from course_editions p1 where p1."id" = edition_trainers."edition_id" and (true)))))))
$$;
revoke execute on function edition_trainers_name_as_printed_begins(text) from public;
grant execute on function edition_trainers_name_as_printed_begins(text) to seedbed_app, seedbed_worker;

-- ExternalIdentifier
create or replace function external_identifiers_touch() returns trigger language plpgsql as $$
declare before external_identifiers := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."organisation_canonical_id" := new."organisation_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on external_identifiers;
create trigger touch before update on external_identifiers for each row execute function external_identifiers_touch();
grant select, insert, update, delete on external_identifiers to seedbed_app, seedbed_worker;
drop trigger if exists append_only on external_identifiers;
create or replace function external_identifiers_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."organisation_id" is distinct from old."organisation_id" then
    new."organisation_canonical_id" := (select canonical_id from organisations where id = new."organisation_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on external_identifiers;
create trigger follow before insert or update on external_identifiers for each row execute function external_identifiers_follow();
alter table external_identifiers enable row level security;
drop policy if exists read on external_identifiers;
create policy read on external_identifiers for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (external_identifiers."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (external_identifiers."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((external_identifiers."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (external_identifiers."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((external_identifiers."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((external_identifiers."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (external_identifiers."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((external_identifiers."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((external_identifiers."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((external_identifiers."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (external_identifiers."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on external_identifiers;
create policy make on external_identifiers for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on external_identifiers;
create policy change on external_identifiers for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on external_identifiers;
create policy remove on external_identifiers for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on external_identifiers;
create policy worker on external_identifiers for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('external_identifiers', 'visibility', '{steward_id,archived_at}');
select cover_index('external_identifiers', 'organisation_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('external_identifiers', 'scheme', '{visibility,steward_id,archived_at}');
select cover_index('external_identifiers', 'value', '{visibility,steward_id,archived_at}');
select cover_index('external_identifiers', 'checked_at', '{visibility,steward_id,archived_at}');
select cover_index('external_identifiers', 'steward_id', '{visibility,archived_at}');
select begins_index('external_identifiers', 'value');
create or replace function external_identifiers_value_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from external_identifiers
  where left(fold(external_identifiers."value"), 60) collate "C" >= left(beginning, 60) and left(fold(external_identifiers."value"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(external_identifiers."value"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (external_identifiers."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (external_identifiers."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((external_identifiers."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (external_identifiers."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((external_identifiers."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((external_identifiers."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (external_identifiers."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((external_identifiers."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((external_identifiers."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((external_identifiers."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (external_identifiers."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function external_identifiers_value_begins(text) from public;
grant execute on function external_identifiers_value_begins(text) to seedbed_app, seedbed_worker;
create or replace function external_identifiers_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "value", "organisation_canonical_id", "visibility", "steward_id", "archived_at" from n except select id as source, "value", "organisation_canonical_id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."organisation_canonical_id", 'Organisation', n.id, 'value', '', 'B', n.visibility, n.steward_id, n.archived_at is null, n."value" from n where n.id = any(changed) and n."organisation_canonical_id" is not null and n."value" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on external_identifiers;
drop trigger if exists search_update on external_identifiers;
drop trigger if exists search_delete on external_identifiers;
create trigger search_insert after insert on external_identifiers referencing new table as n for each statement execute function external_identifiers_search();
create trigger search_update after update on external_identifiers referencing old table as o new table as n for each statement execute function external_identifiers_search();
create trigger search_delete after delete on external_identifiers referencing old table as o for each statement execute function external_identifiers_search();

-- FieldProvenance
drop trigger if exists touch on field_provenances;
create trigger touch before update on field_provenances for each row execute function touch_record();
grant select, insert, update, delete on field_provenances to seedbed_app, seedbed_worker;
drop trigger if exists append_only on field_provenances;
alter table field_provenances enable row level security;
drop policy if exists read on field_provenances;
create policy read on field_provenances for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (field_provenances."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (((field_provenances."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and ((((field_provenances."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (field_provenances."visibility" = any (array['PUBLIC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((field_provenances."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (field_provenances."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and ((((field_provenances."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (((field_provenances."visibility" = any (array['PUBLIC']::text[])) or (field_provenances."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((field_provenances."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((field_provenances."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (field_provenances."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and ((((field_provenances."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (((field_provenances."visibility" = any (array['PUBLIC']::text[])) or (field_provenances."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((((field_provenances."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((field_provenances."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((field_provenances."record_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))) and ((((field_provenances."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (field_provenances."visibility" = any (array['PUBLIC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{AUDITOR}')) and ((((field_provenances."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (field_provenances."visibility" = any (array['PUBLIC']::text[])))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((field_provenances."visibility" = any (array['PUBLIC']::text[])) and ((((field_provenances."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (field_provenances."visibility" = any (array['PUBLIC']::text[]))))))));
drop policy if exists make on field_provenances;
create policy make on field_provenances for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on field_provenances;
create policy change on field_provenances for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on field_provenances;
create policy remove on field_provenances for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on field_provenances;
create policy worker on field_provenances for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('field_provenances', 'visibility', '{steward_id,archived_at}');
select cover_index('field_provenances', 'record_type', '{visibility,steward_id,archived_at}');
select cover_index('field_provenances', 'record_id', '{visibility,steward_id,archived_at}');
select cover_index('field_provenances', 'record_title', '{visibility,steward_id,archived_at}');
select cover_index('field_provenances', 'field', '{visibility,steward_id,archived_at}');
select cover_index('field_provenances', 'kind', '{visibility,steward_id,archived_at}');
select cover_index('field_provenances', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('field_provenances', 'holds', '{visibility,steward_id,archived_at}');
select cover_index('field_provenances', 'said_at', '{visibility,steward_id,archived_at}');
select cover_index('field_provenances', 'steward_id', '{visibility,archived_at}');
select begins_index('field_provenances', 'record_title');
create or replace function field_provenances_record_title_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from field_provenances
  where left(fold(field_provenances."record_title"), 60) collate "C" >= left(beginning, 60) and left(fold(field_provenances."record_title"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(field_provenances."record_title"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (field_provenances."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (((field_provenances."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and ((((field_provenances."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (field_provenances."visibility" = any (array['PUBLIC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((field_provenances."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (field_provenances."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and ((((field_provenances."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (((field_provenances."visibility" = any (array['PUBLIC']::text[])) or (field_provenances."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((field_provenances."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((field_provenances."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (field_provenances."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and ((((field_provenances."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (((field_provenances."visibility" = any (array['PUBLIC']::text[])) or (field_provenances."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((((field_provenances."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((field_provenances."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((field_provenances."record_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))) and ((((field_provenances."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (field_provenances."visibility" = any (array['PUBLIC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{AUDITOR}')) and ((((field_provenances."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (field_provenances."visibility" = any (array['PUBLIC']::text[])))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((field_provenances."visibility" = any (array['PUBLIC']::text[])) and ((((field_provenances."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (field_provenances."visibility" = any (array['PUBLIC']::text[]))))))))
$$;
revoke execute on function field_provenances_record_title_begins(text) from public;
grant execute on function field_provenances_record_title_begins(text) to seedbed_app, seedbed_worker;

-- File
drop trigger if exists touch on files;
create trigger touch before update on files for each row execute function touch_record();
grant select, insert, update, delete on files to seedbed_app, seedbed_worker;
drop trigger if exists append_only on files;
alter table files enable row level security;
drop policy if exists read on files;
create policy read on files for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (files."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (((files."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and ((((files."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (files."visibility" = any (array['PUBLIC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((files."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (files."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and ((((files."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (((files."visibility" = any (array['PUBLIC']::text[])) or (files."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((files."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((files."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (files."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and ((((files."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (((files."visibility" = any (array['PUBLIC']::text[])) or (files."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{AUDITOR}')) and ((((files."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (files."visibility" = any (array['PUBLIC']::text[])))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((files."visibility" = any (array['PUBLIC']::text[])) and ((((files."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (files."visibility" = any (array['PUBLIC']::text[]))))))));
drop policy if exists make on files;
create policy make on files for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on files;
create policy change on files for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on files;
create policy remove on files for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on files;
create policy worker on files for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('files', 'visibility', '{steward_id,archived_at}');
select cover_index('files', 'record_type', '{visibility,steward_id,archived_at}');
select cover_index('files', 'record_id', '{visibility,steward_id,archived_at}');
select cover_index('files', 'name', '{visibility,steward_id,archived_at}');
select cover_index('files', 'media_type', '{visibility,steward_id,archived_at}');
select cover_index('files', 'size', '{visibility,steward_id,archived_at}');
select cover_index('files', 'sha256', '{visibility,steward_id,archived_at}');
select cover_index('files', 'uploaded_by', '{visibility,steward_id,archived_at}');
select cover_index('files', 'steward_id', '{visibility,archived_at}');
select begins_index('files', 'name');
create or replace function files_name_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from files
  where left(fold(files."name"), 60) collate "C" >= left(beginning, 60) and left(fold(files."name"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(files."name"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (files."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (((files."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and ((((files."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (files."visibility" = any (array['PUBLIC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((files."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (files."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and ((((files."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (((files."visibility" = any (array['PUBLIC']::text[])) or (files."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((files."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((files."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (files."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and ((((files."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (((files."visibility" = any (array['PUBLIC']::text[])) or (files."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{AUDITOR}')) and ((((files."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (files."visibility" = any (array['PUBLIC']::text[])))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((files."visibility" = any (array['PUBLIC']::text[])) and ((((files."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (files."visibility" = any (array['PUBLIC']::text[]))))))))
$$;
revoke execute on function files_name_begins(text) from public;
grant execute on function files_name_begins(text) to seedbed_app, seedbed_worker;

-- FundingProgramme
drop trigger if exists touch on funding_programmes;
create trigger touch before update on funding_programmes for each row execute function touch_record();
grant select, insert, update, delete on funding_programmes to seedbed_app, seedbed_worker;
drop trigger if exists append_only on funding_programmes;
alter table funding_programmes enable row level security;
drop policy if exists read on funding_programmes;
create policy read on funding_programmes for select using (true);
drop policy if exists make on funding_programmes;
create policy make on funding_programmes for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on funding_programmes;
create policy change on funding_programmes for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on funding_programmes;
create policy remove on funding_programmes for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on funding_programmes;
create policy worker on funding_programmes for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
create or replace function funding_programmes_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "code", "id", "name", "name_as_printed" from n except select id as source, "code", "id", "name", "name_as_printed" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'FundingProgramme', n.id, 'code', '', 'B', null::text, null::uuid, true, n."code" from n where n.id = any(changed) and n."id" is not null and n."code" <> ''
    union all
    select n."id", 'FundingProgramme', n.id, 'name', l.key, 'A', null::text, null::uuid, true, l.value from n cross join lateral jsonb_each_text(n."name") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'FundingProgramme', n.id, 'nameAsPrinted', '', 'B', null::text, null::uuid, true, n."name_as_printed" from n where n.id = any(changed) and n."id" is not null and n."name_as_printed" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on funding_programmes;
drop trigger if exists search_update on funding_programmes;
drop trigger if exists search_delete on funding_programmes;
create trigger search_insert after insert on funding_programmes referencing new table as n for each statement execute function funding_programmes_search();
create trigger search_update after update on funding_programmes referencing old table as o new table as n for each statement execute function funding_programmes_search();
create trigger search_delete after delete on funding_programmes referencing old table as o for each statement execute function funding_programmes_search();

-- GovernanceBody
drop trigger if exists touch on governance_bodies;
create trigger touch before update on governance_bodies for each row execute function touch_record();
grant select, insert, update, delete on governance_bodies to seedbed_app, seedbed_worker;
drop trigger if exists append_only on governance_bodies;
alter table governance_bodies enable row level security;
drop policy if exists read on governance_bodies;
create policy read on governance_bodies for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (governance_bodies."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (governance_bodies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((governance_bodies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (governance_bodies."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((governance_bodies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((governance_bodies."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (governance_bodies."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (governance_bodies."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on governance_bodies;
create policy make on governance_bodies for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on governance_bodies;
create policy change on governance_bodies for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on governance_bodies;
create policy remove on governance_bodies for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on governance_bodies;
create policy worker on governance_bodies for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('governance_bodies', 'visibility', '{steward_id,archived_at}');
select cover_index('governance_bodies', 'name', '{visibility,steward_id,archived_at}');
select cover_index('governance_bodies', 'kind', '{visibility,steward_id,archived_at}');
select cover_index('governance_bodies', 'ncc_id', '{visibility,steward_id,archived_at}');
select cover_index('governance_bodies', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('governance_bodies', 'steward_id', '{visibility,archived_at}');
select begins_index('governance_bodies', 'name');
create or replace function governance_bodies_name_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from governance_bodies
  where left(fold(governance_bodies."name"), 60) collate "C" >= left(beginning, 60) and left(fold(governance_bodies."name"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(governance_bodies."name"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (governance_bodies."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (governance_bodies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((governance_bodies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (governance_bodies."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((governance_bodies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((governance_bodies."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (governance_bodies."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (governance_bodies."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function governance_bodies_name_begins(text) from public;
grant execute on function governance_bodies_name_begins(text) to seedbed_app, seedbed_worker;
create or replace function governance_bodies_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "name", "id", "mandate", "visibility", "steward_id", "archived_at" from n except select id as source, "name", "id", "mandate", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'GovernanceBody', n.id, 'name', '', 'A', n.visibility, n.steward_id, n.archived_at is null, n."name" from n where n.id = any(changed) and n."id" is not null and n."name" <> ''
    union all
    select n."id", 'GovernanceBody', n.id, 'mandate', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."mandate" from n where n.id = any(changed) and n."id" is not null and n."mandate" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on governance_bodies;
drop trigger if exists search_update on governance_bodies;
drop trigger if exists search_delete on governance_bodies;
create trigger search_insert after insert on governance_bodies referencing new table as n for each statement execute function governance_bodies_search();
create trigger search_update after update on governance_bodies referencing old table as o new table as n for each statement execute function governance_bodies_search();
create trigger search_delete after delete on governance_bodies referencing old table as o for each statement execute function governance_bodies_search();

-- GovernanceMembership
create or replace function governance_memberships_touch() returns trigger language plpgsql as $$
declare before governance_memberships := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."organisation_canonical_id" := new."organisation_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on governance_memberships;
create trigger touch before update on governance_memberships for each row execute function governance_memberships_touch();
grant select, insert, update, delete on governance_memberships to seedbed_app, seedbed_worker;
drop trigger if exists append_only on governance_memberships;
create or replace function governance_memberships_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."organisation_id" is distinct from old."organisation_id" then
    new."organisation_canonical_id" := (select canonical_id from organisations where id = new."organisation_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on governance_memberships;
create trigger follow before insert or update on governance_memberships for each row execute function governance_memberships_follow();
alter table governance_memberships enable row level security;
drop policy if exists read on governance_memberships;
create policy read on governance_memberships for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (governance_memberships."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (governance_memberships."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((governance_memberships."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (governance_memberships."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((governance_memberships."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((governance_memberships."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (governance_memberships."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((governance_memberships."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((governance_memberships."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((governance_memberships."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (governance_memberships."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on governance_memberships;
create policy make on governance_memberships for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on governance_memberships;
create policy change on governance_memberships for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on governance_memberships;
create policy remove on governance_memberships for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on governance_memberships;
create policy worker on governance_memberships for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('governance_memberships', 'visibility', '{steward_id,archived_at}');
select cover_index('governance_memberships', 'body_id', '{visibility,steward_id,archived_at}');
select cover_index('governance_memberships', 'organisation_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('governance_memberships', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('governance_memberships', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('governance_memberships', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('governance_memberships', 'steward_id', '{visibility,archived_at}');
select begins_index('governance_memberships', 'function');
create or replace function governance_memberships_function_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from governance_memberships
  where left(fold(governance_memberships."function"), 60) collate "C" >= left(beginning, 60) and left(fold(governance_memberships."function"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(governance_memberships."function"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (governance_memberships."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (governance_memberships."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((governance_memberships."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (governance_memberships."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((governance_memberships."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((governance_memberships."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (governance_memberships."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((governance_memberships."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((governance_memberships."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((governance_memberships."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (governance_memberships."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function governance_memberships_function_begins(text) from public;
grant execute on function governance_memberships_function_begins(text) to seedbed_app, seedbed_worker;

-- GrantAgreement
drop trigger if exists touch on grant_agreements;
create trigger touch before update on grant_agreements for each row execute function touch_record();
grant select, insert, update, delete on grant_agreements to seedbed_app, seedbed_worker;
drop trigger if exists append_only on grant_agreements;
alter table grant_agreements enable row level security;
drop policy if exists read on grant_agreements;
create policy read on grant_agreements for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (grant_agreements."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (grant_agreements."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((grant_agreements."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (grant_agreements."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((grant_agreements."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((grant_agreements."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (grant_agreements."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (grant_agreements."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on grant_agreements;
create policy make on grant_agreements for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on grant_agreements;
create policy change on grant_agreements for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on grant_agreements;
create policy remove on grant_agreements for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on grant_agreements;
create policy worker on grant_agreements for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('grant_agreements', 'visibility', '{steward_id,archived_at}');
select cover_index('grant_agreements', 'number', '{visibility,steward_id,archived_at}');
select cover_index('grant_agreements', 'programme_id', '{visibility,steward_id,archived_at}');
select cover_index('grant_agreements', 'call_id', '{visibility,steward_id,archived_at}');
select cover_index('grant_agreements', 'signed_on', '{visibility,steward_id,archived_at}');
select cover_index('grant_agreements', 'eu_contribution_minor', '{visibility,steward_id,archived_at}');
select cover_index('grant_agreements', 'total_minor', '{visibility,steward_id,archived_at}');
select cover_index('grant_agreements', 'steward_id', '{visibility,archived_at}');
select begins_index('grant_agreements', 'number');
create or replace function grant_agreements_number_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from grant_agreements
  where left(fold(grant_agreements."number"), 60) collate "C" >= left(beginning, 60) and left(fold(grant_agreements."number"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(grant_agreements."number"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (grant_agreements."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (grant_agreements."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((grant_agreements."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (grant_agreements."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((grant_agreements."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((grant_agreements."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (grant_agreements."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (grant_agreements."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function grant_agreements_number_begins(text) from public;
grant execute on function grant_agreements_number_begins(text) to seedbed_app, seedbed_worker;
create or replace function grant_agreements_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "number", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "number", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'GrantAgreement', n.id, 'number', '', 'A', n.visibility, n.steward_id, n.archived_at is null, n."number" from n where n.id = any(changed) and n."id" is not null and n."number" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on grant_agreements;
drop trigger if exists search_update on grant_agreements;
drop trigger if exists search_delete on grant_agreements;
create trigger search_insert after insert on grant_agreements referencing new table as n for each statement execute function grant_agreements_search();
create trigger search_update after update on grant_agreements referencing old table as o new table as n for each statement execute function grant_agreements_search();
create trigger search_delete after delete on grant_agreements referencing old table as o for each statement execute function grant_agreements_search();

-- IdentityLink
drop trigger if exists touch on identity_links;
create trigger touch before update on identity_links for each row execute function touch_record();
grant select, insert, update, delete on identity_links to seedbed_app, seedbed_worker;
drop trigger if exists append_only on identity_links;
alter table identity_links enable row level security;
drop policy if exists read on identity_links;
create policy read on identity_links for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((identity_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and ((exists (select from organisations p1 where p1."id" = identity_links."left_id"))) and ((exists (select from organisations p2 where p2."id" = identity_links."right_id"))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (((identity_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and ((exists (select from organisations p1 where p1."id" = identity_links."left_id"))) and ((exists (select from organisations p2 where p2."id" = identity_links."right_id"))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((identity_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (identity_links."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and ((exists (select from organisations p1 where p1."id" = identity_links."left_id"))) and ((exists (select from organisations p2 where p2."id" = identity_links."right_id"))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((identity_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((identity_links."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (identity_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and ((exists (select from organisations p1 where p1."id" = identity_links."left_id"))) and ((exists (select from organisations p2 where p2."id" = identity_links."right_id"))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((identity_links."visibility" = any (array['PUBLIC']::text[])) and ((exists (select from organisations p1 where p1."id" = identity_links."left_id"))) and ((exists (select from organisations p2 where p2."id" = identity_links."right_id")))))));
drop policy if exists make on identity_links;
create policy make on identity_links for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on identity_links;
create policy change on identity_links for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on identity_links;
create policy remove on identity_links for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on identity_links;
create policy worker on identity_links for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('identity_links', 'visibility', '{steward_id,archived_at}');
select cover_index('identity_links', 'record_type', '{visibility,steward_id,archived_at}');
select cover_index('identity_links', 'left_id', '{visibility,steward_id,archived_at}');
select cover_index('identity_links', 'right_id', '{visibility,steward_id,archived_at}');
select cover_index('identity_links', 'relation', '{visibility,steward_id,archived_at}');
select cover_index('identity_links', 'kept_id', '{visibility,steward_id,archived_at}');
select cover_index('identity_links', 'state', '{visibility,steward_id,archived_at}');
select cover_index('identity_links', 'steward_id', '{visibility,archived_at}');
select begins_index('identity_links', 'left_title');
create or replace function identity_links_left_title_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from identity_links
  where left(fold(identity_links."left_title"), 60) collate "C" >= left(beginning, 60) and left(fold(identity_links."left_title"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(identity_links."left_title"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((identity_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and ((exists (select from organisations p1 where p1."id" = identity_links."left_id"))) and ((exists (select from organisations p2 where p2."id" = identity_links."right_id"))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (((identity_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and ((exists (select from organisations p1 where p1."id" = identity_links."left_id"))) and ((exists (select from organisations p2 where p2."id" = identity_links."right_id"))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((identity_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (identity_links."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and ((exists (select from organisations p1 where p1."id" = identity_links."left_id"))) and ((exists (select from organisations p2 where p2."id" = identity_links."right_id"))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((identity_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((identity_links."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (identity_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and ((exists (select from organisations p1 where p1."id" = identity_links."left_id"))) and ((exists (select from organisations p2 where p2."id" = identity_links."right_id"))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((identity_links."visibility" = any (array['PUBLIC']::text[])) and ((exists (select from organisations p1 where p1."id" = identity_links."left_id"))) and ((exists (select from organisations p2 where p2."id" = identity_links."right_id")))))))
$$;
revoke execute on function identity_links_left_title_begins(text) from public;
grant execute on function identity_links_left_title_begins(text) to seedbed_app, seedbed_worker;
create or replace function identity_links_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "left_title", "id", "right_title", "visibility", "steward_id", "archived_at" from n except select id as source, "left_title", "id", "right_title", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'IdentityLink', n.id, 'leftTitle', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."left_title" from n where n.id = any(changed) and n."id" is not null and n."left_title" <> ''
    union all
    select n."id", 'IdentityLink', n.id, 'rightTitle', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."right_title" from n where n.id = any(changed) and n."id" is not null and n."right_title" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on identity_links;
drop trigger if exists search_update on identity_links;
drop trigger if exists search_delete on identity_links;
create trigger search_insert after insert on identity_links referencing new table as n for each statement execute function identity_links_search();
create trigger search_update after update on identity_links referencing old table as o new table as n for each statement execute function identity_links_search();
create trigger search_delete after delete on identity_links referencing old table as o for each statement execute function identity_links_search();

-- IndicatorTarget
drop trigger if exists touch on indicator_targets;
create trigger touch before update on indicator_targets for each row execute function touch_record();
grant select, insert, update, delete on indicator_targets to seedbed_app, seedbed_worker;
drop trigger if exists append_only on indicator_targets;
alter table indicator_targets enable row level security;
drop policy if exists read on indicator_targets;
create policy read on indicator_targets for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (indicator_targets."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (indicator_targets."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((indicator_targets."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (indicator_targets."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((indicator_targets."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((indicator_targets."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (indicator_targets."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (indicator_targets."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on indicator_targets;
create policy make on indicator_targets for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on indicator_targets;
create policy change on indicator_targets for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on indicator_targets;
create policy remove on indicator_targets for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on indicator_targets;
create policy worker on indicator_targets for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('indicator_targets', 'visibility', '{steward_id,archived_at}');
select cover_index('indicator_targets', 'indicator_id', '{visibility,steward_id,archived_at}');
select cover_index('indicator_targets', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('indicator_targets', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('indicator_targets', 'target', '{visibility,steward_id,archived_at}');
select cover_index('indicator_targets', 'note', '{visibility,steward_id,archived_at}');
select cover_index('indicator_targets', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('indicator_targets', 'steward_id', '{visibility,archived_at}');
select begins_index('indicator_targets', 'note');
create or replace function indicator_targets_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from indicator_targets
  where left(fold(indicator_targets."note"), 60) collate "C" >= left(beginning, 60) and left(fold(indicator_targets."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(indicator_targets."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (indicator_targets."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (indicator_targets."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((indicator_targets."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (indicator_targets."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((indicator_targets."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((indicator_targets."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (indicator_targets."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (indicator_targets."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function indicator_targets_note_begins(text) from public;
grant execute on function indicator_targets_note_begins(text) to seedbed_app, seedbed_worker;

-- IndicatorValue
drop trigger if exists touch on indicator_values;
create trigger touch before update on indicator_values for each row execute function touch_record();
grant select, insert, update, delete on indicator_values to seedbed_app, seedbed_worker;
drop trigger if exists append_only on indicator_values;
alter table indicator_values enable row level security;
drop policy if exists read on indicator_values;
create policy read on indicator_values for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (indicator_values."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (indicator_values."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((indicator_values."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (indicator_values."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((indicator_values."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((indicator_values."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (indicator_values."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (indicator_values."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on indicator_values;
create policy make on indicator_values for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on indicator_values;
create policy change on indicator_values for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on indicator_values;
create policy remove on indicator_values for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on indicator_values;
create policy worker on indicator_values for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('indicator_values', 'visibility', '{steward_id,archived_at}');
select cover_index('indicator_values', 'indicator_id', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'dimension', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'category', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'comparator', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'value', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'numerator', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'denominator', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'confidence', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'deadweight', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'displacement', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'attribution', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'drop_off', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'note', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'state', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('indicator_values', 'steward_id', '{visibility,archived_at}');
select begins_index('indicator_values', 'note');
create or replace function indicator_values_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from indicator_values
  where left(fold(indicator_values."note"), 60) collate "C" >= left(beginning, 60) and left(fold(indicator_values."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(indicator_values."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (indicator_values."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (indicator_values."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((indicator_values."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (indicator_values."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((indicator_values."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((indicator_values."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (indicator_values."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (indicator_values."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function indicator_values_note_begins(text) from public;
grant execute on function indicator_values_note_begins(text) to seedbed_app, seedbed_worker;
create or replace function indicator_values_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "note", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "note", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'IndicatorValue', n.id, 'note', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."note" from n where n.id = any(changed) and n."id" is not null and n."note" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on indicator_values;
drop trigger if exists search_update on indicator_values;
drop trigger if exists search_delete on indicator_values;
create trigger search_insert after insert on indicator_values referencing new table as n for each statement execute function indicator_values_search();
create trigger search_update after update on indicator_values referencing old table as o new table as n for each statement execute function indicator_values_search();
create trigger search_delete after delete on indicator_values referencing old table as o for each statement execute function indicator_values_search();

-- Indicator
drop trigger if exists touch on indicators;
create trigger touch before update on indicators for each row execute function touch_record();
grant select, insert, update, delete on indicators to seedbed_app, seedbed_worker;
drop trigger if exists append_only on indicators;
alter table indicators enable row level security;
drop policy if exists read on indicators;
create policy read on indicators for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (indicators."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (indicators."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((indicators."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (indicators."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((indicators."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((indicators."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (indicators."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (indicators."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on indicators;
create policy make on indicators for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on indicators;
create policy change on indicators for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on indicators;
create policy remove on indicators for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on indicators;
create policy worker on indicators for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('indicators', 'visibility', '{steward_id,archived_at}');
select cover_index('indicators', 'result_id', '{visibility,steward_id,archived_at}');
select cover_index('indicators', 'code', '{visibility,steward_id,archived_at}');
select cover_index('indicators', 'unit', '{visibility,steward_id,archived_at}');
select cover_index('indicators', 'measure', '{visibility,steward_id,archived_at}');
select cover_index('indicators', 'direction', '{visibility,steward_id,archived_at}');
select cover_index('indicators', 'baseline', '{visibility,steward_id,archived_at}');
select cover_index('indicators', 'baseline_on', '{visibility,steward_id,archived_at}');
select cover_index('indicators', 'target', '{visibility,steward_id,archived_at}');
select cover_index('indicators', 'target_on', '{visibility,steward_id,archived_at}');
select cover_index('indicators', 'needs_four_eyes', '{visibility,steward_id,archived_at}');
select cover_index('indicators', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('indicators', 'steward_id', '{visibility,archived_at}');
create or replace function indicators_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "code", "id", "name", "visibility", "steward_id", "archived_at" from n except select id as source, "code", "id", "name", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Indicator', n.id, 'code', '', 'B', n.visibility, n.steward_id, n.archived_at is null, n."code" from n where n.id = any(changed) and n."id" is not null and n."code" <> ''
    union all
    select n."id", 'Indicator', n.id, 'name', l.key, 'A', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."name") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on indicators;
drop trigger if exists search_update on indicators;
drop trigger if exists search_delete on indicators;
create trigger search_insert after insert on indicators referencing new table as n for each statement execute function indicators_search();
create trigger search_update after update on indicators referencing old table as o new table as n for each statement execute function indicators_search();
create trigger search_delete after delete on indicators referencing old table as o for each statement execute function indicators_search();

-- Job
drop trigger if exists touch on jobs;
create trigger touch before update on jobs for each row execute function touch_record();
grant select, insert, update, delete on jobs to seedbed_app, seedbed_worker;
drop trigger if exists append_only on jobs;
alter table jobs enable row level security;
drop policy if exists read on jobs;
create policy read on jobs for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,DEMO,NODE_ADMIN,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (jobs."requested_by" = (select 'user:' || nullif(current_setting('app.user', true), '')))));
drop policy if exists make on jobs;
create policy make on jobs for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on jobs;
create policy change on jobs for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on jobs;
create policy remove on jobs for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on jobs;
create policy worker on jobs for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- WrittenLanguage
drop trigger if exists touch on languages;
create trigger touch before update on languages for each row execute function touch_record();
grant select, insert, update, delete on languages to seedbed_app, seedbed_worker;
drop trigger if exists append_only on languages;
alter table languages enable row level security;
drop policy if exists read on languages;
create policy read on languages for select using (true);
drop policy if exists make on languages;
create policy make on languages for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on languages;
create policy change on languages for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on languages;
create policy remove on languages for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on languages;
create policy worker on languages for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
create or replace function languages_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "code", "id", "name", "endonym" from n except select id as source, "code", "id", "name", "endonym" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'WrittenLanguage', n.id, 'code', '', 'B', null::text, null::uuid, true, n."code" from n where n.id = any(changed) and n."id" is not null and n."code" <> ''
    union all
    select n."id", 'WrittenLanguage', n.id, 'name', l.key, 'A', null::text, null::uuid, true, l.value from n cross join lateral jsonb_each_text(n."name") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'WrittenLanguage', n.id, 'endonym', '', 'A', null::text, null::uuid, true, n."endonym" from n where n.id = any(changed) and n."id" is not null and n."endonym" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on languages;
drop trigger if exists search_update on languages;
drop trigger if exists search_delete on languages;
create trigger search_insert after insert on languages referencing new table as n for each statement execute function languages_search();
create trigger search_update after update on languages referencing old table as o new table as n for each statement execute function languages_search();
create trigger search_delete after delete on languages referencing old table as o for each statement execute function languages_search();

-- LearningExchange
create or replace function learning_exchanges_touch() returns trigger language plpgsql as $$
declare before learning_exchanges := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."mentor_organisation_canonical_id" := new."mentor_organisation_canonical_id"; -- derived
  before."learner_organisation_canonical_id" := new."learner_organisation_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on learning_exchanges;
create trigger touch before update on learning_exchanges for each row execute function learning_exchanges_touch();
grant select, insert, update, delete on learning_exchanges to seedbed_app, seedbed_worker;
drop trigger if exists append_only on learning_exchanges;
create or replace function learning_exchanges_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."mentor_organisation_id" is distinct from old."mentor_organisation_id" then
    new."mentor_organisation_canonical_id" := (select canonical_id from organisations where id = new."mentor_organisation_id" for key share);
  end if;
  if tg_op = 'INSERT' or new."learner_organisation_id" is distinct from old."learner_organisation_id" then
    new."learner_organisation_canonical_id" := (select canonical_id from organisations where id = new."learner_organisation_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on learning_exchanges;
create trigger follow before insert or update on learning_exchanges for each row execute function learning_exchanges_follow();
alter table learning_exchanges enable row level security;
drop policy if exists read on learning_exchanges;
create policy read on learning_exchanges for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (learning_exchanges."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (learning_exchanges."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((learning_exchanges."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (learning_exchanges."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((learning_exchanges."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((learning_exchanges."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (learning_exchanges."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((learning_exchanges."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((learning_exchanges."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((learning_exchanges."mentor_organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])) or (learning_exchanges."learner_organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (learning_exchanges."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on learning_exchanges;
create policy make on learning_exchanges for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on learning_exchanges;
create policy change on learning_exchanges for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on learning_exchanges;
create policy remove on learning_exchanges for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on learning_exchanges;
create policy worker on learning_exchanges for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('learning_exchanges', 'visibility', '{steward_id,archived_at}');
select cover_index('learning_exchanges', 'mentor_ncc_id', '{visibility,steward_id,archived_at}');
select cover_index('learning_exchanges', 'mentor_organisation_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('learning_exchanges', 'learner_ncc_id', '{visibility,steward_id,archived_at}');
select cover_index('learning_exchanges', 'learner_organisation_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('learning_exchanges', 'competence_id', '{visibility,steward_id,archived_at}');
select cover_index('learning_exchanges', 'practice_id', '{visibility,steward_id,archived_at}');
select cover_index('learning_exchanges', 'status', '{visibility,steward_id,archived_at}');
select cover_index('learning_exchanges', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('learning_exchanges', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('learning_exchanges', 'goal', '{visibility,steward_id,archived_at}');
select cover_index('learning_exchanges', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('learning_exchanges', 'steward_id', '{visibility,archived_at}');
select begins_index('learning_exchanges', 'goal');
create or replace function learning_exchanges_goal_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from learning_exchanges
  where left(fold(learning_exchanges."goal"), 60) collate "C" >= left(beginning, 60) and left(fold(learning_exchanges."goal"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(learning_exchanges."goal"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (learning_exchanges."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (learning_exchanges."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((learning_exchanges."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (learning_exchanges."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((learning_exchanges."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((learning_exchanges."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (learning_exchanges."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((learning_exchanges."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((learning_exchanges."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((learning_exchanges."mentor_organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])) or (learning_exchanges."learner_organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (learning_exchanges."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function learning_exchanges_goal_begins(text) from public;
grant execute on function learning_exchanges_goal_begins(text) to seedbed_app, seedbed_worker;
create or replace function learning_exchanges_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "goal", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "goal", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'LearningExchange', n.id, 'goal', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."goal" from n where n.id = any(changed) and n."id" is not null and n."goal" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on learning_exchanges;
drop trigger if exists search_update on learning_exchanges;
drop trigger if exists search_delete on learning_exchanges;
create trigger search_insert after insert on learning_exchanges referencing new table as n for each statement execute function learning_exchanges_search();
create trigger search_update after update on learning_exchanges referencing old table as o new table as n for each statement execute function learning_exchanges_search();
create trigger search_delete after delete on learning_exchanges referencing old table as o for each statement execute function learning_exchanges_search();

-- MeasureDependency
drop trigger if exists touch on measure_dependencies;
create trigger touch before update on measure_dependencies for each row execute function touch_record();
grant select, insert, update, delete on measure_dependencies to seedbed_app, seedbed_worker;
drop trigger if exists append_only on measure_dependencies;
alter table measure_dependencies enable row level security;
drop policy if exists read on measure_dependencies;
create policy read on measure_dependencies for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (measure_dependencies."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (measure_dependencies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((measure_dependencies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (measure_dependencies."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((measure_dependencies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((measure_dependencies."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (measure_dependencies."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (measure_dependencies."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on measure_dependencies;
create policy make on measure_dependencies for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on measure_dependencies;
create policy change on measure_dependencies for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on measure_dependencies;
create policy remove on measure_dependencies for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on measure_dependencies;
create policy worker on measure_dependencies for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('measure_dependencies', 'visibility', '{steward_id,archived_at}');
select cover_index('measure_dependencies', 'measure_id', '{visibility,steward_id,archived_at}');
select cover_index('measure_dependencies', 'depends_on_id', '{visibility,steward_id,archived_at}');
select cover_index('measure_dependencies', 'note', '{visibility,steward_id,archived_at}');
select cover_index('measure_dependencies', 'steward_id', '{visibility,archived_at}');
select begins_index('measure_dependencies', 'note');
create or replace function measure_dependencies_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from measure_dependencies
  where left(fold(measure_dependencies."note"), 60) collate "C" >= left(beginning, 60) and left(fold(measure_dependencies."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(measure_dependencies."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (measure_dependencies."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (measure_dependencies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((measure_dependencies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (measure_dependencies."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((measure_dependencies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((measure_dependencies."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (measure_dependencies."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (measure_dependencies."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function measure_dependencies_note_begins(text) from public;
grant execute on function measure_dependencies_note_begins(text) to seedbed_app, seedbed_worker;

-- MeasurePerson
drop trigger if exists touch on measure_people;
create trigger touch before update on measure_people for each row execute function touch_record();
grant select, insert, update, delete on measure_people to seedbed_app, seedbed_worker;
drop trigger if exists append_only on measure_people;
alter table measure_people enable row level security;
drop policy if exists read on measure_people;
create policy read on measure_people for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((measure_people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from strategy_measures p1 where p1."id" = measure_people."measure_id" and (true))) and (exists (select from people p2 where p2."id" = measure_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((measure_people."visibility" = any (array['PUBLIC']::text[])) or (measure_people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from strategy_measures p1 where p1."id" = measure_people."measure_id" and (true))) and (exists (select from people p2 where p2."id" = measure_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((measure_people."visibility" = any (array['PUBLIC']::text[])) or (((measure_people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (measure_people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from strategy_measures p1 where p1."id" = measure_people."measure_id" and (true))) and (exists (select from people p2 where p2."id" = measure_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,COORDINATOR,EDITOR}')) and (((measure_people."visibility" = any (array['PUBLIC']::text[])) and (exists (select from strategy_measures p1 where p1."id" = measure_people."measure_id" and (true))) and (exists (select from people p2 where p2."id" = measure_people."person_id" and (true)))))));
drop policy if exists make on measure_people;
create policy make on measure_people for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on measure_people;
create policy change on measure_people for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on measure_people;
create policy remove on measure_people for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on measure_people;
create policy worker on measure_people for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('measure_people', 'visibility', '{steward_id,archived_at}');
select cover_index('measure_people', 'measure_id', '{visibility,steward_id,archived_at}');
select cover_index('measure_people', 'person_id', '{visibility,steward_id,archived_at}');
select cover_index('measure_people', 'note', '{visibility,steward_id,archived_at}');
select cover_index('measure_people', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('measure_people', 'steward_id', '{visibility,archived_at}');
select begins_index('measure_people', 'note');
create or replace function measure_people_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from measure_people
  where left(fold(measure_people."note"), 60) collate "C" >= left(beginning, 60) and left(fold(measure_people."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(measure_people."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((measure_people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from strategy_measures p1 where p1."id" = measure_people."measure_id" and (true))) and (exists (select from people p2 where p2."id" = measure_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((measure_people."visibility" = any (array['PUBLIC']::text[])) or (measure_people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from strategy_measures p1 where p1."id" = measure_people."measure_id" and (true))) and (exists (select from people p2 where p2."id" = measure_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((measure_people."visibility" = any (array['PUBLIC']::text[])) or (((measure_people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (measure_people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from strategy_measures p1 where p1."id" = measure_people."measure_id" and (true))) and (exists (select from people p2 where p2."id" = measure_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,COORDINATOR,EDITOR}')) and (((measure_people."visibility" = any (array['PUBLIC']::text[])) and (exists (select from strategy_measures p1 where p1."id" = measure_people."measure_id" and (true))) and (exists (select from people p2 where p2."id" = measure_people."person_id" and (true)))))))
$$;
revoke execute on function measure_people_note_begins(text) from public;
grant execute on function measure_people_note_begins(text) to seedbed_app, seedbed_worker;

-- MeasureStep
drop trigger if exists touch on measure_steps;
create trigger touch before update on measure_steps for each row execute function touch_record();
grant select, insert on measure_steps to seedbed_app, seedbed_worker;
revoke update, delete on measure_steps from seedbed_app, seedbed_worker;
drop trigger if exists append_only on measure_steps;
create trigger append_only before update or delete on measure_steps for each row execute function append_only('rev', 'updated_at');
alter table measure_steps enable row level security;
drop policy if exists read on measure_steps;
create policy read on measure_steps for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,AUDITOR}')) and (((exists (select from strategy_measures p1 where p1."id" = measure_steps."measure_id" and (true)))))));
drop policy if exists make on measure_steps;
create policy make on measure_steps for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on measure_steps;
create policy change on measure_steps for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on measure_steps;
create policy remove on measure_steps for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on measure_steps;
create policy worker on measure_steps for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- Milestone
create or replace function milestones_touch() returns trigger language plpgsql as $$
declare before milestones := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."responsible_canonical_id" := new."responsible_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on milestones;
create trigger touch before update on milestones for each row execute function milestones_touch();
grant select, insert, update, delete on milestones to seedbed_app, seedbed_worker;
drop trigger if exists append_only on milestones;
create or replace function milestones_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."responsible_id" is distinct from old."responsible_id" then
    new."responsible_canonical_id" := (select canonical_id from organisations where id = new."responsible_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on milestones;
create trigger follow before insert or update on milestones for each row execute function milestones_follow();
alter table milestones enable row level security;
drop policy if exists read on milestones;
create policy read on milestones for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (milestones."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (milestones."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((milestones."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (milestones."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((milestones."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((milestones."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (milestones."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((milestones."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((milestones."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((milestones."responsible_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (milestones."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on milestones;
create policy make on milestones for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on milestones;
create policy change on milestones for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on milestones;
create policy remove on milestones for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on milestones;
create policy worker on milestones for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('milestones', 'visibility', '{steward_id,archived_at}');
select cover_index('milestones', 'project_id', '{visibility,steward_id,archived_at}');
select cover_index('milestones', 'action_id', '{visibility,steward_id,archived_at}');
select cover_index('milestones', 'code', '{visibility,steward_id,archived_at}');
select cover_index('milestones', 'due_on', '{visibility,steward_id,archived_at}');
select cover_index('milestones', 'reached_on', '{visibility,steward_id,archived_at}');
select cover_index('milestones', 'status', '{visibility,steward_id,archived_at}');
select cover_index('milestones', 'responsible_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('milestones', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('milestones', 'steward_id', '{visibility,archived_at}');
create or replace function milestones_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "code", "id", "title", "visibility", "steward_id", "archived_at" from n except select id as source, "code", "id", "title", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Milestone', n.id, 'code', '', 'B', n.visibility, n.steward_id, n.archived_at is null, n."code" from n where n.id = any(changed) and n."id" is not null and n."code" <> ''
    union all
    select n."id", 'Milestone', n.id, 'title', l.key, 'B', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."title") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on milestones;
drop trigger if exists search_update on milestones;
drop trigger if exists search_delete on milestones;
create trigger search_insert after insert on milestones referencing new table as n for each statement execute function milestones_search();
create trigger search_update after update on milestones referencing old table as o new table as n for each statement execute function milestones_search();
create trigger search_delete after delete on milestones referencing old table as o for each statement execute function milestones_search();

-- ModuleCompetence
drop trigger if exists touch on module_competences;
create trigger touch before update on module_competences for each row execute function touch_record();
grant select, insert, update, delete on module_competences to seedbed_app, seedbed_worker;
drop trigger if exists append_only on module_competences;
alter table module_competences enable row level security;
drop policy if exists read on module_competences;
create policy read on module_competences for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (module_competences."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (module_competences."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((module_competences."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (module_competences."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((module_competences."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((module_competences."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (module_competences."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (module_competences."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on module_competences;
create policy make on module_competences for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on module_competences;
create policy change on module_competences for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on module_competences;
create policy remove on module_competences for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on module_competences;
create policy worker on module_competences for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('module_competences', 'visibility', '{steward_id,archived_at}');
select cover_index('module_competences', 'module_id', '{visibility,steward_id,archived_at}');
select cover_index('module_competences', 'competence_id', '{visibility,steward_id,archived_at}');
select cover_index('module_competences', 'note', '{visibility,steward_id,archived_at}');
select cover_index('module_competences', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('module_competences', 'steward_id', '{visibility,archived_at}');
select begins_index('module_competences', 'note');
create or replace function module_competences_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from module_competences
  where left(fold(module_competences."note"), 60) collate "C" >= left(beginning, 60) and left(fold(module_competences."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(module_competences."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (module_competences."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (module_competences."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((module_competences."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (module_competences."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((module_competences."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((module_competences."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (module_competences."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (module_competences."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function module_competences_note_begins(text) from public;
grant execute on function module_competences_note_begins(text) to seedbed_app, seedbed_worker;

-- NccHost
create or replace function ncc_hosts_touch() returns trigger language plpgsql as $$
declare before ncc_hosts := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."organisation_canonical_id" := new."organisation_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on ncc_hosts;
create trigger touch before update on ncc_hosts for each row execute function ncc_hosts_touch();
grant select, insert, update, delete on ncc_hosts to seedbed_app, seedbed_worker;
drop trigger if exists append_only on ncc_hosts;
create or replace function ncc_hosts_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."organisation_id" is distinct from old."organisation_id" then
    new."organisation_canonical_id" := (select canonical_id from organisations where id = new."organisation_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on ncc_hosts;
create trigger follow before insert or update on ncc_hosts for each row execute function ncc_hosts_follow();
alter table ncc_hosts enable row level security;
drop policy if exists read on ncc_hosts;
create policy read on ncc_hosts for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (ncc_hosts."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (ncc_hosts."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((ncc_hosts."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (ncc_hosts."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((ncc_hosts."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((ncc_hosts."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (ncc_hosts."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((ncc_hosts."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((ncc_hosts."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((ncc_hosts."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (ncc_hosts."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on ncc_hosts;
create policy make on ncc_hosts for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on ncc_hosts;
create policy change on ncc_hosts for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on ncc_hosts;
create policy remove on ncc_hosts for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on ncc_hosts;
create policy worker on ncc_hosts for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('ncc_hosts', 'visibility', '{steward_id,archived_at}');
select cover_index('ncc_hosts', 'ncc_id', '{visibility,steward_id,archived_at}');
select cover_index('ncc_hosts', 'organisation_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('ncc_hosts', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('ncc_hosts', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('ncc_hosts', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('ncc_hosts', 'steward_id', '{visibility,archived_at}');
select begins_index('ncc_hosts', 'note');
create or replace function ncc_hosts_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from ncc_hosts
  where left(fold(ncc_hosts."note"), 60) collate "C" >= left(beginning, 60) and left(fold(ncc_hosts."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(ncc_hosts."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (ncc_hosts."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (ncc_hosts."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((ncc_hosts."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (ncc_hosts."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((ncc_hosts."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((ncc_hosts."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (ncc_hosts."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((ncc_hosts."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((ncc_hosts."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((ncc_hosts."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (ncc_hosts."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function ncc_hosts_note_begins(text) from public;
grant execute on function ncc_hosts_note_begins(text) to seedbed_app, seedbed_worker;

-- Ncc
drop trigger if exists touch on nccs;
create trigger touch before update on nccs for each row execute function touch_record();
grant select, insert, update, delete on nccs to seedbed_app, seedbed_worker;
drop trigger if exists append_only on nccs;
alter table nccs enable row level security;
drop policy if exists read on nccs;
create policy read on nccs for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (nccs."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (nccs."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((nccs."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (nccs."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((nccs."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((nccs."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (nccs."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (nccs."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on nccs;
create policy make on nccs for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on nccs;
create policy change on nccs for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on nccs;
create policy remove on nccs for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on nccs;
create policy worker on nccs for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('nccs', 'visibility', '{steward_id,archived_at}');
select cover_index('nccs', 'country_id', '{visibility,steward_id,archived_at}');
select cover_index('nccs', 'stage', '{visibility,steward_id,archived_at}');
select cover_index('nccs', 'launched_on', '{visibility,steward_id,archived_at}');
select cover_index('nccs', 'steward_id', '{visibility,archived_at}');
create or replace function nccs_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "name", "id", "mandate", "national_priority", "visibility", "steward_id", "archived_at" from n except select id as source, "name", "id", "mandate", "national_priority", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Ncc', n.id, 'name', l.key, 'A', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."name") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'Ncc', n.id, 'mandate', l.key, 'C', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."mandate") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'Ncc', n.id, 'nationalPriority', l.key, 'C', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."national_priority") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on nccs;
drop trigger if exists search_update on nccs;
drop trigger if exists search_delete on nccs;
create trigger search_insert after insert on nccs referencing new table as n for each statement execute function nccs_search();
create trigger search_update after update on nccs referencing old table as o new table as n for each statement execute function nccs_search();
create trigger search_delete after delete on nccs referencing old table as o for each statement execute function nccs_search();

-- NetworkMembership
create or replace function network_memberships_touch() returns trigger language plpgsql as $$
declare before network_memberships := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."network_canonical_id" := new."network_canonical_id"; -- derived
  before."member_canonical_id" := new."member_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on network_memberships;
create trigger touch before update on network_memberships for each row execute function network_memberships_touch();
grant select, insert, update, delete on network_memberships to seedbed_app, seedbed_worker;
drop trigger if exists append_only on network_memberships;
create or replace function network_memberships_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."network_id" is distinct from old."network_id" then
    new."network_canonical_id" := (select canonical_id from organisations where id = new."network_id" for key share);
  end if;
  if tg_op = 'INSERT' or new."member_id" is distinct from old."member_id" then
    new."member_canonical_id" := (select canonical_id from organisations where id = new."member_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on network_memberships;
create trigger follow before insert or update on network_memberships for each row execute function network_memberships_follow();
alter table network_memberships enable row level security;
drop policy if exists read on network_memberships;
create policy read on network_memberships for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (network_memberships."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (network_memberships."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((network_memberships."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (network_memberships."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((network_memberships."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((network_memberships."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (network_memberships."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((network_memberships."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((network_memberships."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((network_memberships."network_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])) or (network_memberships."member_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (network_memberships."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on network_memberships;
create policy make on network_memberships for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on network_memberships;
create policy change on network_memberships for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on network_memberships;
create policy remove on network_memberships for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on network_memberships;
create policy worker on network_memberships for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('network_memberships', 'visibility', '{steward_id,archived_at}');
select cover_index('network_memberships', 'network_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('network_memberships', 'member_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('network_memberships', 'status', '{visibility,steward_id,archived_at}');
select cover_index('network_memberships', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('network_memberships', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('network_memberships', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('network_memberships', 'steward_id', '{visibility,archived_at}');
select begins_index('network_memberships', 'note');
create or replace function network_memberships_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from network_memberships
  where left(fold(network_memberships."note"), 60) collate "C" >= left(beginning, 60) and left(fold(network_memberships."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(network_memberships."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (network_memberships."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (network_memberships."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((network_memberships."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (network_memberships."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((network_memberships."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((network_memberships."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (network_memberships."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((network_memberships."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((network_memberships."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((network_memberships."network_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])) or (network_memberships."member_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (network_memberships."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function network_memberships_note_begins(text) from public;
grant execute on function network_memberships_note_begins(text) to seedbed_app, seedbed_worker;

-- NewsletterIssue
drop trigger if exists touch on newsletter_issues;
create trigger touch before update on newsletter_issues for each row execute function touch_record();
grant select, insert, update, delete on newsletter_issues to seedbed_app, seedbed_worker;
drop trigger if exists append_only on newsletter_issues;
alter table newsletter_issues enable row level security;
drop policy if exists read on newsletter_issues;
create policy read on newsletter_issues for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (newsletter_issues."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (newsletter_issues."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((newsletter_issues."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (newsletter_issues."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[]))))));
drop policy if exists make on newsletter_issues;
create policy make on newsletter_issues for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on newsletter_issues;
create policy change on newsletter_issues for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on newsletter_issues;
create policy remove on newsletter_issues for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on newsletter_issues;
create policy worker on newsletter_issues for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('newsletter_issues', 'visibility', '{steward_id,archived_at}');
select cover_index('newsletter_issues', 'topic_id', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_issues', 'title', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_issues', 'state', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_issues', 'segment_id', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_issues', 'send_at', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_issues', 'clock', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_issues', 'window_from', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_issues', 'window_to', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_issues', 'only_weekdays', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_issues', 'on_unknown', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_issues', 'per_minute', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_issues', 'falls_back', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_issues', 'in_archive', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_issues', 'planned_at', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_issues', 'ended_at', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_issues', 'steward_id', '{visibility,archived_at}');
select begins_index('newsletter_issues', 'title');
create or replace function newsletter_issues_title_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from newsletter_issues
  where left(fold(newsletter_issues."title"), 60) collate "C" >= left(beginning, 60) and left(fold(newsletter_issues."title"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(newsletter_issues."title"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (newsletter_issues."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (newsletter_issues."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((newsletter_issues."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (newsletter_issues."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[]))))))
$$;
revoke execute on function newsletter_issues_title_begins(text) from public;
grant execute on function newsletter_issues_title_begins(text) to seedbed_app, seedbed_worker;
create or replace function newsletter_issues_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "title", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "title", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'NewsletterIssue', n.id, 'title', '', 'A', n.visibility, n.steward_id, n.archived_at is null, n."title" from n where n.id = any(changed) and n."id" is not null and n."title" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on newsletter_issues;
drop trigger if exists search_update on newsletter_issues;
drop trigger if exists search_delete on newsletter_issues;
create trigger search_insert after insert on newsletter_issues referencing new table as n for each statement execute function newsletter_issues_search();
create trigger search_update after update on newsletter_issues referencing old table as o new table as n for each statement execute function newsletter_issues_search();
create trigger search_delete after delete on newsletter_issues referencing old table as o for each statement execute function newsletter_issues_search();

-- NewsletterSegment
drop trigger if exists touch on newsletter_segments;
create trigger touch before update on newsletter_segments for each row execute function touch_record();
grant select, insert, update, delete on newsletter_segments to seedbed_app, seedbed_worker;
drop trigger if exists append_only on newsletter_segments;
alter table newsletter_segments enable row level security;
drop policy if exists read on newsletter_segments;
create policy read on newsletter_segments for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (newsletter_segments."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (newsletter_segments."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((newsletter_segments."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (newsletter_segments."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[]))))));
drop policy if exists make on newsletter_segments;
create policy make on newsletter_segments for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on newsletter_segments;
create policy change on newsletter_segments for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on newsletter_segments;
create policy remove on newsletter_segments for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on newsletter_segments;
create policy worker on newsletter_segments for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('newsletter_segments', 'visibility', '{steward_id,archived_at}');
select cover_index('newsletter_segments', 'name', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_segments', 'steward_id', '{visibility,archived_at}');
select begins_index('newsletter_segments', 'name');
create or replace function newsletter_segments_name_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from newsletter_segments
  where left(fold(newsletter_segments."name"), 60) collate "C" >= left(beginning, 60) and left(fold(newsletter_segments."name"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(newsletter_segments."name"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (newsletter_segments."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (newsletter_segments."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((newsletter_segments."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (newsletter_segments."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[]))))))
$$;
revoke execute on function newsletter_segments_name_begins(text) from public;
grant execute on function newsletter_segments_name_begins(text) to seedbed_app, seedbed_worker;
create or replace function newsletter_segments_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "name", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "name", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'NewsletterSegment', n.id, 'name', '', 'A', n.visibility, n.steward_id, n.archived_at is null, n."name" from n where n.id = any(changed) and n."id" is not null and n."name" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on newsletter_segments;
drop trigger if exists search_update on newsletter_segments;
drop trigger if exists search_delete on newsletter_segments;
create trigger search_insert after insert on newsletter_segments referencing new table as n for each statement execute function newsletter_segments_search();
create trigger search_update after update on newsletter_segments referencing old table as o new table as n for each statement execute function newsletter_segments_search();
create trigger search_delete after delete on newsletter_segments referencing old table as o for each statement execute function newsletter_segments_search();

-- NewsletterSubscription
drop trigger if exists touch on newsletter_subscriptions;
create trigger touch before update on newsletter_subscriptions for each row execute function touch_record();
grant select, insert, update, delete on newsletter_subscriptions to seedbed_app, seedbed_worker;
drop trigger if exists append_only on newsletter_subscriptions;
alter table newsletter_subscriptions enable row level security;
drop policy if exists read on newsletter_subscriptions;
create policy read on newsletter_subscriptions for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (exists (select from contact_points p1 where p1."id" = newsletter_subscriptions."contact_point_id" and (p1."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (exists (select from contact_points p1 where p1."id" = newsletter_subscriptions."contact_point_id" and (p1."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (exists (select from contact_points p1 where p1."id" = newsletter_subscriptions."contact_point_id" and (((p1."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (p1."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[]))))))));
drop policy if exists make on newsletter_subscriptions;
create policy make on newsletter_subscriptions for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on newsletter_subscriptions;
create policy change on newsletter_subscriptions for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on newsletter_subscriptions;
create policy remove on newsletter_subscriptions for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on newsletter_subscriptions;
create policy worker on newsletter_subscriptions for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- NewsletterTopic
drop trigger if exists touch on newsletter_topics;
create trigger touch before update on newsletter_topics for each row execute function touch_record();
grant select, insert, update, delete on newsletter_topics to seedbed_app, seedbed_worker;
drop trigger if exists append_only on newsletter_topics;
alter table newsletter_topics enable row level security;
drop policy if exists read on newsletter_topics;
create policy read on newsletter_topics for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (newsletter_topics."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (newsletter_topics."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((newsletter_topics."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (newsletter_topics."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((newsletter_topics."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((newsletter_topics."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (newsletter_topics."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (newsletter_topics."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on newsletter_topics;
create policy make on newsletter_topics for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on newsletter_topics;
create policy change on newsletter_topics for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on newsletter_topics;
create policy remove on newsletter_topics for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on newsletter_topics;
create policy worker on newsletter_topics for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('newsletter_topics', 'visibility', '{steward_id,archived_at}');
select cover_index('newsletter_topics', 'ncc_id', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_topics', 'slug', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_topics', 'is_open', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_topics', 'has_archive', '{visibility,steward_id,archived_at}');
select cover_index('newsletter_topics', 'steward_id', '{visibility,archived_at}');
create or replace function newsletter_topics_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "name", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "name", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'NewsletterTopic', n.id, 'name', l.key, 'A', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."name") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on newsletter_topics;
drop trigger if exists search_update on newsletter_topics;
drop trigger if exists search_delete on newsletter_topics;
create trigger search_insert after insert on newsletter_topics referencing new table as n for each statement execute function newsletter_topics_search();
create trigger search_update after update on newsletter_topics referencing old table as o new table as n for each statement execute function newsletter_topics_search();
create trigger search_delete after delete on newsletter_topics referencing old table as o for each statement execute function newsletter_topics_search();

-- NewsletterVariant
drop trigger if exists touch on newsletter_variants;
create trigger touch before update on newsletter_variants for each row execute function touch_record();
grant select, insert, update, delete on newsletter_variants to seedbed_app, seedbed_worker;
drop trigger if exists append_only on newsletter_variants;
alter table newsletter_variants enable row level security;
drop policy if exists read on newsletter_variants;
create policy read on newsletter_variants for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,AUDITOR}')) and (((exists (select from newsletter_issues p1 where p1."id" = newsletter_variants."issue_id" and (true)))))));
drop policy if exists make on newsletter_variants;
create policy make on newsletter_variants for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on newsletter_variants;
create policy change on newsletter_variants for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on newsletter_variants;
create policy remove on newsletter_variants for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on newsletter_variants;
create policy worker on newsletter_variants for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- ObjectiveCompetence
drop trigger if exists touch on objective_competences;
create trigger touch before update on objective_competences for each row execute function touch_record();
grant select, insert, update, delete on objective_competences to seedbed_app, seedbed_worker;
drop trigger if exists append_only on objective_competences;
alter table objective_competences enable row level security;
drop policy if exists read on objective_competences;
create policy read on objective_competences for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (objective_competences."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (objective_competences."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((objective_competences."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (objective_competences."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((objective_competences."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((objective_competences."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (objective_competences."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (objective_competences."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on objective_competences;
create policy make on objective_competences for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on objective_competences;
create policy change on objective_competences for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on objective_competences;
create policy remove on objective_competences for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on objective_competences;
create policy worker on objective_competences for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('objective_competences', 'visibility', '{steward_id,archived_at}');
select cover_index('objective_competences', 'objective_id', '{visibility,steward_id,archived_at}');
select cover_index('objective_competences', 'competence_id', '{visibility,steward_id,archived_at}');
select cover_index('objective_competences', 'note', '{visibility,steward_id,archived_at}');
select cover_index('objective_competences', 'steward_id', '{visibility,archived_at}');
select begins_index('objective_competences', 'note');
create or replace function objective_competences_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from objective_competences
  where left(fold(objective_competences."note"), 60) collate "C" >= left(beginning, 60) and left(fold(objective_competences."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(objective_competences."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (objective_competences."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (objective_competences."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((objective_competences."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (objective_competences."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((objective_competences."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((objective_competences."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (objective_competences."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (objective_competences."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function objective_competences_note_begins(text) from public;
grant execute on function objective_competences_note_begins(text) to seedbed_app, seedbed_worker;

-- OrganisationMetrics
drop trigger if exists touch on organisation_metrics;
create trigger touch before update on organisation_metrics for each row execute function touch_record();
grant select, insert, update, delete on organisation_metrics to seedbed_app, seedbed_worker;
drop trigger if exists append_only on organisation_metrics;
alter table organisation_metrics enable row level security;
drop policy if exists read on organisation_metrics;
create policy read on organisation_metrics for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,AUDITOR}')) and (((exists (select from organisations p1 where p1."id" = organisation_metrics."organisation_id" and (true)))))));
drop policy if exists make on organisation_metrics;
create policy make on organisation_metrics for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on organisation_metrics;
create policy change on organisation_metrics for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on organisation_metrics;
create policy remove on organisation_metrics for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on organisation_metrics;
create policy worker on organisation_metrics for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- OrganisationName
create or replace function organisation_names_touch() returns trigger language plpgsql as $$
declare before organisation_names := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."organisation_canonical_id" := new."organisation_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on organisation_names;
create trigger touch before update on organisation_names for each row execute function organisation_names_touch();
grant select, insert, update, delete on organisation_names to seedbed_app, seedbed_worker;
drop trigger if exists append_only on organisation_names;
create or replace function organisation_names_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."organisation_id" is distinct from old."organisation_id" then
    new."organisation_canonical_id" := (select canonical_id from organisations where id = new."organisation_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on organisation_names;
create trigger follow before insert or update on organisation_names for each row execute function organisation_names_follow();
alter table organisation_names enable row level security;
drop policy if exists read on organisation_names;
create policy read on organisation_names for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (organisation_names."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (organisation_names."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((organisation_names."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (organisation_names."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((organisation_names."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((organisation_names."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (organisation_names."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((organisation_names."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((organisation_names."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((organisation_names."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (organisation_names."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on organisation_names;
create policy make on organisation_names for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on organisation_names;
create policy change on organisation_names for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on organisation_names;
create policy remove on organisation_names for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on organisation_names;
create policy worker on organisation_names for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('organisation_names', 'visibility', '{steward_id,archived_at}');
select cover_index('organisation_names', 'organisation_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('organisation_names', 'text', '{visibility,steward_id,archived_at}');
select cover_index('organisation_names', 'kind', '{visibility,steward_id,archived_at}');
select cover_index('organisation_names', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('organisation_names', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('organisation_names', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('organisation_names', 'steward_id', '{visibility,archived_at}');
select begins_index('organisation_names', 'text');
create or replace function organisation_names_text_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from organisation_names
  where left(fold(organisation_names."text"), 60) collate "C" >= left(beginning, 60) and left(fold(organisation_names."text"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(organisation_names."text"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (organisation_names."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (organisation_names."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((organisation_names."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (organisation_names."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((organisation_names."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((organisation_names."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (organisation_names."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((organisation_names."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((organisation_names."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((organisation_names."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (organisation_names."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function organisation_names_text_begins(text) from public;
grant execute on function organisation_names_text_begins(text) to seedbed_app, seedbed_worker;
create or replace function organisation_names_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "text", "organisation_canonical_id", "visibility", "steward_id", "archived_at" from n except select id as source, "text", "organisation_canonical_id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."organisation_canonical_id", 'Organisation', n.id, 'text', '', 'A', n.visibility, n.steward_id, n.archived_at is null, n."text" from n where n.id = any(changed) and n."organisation_canonical_id" is not null and n."text" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on organisation_names;
drop trigger if exists search_update on organisation_names;
drop trigger if exists search_delete on organisation_names;
create trigger search_insert after insert on organisation_names referencing new table as n for each statement execute function organisation_names_search();
create trigger search_update after update on organisation_names referencing old table as o new table as n for each statement execute function organisation_names_search();
create trigger search_delete after delete on organisation_names referencing old table as o for each statement execute function organisation_names_search();

-- OrganisationProfile
drop trigger if exists touch on organisation_profiles;
create trigger touch before update on organisation_profiles for each row execute function touch_record();
grant select, insert, update, delete on organisation_profiles to seedbed_app, seedbed_worker;
drop trigger if exists append_only on organisation_profiles;
alter table organisation_profiles enable row level security;
drop policy if exists read on organisation_profiles;
create policy read on organisation_profiles for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO,NODE_ADMIN,COORDINATOR,EDITOR,OFFICER_READ}')) and (((exists (select from organisations p1 where p1."id" = organisation_profiles."organisation_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((organisation_profiles."organisation_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])) and (exists (select from organisations p1 where p1."id" = organisation_profiles."organisation_id" and (true)))))));
drop policy if exists make on organisation_profiles;
create policy make on organisation_profiles for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on organisation_profiles;
create policy change on organisation_profiles for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on organisation_profiles;
create policy remove on organisation_profiles for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on organisation_profiles;
create policy worker on organisation_profiles for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- OrganisationRelation
create or replace function organisation_relations_touch() returns trigger language plpgsql as $$
declare before organisation_relations := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."from_canonical_id" := new."from_canonical_id"; -- derived
  before."to_canonical_id" := new."to_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on organisation_relations;
create trigger touch before update on organisation_relations for each row execute function organisation_relations_touch();
grant select, insert, update, delete on organisation_relations to seedbed_app, seedbed_worker;
drop trigger if exists append_only on organisation_relations;
create or replace function organisation_relations_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."from_id" is distinct from old."from_id" then
    new."from_canonical_id" := (select canonical_id from organisations where id = new."from_id" for key share);
  end if;
  if tg_op = 'INSERT' or new."to_id" is distinct from old."to_id" then
    new."to_canonical_id" := (select canonical_id from organisations where id = new."to_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on organisation_relations;
create trigger follow before insert or update on organisation_relations for each row execute function organisation_relations_follow();
alter table organisation_relations enable row level security;
drop policy if exists read on organisation_relations;
create policy read on organisation_relations for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (organisation_relations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (organisation_relations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((organisation_relations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (organisation_relations."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((organisation_relations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((organisation_relations."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (organisation_relations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((organisation_relations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((organisation_relations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((organisation_relations."from_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])) or (organisation_relations."to_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (organisation_relations."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on organisation_relations;
create policy make on organisation_relations for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on organisation_relations;
create policy change on organisation_relations for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on organisation_relations;
create policy remove on organisation_relations for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on organisation_relations;
create policy worker on organisation_relations for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('organisation_relations', 'visibility', '{steward_id,archived_at}');
select cover_index('organisation_relations', 'type', '{visibility,steward_id,archived_at}');
select cover_index('organisation_relations', 'from_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('organisation_relations', 'to_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('organisation_relations', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('organisation_relations', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('organisation_relations', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('organisation_relations', 'steward_id', '{visibility,archived_at}');
select begins_index('organisation_relations', 'note');
create or replace function organisation_relations_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from organisation_relations
  where left(fold(organisation_relations."note"), 60) collate "C" >= left(beginning, 60) and left(fold(organisation_relations."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(organisation_relations."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (organisation_relations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (organisation_relations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((organisation_relations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (organisation_relations."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((organisation_relations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((organisation_relations."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (organisation_relations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((organisation_relations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((organisation_relations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((organisation_relations."from_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])) or (organisation_relations."to_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (organisation_relations."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function organisation_relations_note_begins(text) from public;
grant execute on function organisation_relations_note_begins(text) to seedbed_app, seedbed_worker;
create or replace function organisation_relations_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "note", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "note", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'OrganisationRelation', n.id, 'note', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."note" from n where n.id = any(changed) and n."id" is not null and n."note" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on organisation_relations;
drop trigger if exists search_update on organisation_relations;
drop trigger if exists search_delete on organisation_relations;
create trigger search_insert after insert on organisation_relations referencing new table as n for each statement execute function organisation_relations_search();
create trigger search_update after update on organisation_relations referencing old table as o new table as n for each statement execute function organisation_relations_search();
create trigger search_delete after delete on organisation_relations referencing old table as o for each statement execute function organisation_relations_search();

-- Organisation
create or replace function organisations_touch() returns trigger language plpgsql as $$
declare before organisations := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."canonical_id" := new."canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on organisations;
create trigger touch before update on organisations for each row execute function organisations_touch();
grant select, insert, update, delete on organisations to seedbed_app, seedbed_worker;
drop trigger if exists append_only on organisations;
-- Says who stands for each of some records, and lets all links to them follow. Nobody else writes these columns.
create or replace function organisations_stand(ids uuid[], canonicals uuid[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from organisations where id = any(ids) order by id for update; -- waits for those who link to one of them just now
  update organisations r set canonical_id = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r.id = w.id and r.canonical_id is distinct from w.canonical;
  update ncc_hosts r set "organisation_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."organisation_id" = w.id and r."organisation_canonical_id" is distinct from w.canonical;
  update external_identifiers r set "organisation_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."organisation_id" = w.id and r."organisation_canonical_id" is distinct from w.canonical;
  update governance_memberships r set "organisation_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."organisation_id" = w.id and r."organisation_canonical_id" is distinct from w.canonical;
  update network_memberships r set "network_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."network_id" = w.id and r."network_canonical_id" is distinct from w.canonical;
  update network_memberships r set "member_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."member_id" = w.id and r."member_canonical_id" is distinct from w.canonical;
  update organisation_names r set "organisation_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."organisation_id" = w.id and r."organisation_canonical_id" is distinct from w.canonical;
  update organisation_relations r set "from_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."from_id" = w.id and r."from_canonical_id" is distinct from w.canonical;
  update organisation_relations r set "to_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."to_id" = w.id and r."to_canonical_id" is distinct from w.canonical;
  update sites r set "organisation_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."organisation_id" = w.id and r."organisation_canonical_id" is distinct from w.canonical;
  update sites r set "host_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."host_id" = w.id and r."host_canonical_id" is distinct from w.canonical;
  update contact_points r set "organisation_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."organisation_id" = w.id and r."organisation_canonical_id" is distinct from w.canonical;
  update person_roles r set "organisation_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."organisation_id" = w.id and r."organisation_canonical_id" is distinct from w.canonical;
  update competence_claims r set "organisation_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."organisation_id" = w.id and r."organisation_canonical_id" is distinct from w.canonical;
  update competence_claims r set "validated_by_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."validated_by_id" = w.id and r."validated_by_canonical_id" is distinct from w.canonical;
  update person_competences r set "validated_by_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."validated_by_id" = w.id and r."validated_by_canonical_id" is distinct from w.canonical;
  update projects r set "owner_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."owner_id" = w.id and r."owner_canonical_id" is distinct from w.canonical;
  update participations r set "organisation_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."organisation_id" = w.id and r."organisation_canonical_id" is distinct from w.canonical;
  update platforms r set "owner_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."owner_id" = w.id and r."owner_canonical_id" is distinct from w.canonical;
  update project_actions r set "responsible_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."responsible_id" = w.id and r."responsible_canonical_id" is distinct from w.canonical;
  update deliverables r set "responsible_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."responsible_id" = w.id and r."responsible_canonical_id" is distinct from w.canonical;
  update milestones r set "responsible_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."responsible_id" = w.id and r."responsible_canonical_id" is distinct from w.canonical;
  update pilots r set "coordinator_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."coordinator_id" = w.id and r."coordinator_canonical_id" is distinct from w.canonical;
  update case_studies r set "organisation_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."organisation_id" = w.id and r."organisation_canonical_id" is distinct from w.canonical;
  update pilot_participations r set "organisation_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."organisation_id" = w.id and r."organisation_canonical_id" is distinct from w.canonical;
  update strategy_measures r set "responsible_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."responsible_id" = w.id and r."responsible_canonical_id" is distinct from w.canonical;
  update practices r set "owner_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."owner_id" = w.id and r."owner_canonical_id" is distinct from w.canonical;
  update learning_exchanges r set "mentor_organisation_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."mentor_organisation_id" = w.id and r."mentor_organisation_canonical_id" is distinct from w.canonical;
  update learning_exchanges r set "learner_organisation_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."learner_organisation_id" = w.id and r."learner_organisation_canonical_id" is distinct from w.canonical;
  update practice_adoptions r set "organisation_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."organisation_id" = w.id and r."organisation_canonical_id" is distinct from w.canonical;
  update courses r set "organiser_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."organiser_id" = w.id and r."organiser_canonical_id" is distinct from w.canonical;
  update course_editions r set "organiser_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."organiser_id" = w.id and r."organiser_canonical_id" is distinct from w.canonical;
  update edition_trainers r set "organisation_canonical_id" = w.canonical from unnest(ids, canonicals) w(id, canonical)
    where r."organisation_id" = w.id and r."organisation_canonical_id" is distinct from w.canonical;
end $$;
revoke all on function organisations_stand(uuid[], uuid[]) from public;
grant execute on function organisations_stand(uuid[], uuid[]) to seedbed_app, seedbed_worker;
drop trigger if exists stand_alone on organisations;
create trigger stand_alone before insert on organisations for each row execute function stand_alone();
select stands_statistics('organisations');
alter table organisations enable row level security;
drop policy if exists read on organisations;
create policy read on organisations for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (organisations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (organisations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((organisations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (organisations."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((organisations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((organisations."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (organisations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((organisations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((organisations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((organisations."id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (organisations."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on organisations;
create policy make on organisations for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on organisations;
create policy change on organisations for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on organisations;
create policy remove on organisations for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on organisations;
create policy worker on organisations for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('organisations', 'visibility', '{steward_id,archived_at,canonical_id}');
select cover_index('organisations', 'name', '{visibility,steward_id,archived_at,canonical_id}');
select cover_index('organisations', 'kind', '{visibility,steward_id,archived_at,canonical_id}');
select cover_index('organisations', 'is_public', '{visibility,steward_id,archived_at,canonical_id}');
select cover_index('organisations', 'legal_form', '{visibility,steward_id,archived_at,canonical_id}');
select cover_index('organisations', 'country_id', '{visibility,steward_id,archived_at,canonical_id}');
select cover_index('organisations', 'region_id', '{visibility,steward_id,archived_at,canonical_id}');
select cover_index('organisations', 'language_id', '{visibility,steward_id,archived_at,canonical_id}');
select cover_index('organisations', 'status', '{visibility,steward_id,archived_at,canonical_id}');
select cover_index('organisations', 'source_id', '{visibility,steward_id,archived_at,canonical_id}');
select cover_index('organisations', 'steward_id', '{visibility,archived_at,canonical_id}');
select cover_index('organisations', 'canonical_id', '{visibility,steward_id,archived_at}');
select begins_index('organisations', 'name');
create or replace function organisations_name_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from organisations
  where left(fold(organisations."name"), 60) collate "C" >= left(beginning, 60) and left(fold(organisations."name"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(organisations."name"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (organisations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (organisations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((organisations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (organisations."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((organisations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((organisations."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (organisations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((organisations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((organisations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((organisations."id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (organisations."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function organisations_name_begins(text) from public;
grant execute on function organisations_name_begins(text) to seedbed_app, seedbed_worker;
create or replace function organisations_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "name", "canonical_id", "visibility", "steward_id", "archived_at" from n except select id as source, "name", "canonical_id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."canonical_id", 'Organisation', n.id, 'name', '', 'A', n.visibility, n.steward_id, n.archived_at is null, n."name" from n where n.id = any(changed) and n."canonical_id" is not null and n."name" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on organisations;
drop trigger if exists search_update on organisations;
drop trigger if exists search_delete on organisations;
create trigger search_insert after insert on organisations referencing new table as n for each statement execute function organisations_search();
create trigger search_update after update on organisations referencing old table as o new table as n for each statement execute function organisations_search();
create trigger search_delete after delete on organisations referencing old table as o for each statement execute function organisations_search();

-- OutgoingMessage
drop trigger if exists touch on outgoing_messages;
create trigger touch before update on outgoing_messages for each row execute function touch_record();
grant select, insert, update, delete on outgoing_messages to seedbed_app, seedbed_worker;
drop trigger if exists append_only on outgoing_messages;
alter table outgoing_messages enable row level security;
drop policy if exists read on outgoing_messages;
create policy read on outgoing_messages for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,DEMO,NODE_ADMIN}')));
drop policy if exists make on outgoing_messages;
create policy make on outgoing_messages for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on outgoing_messages;
create policy change on outgoing_messages for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on outgoing_messages;
create policy remove on outgoing_messages for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on outgoing_messages;
create policy worker on outgoing_messages for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- Participation
create or replace function participations_touch() returns trigger language plpgsql as $$
declare before participations := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."organisation_canonical_id" := new."organisation_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on participations;
create trigger touch before update on participations for each row execute function participations_touch();
grant select, insert, update, delete on participations to seedbed_app, seedbed_worker;
drop trigger if exists append_only on participations;
create or replace function participations_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."organisation_id" is distinct from old."organisation_id" then
    new."organisation_canonical_id" := (select canonical_id from organisations where id = new."organisation_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on participations;
create trigger follow before insert or update on participations for each row execute function participations_follow();
alter table participations enable row level security;
drop policy if exists read on participations;
create policy read on participations for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (participations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (participations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((participations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (participations."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((participations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((participations."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (participations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((participations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((participations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((participations."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (participations."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on participations;
create policy make on participations for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on participations;
create policy change on participations for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on participations;
create policy remove on participations for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on participations;
create policy worker on participations for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('participations', 'visibility', '{steward_id,archived_at}');
select cover_index('participations', 'project_id', '{visibility,steward_id,archived_at}');
select cover_index('participations', 'organisation_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('participations', 'role', '{visibility,steward_id,archived_at}');
select cover_index('participations', 'order', '{visibility,steward_id,archived_at}');
select cover_index('participations', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('participations', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('participations', 'eu_contribution_minor', '{visibility,steward_id,archived_at}');
select cover_index('participations', 'total_minor', '{visibility,steward_id,archived_at}');
select cover_index('participations', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('participations', 'steward_id', '{visibility,archived_at}');
select begins_index('participations', 'name_as_printed');
create or replace function participations_name_as_printed_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from participations
  where left(fold(participations."name_as_printed"), 60) collate "C" >= left(beginning, 60) and left(fold(participations."name_as_printed"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(participations."name_as_printed"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (participations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (participations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((participations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (participations."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((participations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((participations."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (participations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((participations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((participations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((participations."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (participations."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function participations_name_as_printed_begins(text) from public;
grant execute on function participations_name_as_printed_begins(text) to seedbed_app, seedbed_worker;

-- Person
drop trigger if exists touch on people;
create trigger touch before update on people for each row execute function touch_record();
grant select, insert, update, delete on people to seedbed_app, seedbed_worker;
drop trigger if exists append_only on people;
alter table people enable row level security;
drop policy if exists read on people;
create policy read on people for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((people."visibility" = any (array['PUBLIC']::text[])) or (people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((people."visibility" = any (array['PUBLIC']::text[])) or (((people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((people."visibility" = any (array['PUBLIC']::text[])) or (((people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from person_roles p1 where p1."person_id" = people."id" and p1."archived_at" is null and (p1."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[]) and p1."ends_on" is null))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR}')) and (people."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on people;
create policy make on people for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on people;
create policy change on people for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on people;
create policy remove on people for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on people;
create policy worker on people for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('people', 'visibility', '{steward_id,archived_at}');
select cover_index('people', 'display_name', '{visibility,steward_id,archived_at}');
select cover_index('people', 'is_restricted', '{visibility,steward_id,archived_at}');
select cover_index('people', 'erased_at', '{visibility,steward_id,archived_at}');
select cover_index('people', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('people', 'legal_basis', '{visibility,steward_id,archived_at}');
select cover_index('people', 'steward_id', '{visibility,archived_at}');
select begins_index('people', 'display_name');
create or replace function people_display_name_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from people
  where left(fold(people."display_name"), 60) collate "C" >= left(beginning, 60) and left(fold(people."display_name"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(people."display_name"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((people."visibility" = any (array['PUBLIC']::text[])) or (people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((people."visibility" = any (array['PUBLIC']::text[])) or (((people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((people."visibility" = any (array['PUBLIC']::text[])) or (((people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from person_roles p1 where p1."person_id" = people."id" and p1."archived_at" is null and (p1."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[]) and p1."ends_on" is null))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR}')) and (people."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function people_display_name_begins(text) from public;
grant execute on function people_display_name_begins(text) to seedbed_app, seedbed_worker;
create or replace function people_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "display_name", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "display_name", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Person', n.id, 'displayName', '', 'A', n.visibility, n.steward_id, n.archived_at is null, n."display_name" from n where n.id = any(changed) and n."id" is not null and n."display_name" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on people;
drop trigger if exists search_update on people;
drop trigger if exists search_delete on people;
create trigger search_insert after insert on people referencing new table as n for each statement execute function people_search();
create trigger search_update after update on people referencing old table as o new table as n for each statement execute function people_search();
create trigger search_delete after delete on people referencing old table as o for each statement execute function people_search();

-- PersonCompetence
create or replace function person_competences_touch() returns trigger language plpgsql as $$
declare before person_competences := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."validated_by_canonical_id" := new."validated_by_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on person_competences;
create trigger touch before update on person_competences for each row execute function person_competences_touch();
grant select, insert, update, delete on person_competences to seedbed_app, seedbed_worker;
drop trigger if exists append_only on person_competences;
create or replace function person_competences_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."validated_by_id" is distinct from old."validated_by_id" then
    new."validated_by_canonical_id" := (select canonical_id from organisations where id = new."validated_by_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on person_competences;
create trigger follow before insert or update on person_competences for each row execute function person_competences_follow();
alter table person_competences enable row level security;
drop policy if exists read on person_competences;
create policy read on person_competences for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (person_competences."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((person_competences."visibility" = any (array['PUBLIC']::text[])) or (person_competences."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((person_competences."visibility" = any (array['PUBLIC']::text[])) or (((person_competences."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (person_competences."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,COORDINATOR,EDITOR}')) and (person_competences."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on person_competences;
create policy make on person_competences for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on person_competences;
create policy change on person_competences for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on person_competences;
create policy remove on person_competences for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on person_competences;
create policy worker on person_competences for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('person_competences', 'visibility', '{steward_id,archived_at}');
select cover_index('person_competences', 'person_id', '{visibility,steward_id,archived_at}');
select cover_index('person_competences', 'competence_id', '{visibility,steward_id,archived_at}');
select cover_index('person_competences', 'level', '{visibility,steward_id,archived_at}');
select cover_index('person_competences', 'state', '{visibility,steward_id,archived_at}');
select cover_index('person_competences', 'evidence_kind', '{visibility,steward_id,archived_at}');
select cover_index('person_competences', 'evidence', '{visibility,steward_id,archived_at}');
select cover_index('person_competences', 'validated_by_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('person_competences', 'validated_on', '{visibility,steward_id,archived_at}');
select cover_index('person_competences', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('person_competences', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('person_competences', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('person_competences', 'steward_id', '{visibility,archived_at}');
select begins_index('person_competences', 'evidence');
create or replace function person_competences_evidence_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from person_competences
  where left(fold(person_competences."evidence"), 60) collate "C" >= left(beginning, 60) and left(fold(person_competences."evidence"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(person_competences."evidence"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (person_competences."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((person_competences."visibility" = any (array['PUBLIC']::text[])) or (person_competences."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((person_competences."visibility" = any (array['PUBLIC']::text[])) or (((person_competences."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (person_competences."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,COORDINATOR,EDITOR}')) and (person_competences."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function person_competences_evidence_begins(text) from public;
grant execute on function person_competences_evidence_begins(text) to seedbed_app, seedbed_worker;

-- PersonRole
create or replace function person_roles_touch() returns trigger language plpgsql as $$
declare before person_roles := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."organisation_canonical_id" := new."organisation_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on person_roles;
create trigger touch before update on person_roles for each row execute function person_roles_touch();
grant select, insert, update, delete on person_roles to seedbed_app, seedbed_worker;
drop trigger if exists append_only on person_roles;
create or replace function person_roles_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."organisation_id" is distinct from old."organisation_id" then
    new."organisation_canonical_id" := (select canonical_id from organisations where id = new."organisation_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on person_roles;
create trigger follow before insert or update on person_roles for each row execute function person_roles_follow();
alter table person_roles enable row level security;
drop policy if exists read on person_roles;
create policy read on person_roles for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (person_roles."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((person_roles."visibility" = any (array['PUBLIC']::text[])) or (person_roles."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((person_roles."visibility" = any (array['PUBLIC']::text[])) or (((person_roles."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (person_roles."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((person_roles."visibility" = any (array['PUBLIC']::text[])) or (((person_roles."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (person_roles."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR}')) and (person_roles."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on person_roles;
create policy make on person_roles for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on person_roles;
create policy change on person_roles for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on person_roles;
create policy remove on person_roles for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on person_roles;
create policy worker on person_roles for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('person_roles', 'visibility', '{steward_id,archived_at}');
select cover_index('person_roles', 'person_id', '{visibility,steward_id,archived_at}');
select cover_index('person_roles', 'organisation_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('person_roles', 'function', '{visibility,steward_id,archived_at}');
select cover_index('person_roles', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('person_roles', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('person_roles', 'is_primary', '{visibility,steward_id,archived_at}');
select cover_index('person_roles', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('person_roles', 'steward_id', '{visibility,archived_at}');
select begins_index('person_roles', 'function');
create or replace function person_roles_function_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from person_roles
  where left(fold(person_roles."function"), 60) collate "C" >= left(beginning, 60) and left(fold(person_roles."function"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(person_roles."function"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (person_roles."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((person_roles."visibility" = any (array['PUBLIC']::text[])) or (person_roles."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((person_roles."visibility" = any (array['PUBLIC']::text[])) or (((person_roles."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (person_roles."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((person_roles."visibility" = any (array['PUBLIC']::text[])) or (((person_roles."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (person_roles."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR}')) and (person_roles."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function person_roles_function_begins(text) from public;
grant execute on function person_roles_function_begins(text) to seedbed_app, seedbed_worker;

-- PilotCompetence
drop trigger if exists touch on pilot_competences;
create trigger touch before update on pilot_competences for each row execute function touch_record();
grant select, insert on pilot_competences to seedbed_app, seedbed_worker;
revoke update, delete on pilot_competences from seedbed_app, seedbed_worker;
drop trigger if exists append_only on pilot_competences;
create trigger append_only before update or delete on pilot_competences for each row execute function append_only('rev', 'updated_at');
alter table pilot_competences enable row level security;
drop policy if exists read on pilot_competences;
create policy read on pilot_competences for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,AUDITOR}')) and (((exists (select from pilots p1 where p1."id" = pilot_competences."pilot_id" and (true))) and (exists (select from portfolio_items p2 where p2."id" = pilot_competences."item_id" and (true)))))));
drop policy if exists make on pilot_competences;
create policy make on pilot_competences for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on pilot_competences;
create policy change on pilot_competences for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on pilot_competences;
create policy remove on pilot_competences for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on pilot_competences;
create policy worker on pilot_competences for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- PilotParticipation
create or replace function pilot_participations_touch() returns trigger language plpgsql as $$
declare before pilot_participations := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."organisation_canonical_id" := new."organisation_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on pilot_participations;
create trigger touch before update on pilot_participations for each row execute function pilot_participations_touch();
grant select, insert, update, delete on pilot_participations to seedbed_app, seedbed_worker;
drop trigger if exists append_only on pilot_participations;
create or replace function pilot_participations_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."organisation_id" is distinct from old."organisation_id" then
    new."organisation_canonical_id" := (select canonical_id from organisations where id = new."organisation_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on pilot_participations;
create trigger follow before insert or update on pilot_participations for each row execute function pilot_participations_follow();
alter table pilot_participations enable row level security;
drop policy if exists read on pilot_participations;
create policy read on pilot_participations for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((pilot_participations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from pilots p1 where p1."id" = pilot_participations."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (((pilot_participations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and (exists (select from pilots p1 where p1."id" = pilot_participations."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((pilot_participations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (pilot_participations."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from pilots p1 where p1."id" = pilot_participations."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((pilot_participations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((pilot_participations."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (pilot_participations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from pilots p1 where p1."id" = pilot_participations."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((((pilot_participations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((pilot_participations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((pilot_participations."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))) and (exists (select from pilots p1 where p1."id" = pilot_participations."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((pilot_participations."visibility" = any (array['PUBLIC']::text[])) and (exists (select from pilots p1 where p1."id" = pilot_participations."pilot_id" and (true)))))));
drop policy if exists make on pilot_participations;
create policy make on pilot_participations for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on pilot_participations;
create policy change on pilot_participations for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on pilot_participations;
create policy remove on pilot_participations for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on pilot_participations;
create policy worker on pilot_participations for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('pilot_participations', 'visibility', '{steward_id,archived_at}');
select cover_index('pilot_participations', 'pilot_id', '{visibility,steward_id,archived_at}');
select cover_index('pilot_participations', 'organisation_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('pilot_participations', 'role', '{visibility,steward_id,archived_at}');
select cover_index('pilot_participations', 'name_as_printed', '{visibility,steward_id,archived_at}');
select cover_index('pilot_participations', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('pilot_participations', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('pilot_participations', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('pilot_participations', 'steward_id', '{visibility,archived_at}');
select begins_index('pilot_participations', 'name_as_printed');
create or replace function pilot_participations_name_as_printed_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from pilot_participations
  where left(fold(pilot_participations."name_as_printed"), 60) collate "C" >= left(beginning, 60) and left(fold(pilot_participations."name_as_printed"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(pilot_participations."name_as_printed"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((pilot_participations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from pilots p1 where p1."id" = pilot_participations."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (((pilot_participations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and (exists (select from pilots p1 where p1."id" = pilot_participations."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((pilot_participations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (pilot_participations."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from pilots p1 where p1."id" = pilot_participations."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((pilot_participations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((pilot_participations."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (pilot_participations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from pilots p1 where p1."id" = pilot_participations."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((((pilot_participations."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((pilot_participations."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((pilot_participations."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))) and (exists (select from pilots p1 where p1."id" = pilot_participations."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((pilot_participations."visibility" = any (array['PUBLIC']::text[])) and (exists (select from pilots p1 where p1."id" = pilot_participations."pilot_id" and (true)))))))
$$;
revoke execute on function pilot_participations_name_as_printed_begins(text) from public;
grant execute on function pilot_participations_name_as_printed_begins(text) to seedbed_app, seedbed_worker;

-- PilotPerson
drop trigger if exists touch on pilot_people;
create trigger touch before update on pilot_people for each row execute function touch_record();
grant select, insert, update, delete on pilot_people to seedbed_app, seedbed_worker;
drop trigger if exists append_only on pilot_people;
alter table pilot_people enable row level security;
drop policy if exists read on pilot_people;
create policy read on pilot_people for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((pilot_people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from pilots p1 where p1."id" = pilot_people."pilot_id" and (true))) and (exists (select from people p2 where p2."id" = pilot_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((pilot_people."visibility" = any (array['PUBLIC']::text[])) or (pilot_people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from pilots p1 where p1."id" = pilot_people."pilot_id" and (true))) and (exists (select from people p2 where p2."id" = pilot_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((pilot_people."visibility" = any (array['PUBLIC']::text[])) or (((pilot_people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (pilot_people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from pilots p1 where p1."id" = pilot_people."pilot_id" and (true))) and (exists (select from people p2 where p2."id" = pilot_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,COORDINATOR,EDITOR}')) and (((pilot_people."visibility" = any (array['PUBLIC']::text[])) and (exists (select from pilots p1 where p1."id" = pilot_people."pilot_id" and (true))) and (exists (select from people p2 where p2."id" = pilot_people."person_id" and (true)))))));
drop policy if exists make on pilot_people;
create policy make on pilot_people for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on pilot_people;
create policy change on pilot_people for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on pilot_people;
create policy remove on pilot_people for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on pilot_people;
create policy worker on pilot_people for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('pilot_people', 'visibility', '{steward_id,archived_at}');
select cover_index('pilot_people', 'pilot_id', '{visibility,steward_id,archived_at}');
select cover_index('pilot_people', 'person_id', '{visibility,steward_id,archived_at}');
select cover_index('pilot_people', 'role', '{visibility,steward_id,archived_at}');
select cover_index('pilot_people', 'note', '{visibility,steward_id,archived_at}');
select cover_index('pilot_people', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('pilot_people', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('pilot_people', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('pilot_people', 'steward_id', '{visibility,archived_at}');
select begins_index('pilot_people', 'note');
create or replace function pilot_people_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from pilot_people
  where left(fold(pilot_people."note"), 60) collate "C" >= left(beginning, 60) and left(fold(pilot_people."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(pilot_people."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((pilot_people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from pilots p1 where p1."id" = pilot_people."pilot_id" and (true))) and (exists (select from people p2 where p2."id" = pilot_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((pilot_people."visibility" = any (array['PUBLIC']::text[])) or (pilot_people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from pilots p1 where p1."id" = pilot_people."pilot_id" and (true))) and (exists (select from people p2 where p2."id" = pilot_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((pilot_people."visibility" = any (array['PUBLIC']::text[])) or (((pilot_people."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (pilot_people."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from pilots p1 where p1."id" = pilot_people."pilot_id" and (true))) and (exists (select from people p2 where p2."id" = pilot_people."person_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,COORDINATOR,EDITOR}')) and (((pilot_people."visibility" = any (array['PUBLIC']::text[])) and (exists (select from pilots p1 where p1."id" = pilot_people."pilot_id" and (true))) and (exists (select from people p2 where p2."id" = pilot_people."person_id" and (true)))))))
$$;
revoke execute on function pilot_people_note_begins(text) from public;
grant execute on function pilot_people_note_begins(text) to seedbed_app, seedbed_worker;

-- PilotPhase
drop trigger if exists touch on pilot_phases;
create trigger touch before update on pilot_phases for each row execute function touch_record();
grant select, insert, update, delete on pilot_phases to seedbed_app, seedbed_worker;
drop trigger if exists append_only on pilot_phases;
alter table pilot_phases enable row level security;
drop policy if exists read on pilot_phases;
create policy read on pilot_phases for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((pilot_phases."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from pilots p1 where p1."id" = pilot_phases."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (((pilot_phases."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and (exists (select from pilots p1 where p1."id" = pilot_phases."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((pilot_phases."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (pilot_phases."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from pilots p1 where p1."id" = pilot_phases."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((pilot_phases."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((pilot_phases."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (pilot_phases."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from pilots p1 where p1."id" = pilot_phases."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((pilot_phases."visibility" = any (array['PUBLIC']::text[])) and (exists (select from pilots p1 where p1."id" = pilot_phases."pilot_id" and (true)))))));
drop policy if exists make on pilot_phases;
create policy make on pilot_phases for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on pilot_phases;
create policy change on pilot_phases for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on pilot_phases;
create policy remove on pilot_phases for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on pilot_phases;
create policy worker on pilot_phases for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('pilot_phases', 'visibility', '{steward_id,archived_at}');
select cover_index('pilot_phases', 'pilot_id', '{visibility,steward_id,archived_at}');
select cover_index('pilot_phases', 'order', '{visibility,steward_id,archived_at}');
select cover_index('pilot_phases', 'name', '{visibility,steward_id,archived_at}');
select cover_index('pilot_phases', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('pilot_phases', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('pilot_phases', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('pilot_phases', 'steward_id', '{visibility,archived_at}');
select begins_index('pilot_phases', 'name');
create or replace function pilot_phases_name_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from pilot_phases
  where left(fold(pilot_phases."name"), 60) collate "C" >= left(beginning, 60) and left(fold(pilot_phases."name"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(pilot_phases."name"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((pilot_phases."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (exists (select from pilots p1 where p1."id" = pilot_phases."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (((pilot_phases."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and (exists (select from pilots p1 where p1."id" = pilot_phases."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((pilot_phases."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (pilot_phases."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and (exists (select from pilots p1 where p1."id" = pilot_phases."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((pilot_phases."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((pilot_phases."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (pilot_phases."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and (exists (select from pilots p1 where p1."id" = pilot_phases."pilot_id" and (true))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{DEMO,SYSTEM,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((pilot_phases."visibility" = any (array['PUBLIC']::text[])) and (exists (select from pilots p1 where p1."id" = pilot_phases."pilot_id" and (true)))))))
$$;
revoke execute on function pilot_phases_name_begins(text) from public;
grant execute on function pilot_phases_name_begins(text) to seedbed_app, seedbed_worker;
create or replace function pilot_phases_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "name", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "name", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'PilotPhase', n.id, 'name', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."name" from n where n.id = any(changed) and n."id" is not null and n."name" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on pilot_phases;
drop trigger if exists search_update on pilot_phases;
drop trigger if exists search_delete on pilot_phases;
create trigger search_insert after insert on pilot_phases referencing new table as n for each statement execute function pilot_phases_search();
create trigger search_update after update on pilot_phases referencing old table as o new table as n for each statement execute function pilot_phases_search();
create trigger search_delete after delete on pilot_phases referencing old table as o for each statement execute function pilot_phases_search();

-- Pilot
create or replace function pilots_touch() returns trigger language plpgsql as $$
declare before pilots := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."coordinator_canonical_id" := new."coordinator_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on pilots;
create trigger touch before update on pilots for each row execute function pilots_touch();
grant select, insert, update, delete on pilots to seedbed_app, seedbed_worker;
drop trigger if exists append_only on pilots;
create or replace function pilots_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."coordinator_id" is distinct from old."coordinator_id" then
    new."coordinator_canonical_id" := (select canonical_id from organisations where id = new."coordinator_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on pilots;
create trigger follow before insert or update on pilots for each row execute function pilots_follow();
alter table pilots enable row level security;
drop policy if exists read on pilots;
create policy read on pilots for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (pilots."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (pilots."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((pilots."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (pilots."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((pilots."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((pilots."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (pilots."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((pilots."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((pilots."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((pilots."coordinator_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (pilots."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on pilots;
create policy make on pilots for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on pilots;
create policy change on pilots for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on pilots;
create policy remove on pilots for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on pilots;
create policy worker on pilots for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('pilots', 'visibility', '{steward_id,archived_at}');
select cover_index('pilots', 'project_id', '{visibility,steward_id,archived_at}');
select cover_index('pilots', 'scope', '{visibility,steward_id,archived_at}');
select cover_index('pilots', 'status', '{visibility,steward_id,archived_at}');
select cover_index('pilots', 'theme', '{visibility,steward_id,archived_at}');
select cover_index('pilots', 'coordinator_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('pilots', 'country_id', '{visibility,steward_id,archived_at}');
select cover_index('pilots', 'region_id', '{visibility,steward_id,archived_at}');
select cover_index('pilots', 'territory', '{visibility,steward_id,archived_at}');
select cover_index('pilots', 'target_group', '{visibility,steward_id,archived_at}');
select cover_index('pilots', 'age_from', '{visibility,steward_id,archived_at}');
select cover_index('pilots', 'age_to', '{visibility,steward_id,archived_at}');
select cover_index('pilots', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('pilots', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('pilots', 'budget_minor', '{visibility,steward_id,archived_at}');
select cover_index('pilots', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('pilots', 'steward_id', '{visibility,archived_at}');
create or replace function pilots_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "title", "id", "theme", "goal", "territory", "target_group", "visibility", "steward_id", "archived_at" from n except select id as source, "title", "id", "theme", "goal", "territory", "target_group", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Pilot', n.id, 'title', l.key, 'A', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."title") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'Pilot', n.id, 'theme', '', 'B', n.visibility, n.steward_id, n.archived_at is null, n."theme" from n where n.id = any(changed) and n."id" is not null and n."theme" <> ''
    union all
    select n."id", 'Pilot', n.id, 'goal', l.key, 'C', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."goal") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'Pilot', n.id, 'territory', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."territory" from n where n.id = any(changed) and n."id" is not null and n."territory" <> ''
    union all
    select n."id", 'Pilot', n.id, 'targetGroup', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."target_group" from n where n.id = any(changed) and n."id" is not null and n."target_group" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on pilots;
drop trigger if exists search_update on pilots;
drop trigger if exists search_delete on pilots;
create trigger search_insert after insert on pilots referencing new table as n for each statement execute function pilots_search();
create trigger search_update after update on pilots referencing old table as o new table as n for each statement execute function pilots_search();
create trigger search_delete after delete on pilots referencing old table as o for each statement execute function pilots_search();

-- Platform
create or replace function platforms_touch() returns trigger language plpgsql as $$
declare before platforms := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."owner_canonical_id" := new."owner_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on platforms;
create trigger touch before update on platforms for each row execute function platforms_touch();
grant select, insert, update, delete on platforms to seedbed_app, seedbed_worker;
drop trigger if exists append_only on platforms;
create or replace function platforms_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."owner_id" is distinct from old."owner_id" then
    new."owner_canonical_id" := (select canonical_id from organisations where id = new."owner_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on platforms;
create trigger follow before insert or update on platforms for each row execute function platforms_follow();
alter table platforms enable row level security;
drop policy if exists read on platforms;
create policy read on platforms for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (platforms."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (platforms."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((platforms."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (platforms."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((platforms."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((platforms."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (platforms."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((platforms."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((platforms."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((platforms."owner_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (platforms."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on platforms;
create policy make on platforms for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on platforms;
create policy change on platforms for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on platforms;
create policy remove on platforms for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on platforms;
create policy worker on platforms for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('platforms', 'visibility', '{steward_id,archived_at}');
select cover_index('platforms', 'project_id', '{visibility,steward_id,archived_at}');
select cover_index('platforms', 'name', '{visibility,steward_id,archived_at}');
select cover_index('platforms', 'owner_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('platforms', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('platforms', 'steward_id', '{visibility,archived_at}');
select begins_index('platforms', 'name');
create or replace function platforms_name_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from platforms
  where left(fold(platforms."name"), 60) collate "C" >= left(beginning, 60) and left(fold(platforms."name"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(platforms."name"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (platforms."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (platforms."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((platforms."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (platforms."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((platforms."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((platforms."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (platforms."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((platforms."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((platforms."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((platforms."owner_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (platforms."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function platforms_name_begins(text) from public;
grant execute on function platforms_name_begins(text) to seedbed_app, seedbed_worker;
create or replace function platforms_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "name", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "name", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Platform', n.id, 'name', '', 'A', n.visibility, n.steward_id, n.archived_at is null, n."name" from n where n.id = any(changed) and n."id" is not null and n."name" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on platforms;
drop trigger if exists search_update on platforms;
drop trigger if exists search_delete on platforms;
create trigger search_insert after insert on platforms referencing new table as n for each statement execute function platforms_search();
create trigger search_update after update on platforms referencing old table as o new table as n for each statement execute function platforms_search();
create trigger search_delete after delete on platforms referencing old table as o for each statement execute function platforms_search();

-- PolicyLab
drop trigger if exists touch on policy_labs;
create trigger touch before update on policy_labs for each row execute function touch_record();
grant select, insert, update, delete on policy_labs to seedbed_app, seedbed_worker;
drop trigger if exists append_only on policy_labs;
alter table policy_labs enable row level security;
drop policy if exists read on policy_labs;
create policy read on policy_labs for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (policy_labs."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (policy_labs."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((policy_labs."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (policy_labs."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((policy_labs."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((policy_labs."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (policy_labs."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (policy_labs."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on policy_labs;
create policy make on policy_labs for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on policy_labs;
create policy change on policy_labs for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on policy_labs;
create policy remove on policy_labs for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on policy_labs;
create policy worker on policy_labs for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('policy_labs', 'visibility', '{steward_id,archived_at}');
select cover_index('policy_labs', 'name', '{visibility,steward_id,archived_at}');
select cover_index('policy_labs', 'ncc_id', '{visibility,steward_id,archived_at}');
select cover_index('policy_labs', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('policy_labs', 'steward_id', '{visibility,archived_at}');
select begins_index('policy_labs', 'name');
create or replace function policy_labs_name_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from policy_labs
  where left(fold(policy_labs."name"), 60) collate "C" >= left(beginning, 60) and left(fold(policy_labs."name"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(policy_labs."name"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (policy_labs."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (policy_labs."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((policy_labs."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (policy_labs."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((policy_labs."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((policy_labs."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (policy_labs."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (policy_labs."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function policy_labs_name_begins(text) from public;
grant execute on function policy_labs_name_begins(text) to seedbed_app, seedbed_worker;
create or replace function policy_labs_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "name", "id", "description", "visibility", "steward_id", "archived_at" from n except select id as source, "name", "id", "description", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'PolicyLab', n.id, 'name', '', 'A', n.visibility, n.steward_id, n.archived_at is null, n."name" from n where n.id = any(changed) and n."id" is not null and n."name" <> ''
    union all
    select n."id", 'PolicyLab', n.id, 'description', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."description" from n where n.id = any(changed) and n."id" is not null and n."description" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on policy_labs;
drop trigger if exists search_update on policy_labs;
drop trigger if exists search_delete on policy_labs;
create trigger search_insert after insert on policy_labs referencing new table as n for each statement execute function policy_labs_search();
create trigger search_update after update on policy_labs referencing old table as o new table as n for each statement execute function policy_labs_search();
create trigger search_delete after delete on policy_labs referencing old table as o for each statement execute function policy_labs_search();

-- PortfolioItem
drop trigger if exists touch on portfolio_items;
create trigger touch before update on portfolio_items for each row execute function touch_record();
grant select, insert, update, delete on portfolio_items to seedbed_app, seedbed_worker;
drop trigger if exists append_only on portfolio_items;
alter table portfolio_items enable row level security;
drop policy if exists read on portfolio_items;
create policy read on portfolio_items for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (portfolio_items."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (portfolio_items."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((portfolio_items."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (portfolio_items."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((portfolio_items."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((portfolio_items."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (portfolio_items."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (portfolio_items."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on portfolio_items;
create policy make on portfolio_items for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on portfolio_items;
create policy change on portfolio_items for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on portfolio_items;
create policy remove on portfolio_items for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on portfolio_items;
create policy worker on portfolio_items for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('portfolio_items', 'visibility', '{steward_id,archived_at}');
select cover_index('portfolio_items', 'portfolio_id', '{visibility,steward_id,archived_at}');
select cover_index('portfolio_items', 'competence_id', '{visibility,steward_id,archived_at}');
select cover_index('portfolio_items', 'state', '{visibility,steward_id,archived_at}');
select cover_index('portfolio_items', 'since', '{visibility,steward_id,archived_at}');
select cover_index('portfolio_items', 'target_level', '{visibility,steward_id,archived_at}');
select cover_index('portfolio_items', 'note', '{visibility,steward_id,archived_at}');
select cover_index('portfolio_items', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('portfolio_items', 'steward_id', '{visibility,archived_at}');
select begins_index('portfolio_items', 'note');
create or replace function portfolio_items_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from portfolio_items
  where left(fold(portfolio_items."note"), 60) collate "C" >= left(beginning, 60) and left(fold(portfolio_items."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(portfolio_items."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (portfolio_items."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (portfolio_items."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((portfolio_items."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (portfolio_items."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((portfolio_items."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((portfolio_items."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (portfolio_items."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (portfolio_items."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function portfolio_items_note_begins(text) from public;
grant execute on function portfolio_items_note_begins(text) to seedbed_app, seedbed_worker;

-- PortfolioStep
drop trigger if exists touch on portfolio_steps;
create trigger touch before update on portfolio_steps for each row execute function touch_record();
grant select, insert on portfolio_steps to seedbed_app, seedbed_worker;
revoke update, delete on portfolio_steps from seedbed_app, seedbed_worker;
drop trigger if exists append_only on portfolio_steps;
create trigger append_only before update or delete on portfolio_steps for each row execute function append_only('rev', 'updated_at');
alter table portfolio_steps enable row level security;
drop policy if exists read on portfolio_steps;
create policy read on portfolio_steps for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,AUDITOR}')) and (((exists (select from portfolio_items p1 where p1."id" = portfolio_steps."item_id" and (true)))))));
drop policy if exists make on portfolio_steps;
create policy make on portfolio_steps for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on portfolio_steps;
create policy change on portfolio_steps for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on portfolio_steps;
create policy remove on portfolio_steps for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on portfolio_steps;
create policy worker on portfolio_steps for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- Portfolio
drop trigger if exists touch on portfolios;
create trigger touch before update on portfolios for each row execute function touch_record();
grant select, insert, update, delete on portfolios to seedbed_app, seedbed_worker;
drop trigger if exists append_only on portfolios;
alter table portfolios enable row level security;
drop policy if exists read on portfolios;
create policy read on portfolios for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (portfolios."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (portfolios."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((portfolios."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (portfolios."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((portfolios."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((portfolios."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (portfolios."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (portfolios."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on portfolios;
create policy make on portfolios for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on portfolios;
create policy change on portfolios for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on portfolios;
create policy remove on portfolios for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on portfolios;
create policy worker on portfolios for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('portfolios', 'visibility', '{steward_id,archived_at}');
select cover_index('portfolios', 'ncc_id', '{visibility,steward_id,archived_at}');
select cover_index('portfolios', 'framework_id', '{visibility,steward_id,archived_at}');
select cover_index('portfolios', 'steward_id', '{visibility,archived_at}');
create or replace function portfolios_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "title", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "title", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Portfolio', n.id, 'title', l.key, 'B', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."title") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on portfolios;
drop trigger if exists search_update on portfolios;
drop trigger if exists search_delete on portfolios;
create trigger search_insert after insert on portfolios referencing new table as n for each statement execute function portfolios_search();
create trigger search_update after update on portfolios referencing old table as o new table as n for each statement execute function portfolios_search();
create trigger search_delete after delete on portfolios referencing old table as o for each statement execute function portfolios_search();

-- PracticeAdoption
create or replace function practice_adoptions_touch() returns trigger language plpgsql as $$
declare before practice_adoptions := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."organisation_canonical_id" := new."organisation_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on practice_adoptions;
create trigger touch before update on practice_adoptions for each row execute function practice_adoptions_touch();
grant select, insert, update, delete on practice_adoptions to seedbed_app, seedbed_worker;
drop trigger if exists append_only on practice_adoptions;
create or replace function practice_adoptions_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."organisation_id" is distinct from old."organisation_id" then
    new."organisation_canonical_id" := (select canonical_id from organisations where id = new."organisation_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on practice_adoptions;
create trigger follow before insert or update on practice_adoptions for each row execute function practice_adoptions_follow();
alter table practice_adoptions enable row level security;
drop policy if exists read on practice_adoptions;
create policy read on practice_adoptions for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (practice_adoptions."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (practice_adoptions."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((practice_adoptions."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (practice_adoptions."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((practice_adoptions."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((practice_adoptions."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (practice_adoptions."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((practice_adoptions."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((practice_adoptions."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((practice_adoptions."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (practice_adoptions."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on practice_adoptions;
create policy make on practice_adoptions for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on practice_adoptions;
create policy change on practice_adoptions for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on practice_adoptions;
create policy remove on practice_adoptions for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on practice_adoptions;
create policy worker on practice_adoptions for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('practice_adoptions', 'visibility', '{steward_id,archived_at}');
select cover_index('practice_adoptions', 'practice_id', '{visibility,steward_id,archived_at}');
select cover_index('practice_adoptions', 'ncc_id', '{visibility,steward_id,archived_at}');
select cover_index('practice_adoptions', 'organisation_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('practice_adoptions', 'exchange_id', '{visibility,steward_id,archived_at}');
select cover_index('practice_adoptions', 'state', '{visibility,steward_id,archived_at}');
select cover_index('practice_adoptions', 'since', '{visibility,steward_id,archived_at}');
select cover_index('practice_adoptions', 'country_id', '{visibility,steward_id,archived_at}');
select cover_index('practice_adoptions', 'territory', '{visibility,steward_id,archived_at}');
select cover_index('practice_adoptions', 'note', '{visibility,steward_id,archived_at}');
select cover_index('practice_adoptions', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('practice_adoptions', 'steward_id', '{visibility,archived_at}');
select begins_index('practice_adoptions', 'note');
create or replace function practice_adoptions_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from practice_adoptions
  where left(fold(practice_adoptions."note"), 60) collate "C" >= left(beginning, 60) and left(fold(practice_adoptions."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(practice_adoptions."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (practice_adoptions."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (practice_adoptions."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((practice_adoptions."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (practice_adoptions."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((practice_adoptions."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((practice_adoptions."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (practice_adoptions."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((practice_adoptions."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((practice_adoptions."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((practice_adoptions."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (practice_adoptions."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function practice_adoptions_note_begins(text) from public;
grant execute on function practice_adoptions_note_begins(text) to seedbed_app, seedbed_worker;
create or replace function practice_adoptions_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "territory", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "territory", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'PracticeAdoption', n.id, 'territory', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."territory" from n where n.id = any(changed) and n."id" is not null and n."territory" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on practice_adoptions;
drop trigger if exists search_update on practice_adoptions;
drop trigger if exists search_delete on practice_adoptions;
create trigger search_insert after insert on practice_adoptions referencing new table as n for each statement execute function practice_adoptions_search();
create trigger search_update after update on practice_adoptions referencing old table as o new table as n for each statement execute function practice_adoptions_search();
create trigger search_delete after delete on practice_adoptions referencing old table as o for each statement execute function practice_adoptions_search();

-- Practice
create or replace function practices_touch() returns trigger language plpgsql as $$
declare before practices := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."owner_canonical_id" := new."owner_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on practices;
create trigger touch before update on practices for each row execute function practices_touch();
grant select, insert, update, delete on practices to seedbed_app, seedbed_worker;
drop trigger if exists append_only on practices;
create or replace function practices_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."owner_id" is distinct from old."owner_id" then
    new."owner_canonical_id" := (select canonical_id from organisations where id = new."owner_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on practices;
create trigger follow before insert or update on practices for each row execute function practices_follow();
alter table practices enable row level security;
drop policy if exists read on practices;
create policy read on practices for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (practices."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (practices."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((practices."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (practices."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((practices."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((practices."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (practices."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((practices."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((practices."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((practices."owner_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (practices."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on practices;
create policy make on practices for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on practices;
create policy change on practices for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on practices;
create policy remove on practices for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on practices;
create policy worker on practices for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('practices', 'visibility', '{steward_id,archived_at}');
select cover_index('practices', 'competence_id', '{visibility,steward_id,archived_at}');
select cover_index('practices', 'pilot_id', '{visibility,steward_id,archived_at}');
select cover_index('practices', 'owner_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('practices', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('practices', 'steward_id', '{visibility,archived_at}');
create or replace function practices_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "title", "id", "text", "visibility", "steward_id", "archived_at" from n except select id as source, "title", "id", "text", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Practice', n.id, 'title', l.key, 'A', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."title") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'Practice', n.id, 'text', l.key, 'C', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."text") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on practices;
drop trigger if exists search_update on practices;
drop trigger if exists search_delete on practices;
create trigger search_insert after insert on practices referencing new table as n for each statement execute function practices_search();
create trigger search_update after update on practices referencing old table as o new table as n for each statement execute function practices_search();
create trigger search_delete after delete on practices referencing old table as o for each statement execute function practices_search();

-- ProfileConfirmation
drop trigger if exists touch on profile_confirmations;
create trigger touch before update on profile_confirmations for each row execute function touch_record();
grant select, insert on profile_confirmations to seedbed_app, seedbed_worker;
revoke update, delete on profile_confirmations from seedbed_app, seedbed_worker;
drop trigger if exists append_only on profile_confirmations;
create trigger append_only before update or delete on profile_confirmations for each row execute function append_only('note', 'rev', 'updated_at');
-- Empties what an erasure takes out of rows. Out: of how many.
create or replace function profile_confirmations_blank(ids uuid[]) returns int language plpgsql
security definer set search_path = public, pg_temp as $$
declare blanked int;
begin
  perform set_config('seedbed.erasing', 'profile_confirmations', true);
  update profile_confirmations set "note" = null
  where id = any(ids) and num_nonnulls("note") > 0;
  get diagnostics blanked = row_count;
  perform set_config('seedbed.erasing', '', true);
  return blanked;
end $$;
revoke all on function profile_confirmations_blank(uuid[]) from public;
grant execute on function profile_confirmations_blank(uuid[]) to seedbed_app, seedbed_worker;
alter table profile_confirmations enable row level security;
drop policy if exists read on profile_confirmations;
create policy read on profile_confirmations for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (exists (select from organisations p1 where p1."id" = profile_confirmations."organisation_id" and (true))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR,EDITOR}')) and (exists (select from organisations p1 where p1."id" = profile_confirmations."organisation_id" and (p1."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((profile_confirmations."organisation_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])) and (exists (select from organisations p1 where p1."id" = profile_confirmations."organisation_id" and (true)))))));
drop policy if exists make on profile_confirmations;
create policy make on profile_confirmations for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on profile_confirmations;
create policy change on profile_confirmations for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on profile_confirmations;
create policy remove on profile_confirmations for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on profile_confirmations;
create policy worker on profile_confirmations for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- ProfileReminder
drop trigger if exists touch on profile_reminders;
create trigger touch before update on profile_reminders for each row execute function touch_record();
grant select, insert on profile_reminders to seedbed_app, seedbed_worker;
revoke update, delete on profile_reminders from seedbed_app, seedbed_worker;
drop trigger if exists append_only on profile_reminders;
create trigger append_only before update or delete on profile_reminders for each row execute function append_only('rev', 'updated_at');
alter table profile_reminders enable row level security;
drop policy if exists read on profile_reminders;
create policy read on profile_reminders for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (exists (select from organisations p1 where p1."id" = profile_reminders."organisation_id" and (true))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR,EDITOR}')) and (exists (select from organisations p1 where p1."id" = profile_reminders."organisation_id" and (p1."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((profile_reminders."organisation_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])) and (exists (select from organisations p1 where p1."id" = profile_reminders."organisation_id" and (true)))))));
drop policy if exists make on profile_reminders;
create policy make on profile_reminders for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on profile_reminders;
create policy change on profile_reminders for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on profile_reminders;
create policy remove on profile_reminders for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on profile_reminders;
create policy worker on profile_reminders for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- ProfileRule
drop trigger if exists touch on profile_rules;
create trigger touch before update on profile_rules for each row execute function touch_record();
grant select, insert, update, delete on profile_rules to seedbed_app, seedbed_worker;
drop trigger if exists append_only on profile_rules;
alter table profile_rules enable row level security;
drop policy if exists read on profile_rules;
create policy read on profile_rules for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,AUDITOR}')));
drop policy if exists make on profile_rules;
create policy make on profile_rules for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on profile_rules;
create policy change on profile_rules for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on profile_rules;
create policy remove on profile_rules for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on profile_rules;
create policy worker on profile_rules for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- ProfileSection
drop trigger if exists touch on profile_sections;
create trigger touch before update on profile_sections for each row execute function touch_record();
grant select, insert, update, delete on profile_sections to seedbed_app, seedbed_worker;
drop trigger if exists append_only on profile_sections;
alter table profile_sections enable row level security;
drop policy if exists read on profile_sections;
create policy read on profile_sections for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (exists (select from organisations p1 where p1."id" = profile_sections."organisation_id" and (true))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR,EDITOR}')) and (exists (select from organisations p1 where p1."id" = profile_sections."organisation_id" and (p1."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((profile_sections."organisation_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])) and (exists (select from organisations p1 where p1."id" = profile_sections."organisation_id" and (true)))))));
drop policy if exists make on profile_sections;
create policy make on profile_sections for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on profile_sections;
create policy change on profile_sections for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on profile_sections;
create policy remove on profile_sections for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on profile_sections;
create policy worker on profile_sections for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- ProjectAction
create or replace function project_actions_touch() returns trigger language plpgsql as $$
declare before project_actions := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."responsible_canonical_id" := new."responsible_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on project_actions;
create trigger touch before update on project_actions for each row execute function project_actions_touch();
grant select, insert, update, delete on project_actions to seedbed_app, seedbed_worker;
drop trigger if exists append_only on project_actions;
create or replace function project_actions_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."responsible_id" is distinct from old."responsible_id" then
    new."responsible_canonical_id" := (select canonical_id from organisations where id = new."responsible_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on project_actions;
create trigger follow before insert or update on project_actions for each row execute function project_actions_follow();
alter table project_actions enable row level security;
drop policy if exists read on project_actions;
create policy read on project_actions for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (project_actions."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (project_actions."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((project_actions."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (project_actions."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((project_actions."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((project_actions."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (project_actions."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((project_actions."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((project_actions."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((project_actions."responsible_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (project_actions."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on project_actions;
create policy make on project_actions for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on project_actions;
create policy change on project_actions for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on project_actions;
create policy remove on project_actions for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on project_actions;
create policy worker on project_actions for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('project_actions', 'visibility', '{steward_id,archived_at}');
select cover_index('project_actions', 'project_id', '{visibility,steward_id,archived_at}');
select cover_index('project_actions', 'order', '{visibility,steward_id,archived_at}');
select cover_index('project_actions', 'status', '{visibility,steward_id,archived_at}');
select cover_index('project_actions', 'responsible_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('project_actions', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('project_actions', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('project_actions', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('project_actions', 'steward_id', '{visibility,archived_at}');
create or replace function project_actions_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "title", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "title", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'ProjectAction', n.id, 'title', l.key, 'B', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."title") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on project_actions;
drop trigger if exists search_update on project_actions;
drop trigger if exists search_delete on project_actions;
create trigger search_insert after insert on project_actions referencing new table as n for each statement execute function project_actions_search();
create trigger search_update after update on project_actions referencing old table as o new table as n for each statement execute function project_actions_search();
create trigger search_delete after delete on project_actions referencing old table as o for each statement execute function project_actions_search();

-- ProjectFunding
drop trigger if exists touch on project_fundings;
create trigger touch before update on project_fundings for each row execute function touch_record();
grant select, insert, update, delete on project_fundings to seedbed_app, seedbed_worker;
drop trigger if exists append_only on project_fundings;
alter table project_fundings enable row level security;
drop policy if exists read on project_fundings;
create policy read on project_fundings for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (project_fundings."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (project_fundings."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((project_fundings."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (project_fundings."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((project_fundings."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((project_fundings."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (project_fundings."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (project_fundings."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on project_fundings;
create policy make on project_fundings for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on project_fundings;
create policy change on project_fundings for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on project_fundings;
create policy remove on project_fundings for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on project_fundings;
create policy worker on project_fundings for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('project_fundings', 'visibility', '{steward_id,archived_at}');
select cover_index('project_fundings', 'project_id', '{visibility,steward_id,archived_at}');
select cover_index('project_fundings', 'programme_id', '{visibility,steward_id,archived_at}');
select cover_index('project_fundings', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('project_fundings', 'steward_id', '{visibility,archived_at}');
select begins_index('project_fundings', 'name_as_printed');
create or replace function project_fundings_name_as_printed_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from project_fundings
  where left(fold(project_fundings."name_as_printed"), 60) collate "C" >= left(beginning, 60) and left(fold(project_fundings."name_as_printed"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(project_fundings."name_as_printed"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (project_fundings."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (project_fundings."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((project_fundings."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (project_fundings."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((project_fundings."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((project_fundings."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (project_fundings."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (project_fundings."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function project_fundings_name_as_printed_begins(text) from public;
grant execute on function project_fundings_name_as_printed_begins(text) to seedbed_app, seedbed_worker;
create or replace function project_fundings_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "name_as_printed", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "name_as_printed", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'ProjectFunding', n.id, 'nameAsPrinted', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."name_as_printed" from n where n.id = any(changed) and n."id" is not null and n."name_as_printed" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on project_fundings;
drop trigger if exists search_update on project_fundings;
drop trigger if exists search_delete on project_fundings;
create trigger search_insert after insert on project_fundings referencing new table as n for each statement execute function project_fundings_search();
create trigger search_update after update on project_fundings referencing old table as o new table as n for each statement execute function project_fundings_search();
create trigger search_delete after delete on project_fundings referencing old table as o for each statement execute function project_fundings_search();

-- ProjectLink
drop trigger if exists touch on project_links;
create trigger touch before update on project_links for each row execute function touch_record();
grant select, insert, update, delete on project_links to seedbed_app, seedbed_worker;
drop trigger if exists append_only on project_links;
alter table project_links enable row level security;
drop policy if exists read on project_links;
create policy read on project_links for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (project_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (project_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((project_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (project_links."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((project_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((project_links."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (project_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (project_links."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on project_links;
create policy make on project_links for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on project_links;
create policy change on project_links for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on project_links;
create policy remove on project_links for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on project_links;
create policy worker on project_links for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('project_links', 'visibility', '{steward_id,archived_at}');
select cover_index('project_links', 'type', '{visibility,steward_id,archived_at}');
select cover_index('project_links', 'from_id', '{visibility,steward_id,archived_at}');
select cover_index('project_links', 'to_id', '{visibility,steward_id,archived_at}');
select cover_index('project_links', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('project_links', 'steward_id', '{visibility,archived_at}');
select begins_index('project_links', 'note');
create or replace function project_links_note_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from project_links
  where left(fold(project_links."note"), 60) collate "C" >= left(beginning, 60) and left(fold(project_links."note"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(project_links."note"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (project_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (project_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((project_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (project_links."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((project_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((project_links."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (project_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (project_links."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function project_links_note_begins(text) from public;
grant execute on function project_links_note_begins(text) to seedbed_app, seedbed_worker;

-- ProjectPhase
drop trigger if exists touch on project_phases;
create trigger touch before update on project_phases for each row execute function touch_record();
grant select, insert, update, delete on project_phases to seedbed_app, seedbed_worker;
drop trigger if exists append_only on project_phases;
alter table project_phases enable row level security;
drop policy if exists read on project_phases;
create policy read on project_phases for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (project_phases."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (project_phases."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((project_phases."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (project_phases."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((project_phases."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((project_phases."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (project_phases."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (project_phases."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on project_phases;
create policy make on project_phases for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on project_phases;
create policy change on project_phases for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on project_phases;
create policy remove on project_phases for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on project_phases;
create policy worker on project_phases for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('project_phases', 'visibility', '{steward_id,archived_at}');
select cover_index('project_phases', 'project_id', '{visibility,steward_id,archived_at}');
select cover_index('project_phases', 'order', '{visibility,steward_id,archived_at}');
select cover_index('project_phases', 'name', '{visibility,steward_id,archived_at}');
select cover_index('project_phases', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('project_phases', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('project_phases', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('project_phases', 'steward_id', '{visibility,archived_at}');
select begins_index('project_phases', 'name');
create or replace function project_phases_name_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from project_phases
  where left(fold(project_phases."name"), 60) collate "C" >= left(beginning, 60) and left(fold(project_phases."name"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(project_phases."name"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (project_phases."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (project_phases."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((project_phases."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (project_phases."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((project_phases."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((project_phases."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (project_phases."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (project_phases."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function project_phases_name_begins(text) from public;
grant execute on function project_phases_name_begins(text) to seedbed_app, seedbed_worker;
create or replace function project_phases_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "name", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "name", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'ProjectPhase', n.id, 'name', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."name" from n where n.id = any(changed) and n."id" is not null and n."name" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on project_phases;
drop trigger if exists search_update on project_phases;
drop trigger if exists search_delete on project_phases;
create trigger search_insert after insert on project_phases referencing new table as n for each statement execute function project_phases_search();
create trigger search_update after update on project_phases referencing old table as o new table as n for each statement execute function project_phases_search();
create trigger search_delete after delete on project_phases referencing old table as o for each statement execute function project_phases_search();

-- Project
create or replace function projects_touch() returns trigger language plpgsql as $$
declare before projects := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."owner_canonical_id" := new."owner_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on projects;
create trigger touch before update on projects for each row execute function projects_touch();
grant select, insert, update, delete on projects to seedbed_app, seedbed_worker;
drop trigger if exists append_only on projects;
create or replace function projects_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."owner_id" is distinct from old."owner_id" then
    new."owner_canonical_id" := (select canonical_id from organisations where id = new."owner_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on projects;
create trigger follow before insert or update on projects for each row execute function projects_follow();
alter table projects enable row level security;
drop policy if exists read on projects;
create policy read on projects for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (projects."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (projects."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((projects."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (projects."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((projects."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((projects."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (projects."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((projects."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((projects."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((projects."owner_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (projects."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on projects;
create policy make on projects for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on projects;
create policy change on projects for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on projects;
create policy remove on projects for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on projects;
create policy worker on projects for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('projects', 'visibility', '{steward_id,archived_at}');
select cover_index('projects', 'acronym', '{visibility,steward_id,archived_at}');
select cover_index('projects', 'display_name', '{visibility,steward_id,archived_at}');
select cover_index('projects', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('projects', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('projects', 'status', '{visibility,steward_id,archived_at}');
select cover_index('projects', 'grant_agreement_id', '{visibility,steward_id,archived_at}');
select cover_index('projects', 'owner_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('projects', 'stated_partners', '{visibility,steward_id,archived_at}');
select cover_index('projects', 'stated_countries', '{visibility,steward_id,archived_at}');
select cover_index('projects', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('projects', 'steward_id', '{visibility,archived_at}');
select begins_index('projects', 'display_name');
create or replace function projects_display_name_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from projects
  where left(fold(projects."display_name"), 60) collate "C" >= left(beginning, 60) and left(fold(projects."display_name"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(projects."display_name"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (projects."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (projects."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((projects."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (projects."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((projects."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((projects."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (projects."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((projects."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((projects."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((projects."owner_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (projects."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function projects_display_name_begins(text) from public;
grant execute on function projects_display_name_begins(text) to seedbed_app, seedbed_worker;
create or replace function projects_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "acronym", "id", "title", "objective", "visibility", "steward_id", "archived_at" from n except select id as source, "acronym", "id", "title", "objective", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Project', n.id, 'acronym', '', 'A', n.visibility, n.steward_id, n.archived_at is null, n."acronym" from n where n.id = any(changed) and n."id" is not null and n."acronym" <> ''
    union all
    select n."id", 'Project', n.id, 'title', l.key, 'A', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."title") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'Project', n.id, 'objective', l.key, 'C', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."objective") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on projects;
drop trigger if exists search_update on projects;
drop trigger if exists search_delete on projects;
create trigger search_insert after insert on projects referencing new table as n for each statement execute function projects_search();
create trigger search_update after update on projects referencing old table as o new table as n for each statement execute function projects_search();
create trigger search_delete after delete on projects referencing old table as o for each statement execute function projects_search();

-- ProposalMode
drop trigger if exists touch on proposal_modes;
create trigger touch before update on proposal_modes for each row execute function touch_record();
grant select, insert, update, delete on proposal_modes to seedbed_app, seedbed_worker;
drop trigger if exists append_only on proposal_modes;
alter table proposal_modes enable row level security;
drop policy if exists read on proposal_modes;
create policy read on proposal_modes for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (proposal_modes."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (proposal_modes."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((proposal_modes."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (proposal_modes."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((proposal_modes."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((proposal_modes."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (proposal_modes."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (proposal_modes."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on proposal_modes;
create policy make on proposal_modes for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on proposal_modes;
create policy change on proposal_modes for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on proposal_modes;
create policy remove on proposal_modes for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on proposal_modes;
create policy worker on proposal_modes for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('proposal_modes', 'visibility', '{steward_id,archived_at}');
select cover_index('proposal_modes', 'record_type', '{visibility,steward_id,archived_at}');
select cover_index('proposal_modes', 'field', '{visibility,steward_id,archived_at}');
select cover_index('proposal_modes', 'mode', '{visibility,steward_id,archived_at}');
select cover_index('proposal_modes', 'steward_id', '{visibility,archived_at}');
select begins_index('proposal_modes', 'field');
create or replace function proposal_modes_field_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from proposal_modes
  where left(fold(proposal_modes."field"), 60) collate "C" >= left(beginning, 60) and left(fold(proposal_modes."field"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(proposal_modes."field"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (proposal_modes."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (proposal_modes."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((proposal_modes."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (proposal_modes."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((proposal_modes."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((proposal_modes."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (proposal_modes."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (proposal_modes."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function proposal_modes_field_begins(text) from public;
grant execute on function proposal_modes_field_begins(text) to seedbed_app, seedbed_worker;

-- Proposal
drop trigger if exists touch on proposals;
create trigger touch before update on proposals for each row execute function touch_record();
grant select, insert, update, delete on proposals to seedbed_app, seedbed_worker;
drop trigger if exists append_only on proposals;
alter table proposals enable row level security;
drop policy if exists read on proposals;
create policy read on proposals for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (proposals."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((proposals."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) or (((proposals."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (proposals."author" = (select 'user:' || nullif(current_setting('app.user', true), ''))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((proposals."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((proposals."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) or (proposals."author" = (select 'user:' || nullif(current_setting('app.user', true), ''))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((proposals."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((proposals."author" = (select 'user:' || nullif(current_setting('app.user', true), ''))) or (proposals."organisation_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[]))))))));
drop policy if exists make on proposals;
create policy make on proposals for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on proposals;
create policy change on proposals for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on proposals;
create policy remove on proposals for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on proposals;
create policy worker on proposals for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('proposals', 'visibility', '{steward_id,archived_at}');
select cover_index('proposals', 'record_type', '{visibility,steward_id,archived_at}');
select cover_index('proposals', 'record_id', '{visibility,steward_id,archived_at}');
select cover_index('proposals', 'record_title', '{visibility,steward_id,archived_at}');
select cover_index('proposals', 'kind', '{visibility,steward_id,archived_at}');
select cover_index('proposals', 'author', '{visibility,steward_id,archived_at}');
select cover_index('proposals', 'organisation_id', '{visibility,steward_id,archived_at}');
select cover_index('proposals', 'state', '{visibility,steward_id,archived_at}');
select cover_index('proposals', 'decided_at', '{visibility,steward_id,archived_at}');
select cover_index('proposals', 'expires_at', '{visibility,steward_id,archived_at}');
select cover_index('proposals', 'steward_id', '{visibility,archived_at}');
select begins_index('proposals', 'record_title');
create or replace function proposals_record_title_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from proposals
  where left(fold(proposals."record_title"), 60) collate "C" >= left(beginning, 60) and left(fold(proposals."record_title"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(proposals."record_title"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (proposals."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((proposals."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) or (((proposals."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (proposals."author" = (select 'user:' || nullif(current_setting('app.user', true), ''))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((proposals."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((proposals."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) or (proposals."author" = (select 'user:' || nullif(current_setting('app.user', true), ''))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((proposals."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((proposals."author" = (select 'user:' || nullif(current_setting('app.user', true), ''))) or (proposals."organisation_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[]))))))))
$$;
revoke execute on function proposals_record_title_begins(text) from public;
grant execute on function proposals_record_title_begins(text) to seedbed_app, seedbed_worker;

-- QualityFlag
drop trigger if exists touch on quality_flags;
create trigger touch before update on quality_flags for each row execute function touch_record();
grant select, insert, update, delete on quality_flags to seedbed_app, seedbed_worker;
drop trigger if exists append_only on quality_flags;
alter table quality_flags enable row level security;
drop policy if exists read on quality_flags;
create policy read on quality_flags for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (quality_flags."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (((quality_flags."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and ((((quality_flags."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (quality_flags."visibility" = any (array['PUBLIC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((quality_flags."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (quality_flags."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and ((((quality_flags."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (((quality_flags."visibility" = any (array['PUBLIC']::text[])) or (quality_flags."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((quality_flags."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((quality_flags."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (quality_flags."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and ((((quality_flags."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (((quality_flags."visibility" = any (array['PUBLIC']::text[])) or (quality_flags."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{AUDITOR}')) and ((((quality_flags."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (quality_flags."visibility" = any (array['PUBLIC']::text[])))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((quality_flags."visibility" = any (array['PUBLIC']::text[])) and ((((quality_flags."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (quality_flags."visibility" = any (array['PUBLIC']::text[]))))))));
drop policy if exists make on quality_flags;
create policy make on quality_flags for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on quality_flags;
create policy change on quality_flags for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on quality_flags;
create policy remove on quality_flags for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on quality_flags;
create policy worker on quality_flags for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('quality_flags', 'visibility', '{steward_id,archived_at}');
select cover_index('quality_flags', 'code', '{visibility,steward_id,archived_at}');
select cover_index('quality_flags', 'rule', '{visibility,steward_id,archived_at}');
select cover_index('quality_flags', 'record_type', '{visibility,steward_id,archived_at}');
select cover_index('quality_flags', 'record_id', '{visibility,steward_id,archived_at}');
select cover_index('quality_flags', 'record_title', '{visibility,steward_id,archived_at}');
select cover_index('quality_flags', 'state', '{visibility,steward_id,archived_at}');
select cover_index('quality_flags', 'decided_at', '{visibility,steward_id,archived_at}');
select cover_index('quality_flags', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('quality_flags', 'steward_id', '{visibility,archived_at}');
select begins_index('quality_flags', 'record_title');
create or replace function quality_flags_record_title_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from quality_flags
  where left(fold(quality_flags."record_title"), 60) collate "C" >= left(beginning, 60) and left(fold(quality_flags."record_title"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(quality_flags."record_title"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (quality_flags."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (((quality_flags."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and ((((quality_flags."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (quality_flags."visibility" = any (array['PUBLIC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((quality_flags."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (quality_flags."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and ((((quality_flags."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (((quality_flags."visibility" = any (array['PUBLIC']::text[])) or (quality_flags."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((quality_flags."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((quality_flags."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (quality_flags."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and ((((quality_flags."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (((quality_flags."visibility" = any (array['PUBLIC']::text[])) or (quality_flags."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{AUDITOR}')) and ((((quality_flags."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (quality_flags."visibility" = any (array['PUBLIC']::text[])))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((quality_flags."visibility" = any (array['PUBLIC']::text[])) and ((((quality_flags."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (quality_flags."visibility" = any (array['PUBLIC']::text[]))))))))
$$;
revoke execute on function quality_flags_record_title_begins(text) from public;
grant execute on function quality_flags_record_title_begins(text) to seedbed_app, seedbed_worker;
create or replace function quality_flags_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "code", "id", "record_title", "reason", "visibility", "steward_id", "archived_at" from n except select id as source, "code", "id", "record_title", "reason", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'QualityFlag', n.id, 'code', '', 'B', n.visibility, n.steward_id, n.archived_at is null, n."code" from n where n.id = any(changed) and n."id" is not null and n."code" <> ''
    union all
    select n."id", 'QualityFlag', n.id, 'recordTitle', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."record_title" from n where n.id = any(changed) and n."id" is not null and n."record_title" <> ''
    union all
    select n."id", 'QualityFlag', n.id, 'reason', l.key, 'C', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."reason") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on quality_flags;
drop trigger if exists search_update on quality_flags;
drop trigger if exists search_delete on quality_flags;
create trigger search_insert after insert on quality_flags referencing new table as n for each statement execute function quality_flags_search();
create trigger search_update after update on quality_flags referencing old table as o new table as n for each statement execute function quality_flags_search();
create trigger search_delete after delete on quality_flags referencing old table as o for each statement execute function quality_flags_search();

-- Region
drop trigger if exists touch on regions;
create trigger touch before update on regions for each row execute function touch_record();
grant select, insert, update, delete on regions to seedbed_app, seedbed_worker;
drop trigger if exists append_only on regions;
alter table regions enable row level security;
drop policy if exists read on regions;
create policy read on regions for select using (true);
drop policy if exists make on regions;
create policy make on regions for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on regions;
create policy change on regions for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on regions;
create policy remove on regions for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on regions;
create policy worker on regions for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
create or replace function regions_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "code", "id", "name" from n except select id as source, "code", "id", "name" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Region', n.id, 'code', '', 'B', null::text, null::uuid, true, n."code" from n where n.id = any(changed) and n."id" is not null and n."code" <> ''
    union all
    select n."id", 'Region', n.id, 'name', '', 'A', null::text, null::uuid, true, n."name" from n where n.id = any(changed) and n."id" is not null and n."name" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on regions;
drop trigger if exists search_update on regions;
drop trigger if exists search_delete on regions;
create trigger search_insert after insert on regions referencing new table as n for each statement execute function regions_search();
create trigger search_update after update on regions referencing old table as o new table as n for each statement execute function regions_search();
create trigger search_delete after delete on regions referencing old table as o for each statement execute function regions_search();

-- ResultNode
drop trigger if exists touch on result_nodes;
create trigger touch before update on result_nodes for each row execute function touch_record();
grant select, insert, update, delete on result_nodes to seedbed_app, seedbed_worker;
drop trigger if exists append_only on result_nodes;
alter table result_nodes enable row level security;
drop policy if exists read on result_nodes;
create policy read on result_nodes for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (result_nodes."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (result_nodes."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((result_nodes."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (result_nodes."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((result_nodes."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((result_nodes."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (result_nodes."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (result_nodes."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on result_nodes;
create policy make on result_nodes for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on result_nodes;
create policy change on result_nodes for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on result_nodes;
create policy remove on result_nodes for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on result_nodes;
create policy worker on result_nodes for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('result_nodes', 'visibility', '{steward_id,archived_at}');
select cover_index('result_nodes', 'pilot_id', '{visibility,steward_id,archived_at}');
select cover_index('result_nodes', 'project_id', '{visibility,steward_id,archived_at}');
select cover_index('result_nodes', 'ncc_id', '{visibility,steward_id,archived_at}');
select cover_index('result_nodes', 'level', '{visibility,steward_id,archived_at}');
select cover_index('result_nodes', 'leads_to_id', '{visibility,steward_id,archived_at}');
select cover_index('result_nodes', 'order', '{visibility,steward_id,archived_at}');
select cover_index('result_nodes', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('result_nodes', 'steward_id', '{visibility,archived_at}');
create or replace function result_nodes_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "title", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "title", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'ResultNode', n.id, 'title', l.key, 'B', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."title") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on result_nodes;
drop trigger if exists search_update on result_nodes;
drop trigger if exists search_delete on result_nodes;
create trigger search_insert after insert on result_nodes referencing new table as n for each statement execute function result_nodes_search();
create trigger search_update after update on result_nodes referencing old table as o new table as n for each statement execute function result_nodes_search();
create trigger search_delete after delete on result_nodes referencing old table as o for each statement execute function result_nodes_search();

-- RetentionRule
drop trigger if exists touch on retention_rules;
create trigger touch before update on retention_rules for each row execute function touch_record();
grant select, insert, update, delete on retention_rules to seedbed_app, seedbed_worker;
drop trigger if exists append_only on retention_rules;
alter table retention_rules enable row level security;
drop policy if exists read on retention_rules;
create policy read on retention_rules for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,AUDITOR}')));
drop policy if exists make on retention_rules;
create policy make on retention_rules for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on retention_rules;
create policy change on retention_rules for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on retention_rules;
create policy remove on retention_rules for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on retention_rules;
create policy worker on retention_rules for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- RoleAssignment
drop trigger if exists touch on role_assignments;
create trigger touch before update on role_assignments for each row execute function touch_record();
grant select, insert, update, delete on role_assignments to seedbed_app, seedbed_worker;
drop trigger if exists append_only on role_assignments;
alter table role_assignments enable row level security;
drop policy if exists read on role_assignments;
create policy read on role_assignments for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,NODE_ADMIN,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((role_assignments."user_id" = (select nullif(current_setting('app.user', true), '')::uuid)) or (role_assignments."ncc_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN}')) and (((role_assignments."user_id" = (select nullif(current_setting('app.user', true), '')::uuid)) or (role_assignments."organisation_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,NODE_ADMIN,AUDITOR,DEMO,COORDINATOR,PARTNER_ADMIN}')) and (role_assignments."user_id" = (select nullif(current_setting('app.user', true), '')::uuid))));
drop policy if exists make on role_assignments;
create policy make on role_assignments for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on role_assignments;
create policy change on role_assignments for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on role_assignments;
create policy remove on role_assignments for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on role_assignments;
create policy worker on role_assignments for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- SavedView
drop trigger if exists touch on saved_views;
create trigger touch before update on saved_views for each row execute function touch_record();
grant select, insert, update, delete on saved_views to seedbed_app, seedbed_worker;
drop trigger if exists append_only on saved_views;
alter table saved_views enable row level security;
drop policy if exists read on saved_views;
create policy read on saved_views for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((saved_views."is_shared" = 'true'::boolean) or (saved_views."owner" = 'demo'::text))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (((saved_views."owner" = (select 'user:' || nullif(current_setting('app.user', true), ''))) or (((saved_views."is_shared" = 'true'::boolean) and (saved_views."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((saved_views."owner" = (select 'user:' || nullif(current_setting('app.user', true), ''))) or (((saved_views."is_shared" = 'true'::boolean) and (((saved_views."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (saved_views."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((saved_views."owner" = (select 'user:' || nullif(current_setting('app.user', true), ''))) or (((saved_views."is_shared" = 'true'::boolean) and (((saved_views."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((saved_views."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (saved_views."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[]))))))))))));
drop policy if exists make on saved_views;
create policy make on saved_views for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on saved_views;
create policy change on saved_views for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on saved_views;
create policy remove on saved_views for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on saved_views;
create policy worker on saved_views for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('saved_views', 'visibility', '{steward_id,archived_at}');
select cover_index('saved_views', 'name', '{visibility,steward_id,archived_at}');
select cover_index('saved_views', 'list', '{visibility,steward_id,archived_at}');
select cover_index('saved_views', 'owner', '{visibility,steward_id,archived_at}');
select cover_index('saved_views', 'is_shared', '{visibility,steward_id,archived_at}');
select cover_index('saved_views', 'steward_id', '{visibility,archived_at}');
select begins_index('saved_views', 'name');
create or replace function saved_views_name_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from saved_views
  where left(fold(saved_views."name"), 60) collate "C" >= left(beginning, 60) and left(fold(saved_views."name"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(saved_views."name"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (((saved_views."is_shared" = 'true'::boolean) or (saved_views."owner" = 'demo'::text))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (((saved_views."owner" = (select 'user:' || nullif(current_setting('app.user', true), ''))) or (((saved_views."is_shared" = 'true'::boolean) and (saved_views."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((saved_views."owner" = (select 'user:' || nullif(current_setting('app.user', true), ''))) or (((saved_views."is_shared" = 'true'::boolean) and (((saved_views."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (saved_views."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((saved_views."owner" = (select 'user:' || nullif(current_setting('app.user', true), ''))) or (((saved_views."is_shared" = 'true'::boolean) and (((saved_views."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((saved_views."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (saved_views."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[]))))))))))))
$$;
revoke execute on function saved_views_name_begins(text) from public;
grant execute on function saved_views_name_begins(text) to seedbed_app, seedbed_worker;

-- Session
drop trigger if exists touch on sessions;
create trigger touch before update on sessions for each row execute function touch_record();
grant select, insert, update, delete on sessions to seedbed_app, seedbed_worker;
drop trigger if exists append_only on sessions;
alter table sessions enable row level security;
drop policy if exists read on sessions;
create policy read on sessions for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO}')) and (sessions."user_id" = (select nullif(current_setting('app.user', true), '')::uuid))));
drop policy if exists make on sessions;
create policy make on sessions for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on sessions;
create policy change on sessions for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on sessions;
create policy remove on sessions for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on sessions;
create policy worker on sessions for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- Site
create or replace function sites_touch() returns trigger language plpgsql as $$
declare before sites := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."organisation_canonical_id" := new."organisation_canonical_id"; -- derived
  before."host_canonical_id" := new."host_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on sites;
create trigger touch before update on sites for each row execute function sites_touch();
grant select, insert, update, delete on sites to seedbed_app, seedbed_worker;
drop trigger if exists append_only on sites;
create or replace function sites_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."organisation_id" is distinct from old."organisation_id" then
    new."organisation_canonical_id" := (select canonical_id from organisations where id = new."organisation_id" for key share);
  end if;
  if tg_op = 'INSERT' or new."host_id" is distinct from old."host_id" then
    new."host_canonical_id" := (select canonical_id from organisations where id = new."host_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on sites;
create trigger follow before insert or update on sites for each row execute function sites_follow();
alter table sites enable row level security;
drop policy if exists read on sites;
create policy read on sites for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (sites."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (sites."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((sites."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (sites."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((sites."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((sites."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (sites."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((sites."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((sites."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((sites."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (sites."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on sites;
create policy make on sites for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on sites;
create policy change on sites for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on sites;
create policy remove on sites for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on sites;
create policy worker on sites for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('sites', 'visibility', '{steward_id,archived_at}');
select cover_index('sites', 'organisation_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('sites', 'ncc_id', '{visibility,steward_id,archived_at}');
select cover_index('sites', 'host_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('sites', 'kind', '{visibility,steward_id,archived_at}');
select cover_index('sites', 'status', '{visibility,steward_id,archived_at}');
select cover_index('sites', 'place', '{visibility,steward_id,archived_at}');
select cover_index('sites', 'region_id', '{visibility,steward_id,archived_at}');
select cover_index('sites', 'country_id', '{visibility,steward_id,archived_at}');
select cover_index('sites', 'latitude', '{visibility,steward_id,archived_at}');
select cover_index('sites', 'longitude', '{visibility,steward_id,archived_at}');
select cover_index('sites', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('sites', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('sites', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('sites', 'steward_id', '{visibility,archived_at}');
select begins_index('sites', 'place');
create or replace function sites_place_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from sites
  where left(fold(sites."place"), 60) collate "C" >= left(beginning, 60) and left(fold(sites."place"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(sites."place"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (sites."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (sites."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((sites."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (sites."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((sites."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((sites."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (sites."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((sites."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((sites."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((sites."organisation_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (sites."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function sites_place_begins(text) from public;
grant execute on function sites_place_begins(text) to seedbed_app, seedbed_worker;
create or replace function sites_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "place", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "place", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Site', n.id, 'place', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."place" from n where n.id = any(changed) and n."id" is not null and n."place" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on sites;
drop trigger if exists search_update on sites;
drop trigger if exists search_delete on sites;
create trigger search_insert after insert on sites referencing new table as n for each statement execute function sites_search();
create trigger search_update after update on sites referencing old table as o new table as n for each statement execute function sites_search();
create trigger search_delete after delete on sites referencing old table as o for each statement execute function sites_search();

-- Source
drop trigger if exists touch on sources;
create trigger touch before update on sources for each row execute function touch_record();
grant select, insert, update, delete on sources to seedbed_app, seedbed_worker;
drop trigger if exists append_only on sources;
alter table sources enable row level security;
drop policy if exists read on sources;
create policy read on sources for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (sources."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (sources."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((sources."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (sources."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((sources."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((sources."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (sources."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (sources."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on sources;
create policy make on sources for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on sources;
create policy change on sources for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on sources;
create policy remove on sources for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on sources;
create policy worker on sources for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('sources', 'visibility', '{steward_id,archived_at}');
select cover_index('sources', 'code', '{visibility,steward_id,archived_at}');
select cover_index('sources', 'title', '{visibility,steward_id,archived_at}');
select cover_index('sources', 'kind', '{visibility,steward_id,archived_at}');
select cover_index('sources', 'retrieved_on', '{visibility,steward_id,archived_at}');
select cover_index('sources', 'steward_id', '{visibility,archived_at}');
select begins_index('sources', 'title');
create or replace function sources_title_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from sources
  where left(fold(sources."title"), 60) collate "C" >= left(beginning, 60) and left(fold(sources."title"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(sources."title"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (sources."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (sources."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((sources."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (sources."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((sources."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((sources."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (sources."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (sources."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function sources_title_begins(text) from public;
grant execute on function sources_title_begins(text) to seedbed_app, seedbed_worker;
create or replace function sources_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "code", "id", "title", "visibility", "steward_id", "archived_at" from n except select id as source, "code", "id", "title", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Source', n.id, 'code', '', 'B', n.visibility, n.steward_id, n.archived_at is null, n."code" from n where n.id = any(changed) and n."id" is not null and n."code" <> ''
    union all
    select n."id", 'Source', n.id, 'title', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."title" from n where n.id = any(changed) and n."id" is not null and n."title" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on sources;
drop trigger if exists search_update on sources;
drop trigger if exists search_delete on sources;
create trigger search_insert after insert on sources referencing new table as n for each statement execute function sources_search();
create trigger search_update after update on sources referencing old table as o new table as n for each statement execute function sources_search();
create trigger search_delete after delete on sources referencing old table as o for each statement execute function sources_search();

-- StageAssessment
drop trigger if exists touch on stage_assessments;
create trigger touch before update on stage_assessments for each row execute function touch_record();
grant select, insert, update, delete on stage_assessments to seedbed_app, seedbed_worker;
drop trigger if exists append_only on stage_assessments;
alter table stage_assessments enable row level security;
drop policy if exists read on stage_assessments;
create policy read on stage_assessments for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (stage_assessments."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (stage_assessments."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((stage_assessments."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (stage_assessments."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((stage_assessments."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((stage_assessments."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (stage_assessments."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (stage_assessments."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on stage_assessments;
create policy make on stage_assessments for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on stage_assessments;
create policy change on stage_assessments for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on stage_assessments;
create policy remove on stage_assessments for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on stage_assessments;
create policy worker on stage_assessments for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('stage_assessments', 'visibility', '{steward_id,archived_at}');
select cover_index('stage_assessments', 'ncc_id', '{visibility,steward_id,archived_at}');
select cover_index('stage_assessments', 'criterion_id', '{visibility,steward_id,archived_at}');
select cover_index('stage_assessments', 'verdict', '{visibility,steward_id,archived_at}');
select cover_index('stage_assessments', 'assessed_on', '{visibility,steward_id,archived_at}');
select cover_index('stage_assessments', 'evidence', '{visibility,steward_id,archived_at}');
select cover_index('stage_assessments', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('stage_assessments', 'steward_id', '{visibility,archived_at}');
select begins_index('stage_assessments', 'evidence');
create or replace function stage_assessments_evidence_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from stage_assessments
  where left(fold(stage_assessments."evidence"), 60) collate "C" >= left(beginning, 60) and left(fold(stage_assessments."evidence"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(stage_assessments."evidence"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (stage_assessments."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (stage_assessments."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((stage_assessments."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (stage_assessments."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((stage_assessments."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((stage_assessments."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (stage_assessments."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (stage_assessments."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function stage_assessments_evidence_begins(text) from public;
grant execute on function stage_assessments_evidence_begins(text) to seedbed_app, seedbed_worker;
create or replace function stage_assessments_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "evidence", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "evidence", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'StageAssessment', n.id, 'evidence', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."evidence" from n where n.id = any(changed) and n."id" is not null and n."evidence" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on stage_assessments;
drop trigger if exists search_update on stage_assessments;
drop trigger if exists search_delete on stage_assessments;
create trigger search_insert after insert on stage_assessments referencing new table as n for each statement execute function stage_assessments_search();
create trigger search_update after update on stage_assessments referencing old table as o new table as n for each statement execute function stage_assessments_search();
create trigger search_delete after delete on stage_assessments referencing old table as o for each statement execute function stage_assessments_search();

-- StageCriterion
drop trigger if exists touch on stage_criteria;
create trigger touch before update on stage_criteria for each row execute function touch_record();
grant select, insert, update, delete on stage_criteria to seedbed_app, seedbed_worker;
drop trigger if exists append_only on stage_criteria;
alter table stage_criteria enable row level security;
drop policy if exists read on stage_criteria;
create policy read on stage_criteria for select using (true);
drop policy if exists make on stage_criteria;
create policy make on stage_criteria for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on stage_criteria;
create policy change on stage_criteria for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on stage_criteria;
create policy remove on stage_criteria for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on stage_criteria;
create policy worker on stage_criteria for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
create or replace function stage_criteria_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "code", "id", "name" from n except select id as source, "code", "id", "name" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'StageCriterion', n.id, 'code', '', 'B', null::text, null::uuid, true, n."code" from n where n.id = any(changed) and n."id" is not null and n."code" <> ''
    union all
    select n."id", 'StageCriterion', n.id, 'name', l.key, 'A', null::text, null::uuid, true, l.value from n cross join lateral jsonb_each_text(n."name") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on stage_criteria;
drop trigger if exists search_update on stage_criteria;
drop trigger if exists search_delete on stage_criteria;
create trigger search_insert after insert on stage_criteria referencing new table as n for each statement execute function stage_criteria_search();
create trigger search_update after update on stage_criteria referencing old table as o new table as n for each statement execute function stage_criteria_search();
create trigger search_delete after delete on stage_criteria referencing old table as o for each statement execute function stage_criteria_search();

-- StageStep
drop trigger if exists touch on stage_steps;
create trigger touch before update on stage_steps for each row execute function touch_record();
grant select, insert on stage_steps to seedbed_app, seedbed_worker;
revoke update, delete on stage_steps from seedbed_app, seedbed_worker;
drop trigger if exists append_only on stage_steps;
create trigger append_only before update or delete on stage_steps for each row execute function append_only('rev', 'updated_at');
alter table stage_steps enable row level security;
drop policy if exists read on stage_steps;
create policy read on stage_steps for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (((exists (select from nccs p1 where p1."id" = stage_steps."ncc_id" and (true)))))));
drop policy if exists make on stage_steps;
create policy make on stage_steps for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on stage_steps;
create policy change on stage_steps for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on stage_steps;
create policy remove on stage_steps for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on stage_steps;
create policy worker on stage_steps for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- Statement
drop trigger if exists touch on statements;
create trigger touch before update on statements for each row execute function touch_record();
grant select, insert, update, delete on statements to seedbed_app, seedbed_worker;
drop trigger if exists append_only on statements;
alter table statements enable row level security;
drop policy if exists read on statements;
create policy read on statements for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (statements."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (((statements."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and ((((statements."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (statements."visibility" = any (array['PUBLIC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((statements."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (statements."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and ((((statements."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (((statements."visibility" = any (array['PUBLIC']::text[])) or (statements."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((statements."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((statements."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (statements."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and ((((statements."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (((statements."visibility" = any (array['PUBLIC']::text[])) or (statements."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((((statements."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((statements."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((statements."record_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))) and ((((statements."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (statements."visibility" = any (array['PUBLIC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{AUDITOR}')) and ((((statements."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (statements."visibility" = any (array['PUBLIC']::text[])))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((statements."visibility" = any (array['PUBLIC']::text[])) and ((((statements."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (statements."visibility" = any (array['PUBLIC']::text[]))))))));
drop policy if exists make on statements;
create policy make on statements for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on statements;
create policy change on statements for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on statements;
create policy remove on statements for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on statements;
create policy worker on statements for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('statements', 'visibility', '{steward_id,archived_at}');
select cover_index('statements', 'record_type', '{visibility,steward_id,archived_at}');
select cover_index('statements', 'record_id', '{visibility,steward_id,archived_at}');
select cover_index('statements', 'record_title', '{visibility,steward_id,archived_at}');
select cover_index('statements', 'what', '{visibility,steward_id,archived_at}');
select cover_index('statements', 'comparator', '{visibility,steward_id,archived_at}');
select cover_index('statements', 'value', '{visibility,steward_id,archived_at}');
select cover_index('statements', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('statements', 'steward_id', '{visibility,archived_at}');
select begins_index('statements', 'what');
create or replace function statements_what_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from statements
  where left(fold(statements."what"), 60) collate "C" >= left(beginning, 60) and left(fold(statements."what"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(statements."what"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (statements."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (((statements."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) and ((((statements."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (statements."visibility" = any (array['PUBLIC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((((statements."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (statements."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))) and ((((statements."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (((statements."visibility" = any (array['PUBLIC']::text[])) or (statements."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((((statements."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((statements."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (statements."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))) and ((((statements."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (((statements."visibility" = any (array['PUBLIC']::text[])) or (statements."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((((statements."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((statements."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((statements."record_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))) and ((((statements."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (statements."visibility" = any (array['PUBLIC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{AUDITOR}')) and ((((statements."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (statements."visibility" = any (array['PUBLIC']::text[])))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (((statements."visibility" = any (array['PUBLIC']::text[])) and ((((statements."record_type" = any (array['OutgoingMessage', 'Proposal', 'ProposalConflict', 'Session', 'Person', 'ContactPoint', 'ConsentEvent', 'PersonRole', 'SubjectRequest', 'PersonCompetence', 'NewsletterSubscription', 'PilotPerson', 'ClaimReminder', 'MeasurePerson', 'EditionTrainerPerson', 'AttendanceOfPerson', 'Certificate']::text[]) is not true)) or (statements."visibility" = any (array['PUBLIC']::text[]))))))))
$$;
revoke execute on function statements_what_begins(text) from public;
grant execute on function statements_what_begins(text) to seedbed_app, seedbed_worker;
create or replace function statements_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "what", "id", "text", "visibility", "steward_id", "archived_at" from n except select id as source, "what", "id", "text", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Statement', n.id, 'what', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."what" from n where n.id = any(changed) and n."id" is not null and n."what" <> ''
    union all
    select n."id", 'Statement', n.id, 'text', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."text" from n where n.id = any(changed) and n."id" is not null and n."text" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on statements;
drop trigger if exists search_update on statements;
drop trigger if exists search_delete on statements;
create trigger search_insert after insert on statements referencing new table as n for each statement execute function statements_search();
create trigger search_update after update on statements referencing old table as o new table as n for each statement execute function statements_search();
create trigger search_delete after delete on statements referencing old table as o for each statement execute function statements_search();

-- Strategy
drop trigger if exists touch on strategies;
create trigger touch before update on strategies for each row execute function touch_record();
grant select, insert, update, delete on strategies to seedbed_app, seedbed_worker;
drop trigger if exists append_only on strategies;
alter table strategies enable row level security;
drop policy if exists read on strategies;
create policy read on strategies for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (strategies."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (strategies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((strategies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (strategies."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((strategies."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((strategies."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (strategies."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (strategies."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on strategies;
create policy make on strategies for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on strategies;
create policy change on strategies for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on strategies;
create policy remove on strategies for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on strategies;
create policy worker on strategies for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('strategies', 'visibility', '{steward_id,archived_at}');
select cover_index('strategies', 'ncc_id', '{visibility,steward_id,archived_at}');
select cover_index('strategies', 'status', '{visibility,steward_id,archived_at}');
select cover_index('strategies', 'starts_on', '{visibility,steward_id,archived_at}');
select cover_index('strategies', 'ends_on', '{visibility,steward_id,archived_at}');
select cover_index('strategies', 'adopted_on', '{visibility,steward_id,archived_at}');
select cover_index('strategies', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('strategies', 'steward_id', '{visibility,archived_at}');
create or replace function strategies_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "title", "id", "summary", "visibility", "steward_id", "archived_at" from n except select id as source, "title", "id", "summary", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'Strategy', n.id, 'title', l.key, 'A', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."title") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'Strategy', n.id, 'summary', l.key, 'C', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."summary") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on strategies;
drop trigger if exists search_update on strategies;
drop trigger if exists search_delete on strategies;
create trigger search_insert after insert on strategies referencing new table as n for each statement execute function strategies_search();
create trigger search_update after update on strategies referencing old table as o new table as n for each statement execute function strategies_search();
create trigger search_delete after delete on strategies referencing old table as o for each statement execute function strategies_search();

-- StrategyMeasure
create or replace function strategy_measures_touch() returns trigger language plpgsql as $$
declare before strategy_measures := old;
begin
  if new.id is distinct from old.id then
    raise exception 'The id of a record cannot change.' using errcode = 'check_violation';
  end if;
  new.rev := old.rev; -- kept here, whatever a statement sets
  new.updated_at := old.updated_at;
  before."responsible_canonical_id" := new."responsible_canonical_id"; -- derived
  if new is distinct from before then
    new.rev := old.rev + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
drop trigger if exists touch on strategy_measures;
create trigger touch before update on strategy_measures for each row execute function strategy_measures_touch();
grant select, insert, update, delete on strategy_measures to seedbed_app, seedbed_worker;
drop trigger if exists append_only on strategy_measures;
create or replace function strategy_measures_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new."responsible_id" is distinct from old."responsible_id" then
    new."responsible_canonical_id" := (select canonical_id from organisations where id = new."responsible_id" for key share);
  end if;
  return new;
end $$;
drop trigger if exists follow on strategy_measures;
create trigger follow before insert or update on strategy_measures for each row execute function strategy_measures_follow();
alter table strategy_measures enable row level security;
drop policy if exists read on strategy_measures;
create policy read on strategy_measures for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (strategy_measures."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (strategy_measures."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((strategy_measures."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (strategy_measures."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((strategy_measures."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((strategy_measures."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (strategy_measures."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((strategy_measures."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((strategy_measures."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((strategy_measures."responsible_canonical_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (strategy_measures."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on strategy_measures;
create policy make on strategy_measures for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on strategy_measures;
create policy change on strategy_measures for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on strategy_measures;
create policy remove on strategy_measures for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on strategy_measures;
create policy worker on strategy_measures for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('strategy_measures', 'visibility', '{steward_id,archived_at}');
select cover_index('strategy_measures', 'objective_id', '{visibility,steward_id,archived_at}');
select cover_index('strategy_measures', 'order', '{visibility,steward_id,archived_at}');
select cover_index('strategy_measures', 'responsible_canonical_id', '{visibility,steward_id,archived_at}');
select cover_index('strategy_measures', 'deadline', '{visibility,steward_id,archived_at}');
select cover_index('strategy_measures', 'status', '{visibility,steward_id,archived_at}');
select cover_index('strategy_measures', 'since', '{visibility,steward_id,archived_at}');
select cover_index('strategy_measures', 'percent', '{visibility,steward_id,archived_at}');
select cover_index('strategy_measures', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('strategy_measures', 'steward_id', '{visibility,archived_at}');
create or replace function strategy_measures_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "title", "id", "text", "visibility", "steward_id", "archived_at" from n except select id as source, "title", "id", "text", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'StrategyMeasure', n.id, 'title', l.key, 'B', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."title") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'StrategyMeasure', n.id, 'text', l.key, 'C', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."text") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on strategy_measures;
drop trigger if exists search_update on strategy_measures;
drop trigger if exists search_delete on strategy_measures;
create trigger search_insert after insert on strategy_measures referencing new table as n for each statement execute function strategy_measures_search();
create trigger search_update after update on strategy_measures referencing old table as o new table as n for each statement execute function strategy_measures_search();
create trigger search_delete after delete on strategy_measures referencing old table as o for each statement execute function strategy_measures_search();

-- StrategyObjective
drop trigger if exists touch on strategy_objectives;
create trigger touch before update on strategy_objectives for each row execute function touch_record();
grant select, insert, update, delete on strategy_objectives to seedbed_app, seedbed_worker;
drop trigger if exists append_only on strategy_objectives;
alter table strategy_objectives enable row level security;
drop policy if exists read on strategy_objectives;
create policy read on strategy_objectives for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (strategy_objectives."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ}')) and (strategy_objectives."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((strategy_objectives."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (strategy_objectives."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((strategy_objectives."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((strategy_objectives."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (strategy_objectives."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (strategy_objectives."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on strategy_objectives;
create policy make on strategy_objectives for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on strategy_objectives;
create policy change on strategy_objectives for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on strategy_objectives;
create policy remove on strategy_objectives for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on strategy_objectives;
create policy worker on strategy_objectives for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('strategy_objectives', 'visibility', '{steward_id,archived_at}');
select cover_index('strategy_objectives', 'strategy_id', '{visibility,steward_id,archived_at}');
select cover_index('strategy_objectives', 'order', '{visibility,steward_id,archived_at}');
select cover_index('strategy_objectives', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('strategy_objectives', 'steward_id', '{visibility,archived_at}');
create or replace function strategy_objectives_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "title", "id", "text", "visibility", "steward_id", "archived_at" from n except select id as source, "title", "id", "text", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'StrategyObjective', n.id, 'title', l.key, 'B', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."title") l where n.id = any(changed) and n."id" is not null and l.value <> ''
    union all
    select n."id", 'StrategyObjective', n.id, 'text', l.key, 'C', n.visibility, n.steward_id, n.archived_at is null, l.value from n cross join lateral jsonb_each_text(n."text") l where n.id = any(changed) and n."id" is not null and l.value <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on strategy_objectives;
drop trigger if exists search_update on strategy_objectives;
drop trigger if exists search_delete on strategy_objectives;
create trigger search_insert after insert on strategy_objectives referencing new table as n for each statement execute function strategy_objectives_search();
create trigger search_update after update on strategy_objectives referencing old table as o new table as n for each statement execute function strategy_objectives_search();
create trigger search_delete after delete on strategy_objectives referencing old table as o for each statement execute function strategy_objectives_search();

-- SubjectRequest
drop trigger if exists touch on subject_requests;
create trigger touch before update on subject_requests for each row execute function touch_record();
grant select, insert, update, delete on subject_requests to seedbed_app, seedbed_worker;
drop trigger if exists append_only on subject_requests;
alter table subject_requests enable row level security;
drop policy if exists read on subject_requests;
create policy read on subject_requests for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,DEMO}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (subject_requests."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[]))));
drop policy if exists make on subject_requests;
create policy make on subject_requests for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on subject_requests;
create policy change on subject_requests for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on subject_requests;
create policy remove on subject_requests for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on subject_requests;
create policy worker on subject_requests for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('subject_requests', 'visibility', '{steward_id,archived_at}');
select cover_index('subject_requests', 'person_id', '{visibility,steward_id,archived_at}');
select cover_index('subject_requests', 'right', '{visibility,steward_id,archived_at}');
select cover_index('subject_requests', 'state', '{visibility,steward_id,archived_at}');
select cover_index('subject_requests', 'received_at', '{visibility,steward_id,archived_at}');
select cover_index('subject_requests', 'due_at', '{visibility,steward_id,archived_at}');
select cover_index('subject_requests', 'reference', '{visibility,steward_id,archived_at}');
select cover_index('subject_requests', 'decided_at', '{visibility,steward_id,archived_at}');
select cover_index('subject_requests', 'steward_id', '{visibility,archived_at}');
select begins_index('subject_requests', 'reference');
create or replace function subject_requests_reference_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from subject_requests
  where left(fold(subject_requests."reference"), 60) collate "C" >= left(beginning, 60) and left(fold(subject_requests."reference"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(subject_requests."reference"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,DEMO}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (subject_requests."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[]))))
$$;
revoke execute on function subject_requests_reference_begins(text) from public;
grant execute on function subject_requests_reference_begins(text) to seedbed_app, seedbed_worker;

-- Suppression
drop trigger if exists touch on suppressions;
create trigger touch before update on suppressions for each row execute function touch_record();
grant select, insert, update, delete on suppressions to seedbed_app, seedbed_worker;
drop trigger if exists append_only on suppressions;
alter table suppressions enable row level security;
drop policy if exists read on suppressions;
create policy read on suppressions for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,AUDITOR}')));
drop policy if exists make on suppressions;
create policy make on suppressions for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on suppressions;
create policy change on suppressions for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on suppressions;
create policy remove on suppressions for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on suppressions;
create policy worker on suppressions for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- User
drop trigger if exists touch on users;
create trigger touch before update on users for each row execute function touch_record();
grant select, insert, update, delete on users to seedbed_app, seedbed_worker;
drop trigger if exists append_only on users;
alter table users enable row level security;
drop policy if exists read on users;
create policy read on users for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,NODE_ADMIN,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((users."id" = (select nullif(current_setting('app.user', true), '')::uuid)) or (exists (select from role_assignments p1 where p1."user_id" = users."id" and (p1."ncc_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN}')) and (((users."id" = (select nullif(current_setting('app.user', true), '')::uuid)) or (exists (select from role_assignments p1 where p1."user_id" = users."id" and (p1."organisation_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,NODE_ADMIN,AUDITOR,DEMO,COORDINATOR,PARTNER_ADMIN}')) and (users."id" = (select nullif(current_setting('app.user', true), '')::uuid))));
drop policy if exists make on users;
create policy make on users for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on users;
create policy change on users for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on users;
create policy remove on users for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on users;
create policy worker on users for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- ValueDecision
drop trigger if exists touch on value_decisions;
create trigger touch before update on value_decisions for each row execute function touch_record();
grant select, insert on value_decisions to seedbed_app, seedbed_worker;
revoke update, delete on value_decisions from seedbed_app, seedbed_worker;
drop trigger if exists append_only on value_decisions;
create trigger append_only before update or delete on value_decisions for each row execute function append_only('rev', 'updated_at');
alter table value_decisions enable row level security;
drop policy if exists read on value_decisions;
create policy read on value_decisions for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,AUDITOR}')) and (((exists (select from indicator_values p1 where p1."id" = value_decisions."indicator_value_id" and (true)))))));
drop policy if exists make on value_decisions;
create policy make on value_decisions for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on value_decisions;
create policy change on value_decisions for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on value_decisions;
create policy remove on value_decisions for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on value_decisions;
create policy worker on value_decisions for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));

-- WebLink
drop trigger if exists touch on web_links;
create trigger touch before update on web_links for each row execute function touch_record();
grant select, insert, update, delete on web_links to seedbed_app, seedbed_worker;
drop trigger if exists append_only on web_links;
alter table web_links enable row level security;
drop policy if exists read on web_links;
create policy read on web_links for select using ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (web_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (web_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((web_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (web_links."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((web_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((web_links."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (web_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((web_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((web_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((web_links."record_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (web_links."visibility" = any (array['PUBLIC']::text[]))));
drop policy if exists make on web_links;
create policy make on web_links for insert with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists change on web_links;
create policy change on web_links for update using ((select coalesce(current_setting('app.role', true), '') <> '')) with check ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists remove on web_links;
create policy remove on web_links for delete using ((select coalesce(current_setting('app.role', true), '') <> ''));
drop policy if exists worker on web_links;
create policy worker on web_links for all to seedbed_worker using ((select coalesce(current_setting('app.role', true), '') = '')) with check ((select coalesce(current_setting('app.role', true), '') = ''));
select cover_index('web_links', 'visibility', '{steward_id,archived_at}');
select cover_index('web_links', 'record_type', '{visibility,steward_id,archived_at}');
select cover_index('web_links', 'record_id', '{visibility,steward_id,archived_at}');
select cover_index('web_links', 'kind', '{visibility,steward_id,archived_at}');
select cover_index('web_links', 'label', '{visibility,steward_id,archived_at}');
select cover_index('web_links', 'source_id', '{visibility,steward_id,archived_at}');
select cover_index('web_links', 'steward_id', '{visibility,archived_at}');
select begins_index('web_links', 'label');
create or replace function web_links_label_begins(beginning text) returns setof uuid
language sql stable strict security definer rows 100 set search_path = public, pg_temp as $$
  select id from web_links
  where left(fold(web_links."label"), 60) collate "C" >= left(beginning, 60) and left(fold(web_links."label"), 60) collate "C" < text_behind(left(beginning, 60))
    and (length(beginning) <= 60 or starts_with(fold(web_links."label"), beginning))
    and ((select coalesce(current_setting('app.role', true), '') = any ('{SYSTEM,AUDITOR}'))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{DEMO}')) and (web_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{NODE_ADMIN,OFFICER_READ}')) and (web_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{COORDINATOR}')) and (((web_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (web_links."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{EDITOR}')) and (((web_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((web_links."steward_id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])) and (web_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])))))))
  or ((select coalesce(current_setting('app.role', true), '') = any ('{PARTNER_ADMIN,PARTNER_EDITOR}')) and (((web_links."visibility" = any (array['PUBLIC', 'NETWORK']::text[])) or (((web_links."visibility" = any (array['PUBLIC', 'NETWORK', 'NCC']::text[])) and (((web_links."record_id" = any ((select nullif(current_setting('app.organisations', true), '')::uuid[])::uuid[])))))))))
  or ((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,DEMO,NODE_ADMIN,COORDINATOR,EDITOR,PARTNER_ADMIN,PARTNER_EDITOR,OFFICER_READ,AUDITOR}')) and (web_links."visibility" = any (array['PUBLIC']::text[]))))
$$;
revoke execute on function web_links_label_begins(text) from public;
grant execute on function web_links_label_begins(text) to seedbed_app, seedbed_worker;
create or replace function web_links_search() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'UPDATE' then
    -- no join: the plan is kept, and one made for one row would compare each of many rows with each
    changed := array(select c.source from (select id as source, "label", "id", "visibility", "steward_id", "archived_at" from n except select id as source, "label", "id", "visibility", "steward_id", "archived_at" from o) c);
    delete from search_texts where source_id = any(changed);
  elsif tg_op = 'DELETE' then
    delete from search_texts where source_id in (select o.id from o);
    return null;
  else
    changed := array(select n.id from n);
  end if;
  if cardinality(changed) = 0 then return null; end if;
  insert into search_texts (record_id, record_type, source_id, field, lang, weight, visibility, steward_id, live, text)
    select n."id", 'WebLink', n.id, 'label', '', 'C', n.visibility, n.steward_id, n.archived_at is null, n."label" from n where n.id = any(changed) and n."id" is not null and n."label" <> '';
  perform search_learn(changed);
  return null;
end $$;
drop trigger if exists search_insert on web_links;
drop trigger if exists search_update on web_links;
drop trigger if exists search_delete on web_links;
create trigger search_insert after insert on web_links referencing new table as n for each statement execute function web_links_search();
create trigger search_update after update on web_links referencing old table as o new table as n for each statement execute function web_links_search();
create trigger search_delete after delete on web_links referencing old table as o for each statement execute function web_links_search();

-- The files of a record stay while it is locked: none comes, goes or changes, but for who may see it and its name.
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
drop trigger if exists files_stay_of_indicator_values on files;
create trigger files_stay_of_indicator_values before insert or delete or update of record_type, record_id, sha256, size, media_type on files
for each row execute function files_stay('IndicatorValue', 'indicator_values', 'state', 'APPROVED', 'files_of_locked_indicatorvalue');

create or replace function profile_facts(uuid[]) returns table (section text, id uuid, has text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select f.section, f.id, f.has from (select 'ORGANISATION' as section, f.id, f.has from (select o.id, array_remove(array[
      case when o.kind is not null then 'kind' end,
      case when o.legal_form is not null then 'legalForm' end,
      case when o.country_id is not null then 'country' end,
      case when o.region_id is not null then 'region' end,
      case when o.language_id is not null then 'language' end,
      case when exists (select from external_identifiers i where i.organisation_canonical_id = o.id and i.archived_at is null)
        then 'identifier' end], null) as has
    from organisations o where o.id = any($1::uuid[])) f
    union all select 'SITES' as section, f.id, f.has from (select o.id, array_remove(array[
      case when count(s.id) > 0 then 'place' end,
      case when count(s.address) > 0 then 'address' end], null) as has
    from organisations o
    left join sites s on s.organisation_canonical_id = o.id and s.archived_at is null and s.status <> 'FORMER'
    where o.id = any($1::uuid[]) group by o.id) f
    union all select 'PEOPLE' as section, f.id, f.has from (select o.id, array_remove(array[
      case when exists (select from person_roles r join people p on p.id = r.person_id where r.organisation_canonical_id = o.id and r.archived_at is null
  and (r.ends_on is null or r.ends_on >= current_date) and p.archived_at is null and p.erased_at is null) then 'person' end,
      case when exists (select from person_roles r join people p on p.id = r.person_id
        where r.organisation_canonical_id = o.id and r.archived_at is null
  and (r.ends_on is null or r.ends_on >= current_date) and p.archived_at is null and p.erased_at is null and r.function is not null) then 'function' end,
      case when exists (select from contact_points c where c.kind = 'EMAIL' and c.status = 'ACTIVE' and c.archived_at is null and c.address_hmac is not null and c.organisation_canonical_id = o.id)
        or exists (select from contact_points c join people p on p.id = c.person_id join person_roles r on r.person_id = p.id
  where c.kind = 'EMAIL' and c.status = 'ACTIVE' and c.archived_at is null and c.address_hmac is not null and r.organisation_canonical_id = o.id and r.archived_at is null
  and (r.ends_on is null or r.ends_on >= current_date) and p.archived_at is null and p.erased_at is null) then 'email' end], null) as has
    from organisations o where o.id = any($1::uuid[])) f
    union all select 'WEB' as section, f.id, f.has from (select o.id, array_remove(array[case when o.website is not null then 'website' end], null) as has
    from organisations o where o.id = any($1::uuid[])) f
    union all select 'CONSENT' as section, f.id, f.has from (select o.id, array_remove(array[
      case when exists (select from contact_points c join people p on p.id = c.person_id join person_roles r on r.person_id = p.id
  where c.kind = 'EMAIL' and c.status = 'ACTIVE' and c.archived_at is null and c.address_hmac is not null and r.organisation_canonical_id = o.id and r.archived_at is null
  and (r.ends_on is null or r.ends_on >= current_date) and p.archived_at is null and p.erased_at is null) and not exists (select from contact_points c join people p on p.id = c.person_id join person_roles r on r.person_id = p.id
  where c.kind = 'EMAIL' and c.status = 'ACTIVE' and c.archived_at is null and c.address_hmac is not null and r.organisation_canonical_id = o.id and r.archived_at is null
  and (r.ends_on is null or r.ends_on >= current_date) and p.archived_at is null and p.erased_at is null
        and not exists (select from consent_events e where e.contact_point_id = c.id and e.kind <> 'REQUESTED'))
        then 'answers' end], null) as has
    from organisations o where o.id = any($1::uuid[])) f) f
  where (select coalesce(current_setting('app.role', true), '')) = 'SYSTEM'
$$;
revoke execute on function profile_facts(uuid[]) from public;
grant execute on function profile_facts(uuid[]) to seedbed_app, seedbed_worker;

grant select, insert, update, delete on search_texts, search_words to seedbed_app, seedbed_worker;
alter table search_texts enable row level security;
alter table search_words enable row level security;
drop policy if exists system on search_texts;
drop policy if exists system on search_words;
-- Words and texts of hidden records stand here: others ask search_records, which is told what they may see.
create policy system on search_texts using ((select coalesce(current_setting('app.role', true), '') = 'SYSTEM'));
create policy system on search_words using ((select coalesce(current_setting('app.role', true), '') = 'SYSTEM'));
grant select on migrations, derived_state to seedbed_app, seedbed_worker;

-- The journal. Only these functions write it: they run with their owner's rights, the roles of the product may read.
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

-- ApiToken is not journalled: it says when it was last used; what matters is an audit event.
drop trigger if exists journal_insert on api_tokens;
drop trigger if exists journal_update on api_tokens;
drop trigger if exists journal_delete on api_tokens;

-- AttendanceCount
drop trigger if exists journal_insert on attendance_counts;
drop trigger if exists journal_update on attendance_counts;
drop trigger if exists journal_delete on attendance_counts;
create trigger journal_insert after insert on attendance_counts referencing new table as journal_new for each statement execute function journal_write('AttendanceCount');
create trigger journal_update after update on attendance_counts referencing old table as journal_old new table as journal_new for each statement execute function journal_write('AttendanceCount');
create trigger journal_delete after delete on attendance_counts referencing old table as journal_old for each statement execute function journal_write('AttendanceCount');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'AttendanceCount', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from attendance_counts t, journal_life l
where not exists (select from journal j where j.kind = 'AttendanceCount' and j.record_id = t.id);

-- AttendanceOfPerson
drop trigger if exists journal_insert on attendance_of_people;
drop trigger if exists journal_update on attendance_of_people;
drop trigger if exists journal_delete on attendance_of_people;
create trigger journal_insert after insert on attendance_of_people referencing new table as journal_new for each statement execute function journal_write('AttendanceOfPerson');
create trigger journal_update after update on attendance_of_people referencing old table as journal_old new table as journal_new for each statement execute function journal_write('AttendanceOfPerson');
create trigger journal_delete after delete on attendance_of_people referencing old table as journal_old for each statement execute function journal_write('AttendanceOfPerson');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'AttendanceOfPerson', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from attendance_of_people t, journal_life l
where not exists (select from journal j where j.kind = 'AttendanceOfPerson' and j.record_id = t.id);

-- AuditEvent is not journalled: it is itself what happened, and never changes.
drop trigger if exists journal_insert on audit_events;
drop trigger if exists journal_update on audit_events;
drop trigger if exists journal_delete on audit_events;

-- Call
drop trigger if exists journal_insert on calls;
drop trigger if exists journal_update on calls;
drop trigger if exists journal_delete on calls;
create trigger journal_insert after insert on calls referencing new table as journal_new for each statement execute function journal_write('Call');
create trigger journal_update after update on calls referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Call');
create trigger journal_delete after delete on calls referencing old table as journal_old for each statement execute function journal_write('Call');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Call', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from calls t, journal_life l
where not exists (select from journal j where j.kind = 'Call' and j.record_id = t.id);

-- CaseStudy
drop trigger if exists journal_insert on case_studies;
drop trigger if exists journal_update on case_studies;
drop trigger if exists journal_delete on case_studies;
create trigger journal_insert after insert on case_studies referencing new table as journal_new for each statement execute function journal_write('CaseStudy');
create trigger journal_update after update on case_studies referencing old table as journal_old new table as journal_new for each statement execute function journal_write('CaseStudy');
create trigger journal_delete after delete on case_studies referencing old table as journal_old for each statement execute function journal_write('CaseStudy');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'CaseStudy', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from case_studies t, journal_life l
where not exists (select from journal j where j.kind = 'CaseStudy' and j.record_id = t.id);

-- Certificate
drop trigger if exists journal_insert on certificates;
drop trigger if exists journal_update on certificates;
drop trigger if exists journal_delete on certificates;
create trigger journal_insert after insert on certificates referencing new table as journal_new for each statement execute function journal_write('Certificate');
create trigger journal_update after update on certificates referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Certificate');
create trigger journal_delete after delete on certificates referencing old table as journal_old for each statement execute function journal_write('Certificate');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Certificate', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from certificates t, journal_life l
where not exists (select from journal j where j.kind = 'Certificate' and j.record_id = t.id);

-- ClaimReminder is not journalled: a reminder is never changed, and tells by itself who was reminded when.
drop trigger if exists journal_insert on claim_reminders;
drop trigger if exists journal_update on claim_reminders;
drop trigger if exists journal_delete on claim_reminders;

-- CodeList
drop trigger if exists journal_insert on code_lists;
drop trigger if exists journal_update on code_lists;
drop trigger if exists journal_delete on code_lists;
create trigger journal_insert after insert on code_lists referencing new table as journal_new for each statement execute function journal_write('CodeList');
create trigger journal_update after update on code_lists referencing old table as journal_old new table as journal_new for each statement execute function journal_write('CodeList');
create trigger journal_delete after delete on code_lists referencing old table as journal_old for each statement execute function journal_write('CodeList');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'CodeList', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from code_lists t, journal_life l
where not exists (select from journal j where j.kind = 'CodeList' and j.record_id = t.id);

-- CodeValue
drop trigger if exists journal_insert on code_values;
drop trigger if exists journal_update on code_values;
drop trigger if exists journal_delete on code_values;
create trigger journal_insert after insert on code_values referencing new table as journal_new for each statement execute function journal_write('CodeValue');
create trigger journal_update after update on code_values referencing old table as journal_old new table as journal_new for each statement execute function journal_write('CodeValue');
create trigger journal_delete after delete on code_values referencing old table as journal_old for each statement execute function journal_write('CodeValue');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'CodeValue', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from code_values t, journal_life l
where not exists (select from journal j where j.kind = 'CodeValue' and j.record_id = t.id);

-- CompetenceClaim
drop trigger if exists journal_insert on competence_claims;
drop trigger if exists journal_update on competence_claims;
drop trigger if exists journal_delete on competence_claims;
create trigger journal_insert after insert on competence_claims referencing new table as journal_new for each statement execute function journal_write('CompetenceClaim');
create trigger journal_update after update on competence_claims referencing old table as journal_old new table as journal_new for each statement execute function journal_write('CompetenceClaim');
create trigger journal_delete after delete on competence_claims referencing old table as journal_old for each statement execute function journal_write('CompetenceClaim');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'CompetenceClaim', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from competence_claims t, journal_life l
where not exists (select from journal j where j.kind = 'CompetenceClaim' and j.record_id = t.id);

-- CompetenceFramework
drop trigger if exists journal_insert on competence_frameworks;
drop trigger if exists journal_update on competence_frameworks;
drop trigger if exists journal_delete on competence_frameworks;
create trigger journal_insert after insert on competence_frameworks referencing new table as journal_new for each statement execute function journal_write('CompetenceFramework');
create trigger journal_update after update on competence_frameworks referencing old table as journal_old new table as journal_new for each statement execute function journal_write('CompetenceFramework');
create trigger journal_delete after delete on competence_frameworks referencing old table as journal_old for each statement execute function journal_write('CompetenceFramework');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'CompetenceFramework', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from competence_frameworks t, journal_life l
where not exists (select from journal j where j.kind = 'CompetenceFramework' and j.record_id = t.id);

-- CompetenceLink
drop trigger if exists journal_insert on competence_links;
drop trigger if exists journal_update on competence_links;
drop trigger if exists journal_delete on competence_links;
create trigger journal_insert after insert on competence_links referencing new table as journal_new for each statement execute function journal_write('CompetenceLink');
create trigger journal_update after update on competence_links referencing old table as journal_old new table as journal_new for each statement execute function journal_write('CompetenceLink');
create trigger journal_delete after delete on competence_links referencing old table as journal_old for each statement execute function journal_write('CompetenceLink');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'CompetenceLink', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from competence_links t, journal_life l
where not exists (select from journal j where j.kind = 'CompetenceLink' and j.record_id = t.id);

-- CompetenceOutcome
drop trigger if exists journal_insert on competence_outcomes;
drop trigger if exists journal_update on competence_outcomes;
drop trigger if exists journal_delete on competence_outcomes;
create trigger journal_insert after insert on competence_outcomes referencing new table as journal_new for each statement execute function journal_write('CompetenceOutcome');
create trigger journal_update after update on competence_outcomes referencing old table as journal_old new table as journal_new for each statement execute function journal_write('CompetenceOutcome');
create trigger journal_delete after delete on competence_outcomes referencing old table as journal_old for each statement execute function journal_write('CompetenceOutcome');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'CompetenceOutcome', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from competence_outcomes t, journal_life l
where not exists (select from journal j where j.kind = 'CompetenceOutcome' and j.record_id = t.id);

-- Competence
drop trigger if exists journal_insert on competences;
drop trigger if exists journal_update on competences;
drop trigger if exists journal_delete on competences;
create trigger journal_insert after insert on competences referencing new table as journal_new for each statement execute function journal_write('Competence');
create trigger journal_update after update on competences referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Competence');
create trigger journal_delete after delete on competences referencing old table as journal_old for each statement execute function journal_write('Competence');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Competence', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from competences t, journal_life l
where not exists (select from journal j where j.kind = 'Competence' and j.record_id = t.id);

-- ProposalConflict
drop trigger if exists journal_insert on conflicts;
drop trigger if exists journal_update on conflicts;
drop trigger if exists journal_delete on conflicts;
create trigger journal_insert after insert on conflicts referencing new table as journal_new for each statement execute function journal_write('ProposalConflict');
create trigger journal_update after update on conflicts referencing old table as journal_old new table as journal_new for each statement execute function journal_write('ProposalConflict');
create trigger journal_delete after delete on conflicts referencing old table as journal_old for each statement execute function journal_write('ProposalConflict');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'ProposalConflict', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from conflicts t, journal_life l
where not exists (select from journal j where j.kind = 'ProposalConflict' and j.record_id = t.id);

-- ConsentEvent is not journalled: events are never changed, and chained by themselves.
drop trigger if exists journal_insert on consent_events;
drop trigger if exists journal_update on consent_events;
drop trigger if exists journal_delete on consent_events;

-- ConsentWording is not journalled: a version is never changed.
drop trigger if exists journal_insert on consent_wordings;
drop trigger if exists journal_update on consent_wordings;
drop trigger if exists journal_delete on consent_wordings;

-- ContactPoint
drop trigger if exists journal_insert on contact_points;
drop trigger if exists journal_update on contact_points;
drop trigger if exists journal_delete on contact_points;
create trigger journal_insert after insert on contact_points referencing new table as journal_new for each statement execute function journal_write('ContactPoint');
create trigger journal_update after update on contact_points referencing old table as journal_old new table as journal_new for each statement execute function journal_write('ContactPoint');
create trigger journal_delete after delete on contact_points referencing old table as journal_old for each statement execute function journal_write('ContactPoint');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'ContactPoint', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from contact_points t, journal_life l
where not exists (select from journal j where j.kind = 'ContactPoint' and j.record_id = t.id);

-- Country
drop trigger if exists journal_insert on countries;
drop trigger if exists journal_update on countries;
drop trigger if exists journal_delete on countries;
create trigger journal_insert after insert on countries referencing new table as journal_new for each statement execute function journal_write('Country');
create trigger journal_update after update on countries referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Country');
create trigger journal_delete after delete on countries referencing old table as journal_old for each statement execute function journal_write('Country');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Country', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from countries t, journal_life l
where not exists (select from journal j where j.kind = 'Country' and j.record_id = t.id);

-- CourseEdition
drop trigger if exists journal_insert on course_editions;
drop trigger if exists journal_update on course_editions;
drop trigger if exists journal_delete on course_editions;
create trigger journal_insert after insert on course_editions referencing new table as journal_new for each statement execute function journal_write('CourseEdition');
create trigger journal_update after update on course_editions referencing old table as journal_old new table as journal_new for each statement execute function journal_write('CourseEdition');
create trigger journal_delete after delete on course_editions referencing old table as journal_old for each statement execute function journal_write('CourseEdition');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'CourseEdition', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from course_editions t, journal_life l
where not exists (select from journal j where j.kind = 'CourseEdition' and j.record_id = t.id);

-- CourseModule
drop trigger if exists journal_insert on course_modules;
drop trigger if exists journal_update on course_modules;
drop trigger if exists journal_delete on course_modules;
create trigger journal_insert after insert on course_modules referencing new table as journal_new for each statement execute function journal_write('CourseModule');
create trigger journal_update after update on course_modules referencing old table as journal_old new table as journal_new for each statement execute function journal_write('CourseModule');
create trigger journal_delete after delete on course_modules referencing old table as journal_old for each statement execute function journal_write('CourseModule');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'CourseModule', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from course_modules t, journal_life l
where not exists (select from journal j where j.kind = 'CourseModule' and j.record_id = t.id);

-- Course
drop trigger if exists journal_insert on courses;
drop trigger if exists journal_update on courses;
drop trigger if exists journal_delete on courses;
create trigger journal_insert after insert on courses referencing new table as journal_new for each statement execute function journal_write('Course');
create trigger journal_update after update on courses referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Course');
create trigger journal_delete after delete on courses referencing old table as journal_old for each statement execute function journal_write('Course');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Course', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from courses t, journal_life l
where not exists (select from journal j where j.kind = 'Course' and j.record_id = t.id);

-- Deliverable
drop trigger if exists journal_insert on deliverables;
drop trigger if exists journal_update on deliverables;
drop trigger if exists journal_delete on deliverables;
create trigger journal_insert after insert on deliverables referencing new table as journal_new for each statement execute function journal_write('Deliverable');
create trigger journal_update after update on deliverables referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Deliverable');
create trigger journal_delete after delete on deliverables referencing old table as journal_old for each statement execute function journal_write('Deliverable');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Deliverable', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from deliverables t, journal_life l
where not exists (select from journal j where j.kind = 'Deliverable' and j.record_id = t.id);

-- DueReminder is not journalled: a reminder is never changed, and tells by itself who was reminded when.
drop trigger if exists journal_insert on due_reminders;
drop trigger if exists journal_update on due_reminders;
drop trigger if exists journal_delete on due_reminders;

-- DuplicateCandidate
drop trigger if exists journal_insert on duplicate_candidates;
drop trigger if exists journal_update on duplicate_candidates;
drop trigger if exists journal_delete on duplicate_candidates;
create trigger journal_insert after insert on duplicate_candidates referencing new table as journal_new for each statement execute function journal_write('DuplicateCandidate');
create trigger journal_update after update on duplicate_candidates referencing old table as journal_old new table as journal_new for each statement execute function journal_write('DuplicateCandidate');
create trigger journal_delete after delete on duplicate_candidates referencing old table as journal_old for each statement execute function journal_write('DuplicateCandidate');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'DuplicateCandidate', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from duplicate_candidates t, journal_life l
where not exists (select from journal j where j.kind = 'DuplicateCandidate' and j.record_id = t.id);

-- EditionTrainerPerson
drop trigger if exists journal_insert on edition_trainer_people;
drop trigger if exists journal_update on edition_trainer_people;
drop trigger if exists journal_delete on edition_trainer_people;
create trigger journal_insert after insert on edition_trainer_people referencing new table as journal_new for each statement execute function journal_write('EditionTrainerPerson');
create trigger journal_update after update on edition_trainer_people referencing old table as journal_old new table as journal_new for each statement execute function journal_write('EditionTrainerPerson');
create trigger journal_delete after delete on edition_trainer_people referencing old table as journal_old for each statement execute function journal_write('EditionTrainerPerson');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'EditionTrainerPerson', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from edition_trainer_people t, journal_life l
where not exists (select from journal j where j.kind = 'EditionTrainerPerson' and j.record_id = t.id);

-- EditionTrainer
drop trigger if exists journal_insert on edition_trainers;
drop trigger if exists journal_update on edition_trainers;
drop trigger if exists journal_delete on edition_trainers;
create trigger journal_insert after insert on edition_trainers referencing new table as journal_new for each statement execute function journal_write('EditionTrainer');
create trigger journal_update after update on edition_trainers referencing old table as journal_old new table as journal_new for each statement execute function journal_write('EditionTrainer');
create trigger journal_delete after delete on edition_trainers referencing old table as journal_old for each statement execute function journal_write('EditionTrainer');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'EditionTrainer', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from edition_trainers t, journal_life l
where not exists (select from journal j where j.kind = 'EditionTrainer' and j.record_id = t.id);

-- ExternalIdentifier
drop trigger if exists journal_insert on external_identifiers;
drop trigger if exists journal_update on external_identifiers;
drop trigger if exists journal_delete on external_identifiers;
create trigger journal_insert after insert on external_identifiers referencing new table as journal_new for each statement execute function journal_write('ExternalIdentifier');
create trigger journal_update after update on external_identifiers referencing old table as journal_old new table as journal_new for each statement execute function journal_write('ExternalIdentifier');
create trigger journal_delete after delete on external_identifiers referencing old table as journal_old for each statement execute function journal_write('ExternalIdentifier');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'ExternalIdentifier', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from external_identifiers t, journal_life l
where not exists (select from journal j where j.kind = 'ExternalIdentifier' and j.record_id = t.id);

-- FieldProvenance
drop trigger if exists journal_insert on field_provenances;
drop trigger if exists journal_update on field_provenances;
drop trigger if exists journal_delete on field_provenances;
create trigger journal_insert after insert on field_provenances referencing new table as journal_new for each statement execute function journal_write('FieldProvenance');
create trigger journal_update after update on field_provenances referencing old table as journal_old new table as journal_new for each statement execute function journal_write('FieldProvenance');
create trigger journal_delete after delete on field_provenances referencing old table as journal_old for each statement execute function journal_write('FieldProvenance');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'FieldProvenance', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from field_provenances t, journal_life l
where not exists (select from journal j where j.kind = 'FieldProvenance' and j.record_id = t.id);

-- File
drop trigger if exists journal_insert on files;
drop trigger if exists journal_update on files;
drop trigger if exists journal_delete on files;
create trigger journal_insert after insert on files referencing new table as journal_new for each statement execute function journal_write('File');
create trigger journal_update after update on files referencing old table as journal_old new table as journal_new for each statement execute function journal_write('File');
create trigger journal_delete after delete on files referencing old table as journal_old for each statement execute function journal_write('File');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'File', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from files t, journal_life l
where not exists (select from journal j where j.kind = 'File' and j.record_id = t.id);

-- FundingProgramme
drop trigger if exists journal_insert on funding_programmes;
drop trigger if exists journal_update on funding_programmes;
drop trigger if exists journal_delete on funding_programmes;
create trigger journal_insert after insert on funding_programmes referencing new table as journal_new for each statement execute function journal_write('FundingProgramme');
create trigger journal_update after update on funding_programmes referencing old table as journal_old new table as journal_new for each statement execute function journal_write('FundingProgramme');
create trigger journal_delete after delete on funding_programmes referencing old table as journal_old for each statement execute function journal_write('FundingProgramme');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'FundingProgramme', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from funding_programmes t, journal_life l
where not exists (select from journal j where j.kind = 'FundingProgramme' and j.record_id = t.id);

-- GovernanceBody
drop trigger if exists journal_insert on governance_bodies;
drop trigger if exists journal_update on governance_bodies;
drop trigger if exists journal_delete on governance_bodies;
create trigger journal_insert after insert on governance_bodies referencing new table as journal_new for each statement execute function journal_write('GovernanceBody');
create trigger journal_update after update on governance_bodies referencing old table as journal_old new table as journal_new for each statement execute function journal_write('GovernanceBody');
create trigger journal_delete after delete on governance_bodies referencing old table as journal_old for each statement execute function journal_write('GovernanceBody');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'GovernanceBody', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from governance_bodies t, journal_life l
where not exists (select from journal j where j.kind = 'GovernanceBody' and j.record_id = t.id);

-- GovernanceMembership
drop trigger if exists journal_insert on governance_memberships;
drop trigger if exists journal_update on governance_memberships;
drop trigger if exists journal_delete on governance_memberships;
create trigger journal_insert after insert on governance_memberships referencing new table as journal_new for each statement execute function journal_write('GovernanceMembership');
create trigger journal_update after update on governance_memberships referencing old table as journal_old new table as journal_new for each statement execute function journal_write('GovernanceMembership');
create trigger journal_delete after delete on governance_memberships referencing old table as journal_old for each statement execute function journal_write('GovernanceMembership');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'GovernanceMembership', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from governance_memberships t, journal_life l
where not exists (select from journal j where j.kind = 'GovernanceMembership' and j.record_id = t.id);

-- GrantAgreement
drop trigger if exists journal_insert on grant_agreements;
drop trigger if exists journal_update on grant_agreements;
drop trigger if exists journal_delete on grant_agreements;
create trigger journal_insert after insert on grant_agreements referencing new table as journal_new for each statement execute function journal_write('GrantAgreement');
create trigger journal_update after update on grant_agreements referencing old table as journal_old new table as journal_new for each statement execute function journal_write('GrantAgreement');
create trigger journal_delete after delete on grant_agreements referencing old table as journal_old for each statement execute function journal_write('GrantAgreement');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'GrantAgreement', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from grant_agreements t, journal_life l
where not exists (select from journal j where j.kind = 'GrantAgreement' and j.record_id = t.id);

-- IdentityLink
drop trigger if exists journal_insert on identity_links;
drop trigger if exists journal_update on identity_links;
drop trigger if exists journal_delete on identity_links;
create trigger journal_insert after insert on identity_links referencing new table as journal_new for each statement execute function journal_write('IdentityLink');
create trigger journal_update after update on identity_links referencing old table as journal_old new table as journal_new for each statement execute function journal_write('IdentityLink');
create trigger journal_delete after delete on identity_links referencing old table as journal_old for each statement execute function journal_write('IdentityLink');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'IdentityLink', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from identity_links t, journal_life l
where not exists (select from journal j where j.kind = 'IdentityLink' and j.record_id = t.id);

-- IndicatorTarget
drop trigger if exists journal_insert on indicator_targets;
drop trigger if exists journal_update on indicator_targets;
drop trigger if exists journal_delete on indicator_targets;
create trigger journal_insert after insert on indicator_targets referencing new table as journal_new for each statement execute function journal_write('IndicatorTarget');
create trigger journal_update after update on indicator_targets referencing old table as journal_old new table as journal_new for each statement execute function journal_write('IndicatorTarget');
create trigger journal_delete after delete on indicator_targets referencing old table as journal_old for each statement execute function journal_write('IndicatorTarget');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'IndicatorTarget', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from indicator_targets t, journal_life l
where not exists (select from journal j where j.kind = 'IndicatorTarget' and j.record_id = t.id);

-- IndicatorValue
drop trigger if exists journal_insert on indicator_values;
drop trigger if exists journal_update on indicator_values;
drop trigger if exists journal_delete on indicator_values;
create trigger journal_insert after insert on indicator_values referencing new table as journal_new for each statement execute function journal_write('IndicatorValue');
create trigger journal_update after update on indicator_values referencing old table as journal_old new table as journal_new for each statement execute function journal_write('IndicatorValue');
create trigger journal_delete after delete on indicator_values referencing old table as journal_old for each statement execute function journal_write('IndicatorValue');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'IndicatorValue', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from indicator_values t, journal_life l
where not exists (select from journal j where j.kind = 'IndicatorValue' and j.record_id = t.id);

-- Indicator
drop trigger if exists journal_insert on indicators;
drop trigger if exists journal_update on indicators;
drop trigger if exists journal_delete on indicators;
create trigger journal_insert after insert on indicators referencing new table as journal_new for each statement execute function journal_write('Indicator');
create trigger journal_update after update on indicators referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Indicator');
create trigger journal_delete after delete on indicators referencing old table as journal_old for each statement execute function journal_write('Indicator');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Indicator', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from indicators t, journal_life l
where not exists (select from journal j where j.kind = 'Indicator' and j.record_id = t.id);

-- Job is not journalled: a job says how far a machine is, and several times a second.
drop trigger if exists journal_insert on jobs;
drop trigger if exists journal_update on jobs;
drop trigger if exists journal_delete on jobs;

-- WrittenLanguage
drop trigger if exists journal_insert on languages;
drop trigger if exists journal_update on languages;
drop trigger if exists journal_delete on languages;
create trigger journal_insert after insert on languages referencing new table as journal_new for each statement execute function journal_write('WrittenLanguage');
create trigger journal_update after update on languages referencing old table as journal_old new table as journal_new for each statement execute function journal_write('WrittenLanguage');
create trigger journal_delete after delete on languages referencing old table as journal_old for each statement execute function journal_write('WrittenLanguage');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'WrittenLanguage', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from languages t, journal_life l
where not exists (select from journal j where j.kind = 'WrittenLanguage' and j.record_id = t.id);

-- LearningExchange
drop trigger if exists journal_insert on learning_exchanges;
drop trigger if exists journal_update on learning_exchanges;
drop trigger if exists journal_delete on learning_exchanges;
create trigger journal_insert after insert on learning_exchanges referencing new table as journal_new for each statement execute function journal_write('LearningExchange');
create trigger journal_update after update on learning_exchanges referencing old table as journal_old new table as journal_new for each statement execute function journal_write('LearningExchange');
create trigger journal_delete after delete on learning_exchanges referencing old table as journal_old for each statement execute function journal_write('LearningExchange');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'LearningExchange', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from learning_exchanges t, journal_life l
where not exists (select from journal j where j.kind = 'LearningExchange' and j.record_id = t.id);

-- MeasureDependency
drop trigger if exists journal_insert on measure_dependencies;
drop trigger if exists journal_update on measure_dependencies;
drop trigger if exists journal_delete on measure_dependencies;
create trigger journal_insert after insert on measure_dependencies referencing new table as journal_new for each statement execute function journal_write('MeasureDependency');
create trigger journal_update after update on measure_dependencies referencing old table as journal_old new table as journal_new for each statement execute function journal_write('MeasureDependency');
create trigger journal_delete after delete on measure_dependencies referencing old table as journal_old for each statement execute function journal_write('MeasureDependency');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'MeasureDependency', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from measure_dependencies t, journal_life l
where not exists (select from journal j where j.kind = 'MeasureDependency' and j.record_id = t.id);

-- MeasurePerson
drop trigger if exists journal_insert on measure_people;
drop trigger if exists journal_update on measure_people;
drop trigger if exists journal_delete on measure_people;
create trigger journal_insert after insert on measure_people referencing new table as journal_new for each statement execute function journal_write('MeasurePerson');
create trigger journal_update after update on measure_people referencing old table as journal_old new table as journal_new for each statement execute function journal_write('MeasurePerson');
create trigger journal_delete after delete on measure_people referencing old table as journal_old for each statement execute function journal_write('MeasurePerson');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'MeasurePerson', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from measure_people t, journal_life l
where not exists (select from journal j where j.kind = 'MeasurePerson' and j.record_id = t.id);

-- MeasureStep
drop trigger if exists journal_insert on measure_steps;
drop trigger if exists journal_update on measure_steps;
drop trigger if exists journal_delete on measure_steps;
create trigger journal_insert after insert on measure_steps referencing new table as journal_new for each statement execute function journal_write('MeasureStep');
create trigger journal_update after update on measure_steps referencing old table as journal_old new table as journal_new for each statement execute function journal_write('MeasureStep');
create trigger journal_delete after delete on measure_steps referencing old table as journal_old for each statement execute function journal_write('MeasureStep');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'MeasureStep', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from measure_steps t, journal_life l
where not exists (select from journal j where j.kind = 'MeasureStep' and j.record_id = t.id);

-- Milestone
drop trigger if exists journal_insert on milestones;
drop trigger if exists journal_update on milestones;
drop trigger if exists journal_delete on milestones;
create trigger journal_insert after insert on milestones referencing new table as journal_new for each statement execute function journal_write('Milestone');
create trigger journal_update after update on milestones referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Milestone');
create trigger journal_delete after delete on milestones referencing old table as journal_old for each statement execute function journal_write('Milestone');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Milestone', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from milestones t, journal_life l
where not exists (select from journal j where j.kind = 'Milestone' and j.record_id = t.id);

-- ModuleCompetence
drop trigger if exists journal_insert on module_competences;
drop trigger if exists journal_update on module_competences;
drop trigger if exists journal_delete on module_competences;
create trigger journal_insert after insert on module_competences referencing new table as journal_new for each statement execute function journal_write('ModuleCompetence');
create trigger journal_update after update on module_competences referencing old table as journal_old new table as journal_new for each statement execute function journal_write('ModuleCompetence');
create trigger journal_delete after delete on module_competences referencing old table as journal_old for each statement execute function journal_write('ModuleCompetence');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'ModuleCompetence', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from module_competences t, journal_life l
where not exists (select from journal j where j.kind = 'ModuleCompetence' and j.record_id = t.id);

-- NccHost
drop trigger if exists journal_insert on ncc_hosts;
drop trigger if exists journal_update on ncc_hosts;
drop trigger if exists journal_delete on ncc_hosts;
create trigger journal_insert after insert on ncc_hosts referencing new table as journal_new for each statement execute function journal_write('NccHost');
create trigger journal_update after update on ncc_hosts referencing old table as journal_old new table as journal_new for each statement execute function journal_write('NccHost');
create trigger journal_delete after delete on ncc_hosts referencing old table as journal_old for each statement execute function journal_write('NccHost');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'NccHost', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from ncc_hosts t, journal_life l
where not exists (select from journal j where j.kind = 'NccHost' and j.record_id = t.id);

-- Ncc
drop trigger if exists journal_insert on nccs;
drop trigger if exists journal_update on nccs;
drop trigger if exists journal_delete on nccs;
create trigger journal_insert after insert on nccs referencing new table as journal_new for each statement execute function journal_write('Ncc');
create trigger journal_update after update on nccs referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Ncc');
create trigger journal_delete after delete on nccs referencing old table as journal_old for each statement execute function journal_write('Ncc');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Ncc', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from nccs t, journal_life l
where not exists (select from journal j where j.kind = 'Ncc' and j.record_id = t.id);

-- NetworkMembership
drop trigger if exists journal_insert on network_memberships;
drop trigger if exists journal_update on network_memberships;
drop trigger if exists journal_delete on network_memberships;
create trigger journal_insert after insert on network_memberships referencing new table as journal_new for each statement execute function journal_write('NetworkMembership');
create trigger journal_update after update on network_memberships referencing old table as journal_old new table as journal_new for each statement execute function journal_write('NetworkMembership');
create trigger journal_delete after delete on network_memberships referencing old table as journal_old for each statement execute function journal_write('NetworkMembership');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'NetworkMembership', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from network_memberships t, journal_life l
where not exists (select from journal j where j.kind = 'NetworkMembership' and j.record_id = t.id);

-- NewsletterIssue
drop trigger if exists journal_insert on newsletter_issues;
drop trigger if exists journal_update on newsletter_issues;
drop trigger if exists journal_delete on newsletter_issues;
create trigger journal_insert after insert on newsletter_issues referencing new table as journal_new for each statement execute function journal_write('NewsletterIssue');
create trigger journal_update after update on newsletter_issues referencing old table as journal_old new table as journal_new for each statement execute function journal_write('NewsletterIssue');
create trigger journal_delete after delete on newsletter_issues referencing old table as journal_old for each statement execute function journal_write('NewsletterIssue');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'NewsletterIssue', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from newsletter_issues t, journal_life l
where not exists (select from journal j where j.kind = 'NewsletterIssue' and j.record_id = t.id);

-- NewsletterSegment
drop trigger if exists journal_insert on newsletter_segments;
drop trigger if exists journal_update on newsletter_segments;
drop trigger if exists journal_delete on newsletter_segments;
create trigger journal_insert after insert on newsletter_segments referencing new table as journal_new for each statement execute function journal_write('NewsletterSegment');
create trigger journal_update after update on newsletter_segments referencing old table as journal_old new table as journal_new for each statement execute function journal_write('NewsletterSegment');
create trigger journal_delete after delete on newsletter_segments referencing old table as journal_old for each statement execute function journal_write('NewsletterSegment');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'NewsletterSegment', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from newsletter_segments t, journal_life l
where not exists (select from journal j where j.kind = 'NewsletterSegment' and j.record_id = t.id);

-- NewsletterSubscription is not journalled: it follows from events that are never changed.
drop trigger if exists journal_insert on newsletter_subscriptions;
drop trigger if exists journal_update on newsletter_subscriptions;
drop trigger if exists journal_delete on newsletter_subscriptions;

-- NewsletterTopic
drop trigger if exists journal_insert on newsletter_topics;
drop trigger if exists journal_update on newsletter_topics;
drop trigger if exists journal_delete on newsletter_topics;
create trigger journal_insert after insert on newsletter_topics referencing new table as journal_new for each statement execute function journal_write('NewsletterTopic');
create trigger journal_update after update on newsletter_topics referencing old table as journal_old new table as journal_new for each statement execute function journal_write('NewsletterTopic');
create trigger journal_delete after delete on newsletter_topics referencing old table as journal_old for each statement execute function journal_write('NewsletterTopic');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'NewsletterTopic', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from newsletter_topics t, journal_life l
where not exists (select from journal j where j.kind = 'NewsletterTopic' and j.record_id = t.id);

-- NewsletterVariant
drop trigger if exists journal_insert on newsletter_variants;
drop trigger if exists journal_update on newsletter_variants;
drop trigger if exists journal_delete on newsletter_variants;
create trigger journal_insert after insert on newsletter_variants referencing new table as journal_new for each statement execute function journal_write('NewsletterVariant');
create trigger journal_update after update on newsletter_variants referencing old table as journal_old new table as journal_new for each statement execute function journal_write('NewsletterVariant');
create trigger journal_delete after delete on newsletter_variants referencing old table as journal_old for each statement execute function journal_write('NewsletterVariant');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'NewsletterVariant', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from newsletter_variants t, journal_life l
where not exists (select from journal j where j.kind = 'NewsletterVariant' and j.record_id = t.id);

-- ObjectiveCompetence
drop trigger if exists journal_insert on objective_competences;
drop trigger if exists journal_update on objective_competences;
drop trigger if exists journal_delete on objective_competences;
create trigger journal_insert after insert on objective_competences referencing new table as journal_new for each statement execute function journal_write('ObjectiveCompetence');
create trigger journal_update after update on objective_competences referencing old table as journal_old new table as journal_new for each statement execute function journal_write('ObjectiveCompetence');
create trigger journal_delete after delete on objective_competences referencing old table as journal_old for each statement execute function journal_write('ObjectiveCompetence');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'ObjectiveCompetence', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from objective_competences t, journal_life l
where not exists (select from journal j where j.kind = 'ObjectiveCompetence' and j.record_id = t.id);

-- OrganisationMetrics is not journalled: it is computed from other records, anew after each change, and nobody states it.
drop trigger if exists journal_insert on organisation_metrics;
drop trigger if exists journal_update on organisation_metrics;
drop trigger if exists journal_delete on organisation_metrics;

-- OrganisationName
drop trigger if exists journal_insert on organisation_names;
drop trigger if exists journal_update on organisation_names;
drop trigger if exists journal_delete on organisation_names;
create trigger journal_insert after insert on organisation_names referencing new table as journal_new for each statement execute function journal_write('OrganisationName');
create trigger journal_update after update on organisation_names referencing old table as journal_old new table as journal_new for each statement execute function journal_write('OrganisationName');
create trigger journal_delete after delete on organisation_names referencing old table as journal_old for each statement execute function journal_write('OrganisationName');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'OrganisationName', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from organisation_names t, journal_life l
where not exists (select from journal j where j.kind = 'OrganisationName' and j.record_id = t.id);

-- OrganisationProfile is not journalled: it is computed from other records whenever they change, and nobody states it.
drop trigger if exists journal_insert on organisation_profiles;
drop trigger if exists journal_update on organisation_profiles;
drop trigger if exists journal_delete on organisation_profiles;

-- OrganisationRelation
drop trigger if exists journal_insert on organisation_relations;
drop trigger if exists journal_update on organisation_relations;
drop trigger if exists journal_delete on organisation_relations;
create trigger journal_insert after insert on organisation_relations referencing new table as journal_new for each statement execute function journal_write('OrganisationRelation');
create trigger journal_update after update on organisation_relations referencing old table as journal_old new table as journal_new for each statement execute function journal_write('OrganisationRelation');
create trigger journal_delete after delete on organisation_relations referencing old table as journal_old for each statement execute function journal_write('OrganisationRelation');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'OrganisationRelation', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from organisation_relations t, journal_life l
where not exists (select from journal j where j.kind = 'OrganisationRelation' and j.record_id = t.id);

-- Organisation
drop trigger if exists journal_insert on organisations;
drop trigger if exists journal_update on organisations;
drop trigger if exists journal_delete on organisations;
create trigger journal_insert after insert on organisations referencing new table as journal_new for each statement execute function journal_write('Organisation');
create trigger journal_update after update on organisations referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Organisation');
create trigger journal_delete after delete on organisations referencing old table as journal_old for each statement execute function journal_write('Organisation');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Organisation', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from organisations t, journal_life l
where not exists (select from journal j where j.kind = 'Organisation' and j.record_id = t.id);

-- OutgoingMessage is not journalled: a message says how far a machine is; whatever made it necessary is in the journal.
drop trigger if exists journal_insert on outgoing_messages;
drop trigger if exists journal_update on outgoing_messages;
drop trigger if exists journal_delete on outgoing_messages;

-- Participation
drop trigger if exists journal_insert on participations;
drop trigger if exists journal_update on participations;
drop trigger if exists journal_delete on participations;
create trigger journal_insert after insert on participations referencing new table as journal_new for each statement execute function journal_write('Participation');
create trigger journal_update after update on participations referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Participation');
create trigger journal_delete after delete on participations referencing old table as journal_old for each statement execute function journal_write('Participation');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Participation', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from participations t, journal_life l
where not exists (select from journal j where j.kind = 'Participation' and j.record_id = t.id);

-- Person
drop trigger if exists journal_insert on people;
drop trigger if exists journal_update on people;
drop trigger if exists journal_delete on people;
create trigger journal_insert after insert on people referencing new table as journal_new for each statement execute function journal_write('Person');
create trigger journal_update after update on people referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Person');
create trigger journal_delete after delete on people referencing old table as journal_old for each statement execute function journal_write('Person');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Person', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from people t, journal_life l
where not exists (select from journal j where j.kind = 'Person' and j.record_id = t.id);

-- PersonCompetence
drop trigger if exists journal_insert on person_competences;
drop trigger if exists journal_update on person_competences;
drop trigger if exists journal_delete on person_competences;
create trigger journal_insert after insert on person_competences referencing new table as journal_new for each statement execute function journal_write('PersonCompetence');
create trigger journal_update after update on person_competences referencing old table as journal_old new table as journal_new for each statement execute function journal_write('PersonCompetence');
create trigger journal_delete after delete on person_competences referencing old table as journal_old for each statement execute function journal_write('PersonCompetence');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'PersonCompetence', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from person_competences t, journal_life l
where not exists (select from journal j where j.kind = 'PersonCompetence' and j.record_id = t.id);

-- PersonRole
drop trigger if exists journal_insert on person_roles;
drop trigger if exists journal_update on person_roles;
drop trigger if exists journal_delete on person_roles;
create trigger journal_insert after insert on person_roles referencing new table as journal_new for each statement execute function journal_write('PersonRole');
create trigger journal_update after update on person_roles referencing old table as journal_old new table as journal_new for each statement execute function journal_write('PersonRole');
create trigger journal_delete after delete on person_roles referencing old table as journal_old for each statement execute function journal_write('PersonRole');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'PersonRole', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from person_roles t, journal_life l
where not exists (select from journal j where j.kind = 'PersonRole' and j.record_id = t.id);

-- PilotCompetence
drop trigger if exists journal_insert on pilot_competences;
drop trigger if exists journal_update on pilot_competences;
drop trigger if exists journal_delete on pilot_competences;
create trigger journal_insert after insert on pilot_competences referencing new table as journal_new for each statement execute function journal_write('PilotCompetence');
create trigger journal_update after update on pilot_competences referencing old table as journal_old new table as journal_new for each statement execute function journal_write('PilotCompetence');
create trigger journal_delete after delete on pilot_competences referencing old table as journal_old for each statement execute function journal_write('PilotCompetence');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'PilotCompetence', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from pilot_competences t, journal_life l
where not exists (select from journal j where j.kind = 'PilotCompetence' and j.record_id = t.id);

-- PilotParticipation
drop trigger if exists journal_insert on pilot_participations;
drop trigger if exists journal_update on pilot_participations;
drop trigger if exists journal_delete on pilot_participations;
create trigger journal_insert after insert on pilot_participations referencing new table as journal_new for each statement execute function journal_write('PilotParticipation');
create trigger journal_update after update on pilot_participations referencing old table as journal_old new table as journal_new for each statement execute function journal_write('PilotParticipation');
create trigger journal_delete after delete on pilot_participations referencing old table as journal_old for each statement execute function journal_write('PilotParticipation');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'PilotParticipation', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from pilot_participations t, journal_life l
where not exists (select from journal j where j.kind = 'PilotParticipation' and j.record_id = t.id);

-- PilotPerson
drop trigger if exists journal_insert on pilot_people;
drop trigger if exists journal_update on pilot_people;
drop trigger if exists journal_delete on pilot_people;
create trigger journal_insert after insert on pilot_people referencing new table as journal_new for each statement execute function journal_write('PilotPerson');
create trigger journal_update after update on pilot_people referencing old table as journal_old new table as journal_new for each statement execute function journal_write('PilotPerson');
create trigger journal_delete after delete on pilot_people referencing old table as journal_old for each statement execute function journal_write('PilotPerson');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'PilotPerson', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from pilot_people t, journal_life l
where not exists (select from journal j where j.kind = 'PilotPerson' and j.record_id = t.id);

-- PilotPhase
drop trigger if exists journal_insert on pilot_phases;
drop trigger if exists journal_update on pilot_phases;
drop trigger if exists journal_delete on pilot_phases;
create trigger journal_insert after insert on pilot_phases referencing new table as journal_new for each statement execute function journal_write('PilotPhase');
create trigger journal_update after update on pilot_phases referencing old table as journal_old new table as journal_new for each statement execute function journal_write('PilotPhase');
create trigger journal_delete after delete on pilot_phases referencing old table as journal_old for each statement execute function journal_write('PilotPhase');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'PilotPhase', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from pilot_phases t, journal_life l
where not exists (select from journal j where j.kind = 'PilotPhase' and j.record_id = t.id);

-- Pilot
drop trigger if exists journal_insert on pilots;
drop trigger if exists journal_update on pilots;
drop trigger if exists journal_delete on pilots;
create trigger journal_insert after insert on pilots referencing new table as journal_new for each statement execute function journal_write('Pilot');
create trigger journal_update after update on pilots referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Pilot');
create trigger journal_delete after delete on pilots referencing old table as journal_old for each statement execute function journal_write('Pilot');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Pilot', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from pilots t, journal_life l
where not exists (select from journal j where j.kind = 'Pilot' and j.record_id = t.id);

-- Platform
drop trigger if exists journal_insert on platforms;
drop trigger if exists journal_update on platforms;
drop trigger if exists journal_delete on platforms;
create trigger journal_insert after insert on platforms referencing new table as journal_new for each statement execute function journal_write('Platform');
create trigger journal_update after update on platforms referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Platform');
create trigger journal_delete after delete on platforms referencing old table as journal_old for each statement execute function journal_write('Platform');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Platform', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from platforms t, journal_life l
where not exists (select from journal j where j.kind = 'Platform' and j.record_id = t.id);

-- PolicyLab
drop trigger if exists journal_insert on policy_labs;
drop trigger if exists journal_update on policy_labs;
drop trigger if exists journal_delete on policy_labs;
create trigger journal_insert after insert on policy_labs referencing new table as journal_new for each statement execute function journal_write('PolicyLab');
create trigger journal_update after update on policy_labs referencing old table as journal_old new table as journal_new for each statement execute function journal_write('PolicyLab');
create trigger journal_delete after delete on policy_labs referencing old table as journal_old for each statement execute function journal_write('PolicyLab');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'PolicyLab', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from policy_labs t, journal_life l
where not exists (select from journal j where j.kind = 'PolicyLab' and j.record_id = t.id);

-- PortfolioItem
drop trigger if exists journal_insert on portfolio_items;
drop trigger if exists journal_update on portfolio_items;
drop trigger if exists journal_delete on portfolio_items;
create trigger journal_insert after insert on portfolio_items referencing new table as journal_new for each statement execute function journal_write('PortfolioItem');
create trigger journal_update after update on portfolio_items referencing old table as journal_old new table as journal_new for each statement execute function journal_write('PortfolioItem');
create trigger journal_delete after delete on portfolio_items referencing old table as journal_old for each statement execute function journal_write('PortfolioItem');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'PortfolioItem', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from portfolio_items t, journal_life l
where not exists (select from journal j where j.kind = 'PortfolioItem' and j.record_id = t.id);

-- PortfolioStep
drop trigger if exists journal_insert on portfolio_steps;
drop trigger if exists journal_update on portfolio_steps;
drop trigger if exists journal_delete on portfolio_steps;
create trigger journal_insert after insert on portfolio_steps referencing new table as journal_new for each statement execute function journal_write('PortfolioStep');
create trigger journal_update after update on portfolio_steps referencing old table as journal_old new table as journal_new for each statement execute function journal_write('PortfolioStep');
create trigger journal_delete after delete on portfolio_steps referencing old table as journal_old for each statement execute function journal_write('PortfolioStep');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'PortfolioStep', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from portfolio_steps t, journal_life l
where not exists (select from journal j where j.kind = 'PortfolioStep' and j.record_id = t.id);

-- Portfolio
drop trigger if exists journal_insert on portfolios;
drop trigger if exists journal_update on portfolios;
drop trigger if exists journal_delete on portfolios;
create trigger journal_insert after insert on portfolios referencing new table as journal_new for each statement execute function journal_write('Portfolio');
create trigger journal_update after update on portfolios referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Portfolio');
create trigger journal_delete after delete on portfolios referencing old table as journal_old for each statement execute function journal_write('Portfolio');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Portfolio', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from portfolios t, journal_life l
where not exists (select from journal j where j.kind = 'Portfolio' and j.record_id = t.id);

-- PracticeAdoption
drop trigger if exists journal_insert on practice_adoptions;
drop trigger if exists journal_update on practice_adoptions;
drop trigger if exists journal_delete on practice_adoptions;
create trigger journal_insert after insert on practice_adoptions referencing new table as journal_new for each statement execute function journal_write('PracticeAdoption');
create trigger journal_update after update on practice_adoptions referencing old table as journal_old new table as journal_new for each statement execute function journal_write('PracticeAdoption');
create trigger journal_delete after delete on practice_adoptions referencing old table as journal_old for each statement execute function journal_write('PracticeAdoption');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'PracticeAdoption', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from practice_adoptions t, journal_life l
where not exists (select from journal j where j.kind = 'PracticeAdoption' and j.record_id = t.id);

-- Practice
drop trigger if exists journal_insert on practices;
drop trigger if exists journal_update on practices;
drop trigger if exists journal_delete on practices;
create trigger journal_insert after insert on practices referencing new table as journal_new for each statement execute function journal_write('Practice');
create trigger journal_update after update on practices referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Practice');
create trigger journal_delete after delete on practices referencing old table as journal_old for each statement execute function journal_write('Practice');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Practice', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from practices t, journal_life l
where not exists (select from journal j where j.kind = 'Practice' and j.record_id = t.id);

-- ProfileConfirmation is not journalled: a confirmation is never changed, and tells by itself who made it when.
drop trigger if exists journal_insert on profile_confirmations;
drop trigger if exists journal_update on profile_confirmations;
drop trigger if exists journal_delete on profile_confirmations;

-- ProfileReminder is not journalled: a reminder is never changed, and tells by itself who was reminded when.
drop trigger if exists journal_insert on profile_reminders;
drop trigger if exists journal_update on profile_reminders;
drop trigger if exists journal_delete on profile_reminders;

-- ProfileRule
drop trigger if exists journal_insert on profile_rules;
drop trigger if exists journal_update on profile_rules;
drop trigger if exists journal_delete on profile_rules;
create trigger journal_insert after insert on profile_rules referencing new table as journal_new for each statement execute function journal_write('ProfileRule');
create trigger journal_update after update on profile_rules referencing old table as journal_old new table as journal_new for each statement execute function journal_write('ProfileRule');
create trigger journal_delete after delete on profile_rules referencing old table as journal_old for each statement execute function journal_write('ProfileRule');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'ProfileRule', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from profile_rules t, journal_life l
where not exists (select from journal j where j.kind = 'ProfileRule' and j.record_id = t.id);

-- ProfileSection is not journalled: it is computed from other records whenever they change, and nobody states it.
drop trigger if exists journal_insert on profile_sections;
drop trigger if exists journal_update on profile_sections;
drop trigger if exists journal_delete on profile_sections;

-- ProjectAction
drop trigger if exists journal_insert on project_actions;
drop trigger if exists journal_update on project_actions;
drop trigger if exists journal_delete on project_actions;
create trigger journal_insert after insert on project_actions referencing new table as journal_new for each statement execute function journal_write('ProjectAction');
create trigger journal_update after update on project_actions referencing old table as journal_old new table as journal_new for each statement execute function journal_write('ProjectAction');
create trigger journal_delete after delete on project_actions referencing old table as journal_old for each statement execute function journal_write('ProjectAction');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'ProjectAction', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from project_actions t, journal_life l
where not exists (select from journal j where j.kind = 'ProjectAction' and j.record_id = t.id);

-- ProjectFunding
drop trigger if exists journal_insert on project_fundings;
drop trigger if exists journal_update on project_fundings;
drop trigger if exists journal_delete on project_fundings;
create trigger journal_insert after insert on project_fundings referencing new table as journal_new for each statement execute function journal_write('ProjectFunding');
create trigger journal_update after update on project_fundings referencing old table as journal_old new table as journal_new for each statement execute function journal_write('ProjectFunding');
create trigger journal_delete after delete on project_fundings referencing old table as journal_old for each statement execute function journal_write('ProjectFunding');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'ProjectFunding', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from project_fundings t, journal_life l
where not exists (select from journal j where j.kind = 'ProjectFunding' and j.record_id = t.id);

-- ProjectLink
drop trigger if exists journal_insert on project_links;
drop trigger if exists journal_update on project_links;
drop trigger if exists journal_delete on project_links;
create trigger journal_insert after insert on project_links referencing new table as journal_new for each statement execute function journal_write('ProjectLink');
create trigger journal_update after update on project_links referencing old table as journal_old new table as journal_new for each statement execute function journal_write('ProjectLink');
create trigger journal_delete after delete on project_links referencing old table as journal_old for each statement execute function journal_write('ProjectLink');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'ProjectLink', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from project_links t, journal_life l
where not exists (select from journal j where j.kind = 'ProjectLink' and j.record_id = t.id);

-- ProjectPhase
drop trigger if exists journal_insert on project_phases;
drop trigger if exists journal_update on project_phases;
drop trigger if exists journal_delete on project_phases;
create trigger journal_insert after insert on project_phases referencing new table as journal_new for each statement execute function journal_write('ProjectPhase');
create trigger journal_update after update on project_phases referencing old table as journal_old new table as journal_new for each statement execute function journal_write('ProjectPhase');
create trigger journal_delete after delete on project_phases referencing old table as journal_old for each statement execute function journal_write('ProjectPhase');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'ProjectPhase', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from project_phases t, journal_life l
where not exists (select from journal j where j.kind = 'ProjectPhase' and j.record_id = t.id);

-- Project
drop trigger if exists journal_insert on projects;
drop trigger if exists journal_update on projects;
drop trigger if exists journal_delete on projects;
create trigger journal_insert after insert on projects referencing new table as journal_new for each statement execute function journal_write('Project');
create trigger journal_update after update on projects referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Project');
create trigger journal_delete after delete on projects referencing old table as journal_old for each statement execute function journal_write('Project');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Project', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from projects t, journal_life l
where not exists (select from journal j where j.kind = 'Project' and j.record_id = t.id);

-- ProposalMode
drop trigger if exists journal_insert on proposal_modes;
drop trigger if exists journal_update on proposal_modes;
drop trigger if exists journal_delete on proposal_modes;
create trigger journal_insert after insert on proposal_modes referencing new table as journal_new for each statement execute function journal_write('ProposalMode');
create trigger journal_update after update on proposal_modes referencing old table as journal_old new table as journal_new for each statement execute function journal_write('ProposalMode');
create trigger journal_delete after delete on proposal_modes referencing old table as journal_old for each statement execute function journal_write('ProposalMode');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'ProposalMode', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from proposal_modes t, journal_life l
where not exists (select from journal j where j.kind = 'ProposalMode' and j.record_id = t.id);

-- Proposal
drop trigger if exists journal_insert on proposals;
drop trigger if exists journal_update on proposals;
drop trigger if exists journal_delete on proposals;
create trigger journal_insert after insert on proposals referencing new table as journal_new for each statement execute function journal_write('Proposal');
create trigger journal_update after update on proposals referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Proposal');
create trigger journal_delete after delete on proposals referencing old table as journal_old for each statement execute function journal_write('Proposal');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Proposal', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from proposals t, journal_life l
where not exists (select from journal j where j.kind = 'Proposal' and j.record_id = t.id);

-- QualityFlag
drop trigger if exists journal_insert on quality_flags;
drop trigger if exists journal_update on quality_flags;
drop trigger if exists journal_delete on quality_flags;
create trigger journal_insert after insert on quality_flags referencing new table as journal_new for each statement execute function journal_write('QualityFlag');
create trigger journal_update after update on quality_flags referencing old table as journal_old new table as journal_new for each statement execute function journal_write('QualityFlag');
create trigger journal_delete after delete on quality_flags referencing old table as journal_old for each statement execute function journal_write('QualityFlag');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'QualityFlag', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from quality_flags t, journal_life l
where not exists (select from journal j where j.kind = 'QualityFlag' and j.record_id = t.id);

-- Region
drop trigger if exists journal_insert on regions;
drop trigger if exists journal_update on regions;
drop trigger if exists journal_delete on regions;
create trigger journal_insert after insert on regions referencing new table as journal_new for each statement execute function journal_write('Region');
create trigger journal_update after update on regions referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Region');
create trigger journal_delete after delete on regions referencing old table as journal_old for each statement execute function journal_write('Region');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Region', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from regions t, journal_life l
where not exists (select from journal j where j.kind = 'Region' and j.record_id = t.id);

-- ResultNode
drop trigger if exists journal_insert on result_nodes;
drop trigger if exists journal_update on result_nodes;
drop trigger if exists journal_delete on result_nodes;
create trigger journal_insert after insert on result_nodes referencing new table as journal_new for each statement execute function journal_write('ResultNode');
create trigger journal_update after update on result_nodes referencing old table as journal_old new table as journal_new for each statement execute function journal_write('ResultNode');
create trigger journal_delete after delete on result_nodes referencing old table as journal_old for each statement execute function journal_write('ResultNode');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'ResultNode', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from result_nodes t, journal_life l
where not exists (select from journal j where j.kind = 'ResultNode' and j.record_id = t.id);

-- RetentionRule
drop trigger if exists journal_insert on retention_rules;
drop trigger if exists journal_update on retention_rules;
drop trigger if exists journal_delete on retention_rules;
create trigger journal_insert after insert on retention_rules referencing new table as journal_new for each statement execute function journal_write('RetentionRule');
create trigger journal_update after update on retention_rules referencing old table as journal_old new table as journal_new for each statement execute function journal_write('RetentionRule');
create trigger journal_delete after delete on retention_rules referencing old table as journal_old for each statement execute function journal_write('RetentionRule');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'RetentionRule', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from retention_rules t, journal_life l
where not exists (select from journal j where j.kind = 'RetentionRule' and j.record_id = t.id);

-- RoleAssignment
drop trigger if exists journal_insert on role_assignments;
drop trigger if exists journal_update on role_assignments;
drop trigger if exists journal_delete on role_assignments;
create trigger journal_insert after insert on role_assignments referencing new table as journal_new for each statement execute function journal_write('RoleAssignment');
create trigger journal_update after update on role_assignments referencing old table as journal_old new table as journal_new for each statement execute function journal_write('RoleAssignment');
create trigger journal_delete after delete on role_assignments referencing old table as journal_old for each statement execute function journal_write('RoleAssignment');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'RoleAssignment', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from role_assignments t, journal_life l
where not exists (select from journal j where j.kind = 'RoleAssignment' and j.record_id = t.id);

-- SavedView
drop trigger if exists journal_insert on saved_views;
drop trigger if exists journal_update on saved_views;
drop trigger if exists journal_delete on saved_views;
create trigger journal_insert after insert on saved_views referencing new table as journal_new for each statement execute function journal_write('SavedView');
create trigger journal_update after update on saved_views referencing old table as journal_old new table as journal_new for each statement execute function journal_write('SavedView');
create trigger journal_delete after delete on saved_views referencing old table as journal_old for each statement execute function journal_write('SavedView');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'SavedView', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from saved_views t, journal_life l
where not exists (select from journal j where j.kind = 'SavedView' and j.record_id = t.id);

-- Session is not journalled: it says when somebody was last seen; what matters is an audit event.
drop trigger if exists journal_insert on sessions;
drop trigger if exists journal_update on sessions;
drop trigger if exists journal_delete on sessions;

-- Site
drop trigger if exists journal_insert on sites;
drop trigger if exists journal_update on sites;
drop trigger if exists journal_delete on sites;
create trigger journal_insert after insert on sites referencing new table as journal_new for each statement execute function journal_write('Site');
create trigger journal_update after update on sites referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Site');
create trigger journal_delete after delete on sites referencing old table as journal_old for each statement execute function journal_write('Site');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Site', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from sites t, journal_life l
where not exists (select from journal j where j.kind = 'Site' and j.record_id = t.id);

-- Source
drop trigger if exists journal_insert on sources;
drop trigger if exists journal_update on sources;
drop trigger if exists journal_delete on sources;
create trigger journal_insert after insert on sources referencing new table as journal_new for each statement execute function journal_write('Source');
create trigger journal_update after update on sources referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Source');
create trigger journal_delete after delete on sources referencing old table as journal_old for each statement execute function journal_write('Source');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Source', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from sources t, journal_life l
where not exists (select from journal j where j.kind = 'Source' and j.record_id = t.id);

-- StageAssessment
drop trigger if exists journal_insert on stage_assessments;
drop trigger if exists journal_update on stage_assessments;
drop trigger if exists journal_delete on stage_assessments;
create trigger journal_insert after insert on stage_assessments referencing new table as journal_new for each statement execute function journal_write('StageAssessment');
create trigger journal_update after update on stage_assessments referencing old table as journal_old new table as journal_new for each statement execute function journal_write('StageAssessment');
create trigger journal_delete after delete on stage_assessments referencing old table as journal_old for each statement execute function journal_write('StageAssessment');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'StageAssessment', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from stage_assessments t, journal_life l
where not exists (select from journal j where j.kind = 'StageAssessment' and j.record_id = t.id);

-- StageCriterion
drop trigger if exists journal_insert on stage_criteria;
drop trigger if exists journal_update on stage_criteria;
drop trigger if exists journal_delete on stage_criteria;
create trigger journal_insert after insert on stage_criteria referencing new table as journal_new for each statement execute function journal_write('StageCriterion');
create trigger journal_update after update on stage_criteria referencing old table as journal_old new table as journal_new for each statement execute function journal_write('StageCriterion');
create trigger journal_delete after delete on stage_criteria referencing old table as journal_old for each statement execute function journal_write('StageCriterion');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'StageCriterion', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from stage_criteria t, journal_life l
where not exists (select from journal j where j.kind = 'StageCriterion' and j.record_id = t.id);

-- StageStep
drop trigger if exists journal_insert on stage_steps;
drop trigger if exists journal_update on stage_steps;
drop trigger if exists journal_delete on stage_steps;
create trigger journal_insert after insert on stage_steps referencing new table as journal_new for each statement execute function journal_write('StageStep');
create trigger journal_update after update on stage_steps referencing old table as journal_old new table as journal_new for each statement execute function journal_write('StageStep');
create trigger journal_delete after delete on stage_steps referencing old table as journal_old for each statement execute function journal_write('StageStep');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'StageStep', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from stage_steps t, journal_life l
where not exists (select from journal j where j.kind = 'StageStep' and j.record_id = t.id);

-- Statement
drop trigger if exists journal_insert on statements;
drop trigger if exists journal_update on statements;
drop trigger if exists journal_delete on statements;
create trigger journal_insert after insert on statements referencing new table as journal_new for each statement execute function journal_write('Statement');
create trigger journal_update after update on statements referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Statement');
create trigger journal_delete after delete on statements referencing old table as journal_old for each statement execute function journal_write('Statement');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Statement', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from statements t, journal_life l
where not exists (select from journal j where j.kind = 'Statement' and j.record_id = t.id);

-- Strategy
drop trigger if exists journal_insert on strategies;
drop trigger if exists journal_update on strategies;
drop trigger if exists journal_delete on strategies;
create trigger journal_insert after insert on strategies referencing new table as journal_new for each statement execute function journal_write('Strategy');
create trigger journal_update after update on strategies referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Strategy');
create trigger journal_delete after delete on strategies referencing old table as journal_old for each statement execute function journal_write('Strategy');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Strategy', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from strategies t, journal_life l
where not exists (select from journal j where j.kind = 'Strategy' and j.record_id = t.id);

-- StrategyMeasure
drop trigger if exists journal_insert on strategy_measures;
drop trigger if exists journal_update on strategy_measures;
drop trigger if exists journal_delete on strategy_measures;
create trigger journal_insert after insert on strategy_measures referencing new table as journal_new for each statement execute function journal_write('StrategyMeasure');
create trigger journal_update after update on strategy_measures referencing old table as journal_old new table as journal_new for each statement execute function journal_write('StrategyMeasure');
create trigger journal_delete after delete on strategy_measures referencing old table as journal_old for each statement execute function journal_write('StrategyMeasure');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'StrategyMeasure', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from strategy_measures t, journal_life l
where not exists (select from journal j where j.kind = 'StrategyMeasure' and j.record_id = t.id);

-- StrategyObjective
drop trigger if exists journal_insert on strategy_objectives;
drop trigger if exists journal_update on strategy_objectives;
drop trigger if exists journal_delete on strategy_objectives;
create trigger journal_insert after insert on strategy_objectives referencing new table as journal_new for each statement execute function journal_write('StrategyObjective');
create trigger journal_update after update on strategy_objectives referencing old table as journal_old new table as journal_new for each statement execute function journal_write('StrategyObjective');
create trigger journal_delete after delete on strategy_objectives referencing old table as journal_old for each statement execute function journal_write('StrategyObjective');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'StrategyObjective', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from strategy_objectives t, journal_life l
where not exists (select from journal j where j.kind = 'StrategyObjective' and j.record_id = t.id);

-- SubjectRequest
drop trigger if exists journal_insert on subject_requests;
drop trigger if exists journal_update on subject_requests;
drop trigger if exists journal_delete on subject_requests;
create trigger journal_insert after insert on subject_requests referencing new table as journal_new for each statement execute function journal_write('SubjectRequest');
create trigger journal_update after update on subject_requests referencing old table as journal_old new table as journal_new for each statement execute function journal_write('SubjectRequest');
create trigger journal_delete after delete on subject_requests referencing old table as journal_old for each statement execute function journal_write('SubjectRequest');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'SubjectRequest', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from subject_requests t, journal_life l
where not exists (select from journal j where j.kind = 'SubjectRequest' and j.record_id = t.id);

-- Suppression
drop trigger if exists journal_insert on suppressions;
drop trigger if exists journal_update on suppressions;
drop trigger if exists journal_delete on suppressions;
create trigger journal_insert after insert on suppressions referencing new table as journal_new for each statement execute function journal_write('Suppression');
create trigger journal_update after update on suppressions referencing old table as journal_old new table as journal_new for each statement execute function journal_write('Suppression');
create trigger journal_delete after delete on suppressions referencing old table as journal_old for each statement execute function journal_write('Suppression');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'Suppression', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from suppressions t, journal_life l
where not exists (select from journal j where j.kind = 'Suppression' and j.record_id = t.id);

-- User
drop trigger if exists journal_insert on users;
drop trigger if exists journal_update on users;
drop trigger if exists journal_delete on users;
create trigger journal_insert after insert on users referencing new table as journal_new for each statement execute function journal_write('User');
create trigger journal_update after update on users referencing old table as journal_old new table as journal_new for each statement execute function journal_write('User');
create trigger journal_delete after delete on users referencing old table as journal_old for each statement execute function journal_write('User');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'User', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from users t, journal_life l
where not exists (select from journal j where j.kind = 'User' and j.record_id = t.id);

-- ValueDecision
drop trigger if exists journal_insert on value_decisions;
drop trigger if exists journal_update on value_decisions;
drop trigger if exists journal_delete on value_decisions;
create trigger journal_insert after insert on value_decisions referencing new table as journal_new for each statement execute function journal_write('ValueDecision');
create trigger journal_update after update on value_decisions referencing old table as journal_old new table as journal_new for each statement execute function journal_write('ValueDecision');
create trigger journal_delete after delete on value_decisions referencing old table as journal_old for each statement execute function journal_write('ValueDecision');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'ValueDecision', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from value_decisions t, journal_life l
where not exists (select from journal j where j.kind = 'ValueDecision' and j.record_id = t.id);

-- WebLink
drop trigger if exists journal_insert on web_links;
drop trigger if exists journal_update on web_links;
drop trigger if exists journal_delete on web_links;
create trigger journal_insert after insert on web_links referencing new table as journal_new for each statement execute function journal_write('WebLink');
create trigger journal_update after update on web_links referencing old table as journal_old new table as journal_new for each statement execute function journal_write('WebLink');
create trigger journal_delete after delete on web_links referencing old table as journal_old for each statement execute function journal_write('WebLink');
insert into journal (incarnation, kind, record_id, op, rev, actor, why, at, after, salt)
select l.incarnation, 'WebLink', t.id, 'i', t.rev, 'system:journal', 'there before the journal', t.updated_at, to_jsonb(t), gen_random_uuid()
from web_links t, journal_life l
where not exists (select from journal j where j.kind = 'WebLink' and j.record_id = t.id);

revoke all on function journal_write(), journal_seal(int), journal_erase(text, uuid), journal_begin_life() from public;
grant execute on function journal_erase(text, uuid) to seedbed_app, seedbed_worker;
grant execute on function journal_seal(int), journal_begin_life() to seedbed_worker;
