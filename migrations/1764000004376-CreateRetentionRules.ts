import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRetentionRules1764000004376 implements MigrationInterface {
  name = 'CreateRetentionRules1764000004376';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "retention_rules" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "record_type" text COLLATE "und-x-icu" NOT NULL, "keep" text, "is_active" boolean NOT NULL DEFAULT false, CONSTRAINT "retention_rules_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "retention_rules_record_type_idx" ON "retention_rules"  ("record_type", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "retention_rules_is_active_idx" ON "retention_rules"  ("is_active", "id") `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "retention_rules_record_type_key" ON "retention_rules"  ("record_type") `,
    );
    // an erasure takes kept answers away also when a job does it
    await queryRunner.query('GRANT SELECT, DELETE ON idempotency_keys TO seedbed_worker');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('REVOKE SELECT, DELETE ON idempotency_keys FROM seedbed_worker');
    await queryRunner.query(`DROP INDEX "public"."retention_rules_record_type_key"`);
    await queryRunner.query(`DROP INDEX "public"."retention_rules_is_active_idx"`);
    await queryRunner.query(`DROP INDEX "public"."retention_rules_record_type_idx"`);
    await queryRunner.query(`DROP TABLE "retention_rules"`);
  }
}
