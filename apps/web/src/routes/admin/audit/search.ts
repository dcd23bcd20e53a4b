/** What the audit keeps in its address. */
export interface AuditSearch {
  /** Id of the user who did it; "public" for nobody who signed in, "system" for our own work. */
  readonly who?: string;
  readonly action?: string;
  readonly outcome?: 'DONE' | 'REFUSED';
  /** First and last day, as the reader's calendar has them: `2026-11-29`. */
  readonly from?: string;
  readonly to?: string;
  /** Type and id of the record it was about. */
  readonly type?: string;
  readonly record?: string;
  /** Id of a request: what happened together carries the same. */
  readonly request?: string;
  readonly after?: string;
  readonly page?: number;
}

const outcomes = ['DONE', 'REFUSED'] as const;

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value) ? value : undefined;
const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;

/** Reads the address of the audit; what it does not understand it leaves out. */
export function auditSearch(raw: Record<string, unknown>): AuditSearch {
  const after = typeof raw.after === 'string' && raw.after !== '' ? raw.after : undefined;
  const page = Number(raw.page);
  return {
    who: word(raw.who),
    action: word(raw.action),
    outcome: outcomes.find((outcome) => outcome === raw.outcome),
    from: day(raw.from),
    to: day(raw.to),
    type: word(raw.type),
    record: word(raw.record),
    request: word(raw.request),
    after,
    page: after && Number.isInteger(page) && page > 1 ? page : undefined,
  };
}
