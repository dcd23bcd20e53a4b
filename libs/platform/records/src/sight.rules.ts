import { narrower, type Visibility } from './base-record.js';

/** Who may see a record, as far as those have to know that show something of it. */
export interface Sight {
  readonly visibility: Visibility;
  /** Id of the steward. */
  readonly steward: string;
}

/** What a row that shows records says by itself. */
export interface Own {
  /** A narrower visibility that somebody chose for it. */
  readonly narrowedTo: Visibility | null;
  readonly steward: string | null;
}

/** Only the people of the steward see such a record. */
const isClosed = ({ visibility }: Sight): boolean => visibility === 'NCC' || visibility === 'PRIVATE';

const narrowestOf = (shown: readonly Sight[]): Visibility =>
  shown.map(({ visibility }) => visibility).reduce(narrower, 'PUBLIC');

/**
 * Who may see a row that shows these records (one at least): as few as may see the narrowest of them, and fewer where
 * somebody chose so. It stays with its steward; but where only the people of one centre see a record, with that centre.
 * Where two centres each keep one for themselves, it lies with one of the two, and the read policy of its type asks for
 * the sight of both.
 */
export function sightOf({ narrowedTo, steward }: Own, shown: readonly [Sight, ...Sight[]]): Sight {
  const closed = shown.filter(isClosed);
  const [first] = closed;
  const mustMove = first !== undefined && !closed.some((one) => one.steward === steward);
  return {
    visibility: narrower(narrowedTo ?? 'PUBLIC', narrowestOf(shown)),
    steward: mustMove ? first.steward : (steward ?? shown[0].steward),
  };
}

/** What a wish for a visibility means beside these records: null where it is none for fewer people than see them all. */
export function chosen(wanted: Visibility | null | undefined, shown: readonly Sight[]): Visibility | null {
  const narrowest = narrowestOf(shown);
  return wanted && narrower(narrowest, wanted) !== narrowest ? wanted : null;
}

/**
 * Whose a row is after a record that it shows went from one steward to another: it goes too, unless it belongs to
 * somebody else, or to the steward of another record that it shows.
 */
export function stewardAfter(
  steward: string,
  moves: readonly { from: string; to: string }[],
  shown: readonly Sight[],
): string {
  if (shown.some((one) => one.steward === steward)) return steward;
  return moves.find(({ from }) => from === steward)?.to ?? steward;
}
