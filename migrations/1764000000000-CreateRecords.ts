import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the record types, as their declarations say. */
export class CreateRecords1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "code_lists" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "code" text COLLATE "und-x-icu" NOT NULL, "name" jsonb NOT NULL, "scope" text NOT NULL DEFAULT 'SHARED', CONSTRAINT "code_lists_scope_check_4d946197" CHECK ("scope" in ('SHARED', 'LOCAL')), CONSTRAINT "code_lists_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "code_lists_code_idx" ON "code_lists"  ("code", "id") `);
    await runner.query(`CREATE INDEX "code_lists_scope_idx" ON "code_lists"  ("scope", "id") `);
    await runner.query(`CREATE UNIQUE INDEX "code_lists_code_key" ON "code_lists"  ("code") `);
    await runner.query(
      `CREATE TABLE "code_values" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "list_id" uuid NOT NULL, "code" text COLLATE "und-x-icu" NOT NULL, "label" jsonb NOT NULL, "order" integer NOT NULL, CONSTRAINT "code_values_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "code_values_list_id_idx" ON "code_values"  ("list_id", "id") `);
    await runner.query(`CREATE INDEX "code_values_code_idx" ON "code_values"  ("code", "id") `);
    await runner.query(`CREATE INDEX "code_values_order_idx" ON "code_values"  ("order", "id") `);
    await runner.query(`CREATE UNIQUE INDEX "code_values_list_id_code_key" ON "code_values"  ("list_id", "code") `);
    await runner.query(
      `CREATE TABLE "countries" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "code" text COLLATE "und-x-icu" NOT NULL, "name" jsonb NOT NULL, "aliases" text array NOT NULL DEFAULT '{}', "nuts_prefix" text, "vat_prefix" text, "in_network" boolean NOT NULL DEFAULT false, CONSTRAINT "countries_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "countries_code_idx" ON "countries"  ("code", "id") `);
    await runner.query(`CREATE INDEX "countries_in_network_idx" ON "countries"  ("in_network", "id") `);
    await runner.query(`CREATE UNIQUE INDEX "countries_code_key" ON "countries"  ("code") `);
    await runner.query(
      `CREATE TABLE "funding_programmes" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "code" text COLLATE "und-x-icu" NOT NULL, "name" jsonb NOT NULL, "name_as_printed" text, "other_names" text array NOT NULL DEFAULT '{}', "period" text, "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, CONSTRAINT "funding_programmes_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "funding_programmes_code_idx" ON "funding_programmes"  ("code", "id") `);
    await runner.query(`CREATE INDEX "funding_programmes_starts_on_idx" ON "funding_programmes"  ("starts_on", "id") `);
    await runner.query(`CREATE INDEX "funding_programmes_ends_on_idx" ON "funding_programmes"  ("ends_on", "id") `);
    await runner.query(`CREATE UNIQUE INDEX "funding_programmes_code_key" ON "funding_programmes"  ("code") `);
    await runner.query(
      `CREATE TABLE "sources" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "code" text COLLATE "und-x-icu" NOT NULL, "title" text COLLATE "und-x-icu" NOT NULL, "kind" text NOT NULL, "url" text, "retrieved_on" date, "retrieved_on_precision" text, "language" text, "steward_id" uuid NOT NULL, CONSTRAINT "sources_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "sources_kind_check_d9fb2606" CHECK ("kind" in ('SEED', 'FILE', 'WEB')), CONSTRAINT "sources_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "sources_visibility_idx" ON "sources"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "sources_code_idx" ON "sources"  ("code", "id") `);
    await runner.query(`CREATE INDEX "sources_title_idx" ON "sources"  ("title", "id") `);
    await runner.query(`CREATE INDEX "sources_kind_idx" ON "sources"  ("kind", "id") `);
    await runner.query(`CREATE INDEX "sources_retrieved_on_idx" ON "sources"  ("retrieved_on", "id") `);
    await runner.query(`CREATE INDEX "sources_steward_id_idx" ON "sources"  ("steward_id", "id") `);
    await runner.query(`CREATE UNIQUE INDEX "sources_code_key" ON "sources"  ("code") WHERE archived_at IS NULL`);
    await runner.query(
      `CREATE TABLE "quality_flags" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "code" text COLLATE "und-x-icu", "rule" text COLLATE "und-x-icu" NOT NULL, "record_type" text COLLATE "und-x-icu" NOT NULL, "record_id" uuid NOT NULL, "record_title" text COLLATE "und-x-icu" NOT NULL, "field" text, "value" text, "proposed" text, "reason" jsonb NOT NULL, "state" text NOT NULL DEFAULT 'OPEN', "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "quality_flags_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "quality_flags_state_check_ec3bad53" CHECK ("state" in ('OPEN', 'ACCEPTED', 'DISMISSED')), CONSTRAINT "quality_flags_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "quality_flags_visibility_idx" ON "quality_flags"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "quality_flags_code_idx" ON "quality_flags"  ("code", "id") `);
    await runner.query(`CREATE INDEX "quality_flags_rule_idx" ON "quality_flags"  ("rule", "id") `);
    await runner.query(`CREATE INDEX "quality_flags_record_type_idx" ON "quality_flags"  ("record_type", "id") `);
    await runner.query(`CREATE INDEX "quality_flags_record_id_idx" ON "quality_flags"  ("record_id", "id") `);
    await runner.query(`CREATE INDEX "quality_flags_record_title_idx" ON "quality_flags"  ("record_title", "id") `);
    await runner.query(`CREATE INDEX "quality_flags_state_idx" ON "quality_flags"  ("state", "id") `);
    await runner.query(`CREATE INDEX "quality_flags_source_id_idx" ON "quality_flags"  ("source_id", "id") `);
    await runner.query(`CREATE INDEX "quality_flags_steward_id_idx" ON "quality_flags"  ("steward_id", "id") `);
    await runner.query(
      `CREATE TABLE "statements" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "record_type" text COLLATE "und-x-icu" NOT NULL, "record_id" uuid NOT NULL, "record_title" text COLLATE "und-x-icu" NOT NULL, "what" text COLLATE "und-x-icu" NOT NULL, "text" text, "comparator" text, "value" double precision, "unit" text, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "statements_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "statements_comparator_check_5a871d9a" CHECK ("comparator" in ('EQ', 'GT', 'GE', 'LT', 'LE', 'ABOUT')), CONSTRAINT "statements_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "statements_visibility_idx" ON "statements"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "statements_record_type_idx" ON "statements"  ("record_type", "id") `);
    await runner.query(`CREATE INDEX "statements_record_id_idx" ON "statements"  ("record_id", "id") `);
    await runner.query(`CREATE INDEX "statements_record_title_idx" ON "statements"  ("record_title", "id") `);
    await runner.query(`CREATE INDEX "statements_what_idx" ON "statements"  ("what", "id") `);
    await runner.query(`CREATE INDEX "statements_comparator_idx" ON "statements"  ("comparator", "id") `);
    await runner.query(`CREATE INDEX "statements_value_idx" ON "statements"  ("value", "id") `);
    await runner.query(`CREATE INDEX "statements_source_id_idx" ON "statements"  ("source_id", "id") `);
    await runner.query(`CREATE INDEX "statements_steward_id_idx" ON "statements"  ("steward_id", "id") `);
    await runner.query(
      `CREATE TABLE "regions" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "code" text COLLATE "und-x-icu" NOT NULL, "name" text COLLATE "und-x-icu" NOT NULL, "level" integer NOT NULL, "country_id" uuid NOT NULL, "parent_id" uuid, "scheme_version" text COLLATE "und-x-icu" NOT NULL, CONSTRAINT "regions_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "regions_code_idx" ON "regions"  ("code", "id") `);
    await runner.query(`CREATE INDEX "regions_name_idx" ON "regions"  ("name", "id") `);
    await runner.query(`CREATE INDEX "regions_level_idx" ON "regions"  ("level", "id") `);
    await runner.query(`CREATE INDEX "regions_country_id_idx" ON "regions"  ("country_id", "id") `);
    await runner.query(`CREATE INDEX "regions_parent_id_idx" ON "regions"  ("parent_id", "id") `);
    await runner.query(`CREATE INDEX "regions_scheme_version_idx" ON "regions"  ("scheme_version", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "regions_scheme_version_code_key" ON "regions"  ("scheme_version", "code") `,
    );
    await runner.query(
      `CREATE TABLE "languages" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "code" text COLLATE "und-x-icu" NOT NULL, "name" jsonb NOT NULL, "endonym" text COLLATE "und-x-icu" NOT NULL, CONSTRAINT "languages_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "languages_code_idx" ON "languages"  ("code", "id") `);
    await runner.query(`CREATE INDEX "languages_endonym_idx" ON "languages"  ("endonym", "id") `);
    await runner.query(`CREATE UNIQUE INDEX "languages_code_key" ON "languages"  ("code") `);
    await runner.query(
      `CREATE TABLE "nccs" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "country_id" uuid NOT NULL, "name" jsonb NOT NULL, "stage" text, "launched_on" date, "launched_on_precision" text, "mandate" jsonb, "national_priority" jsonb, "strategy_url" text, "steward_id" uuid NOT NULL, CONSTRAINT "nccs_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "nccs_stage_check_be0da43e" CHECK ("stage" in ('PLANNED', 'DESIGN', 'LAUNCHED', 'OPERATIONAL', 'MATURE')), CONSTRAINT "nccs_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "nccs_visibility_idx" ON "nccs"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "nccs_country_id_idx" ON "nccs"  ("country_id", "id") `);
    await runner.query(`CREATE INDEX "nccs_stage_idx" ON "nccs"  ("stage", "id") `);
    await runner.query(`CREATE INDEX "nccs_launched_on_idx" ON "nccs"  ("launched_on", "id") `);
    await runner.query(`CREATE INDEX "nccs_steward_id_idx" ON "nccs"  ("steward_id", "id") `);
    await runner.query(`CREATE UNIQUE INDEX "nccs_country_id_key" ON "nccs"  ("country_id") WHERE archived_at IS NULL`);
    await runner.query(
      `CREATE TABLE "organisations" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "name" text COLLATE "und-x-icu" NOT NULL, "kind" text, "is_public" boolean, "legal_form" text COLLATE "und-x-icu", "country_id" uuid, "region_id" uuid, "language_id" uuid, "status" text NOT NULL DEFAULT 'UNKNOWN', "website" text, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "organisations_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "organisations_kind_check_8a1d9195" CHECK ("kind" in ('MINISTRY', 'MANAGING_AUTHORITY', 'REGIONAL_AUTHORITY', 'MUNICIPALITY', 'UNION_OF_MUNICIPALITIES', 'AGENCY', 'DEVELOPMENT_AGENCY', 'UNIVERSITY', 'FACULTY', 'RESEARCH_BODY', 'FOUNDATION', 'ASSOCIATION', 'NETWORK', 'COOPERATIVE', 'SOCIAL_ENTERPRISE', 'COMPANY', 'NON_PROFIT_COMPANY', 'CHAMBER', 'INCUBATOR', 'INITIATIVE', 'OTHER')), CONSTRAINT "organisations_status_check_f69f884f" CHECK ("status" in ('ACTIVE', 'DISSOLVED', 'UNKNOWN')), CONSTRAINT "organisations_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "organisations_visibility_idx" ON "organisations"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "organisations_name_idx" ON "organisations"  ("name", "id") `);
    await runner.query(`CREATE INDEX "organisations_kind_idx" ON "organisations"  ("kind", "id") `);
    await runner.query(`CREATE INDEX "organisations_is_public_idx" ON "organisations"  ("is_public", "id") `);
    await runner.query(`CREATE INDEX "organisations_legal_form_idx" ON "organisations"  ("legal_form", "id") `);
    await runner.query(`CREATE INDEX "organisations_country_id_idx" ON "organisations"  ("country_id", "id") `);
    await runner.query(`CREATE INDEX "organisations_region_id_idx" ON "organisations"  ("region_id", "id") `);
    await runner.query(`CREATE INDEX "organisations_language_id_idx" ON "organisations"  ("language_id", "id") `);
    await runner.query(`CREATE INDEX "organisations_status_idx" ON "organisations"  ("status", "id") `);
    await runner.query(`CREATE INDEX "organisations_source_id_idx" ON "organisations"  ("source_id", "id") `);
    await runner.query(`CREATE INDEX "organisations_steward_id_idx" ON "organisations"  ("steward_id", "id") `);
    await runner.query(
      `CREATE TABLE "policy_labs" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "name" text COLLATE "und-x-icu" NOT NULL, "description" text, "ncc_id" uuid NOT NULL, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "policy_labs_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "policy_labs_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "policy_labs_visibility_idx" ON "policy_labs"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "policy_labs_name_idx" ON "policy_labs"  ("name", "id") `);
    await runner.query(`CREATE INDEX "policy_labs_ncc_id_idx" ON "policy_labs"  ("ncc_id", "id") `);
    await runner.query(`CREATE INDEX "policy_labs_source_id_idx" ON "policy_labs"  ("source_id", "id") `);
    await runner.query(`CREATE INDEX "policy_labs_steward_id_idx" ON "policy_labs"  ("steward_id", "id") `);
    await runner.query(
      `CREATE TABLE "ncc_hosts" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "ncc_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "note" text, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "ncc_hosts_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "ncc_hosts_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "ncc_hosts_visibility_idx" ON "ncc_hosts"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "ncc_hosts_ncc_id_idx" ON "ncc_hosts"  ("ncc_id", "id") `);
    await runner.query(`CREATE INDEX "ncc_hosts_organisation_id_idx" ON "ncc_hosts"  ("organisation_id", "id") `);
    await runner.query(`CREATE INDEX "ncc_hosts_starts_on_idx" ON "ncc_hosts"  ("starts_on", "id") `);
    await runner.query(`CREATE INDEX "ncc_hosts_ends_on_idx" ON "ncc_hosts"  ("ends_on", "id") `);
    await runner.query(`CREATE INDEX "ncc_hosts_source_id_idx" ON "ncc_hosts"  ("source_id", "id") `);
    await runner.query(`CREATE INDEX "ncc_hosts_steward_id_idx" ON "ncc_hosts"  ("steward_id", "id") `);
    await runner.query(
      `CREATE TABLE "external_identifiers" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "organisation_id" uuid NOT NULL, "scheme" text NOT NULL, "value" text COLLATE "und-x-icu" NOT NULL, "checked_at" TIMESTAMP WITH TIME ZONE, "steward_id" uuid NOT NULL, CONSTRAINT "external_identifiers_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "external_identifiers_scheme_check_bcf9a568" CHECK ("scheme" in ('PIC', 'OID', 'VAT', 'LEI', 'ROR', 'NATIONAL_REGISTER')), CONSTRAINT "external_identifiers_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "external_identifiers_visibility_idx" ON "external_identifiers"  ("visibility", "id") `,
    );
    await runner.query(
      `CREATE INDEX "external_identifiers_organisation_id_idx" ON "external_identifiers"  ("organisation_id", "id") `,
    );
    await runner.query(`CREATE INDEX "external_identifiers_scheme_idx" ON "external_identifiers"  ("scheme", "id") `);
    await runner.query(`CREATE INDEX "external_identifiers_value_idx" ON "external_identifiers"  ("value", "id") `);
    await runner.query(
      `CREATE INDEX "external_identifiers_checked_at_idx" ON "external_identifiers"  ("checked_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "external_identifiers_steward_id_idx" ON "external_identifiers"  ("steward_id", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "external_identifiers_scheme_value_key" ON "external_identifiers"  ("scheme", "value") WHERE archived_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "governance_bodies" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "name" text COLLATE "und-x-icu" NOT NULL, "kind" text, "mandate" text, "ncc_id" uuid NOT NULL, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "governance_bodies_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "governance_bodies_kind_check_19141761" CHECK ("kind" in ('STEERING_COMMITTEE', 'ADVISORY_BOARD', 'BOARD', 'ASSEMBLY', 'OTHER')), CONSTRAINT "governance_bodies_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "governance_bodies_visibility_idx" ON "governance_bodies"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "governance_bodies_name_idx" ON "governance_bodies"  ("name", "id") `);
    await runner.query(`CREATE INDEX "governance_bodies_kind_idx" ON "governance_bodies"  ("kind", "id") `);
    await runner.query(`CREATE INDEX "governance_bodies_ncc_id_idx" ON "governance_bodies"  ("ncc_id", "id") `);
    await runner.query(`CREATE INDEX "governance_bodies_source_id_idx" ON "governance_bodies"  ("source_id", "id") `);
    await runner.query(`CREATE INDEX "governance_bodies_steward_id_idx" ON "governance_bodies"  ("steward_id", "id") `);
    await runner.query(
      `CREATE TABLE "governance_memberships" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "body_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "function" text, "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "governance_memberships_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "governance_memberships_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "governance_memberships_visibility_idx" ON "governance_memberships"  ("visibility", "id") `,
    );
    await runner.query(
      `CREATE INDEX "governance_memberships_body_id_idx" ON "governance_memberships"  ("body_id", "id") `,
    );
    await runner.query(
      `CREATE INDEX "governance_memberships_organisation_id_idx" ON "governance_memberships"  ("organisation_id", "id") `,
    );
    await runner.query(
      `CREATE INDEX "governance_memberships_starts_on_idx" ON "governance_memberships"  ("starts_on", "id") `,
    );
    await runner.query(
      `CREATE INDEX "governance_memberships_ends_on_idx" ON "governance_memberships"  ("ends_on", "id") `,
    );
    await runner.query(
      `CREATE INDEX "governance_memberships_source_id_idx" ON "governance_memberships"  ("source_id", "id") `,
    );
    await runner.query(
      `CREATE INDEX "governance_memberships_steward_id_idx" ON "governance_memberships"  ("steward_id", "id") `,
    );
    await runner.query(
      `CREATE TABLE "network_memberships" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "network_id" uuid NOT NULL, "member_id" uuid NOT NULL, "status" text NOT NULL DEFAULT 'ACTIVE', "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "note" text, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "network_memberships_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "network_memberships_status_check_4e59af76" CHECK ("status" in ('INVITED', 'APPLIED', 'ACTIVE', 'SUSPENDED', 'ENDED')), CONSTRAINT "network_memberships_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "network_memberships_visibility_idx" ON "network_memberships"  ("visibility", "id") `,
    );
    await runner.query(
      `CREATE INDEX "network_memberships_network_id_idx" ON "network_memberships"  ("network_id", "id") `,
    );
    await runner.query(
      `CREATE INDEX "network_memberships_member_id_idx" ON "network_memberships"  ("member_id", "id") `,
    );
    await runner.query(`CREATE INDEX "network_memberships_status_idx" ON "network_memberships"  ("status", "id") `);
    await runner.query(
      `CREATE INDEX "network_memberships_starts_on_idx" ON "network_memberships"  ("starts_on", "id") `,
    );
    await runner.query(`CREATE INDEX "network_memberships_ends_on_idx" ON "network_memberships"  ("ends_on", "id") `);
    await runner.query(
      `CREATE INDEX "network_memberships_source_id_idx" ON "network_memberships"  ("source_id", "id") `,
    );
    await runner.query(
      `CREATE INDEX "network_memberships_steward_id_idx" ON "network_memberships"  ("steward_id", "id") `,
    );
    await runner.query(
      `CREATE TABLE "organisation_names" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "organisation_id" uuid NOT NULL, "text" text COLLATE "und-x-icu" NOT NULL, "lang" text, "script" text, "kind" text NOT NULL, "source_id" uuid, "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "note" text, "steward_id" uuid NOT NULL, CONSTRAINT "organisation_names_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "organisation_names_kind_check_327b2579" CHECK ("kind" in ('LEGAL', 'SHORT', 'ACRONYM', 'TRANSLATION', 'BRAND', 'FORMER', 'AS_PRINTED')), CONSTRAINT "organisation_names_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "organisation_names_visibility_idx" ON "organisation_names"  ("visibility", "id") `,
    );
    await runner.query(
      `CREATE INDEX "organisation_names_organisation_id_idx" ON "organisation_names"  ("organisation_id", "id") `,
    );
    await runner.query(`CREATE INDEX "organisation_names_text_idx" ON "organisation_names"  ("text", "id") `);
    await runner.query(`CREATE INDEX "organisation_names_kind_idx" ON "organisation_names"  ("kind", "id") `);
    await runner.query(`CREATE INDEX "organisation_names_source_id_idx" ON "organisation_names"  ("source_id", "id") `);
    await runner.query(`CREATE INDEX "organisation_names_starts_on_idx" ON "organisation_names"  ("starts_on", "id") `);
    await runner.query(`CREATE INDEX "organisation_names_ends_on_idx" ON "organisation_names"  ("ends_on", "id") `);
    await runner.query(
      `CREATE INDEX "organisation_names_steward_id_idx" ON "organisation_names"  ("steward_id", "id") `,
    );
    await runner.query(
      `CREATE TABLE "organisation_relations" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "type" text NOT NULL, "from_id" uuid NOT NULL, "to_id" uuid NOT NULL, "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "note" text, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "organisation_relations_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "organisation_relations_type_check_d9d76642" CHECK ("type" in ('PART_OF', 'BRAND_OF', 'SUCCESSOR_OF', 'MANAGES', 'HOSTS', 'MEMBER_OF', 'SUPERVISES', 'COLLABORATES_WITH', 'MENTORS')), CONSTRAINT "organisation_relations_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "organisation_relations_visibility_idx" ON "organisation_relations"  ("visibility", "id") `,
    );
    await runner.query(`CREATE INDEX "organisation_relations_type_idx" ON "organisation_relations"  ("type", "id") `);
    await runner.query(
      `CREATE INDEX "organisation_relations_from_id_idx" ON "organisation_relations"  ("from_id", "id") `,
    );
    await runner.query(`CREATE INDEX "organisation_relations_to_id_idx" ON "organisation_relations"  ("to_id", "id") `);
    await runner.query(
      `CREATE INDEX "organisation_relations_starts_on_idx" ON "organisation_relations"  ("starts_on", "id") `,
    );
    await runner.query(
      `CREATE INDEX "organisation_relations_ends_on_idx" ON "organisation_relations"  ("ends_on", "id") `,
    );
    await runner.query(
      `CREATE INDEX "organisation_relations_source_id_idx" ON "organisation_relations"  ("source_id", "id") `,
    );
    await runner.query(
      `CREATE INDEX "organisation_relations_steward_id_idx" ON "organisation_relations"  ("steward_id", "id") `,
    );
    await runner.query(
      `CREATE TABLE "sites" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "organisation_id" uuid, "ncc_id" uuid, "host_id" uuid, "kind" text NOT NULL, "status" text NOT NULL DEFAULT 'ACTUAL', "address" text, "place" text COLLATE "und-x-icu" NOT NULL, "region_id" uuid, "country_id" uuid, "latitude" double precision, "longitude" double precision, "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "note" text, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "sites_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "sites_kind_check_8d540648" CHECK ("kind" in ('LEGAL_SEAT', 'OPERATIONAL_SEAT', 'BRANCH', 'VENUE')), CONSTRAINT "sites_status_check_a047b243" CHECK ("status" in ('PLANNED', 'ACTUAL', 'FORMER')), CONSTRAINT "sites_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "sites_visibility_idx" ON "sites"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "sites_organisation_id_idx" ON "sites"  ("organisation_id", "id") `);
    await runner.query(`CREATE INDEX "sites_ncc_id_idx" ON "sites"  ("ncc_id", "id") `);
    await runner.query(`CREATE INDEX "sites_host_id_idx" ON "sites"  ("host_id", "id") `);
    await runner.query(`CREATE INDEX "sites_kind_idx" ON "sites"  ("kind", "id") `);
    await runner.query(`CREATE INDEX "sites_status_idx" ON "sites"  ("status", "id") `);
    await runner.query(`CREATE INDEX "sites_place_idx" ON "sites"  ("place", "id") `);
    await runner.query(`CREATE INDEX "sites_region_id_idx" ON "sites"  ("region_id", "id") `);
    await runner.query(`CREATE INDEX "sites_country_id_idx" ON "sites"  ("country_id", "id") `);
    await runner.query(`CREATE INDEX "sites_latitude_idx" ON "sites"  ("latitude", "id") `);
    await runner.query(`CREATE INDEX "sites_longitude_idx" ON "sites"  ("longitude", "id") `);
    await runner.query(`CREATE INDEX "sites_starts_on_idx" ON "sites"  ("starts_on", "id") `);
    await runner.query(`CREATE INDEX "sites_ends_on_idx" ON "sites"  ("ends_on", "id") `);
    await runner.query(`CREATE INDEX "sites_source_id_idx" ON "sites"  ("source_id", "id") `);
    await runner.query(`CREATE INDEX "sites_steward_id_idx" ON "sites"  ("steward_id", "id") `);
    await runner.query(
      `CREATE TABLE "duplicate_candidates" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "left_id" uuid NOT NULL, "right_id" uuid NOT NULL, "left_name" text COLLATE "und-x-icu" NOT NULL, "right_name" text COLLATE "und-x-icu" NOT NULL, "score" double precision, "reasons" text array NOT NULL DEFAULT '{}', "decision" text NOT NULL DEFAULT 'OPEN', "decided_by" text, "decided_at" TIMESTAMP WITH TIME ZONE, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "duplicate_candidates_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "duplicate_candidates_decision_check_caa5d071" CHECK ("decision" in ('OPEN', 'SAME', 'NOT_SAME')), CONSTRAINT "duplicate_candidates_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "duplicate_candidates_visibility_idx" ON "duplicate_candidates"  ("visibility", "id") `,
    );
    await runner.query(`CREATE INDEX "duplicate_candidates_left_id_idx" ON "duplicate_candidates"  ("left_id", "id") `);
    await runner.query(
      `CREATE INDEX "duplicate_candidates_right_id_idx" ON "duplicate_candidates"  ("right_id", "id") `,
    );
    await runner.query(
      `CREATE INDEX "duplicate_candidates_left_name_idx" ON "duplicate_candidates"  ("left_name", "id") `,
    );
    await runner.query(
      `CREATE INDEX "duplicate_candidates_right_name_idx" ON "duplicate_candidates"  ("right_name", "id") `,
    );
    await runner.query(`CREATE INDEX "duplicate_candidates_score_idx" ON "duplicate_candidates"  ("score", "id") `);
    await runner.query(
      `CREATE INDEX "duplicate_candidates_decision_idx" ON "duplicate_candidates"  ("decision", "id") `,
    );
    await runner.query(
      `CREATE INDEX "duplicate_candidates_decided_at_idx" ON "duplicate_candidates"  ("decided_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "duplicate_candidates_source_id_idx" ON "duplicate_candidates"  ("source_id", "id") `,
    );
    await runner.query(
      `CREATE INDEX "duplicate_candidates_steward_id_idx" ON "duplicate_candidates"  ("steward_id", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "duplicate_candidates_left_id_right_id_left_name_right_name_key" ON "duplicate_candidates"  ("left_id", "right_id", "left_name", "right_name") WHERE archived_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "jobs" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "kind" text COLLATE "und-x-icu" NOT NULL, "state" text NOT NULL DEFAULT 'WAITING', "title" text NOT NULL, "progress" integer NOT NULL DEFAULT '0', "total" integer, "message" text, "result" jsonb, "error" text, "error_code" text, "requested_by" text NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE, "finished_at" TIMESTAMP WITH TIME ZONE, "attempts" integer NOT NULL DEFAULT '0', CONSTRAINT "jobs_state_check_7581dbad" CHECK ("state" in ('WAITING', 'RUNNING', 'CANCELLING', 'CANCELLED', 'DONE', 'FAILED')), CONSTRAINT "jobs_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "jobs_kind_idx" ON "jobs"  ("kind", "id") `);
    await runner.query(`CREATE INDEX "jobs_state_idx" ON "jobs"  ("state", "id") `);
    await runner.query(`CREATE INDEX "jobs_progress_idx" ON "jobs"  ("progress", "id") `);
    await runner.query(`CREATE INDEX "jobs_total_idx" ON "jobs"  ("total", "id") `);
    await runner.query(`CREATE INDEX "jobs_started_at_idx" ON "jobs"  ("started_at", "id") `);
    await runner.query(`CREATE INDEX "jobs_finished_at_idx" ON "jobs"  ("finished_at", "id") `);
    await runner.query(`CREATE INDEX "jobs_attempts_idx" ON "jobs"  ("attempts", "id") `);
    await runner.query(
      `CREATE TABLE "organisation_metrics" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "organisation_id" uuid NOT NULL, "degree" integer NOT NULL, "weighted_degree" integer NOT NULL, "betweenness" double precision NOT NULL, "component" integer NOT NULL, "component_size" integer NOT NULL, "is_broker" boolean NOT NULL, "countries_reached" integer NOT NULL, "data_version" text NOT NULL, "computed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "organisation_metrics_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "organisation_metrics_organisation_id_idx" ON "organisation_metrics"  ("organisation_id", "id") `,
    );
    await runner.query(`CREATE INDEX "organisation_metrics_degree_idx" ON "organisation_metrics"  ("degree", "id") `);
    await runner.query(
      `CREATE INDEX "organisation_metrics_weighted_degree_idx" ON "organisation_metrics"  ("weighted_degree", "id") `,
    );
    await runner.query(
      `CREATE INDEX "organisation_metrics_betweenness_idx" ON "organisation_metrics"  ("betweenness", "id") `,
    );
    await runner.query(
      `CREATE INDEX "organisation_metrics_component_idx" ON "organisation_metrics"  ("component", "id") `,
    );
    await runner.query(
      `CREATE INDEX "organisation_metrics_component_size_idx" ON "organisation_metrics"  ("component_size", "id") `,
    );
    await runner.query(
      `CREATE INDEX "organisation_metrics_is_broker_idx" ON "organisation_metrics"  ("is_broker", "id") `,
    );
    await runner.query(
      `CREATE INDEX "organisation_metrics_countries_reached_idx" ON "organisation_metrics"  ("countries_reached", "id") `,
    );
    await runner.query(
      `CREATE INDEX "organisation_metrics_computed_at_idx" ON "organisation_metrics"  ("computed_at", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "organisation_metrics_organisation_id_key" ON "organisation_metrics"  ("organisation_id") `,
    );
    await runner.query(
      `CREATE TABLE "calls" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "code" text COLLATE "und-x-icu" NOT NULL, "title" text COLLATE "und-x-icu", "programme_id" uuid NOT NULL, "steward_id" uuid NOT NULL, CONSTRAINT "calls_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "calls_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "calls_visibility_idx" ON "calls"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "calls_code_idx" ON "calls"  ("code", "id") `);
    await runner.query(`CREATE INDEX "calls_title_idx" ON "calls"  ("title", "id") `);
    await runner.query(`CREATE INDEX "calls_programme_id_idx" ON "calls"  ("programme_id", "id") `);
    await runner.query(`CREATE INDEX "calls_steward_id_idx" ON "calls"  ("steward_id", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "calls_programme_id_code_key" ON "calls"  ("programme_id", "code") WHERE archived_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "grant_agreements" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "number" text COLLATE "und-x-icu" NOT NULL, "programme_id" uuid, "call_id" uuid, "signed_on" date, "signed_on_precision" text, "eu_contribution_minor" bigint, "eu_contribution_currency" text, "total_minor" bigint, "total_currency" text, "steward_id" uuid NOT NULL, CONSTRAINT "grant_agreements_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "grant_agreements_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "grant_agreements_visibility_idx" ON "grant_agreements"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "grant_agreements_number_idx" ON "grant_agreements"  ("number", "id") `);
    await runner.query(
      `CREATE INDEX "grant_agreements_programme_id_idx" ON "grant_agreements"  ("programme_id", "id") `,
    );
    await runner.query(`CREATE INDEX "grant_agreements_call_id_idx" ON "grant_agreements"  ("call_id", "id") `);
    await runner.query(`CREATE INDEX "grant_agreements_signed_on_idx" ON "grant_agreements"  ("signed_on", "id") `);
    await runner.query(
      `CREATE INDEX "grant_agreements_eu_contribution_minor_idx" ON "grant_agreements"  ("eu_contribution_minor", "id") `,
    );
    await runner.query(`CREATE INDEX "grant_agreements_total_minor_idx" ON "grant_agreements"  ("total_minor", "id") `);
    await runner.query(`CREATE INDEX "grant_agreements_steward_id_idx" ON "grant_agreements"  ("steward_id", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "grant_agreements_number_key" ON "grant_agreements"  ("number") WHERE archived_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "projects" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "acronym" text COLLATE "und-x-icu", "title" jsonb, "display_name" text COLLATE "und-x-icu" NOT NULL, "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "period_as_printed" text, "status" text, "objective" jsonb, "website" text, "grant_agreement_id" uuid, "owner_id" uuid, "stated_partners" integer, "stated_countries" integer, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "projects_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "projects_status_check_e9aa2697" CHECK ("status" in ('PLANNED', 'SIGNED', 'ONGOING', 'CLOSED', 'TERMINATED')), CONSTRAINT "projects_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "projects_visibility_idx" ON "projects"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "projects_acronym_idx" ON "projects"  ("acronym", "id") `);
    await runner.query(`CREATE INDEX "projects_display_name_idx" ON "projects"  ("display_name", "id") `);
    await runner.query(`CREATE INDEX "projects_starts_on_idx" ON "projects"  ("starts_on", "id") `);
    await runner.query(`CREATE INDEX "projects_ends_on_idx" ON "projects"  ("ends_on", "id") `);
    await runner.query(`CREATE INDEX "projects_status_idx" ON "projects"  ("status", "id") `);
    await runner.query(`CREATE INDEX "projects_grant_agreement_id_idx" ON "projects"  ("grant_agreement_id", "id") `);
    await runner.query(`CREATE INDEX "projects_owner_id_idx" ON "projects"  ("owner_id", "id") `);
    await runner.query(`CREATE INDEX "projects_stated_partners_idx" ON "projects"  ("stated_partners", "id") `);
    await runner.query(`CREATE INDEX "projects_stated_countries_idx" ON "projects"  ("stated_countries", "id") `);
    await runner.query(`CREATE INDEX "projects_source_id_idx" ON "projects"  ("source_id", "id") `);
    await runner.query(`CREATE INDEX "projects_steward_id_idx" ON "projects"  ("steward_id", "id") `);
    await runner.query(
      `CREATE TABLE "participations" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "project_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "role" text NOT NULL, "order" integer, "name_as_printed" text, "role_as_printed" text, "country_as_printed" text, "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "eu_contribution_minor" bigint, "eu_contribution_currency" text, "total_minor" bigint, "total_currency" text, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "participations_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "participations_role_check_02bcb5ee" CHECK ("role" in ('LEAD_PARTNER', 'PARTNER', 'ASSOCIATED_PARTNER', 'AFFILIATED_ENTITY', 'THIRD_PARTY', 'INTERNATIONAL_PARTNER', 'SUBCONTRACTOR')), CONSTRAINT "participations_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "participations_visibility_idx" ON "participations"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "participations_project_id_idx" ON "participations"  ("project_id", "id") `);
    await runner.query(
      `CREATE INDEX "participations_organisation_id_idx" ON "participations"  ("organisation_id", "id") `,
    );
    await runner.query(`CREATE INDEX "participations_role_idx" ON "participations"  ("role", "id") `);
    await runner.query(`CREATE INDEX "participations_order_idx" ON "participations"  ("order", "id") `);
    await runner.query(`CREATE INDEX "participations_starts_on_idx" ON "participations"  ("starts_on", "id") `);
    await runner.query(`CREATE INDEX "participations_ends_on_idx" ON "participations"  ("ends_on", "id") `);
    await runner.query(
      `CREATE INDEX "participations_eu_contribution_minor_idx" ON "participations"  ("eu_contribution_minor", "id") `,
    );
    await runner.query(`CREATE INDEX "participations_total_minor_idx" ON "participations"  ("total_minor", "id") `);
    await runner.query(`CREATE INDEX "participations_source_id_idx" ON "participations"  ("source_id", "id") `);
    await runner.query(`CREATE INDEX "participations_steward_id_idx" ON "participations"  ("steward_id", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "participations_project_id_order_key" ON "participations"  ("project_id", "order") WHERE archived_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "project_fundings" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "project_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "name_as_printed" text, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "project_fundings_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "project_fundings_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "project_fundings_visibility_idx" ON "project_fundings"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "project_fundings_project_id_idx" ON "project_fundings"  ("project_id", "id") `);
    await runner.query(
      `CREATE INDEX "project_fundings_programme_id_idx" ON "project_fundings"  ("programme_id", "id") `,
    );
    await runner.query(`CREATE INDEX "project_fundings_source_id_idx" ON "project_fundings"  ("source_id", "id") `);
    await runner.query(`CREATE INDEX "project_fundings_steward_id_idx" ON "project_fundings"  ("steward_id", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "project_fundings_project_id_programme_id_key" ON "project_fundings"  ("project_id", "programme_id") WHERE archived_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "project_phases" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "project_id" uuid NOT NULL, "order" integer NOT NULL, "name" text COLLATE "und-x-icu" NOT NULL, "period_as_printed" text, "starts_on" date, "starts_on_precision" text, "ends_on" date, "ends_on_precision" text, "purpose" jsonb, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "project_phases_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "project_phases_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "project_phases_visibility_idx" ON "project_phases"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "project_phases_project_id_idx" ON "project_phases"  ("project_id", "id") `);
    await runner.query(`CREATE INDEX "project_phases_order_idx" ON "project_phases"  ("order", "id") `);
    await runner.query(`CREATE INDEX "project_phases_name_idx" ON "project_phases"  ("name", "id") `);
    await runner.query(`CREATE INDEX "project_phases_starts_on_idx" ON "project_phases"  ("starts_on", "id") `);
    await runner.query(`CREATE INDEX "project_phases_ends_on_idx" ON "project_phases"  ("ends_on", "id") `);
    await runner.query(`CREATE INDEX "project_phases_source_id_idx" ON "project_phases"  ("source_id", "id") `);
    await runner.query(`CREATE INDEX "project_phases_steward_id_idx" ON "project_phases"  ("steward_id", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "project_phases_project_id_order_key" ON "project_phases"  ("project_id", "order") WHERE archived_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "project_links" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "type" text NOT NULL, "from_id" uuid NOT NULL, "to_id" uuid NOT NULL, "note" text, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "project_links_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "project_links_type_check_32122cc7" CHECK ("type" in ('CONTINUES', 'FOLLOWS_FROM', 'CASE_STUDY_OF')), CONSTRAINT "project_links_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "project_links_visibility_idx" ON "project_links"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "project_links_type_idx" ON "project_links"  ("type", "id") `);
    await runner.query(`CREATE INDEX "project_links_from_id_idx" ON "project_links"  ("from_id", "id") `);
    await runner.query(`CREATE INDEX "project_links_to_id_idx" ON "project_links"  ("to_id", "id") `);
    await runner.query(`CREATE INDEX "project_links_source_id_idx" ON "project_links"  ("source_id", "id") `);
    await runner.query(`CREATE INDEX "project_links_steward_id_idx" ON "project_links"  ("steward_id", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "project_links_type_from_id_to_id_key" ON "project_links"  ("type", "from_id", "to_id") WHERE archived_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "platforms" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "project_id" uuid NOT NULL, "name" text COLLATE "und-x-icu" NOT NULL, "url" text, "owner_id" uuid, "hosts" text array NOT NULL DEFAULT '{}', "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "platforms_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "platforms_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "platforms_visibility_idx" ON "platforms"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "platforms_project_id_idx" ON "platforms"  ("project_id", "id") `);
    await runner.query(`CREATE INDEX "platforms_name_idx" ON "platforms"  ("name", "id") `);
    await runner.query(`CREATE INDEX "platforms_owner_id_idx" ON "platforms"  ("owner_id", "id") `);
    await runner.query(`CREATE INDEX "platforms_source_id_idx" ON "platforms"  ("source_id", "id") `);
    await runner.query(`CREATE INDEX "platforms_steward_id_idx" ON "platforms"  ("steward_id", "id") `);
    await runner.query(
      `CREATE TABLE "web_links" ("id" uuid NOT NULL, "rev" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "visibility" text NOT NULL DEFAULT 'NETWORK', "archived_at" TIMESTAMP WITH TIME ZONE, "record_type" text COLLATE "und-x-icu" NOT NULL, "record_id" uuid NOT NULL, "kind" text NOT NULL DEFAULT 'WEBSITE', "url" text NOT NULL, "label" text COLLATE "und-x-icu" NOT NULL, "source_id" uuid, "steward_id" uuid NOT NULL, CONSTRAINT "web_links_visibility_check_1695e023" CHECK ("visibility" in ('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE')), CONSTRAINT "web_links_kind_check_3e30080c" CHECK ("kind" in ('WEBSITE', 'COURSE', 'VIDEO', 'DOCUMENT', 'SOCIAL_MEDIA', 'OTHER')), CONSTRAINT "web_links_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "web_links_visibility_idx" ON "web_links"  ("visibility", "id") `);
    await runner.query(`CREATE INDEX "web_links_record_type_idx" ON "web_links"  ("record_type", "id") `);
    await runner.query(`CREATE INDEX "web_links_record_id_idx" ON "web_links"  ("record_id", "id") `);
    await runner.query(`CREATE INDEX "web_links_kind_idx" ON "web_links"  ("kind", "id") `);
    await runner.query(`CREATE INDEX "web_links_label_idx" ON "web_links"  ("label", "id") `);
    await runner.query(`CREATE INDEX "web_links_source_id_idx" ON "web_links"  ("source_id", "id") `);
    await runner.query(`CREATE INDEX "web_links_steward_id_idx" ON "web_links"  ("steward_id", "id") `);
    await runner.query(
      `ALTER TABLE "code_values" ADD CONSTRAINT "code_values_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "code_lists"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sources" ADD CONSTRAINT "sources_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "quality_flags" ADD CONSTRAINT "quality_flags_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "quality_flags" ADD CONSTRAINT "quality_flags_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "statements" ADD CONSTRAINT "statements_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "statements" ADD CONSTRAINT "statements_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "regions" ADD CONSTRAINT "regions_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "countries"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "regions" ADD CONSTRAINT "regions_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "regions"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "nccs" ADD CONSTRAINT "nccs_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "countries"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "nccs" ADD CONSTRAINT "nccs_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisations" ADD CONSTRAINT "organisations_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "countries"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisations" ADD CONSTRAINT "organisations_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "regions"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisations" ADD CONSTRAINT "organisations_language_id_fkey" FOREIGN KEY ("language_id") REFERENCES "languages"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisations" ADD CONSTRAINT "organisations_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisations" ADD CONSTRAINT "organisations_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "policy_labs" ADD CONSTRAINT "policy_labs_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "policy_labs" ADD CONSTRAINT "policy_labs_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "policy_labs" ADD CONSTRAINT "policy_labs_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "ncc_hosts" ADD CONSTRAINT "ncc_hosts_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "ncc_hosts" ADD CONSTRAINT "ncc_hosts_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "ncc_hosts" ADD CONSTRAINT "ncc_hosts_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "ncc_hosts" ADD CONSTRAINT "ncc_hosts_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "external_identifiers" ADD CONSTRAINT "external_identifiers_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "external_identifiers" ADD CONSTRAINT "external_identifiers_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "governance_bodies" ADD CONSTRAINT "governance_bodies_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "governance_bodies" ADD CONSTRAINT "governance_bodies_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "governance_bodies" ADD CONSTRAINT "governance_bodies_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "governance_memberships" ADD CONSTRAINT "governance_memberships_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "governance_bodies"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "governance_memberships" ADD CONSTRAINT "governance_memberships_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "governance_memberships" ADD CONSTRAINT "governance_memberships_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "governance_memberships" ADD CONSTRAINT "governance_memberships_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "network_memberships" ADD CONSTRAINT "network_memberships_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "network_memberships" ADD CONSTRAINT "network_memberships_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "network_memberships" ADD CONSTRAINT "network_memberships_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "network_memberships" ADD CONSTRAINT "network_memberships_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_names" ADD CONSTRAINT "organisation_names_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_names" ADD CONSTRAINT "organisation_names_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_names" ADD CONSTRAINT "organisation_names_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_relations" ADD CONSTRAINT "organisation_relations_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_relations" ADD CONSTRAINT "organisation_relations_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_relations" ADD CONSTRAINT "organisation_relations_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_relations" ADD CONSTRAINT "organisation_relations_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sites" ADD CONSTRAINT "sites_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sites" ADD CONSTRAINT "sites_ncc_id_fkey" FOREIGN KEY ("ncc_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sites" ADD CONSTRAINT "sites_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sites" ADD CONSTRAINT "sites_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "regions"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sites" ADD CONSTRAINT "sites_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "countries"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sites" ADD CONSTRAINT "sites_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sites" ADD CONSTRAINT "sites_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "duplicate_candidates" ADD CONSTRAINT "duplicate_candidates_left_id_fkey" FOREIGN KEY ("left_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "duplicate_candidates" ADD CONSTRAINT "duplicate_candidates_right_id_fkey" FOREIGN KEY ("right_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "duplicate_candidates" ADD CONSTRAINT "duplicate_candidates_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "duplicate_candidates" ADD CONSTRAINT "duplicate_candidates_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_metrics" ADD CONSTRAINT "organisation_metrics_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "calls" ADD CONSTRAINT "calls_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "funding_programmes"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "calls" ADD CONSTRAINT "calls_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "grant_agreements" ADD CONSTRAINT "grant_agreements_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "funding_programmes"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "grant_agreements" ADD CONSTRAINT "grant_agreements_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "calls"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "grant_agreements" ADD CONSTRAINT "grant_agreements_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "projects" ADD CONSTRAINT "projects_grant_agreement_id_fkey" FOREIGN KEY ("grant_agreement_id") REFERENCES "grant_agreements"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "projects" ADD CONSTRAINT "projects_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "projects" ADD CONSTRAINT "projects_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "projects" ADD CONSTRAINT "projects_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "participations" ADD CONSTRAINT "participations_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "participations" ADD CONSTRAINT "participations_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "participations" ADD CONSTRAINT "participations_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "participations" ADD CONSTRAINT "participations_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_fundings" ADD CONSTRAINT "project_fundings_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_fundings" ADD CONSTRAINT "project_fundings_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "funding_programmes"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_fundings" ADD CONSTRAINT "project_fundings_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_fundings" ADD CONSTRAINT "project_fundings_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_phases" ADD CONSTRAINT "project_phases_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_phases" ADD CONSTRAINT "project_phases_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_phases" ADD CONSTRAINT "project_phases_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_links" ADD CONSTRAINT "project_links_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_links" ADD CONSTRAINT "project_links_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_links" ADD CONSTRAINT "project_links_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_links" ADD CONSTRAINT "project_links_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "platforms" ADD CONSTRAINT "platforms_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "platforms" ADD CONSTRAINT "platforms_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "platforms" ADD CONSTRAINT "platforms_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "platforms" ADD CONSTRAINT "platforms_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "web_links" ADD CONSTRAINT "web_links_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "web_links" ADD CONSTRAINT "web_links_steward_id_fkey" FOREIGN KEY ("steward_id") REFERENCES "nccs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "web_links" DROP CONSTRAINT "web_links_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "web_links" DROP CONSTRAINT "web_links_source_id_fkey"`);
    await runner.query(`ALTER TABLE "platforms" DROP CONSTRAINT "platforms_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "platforms" DROP CONSTRAINT "platforms_source_id_fkey"`);
    await runner.query(`ALTER TABLE "platforms" DROP CONSTRAINT "platforms_owner_id_fkey"`);
    await runner.query(`ALTER TABLE "platforms" DROP CONSTRAINT "platforms_project_id_fkey"`);
    await runner.query(`ALTER TABLE "project_links" DROP CONSTRAINT "project_links_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "project_links" DROP CONSTRAINT "project_links_source_id_fkey"`);
    await runner.query(`ALTER TABLE "project_links" DROP CONSTRAINT "project_links_to_id_fkey"`);
    await runner.query(`ALTER TABLE "project_links" DROP CONSTRAINT "project_links_from_id_fkey"`);
    await runner.query(`ALTER TABLE "project_phases" DROP CONSTRAINT "project_phases_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "project_phases" DROP CONSTRAINT "project_phases_source_id_fkey"`);
    await runner.query(`ALTER TABLE "project_phases" DROP CONSTRAINT "project_phases_project_id_fkey"`);
    await runner.query(`ALTER TABLE "project_fundings" DROP CONSTRAINT "project_fundings_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "project_fundings" DROP CONSTRAINT "project_fundings_source_id_fkey"`);
    await runner.query(`ALTER TABLE "project_fundings" DROP CONSTRAINT "project_fundings_programme_id_fkey"`);
    await runner.query(`ALTER TABLE "project_fundings" DROP CONSTRAINT "project_fundings_project_id_fkey"`);
    await runner.query(`ALTER TABLE "participations" DROP CONSTRAINT "participations_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "participations" DROP CONSTRAINT "participations_source_id_fkey"`);
    await runner.query(`ALTER TABLE "participations" DROP CONSTRAINT "participations_organisation_id_fkey"`);
    await runner.query(`ALTER TABLE "participations" DROP CONSTRAINT "participations_project_id_fkey"`);
    await runner.query(`ALTER TABLE "projects" DROP CONSTRAINT "projects_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "projects" DROP CONSTRAINT "projects_source_id_fkey"`);
    await runner.query(`ALTER TABLE "projects" DROP CONSTRAINT "projects_owner_id_fkey"`);
    await runner.query(`ALTER TABLE "projects" DROP CONSTRAINT "projects_grant_agreement_id_fkey"`);
    await runner.query(`ALTER TABLE "grant_agreements" DROP CONSTRAINT "grant_agreements_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "grant_agreements" DROP CONSTRAINT "grant_agreements_call_id_fkey"`);
    await runner.query(`ALTER TABLE "grant_agreements" DROP CONSTRAINT "grant_agreements_programme_id_fkey"`);
    await runner.query(`ALTER TABLE "calls" DROP CONSTRAINT "calls_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "calls" DROP CONSTRAINT "calls_programme_id_fkey"`);
    await runner.query(
      `ALTER TABLE "organisation_metrics" DROP CONSTRAINT "organisation_metrics_organisation_id_fkey"`,
    );
    await runner.query(`ALTER TABLE "duplicate_candidates" DROP CONSTRAINT "duplicate_candidates_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "duplicate_candidates" DROP CONSTRAINT "duplicate_candidates_source_id_fkey"`);
    await runner.query(`ALTER TABLE "duplicate_candidates" DROP CONSTRAINT "duplicate_candidates_right_id_fkey"`);
    await runner.query(`ALTER TABLE "duplicate_candidates" DROP CONSTRAINT "duplicate_candidates_left_id_fkey"`);
    await runner.query(`ALTER TABLE "sites" DROP CONSTRAINT "sites_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "sites" DROP CONSTRAINT "sites_source_id_fkey"`);
    await runner.query(`ALTER TABLE "sites" DROP CONSTRAINT "sites_country_id_fkey"`);
    await runner.query(`ALTER TABLE "sites" DROP CONSTRAINT "sites_region_id_fkey"`);
    await runner.query(`ALTER TABLE "sites" DROP CONSTRAINT "sites_host_id_fkey"`);
    await runner.query(`ALTER TABLE "sites" DROP CONSTRAINT "sites_ncc_id_fkey"`);
    await runner.query(`ALTER TABLE "sites" DROP CONSTRAINT "sites_organisation_id_fkey"`);
    await runner.query(`ALTER TABLE "organisation_relations" DROP CONSTRAINT "organisation_relations_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "organisation_relations" DROP CONSTRAINT "organisation_relations_source_id_fkey"`);
    await runner.query(`ALTER TABLE "organisation_relations" DROP CONSTRAINT "organisation_relations_to_id_fkey"`);
    await runner.query(`ALTER TABLE "organisation_relations" DROP CONSTRAINT "organisation_relations_from_id_fkey"`);
    await runner.query(`ALTER TABLE "organisation_names" DROP CONSTRAINT "organisation_names_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "organisation_names" DROP CONSTRAINT "organisation_names_source_id_fkey"`);
    await runner.query(`ALTER TABLE "organisation_names" DROP CONSTRAINT "organisation_names_organisation_id_fkey"`);
    await runner.query(`ALTER TABLE "network_memberships" DROP CONSTRAINT "network_memberships_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "network_memberships" DROP CONSTRAINT "network_memberships_source_id_fkey"`);
    await runner.query(`ALTER TABLE "network_memberships" DROP CONSTRAINT "network_memberships_member_id_fkey"`);
    await runner.query(`ALTER TABLE "network_memberships" DROP CONSTRAINT "network_memberships_network_id_fkey"`);
    await runner.query(`ALTER TABLE "governance_memberships" DROP CONSTRAINT "governance_memberships_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "governance_memberships" DROP CONSTRAINT "governance_memberships_source_id_fkey"`);
    await runner.query(
      `ALTER TABLE "governance_memberships" DROP CONSTRAINT "governance_memberships_organisation_id_fkey"`,
    );
    await runner.query(`ALTER TABLE "governance_memberships" DROP CONSTRAINT "governance_memberships_body_id_fkey"`);
    await runner.query(`ALTER TABLE "governance_bodies" DROP CONSTRAINT "governance_bodies_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "governance_bodies" DROP CONSTRAINT "governance_bodies_source_id_fkey"`);
    await runner.query(`ALTER TABLE "governance_bodies" DROP CONSTRAINT "governance_bodies_ncc_id_fkey"`);
    await runner.query(`ALTER TABLE "external_identifiers" DROP CONSTRAINT "external_identifiers_steward_id_fkey"`);
    await runner.query(
      `ALTER TABLE "external_identifiers" DROP CONSTRAINT "external_identifiers_organisation_id_fkey"`,
    );
    await runner.query(`ALTER TABLE "ncc_hosts" DROP CONSTRAINT "ncc_hosts_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "ncc_hosts" DROP CONSTRAINT "ncc_hosts_source_id_fkey"`);
    await runner.query(`ALTER TABLE "ncc_hosts" DROP CONSTRAINT "ncc_hosts_organisation_id_fkey"`);
    await runner.query(`ALTER TABLE "ncc_hosts" DROP CONSTRAINT "ncc_hosts_ncc_id_fkey"`);
    await runner.query(`ALTER TABLE "policy_labs" DROP CONSTRAINT "policy_labs_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "policy_labs" DROP CONSTRAINT "policy_labs_source_id_fkey"`);
    await runner.query(`ALTER TABLE "policy_labs" DROP CONSTRAINT "policy_labs_ncc_id_fkey"`);
    await runner.query(`ALTER TABLE "organisations" DROP CONSTRAINT "organisations_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "organisations" DROP CONSTRAINT "organisations_source_id_fkey"`);
    await runner.query(`ALTER TABLE "organisations" DROP CONSTRAINT "organisations_language_id_fkey"`);
    await runner.query(`ALTER TABLE "organisations" DROP CONSTRAINT "organisations_region_id_fkey"`);
    await runner.query(`ALTER TABLE "organisations" DROP CONSTRAINT "organisations_country_id_fkey"`);
    await runner.query(`ALTER TABLE "nccs" DROP CONSTRAINT "nccs_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "nccs" DROP CONSTRAINT "nccs_country_id_fkey"`);
    await runner.query(`ALTER TABLE "regions" DROP CONSTRAINT "regions_parent_id_fkey"`);
    await runner.query(`ALTER TABLE "regions" DROP CONSTRAINT "regions_country_id_fkey"`);
    await runner.query(`ALTER TABLE "statements" DROP CONSTRAINT "statements_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "statements" DROP CONSTRAINT "statements_source_id_fkey"`);
    await runner.query(`ALTER TABLE "quality_flags" DROP CONSTRAINT "quality_flags_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "quality_flags" DROP CONSTRAINT "quality_flags_source_id_fkey"`);
    await runner.query(`ALTER TABLE "sources" DROP CONSTRAINT "sources_steward_id_fkey"`);
    await runner.query(`ALTER TABLE "code_values" DROP CONSTRAINT "code_values_list_id_fkey"`);
    await runner.query(`DROP INDEX "public"."web_links_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."web_links_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."web_links_label_idx"`);
    await runner.query(`DROP INDEX "public"."web_links_kind_idx"`);
    await runner.query(`DROP INDEX "public"."web_links_record_id_idx"`);
    await runner.query(`DROP INDEX "public"."web_links_record_type_idx"`);
    await runner.query(`DROP INDEX "public"."web_links_visibility_idx"`);
    await runner.query(`DROP TABLE "web_links"`);
    await runner.query(`DROP INDEX "public"."platforms_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."platforms_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."platforms_owner_id_idx"`);
    await runner.query(`DROP INDEX "public"."platforms_name_idx"`);
    await runner.query(`DROP INDEX "public"."platforms_project_id_idx"`);
    await runner.query(`DROP INDEX "public"."platforms_visibility_idx"`);
    await runner.query(`DROP TABLE "platforms"`);
    await runner.query(`DROP INDEX "public"."project_links_type_from_id_to_id_key"`);
    await runner.query(`DROP INDEX "public"."project_links_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."project_links_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."project_links_to_id_idx"`);
    await runner.query(`DROP INDEX "public"."project_links_from_id_idx"`);
    await runner.query(`DROP INDEX "public"."project_links_type_idx"`);
    await runner.query(`DROP INDEX "public"."project_links_visibility_idx"`);
    await runner.query(`DROP TABLE "project_links"`);
    await runner.query(`DROP INDEX "public"."project_phases_project_id_order_key"`);
    await runner.query(`DROP INDEX "public"."project_phases_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."project_phases_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."project_phases_ends_on_idx"`);
    await runner.query(`DROP INDEX "public"."project_phases_starts_on_idx"`);
    await runner.query(`DROP INDEX "public"."project_phases_name_idx"`);
    await runner.query(`DROP INDEX "public"."project_phases_order_idx"`);
    await runner.query(`DROP INDEX "public"."project_phases_project_id_idx"`);
    await runner.query(`DROP INDEX "public"."project_phases_visibility_idx"`);
    await runner.query(`DROP TABLE "project_phases"`);
    await runner.query(`DROP INDEX "public"."project_fundings_project_id_programme_id_key"`);
    await runner.query(`DROP INDEX "public"."project_fundings_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."project_fundings_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."project_fundings_programme_id_idx"`);
    await runner.query(`DROP INDEX "public"."project_fundings_project_id_idx"`);
    await runner.query(`DROP INDEX "public"."project_fundings_visibility_idx"`);
    await runner.query(`DROP TABLE "project_fundings"`);
    await runner.query(`DROP INDEX "public"."participations_project_id_order_key"`);
    await runner.query(`DROP INDEX "public"."participations_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."participations_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."participations_total_minor_idx"`);
    await runner.query(`DROP INDEX "public"."participations_eu_contribution_minor_idx"`);
    await runner.query(`DROP INDEX "public"."participations_ends_on_idx"`);
    await runner.query(`DROP INDEX "public"."participations_starts_on_idx"`);
    await runner.query(`DROP INDEX "public"."participations_order_idx"`);
    await runner.query(`DROP INDEX "public"."participations_role_idx"`);
    await runner.query(`DROP INDEX "public"."participations_organisation_id_idx"`);
    await runner.query(`DROP INDEX "public"."participations_project_id_idx"`);
    await runner.query(`DROP INDEX "public"."participations_visibility_idx"`);
    await runner.query(`DROP TABLE "participations"`);
    await runner.query(`DROP INDEX "public"."projects_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."projects_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."projects_stated_countries_idx"`);
    await runner.query(`DROP INDEX "public"."projects_stated_partners_idx"`);
    await runner.query(`DROP INDEX "public"."projects_owner_id_idx"`);
    await runner.query(`DROP INDEX "public"."projects_grant_agreement_id_idx"`);
    await runner.query(`DROP INDEX "public"."projects_status_idx"`);
    await runner.query(`DROP INDEX "public"."projects_ends_on_idx"`);
    await runner.query(`DROP INDEX "public"."projects_starts_on_idx"`);
    await runner.query(`DROP INDEX "public"."projects_display_name_idx"`);
    await runner.query(`DROP INDEX "public"."projects_acronym_idx"`);
    await runner.query(`DROP INDEX "public"."projects_visibility_idx"`);
    await runner.query(`DROP TABLE "projects"`);
    await runner.query(`DROP INDEX "public"."grant_agreements_number_key"`);
    await runner.query(`DROP INDEX "public"."grant_agreements_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."grant_agreements_total_minor_idx"`);
    await runner.query(`DROP INDEX "public"."grant_agreements_eu_contribution_minor_idx"`);
    await runner.query(`DROP INDEX "public"."grant_agreements_signed_on_idx"`);
    await runner.query(`DROP INDEX "public"."grant_agreements_call_id_idx"`);
    await runner.query(`DROP INDEX "public"."grant_agreements_programme_id_idx"`);
    await runner.query(`DROP INDEX "public"."grant_agreements_number_idx"`);
    await runner.query(`DROP INDEX "public"."grant_agreements_visibility_idx"`);
    await runner.query(`DROP TABLE "grant_agreements"`);
    await runner.query(`DROP INDEX "public"."calls_programme_id_code_key"`);
    await runner.query(`DROP INDEX "public"."calls_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."calls_programme_id_idx"`);
    await runner.query(`DROP INDEX "public"."calls_title_idx"`);
    await runner.query(`DROP INDEX "public"."calls_code_idx"`);
    await runner.query(`DROP INDEX "public"."calls_visibility_idx"`);
    await runner.query(`DROP TABLE "calls"`);
    await runner.query(`DROP INDEX "public"."organisation_metrics_organisation_id_key"`);
    await runner.query(`DROP INDEX "public"."organisation_metrics_computed_at_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_metrics_countries_reached_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_metrics_is_broker_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_metrics_component_size_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_metrics_component_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_metrics_betweenness_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_metrics_weighted_degree_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_metrics_degree_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_metrics_organisation_id_idx"`);
    await runner.query(`DROP TABLE "organisation_metrics"`);
    await runner.query(`DROP INDEX "public"."jobs_attempts_idx"`);
    await runner.query(`DROP INDEX "public"."jobs_finished_at_idx"`);
    await runner.query(`DROP INDEX "public"."jobs_started_at_idx"`);
    await runner.query(`DROP INDEX "public"."jobs_total_idx"`);
    await runner.query(`DROP INDEX "public"."jobs_progress_idx"`);
    await runner.query(`DROP INDEX "public"."jobs_state_idx"`);
    await runner.query(`DROP INDEX "public"."jobs_kind_idx"`);
    await runner.query(`DROP TABLE "jobs"`);
    await runner.query(`DROP INDEX "public"."duplicate_candidates_left_id_right_id_left_name_right_name_key"`);
    await runner.query(`DROP INDEX "public"."duplicate_candidates_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."duplicate_candidates_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."duplicate_candidates_decided_at_idx"`);
    await runner.query(`DROP INDEX "public"."duplicate_candidates_decision_idx"`);
    await runner.query(`DROP INDEX "public"."duplicate_candidates_score_idx"`);
    await runner.query(`DROP INDEX "public"."duplicate_candidates_right_name_idx"`);
    await runner.query(`DROP INDEX "public"."duplicate_candidates_left_name_idx"`);
    await runner.query(`DROP INDEX "public"."duplicate_candidates_right_id_idx"`);
    await runner.query(`DROP INDEX "public"."duplicate_candidates_left_id_idx"`);
    await runner.query(`DROP INDEX "public"."duplicate_candidates_visibility_idx"`);
    await runner.query(`DROP TABLE "duplicate_candidates"`);
    await runner.query(`DROP INDEX "public"."sites_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."sites_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."sites_ends_on_idx"`);
    await runner.query(`DROP INDEX "public"."sites_starts_on_idx"`);
    await runner.query(`DROP INDEX "public"."sites_longitude_idx"`);
    await runner.query(`DROP INDEX "public"."sites_latitude_idx"`);
    await runner.query(`DROP INDEX "public"."sites_country_id_idx"`);
    await runner.query(`DROP INDEX "public"."sites_region_id_idx"`);
    await runner.query(`DROP INDEX "public"."sites_place_idx"`);
    await runner.query(`DROP INDEX "public"."sites_status_idx"`);
    await runner.query(`DROP INDEX "public"."sites_kind_idx"`);
    await runner.query(`DROP INDEX "public"."sites_host_id_idx"`);
    await runner.query(`DROP INDEX "public"."sites_ncc_id_idx"`);
    await runner.query(`DROP INDEX "public"."sites_organisation_id_idx"`);
    await runner.query(`DROP INDEX "public"."sites_visibility_idx"`);
    await runner.query(`DROP TABLE "sites"`);
    await runner.query(`DROP INDEX "public"."organisation_relations_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_relations_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_relations_ends_on_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_relations_starts_on_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_relations_to_id_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_relations_from_id_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_relations_type_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_relations_visibility_idx"`);
    await runner.query(`DROP TABLE "organisation_relations"`);
    await runner.query(`DROP INDEX "public"."organisation_names_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_names_ends_on_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_names_starts_on_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_names_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_names_kind_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_names_text_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_names_organisation_id_idx"`);
    await runner.query(`DROP INDEX "public"."organisation_names_visibility_idx"`);
    await runner.query(`DROP TABLE "organisation_names"`);
    await runner.query(`DROP INDEX "public"."network_memberships_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."network_memberships_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."network_memberships_ends_on_idx"`);
    await runner.query(`DROP INDEX "public"."network_memberships_starts_on_idx"`);
    await runner.query(`DROP INDEX "public"."network_memberships_status_idx"`);
    await runner.query(`DROP INDEX "public"."network_memberships_member_id_idx"`);
    await runner.query(`DROP INDEX "public"."network_memberships_network_id_idx"`);
    await runner.query(`DROP INDEX "public"."network_memberships_visibility_idx"`);
    await runner.query(`DROP TABLE "network_memberships"`);
    await runner.query(`DROP INDEX "public"."governance_memberships_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."governance_memberships_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."governance_memberships_ends_on_idx"`);
    await runner.query(`DROP INDEX "public"."governance_memberships_starts_on_idx"`);
    await runner.query(`DROP INDEX "public"."governance_memberships_organisation_id_idx"`);
    await runner.query(`DROP INDEX "public"."governance_memberships_body_id_idx"`);
    await runner.query(`DROP INDEX "public"."governance_memberships_visibility_idx"`);
    await runner.query(`DROP TABLE "governance_memberships"`);
    await runner.query(`DROP INDEX "public"."governance_bodies_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."governance_bodies_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."governance_bodies_ncc_id_idx"`);
    await runner.query(`DROP INDEX "public"."governance_bodies_kind_idx"`);
    await runner.query(`DROP INDEX "public"."governance_bodies_name_idx"`);
    await runner.query(`DROP INDEX "public"."governance_bodies_visibility_idx"`);
    await runner.query(`DROP TABLE "governance_bodies"`);
    await runner.query(`DROP INDEX "public"."external_identifiers_scheme_value_key"`);
    await runner.query(`DROP INDEX "public"."external_identifiers_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."external_identifiers_checked_at_idx"`);
    await runner.query(`DROP INDEX "public"."external_identifiers_value_idx"`);
    await runner.query(`DROP INDEX "public"."external_identifiers_scheme_idx"`);
    await runner.query(`DROP INDEX "public"."external_identifiers_organisation_id_idx"`);
    await runner.query(`DROP INDEX "public"."external_identifiers_visibility_idx"`);
    await runner.query(`DROP TABLE "external_identifiers"`);
    await runner.query(`DROP INDEX "public"."ncc_hosts_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."ncc_hosts_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."ncc_hosts_ends_on_idx"`);
    await runner.query(`DROP INDEX "public"."ncc_hosts_starts_on_idx"`);
    await runner.query(`DROP INDEX "public"."ncc_hosts_organisation_id_idx"`);
    await runner.query(`DROP INDEX "public"."ncc_hosts_ncc_id_idx"`);
    await runner.query(`DROP INDEX "public"."ncc_hosts_visibility_idx"`);
    await runner.query(`DROP TABLE "ncc_hosts"`);
    await runner.query(`DROP INDEX "public"."policy_labs_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."policy_labs_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."policy_labs_ncc_id_idx"`);
    await runner.query(`DROP INDEX "public"."policy_labs_name_idx"`);
    await runner.query(`DROP INDEX "public"."policy_labs_visibility_idx"`);
    await runner.query(`DROP TABLE "policy_labs"`);
    await runner.query(`DROP INDEX "public"."organisations_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."organisations_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."organisations_status_idx"`);
    await runner.query(`DROP INDEX "public"."organisations_language_id_idx"`);
    await runner.query(`DROP INDEX "public"."organisations_region_id_idx"`);
    await runner.query(`DROP INDEX "public"."organisations_country_id_idx"`);
    await runner.query(`DROP INDEX "public"."organisations_legal_form_idx"`);
    await runner.query(`DROP INDEX "public"."organisations_is_public_idx"`);
    await runner.query(`DROP INDEX "public"."organisations_kind_idx"`);
    await runner.query(`DROP INDEX "public"."organisations_name_idx"`);
    await runner.query(`DROP INDEX "public"."organisations_visibility_idx"`);
    await runner.query(`DROP TABLE "organisations"`);
    await runner.query(`DROP INDEX "public"."nccs_country_id_key"`);
    await runner.query(`DROP INDEX "public"."nccs_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."nccs_launched_on_idx"`);
    await runner.query(`DROP INDEX "public"."nccs_stage_idx"`);
    await runner.query(`DROP INDEX "public"."nccs_country_id_idx"`);
    await runner.query(`DROP INDEX "public"."nccs_visibility_idx"`);
    await runner.query(`DROP TABLE "nccs"`);
    await runner.query(`DROP INDEX "public"."languages_code_key"`);
    await runner.query(`DROP INDEX "public"."languages_endonym_idx"`);
    await runner.query(`DROP INDEX "public"."languages_code_idx"`);
    await runner.query(`DROP TABLE "languages"`);
    await runner.query(`DROP INDEX "public"."regions_scheme_version_code_key"`);
    await runner.query(`DROP INDEX "public"."regions_scheme_version_idx"`);
    await runner.query(`DROP INDEX "public"."regions_parent_id_idx"`);
    await runner.query(`DROP INDEX "public"."regions_country_id_idx"`);
    await runner.query(`DROP INDEX "public"."regions_level_idx"`);
    await runner.query(`DROP INDEX "public"."regions_name_idx"`);
    await runner.query(`DROP INDEX "public"."regions_code_idx"`);
    await runner.query(`DROP TABLE "regions"`);
    await runner.query(`DROP INDEX "public"."statements_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."statements_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."statements_value_idx"`);
    await runner.query(`DROP INDEX "public"."statements_comparator_idx"`);
    await runner.query(`DROP INDEX "public"."statements_what_idx"`);
    await runner.query(`DROP INDEX "public"."statements_record_title_idx"`);
    await runner.query(`DROP INDEX "public"."statements_record_id_idx"`);
    await runner.query(`DROP INDEX "public"."statements_record_type_idx"`);
    await runner.query(`DROP INDEX "public"."statements_visibility_idx"`);
    await runner.query(`DROP TABLE "statements"`);
    await runner.query(`DROP INDEX "public"."quality_flags_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."quality_flags_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."quality_flags_state_idx"`);
    await runner.query(`DROP INDEX "public"."quality_flags_record_title_idx"`);
    await runner.query(`DROP INDEX "public"."quality_flags_record_id_idx"`);
    await runner.query(`DROP INDEX "public"."quality_flags_record_type_idx"`);
    await runner.query(`DROP INDEX "public"."quality_flags_rule_idx"`);
    await runner.query(`DROP INDEX "public"."quality_flags_code_idx"`);
    await runner.query(`DROP INDEX "public"."quality_flags_visibility_idx"`);
    await runner.query(`DROP TABLE "quality_flags"`);
    await runner.query(`DROP INDEX "public"."sources_code_key"`);
    await runner.query(`DROP INDEX "public"."sources_steward_id_idx"`);
    await runner.query(`DROP INDEX "public"."sources_retrieved_on_idx"`);
    await runner.query(`DROP INDEX "public"."sources_kind_idx"`);
    await runner.query(`DROP INDEX "public"."sources_title_idx"`);
    await runner.query(`DROP INDEX "public"."sources_code_idx"`);
    await runner.query(`DROP INDEX "public"."sources_visibility_idx"`);
    await runner.query(`DROP TABLE "sources"`);
    await runner.query(`DROP INDEX "public"."funding_programmes_code_key"`);
    await runner.query(`DROP INDEX "public"."funding_programmes_ends_on_idx"`);
    await runner.query(`DROP INDEX "public"."funding_programmes_starts_on_idx"`);
    await runner.query(`DROP INDEX "public"."funding_programmes_code_idx"`);
    await runner.query(`DROP TABLE "funding_programmes"`);
    await runner.query(`DROP INDEX "public"."countries_code_key"`);
    await runner.query(`DROP INDEX "public"."countries_in_network_idx"`);
    await runner.query(`DROP INDEX "public"."countries_code_idx"`);
    await runner.query(`DROP TABLE "countries"`);
    await runner.query(`DROP INDEX "public"."code_values_list_id_code_key"`);
    await runner.query(`DROP INDEX "public"."code_values_order_idx"`);
    await runner.query(`DROP INDEX "public"."code_values_code_idx"`);
    await runner.query(`DROP INDEX "public"."code_values_list_id_idx"`);
    await runner.query(`DROP TABLE "code_values"`);
    await runner.query(`DROP INDEX "public"."code_lists_code_key"`);
    await runner.query(`DROP INDEX "public"."code_lists_scope_idx"`);
    await runner.query(`DROP INDEX "public"."code_lists_code_idx"`);
    await runner.query(`DROP TABLE "code_lists"`);
  }
}
