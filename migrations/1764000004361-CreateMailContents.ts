import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows that only our own work reads: addresses, texts, and links that sign somebody in. */
const systemOnly = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY system ON ${table} USING ((SELECT coalesce(current_setting('app.role', true), '') = 'SYSTEM'));
  GRANT SELECT, INSERT, DELETE ON ${table} TO seedbed_app, seedbed_worker`;

/**
 * What a message says and to whom, apart from how far it is: the row goes when nobody needs the text any more. And the
 * mailbox of a demo, which holds messages as they arrived.
 */
export class CreateMailContents1764000004361 implements MigrationInterface {
  name = 'CreateMailContents1764000004361';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE outgoing_bodies (
        message_id uuid PRIMARY KEY REFERENCES outgoing_messages (id) ON DELETE CASCADE,
        from_address text NOT NULL,
        from_name text,
        to_address text NOT NULL,
        to_name text,
        subject text NOT NULL,
        text text NOT NULL,
        html text,
        headers jsonb NOT NULL
      )`);
    await queryRunner.query('CREATE INDEX outgoing_bodies_to ON outgoing_bodies (lower(to_address))');
    await queryRunner.query(systemOnly('outgoing_bodies'));
    await queryRunner.query(`
      CREATE TABLE mailbox_messages (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
        received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        from_address text NOT NULL,
        to_address text NOT NULL,
        subject text NOT NULL,
        message_id text NOT NULL,
        bytes bytea NOT NULL
      )`);
    await queryRunner.query('CREATE INDEX mailbox_messages_to ON mailbox_messages (lower(to_address))');
    await queryRunner.query(systemOnly('mailbox_messages'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE mailbox_messages');
    await queryRunner.query('DROP TABLE outgoing_bodies');
  }
}
