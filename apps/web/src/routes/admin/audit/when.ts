import { currentLanguage } from '../../../i18n/index.js';

/** A moment to the second, with the time zone in which it is told: what is written down must not be mistaken. */
export function formatExactly(iso: string): string {
  const language = currentLanguage();
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...{ year: 'numeric', month: 'short', day: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short' },
  });
  return format.format(new Date(iso));
}
