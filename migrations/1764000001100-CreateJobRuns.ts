import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a worker needs to do a job besides the row that people see: its payload, when it may begin, and who holds it.
 * The row is there exactly as long as the job is not over. `dedupe` is emptied when the run begins, so that a request
 * made during a run becomes one more run. A holder that stops saying it is alive loses its lease.
 */
export class CreateJobRuns1764000001100 implements MigrationInterface {
  name = 'CreateJobRuns1764000001100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE job_runs (
        job_id uuid PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE,
        name text NOT NULL,
        payload jsonb NOT NULL,
        dedupe text,
        request_id text NOT NULL,
        language text NOT NULL,
        run_at timestamptz NOT NULL,
        lease uuid,
        alive_at timestamptz,
        CONSTRAINT job_runs_one_waiting UNIQUE (name, dedupe),
        CONSTRAINT job_runs_held_or_not CHECK ((lease IS NULL) = (alive_at IS NULL))
      )`);
    await queryRunner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON job_runs TO seedbed_app, seedbed_worker');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE job_runs');
  }
}
