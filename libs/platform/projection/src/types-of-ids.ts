import type { Db } from '@seedbed/platform/database';
import { isId } from '@seedbed/platform/kernel';
import { isJournalled, linkRecords } from '@seedbed/platform/records';

const MOST_KNOWN = 20_000;

/**
 * Of which types the records of ids are. A record keeps its id and its type for ever, so what the journal said once is not
 * asked again. It only saves the work of planning a statement over all types: what of a record is seen, its policy decides.
 */
export class TypesOfIds {
  private readonly known = new Map<string, string>();
  private kinds: readonly string[] | undefined;

  constructor(private readonly db: Db) {}

  /** In: ids as they came from outside. Out: the names of their types, undefined where one of them may be of any. */
  async find(ids: readonly unknown[]): Promise<ReadonlySet<string> | undefined> {
    const checked = ids.flatMap((id) => (typeof id === 'string' && isId(id) ? [id.toLowerCase()] : []));
    if (checked.length < ids.length) return undefined; // the plan says which is none
    const unknown = [...new Set(checked)].filter((id) => !this.known.has(id));
    if (unknown.length > 0) await this.ask(unknown);
    const types = checked.map((id) => this.known.get(id));
    return types.includes(undefined) ? undefined : new Set(types as string[]);
  }

  private async ask(ids: readonly string[]): Promise<void> {
    this.kinds ??= [...linkRecords().values()].filter(isJournalled).map(({ name }) => name);
    // kind first, as in the index: one descent for each type and id, and no row of the table is read
    const { rows } = await this.db.pool.query<{ kind: string; id: string }>(
      'select distinct kind, record_id as id from journal where kind = any($1) and record_id = any($2::uuid[])',
      [this.kinds, ids],
    );
    for (const { id, kind } of rows) this.keep(id, kind);
  }

  private keep(id: string, kind: string): void {
    const [oldest] = this.known.keys();
    if (this.known.size >= MOST_KNOWN && oldest !== undefined) this.known.delete(oldest);
    this.known.set(id, kind);
  }
}
