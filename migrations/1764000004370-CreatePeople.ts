import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePeople1764000004370 implements MigrationInterface {
  name = 'CreatePeople1764000004370';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "people" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'PRIVATE', "archived_at" TIMESTAMP WITH TIME ZONE, "given_name" text, "family_name" text, "called_as" text, "display_name" text COLLATE "und-x-icu" NOT NULL, "salutation" text, "languages" text array NOT NULL DEFAULT '{}', "is_restricted" boolean NOT NULL DEFAULT false, "erased_at" TIMESTAMP WITH TIME ZONE, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "people_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "people_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "people_visibility_idx" ON "people"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "people_display_name_idx" ON "people"  ("display_name", "id") `);
    await queryRunner.query(`CREATE INDEX "people_is_restricted_idx" ON "people"  ("is_restricted", "id") `);
    await queryRunner.query(`CREATE INDEX "people_erased_at_idx" ON "people"  ("erased_at", "id") `);
    await queryRunner.query(`CREATE INDEX "people_source_id_idx" ON "people"  ("source_id", "id") `);
    await queryRunner.query(`CREATE INDEX "people_steward_id_idx" ON "people"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE TABLE "contact_points" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'PRIVATE', "archived_at" TIMESTAMP WITH TIME ZONE, "person_id" uuid, "organisation_id" uuid, "kind" text NOT NULL, "address_enc" text, "address_hmac" text, "purpose" text COLLATE "und-x-icu" NOT NULL DEFAULT 'work', "domain_group" text, "lang" text, "tz" text, "status" text NOT NULL DEFAULT 'ACTIVE', "steward_id" uuid NOT NULL, "organisation_canonical_id" uuid, CONSTRAINT "contact_points_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "contact_points_kind_check_9a2c6c57" CHECK ("kind" in ('EMAIL', 'PHONE', 'MOBILE', 'URL', 'POST')), CONSTRAINT "contact_points_status_check_b931fd73" CHECK ("status" in ('ACTIVE', 'UNREACHABLE', 'ERASED')), CONSTRAINT "contact_points_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "contact_points_visibility_idx" ON "contact_points"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "contact_points_person_id_idx" ON "contact_points"  ("person_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "contact_points_organisation_id_idx" ON "contact_points"  ("organisation_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "contact_points_kind_idx" ON "contact_points"  ("kind", "id") `);
    await queryRunner.query(`CREATE INDEX "contact_points_purpose_idx" ON "contact_points"  ("purpose", "id") `);
    await queryRunner.query(`CREATE INDEX "contact_points_status_idx" ON "contact_points"  ("status", "id") `);
    await queryRunner.query(`CREATE INDEX "contact_points_steward_id_idx" ON "contact_points"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "contact_points_organisation_canonical_id_idx" ON "contact_points"  ("organisation_canonical_id", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "contact_points_address_hmac_idx" ON "contact_points"  ("address_hmac", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "person_roles" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'PRIVATE', "archived_at" TIMESTAMP WITH TIME ZONE, "person_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "function" text COLLATE "und-x-icu", "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "is_primary" boolean NOT NULL DEFAULT false, "source_id" uuid, "steward_id" uuid NOT NULL, "organisation_canonical_id" uuid, CONSTRAINT "person_roles_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "person_roles_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "person_roles_visibility_idx" ON "person_roles"  ("visibility", "id") `);
    await queryRunner.query(`CREATE INDEX "person_roles_person_id_idx" ON "person_roles"  ("person_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "person_roles_organisation_id_idx" ON "person_roles"  ("organisation_id", "id") `,
    );
    await queryRunner.query(`CREATE INDEX "person_roles_function_idx" ON "person_roles"  ("function", "id") `);
    await queryRunner.query(`CREATE INDEX "person_roles_starts_on_idx" ON "person_roles"  ("starts_on", "id") `);
    await queryRunner.query(`CREATE INDEX "person_roles_ends_on_idx" ON "person_roles"  ("ends_on", "id") `);
    await queryRunner.query(`CREATE INDEX "person_roles_is_primary_idx" ON "person_roles"  ("is_primary", "id") `);
    await queryRunner.query(`CREATE INDEX "person_roles_source_id_idx" ON "person_roles"  ("source_id", "id") `);
    await queryRunner.query(`CREATE INDEX "person_roles_steward_id_idx" ON "person_roles"  ("steward_id", "id") `);
    await queryRunner.query(
      `CREATE INDEX "person_roles_organisation_canonical_id_idx" ON "person_roles"  ("organisation_canonical_id", "id") `,
    );
    await queryRunner.query(
      `ALTER TABLE "people" ADD CONSTRAINT "people_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "people" ADD CONSTRAINT "people_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "contact_points" ADD CONSTRAINT "contact_points_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "contact_points" ADD CONSTRAINT "contact_points_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "contact_points" ADD CONSTRAINT "contact_points_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "person_roles" DROP CONSTRAINT "person_roles_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "person_roles" DROP CONSTRAINT "person_roles_source_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "person_roles" DROP CONSTRAINT "person_roles_organisation_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "person_roles" DROP CONSTRAINT "person_roles_person_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "contact_points" DROP CONSTRAINT "contact_points_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "contact_points" DROP CONSTRAINT "contact_points_organisation_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "contact_points" DROP CONSTRAINT "contact_points_person_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "people" DROP CONSTRAINT "people_steward_id_fkey"`);
    await queryRunner.query(`ALTER TABLE "people" DROP CONSTRAINT "people_source_id_fkey"`);
    await queryRunner.query(`DROP INDEX "public"."person_roles_organisation_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_roles_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_roles_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_roles_is_primary_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_roles_ends_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_roles_starts_on_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_roles_function_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_roles_organisation_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_roles_person_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."person_roles_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "person_roles"`);
    await queryRunner.query(`DROP INDEX "public"."contact_points_address_hmac_idx"`);
    await queryRunner.query(`DROP INDEX "public"."contact_points_organisation_canonical_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."contact_points_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."contact_points_status_idx"`);
    await queryRunner.query(`DROP INDEX "public"."contact_points_purpose_idx"`);
    await queryRunner.query(`DROP INDEX "public"."contact_points_kind_idx"`);
    await queryRunner.query(`DROP INDEX "public"."contact_points_organisation_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."contact_points_person_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."contact_points_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "contact_points"`);
    await queryRunner.query(`DROP INDEX "public"."people_steward_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."people_source_id_idx"`);
    await queryRunner.query(`DROP INDEX "public"."people_erased_at_idx"`);
    await queryRunner.query(`DROP INDEX "public"."people_is_restricted_idx"`);
    await queryRunner.query(`DROP INDEX "public"."people_display_name_idx"`);
    await queryRunner.query(`DROP INDEX "public"."people_visibility_idx"`);
    await queryRunner.query(`DROP TABLE "people"`);
  }
}
