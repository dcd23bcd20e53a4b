import type { MigrationInterface, QueryRunner } from 'typeorm';

const SYSTEM = `USING ((SELECT coalesce(current_setting('app.role', true), '') = 'SYSTEM'))`;

/** Tables that only the system of the processes reads; an earlier version could lose their policies while it migrated. */
const SYSTEM_ONLY = [
  'session_keys',
  'api_token_keys',
  'passwords',
  'totp_secrets',
  'recovery_codes',
  'sign_in_challenges',
  'one_time_links',
  'link_requests',
  'sign_in_attempts',
  'outgoing_bodies',
  'mailbox_messages',
];

/**
 * What each caller has spent of this hour, for all processes together. UNLOGGED: it is written often, and after a crash of
 * the database everybody may begin anew.
 */
export class CreateHourlyCosts1764000005700 implements MigrationInterface {
  name = 'CreateHourlyCosts1764000005700';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of SYSTEM_ONLY) {
      await queryRunner.query(`DROP POLICY IF EXISTS system ON ${table}`);
      await queryRunner.query(`CREATE POLICY system ON ${table} ${SYSTEM}`);
    }
    await queryRunner.query(`
      CREATE UNLOGGED TABLE hourly_costs (
        spender text PRIMARY KEY,
        since timestamptz NOT NULL,
        spent bigint NOT NULL,
        granted bigint NOT NULL
      )`);
    await queryRunner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON hourly_costs TO seedbed_app, seedbed_worker');
    await queryRunner.query('ALTER TABLE hourly_costs ENABLE ROW LEVEL SECURITY');
    await queryRunner.query(`CREATE POLICY system ON hourly_costs ${SYSTEM}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE hourly_costs');
  }
}
