import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ApiError, request } from '../api/client.js';
import { graphql } from '../gql/index.js';
import type { RecordType } from './declarations.js';
import { writeDocument } from './documents.js';
import { actorName, fieldLabel } from './labels.js';

const changesBetween = graphql(`
  query ChangesBetween($recordType: String!, $id: ID!) {
    timeline(recordType: $recordType, id: $id, first: 30) {
      nodes {
        rev
        actor
        changes {
          field
          lang
        }
      }
    }
  }
`);

interface Saved {
  readonly id: string;
  readonly rev: number;
}

export type Input = Readonly<Record<string, unknown>>;

/** A key for one content: sending it again after a lost answer writes nothing twice. */
function useIdempotencyKey(): (input: Input) => string | undefined {
  const last = useRef({ text: '', key: '' });
  return (input) => {
    if (typeof crypto.randomUUID !== 'function') return undefined; // pages that came without TLS do not have it
    const text = JSON.stringify(input);
    if (text !== last.current.text) last.current = { text, key: crypto.randomUUID() };
    return last.current.key;
  };
}

/** Writes one record. Every page may show it somewhere, so all of them ask again. */
export function useWrite(type: RecordType, verb: 'create' | 'change' | 'archive' | 'restore') {
  const client = useQueryClient();
  const keyOf = useIdempotencyKey();
  return useMutation<Saved, ApiError, Input>({
    mutationFn: async (input) => {
      const answer = await request(writeDocument(type, verb), { input: { ...input, idempotencyKey: keyOf(input) } });
      if (!answer.record)
        throw new ApiError(i18n._(msg`It was saved, but you may not see it.`), 'SAVED_UNSEEN', 'INVALID');
      return answer.record;
    },
    onSuccess: () => client.invalidateQueries(),
  });
}

/**
 * What to say of a change that went in beside changes of others. In: the version it was made on and the one it became.
 * Out: the names and fields of the others, or undefined when nobody was in between. A failed look-up says nothing.
 */
export async function savedTogether(type: RecordType, saved: Saved, seen: number): Promise<string | undefined> {
  if (saved.rev <= seen + 1) return undefined;
  try {
    const { timeline } = await request(changesBetween, { recordType: type.name, id: saved.id });
    const between = timeline.nodes.filter(({ rev }) => rev > seen && rev < saved.rev);
    if (between.length === 0) return undefined;
    const who = [...new Set(between.map(({ actor }) => actorName(actor)))].join(', ');
    const names = between.flatMap(({ changes }) => changes.map(({ field }) => fieldLabel(type, field)));
    const what = [...new Set(names)].join(', ');
    return i18n._(msg`Saved together with a change by ${who}: ${what}.`);
  } catch {
    return undefined;
  }
}
