import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../../i18n/format.js';
import { ServedText } from '../../../ui/ServedText.js';
import { Table } from '../../../ui/Table.js';
import type { PracticeRow } from './documents.js';
import { CompetenceLink, Party } from './Party.js';

/** Practices that are offered: by whom, what they teach, where they come from, and how many took them over. */
export function PracticeTable({ label, practices }: { label: string; practices: readonly PracticeRow[] }) {
  const { t } = useLingui();
  const columns = [
    {
      label: t`Practice`,
      cell: ({ id, title, titleServed }: PracticeRow) => (
        <Link to="/learning/practices/$id" params={{ id }}>
          <ServedText text={title} served={titleServed} />
        </Link>
      ),
    },
    {
      label: t`Offered by`,
      named: true,
      cell: ({ owner, steward }: PracticeRow) => <Party organisation={owner} ncc={steward} />,
    },
    {
      label: t`Teaches`,
      named: true,
      cell: ({ competence }: PracticeRow) => <CompetenceLink competence={competence} />,
    },
    {
      label: t`From the pilot`,
      named: true,
      cell: ({ pilot }: PracticeRow) =>
        pilot ? (
          <Link to="/pilots/$id" params={{ id: pilot.id }}>
            {pilot.title}
          </Link>
        ) : null,
    },
    { label: t`Taken over by`, number: true, cell: ({ taken }: PracticeRow) => formatNumber(taken.totalCount) },
  ];
  return <Table label={label} columns={columns} rows={practices} />;
}
