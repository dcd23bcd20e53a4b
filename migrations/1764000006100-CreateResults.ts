import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateResults1764000006100 implements MigrationInterface {
  name = 'CreateResults1764000006100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "result_nodes" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "pilot_id" uuid, "project_id" uuid, "ncc_id" uuid, "level" text NOT NULL, "title" jsonb NOT NULL, "description" jsonb, "leads_to_id" uuid, "order" integer, "source_id" uuid, "steward_id" uuid NOT NULL, "narrowed_to" text, CONSTRAINT "result_nodes_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "result_nodes_level_check_d295509d" CHECK ("level" in ('INPUT', 'ACTIVITY', 'OUTPUT', 'OUTCOME', 'IMPACT')), CONSTRAINT "result_nodes_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "result_nodes_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "result_nodes_visibility_idx" ON "result_nodes"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "result_nodes_pilot_id_idx" ON "result_nodes"  ("pilot_id", "id") `);
    await queryRunner.query(`CREATE INDEX "result_nodes_project_id_idx" ON "result_nodes"  ("project_id", "id") `);
    await queryRunner.query(`CREATE INDEX "result_nodes_ncc_id_idx" ON "result_nodes"  ("ncc_id", "id") `);
    await queryRunner.query(`CREATE INDEX "result_nodes_level_idx" ON "result_nodes"  ("level", "id") `);
    await queryRunner.query(`CREATE INDEX "result_nodes_leads_to_id_idx" ON "result_nodes"  ("leads_to_id", "id") `);
    await queryRunner.query(`CREATE INDEX "result_nodes_order_idx" ON "result_nodes"  ("order", "id") `);
    await queryRunner.query(`CREATE INDEX "result_nodes_source_id_idx" ON "result_nodes"  ("source_id", "id") `);
    await queryRunner.query(`CREATE INDEX "result_nodes_steward_id_idx" ON "result_nodes"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE TABLE "indicators" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "result_id" uuid NOT NULL, "code" text COLLATE "und-x-icu" NOT NULL, "name" jsonb NOT NULL, "unit" text COLLATE "und-x-icu" NOT NULL, "measure" text NOT NULL, "direction" text NOT NULL, "numerator_of" text, "denominator_of" text, "disaggregation" text array NOT NULL DEFAULT '{}', "baseline" double precision, "baseline_on" date, "baseline_on_precision" text, "target" double precision, "target_on" date, "target_on_precision" text, "needs_four_eyes" boolean NOT NULL DEFAULT true, "source_id" uuid, "steward_id" uuid NOT NULL, "narrowed_to" text, CONSTRAINT "indicators_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "indicators_measure_check_2b8278ab" CHECK ("measure" in ('SUM', 'STOCK', 'RATIO')), CONSTRAINT "indicators_direction_check_e99cf979" CHECK ("direction" in ('INCREASE', 'DECREASE')), CONSTRAINT "indicators_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "indicators_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "indicators_visibility_idx" ON "indicators"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "indicators_result_id_idx" ON "indicators"  ("result_id", "id") `);
    await queryRunner.query(`CREATE INDEX "indicators_code_idx" ON "indicators"  ("code", "id") `);
    await queryRunner.query(`CREATE INDEX "indicators_unit_idx" ON "indicators"  ("unit", "id") `);
    await queryRunner.query(`CREATE INDEX "indicators_measure_idx" ON "indicators"  ("measure", "id") `);
    await queryRunner.query(`CREATE INDEX "indicators_direction_idx" ON "indicators"  ("direction", "id") `);
    await queryRunner.query(`CREATE INDEX "indicators_baseline_idx" ON "indicators"  ("baseline", "id") `);
    await queryRunner.query(`CREATE INDEX "indicators_baseline_on_idx" ON "indicators"  ("baseline_on", "id") `);
    await queryRunner.query(`CREATE INDEX "indicators_target_idx" ON "indicators"  ("target", "id") `);
    await queryRunner.query(`CREATE INDEX "indicators_target_on_idx" ON "indicators"  ("target_on", "id") `);
    await queryRunner.query(
      `CREATE INDEX "indicators_needs_four_eyes_idx" ON "indicators"  ("needs_four_eyes", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "indicators_source_id_idx" ON "indicators"  ("source_id", "id") `);
    await queryRunner.query(`CREATE INDEX "indicators_steward_id_idx" ON "indicators"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE TABLE "indicator_values" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "indicator_id" uuid NOT NULL, "starts_on" date, "starts_on_precision" text NOT NULL, "ends_on" date, "ends_on_precision" text NOT NULL, "dimension" text COLLATE "und-x-icu", "category" text COLLATE "und-x-icu", "comparator" text NOT NULL, "value" double precision NOT NULL, "unit" text NOT NULL, "numerator" double precision, "denominator" double precision, "method" text, "evidence" text, "evidence_url" text, "confidence" text, "deadweight" double precision, "displacement" double precision, "attribution" double precision, "drop_off" double precision, "note" text COLLATE "und-x-icu", "state" text NOT NULL DEFAULT 'ENTERED', "entered_by" text, "source_id" uuid, "steward_id" uuid NOT NULL, "narrowed_to" text, CONSTRAINT "indicator_values_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "indicator_values_comparator_check_5a871d9a" CHECK ("comparator" in ('EQ', 'GT', 'GE', 'LT', 'LE', 'ABOUT')), CONSTRAINT "indicator_values_confidence_check_73393232" CHECK ("confidence" in ('LOW', 'MEDIUM', 'HIGH')), CONSTRAINT "indicator_values_state_check_c9af5125" CHECK ("state" in ('ENTERED', 'APPROVED')), CONSTRAINT "indicator_values_narrowed_to_check_1695e023" CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "indicator_values_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "indicator_values_visibility_idx" ON "indicator_values"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "indicator_values_indicator_id_idx" ON "indicator_values"  ("indicator_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "indicator_values_starts_on_idx" ON "indicator_values"  ("starts_on", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "indicator_values_ends_on_idx" ON "indicator_values"  ("ends_on", "id") `);
    await queryRunner.query(
      `CREATE INDEX "indicator_values_dimension_idx" ON "indicator_values"  ("dimension", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "indicator_values_category_idx" ON "indicator_values"  ("category", "id") `);
    await queryRunner.query(
      `CREATE INDEX "indicator_values_comparator_idx" ON "indicator_values"  ("comparator", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "indicator_values_value_idx" ON "indicator_values"  ("value", "id") `);
    await queryRunner.query(
      `CREATE INDEX "indicator_values_numerator_idx" ON "indicator_values"  ("numerator", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "indicator_values_denominator_idx" ON "indicator_values"  ("denominator", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "indicator_values_confidence_idx" ON "indicator_values"  ("confidence", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "indicator_values_deadweight_idx" ON "indicator_values"  ("deadweight", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "indicator_values_displacement_idx" ON "indicator_values"  ("displacement", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "indicator_values_attribution_idx" ON "indicator_values"  ("attribution", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "indicator_values_drop_off_idx" ON "indicator_values"  ("drop_off", "id") `);
    await queryRunner.query(`CREATE INDEX "indicator_values_note_idx" ON "indicator_values"  ("note", "id") `);
    await queryRunner.query(`CREATE INDEX "indicator_values_state_idx" ON "indicator_values"  ("state", "id") `);
    await queryRunner.query(
      `CREATE INDEX "indicator_values_source_id_idx" ON "indicator_values"  ("source_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "indicator_values_steward_id_idx" ON "indicator_values"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "value_decisions" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "indicator_value_id" uuid NOT NULL, "decision" text NOT NULL, "value" double precision NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "decided_by" text NOT NULL, "reason" text COLLATE "und-x-icu", CONSTRAINT "value_decisions_decision_check_233b73c5" CHECK ("decision" in ('APPROVED', 'REOPENED')), CONSTRAINT "value_decisions_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "value_decisions_indicator_value_id_idx" ON "value_decisions"  ("indicator_value_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "value_decisions_decision_idx" ON "value_decisions"  ("decision", "id") `);
    await queryRunner.query(`CREATE INDEX "value_decisions_value_idx" ON "value_decisions"  ("value", "id") `);
    await queryRunner.query(
      `CREATE INDEX "value_decisions_decided_at_idx" ON "value_decisions"  ("decided_at", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "value_decisions_reason_idx" ON "value_decisions"  ("reason", "id") `);
    await queryRunner.query(
      `ALTER TABLE "result_nodes" ADD CONSTRAINT "result_nodes_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "pilots"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "result_nodes" ADD CONSTRAINT "result_nodes_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "result_nodes" ADD CONSTRAINT "result_nodes_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "result_nodes" ADD CONSTRAINT "result_nodes_leads_to_id_fkey" FOREIGN KEY ("leads_to_id") REFERENCES "result_nodes"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "result_nodes" ADD CONSTRAINT "result_nodes_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "result_nodes" ADD CONSTRAINT "result_nodes_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "indicators" ADD CONSTRAINT "indicators_result_id_fkey" FOREIGN KEY ("result_id") REFERENCES "result_nodes"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "indicators" ADD CONSTRAINT "indicators_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "indicators" ADD CONSTRAINT "indicators_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "value_decisions" ADD CONSTRAINT "value_decisions_indicator_value_id_fkey" FOREIGN KEY ("indicator_value_id") REFERENCES "indicator_values"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "value_decisions" DROP CONSTRAINT "value_decisions_indicator_value_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "indicator_values" DROP CONSTRAINT "indicator_values_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "indicator_values" DROP CONSTRAINT "indicator_values_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "indicator_values" DROP CONSTRAINT "indicator_values_indicator_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "indicators" DROP CONSTRAINT "indicators_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "indicators" DROP CONSTRAINT "indicators_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "indicators" DROP CONSTRAINT "indicators_result_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "result_nodes" DROP CONSTRAINT "result_nodes_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "result_nodes" DROP CONSTRAINT "result_nodes_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "result_nodes" DROP CONSTRAINT "result_nodes_leads_to_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "result_nodes" DROP CONSTRAINT "result_nodes_ncc_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "result_nodes" DROP CONSTRAINT "result_nodes_project_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "result_nodes" DROP CONSTRAINT "result_nodes_pilot_id_fkey"`);
    await queryRunner.query(`DROP INDEX "public"."value_decisions_reason_idx"`);
    await queryRunner.query(`DROP INDEX "public"."value_decisions_decided_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."value_decisions_value_idx"`);
    await queryRunner.query(`DROP INDEX "public"."value_decisions_decision_idx"`);
    await queryRunner.query(`DROP INDEX "public"."value_decisions_indicator_value_id_idx"`);
    await queryRunner.query(`DROP TABLE "value_decisions"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_state_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_note_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_drop_off_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_attribution_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_displacement_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_deadweight_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_confidence_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_denominator_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_numerator_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_value_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_comparator_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_category_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_dimension_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_ends_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_starts_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_indicator_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicator_values_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "indicator_values"`);
    await queryRunner.query(`DROP INDEX "public"."indicators_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicators_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicators_needs_four_eyes_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicators_target_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicators_target_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicators_baseline_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicators_baseline_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicators_direction_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicators_measure_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicators_unit_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicators_code_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicators_result_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."indicators_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "indicators"`);
    await queryRunner.query(`DROP INDEX "public"."result_nodes_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."result_nodes_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."result_nodes_order_idx"`);
    await queryRunner.query(`DROP INDEX "public"."result_nodes_leads_to_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."result_nodes_level_idx"`);
    await queryRunner.query(`DROP INDEX "public"."result_nodes_ncc_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."result_nodes_project_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."result_nodes_pilot_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."result_nodes_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "result_nodes"`);
  }
}
