import type { Problem } from '@seedbed/platform/kernel';

interface ProvenanceDraft {
  kind?: string | null;
  source?: unknown;
}

/** What a source says names the source; what a person wrote has none. */
export function provenanceProblems({ kind, source }: ProvenanceDraft): Problem[] {
  const hasSource = source !== undefined && source !== null;
  if ((kind ?? 'SOURCE') === 'SOURCE') {
    return hasSource ? [] : [{ field: 'source', code: 'PROVENANCE_WITHOUT_SOURCE' }];
  }
  return hasSource ? [{ field: 'source', code: 'PROVENANCE_WITH_SOURCE' }] : [];
}
