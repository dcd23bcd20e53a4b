import { type ChoiceOf, choice } from '@seedbed/platform/records';

export const ProfileSectionKind = choice(
  'ProfileSectionKind',
  'A part of what an organisation says of itself, which its people confirm as one.',
  {
    ORGANISATION: 'What it is: name, kind, legal form, country, region, language, register number.',
    SITES: 'Where it is.',
    PEOPLE: 'Who speaks for it, and how they are reached.',
    WEB: 'Where it stands on the web.',
    CONSENT: 'What its people agreed to or refused.',
  },
);
export type ProfileSectionKind = ChoiceOf<typeof ProfileSectionKind>;

export const ProfileSectionState = choice('ProfileSectionState', 'How a section of a profile stands.', {
  CONFIRMED: 'Its people said lately that it is right, whatever is missing.',
  TO_CHECK: 'Nothing is missing, and nobody has said lately that it is still right.',
  MISSING: 'Something is missing, and nobody has said lately that the rest is right.',
});
export type ProfileSectionState = ChoiceOf<typeof ProfileSectionState>;

/** Something that a complete profile has. */
export interface ProfilePart {
  /** As `missing` of the API names it. */
  readonly name: string;
  /** Its share of a complete profile: those of all sections make 100. */
  readonly weight: number;
  /** Why it weighs so much. */
  readonly because: string;
}

/** For how many months a confirmation counts where the centre does not say. */
export const USUAL_MONTHS = 12;

/** What of its parts something lacks, in their order. */
export const missingOf = (parts: readonly ProfilePart[], has: ReadonlySet<string>): string[] =>
  parts.filter(({ name }) => !has.has(name)).map(({ name }) => name);

/** How complete something is, 0 to 100: rounded down, so that 100 says that nothing is missing. */
export function completenessOf(parts: readonly ProfilePart[], has: ReadonlySet<string>): number {
  const weigh = (some: readonly ProfilePart[]): number => some.reduce((sum, { weight }) => sum + weight, 0);
  const whole = weigh(parts);
  return whole === 0 ? 100 : Math.floor((100 * weigh(parts.filter(({ name }) => has.has(name)))) / whole);
}

/** How a section stands. In: what it lacks, when it was confirmed last, and since when a confirmation counts. */
export function stateOf(missing: readonly string[], confirmedAt: Date | null, since: Date): ProfileSectionState {
  if (confirmedAt !== null && confirmedAt >= since) return 'CONFIRMED';
  return missing.length > 0 ? 'MISSING' : 'TO_CHECK';
}

/** Since when all of it is confirmed: the oldest confirmation; null as long as one is missing. */
export function wholeConfirmedAt(confirmedAt: readonly (Date | null)[]): Date | null {
  const times = confirmedAt.flatMap((at) => at ?? []);
  if (times.length === 0 || times.length < confirmedAt.length) return null;
  return new Date(Math.min(...times.map((at) => at.getTime())));
}

/** The same day and time so many months earlier, or the last day of a month that has no such day. */
export function monthsBefore(now: Date, months: number): Date {
  const at = new Date(now);
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() - months);
  const lastDay = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(now.getUTCDate(), lastDay));
  return at;
}
