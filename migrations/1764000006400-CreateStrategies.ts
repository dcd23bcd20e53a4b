import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStrategies1764000006400 implements MigrationInterface {
  name = 'CreateStrategies1764000006400';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "project_actions" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "project_id" uuid NOT NULL, "order" integer NOT NULL, "title" jsonb NOT NULL, "status" text, "responsible_id" uuid, "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "source_id" uuid, "steward_id" uuid NOT NULL, "narrowed_to" text, "responsible_canonical_id" uuid, CONSTRAINT "project_actions_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "project_actions_status_check_36bb21f6" CHECK ("status" in ('PLANNED', 'ONGOING', 'DONE', 'DROPPED')), CONSTRAINT "project_actions_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "project_actions_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "project_actions_visibility_idx" ON "project_actions"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "project_actions_project_id_idx" ON "project_actions"  ("project_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "project_actions_order_idx" ON "project_actions"  ("order", "id") `);
    await queryRunner.query(`CREATE INDEX "project_actions_status_idx" ON "project_actions"  ("status", "id") `);
    await queryRunner.query(
      `CREATE INDEX "project_actions_responsible_id_idx" ON "project_actions"  ("responsible_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "project_actions_starts_on_idx" ON "project_actions"  ("starts_on", "id") `);
    await queryRunner.query(`CREATE INDEX "project_actions_ends_on_idx" ON "project_actions"  ("ends_on", "id") `);
    await queryRunner.query(`CREATE INDEX "project_actions_source_id_idx" ON "project_actions"  ("source_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "project_actions_steward_id_idx" ON "project_actions"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "project_actions_responsible_canonical_id_idx" ON "project_actions"  ("responsible_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "project_actions_project_id_order_key" ON "project_actions"  ("project_id", "order") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE "deliverables" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "project_id" uuid NOT NULL, "action_id" uuid, "code" text COLLATE "und-x-icu", "title" jsonb NOT NULL, "due_on" date, "due_on_precision" text, "handed_in_on" date, "handed_in_on_precision" text, "status" text, "responsible_id" uuid, "document_url" text, "note" text, "source_id" uuid, "steward_id" uuid NOT NULL, "narrowed_to" text, "responsible_canonical_id" uuid, CONSTRAINT "deliverables_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "deliverables_status_check_33f13713" CHECK ("status" in ('PLANNED', 'IN_PROGRESS', 'HANDED_IN', 'ACCEPTED', 'SENT_BACK', 'DROPPED')), CONSTRAINT "deliverables_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "deliverables_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "deliverables_visibility_idx" ON "deliverables"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "deliverables_project_id_idx" ON "deliverables"  ("project_id", "id") `);
    await queryRunner.query(`CREATE INDEX "deliverables_action_id_idx" ON "deliverables"  ("action_id", "id") `);
    await queryRunner.query(`CREATE INDEX "deliverables_code_idx" ON "deliverables"  ("code", "id") `);
    await queryRunner.query(`CREATE INDEX "deliverables_due_on_idx" ON "deliverables"  ("due_on", "id") `);
    await queryRunner.query(`CREATE INDEX "deliverables_handed_in_on_idx" ON "deliverables"  ("handed_in_on", "id") `);
    await queryRunner.query(`CREATE INDEX "deliverables_status_idx" ON "deliverables"  ("status", "id") `);
    await queryRunner.query(
      `CREATE INDEX "deliverables_responsible_id_idx" ON "deliverables"  ("responsible_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "deliverables_source_id_idx" ON "deliverables"  ("source_id", "id") `);
    await queryRunner.query(`CREATE INDEX "deliverables_steward_id_idx" ON "deliverables"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "deliverables_responsible_canonical_id_idx" ON "deliverables"  ("responsible_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "deliverables_project_id_code_key" ON "deliverables"  ("project_id", "code") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE "milestones" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "project_id" uuid NOT NULL, "action_id" uuid, "code" text COLLATE "und-x-icu", "title" jsonb NOT NULL, "due_on" date, "due_on_precision" text, "reached_on" date, "reached_on_precision" text, "status" text, "responsible_id" uuid, "evidence_url" text, "source_id" uuid, "steward_id" uuid NOT NULL, "narrowed_to" text, "responsible_canonical_id" uuid, CONSTRAINT "milestones_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "milestones_status_check_c482c655" CHECK ("status" in ('PLANNED', 'REACHED', 'DROPPED')), CONSTRAINT "milestones_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "milestones_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "milestones_visibility_idx" ON "milestones"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "milestones_project_id_idx" ON "milestones"  ("project_id", "id") `);
    await queryRunner.query(`CREATE INDEX "milestones_action_id_idx" ON "milestones"  ("action_id", "id") `);
    await queryRunner.query(`CREATE INDEX "milestones_code_idx" ON "milestones"  ("code", "id") `);
    await queryRunner.query(`CREATE INDEX "milestones_due_on_idx" ON "milestones"  ("due_on", "id") `);
    await queryRunner.query(`CREATE INDEX "milestones_reached_on_idx" ON "milestones"  ("reached_on", "id") `);
    await queryRunner.query(`CREATE INDEX "milestones_status_idx" ON "milestones"  ("status", "id") `);
    await queryRunner.query(`CREATE INDEX "milestones_responsible_id_idx" ON "milestones"  ("responsible_id", "id") `);
    await queryRunner.query(`CREATE INDEX "milestones_source_id_idx" ON "milestones"  ("source_id", "id") `);
    await queryRunner.query(`CREATE INDEX "milestones_steward_id_idx" ON "milestones"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "milestones_responsible_canonical_id_idx" ON "milestones"  ("responsible_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "milestones_project_id_code_key" ON "milestones"  ("project_id", "code") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE "strategies" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NCC', "archived_at" TIMESTAMP WITH TIME ZONE, "ncc_id" uuid NOT NULL, "title" jsonb NOT NULL, "status" text NOT NULL DEFAULT 'DRAFT', "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "adopted_on" date, "adopted_on_precision" text, "summary" jsonb, "website" text, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "strategies_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "strategies_status_check_656e2f98" CHECK ("status" in ('DRAFT', 'ADOPTED', 'CLOSED')), CONSTRAINT "strategies_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "strategies_visibility_idx" ON "strategies"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "strategies_ncc_id_idx" ON "strategies"  ("ncc_id", "id") `);
    await queryRunner.query(`CREATE INDEX "strategies_status_idx" ON "strategies"  ("status", "id") `);
    await queryRunner.query(`CREATE INDEX "strategies_starts_on_idx" ON "strategies"  ("starts_on", "id") `);
    await queryRunner.query(`CREATE INDEX "strategies_ends_on_idx" ON "strategies"  ("ends_on", "id") `);
    await queryRunner.query(`CREATE INDEX "strategies_adopted_on_idx" ON "strategies"  ("adopted_on", "id") `);
    await queryRunner.query(`CREATE INDEX "strategies_source_id_idx" ON "strategies"  ("source_id", "id") `);
    await queryRunner.query(`CREATE INDEX "strategies_steward_id_idx" ON "strategies"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE TABLE "strategy_objectives" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "strategy_id" uuid NOT NULL, "order" integer NOT NULL, "title" jsonb NOT NULL, "text" jsonb, "source_id" uuid, "steward_id" uuid NOT NULL, "narrowed_to" text, CONSTRAINT "strategy_objectives_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "strategy_objectives_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "strategy_objectives_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "strategy_objectives_visibility_idx" ON "strategy_objectives"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "strategy_objectives_strategy_id_idx" ON "strategy_objectives"  ("strategy_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "strategy_objectives_order_idx" ON "strategy_objectives"  ("order", "id") `);
    await queryRunner.query(
      `CREATE INDEX "strategy_objectives_source_id_idx" ON "strategy_objectives"  ("source_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "strategy_objectives_steward_id_idx" ON "strategy_objectives"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "strategy_objectives_strategy_id_order_key" ON "strategy_objectives"  ("strategy_id", "order") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE "objective_competences" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "objective_id" uuid NOT NULL, "competence_id" uuid NOT NULL, "note" text COLLATE "und-x-icu", "steward_id" uuid NOT NULL, "narrowed_to" text, CONSTRAINT "objective_competences_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "objective_competences_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "objective_competences_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "objective_competences_visibility_idx" ON "objective_competences"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "objective_competences_objective_id_idx" ON "objective_competences"  ("objective_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "objective_competences_competence_id_idx" ON "objective_competences"  ("competence_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "objective_competences_note_idx" ON "objective_competences"  ("note", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "objective_competences_steward_id_idx" ON "objective_competences"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "objective_competences_objective_id_competence_id_key" ON "objective_competences"  ("objective_id", "competence_id") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE "strategy_measures" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "objective_id" uuid NOT NULL, "order" integer, "title" jsonb NOT NULL, "text" jsonb, "responsible_id" uuid, "deadline" date, "deadline_precision" text, "status" text NOT NULL DEFAULT 'PLANNED', "since" date, "since_precision" text, "percent" integer, "evidence" text, "evidence_url" text, "source_id" uuid, "steward_id" uuid NOT NULL, "narrowed_to" text, "responsible_canonical_id" uuid, CONSTRAINT "strategy_measures_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "strategy_measures_status_check_6cb34a97" CHECK ("status" in ('PLANNED', 'IN_PROGRESS', 'DONE', 'DROPPED')), CONSTRAINT "strategy_measures_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "strategy_measures_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "strategy_measures_visibility_idx" ON "strategy_measures"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "strategy_measures_objective_id_idx" ON "strategy_measures"  ("objective_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "strategy_measures_order_idx" ON "strategy_measures"  ("order", "id") `);
    await queryRunner.query(
      `CREATE INDEX "strategy_measures_responsible_id_idx" ON "strategy_measures"  ("responsible_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "strategy_measures_deadline_idx" ON "strategy_measures"  ("deadline", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "strategy_measures_status_idx" ON "strategy_measures"  ("status", "id") `);
    await queryRunner.query(`CREATE INDEX "strategy_measures_since_idx" ON "strategy_measures"  ("since", "id") `);
    await queryRunner.query(`CREATE INDEX "strategy_measures_percent_idx" ON "strategy_measures"  ("percent", "id") `);
    await queryRunner.query(
      `CREATE INDEX "strategy_measures_source_id_idx" ON "strategy_measures"  ("source_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "strategy_measures_steward_id_idx" ON "strategy_measures"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "strategy_measures_responsible_canonical_id_idx" ON "strategy_measures"  ("responsible_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "measure_dependencies" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "measure_id" uuid NOT NULL, "depends_on_id" uuid NOT NULL, "note" text COLLATE "und-x-icu", "steward_id" uuid NOT NULL, "narrowed_to" text, CONSTRAINT "measure_dependencies_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "measure_dependencies_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "measure_dependencies_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "measure_dependencies_visibility_idx" ON "measure_dependencies"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "measure_dependencies_measure_id_idx" ON "measure_dependencies"  ("measure_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "measure_dependencies_depends_on_id_idx" ON "measure_dependencies"  ("depends_on_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "measure_dependencies_note_idx" ON "measure_dependencies"  ("note", "id") `);
    await queryRunner.query(
      `CREATE INDEX "measure_dependencies_steward_id_idx" ON "measure_dependencies"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "measure_dependencies_measure_id_depends_on_id_key" ON "measure_dependencies"  ("measure_id", "depends_on_id") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE "measure_steps" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "measure_id" uuid NOT NULL, "status" text NOT NULL, "moved_on" date, "moved_on_precision" text NOT NULL, "reason" text COLLATE "und-x-icu" NOT NULL, "evidence_url" text, "moved_by" text NOT NULL, CONSTRAINT "measure_steps_status_check_6cb34a97" CHECK ("status" in ('PLANNED', 'IN_PROGRESS', 'DONE', 'DROPPED')), CONSTRAINT "measure_steps_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "measure_steps_measure_id_idx" ON "measure_steps"  ("measure_id", "id") `);
    await queryRunner.query(`CREATE INDEX "measure_steps_status_idx" ON "measure_steps"  ("status", "id") `);
    await queryRunner.query(`CREATE INDEX "measure_steps_moved_on_idx" ON "measure_steps"  ("moved_on", "id") `);
    await queryRunner.query(`CREATE INDEX "measure_steps_reason_idx" ON "measure_steps"  ("reason", "id") `);
    await queryRunner.query(
      `CREATE TABLE "measure_people" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NCC', "archived_at" TIMESTAMP WITH TIME ZONE, "measure_id" uuid NOT NULL, "person_id" uuid NOT NULL, "note" text COLLATE "und-x-icu", "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "measure_people_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "measure_people_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "measure_people_visibility_idx" ON "measure_people"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "measure_people_measure_id_idx" ON "measure_people"  ("measure_id", "id") `);
    await queryRunner.query(`CREATE INDEX "measure_people_person_id_idx" ON "measure_people"  ("person_id", "id") `);
    await queryRunner.query(`CREATE INDEX "measure_people_note_idx" ON "measure_people"  ("note", "id") `);
    await queryRunner.query(`CREATE INDEX "measure_people_source_id_idx" ON "measure_people"  ("source_id", "id") `);
    await queryRunner.query(`CREATE INDEX "measure_people_steward_id_idx" ON "measure_people"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "measure_people_measure_id_person_id_key" ON "measure_people"  ("measure_id", "person_id") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE "due_reminders" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "ncc_id" uuid NOT NULL, "user_id" uuid NOT NULL, "kind" text NOT NULL, "item_id" uuid NOT NULL, "due_on" date, "due_on_precision" text NOT NULL, "language" text NOT NULL, "message_id" uuid, CONSTRAINT "due_reminders_kind_check_06377a14" CHECK ("kind" in ('MEASURE', 'DELIVERABLE', 'MILESTONE', 'CLAIM')), CONSTRAINT "due_reminders_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "due_reminders_ncc_id_idx" ON "due_reminders"  ("ncc_id", "id") `);
    await queryRunner.query(`CREATE INDEX "due_reminders_user_id_idx" ON "due_reminders"  ("user_id", "id") `);
    await queryRunner.query(`CREATE INDEX "due_reminders_kind_idx" ON "due_reminders"  ("kind", "id") `);
    await queryRunner.query(`CREATE INDEX "due_reminders_item_id_idx" ON "due_reminders"  ("item_id", "id") `);
    await queryRunner.query(`CREATE INDEX "due_reminders_due_on_idx" ON "due_reminders"  ("due_on", "id") `);
    await queryRunner.query(`CREATE INDEX "due_reminders_message_id_idx" ON "due_reminders"  ("message_id", "id") `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "due_reminders_user_id_item_id_due_on_key" ON "due_reminders"  ("user_id", "item_id", "due_on") `,
    );
    await queryRunner.query(
      `CREATE TABLE "practices" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "title" jsonb NOT NULL, "text" jsonb, "competence_id" uuid, "pilot_id" uuid, "owner_id" uuid, "website" text, "source_id" uuid, "steward_id" uuid NOT NULL, "owner_canonical_id" uuid, CONSTRAINT "practices_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "practices_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "practices_visibility_idx" ON "practices"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "practices_competence_id_idx" ON "practices"  ("competence_id", "id") `);
    await queryRunner.query(`CREATE INDEX "practices_pilot_id_idx" ON "practices"  ("pilot_id", "id") `);
    await queryRunner.query(`CREATE INDEX "practices_owner_id_idx" ON "practices"  ("owner_id", "id") `);
    await queryRunner.query(`CREATE INDEX "practices_source_id_idx" ON "practices"  ("source_id", "id") `);
    await queryRunner.query(`CREATE INDEX "practices_steward_id_idx" ON "practices"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "practices_owner_canonical_id_idx" ON "practices"  ("owner_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "learning_exchanges" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "mentor_ncc_id" uuid, "mentor_organisation_id" uuid, "learner_ncc_id" uuid, "learner_organisation_id" uuid, "competence_id" uuid, "practice_id" uuid, "status" text NOT NULL DEFAULT 'PROPOSED', "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "goal" text COLLATE "und-x-icu", "offered" text, "outcome" text, "evidence_url" text, "source_id" uuid, "steward_id" uuid NOT NULL, "mentor_organisation_canonical_id" uuid, "learner_organisation_canonical_id" uuid, CONSTRAINT "learning_exchanges_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "learning_exchanges_status_check_1fa478ec" CHECK ("status" in ('PROPOSED', 'AGREED', 'ONGOING', 'COMPLETED', 'CANCELLED')), CONSTRAINT "learning_exchanges_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "learning_exchanges_visibility_idx" ON "learning_exchanges"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "learning_exchanges_mentor_ncc_id_idx" ON "learning_exchanges"  ("mentor_ncc_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "learning_exchanges_mentor_organisation_id_idx" ON "learning_exchanges"  ("mentor_organisation_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "learning_exchanges_learner_ncc_id_idx" ON "learning_exchanges"  ("learner_ncc_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "learning_exchanges_learner_organisation_id_idx" ON "learning_exchanges"  ("learner_organisation_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "learning_exchanges_competence_id_idx" ON "learning_exchanges"  ("competence_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "learning_exchanges_practice_id_idx" ON "learning_exchanges"  ("practice_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "learning_exchanges_status_idx" ON "learning_exchanges"  ("status", "id") `);
    await queryRunner.query(
      `CREATE INDEX "learning_exchanges_starts_on_idx" ON "learning_exchanges"  ("starts_on", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "learning_exchanges_ends_on_idx" ON "learning_exchanges"  ("ends_on", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "learning_exchanges_goal_idx" ON "learning_exchanges"  ("goal", "id") `);
    await queryRunner.query(
      `CREATE INDEX "learning_exchanges_source_id_idx" ON "learning_exchanges"  ("source_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "learning_exchanges_steward_id_idx" ON "learning_exchanges"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "learning_exchanges_mentor_organisation_canonical_id_idx" ON "learning_exchanges"  ("mentor_organisation_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "learning_exchanges_learner_organisation_canonical_id_idx" ON "learning_exchanges"  ("learner_organisation_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "practice_adoptions" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "practice_id" uuid NOT NULL, "ncc_id" uuid, "organisation_id" uuid, "exchange_id" uuid, "state" text NOT NULL DEFAULT 'CONSIDERED', "since" date, "since_precision" text, "country_id" uuid, "territory" text COLLATE "und-x-icu", "evidence" text, "evidence_url" text, "note" text COLLATE "und-x-icu", "source_id" uuid, "steward_id" uuid NOT NULL, "narrowed_to" text, "organisation_canonical_id" uuid, CONSTRAINT "practice_adoptions_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "practice_adoptions_state_check_872de3c9" CHECK ("state" in ('CONSIDERED', 'ADOPTED', 'ADAPTED', 'GIVEN_UP')), CONSTRAINT "practice_adoptions_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "practice_adoptions_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "practice_adoptions_visibility_idx" ON "practice_adoptions"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "practice_adoptions_practice_id_idx" ON "practice_adoptions"  ("practice_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "practice_adoptions_ncc_id_idx" ON "practice_adoptions"  ("ncc_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "practice_adoptions_organisation_id_idx" ON "practice_adoptions"  ("organisation_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "practice_adoptions_exchange_id_idx" ON "practice_adoptions"  ("exchange_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "practice_adoptions_state_idx" ON "practice_adoptions"  ("state", "id") `);
    await queryRunner.query(`CREATE INDEX "practice_adoptions_since_idx" ON "practice_adoptions"  ("since", "id") `);
    await queryRunner.query(
      `CREATE INDEX "practice_adoptions_country_id_idx" ON "practice_adoptions"  ("country_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "practice_adoptions_territory_idx" ON "practice_adoptions"  ("territory", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "practice_adoptions_note_idx" ON "practice_adoptions"  ("note", "id") `);
    await queryRunner.query(
      `CREATE INDEX "practice_adoptions_source_id_idx" ON "practice_adoptions"  ("source_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "practice_adoptions_steward_id_idx" ON "practice_adoptions"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "practice_adoptions_organisation_canonical_id_idx" ON "practice_adoptions"  ("organisation_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "stage_criteria" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "code" text COLLATE "und-x-icu" NOT NULL, "stage" text NOT NULL, "order" integer NOT NULL, "name" jsonb NOT NULL, "description" jsonb, "source_id" uuid, CONSTRAINT "stage_criteria_stage_check_be0da43e" CHECK ("stage" in ('PLANNED', 'DESIGN', 'LAUNCHED', 'OPERATIONAL', 'MATURE')), CONSTRAINT "stage_criteria_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "stage_criteria_code_idx" ON "stage_criteria"  ("code", "id") `);
    await queryRunner.query(`CREATE INDEX "stage_criteria_stage_idx" ON "stage_criteria"  ("stage", "id") `);
    await queryRunner.query(`CREATE INDEX "stage_criteria_order_idx" ON "stage_criteria"  ("order", "id") `);
    await queryRunner.query(`CREATE INDEX "stage_criteria_source_id_idx" ON "stage_criteria"  ("source_id", "id") `);
    await queryRunner.query(`CREATE UNIQUE INDEX "stage_criteria_code_key" ON "stage_criteria"  ("code") `);
    await queryRunner.query(
      `CREATE TABLE "stage_assessments" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "ncc_id" uuid NOT NULL, "criterion_id" uuid NOT NULL, "verdict" text NOT NULL, "assessed_on" date, "assessed_on_precision" text NOT NULL, "evidence" text COLLATE "und-x-icu", "evidence_url" text, "assessed_by" text, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "stage_assessments_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "stage_assessments_verdict_check_98ef6a99" CHECK ("verdict" in ('MET', 'PARTLY', 'NOT_MET', 'UNKNOWN')), CONSTRAINT "stage_assessments_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "stage_assessments_visibility_idx" ON "stage_assessments"  ("visibility", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "stage_assessments_ncc_id_idx" ON "stage_assessments"  ("ncc_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "stage_assessments_criterion_id_idx" ON "stage_assessments"  ("criterion_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "stage_assessments_verdict_idx" ON "stage_assessments"  ("verdict", "id") `);
    await queryRunner.query(
      `CREATE INDEX "stage_assessments_assessed_on_idx" ON "stage_assessments"  ("assessed_on", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "stage_assessments_evidence_idx" ON "stage_assessments"  ("evidence", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "stage_assessments_source_id_idx" ON "stage_assessments"  ("source_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "stage_assessments_steward_id_idx" ON "stage_assessments"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "stage_steps" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "ncc_id" uuid NOT NULL, "stage" text NOT NULL, "stage_before" text, "moved_on" date, "moved_on_precision" text NOT NULL, "reason" text COLLATE "und-x-icu" NOT NULL, "not_met" text array NOT NULL DEFAULT '{}', "moved_by" text NOT NULL, CONSTRAINT "stage_steps_stage_check_be0da43e" CHECK ("stage" in ('PLANNED', 'DESIGN', 'LAUNCHED', 'OPERATIONAL', 'MATURE')), CONSTRAINT "stage_steps_stage_before_check_be0da43e" CHECK ("stage_before" in ('PLANNED', 'DESIGN', 'LAUNCHED', 'OPERATIONAL', 'MATURE')), CONSTRAINT "stage_steps_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "stage_steps_ncc_id_idx" ON "stage_steps"  ("ncc_id", "id") `);
    await queryRunner.query(`CREATE INDEX "stage_steps_stage_idx" ON "stage_steps"  ("stage", "id") `);
    await queryRunner.query(`CREATE INDEX "stage_steps_stage_before_idx" ON "stage_steps"  ("stage_before", "id") `);
    await queryRunner.query(`CREATE INDEX "stage_steps_moved_on_idx" ON "stage_steps"  ("moved_on", "id") `);
    await queryRunner.query(`CREATE INDEX "stage_steps_reason_idx" ON "stage_steps"  ("reason", "id") `);
    await queryRunner.query(
      `ALTER TABLE "project_actions" ADD CONSTRAINT "project_actions_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "project_actions" ADD CONSTRAINT "project_actions_responsible_id_fkey" FOREIGN KEY ("responsible_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "project_actions" ADD CONSTRAINT "project_actions_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "project_actions" ADD CONSTRAINT "project_actions_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "project_actions"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_responsible_id_fkey" FOREIGN KEY ("responsible_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "milestones" ADD CONSTRAINT "milestones_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "milestones" ADD CONSTRAINT "milestones_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "project_actions"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "milestones" ADD CONSTRAINT "milestones_responsible_id_fkey" FOREIGN KEY ("responsible_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "milestones" ADD CONSTRAINT "milestones_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "milestones" ADD CONSTRAINT "milestones_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "strategies" ADD CONSTRAINT "strategies_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "strategies" ADD CONSTRAINT "strategies_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "strategies" ADD CONSTRAINT "strategies_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "strategy_objectives" ADD CONSTRAINT "strategy_objectives_strategy_id_fkey" FOREIGN KEY ("strategy_id") REFERENCES "strategies"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "strategy_objectives" ADD CONSTRAINT "strategy_objectives_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "strategy_objectives" ADD CONSTRAINT "strategy_objectives_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "objective_competences" ADD CONSTRAINT "objective_competences_objective_id_fkey" FOREIGN KEY ("objective_id") REFERENCES "strategy_objectives"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "objective_competences" ADD CONSTRAINT "objective_competences_competence_id_fkey" FOREIGN KEY ("competence_id") REFERENCES "competences"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "objective_competences" ADD CONSTRAINT "objective_competences_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "strategy_measures" ADD CONSTRAINT "strategy_measures_objective_id_fkey" FOREIGN KEY ("objective_id") REFERENCES "strategy_objectives"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "strategy_measures" ADD CONSTRAINT "strategy_measures_responsible_id_fkey" FOREIGN KEY ("responsible_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "strategy_measures" ADD CONSTRAINT "strategy_measures_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "strategy_measures" ADD CONSTRAINT "strategy_measures_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "measure_dependencies" ADD CONSTRAINT "measure_dependencies_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "strategy_measures"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "measure_dependencies" ADD CONSTRAINT "measure_dependencies_depends_on_id_fkey" FOREIGN KEY ("depends_on_id") REFERENCES "strategy_measures"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "measure_dependencies" ADD CONSTRAINT "measure_dependencies_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "measure_steps" ADD CONSTRAINT "measure_steps_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "strategy_measures"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "measure_people" ADD CONSTRAINT "measure_people_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "strategy_measures"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "measure_people" ADD CONSTRAINT "measure_people_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "measure_people" ADD CONSTRAINT "measure_people_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "measure_people" ADD CONSTRAINT "measure_people_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "due_reminders" ADD CONSTRAINT "due_reminders_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "due_reminders" ADD CONSTRAINT "due_reminders_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "practices" ADD CONSTRAINT "practices_competence_id_fkey" FOREIGN KEY ("competence_id") REFERENCES "competences"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "practices" ADD CONSTRAINT "practices_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "pilots"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "practices" ADD CONSTRAINT "practices_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "practices" ADD CONSTRAINT "practices_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "practices" ADD CONSTRAINT "practices_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "learning_exchanges" ADD CONSTRAINT "learning_exchanges_mentor_ncc_id_fkey" FOREIGN KEY ("mentor_ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "learning_exchanges" ADD CONSTRAINT "learning_exchanges_mentor_organisation_id_fkey" FOREIGN KEY ("mentor_organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "learning_exchanges" ADD CONSTRAINT "learning_exchanges_learner_ncc_id_fkey" FOREIGN KEY ("learner_ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "learning_exchanges" ADD CONSTRAINT "learning_exchanges_learner_organisation_id_fkey" FOREIGN KEY ("learner_organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "learning_exchanges" ADD CONSTRAINT "learning_exchanges_competence_id_fkey" FOREIGN KEY ("competence_id") REFERENCES "competences"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "learning_exchanges" ADD CONSTRAINT "learning_exchanges_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practices"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "learning_exchanges" ADD CONSTRAINT "learning_exchanges_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "learning_exchanges" ADD CONSTRAINT "learning_exchanges_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "practice_adoptions" ADD CONSTRAINT "practice_adoptions_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practices"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "practice_adoptions" ADD CONSTRAINT "practice_adoptions_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "practice_adoptions" ADD CONSTRAINT "practice_adoptions_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "practice_adoptions" ADD CONSTRAINT "practice_adoptions_exchange_id_fkey" FOREIGN KEY ("exchange_id") REFERENCES "learning_exchanges"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "practice_adoptions" ADD CONSTRAINT "practice_adoptions_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "countries"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "practice_adoptions" ADD CONSTRAINT "practice_adoptions_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "practice_adoptions" ADD CONSTRAINT "practice_adoptions_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "stage_criteria" ADD CONSTRAINT "stage_criteria_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "stage_assessments" ADD CONSTRAINT "stage_assessments_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "stage_assessments" ADD CONSTRAINT "stage_assessments_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "stage_criteria"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "stage_assessments" ADD CONSTRAINT "stage_assessments_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "stage_assessments" ADD CONSTRAINT "stage_assessments_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "stage_steps" ADD CONSTRAINT "stage_steps_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "stage_steps" DROP CONSTRAINT "stage_steps_ncc_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "stage_assessments" DROP CONSTRAINT "stage_assessments_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "stage_assessments" DROP CONSTRAINT "stage_assessments_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "stage_assessments" DROP CONSTRAINT "stage_assessments_criterion_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "stage_assessments" DROP CONSTRAINT "stage_assessments_ncc_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "stage_criteria" DROP CONSTRAINT "stage_criteria_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "practice_adoptions" DROP CONSTRAINT "practice_adoptions_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "practice_adoptions" DROP CONSTRAINT "practice_adoptions_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "practice_adoptions" DROP CONSTRAINT "practice_adoptions_country_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "practice_adoptions" DROP CONSTRAINT "practice_adoptions_exchange_id_fkey"`);
    await queryRunner.query(
      `ALTER TABLE "practice_adoptions" DROP CONSTRAINT "practice_adoptions_organisation_id_fkey"`,
    );
    await queryRunner.query(`ALTER TABLE "practice_adoptions" DROP CONSTRAINT "practice_adoptions_ncc_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "practice_adoptions" DROP CONSTRAINT "practice_adoptions_practice_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "learning_exchanges" DROP CONSTRAINT "learning_exchanges_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "learning_exchanges" DROP CONSTRAINT "learning_exchanges_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "learning_exchanges" DROP CONSTRAINT "learning_exchanges_practice_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "learning_exchanges" DROP CONSTRAINT "learning_exchanges_competence_id_fkey"`);
    await queryRunner.query(
      `ALTER TABLE "learning_exchanges" DROP CONSTRAINT "learning_exchanges_learner_organisation_id_fkey"`,
    );
    await queryRunner.query(
      `ALTER TABLE "learning_exchanges" DROP CONSTRAINT "learning_exchanges_learner_ncc_id_fkey"`,
    );
    await queryRunner.query(
      `ALTER TABLE "learning_exchanges" DROP CONSTRAINT "learning_exchanges_mentor_organisation_id_fkey"`,
    );
    await queryRunner.query(`ALTER TABLE "learning_exchanges" DROP CONSTRAINT "learning_exchanges_mentor_ncc_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "practices" DROP CONSTRAINT "practices_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "practices" DROP CONSTRAINT "practices_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "practices" DROP CONSTRAINT "practices_owner_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "practices" DROP CONSTRAINT "practices_pilot_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "practices" DROP CONSTRAINT "practices_competence_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "due_reminders" DROP CONSTRAINT "due_reminders_user_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "due_reminders" DROP CONSTRAINT "due_reminders_ncc_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "measure_people" DROP CONSTRAINT "measure_people_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "measure_people" DROP CONSTRAINT "measure_people_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "measure_people" DROP CONSTRAINT "measure_people_person_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "measure_people" DROP CONSTRAINT "measure_people_measure_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "measure_steps" DROP CONSTRAINT "measure_steps_measure_id_fkey"`);
    await queryRunner.query(
      `ALTER TABLE "measure_dependencies" DROP CONSTRAINT "measure_dependencies_steward_id_fkey"`,
    );
    await queryRunner.query(
      `ALTER TABLE "measure_dependencies" DROP CONSTRAINT "measure_dependencies_depends_on_id_fkey"`,
    );
    await queryRunner.query(
      `ALTER TABLE "measure_dependencies" DROP CONSTRAINT "measure_dependencies_measure_id_fkey"`,
    );
    await queryRunner.query(`ALTER TABLE "strategy_measures" DROP CONSTRAINT "strategy_measures_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "strategy_measures" DROP CONSTRAINT "strategy_measures_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "strategy_measures" DROP CONSTRAINT "strategy_measures_responsible_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "strategy_measures" DROP CONSTRAINT "strategy_measures_objective_id_fkey"`);
    await queryRunner.query(
      `ALTER TABLE "objective_competences" DROP CONSTRAINT "objective_competences_steward_id_fkey"`,
    );
    await queryRunner.query(
      `ALTER TABLE "objective_competences" DROP CONSTRAINT "objective_competences_competence_id_fkey"`,
    );
    await queryRunner.query(
      `ALTER TABLE "objective_competences" DROP CONSTRAINT "objective_competences_objective_id_fkey"`,
    );
    await queryRunner.query(`ALTER TABLE "strategy_objectives" DROP CONSTRAINT "strategy_objectives_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "strategy_objectives" DROP CONSTRAINT "strategy_objectives_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "strategy_objectives" DROP CONSTRAINT "strategy_objectives_strategy_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "strategies" DROP CONSTRAINT "strategies_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "strategies" DROP CONSTRAINT "strategies_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "strategies" DROP CONSTRAINT "strategies_ncc_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "milestones" DROP CONSTRAINT "milestones_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "milestones" DROP CONSTRAINT "milestones_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "milestones" DROP CONSTRAINT "milestones_responsible_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "milestones" DROP CONSTRAINT "milestones_action_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "milestones" DROP CONSTRAINT "milestones_project_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "deliverables" DROP CONSTRAINT "deliverables_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "deliverables" DROP CONSTRAINT "deliverables_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "deliverables" DROP CONSTRAINT "deliverables_responsible_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "deliverables" DROP CONSTRAINT "deliverables_action_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "deliverables" DROP CONSTRAINT "deliverables_project_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "project_actions" DROP CONSTRAINT "project_actions_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "project_actions" DROP CONSTRAINT "project_actions_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "project_actions" DROP CONSTRAINT "project_actions_responsible_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "project_actions" DROP CONSTRAINT "project_actions_project_id_fkey"`);
    await queryRunner.query(`DROP INDEX "public"."stage_steps_reason_idx"`);
    await queryRunner.query(`DROP INDEX "public"."stage_steps_moved_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."stage_steps_stage_before_idx"`);
    await queryRunner.query(`DROP INDEX "public"."stage_steps_stage_idx"`);
    await queryRunner.query(`DROP INDEX "public"."stage_steps_ncc_id_idx"`);
    await queryRunner.query(`DROP TABLE "stage_steps"`);
    await queryRunner.query(`DROP INDEX "public"."stage_assessments_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."stage_assessments_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."stage_assessments_evidence_idx"`);
    await queryRunner.query(`DROP INDEX "public"."stage_assessments_assessed_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."stage_assessments_verdict_idx"`);
    await queryRunner.query(`DROP INDEX "public"."stage_assessments_criterion_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."stage_assessments_ncc_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."stage_assessments_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "stage_assessments"`);
    await queryRunner.query(`DROP INDEX "public"."stage_criteria_code_key"`);
    await queryRunner.query(`DROP INDEX "public"."stage_criteria_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."stage_criteria_order_idx"`);
    await queryRunner.query(`DROP INDEX "public"."stage_criteria_stage_idx"`);
    await queryRunner.query(`DROP INDEX "public"."stage_criteria_code_idx"`);
    await queryRunner.query(`DROP TABLE "stage_criteria"`);
    await queryRunner.query(`DROP INDEX "public"."practice_adoptions_organisation_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practice_adoptions_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practice_adoptions_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practice_adoptions_note_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practice_adoptions_territory_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practice_adoptions_country_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practice_adoptions_since_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practice_adoptions_state_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practice_adoptions_exchange_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practice_adoptions_organisation_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practice_adoptions_ncc_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practice_adoptions_practice_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practice_adoptions_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "practice_adoptions"`);
    await queryRunner.query(`DROP INDEX "public"."learning_exchanges_learner_organisation_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."learning_exchanges_mentor_organisation_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."learning_exchanges_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."learning_exchanges_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."learning_exchanges_goal_idx"`);
    await queryRunner.query(`DROP INDEX "public"."learning_exchanges_ends_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."learning_exchanges_starts_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."learning_exchanges_status_idx"`);
    await queryRunner.query(`DROP INDEX "public"."learning_exchanges_practice_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."learning_exchanges_competence_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."learning_exchanges_learner_organisation_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."learning_exchanges_learner_ncc_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."learning_exchanges_mentor_organisation_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."learning_exchanges_mentor_ncc_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."learning_exchanges_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "learning_exchanges"`);
    await queryRunner.query(`DROP INDEX "public"."practices_owner_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practices_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practices_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practices_owner_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practices_pilot_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practices_competence_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."practices_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "practices"`);
    await queryRunner.query(`DROP INDEX "public"."due_reminders_user_id_item_id_due_on_key"`);
    await queryRunner.query(`DROP INDEX "public"."due_reminders_message_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."due_reminders_due_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."due_reminders_item_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."due_reminders_kind_idx"`);
    await queryRunner.query(`DROP INDEX "public"."due_reminders_user_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."due_reminders_ncc_id_idx"`);
    await queryRunner.query(`DROP TABLE "due_reminders"`);
    await queryRunner.query(`DROP INDEX "public"."measure_people_measure_id_person_id_key"`);
    await queryRunner.query(`DROP INDEX "public"."measure_people_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."measure_people_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."measure_people_note_idx"`);
    await queryRunner.query(`DROP INDEX "public"."measure_people_person_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."measure_people_measure_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."measure_people_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "measure_people"`);
    await queryRunner.query(`DROP INDEX "public"."measure_steps_reason_idx"`);
    await queryRunner.query(`DROP INDEX "public"."measure_steps_moved_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."measure_steps_status_idx"`);
    await queryRunner.query(`DROP INDEX "public"."measure_steps_measure_id_idx"`);
    await queryRunner.query(`DROP TABLE "measure_steps"`);
    await queryRunner.query(`DROP INDEX "public"."measure_dependencies_measure_id_depends_on_id_key"`);
    await queryRunner.query(`DROP INDEX "public"."measure_dependencies_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."measure_dependencies_note_idx"`);
    await queryRunner.query(`DROP INDEX "public"."measure_dependencies_depends_on_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."measure_dependencies_measure_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."measure_dependencies_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "measure_dependencies"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_measures_responsible_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_measures_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_measures_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_measures_percent_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_measures_since_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_measures_status_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_measures_deadline_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_measures_responsible_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_measures_order_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_measures_objective_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_measures_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "strategy_measures"`);
    await queryRunner.query(`DROP INDEX "public"."objective_competences_objective_id_competence_id_key"`);
    await queryRunner.query(`DROP INDEX "public"."objective_competences_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."objective_competences_note_idx"`);
    await queryRunner.query(`DROP INDEX "public"."objective_competences_competence_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."objective_competences_objective_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."objective_competences_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "objective_competences"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_objectives_strategy_id_order_key"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_objectives_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_objectives_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_objectives_order_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_objectives_strategy_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategy_objectives_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "strategy_objectives"`);
    await queryRunner.query(`DROP INDEX "public"."strategies_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategies_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategies_adopted_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategies_ends_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategies_starts_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategies_status_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategies_ncc_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."strategies_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "strategies"`);
    await queryRunner.query(`DROP INDEX "public"."milestones_project_id_code_key"`);
    await queryRunner.query(`DROP INDEX "public"."milestones_responsible_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."milestones_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."milestones_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."milestones_responsible_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."milestones_status_idx"`);
    await queryRunner.query(`DROP INDEX "public"."milestones_reached_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."milestones_due_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."milestones_code_idx"`);
    await queryRunner.query(`DROP INDEX "public"."milestones_action_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."milestones_project_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."milestones_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "milestones"`);
    await queryRunner.query(`DROP INDEX "public"."deliverables_project_id_code_key"`);
    await queryRunner.query(`DROP INDEX "public"."deliverables_responsible_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."deliverables_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."deliverables_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."deliverables_responsible_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."deliverables_status_idx"`);
    await queryRunner.query(`DROP INDEX "public"."deliverables_handed_in_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."deliverables_due_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."deliverables_code_idx"`);
    await queryRunner.query(`DROP INDEX "public"."deliverables_action_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."deliverables_project_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."deliverables_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "deliverables"`);
    await queryRunner.query(`DROP INDEX "public"."project_actions_project_id_order_key"`);
    await queryRunner.query(`DROP INDEX "public"."project_actions_responsible_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."project_actions_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."project_actions_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."project_actions_ends_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."project_actions_starts_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."project_actions_responsible_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."project_actions_status_idx"`);
    await queryRunner.query(`DROP INDEX "public"."project_actions_order_idx"`);
    await queryRunner.query(`DROP INDEX "public"."project_actions_project_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."project_actions_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "project_actions"`);
  }
}
