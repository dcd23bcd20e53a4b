import { useLingui } from '@lingui/react/macro';
import { byName } from '../i18n/format.js';
import { currentLanguage } from '../i18n/index.js';
import type { Option } from '../ui/option.js';
import { type ListSearch, meansAll, NOT_STATED, valuesOf } from './address.js';
import type { ListDescription, ListRow } from './description.js';

export interface FilterTexts {
  readonly label: (filter: string) => string;
  readonly options: (filter: string) => readonly Option[];
  /** "Country: Italy or Slovenia"; where all of them are meant "Italy and Slovenia". */
  readonly sentence: (filter: string, search: ListSearch) => string;
}

const noOptions = () => () => [];

/** Names of the filters of a list and of their values, in the reader's language. */
export function useFilterTexts<Row extends ListRow, Search extends ListSearch>({
  address,
  filters,
  useOptions = noOptions,
}: ListDescription<Row, Search>): FilterTexts {
  const { t, i18n } = useLingui();
  const open = useOptions();
  const label = (filter: string) => (filters[filter] ? i18n._(filters[filter].label) : filter);
  const yesNo: Record<string, string> = { yes: t`Yes`, no: t`No` };
  const options = (filter: string): readonly Option[] => {
    const criterion = address.criteria[filter];
    if (criterion?.kind === 'one') return criterion.values.map((value) => ({ value, label: yesNo[value] ?? value }));
    if (criterion?.kind !== 'many' || !criterion.of) return open(filter);
    const words = Object.entries(criterion.of).map(([value, word]) => ({ value, label: i18n._(word) }));
    if (criterion.isSorted) words.sort((left, right) => byName(left.label, right.label));
    return criterion.hasNone ? [...words, { value: NOT_STATED, label: t`Not stated` }] : words;
  };
  const nameOf = (filter: string, value: string) =>
    options(filter).find((option) => option.value === value)?.label ?? value;
  const sentence = (filter: string, search: ListSearch) => {
    const names = valuesOf(search, filter).map((value) => nameOf(filter, value));
    const type = meansAll(address, search, filter) ? 'conjunction' : 'disjunction';
    const what = new Intl.ListFormat(currentLanguage(), { type }).format(names);
    return t`${label(filter)}: ${what}`;
  };
  return { label, options, sentence };
}
