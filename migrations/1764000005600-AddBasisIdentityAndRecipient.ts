import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The legal basis of a person, how the identity of who asks was checked, the hash by which mail to a person is found, and
 * saved views of the list of people. People of the seeds came from sources before a basis was asked for: they are known as
 * speakers, which is a legitimate interest.
 */
export class AddBasisIdentityAndRecipient1764000005600 implements MigrationInterface {
  name = 'AddBasisIdentityAndRecipient1764000005600';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "people" ADD "legal_basis" text`);
    await queryRunner.query(
      `UPDATE "people" SET "legal_basis" = 'LEGITIMATE_INTEREST' WHERE "source_id" IS NOT NULL AND "erased_at" IS NULL`,
    );
    await queryRunner.query(
      `ALTER TABLE "people" ADD CONSTRAINT "people_legal_basis_check_ba8aa62a" CHECK ("legal_basis" in ('CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTEREST', 'PUBLIC_TASK', 'LEGITIMATE_INTEREST'))`,
    );
    await queryRunner.query(`CREATE INDEX "people_legal_basis_idx" ON "people"  ("legal_basis", "id") `);
    await queryRunner.query(`ALTER TABLE "subject_requests" ADD "identity_check" text`);
    await queryRunner.query(`ALTER TABLE "outgoing_messages" ADD "recipient_hash" text`);
    await queryRunner.query(`ALTER TABLE "saved_views" DROP CONSTRAINT "saved_views_list_check_8c86bb8a"`);
    await queryRunner.query(
      `ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_list_check_eb6133ff" CHECK ("list" in ('ORGANISATIONS', 'PROJECTS', 'PEOPLE'))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM "saved_views" WHERE "list" = 'PEOPLE'`);
    await queryRunner.query(`ALTER TABLE "saved_views" DROP CONSTRAINT "saved_views_list_check_eb6133ff"`);
    await queryRunner.query(
      `ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_list_check_8c86bb8a" CHECK ("list" in ('ORGANISATIONS', 'PROJECTS'))`,
    );
    await queryRunner.query(`ALTER TABLE "outgoing_messages" DROP COLUMN "recipient_hash"`);
    await queryRunner.query(`ALTER TABLE "subject_requests" DROP COLUMN "identity_check"`);
    await queryRunner.query(`DROP INDEX "public"."people_legal_basis_idx"`);
    await queryRunner.query(`ALTER TABLE "people" DROP CONSTRAINT "people_legal_basis_check_ba8aa62a"`);
    await queryRunner.query(`ALTER TABLE "people" DROP COLUMN "legal_basis"`);
  }
}
