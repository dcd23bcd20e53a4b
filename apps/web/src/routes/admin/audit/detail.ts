import { useLingui } from '@lingui/react/macro';
import { actionName } from '../../../i18n/action-words.js';
import { formatNumber } from '../../../i18n/format.js';

interface Told {
  readonly action?: string | null;
  readonly detail?: string | null;
}

/** What a refused entry was called, and how much of what was taken away. */
export function useDetail(): (event: Told) => string | null {
  const { t } = useLingui();
  return ({ action, detail }) => {
    if (!detail) return null;
    if (action === 'access') return actionName(detail);
    const [, list = '', format = '', count = '', part] = /^(\w+)\.(\w+) (\d+)( of a part)?$/.exec(detail) ?? [];
    if (action !== 'export' || list === '') return detail;
    const what = `${list}, ${format.toUpperCase()}`;
    const rows = formatNumber(Number(count));
    return part ? t`${what}: ${rows} records of a part of the list` : t`${what}: ${rows} records`;
  };
}
