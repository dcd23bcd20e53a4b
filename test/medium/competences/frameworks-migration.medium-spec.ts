import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { Competence, CompetenceFramework, Portfolio } from '@seedbed/competences';
import { migrate, undoLastMigration } from '@seedbed/platform/database';
import { useDatabase } from '@seedbed/platform/testing';
import pg from 'pg';
import { ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { type CompetencesOf, competencesOf } from './competence-examples.js';

/** What was there when portfolios and levels had names in one language, and competences no address. */
describe('the migration that gives frameworks and portfolios names per language', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: CompetencesOf;
  beforeAll(async () => {
    domain = domainOf(database().db);
    of = competencesOf(domain);
    await seedGround(domain);
  });
  async function asOwner<T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> {
    const client = new pg.Client({ connectionString: database().ownerUrl });
    await client.connect();
    try {
      await client.query('set session_replication_role = replica'); // what stands there, without what follows it
      return (await client.query<T>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }
  const isThere = async (): Promise<boolean> =>
    (await asOwner<{ there: boolean }>(`select to_regclass('indicator_targets') is not null as there`))[0]?.there ===
    true;

  it('keeps what there is as English, back and forth, and names each competence', async () => {
    const framework = await of.aFramework({ levels: 2, levelNames: { en: 'Low\nHigh', it: 'Basso\nAlto' } });
    const unnamed = await of.aFramework();
    const competence = await of.aCompetence(framework);
    await of.release(framework);
    const title = { en: 'What we can do', sl: 'Kaj znamo' };
    const portfolio = await domain.records.create(ctx, Portfolio, { ncc: nccId('SI'), framework: framework.id, title });

    while (await isThere()) await undoLastMigration(database().ownerUrl);
    const old = await asOwner<{ title: string; names: string[] }>(
      `select p.title, f.level_names as names from portfolios p join competence_frameworks f on f.id = p.framework_id`,
    );
    expect(old).toEqual([{ title: 'What we can do', names: ['Low', 'High'] }]);
    await asOwner('update competences set uri = null where id = $1', [competence.id]);
    await migrate(database().ownerUrl);

    const { records } = domain;
    expect(await records.require(ctx, Portfolio, portfolio.id)).toMatchObject({ title: { en: 'What we can do' } });
    expect(await records.require(ctx, CompetenceFramework, framework.id)).toMatchObject({
      levelNames: { en: 'Low\nHigh' },
      isExtract: false,
    });
    expect(await records.require(ctx, CompetenceFramework, unnamed.id)).toMatchObject({ levelNames: null });
    expect(await records.require(ctx, Competence, competence.id)).toMatchObject({ uri: `urn:uuid:${competence.id}` });
  }, 200_000);
});
