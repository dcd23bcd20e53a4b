import type { Db } from '@seedbed/platform/database';
import { isId } from '@seedbed/platform/kernel';
import { isJournalled, linkRecords } from '@seedbed/platform/records';

const MOST_KNOWN = 20_000;

/**
 * Of which types the records of ids can be. A record keeps its id and its type for ever, so what the journal said once is
 * not asked again. Every record of a journalled type stands there, also those from before its history began: an id that it
 * does not know is of one of the other types, or of none. It only saves the work of planning a statement over all types:
 * what of a record is seen, its policy decides.
 */
export class TypesOfIds {
  private readonly known = new Map<string, string>();
  private names: { readonly journalled: readonly string[]; readonly others: readonly string[] } | undefined;

  constructor(private readonly db: Db) {}

  /** In: ids as they came from outside; what is none is left out, the plan says so. Out: names of types. */
  async find(ids: readonly unknown[]): Promise<ReadonlySet<string>> {
    const { journalled, others } = this.types();
    const wanted = ids.flatMap((id) => (typeof id === 'string' && isId(id) ? [id.toLowerCase()] : []));
    const asked = [...new Set(wanted)].filter((id) => !this.known.has(id));
    if (asked.length > 0) await this.ask(asked, journalled);
    return new Set(wanted.flatMap((id) => this.known.get(id) ?? others));
  }

  private types() {
    if (!this.names) {
      const metas = [...linkRecords().values()];
      const namesOf = (journalled: boolean) =>
        metas.filter((meta) => isJournalled(meta) === journalled).map(({ name }) => name);
      this.names = { journalled: namesOf(true), others: namesOf(false) };
    }
    return this.names;
  }

  private async ask(ids: readonly string[], kinds: readonly string[]): Promise<void> {
    // kind first, as in the index: one descent for each type and id, and no row of the table is read
    const { rows } = await this.db.pool.query<{ kind: string; id: string }>(
      'select distinct kind, record_id as id from journal where kind = any($1) and record_id = any($2::uuid[])',
      [kinds, ids],
    );
    for (const { id, kind } of rows) this.keep(id, kind);
  }

  private keep(id: string, kind: string): void {
    const [oldest] = this.known.keys();
    if (this.known.size >= MOST_KNOWN && oldest !== undefined) this.known.delete(oldest);
    this.known.set(id, kind);
  }
}
