import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { Organisation } from '@seedbed/organisations';
import { newId, type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { PolicyAccess } from '@seedbed/platform/projection';
import { FieldProvenance, FlagCorrections, FlagDecisions, QualityFlag } from '@seedbed/platform/quality';
import { RecordMutations } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { countryId, sourceId } from '@seedbed/reference';
import { codesOf, ctx, type Domain, domainOf, errorOf, seedGround } from '../seed/domain.js';

const person = (name: string): RequestContext => ({
  ...systemContext(`user:${name}`),
  reader: { role: 'DEMO', nccIds: [], organisationIds: [] },
});
const ada = person('ada');

describe('a decision on a quality flag', () => {
  const database = useDatabase();
  let domain: Domain;
  let decisions: FlagDecisions;
  beforeAll(async () => {
    const { db } = database();
    domain = domainOf(db);
    await seedGround(domain);
    const access = new PolicyAccess(db);
    const mutations = new RecordMutations(db, domain.records, access);
    const corrections = new FlagCorrections(db, domain.records, mutations, access);
    decisions = new FlagDecisions(db, domain.records, access, corrections);
  });

  const trnava = () =>
    domain.records.create(ctx, Organisation, {
      name: `City of Trnava ${newId()}`,
      country: countryId('SI'),
      source: sourceId('S0'),
      steward: nccId('IT'),
      visibility: 'PUBLIC',
    });
  const suspicion = {
    rule: 'WRONG_VALUE_SUSPECTED',
    recordType: 'Organisation',
    recordTitle: 'City of Trnava',
    field: 'country',
    value: 'Slovenia',
    proposed: 'Slovakia',
    reason: { en: 'Trnava is a city in Slovakia.' },
    source: sourceId('S0'),
    visibility: 'PUBLIC',
  } as const;
  async function flagged(change: object = {}) {
    const record = await trnava();
    const { id } = await domain.quality.raise(ctx, { ...suspicion, recordId: record.id, ...change });
    return { record, id, rev: 1 };
  }
  const flagOf = (id: string) => domain.records.require(ctx, QualityFlag, id);
  const organisation = (id: string) => domain.records.require(ctx, Organisation, id);
  const said = (recordId: string) => domain.records.list(ctx, FieldProvenance, { recordId });

  it('puts the proposed value into the record, and keeps what was printed with its source (invariant 9)', async () => {
    const { record, id, rev } = await flagged();
    expect(await decisions.preview(ada, id)).toMatchObject({
      canApply: true,
      current: 'Slovenia',
      value: 'Slovakia',
      recordRev: 1,
    });
    await decisions.accept(ada, { id, rev, reason: 'Looked at the map.' });
    expect((await organisation(record.id)).country).toEqual({ id: countryId('SK') });
    expect(await flagOf(id)).toMatchObject({
      state: 'ACCEPTED',
      decidedBy: 'user:ada',
      decisionReason: 'Looked at the map.',
      appliedValue: 'Slovakia',
      value: 'Slovenia',
    });
    const notes = await said(record.id);
    expect(notes).toHaveLength(2);
    expect(notes.find(({ kind }) => kind === 'SOURCE')).toMatchObject({
      field: 'country',
      printed: 'Slovenia',
      holds: false,
      source: { id: sourceId('S0') },
    });
    expect(notes.find(({ kind }) => kind === 'PERSON')).toMatchObject({
      printed: 'Slovakia',
      holds: true,
      source: null,
      saidBy: 'user:ada',
      reason: { en: 'Looked at the map.' },
    });
    const [journalled] = await domain.db.query(
      ctx,
      `select actor, why from journal where kind = 'Organisation' and record_id = $1 order by seq desc limit 1`,
      [record.id],
    );
    expect(journalled).toEqual({ actor: 'user:ada', why: 'Looked at the map.' });
  });

  it('takes a value of the decider, by any name or code of the linked record', async () => {
    const { record, id, rev } = await flagged({ proposed: null });
    await decisions.accept(ada, { id, rev, value: 'hr' });
    expect((await organisation(record.id)).country).toEqual({ id: countryId('HR') });
  });

  it('replaces the doubted part of a text only', async () => {
    const { record, id, rev } = await flagged({ field: 'name', value: 'Trnava', proposed: 'TRNAVA' });
    await decisions.accept(ada, { id, rev });
    expect((await organisation(record.id)).name).toBe(record.name.replace('Trnava', 'TRNAVA'));
    expect((await said(record.id)).find(({ kind }) => kind === 'SOURCE')).toMatchObject({ printed: record.name });
  });

  it('is only written down where nothing can be put into one field', async () => {
    const { record, id, rev } = await flagged({ field: 'names', value: 'x', proposed: 'y' });
    expect(await decisions.preview(ada, id)).toMatchObject({ canApply: false });
    expect(await codesOf(decisions.accept(ada, { id, rev, value: 'y' }))).toEqual(['FLAG_NOTHING_TO_APPLY']);
    await decisions.accept(ada, { id, rev });
    expect(await flagOf(id)).toMatchObject({ state: 'ACCEPTED', appliedValue: null });
    expect((await organisation(record.id)).rev).toBe(1);
  });

  it('never corrects what is printed', async () => {
    const { id } = await flagged({ field: 'nameAsPrinted', value: 'x', proposed: 'y' });
    expect(await decisions.preview(ada, id)).toMatchObject({ canApply: false });
  });

  it('refuses a value that the field cannot hold, and nothing is half-written', async () => {
    const { record, id, rev } = await flagged();
    const refused = await errorOf(decisions.accept(ada, { id, rev, value: 'Atlantis' }));
    expect(refused).toMatchObject({ code: 'FLAG_VALUE_UNKNOWN', field: 'value' });
    expect(await flagOf(id)).toMatchObject({ state: 'OPEN', rev: 1, decidedBy: null });
    expect(await said(record.id)).toEqual([]);
  });

  it('is refused when the record says something else by now, and fits when somebody corrected it already', async () => {
    const changed = await flagged();
    await domain.records.change(ctx, Organisation, { id: changed.record.id }, { country: countryId('AT') });
    const refused = await errorOf(decisions.accept(ada, { id: changed.id, rev: 1 }));
    expect(refused).toMatchObject({
      kind: 'CONFLICT',
      code: 'FLAG_VALUE_CHANGED',
      data: { conflicts: [{ field: 'country', base: 'Slovenia', yours: 'Slovakia', theirs: 'Austria' }], rev: 2 },
    });
    expect(await codesOf(decisions.accept(ada, { id: changed.id, rev: 1, value: 'Slovakia', recordRev: 1 }))).toEqual([
      'CONFLICT',
    ]);
    await decisions.accept(ada, { id: changed.id, rev: 1, value: 'Slovakia', recordRev: 2 });
    expect((await organisation(changed.record.id)).country).toEqual({ id: countryId('SK') });

    const corrected = await flagged();
    await domain.records.change(ctx, Organisation, { id: corrected.record.id }, { country: countryId('SK') });
    await decisions.accept(ada, { id: corrected.id, rev: 1 });
    expect(await flagOf(corrected.id)).toMatchObject({ state: 'ACCEPTED', appliedValue: null });
  });

  it('is made by one of two people who decide at once', async () => {
    const { record, id, rev } = await flagged();
    const both = await Promise.allSettled([
      decisions.accept(ada, { id, rev }),
      decisions.dismiss(person('bob'), { id, rev, reason: 'It is right.' }),
    ]);
    const lost = both.find((one) => one.status === 'rejected');
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(lost).toMatchObject({ reason: { code: 'FLAG_DECIDED', kind: 'CONFLICT' } });
    const { state } = await flagOf(id);
    const country = state === 'ACCEPTED' ? 'SK' : 'SI';
    expect((await organisation(record.id)).country).toEqual({ id: countryId(country) });
  });

  it('dismisses with a reason, and can be taken back', async () => {
    const { record, id, rev } = await flagged();
    expect(await codesOf(decisions.dismiss(ada, { id, rev, reason: '  ' }))).toEqual(['FLAG_REASON_MISSING']);
    expect(await codesOf(decisions.reopen(ada, { id, rev }))).toEqual(['FLAG_OPEN']);
    await decisions.dismiss(ada, { id, rev, reason: 'The source says so twice.' });
    expect(await domain.quality.raise(ctx, { ...suspicion, recordId: record.id })).toEqual({ id, isNew: false });
    expect(await flagOf(id)).toMatchObject({ state: 'DISMISSED', decidedBy: 'user:ada', rev: 2 });
    expect(await codesOf(decisions.reopen(ada, { id, rev: 1 }))).toEqual(['CONFLICT']);
    await decisions.reopen(ada, { id, rev: 2 });
    expect(await flagOf(id)).toMatchObject({ state: 'OPEN', decidedBy: null, decidedAt: null, decisionReason: null });
  });

  it('is made on the flag as it was seen', async () => {
    const { id, rev } = await flagged();
    await domain.records.change(ctx, QualityFlag, { id }, { proposed: 'Austria' });
    expect(await codesOf(decisions.accept(ada, { id, rev }))).toEqual(['CONFLICT']);
  });

  it('names who writes it, whoever is claimed', async () => {
    const { id } = await flagged();
    const claim = { state: 'DISMISSED', decidedBy: 'user:bob' } as const;
    await domain.records.change(ada, QualityFlag, { id }, claim);
    expect((await flagOf(id)).decidedBy).toBe('user:ada');
  });

  it('is closed to whoever may not see the record: flags and provenance are as hidden as it is', async () => {
    const { record, id, rev } = await flagged();
    const hidden = await flagged();
    await decisions.accept(ada, { id, rev });
    for (const one of [record, hidden.record]) {
      await domain.records.change(ctx, Organisation, { id: one.id }, { visibility: 'PRIVATE', steward: nccId('HR') });
    }
    for (const one of [await flagOf(id), ...(await said(record.id))]) {
      expect(one).toMatchObject({ visibility: 'PRIVATE', steward: { id: nccId('HR') } });
    }
    expect(await decisions.preview(ada, hidden.id)).toBeNull();
    expect(await codesOf(decisions.accept(ada, { id: hidden.id, rev: hidden.rev }))).toEqual(['RECORD_NOT_FOUND']);
    await domain.records.change(ctx, Organisation, { id: record.id }, { visibility: 'NETWORK' });
    expect((await said(record.id)).map(({ visibility }) => visibility)).toEqual(['NETWORK', 'NETWORK']);
  });
});

describe('provenance', () => {
  const database = useDatabase();
  let domain: Domain;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
  });

  async function printed(change: object = {}) {
    const { id: recordId } = await domain.records.create(ctx, Organisation, { name: `Org ${newId()}` });
    const values = { recordType: 'Organisation', recordId, recordTitle: 'x', field: 'name', source: sourceId('S0') };
    return domain.records.create(ctx, FieldProvenance, { ...values, printed: 'Org', holds: true, ...change });
  }
  const holding = async (recordId: string) =>
    (await domain.records.list(ctx, FieldProvenance, { recordId, holds: true })).map(({ id }) => id);

  it('holds one of all that is said of a field', async () => {
    const first = await printed();
    const { recordType, recordId, recordTitle, field } = first;
    const about = { recordType, recordId, recordTitle, field };
    const second = await domain.records.create(ctx, FieldProvenance, {
      ...about,
      source: sourceId('S1'),
      printed: 'ORG',
      holds: true,
    });
    expect(await holding(recordId)).toEqual([second.id]);
    await domain.records.change(ctx, FieldProvenance, { id: first.id }, { holds: true });
    expect(await holding(recordId)).toEqual([first.id]);
  });

  it('follows a correction, and only one of its field', async () => {
    const { recordId } = await printed();
    await domain.records.change(ctx, Organisation, { id: recordId }, { legalForm: 'x' });
    expect(await domain.records.list(ctx, FieldProvenance, { recordId })).toHaveLength(1);
    for (const name of ['A', 'B']) await domain.records.change(ctx, Organisation, { id: recordId }, { name });
    const all = await domain.records.list(ctx, FieldProvenance, { recordId });
    expect(all).toHaveLength(2);
    expect(all.find(({ kind }) => kind === 'PROGRAM')).toMatchObject({ printed: 'B', holds: true });
  });

  it('names a field of the type, and a source where one prints it', async () => {
    expect(await codesOf(printed({ field: 'colour' }))).toContain('PROVENANCE_OF_NO_FIELD');
    expect(await codesOf(printed({ field: 'rev' }))).toContain('PROVENANCE_OF_NO_FIELD');
    expect(await codesOf(printed({ source: null }))).toContain('PROVENANCE_WITHOUT_SOURCE');
    expect(await codesOf(printed({ recordId: newId() }))).toContain('LINK_TO_NOTHING');
  });
});
