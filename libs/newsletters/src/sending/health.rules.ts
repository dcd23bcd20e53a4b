/** Outcomes that are looked at, the latest of them. */
const WINDOW = 200;
/** Before that many there is no judging. */
const LEAST = 50;
/** So many of a hundred may fail. */
const MOST_FAILED = 25;

export type HealthClass = 'accepted' | 'deferred' | 'rejected' | 'unknown';

/** The latest outcomes of one issue: when too many of them fail, sending stops by itself and says why. */
export class Health {
  private readonly latest: HealthClass[] = [];

  add(outcome: HealthClass): void {
    this.latest.push(outcome);
    if (this.latest.length > WINDOW) this.latest.shift();
  }

  /** The class that fails too often, with how many of a hundred do; null while all is well. */
  get trouble(): { readonly of: HealthClass; readonly percent: number } | null {
    if (this.latest.length < LEAST) return null;
    const failed = this.latest.filter((outcome) => outcome !== 'accepted');
    const percent = Math.round((failed.length / this.latest.length) * 100);
    if (percent < MOST_FAILED) return null;
    const count = (of: HealthClass): number => failed.filter((outcome) => outcome === of).length;
    const [of = 'rejected'] = (['rejected', 'unknown', 'deferred'] as const).toSorted((a, b) => count(b) - count(a));
    return { of, percent };
  }
}
