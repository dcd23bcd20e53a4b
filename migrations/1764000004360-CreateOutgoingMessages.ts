import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOutgoingMessages1764000004360 implements MigrationInterface {
  name = 'CreateOutgoingMessages1764000004360';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "outgoing_messages" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "idempotency_key" text NOT NULL, "purpose" text COLLATE "und-x-icu" NOT NULL, "recipient" text NOT NULL, "state" text NOT NULL DEFAULT 'WAITING', "on_unknown" text NOT NULL, "attempts" integer NOT NULL DEFAULT '0', "unknowns" integer NOT NULL DEFAULT '0', "not_before" TIMESTAMP WITH TIME ZONE, "expires_at" TIMESTAMP WITH TIME ZONE, "message_id" text NOT NULL, "reply_code" integer, "reply" text, "claimed_at" TIMESTAMP WITH TIME ZONE, "wire_at" TIMESTAMP WITH TIME ZONE, "finished_at" TIMESTAMP WITH TIME ZONE, "keep_days" integer NOT NULL, CONSTRAINT "outgoing_messages_state_check_ef5d026d" CHECK ("state" in ('WAITING', 'CLAIMED', 'SENDING', 'ACCEPTED', 'REJECTED', 'UNKNOWN', 'EXPIRED', 'FORGOTTEN')), CONSTRAINT "outgoing_messages_on_unknown_check_4b733e79" CHECK ("on_unknown" in ('RESEND', 'HOLD')), CONSTRAINT "outgoing_messages_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "outgoing_messages_purpose_idx" ON "outgoing_messages"  ("purpose", "id") `);
    await queryRunner.query(`CREATE INDEX "outgoing_messages_state_idx" ON "outgoing_messages"  ("state", "id") `);
    await queryRunner.query(
      `CREATE INDEX "outgoing_messages_on_unknown_idx" ON "outgoing_messages"  ("on_unknown", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "outgoing_messages_attempts_idx" ON "outgoing_messages"  ("attempts", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "outgoing_messages_unknowns_idx" ON "outgoing_messages"  ("unknowns", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "outgoing_messages_not_before_idx" ON "outgoing_messages"  ("not_before", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "outgoing_messages_expires_at_idx" ON "outgoing_messages"  ("expires_at", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "outgoing_messages_reply_code_idx" ON "outgoing_messages"  ("reply_code", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "outgoing_messages_claimed_at_idx" ON "outgoing_messages"  ("claimed_at", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "outgoing_messages_wire_at_idx" ON "outgoing_messages"  ("wire_at", "id") `);
    await queryRunner.query(
      `CREATE INDEX "outgoing_messages_finished_at_idx" ON "outgoing_messages"  ("finished_at", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "outgoing_messages_keep_days_idx" ON "outgoing_messages"  ("keep_days", "id") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "outgoing_messages_idempotency_key_key" ON "outgoing_messages"  ("idempotency_key") `,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "public"."outgoing_messages_idempotency_key_key"`);
    await queryRunner.query(`DROP INDEX "public"."outgoing_messages_keep_days_idx"`);
    await queryRunner.query(`DROP INDEX "public"."outgoing_messages_finished_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."outgoing_messages_wire_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."outgoing_messages_claimed_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."outgoing_messages_reply_code_idx"`);
    await queryRunner.query(`DROP INDEX "public"."outgoing_messages_expires_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."outgoing_messages_not_before_idx"`);
    await queryRunner.query(`DROP INDEX "public"."outgoing_messages_unknowns_idx"`);
    await queryRunner.query(`DROP INDEX "public"."outgoing_messages_attempts_idx"`);
    await queryRunner.query(`DROP INDEX "public"."outgoing_messages_on_unknown_idx"`);
    await queryRunner.query(`DROP INDEX "public"."outgoing_messages_state_idx"`);
    await queryRunner.query(`DROP INDEX "public"."outgoing_messages_purpose_idx"`);
    await queryRunner.query(`DROP TABLE "outgoing_messages"`);
  }
}
