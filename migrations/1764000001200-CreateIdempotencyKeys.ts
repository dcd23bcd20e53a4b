import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Requests that may be sent again: who asked, under which key, what (as a hash) and what the answer was. A row is written
 * in the transaction of its writes, so that there is an answer only where they were committed. A sweep removes old ones.
 */
export class CreateIdempotencyKeys1764000001200 implements MigrationInterface {
  name = 'CreateIdempotencyKeys1764000001200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE idempotency_keys (
        actor text NOT NULL,
        key text NOT NULL,
        request text NOT NULL,
        answer jsonb,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (actor, key)
      )`);
    await queryRunner.query('CREATE INDEX idempotency_keys_at ON idempotency_keys (at)');
    await queryRunner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO seedbed_app');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE idempotency_keys');
  }
}
