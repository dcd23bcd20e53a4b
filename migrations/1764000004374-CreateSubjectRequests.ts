import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSubjectRequests1764000004374 implements MigrationInterface {
  name = 'CreateSubjectRequests1764000004374';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "subject_requests" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'PRIVATE', "archived_at" TIMESTAMP WITH TIME ZONE, "person_id" uuid NOT NULL, "right" text NOT NULL, "state" text NOT NULL DEFAULT 'OPEN', "received_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "due_at" TIMESTAMP WITH TIME ZONE, "reference" text COLLATE "und-x-icu", "note" text, "extension_reason" text, "decided_at" TIMESTAMP WITH TIME ZONE, "decision" text, "proof" jsonb, "steward_id" uuid NOT NULL, CONSTRAINT "subject_requests_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "subject_requests_right_check_06f28b56" CHECK ("right" in ('ACCESS_15', 'RECTIFICATION_16', 'ERASURE_17', 'RESTRICTION_18', 'NOTIFY_19', 'PORTABILITY_20', 'OBJECTION_21', 'NO_AUTOMATION_22')), CONSTRAINT "subject_requests_state_check_b6f8f047" CHECK ("state" in ('OPEN', 'EXTENDED', 'DONE', 'REFUSED')), CONSTRAINT "subject_requests_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "subject_requests_visibility_idx" ON "subject_requests"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "subject_requests_person_id_idx" ON "subject_requests"  ("person_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "subject_requests_right_idx" ON "subject_requests"  ("right", "id") `);
    await queryRunner.query(`CREATE INDEX "subject_requests_state_idx" ON "subject_requests"  ("state", "id") `);
    await queryRunner.query(
      `CREATE INDEX "subject_requests_received_at_idx" ON "subject_requests"  ("received_at", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "subject_requests_due_at_idx" ON "subject_requests"  ("due_at", "id") `);
    await queryRunner.query(
      `CREATE INDEX "subject_requests_reference_idx" ON "subject_requests"  ("reference", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "subject_requests_decided_at_idx" ON "subject_requests"  ("decided_at", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "subject_requests_steward_id_idx" ON "subject_requests"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `ALTER TABLE "subject_requests" ADD CONSTRAINT "subject_requests_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "subject_requests" ADD CONSTRAINT "subject_requests_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "subject_requests" DROP CONSTRAINT "subject_requests_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "subject_requests" DROP CONSTRAINT "subject_requests_person_id_fkey"`);
    await queryRunner.query(`DROP INDEX "public"."subject_requests_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."subject_requests_decided_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."subject_requests_reference_idx"`);
    await queryRunner.query(`DROP INDEX "public"."subject_requests_due_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."subject_requests_received_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."subject_requests_state_idx"`);
    await queryRunner.query(`DROP INDEX "public"."subject_requests_right_idx"`);
    await queryRunner.query(`DROP INDEX "public"."subject_requests_person_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."subject_requests_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "subject_requests"`);
  }
}
