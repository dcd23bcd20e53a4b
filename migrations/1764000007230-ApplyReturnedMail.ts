import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What returned mail leaves behind: why something came back, in our own words, so that soft refusals can be counted; and how
 * often a message was tried to be applied. Which messages wait is asked often, and almost none do.
 */
export class ApplyReturnedMail1764000007230 implements MigrationInterface {
  name = 'ApplyReturnedMail1764000007230';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE newsletter_events ADD class text CHECK (class IN ('hard', 'soft', 'policy', 'unknown')), ADD reason text`);
    await queryRunner.query('ALTER TABLE newsletter_plans ADD judged_at timestamptz');
    await queryRunner.query('ALTER TABLE incoming_messages ADD attempts smallint NOT NULL DEFAULT 0');
    await queryRunner.query(
      'CREATE INDEX incoming_messages_waiting ON incoming_messages (received_at) WHERE applied_at IS NULL AND problem IS NULL',
    );
    await queryRunner.query('CREATE INDEX incoming_messages_delivery ON incoming_messages (delivery_id)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX incoming_messages_delivery');
    await queryRunner.query('DROP INDEX incoming_messages_waiting');
    await queryRunner.query('ALTER TABLE incoming_messages DROP attempts');
    await queryRunner.query('ALTER TABLE newsletter_plans DROP judged_at');
    await queryRunner.query('ALTER TABLE newsletter_events DROP class, DROP reason');
  }
}
