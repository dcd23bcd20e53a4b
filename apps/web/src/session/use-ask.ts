import { useState } from 'react';
import { ApiError, requestAsAnybody } from '../api/client.js';
import type { SecondFactorWay, TypedDocumentString } from '../gql/graphql.js';

/** What a sign-in came to. */
export interface Answer {
  readonly me?: object | null;
  readonly challenge?: string | null;
  readonly secondFactors?: readonly SecondFactorWay[];
}

/**
 * Sends what a form asks for, one at a time. `ask` gives the answer, or undefined where it was refused; why stands in
 * `refused`, and `attempt` counts, so that the same refusal is said again.
 */
export function useAsk<Result, Variables>(document: TypedDocumentString<Result, Variables>) {
  const [refused, setRefused] = useState<ApiError | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const ask = async (variables: Variables): Promise<Result | undefined> => {
    if (isBusy) return undefined;
    setBusy(true);
    try {
      const data = await requestAsAnybody(document, variables);
      setRefused(null);
      return data;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setRefused(error);
      setAttempt((before) => before + 1);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { ask, refused, attempt, isBusy };
}
