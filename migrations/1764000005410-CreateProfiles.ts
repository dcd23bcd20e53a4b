import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProfiles1764000005410 implements MigrationInterface {
  name = 'CreateProfiles1764000005410';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "organisation_profiles" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "organisation_id" uuid NOT NULL, "completeness" integer NOT NULL, "last_confirmed_at" TIMESTAMP WITH TIME ZONE, "rules_version" text NOT NULL, CONSTRAINT "organisation_profiles_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "organisation_profiles_organisation_id_idx" ON "organisation_profiles"  ("organisation_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "organisation_profiles_completeness_idx" ON "organisation_profiles"  ("completeness", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "organisation_profiles_last_confirmed_at_idx" ON "organisation_profiles"  ("last_confirmed_at", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "organisation_profiles_organisation_id_key" ON "organisation_profiles"  ("organisation_id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "profile_sections" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "profile_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "section" text NOT NULL, "state" text NOT NULL, "completeness" integer NOT NULL, "missing" text array NOT NULL DEFAULT '{}', "last_confirmed_at" TIMESTAMP WITH TIME ZONE, "rules_version" text NOT NULL, CONSTRAINT "profile_sections_section_check_746efcbb" CHECK ("section" in ('ORGANISATION', 'SITES', 'PEOPLE', 'WEB', 'CONSENT')), CONSTRAINT "profile_sections_state_check_60f65b58" CHECK ("state" in ('CONFIRMED', 'TO_CHECK', 'MISSING')), CONSTRAINT "profile_sections_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "profile_sections_profile_id_idx" ON "profile_sections"  ("profile_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "profile_sections_organisation_id_idx" ON "profile_sections"  ("organisation_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "profile_sections_state_idx" ON "profile_sections"  ("state", "id") `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "profile_sections_organisation_id_section_key" ON "profile_sections"  ("organisation_id", "section") `,
    );
    await queryRunner.query(
      `CREATE TABLE "profile_rules" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "ncc_id" uuid NOT NULL, "confirm_after_months" integer NOT NULL DEFAULT '12', "reminds_partners" boolean NOT NULL DEFAULT false, "remind_every_months" integer NOT NULL DEFAULT '3', "note" text, CONSTRAINT "profile_rules_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "profile_rules_ncc_id_idx" ON "profile_rules"  ("ncc_id", "id") `);
    await queryRunner.query(`CREATE UNIQUE INDEX "profile_rules_ncc_id_key" ON "profile_rules"  ("ncc_id") `);
    await queryRunner.query(
      `CREATE TABLE "profile_confirmations" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "organisation_id" uuid NOT NULL, "section" text NOT NULL, "confirmed_by_id" uuid, "as_role" text NOT NULL, "note" text, CONSTRAINT "profile_confirmations_section_check_746efcbb" CHECK ("section" in ('ORGANISATION', 'SITES', 'PEOPLE', 'WEB', 'CONSENT')), CONSTRAINT "profile_confirmations_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "profile_confirmations_organisation_id_idx" ON "profile_confirmations"  ("organisation_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "profile_confirmations_confirmed_by_id_idx" ON "profile_confirmations"  ("confirmed_by_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "profile_reminders" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "organisation_id" uuid NOT NULL, "user_id" uuid NOT NULL, "language" text NOT NULL, "message_id" uuid, CONSTRAINT "profile_reminders_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "profile_reminders_organisation_id_idx" ON "profile_reminders"  ("organisation_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "profile_reminders_user_id_idx" ON "profile_reminders"  ("user_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "profile_reminders_message_id_idx" ON "profile_reminders"  ("message_id", "id") `,
    );
    await queryRunner.query(
      `ALTER TABLE "organisation_profiles" ADD CONSTRAINT "organisation_profiles_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "profile_sections" ADD CONSTRAINT "profile_sections_profile_id_fkey" FOREIGN KEY ("profile_id") REFERENCES "organisation_profiles"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "profile_sections" ADD CONSTRAINT "profile_sections_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "profile_rules" ADD CONSTRAINT "profile_rules_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "profile_confirmations" ADD CONSTRAINT "profile_confirmations_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "profile_confirmations" ADD CONSTRAINT "profile_confirmations_confirmed_by_id_fkey" FOREIGN KEY ("confirmed_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "profile_reminders" ADD CONSTRAINT "profile_reminders_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "profile_reminders" ADD CONSTRAINT "profile_reminders_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "profile_reminders" DROP CONSTRAINT "profile_reminders_user_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "profile_reminders" DROP CONSTRAINT "profile_reminders_organisation_id_fkey"`);
    await queryRunner.query(
      `ALTER TABLE "profile_confirmations" DROP CONSTRAINT "profile_confirmations_confirmed_by_id_fkey"`,
    );
    await queryRunner.query(
      `ALTER TABLE "profile_confirmations" DROP CONSTRAINT "profile_confirmations_organisation_id_fkey"`,
    );
    await queryRunner.query(`ALTER TABLE "profile_rules" DROP CONSTRAINT "profile_rules_ncc_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "profile_sections" DROP CONSTRAINT "profile_sections_organisation_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "profile_sections" DROP CONSTRAINT "profile_sections_profile_id_fkey"`);
    await queryRunner.query(
      `ALTER TABLE "organisation_profiles" DROP CONSTRAINT "organisation_profiles_organisation_id_fkey"`,
    );
    await queryRunner.query(`DROP INDEX "public"."profile_reminders_message_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."profile_reminders_user_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."profile_reminders_organisation_id_idx"`);
    await queryRunner.query(`DROP TABLE "profile_reminders"`);
    await queryRunner.query(`DROP INDEX "public"."profile_confirmations_confirmed_by_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."profile_confirmations_organisation_id_idx"`);
    await queryRunner.query(`DROP TABLE "profile_confirmations"`);
    await queryRunner.query(`DROP INDEX "public"."profile_rules_ncc_id_key"`);
    await queryRunner.query(`DROP INDEX "public"."profile_rules_ncc_id_idx"`);
    await queryRunner.query(`DROP TABLE "profile_rules"`);
    await queryRunner.query(`DROP INDEX "public"."profile_sections_organisation_id_section_key"`);
    await queryRunner.query(`DROP INDEX "public"."profile_sections_state_idx"`);
    await queryRunner.query(`DROP INDEX "public"."profile_sections_organisation_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."profile_sections_profile_id_idx"`);
    await queryRunner.query(`DROP TABLE "profile_sections"`);
    await queryRunner.query(`DROP INDEX "public"."organisation_profiles_organisation_id_key"`);
    await queryRunner.query(`DROP INDEX "public"."organisation_profiles_last_confirmed_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."organisation_profiles_completeness_idx"`);
    await queryRunner.query(`DROP INDEX "public"."organisation_profiles_organisation_id_idx"`);
    await queryRunner.query(`DROP TABLE "organisation_profiles"`);
  }
}
