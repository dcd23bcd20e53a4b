import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What search ranks by: how many records point to the record of a text, and in how many texts a word stands; and an index
 * by which it takes texts that begin as the question does, however many others have its words.
 */
export class AddSearchCounts1764000003050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // a list of changes that every search must read through first costs more than it saves: names change seldom
    await runner.query('alter index search_texts_tsv_idx set (fastupdate = off)');
    await runner.query('alter index search_words_trgm_idx set (fastupdate = off)');
    await runner.query('alter table search_texts add column if not exists links smallint not null default 0');
    await runner.query(
      `create index if not exists search_texts_start_idx on search_texts (left(norm, 60) collate "C")`,
    );
    await runner.query('alter table search_words add column if not exists uses integer not null default 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index if exists search_texts_start_idx');
    await runner.query('alter table search_words drop column if exists uses');
    await runner.query('alter table search_texts drop column if exists links');
    await runner.query('alter index search_words_trgm_idx reset (fastupdate)');
    await runner.query('alter index search_texts_tsv_idx reset (fastupdate)');
  }
}
