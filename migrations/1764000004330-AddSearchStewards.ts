import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which centre keeps the row that a searched text stands in: texts that only its people see are found by them alone. */
export class AddSearchStewards1764000004330 implements MigrationInterface {
  name = 'AddSearchStewards1764000004330';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table search_texts add column if not exists steward_id uuid');
    // of the texts that are there already; those to come get it from the triggers of derived.sql
    await runner.query(`do $$
      declare relation text;
      begin
        for relation in
          select c.table_name from information_schema.columns c
          where c.table_schema = 'public' and c.column_name = 'steward_id' and c.table_name <> 'search_texts'
        loop
          execute format(
            'update search_texts t set steward_id = r.steward_id from %I r where r.id = t.source_id and t.steward_id is null',
            relation);
        end loop;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table search_texts drop column if exists steward_id');
  }
}
