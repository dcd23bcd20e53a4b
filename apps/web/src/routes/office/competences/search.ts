import { centreIn, dayIn, idIn } from '../address-values.js';

export interface CompetencesSearch {
  /** Id of the version of the framework; the newest of key competences when absent. */
  readonly framework?: string;
  /** Country of the centre whose gaps are shown; the first one when absent. */
  readonly centre?: string;
  /** Day as of which the centres stand side by side, as `YYYY-MM-DD`; today when absent. */
  readonly on?: string;
  /** Day with which that is compared; none when absent. */
  readonly since?: string;
}

/** Reads the address of the page of competences; unknown values are left out. */
export function competencesSearch({ framework, centre, on, since }: Record<string, unknown>): CompetencesSearch {
  return {
    framework: idIn(framework),
    centre: centreIn(centre),
    on: dayIn(on),
    since: dayIn(since),
  };
}
