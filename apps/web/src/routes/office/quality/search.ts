export interface QualitySearch {
  /** State of the flags shown; open ones when absent. */
  readonly state?: 'ACCEPTED' | 'DISMISSED' | 'ALL';
  readonly after?: string;
  readonly page?: number;
}

const states = ['ACCEPTED', 'DISMISSED', 'ALL'] as const;

/** Reads the address of the list of quality flags; unknown values are left out. */
export function qualitySearch(raw: Record<string, unknown>): QualitySearch {
  const after = typeof raw.after === 'string' && raw.after !== '' ? raw.after : undefined;
  const page = Number(raw.page);
  return {
    state: states.find((state) => state === raw.state),
    after,
    page: after && Number.isInteger(page) && page > 1 ? page : undefined,
  };
}
