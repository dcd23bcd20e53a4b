import type { ParticipationRole } from '../../../gql/graphql.js';

export interface Partner {
  readonly role?: ParticipationRole | null;
  readonly organisation?: {
    readonly id: string;
    readonly name?: string | null;
    readonly country?: { readonly code?: string | null; readonly name?: string | null } | null;
  } | null;
}

type Member = NonNullable<Partner['organisation']>;

export interface Comparison {
  readonly stayed: readonly Member[];
  readonly left: readonly Member[];
  readonly joined: readonly Member[];
  /** One row per country that has a partner in either project; "" = no country is stated. */
  readonly countries: readonly { code: string; name: string; stayed: number; left: number; joined: number }[];
}

/** The partners in a count: lead partner and partners. Associated partners are listed apart and never counted. */
export function partnersOf(participations: readonly Partner[]): Map<string, Member> {
  const counted = participations.filter(({ role }) => role === 'LEAD_PARTNER' || role === 'PARTNER');
  return new Map(
    counted.flatMap(({ organisation }) => (organisation ? [[organisation.id, organisation] as const] : [])),
  );
}

/** By code, with what has no country at the end. */
function byCode(left: { code: string }, right: { code: string }): number {
  return (left.code || '~').localeCompare(right.code || '~', 'en');
}

/** Who stayed, left and joined from one project to the one that continues it, by organisation and per country. */
export function compare(before: readonly Partner[], now: readonly Partner[]): Comparison {
  const old = partnersOf(before);
  const present = partnersOf(now);
  const stayed = [...present.values()].filter(({ id }) => old.has(id));
  const joined = [...present.values()].filter(({ id }) => !old.has(id));
  const left = [...old.values()].filter(({ id }) => !present.has(id));
  const countries = new Map<string, { code: string; name: string; stayed: number; left: number; joined: number }>();
  for (const [what, members] of [
    ['stayed', stayed],
    ['left', left],
    ['joined', joined],
  ] as const) {
    for (const { country } of members) {
      const code = country?.code ?? '';
      const row = countries.get(code) ?? { code, name: country?.name ?? '', stayed: 0, left: 0, joined: 0 };
      row[what] += 1;
      countries.set(code, row);
    }
  }
  return { stayed, left, joined, countries: [...countries.values()].sort(byCode) };
}
