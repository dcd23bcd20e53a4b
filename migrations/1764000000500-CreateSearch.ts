import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tables of search: one row per searched text, and the vocabulary by which a mistyped word finds its neighbours.
 * They are filled by triggers that derived.sql makes from the declarations.
 */
export class CreateSearch1764000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const extension of ['pg_trgm', 'unaccent', 'fuzzystrmatch', 'btree_gist']) {
      await runner.query(`create extension if not exists ${extension} schema public`);
    }
    await runner.query(`
      create table if not exists search_texts (
        source_id uuid not null,
        field text not null,
        lang text not null,
        record_id uuid not null,
        record_type text not null,
        weight text not null,
        visibility text,
        live boolean not null,
        text text not null,
        norm text not null,
        tsv tsvector not null,
        constraint search_texts_pkey primary key (source_id, field, lang)
      )`);
    await runner.query(`create index if not exists search_texts_tsv_idx on search_texts using gin (tsv)`);
    await runner.query(`create index if not exists search_texts_record_id_idx on search_texts (record_id)`);
    await runner.query(
      `create table if not exists search_words (word text not null constraint search_words_pkey primary key)`,
    );
    await runner.query(
      `create index if not exists search_words_trgm_idx on search_words using gin (word gin_trgm_ops)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists search_words');
    await runner.query('drop table if exists search_texts cascade');
  }
}
