import type { Bind } from './run.js';

/** Collects the parameters of a statement; the same source under the same cast is one parameter. */
export class Parameters {
  readonly binds: Bind[] = [];
  private readonly known = new Map<object, Map<string, string>>();

  /** The placeholder of a value. `source` tells equal values apart from others (a tree node, or the bind itself). */
  add(cast: string, bind: Bind, source: object = bind): string {
    const casts = this.known.get(source) ?? new Map<string, string>();
    this.known.set(source, casts);
    const before = casts.get(cast);
    if (before !== undefined) return before;
    const placeholder = `$${this.binds.push(bind)}::${cast}`;
    casts.set(cast, placeholder);
    return placeholder;
  }
}

/**
 * Leaves out the parameters that a statement does not name: what was compiled but not selected (the order of a list of
 * which only the count is wanted). Postgres refuses a value for a parameter that is not there.
 */
export function onlyUsed(sql: string, binds: readonly Bind[]): { sql: string; binds: Bind[]; unused: Bind[] } {
  const places = new Map<number, number>();
  const compact = sql.replace(/\$(\d+)(?=::)/g, (_whole, digits: string) => {
    const old = Number(digits);
    const place = places.get(old) ?? places.size + 1;
    places.set(old, place);
    return `$${place}`;
  });
  const used = [...places.keys()].map((old) => binds[old - 1] as Bind);
  return { sql: compact, binds: used, unused: binds.filter((_bind, at) => !places.has(at + 1)) };
}
