import type { MigrationInterface, QueryRunner } from 'typeorm';

const allow = (...purposes: string[]): string =>
  `ALTER TABLE one_time_links ADD CONSTRAINT one_time_links_purpose_check
    CHECK (purpose IN (${purposes.map((purpose) => `'${purpose}'`).join(', ')}))`;
const DROP = 'ALTER TABLE one_time_links DROP CONSTRAINT one_time_links_purpose_check';

/** A reminder holds a link that signs in as well, and is good for longer. */
export class LinksOfReminders1764000005400 implements MigrationInterface {
  name = 'LinksOfReminders1764000005400';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DROP);
    await queryRunner.query(allow('SIGN_IN', 'INVITATION', 'REMINDER'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM one_time_links WHERE purpose = 'REMINDER'`);
    await queryRunner.query(DROP);
    await queryRunner.query(allow('SIGN_IN', 'INVITATION'));
  }
}
