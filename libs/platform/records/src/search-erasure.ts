import { type ErasureSubject, registerErasurePlace, subjectIds } from './erasure.js';

/** Names tell a person in the words of the search; addresses are not searched, and share their words with many. */
const namesOf = ({ texts }: ErasureSubject): string[] => texts.filter((text) => !text.includes('@'));
const NAME_WORDS = `select w from unnest($2::text[]) t cross join lateral regexp_split_to_table(search_norm(t), ' ') w`;
/** Of the words `k`: those that no record says any more. */
const UNSAID = 'not exists (select from search_texts s where s.tsv @@ quote_literal(k.word)::tsquery)';

/**
 * Texts and words of the search. The triggers of the rows take the texts away; the words that they taught stay, those of
 * earlier versions too. What is left of them is told by the names, since the journal knows no more then. So this comes after all rows and copies, and just before the journal, which still knows them.
 */
registerErasurePlace({
  name: 'search',
  phase: 'history',
  async erase({ db }, tx, subject) {
    const ids = subjectIds(subject);
    const gone = await db.query(
      tx,
      'delete from search_texts where record_id = any($1::uuid[]) or source_id = any($1::uuid[]) returning 1',
      [ids],
    );
    const words = await db.query(
      tx,
      `with said as (
         select distinct w from journal j
           cross join lateral (values (j.before), (j.after)) i(image)
           cross join lateral jsonb_path_query(i.image, 'strict $.** ? (@.type() == "string")') v
           cross join lateral regexp_split_to_table(search_norm(v #>> '{}'), ' ') w
         where j.record_id = any($1::uuid[])
         union ${NAME_WORDS}
       )
       delete from search_words k using said where k.word = said.w and ${UNSAID} returning 1`,
      [ids, namesOf(subject)],
    );
    return gone.length + words.length;
  },
  async find({ db }, tx, subject) {
    const [row] = await db.query<{ n: number }>(
      tx,
      `select ((select count(*) from search_texts where record_id = any($1::uuid[]) or source_id = any($1::uuid[]))
         + (select count(*) from search_words k where k.word in (${NAME_WORDS}) and ${UNSAID}))::int as n`,
      [subjectIds(subject), namesOf(subject)],
    );
    return row?.n ?? 0;
  },
});

/** Answers that are kept for requests with a key: they hold ids, and what was refused of a bulk. */
registerErasurePlace({
  name: 'kept answers',
  phase: 'copies',
  async erase({ db }, tx, subject) {
    const sql = `delete from idempotency_keys where answer is not null
      and exists (select from unnest($1::text[]) i where position(i in answer::text) > 0) returning 1`;
    return (await db.query(tx, sql, [[...subjectIds(subject), ...subject.texts]])).length;
  },
  async find({ db }, tx, subject) {
    const sql = `select count(*)::int as n from idempotency_keys where answer is not null
      and exists (select from unnest($1::text[]) i where position(i in answer::text) > 0)`;
    const [row] = await db.query<{ n: number }>(tx, sql, [[...subjectIds(subject), ...subject.texts]]);
    return row?.n ?? 0;
  },
});
