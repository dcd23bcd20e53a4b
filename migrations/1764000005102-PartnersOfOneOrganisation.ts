import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who stands for an organisation. A role names the organisation by its id alone, since users are known before organisations
 * are; who is one with whom does not depend on who asks.
 */
const STANDS = `
  CREATE FUNCTION organisation_stands(id uuid) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT o.canonical_id FROM organisations o WHERE o.id = $1
  $$`;

export class PartnersOfOneOrganisation1764000005102 implements MigrationInterface {
  name = 'PartnersOfOneOrganisation1764000005102';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(STANDS);
    await queryRunner.query('REVOKE ALL ON FUNCTION organisation_stands(uuid) FROM public');
    await queryRunner.query('GRANT EXECUTE ON FUNCTION organisation_stands(uuid) TO seedbed_app, seedbed_worker');
    // whose organisation is no longer one with another loses that one at once
    await queryRunner.query(
      'CREATE TRIGGER identity_changed AFTER UPDATE OF canonical_id ON organisations FOR EACH STATEMENT EXECUTE FUNCTION identity_changed()',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TRIGGER identity_changed ON organisations');
    await queryRunner.query('DROP FUNCTION organisation_stands(uuid)');
  }
}
