export interface DuplicatesSearch {
  /** Decision of the pairs shown; undecided ones when absent. */
  readonly decision?: 'SAME' | 'NOT_SAME' | 'ALL';
  readonly after?: string;
  readonly page?: number;
}

const decisions = ['SAME', 'NOT_SAME', 'ALL'] as const;

/** Reads the address of the list of duplicate candidates; unknown values are left out. */
export function duplicatesSearch(raw: Record<string, unknown>): DuplicatesSearch {
  const after = typeof raw.after === 'string' && raw.after !== '' ? raw.after : undefined;
  const page = Number(raw.page);
  return {
    decision: decisions.find((decision) => decision === raw.decision),
    after,
    page: after && Number.isInteger(page) && page > 1 ? page : undefined,
  };
}
