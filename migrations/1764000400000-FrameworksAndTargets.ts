import type { MigrationInterface, QueryRunner } from 'typeorm';

const LINES = `CASE WHEN cardinality("level_names") > 0 THEN jsonb_build_object('en', array_to_string("level_names", chr(10))) END`;
/** One text of those per language: the first of ours that there is. */
const oneOf = (column: string): string =>
  `coalesce(${['en', 'it', 'hr', 'el', 'ro', 'sl'].map((lang) => `"${column}" ->> '${lang}'`).join(', ')}, '')`;
/** What has no address, or shares one with another competence of its framework, is called by its id. */
const NAME_ALL = `UPDATE "competences" c SET "uri" = 'urn:uuid:' || c."id"
  WHERE c."uri" IS NULL OR EXISTS (SELECT FROM "competences" o WHERE o."framework_id" = c."framework_id" AND o."uri" = c."uri"
    AND o."archived_at" IS NULL AND c."archived_at" IS NULL AND o."id" < c."id")`;

/**
 * Targets of periods; competences have an address or a name each; portfolios and levels have names per language (what is there is
 * English); links say that one is broader; frameworks say whether they are a part of what was published.
 */
export class FrameworksAndTargets1764000400000 implements MigrationInterface {
  name = 'FrameworksAndTargets1764000400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "public"."portfolios_title_idx"`);
    await queryRunner.query(`ALTER TABLE "competence_links" DROP CONSTRAINT "competence_links_kind_check_a24183c1"`);
    await queryRunner.query(
      `CREATE TABLE "indicator_targets" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "indicator_id" uuid NOT NULL, "starts_on" date, "starts_on_precision" text NOT NULL, "ends_on" date, "ends_on_precision" text NOT NULL, "target" double precision NOT NULL, "note" text COLLATE "und-x-icu", "source_id" uuid, "steward_id" uuid NOT NULL, "narrowed_to" text, CONSTRAINT "indicator_targets_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "indicator_targets_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "indicator_targets_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "indicator_targets_visibility_idx" ON "indicator_targets"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "indicator_targets_indicator_id_idx" ON "indicator_targets"  ("indicator_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "indicator_targets_starts_on_idx" ON "indicator_targets"  ("starts_on", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "indicator_targets_ends_on_idx" ON "indicator_targets"  ("ends_on", "id") `);
    await queryRunner.query(`CREATE INDEX "indicator_targets_target_idx" ON "indicator_targets"  ("target", "id") `);
    await queryRunner.query(`CREATE INDEX "indicator_targets_note_idx" ON "indicator_targets"  ("note", "id") `);
    await queryRunner.query(
      `CREATE INDEX "indicator_targets_source_id_idx" ON "indicator_targets"  ("source_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "indicator_targets_steward_id_idx" ON "indicator_targets"  ("steward_id", "id") `,
    );
    await queryRunner.query(`ALTER TABLE "competence_frameworks" ADD "is_extract" boolean NOT NULL DEFAULT false`);
    await queryRunner.query(
      `ALTER TABLE "competence_frameworks" ALTER COLUMN "level_names" DROP DEFAULT, ALTER COLUMN "level_names" DROP NOT NULL`,
    );
    await queryRunner.query(`ALTER TABLE "competence_frameworks" ALTER COLUMN "level_names" TYPE jsonb USING ${LINES}`);
    await queryRunner.query(
      `ALTER TABLE "portfolios" ALTER COLUMN "title" TYPE jsonb USING jsonb_build_object('en', "title")`,
    );
    await queryRunner.query(
      `UPDATE "competence_frameworks" SET "is_extract" = true WHERE "key" IN ('ENTRECOMP', 'ESCO')`,
    );
    await queryRunner.query(NAME_ALL);
    await queryRunner.query(
      `CREATE INDEX "competence_frameworks_is_extract_idx" ON "competence_frameworks"  ("is_extract", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "competences_framework_id_uri_key" ON "competences"  ("framework_id", "uri") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `ALTER TABLE "competence_links" ADD CONSTRAINT "competence_links_kind_check_86192ac9" CHECK ("kind" in ('EXACT', 'CLOSE', 'BROADER', 'NARROWER'))`,
    );
    await queryRunner.query(
      `ALTER TABLE "indicator_targets" ADD CONSTRAINT "indicator_targets_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "indicator_targets" ADD CONSTRAINT "indicator_targets_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "indicator_targets" ADD CONSTRAINT "indicator_targets_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "indicator_targets" DROP CONSTRAINT "indicator_targets_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "indicator_targets" DROP CONSTRAINT "indicator_targets_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "indicator_targets" DROP CONSTRAINT "indicator_targets_indicator_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "competence_links" DROP CONSTRAINT "competence_links_kind_check_86192ac9"`);
    await queryRunner.query(`DROP INDEX "public"."competences_framework_id_uri_key"`);
    await queryRunner.query(`DROP INDEX "public"."competence_frameworks_is_extract_idx"`);
    await queryRunner.query(
      `ALTER TABLE "portfolios" ALTER COLUMN "title" TYPE text COLLATE "und-x-icu" USING ${oneOf('title')}`,
    );
    await queryRunner.query(
      `ALTER TABLE "competence_frameworks" ALTER COLUMN "level_names" TYPE text[] USING array_remove(string_to_array(${oneOf('level_names')}, chr(10)), '')`,
    );
    await queryRunner.query(
      `ALTER TABLE "competence_frameworks" ALTER COLUMN "level_names" SET DEFAULT '{}', ALTER COLUMN "level_names" SET NOT NULL`,
    );
    await queryRunner.query(`ALTER TABLE "competence_frameworks" DROP COLUMN "is_extract"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_targets_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_targets_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_targets_note_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_targets_target_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_targets_ends_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_targets_starts_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_targets_indicator_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_targets_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "indicator_targets"`);
    await queryRunner.query(`DELETE FROM "competence_links" WHERE "kind" IN ('BROADER', 'NARROWER')`);
    await queryRunner.query(
      `ALTER TABLE "competence_links" ADD CONSTRAINT "competence_links_kind_check_a24183c1" CHECK ("kind" in ('EXACT', 'CLOSE'))`,
    );
    await queryRunner.query(`CREATE INDEX "portfolios_title_idx" ON "portfolios"  ("title", "id") `);
  }
}
