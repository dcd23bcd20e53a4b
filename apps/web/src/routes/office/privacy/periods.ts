import { currentLanguage } from '../../../i18n/index.js';

const UNITS = { Y: 'year', M: 'month', D: 'day' } as const;

/** `P2Y6M` as people read it: "2 years, 6 months". What is no such period is shown as it is. */
export function periodText(keep: string): string {
  const parts = [...keep.matchAll(/(\d+)([YMD])/g)].map(([, count, unit]) => {
    const format = { style: 'unit', unit: UNITS[unit as keyof typeof UNITS], unitDisplay: 'long' } as const;
    return new Intl.NumberFormat(currentLanguage(), format).format(Number(count));
  });
  return parts.length > 0 ? parts.join(', ') : keep;
}
