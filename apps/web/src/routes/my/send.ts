import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, request } from '../../api/client.js';
import { type Draft, type RecordDraft, without } from './draft.js';
import type { Trouble } from './parts.js';
import { useWords } from './parts.js';
import { labelOf } from './proposal-words.js';
import { asked, type ChangeWanted, type EndWanted, type NewWanted, type ProposedField } from './proposals-api.js';

const proposeChange = asked<{ proposeChange: { fields: readonly ProposedField[] } | null }, { input: ChangeWanted }>(`
  mutation ProposeMyChange($input: ProposeChangeInput!) {
    proposeChange(input: $input) {
      id
      fields {
        field
        state
      }
    }
  }
`);
const proposeNew = asked<{ proposeNew: { recordId: string } | null }, { input: NewWanted }>(`
  mutation ProposeMyNew($input: ProposeNewInput!) {
    proposeNew(input: $input) {
      id
      recordId
    }
  }
`);

const proposeArchive = asked<{ proposeArchive: { id: string } | null }, { input: EndWanted }>(`
  mutation ProposeMyEnd($input: ProposeArchiveInput!) {
    proposeArchive(input: $input) {
      id
    }
  }
`);

/** Proposes that something of the profile is no longer so. */
export async function sendEnd(
  { type, id, rev }: { readonly type: string; readonly id: string; readonly rev: number },
  key: string,
): Promise<void> {
  await request(proposeArchive, { input: { recordType: type, recordId: id, rev, idempotencyKey: key } });
}

/** What became of one field that was sent. */
export interface Outcome {
  readonly label: string;
  readonly isApplied: boolean;
}

/** Sends a draft, record by record: what arrived leaves the draft, what did not stays in it. */
export function useSend(draft: Draft, setDraft: (draft: Draft) => void) {
  const queries = useQueryClient();
  const words = useWords();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    let left = draft;
    const arrived: Outcome[] = [];
    const wrong: Trouble[] = [];
    for (const record of Object.values(draft)) {
      try {
        arrived.push(...(await sendOne(record)));
        left = without(left, record.id);
        setDraft(left);
      } catch (error) {
        wrong.push(...troublesOf(error, words));
      }
    }
    setOutcomes(arrived);
    setTroubles(wrong);
    if (wrong.length > 0) setAttempt((before) => before + 1);
    await queries.invalidateQueries();
    setBusy(false);
  };
  return { send, outcomes, troubles, attempt, isBusy };
}

async function sendOne({ type, id, rev, values, key }: RecordDraft): Promise<Outcome[]> {
  const input = { recordType: type, recordId: id, rev, changes: values, idempotencyKey: key };
  const { proposeChange: made } = await request(proposeChange, { input });
  return (made?.fields ?? []).map(({ field, state }) => ({
    label: labelOf(field),
    isApplied: state === 'APPLIED' || state === 'SAME',
  }));
}

function troublesOf(error: unknown, words: (error: unknown) => string): Trouble[] {
  const problems = error instanceof ApiError ? (error.refusal.problems ?? []) : [];
  if (problems.length === 0) return [{ text: words(error) }];
  return problems.map(({ field, message }) => ({ text: `${labelOf(field)}: ${message}` }));
}

type Answers = Readonly<Record<string, string>>;

/**
 * Proposes something new. A person is three records, each linked to the one before, which has its id already. In: keys by
 * which each of them, sent again, is the same.
 */
export async function sendNew(
  type: 'Site' | 'Person',
  organisationId: string,
  answers: Answers,
  keys: readonly string[],
): Promise<void> {
  const make = async (at: number, recordType: string, values: Record<string, unknown>): Promise<string> => {
    const input = { recordType, values, organisationId, idempotencyKey: keys[at] ?? '' };
    return (await request(proposeNew, { input })).proposeNew?.recordId ?? '';
  };
  if (type === 'Site') {
    await make(0, 'Site', { ...answers, organisationId });
    return;
  }
  const { givenName = null, familyName = null, function: does = null, address } = answers;
  const personId = await make(0, 'Person', { givenName, familyName });
  await make(1, 'PersonRole', { personId, organisationId, function: does });
  if (address) await make(2, 'ContactPoint', { personId, kind: 'EMAIL', address });
}
