import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders of what the version before does not know; else they are never changed. */
const WITHOUT_PEOPLE = [
  'ALTER TABLE "due_reminders" DISABLE TRIGGER USER',
  `DELETE FROM "due_reminders" WHERE "kind" = 'PERSON_CLAIM'`,
  'ALTER TABLE "due_reminders" ENABLE TRIGGER USER',
];

/** Reminders of people whose competences end. */
export class AddClaimReminders1764000100110 implements MigrationInterface {
  name = 'AddClaimReminders1764000100110';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "due_reminders" DROP CONSTRAINT "due_reminders_kind_check_06377a14"`);
    await queryRunner.query(
      `CREATE TABLE "claim_reminders" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "ncc_id" uuid NOT NULL, "person_id" uuid NOT NULL, "claim_id" uuid NOT NULL, "due_on" date, "due_on_precision" text NOT NULL, "language" text NOT NULL, "message_id" uuid, CONSTRAINT "claim_reminders_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "claim_reminders_ncc_id_idx" ON "claim_reminders"  ("ncc_id", "id") `);
    await queryRunner.query(`CREATE INDEX "claim_reminders_person_id_idx" ON "claim_reminders"  ("person_id", "id") `);
    await queryRunner.query(`CREATE INDEX "claim_reminders_claim_id_idx" ON "claim_reminders"  ("claim_id", "id") `);
    await queryRunner.query(`CREATE INDEX "claim_reminders_due_on_idx" ON "claim_reminders"  ("due_on", "id") `);
    await queryRunner.query(
      `CREATE INDEX "claim_reminders_message_id_idx" ON "claim_reminders"  ("message_id", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "claim_reminders_claim_id_due_on_key" ON "claim_reminders"  ("claim_id", "due_on") `,
    );
    await queryRunner.query(
      `ALTER TABLE "due_reminders" ADD CONSTRAINT "due_reminders_kind_check_74668d1e" CHECK ("kind" in ('MEASURE', 'DELIVERABLE', 'MILESTONE', 'CLAIM', 'PERSON_CLAIM'))`,
    );
    await queryRunner.query(
      `ALTER TABLE "claim_reminders" ADD CONSTRAINT "claim_reminders_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "claim_reminders" ADD CONSTRAINT "claim_reminders_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "claim_reminders" DROP CONSTRAINT "claim_reminders_person_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "claim_reminders" DROP CONSTRAINT "claim_reminders_ncc_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "due_reminders" DROP CONSTRAINT "due_reminders_kind_check_74668d1e"`);
    await queryRunner.query(`DROP INDEX "public"."claim_reminders_claim_id_due_on_key"`);
    await queryRunner.query(`DROP INDEX "public"."claim_reminders_message_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."claim_reminders_due_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."claim_reminders_claim_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."claim_reminders_person_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."claim_reminders_ncc_id_idx"`);
    await queryRunner.query(`DROP TABLE "claim_reminders"`);
    for (const statement of WITHOUT_PEOPLE) await queryRunner.query(statement);
    await queryRunner.query(
      `ALTER TABLE "due_reminders" ADD CONSTRAINT "due_reminders_kind_check_06377a14" CHECK ("kind" in ('MEASURE', 'DELIVERABLE', 'MILESTONE', 'CLAIM'))`,
    );
  }
}
