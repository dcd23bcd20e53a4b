import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['people', 'person_roles', 'contact_points'];

/** Unless somebody says otherwise the people of the centre see its people, not its coordinators alone. */
export class PeopleOfTheirCentre1764000004378 implements MigrationInterface {
  name = 'PeopleOfTheirCentre1764000004378';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await queryRunner.query(`ALTER TABLE "${table}" ALTER COLUMN "visibility" SET DEFAULT 'NCC'`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await queryRunner.query(`ALTER TABLE "${table}" ALTER COLUMN "visibility" SET DEFAULT 'PRIVATE'`);
    }
  }
}
