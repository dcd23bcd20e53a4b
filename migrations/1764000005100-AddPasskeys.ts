import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As all that lets people in: open to the system alone. */
const SECRET_TABLES = ['passkeys', 'passkey_challenges'];

const TABLES = [
  `CREATE TABLE passkeys (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    credential_id text NOT NULL UNIQUE,
    public_key bytea NOT NULL,
    counter bigint NOT NULL,
    transports text[] NOT NULL,
    name text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    last_used_at timestamptz
  )`,
  'CREATE INDEX passkeys_user_id_idx ON passkeys (user_id)',
  `CREATE TABLE passkey_challenges (
    id uuid PRIMARY KEY,
    hash bytea NOT NULL,
    session_id uuid REFERENCES sessions (id) ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
  )`,
  'CREATE INDEX passkey_challenges_expires_at_idx ON passkey_challenges (expires_at)',
  'CREATE INDEX passkey_challenges_session_id_idx ON passkey_challenges (session_id)',
];

export class AddPasskeys1764000005100 implements MigrationInterface {
  name = 'AddPasskeys1764000005100';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) await queryRunner.query(table);
    for (const table of SECRET_TABLES) {
      await queryRunner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO seedbed_app, seedbed_worker`);
      await queryRunner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await queryRunner.query(
        `CREATE POLICY system ON ${table} USING ((SELECT coalesce(current_setting('app.role', true), '') = 'SYSTEM'))`,
      );
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of SECRET_TABLES.toReversed()) await queryRunner.query(`DROP TABLE ${table}`);
  }
}
