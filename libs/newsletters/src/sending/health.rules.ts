/** Outcomes that are looked at, the latest of them. */
const WINDOW = 200;
/** Before that many there is no judging. */
const LEAST = 50;
/** So many of a hundred may fail. */
const MOST_FAILED = 25;

export type HealthClass = 'accepted' | 'deferred' | 'rejected' | 'unknown';

/** What goes wrong with an issue. */
export type TroubleOf = Exclude<HealthClass, 'accepted'> | 'complaints' | 'bounces';
export interface Trouble {
  readonly of: TroubleOf;
  /** Of a hundred. */
  readonly percent: number;
}

/** What came back of an issue. */
export interface CameBack {
  readonly accepted: number;
  readonly complaints: number;
  /** Addresses that do not exist. */
  readonly bounces: number;
}

/** Large providers refuse a sender of whom more than so many of a hundred complain. */
const MOST_COMPLAINTS = 0.3;
/** A few complaints about a small issue say nothing. */
const LEAST_COMPLAINTS = 5;
/** A list of which so many of a hundred do not exist was never asked. */
const MOST_BOUNCES = 10;

/** Why an issue must not go on for what came back of it; null: it may. */
export function troubleOfReturns({ accepted, complaints, bounces }: CameBack): Trouble | null {
  const percentOf = (count: number): number => (accepted === 0 ? 0 : Math.round((count / accepted) * 1000) / 10);
  if (complaints >= LEAST_COMPLAINTS && percentOf(complaints) > MOST_COMPLAINTS) {
    return { of: 'complaints', percent: percentOf(complaints) };
  }
  if (accepted >= LEAST && percentOf(bounces) > MOST_BOUNCES) return { of: 'bounces', percent: percentOf(bounces) };
  return null;
}

/** The latest outcomes of one issue: when too many of them fail, sending stops by itself and says why. */
export class Health {
  private readonly latest: HealthClass[] = [];

  add(outcome: HealthClass): void {
    this.latest.push(outcome);
    if (this.latest.length > WINDOW) this.latest.shift();
  }

  /** The class that fails too often, with how many of a hundred do; null while all is well. */
  get trouble(): Trouble | null {
    if (this.latest.length < LEAST) return null;
    const failed = this.latest.filter((outcome) => outcome !== 'accepted');
    const percent = Math.round((failed.length / this.latest.length) * 100);
    if (percent < MOST_FAILED) return null;
    const count = (of: HealthClass): number => failed.filter((outcome) => outcome === of).length;
    const [of = 'rejected'] = (['rejected', 'unknown', 'deferred'] as const).toSorted((a, b) => count(b) - count(a));
    return { of, percent };
  }
}
