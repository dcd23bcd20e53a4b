import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddViewsOfPilots1764000006150 implements MigrationInterface {
  name = 'AddViewsOfPilots1764000006150';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "saved_views" DROP CONSTRAINT "saved_views_list_check_eb6133ff"`);
    await queryRunner.query(
      `ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_list_check_b2ea65b5" CHECK ("list" in ('ORGANISATIONS', 'PROJECTS', 'PEOPLE', 'PILOTS'))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM "saved_views" WHERE "list" = 'PILOTS'`);
    await queryRunner.query(`ALTER TABLE "saved_views" DROP CONSTRAINT "saved_views_list_check_b2ea65b5"`);
    await queryRunner.query(
      `ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_list_check_eb6133ff" CHECK ("list" in ('ORGANISATIONS', 'PROJECTS', 'PEOPLE'))`,
    );
  }
}
