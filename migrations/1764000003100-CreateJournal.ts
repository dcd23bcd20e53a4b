import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The journal: one row for each change of each record, and the chain of seals over it. A position is (incarnation, xid,
 * seq): `xid` lets a reader stop below the oldest open transaction, since a plain sequence would pass over rows that
 * commit late; the incarnation changes when the database goes on in another cluster, whose transaction numbers begin
 * anew. Nobody but the owner's functions (derived.sql) writes these tables.
 */
export class CreateJournal1764000003100 implements MigrationInterface {
  name = 'CreateJournal1764000003100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE journal_life (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        incarnation integer NOT NULL,
        system_identifier bigint NOT NULL,
        timeline integer NOT NULL,
        since timestamptz NOT NULL DEFAULT now()
      )`);
    await queryRunner.query(`
      INSERT INTO journal_life (incarnation, system_identifier, timeline)
      SELECT 1, s.system_identifier, c.timeline_id FROM pg_control_system() s, pg_control_checkpoint() c`);
    await queryRunner.query(`
      CREATE TABLE journal (
        incarnation integer NOT NULL,
        xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
        seq bigint GENERATED ALWAYS AS IDENTITY,
        kind text NOT NULL,
        record_id uuid NOT NULL,
        op text NOT NULL CONSTRAINT journal_op_check CHECK (op IN ('i', 'u', 'd')),
        rev integer NOT NULL,
        actor text,
        why text,
        request text,
        at timestamptz NOT NULL,
        before jsonb,
        after jsonb,
        salt uuid,
        leaf bytea,
        erased_at timestamptz,
        CONSTRAINT journal_pkey PRIMARY KEY (incarnation, xid, seq),
        CONSTRAINT journal_erased_check CHECK ((erased_at IS NULL) = (salt IS NOT NULL))
      )`);
    // a timeline, the last row of a record, and every record as it was on a day: without a look at the rows left out
    await queryRunner.query('CREATE INDEX journal_record_idx ON journal (kind, record_id, seq DESC) INCLUDE (at, rev)');
    await queryRunner.query(`
      CREATE TABLE journal_seals (
        no bigint PRIMARY KEY,
        incarnation integer NOT NULL,
        to_xid xid8 NOT NULL,
        to_seq bigint NOT NULL,
        seqs bigint[] NOT NULL,
        hash bytea NOT NULL,
        sealed_at timestamptz NOT NULL DEFAULT clock_timestamp()
      )`);
    await queryRunner.query('GRANT SELECT ON journal, journal_seals, journal_life TO seedbed_app, seedbed_worker');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    // the triggers of derived.sql would write into a table that is gone
    await queryRunner.query('DROP FUNCTION IF EXISTS journal_write() CASCADE');
    await queryRunner.query('DROP TABLE journal_seals');
    await queryRunner.query('DROP TABLE journal CASCADE'); // and the functions that take its rows
    await queryRunner.query('DROP TABLE journal_life');
  }
}
