import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { currentLanguage } from './index.js';

/** English as Europe writes it: "31 July 2020". */
function locale(): string {
  const language = currentLanguage();
  return language === 'en' ? 'en-GB' : language;
}

/** Numbers, dates and money in the reader's language. Dates without a time are dates, never moments of a time zone. */
export function formatNumber(value: number, maximumFractionDigits = 0): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits }).format(value);
}

/** A moment (ISO, UTC) in the reader's own time zone. */
export function formatMoment(iso: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}

/** The day of a moment (ISO, UTC) in the reader's own time zone. */
export function formatDay(iso: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(new Date(iso));
}

export function formatTime(iso: string): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(new Date(iso));
}

interface UncertainDate {
  /** ISO as far as known: 2018-09-10, 2018-09, 2018, --09-01; empty when nothing is known. */
  readonly value?: string | null;
  readonly precision: string;
}

const parts: Record<string, Intl.DateTimeFormatOptions> = {
  DAY: { day: 'numeric', month: 'long', year: 'numeric' },
  MONTH: { month: 'long', year: 'numeric' },
  YEAR: { year: 'numeric' },
  DAY_MONTH_NO_YEAR: { day: 'numeric', month: 'long' },
};

/** A date exactly as far as it is known: "2018", "September 2018", "1 September". An unknown shape is shown as it is. */
export function formatUncertain(date: UncertainDate | null | undefined): string {
  if (!date?.value) return '';
  const options = parts[date.precision];
  const [year, month = '01', day = '01'] = date.value.startsWith('--')
    ? ['2000', ...date.value.slice(2).split('-')]
    : date.value.split('-');
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (!options || Number.isNaN(moment.getTime())) return date.value;
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(moment);
}

/** "2021 – 2023", "2018", "until 2020", or nothing. */
export function formatPeriod(from: UncertainDate | null | undefined, to: UncertainDate | null | undefined): string {
  const [start, end] = [formatUncertain(from), formatUncertain(to)];
  if (start && end) return start === end ? start : `${start} – ${end}`;
  if (start) return i18n._(msg`from ${start}`);
  return end ? i18n._(msg`until ${end}`) : '';
}

/** Money as the api sends it: a decimal text, so that no cent is lost on the way. */
export function formatMoney(money: { amount: string; currency: string } | null | undefined): string {
  if (!money) return '';
  const format = new Intl.NumberFormat(locale(), { style: 'currency', currency: money.currency });
  return format.format(Number(money.amount));
}

/** Sorts names as the reader's language does. */
export function byName(left: string, right: string): number {
  return left.localeCompare(right, currentLanguage());
}
