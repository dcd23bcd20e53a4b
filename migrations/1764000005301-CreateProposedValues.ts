import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The values of proposals, encrypted, apart from what everybody who sees a proposal sees of it: only our own work reads
 * them, and they go when nobody needs them any more.
 */
export class CreateProposedValues1764000005301 implements MigrationInterface {
  name = 'CreateProposedValues1764000005301';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE proposed_values (
        proposal_id uuid NOT NULL REFERENCES proposals (id) ON DELETE CASCADE,
        place int NOT NULL,
        field text NOT NULL,
        mode text NOT NULL CHECK (mode IN ('AT_ONCE', 'REVIEW', 'FORBIDDEN')),
        state text NOT NULL CHECK (state IN ('WAITING', 'CONFLICT', 'SAME', 'APPLIED', 'REJECTED')),
        base text NOT NULL,
        proposed text NOT NULL,
        given text,
        PRIMARY KEY (proposal_id, field)
      )`);
    await queryRunner.query('ALTER TABLE proposed_values ENABLE ROW LEVEL SECURITY');
    await queryRunner.query(
      `CREATE POLICY system ON proposed_values USING ((SELECT coalesce(current_setting('app.role', true), '') = 'SYSTEM'))`,
    );
    await queryRunner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON proposed_values TO seedbed_app, seedbed_worker');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE proposed_values');
  }
}
