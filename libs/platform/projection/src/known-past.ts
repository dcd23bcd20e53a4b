import type { Db } from '@seedbed/platform/database';
import { graphqlErrors } from '@seedbed/platform/graphql';

/** A moment that has passed. In: ISO 8601. Throws AS_OF_IN_FUTURE for any other. */
export function passed(moment: string): string {
  if (Date.parse(moment) > Date.now()) throw graphqlErrors.AS_OF_IN_FUTURE({}, { field: 'asOf' });
  return moment;
}

/** How far back the journal goes. It never goes further back while a process runs, so that is asked once. */
export class KnownPast {
  private first: Promise<Date | null> | undefined;

  constructor(private readonly db: Db) {}

  /** In: a moment in ISO 8601. Throws AS_OF_TOO_EARLY for one before the first change that is written down. */
  async check(moment: string): Promise<void> {
    this.first ??= this.ask();
    const first = await this.first.catch(() => null);
    if (first === null) this.first = undefined; // nothing is written down yet, or nobody answered: asked again
    if (first !== null && Date.parse(moment) >= first.getTime()) return;
    throw graphqlErrors.AS_OF_TOO_EARLY({ first: (first ?? new Date()).toISOString() }, { field: 'asOf' });
  }

  private async ask(): Promise<Date | null> {
    const { rows } = await this.db.pool.query<{ first: Date | null }>('select min(at) as first from journal');
    return rows[0]?.first ?? null;
  }
}
