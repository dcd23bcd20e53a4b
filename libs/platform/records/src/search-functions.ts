import type { FieldMeta, RecordMeta } from './declaration.js';
import { ofOrganisation } from './policy.js';
import { type Ask, readCondition } from './row-security-sql.js';

const column = (name: string, kind: FieldMeta['kind'], of: string): [string, FieldMeta] => [
  name,
  { name, kind, column: of, description: '', required: false, sortable: false, managed: false },
];

/** Tests of the reader's role, each for the roles of which a policy says the same: a role passes one of them. */
const groups: string[] = [];
/** What else the search asks of its reader, by its declaration. */
const asked = new Map<string, string>();

/** As variables of the function, worked out once for all of its statements: a sub-select in each of them takes longer. */
const ofReader: Ask = ({ sql, type }) => {
  if (type === 'boolean') {
    const known = groups.indexOf(sql);
    return `reader_group = ${known < 0 ? groups.push(sql) : known + 1}`;
  }
  const declaration = `${type} := ${sql}`;
  const known = asked.get(declaration) ?? `of_reader_${asked.size + 1}`;
  asked.set(declaration, known);
  return known;
};

/**
 * Which texts the reader may see: by visibility and steward of the row that carries them, as row security says it of the
 * rows themselves, and by the same settings of the transaction, so that public texts alone are found where nobody says
 * who reads. A partner's own organisation is the record that its names find.
 */
const SHOWN = readCondition(
  {
    name: 'SearchText',
    table: 't',
    options: { read: ofOrganisation('record') },
    fields: new Map([
      column('visibility', 'choice', 'visibility'),
      column('stewardId', 'ref', 'steward_id'),
      column('recordId', 'ref', 'record_id'),
    ]),
    inverses: new Map(),
  } as unknown as RecordMeta,
  ofReader,
);
const READER = [
  `reader_group constant int := case ${groups.map((test, at) => `when ${test} then ${at + 1}`).join('\n    ')} end;`,
  ...[...asked].map(([declaration, name]) => `${name} constant ${declaration};`),
].join('\n  ');

/**
 * The functions of search: folding, the vocabulary, and the search itself. Part of `migrations/derived.sql`.
 * How they work together is told in docs/adr/0008-search-is-one-table-of-texts.md.
 */
export const SEARCH_FUNCTIONS = `-- Greek in Latin letters (ELOT 743); in: lower case without accents.
create or replace function fold_greek(value text) returns text language sql immutable parallel safe strict as $$
  select translate(
    replace(replace(replace(replace(replace(replace(replace(
      regexp_replace(regexp_replace(regexp_replace(value,
        '([αεη])υ(?=[θκξπσςτφχψ]|\\M)', '\\1f', 'g'), '([αεη])υ', '\\1v', 'g'), '\\mμπ', 'b', 'g'),
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
    regexp_replace(fold(value), '(?<=\\m[[:alpha:]])\\. ?(?=[[:alpha:]]\\M)', '', 'g'), '[^[:alnum:]]+', ' ', 'g'))
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
  ${READER}
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
        and (t.visibility is null or ${SHOWN})
      limit 10) p;
    exit when found >= case level when 0 then 10 else 1 end;
  end loop;
  return query
    with texts as (
      (select t.* from search_texts t
        where left(t.norm, 60) collate "C" between left(wanted, 60) and left(wanted, 60) || chr(1114111)
          and starts_with(t.norm, wanted) and t.record_type = any(types) and t.live
          and (t.visibility is null or ${SHOWN})
        limit 2 * cap)
      union all
      (select t.* from search_texts t
        where few is null and t.tsv @@ asked and not starts_with(t.norm, wanted) and t.record_type = any(types) and t.live
          and (t.visibility is null or ${SHOWN})
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
`;
