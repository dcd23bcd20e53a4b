import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Outbox } from '@seedbed/platform/events';
import { type Reader, type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { Records, refreshSearch } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import fc from 'fast-check';
import pg from 'pg';
import { HOUSE, House, Moon, makeUniverse, OTHER_HOUSE, Planet, Star } from '../projection/universe.js';

const ctx = systemContext('test:search');

interface Hit {
  readonly record_id: string;
  readonly matched: string;
  readonly score: number;
}

describe('search', () => {
  const database = useDatabase();
  let records: Records;
  const db = () => database().db;
  const find = (text: string, types: readonly string[] = ['Star', 'Planet']) =>
    db().query<Hit>(ctx, 'select * from search_records($1, $2, 2000) order by score desc, record_id', [text, types]);
  const titles = async (text: string) => (await find(text)).map(({ matched }) => matched);
  const star = (name: string) => records.create(ctx, Star, { name });

  beforeAll(async () => {
    await makeUniverse(database().ownerUrl);
    records = new Records(db(), new Outbox(db()));
    await records.ensure(ctx, House, { id: HOUSE, name: 'House' });
    await records.ensure(ctx, House, { id: OTHER_HOUSE, name: 'Other house' });
  }, 60_000);

  describe('of texts as they come', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc
        .array(fc.constantFrom('a', 'of', 'Zeta', 'zeto', 'Zetas', 'Beta', 'Ζήτα', 'S.r.l.', '&', "l'Òro", '7', 'ab'), {
          minLength: 1,
          maxLength: 8,
        })
        .map((words) => words.join(' ').slice(0, 50)),
    );
    const storable = name.filter((text) => text.trim() !== '' && text.trim() === text);

    it('finds each text by itself among the first five, unless more than five are called so', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(storable, { minLength: 5, maxLength: 25 }), async (names) => {
          await db().query(ctx, 'delete from stars');
          await db().query(ctx, 'insert into stars (id, name) select gen_random_uuid(), n from unnest($1::text[]) n', [
            names,
          ]);
          const lost = await db().query<{ text: string }>(
            ctx,
            `select t.text from search_texts t where t.record_type = 'Star' and t.norm <> ''
               and (select count(*) from search_texts o where o.record_type = 'Star' and o.norm = t.norm) <= 5
               and t.record_id not in (
                 select record_id from search_records(t.text, array['Star'], 2000) order by score desc, record_id limit 5)`,
          );
          expect(lost).toEqual([]);
        }),
        { numRuns: 25 },
      );
    }, 60_000);

    const words = fc.constantFrom('Zeta', 'Beta', 'Gamma', 'of', 'Zetta', 'Ab');
    const planet = fc.record({
      name: fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
      visibility: fc.constantFrom('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE'),
      isArchived: fc.boolean(),
      steward: fc.constantFrom(HOUSE, OTHER_HOUSE),
    });
    /** What of the first house, and of the other one, each may find. */
    const readers: readonly [string, string[], string[]][] = [
      ['PUBLIC', ['PUBLIC'], ['PUBLIC']],
      ['OFFICER_READ', ['PUBLIC', 'NETWORK'], ['PUBLIC', 'NETWORK']],
      ['EDITOR', ['PUBLIC', 'NETWORK', 'NCC'], ['PUBLIC', 'NETWORK']],
      ['COORDINATOR', ['PUBLIC', 'NETWORK', 'NCC', 'PRIVATE'], ['PUBLIC', 'NETWORK']],
      ['SOMEBODY', ['PUBLIC'], ['PUBLIC']],
    ];
    const as = (role: string): RequestContext => ({
      ...ctx,
      reader: { role, nccIds: [HOUSE], organisationIds: [] } satisfies Reader,
    });
    const question = fc.oneof(
      fc.array(words, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
      fc.constantFrom('z', 'ze', 'zeat', 'gb', 'zetabeta', 'gamma zetta bta', 'beta of'),
    );

    it('never finds a text that the reader may not see, nor one of an archived record', async () => {
      const given = fc.tuple(fc.array(planet, { minLength: 3, maxLength: 20 }), fc.array(question, { minLength: 4 }));
      await fc.assert(
        fc.asyncProperty(given, async ([planets, questions]) => {
          await db().query(ctx, 'delete from planets');
          await db().query(
            ctx,
            `insert into planets (id, name, visibility, archived_at, aliases, steward_id)
             select gen_random_uuid(), p.name, p.visibility, case when p."isArchived" then now() end, '{}', p.steward
             from jsonb_to_recordset($1) p(name text, visibility text, "isArchived" boolean, steward uuid)`,
            [JSON.stringify(planets)],
          );
          for (const [role, own, other] of readers) {
            const hits = await db().query<{ id: string }>(
              as(role),
              `select s.record_id as id from unnest($1::text[]) q(text)
               cross join lateral search_records(q.text, array['Planet'], 2000) s`,
              [questions],
            );
            const wrong = await db().query(
              ctx,
              `select p.name, p.visibility, p.steward_id from planets p where p.id = any($1)
                 and (p.archived_at is not null or p.visibility <> all(case when p.steward_id = $2 then $3::text[] else $4 end))`,
              [hits.map(({ id }) => id), HOUSE, own, other],
            );
            expect([role, wrong]).toEqual([role, []]);
          }
        }),
        { numRuns: 25 },
      );
    }, 60_000);
  });

  it('finds a text that only its own centre sees for the people of that centre', async () => {
    await db().query(ctx, 'delete from planets');
    const names = ['Kryptos of ours', 'Kryptos of theirs', 'Kryptos for all'];
    const planets = names.map((name, at) => ({
      name,
      visibility: at === 2 ? 'NETWORK' : 'NCC',
      steward: at === 1 ? OTHER_HOUSE : HOUSE,
    }));
    const made = [];
    for (const planet of planets) made.push(await records.create(ctx, Planet, planet as never));
    const foundBy = async (role: string, nccIds: string[], organisationIds: string[] = []): Promise<string[]> => {
      const sql = `select matched from search_records('kryptos', array['Planet'], 2000) order by matched`;
      const rows = await db().query<Hit>({ ...ctx, reader: { role, nccIds, organisationIds } }, sql);
      return rows.map(({ matched }) => matched.replace('Kryptos ', ''));
    };
    expect(await foundBy('SYSTEM', [])).toEqual(['for all', 'of ours', 'of theirs']);
    expect(await foundBy('COORDINATOR', [HOUSE])).toEqual(['for all', 'of ours']);
    expect(await foundBy('COORDINATOR', [HOUSE, OTHER_HOUSE])).toEqual(['for all', 'of ours', 'of theirs']);
    expect(await foundBy('EDITOR', [OTHER_HOUSE])).toEqual(['for all', 'of theirs']);
    expect(await foundBy('COORDINATOR', [])).toEqual(['for all']);
    expect(await foundBy('PARTNER_EDITOR', [], [made[1]?.id ?? ''])).toEqual(['for all', 'of theirs']);
    expect(await foundBy('OFFICER_READ', [HOUSE])).toEqual(['for all']);
    expect(await foundBy('PUBLIC', [HOUSE])).toEqual([]);
    // the row moves to the other centre, and its text with it
    await records.change(ctx, Planet, { id: made[0]?.id ?? '' }, { steward: OTHER_HOUSE });
    expect(await foundBy('COORDINATOR', [HOUSE])).toEqual(['for all']);
  });

  it('finds public texts where nobody says who reads, or says it too late, and lets nobody claim to see more', async () => {
    await db().query(ctx, 'delete from planets');
    for (const visibility of ['PUBLIC', 'NETWORK', 'NCC', 'PRIVATE'] as const)
      await records.create(ctx, Planet, { name: `Quintessence ${visibility}`, visibility });
    const address = new URL(database().url);
    address.searchParams.set('options', '-c role=seedbed_app');
    const client = new pg.Client({ connectionString: address.href });
    await client.connect();
    const found = `select array(select matched from search_records('quintessence', array['Planet'], 2000) order by 1) as m`;
    const set = `select set_config('app.role', 'SYSTEM', true) as x`;
    const ask = async (sql: string): Promise<unknown> => (await client.query(sql)).rows[0]?.m;
    try {
      const isPublic = ['Quintessence PUBLIC'];
      expect(await ask(found)).toEqual(isPublic);
      const late = `select c.m from (${found} offset 0) c, lateral (${set} where c.m is not null offset 0) s`;
      expect(await ask(late)).toEqual(isPublic);
      expect(await ask(`select (${found}) as m from (${set} offset 0) s where x is not null`)).toHaveLength(4);
      const claim = client.query(`select * from search_records('quintessence', array['Planet'], 2000, null)`);
      await expect(claim).rejects.toMatchObject({ code: '42883' });
    } finally {
      await client.end();
    }
  });

  describe('of names', () => {
    beforeEach(async () => {
      for (const table of ['climates', 'moons', 'planets', 'stars']) await db().query(ctx, `delete from ${table}`);
      await db().query(ctx, 'delete from search_words');
    });

    it.each([
      ['letters with dots are a word', 'Rossi S.r.l.', 'rossi srl'],
      ['also with spaces', 'Zeleni kot d. o. o.', 'zeleni kot doo'],
      ['dots in the question', 'Zeleni kot doo', 'zeleni kot d.o.o.'],
      ['a small word more', 'Health & Technology', 'health and technology'],
      ['a small word less', 'University of Zagreb', 'university zagreb'],
      ['written together', 'Social Lab', 'sociallab'],
      ['written apart', 'SocialLab Torino', 'social lab'],
      ['first letters', 'Istituto Nazionale di Fisica Nucleare', 'infn'],
      ['first letters without small words', 'Consiglio Nazionale delle Ricerche', 'cndr'],
      ['letters in each other’s place', 'Health', 'heatlh'],
      ['two mistakes', 'Anaptyxiaki Karditsas', 'anaptixiaki karditas'],
      ['one letter of the last word', 'Società Italiana di Ecologia', 'societa italiana di e'],
      ['a word too many', 'Slovenska filantropija', 'slovenska filantropija ljubljana'],
      ['Greek diphthongs', 'Ευρωπαϊκό Κέντρο', 'evropaiko kentro'],
      ['Greek final sigma', 'ΔΗΜΟΣ ΑΘΗΝΩΝ', 'δήμος'],
      ['letters with marks of their own', 'Škofja Łódź Øst Ştiinţă', 'skofja lodz ost stiinta'],
      ['accents apart from their letters', 'Città Nuova', 'citta\u0300 nuova'],
    ])('finds: %s', async (_, called, typed) => {
      await star(called);
      await star('Something else');
      expect((await titles(typed))[0]).toBe(called);
    });

    it('puts the equal name first, then those that begin so', async () => {
      for (const name of ['The Open Alpha', 'Alpha Beta', 'Alpha', 'Alphabet Company']) await star(name);
      expect((await titles('alpha')).slice(0, 2)).toEqual(['Alpha', 'Alpha Beta']);
    });

    it('puts the better connected first among names that match alike, and never before the equal one', async () => {
      await star('Gamma East');
      const west = await star('Gamma West');
      const twice = await star('Gamma Gamma');
      await star('Gamma');
      await records.create(ctx, Planet, { name: 'P', star: twice.id });
      for (let at = 0; at < 5; at += 1) await records.create(ctx, Planet, { name: `P${at}`, star: west.id });
      await refreshSearch(db(), ctx);
      expect(await titles('gamma')).toEqual(['Gamma', 'Gamma Gamma', 'Gamma West', 'Gamma East']);
    });

    it('counts neither hidden nor archived links, nor parts of a record', async () => {
      const sun = await star('Sun');
      const link = { star: sun.id };
      await records.create(ctx, Planet, { name: 'Hidden', visibility: 'PRIVATE', ...link });
      const old = await records.create(ctx, Planet, { name: 'Old', ...link });
      await records.change(ctx, Planet, { id: old.id }, { archivedAt: new Date() });
      const seen = await records.create(ctx, Planet, { name: 'Seen', ...link });
      await records.create(ctx, Moon, { name: 'Part', order: 1, planet: seen.id });
      await refreshSearch(db(), ctx);
      const links = await db().query(
        ctx,
        `select text, links from search_texts where record_type in ('Star', 'Planet') order by text`,
      );
      expect(links).toEqual([
        { text: 'Hidden', links: 0 },
        { text: 'Old', links: 0 },
        { text: 'Part', links: 0 },
        { text: 'Seen', links: 0 },
        { text: 'Sun', links: 1 },
      ]);
    });

    it('forgets words that no text has any more, and counts the others', async () => {
      const gone = await star('Quagga');
      await star('Quokka Quokka');
      await star('Quokka Two');
      await db().query(ctx, 'delete from stars where id = $1', [gone.id]);
      await refreshSearch(db(), ctx);
      const words = await db().query(ctx, `select word, uses from search_words where word like 'qu%'`);
      expect(words).toEqual([{ word: 'quokka', uses: 2 }]);
    });
  });
});
