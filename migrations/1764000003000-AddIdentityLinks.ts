import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links to organisations: until two are found to be one, each leads to the record that it names. */
const LINKS = [
  ['ncc_hosts', 'organisation'],
  ['external_identifiers', 'organisation'],
  ['governance_memberships', 'organisation'],
  ['network_memberships', 'network'],
  ['network_memberships', 'member'],
  ['organisation_names', 'organisation'],
  ['organisation_relations', 'from'],
  ['organisation_relations', 'to'],
  ['sites', 'organisation'],
  ['sites', 'host'],
  ['projects', 'owner'],
  ['participations', 'organisation'],
  ['platforms', 'owner'],
] as const;

/** How to make the indexes of organisations again without the columns that derived.sql puts beside their keys. */
async function coveringIndexes(queryRunner: QueryRunner): Promise<string[]> {
  const found = (await queryRunner.query(
    `SELECT indexdef FROM pg_indexes WHERE tablename = 'organisations' AND indexdef ~ 'INCLUDE .*canonical_id'`,
  )) as { indexdef: string }[];
  return found.map(({ indexdef }) => indexdef.replace(/ INCLUDE \([^)]*\)/, ''));
}

export class AddIdentityLinks1764000003000 implements MigrationInterface {
  name = 'AddIdentityLinks1764000003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "identity_links" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "record_type" text COLLATE "und-x-icu" NOT NULL, "left_id" uuid NOT NULL, "right_id" uuid NOT NULL, "left_title" text NOT NULL, "right_title" text NOT NULL, "relation" text NOT NULL, "kept_id" uuid, "state" text NOT NULL DEFAULT 'CONFIRMED', "decided_by" text NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "evidence" text array NOT NULL DEFAULT '{}', "reason" text, "undone_by" text, "undone_at" TIMESTAMP WITH TIME ZONE, "undone_reason" text, "steward_id" uuid NOT NULL, CONSTRAINT "identity_links_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "identity_links_relation_check_ee4fc168" CHECK ("relation" in ('SAME_AS', 'NOT_SAME')), CONSTRAINT "identity_links_state_check_ab5427dd" CHECK ("state" in ('CONFIRMED', 'UNDONE')), CONSTRAINT "identity_links_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "identity_links_visibility_idx" ON "identity_links"  ("visibility", "id") `);
    await queryRunner.query(
      `CREATE INDEX "identity_links_record_type_idx" ON "identity_links"  ("record_type", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "identity_links_left_id_idx" ON "identity_links"  ("left_id", "id") `);
    await queryRunner.query(`CREATE INDEX "identity_links_right_id_idx" ON "identity_links"  ("right_id", "id") `);
    await queryRunner.query(`CREATE INDEX "identity_links_relation_idx" ON "identity_links"  ("relation", "id") `);
    await queryRunner.query(`CREATE INDEX "identity_links_kept_id_idx" ON "identity_links"  ("kept_id", "id") `);
    await queryRunner.query(`CREATE INDEX "identity_links_state_idx" ON "identity_links"  ("state", "id") `);
    await queryRunner.query(`CREATE INDEX "identity_links_decided_at_idx" ON "identity_links"  ("decided_at", "id") `);
    await queryRunner.query(`CREATE INDEX "identity_links_undone_at_idx" ON "identity_links"  ("undone_at", "id") `);
    await queryRunner.query(`CREATE INDEX "identity_links_steward_id_idx" ON "identity_links"  ("steward_id", "id") `);
    await queryRunner.query(`ALTER TABLE "organisations" ADD "canonical_id" uuid`);
    await queryRunner.query(`UPDATE "organisations" SET "canonical_id" = "id"`);
    await queryRunner.query(`ALTER TABLE "organisations" ALTER "canonical_id" SET NOT NULL`);
    await queryRunner.query(`ALTER TABLE "ncc_hosts" ADD "organisation_canonical_id" uuid`);
    await queryRunner.query(`ALTER TABLE "external_identifiers" ADD "organisation_canonical_id" uuid`);
    await queryRunner.query(`ALTER TABLE "governance_memberships" ADD "organisation_canonical_id" uuid`);
    await queryRunner.query(`ALTER TABLE "network_memberships" ADD "network_canonical_id" uuid`);
    await queryRunner.query(`ALTER TABLE "network_memberships" ADD "member_canonical_id" uuid`);
    await queryRunner.query(`ALTER TABLE "organisation_names" ADD "organisation_canonical_id" uuid`);
    await queryRunner.query(`ALTER TABLE "organisation_relations" ADD "from_canonical_id" uuid`);
    await queryRunner.query(`ALTER TABLE "organisation_relations" ADD "to_canonical_id" uuid`);
    await queryRunner.query(`ALTER TABLE "sites" ADD "organisation_canonical_id" uuid`);
    await queryRunner.query(`ALTER TABLE "sites" ADD "host_canonical_id" uuid`);
    await queryRunner.query(`ALTER TABLE "projects" ADD "owner_canonical_id" uuid`);
    await queryRunner.query(`ALTER TABLE "participations" ADD "organisation_canonical_id" uuid`);
    await queryRunner.query(`ALTER TABLE "platforms" ADD "owner_canonical_id" uuid`);
    for (const [table, link] of LINKS) {
      await queryRunner.query(
        `UPDATE "${table}" SET "${link}_canonical_id" = "${link}_id" WHERE "${link}_id" IS NOT NULL`,
      );
    }
    await queryRunner.query(
      `CREATE INDEX "organisations_canonical_id_idx" ON "organisations"  ("canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "ncc_hosts_organisation_canonical_id_idx" ON "ncc_hosts"  ("organisation_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "external_identifiers_organisation_canonical_id_idx" ON "external_identifiers"  ("organisation_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "governance_memberships_organisation_canonical_id_idx" ON "governance_memberships"  ("organisation_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "network_memberships_network_canonical_id_idx" ON "network_memberships"  ("network_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "network_memberships_member_canonical_id_idx" ON "network_memberships"  ("member_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "organisation_names_organisation_canonical_id_idx" ON "organisation_names"  ("organisation_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "organisation_relations_from_canonical_id_idx" ON "organisation_relations"  ("from_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "organisation_relations_to_canonical_id_idx" ON "organisation_relations"  ("to_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "sites_organisation_canonical_id_idx" ON "sites"  ("organisation_canonical_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "sites_host_canonical_id_idx" ON "sites"  ("host_canonical_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "projects_owner_canonical_id_idx" ON "projects"  ("owner_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "participations_organisation_canonical_id_idx" ON "participations"  ("organisation_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "platforms_owner_canonical_id_idx" ON "platforms"  ("owner_canonical_id", "id") `,
    );
    await queryRunner.query(
      `ALTER TABLE "identity_links" ADD CONSTRAINT "identity_links_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "organisations" ADD CONSTRAINT "organisations_canonical_id_fkey" FOREIGN KEY ("canonical_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TRIGGER IF EXISTS stand_alone ON organisations');
    await queryRunner.query('DROP TRIGGER IF EXISTS touch ON organisations');
    for (const [table] of LINKS) {
      await queryRunner.query(`DROP TRIGGER IF EXISTS follow ON "${table}"`); // made by derived.sql, which is run again
      await queryRunner.query(`DROP TRIGGER IF EXISTS touch ON "${table}"`);
    }
    await queryRunner.query(`ALTER TABLE "organisations" DROP CONSTRAINT "organisations_canonical_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "identity_links" DROP CONSTRAINT "identity_links_steward_id_fkey"`);
    await queryRunner.query(`DROP INDEX "public"."platforms_owner_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."participations_organisation_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."projects_owner_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."sites_host_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."sites_organisation_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."organisation_relations_to_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."organisation_relations_from_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."organisation_names_organisation_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."network_memberships_member_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."network_memberships_network_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."governance_memberships_organisation_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."external_identifiers_organisation_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."ncc_hosts_organisation_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."organisations_canonical_id_idx"`);
    await queryRunner.query(`ALTER TABLE "platforms" DROP COLUMN "owner_canonical_id"`);
    await queryRunner.query(`ALTER TABLE "participations" DROP COLUMN "organisation_canonical_id"`);
    await queryRunner.query(`ALTER TABLE "projects" DROP COLUMN "owner_canonical_id"`);
    await queryRunner.query(`ALTER TABLE "sites" DROP COLUMN "host_canonical_id"`);
    await queryRunner.query(`ALTER TABLE "sites" DROP COLUMN "organisation_canonical_id"`);
    await queryRunner.query(`ALTER TABLE "organisation_relations" DROP COLUMN "to_canonical_id"`);
    await queryRunner.query(`ALTER TABLE "organisation_relations" DROP COLUMN "from_canonical_id"`);
    await queryRunner.query(`ALTER TABLE "organisation_names" DROP COLUMN "organisation_canonical_id"`);
    await queryRunner.query(`ALTER TABLE "network_memberships" DROP COLUMN "member_canonical_id"`);
    await queryRunner.query(`ALTER TABLE "network_memberships" DROP COLUMN "network_canonical_id"`);
    await queryRunner.query(`ALTER TABLE "governance_memberships" DROP COLUMN "organisation_canonical_id"`);
    await queryRunner.query(`ALTER TABLE "external_identifiers" DROP COLUMN "organisation_canonical_id"`);
    await queryRunner.query(`ALTER TABLE "ncc_hosts" DROP COLUMN "organisation_canonical_id"`);
    const covering = await coveringIndexes(queryRunner); // they hold the column, so they go with it
    await queryRunner.query(`ALTER TABLE "organisations" DROP COLUMN "canonical_id"`);
    for (const plain of covering) await queryRunner.query(plain);
    await queryRunner.query(`DROP INDEX "public"."identity_links_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."identity_links_undone_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."identity_links_decided_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."identity_links_state_idx"`);
    await queryRunner.query(`DROP INDEX "public"."identity_links_kept_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."identity_links_relation_idx"`);
    await queryRunner.query(`DROP INDEX "public"."identity_links_right_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."identity_links_left_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."identity_links_record_type_idx"`);
    await queryRunner.query(`DROP INDEX "public"."identity_links_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "identity_links"`);
  }
}
