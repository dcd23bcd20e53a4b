import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { recordType } from '../../../i18n/labels.js';
import { flagRule } from '../../../i18n/quality-words.js';
import { ListSearch } from '../../../lists/ListSearch.js';
import css from './flags.module.css';
import type { QualitySearch } from './search.js';

interface Facet {
  readonly field: string;
  readonly buckets: readonly { readonly value?: string | null; readonly count: number }[];
}
interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The values that occur, with their numbers; the chosen one also when none is left of it. */
function choicesOf(
  facets: readonly Facet[],
  field: string,
  chosen: string | undefined,
  label: (value: string) => string,
): Choice[] {
  const buckets = facets.find((facet) => facet.field === field)?.buckets ?? [];
  const counted = buckets.flatMap(({ value, count }) =>
    value ? [{ value, label: `${label(value)} (${count})` }] : [],
  );
  return chosen && !counted.some(({ value }) => value === chosen)
    ? [...counted, { value: chosen, label: label(chosen) }]
    : counted;
}

/** Search, kind of doubt and kind of record; all of them stand in the address. */
export function FlagFilters({ search, facets }: { search: QualitySearch; facets: readonly Facet[] }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const change = (next: Partial<QualitySearch>) =>
    void navigate({ to: '/quality', search: { ...search, ...next, after: undefined, page: undefined }, replace: true });
  const all = { value: '', label: t`All` };
  return (
    <div className={css.filters}>
      <ListSearch q={search.q} onSearch={(q) => change({ q })} />
      <NativeSelect
        size="xs"
        label={t`Kind of doubt`}
        value={search.rule ?? ''}
        data={[all, ...choicesOf(facets, 'rule', search.rule, flagRule)]}
        onChange={({ currentTarget }) => change({ rule: currentTarget.value || undefined })}
      />
      <NativeSelect
        size="xs"
        label={t`Kind of record`}
        value={search.type ?? ''}
        data={[all, ...choicesOf(facets, 'recordType', search.type, recordType)]}
        onChange={({ currentTarget }) => change({ type: currentTarget.value || undefined })}
      />
    </div>
  );
}
