import { describe, expect, it } from '@jest/globals';
import { useSeededApis } from './support.js';

type Row = Record<string, unknown>;
interface Candidate {
  readonly id: string;
  readonly rev: number;
  readonly left: { readonly id: string; readonly name: string };
  readonly right: { readonly id: string; readonly name: string };
}

const EVERYTHING = `{
  organisations(first: 100, orderBy: [{ name: ASC }]) { totalCount nodes {
    id rev name canonicalId canonical { id } members { totalCount nodes { id } }
    names(first: 60) { nodes { id rev text organisation { id } } }
    identifiers { nodes { id value organisation { id } } }
    sites { nodes { id rev organisation { id } } }
    participations(first: 60) { totalCount nodes { id rev nameAsPrinted organisation { id name } project { displayName } } }
    relationsFrom { nodes { id from { id } to { id } } }
  } }
  projects { nodes { id displayName participations(first: 60) { totalCount nodes { id organisation { id name } } } } }
  countries { nodes { code organisations { totalCount } } }
}`;

const OPEN_PAIR = `{ duplicateCandidates(filter: { decision: { eq: OPEN } }, first: 1) {
  nodes { id rev left { id name } right { id name } } } }`;

const DECIDE = `mutation ($input: DecideDuplicateInput!) { decideDuplicate(input: $input) {
  id rev decision decidedBy left { id name } right { id name } } }`;

describe('a merge of two organisations', () => {
  const apis = useSeededApis();
  const openPair = async (): Promise<Candidate> => {
    const { duplicateCandidates } = await apis().both<{ duplicateCandidates: { nodes: [Candidate] } }>(OPEN_PAIR);
    return duplicateCandidates.nodes[0];
  };
  const decide = async (input: Row): Promise<Candidate> =>
    (await apis().whole.ask<{ decideDuplicate: Candidate }>(DECIDE, { input })).decideDuplicate;

  it('shows one organisation with all that both have, and taken back everything is as it was', async () => {
    const before = await apis().both(EVERYTHING);
    const pair = await openPair();
    const [kept, other] = [pair.left, pair.right];
    const { id } = pair;
    const decided = await decide({ id, rev: pair.rev, decision: 'SAME', keptId: kept.id, reason: 'The same address.' });
    expect(decided).toMatchObject({ decision: 'SAME', decidedBy: 'demo', left: kept, right: other });

    const merged = await apis().both<Row>(
      `query ($kept: ID!, $other: ID!, $name: String!) {
        organisations { totalCount }
        all: organisations(includeMembers: true) { totalCount }
        named: organisations(filter: { canonicalId: { eq: $kept } }) { totalCount }
        found: organisations(search: $name, first: 1) { nodes { id } }
        both: organisations(search: $name, includeMembers: true) { nodes { id } }
        search(text: $name, types: ["Organisation"], first: 1) { id }
        kept: organisation(id: $kept) { members { totalCount } participations { totalCount } names(first: 60) { totalCount } }
        other: organisation(id: $other) { name canonicalId canonical { id name } participations { totalCount } }
      }`,
      { kept: kept.id, other: other.id, name: other.name },
    );
    const of = (organisation: string) =>
      (before as { organisations: { nodes: Row[] } }).organisations.nodes.find((node) => node.id === organisation) as {
        participations: { totalCount: number };
        names: { nodes: unknown[] };
      };
    const seats = of(kept.id).participations.totalCount + of(other.id).participations.totalCount;
    expect(merged).toMatchObject({
      organisations: { totalCount: 59 },
      all: { totalCount: 60 },
      named: { totalCount: 2 },
      found: { nodes: [{ id: kept.id }] },
      search: [{ id: kept.id }],
      kept: {
        members: { totalCount: 2 },
        participations: { totalCount: seats },
        names: { totalCount: of(kept.id).names.nodes.length + of(other.id).names.nodes.length },
      },
      other: { name: other.name, canonicalId: kept.id, canonical: kept, participations: { totalCount: 0 } },
    });
    expect((merged.both as { nodes: { id: string }[] }).nodes.map((node) => node.id)).toEqual(
      expect.arrayContaining([kept.id, other.id]),
    );

    await decide({ id, rev: decided.rev, decision: 'OPEN', reason: 'It was another address.' });
    expect(await apis().both(EVERYTHING)).toEqual(before);
    const { identityLinks } = await apis().both<{ identityLinks: { nodes: Row[] } }>(
      '{ identityLinks { nodes { relation state keptId reason undoneReason decidedBy undoneBy } } }',
    );
    expect(identityLinks.nodes).toEqual([
      {
        relation: 'SAME_AS',
        state: 'UNDONE',
        keptId: kept.id,
        reason: 'The same address.',
        undoneReason: 'It was another address.',
        decidedBy: 'demo',
        undoneBy: 'demo',
      },
    ]);
  });

  it('is refused with a code that names the field', async () => {
    const { id, rev, left } = await openPair();
    const refusal = async (input: Row): Promise<unknown> => {
      const { errors } = await apis().whole.send(DECIDE, { input });
      return errors?.map(({ extensions }) => [extensions?.code, extensions?.field]);
    };
    const same = { id, rev, decision: 'SAME' };
    expect(await refusal(same)).toEqual([['DUPLICATE_KEEPS_A_SIDE', 'keptId']]);
    expect(await refusal({ ...same, rev: rev - 1, keptId: left.id })).toEqual([['CONFLICT', 'decision']]);
    expect(await refusal({ ...same, id: left.id, keptId: left.id })).toEqual([['RECORD_NOT_FOUND', 'id']]);
  });

  it('is not made of two names of one organisation', async () => {
    const query = '{ duplicateCandidates(filter: { decision: { eq: SAME } }, first: 1) { nodes { id rev } } }';
    const { duplicateCandidates } = await apis().both<{ duplicateCandidates: { nodes: [Candidate] } }>(query);
    const { id, rev } = duplicateCandidates.nodes[0];
    const { errors } = await apis().whole.send(DECIDE, { input: { id, rev, decision: 'OPEN' } });
    expect(errors?.[0]?.extensions?.code).toBe('DUPLICATE_OF_SEEDS');
  });
});
