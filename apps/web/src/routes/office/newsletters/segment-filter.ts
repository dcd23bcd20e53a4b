/** Whom a segment means, as its form asks for it: any of the languages, and an organisation in any of the countries. */
export interface Criteria {
  readonly langs: readonly string[];
  readonly countries: readonly string[];
}

/** The filter of contact points that says so. */
export function toFilter({ langs, countries }: Criteria): Record<string, unknown> {
  return {
    ...(langs.length > 0 ? { lang: { in: langs } } : {}),
    ...(countries.length > 0 ? { organisation: { country: { code: { in: countries } } } } : {}),
  };
}

const texts = (value: unknown): readonly string[] | null =>
  value === undefined ? [] : Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;

/** What a stored filter asks for; null where it says more than the form can. */
export function fromFilter(stored: string): Criteria | null {
  try {
    const filter = JSON.parse(stored) as {
      lang?: { in?: unknown };
      organisation?: { country?: { code?: { in?: unknown } } };
    };
    const langs = texts(filter.lang?.in);
    const countries = texts(filter.organisation?.country?.code?.in);
    if (langs === null || countries === null) return null;
    const criteria = { langs, countries };
    return JSON.stringify(toFilter(criteria)) === JSON.stringify(filter) ? criteria : null;
  } catch {
    return null;
  }
}
