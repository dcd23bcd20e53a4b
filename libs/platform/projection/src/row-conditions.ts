import { graphqlErrors } from '@seedbed/platform/graphql';

/** Stands for the alias of the row in a kept condition; no name of a type, a column or a value is written like it. */
const ROW = '«row»';

/** Links in conditions that stand in a statement once more. Each is planned again, so they are bounded too. */
const MOST_REPEATED = 1_000;

interface Kept {
  readonly sql: string;
  /** Links that it follows. */
  readonly links: number;
}

/**
 * Conditions on rows, each compiled once for a statement: the rows of a list, their count and both ends of its pages ask the
 * same, and so do pages of one list under several names. What a condition names besides the row are aliases of its own
 * sub-selects, so its text may stand in several places; only the alias of the row differs.
 */
export class RowConditions {
  private readonly known = new WeakMap<object, Map<string, Kept>>();
  private repeated = 0;

  /** In: how many links the statement follows so far. */
  constructor(private readonly links: () => number) {}

  /**
   * The condition on the row `alias`. In: what it is made from and in which form, and how it is made for an alias.
   * Throws what `compile` throws, and QUERY_TOO_MANY_LINKS when too much of a statement is repeated.
   */
  on(alias: string, source: object, form: string, compile: (row: string) => string): string {
    const forms = this.known.get(source) ?? new Map<string, Kept>();
    this.known.set(source, forms);
    const { sql } = this.repeatedly(forms.get(form)) ?? this.make(forms, form, compile);
    return sql.replaceAll(ROW, alias);
  }

  private repeatedly(kept: Kept | undefined): Kept | undefined {
    this.repeated += kept?.links ?? 0;
    if (this.repeated > MOST_REPEATED) throw graphqlErrors.QUERY_TOO_MANY_LINKS({ limit: MOST_REPEATED });
    return kept;
  }

  private make(forms: Map<string, Kept>, form: string, compile: (row: string) => string): Kept {
    const before = this.links();
    const sql = compile(ROW);
    const kept = { sql, links: this.links() - before };
    forms.set(form, kept);
    return kept;
  }
}
