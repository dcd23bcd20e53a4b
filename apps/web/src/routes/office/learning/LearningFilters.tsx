import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import type { ExchangeStatus } from '../../../gql/graphql.js';
import { exchangeStatuses } from '../../../i18n/strategy-words.js';
import { word } from '../../../i18n/words.js';
import css from '../page.module.css';
import { learningChoices } from './documents.js';
import { type LearningSearch, learningChoicesOf, learningSearch } from './search.js';

/** Which centre, competence and status are shown; it stands in the address. */
export function LearningFilters({ search }: { search: LearningSearch }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data } = useGraphql(learningChoices, learningChoicesOf(search));
  const all = { value: '', label: t`All` };
  const change = (next: Readonly<Record<string, string>>) =>
    void navigate({ to: '/learning', search: learningSearch({ ...search, ...next }), replace: true });
  const choices = [
    {
      name: 'centre',
      label: t`Centre`,
      data: (data?.nccs.nodes ?? []).map(({ country }) => ({ value: country?.code ?? '', label: country?.name ?? '' })),
    },
    {
      name: 'competence',
      label: t`Competence`,
      data: (data?.competences.nodes ?? []).map(({ id, code, label }) => ({ value: id, label: `${code} ${label}` })),
    },
    {
      name: 'status',
      label: t`Status of the exchange`,
      data: Object.keys(exchangeStatuses).map((value) => ({
        value,
        label: word(exchangeStatuses, value as ExchangeStatus),
      })),
    },
  ] as const;
  return (
    <div className={css.filters}>
      {choices.map((choice) => (
        <NativeSelect
          key={choice.name}
          size="xs"
          label={choice.label}
          value={search[choice.name] ?? ''}
          data={[all, ...choice.data]}
          onChange={({ currentTarget }) => change({ [choice.name]: currentTarget.value })}
        />
      ))}
    </div>
  );
}
