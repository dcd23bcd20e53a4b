import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of all that is said of one field of a record, one holds. */
const ONE_HOLDS = `ALTER TABLE "field_provenances" ADD CONSTRAINT "field_provenances_one_holds_excl"
  EXCLUDE USING btree ("record_id" WITH =, "field" WITH =, (coalesce("language", '')) WITH =)
  WHERE ("holds" AND "archived_at" IS NULL)`;

export class AddFieldProvenance1764000004300 implements MigrationInterface {
  name = 'AddFieldProvenance1764000004300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "field_provenances" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "record_type" text COLLATE "und-x-icu" NOT NULL, "record_id" uuid NOT NULL, "record_title" text COLLATE "und-x-icu" NOT NULL, "field" text COLLATE "und-x-icu" NOT NULL, "language" text, "kind" text NOT NULL DEFAULT 'SOURCE', "source_id" uuid, "printed" text, "place" text, "holds" boolean NOT NULL DEFAULT false, "reason" jsonb, "said_by" text, "said_at" TIMESTAMP WITH TIME ZONE, "steward_id" uuid NOT NULL, CONSTRAINT "field_provenances_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "field_provenances_kind_check_74f5bdac" CHECK ("kind" in ('SOURCE', 'PERSON', 'PROGRAM')), CONSTRAINT "field_provenances_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "field_provenances_visibility_idx" ON "field_provenances"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "field_provenances_record_type_idx" ON "field_provenances"  ("record_type", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "field_provenances_record_id_idx" ON "field_provenances"  ("record_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "field_provenances_record_title_idx" ON "field_provenances"  ("record_title", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "field_provenances_field_idx" ON "field_provenances"  ("field", "id") `);
    await queryRunner.query(`CREATE INDEX "field_provenances_kind_idx" ON "field_provenances"  ("kind", "id") `);
    await queryRunner.query(
      `CREATE INDEX "field_provenances_source_id_idx" ON "field_provenances"  ("source_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "field_provenances_holds_idx" ON "field_provenances"  ("holds", "id") `);
    await queryRunner.query(`CREATE INDEX "field_provenances_said_at_idx" ON "field_provenances"  ("said_at", "id") `);
    await queryRunner.query(
      `CREATE INDEX "field_provenances_steward_id_idx" ON "field_provenances"  ("steward_id", "id") `,
    );
    await queryRunner.query(`ALTER TABLE "quality_flags" ADD "decided_by" text`);
    await queryRunner.query(`ALTER TABLE "quality_flags" ADD "decided_at" TIMESTAMP WITH TIME ZONE`);
    await queryRunner.query(`ALTER TABLE "quality_flags" ADD "decision_reason" text`);
    await queryRunner.query(`ALTER TABLE "quality_flags" ADD "applied_value" text`);
    await queryRunner.query(`CREATE INDEX "quality_flags_decided_at_idx" ON "quality_flags"  ("decided_at", "id") `);
    await queryRunner.query(
      `ALTER TABLE "field_provenances" ADD CONSTRAINT "field_provenances_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "field_provenances" ADD CONSTRAINT "field_provenances_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(ONE_HOLDS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "field_provenances" DROP CONSTRAINT "field_provenances_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "field_provenances" DROP CONSTRAINT "field_provenances_source_id_fkey"`);
    await queryRunner.query(`DROP INDEX "public"."quality_flags_decided_at_idx"`);
    await queryRunner.query(`ALTER TABLE "quality_flags" DROP COLUMN "applied_value"`);
    await queryRunner.query(`ALTER TABLE "quality_flags" DROP COLUMN "decision_reason"`);
    await queryRunner.query(`ALTER TABLE "quality_flags" DROP COLUMN "decided_at"`);
    await queryRunner.query(`ALTER TABLE "quality_flags" DROP COLUMN "decided_by"`);
    await queryRunner.query(`DROP INDEX "public"."field_provenances_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."field_provenances_said_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."field_provenances_holds_idx"`);
    await queryRunner.query(`DROP INDEX "public"."field_provenances_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."field_provenances_kind_idx"`);
    await queryRunner.query(`DROP INDEX "public"."field_provenances_field_idx"`);
    await queryRunner.query(`DROP INDEX "public"."field_provenances_record_title_idx"`);
    await queryRunner.query(`DROP INDEX "public"."field_provenances_record_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."field_provenances_record_type_idx"`);
    await queryRunner.query(`DROP INDEX "public"."field_provenances_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "field_provenances"`);
  }
}
