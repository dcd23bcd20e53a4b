import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { AdoptionState } from '../../../gql/graphql.js';
import { formatUncertain } from '../../../i18n/format.js';
import { adoptionStates } from '../../../i18n/strategy-words.js';
import { word } from '../../../i18n/words.js';
import { Badge, type Tone } from '../../../ui/Badge.js';
import { Table } from '../../../ui/Table.js';
import page from '../page.module.css';
import { EditRecord } from '../records/AddRecord.js';
import type { Adoption } from './documents.js';
import { Party } from './Party.js';

const tones: Readonly<Record<AdoptionState, Tone>> = {
  CONSIDERED: 'wait',
  ADOPTED: 'ok',
  ADAPTED: 'ok',
  GIVEN_UP: 'bad',
};

interface Props {
  readonly label: string;
  readonly adoptions: readonly Adoption[];
  /** Leaves out which practice it is: on the page of one. */
  readonly isOfOne?: boolean;
}

/** Who took a practice over: where, since when, in which way, and what shows it. */
export function AdoptionTable({ label, adoptions, isOfOne }: Props) {
  const { t } = useLingui();
  const practice = {
    label: t`Practice`,
    named: true,
    cell: ({ practice: shown }: Adoption) =>
      shown ? (
        <Link to="/learning/practices/$id" params={{ id: shown.id }}>
          {shown.title}
        </Link>
      ) : null,
  };
  const columns = [
    {
      label: t`Who took it over`,
      cell: ({ organisation, ncc }: Adoption) => <Party organisation={organisation} ncc={ncc} />,
    },
    ...(isOfOne ? [] : [practice]),
    {
      label: t`State`,
      cell: ({ state, since }: Adoption) => (
        <>
          {state ? <Badge tone={tones[state]}>{word(adoptionStates, state)}</Badge> : null}
          {since ? <span className={page.printed}>{t`since ${formatUncertain(since)}`}</span> : null}
        </>
      ),
    },
    {
      label: t`Where`,
      named: true,
      cell: ({ territory, country }: Adoption) => [territory, country?.name].filter(Boolean).join(', '),
    },
    { label: t`Evidence`, named: true, cell: (adoption: Adoption) => <Evidence adoption={adoption} /> },
    {
      label: t`Actions`,
      corner: true,
      cell: ({ id, organisation, ncc, practice: taken }: Adoption) => (
        <EditRecord
          type="practice-adoptions"
          id={id}
          label={organisation?.name ?? ncc?.name ?? taken?.title ?? t`Practice`}
        />
      ),
    },
  ];
  return <Table label={label} columns={columns} rows={adoptions} />;
}

function Evidence({ adoption: { evidence, evidenceUrl, note } }: { adoption: Adoption }) {
  const { t } = useLingui();
  return (
    <>
      {evidenceUrl ? <a href={evidenceUrl}>{evidence || t`Evidence`}</a> : evidence}
      {note ? <span className={page.printed}>{note}</span> : null}
    </>
  );
}
