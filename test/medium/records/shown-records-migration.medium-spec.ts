import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { Organisation } from '@seedbed/organisations';
import { migrate, undoLastMigration } from '@seedbed/platform/database';
import { newId } from '@seedbed/platform/kernel';
import { useDatabase } from '@seedbed/platform/testing';
import pg from 'pg';
import { ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';

/** What the migrations write, up to the last one. */
const TABLES = [
  'quality_flags',
  'statements',
  'field_provenances',
  'identity_links',
  'duplicate_candidates',
  'organisation_names',
  'external_identifiers',
  'sites',
];

/** What was there before rows of every such type followed the records that they show. */
describe('the migration that lets rows follow the records that they show', () => {
  const database = useDatabase();
  let domain: Domain;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
  });

  async function asOwner<T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> {
    const client = new pg.Client({ connectionString: database().ownerUrl });
    await client.connect();
    try {
      await client.query('set session_replication_role = replica'); // as it was: nothing follows
      return (await client.query<T>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }
  const hasColumn = async (): Promise<boolean> =>
    (
      await asOwner(
        `select from information_schema.columns where table_name = 'quality_flags' and column_name = 'narrowed_to'`,
      )
    ).length > 0;

  it('hides rows that show more than their records, and leaves the others alone', async () => {
    const organisation = async (): Promise<string> =>
      (await domain.records.create(ctx, Organisation, { name: `Org ${newId()}`, visibility: 'PUBLIC' })).id;
    const [hidden, open] = [await organisation(), await organisation()];
    const ids: Record<string, string> = {};
    for (const [name, recordId] of Object.entries({ hidden, open })) {
      const what = { rule: 'WRONG_VALUE_SUSPECTED', recordType: 'Organisation', recordId, recordTitle: 'x' };
      ids[`flag ${name}`] = (await domain.quality.raise(ctx, { ...what, reason: { en: 'It looks wrong.' } })).id;
    }
    const pair = await domain.duplicates.propose(ctx, { a: open, b: hidden, reasons: ['SAME_NAME'] });
    const finding = { recordType: 'Organisation', leftId: open, rightId: hidden, relation: 'NOT_SAME' } as const;
    const link = await domain.links.decide(ctx, finding);

    while (await hasColumn()) await undoLastMigration(database().ownerUrl);
    await asOwner(`update organisations set visibility = 'NCC', steward_id = $2 where id = $1`, [hidden, nccId('SI')]);
    // triggers of today know columns of later migrations; those of an old database do not, and migrating makes them anew
    for (const table of TABLES) await asOwner(`alter table ${table} disable trigger user`);
    await migrate(database().ownerUrl);

    const rowOf = async (table: string, id: string) =>
      (await asOwner(`select visibility, steward_id, narrowed_to from ${table} where id = $1`, [id]))[0];
    const followed = { visibility: 'NCC', steward_id: nccId('SI'), narrowed_to: null };
    expect(await rowOf('quality_flags', ids['flag hidden'] ?? '')).toEqual(followed);
    expect(await rowOf('duplicate_candidates', pair.id)).toEqual(followed);
    expect(await rowOf('identity_links', link.id)).toEqual(followed);
    expect(await rowOf('quality_flags', ids['flag open'] ?? '')).toMatchObject({ visibility: 'PUBLIC' });
  }, 60_000);
});
