import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTraining1764000006200 implements MigrationInterface {
  name = 'CreateTraining1764000006200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "courses" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "name" jsonb NOT NULL, "description" jsonb, "theme" text COLLATE "und-x-icu", "ncc_id" uuid, "organiser_id" uuid, "project_id" uuid, "is_free" boolean, "price_minor" bigint, "price_currency" text, "languages" text array NOT NULL DEFAULT '{}', "url" text, "status" text, "note" jsonb, "source_id" uuid, "steward_id" uuid NOT NULL, "organiser_canonical_id" uuid, CONSTRAINT "courses_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "courses_status_check_29b46d54" CHECK ("status" in ('PLANNED', 'ONGOING', 'COMPLETED', 'CANCELLED')), CONSTRAINT "courses_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "courses_visibility_idx" ON "courses"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "courses_theme_idx" ON "courses"  ("theme", "id") `);
    await queryRunner.query(`CREATE INDEX "courses_ncc_id_idx" ON "courses"  ("ncc_id", "id") `);
    await queryRunner.query(`CREATE INDEX "courses_organiser_id_idx" ON "courses"  ("organiser_id", "id") `);
    await queryRunner.query(`CREATE INDEX "courses_project_id_idx" ON "courses"  ("project_id", "id") `);
    await queryRunner.query(`CREATE INDEX "courses_is_free_idx" ON "courses"  ("is_free", "id") `);
    await queryRunner.query(`CREATE INDEX "courses_price_minor_idx" ON "courses"  ("price_minor", "id") `);
    await queryRunner.query(`CREATE INDEX "courses_status_idx" ON "courses"  ("status", "id") `);
    await queryRunner.query(`CREATE INDEX "courses_source_id_idx" ON "courses"  ("source_id", "id") `);
    await queryRunner.query(`CREATE INDEX "courses_steward_id_idx" ON "courses"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "courses_organiser_canonical_id_idx" ON "courses"  ("organiser_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "course_modules" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "course_id" uuid NOT NULL, "order" integer NOT NULL, "title" jsonb NOT NULL, "title_as_printed" text COLLATE "und-x-icu", "hours" double precision, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "course_modules_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "course_modules_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "course_modules_visibility_idx" ON "course_modules"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "course_modules_course_id_idx" ON "course_modules"  ("course_id", "id") `);
    await queryRunner.query(`CREATE INDEX "course_modules_order_idx" ON "course_modules"  ("order", "id") `);
    await queryRunner.query(
      `CREATE INDEX "course_modules_title_as_printed_idx" ON "course_modules"  ("title_as_printed", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "course_modules_hours_idx" ON "course_modules"  ("hours", "id") `);
    await queryRunner.query(`CREATE INDEX "course_modules_source_id_idx" ON "course_modules"  ("source_id", "id") `);
    await queryRunner.query(`CREATE INDEX "course_modules_steward_id_idx" ON "course_modules"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "course_modules_course_id_order_key" ON "course_modules"  ("course_id", "order") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE "module_competences" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "module_id" uuid NOT NULL, "competence_id" uuid NOT NULL, "note" text COLLATE "und-x-icu", "source_id" uuid, "steward_id" uuid NOT NULL, "narrowed_to" text, CONSTRAINT "module_competences_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "module_competences_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "module_competences_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "module_competences_visibility_idx" ON "module_competences"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "module_competences_module_id_idx" ON "module_competences"  ("module_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "module_competences_competence_id_idx" ON "module_competences"  ("competence_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "module_competences_note_idx" ON "module_competences"  ("note", "id") `);
    await queryRunner.query(
      `CREATE INDEX "module_competences_source_id_idx" ON "module_competences"  ("source_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "module_competences_steward_id_idx" ON "module_competences"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "module_competences_module_id_competence_id_key" ON "module_competences"  ("module_id", "competence_id") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE "course_editions" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "course_id" uuid NOT NULL, "name" jsonb NOT NULL, "mode" text, "status" text, "is_series" boolean NOT NULL DEFAULT false, "country_id" uuid, "region_id" uuid, "place" text COLLATE "und-x-icu", "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "language" text COLLATE "und-x-icu", "organiser_id" uuid, "capacity" integer, "counted_by" text NOT NULL DEFAULT 'COUNTS', "note" jsonb, "source_id" uuid, "steward_id" uuid NOT NULL, "narrowed_to" text, "organiser_canonical_id" uuid, CONSTRAINT "course_editions_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "course_editions_mode_check_02ad76ff" CHECK ("mode" in ('MOOC', 'FACE_TO_FACE', 'BLENDED')), CONSTRAINT "course_editions_status_check_29b46d54" CHECK ("status" in ('PLANNED', 'ONGOING', 'COMPLETED', 'CANCELLED')), CONSTRAINT "course_editions_counted_by_check_48b5c0bb" CHECK ("counted_by" in ('COUNTS', 'PEOPLE')), CONSTRAINT "course_editions_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "course_editions_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "course_editions_visibility_idx" ON "course_editions"  ("visibility", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "course_editions_course_id_idx" ON "course_editions"  ("course_id", "id") `);
    await queryRunner.query(`CREATE INDEX "course_editions_mode_idx" ON "course_editions"  ("mode", "id") `);
    await queryRunner.query(`CREATE INDEX "course_editions_status_idx" ON "course_editions"  ("status", "id") `);
    await queryRunner.query(`CREATE INDEX "course_editions_is_series_idx" ON "course_editions"  ("is_series", "id") `);
    await queryRunner.query(
      `CREATE INDEX "course_editions_country_id_idx" ON "course_editions"  ("country_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "course_editions_region_id_idx" ON "course_editions"  ("region_id", "id") `);
    await queryRunner.query(`CREATE INDEX "course_editions_place_idx" ON "course_editions"  ("place", "id") `);
    await queryRunner.query(`CREATE INDEX "course_editions_starts_on_idx" ON "course_editions"  ("starts_on", "id") `);
    await queryRunner.query(`CREATE INDEX "course_editions_ends_on_idx" ON "course_editions"  ("ends_on", "id") `);
    await queryRunner.query(`CREATE INDEX "course_editions_language_idx" ON "course_editions"  ("language", "id") `);
    await queryRunner.query(
      `CREATE INDEX "course_editions_organiser_id_idx" ON "course_editions"  ("organiser_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "course_editions_capacity_idx" ON "course_editions"  ("capacity", "id") `);
    await queryRunner.query(
      `CREATE INDEX "course_editions_counted_by_idx" ON "course_editions"  ("counted_by", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "course_editions_source_id_idx" ON "course_editions"  ("source_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "course_editions_steward_id_idx" ON "course_editions"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "course_editions_organiser_canonical_id_idx" ON "course_editions"  ("organiser_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "edition_trainers" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "edition_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "module_id" uuid, "name_as_printed" text COLLATE "und-x-icu", "note" text, "source_id" uuid, "steward_id" uuid NOT NULL, "organisation_canonical_id" uuid, CONSTRAINT "edition_trainers_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "edition_trainers_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "edition_trainers_visibility_idx" ON "edition_trainers"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "edition_trainers_edition_id_idx" ON "edition_trainers"  ("edition_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "edition_trainers_organisation_id_idx" ON "edition_trainers"  ("organisation_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "edition_trainers_module_id_idx" ON "edition_trainers"  ("module_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "edition_trainers_name_as_printed_idx" ON "edition_trainers"  ("name_as_printed", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "edition_trainers_source_id_idx" ON "edition_trainers"  ("source_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "edition_trainers_steward_id_idx" ON "edition_trainers"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "edition_trainers_organisation_canonical_id_idx" ON "edition_trainers"  ("organisation_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "edition_trainer_people" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NCC', "archived_at" TIMESTAMP WITH TIME ZONE, "edition_id" uuid NOT NULL, "person_id" uuid NOT NULL, "module_id" uuid, "note" text COLLATE "und-x-icu", "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "edition_trainer_people_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "edition_trainer_people_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "edition_trainer_people_visibility_idx" ON "edition_trainer_people"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "edition_trainer_people_edition_id_idx" ON "edition_trainer_people"  ("edition_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "edition_trainer_people_person_id_idx" ON "edition_trainer_people"  ("person_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "edition_trainer_people_module_id_idx" ON "edition_trainer_people"  ("module_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "edition_trainer_people_note_idx" ON "edition_trainer_people"  ("note", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "edition_trainer_people_source_id_idx" ON "edition_trainer_people"  ("source_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "edition_trainer_people_steward_id_idx" ON "edition_trainer_people"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "attendance_of_people" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NCC', "archived_at" TIMESTAMP WITH TIME ZONE, "edition_id" uuid NOT NULL, "person_id" uuid NOT NULL, "stage" text NOT NULL DEFAULT 'REGISTERED', "attended_on" date, "attended_on_precision" text, "note" text COLLATE "und-x-icu", "steward_id" uuid NOT NULL, CONSTRAINT "attendance_of_people_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "attendance_of_people_stage_check_e95a665c" CHECK ("stage" in ('REGISTERED', 'ATTENDED', 'COMPLETED', 'CERTIFIED')), CONSTRAINT "attendance_of_people_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "attendance_of_people_visibility_idx" ON "attendance_of_people"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "attendance_of_people_edition_id_idx" ON "attendance_of_people"  ("edition_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "attendance_of_people_person_id_idx" ON "attendance_of_people"  ("person_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "attendance_of_people_stage_idx" ON "attendance_of_people"  ("stage", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "attendance_of_people_attended_on_idx" ON "attendance_of_people"  ("attended_on", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "attendance_of_people_note_idx" ON "attendance_of_people"  ("note", "id") `);
    await queryRunner.query(
      `CREATE INDEX "attendance_of_people_steward_id_idx" ON "attendance_of_people"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "attendance_counts" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "course_id" uuid NOT NULL, "edition_id" uuid, "module_id" uuid, "stage" text NOT NULL, "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "dimension" text, "category" text COLLATE "und-x-icu", "comparator" text NOT NULL, "value" integer NOT NULL, "evidence" text, "evidence_url" text, "note" text COLLATE "und-x-icu", "source_id" uuid, "steward_id" uuid NOT NULL, "narrowed_to" text, CONSTRAINT "attendance_counts_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "attendance_counts_stage_check_e95a665c" CHECK ("stage" in ('REGISTERED', 'ATTENDED', 'COMPLETED', 'CERTIFIED')), CONSTRAINT "attendance_counts_dimension_check_9795e9a0" CHECK ("dimension" in ('COUNTRY', 'SEX', 'AGE')), CONSTRAINT "attendance_counts_comparator_check_5a871d9a" CHECK ("comparator" in ('EQ', 'GT', 'GE', 'LT', 'LE', 'ABOUT')), CONSTRAINT "attendance_counts_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "attendance_counts_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "attendance_counts_visibility_idx" ON "attendance_counts"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "attendance_counts_course_id_idx" ON "attendance_counts"  ("course_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "attendance_counts_edition_id_idx" ON "attendance_counts"  ("edition_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "attendance_counts_module_id_idx" ON "attendance_counts"  ("module_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "attendance_counts_stage_idx" ON "attendance_counts"  ("stage", "id") `);
    await queryRunner.query(
      `CREATE INDEX "attendance_counts_starts_on_idx" ON "attendance_counts"  ("starts_on", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "attendance_counts_ends_on_idx" ON "attendance_counts"  ("ends_on", "id") `);
    await queryRunner.query(
      `CREATE INDEX "attendance_counts_dimension_idx" ON "attendance_counts"  ("dimension", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "attendance_counts_category_idx" ON "attendance_counts"  ("category", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "attendance_counts_comparator_idx" ON "attendance_counts"  ("comparator", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "attendance_counts_value_idx" ON "attendance_counts"  ("value", "id") `);
    await queryRunner.query(`CREATE INDEX "attendance_counts_note_idx" ON "attendance_counts"  ("note", "id") `);
    await queryRunner.query(
      `CREATE INDEX "attendance_counts_source_id_idx" ON "attendance_counts"  ("source_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "attendance_counts_steward_id_idx" ON "attendance_counts"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "certificates" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NCC', "archived_at" TIMESTAMP WITH TIME ZONE, "attendance_id" uuid NOT NULL, "person_id" uuid NOT NULL, "module_id" uuid, "issued_on" date, "issued_on_precision" text NOT NULL, "number" text COLLATE "und-x-icu", "url" text, "claim_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "certificates_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "certificates_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "certificates_visibility_idx" ON "certificates"  ("visibility", "id") `);
    await queryRunner.query(
      `CREATE INDEX "certificates_attendance_id_idx" ON "certificates"  ("attendance_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "certificates_person_id_idx" ON "certificates"  ("person_id", "id") `);
    await queryRunner.query(`CREATE INDEX "certificates_module_id_idx" ON "certificates"  ("module_id", "id") `);
    await queryRunner.query(`CREATE INDEX "certificates_issued_on_idx" ON "certificates"  ("issued_on", "id") `);
    await queryRunner.query(`CREATE INDEX "certificates_number_idx" ON "certificates"  ("number", "id") `);
    await queryRunner.query(`CREATE INDEX "certificates_claim_id_idx" ON "certificates"  ("claim_id", "id") `);
    await queryRunner.query(`CREATE INDEX "certificates_steward_id_idx" ON "certificates"  ("steward_id", "id") `);
    await queryRunner.query(
      `ALTER TABLE "courses" ADD CONSTRAINT "courses_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "courses" ADD CONSTRAINT "courses_organiser_id_fkey" FOREIGN KEY ("organiser_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "courses" ADD CONSTRAINT "courses_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "courses" ADD CONSTRAINT "courses_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "courses" ADD CONSTRAINT "courses_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "course_modules" ADD CONSTRAINT "course_modules_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "courses"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "course_modules" ADD CONSTRAINT "course_modules_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "course_modules" ADD CONSTRAINT "course_modules_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "module_competences" ADD CONSTRAINT "module_competences_module_id_fkey" FOREIGN KEY ("module_id") REFERENCES "course_modules"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "module_competences" ADD CONSTRAINT "module_competences_competence_id_fkey" FOREIGN KEY ("competence_id") REFERENCES "competences"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "module_competences" ADD CONSTRAINT "module_competences_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "module_competences" ADD CONSTRAINT "module_competences_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "course_editions" ADD CONSTRAINT "course_editions_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "courses"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "course_editions" ADD CONSTRAINT "course_editions_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "countries"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "course_editions" ADD CONSTRAINT "course_editions_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "regions"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "course_editions" ADD CONSTRAINT "course_editions_organiser_id_fkey" FOREIGN KEY ("organiser_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "course_editions" ADD CONSTRAINT "course_editions_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "course_editions" ADD CONSTRAINT "course_editions_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "edition_trainers" ADD CONSTRAINT "edition_trainers_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "course_editions"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "edition_trainers" ADD CONSTRAINT "edition_trainers_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "edition_trainers" ADD CONSTRAINT "edition_trainers_module_id_fkey" FOREIGN KEY ("module_id") REFERENCES "course_modules"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "edition_trainers" ADD CONSTRAINT "edition_trainers_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "edition_trainers" ADD CONSTRAINT "edition_trainers_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "edition_trainer_people" ADD CONSTRAINT "edition_trainer_people_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "course_editions"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "edition_trainer_people" ADD CONSTRAINT "edition_trainer_people_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "edition_trainer_people" ADD CONSTRAINT "edition_trainer_people_module_id_fkey" FOREIGN KEY ("module_id") REFERENCES "course_modules"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "edition_trainer_people" ADD CONSTRAINT "edition_trainer_people_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "edition_trainer_people" ADD CONSTRAINT "edition_trainer_people_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "attendance_of_people" ADD CONSTRAINT "attendance_of_people_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "course_editions"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "attendance_of_people" ADD CONSTRAINT "attendance_of_people_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "attendance_of_people" ADD CONSTRAINT "attendance_of_people_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "attendance_counts" ADD CONSTRAINT "attendance_counts_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "courses"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "attendance_counts" ADD CONSTRAINT "attendance_counts_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "course_editions"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "attendance_counts" ADD CONSTRAINT "attendance_counts_module_id_fkey" FOREIGN KEY ("module_id") REFERENCES "course_modules"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "attendance_counts" ADD CONSTRAINT "attendance_counts_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "attendance_counts" ADD CONSTRAINT "attendance_counts_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "certificates" ADD CONSTRAINT "certificates_attendance_id_fkey" FOREIGN KEY ("attendance_id") REFERENCES "attendance_of_people"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "certificates" ADD CONSTRAINT "certificates_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "certificates" ADD CONSTRAINT "certificates_module_id_fkey" FOREIGN KEY ("module_id") REFERENCES "course_modules"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "certificates" ADD CONSTRAINT "certificates_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "person_competences"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "certificates" ADD CONSTRAINT "certificates_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "certificates" DROP CONSTRAINT "certificates_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "certificates" DROP CONSTRAINT "certificates_claim_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "certificates" DROP CONSTRAINT "certificates_module_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "certificates" DROP CONSTRAINT "certificates_person_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "certificates" DROP CONSTRAINT "certificates_attendance_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "attendance_counts" DROP CONSTRAINT "attendance_counts_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "attendance_counts" DROP CONSTRAINT "attendance_counts_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "attendance_counts" DROP CONSTRAINT "attendance_counts_module_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "attendance_counts" DROP CONSTRAINT "attendance_counts_edition_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "attendance_counts" DROP CONSTRAINT "attendance_counts_course_id_fkey"`);
    await queryRunner.query(
      `ALTER TABLE "attendance_of_people" DROP CONSTRAINT "attendance_of_people_steward_id_fkey"`,
    );
    await queryRunner.query(`ALTER TABLE "attendance_of_people" DROP CONSTRAINT "attendance_of_people_person_id_fkey"`);
    await queryRunner.query(
      `ALTER TABLE "attendance_of_people" DROP CONSTRAINT "attendance_of_people_edition_id_fkey"`,
    );
    await queryRunner.query(
      `ALTER TABLE "edition_trainer_people" DROP CONSTRAINT "edition_trainer_people_steward_id_fkey"`,
    );
    await queryRunner.query(
      `ALTER TABLE "edition_trainer_people" DROP CONSTRAINT "edition_trainer_people_source_id_fkey"`,
    );
    await queryRunner.query(
      `ALTER TABLE "edition_trainer_people" DROP CONSTRAINT "edition_trainer_people_module_id_fkey"`,
    );
    await queryRunner.query(
      `ALTER TABLE "edition_trainer_people" DROP CONSTRAINT "edition_trainer_people_person_id_fkey"`,
    );
    await queryRunner.query(
      `ALTER TABLE "edition_trainer_people" DROP CONSTRAINT "edition_trainer_people_edition_id_fkey"`,
    );
    await queryRunner.query(`ALTER TABLE "edition_trainers" DROP CONSTRAINT "edition_trainers_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "edition_trainers" DROP CONSTRAINT "edition_trainers_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "edition_trainers" DROP CONSTRAINT "edition_trainers_module_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "edition_trainers" DROP CONSTRAINT "edition_trainers_organisation_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "edition_trainers" DROP CONSTRAINT "edition_trainers_edition_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "course_editions" DROP CONSTRAINT "course_editions_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "course_editions" DROP CONSTRAINT "course_editions_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "course_editions" DROP CONSTRAINT "course_editions_organiser_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "course_editions" DROP CONSTRAINT "course_editions_region_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "course_editions" DROP CONSTRAINT "course_editions_country_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "course_editions" DROP CONSTRAINT "course_editions_course_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "module_competences" DROP CONSTRAINT "module_competences_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "module_competences" DROP CONSTRAINT "module_competences_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "module_competences" DROP CONSTRAINT "module_competences_competence_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "module_competences" DROP CONSTRAINT "module_competences_module_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "course_modules" DROP CONSTRAINT "course_modules_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "course_modules" DROP CONSTRAINT "course_modules_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "course_modules" DROP CONSTRAINT "course_modules_course_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "courses" DROP CONSTRAINT "courses_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "courses" DROP CONSTRAINT "courses_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "courses" DROP CONSTRAINT "courses_project_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "courses" DROP CONSTRAINT "courses_organiser_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "courses" DROP CONSTRAINT "courses_ncc_id_fkey"`);
    await queryRunner.query(`DROP INDEX "public"."certificates_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."certificates_claim_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."certificates_number_idx"`);
    await queryRunner.query(`DROP INDEX "public"."certificates_issued_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."certificates_module_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."certificates_person_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."certificates_attendance_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."certificates_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "certificates"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_counts_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_counts_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_counts_note_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_counts_value_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_counts_comparator_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_counts_category_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_counts_dimension_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_counts_ends_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_counts_starts_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_counts_stage_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_counts_module_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_counts_edition_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_counts_course_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_counts_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "attendance_counts"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_of_people_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_of_people_note_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_of_people_attended_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_of_people_stage_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_of_people_person_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_of_people_edition_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attendance_of_people_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "attendance_of_people"`);
    await queryRunner.query(`DROP INDEX "public"."edition_trainer_people_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."edition_trainer_people_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."edition_trainer_people_note_idx"`);
    await queryRunner.query(`DROP INDEX "public"."edition_trainer_people_module_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."edition_trainer_people_person_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."edition_trainer_people_edition_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."edition_trainer_people_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "edition_trainer_people"`);
    await queryRunner.query(`DROP INDEX "public"."edition_trainers_organisation_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."edition_trainers_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."edition_trainers_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."edition_trainers_name_as_printed_idx"`);
    await queryRunner.query(`DROP INDEX "public"."edition_trainers_module_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."edition_trainers_organisation_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."edition_trainers_edition_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."edition_trainers_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "edition_trainers"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_organiser_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_counted_by_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_capacity_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_organiser_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_language_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_ends_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_starts_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_place_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_region_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_country_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_is_series_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_status_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_mode_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_course_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_editions_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "course_editions"`);
    await queryRunner.query(`DROP INDEX "public"."module_competences_module_id_competence_id_key"`);
    await queryRunner.query(`DROP INDEX "public"."module_competences_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."module_competences_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."module_competences_note_idx"`);
    await queryRunner.query(`DROP INDEX "public"."module_competences_competence_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."module_competences_module_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."module_competences_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "module_competences"`);
    await queryRunner.query(`DROP INDEX "public"."course_modules_course_id_order_key"`);
    await queryRunner.query(`DROP INDEX "public"."course_modules_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_modules_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_modules_hours_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_modules_title_as_printed_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_modules_order_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_modules_course_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."course_modules_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "course_modules"`);
    await queryRunner.query(`DROP INDEX "public"."courses_organiser_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."courses_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."courses_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."courses_status_idx"`);
    await queryRunner.query(`DROP INDEX "public"."courses_price_minor_idx"`);
    await queryRunner.query(`DROP INDEX "public"."courses_is_free_idx"`);
    await queryRunner.query(`DROP INDEX "public"."courses_project_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."courses_organiser_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."courses_ncc_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."courses_theme_idx"`);
    await queryRunner.query(`DROP INDEX "public"."courses_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "courses"`);
  }
}
