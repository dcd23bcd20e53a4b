import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNewsletters1764000007000 implements MigrationInterface {
  name = 'CreateNewsletters1764000007000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "newsletter_topics" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "ncc_id" uuid NOT NULL, "slug" text COLLATE "und-x-icu" NOT NULL, "name" jsonb NOT NULL, "description" jsonb, "default_lang" text NOT NULL DEFAULT 'en', "sender_name" text, "postal_address" text, "accent" text, "is_open" boolean NOT NULL DEFAULT true, "has_archive" boolean NOT NULL DEFAULT true, "steward_id" uuid NOT NULL, CONSTRAINT "newsletter_topics_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "newsletter_topics_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_topics_visibility_idx" ON "newsletter_topics"  ("visibility", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "newsletter_topics_ncc_id_idx" ON "newsletter_topics"  ("ncc_id", "id") `);
    await queryRunner.query(`CREATE INDEX "newsletter_topics_slug_idx" ON "newsletter_topics"  ("slug", "id") `);
    await queryRunner.query(`CREATE INDEX "newsletter_topics_is_open_idx" ON "newsletter_topics"  ("is_open", "id") `);
    await queryRunner.query(
      `CREATE INDEX "newsletter_topics_has_archive_idx" ON "newsletter_topics"  ("has_archive", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_topics_steward_id_idx" ON "newsletter_topics"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "newsletter_topics_ncc_id_slug_key" ON "newsletter_topics"  ("ncc_id", "slug") WHERE archived_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE "newsletter_subscriptions" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "contact_point_id" uuid NOT NULL, "topic_id" uuid NOT NULL, "purpose" text NOT NULL, "state" text NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "newsletter_subscriptions_state_check_a98f6baa" CHECK ("state" in ('PENDING', 'CONFIRMED', 'WITHDRAWN')), CONSTRAINT "newsletter_subscriptions_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_subscriptions_contact_point_id_idx" ON "newsletter_subscriptions"  ("contact_point_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_subscriptions_topic_id_idx" ON "newsletter_subscriptions"  ("topic_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_subscriptions_state_idx" ON "newsletter_subscriptions"  ("state", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_subscriptions_since_idx" ON "newsletter_subscriptions"  ("since", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "newsletter_subscriptions_contact_point_id_topic_id_key" ON "newsletter_subscriptions"  ("contact_point_id", "topic_id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "newsletter_segments" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "name" text COLLATE "und-x-icu" NOT NULL, "filter" text NOT NULL DEFAULT '{}', "steward_id" uuid NOT NULL, CONSTRAINT "newsletter_segments_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "newsletter_segments_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_segments_visibility_idx" ON "newsletter_segments"  ("visibility", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "newsletter_segments_name_idx" ON "newsletter_segments"  ("name", "id") `);
    await queryRunner.query(
      `CREATE INDEX "newsletter_segments_steward_id_idx" ON "newsletter_segments"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "newsletter_issues" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "topic_id" uuid NOT NULL, "title" text COLLATE "und-x-icu" NOT NULL, "state" text NOT NULL DEFAULT 'DRAFT', "segment_id" uuid, "send_at" TIMESTAMP WITH TIME ZONE, "clock" text NOT NULL DEFAULT 'CENTRE', "window_from" integer, "window_to" integer, "only_weekdays" boolean NOT NULL DEFAULT false, "on_unknown" text NOT NULL DEFAULT 'RESEND', "per_minute" integer, "falls_back" boolean NOT NULL DEFAULT true, "in_archive" boolean NOT NULL DEFAULT true, "planned_at" TIMESTAMP WITH TIME ZONE, "ended_at" TIMESTAMP WITH TIME ZONE, "paused_because" text, "steward_id" uuid NOT NULL, CONSTRAINT "newsletter_issues_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "newsletter_issues_state_check_1bf37402" CHECK ("state" in ('DRAFT', 'SCHEDULED', 'PLANNING', 'SENDING', 'PAUSED', 'SENT', 'CANCELLED')), CONSTRAINT "newsletter_issues_clock_check_689d0591" CHECK ("clock" in ('CENTRE', 'RECIPIENT')), CONSTRAINT "newsletter_issues_on_unknown_check_4b733e79" CHECK ("on_unknown" in ('RESEND', 'HOLD')), CONSTRAINT "newsletter_issues_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_issues_visibility_idx" ON "newsletter_issues"  ("visibility", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_issues_topic_id_idx" ON "newsletter_issues"  ("topic_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "newsletter_issues_title_idx" ON "newsletter_issues"  ("title", "id") `);
    await queryRunner.query(`CREATE INDEX "newsletter_issues_state_idx" ON "newsletter_issues"  ("state", "id") `);
    await queryRunner.query(
      `CREATE INDEX "newsletter_issues_segment_id_idx" ON "newsletter_issues"  ("segment_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "newsletter_issues_send_at_idx" ON "newsletter_issues"  ("send_at", "id") `);
    await queryRunner.query(`CREATE INDEX "newsletter_issues_clock_idx" ON "newsletter_issues"  ("clock", "id") `);
    await queryRunner.query(
      `CREATE INDEX "newsletter_issues_window_from_idx" ON "newsletter_issues"  ("window_from", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_issues_window_to_idx" ON "newsletter_issues"  ("window_to", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_issues_only_weekdays_idx" ON "newsletter_issues"  ("only_weekdays", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_issues_on_unknown_idx" ON "newsletter_issues"  ("on_unknown", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_issues_per_minute_idx" ON "newsletter_issues"  ("per_minute", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_issues_falls_back_idx" ON "newsletter_issues"  ("falls_back", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_issues_in_archive_idx" ON "newsletter_issues"  ("in_archive", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_issues_planned_at_idx" ON "newsletter_issues"  ("planned_at", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_issues_ended_at_idx" ON "newsletter_issues"  ("ended_at", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_issues_steward_id_idx" ON "newsletter_issues"  ("steward_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "newsletter_variants" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "issue_id" uuid NOT NULL, "lang" text COLLATE "und-x-icu" NOT NULL, "subject" text NOT NULL, "preheader" text, "blocks" jsonb, "text" text, CONSTRAINT "newsletter_variants_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "newsletter_variants_issue_id_idx" ON "newsletter_variants"  ("issue_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "newsletter_variants_lang_idx" ON "newsletter_variants"  ("lang", "id") `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "newsletter_variants_issue_id_lang_key" ON "newsletter_variants"  ("issue_id", "lang") `,
    );
    await queryRunner.query(
      `ALTER TABLE "newsletter_topics" ADD CONSTRAINT "newsletter_topics_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "newsletter_topics" ADD CONSTRAINT "newsletter_topics_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "newsletter_subscriptions" ADD CONSTRAINT "newsletter_subscriptions_contact_point_id_fkey" FOREIGN KEY ("contact_point_id") REFERENCES "contact_points"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "newsletter_subscriptions" ADD CONSTRAINT "newsletter_subscriptions_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "newsletter_topics"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "newsletter_segments" ADD CONSTRAINT "newsletter_segments_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "newsletter_issues" ADD CONSTRAINT "newsletter_issues_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "newsletter_topics"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "newsletter_issues" ADD CONSTRAINT "newsletter_issues_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "newsletter_segments"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "newsletter_issues" ADD CONSTRAINT "newsletter_issues_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "newsletter_variants" ADD CONSTRAINT "newsletter_variants_issue_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "newsletter_issues"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "newsletter_variants" DROP CONSTRAINT "newsletter_variants_issue_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "newsletter_issues" DROP CONSTRAINT "newsletter_issues_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "newsletter_issues" DROP CONSTRAINT "newsletter_issues_segment_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "newsletter_issues" DROP CONSTRAINT "newsletter_issues_topic_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "newsletter_segments" DROP CONSTRAINT "newsletter_segments_steward_id_fkey"`);
    await queryRunner.query(
      `ALTER TABLE "newsletter_subscriptions" DROP CONSTRAINT "newsletter_subscriptions_topic_id_fkey"`,
    );
    await queryRunner.query(
      `ALTER TABLE "newsletter_subscriptions" DROP CONSTRAINT "newsletter_subscriptions_contact_point_id_fkey"`,
    );
    await queryRunner.query(`ALTER TABLE "newsletter_topics" DROP CONSTRAINT "newsletter_topics_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "newsletter_topics" DROP CONSTRAINT "newsletter_topics_ncc_id_fkey"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_variants_issue_id_lang_key"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_variants_lang_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_variants_issue_id_idx"`);
    await queryRunner.query(`DROP TABLE "newsletter_variants"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_ended_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_planned_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_in_archive_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_falls_back_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_per_minute_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_on_unknown_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_only_weekdays_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_window_to_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_window_from_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_clock_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_send_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_segment_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_state_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_title_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_topic_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_issues_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "newsletter_issues"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_segments_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_segments_name_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_segments_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "newsletter_segments"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_subscriptions_contact_point_id_topic_id_key"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_subscriptions_since_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_subscriptions_state_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_subscriptions_topic_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_subscriptions_contact_point_id_idx"`);
    await queryRunner.query(`DROP TABLE "newsletter_subscriptions"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_topics_ncc_id_slug_key"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_topics_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_topics_has_archive_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_topics_is_open_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_topics_slug_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_topics_ncc_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."newsletter_topics_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "newsletter_topics"`);
  }
}
