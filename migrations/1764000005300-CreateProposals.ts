import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProposals1764000005300 implements MigrationInterface {
  name = 'CreateProposals1764000005300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "proposals" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "record_type" text COLLATE "und-x-icu" NOT NULL, "record_id" uuid NOT NULL, "record_title" text COLLATE "und-x-icu" NOT NULL, "kind" text NOT NULL, "base_rev" integer, "record_rev" integer, "field_names" text array NOT NULL DEFAULT '{}', "note" text, "author" text COLLATE "und-x-icu" NOT NULL, "organisation_id" uuid, "language" text NOT NULL DEFAULT 'en', "state" text NOT NULL DEFAULT 'WAITING', "gone" text, "reason" text, "decided_by" text, "decided_at" TIMESTAMP WITH TIME ZONE, "applied_rev" integer, "expires_at" TIMESTAMP WITH TIME ZONE, "steward_id" uuid NOT NULL, "narrowed_to" text, CONSTRAINT "proposals_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "proposals_kind_check_4e17e9b8" CHECK ("kind" in ('CREATE', 'CHANGE', 'ARCHIVE')), CONSTRAINT "proposals_state_check_9361e2aa" CHECK ("state" in ('WAITING', 'CONFLICT', 'APPLIED', 'PARTLY', 'REJECTED', 'GONE', 'WITHDRAWN')), CONSTRAINT "proposals_gone_check_6a78327f" CHECK ("gone" in ('ARCHIVED', 'ERASED', 'EXPIRED')), CONSTRAINT "proposals_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "proposals_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "proposals_visibility_idx" ON "proposals"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "proposals_record_type_idx" ON "proposals"  ("record_type", "id") `);
    await queryRunner.query(`CREATE INDEX "proposals_record_id_idx" ON "proposals"  ("record_id", "id") `);
    await queryRunner.query(`CREATE INDEX "proposals_record_title_idx" ON "proposals"  ("record_title", "id") `);
    await queryRunner.query(`CREATE INDEX "proposals_kind_idx" ON "proposals"  ("kind", "id") `);
    await queryRunner.query(`CREATE INDEX "proposals_author_idx" ON "proposals"  ("author", "id") `);
    await queryRunner.query(`CREATE INDEX "proposals_organisation_id_idx" ON "proposals"  ("organisation_id", "id") `);
    await queryRunner.query(`CREATE INDEX "proposals_state_idx" ON "proposals"  ("state", "id") `);
    await queryRunner.query(`CREATE INDEX "proposals_decided_at_idx" ON "proposals"  ("decided_at", "id") `);
    await queryRunner.query(`CREATE INDEX "proposals_expires_at_idx" ON "proposals"  ("expires_at", "id") `);
    await queryRunner.query(`CREATE INDEX "proposals_steward_id_idx" ON "proposals"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE TABLE "conflicts" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "proposal_id" uuid NOT NULL, "field" text COLLATE "und-x-icu" NOT NULL, "base_enc" text, "base_hmac" text, "ours_enc" text, "ours_hmac" text, "theirs_enc" text, "theirs_hmac" text, "state" text NOT NULL DEFAULT 'OPEN', "resolved_by" text, "resolved_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "conflicts_state_check_4cc3dcec" CHECK ("state" in ('OPEN', 'OURS', 'THEIRS', 'OTHER', 'OVER')), CONSTRAINT "conflicts_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "conflicts_proposal_id_idx" ON "conflicts"  ("proposal_id", "id") `);
    await queryRunner.query(`CREATE INDEX "conflicts_field_idx" ON "conflicts"  ("field", "id") `);
    await queryRunner.query(`CREATE INDEX "conflicts_state_idx" ON "conflicts"  ("state", "id") `);
    await queryRunner.query(`CREATE INDEX "conflicts_base_hmac_idx" ON "conflicts"  ("base_hmac", "id") `);
    await queryRunner.query(`CREATE INDEX "conflicts_ours_hmac_idx" ON "conflicts"  ("ours_hmac", "id") `);
    await queryRunner.query(`CREATE INDEX "conflicts_theirs_hmac_idx" ON "conflicts"  ("theirs_hmac", "id") `);
    await queryRunner.query(
      `CREATE TABLE "proposal_modes" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "record_type" text COLLATE "und-x-icu" NOT NULL, "field" text COLLATE "und-x-icu" NOT NULL, "mode" text NOT NULL, "steward_id" uuid NOT NULL, CONSTRAINT "proposal_modes_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "proposal_modes_mode_check_39f67c89" CHECK ("mode" in ('AT_ONCE', 'REVIEW', 'FORBIDDEN')), CONSTRAINT "proposal_modes_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "proposal_modes_visibility_idx" ON "proposal_modes"  ("visibility", "id") `);
    await queryRunner.query(
      `CREATE INDEX "proposal_modes_record_type_idx" ON "proposal_modes"  ("record_type", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "proposal_modes_field_idx" ON "proposal_modes"  ("field", "id") `);
    await queryRunner.query(`CREATE INDEX "proposal_modes_mode_idx" ON "proposal_modes"  ("mode", "id") `);
    await queryRunner.query(`CREATE INDEX "proposal_modes_steward_id_idx" ON "proposal_modes"  ("steward_id", "id") `);
    await queryRunner.query(
      `ALTER TABLE "proposals" ADD CONSTRAINT "proposals_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposals"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "proposal_modes" ADD CONSTRAINT "proposal_modes_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "proposal_modes" DROP CONSTRAINT "proposal_modes_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "conflicts" DROP CONSTRAINT "conflicts_proposal_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "proposals" DROP CONSTRAINT "proposals_steward_id_fkey"`);
    await queryRunner.query(`DROP INDEX "public"."proposal_modes_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."proposal_modes_mode_idx"`);
    await queryRunner.query(`DROP INDEX "public"."proposal_modes_field_idx"`);
    await queryRunner.query(`DROP INDEX "public"."proposal_modes_record_type_idx"`);
    await queryRunner.query(`DROP INDEX "public"."proposal_modes_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "proposal_modes"`);
    await queryRunner.query(`DROP INDEX "public"."conflicts_theirs_hmac_idx"`);
    await queryRunner.query(`DROP INDEX "public"."conflicts_ours_hmac_idx"`);
    await queryRunner.query(`DROP INDEX "public"."conflicts_base_hmac_idx"`);
    await queryRunner.query(`DROP INDEX "public"."conflicts_state_idx"`);
    await queryRunner.query(`DROP INDEX "public"."conflicts_field_idx"`);
    await queryRunner.query(`DROP INDEX "public"."conflicts_proposal_id_idx"`);
    await queryRunner.query(`DROP TABLE "conflicts"`);
    await queryRunner.query(`DROP INDEX "public"."proposals_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."proposals_expires_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."proposals_decided_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."proposals_state_idx"`);
    await queryRunner.query(`DROP INDEX "public"."proposals_organisation_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."proposals_author_idx"`);
    await queryRunner.query(`DROP INDEX "public"."proposals_kind_idx"`);
    await queryRunner.query(`DROP INDEX "public"."proposals_record_title_idx"`);
    await queryRunner.query(`DROP INDEX "public"."proposals_record_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."proposals_record_type_idx"`);
    await queryRunner.query(`DROP INDEX "public"."proposals_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "proposals"`);
  }
}
