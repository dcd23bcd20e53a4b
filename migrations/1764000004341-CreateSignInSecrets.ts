import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody but the system of the api and the worker gets at these: no API, no reader, whatever their role. */
const SECRET_TABLES = [
  'session_keys',
  'api_token_keys',
  'passwords',
  'totp_secrets',
  'recovery_codes',
  'sign_in_challenges',
  'one_time_links',
  'link_requests',
  'sign_in_attempts',
];

/** What lets people in. Secrets are kept as keyed hashes; what has to be read again (a TOTP secret), encrypted. */
const TABLES = [
  `CREATE TABLE session_keys (
    hash bytea PRIMARY KEY,
    session_id uuid NOT NULL UNIQUE REFERENCES sessions (id) ON DELETE CASCADE
  )`,
  `CREATE TABLE api_token_keys (
    hash bytea PRIMARY KEY,
    api_token_id uuid NOT NULL UNIQUE REFERENCES api_tokens (id) ON DELETE CASCADE
  )`,
  `CREATE TABLE passwords (
    user_id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    hash text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE TABLE totp_secrets (
    user_id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    secret bytea,
    last_step bigint,
    offered bytea,
    offered_at timestamptz
  )`,
  `CREATE TABLE recovery_codes (
    hash bytea PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    used_at timestamptz
  )`,
  'CREATE INDEX recovery_codes_user_id_idx ON recovery_codes (user_id)',
  `CREATE TABLE sign_in_challenges (
    hash bytea PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    way text NOT NULL,
    expires_at timestamptz NOT NULL
  )`,
  'CREATE INDEX sign_in_challenges_user_id_idx ON sign_in_challenges (user_id)',
  `CREATE TABLE one_time_links (
    hash bytea PRIMARY KEY,
    purpose text NOT NULL CONSTRAINT one_time_links_purpose_check CHECK (purpose IN ('SIGN_IN', 'INVITATION')),
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
  )`,
  'CREATE INDEX one_time_links_user_id_idx ON one_time_links (user_id)',
  `CREATE TABLE link_requests (
    id uuid PRIMARY KEY,
    purpose text NOT NULL CONSTRAINT link_requests_purpose_check CHECK (purpose IN ('SIGN_IN', 'INVITATION')),
    email text NOT NULL,
    language text NOT NULL,
    address text NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE TABLE sign_in_attempts (
    bucket bytea PRIMARY KEY,
    since timestamptz NOT NULL,
    count integer NOT NULL
  )`,
];

/**
 * Every process forgets who holds which secret as soon as somebody may have lost something. A trigger says so, because no
 * way of changing one of these may be forgotten.
 */
const NOTIFY = `
  CREATE FUNCTION identity_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('identity', '');
    RETURN NULL;
  END $$`;
const NOTIFIED: Readonly<Record<string, string>> = {
  users: 'UPDATE OF status OR DELETE',
  role_assignments: 'INSERT OR UPDATE OR DELETE',
  sessions: 'UPDATE OF revoked_at, acting_role, has_second_factor, ends_at OR DELETE',
  session_keys: 'UPDATE OR DELETE',
  api_tokens: 'UPDATE OF revoked_at, expires_at, role, scope, ncc_id OR DELETE',
  api_token_keys: 'UPDATE OR DELETE',
};

/** What happened has happened. */
const STAYS = `
  CREATE FUNCTION audit_event_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'An audit event is never changed.' USING errcode = 'check_violation';
  END $$`;

export class CreateSignInSecrets1764000004341 implements MigrationInterface {
  name = 'CreateSignInSecrets1764000004341';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) await queryRunner.query(table);
    for (const table of SECRET_TABLES) {
      await queryRunner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO seedbed_app, seedbed_worker`);
      await queryRunner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await queryRunner.query(
        `CREATE POLICY system ON ${table} USING ((SELECT coalesce(current_setting('app.role', true), '') = 'SYSTEM'))`,
      );
    }
    await queryRunner.query(NOTIFY);
    for (const [table, events] of Object.entries(NOTIFIED)) {
      await queryRunner.query(
        `CREATE TRIGGER identity_changed AFTER ${events} ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION identity_changed()`,
      );
    }
    await queryRunner.query(STAYS);
    await queryRunner.query(
      'CREATE TRIGGER audit_event_stays BEFORE UPDATE OR DELETE ON audit_events FOR EACH ROW EXECUTE FUNCTION audit_event_stays()',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TRIGGER audit_event_stays ON audit_events');
    await queryRunner.query('DROP FUNCTION audit_event_stays()');
    for (const table of Object.keys(NOTIFIED)) await queryRunner.query(`DROP TRIGGER identity_changed ON ${table}`);
    await queryRunner.query('DROP FUNCTION identity_changed()');
    for (const table of SECRET_TABLES.toReversed()) await queryRunner.query(`DROP TABLE ${table}`);
  }
}
