import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which records of a type changed since a moment: all others are today what they were then. */
export class JournalByMoment1764000004310 implements MigrationInterface {
  name = 'JournalByMoment1764000004310';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE INDEX journal_moment_idx ON journal (kind, at) INCLUDE (record_id)');
    await queryRunner.query('CREATE INDEX journal_erased_idx ON journal (kind, record_id) WHERE erased_at IS NOT NULL');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX journal_erased_idx');
    await queryRunner.query('DROP INDEX journal_moment_idx');
  }
}
