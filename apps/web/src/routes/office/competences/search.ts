export interface CompetencesSearch {
  /** Id of the version of the framework; the newest of key competences when absent. */
  readonly framework?: string;
  /** Country of the centre whose gaps are shown; the first one when absent. */
  readonly centre?: string;
}

/** Reads the address of the page of competences; unknown values are left out. */
export function competencesSearch({ framework, centre }: Record<string, unknown>): CompetencesSearch {
  return {
    framework: typeof framework === 'string' && /^[0-9a-f-]{36}$/.test(framework) ? framework : undefined,
    centre: typeof centre === 'string' && /^[A-Z]{2}$/.test(centre) ? centre : undefined,
  };
}
