import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateUsers1764000004340 implements MigrationInterface {
  name = 'CreateUsers1764000004340';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "audit_events" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "action" text COLLATE "und-x-icu" NOT NULL, "outcome" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "actor" text NOT NULL, "user_id" uuid, "role" text, "code" text, "record_type" text, "record_id" uuid, "detail" text, "request" text, CONSTRAINT "audit_events_outcome_check_0d35c328" CHECK ("outcome" in ('DONE', 'REFUSED')), CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "audit_events_action_idx" ON "audit_events"  ("action", "id") `);
    await queryRunner.query(`CREATE INDEX "audit_events_outcome_idx" ON "audit_events"  ("outcome", "id") `);
    await queryRunner.query(`CREATE INDEX "audit_events_at_idx" ON "audit_events"  ("at", "id") `);
    await queryRunner.query(`CREATE INDEX "audit_events_user_id_idx" ON "audit_events"  ("user_id", "id") `);
    await queryRunner.query(`CREATE INDEX "audit_events_record_id_idx" ON "audit_events"  ("record_id", "id") `);
    await queryRunner.query(
      `CREATE TABLE "users" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "email" text COLLATE "und-x-icu" NOT NULL, "display_name" text COLLATE "und-x-icu" NOT NULL, "status" text NOT NULL DEFAULT 'INVITED', "has_second_factor" boolean NOT NULL DEFAULT false, CONSTRAINT "users_status_check_fc66da04" CHECK ("status" in ('INVITED', 'ACTIVE', 'SUSPENDED')), CONSTRAINT "users_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "users_email_idx" ON "users"  ("email", "id") `);
    await queryRunner.query(`CREATE INDEX "users_display_name_idx" ON "users"  ("display_name", "id") `);
    await queryRunner.query(`CREATE INDEX "users_status_idx" ON "users"  ("status", "id") `);
    await queryRunner.query(`CREATE INDEX "users_has_second_factor_idx" ON "users"  ("has_second_factor", "id") `);
    await queryRunner.query(`CREATE UNIQUE INDEX "users_email_key" ON "users"  ("email") `);
    await queryRunner.query(
      `CREATE TABLE "api_tokens" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "user_id" uuid NOT NULL, "name" text COLLATE "und-x-icu" NOT NULL, "role" text NOT NULL, "ncc_id" uuid, "scope" text NOT NULL DEFAULT 'READ', "begins" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "last_used_at" TIMESTAMP WITH TIME ZONE, "revoked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "api_tokens_role_check_805139f5" CHECK ("role" in ('NODE_ADMIN', 'COORDINATOR', 'EDITOR', 'PARTNER_ADMIN', 'PARTNER_EDITOR', 'OFFICER_READ', 'AUDITOR', 'PUBLIC')), CONSTRAINT "api_tokens_scope_check_206f5e3e" CHECK ("scope" in ('READ', 'WRITE')), CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "api_tokens_user_id_idx" ON "api_tokens"  ("user_id", "id") `);
    await queryRunner.query(`CREATE INDEX "api_tokens_name_idx" ON "api_tokens"  ("name", "id") `);
    await queryRunner.query(`CREATE INDEX "api_tokens_role_idx" ON "api_tokens"  ("role", "id") `);
    await queryRunner.query(`CREATE INDEX "api_tokens_ncc_id_idx" ON "api_tokens"  ("ncc_id", "id") `);
    await queryRunner.query(`CREATE INDEX "api_tokens_scope_idx" ON "api_tokens"  ("scope", "id") `);
    await queryRunner.query(`CREATE INDEX "api_tokens_expires_at_idx" ON "api_tokens"  ("expires_at", "id") `);
    await queryRunner.query(`CREATE INDEX "api_tokens_last_used_at_idx" ON "api_tokens"  ("last_used_at", "id") `);
    await queryRunner.query(`CREATE INDEX "api_tokens_revoked_at_idx" ON "api_tokens"  ("revoked_at", "id") `);
    await queryRunner.query(
      `CREATE TABLE "role_assignments" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "user_id" uuid NOT NULL, "role" text NOT NULL, "ncc_id" uuid, "organisation_id" uuid, "programme_id" uuid, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "ends_at" TIMESTAMP WITH TIME ZONE, "note" text, CONSTRAINT "role_assignments_role_check_805139f5" CHECK ("role" in ('NODE_ADMIN', 'COORDINATOR', 'EDITOR', 'PARTNER_ADMIN', 'PARTNER_EDITOR', 'OFFICER_READ', 'AUDITOR', 'PUBLIC')), CONSTRAINT "role_assignments_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "role_assignments_user_id_idx" ON "role_assignments"  ("user_id", "id") `);
    await queryRunner.query(`CREATE INDEX "role_assignments_role_idx" ON "role_assignments"  ("role", "id") `);
    await queryRunner.query(`CREATE INDEX "role_assignments_ncc_id_idx" ON "role_assignments"  ("ncc_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "role_assignments_organisation_id_idx" ON "role_assignments"  ("organisation_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "role_assignments_programme_id_idx" ON "role_assignments"  ("programme_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "role_assignments_starts_at_idx" ON "role_assignments"  ("starts_at", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "role_assignments_ends_at_idx" ON "role_assignments"  ("ends_at", "id") `);
    await queryRunner.query(
      `CREATE TABLE "sessions" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "user_id" uuid NOT NULL, "way" text NOT NULL, "has_second_factor" boolean NOT NULL DEFAULT false, "acting_role" text NOT NULL DEFAULT 'PUBLIC', "device" text NOT NULL, "network" text, "last_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "revoked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "sessions_way_check_4872baab" CHECK ("way" in ('PASSWORD', 'LINK', 'INVITATION', 'PASSKEY', 'OPENID', 'DEMO')), CONSTRAINT "sessions_acting_role_check_805139f5" CHECK ("acting_role" in ('NODE_ADMIN', 'COORDINATOR', 'EDITOR', 'PARTNER_ADMIN', 'PARTNER_EDITOR', 'OFFICER_READ', 'AUDITOR', 'PUBLIC')), CONSTRAINT "sessions_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "sessions_user_id_idx" ON "sessions"  ("user_id", "id") `);
    await queryRunner.query(`CREATE INDEX "sessions_way_idx" ON "sessions"  ("way", "id") `);
    await queryRunner.query(
      `CREATE INDEX "sessions_has_second_factor_idx" ON "sessions"  ("has_second_factor", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "sessions_acting_role_idx" ON "sessions"  ("acting_role", "id") `);
    await queryRunner.query(`CREATE INDEX "sessions_last_seen_at_idx" ON "sessions"  ("last_seen_at", "id") `);
    await queryRunner.query(`CREATE INDEX "sessions_ends_at_idx" ON "sessions"  ("ends_at", "id") `);
    await queryRunner.query(`CREATE INDEX "sessions_revoked_at_idx" ON "sessions"  ("revoked_at", "id") `);
    await queryRunner.query(
      `ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "funding_programmes"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "sessions" DROP CONSTRAINT "sessions_user_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "role_assignments" DROP CONSTRAINT "role_assignments_programme_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "role_assignments" DROP CONSTRAINT "role_assignments_ncc_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "role_assignments" DROP CONSTRAINT "role_assignments_user_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "api_tokens" DROP CONSTRAINT "api_tokens_ncc_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "api_tokens" DROP CONSTRAINT "api_tokens_user_id_fkey"`);
    await queryRunner.query(`DROP INDEX "public"."sessions_revoked_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."sessions_ends_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."sessions_last_seen_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."sessions_acting_role_idx"`);
    await queryRunner.query(`DROP INDEX "public"."sessions_has_second_factor_idx"`);
    await queryRunner.query(`DROP INDEX "public"."sessions_way_idx"`);
    await queryRunner.query(`DROP INDEX "public"."sessions_user_id_idx"`);
    await queryRunner.query(`DROP TABLE "sessions"`);
    await queryRunner.query(`DROP INDEX "public"."role_assignments_ends_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."role_assignments_starts_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."role_assignments_programme_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."role_assignments_organisation_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."role_assignments_ncc_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."role_assignments_role_idx"`);
    await queryRunner.query(`DROP INDEX "public"."role_assignments_user_id_idx"`);
    await queryRunner.query(`DROP TABLE "role_assignments"`);
    await queryRunner.query(`DROP INDEX "public"."api_tokens_revoked_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."api_tokens_last_used_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."api_tokens_expires_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."api_tokens_scope_idx"`);
    await queryRunner.query(`DROP INDEX "public"."api_tokens_ncc_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."api_tokens_role_idx"`);
    await queryRunner.query(`DROP INDEX "public"."api_tokens_name_idx"`);
    await queryRunner.query(`DROP INDEX "public"."api_tokens_user_id_idx"`);
    await queryRunner.query(`DROP TABLE "api_tokens"`);
    await queryRunner.query(`DROP INDEX "public"."users_email_key"`);
    await queryRunner.query(`DROP INDEX "public"."users_has_second_factor_idx"`);
    await queryRunner.query(`DROP INDEX "public"."users_status_idx"`);
    await queryRunner.query(`DROP INDEX "public"."users_display_name_idx"`);
    await queryRunner.query(`DROP INDEX "public"."users_email_idx"`);
    await queryRunner.query(`DROP TABLE "users"`);
    await queryRunner.query(`DROP INDEX "public"."audit_events_record_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."audit_events_user_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."audit_events_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."audit_events_outcome_idx"`);
    await queryRunner.query(`DROP INDEX "public"."audit_events_action_idx"`);
    await queryRunner.query(`DROP TABLE "audit_events"`);
  }
}
