import { beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { newId, systemContext } from '@seedbed/platform/kernel';
import { derivedSql, Records } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { HOUSE, House, Moon, makeUniverse, Planet, Star } from '../projection/universe.js';

const ctx = systemContext('test:derived');

describe('what the database does by itself', () => {
  const database = useDatabase();
  let records: Records;
  const db = () => database().db;
  const one = async <T>(sql: string, params: unknown[] = []): Promise<T> => {
    const [row] = await db().query<{ v: T }>(ctx, sql, params);
    if (!row) throw new Error('no row');
    return row.v;
  };
  const textsOf = async (id: string) =>
    (
      await db().query<{ line: string }>(
        ctx,
        `select concat_ws('|', record_type, field, lang, weight, text, norm) as line from search_texts where source_id = $1 or record_id = $1 order by 1`,
        [id],
      )
    ).map(({ line }) => line);

  beforeAll(async () => {
    await makeUniverse(database().ownerUrl);
    records = new Records(db(), new Outbox(db()));
    await records.ensure(ctx, House, { id: HOUSE, name: 'House' });
  });

  it('is the same when it is derived again', async () => {
    const shape = () =>
      one<string>(
        `select string_agg(line, E'\\n' order by line) as v from (
           select pg_get_triggerdef(oid) as line from pg_trigger where not tgisinternal
           union all select oid::regprocedure || ' ' || md5(prosrc) || ' ' || prosecdef from pg_proc where pronamespace = 'public'::regnamespace
           union all select table_name || grantee || privilege_type from information_schema.role_table_grants where table_schema = 'public') s`,
      );
    const before = await shape();
    const owner = await connect({ url: database().ownerUrl, role: 'seedbed_owner', poolSize: 1 });
    try {
      await owner.query(ctx, derivedSql());
      await owner.query(ctx, derivedSql());
    } finally {
      await owner.close();
    }
    expect(await shape()).toBe(before);
  });

  describe('rev', () => {
    it('rises by content only, by one for each change, whatever a statement sets', async () => {
      const { id } = await records.create(ctx, Star, { name: 'Sol' });
      const rev = () => one<number>('select rev as v from stars where id = $1', [id]);
      await db().query(ctx, 'update stars set name = name where id = $1', [id]);
      expect(await rev()).toBe(1);
      await db().query(ctx, `update stars set name = 'Sonne' where id = $1`, [id]);
      expect(await rev()).toBe(2);
      await db().query(ctx, `update stars set name = 'Sole', rev = 77 where id = $1`, [id]);
      expect(await rev()).toBe(3);
      await db().query(ctx, `update stars set legend = '{"en": "x"}' where id = $1`, [id]);
      expect(await rev()).toBe(4);
    });

    it('does not rise when only the version is set', async () => {
      const { id } = await records.create(ctx, Star, { name: 'Luna' });
      await db().query(
        ctx,
        'update stars set rev = 77, updated_at = now() + interval $2 where id = $1'.replace('$2', `'1 day'`),
        [id],
      );
      expect(await one('select rev as v from stars where id = $1', [id])).toBe(1);
    });

    it('belongs to a record whose id cannot change', async () => {
      const { id } = await records.create(ctx, Star, { name: 'Rex' });
      await expect(db().query(ctx, 'update stars set id = $2 where id = $1', [id, newId()])).rejects.toMatchObject({
        code: '23514',
      });
    });
  });

  describe('search texts', () => {
    it('follow a record from its insert over its changes to its end', async () => {
      const star = await records.create(ctx, Star, { name: 'Ακρόπολη', legend: { it: 'Città', hr: 'Đakovo' } });
      expect(await textsOf(star.id)).toEqual([
        'Star|legend|hr|C|Đakovo|dakovo',
        'Star|legend|it|C|Città|citta',
        'Star|name||A|Ακρόπολη|akropoli',
      ]);
      await records.change(ctx, Star, { id: star.id }, { name: 'Astro', legend: { hr: 'Đakovo' } });
      expect(await textsOf(star.id)).toEqual(['Star|legend|hr|C|Đakovo|dakovo', 'Star|name||A|Astro|astro']);
      await records.change(ctx, Star, { id: star.id }, { legend: null });
      expect(await textsOf(star.id)).toEqual(['Star|name||A|Astro|astro']);
      await db().query(ctx, 'delete from stars where id = $1', [star.id]);
      expect(await textsOf(star.id)).toEqual([]);
    });

    it('of many rows in one statement follow each of them', async () => {
      const ids = [newId(), newId(), newId()];
      await db().query(
        ctx,
        `insert into stars (id, name) select id, 'Many ' || n from unnest($1::uuid[]) with ordinality u(id, n)`,
        [ids],
      );
      await db().query(ctx, `update stars set name = name || '!' where id = any($1) and name <> 'Many 2'`, [ids]);
      const texts = await Promise.all(ids.map(textsOf));
      expect(texts.flat()).toEqual([
        'Star|name||A|Many 1!|many 1',
        'Star|name||A|Many 2|many 2',
        'Star|name||A|Many 3!|many 3',
      ]);
      await db().query(ctx, 'delete from stars where id = any($1)', [ids]);
      expect((await Promise.all(ids.map(textsOf))).flat()).toEqual([]);
    });

    it('are written anew only where they changed, whatever else of the row did', async () => {
      const ids = [newId(), newId(), newId()];
      const insert = `insert into stars (id, name, legend) select id, 'Same', '{"it":"Sì"}' from unnest($1::uuid[]) u(id)`;
      await db().query(ctx, insert, [ids]);
      const written = () =>
        one<string>(
          `select string_agg(concat_ws(' ', source_id, field, xmin), ', ' order by source_id, field) as v
           from search_texts where source_id = any($1)`,
          [ids.slice(1)],
        );
      const before = await written();
      const change = `update stars set mass = 2, name = case when id = $2 then 'Other' else name end where id = any($1)`;
      await db().query(ctx, change, [ids, ids[0]]);
      expect(await written()).toBe(before);
      expect(await textsOf(ids[0] ?? '')).toEqual(['Star|legend|it|C|Sì|si', 'Star|name||A|Other|other']);
      await db().query(ctx, `update stars set legend = null where id = any($1)`, [ids]);
      expect(await textsOf(ids[1] ?? '')).toEqual(['Star|name||A|Same|same']);
    });

    it('of a record that belongs to another find the other, and move with it', async () => {
      const [earth, mars] = [
        await records.create(ctx, Planet, { name: 'Terra' }),
        await records.create(ctx, Planet, { name: 'Mars' }),
      ];
      const moon = await records.create(ctx, Moon, { name: 'Selene', order: 1, planet: earth.id });
      expect(await textsOf(earth.id)).toEqual(['Planet|name||A|Selene|selene', 'Planet|name||A|Terra|terra']);
      await records.change(ctx, Moon, moon, { planet: mars.id });
      expect(await textsOf(earth.id)).toEqual(['Planet|name||A|Terra|terra']);
      expect(await textsOf(mars.id)).toEqual(['Planet|name||A|Mars|mars', 'Planet|name||A|Selene|selene']);
    });

    it('give the vocabulary its words', async () => {
      await records.create(ctx, Star, { name: 'Quetzalcoatlus 999 xy' });
      const words = await db().query<{ word: string }>(
        ctx,
        `select word from search_words where word in ('quetzalcoatlus', '999', 'xy')`,
      );
      expect(words).toEqual([{ word: 'quetzalcoatlus' }]);
    });

    it('of the same new words do not make two transactions wait for each other', async () => {
      const names = (from: number) =>
        Array.from(
          { length: 30 },
          (_, at) => `neologism${String.fromCharCode(97 + ((at * 7 + from) % 26))} gamma${at % 5}`,
        );
      const write = (from: number) =>
        records.create(ctx, Star, {
          name: `n${from}`,
          legend: Object.fromEntries(
            names(from)
              .slice(0, 5)
              .map((text, at) => [`x${String.fromCharCode(97 + at)}`, text]),
          ),
        });
      await expect(Promise.all(Array.from({ length: 8 }, (_, at) => write(at * 3)))).resolves.toHaveLength(8);
    });
  });

  describe('folding', () => {
    it.each([
      ['Consultanță', 'consultanta'],
      ['Grupul de Consultanţă', 'grupul de consultanta'],
      ['ĂÂÎȘȚ ăâîșț', 'aaist aaist'],
      ['ČĆŽŠĐ čćžšđ', 'cczsd cczsd'],
      ['Università', 'universita'],
      ['Αναπτυξιακή Καρδίτσας', 'anaptyxiaki karditsas'],
      ['ΚΟΙΝΩΝΙΑ', 'koinonia'],
      ['Ουρανός ΟΥΡΑΝΟΣ', 'ouranos ouranos'],
      ['Θεσσαλονίκη', 'thessaloniki'],
      ['Χανιά Ψυχή', 'chania psychi'],
      ['Ξάνθη', 'xanthi'],
      ['ΐ ΰ Ϊ', 'i y i'],
      ['Straße', 'strasse'],
    ])('%s is %s', async (text, folded) => {
      expect(await one('select fold($1) as v', [text])).toBe(folded);
    });

    it.each([
      ['  L’Aquila – «Città»  ', 'l aquila citta'],
      ['Social(i)Makers', 'social i makers'],
      ['a_b-c.d', 'a b cd'],
      ['!?', ''],
    ])('"%s" is searched as "%s"', async (text, norm) => {
      expect(await one('select search_norm($1) as v', [text])).toBe(norm);
    });

    it('lets each spelling find the record, and a mistyped one too', async () => {
      const star = await records.create(ctx, Star, { name: 'Αναπτυξιακή Καρδίτσας' });
      for (const text of ['anaptyxiaki', 'ΑΝΑΠΤΥΞΙΑΚΗ', 'αναπτυξιακη καρδιτσας', 'karditsas', 'kardtsas', 'Καρδ']) {
        const found = await db().query<{ record_id: string }>(
          ctx,
          `select record_id from search_records($1, array['Star'], 100) order by score desc`,
          [text],
        );
        expect([text, found[0]?.record_id]).toEqual([text, star.id]);
      }
    });
  });
});
