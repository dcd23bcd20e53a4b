import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Outbox, recordChanged } from '@seedbed/platform/events';
import { type RequestContext, stableId } from '@seedbed/platform/kernel';
import { dataVersion, replaces, type Snapshot } from './data-version.js';
import type { Network, NetworkOrganisation, NetworkTie, OrganisationMeasure } from './network.js';

const SNAPSHOT = `
  SELECT pg_snapshot_xmax(s)::text AS "end", (SELECT count(*)::int FROM pg_snapshot_xip(s)) AS "open"
  FROM pg_current_snapshot() s`;

/** An organisation belongs to the centre of its country; where that country has none, to its steward. */
const ORGANISATIONS = `
  SELECT o.id, o.country_id AS country, coalesce(n.id, o.steward_id) AS centre
  FROM organisations o LEFT JOIN nccs n ON n.country_id = o.country_id AND n.archived_at IS NULL
  WHERE o.archived_at IS NULL AND o.canonical_id = o.id`;

/** Organisations that are one count as one. One for each pair and project, however many roles the two have in it; one for each relation. */
const TIES = `
  WITH members AS (
    SELECT DISTINCT p.project_id, p.organisation_canonical_id AS organisation_id
    FROM participations p JOIN projects j ON j.id = p.project_id
    WHERE p.archived_at IS NULL AND j.archived_at IS NULL
  ), meetings AS (
    SELECT x.organisation_id AS a, y.organisation_id AS b
    FROM members x JOIN members y ON y.project_id = x.project_id AND x.organisation_id < y.organisation_id
    UNION ALL
    SELECT least(r.from_canonical_id, r.to_canonical_id), greatest(r.from_canonical_id, r.to_canonical_id)
    FROM organisation_relations r WHERE r.archived_at IS NULL AND r.from_canonical_id <> r.to_canonical_id
  )
  SELECT a, b, count(*)::int AS weight FROM meetings GROUP BY a, b`;

/** The unique row of each organisation is rewritten; one whose organisation is gone meanwhile is left out. */
const STORE = `
  INSERT INTO organisation_metrics AS m (id, organisation_id, degree, weighted_degree, betweenness, component,
    component_size, is_broker, countries_reached, data_version, computed_at)
  SELECT x.id, x.organisation, x.degree, x."weightedDegree", x.betweenness, x.component, x."componentSize", x."isBroker",
    x."countriesReached", $2, clock_timestamp()
  FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, organisation uuid, degree int, "weightedDegree" int,
    betweenness float8, component int, "componentSize" int, "isBroker" boolean, "countriesReached" int)
  JOIN organisations o ON o.id = x.organisation
  ON CONFLICT (organisation_id) DO UPDATE SET degree = excluded.degree, weighted_degree = excluded.weighted_degree,
    betweenness = excluded.betweenness, component = excluded.component, component_size = excluded.component_size,
    is_broker = excluded.is_broker, countries_reached = excluded.countries_reached,
    data_version = excluded.data_version, computed_at = excluded.computed_at`;

/** Any number that all who store measures agree on. */
const LOCK = 7_301_003;

/** Reads the network from one snapshot, and stores what was measured in it. */
@Injectable()
export class NetworkData {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  /** The network and the version of the data it was read from. Live rows only. */
  async read(ctx: RequestContext): Promise<{ network: Network; version: string }> {
    return this.db.inTransaction(
      ctx,
      async (tx) => {
        const version = dataVersion(await this.snapshot(tx));
        const organisations = await this.db.query<NetworkOrganisation>(tx, ORGANISATIONS);
        const ties = await this.db.query<NetworkTie>(tx, TIES);
        return { network: { organisations, ties }, version };
      },
      { isolation: 'REPEATABLE READ' },
    );
  }

  /**
   * Replaces the measures of all organisations, if they are from later data than those that are stored; otherwise
   * changes nothing. Out: whether it did. Runs in the caller's transaction, one at a time.
   */
  async store(tx: Tx, measures: readonly OrganisationMeasure[], version: string): Promise<boolean> {
    await this.db.query(tx, 'SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const [stored] = await this.db.query<{ version: string | null }>(
      tx,
      'SELECT max(data_version COLLATE "C") AS version FROM organisation_metrics',
    );
    if (!replaces(version, stored?.version ?? null, await this.snapshot(tx))) return false;
    const rows = measures.map((row) => ({ ...row, id: stableId('OrganisationMetrics', row.organisation) }));
    await this.db.query(tx, STORE, [JSON.stringify(rows), version]);
    await this.db.query(tx, 'DELETE FROM organisation_metrics WHERE data_version <> $1', [version]);
    await this.outbox.publish(tx, recordChanged({ type: 'OrganisationMetrics' }));
    return true;
  }

  private async snapshot(tx: Tx): Promise<Snapshot> {
    const [snapshot] = await this.db.query<Snapshot>(tx, SNAPSHOT);
    return snapshot ?? { end: '0', open: 0 };
  }
}
