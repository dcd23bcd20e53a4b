import type pg from 'pg';

/** Statements that a connection keeps prepared: each costs memory of the server, and more gain nothing. */
const MOST_NAMED = 100;
/** So many go at once, so that a flood of new ones costs a round trip only now and then. */
const EVICTED_AT_ONCE = 10;

/** What node-postgres remembers of a connection: a name that is in it is not parsed again. */
interface Prepared {
  readonly connection: { readonly parsedStatements: Record<string, string> };
}

/**
 * Which statements each connection keeps prepared, the one used last at the end. node-postgres prepares by name and never
 * lets go, so this does.
 */
export class NamedStatements {
  private readonly byClient = new WeakMap<pg.PoolClient, Set<string>>();

  constructor(private readonly most = MOST_NAMED) {}

  /** Notes that a statement of this name runs next on the connection; sends DEALLOCATE for the ones it displaces. */
  use(client: pg.PoolClient, name: string): void {
    const names = this.byClient.get(client) ?? new Set<string>();
    this.byClient.set(client, names);
    if (!names.delete(name) && names.size >= this.most) this.evict(client, names);
    names.add(name);
  }

  private evict(client: pg.PoolClient, names: Set<string>): void {
    const { parsedStatements } = (client as unknown as Prepared).connection;
    const oldest = [...names].slice(0, Math.min(EVICTED_AT_ONCE, this.most));
    // one that failed when it was parsed is not there to be let go
    const known = oldest.filter((name) => parsedStatements[name] !== undefined);
    for (const name of oldest) {
      names.delete(name);
      delete parsedStatements[name];
    }
    if (known.length === 0) return;
    const sql = known.map((name) => `deallocate "${name}"`).join('; ');
    client.query(sql).catch(() => undefined); // the connection is gone; the statement behind it says so
  }
}
