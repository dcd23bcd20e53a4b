import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows that only our own work reads and writes. */
const systemOnly = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY system ON ${table} USING ((SELECT coalesce(current_setting('app.role', true), '') = 'SYSTEM'));
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO seedbed_app, seedbed_worker`;

/** As the owner: its plan under row security would take longer than the redirect. */
const QUICK =
  'SECURITY DEFINER SET search_path = public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan';

/**
 * Where a link of a variant leads; null: nowhere. A click is a row of its own, so that of two at once none waits for the other;
 * they are added up later.
 */
const FOLLOW_LINK = `
  CREATE FUNCTION newsletter_follow_link(of_link bigint, of_variant uuid, counts boolean) RETURNS text
  LANGUAGE plpgsql ${QUICK} AS $$
  DECLARE
    found text;
  BEGIN
    SELECT l.url INTO found FROM newsletter_links l
    JOIN newsletter_variants v ON v.id = of_variant AND v.issue_id = l.issue_id WHERE l.id = of_link;
    IF found IS NOT NULL AND counts THEN
      INSERT INTO newsletter_click_log (link_id, variant_id, hour)
      VALUES (of_link, of_variant, date_trunc('hour', clock_timestamp()));
    END IF;
    RETURN found;
  END $$`;

/** Adds up what was clicked; all of it or nothing. */
const COUNT_CLICKS = `
  CREATE FUNCTION newsletter_count_clicks() RETURNS integer LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    counted integer;
  BEGIN
    WITH gone AS (
      DELETE FROM newsletter_click_log
      WHERE ctid = ANY(ARRAY(SELECT ctid FROM newsletter_click_log LIMIT 20000 FOR UPDATE SKIP LOCKED))
      RETURNING link_id, variant_id, hour
    ), added AS (
      INSERT INTO newsletter_clicks AS c (link_id, variant_id, hour, n)
      SELECT link_id, variant_id, hour, count(*) FROM gone GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      ON CONFLICT (link_id, variant_id, hour) DO UPDATE SET n = c.n + excluded.n
      RETURNING 1
    )
    SELECT count(*) INTO counted FROM gone WHERE (SELECT count(*) FROM added) >= 0;
    RETURN counted;
  END $$`;

const TABLES = ['newsletter_click_log', 'newsletter_tries', 'newsletter_requests'] as const;

/** What strangers do with newsletters: follow links, sign up, leave. */
export class NewslettersForStrangers1764000007210 implements MigrationInterface {
  name = 'NewslettersForStrangers1764000007210';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE newsletter_click_log (
        link_id bigint NOT NULL,
        variant_id uuid NOT NULL,
        hour timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE newsletter_tries (
        bucket text PRIMARY KEY,
        since timestamptz NOT NULL DEFAULT now(),
        count int NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE newsletter_requests (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('SIGN_UP', 'EXPORT', 'ERASURE')),
        email text,
        topics uuid[] NOT NULL DEFAULT '{}',
        wordings jsonb NOT NULL DEFAULT '{}',
        language text NOT NULL,
        network text,
        asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        contact_point_id uuid REFERENCES contact_points (id),
        is_newcomer boolean NOT NULL DEFAULT false,
        done_at timestamptz
      )`);
    await queryRunner.query(
      'CREATE INDEX newsletter_requests_contact_point ON newsletter_requests (contact_point_id, asked_at)',
    );
    await queryRunner.query('CREATE INDEX newsletter_requests_asked_at ON newsletter_requests (asked_at)');
    for (const table of TABLES) await queryRunner.query(systemOnly(table));
    await queryRunner.query(FOLLOW_LINK);
    await queryRunner.query(COUNT_CLICKS);
    await queryRunner.query('REVOKE ALL ON FUNCTION newsletter_follow_link(bigint, uuid, boolean) FROM public');
    await queryRunner.query('REVOKE ALL ON FUNCTION newsletter_count_clicks() FROM public');
    await queryRunner.query(
      'GRANT EXECUTE ON FUNCTION newsletter_follow_link(bigint, uuid, boolean) TO seedbed_app, seedbed_worker',
    );
    await queryRunner.query('GRANT EXECUTE ON FUNCTION newsletter_count_clicks() TO seedbed_app, seedbed_worker');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION newsletter_count_clicks()');
    await queryRunner.query('DROP FUNCTION newsletter_follow_link(bigint, uuid, boolean)');
    for (const table of [...TABLES].reverse()) await queryRunner.query(`DROP TABLE ${table}`);
  }
}
