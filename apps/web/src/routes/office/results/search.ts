export interface ResultsSearch {
  /** Country of the centre whose indicators are shown; all when absent. */
  readonly centre?: string;
  /** First and last day of the period, as `YYYY-MM-DD`; open when absent. */
  readonly from?: string;
  readonly to?: string;
}

const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;

/** Reads the address of the page of results; what it does not understand it leaves out. */
export function resultsSearch({ centre, from, to }: Record<string, unknown>): ResultsSearch {
  return {
    centre: typeof centre === 'string' && /^[A-Z]{2}$/.test(centre) ? centre : undefined,
    from: day(from),
    to: day(to),
  };
}
