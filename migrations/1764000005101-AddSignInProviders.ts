import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As all that lets people in: open to the system alone. */
const SECRET_TABLES = ['linked_providers', 'provider_requests'];

const TABLES = [
  `CREATE TABLE linked_providers (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    provider text NOT NULL,
    issuer text NOT NULL,
    subject bytea NOT NULL,
    linked_at timestamptz NOT NULL DEFAULT now(),
    last_used_at timestamptz,
    CONSTRAINT linked_providers_subject_key UNIQUE (issuer, subject),
    CONSTRAINT linked_providers_user_key UNIQUE (user_id, issuer)
  )`,
  `CREATE TABLE provider_requests (
    state bytea PRIMARY KEY,
    browser bytea NOT NULL,
    provider text NOT NULL,
    sealed bytea NOT NULL,
    target text NOT NULL,
    session_id uuid REFERENCES sessions (id) ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
  )`,
  'CREATE INDEX provider_requests_expires_at_idx ON provider_requests (expires_at)',
  'CREATE INDEX provider_requests_session_id_idx ON provider_requests (session_id)',
];

export class AddSignInProviders1764000005101 implements MigrationInterface {
  name = 'AddSignInProviders1764000005101';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) await queryRunner.query(table);
    for (const table of SECRET_TABLES) {
      await queryRunner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO seedbed_app, seedbed_worker`);
      await queryRunner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await queryRunner.query(
        `CREATE POLICY system ON ${table} USING ((SELECT coalesce(current_setting('app.role', true), '') = 'SYSTEM'))`,
      );
    }
    await queryRunner.query('ALTER TABLE "sessions" ADD "acr" text');
    await queryRunner.query('ALTER TABLE sign_in_challenges ADD acr text');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE sign_in_challenges DROP COLUMN acr');
    await queryRunner.query('ALTER TABLE "sessions" DROP COLUMN "acr"');
    for (const table of SECRET_TABLES.toReversed()) await queryRunner.query(`DROP TABLE ${table}`);
  }
}
