export interface QualitySearch {
  /** State of the flags shown; open ones when absent. */
  readonly state?: 'ACCEPTED' | 'DISMISSED' | 'ALL';
  /** Rule and record type of the flags shown, and words to search for; all when absent. */
  readonly rule?: string;
  readonly type?: string;
  readonly q?: string;
  readonly after?: string;
  readonly page?: number;
}

const states = ['ACCEPTED', 'DISMISSED', 'ALL'] as const;

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined;

/** Reads the address of the list of quality flags; unknown values are left out. */
export function qualitySearch(raw: Record<string, unknown>): QualitySearch {
  const after = typeof raw.after === 'string' && raw.after !== '' ? raw.after : undefined;
  const page = Number(raw.page);
  return {
    state: states.find((state) => state === raw.state),
    rule: word(raw.rule),
    type: word(raw.type),
    q: word(raw.q),
    after,
    page: after && Number.isInteger(page) && page > 1 ? page : undefined,
  };
}
