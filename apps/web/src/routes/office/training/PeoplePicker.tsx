import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useGraphql } from '../../../api/client.js';
import { formatNumber } from '../../../i18n/format.js';
import css from '../../../records/form.module.css';
import { Checkbox } from '../../../ui/Checkbox.js';
import { ErrorBanner, Nothing } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import { peopleWhoAgreed, standingsOf } from './people-documents.js';

/** The purpose that people agree to before a course is recorded of them, as the ledger of consents names it. */
const PURPOSE = 'training';
/** Who said yes at one of their addresses. Whether that still holds is told by their standings. */
const AGREED = {
  isRestricted: { eq: false },
  erasedAt: { isNull: true },
  contactPoints: {
    some: {
      consentEvents: { some: { purpose: { eq: PURPOSE }, kind: { in: ['CONFIRMED' as const, 'IMPORTED' as const] } } },
    },
  },
};

export interface Picked {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly picked: readonly Picked[];
  readonly onChange: (picked: readonly Picked[]) => void;
  /** Why somebody was not recorded, by their id. */
  readonly refused: ReadonlyMap<string, string>;
}

/** People of whom courses may be recorded, found by name; nobody else is offered. */
function useCandidates(search: string) {
  const asked = { search: search.trim() || undefined, agreed: AGREED };
  const found = useGraphql(peopleWhoAgreed, asked, { placeholderData: (previous) => previous });
  const people = found.data?.people.nodes ?? [];
  const ids = people.map(({ id }) => id);
  const standings = useGraphql(standingsOf, { ids }, { enabled: ids.length > 0, placeholderData: (before) => before });
  const agreed = new Set(
    standings.data?.consentStandings.flatMap(({ personId, purpose, state }) =>
      purpose === PURPOSE && state === 'GIVEN' ? personId : [],
    ),
  );
  return {
    people: people
      .filter(({ id }) => agreed.has(id))
      .map(({ id, displayName, roles }) => ({
        ...{ id, name: displayName ?? '' },
        where: roles.nodes[0]?.organisation?.name ?? '',
      })),
    hidden: Math.max(0, (found.data?.people.totalCount ?? 0) - people.length),
    isPending: found.isPending || (ids.length > 0 && standings.isPending),
    error: found.error ?? standings.error,
  };
}

/** Choosing people by name: those who were chosen stay, whatever is searched for next. */
export function PeoplePicker({ picked, onChange, refused }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 150);
  const { people, hidden, isPending, error } = useCandidates(search);
  const others = people.filter(({ id }) => !picked.some((one) => one.id === id));
  const without = (id: string) => picked.filter((one) => one.id !== id);
  return (
    <fieldset className={css.group}>
      <legend>{t`People`}</legend>
      <p className={css.hint}>
        <Trans>
          Offered are people who agreed that their courses are recorded. Of others only the number may be kept.
        </Trans>
      </p>
      {picked.map(({ id, name }) => (
        <Checkbox key={id} checked label={name} error={refused.get(id)} onChange={() => onChange(without(id))} />
      ))}
      <TextInput
        label={t`Find by name`}
        value={typed}
        autoComplete="off"
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          // the list follows what is typed; the form is sent by its button
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {error ? <ErrorBanner error={error} /> : null}
      {others.map(({ id, name, where }) => (
        <Checkbox
          key={id}
          checked={false}
          label={where ? `${name}, ${where}` : name}
          onChange={() => onChange([...picked, { id, name }])}
        />
      ))}
      {!isPending && !error && others.length === 0 && picked.length === 0 ? (
        <Nothing>{t`Nobody with this name agreed to it.`}</Nothing>
      ) : null}
      {hidden > 0 ? <p className={ui.dim}>{t`${formatNumber(hidden)} more: type a part of the name.`}</p> : null}
    </fieldset>
  );
}
