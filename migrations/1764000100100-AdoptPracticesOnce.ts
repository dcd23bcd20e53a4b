import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was written down twice: the one that was changed last stays, the others go out of the lists, where they can be read. */
const ONE_EACH = `update "practice_adoptions" set "archived_at" = now() where "id" in (
  select "id" from (
    select "id", row_number() over (
      partition by "practice_id", coalesce("organisation_id", "ncc_id") order by "updated_at" desc, "id"
    ) as place from "practice_adoptions" where "archived_at" is null
  ) live where place > 1)`;

export class AdoptPracticesOnce1764000100100 implements MigrationInterface {
  name = 'AdoptPracticesOnce1764000100100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ONE_EACH);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "practice_adoptions_practice_id_ncc_id_key" ON "practice_adoptions"  ("practice_id", "ncc_id") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "practice_adoptions_practice_id_organisation_id_key" ON "practice_adoptions"  ("practice_id", "organisation_id") WHERE archived_at IS NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "public"."practice_adoptions_practice_id_organisation_id_key"`);
    await queryRunner.query(`DROP INDEX "public"."practice_adoptions_practice_id_ncc_id_key"`);
  }
}
