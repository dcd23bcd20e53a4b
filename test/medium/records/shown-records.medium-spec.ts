import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { DuplicateCandidate } from '@seedbed/exchange';
import { ExternalIdentifier, Organisation, OrganisationName, Site } from '@seedbed/organisations';
import { Timeline, Undo } from '@seedbed/platform/journal';
import { newId, type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { IdentityLink } from '@seedbed/platform/links';
import { PolicyAccess, shownRecords } from '@seedbed/platform/projection';
import { FieldProvenance, QualityFlag, Statement } from '@seedbed/platform/quality';
import { metaOf, RecordMutations, type Visibility } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { sourceId } from '@seedbed/reference';
import fc from 'fast-check';
import { codesOf, ctx, type Domain, domainOf, overlapping, seedGround } from '../seed/domain.js';

const TYPES = [
  QualityFlag,
  Statement,
  FieldProvenance,
  IdentityLink,
  DuplicateCandidate,
  OrganisationName,
  ExternalIdentifier,
  Site,
] as const;
type Type = (typeof TYPES)[number];
interface Row {
  readonly id: string;
  readonly visibility: Visibility;
  readonly narrowedTo: Visibility | null;
  readonly steward: { readonly id: string };
  readonly archivedAt: Date | null;
}

/** Who sees all but private records. */
const reader: RequestContext = {
  ...systemContext('user:reader'),
  reader: { role: 'DEMO', nccIds: [], organisationIds: [] },
};
const ORDER: readonly Visibility[] = ['PUBLIC', 'NETWORK', 'NCC', 'PRIVATE'];

describe('rows that show something of other records', () => {
  const database = useDatabase();
  let domain: Domain;
  let mutations: RecordMutations;
  let undo: Undo;
  let other: string;
  beforeAll(async () => {
    const { db } = database();
    domain = domainOf(db);
    await seedGround(domain);
    const access = new PolicyAccess(db);
    mutations = new RecordMutations(db, domain.records, access);
    undo = new Undo(db, domain.records, new Timeline(db), access);
    other = await anOrganisation();
  });

  const anOrganisation = async (visibility: Visibility = 'PUBLIC', steward = 'IT'): Promise<string> => {
    const values = { name: `Org ${newId()}`, visibility, steward: nccId(steward) };
    return (await domain.records.create(ctx, Organisation, values)).id;
  };
  /** One row of a type that shows an organisation; of a pair, beside another one and on either side. */
  const MAKE: ReadonlyMap<Type, (of: string, side?: 'left' | 'right', beside?: string) => Promise<string>> = new Map<
    Type,
    (of: string, side?: 'left' | 'right', beside?: string) => Promise<string>
  >([
    [
      QualityFlag,
      async (of) => {
        const what = { rule: 'WRONG_VALUE_SUSPECTED', ...about(of), field: 'name', reason: { en: 'It looks wrong.' } };
        return (await domain.quality.raise(ctx, what)).id;
      },
    ],
    [
      Statement,
      async (of) => (await domain.records.create(ctx, Statement, { ...about(of), what: 'size', text: 'big' })).id,
    ],
    [
      FieldProvenance,
      async (of) => {
        const values = { ...about(of), field: 'name', source: sourceId('S0'), printed: 'Org', holds: true };
        return (await domain.records.create(ctx, FieldProvenance, values)).id;
      },
    ],
    [
      IdentityLink,
      async (of, side = 'left', beside = other) => {
        const [leftId, rightId] = side === 'left' ? [of, beside] : [beside, of];
        const finding = { recordType: 'Organisation', leftId, rightId, relation: 'NOT_SAME' } as const;
        return (await domain.links.decide(ctx, finding)).id;
      },
    ],
    [
      DuplicateCandidate,
      async (of, _side, beside = other) =>
        (await domain.duplicates.propose(ctx, { a: of, b: beside, reasons: ['SAME_NAME'] })).id,
    ],
    [
      OrganisationName,
      async (organisation) =>
        (await domain.records.create(ctx, OrganisationName, { organisation, text: `Name ${newId()}`, kind: 'BRAND' }))
          .id,
    ],
    [
      ExternalIdentifier,
      async (organisation) => {
        const value = `E${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
        return (await domain.records.create(ctx, ExternalIdentifier, { organisation, scheme: 'OID', value })).id;
      },
    ],
    [
      Site,
      async (organisation) =>
        (await domain.records.create(ctx, Site, { organisation, kind: 'LEGAL_SEAT', place: 'A town' })).id,
    ],
  ]);
  const about = (recordId: string) => ({ recordType: 'Organisation', recordId, recordTitle: 'A title' });
  const make = (type: Type, of: string, side?: 'left' | 'right', beside?: string): Promise<string> =>
    (MAKE.get(type) as (of: string, side?: 'left' | 'right', beside?: string) => Promise<string>)(of, side, beside);
  const row = (type: Type, id: string): Promise<Row> => domain.records.require(ctx, type as never, id) as Promise<Row>;
  const isSeen = async (type: Type, id: string): Promise<boolean> =>
    (await shownRecords(domain.db, reader, metaOf(type), [id])).has(id);
  const set = (id: string, values: object) => domain.records.change(ctx, Organisation, { id }, values);

  /** Every way by which a record that was seen is written so that it is private after. */
  const WAYS: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
    'one change': (id) => mutations.one(ctx, metaOf(Organisation), 'change', { id, rev: 1, visibility: 'PRIVATE' }),
    'many changes': async (id) =>
      mutations.many(ctx, metaOf(Organisation), 'change', {
        items: [
          { id: await anOrganisation(), rev: 1, visibility: 'PRIVATE' },
          { id, rev: 1, visibility: 'PRIVATE' },
        ],
      }),
    'many changes, some of which are refused': async (id) =>
      mutations.many(ctx, metaOf(Organisation), 'change', {
        items: [
          { id: newId(), rev: 1, visibility: 'PRIVATE' },
          { id, rev: 1, visibility: 'PRIVATE' },
          { id: await anOrganisation(), rev: 1, name: '' },
        ],
        mode: 'BEST_EFFORT',
      }),
    'a change on an older version': async (id) => {
      await set(id, { legalForm: 'x' });
      await mutations.one(ctx, metaOf(Organisation), 'change', { id, rev: 1, visibility: 'PRIVATE' });
    },
    'a job or an import': (id) => set(id, { visibility: 'PRIVATE' }),
    'a restoring change': async (id) => {
      await domain.records.archive(ctx, Organisation, { id });
      await set(id, { archivedAt: null, visibility: 'PRIVATE' });
    },
    'hidden, archived and restored': async (id) => {
      await set(id, { visibility: 'PRIVATE' });
      await mutations.one(ctx, metaOf(Organisation), 'archive', { id, rev: 2 });
      await mutations.one(ctx, metaOf(Organisation), 'restore', { id, rev: 3 });
    },
    'taking a change back': async (id) => {
      await set(id, { visibility: 'PRIVATE' });
      await set(id, { visibility: 'NETWORK' });
      await undo.undo(ctx, { recordType: 'Organisation', id, rev: 3, reason: 'It was private.' });
    },
  };

  describe.each(TYPES.map((type) => [type.name, type] as const))('%s', (_name, type) => {
    it.each(Object.entries(WAYS))('follows the record: %s', async (_way, hide) => {
      for (const side of ['left', 'right'] as const) {
        const id = await anOrganisation();
        const shower = await make(type, id, side);
        expect([await isSeen(type, shower), (await row(type, shower)).visibility]).toEqual([true, 'PUBLIC']);
        await hide(id);
        expect([await isSeen(type, shower), (await row(type, shower)).visibility]).toEqual([false, 'PRIVATE']);
      }
    });

    it('is as hidden as the record when it is made later', async () => {
      const shower = await make(type, await anOrganisation('PRIVATE'));
      expect([await isSeen(type, shower), (await row(type, shower)).visibility]).toEqual([false, 'PRIVATE']);
    });

    it('follows also when it is archived, and when it breaks a rule of today', async () => {
      const id = await anOrganisation();
      const shower = await make(type, id);
      await domain.db.query(ctx, `update ${metaOf(type).table} set archived_at = now() where id = $1`, [shower]);
      await set(id, { visibility: 'PRIVATE' });
      expect(await row(type, shower)).toMatchObject({ visibility: 'PRIVATE', archivedAt: expect.any(Date) });
    });

    it('goes with the record to another steward, and belongs to the centre that alone sees a record', async () => {
      const id = await anOrganisation('NETWORK', 'HR');
      const shower = await make(type, id);
      await set(id, { steward: nccId('SI'), visibility: 'NCC' });
      expect(await row(type, shower)).toMatchObject({ visibility: 'NCC', steward: { id: nccId('SI') } });
      await set(id, { steward: nccId('GR') });
      expect(await row(type, shower)).toMatchObject({ visibility: 'NCC', steward: { id: nccId('GR') } });
    });

    it('is seen again with the record', async () => {
      const id = await anOrganisation();
      const shower = await make(type, id);
      for (const visibility of ['NCC', 'PRIVATE', 'NETWORK', 'PUBLIC'] as const) {
        await set(id, { visibility });
        expect((await row(type, shower)).visibility).toBe(visibility);
      }
    });

    it('tells in its own history who changed the record, and why', async () => {
      const id = await anOrganisation();
      const shower = await make(type, id);
      await domain.records.change(systemContext('user:ana', 'asked to'), Organisation, { id }, { visibility: 'NCC' });
      const last = `select actor, why, rev from journal where record_id = $1 order by seq desc limit 1`;
      expect(await domain.db.query(ctx, last, [shower])).toEqual([{ actor: 'user:ana', why: 'asked to', rev: 2 }]);
      const outbox = `select from outbox where payload ->> 'type' = $1`;
      expect(await domain.db.query(ctx, outbox, [type.name])).not.toEqual([]);
    });
  });

  describe.each([
    ['IdentityLink', IdentityLink],
    ['DuplicateCandidate', DuplicateCandidate],
  ] as const)('%s, which shows two', (_name, type) => {
    it('is as hidden as the more hidden one after any changes of either', async () => {
      const change = fc.record({ which: fc.nat(1), visibility: fc.constantFrom(...ORDER) });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
          const seen: Visibility[] = ['NETWORK', 'NETWORK'];
          const ids = [await anOrganisation('NETWORK'), await anOrganisation('NETWORK')] as const;
          const shower = await make(type, ids[0], 'left', ids[1]);
          for (const { which, visibility } of changes) {
            await set(ids[which] as string, { visibility });
            seen[which] = visibility;
            const narrowest = ORDER[Math.max(...seen.map((one) => ORDER.indexOf(one)))];
            expect((await row(type, shower)).visibility).toBe(narrowest);
          }
        }),
        { numRuns: 15 },
      );
    }, 60_000);

    it('is seen by nobody of one centre alone where two centres keep one record each for themselves', async () => {
      const ids = [await anOrganisation('NCC', 'IT'), await anOrganisation('NETWORK', 'GR')] as const;
      const shower = await make(type, ids[0], 'left', ids[1]);
      const seenBy = async (...centres: readonly string[]): Promise<boolean> => {
        const coordinator = { role: 'COORDINATOR', nccIds: centres.map(nccId), organisationIds: [] };
        return (await shownRecords(domain.db, { ...ctx, reader: coordinator }, metaOf(type), [shower])).has(shower);
      };
      expect([await seenBy('IT'), await seenBy('GR'), await seenBy('IT', 'GR')]).toEqual([true, false, true]);
      await set(ids[1], { visibility: 'NCC' });
      expect([await seenBy('IT'), await seenBy('GR'), await seenBy('IT', 'GR')]).toEqual([false, false, true]);
      await set(ids[0], { visibility: 'NETWORK' });
      expect([await seenBy('IT'), await seenBy('GR'), await seenBy('IT', 'GR')]).toEqual([false, true, true]);
    });

    it('sees both when each is hidden by somebody else at the same time', async () => {
      const ids = [await anOrganisation(), await anOrganisation()] as const;
      const shower = await make(type, ids[0], 'left', ids[1]);
      await overlapping(
        domain,
        (at) => domain.records.change(at, Organisation, { id: ids[0] }, { visibility: 'PRIVATE' }),
        (at) => domain.records.change(at, Organisation, { id: ids[1] }, { visibility: 'NCC' }),
      );
      expect((await row(type, shower)).visibility).toBe('PRIVATE');
    });
  });

  it('wait for who hides the record just now', async () => {
    for (const type of TYPES) {
      const id = await anOrganisation();
      let shower = '';
      await overlapping(
        domain,
        (at) => domain.records.change(at, Organisation, { id }, { visibility: 'PRIVATE' }),
        async () => {
          shower = await make(type, id);
        },
      );
      expect([type.name, (await row(type, shower)).visibility]).toEqual([type.name, 'PRIVATE']);
    }
  });

  it('are found by who hides the record while they are made', async () => {
    const id = await anOrganisation();
    let shower = '';
    await overlapping(
      domain,
      async (at) => {
        shower = (await domain.records.create(at, Statement, { ...about(id), what: 'size', text: 'big' })).id;
      },
      (at) => domain.records.change(at, Organisation, { id }, { visibility: 'PRIVATE' }),
    );
    expect((await row(Statement, shower)).visibility).toBe('PRIVATE');
  });

  it('let a decision and a change of its records pass each other', async () => {
    const ids = [await anOrganisation(), await anOrganisation()] as const;
    const candidate = await domain.duplicates.propose(ctx, { a: ids[0], b: ids[1], reasons: ['SAME_NAME'] });
    const verdict = { id: candidate.id, rev: 1, decision: 'SAME', keptId: ids[0] } as const;
    await overlapping(
      domain,
      (at) => domain.records.change(at, Organisation, { id: ids[1] }, { visibility: 'PRIVATE' }),
      (at) => domain.duplicates.decide(at, verdict),
    );
    const [link] = await domain.links.between(ctx, Organisation, ids[0], ids[1]);
    expect(link?.visibility).toBe('PRIVATE');
    await overlapping(
      domain,
      (at) => domain.records.change(at, Organisation, { id: ids[1] }, { visibility: 'NETWORK' }),
      (at) => domain.links.undo(at, { id: link?.id ?? '' }),
    );
    expect(await domain.links.between(ctx, Organisation, ids[0], ids[1])).toEqual([]);
  });

  describe('and that somebody chose to hide', () => {
    let id: string;
    beforeEach(async () => {
      id = await anOrganisation('NETWORK');
    });
    const note = (values: object = {}) =>
      domain.records.create(ctx, Statement, { ...about(id), what: 'size', text: 'big', ...values });

    it('stay so, however the record comes and goes', async () => {
      const { id: shower } = await note({ visibility: 'NCC' });
      for (const [visibility, expected] of [
        ['NCC', 'NCC'],
        ['PRIVATE', 'PRIVATE'],
        ['PUBLIC', 'NCC'],
      ] as const) {
        await set(id, { visibility });
        expect((await row(Statement, shower)).visibility).toBe(expected);
      }
    });

    it('are never made wider than the record, and follow it when nothing narrower is asked for', async () => {
      const { id: shower, visibility } = await note({ visibility: 'PUBLIC' });
      expect(visibility).toBe('NETWORK');
      expect((await row(Statement, shower)).narrowedTo).toBeNull();
      await domain.records.change(ctx, Statement, { id: shower }, { visibility: 'PRIVATE' });
      expect(await row(Statement, shower)).toMatchObject({ visibility: 'PRIVATE', narrowedTo: 'PRIVATE' });
      await domain.records.change(ctx, Statement, { id: shower }, { visibility: 'PUBLIC' });
      expect(await row(Statement, shower)).toMatchObject({ visibility: 'NETWORK', narrowedTo: null });
    });

    it('are placed anew when they are about another record', async () => {
      const { id: shower } = await note();
      const hidden = await anOrganisation('NCC', 'SI');
      await domain.records.change(ctx, Statement, { id: shower }, { recordId: hidden });
      expect(await row(Statement, shower)).toMatchObject({ visibility: 'NCC', steward: { id: nccId('SI') } });
    });

    it('keep a steward of their own as long as others than the people of one centre see the record', async () => {
      const { id: shower } = await note({ steward: nccId('HR') });
      await set(id, { steward: nccId('SI') });
      expect((await row(Statement, shower)).steward.id).toBe(nccId('HR'));
      await set(id, { visibility: 'NCC' });
      expect((await row(Statement, shower)).steward.id).toBe(nccId('SI'));
    });
  });

  it('follow each other: a flag on a statement about an organisation', async () => {
    const id = await anOrganisation();
    const statement = await make(Statement, id);
    const what = { recordType: 'Statement', recordId: statement, recordTitle: 'size', reason: { en: 'Too big.' } };
    const flag = await domain.quality.raise(ctx, { rule: 'WRONG_VALUE_SUSPECTED', ...what });
    await set(id, { visibility: 'PRIVATE' });
    expect((await row(QualityFlag, flag.id)).visibility).toBe('PRIVATE');
  });

  it('are refused to who may not see the record, as if there were none', async () => {
    const hidden = await anOrganisation('PRIVATE');
    const input = { recordType: 'Organisation', recordTitle: 'x', what: 'size', text: 'big' };
    const write = (recordId: string) =>
      codesOf(mutations.one(reader, metaOf(Statement), 'create', { ...input, recordId }));
    expect(await write(hidden)).toEqual(['LINK_TO_NOTHING', 'LINK_TO_NOTHING']);
    expect(await write(newId())).toEqual(['LINK_TO_NOTHING', 'LINK_TO_NOTHING']);
  });
});
