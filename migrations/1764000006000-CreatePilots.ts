import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePilots1764000006000 implements MigrationInterface {
  name = 'CreatePilots1764000006000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "pilots" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "title" jsonb NOT NULL, "project_id" uuid, "scope" text, "status" text, "theme" text COLLATE "und-x-icu", "goal" jsonb, "coordinator_id" uuid, "country_id" uuid, "region_id" uuid, "territory" text COLLATE "und-x-icu", "target_group" text COLLATE "und-x-icu", "age_from" integer, "age_to" integer, "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "budget_minor" bigint, "budget_currency" text, "note" jsonb, "source_id" uuid, "steward_id" uuid NOT NULL, "coordinator_canonical_id" uuid, CONSTRAINT "pilots_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "pilots_scope_check_e372d984" CHECK ("scope" in ('LOCAL', 'NATIONAL', 'TRANSNATIONAL')), CONSTRAINT "pilots_status_check_29b46d54" CHECK ("status" in ('PLANNED', 'ONGOING', 'COMPLETED', 'CANCELLED')), CONSTRAINT "pilots_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "pilots_visibility_idx" ON "pilots"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "pilots_project_id_idx" ON "pilots"  ("project_id", "id") `);
    await queryRunner.query(`CREATE INDEX "pilots_scope_idx" ON "pilots"  ("scope", "id") `);
    await queryRunner.query(`CREATE INDEX "pilots_status_idx" ON "pilots"  ("status", "id") `);
    await queryRunner.query(`CREATE INDEX "pilots_theme_idx" ON "pilots"  ("theme", "id") `);
    await queryRunner.query(`CREATE INDEX "pilots_coordinator_id_idx" ON "pilots"  ("coordinator_id", "id") `);
    await queryRunner.query(`CREATE INDEX "pilots_country_id_idx" ON "pilots"  ("country_id", "id") `);
    await queryRunner.query(`CREATE INDEX "pilots_region_id_idx" ON "pilots"  ("region_id", "id") `);
    await queryRunner.query(`CREATE INDEX "pilots_territory_idx" ON "pilots"  ("territory", "id") `);
    await queryRunner.query(`CREATE INDEX "pilots_target_group_idx" ON "pilots"  ("target_group", "id") `);
    await queryRunner.query(`CREATE INDEX "pilots_age_from_idx" ON "pilots"  ("age_from", "id") `);
    await queryRunner.query(`CREATE INDEX "pilots_age_to_idx" ON "pilots"  ("age_to", "id") `);
    await queryRunner.query(`CREATE INDEX "pilots_starts_on_idx" ON "pilots"  ("starts_on", "id") `);
    await queryRunner.query(`CREATE INDEX "pilots_ends_on_idx" ON "pilots"  ("ends_on", "id") `);
    await queryRunner.query(`CREATE INDEX "pilots_budget_minor_idx" ON "pilots"  ("budget_minor", "id") `);
    await queryRunner.query(`CREATE INDEX "pilots_source_id_idx" ON "pilots"  ("source_id", "id") `);
    await queryRunner.query(`CREATE INDEX "pilots_steward_id_idx" ON "pilots"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "pilots_coordinator_canonical_id_idx" ON "pilots"  ("coordinator_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "pilot_phases" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "pilot_id" uuid NOT NULL, "order" integer NOT NULL, "name" text COLLATE "und-x-icu" NOT NULL, "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "purpose" jsonb, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "pilot_phases_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "pilot_phases_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "pilot_phases_visibility_idx" ON "pilot_phases"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "pilot_phases_pilot_id_idx" ON "pilot_phases"  ("pilot_id", "id") `);
    await queryRunner.query(`CREATE INDEX "pilot_phases_order_idx" ON "pilot_phases"  ("order", "id") `);
    await queryRunner.query(`CREATE INDEX "pilot_phases_name_idx" ON "pilot_phases"  ("name", "id") `);
    await queryRunner.query(`CREATE INDEX "pilot_phases_starts_on_idx" ON "pilot_phases"  ("starts_on", "id") `);
    await queryRunner.query(`CREATE INDEX "pilot_phases_ends_on_idx" ON "pilot_phases"  ("ends_on", "id") `);
    await queryRunner.query(`CREATE INDEX "pilot_phases_source_id_idx" ON "pilot_phases"  ("source_id", "id") `);
    await queryRunner.query(`CREATE INDEX "pilot_phases_steward_id_idx" ON "pilot_phases"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "pilot_phases_pilot_id_order_key" ON "pilot_phases"  ("pilot_id", "order") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE "case_studies" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "pilot_id" uuid NOT NULL, "project_id" uuid, "organisation_id" uuid, "title" jsonb NOT NULL, "summary" jsonb, "url" text, "source_id" uuid, "steward_id" uuid NOT NULL, "narrowed_to" text, "organisation_canonical_id" uuid, CONSTRAINT "case_studies_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "case_studies_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "case_studies_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "case_studies_visibility_idx" ON "case_studies"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "case_studies_pilot_id_idx" ON "case_studies"  ("pilot_id", "id") `);
    await queryRunner.query(`CREATE INDEX "case_studies_project_id_idx" ON "case_studies"  ("project_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "case_studies_organisation_id_idx" ON "case_studies"  ("organisation_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "case_studies_source_id_idx" ON "case_studies"  ("source_id", "id") `);
    await queryRunner.query(`CREATE INDEX "case_studies_steward_id_idx" ON "case_studies"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "case_studies_organisation_canonical_id_idx" ON "case_studies"  ("organisation_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "pilot_participations" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "pilot_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "role" text NOT NULL, "name_as_printed" text COLLATE "und-x-icu", "note" text, "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "source_id" uuid, "steward_id" uuid NOT NULL, "organisation_canonical_id" uuid, CONSTRAINT "pilot_participations_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "pilot_participations_role_check_7beab596" CHECK ("role" in ('PARTNER', 'EXPERT', 'EVALUATOR', 'HOST', 'FUNDER')), CONSTRAINT "pilot_participations_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "pilot_participations_visibility_idx" ON "pilot_participations"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "pilot_participations_pilot_id_idx" ON "pilot_participations"  ("pilot_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "pilot_participations_organisation_id_idx" ON "pilot_participations"  ("organisation_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "pilot_participations_role_idx" ON "pilot_participations"  ("role", "id") `);
    await queryRunner.query(
      `CREATE INDEX "pilot_participations_name_as_printed_idx" ON "pilot_participations"  ("name_as_printed", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "pilot_participations_starts_on_idx" ON "pilot_participations"  ("starts_on", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "pilot_participations_ends_on_idx" ON "pilot_participations"  ("ends_on", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "pilot_participations_source_id_idx" ON "pilot_participations"  ("source_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "pilot_participations_steward_id_idx" ON "pilot_participations"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "pilot_participations_organisation_canonical_id_idx" ON "pilot_participations"  ("organisation_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "pilot_people" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NCC', "archived_at" TIMESTAMP WITH TIME ZONE, "pilot_id" uuid NOT NULL, "person_id" uuid NOT NULL, "role" text NOT NULL, "note" text COLLATE "und-x-icu", "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "pilot_people_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "pilot_people_role_check_7beab596" CHECK ("role" in ('PARTNER', 'EXPERT', 'EVALUATOR', 'HOST', 'FUNDER')), CONSTRAINT "pilot_people_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "pilot_people_visibility_idx" ON "pilot_people"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "pilot_people_pilot_id_idx" ON "pilot_people"  ("pilot_id", "id") `);
    await queryRunner.query(`CREATE INDEX "pilot_people_person_id_idx" ON "pilot_people"  ("person_id", "id") `);
    await queryRunner.query(`CREATE INDEX "pilot_people_role_idx" ON "pilot_people"  ("role", "id") `);
    await queryRunner.query(`CREATE INDEX "pilot_people_note_idx" ON "pilot_people"  ("note", "id") `);
    await queryRunner.query(`CREATE INDEX "pilot_people_starts_on_idx" ON "pilot_people"  ("starts_on", "id") `);
    await queryRunner.query(`CREATE INDEX "pilot_people_ends_on_idx" ON "pilot_people"  ("ends_on", "id") `);
    await queryRunner.query(`CREATE INDEX "pilot_people_source_id_idx" ON "pilot_people"  ("source_id", "id") `);
    await queryRunner.query(`CREATE INDEX "pilot_people_steward_id_idx" ON "pilot_people"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE TABLE "pilot_competences" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "pilot_id" uuid NOT NULL, "item_id" uuid NOT NULL, "competence_id" uuid NOT NULL, "state" text NOT NULL, "shown_on" date, "shown_on_precision" text NOT NULL, "reason" text COLLATE "und-x-icu" NOT NULL, "evidence_url" text, "moved" boolean NOT NULL, "recorded_by" text NOT NULL, CONSTRAINT "pilot_competences_state_check_bc992ca0" CHECK ("state" in ('TESTED', 'VALIDATED', 'CONSOLIDATED')), CONSTRAINT "pilot_competences_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "pilot_competences_pilot_id_idx" ON "pilot_competences"  ("pilot_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "pilot_competences_item_id_idx" ON "pilot_competences"  ("item_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "pilot_competences_competence_id_idx" ON "pilot_competences"  ("competence_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "pilot_competences_state_idx" ON "pilot_competences"  ("state", "id") `);
    await queryRunner.query(
      `CREATE INDEX "pilot_competences_shown_on_idx" ON "pilot_competences"  ("shown_on", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "pilot_competences_reason_idx" ON "pilot_competences"  ("reason", "id") `);
    await queryRunner.query(`CREATE INDEX "pilot_competences_moved_idx" ON "pilot_competences"  ("moved", "id") `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "pilot_competences_pilot_id_item_id_state_key" ON "pilot_competences"  ("pilot_id", "item_id", "state") `,
    );
    await queryRunner.query(
      `ALTER TABLE "pilots" ADD CONSTRAINT "pilots_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilots" ADD CONSTRAINT "pilots_coordinator_id_fkey" FOREIGN KEY ("coordinator_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilots" ADD CONSTRAINT "pilots_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "countries"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilots" ADD CONSTRAINT "pilots_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "regions"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilots" ADD CONSTRAINT "pilots_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilots" ADD CONSTRAINT "pilots_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilot_phases" ADD CONSTRAINT "pilot_phases_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "pilots"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilot_phases" ADD CONSTRAINT "pilot_phases_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilot_phases" ADD CONSTRAINT "pilot_phases_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "case_studies" ADD CONSTRAINT "case_studies_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "pilots"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "case_studies" ADD CONSTRAINT "case_studies_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "case_studies" ADD CONSTRAINT "case_studies_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "case_studies" ADD CONSTRAINT "case_studies_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "case_studies" ADD CONSTRAINT "case_studies_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilot_participations" ADD CONSTRAINT "pilot_participations_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "pilots"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilot_participations" ADD CONSTRAINT "pilot_participations_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilot_participations" ADD CONSTRAINT "pilot_participations_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilot_participations" ADD CONSTRAINT "pilot_participations_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilot_people" ADD CONSTRAINT "pilot_people_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "pilots"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilot_people" ADD CONSTRAINT "pilot_people_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilot_people" ADD CONSTRAINT "pilot_people_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilot_people" ADD CONSTRAINT "pilot_people_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilot_competences" ADD CONSTRAINT "pilot_competences_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "pilots"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilot_competences" ADD CONSTRAINT "pilot_competences_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "portfolio_items"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "pilot_competences" ADD CONSTRAINT "pilot_competences_competence_id_fkey" FOREIGN KEY ("competence_id") REFERENCES "competences"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "pilot_competences" DROP CONSTRAINT "pilot_competences_competence_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "pilot_competences" DROP CONSTRAINT "pilot_competences_item_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "pilot_competences" DROP CONSTRAINT "pilot_competences_pilot_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "pilot_people" DROP CONSTRAINT "pilot_people_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "pilot_people" DROP CONSTRAINT "pilot_people_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "pilot_people" DROP CONSTRAINT "pilot_people_person_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "pilot_people" DROP CONSTRAINT "pilot_people_pilot_id_fkey"`);
    await queryRunner.query(
      `ALTER TABLE "pilot_participations" DROP CONSTRAINT "pilot_participations_steward_id_fkey"`,
    );
    await queryRunner.query(`ALTER TABLE "pilot_participations" DROP CONSTRAINT "pilot_participations_source_id_fkey"`);
    await queryRunner.query(
      `ALTER TABLE "pilot_participations" DROP CONSTRAINT "pilot_participations_organisation_id_fkey"`,
    );
    await queryRunner.query(`ALTER TABLE "pilot_participations" DROP CONSTRAINT "pilot_participations_pilot_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "case_studies" DROP CONSTRAINT "case_studies_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "case_studies" DROP CONSTRAINT "case_studies_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "case_studies" DROP CONSTRAINT "case_studies_organisation_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "case_studies" DROP CONSTRAINT "case_studies_project_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "case_studies" DROP CONSTRAINT "case_studies_pilot_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "pilot_phases" DROP CONSTRAINT "pilot_phases_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "pilot_phases" DROP CONSTRAINT "pilot_phases_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "pilot_phases" DROP CONSTRAINT "pilot_phases_pilot_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "pilots" DROP CONSTRAINT "pilots_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "pilots" DROP CONSTRAINT "pilots_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "pilots" DROP CONSTRAINT "pilots_region_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "pilots" DROP CONSTRAINT "pilots_country_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "pilots" DROP CONSTRAINT "pilots_coordinator_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "pilots" DROP CONSTRAINT "pilots_project_id_fkey"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_competences_pilot_id_item_id_state_key"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_competences_moved_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_competences_reason_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_competences_shown_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_competences_state_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_competences_competence_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_competences_item_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_competences_pilot_id_idx"`);
    await queryRunner.query(`DROP TABLE "pilot_competences"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_people_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_people_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_people_ends_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_people_starts_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_people_note_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_people_role_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_people_person_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_people_pilot_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_people_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "pilot_people"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_participations_organisation_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_participations_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_participations_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_participations_ends_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_participations_starts_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_participations_name_as_printed_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_participations_role_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_participations_organisation_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_participations_pilot_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_participations_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "pilot_participations"`);
    await queryRunner.query(`DROP INDEX "public"."case_studies_organisation_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."case_studies_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."case_studies_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."case_studies_organisation_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."case_studies_project_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."case_studies_pilot_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."case_studies_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "case_studies"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_phases_pilot_id_order_key"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_phases_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_phases_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_phases_ends_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_phases_starts_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_phases_name_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_phases_order_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_phases_pilot_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilot_phases_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "pilot_phases"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_coordinator_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_budget_minor_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_ends_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_starts_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_age_to_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_age_from_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_target_group_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_territory_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_region_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_country_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_coordinator_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_theme_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_status_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_scope_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_project_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."pilots_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "pilots"`);
  }
}
