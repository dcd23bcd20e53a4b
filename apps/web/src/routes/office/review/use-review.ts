import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ApiError, request } from '../../../api/client.js';
import type { DecideProposalInput, DecideProposalsMutation } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { fieldNamed, typeNamed } from '../../../records/declarations.js';
import { type Choice, type Choices, decisionOf } from './choices.js';
import type { Proposal } from './proposals.js';

const decideProposals = graphql(`
  mutation DecideProposals($input: [DecideProposalInput!]!) {
    decideProposals(input: $input) {
      total
      done
      failed
      items {
        index
        id
        state
        outcome
        problems {
          code
          field
          message
        }
      }
    }
  }
`);

/** A decision that was refused: why, of which proposal. */
export interface Refused {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

interface Sent {
  readonly inputs: readonly DecideProposalInput[];
  readonly titles: ReadonlyMap<string, string>;
}

/** What inputs of a type call a field: `countryId` for a link. */
const inputNameIn = (recordType: string | null | undefined) => {
  const type = typeNamed(recordType);
  return (field: string): string => (type && fieldNamed(type, field)?.input) ?? field;
};

/**
 * What somebody decides. A decided proposal leaves the list at once, so that the next one is there for the next key; one that
 * is refused comes back, with the reason.
 */
export function useReview() {
  const client = useQueryClient();
  const [choices, setChoices] = useState<Readonly<Record<string, Choices>>>({});
  const [missing, setMissing] = useState<Readonly<Record<string, readonly string[]>>>({});
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState(0);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const comeBack = (ids: readonly string[]) => setGone((old) => new Set([...old].filter((id) => !ids.includes(id))));
  const { mutate, isPending } = useMutation<DecideProposalsMutation, ApiError, Sent>({
    mutationFn: ({ inputs }) => request(decideProposals, { input: [...inputs] }),
    onSuccess: ({ decideProposals: report }, { titles }) => {
      const failures = report.items.filter(({ outcome }) => outcome === 'FAILED');
      setDone((count) => count + report.done);
      setRefused((old) => [
        ...old,
        ...failures.map(({ id, problems }) => ({
          id,
          title: titles.get(id) ?? id,
          message: problems.map(({ message }) => message).join(' '),
        })),
      ]);
      comeBack(failures.map(({ id }) => id));
    },
    onError: (error, { inputs, titles }) => {
      setRefused((old) => [
        ...old,
        ...inputs.map(({ id }) => ({
          id: String(id),
          title: titles.get(String(id)) ?? String(id),
          message: error.message || error.code,
        })),
      ]);
      comeBack(inputs.map(({ id }) => String(id)));
    },
    onSettled: () => client.invalidateQueries(),
  });
  const send = (inputs: readonly DecideProposalInput[], proposals: readonly Proposal[]) => {
    const ids = inputs.map(({ id }) => String(id));
    setGone((old) => new Set([...old, ...ids]));
    setRefused((old) => old.filter(({ id }) => !ids.includes(id)));
    mutate({ inputs, titles: new Map(proposals.map(({ id, recordTitle }) => [id, recordTitle ?? id])) });
  };
  /** Accepts proposals by the choices. Out: those that need a choice or a reason first. */
  const accept = (
    proposals: readonly Proposal[],
  ): { readonly open: readonly Proposal[]; readonly empty: readonly Proposal[] } => {
    const decided = proposals.map((proposal) => ({
      proposal,
      decision: decisionOf(proposal, choices[proposal.id] ?? {}, inputNameIn(proposal.recordType)),
    }));
    const ready = decided.flatMap(({ decision }) => (decision.kind === 'ready' ? [decision.input] : []));
    if (ready.length > 0) send(ready, proposals);
    setMissing((old) => ({
      ...old,
      ...Object.fromEntries(
        decided.map(({ proposal, decision }) => [proposal.id, decision.kind === 'needs-choice' ? decision.fields : []]),
      ),
    }));
    const those = (kind: string) => decided.flatMap((one) => (one.decision.kind === kind ? [one.proposal] : []));
    return { open: those('needs-choice'), empty: those('takes-nothing') };
  };
  return {
    accept,
    reject: (proposals: readonly Proposal[], reason: string) =>
      send(
        proposals.map(({ id, rev }) => ({ id, rev, decision: 'REJECT' as const, reason })),
        proposals,
      ),
    choicesOf: (id: string): Choices => choices[id] ?? {},
    choose: (id: string, field: string, choice: Choice) =>
      setChoices((old) => ({ ...old, [id]: { ...old[id], [field]: choice } })),
    missingOf: (id: string): readonly string[] => missing[id] ?? [],
    isGone: (id: string) => gone.has(id),
    isPending,
    done,
    refused,
    forget: () => setRefused([]),
  };
}
