import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCompetences1764000005800 implements MigrationInterface {
  name = 'CreateCompetences1764000005800';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "competence_frameworks" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "key" text COLLATE "und-x-icu" NOT NULL, "version" text COLLATE "und-x-icu" NOT NULL, "name" jsonb NOT NULL, "description" jsonb, "state" text NOT NULL DEFAULT 'DRAFT', "released_on" date, "released_on_precision" text, "levels" integer, "level_names" text array NOT NULL DEFAULT '{}', "maintainer" text, "licence" text, "url" text, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "competence_frameworks_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "competence_frameworks_state_check_f18e854a" CHECK ("state" in ('DRAFT', 'RELEASED')), CONSTRAINT "competence_frameworks_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_frameworks_visibility_idx" ON "competence_frameworks"  ("visibility", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "competence_frameworks_key_idx" ON "competence_frameworks"  ("key", "id") `);
    await queryRunner.query(
      `CREATE INDEX "competence_frameworks_version_idx" ON "competence_frameworks"  ("version", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_frameworks_state_idx" ON "competence_frameworks"  ("state", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_frameworks_released_on_idx" ON "competence_frameworks"  ("released_on", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_frameworks_levels_idx" ON "competence_frameworks"  ("levels", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_frameworks_source_id_idx" ON "competence_frameworks"  ("source_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_frameworks_steward_id_idx" ON "competence_frameworks"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "competence_frameworks_key_version_key" ON "competence_frameworks"  ("key", "version") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE "competences" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "framework_id" uuid NOT NULL, "code" text COLLATE "und-x-icu" NOT NULL, "kind" text NOT NULL DEFAULT 'COMPETENCE', "label" jsonb NOT NULL, "description" jsonb, "uri" text, "broader_id" uuid, "order" integer, "is_local" boolean NOT NULL DEFAULT false, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "competences_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "competences_kind_check_d4c91d26" CHECK ("kind" in ('AREA', 'COMPETENCE')), CONSTRAINT "competences_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "competences_visibility_idx" ON "competences"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "competences_framework_id_idx" ON "competences"  ("framework_id", "id") `);
    await queryRunner.query(`CREATE INDEX "competences_code_idx" ON "competences"  ("code", "id") `);
    await queryRunner.query(`CREATE INDEX "competences_kind_idx" ON "competences"  ("kind", "id") `);
    await queryRunner.query(`CREATE INDEX "competences_broader_id_idx" ON "competences"  ("broader_id", "id") `);
    await queryRunner.query(`CREATE INDEX "competences_order_idx" ON "competences"  ("order", "id") `);
    await queryRunner.query(`CREATE INDEX "competences_is_local_idx" ON "competences"  ("is_local", "id") `);
    await queryRunner.query(`CREATE INDEX "competences_source_id_idx" ON "competences"  ("source_id", "id") `);
    await queryRunner.query(`CREATE INDEX "competences_steward_id_idx" ON "competences"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "competences_framework_id_code_key" ON "competences"  ("framework_id", "code") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE "competence_links" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "from_id" uuid NOT NULL, "to_id" uuid NOT NULL, "kind" text NOT NULL, "note" text, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "competence_links_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "competence_links_kind_check_a24183c1" CHECK ("kind" in ('EXACT', 'CLOSE')), CONSTRAINT "competence_links_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_links_visibility_idx" ON "competence_links"  ("visibility", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "competence_links_from_id_idx" ON "competence_links"  ("from_id", "id") `);
    await queryRunner.query(`CREATE INDEX "competence_links_to_id_idx" ON "competence_links"  ("to_id", "id") `);
    await queryRunner.query(`CREATE INDEX "competence_links_kind_idx" ON "competence_links"  ("kind", "id") `);
    await queryRunner.query(
      `CREATE INDEX "competence_links_source_id_idx" ON "competence_links"  ("source_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_links_steward_id_idx" ON "competence_links"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "competence_links_from_id_to_id_key" ON "competence_links"  ("from_id", "to_id") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE "competence_outcomes" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "competence_id" uuid NOT NULL, "code" text COLLATE "und-x-icu" NOT NULL, "text" jsonb NOT NULL, "kind" text, "level" integer, "level_name" text, CONSTRAINT "competence_outcomes_kind_check_73d11bbe" CHECK ("kind" in ('KNOWLEDGE', 'SKILL', 'ATTITUDE')), CONSTRAINT "competence_outcomes_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_outcomes_competence_id_idx" ON "competence_outcomes"  ("competence_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "competence_outcomes_code_idx" ON "competence_outcomes"  ("code", "id") `);
    await queryRunner.query(`CREATE INDEX "competence_outcomes_kind_idx" ON "competence_outcomes"  ("kind", "id") `);
    await queryRunner.query(`CREATE INDEX "competence_outcomes_level_idx" ON "competence_outcomes"  ("level", "id") `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "competence_outcomes_competence_id_code_key" ON "competence_outcomes"  ("competence_id", "code") `,
    );
    await queryRunner.query(
      `CREATE TABLE "competence_claims" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "organisation_id" uuid, "ncc_id" uuid, "competence_id" uuid NOT NULL, "level" integer, "state" text NOT NULL DEFAULT 'SELF_ASSESSED', "evidence_kind" text, "evidence" text COLLATE "und-x-icu", "evidence_url" text, "validated_by_id" uuid, "validated_on" date, "validated_on_precision" text, "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "source_id" uuid, "steward_id" uuid NOT NULL, "organisation_canonical_id" uuid, "validated_by_canonical_id" uuid, CONSTRAINT "competence_claims_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "competence_claims_state_check_a2e2b619" CHECK ("state" in ('REPORTED', 'SELF_ASSESSED', 'VALIDATED', 'REFUSED')), CONSTRAINT "competence_claims_evidence_kind_check_2bf8fa50" CHECK ("evidence_kind" in ('PILOT', 'PROJECT', 'COURSE', 'DOCUMENT', 'REFERENCE')), CONSTRAINT "competence_claims_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_claims_visibility_idx" ON "competence_claims"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_claims_organisation_id_idx" ON "competence_claims"  ("organisation_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "competence_claims_ncc_id_idx" ON "competence_claims"  ("ncc_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "competence_claims_competence_id_idx" ON "competence_claims"  ("competence_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "competence_claims_level_idx" ON "competence_claims"  ("level", "id") `);
    await queryRunner.query(`CREATE INDEX "competence_claims_state_idx" ON "competence_claims"  ("state", "id") `);
    await queryRunner.query(
      `CREATE INDEX "competence_claims_evidence_kind_idx" ON "competence_claims"  ("evidence_kind", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_claims_evidence_idx" ON "competence_claims"  ("evidence", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_claims_validated_by_id_idx" ON "competence_claims"  ("validated_by_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_claims_validated_on_idx" ON "competence_claims"  ("validated_on", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_claims_starts_on_idx" ON "competence_claims"  ("starts_on", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "competence_claims_ends_on_idx" ON "competence_claims"  ("ends_on", "id") `);
    await queryRunner.query(
      `CREATE INDEX "competence_claims_source_id_idx" ON "competence_claims"  ("source_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_claims_steward_id_idx" ON "competence_claims"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_claims_organisation_canonical_id_idx" ON "competence_claims"  ("organisation_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "competence_claims_validated_by_canonical_id_idx" ON "competence_claims"  ("validated_by_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "person_competences" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NCC', "archived_at" TIMESTAMP WITH TIME ZONE, "person_id" uuid NOT NULL, "competence_id" uuid NOT NULL, "level" integer, "state" text NOT NULL DEFAULT 'SELF_ASSESSED', "evidence_kind" text, "evidence" text COLLATE "und-x-icu", "evidence_url" text, "validated_by_id" uuid, "validated_on" date, "validated_on_precision" text, "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "source_id" uuid, "steward_id" uuid NOT NULL, "validated_by_canonical_id" uuid, CONSTRAINT "person_competences_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "person_competences_state_check_a2e2b619" CHECK ("state" in ('REPORTED', 'SELF_ASSESSED', 'VALIDATED', 'REFUSED')), CONSTRAINT "person_competences_evidence_kind_check_2bf8fa50" CHECK ("evidence_kind" in ('PILOT', 'PROJECT', 'COURSE', 'DOCUMENT', 'REFERENCE')), CONSTRAINT "person_competences_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "person_competences_visibility_idx" ON "person_competences"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "person_competences_person_id_idx" ON "person_competences"  ("person_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "person_competences_competence_id_idx" ON "person_competences"  ("competence_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "person_competences_level_idx" ON "person_competences"  ("level", "id") `);
    await queryRunner.query(`CREATE INDEX "person_competences_state_idx" ON "person_competences"  ("state", "id") `);
    await queryRunner.query(
      `CREATE INDEX "person_competences_evidence_kind_idx" ON "person_competences"  ("evidence_kind", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "person_competences_evidence_idx" ON "person_competences"  ("evidence", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "person_competences_validated_by_id_idx" ON "person_competences"  ("validated_by_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "person_competences_validated_on_idx" ON "person_competences"  ("validated_on", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "person_competences_starts_on_idx" ON "person_competences"  ("starts_on", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "person_competences_ends_on_idx" ON "person_competences"  ("ends_on", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "person_competences_source_id_idx" ON "person_competences"  ("source_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "person_competences_steward_id_idx" ON "person_competences"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "person_competences_validated_by_canonical_id_idx" ON "person_competences"  ("validated_by_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "portfolios" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "ncc_id" uuid NOT NULL, "framework_id" uuid NOT NULL, "title" text COLLATE "und-x-icu" NOT NULL, "steward_id" uuid NOT NULL, CONSTRAINT "portfolios_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "portfolios_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "portfolios_visibility_idx" ON "portfolios"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "portfolios_ncc_id_idx" ON "portfolios"  ("ncc_id", "id") `);
    await queryRunner.query(`CREATE INDEX "portfolios_framework_id_idx" ON "portfolios"  ("framework_id", "id") `);
    await queryRunner.query(`CREATE INDEX "portfolios_title_idx" ON "portfolios"  ("title", "id") `);
    await queryRunner.query(`CREATE INDEX "portfolios_steward_id_idx" ON "portfolios"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "portfolios_ncc_id_framework_id_key" ON "portfolios"  ("ncc_id", "framework_id") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE "portfolio_items" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "portfolio_id" uuid NOT NULL, "competence_id" uuid NOT NULL, "state" text NOT NULL DEFAULT 'PLANNED', "since" date, "since_precision" text, "target_level" integer, "note" text COLLATE "und-x-icu", "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "portfolio_items_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "portfolio_items_state_check_5cce41ee" CHECK ("state" in ('PLANNED', 'TESTED', 'VALIDATED', 'CONSOLIDATED')), CONSTRAINT "portfolio_items_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "portfolio_items_visibility_idx" ON "portfolio_items"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "portfolio_items_portfolio_id_idx" ON "portfolio_items"  ("portfolio_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "portfolio_items_competence_id_idx" ON "portfolio_items"  ("competence_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "portfolio_items_state_idx" ON "portfolio_items"  ("state", "id") `);
    await queryRunner.query(`CREATE INDEX "portfolio_items_since_idx" ON "portfolio_items"  ("since", "id") `);
    await queryRunner.query(
      `CREATE INDEX "portfolio_items_target_level_idx" ON "portfolio_items"  ("target_level", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "portfolio_items_note_idx" ON "portfolio_items"  ("note", "id") `);
    await queryRunner.query(`CREATE INDEX "portfolio_items_source_id_idx" ON "portfolio_items"  ("source_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "portfolio_items_steward_id_idx" ON "portfolio_items"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "portfolio_items_portfolio_id_competence_id_key" ON "portfolio_items"  ("portfolio_id", "competence_id") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE "portfolio_steps" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "item_id" uuid NOT NULL, "state" text NOT NULL, "moved_on" date, "moved_on_precision" text NOT NULL, "reason" text COLLATE "und-x-icu" NOT NULL, "evidence_url" text, "moved_by" text NOT NULL, CONSTRAINT "portfolio_steps_state_check_5cce41ee" CHECK ("state" in ('PLANNED', 'TESTED', 'VALIDATED', 'CONSOLIDATED')), CONSTRAINT "portfolio_steps_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "portfolio_steps_item_id_idx" ON "portfolio_steps"  ("item_id", "id") `);
    await queryRunner.query(`CREATE INDEX "portfolio_steps_state_idx" ON "portfolio_steps"  ("state", "id") `);
    await queryRunner.query(`CREATE INDEX "portfolio_steps_moved_on_idx" ON "portfolio_steps"  ("moved_on", "id") `);
    await queryRunner.query(`CREATE INDEX "portfolio_steps_reason_idx" ON "portfolio_steps"  ("reason", "id") `);
    await queryRunner.query(
      `ALTER TABLE "competence_frameworks" ADD CONSTRAINT "competence_frameworks_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "competence_frameworks" ADD CONSTRAINT "competence_frameworks_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "competences" ADD CONSTRAINT "competences_framework_id_fkey" FOREIGN KEY ("framework_id") REFERENCES "competence_frameworks"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "competences" ADD CONSTRAINT "competences_broader_id_fkey" FOREIGN KEY ("broader_id") REFERENCES "competences"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "competences" ADD CONSTRAINT "competences_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "competences" ADD CONSTRAINT "competences_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "competence_links" ADD CONSTRAINT "competence_links_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "competences"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "competence_links" ADD CONSTRAINT "competence_links_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "competences"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "competence_links" ADD CONSTRAINT "competence_links_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "competence_links" ADD CONSTRAINT "competence_links_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "competence_outcomes" ADD CONSTRAINT "competence_outcomes_competence_id_fkey" FOREIGN KEY ("competence_id") REFERENCES "competences"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "competence_claims" ADD CONSTRAINT "competence_claims_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "competence_claims" ADD CONSTRAINT "competence_claims_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "competence_claims" ADD CONSTRAINT "competence_claims_competence_id_fkey" FOREIGN KEY ("competence_id") REFERENCES "competences"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "competence_claims" ADD CONSTRAINT "competence_claims_validated_by_id_fkey" FOREIGN KEY ("validated_by_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "competence_claims" ADD CONSTRAINT "competence_claims_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "competence_claims" ADD CONSTRAINT "competence_claims_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "person_competences" ADD CONSTRAINT "person_competences_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "person_competences" ADD CONSTRAINT "person_competences_competence_id_fkey" FOREIGN KEY ("competence_id") REFERENCES "competences"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "person_competences" ADD CONSTRAINT "person_competences_validated_by_id_fkey" FOREIGN KEY ("validated_by_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "person_competences" ADD CONSTRAINT "person_competences_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "person_competences" ADD CONSTRAINT "person_competences_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "portfolios" ADD CONSTRAINT "portfolios_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "portfolios" ADD CONSTRAINT "portfolios_framework_id_fkey" FOREIGN KEY ("framework_id") REFERENCES "competence_frameworks"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "portfolios" ADD CONSTRAINT "portfolios_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "portfolio_items" ADD CONSTRAINT "portfolio_items_portfolio_id_fkey" FOREIGN KEY ("portfolio_id") REFERENCES "portfolios"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "portfolio_items" ADD CONSTRAINT "portfolio_items_competence_id_fkey" FOREIGN KEY ("competence_id") REFERENCES "competences"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "portfolio_items" ADD CONSTRAINT "portfolio_items_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "portfolio_items" ADD CONSTRAINT "portfolio_items_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "portfolio_steps" ADD CONSTRAINT "portfolio_steps_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "portfolio_items"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "portfolio_steps" DROP CONSTRAINT "portfolio_steps_item_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "portfolio_items" DROP CONSTRAINT "portfolio_items_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "portfolio_items" DROP CONSTRAINT "portfolio_items_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "portfolio_items" DROP CONSTRAINT "portfolio_items_competence_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "portfolio_items" DROP CONSTRAINT "portfolio_items_portfolio_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "portfolios" DROP CONSTRAINT "portfolios_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "portfolios" DROP CONSTRAINT "portfolios_framework_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "portfolios" DROP CONSTRAINT "portfolios_ncc_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "person_competences" DROP CONSTRAINT "person_competences_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "person_competences" DROP CONSTRAINT "person_competences_source_id_fkey"`);
    await queryRunner.query(
      `ALTER TABLE "person_competences" DROP CONSTRAINT "person_competences_validated_by_id_fkey"`,
    );
    await queryRunner.query(`ALTER TABLE "person_competences" DROP CONSTRAINT "person_competences_competence_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "person_competences" DROP CONSTRAINT "person_competences_person_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "competence_claims" DROP CONSTRAINT "competence_claims_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "competence_claims" DROP CONSTRAINT "competence_claims_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "competence_claims" DROP CONSTRAINT "competence_claims_validated_by_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "competence_claims" DROP CONSTRAINT "competence_claims_competence_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "competence_claims" DROP CONSTRAINT "competence_claims_ncc_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "competence_claims" DROP CONSTRAINT "competence_claims_organisation_id_fkey"`);
    await queryRunner.query(
      `ALTER TABLE "competence_outcomes" DROP CONSTRAINT "competence_outcomes_competence_id_fkey"`,
    );
    await queryRunner.query(`ALTER TABLE "competence_links" DROP CONSTRAINT "competence_links_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "competence_links" DROP CONSTRAINT "competence_links_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "competence_links" DROP CONSTRAINT "competence_links_to_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "competence_links" DROP CONSTRAINT "competence_links_from_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "competences" DROP CONSTRAINT "competences_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "competences" DROP CONSTRAINT "competences_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "competences" DROP CONSTRAINT "competences_broader_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "competences" DROP CONSTRAINT "competences_framework_id_fkey"`);
    await queryRunner.query(
      `ALTER TABLE "competence_frameworks" DROP CONSTRAINT "competence_frameworks_steward_id_fkey"`,
    );
    await queryRunner.query(
      `ALTER TABLE "competence_frameworks" DROP CONSTRAINT "competence_frameworks_source_id_fkey"`,
    );
    await queryRunner.query(`DROP INDEX "public"."portfolio_steps_reason_idx"`);
    await queryRunner.query(`DROP INDEX "public"."portfolio_steps_moved_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."portfolio_steps_state_idx"`);
    await queryRunner.query(`DROP INDEX "public"."portfolio_steps_item_id_idx"`);
    await queryRunner.query(`DROP TABLE "portfolio_steps"`);
    await queryRunner.query(`DROP INDEX "public"."portfolio_items_portfolio_id_competence_id_key"`);
    await queryRunner.query(`DROP INDEX "public"."portfolio_items_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."portfolio_items_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."portfolio_items_note_idx"`);
    await queryRunner.query(`DROP INDEX "public"."portfolio_items_target_level_idx"`);
    await queryRunner.query(`DROP INDEX "public"."portfolio_items_since_idx"`);
    await queryRunner.query(`DROP INDEX "public"."portfolio_items_state_idx"`);
    await queryRunner.query(`DROP INDEX "public"."portfolio_items_competence_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."portfolio_items_portfolio_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."portfolio_items_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "portfolio_items"`);
    await queryRunner.query(`DROP INDEX "public"."portfolios_ncc_id_framework_id_key"`);
    await queryRunner.query(`DROP INDEX "public"."portfolios_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."portfolios_title_idx"`);
    await queryRunner.query(`DROP INDEX "public"."portfolios_framework_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."portfolios_ncc_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."portfolios_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "portfolios"`);
    await queryRunner.query(`DROP INDEX "public"."person_competences_validated_by_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_competences_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_competences_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_competences_ends_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_competences_starts_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_competences_validated_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_competences_validated_by_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_competences_evidence_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_competences_evidence_kind_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_competences_state_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_competences_level_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_competences_competence_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_competences_person_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_competences_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "person_competences"`);
    await queryRunner.query(`DROP INDEX "public"."competence_claims_validated_by_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_claims_organisation_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_claims_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_claims_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_claims_ends_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_claims_starts_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_claims_validated_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_claims_validated_by_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_claims_evidence_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_claims_evidence_kind_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_claims_state_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_claims_level_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_claims_competence_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_claims_ncc_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_claims_organisation_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_claims_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "competence_claims"`);
    await queryRunner.query(`DROP INDEX "public"."competence_outcomes_competence_id_code_key"`);
    await queryRunner.query(`DROP INDEX "public"."competence_outcomes_level_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_outcomes_kind_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_outcomes_code_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_outcomes_competence_id_idx"`);
    await queryRunner.query(`DROP TABLE "competence_outcomes"`);
    await queryRunner.query(`DROP INDEX "public"."competence_links_from_id_to_id_key"`);
    await queryRunner.query(`DROP INDEX "public"."competence_links_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_links_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_links_kind_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_links_to_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_links_from_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_links_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "competence_links"`);
    await queryRunner.query(`DROP INDEX "public"."competences_framework_id_code_key"`);
    await queryRunner.query(`DROP INDEX "public"."competences_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competences_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competences_is_local_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competences_order_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competences_broader_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competences_kind_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competences_code_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competences_framework_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competences_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "competences"`);
    await queryRunner.query(`DROP INDEX "public"."competence_frameworks_key_version_key"`);
    await queryRunner.query(`DROP INDEX "public"."competence_frameworks_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_frameworks_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_frameworks_levels_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_frameworks_released_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_frameworks_state_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_frameworks_version_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_frameworks_key_idx"`);
    await queryRunner.query(`DROP INDEX "public"."competence_frameworks_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "competence_frameworks"`);
  }
}
