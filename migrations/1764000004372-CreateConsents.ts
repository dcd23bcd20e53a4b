import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateConsents1764000004372 implements MigrationInterface {
  name = 'CreateConsents1764000004372';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "consent_wordings" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "purpose" text COLLATE "und-x-icu" NOT NULL, "version" integer NOT NULL, "text" jsonb NOT NULL, CONSTRAINT "consent_wordings_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "consent_wordings_purpose_idx" ON "consent_wordings"  ("purpose", "id") `);
    await queryRunner.query(`CREATE INDEX "consent_wordings_version_idx" ON "consent_wordings"  ("version", "id") `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "consent_wordings_purpose_version_key" ON "consent_wordings"  ("purpose", "version") `,
    );
    await queryRunner.query(
      `CREATE TABLE "consent_events" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "contact_point_id" uuid NOT NULL, "no" integer NOT NULL, "purpose" text COLLATE "und-x-icu" NOT NULL, "kind" text NOT NULL, "legal_basis" text NOT NULL, "text_version_id" uuid, "locale" text, "channel" text NOT NULL, "ip_trunc" text, "ua_hash" text, "actor" text NOT NULL, "evidence" jsonb, "salt" text, "evidence_hash" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "prev_hash" text, "hash" text NOT NULL, CONSTRAINT "consent_events_kind_check_d8b58da1" CHECK ("kind" in ('REQUESTED', 'CONFIRMED', 'WITHDRAWN', 'OBJECTED', 'IMPORTED', 'EXPIRED')), CONSTRAINT "consent_events_legal_basis_check_ba8aa62a" CHECK ("legal_basis" in ('CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTEREST', 'PUBLIC_TASK', 'LEGITIMATE_INTEREST')), CONSTRAINT "consent_events_channel_check_906c647b" CHECK ("channel" in ('WEB_FORM', 'MAIL_LINK', 'PAPER', 'SPOKEN', 'IMPORT', 'SYSTEM')), CONSTRAINT "consent_events_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "consent_events_contact_point_id_idx" ON "consent_events"  ("contact_point_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "consent_events_no_idx" ON "consent_events"  ("no", "id") `);
    await queryRunner.query(`CREATE INDEX "consent_events_purpose_idx" ON "consent_events"  ("purpose", "id") `);
    await queryRunner.query(`CREATE INDEX "consent_events_kind_idx" ON "consent_events"  ("kind", "id") `);
    await queryRunner.query(
      `CREATE INDEX "consent_events_legal_basis_idx" ON "consent_events"  ("legal_basis", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "consent_events_text_version_id_idx" ON "consent_events"  ("text_version_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "consent_events_channel_idx" ON "consent_events"  ("channel", "id") `);
    await queryRunner.query(`CREATE INDEX "consent_events_at_idx" ON "consent_events"  ("at", "id") `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "consent_events_contact_point_id_no_key" ON "consent_events"  ("contact_point_id", "no") `,
    );
    await queryRunner.query(
      `CREATE TABLE "suppressions" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "address_hmac" text NOT NULL, "scope" text COLLATE "und-x-icu" NOT NULL, "reason" text NOT NULL, "until" TIMESTAMP WITH TIME ZONE, "source_event_id" uuid, CONSTRAINT "suppressions_reason_check_578cd520" CHECK ("reason" in ('HARD_BOUNCE', 'SOFT_REPEATED', 'COMPLAINT', 'OBJECTION', 'ERASURE', 'UNSUBSCRIBE', 'MANUAL')), CONSTRAINT "suppressions_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "suppressions_scope_idx" ON "suppressions"  ("scope", "id") `);
    await queryRunner.query(`CREATE INDEX "suppressions_reason_idx" ON "suppressions"  ("reason", "id") `);
    await queryRunner.query(`CREATE INDEX "suppressions_until_idx" ON "suppressions"  ("until", "id") `);
    await queryRunner.query(
      `CREATE INDEX "suppressions_source_event_id_idx" ON "suppressions"  ("source_event_id", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "suppressions_address_hmac_scope_key" ON "suppressions"  ("address_hmac", "scope") `,
    );
    await queryRunner.query(
      `ALTER TABLE "consent_events" ADD CONSTRAINT "consent_events_contact_point_id_fkey" FOREIGN KEY ("contact_point_id") REFERENCES "contact_points"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "consent_events" ADD CONSTRAINT "consent_events_text_version_id_fkey" FOREIGN KEY ("text_version_id") REFERENCES "consent_wordings"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "suppressions" ADD CONSTRAINT "suppressions_source_event_id_fkey" FOREIGN KEY ("source_event_id") REFERENCES "consent_events"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "suppressions" DROP CONSTRAINT "suppressions_source_event_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "consent_events" DROP CONSTRAINT "consent_events_text_version_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "consent_events" DROP CONSTRAINT "consent_events_contact_point_id_fkey"`);
    await queryRunner.query(`DROP INDEX "public"."suppressions_address_hmac_scope_key"`);
    await queryRunner.query(`DROP INDEX "public"."suppressions_source_event_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."suppressions_until_idx"`);
    await queryRunner.query(`DROP INDEX "public"."suppressions_reason_idx"`);
    await queryRunner.query(`DROP INDEX "public"."suppressions_scope_idx"`);
    await queryRunner.query(`DROP TABLE "suppressions"`);
    await queryRunner.query(`DROP INDEX "public"."consent_events_contact_point_id_no_key"`);
    await queryRunner.query(`DROP INDEX "public"."consent_events_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."consent_events_channel_idx"`);
    await queryRunner.query(`DROP INDEX "public"."consent_events_text_version_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."consent_events_legal_basis_idx"`);
    await queryRunner.query(`DROP INDEX "public"."consent_events_kind_idx"`);
    await queryRunner.query(`DROP INDEX "public"."consent_events_purpose_idx"`);
    await queryRunner.query(`DROP INDEX "public"."consent_events_no_idx"`);
    await queryRunner.query(`DROP INDEX "public"."consent_events_contact_point_id_idx"`);
    await queryRunner.query(`DROP TABLE "consent_events"`);
    await queryRunner.query(`DROP INDEX "public"."consent_wordings_purpose_version_key"`);
    await queryRunner.query(`DROP INDEX "public"."consent_wordings_version_idx"`);
    await queryRunner.query(`DROP INDEX "public"."consent_wordings_purpose_idx"`);
    await queryRunner.query(`DROP TABLE "consent_wordings"`);
  }
}
