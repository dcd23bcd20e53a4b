import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows that only our own work reads and writes. */
const systemOnly = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY system ON ${table} USING ((SELECT coalesce(current_setting('app.role', true), '') = 'SYSTEM'));
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO seedbed_app, seedbed_worker`;

/**
 * The state of a subscription from the events of its contact point, by the rule of libs/contacts/src/consent.rules.ts:
 * only a person's own yes is a way back from a no. Null: nothing was said.
 */
const STATE = `
  CREATE FUNCTION newsletter_state(point uuid, of_purpose text) RETURNS text LANGUAGE plpgsql STABLE AS $$
  DECLARE
    e record;
    state text;
    refused boolean := false;
  BEGIN
    FOR e IN
      SELECT kind FROM consent_events
      WHERE contact_point_id = point AND (purpose = of_purpose OR purpose = '*' AND kind IN ('WITHDRAWN', 'OBJECTED'))
      ORDER BY at, array_position(ARRAY['REQUESTED', 'IMPORTED', 'CONFIRMED', 'EXPIRED', 'WITHDRAWN', 'OBJECTED'], kind)
    LOOP
      CASE e.kind
        WHEN 'REQUESTED' THEN IF state IS DISTINCT FROM 'CONFIRMED' AND NOT refused THEN state := 'PENDING'; END IF;
        WHEN 'IMPORTED' THEN IF NOT refused THEN state := 'CONFIRMED'; END IF;
        WHEN 'CONFIRMED' THEN state := 'CONFIRMED'; refused := false;
        WHEN 'EXPIRED' THEN IF state IN ('CONFIRMED', 'PENDING') THEN state := 'WITHDRAWN'; END IF;
        ELSE state := 'WITHDRAWN'; refused := true;
      END CASE;
    END LOOP;
    RETURN state;
  END $$`;

/**
 * A subscription follows an event in its own transaction, so that what is gated afterwards knows of it. As the owner: row
 * security decides who may say something, and what follows from it is nobody's to see or to write; its conditions cost a
 * tenth of a second here.
 */
const FOLLOW = `
  CREATE FUNCTION newsletter_follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  BEGIN
    INSERT INTO newsletter_subscriptions (id, contact_point_id, topic_id, purpose, state, since)
    SELECT gen_random_uuid(), NEW.contact_point_id, t.id, 'newsletter:' || t.id, f.state, NEW.at
    FROM newsletter_topics t, LATERAL newsletter_state(NEW.contact_point_id, 'newsletter:' || t.id) AS f (state)
    WHERE f.state IS NOT NULL
      AND (NEW.purpose = 'newsletter:' || t.id
           OR NEW.purpose = '*' AND EXISTS (SELECT FROM newsletter_subscriptions s
                                            WHERE s.contact_point_id = NEW.contact_point_id AND s.topic_id = t.id))
    ON CONFLICT (contact_point_id, topic_id) DO UPDATE SET state = excluded.state, since = excluded.since
    WHERE newsletter_subscriptions.state <> excluded.state;
    RETURN NULL;
  END $$`;

/** As the owner and with a kept plan: row security of five tables would be planned anew for each group of twenty. */
const QUICK = `SECURITY DEFINER SET search_path = public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan`;

/** Takes deliveries of an issue that are due, for one lane, with what their messages need. */
const CLAIM = `
  CREATE FUNCTION newsletter_claim(of_issue uuid, lane uuid, of_worker uuid, most int)
  RETURNS TABLE (id bigint, issue_id uuid, variant_id uuid, contact_point_id uuid, attempt smallint, unknowns smallint,
                 domain_group text, sealed text, lang text, given_name text, family_name text, salutation text,
                 made_at timestamptz)
  LANGUAGE plpgsql ${QUICK} AS $$
  #variable_conflict use_column
  BEGIN
    RETURN QUERY
    WITH free AS (
      SELECT d.id FROM newsletter_deliveries d
      WHERE d.issue_id = of_issue AND (SELECT i.state FROM newsletter_issues i WHERE i.id = of_issue) = 'SENDING'
        AND d.state = 0 AND (d.not_before IS NULL OR d.not_before <= clock_timestamp())
        AND NOT EXISTS (SELECT FROM mail_buckets b
                        WHERE b.key = 'group:' || d.domain_group AND b.rests_until > clock_timestamp())
      ORDER BY d.id LIMIT most FOR UPDATE SKIP LOCKED
    ), taken AS (
      UPDATE newsletter_deliveries d
      SET state = 1, claim = lane, worker = of_worker, claimed_at = clock_timestamp(), attempt = d.attempt + 1
      FROM free WHERE d.id = free.id
      RETURNING d.id, d.issue_id, d.variant_id, d.contact_point_id, d.attempt, d.unknowns, d.domain_group
    )
    SELECT t.id, t.issue_id, t.variant_id, t.contact_point_id, t.attempt, t.unknowns, t.domain_group, c.address_enc::text,
           c.lang::text, p.given_name::text, p.family_name::text, p.salutation::text, i.planned_at
    FROM taken t
    JOIN newsletter_issues i ON i.id = t.issue_id
    LEFT JOIN contact_points c ON c.id = t.contact_point_id
    LEFT JOIN people p ON p.id = c.person_id
    ORDER BY t.id;
  END $$`;

/** The gate: lets onto the wire whom the ledger, the suppressions, the address and the issue allow in this moment. */
const GATE = `
  CREATE FUNCTION newsletter_gate(ids bigint[], lane uuid) RETURNS SETOF bigint LANGUAGE plpgsql ${QUICK} AS $$
  BEGIN
    RETURN QUERY
    UPDATE newsletter_deliveries d SET state = 2, wire_at = clock_timestamp()
    FROM newsletter_issues i, newsletter_subscriptions s, contact_points c LEFT JOIN people p ON p.id = c.person_id
    WHERE d.id = ANY(ids) AND d.claim = lane AND d.state = 1
      AND i.id = d.issue_id AND i.state = 'SENDING'
      AND s.contact_point_id = d.contact_point_id AND s.topic_id = i.topic_id AND s.state = 'CONFIRMED'
      AND c.id = d.contact_point_id AND c.address_hmac = d.address_hmac
      AND c.status = 'ACTIVE' AND c.archived_at IS NULL AND c.kind = 'EMAIL'
      AND NOT coalesce(p.is_restricted, false) AND p.erased_at IS NULL
      AND NOT EXISTS (SELECT FROM suppressions x
                      WHERE x.address_hmac = c.address_hmac AND x.scope IN ('global', s.purpose)
                        AND (x.until IS NULL OR x.until > now()))
    RETURNING d.id;
  END $$`;

/** Why the gate let somebody not pass; null: the issue does not send now. */
const WHY_NOT = `
  CREATE FUNCTION newsletter_why_not(ids bigint[], lane uuid) RETURNS TABLE (id bigint, reason text)
  LANGUAGE plpgsql ${QUICK} AS $$
  #variable_conflict use_column
  BEGIN
    RETURN QUERY
    SELECT d.id, CASE
        WHEN i.state <> 'SENDING' THEN NULL
        WHEN c.id IS NULL OR c.status = 'ERASED' OR p.erased_at IS NOT NULL THEN 'ERASED'
        WHEN c.archived_at IS NOT NULL OR c.kind <> 'EMAIL' OR c.address_hmac IS DISTINCT FROM d.address_hmac
          THEN 'ADDRESS_CHANGED'
        WHEN p.is_restricted THEN 'RESTRICTED'
        WHEN s.state IS DISTINCT FROM 'CONFIRMED' THEN 'NOT_SUBSCRIBED'
        ELSE 'SUPPRESSED'
      END
    FROM newsletter_deliveries d JOIN newsletter_issues i ON i.id = d.issue_id
    LEFT JOIN contact_points c ON c.id = d.contact_point_id
    LEFT JOIN people p ON p.id = c.person_id
    LEFT JOIN newsletter_subscriptions s ON s.contact_point_id = d.contact_point_id AND s.topic_id = i.topic_id
    WHERE d.id = ANY(ids) AND d.claim = lane AND d.state = 1;
  END $$`;

const FUNCTIONS = [
  'newsletter_claim(uuid, uuid, uuid, int)',
  'newsletter_gate(bigint[], uuid)',
  'newsletter_why_not(bigint[], uuid)',
] as const;

/**
 * What sending needs beside the issues: one row for each recipient, the ready-made parts of a variant, who is sending, how
 * fast, and what came back. People see counts of it, and of one person what was sent to them.
 */
export class CreateDeliveries1764000007010 implements MigrationInterface {
  name = 'CreateDeliveries1764000007010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(STATE);
    await queryRunner.query(FOLLOW);
    await queryRunner.query(`
      CREATE TRIGGER newsletter_follow AFTER INSERT ON consent_events
      FOR EACH ROW WHEN (NEW.purpose = '*' OR NEW.purpose LIKE 'newsletter:%') EXECUTE FUNCTION newsletter_follow()`);
    await queryRunner.query(`
      CREATE TABLE newsletter_bodies (
        variant_id uuid PRIMARY KEY REFERENCES newsletter_variants (id) ON DELETE CASCADE,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        hash text NOT NULL,
        html text NOT NULL,
        text text NOT NULL,
        compiled bytea NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE newsletter_plans (
        issue_id uuid PRIMARY KEY REFERENCES newsletter_issues (id) ON DELETE CASCADE,
        reader jsonb NOT NULL,
        asked_by text NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT clock_timestamp()
      )`);
    await queryRunner.query(`
      CREATE TABLE newsletter_deliveries (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        issue_id uuid NOT NULL REFERENCES newsletter_issues (id),
        variant_id uuid NOT NULL,
        contact_point_id uuid REFERENCES contact_points (id),
        address_hmac text NOT NULL,
        domain_group text NOT NULL,
        state smallint NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 7),
        reason text,
        attempt smallint NOT NULL DEFAULT 0,
        unknowns smallint NOT NULL DEFAULT 0,
        not_before timestamptz,
        worker uuid,
        claim uuid,
        claimed_at timestamptz,
        wire_at timestamptz,
        done_at timestamptz,
        smtp_code smallint,
        enh_code text,
        reply text,
        UNIQUE (issue_id, contact_point_id),
        UNIQUE (issue_id, address_hmac)
      ) WITH (fillfactor = 70)`);
    await queryRunner.query(
      'CREATE INDEX newsletter_deliveries_open ON newsletter_deliveries (issue_id, id) WHERE state IN (0, 1, 2)',
    );
    await queryRunner.query(
      'CREATE INDEX newsletter_deliveries_worker ON newsletter_deliveries (worker) WHERE state IN (1, 2)',
    );
    await queryRunner.query(
      'CREATE INDEX newsletter_deliveries_contact ON newsletter_deliveries (contact_point_id, id)',
    );
    await queryRunner.query(`
      CREATE TABLE newsletter_events (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        delivery_id bigint NOT NULL REFERENCES newsletter_deliveries (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('DEFERRED', 'REJECTED', 'UNKNOWN', 'RESOLVED', 'BOUNCED', 'DELAYED',
                                           'COMPLAINED', 'UNSUBSCRIBED')),
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        code text,
        detail text
      )`);
    await queryRunner.query('CREATE INDEX newsletter_events_delivery ON newsletter_events (delivery_id, id)');
    await queryRunner.query(`
      CREATE TABLE mail_workers (
        id uuid PRIMARY KEY,
        host text NOT NULL,
        pid int NOT NULL,
        started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        seen_at timestamptz NOT NULL DEFAULT clock_timestamp()
      )`);
    await queryRunner.query(`
      CREATE TABLE mail_buckets (
        key text PRIMARY KEY,
        per_minute double precision,
        daily_cap int,
        tokens double precision NOT NULL DEFAULT 0,
        used_today int NOT NULL DEFAULT 0,
        today date,
        rests_until timestamptz,
        rest_ms int NOT NULL DEFAULT 0,
        counted_at timestamptz NOT NULL DEFAULT clock_timestamp()
      )`);
    await queryRunner.query(`
      CREATE TABLE newsletter_links (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        issue_id uuid NOT NULL REFERENCES newsletter_issues (id),
        url text NOT NULL,
        UNIQUE (issue_id, url)
      )`);
    await queryRunner.query(`
      CREATE TABLE newsletter_clicks (
        link_id bigint NOT NULL REFERENCES newsletter_links (id) ON DELETE CASCADE,
        variant_id uuid NOT NULL,
        hour timestamptz NOT NULL,
        n int NOT NULL,
        PRIMARY KEY (link_id, variant_id, hour)
      )`);
    await queryRunner.query(`
      CREATE TABLE incoming_messages (
        sha256 text PRIMARY KEY,
        received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        bytes bytea,
        kind text,
        delivery_id bigint,
        applied_at timestamptz,
        problem text
      )`);
    for (const table of TABLES) await queryRunner.query(systemOnly(table));
    for (const sql of [CLAIM, GATE, WHY_NOT]) await queryRunner.query(sql);
    for (const name of FUNCTIONS) {
      await queryRunner.query(`REVOKE ALL ON FUNCTION ${name} FROM public`);
      await queryRunner.query(`GRANT EXECUTE ON FUNCTION ${name} TO seedbed_worker`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const name of FUNCTIONS) await queryRunner.query(`DROP FUNCTION ${name}`);
    await queryRunner.query('DROP TRIGGER newsletter_follow ON consent_events');
    await queryRunner.query('DROP FUNCTION newsletter_follow()');
    await queryRunner.query('DROP FUNCTION newsletter_state(uuid, text)');
    for (const table of [...TABLES].reverse()) await queryRunner.query(`DROP TABLE ${table}`);
  }
}

const TABLES = [
  'newsletter_bodies',
  'newsletter_plans',
  'newsletter_deliveries',
  'newsletter_events',
  'mail_workers',
  'mail_buckets',
  'newsletter_links',
  'newsletter_clicks',
  'incoming_messages',
] as const;
