import { useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { AuditEventsQuery } from '../../../gql/graphql.js';
import { actionName } from '../../../i18n/action-words.js';
import { byName, formatNumber } from '../../../i18n/format.js';
import { word } from '../../../i18n/words.js';
import { allTypes } from '../../../records/declarations.js';
import css from './audit.module.css';
import type { AuditSearch } from './search.js';
import { outcomes, typeWord } from './words.js';

type Facets = AuditEventsQuery['auditEventsFacets'];
interface Choice {
  readonly value: string;
  readonly label: string;
}
interface Props {
  search: AuditSearch;
  facets: Facets;
  users: ReadonlyMap<string, string>;
}

const byLabel = (left: Choice, right: Choice): number => byName(left.label, right.label);

/** The choice in force stays in the menu, also when nothing is left of it. */
const withChosen = (
  choices: readonly Choice[],
  chosen: string | undefined,
  label: (value: string) => string,
): Choice[] =>
  chosen && !choices.some(({ value }) => value === chosen)
    ? [...choices, { value: chosen, label: label(chosen) }]
    : [...choices];

/** What was done, each thing once: several codes may be one thing for people. */
function actionChoices(facets: Facets, chosen: string | undefined): Choice[] {
  const buckets = facets.find(({ field }) => field === 'ACTION')?.buckets ?? [];
  const byWords = new Map<string, { value: string; count: number }>();
  for (const { value, count } of buckets) {
    if (!value) continue;
    const words = actionName(value);
    const known = byWords.get(words);
    // the code in the address stays the value of its choice
    byWords.set(words, {
      value: known && value !== chosen ? known.value : value,
      count: (known?.count ?? 0) + count,
    });
  }
  const counted = [...byWords].map(([words, { value, count }]) => ({
    value,
    label: `${words} (${formatNumber(count)})`,
  }));
  return withChosen(counted, chosen, actionName).sort(byLabel);
}

/** Who, what, how it ended, about which kind of record, and from when until when; all of it stands in the address. */
export function AuditFilters({ search, facets, users }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const change = (next: Partial<AuditSearch>) =>
    void navigate({
      to: '/admin/audit',
      search: { ...search, ...next, after: undefined, page: undefined },
      replace: true,
    });
  const all = { value: '', label: t`All` };
  const people = [...users].map(([value, label]) => ({ value, label }));
  const who = [
    { value: 'system', label: t`Seedbed itself` },
    { value: 'public', label: t`Without a sign-in` },
    ...people,
  ];
  const types = allTypes.map(({ name }) => ({ value: name, label: typeWord(name) })).sort(byLabel);
  const isNarrowed = Object.entries(search).some(([name, value]) => !['after', 'page'].includes(name) && value);
  return (
    <search className={css.filters} aria-label={t`Filter`}>
      <NativeSelect
        size="xs"
        label={t`Who`}
        value={search.who ?? ''}
        data={[all, ...withChosen(who, search.who, (value) => value)]}
        onChange={({ currentTarget }) => change({ who: currentTarget.value || undefined })}
      />
      <NativeSelect
        size="xs"
        label={t`What`}
        value={search.action ?? ''}
        data={[all, ...actionChoices(facets, search.action)]}
        onChange={({ currentTarget }) => change({ action: currentTarget.value || undefined })}
      />
      <NativeSelect
        size="xs"
        label={t`Outcome`}
        value={search.outcome ?? ''}
        data={[
          all,
          { value: 'DONE', label: word(outcomes, 'DONE') },
          { value: 'REFUSED', label: word(outcomes, 'REFUSED') },
        ]}
        onChange={({ currentTarget }) =>
          change({ outcome: (currentTarget.value || undefined) as AuditSearch['outcome'] })
        }
      />
      <NativeSelect
        size="xs"
        label={t`Kind of record`}
        value={search.type ?? ''}
        data={[all, ...types]}
        onChange={({ currentTarget }) => change({ type: currentTarget.value || undefined })}
      />
      <TextInput
        size="xs"
        type="date"
        label={t`From day`}
        value={search.from ?? ''}
        max={search.to}
        onChange={({ currentTarget }) => change({ from: currentTarget.value || undefined })}
      />
      <TextInput
        size="xs"
        type="date"
        label={t`Until day`}
        value={search.to ?? ''}
        min={search.from}
        onChange={({ currentTarget }) => change({ to: currentTarget.value || undefined })}
      />
      {isNarrowed ? (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => void navigate({ to: '/admin/audit', search: {}, replace: true })}
        >
          {t`Remove all filters`}
        </Button>
      ) : null}
    </search>
  );
}
