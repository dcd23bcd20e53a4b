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

const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;

/** Reads the address of the page of competences; unknown values are left out. */
export function competencesSearch({ framework, centre, on, since }: Record<string, unknown>): CompetencesSearch {
  return {
    framework: typeof framework === 'string' && /^[0-9a-f-]{36}$/.test(framework) ? framework : undefined,
    centre: typeof centre === 'string' && /^[A-Z]{2}$/.test(centre) ? centre : undefined,
    on: day(on),
    since: day(since),
  };
}
