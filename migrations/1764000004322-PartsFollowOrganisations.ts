import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parts of an organisation, whose rows show what it is called, where it is and under which number others know it. */
const PARTS = ['organisation_names', 'external_identifiers', 'sites'];
const CHECK = `CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE'))`;

const rank = (column: string): string => `array_position(array['PUBLIC', 'NETWORK', 'NCC', 'PRIVATE'], ${column})`;

/** What stood narrower than its organisation was meant so. */
const keepChoice = (table: string): string => `update "${table}" r set "narrowed_to" = r."visibility"
  from "organisations" o where r."organisation_id" = o."id" and ${rank('r."visibility"')} > ${rank('o."visibility"')}`;

/** What stood wider shows what is hidden with its organisation. */
const narrow = (table: string): string => `update "${table}" r
  set "visibility" = o."visibility",
    "steward_id" = case when o."visibility" in ('NCC', 'PRIVATE') then o."steward_id" else r."steward_id" end
  from "organisations" o where r."organisation_id" = o."id" and ${rank('r."visibility"')} < ${rank('o."visibility"')}`;

/** Names, identifiers and sites are as hidden as their organisation, also when it was hidden later. */
export class PartsFollowOrganisations1764000004322 implements MigrationInterface {
  name = 'PartsFollowOrganisations1764000004322';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of PARTS) {
      await queryRunner.query(`ALTER TABLE "${table}" ADD "narrowed_to" text`);
      await queryRunner.query(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_narrowed_to_check_1695e023" ${CHECK}`);
      await queryRunner.query(keepChoice(table));
      await queryRunner.query(narrow(table));
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of PARTS) {
      await queryRunner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_narrowed_to_check_1695e023"`);
      await queryRunner.query(`ALTER TABLE "${table}" DROP COLUMN "narrowed_to"`);
    }
  }
}
