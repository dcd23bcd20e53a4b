import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The days on which something certainly was the case, as `certainDays` in libs/reference/src/period.rules.ts computes
 * them: unknown ends are open; of a month or year only its last (start) or first (end) day is certain; a period within
 * one month or year stands in its middle. A test compares the two. It calls nothing outside pg_catalog, because
 * PostgreSQL keeps indexes and restores dumps with an empty search path.
 */
const CERTAIN_DAYS = `
  CREATE OR REPLACE FUNCTION certain_days(starts_on date, starts_on_precision text, ends_on date, ends_on_precision text)
  RETURNS daterange LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
      WHEN known.first <= known.last OR known.first IS NULL OR known.last IS NULL
        THEN daterange(known.first, known.last, '[]')
      ELSE daterange(known.middle, known.middle, '[]')
    END
    FROM (
      SELECT
        last_day.of_start AS first,
        CASE WHEN last_day.of_end IS NOT NULL THEN ends_on END AS last,
        starts_on + (last_day.of_end - starts_on) / 2 AS middle
      FROM (
        SELECT
          CASE starts_on_precision
            WHEN 'DAY' THEN starts_on
            WHEN 'MONTH' THEN (starts_on + interval '1 month' - interval '1 day')::date
            WHEN 'YEAR' THEN (starts_on + interval '1 year' - interval '1 day')::date
          END AS of_start,
          CASE ends_on_precision
            WHEN 'DAY' THEN ends_on
            WHEN 'MONTH' THEN (ends_on + interval '1 month' - interval '1 day')::date
            WHEN 'YEAR' THEN (ends_on + interval '1 year' - interval '1 day')::date
          END AS of_end
      ) last_day
    ) known
  $$`;

/** Invariant 1: at most one lead partner of a project on any day, among live rows. */
const ONE_LEAD = `
  ALTER TABLE participations ADD CONSTRAINT participations_one_lead_excl EXCLUDE USING gist (
    project_id WITH =,
    certain_days(starts_on, starts_on_precision, ends_on, ends_on_precision) WITH &&
  ) WHERE (role = 'LEAD_PARTNER' AND archived_at IS NULL)`;

/** Invariant 2: an organisation at most once per project, role and time, among live rows. */
const ONCE_PER_ROLE = `
  ALTER TABLE participations ADD CONSTRAINT participations_once_per_role_excl EXCLUDE USING gist (
    project_id WITH =,
    organisation_id WITH =,
    role WITH =,
    certain_days(starts_on, starts_on_precision, ends_on, ends_on_precision) WITH &&
  ) WHERE (archived_at IS NULL)`;

/**
 * The rules over several rows that two people can break together; the services check them first and say more. The
 * extension stays on the way down: it may have been there before us. `btree_gist` is trusted, so an owner may create it.
 */
export class DomainConstraints1764000002000 implements MigrationInterface {
  name = 'DomainConstraints1764000002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await queryRunner.query(CERTAIN_DAYS);
    await this.dropConstraints(queryRunner);
    await queryRunner.query(ONE_LEAD);
    await queryRunner.query(ONCE_PER_ROLE);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await this.dropConstraints(queryRunner);
    await queryRunner.query('DROP FUNCTION IF EXISTS certain_days(date, text, date, text)');
  }

  private async dropConstraints(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE participations DROP CONSTRAINT IF EXISTS participations_one_lead_excl');
    await queryRunner.query('ALTER TABLE participations DROP CONSTRAINT IF EXISTS participations_once_per_role_excl');
  }
}
