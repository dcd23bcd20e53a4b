export interface RecordListSearch {
  readonly q?: string;
  /** Archived records instead of live ones. */
  readonly archived?: 'yes';
  /** Column whose order is asked for; the page leaves out one that its type does not have. */
  readonly sort?: string;
  readonly dir?: 'desc';
  readonly after?: string;
  readonly page?: number;
}

const filled = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads the address of a list of records; unknown values are left out. */
export function recordListSearch(raw: Record<string, unknown>): RecordListSearch {
  const after = filled(raw.after);
  const page = Number(raw.page);
  return {
    q: filled(raw.q),
    archived: raw.archived === 'yes' ? 'yes' : undefined,
    sort: filled(raw.sort),
    dir: raw.dir === 'desc' ? 'desc' : undefined,
    after,
    page: after && Number.isInteger(page) && page > 1 ? page : undefined,
  };
}

/** Links that are known where a form was opened, by field, and the page to go back to. */
export type NewRecordSearch = Readonly<Record<string, string | undefined>> & { readonly back?: string };

/** Reads the address of a form. `back` is a path of this site and nothing else. */
export function newRecordSearch(raw: Record<string, unknown>): NewRecordSearch {
  const texts = Object.entries(raw).flatMap(([key, value]) => (filled(value) ? [[key, String(value)] as const] : []));
  const { back, ...rest } = Object.fromEntries(texts);
  return back && /^\/(?![/\\])/.test(back) ? { ...rest, back } : rest;
}
