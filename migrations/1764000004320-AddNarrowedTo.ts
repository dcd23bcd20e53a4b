import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows show something of other records. */
const TABLES = ['quality_flags', 'statements', 'field_provenances', 'identity_links', 'duplicate_candidates'];
const CHECK = `CHECK ("narrowed_to" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE'))`;

/** Types that these rows name as text, with their tables: those whose records not everybody sees. */
const TYPES = {
  Organisation: 'organisations',
  OrganisationName: 'organisation_names',
  OrganisationRelation: 'organisation_relations',
  ExternalIdentifier: 'external_identifiers',
  Site: 'sites',
  Ncc: 'nccs',
  NccHost: 'ncc_hosts',
  PolicyLab: 'policy_labs',
  GovernanceBody: 'governance_bodies',
  GovernanceMembership: 'governance_memberships',
  NetworkMembership: 'network_memberships',
  Project: 'projects',
  Participation: 'participations',
  ProjectFunding: 'project_fundings',
  ProjectPhase: 'project_phases',
  ProjectLink: 'project_links',
  Call: 'calls',
  GrantAgreement: 'grant_agreements',
  Platform: 'platforms',
  WebLink: 'web_links',
  Source: 'sources',
} as const;

const rank = (column: string): string => `array_position(array['PUBLIC', 'NETWORK', 'NCC', 'PRIVATE'], ${column})`;

/** Lets the rows of a table be as hidden as the records that they show, where records were hidden later. */
const narrow = (table: string, shown: string, on: string): string => `update "${table}" r
  set "visibility" = t."visibility",
    "steward_id" = case when t."visibility" in ('NCC', 'PRIVATE') then t."steward_id" else r."steward_id" end
  from "${shown}" t where ${on} and ${rank('r."visibility"')} < ${rank('t."visibility"')}`;

function narrowings(): string[] {
  const named = Object.entries(TYPES).flatMap(([type, shown]) =>
    ['quality_flags', 'statements', 'field_provenances'].map((table) =>
      narrow(table, shown, `r."record_type" = '${type}' and r."record_id" = t."id"`),
    ),
  );
  const pairs = ['left_id', 'right_id'].flatMap((side) => [
    narrow('duplicate_candidates', 'organisations', `r."${side}" = t."id"`),
    narrow('identity_links', 'organisations', `r."record_type" = 'Organisation' and r."${side}" = t."id"`),
  ]);
  return [...named, ...pairs];
}

/**
 * The visibility that somebody chose for a row, apart from the one that it has because of the records it shows; and rows
 * that did not follow their records so far.
 */
export class AddNarrowedTo1764000004320 implements MigrationInterface {
  name = 'AddNarrowedTo1764000004320';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await queryRunner.query(`ALTER TABLE "${table}" ADD "narrowed_to" text`);
      await queryRunner.query(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_narrowed_to_check_1695e023" ${CHECK}`);
    }
    for (const sql of narrowings()) await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await queryRunner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_narrowed_to_check_1695e023"`);
      await queryRunner.query(`ALTER TABLE "${table}" DROP COLUMN "narrowed_to"`);
    }
  }
}
