import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which transaction of the journal an event belongs to: its rows hang on it. Earlier events have none. */
export class AuditEventsHoldTheirChanges1764000005500 implements MigrationInterface {
  name = 'AuditEventsHoldTheirChanges1764000005500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "audit_events" ADD "transaction" text');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "audit_events" DROP COLUMN "transaction"');
  }
}
