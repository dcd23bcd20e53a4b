import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFiles1764000004362 implements MigrationInterface {
  name = 'CreateFiles1764000004362';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "files" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "record_type" text COLLATE "und-x-icu" NOT NULL, "record_id" uuid NOT NULL, "name" text COLLATE "und-x-icu" NOT NULL, "media_type" text COLLATE "und-x-icu" NOT NULL, "size" integer NOT NULL, "sha256" text COLLATE "und-x-icu" NOT NULL, "uploaded_by" text COLLATE "und-x-icu" NOT NULL, "steward_id" uuid NOT NULL, "narrowed_to" text, CONSTRAINT "files_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "files_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "files_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "files_visibility_idx" ON "files"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "files_record_type_idx" ON "files"  ("record_type", "id") `);
    await queryRunner.query(`CREATE INDEX "files_record_id_idx" ON "files"  ("record_id", "id") `);
    await queryRunner.query(`CREATE INDEX "files_name_idx" ON "files"  ("name", "id") `);
    await queryRunner.query(`CREATE INDEX "files_media_type_idx" ON "files"  ("media_type", "id") `);
    await queryRunner.query(`CREATE INDEX "files_size_idx" ON "files"  ("size", "id") `);
    await queryRunner.query(`CREATE INDEX "files_sha256_idx" ON "files"  ("sha256", "id") `);
    await queryRunner.query(`CREATE INDEX "files_uploaded_by_idx" ON "files"  ("uploaded_by", "id") `);
    await queryRunner.query(`CREATE INDEX "files_steward_id_idx" ON "files"  ("steward_id", "id") `);
    await queryRunner.query(
      `ALTER TABLE "files" ADD CONSTRAINT "files_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "files" DROP CONSTRAINT "files_steward_id_fkey"`);
    await queryRunner.query(`DROP INDEX "public"."files_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."files_uploaded_by_idx"`);
    await queryRunner.query(`DROP INDEX "public"."files_sha256_idx"`);
    await queryRunner.query(`DROP INDEX "public"."files_size_idx"`);
    await queryRunner.query(`DROP INDEX "public"."files_media_type_idx"`);
    await queryRunner.query(`DROP INDEX "public"."files_name_idx"`);
    await queryRunner.query(`DROP INDEX "public"."files_record_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."files_record_type_idx"`);
    await queryRunner.query(`DROP INDEX "public"."files_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "files"`);
  }
}
