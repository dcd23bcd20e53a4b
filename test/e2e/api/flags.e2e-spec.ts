import { describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { Organisation } from '@seedbed/organisations';
import { newId } from '@seedbed/platform/kernel';
import { countryId, sourceId } from '@seedbed/reference';
import { ctx } from '../../medium/seed/domain.js';
import { useWriteApi, type Values } from './writes-support.js';

const REPORT = '{ total done failed items { index outcome problems { code field message } } }';

describe('decisions on quality flags over the API', () => {
  const api = useWriteApi();

  async function flagged(change: Values = {}) {
    const { id: recordId } = await api().domain.records.create(ctx, Organisation, {
      name: `City of Trnava ${newId()}`,
      country: countryId('SI'),
      steward: nccId('IT'),
      ...change,
    });
    const { id } = await api().domain.quality.raise(ctx, {
      rule: 'WRONG_VALUE_SUSPECTED',
      recordType: 'Organisation',
      recordId,
      recordTitle: 'City of Trnava',
      field: 'country',
      value: 'Slovenia',
      proposed: 'Slovakia',
      reason: { en: 'Trnava is a city in Slovakia.' },
      source: sourceId('S0'),
    });
    return { recordId, id, rev: 1 };
  }
  const errorsOf = async (document: string, variables: Values, headers?: Record<string, string>) =>
    (await api().send(document, variables, headers)).errors?.map(({ message, extensions }) => ({
      message,
      ...extensions,
    }));

  it('accept by what the correction showed, and tell who says what of the field', async () => {
    const { recordId, id, rev } = await flagged();
    const preview = await api().ask<{ qualityFlagCorrection: Values }>(
      'query($id: ID!) { qualityFlagCorrection(id: $id) { canApply current value recordRev choices } }',
      { id },
    );
    expect(preview.qualityFlagCorrection).toEqual({
      canApply: true,
      current: 'Slovenia',
      value: 'Slovakia',
      recordRev: 1,
      choices: [],
    });
    const accepted = await api().write<Values>(
      'acceptQualityFlag',
      { id, rev, reason: 'The map.', value: 'Slovakia', recordRev: 1 },
      '{ state rev decidedBy decisionReason appliedValue }',
    );
    expect(accepted).toEqual({
      state: 'ACCEPTED',
      rev: 2,
      decidedBy: 'demo',
      decisionReason: 'The map.',
      appliedValue: 'Slovakia',
    });
    const { fieldProvenances, organisation } = await api().ask<Record<string, Values & { nodes: Values[] }>>(
      `query($id: ID!) {
        organisation(id: $id) { country { code } }
        fieldProvenances(filter: { recordType: { eq: "Organisation" }, recordId: { eq: $id } }, orderBy: [{ holds: ASC }]) {
          nodes { field kind printed holds reason source { code } }
        }
      }`,
      { id: recordId },
    );
    expect(organisation).toMatchObject({ country: { code: 'SK' } });
    expect(fieldProvenances?.nodes).toEqual([
      { field: 'country', kind: 'SOURCE', printed: 'Slovenia', holds: false, reason: null, source: { code: 'S0' } },
      { field: 'country', kind: 'PERSON', printed: 'Slovakia', holds: true, reason: 'The map.', source: null },
    ]);
  });

  it('refuse with a code, a field and a text in the language of the caller', async () => {
    const { id, rev } = await flagged();
    const accept = 'mutation($input: AcceptQualityFlagInput!) { acceptQualityFlag(input: $input) { id } }';
    const greek = { 'seedbed-language': 'el' };
    expect(await errorsOf(accept, { input: { id, rev, value: 'Atlantis' } }, greek)).toMatchObject([
      { code: 'FLAG_VALUE_UNKNOWN', kind: 'INVALID', field: 'value', message: expect.stringContaining('τιμή') },
    ]);
    expect(await errorsOf(accept, { input: { id, rev: 7 } })).toMatchObject([{ code: 'CONFLICT', field: 'rev' }]);
    expect(await errorsOf(accept, { input: { id: newId(), rev } })).toMatchObject([{ code: 'RECORD_NOT_FOUND' }]);
    expect(await errorsOf(accept, { input: { id, rev, reason: 'x'.repeat(1001) } })).toMatchObject([
      { code: 'RECORD_INVALID', field: 'reason', problems: [{ code: 'TOO_LONG' }] },
    ]);
    await api().write('dismissQualityFlag', { id, rev, reason: 'It is right.' }, '{ state }');
    expect(await errorsOf(accept, { input: { id, rev: 2 } })).toMatchObject([
      { code: 'FLAG_DECIDED', kind: 'CONFLICT' },
    ]);
    expect(await api().write('reopenQualityFlag', { id, rev: 2 }, '{ state decidedBy }')).toEqual({
      state: 'OPEN',
      decidedBy: null,
    });
  });

  it('many at once tell of each, and one refusal stops no other', async () => {
    const [a, b] = [await flagged(), await flagged()];
    const items = [
      { id: a.id, rev: 1 },
      { id: newId(), rev: 1 },
      { id: b.id, rev: 1 },
    ];
    const { accepted } = await api().ask<{ accepted: Values }>(
      `mutation($input: AcceptQualityFlagsInput!) { accepted: acceptQualityFlags(input: $input) ${REPORT} }`,
      { input: { items, reason: 'All seen.' } },
    );
    expect(accepted).toMatchObject({
      total: 3,
      done: 2,
      failed: 1,
      items: [
        { outcome: 'DONE' },
        { outcome: 'FAILED', problems: [{ code: 'RECORD_NOT_FOUND' }] },
        { outcome: 'DONE' },
      ],
    });
    const many = Array.from({ length: 201 }, () => ({ id: newId(), rev: 1 }));
    const dismiss = `mutation($input: DismissQualityFlagsInput!) { dismissQualityFlags(input: $input) ${REPORT} }`;
    expect(await errorsOf(dismiss, { input: { items: many, reason: 'x' } })).toMatchObject([{ code: 'LIST_TOO_LONG' }]);
  });

  it('know nothing of the flags of private records', async () => {
    const { id, rev, recordId } = await flagged({ visibility: 'PRIVATE' });
    const shown = await api().ask<Record<string, Values | null>>(
      `query($id: ID!, $record: ID!) {
        qualityFlag(id: $id) { id }
        qualityFlagCorrection(id: $id) { current }
        fieldProvenances(filter: { recordId: { eq: $record } }) { totalCount }
      }`,
      { id, record: recordId },
    );
    expect(shown).toEqual({ qualityFlag: null, qualityFlagCorrection: null, fieldProvenances: { totalCount: 0 } });
    expect(await api().refused('dismissQualityFlag', { id, rev, reason: 'x' })).toMatchObject({
      code: 'RECORD_NOT_FOUND',
    });
  });
});
