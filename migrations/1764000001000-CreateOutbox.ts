import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The outbox: what a transaction tells others, written by it. `xid` orders rows by transaction and lets a relay take only
 * rows below the horizon; a plain sequence would skip rows of transactions that commit late. `done` names the subscribers
 * that have had a message, so that one failing subscriber does not make the others run again.
 */
export class CreateOutbox1764000001000 implements MigrationInterface {
  name = 'CreateOutbox1764000001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE outbox (
        seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
        topic text NOT NULL,
        key text,
        payload jsonb NOT NULL,
        actor text NOT NULL,
        request_id text NOT NULL,
        published_at timestamptz NOT NULL DEFAULT now(),
        done text[] NOT NULL DEFAULT '{}',
        attempts integer NOT NULL DEFAULT 0,
        retry_at timestamptz,
        error text,
        set_aside_at timestamptz,
        CONSTRAINT outbox_once_per_transaction UNIQUE (xid, topic, key)
      )`);
    await queryRunner.query('CREATE INDEX outbox_waiting ON outbox (xid, seq) WHERE set_aside_at IS NULL');
    await queryRunner.query('GRANT SELECT, INSERT ON outbox TO seedbed_app');
    await queryRunner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON outbox TO seedbed_worker');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE outbox');
  }
}
