import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddSavedViews1764000003230 implements MigrationInterface {
  name = 'AddSavedViews1764000003230';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "saved_views" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "name" text COLLATE "und-x-icu" NOT NULL, "list" text NOT NULL, "owner" text COLLATE "und-x-icu" NOT NULL, "is_shared" boolean NOT NULL DEFAULT false, "filter" text, "search" text, "order_by" text, "columns" text array NOT NULL DEFAULT '{}', "steward_id" uuid NOT NULL, CONSTRAINT "saved_views_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "saved_views_list_check_8c86bb8a" CHECK ("list" in ('ORGANISATIONS', 'PROJECTS')), CONSTRAINT "saved_views_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "saved_views_visibility_idx" ON "saved_views"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "saved_views_name_idx" ON "saved_views"  ("name", "id") `);
    await queryRunner.query(`CREATE INDEX "saved_views_list_idx" ON "saved_views"  ("list", "id") `);
    await queryRunner.query(`CREATE INDEX "saved_views_owner_idx" ON "saved_views"  ("owner", "id") `);
    await queryRunner.query(`CREATE INDEX "saved_views_is_shared_idx" ON "saved_views"  ("is_shared", "id") `);
    await queryRunner.query(`CREATE INDEX "saved_views_steward_id_idx" ON "saved_views"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "saved_views_owner_list_name_key" ON "saved_views"  ("owner", "list", "name") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "saved_views" DROP CONSTRAINT "saved_views_steward_id_fkey"`);
    await queryRunner.query(`DROP INDEX "public"."saved_views_owner_list_name_key"`);
    await queryRunner.query(`DROP INDEX "public"."saved_views_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."saved_views_is_shared_idx"`);
    await queryRunner.query(`DROP INDEX "public"."saved_views_owner_idx"`);
    await queryRunner.query(`DROP INDEX "public"."saved_views_list_idx"`);
    await queryRunner.query(`DROP INDEX "public"."saved_views_name_idx"`);
    await queryRunner.query(`DROP INDEX "public"."saved_views_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "saved_views"`);
  }
}
