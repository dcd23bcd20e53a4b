/** The functions of search: folding, the vocabulary, and the search itself. Part of `migrations/derived.sql`. */
export const SEARCH_FUNCTIONS = `-- Lower case, no accents, Greek in Latin letters (ELOT 743): how texts are compared in filters and searches.
create or replace function fold(value text) returns text language sql immutable parallel safe strict as $$
  select translate(
    replace(replace(replace(replace(f, 'ου', 'ou'), 'θ', 'th'), 'χ', 'ch'), 'ψ', 'ps'),
    'αβγδεζηικλμνξοπρσςτυφω', 'avgdeziiklmnxoprsstyfo')
  from (select lower(public.unaccent('public.unaccent'::regdictionary, lower(value))) as f) folded
$$;
-- Words and single spaces only: what search compares.
create or replace function search_norm(value text) returns text language sql immutable parallel safe strict as $$
  select trim(regexp_replace(fold(value), '[^[:alnum:]]+', ' ', 'g'))
$$;
create or replace function fill_search_text() returns trigger language plpgsql as $$
begin
  new.norm := search_norm(new.text);
  new.tsv := to_tsvector('simple', new.norm);
  return new;
end $$;
drop trigger if exists fill on search_texts;
create trigger fill before insert or update on search_texts for each row execute function fill_search_text();

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

-- Each word may be itself, (the last one) the start of a word, or one of its nearest neighbours in the vocabulary.
create or replace function search_query(words text[], every_word boolean) returns tsquery
language plpgsql stable set search_path = public, pg_temp as $$
declare w text; at int := 0; part tsquery; near tsquery; found tsquery;
begin
  foreach w in array words loop
    at := at + 1;
    part := to_tsquery('simple', w || case when at = cardinality(words) and length(w) >= 2 then ':*' else '' end);
    if length(w) between 4 and 60 then
      select string_agg(quote_literal(k.word), ' | ')::tsquery into near from (
        select word from search_words
        where word % w and abs(length(word) - length(w)) <= 2 and levenshtein_less_equal(word, w, 2) <= 2
        order by levenshtein_less_equal(word, w, 2), word limit 6) k;
      if near is not null then part := part || near; end if;
    end if;
    found := case when found is null then part when every_word then found && part else found || part end;
  end loop;
  return found;
end $$;

-- Ids and scores of the best records for a text, and the text that matched. It sees all texts (security definer), so it
-- takes the visibilities of which the reader may see the texts ('shown', null: all) and leaves out the others, and
-- archived ones, before it counts candidates. The engine joins the record under the reader's policy besides.
-- Texts with every word come first; where there is none, texts with some of the words.
drop function if exists search_records(text, text[], int);
create or replace function search_records(q text, types text[], cap int, shown text[] default null)
returns table (record_id uuid, record_type text, score float8, matched text)
language plpgsql stable security definer rows 50 set search_path = public, pg_temp as $$
declare
  wanted text := search_norm(left(q, 200));
  words text[] := (array(select w from regexp_split_to_table(wanted, ' ') w where w <> ''))[1:12];
  strict_first boolean;
begin
  if cardinality(words) = 0 then return; end if;
  foreach strict_first in array array[true, false] loop
    return query
      with candidates as materialized (
        select t.record_id as r, t.record_type as k, t.text as x, t.norm as v, t.weight as w from search_texts t
        where t.tsv @@ search_query(words, strict_first) and t.record_type = any(types) and t.live
          and (shown is null or t.visibility is null or t.visibility = any(shown))
        order by t.norm <> wanted, not starts_with(t.norm, wanted), t.weight, length(t.norm), t.source_id
        limit cap
      ), scored as (
        select c.r, c.k, c.x,
          (similarity(c.v, wanted) + word_similarity(wanted, c.v)
            + case when c.v = wanted then 1.0 when starts_with(c.v, wanted) then 0.3 else 0.0 end
            + case c.w when 'A' then 0.3 when 'B' then 0.1 else 0.0 end)::float8 as s
        from candidates c
      )
      select distinct on (d.r) d.r, d.k, d.s, d.x from scored d order by d.r, d.s desc, d.x;
    if found then return; end if;
  end loop;
end $$;
`;
