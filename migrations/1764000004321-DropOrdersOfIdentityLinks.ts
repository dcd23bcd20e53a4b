import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = ['decided_at', 'undone_at'];

/** Orders that nobody asks for: each index was one more write for every link. */
export class DropOrdersOfIdentityLinks1764000004321 implements MigrationInterface {
  name = 'DropOrdersOfIdentityLinks1764000004321';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const column of COLUMNS)
      await queryRunner.query(`DROP INDEX IF EXISTS "public"."identity_links_${column}_idx"`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) {
      await queryRunner.query(`CREATE INDEX "identity_links_${column}_idx" ON "identity_links"  ("${column}", "id") `);
    }
  }
}
