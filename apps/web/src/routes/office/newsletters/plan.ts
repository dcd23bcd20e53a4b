import type { IssueClock, UnknownDelivery } from '../../../gql/graphql.js';
import type { Issue } from './documents.js';

/** When and how an issue is sent, as its form holds it. */
export interface Plan {
  /** `2026-12-01T09:00`; empty: at once. */
  readonly at: string;
  readonly clock: IssueClock;
  /** `08:00`; both empty: at any time of the day. */
  readonly from: string;
  readonly to: string;
  readonly onlyWeekdays: boolean;
  /** Most in a minute; null: as many as the mail server takes. */
  readonly perMinute: number | null;
  readonly onUnknown: UnknownDelivery;
  readonly fallsBack: boolean;
  readonly inArchive: boolean;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as a form shows it: in the reader's zone, or as the clock of each recipient will show it. */
export function toField(iso: string | null | undefined, clock: IssueClock): string {
  if (!iso) return '';
  if (clock === 'RECIPIENT') return iso.slice(0, 16);
  const moment = new Date(iso);
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The moment that a form means; null: at once. */
export function toMoment(field: string, clock: IssueClock): string | null {
  if (field === '') return null;
  const moment = new Date(clock === 'RECIPIENT' ? `${field}:00.000Z` : field);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/** Minute of the day as a clock shows it. */
export const toClock = (minute: number | null | undefined): string =>
  minute === null || minute === undefined ? '' : `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;

/** Minute of the day; null where no time stands. Midnight at the end of a day is its last minute. */
export function toMinute(clock: string, isEnd = false): number | null {
  const [hours, minutes] = clock.split(':').map(Number);
  if (clock === '' || hours === undefined || minutes === undefined) return null;
  const minute = hours * 60 + minutes;
  return isEnd && minute === 0 ? 1440 : minute;
}

export const planOf = (issue: Issue): Plan => ({
  at: toField(issue.sendAt, issue.clock),
  clock: issue.clock,
  from: toClock(issue.windowFrom),
  to: toClock(issue.windowTo),
  onlyWeekdays: issue.onlyWeekdays,
  perMinute: issue.perMinute ?? null,
  onUnknown: issue.onUnknown,
  fallsBack: issue.fallsBack,
  inArchive: issue.inArchive,
});

/** What the api is told of it. */
export const toWrite = ({ at, from, to, ...rest }: Plan) => ({
  ...rest,
  sendAt: toMoment(at, rest.clock),
  windowFrom: toMinute(from),
  windowTo: toMinute(to, true),
});
