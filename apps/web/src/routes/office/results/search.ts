import { centreIn, dayIn } from '../address-values.js';

export interface ResultsSearch {
  /** Country of the centre whose indicators are shown; all when absent. */
  readonly centre?: string;
  /** First and last day of the period, as `YYYY-MM-DD`; open when absent. */
  readonly from?: string;
  readonly to?: string;
}

/** Reads the address of the page of results; what it does not understand it leaves out. */
export function resultsSearch({ centre, from, to }: Record<string, unknown>): ResultsSearch {
  return {
    centre: centreIn(centre),
    from: dayIn(from),
    to: dayIn(to),
  };
}
