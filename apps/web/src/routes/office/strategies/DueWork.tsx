import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DueKind } from '../../../gql/graphql.js';
import { formatUncertain } from '../../../i18n/format.js';
import { dueKinds } from '../../../i18n/strategy-words.js';
import { word } from '../../../i18n/words.js';
import { Badge } from '../../../ui/Badge.js';
import { Section } from '../../../ui/Section.js';
import { Table } from '../../../ui/Table.js';
import type { Centre, Due } from './documents.js';

/** How records of each kind stand in addresses. */
const slugs: Readonly<Record<DueKind, string>> = {
  MEASURE: 'strategy-measures',
  DELIVERABLE: 'deliverables',
  MILESTONE: 'milestones',
  CLAIM: 'competence-claims',
  PERSON_CLAIM: 'person-competences',
};

interface Props {
  readonly due: readonly Due[];
  /** Where it says of which centre each is. */
  readonly centres?: readonly Centre[];
  /** How many are shown, the most urgent first; all unless said. */
  readonly most?: number;
  /** The way to all of them. */
  readonly action?: ReactNode;
}

/** What is to be done soon or is late: measures, deliverables, milestones, and claims that end. */
export function DueWork({ due, centres, most, action }: Props) {
  const { t } = useLingui();
  const title = t`Due within 60 days`;
  const columns = [
    {
      label: t`What`,
      cell: ({ kind, id, title: name, holder }: Due) => (
        <>
          <Link to="/records/$type/$id" params={{ type: slugs[kind], id }}>
            {name || word(dueKinds, kind)}
          </Link>
          {holder ? ` – ${holder}` : null}
        </>
      ),
    },
    { label: t`Kind`, cell: ({ kind }: Due) => word(dueKinds, kind) },
    ...(centres
      ? [
          {
            label: t`Centre`,
            named: true,
            cell: ({ nccId }: Due) => centres.find(({ id }) => id === nccId)?.country?.code ?? '',
          },
        ]
      : []),
    {
      label: t`Due on`,
      named: true,
      cell: ({ on, isOverdue }: Due) => (
        <>
          {formatUncertain({ value: on, precision: 'DAY' })} {isOverdue ? <Badge tone="bad">{t`Overdue`}</Badge> : null}
        </>
      ),
    },
  ];
  return (
    <Section title={title} count={due.length} action={action}>
      <Table label={title} columns={columns} rows={due.slice(0, most)} />
    </Section>
  );
}
